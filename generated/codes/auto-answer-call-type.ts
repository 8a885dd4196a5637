// Generated from spec/codes/auto-answer-call-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What a call from an allowed caller does.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Auto answer v2.
 */
export type AutoAnswerCallType = AutoAnswerCallTypeId | number;

/** Identifiers of AutoAnswerCallType. */
export type AutoAnswerCallTypeId =
  | "csd-call"
  | "wake-up-request";

export const autoAnswerCallTypeCodes: CodeTable<AutoAnswerCallTypeId> = /* @__PURE__ */ codeTable("auto-answer-call-type", false, {
  "csd-call": 0,
  "wake-up-request": 1,
});
