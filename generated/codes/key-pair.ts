// Generated from spec/codes/key-pair.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * The key pair that is generated or certified.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Security setup v1.
 */
export type KeyPair = KeyPairId | number;

/** Identifiers of KeyPair. */
export type KeyPairId =
  | "digital-signature"
  | "key-agreement"
  | "tls";

export const keyPairCodes: CodeTable<KeyPairId> = /* @__PURE__ */ codeTable("key-pair", false, {
  "digital-signature": 0,
  "key-agreement": 1,
  "tls": 2,
});
