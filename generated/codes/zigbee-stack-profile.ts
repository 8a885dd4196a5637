// Generated from spec/codes/zigbee-stack-profile.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Stack profile of a ZigBee network.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class ZigBee SAS startup. Confidence: single-source.
 */
export type ZigbeeStackProfile = ZigbeeStackProfileId | number;

/** Identifiers of ZigbeeStackProfile. */
export type ZigbeeStackProfileId =
  | "zigbee"
  | "zigbee-pro";

export const zigbeeStackProfileCodes: CodeTable<ZigbeeStackProfileId> = /* @__PURE__ */ codeTable("zigbee-stack-profile", false, {
  "zigbee": 1,
  "zigbee-pro": 2,
});
