// Generated from spec/codes/credit-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of a credit.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Credit. Confidence: single-source.
 */
export type CreditStatus = CreditStatusId | number;

/** Identifiers of CreditStatus. */
export type CreditStatusId =
  | "enabled"
  | "selectable"
  | "selected"
  | "in-use"
  | "exhausted";

export const creditStatusCodes: CodeTable<CreditStatusId> = /* @__PURE__ */ codeTable("credit-status", false, {
  "enabled": 0,
  "selectable": 1,
  "selected": 2,
  "in-use": 3,
  "exhausted": 4,
});
