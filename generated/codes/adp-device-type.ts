// Generated from spec/codes/adp-device-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Role of a G3-PLC device.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class G3-PLC 6LoWPAN adaptation layer setup. Confidence: single-source.
 */
export type AdpDeviceType = AdpDeviceTypeId | number;

/** Identifiers of AdpDeviceType. */
export type AdpDeviceTypeId =
  | "pan-device"
  | "pan-coordinator"
  | "not-defined";

export const adpDeviceTypeCodes: CodeTable<AdpDeviceTypeId> = /* @__PURE__ */ codeTable("adp-device-type", false, {
  "pan-device": 0,
  "pan-coordinator": 1,
  "not-defined": 2,
});
