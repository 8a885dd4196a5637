// Generated from spec/codes/kek-id.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * The key that wraps another key.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type KekId = KekIdId | number;

/** Identifiers of KekId. */
export type KekIdId =
  | "master-key";

export const kekIdCodes: CodeTable<KekIdId> = /* @__PURE__ */ codeTable("kek-id", false, {
  "master-key": 0,
});
