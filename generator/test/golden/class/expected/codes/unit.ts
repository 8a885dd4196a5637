// Generated from spec/codes/unit.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Codes for the test.
 *
 * A code that is not known passes through as a number.
 *
 * Golden file.
 */
export type Unit = UnitId | number;

/** Identifiers of Unit. */
export type UnitId =
  | "second";

export const unitCodes: CodeTable<UnitId> = /* @__PURE__ */ codeTable("unit", false, {
  "second": 7,
});

/** Symbol of each unit. */
export const unitSymbols: Readonly<Record<UnitId, string>> = {
  "second": "s",
};
