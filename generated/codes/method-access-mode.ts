// Generated from spec/codes/method-access-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What a client may do with a method (Association LN versions 1 and 2).
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Association LN v1.
 */
export type MethodAccessMode = MethodAccessModeId | number;

/** Identifiers of MethodAccessMode. */
export type MethodAccessModeId =
  | "no-access"
  | "access"
  | "authenticated-access";

export const methodAccessModeCodes: CodeTable<MethodAccessModeId> = /* @__PURE__ */ codeTable("method-access-mode", false, {
  "no-access": 0,
  "access": 1,
  "authenticated-access": 2,
});
