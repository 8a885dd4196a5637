// Generated from spec/codes/clock-base.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What drives the clock.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Clock.
 */
export type ClockBase = ClockBaseId | number;

/** Identifiers of ClockBase. */
export type ClockBaseId =
  | "not-defined"
  | "internal-crystal"
  | "mains-frequency-50-hz"
  | "mains-frequency-60-hz"
  | "gps"
  | "radio-controlled";

export const clockBaseCodes: CodeTable<ClockBaseId> = /* @__PURE__ */ codeTable("clock-base", false, {
  "not-defined": 0,
  "internal-crystal": 1,
  "mains-frequency-50-hz": 2,
  "mains-frequency-60-hz": 3,
  "gps": 4,
  "radio-controlled": 5,
});
