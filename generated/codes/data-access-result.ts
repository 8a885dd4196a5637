// Generated from spec/codes/data-access-result.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How a read or a write went.
 *
 * Decoders refuse codes that are not listed, unless the lenient option `unknown-codes` is on.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type DataAccessResult = DataAccessResultId | number;

/** Identifiers of DataAccessResult. */
export type DataAccessResultId =
  | "success"
  | "hardware-fault"
  | "temporary-failure"
  | "read-write-denied"
  | "object-undefined"
  | "object-class-inconsistent"
  | "object-unavailable"
  | "type-unmatched"
  | "scope-of-access-violated"
  | "data-block-unavailable"
  | "long-get-aborted"
  | "no-long-get-in-progress"
  | "long-set-aborted"
  | "no-long-set-in-progress"
  | "data-block-number-invalid"
  | "other-reason";

export const dataAccessResultCodes: CodeTable<DataAccessResultId> = /* @__PURE__ */ codeTable("data-access-result", true, {
  "success": 0,
  "hardware-fault": 1,
  "temporary-failure": 2,
  "read-write-denied": 3,
  "object-undefined": 4,
  "object-class-inconsistent": 9,
  "object-unavailable": 11,
  "type-unmatched": 12,
  "scope-of-access-violated": 13,
  "data-block-unavailable": 14,
  "long-get-aborted": 15,
  "no-long-get-in-progress": 16,
  "long-set-aborted": 17,
  "no-long-set-in-progress": 18,
  "data-block-number-invalid": 19,
  "other-reason": 250,
});

/** Results after which the same request may be tried again. */
export const dataAccessResultRetryable: Readonly<Partial<Record<DataAccessResultId, true>>> = {
  "temporary-failure": true,
  "data-block-unavailable": true,
  "long-get-aborted": true,
  "no-long-get-in-progress": true,
  "long-set-aborted": true,
  "no-long-set-in-progress": true,
  "data-block-number-invalid": true,
};
