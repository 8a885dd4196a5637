// Generated from spec/codes/twisted-pair-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Working mode of a twisted pair port; 2 to 127 are reserved, 128 to 255 the manufacturer's.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class IEC twisted pair (1) setup.
 */
export type TwistedPairMode = TwistedPairModeId | number;

/** Identifiers of TwistedPairMode. */
export type TwistedPairModeId =
  | "inactive"
  | "always-active";

export const twistedPairModeCodes: CodeTable<TwistedPairModeId> = /* @__PURE__ */ codeTable("twisted-pair-mode", false, {
  "inactive": 0,
  "always-active": 1,
});
