// Generated from spec/codes/currency-unit.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What the amounts of an account count.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Account. Confidence: single-source.
 */
export type CurrencyUnit = CurrencyUnitId | number;

/** Identifiers of CurrencyUnit. */
export type CurrencyUnitId =
  | "time"
  | "consumption"
  | "monetary";

export const currencyUnitCodes: CodeTable<CurrencyUnitId> = /* @__PURE__ */ codeTable("currency-unit", false, {
  "time": 0,
  "consumption": 1,
  "monetary": 2,
});
