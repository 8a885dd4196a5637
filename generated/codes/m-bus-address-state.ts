// Generated from spec/codes/m-bus-address-state.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Whether an M-Bus device has an address.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, classes M-Bus slave port setup and Wireless Mode Q channel. Confidence: single-source.
 */
export type MBusAddressState = MBusAddressStateId | number;

/** Identifiers of MBusAddressState. */
export type MBusAddressStateId =
  | "not-assigned"
  | "assigned";

export const mBusAddressStateCodes: CodeTable<MBusAddressStateId> = /* @__PURE__ */ codeTable("m-bus-address-state", false, {
  "not-assigned": 0,
  "assigned": 1,
});
