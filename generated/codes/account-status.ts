// Generated from spec/codes/account-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of an account.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Account. Confidence: single-source.
 */
export type AccountStatus = AccountStatusId | number;

/** Identifiers of AccountStatus. */
export type AccountStatusId =
  | "new-or-inactive"
  | "active"
  | "closed";

export const accountStatusCodes: CodeTable<AccountStatusId> = /* @__PURE__ */ codeTable("account-status", false, {
  "new-or-inactive": 1,
  "active": 2,
  "closed": 3,
});
