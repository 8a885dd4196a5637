// Generated from spec/codes/key-id.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * The global key that protects a general-ciphering APDU.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type KeyId = KeyIdId | number;

/** Identifiers of KeyId. */
export type KeyIdId =
  | "global-unicast-encryption-key"
  | "global-broadcast-encryption-key";

export const keyIdCodes: CodeTable<KeyIdId> = /* @__PURE__ */ codeTable("key-id", false, {
  "global-unicast-encryption-key": 0,
  "global-broadcast-encryption-key": 1,
});
