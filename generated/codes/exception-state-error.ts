// Generated from spec/codes/exception-state-error.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Why a service was refused, as far as the state of the association goes.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ExceptionStateError = ExceptionStateErrorId | number;

/** Identifiers of ExceptionStateError. */
export type ExceptionStateErrorId =
  | "service-not-allowed"
  | "service-unknown";

export const exceptionStateErrorCodes: CodeTable<ExceptionStateErrorId> = /* @__PURE__ */ codeTable("exception-state-error", false, {
  "service-not-allowed": 1,
  "service-unknown": 2,
});
