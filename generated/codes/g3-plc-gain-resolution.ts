// Generated from spec/codes/g3-plc-gain-resolution.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Step of the transmit gain.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class G3-PLC MAC setup. Confidence: single-source.
 */
export type G3PlcGainResolution = G3PlcGainResolutionId | number;

/** Identifiers of G3PlcGainResolution. */
export type G3PlcGainResolutionId =
  | "db-6"
  | "db-3";

export const g3PlcGainResolutionCodes: CodeTable<G3PlcGainResolutionId> = /* @__PURE__ */ codeTable("g3-plc-gain-resolution", false, {
  "db-6": 0,
  "db-3": 1,
});
