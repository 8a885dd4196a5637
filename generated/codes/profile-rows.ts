// Generated from spec/codes/profile-rows.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Which rows of a profile a data_index selects: its highest four bits. The next four are how many columns, from the first, 0 for all; the low octet is the number of rows or units of time.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Push setup, push_object_list: data_index of a profile buffer from 0x1000 on; as GuruxDLMS.c has it. Confidence: single-source.
 */
export type ProfileRows = ProfileRowsId | number;

/** Identifiers of ProfileRows. */
export type ProfileRowsId =
  | "last-entries"
  | "entries-since-confirmation"
  | "minutes-since-confirmation"
  | "hours-since-confirmation"
  | "days-since-confirmation"
  | "months-since-confirmation"
  | "minutes-and-current"
  | "hours-and-current"
  | "days-and-current"
  | "months-and-current"
  | "complete-seconds"
  | "complete-minutes"
  | "complete-hours"
  | "complete-days"
  | "complete-months";

export const profileRowsCodes: CodeTable<ProfileRowsId> = /* @__PURE__ */ codeTable("profile-rows", false, {
  "last-entries": 1,
  "entries-since-confirmation": 2,
  "minutes-since-confirmation": 3,
  "hours-since-confirmation": 4,
  "days-since-confirmation": 5,
  "months-since-confirmation": 6,
  "minutes-and-current": 7,
  "hours-and-current": 8,
  "days-and-current": 9,
  "months-and-current": 10,
  "complete-seconds": 11,
  "complete-minutes": 12,
  "complete-hours": 13,
  "complete-days": 14,
  "complete-months": 15,
});
