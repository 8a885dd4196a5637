// Generated from spec/codes/twisted-pair-fatal-error.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Last fatal error of the twisted pair protocol.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class IEC twisted pair (1) setup v0. Confidence: single-source.
 */
export type TwistedPairFatalError = TwistedPairFatalErrorId | number;

/** Identifiers of TwistedPairFatalError. */
export type TwistedPairFatalErrorId =
  | "no-error"
  | "t-ep-1f"
  | "t-ep-2f"
  | "t-ep-4f"
  | "t-ep-5f"
  | "et-1f"
  | "et-2f"
  | "e-ep-3f"
  | "e-ep-4f"
  | "e-ep-5f"
  | "e-el-2f";

export const twistedPairFatalErrorCodes: CodeTable<TwistedPairFatalErrorId> = /* @__PURE__ */ codeTable("twisted-pair-fatal-error", false, {
  "no-error": 0,
  "t-ep-1f": 1,
  "t-ep-2f": 2,
  "t-ep-4f": 3,
  "t-ep-5f": 4,
  "et-1f": 5,
  "et-2f": 6,
  "e-ep-3f": 7,
  "e-ep-4f": 8,
  "e-ep-5f": 9,
  "e-el-2f": 10,
});
