// Generated from spec/codes/initiator-electrical-phase.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Phase of the S-FSK initiator.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class S-FSK Phy&MAC set-up.
 */
export type InitiatorElectricalPhase = InitiatorElectricalPhaseId | number;

/** Identifiers of InitiatorElectricalPhase. */
export type InitiatorElectricalPhaseId =
  | "not-defined"
  | "phase-1"
  | "phase-2"
  | "phase-3";

export const initiatorElectricalPhaseCodes: CodeTable<InitiatorElectricalPhaseId> = /* @__PURE__ */ codeTable("initiator-electrical-phase", false, {
  "not-defined": 0,
  "phase-1": 1,
  "phase-2": 2,
  "phase-3": 3,
});
