// Generated from spec/codes/security-policy-v0.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Protection that every message needs (Security setup version 0).
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Security setup v0.
 */
export type SecurityPolicyV0 = SecurityPolicyV0Id | number;

/** Identifiers of SecurityPolicyV0. */
export type SecurityPolicyV0Id =
  | "nothing"
  | "all-messages-authenticated"
  | "all-messages-encrypted"
  | "all-messages-authenticated-and-encrypted";

export const securityPolicyV0Codes: CodeTable<SecurityPolicyV0Id> = /* @__PURE__ */ codeTable("security-policy-v0", false, {
  "nothing": 0,
  "all-messages-authenticated": 1,
  "all-messages-encrypted": 2,
  "all-messages-authenticated-and-encrypted": 3,
});
