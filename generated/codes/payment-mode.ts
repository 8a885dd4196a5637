// Generated from spec/codes/payment-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How an account is paid.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Account. Confidence: single-source.
 */
export type PaymentMode = PaymentModeId | number;

/** Identifiers of PaymentMode. */
export type PaymentModeId =
  | "credit"
  | "prepayment";

export const paymentModeCodes: CodeTable<PaymentModeId> = /* @__PURE__ */ codeTable("payment-mode", false, {
  "credit": 1,
  "prepayment": 2,
});
