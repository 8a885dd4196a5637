// Generated from spec/codes/closed-codes.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Is closed.
 *
 * Decoders refuse codes that are not listed, unless the lenient option `unknown-codes` is on.
 *
 * Golden file.
 */
export type ClosedCodes = ClosedCodesId | number;

/** Identifiers of ClosedCodes. */
export type ClosedCodesId =
  | "one"
  | "two";

export const closedCodesCodes: CodeTable<ClosedCodesId> = /* @__PURE__ */ codeTable("closed-codes", true, {
  "one": 1,
  "two": 2,
});
