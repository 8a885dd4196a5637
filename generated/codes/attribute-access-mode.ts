// Generated from spec/codes/attribute-access-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What a client may do with an attribute (Association LN versions 1 and 2).
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Association LN v1.
 */
export type AttributeAccessMode = AttributeAccessModeId | number;

/** Identifiers of AttributeAccessMode. */
export type AttributeAccessModeId =
  | "no-access"
  | "read-only"
  | "write-only"
  | "read-and-write"
  | "authenticated-read-only"
  | "authenticated-write-only"
  | "authenticated-read-and-write";

export const attributeAccessModeCodes: CodeTable<AttributeAccessModeId> = /* @__PURE__ */ codeTable("attribute-access-mode", false, {
  "no-access": 0,
  "read-only": 1,
  "write-only": 2,
  "read-and-write": 3,
  "authenticated-read-only": 4,
  "authenticated-write-only": 5,
  "authenticated-read-and-write": 6,
});
