// Generated from spec/classes/0020-v0-activity-calendar.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes, timeFromBytes } from "@cosemkit/core";
import {
  type ActivityCalendarDayProfileTableActive,
  type ActivityCalendarDayProfileTablePassive,
  type ActivityCalendarSeasonProfileActive,
  type ActivityCalendarSeasonProfilePassive,
  type ActivityCalendarWeekProfileTableActive,
  type ActivityCalendarWeekProfileTablePassive,
  type DayProfile,
  type DayProfileAction,
  type Season,
  type WeekProfile,
  activityCalendarDayProfileTableActiveDescriptor,
  activityCalendarDayProfileTablePassiveDescriptor,
  activityCalendarSeasonProfileActiveDescriptor,
  activityCalendarSeasonProfilePassiveDescriptor,
  activityCalendarWeekProfileTableActiveDescriptor,
  activityCalendarWeekProfileTablePassiveDescriptor,
  dayProfileActionDescriptor,
  dayProfileDescriptor,
  readActivityCalendarDayProfileTableActive,
  readActivityCalendarDayProfileTablePassive,
  readActivityCalendarSeasonProfileActive,
  readActivityCalendarSeasonProfilePassive,
  readActivityCalendarWeekProfileTableActive,
  readActivityCalendarWeekProfileTablePassive,
  readDayProfile,
  readDayProfileAction,
  readSeason,
  readWeekProfile,
  seasonDescriptor,
  weekProfileDescriptor,
  writeActivityCalendarDayProfileTableActive,
  writeActivityCalendarDayProfileTablePassive,
  writeActivityCalendarSeasonProfileActive,
  writeActivityCalendarSeasonProfilePassive,
  writeActivityCalendarWeekProfileTableActive,
  writeActivityCalendarWeekProfileTablePassive,
  writeDayProfile,
  writeDayProfileAction,
  writeSeason,
  writeWeekProfile,
} from "../../classes/activity-calendar.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Season. */
export function season(): fc.Arbitrary<Season> {
  return fc.record({ seasonProfileName: fc.uint8Array({ maxLength: 20 }), seasonStart: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), weekName: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of WeekProfile. */
export function weekProfile(): fc.Arbitrary<WeekProfile> {
  return fc.record({ weekProfileName: fc.uint8Array({ maxLength: 20 }), monday: fc.integer({ min: 0, max: 255 }), tuesday: fc.integer({ min: 0, max: 255 }), wednesday: fc.integer({ min: 0, max: 255 }), thursday: fc.integer({ min: 0, max: 255 }), friday: fc.integer({ min: 0, max: 255 }), saturday: fc.integer({ min: 0, max: 255 }), sunday: fc.integer({ min: 0, max: 255 }) });
}

/** Values of DayProfile. */
export function dayProfile(): fc.Arbitrary<DayProfile> {
  return fc.record({ dayId: fc.integer({ min: 0, max: 255 }), daySchedule: fc.array(dayProfileAction(), { maxLength: 4 }) });
}

/** Values of DayProfileAction. */
export function dayProfileAction(): fc.Arbitrary<DayProfileAction> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)), scriptLogicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), scriptSelector: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ActivityCalendarSeasonProfileActive. */
export function activityCalendarSeasonProfileActive(): fc.Arbitrary<ActivityCalendarSeasonProfileActive> {
  return fc.array(season(), { maxLength: 4 });
}

/** Values of ActivityCalendarWeekProfileTableActive. */
export function activityCalendarWeekProfileTableActive(): fc.Arbitrary<ActivityCalendarWeekProfileTableActive> {
  return fc.array(weekProfile(), { maxLength: 4 });
}

/** Values of ActivityCalendarDayProfileTableActive. */
export function activityCalendarDayProfileTableActive(): fc.Arbitrary<ActivityCalendarDayProfileTableActive> {
  return fc.array(dayProfile(), { maxLength: 4 });
}

/** Values of ActivityCalendarSeasonProfilePassive. */
export function activityCalendarSeasonProfilePassive(): fc.Arbitrary<ActivityCalendarSeasonProfilePassive> {
  return fc.array(season(), { maxLength: 4 });
}

/** Values of ActivityCalendarWeekProfileTablePassive. */
export function activityCalendarWeekProfileTablePassive(): fc.Arbitrary<ActivityCalendarWeekProfileTablePassive> {
  return fc.array(weekProfile(), { maxLength: 4 });
}

/** Values of ActivityCalendarDayProfileTablePassive. */
export function activityCalendarDayProfileTablePassive(): fc.Arbitrary<ActivityCalendarDayProfileTablePassive> {
  return fc.array(dayProfile(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/activity-calendar", { descriptor: seasonDescriptor, read: readSeason, write: writeSeason }, () => season()),
  typeCase("classes/activity-calendar", { descriptor: weekProfileDescriptor, read: readWeekProfile, write: writeWeekProfile }, () => weekProfile()),
  typeCase("classes/activity-calendar", { descriptor: dayProfileDescriptor, read: readDayProfile, write: writeDayProfile }, () => dayProfile()),
  typeCase("classes/activity-calendar", { descriptor: dayProfileActionDescriptor, read: readDayProfileAction, write: writeDayProfileAction }, () => dayProfileAction()),
  typeCase("classes/activity-calendar", { descriptor: activityCalendarSeasonProfileActiveDescriptor, read: readActivityCalendarSeasonProfileActive, write: writeActivityCalendarSeasonProfileActive }, () => activityCalendarSeasonProfileActive()),
  typeCase("classes/activity-calendar", { descriptor: activityCalendarWeekProfileTableActiveDescriptor, read: readActivityCalendarWeekProfileTableActive, write: writeActivityCalendarWeekProfileTableActive }, () => activityCalendarWeekProfileTableActive()),
  typeCase("classes/activity-calendar", { descriptor: activityCalendarDayProfileTableActiveDescriptor, read: readActivityCalendarDayProfileTableActive, write: writeActivityCalendarDayProfileTableActive }, () => activityCalendarDayProfileTableActive()),
  typeCase("classes/activity-calendar", { descriptor: activityCalendarSeasonProfilePassiveDescriptor, read: readActivityCalendarSeasonProfilePassive, write: writeActivityCalendarSeasonProfilePassive }, () => activityCalendarSeasonProfilePassive()),
  typeCase("classes/activity-calendar", { descriptor: activityCalendarWeekProfileTablePassiveDescriptor, read: readActivityCalendarWeekProfileTablePassive, write: writeActivityCalendarWeekProfileTablePassive }, () => activityCalendarWeekProfileTablePassive()),
  typeCase("classes/activity-calendar", { descriptor: activityCalendarDayProfileTablePassiveDescriptor, read: readActivityCalendarDayProfileTablePassive, write: writeActivityCalendarDayProfileTablePassive }, () => activityCalendarDayProfileTablePassive()),
];
