// Generated from spec/codes/push-operation-method.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Whether a push is confirmed, and when it is tried again.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Push setup v2.
 */
export type PushOperationMethod = PushOperationMethodId | number;

/** Identifiers of PushOperationMethod. */
export type PushOperationMethodId =
  | "unconfirmed-retry-on-supporting-layer-failure"
  | "unconfirmed-retry-on-missing-supporting-layer-confirmation"
  | "confirmed-retry-on-missing-confirmation";

export const pushOperationMethodCodes: CodeTable<PushOperationMethodId> = /* @__PURE__ */ codeTable("push-operation-method", false, {
  "unconfirmed-retry-on-supporting-layer-failure": 0,
  "unconfirmed-retry-on-missing-supporting-layer-confirmation": 1,
  "confirmed-retry-on-missing-confirmation": 2,
});
