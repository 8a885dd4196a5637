// Generated from spec/codes/unit.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Has symbols.
 *
 * A code that is not known passes through as a number.
 *
 * Golden file.
 */
export type Unit = UnitId | number;

/** Identifiers of Unit. */
export type UnitId =
  | "watt"
  | "count";

export const unitCodes: CodeTable<UnitId> = /* @__PURE__ */ codeTable("unit", false, {
  "watt": 27,
  "count": 255,
});

/** Symbol of each unit. */
export const unitSymbols: Readonly<Record<UnitId, string>> = {
  "watt": "W",
  "count": "",
};
