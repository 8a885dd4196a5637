// Generated from spec/codes/close-reason.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Codes for the test.
 *
 * A code that is not known passes through as a number.
 *
 * Golden file.
 */
export type CloseReason = CloseReasonId | number;

/** Identifiers of CloseReason. */
export type CloseReasonId =
  | "normal"
  | "user-defined";

export const closeReasonCodes: CodeTable<CloseReasonId> = /* @__PURE__ */ codeTable("close-reason", false, {
  "normal": 0,
  "user-defined": 30,
});
