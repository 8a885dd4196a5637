// Generated from spec/codes/restriction-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How pushed profile entries are restricted.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Push setup v1.
 */
export type RestrictionType = RestrictionTypeId | number;

/** Identifiers of RestrictionType. */
export type RestrictionTypeId =
  | "none"
  | "restriction-by-date"
  | "restriction-by-entry";

export const restrictionTypeCodes: CodeTable<RestrictionTypeId> = /* @__PURE__ */ codeTable("restriction-type", false, {
  "none": 0,
  "restriction-by-date": 1,
  "restriction-by-entry": 2,
});
