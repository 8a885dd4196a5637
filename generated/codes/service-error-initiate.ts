// Generated from spec/codes/service-error-initiate.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind initiate in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorInitiate = ServiceErrorInitiateId | number;

/** Identifiers of ServiceErrorInitiate. */
export type ServiceErrorInitiateId =
  | "other"
  | "dlms-version-too-low"
  | "incompatible-conformance"
  | "pdu-size-too-short"
  | "refused-by-the-vde-handler";

export const serviceErrorInitiateCodes: CodeTable<ServiceErrorInitiateId> = /* @__PURE__ */ codeTable("service-error-initiate", false, {
  "other": 0,
  "dlms-version-too-low": 1,
  "incompatible-conformance": 2,
  "pdu-size-too-short": 3,
  "refused-by-the-vde-handler": 4,
});
