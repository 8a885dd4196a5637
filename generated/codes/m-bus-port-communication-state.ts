// Generated from spec/codes/m-bus-port-communication-state.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Access that an M-Bus port gives to DLMS.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class DLMS server M-Bus port setup. Confidence: single-source.
 */
export type MBusPortCommunicationState = MBusPortCommunicationStateId | number;

/** Identifiers of MBusPortCommunicationState. */
export type MBusPortCommunicationStateId =
  | "no-access"
  | "temporarily-no-access"
  | "limited-access"
  | "unlimited-access"
  | "not-available";

export const mBusPortCommunicationStateCodes: CodeTable<MBusPortCommunicationStateId> = /* @__PURE__ */ codeTable("m-bus-port-communication-state", false, {
  "no-access": 0,
  "temporarily-no-access": 1,
  "limited-access": 2,
  "unlimited-access": 3,
  "not-available": 4,
});
