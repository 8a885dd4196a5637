// Generated from spec/codes/token-status-code.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What became of a token.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Token gateway. Confidence: single-source.
 */
export type TokenStatusCode = TokenStatusCodeId | number;

/** Identifiers of TokenStatusCode. */
export type TokenStatusCodeId =
  | "format-ok"
  | "authentication-ok"
  | "validation-ok"
  | "execution-ok"
  | "format-failure"
  | "authentication-failure"
  | "validation-failure"
  | "execution-failure"
  | "received-not-processed";

export const tokenStatusCodeCodes: CodeTable<TokenStatusCodeId> = /* @__PURE__ */ codeTable("token-status-code", false, {
  "format-ok": 0,
  "authentication-ok": 1,
  "validation-ok": 2,
  "execution-ok": 3,
  "format-failure": 4,
  "authentication-failure": 5,
  "validation-failure": 6,
  "execution-failure": 7,
  "received-not-processed": 8,
});
