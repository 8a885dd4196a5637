// Generated from spec/codes/gsm-ps-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Packet switched connection of a modem.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class GSM diagnostic.
 */
export type GsmPsStatus = GsmPsStatusId | number;

/** Identifiers of GsmPsStatus. */
export type GsmPsStatusId =
  | "inactive"
  | "gprs"
  | "edge"
  | "umts"
  | "hsdpa"
  | "lte"
  | "cdma"
  | "lte-cat-m1"
  | "lte-cat-nb1"
  | "lte-cat-nb2";

export const gsmPsStatusCodes: CodeTable<GsmPsStatusId> = /* @__PURE__ */ codeTable("gsm-ps-status", false, {
  "inactive": 0,
  "gprs": 1,
  "edge": 2,
  "umts": 3,
  "hsdpa": 4,
  "lte": 5,
  "cdma": 6,
  "lte-cat-m1": 7,
  "lte-cat-nb1": 8,
  "lte-cat-nb2": 9,
});
