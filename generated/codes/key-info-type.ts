// Generated from spec/codes/key-info-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Where a key comes from.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Data protection.
 */
export type KeyInfoType = KeyInfoTypeId | number;

/** Identifiers of KeyInfoType. */
export type KeyInfoTypeId =
  | "identified-key"
  | "wrapped-key"
  | "agreed-key";

export const keyInfoTypeCodes: CodeTable<KeyInfoTypeId> = /* @__PURE__ */ codeTable("key-info-type", false, {
  "identified-key": 0,
  "wrapped-key": 1,
  "agreed-key": 2,
});
