// Generated from spec/codes/protection-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Kind of one layer of protection.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Data protection.
 */
export type ProtectionType = ProtectionTypeId | number;

/** Identifiers of ProtectionType. */
export type ProtectionTypeId =
  | "authentication"
  | "encryption"
  | "authentication-and-encryption"
  | "digital-signature";

export const protectionTypeCodes: CodeTable<ProtectionTypeId> = /* @__PURE__ */ codeTable("protection-type", false, {
  "authentication": 0,
  "encryption": 1,
  "authentication-and-encryption": 2,
  "digital-signature": 3,
});
