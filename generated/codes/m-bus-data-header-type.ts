// Generated from spec/codes/m-bus-data-header-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Data header of M-Bus messages.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class DLMS server M-Bus port setup. Confidence: single-source.
 */
export type MBusDataHeaderType = MBusDataHeaderTypeId | number;

/** Identifiers of MBusDataHeaderType. */
export type MBusDataHeaderTypeId =
  | "none"
  | "short"
  | "long";

export const mBusDataHeaderTypeCodes: CodeTable<MBusDataHeaderTypeId> = /* @__PURE__ */ codeTable("m-bus-data-header-type", false, {
  "none": 0,
  "short": 1,
  "long": 2,
});
