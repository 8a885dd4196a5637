// Generated from spec/codes/result.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * For a test.
 *
 * A code that is not known passes through as a number.
 *
 * none.
 */
export type Result = ResultId | number;

/** Identifiers of Result. */
export type ResultId =
  | "yes"
  | "no";

export const resultCodes: CodeTable<ResultId> = /* @__PURE__ */ codeTable("result", false, {
  "yes": 0,
  "no": 1,
});
