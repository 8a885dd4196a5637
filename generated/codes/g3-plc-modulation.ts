// Generated from spec/codes/g3-plc-modulation.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Modulation towards a neighbour.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class G3-PLC MAC setup. Confidence: single-source.
 */
export type G3PlcModulation = G3PlcModulationId | number;

/** Identifiers of G3PlcModulation. */
export type G3PlcModulationId =
  | "robust"
  | "dbpsk"
  | "dqpsk"
  | "d8psk"
  | "qam-16";

export const g3PlcModulationCodes: CodeTable<G3PlcModulationId> = /* @__PURE__ */ codeTable("g3-plc-modulation", false, {
  "robust": 0,
  "dbpsk": 1,
  "dqpsk": 2,
  "d8psk": 3,
  "qam-16": 4,
});
