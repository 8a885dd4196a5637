// Generated from spec/codes/context-name.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type OidTable, oidTable } from "@cosemkit/core";

/**
 * Codes for the test.
 *
 * An object identifier that is not known passes through as dotted text.
 *
 * Golden file.
 */
export type ContextName = ContextNameId | (string & {});

/** Identifiers of ContextName. */
export type ContextNameId =
  | "plain"
  | "ciphered";

export const contextNameCodes: OidTable<ContextNameId> = /* @__PURE__ */ oidTable("context-name", "2.16.756.5.8.1", {
  "plain": 1,
  "ciphered": 3,
});
