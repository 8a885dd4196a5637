// Generated from spec/codes/control-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Which transitions the supply control allows.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Disconnect control.
 */
export type ControlMode = ControlModeId | number;

/** Identifiers of ControlMode. */
export type ControlModeId =
  | "mode-0"
  | "mode-1"
  | "mode-2"
  | "mode-3"
  | "mode-4"
  | "mode-5"
  | "mode-6"
  | "mode-7";

export const controlModeCodes: CodeTable<ControlModeId> = /* @__PURE__ */ codeTable("control-mode", false, {
  "mode-0": 0,
  "mode-1": 1,
  "mode-2": 2,
  "mode-3": 3,
  "mode-4": 4,
  "mode-5": 5,
  "mode-6": 6,
  "mode-7": 7,
});
