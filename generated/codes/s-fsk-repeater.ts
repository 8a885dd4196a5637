// Generated from spec/codes/s-fsk-repeater.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Whether a server repeats frames.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class S-FSK Phy&MAC set-up.
 */
export type SFskRepeater = SFskRepeaterId | number;

/** Identifiers of SFskRepeater. */
export type SFskRepeaterId =
  | "never"
  | "always"
  | "dynamic";

export const sFskRepeaterCodes: CodeTable<SFskRepeaterId> = /* @__PURE__ */ codeTable("s-fsk-repeater", false, {
  "never": 0,
  "always": 1,
  "dynamic": 2,
});
