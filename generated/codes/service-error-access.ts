// Generated from spec/codes/service-error-access.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind access in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorAccess = ServiceErrorAccessId | number;

/** Identifiers of ServiceErrorAccess. */
export type ServiceErrorAccessId =
  | "other"
  | "scope-of-access-violated"
  | "object-access-violated"
  | "hardware-fault"
  | "object-unavailable";

export const serviceErrorAccessCodes: CodeTable<ServiceErrorAccessId> = /* @__PURE__ */ codeTable("service-error-access", false, {
  "other": 0,
  "scope-of-access-violated": 1,
  "object-access-violated": 2,
  "hardware-fault": 3,
  "object-unavailable": 4,
});
