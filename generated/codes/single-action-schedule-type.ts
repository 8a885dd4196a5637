// Generated from spec/codes/single-action-schedule-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How many execution times there are, and whether dates may hold wildcards.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Single action schedule.
 */
export type SingleActionScheduleType = SingleActionScheduleTypeId | number;

/** Identifiers of SingleActionScheduleType. */
export type SingleActionScheduleTypeId =
  | "single-wildcards"
  | "same-time-no-wildcards"
  | "same-time-wildcards"
  | "different-times-no-wildcards"
  | "different-times-wildcards";

export const singleActionScheduleTypeCodes: CodeTable<SingleActionScheduleTypeId> = /* @__PURE__ */ codeTable("single-action-schedule-type", false, {
  "single-wildcards": 1,
  "same-time-no-wildcards": 2,
  "same-time-wildcards": 3,
  "different-times-no-wildcards": 4,
  "different-times-wildcards": 5,
});
