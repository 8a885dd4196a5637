// Generated from spec/codes/action-result.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How the invocation of a method went.
 *
 * Decoders refuse codes that are not listed, unless the lenient option `unknown-codes` is on.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ActionResult = ActionResultId | number;

/** Identifiers of ActionResult. */
export type ActionResultId =
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
  | "long-action-aborted"
  | "no-long-action-in-progress"
  | "other-reason";

export const actionResultCodes: CodeTable<ActionResultId> = /* @__PURE__ */ codeTable("action-result", true, {
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
  "long-action-aborted": 15,
  "no-long-action-in-progress": 16,
  "other-reason": 250,
});

/** Results after which the same request may be tried again. */
export const actionResultRetryable: Readonly<Partial<Record<ActionResultId, true>>> = {
  "temporary-failure": true,
  "data-block-unavailable": true,
  "long-action-aborted": true,
  "no-long-action-in-progress": true,
};
