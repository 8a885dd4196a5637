// Generated from spec/codes/attribute-access-mode-v0.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What a client may do with an attribute (Association LN version 0).
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Association LN v0.
 */
export type AttributeAccessModeV0 = AttributeAccessModeV0Id | number;

/** Identifiers of AttributeAccessModeV0. */
export type AttributeAccessModeV0Id =
  | "no-access"
  | "read-only"
  | "write-only"
  | "read-and-write";

export const attributeAccessModeV0Codes: CodeTable<AttributeAccessModeV0Id> = /* @__PURE__ */ codeTable("attribute-access-mode-v0", false, {
  "no-access": 0,
  "read-only": 1,
  "write-only": 2,
  "read-and-write": 3,
});
