// Generated from spec/codes/delta-electrical-phase.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Phase of a server against that of the S-FSK initiator.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class S-FSK Phy&MAC set-up.
 */
export type DeltaElectricalPhase = DeltaElectricalPhaseId | number;

/** Identifiers of DeltaElectricalPhase. */
export type DeltaElectricalPhaseId =
  | "not-defined"
  | "same-phase"
  | "degrees-60"
  | "degrees-120"
  | "degrees-180"
  | "degrees-minus-120"
  | "degrees-minus-60";

export const deltaElectricalPhaseCodes: CodeTable<DeltaElectricalPhaseId> = /* @__PURE__ */ codeTable("delta-electrical-phase", false, {
  "not-defined": 0,
  "same-phase": 1,
  "degrees-60": 2,
  "degrees-120": 3,
  "degrees-180": 4,
  "degrees-minus-120": 5,
  "degrees-minus-60": 6,
});
