// Generated from spec/codes/ntp-authentication-method.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How messages with an NTP server are authenticated.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class NTP setup.
 */
export type NtpAuthenticationMethod = NtpAuthenticationMethodId | number;

/** Identifiers of NtpAuthenticationMethod. */
export type NtpAuthenticationMethodId =
  | "no-security"
  | "shared-secrets"
  | "autokey-iff";

export const ntpAuthenticationMethodCodes: CodeTable<NtpAuthenticationMethodId> = /* @__PURE__ */ codeTable("ntp-authentication-method", false, {
  "no-security": 0,
  "shared-secrets": 1,
  "autokey-iff": 2,
});
