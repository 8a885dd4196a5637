// Generated from spec/codes/m-bus-link-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of an M-Bus link.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class M-Bus diagnostic. Confidence: single-source.
 */
export type MBusLinkStatus = MBusLinkStatusId | number;

/** Identifiers of MBusLinkStatus. */
export type MBusLinkStatusId =
  | "none"
  | "normal"
  | "temporarily-interrupted"
  | "permanently-interrupted";

export const mBusLinkStatusCodes: CodeTable<MBusLinkStatusId> = /* @__PURE__ */ codeTable("m-bus-link-status", false, {
  "none": 0,
  "normal": 1,
  "temporarily-interrupted": 2,
  "permanently-interrupted": 3,
});
