// Generated from spec/codes/rpl-mode-of-operation.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Mode of operation of an RPL instance.
 *
 * A code that is not known passes through as a number.
 *
 * RFC 6550, section 20.3.
 */
export type RplModeOfOperation = RplModeOfOperationId | number;

/** Identifiers of RplModeOfOperation. */
export type RplModeOfOperationId =
  | "no-downward-routes"
  | "non-storing"
  | "storing-without-multicast"
  | "storing-with-multicast";

export const rplModeOfOperationCodes: CodeTable<RplModeOfOperationId> = /* @__PURE__ */ codeTable("rpl-mode-of-operation", false, {
  "no-downward-routes": 0,
  "non-storing": 1,
  "storing-without-multicast": 2,
  "storing-with-multicast": 3,
});
