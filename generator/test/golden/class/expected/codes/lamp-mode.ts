// Generated from spec/codes/lamp-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Codes for the test.
 *
 * A code that is not known passes through as a number.
 *
 * Golden file.
 */
export type LampMode = LampModeId | number;

/** Identifiers of LampMode. */
export type LampModeId =
  | "off"
  | "on";

export const lampModeCodes: CodeTable<LampModeId> = /* @__PURE__ */ codeTable("lamp-mode", false, {
  "off": 0,
  "on": 1,
});
