// Generated from spec/codes/service-error-vde-state-error.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind vde-state-error in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorVdeStateError = ServiceErrorVdeStateErrorId | number;

/** Identifiers of ServiceErrorVdeStateError. */
export type ServiceErrorVdeStateErrorId =
  | "other"
  | "no-dlms-context"
  | "loading-data-set"
  | "status-nochange"
  | "status-inoperable";

export const serviceErrorVdeStateErrorCodes: CodeTable<ServiceErrorVdeStateErrorId> = /* @__PURE__ */ codeTable("service-error-vde-state-error", false, {
  "other": 0,
  "no-dlms-context": 1,
  "loading-data-set": 2,
  "status-nochange": 3,
  "status-inoperable": 4,
});
