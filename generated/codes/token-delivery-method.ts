// Generated from spec/codes/token-delivery-method.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How a token reached the meter.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Token gateway. Confidence: single-source.
 */
export type TokenDeliveryMethod = TokenDeliveryMethodId | number;

/** Identifiers of TokenDeliveryMethod. */
export type TokenDeliveryMethodId =
  | "remote"
  | "local"
  | "manual";

export const tokenDeliveryMethodCodes: CodeTable<TokenDeliveryMethodId> = /* @__PURE__ */ codeTable("token-delivery-method", false, {
  "remote": 0,
  "local": 1,
  "manual": 2,
});
