// Generated from spec/codes/gsm-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Registration of a modem in a mobile network.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class GSM diagnostic.
 */
export type GsmStatus = GsmStatusId | number;

/** Identifiers of GsmStatus. */
export type GsmStatusId =
  | "not-registered"
  | "registered-home"
  | "searching"
  | "registration-denied"
  | "unknown"
  | "registered-roaming";

export const gsmStatusCodes: CodeTable<GsmStatusId> = /* @__PURE__ */ codeTable("gsm-status", false, {
  "not-registered": 0,
  "registered-home": 1,
  "searching": 2,
  "registration-denied": 3,
  "unknown": 4,
  "registered-roaming": 5,
});
