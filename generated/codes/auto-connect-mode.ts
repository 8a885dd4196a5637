// Generated from spec/codes/auto-connect-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * When a device calls or connects; 200 to 255 are the manufacturer's.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Auto connect.
 */
export type AutoConnectMode = AutoConnectModeId | number;

/** Identifiers of AutoConnectMode. */
export type AutoConnectModeId =
  | "none"
  | "any-time"
  | "within-window"
  | "regular-within-window"
  | "sms-plmn"
  | "sms-pstn"
  | "email"
  | "permanently-connected"
  | "connected-within-window"
  | "connected-within-window-after-connect"
  | "connect-on-invoke";

export const autoConnectModeCodes: CodeTable<AutoConnectModeId> = /* @__PURE__ */ codeTable("auto-connect-mode", false, {
  "none": 0,
  "any-time": 1,
  "within-window": 2,
  "regular-within-window": 3,
  "sms-plmn": 4,
  "sms-pstn": 5,
  "email": 6,
  "permanently-connected": 101,
  "connected-within-window": 102,
  "connected-within-window-after-connect": 103,
  "connect-on-invoke": 104,
});
