// Generated from spec/codes/service-error-load-data-set.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind load-data-set in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorLoadDataSet = ServiceErrorLoadDataSetId | number;

/** Identifiers of ServiceErrorLoadDataSet. */
export type ServiceErrorLoadDataSetId =
  | "other"
  | "primitive-out-of-sequence"
  | "not-loadable"
  | "dataset-size-too-large"
  | "not-awaited-segment"
  | "interpretation-failure"
  | "storage-failure"
  | "data-set-not-ready";

export const serviceErrorLoadDataSetCodes: CodeTable<ServiceErrorLoadDataSetId> = /* @__PURE__ */ codeTable("service-error-load-data-set", false, {
  "other": 0,
  "primitive-out-of-sequence": 1,
  "not-loadable": 2,
  "dataset-size-too-large": 3,
  "not-awaited-segment": 4,
  "interpretation-failure": 5,
  "storage-failure": 6,
  "data-set-not-ready": 7,
});
