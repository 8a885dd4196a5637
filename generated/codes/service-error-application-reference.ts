// Generated from spec/codes/service-error-application-reference.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind application-reference in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorApplicationReference = ServiceErrorApplicationReferenceId | number;

/** Identifiers of ServiceErrorApplicationReference. */
export type ServiceErrorApplicationReferenceId =
  | "other"
  | "time-elapsed"
  | "application-unreachable"
  | "application-reference-invalid"
  | "application-context-unsupported"
  | "provider-communication-error"
  | "deciphering-error";

export const serviceErrorApplicationReferenceCodes: CodeTable<ServiceErrorApplicationReferenceId> = /* @__PURE__ */ codeTable("service-error-application-reference", false, {
  "other": 0,
  "time-elapsed": 1,
  "application-unreachable": 2,
  "application-reference-invalid": 3,
  "application-context-unsupported": 4,
  "provider-communication-error": 5,
  "deciphering-error": 6,
});
