// Generated from spec/codes/lte-coverage-enhancement.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Coverage enhancement in use.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class LTE monitoring v1. Confidence: single-source.
 */
export type LteCoverageEnhancement = LteCoverageEnhancementId | number;

/** Identifiers of LteCoverageEnhancement. */
export type LteCoverageEnhancementId =
  | "level-0"
  | "level-1"
  | "level-2";

export const lteCoverageEnhancementCodes: CodeTable<LteCoverageEnhancementId> = /* @__PURE__ */ codeTable("lte-coverage-enhancement", false, {
  "level-0": 0,
  "level-1": 1,
  "level-2": 2,
});
