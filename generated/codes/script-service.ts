// Generated from spec/codes/script-service.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What an action of a script does.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Script table.
 */
export type ScriptService = ScriptServiceId | number;

/** Identifiers of ScriptService. */
export type ScriptServiceId =
  | "write-attribute"
  | "execute-method";

export const scriptServiceCodes: CodeTable<ScriptServiceId> = /* @__PURE__ */ codeTable("script-service", false, {
  "write-attribute": 1,
  "execute-method": 2,
});
