// Generated from spec/codes/open-codes.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Stays open.
 *
 * A code that is not known passes through as a number.
 *
 * Golden file.
 */
export type OpenCodes = OpenCodesId | number;

/** Identifiers of OpenCodes. */
export type OpenCodesId =
  | "success"
  | "busy";

export const openCodesCodes: CodeTable<OpenCodesId> = /* @__PURE__ */ codeTable("open-codes", false, {
  "success": 0,
  "busy": 7,
});

/** Results after which the same request may be tried again. */
export const openCodesRetryable: Readonly<Partial<Record<OpenCodesId, true>>> = {
  "busy": true,
};
