// Generated from spec/codes/m-bus-encryption-key-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Whether an M-Bus device has an encryption key.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class M-Bus client v1. Confidence: single-source.
 */
export type MBusEncryptionKeyStatus = MBusEncryptionKeyStatusId | number;

/** Identifiers of MBusEncryptionKeyStatus. */
export type MBusEncryptionKeyStatusId =
  | "no-key"
  | "key-set"
  | "key-transferred"
  | "key-set-and-transferred"
  | "key-in-use";

export const mBusEncryptionKeyStatusCodes: CodeTable<MBusEncryptionKeyStatusId> = /* @__PURE__ */ codeTable("m-bus-encryption-key-status", false, {
  "no-key": 0,
  "key-set": 1,
  "key-transferred": 2,
  "key-set-and-transferred": 3,
  "key-in-use": 4,
});
