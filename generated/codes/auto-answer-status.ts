// Generated from spec/codes/auto-answer-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of a listening window.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Auto answer.
 */
export type AutoAnswerStatus = AutoAnswerStatusId | number;

/** Identifiers of AutoAnswerStatus. */
export type AutoAnswerStatusId =
  | "inactive"
  | "active"
  | "locked";

export const autoAnswerStatusCodes: CodeTable<AutoAnswerStatusId> = /* @__PURE__ */ codeTable("auto-answer-status", false, {
  "inactive": 0,
  "active": 1,
  "locked": 2,
});
