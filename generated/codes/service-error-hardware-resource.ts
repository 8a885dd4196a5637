// Generated from spec/codes/service-error-hardware-resource.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind hardware-resource in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorHardwareResource = ServiceErrorHardwareResourceId | number;

/** Identifiers of ServiceErrorHardwareResource. */
export type ServiceErrorHardwareResourceId =
  | "other"
  | "memory-unavailable"
  | "processor-resource-unavailable"
  | "mass-storage-unavailable"
  | "other-resource-unavailable";

export const serviceErrorHardwareResourceCodes: CodeTable<ServiceErrorHardwareResourceId> = /* @__PURE__ */ codeTable("service-error-hardware-resource", false, {
  "other": 0,
  "memory-unavailable": 1,
  "processor-resource-unavailable": 2,
  "mass-storage-unavailable": 3,
  "other-resource-unavailable": 4,
});
