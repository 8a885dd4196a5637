// Generated from spec/codes/association-result.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Outcome of an association request.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954.
 */
export type AssociationResult = AssociationResultId | number;

/** Identifiers of AssociationResult. */
export type AssociationResultId =
  | "accepted"
  | "rejected-permanent"
  | "rejected-transient";

export const associationResultCodes: CodeTable<AssociationResultId> = /* @__PURE__ */ codeTable("association-result", false, {
  "accepted": 0,
  "rejected-permanent": 1,
  "rejected-transient": 2,
});
