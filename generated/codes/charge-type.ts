// Generated from spec/codes/charge-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What a charge is collected on.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Charge.
 */
export type ChargeType = ChargeTypeId | number;

/** Identifiers of ChargeType. */
export type ChargeTypeId =
  | "consumption-based"
  | "time-based"
  | "payment-event-based";

export const chargeTypeCodes: CodeTable<ChargeTypeId> = /* @__PURE__ */ codeTable("charge-type", false, {
  "consumption-based": 0,
  "time-based": 1,
  "payment-event-based": 2,
});
