// Generated from spec/codes/acse-service-user-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Why the application refused an association, or what it still needs.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954.
 */
export type AcseServiceUserDiagnostic = AcseServiceUserDiagnosticId | number;

/** Identifiers of AcseServiceUserDiagnostic. */
export type AcseServiceUserDiagnosticId =
  | "null"
  | "no-reason-given"
  | "application-context-name-not-supported"
  | "calling-ap-title-not-recognized"
  | "calling-ap-invocation-identifier-not-recognized"
  | "calling-ae-qualifier-not-recognized"
  | "calling-ae-invocation-identifier-not-recognized"
  | "called-ap-title-not-recognized"
  | "called-ap-invocation-identifier-not-recognized"
  | "called-ae-qualifier-not-recognized"
  | "called-ae-invocation-identifier-not-recognized"
  | "authentication-mechanism-name-not-recognised"
  | "authentication-mechanism-name-required"
  | "authentication-failure"
  | "authentication-required";

export const acseServiceUserDiagnosticCodes: CodeTable<AcseServiceUserDiagnosticId> = /* @__PURE__ */ codeTable("acse-service-user-diagnostic", false, {
  "null": 0,
  "no-reason-given": 1,
  "application-context-name-not-supported": 2,
  "calling-ap-title-not-recognized": 3,
  "calling-ap-invocation-identifier-not-recognized": 4,
  "calling-ae-qualifier-not-recognized": 5,
  "calling-ae-invocation-identifier-not-recognized": 6,
  "called-ap-title-not-recognized": 7,
  "called-ap-invocation-identifier-not-recognized": 8,
  "called-ae-qualifier-not-recognized": 9,
  "called-ae-invocation-identifier-not-recognized": 10,
  "authentication-mechanism-name-not-recognised": 11,
  "authentication-mechanism-name-required": 12,
  "authentication-failure": 13,
  "authentication-required": 14,
});
