// Generated from spec/codes/prime-mac-state.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of a PRIME node.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class PRIME NB OFDM PLC MAC functional parameters.
 */
export type PrimeMacState = PrimeMacStateId | number;

/** Identifiers of PrimeMacState. */
export type PrimeMacStateId =
  | "disconnected"
  | "terminal"
  | "switch"
  | "base";

export const primeMacStateCodes: CodeTable<PrimeMacStateId> = /* @__PURE__ */ codeTable("prime-mac-state", false, {
  "disconnected": 0,
  "terminal": 1,
  "switch": 2,
  "base": 3,
});
