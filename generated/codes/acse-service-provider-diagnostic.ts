// Generated from spec/codes/acse-service-provider-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Why the association control itself refused an association.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954.
 */
export type AcseServiceProviderDiagnostic = AcseServiceProviderDiagnosticId | number;

/** Identifiers of AcseServiceProviderDiagnostic. */
export type AcseServiceProviderDiagnosticId =
  | "null"
  | "no-reason-given"
  | "no-common-acse-version";

export const acseServiceProviderDiagnosticCodes: CodeTable<AcseServiceProviderDiagnosticId> = /* @__PURE__ */ codeTable("acse-service-provider-diagnostic", false, {
  "null": 0,
  "no-reason-given": 1,
  "no-common-acse-version": 2,
});
