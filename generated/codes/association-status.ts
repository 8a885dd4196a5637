// Generated from spec/codes/association-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of an application association.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Association LN.
 */
export type AssociationStatus = AssociationStatusId | number;

/** Identifiers of AssociationStatus. */
export type AssociationStatusId =
  | "non-associated"
  | "association-pending"
  | "associated";

export const associationStatusCodes: CodeTable<AssociationStatusId> = /* @__PURE__ */ codeTable("association-status", false, {
  "non-associated": 0,
  "association-pending": 1,
  "associated": 2,
});
