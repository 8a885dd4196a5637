// Generated from spec/codes/control-state.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of the supply control.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Disconnect control.
 */
export type ControlState = ControlStateId | number;

/** Identifiers of ControlState. */
export type ControlStateId =
  | "disconnected"
  | "connected"
  | "ready-for-reconnection";

export const controlStateCodes: CodeTable<ControlStateId> = /* @__PURE__ */ codeTable("control-state", false, {
  "disconnected": 0,
  "connected": 1,
  "ready-for-reconnection": 2,
});
