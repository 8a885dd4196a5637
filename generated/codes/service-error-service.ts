// Generated from spec/codes/service-error-service.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind service in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorService = ServiceErrorServiceId | number;

/** Identifiers of ServiceErrorService. */
export type ServiceErrorServiceId =
  | "other"
  | "pdu-size"
  | "service-unsupported";

export const serviceErrorServiceCodes: CodeTable<ServiceErrorServiceId> = /* @__PURE__ */ codeTable("service-error-service", false, {
  "other": 0,
  "pdu-size": 1,
  "service-unsupported": 2,
});
