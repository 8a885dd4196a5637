// Generated from spec/codes/security-suite.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Set of cryptographic algorithms.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Security setup.
 */
export type SecuritySuite = SecuritySuiteId | number;

/** Identifiers of SecuritySuite. */
export type SecuritySuiteId =
  | "aes-gcm-128"
  | "ecdh-ecdsa-p256-aes-gcm-128"
  | "ecdh-ecdsa-p384-aes-gcm-256";

export const securitySuiteCodes: CodeTable<SecuritySuiteId> = /* @__PURE__ */ codeTable("security-suite", false, {
  "aes-gcm-128": 0,
  "ecdh-ecdsa-p256-aes-gcm-128": 1,
  "ecdh-ecdsa-p384-aes-gcm-256": 2,
});
