// Generated from spec/codes/auto-answer-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * When a modem answers calls; 200 to 255 are the manufacturer's.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Auto answer.
 */
export type AutoAnswerMode = AutoAnswerModeId | number;

/** Identifiers of AutoAnswerMode. */
export type AutoAnswerModeId =
  | "dedicated-line"
  | "shared-limited-calls"
  | "shared-limited-successful-calls"
  | "no-modem";

export const autoAnswerModeCodes: CodeTable<AutoAnswerModeId> = /* @__PURE__ */ codeTable("auto-answer-mode", false, {
  "dedicated-line": 0,
  "shared-limited-calls": 1,
  "shared-limited-successful-calls": 2,
  "no-modem": 3,
});
