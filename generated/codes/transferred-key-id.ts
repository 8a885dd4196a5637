// Generated from spec/codes/transferred-key-id.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * The key that is transferred or agreed.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Security setup.
 */
export type TransferredKeyId = TransferredKeyIdId | number;

/** Identifiers of TransferredKeyId. */
export type TransferredKeyIdId =
  | "global-unicast-encryption-key"
  | "global-broadcast-encryption-key"
  | "authentication-key"
  | "master-key";

export const transferredKeyIdCodes: CodeTable<TransferredKeyIdId> = /* @__PURE__ */ codeTable("transferred-key-id", false, {
  "global-unicast-encryption-key": 0,
  "global-broadcast-encryption-key": 1,
  "authentication-key": 2,
  "master-key": 3,
});
