// Generated from spec/codes/credit-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Sort of a credit.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Credit. Confidence: single-source.
 */
export type CreditType = CreditTypeId | number;

/** Identifiers of CreditType. */
export type CreditTypeId =
  | "token"
  | "reserved"
  | "emergency"
  | "time-based"
  | "consumption-based";

export const creditTypeCodes: CodeTable<CreditTypeId> = /* @__PURE__ */ codeTable("credit-type", false, {
  "token": 0,
  "reserved": 1,
  "emergency": 2,
  "time-based": 3,
  "consumption-based": 4,
});
