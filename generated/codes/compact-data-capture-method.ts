// Generated from spec/codes/compact-data-capture-method.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * When a Compact data object captures.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Compact data. Confidence: single-source.
 */
export type CompactDataCaptureMethod = CompactDataCaptureMethodId | number;

/** Identifiers of CompactDataCaptureMethod. */
export type CompactDataCaptureMethodId =
  | "on-capture-method"
  | "implicit-on-read";

export const compactDataCaptureMethodCodes: CodeTable<CompactDataCaptureMethodId> = /* @__PURE__ */ codeTable("compact-data-capture-method", false, {
  "on-capture-method": 0,
  "implicit-on-read": 1,
});
