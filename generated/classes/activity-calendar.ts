// Generated from spec/classes/0020-v0-activity-calendar.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type CosemTime,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  obisFromBytes,
  obisToBytes,
  serverObject,
  timeFromBytes,
  timeToBytes,
} from "@cosemkit/core";
import {
  type Integer,
  type LogicalName,
  type OctetString,
  type OctetStringDateTime,
  integerCodec,
  logicalNameCodec,
  octetStringCodec,
  octetStringDateTimeCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Activity calendar (class_id 20, version 0). */
export interface Season {
  readonly seasonProfileName: Uint8Array;
  readonly seasonStart: CosemDateTime;
  readonly weekName: Uint8Array;
}

export function readSeason(r: Reader): Season {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(9);
  const seasonProfileName = r.octets();
  r.expect(9);
  const seasonStart = dateTimeFromBytes(r.octetsOf(12));
  r.expect(9);
  const weekName = r.octets();
  return { seasonProfileName, seasonStart, weekName };
}

export function writeSeason(w: Writer, v: Season): void {
  w.length(3);
  w.u8(9);
  w.octets(v.seasonProfileName);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.seasonStart), 12);
  w.u8(9);
  w.octets(v.weekName);
}

export const seasonDescriptor: Descriptor = {
  name: "season",
  node: { kind: "sequence", counted: true, fields: [
    { property: "seasonProfileName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "seasonStart", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
    { property: "weekName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Activity calendar (class_id 20, version 0). */
export interface WeekProfile {
  readonly weekProfileName: Uint8Array;
  readonly monday: number;
  readonly tuesday: number;
  readonly wednesday: number;
  readonly thursday: number;
  readonly friday: number;
  readonly saturday: number;
  readonly sunday: number;
}

export function readWeekProfile(r: Reader): WeekProfile {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 8) {
    r.fail("decode.malformed", `structure of ${count2} elements, 8 expected`, start1);
  }
  r.expect(9);
  const weekProfileName = r.octets();
  r.expect(0x11);
  const monday = r.u8();
  r.expect(0x11);
  const tuesday = r.u8();
  r.expect(0x11);
  const wednesday = r.u8();
  r.expect(0x11);
  const thursday = r.u8();
  r.expect(0x11);
  const friday = r.u8();
  r.expect(0x11);
  const saturday = r.u8();
  r.expect(0x11);
  const sunday = r.u8();
  return { weekProfileName, monday, tuesday, wednesday, thursday, friday, saturday, sunday };
}

export function writeWeekProfile(w: Writer, v: WeekProfile): void {
  w.length(8);
  w.u8(9);
  w.octets(v.weekProfileName);
  w.u8(0x11);
  w.u8(v.monday);
  w.u8(0x11);
  w.u8(v.tuesday);
  w.u8(0x11);
  w.u8(v.wednesday);
  w.u8(0x11);
  w.u8(v.thursday);
  w.u8(0x11);
  w.u8(v.friday);
  w.u8(0x11);
  w.u8(v.saturday);
  w.u8(0x11);
  w.u8(v.sunday);
}

export const weekProfileDescriptor: Descriptor = {
  name: "week_profile",
  node: { kind: "sequence", counted: true, fields: [
    { property: "weekProfileName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "monday", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "tuesday", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "wednesday", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "thursday", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "friday", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "saturday", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "sunday", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Activity calendar (class_id 20, version 0). */
export interface DayProfile {
  readonly dayId: number;
  readonly daySchedule: readonly DayProfileAction[];
}

export function readDayProfile(r: Reader): DayProfile {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const dayId = r.u8();
  r.expect(1);
  const count3 = r.count(19);
  const items4 = new Array<DayProfileAction>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readDayProfileAction(r);
  }
  const daySchedule = items4;
  return { dayId, daySchedule };
}

export function writeDayProfile(w: Writer, v: DayProfile): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.dayId);
  w.u8(1);
  w.length(v.daySchedule.length);
  for (const item1 of v.daySchedule) {
    w.u8(2);
    writeDayProfileAction(w, item1);
  }
}

export const dayProfileDescriptor: Descriptor = {
  name: "day_profile",
  node: { kind: "sequence", counted: true, fields: [
    { property: "dayId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "daySchedule", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => dayProfileActionDescriptor } }, least: 19 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Activity calendar (class_id 20, version 0). */
export interface DayProfileAction {
  readonly startTime: CosemTime;
  readonly scriptLogicalName: Obis;
  readonly scriptSelector: number;
}

export function readDayProfileAction(r: Reader): DayProfileAction {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(9);
  const startTime = timeFromBytes(r.octetsOf(4));
  r.expect(9);
  const scriptLogicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x12);
  const scriptSelector = r.u16();
  return { startTime, scriptLogicalName, scriptSelector };
}

export function writeDayProfileAction(w: Writer, v: DayProfileAction): void {
  w.length(3);
  w.u8(9);
  w.octetsOf(timeToBytes(v.startTime), 4);
  w.u8(9);
  w.octetsOf(obisToBytes(v.scriptLogicalName), 6);
  w.u8(0x12);
  w.u16(v.scriptSelector);
}

export const dayProfileActionDescriptor: Descriptor = {
  name: "day_profile_action",
  node: { kind: "sequence", counted: true, fields: [
    { property: "startTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 4, format: "time" } } },
    { property: "scriptLogicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "scriptSelector", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Seasons of the active calendar; a start may hold wildcards.
 *
 * Blue Book part 2, class Activity calendar (class_id 20, version 0).
 */
export type ActivityCalendarSeasonProfileActive = readonly Season[];

export function readActivityCalendarSeasonProfileActive(r: Reader): ActivityCalendarSeasonProfileActive {
  r.expect(1);
  const count1 = r.count(20);
  const items2 = new Array<Season>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readSeason(r);
  }
  return items2;
}

export function writeActivityCalendarSeasonProfileActive(w: Writer, v: ActivityCalendarSeasonProfileActive): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeSeason(w, item1);
  }
}

export const activityCalendarSeasonProfileActiveDescriptor: Descriptor = {
  name: "Activity calendar.season_profile_active",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => seasonDescriptor } }, least: 20 } },
  layer: "data",
};

export const activityCalendarSeasonProfileActiveCodec: Codec<ActivityCalendarSeasonProfileActive> = {
  descriptor: activityCalendarSeasonProfileActiveDescriptor,
  read: readActivityCalendarSeasonProfileActive,
  write: writeActivityCalendarSeasonProfileActive,
};

/**
 * Weeks of the active calendar: the day profile of each weekday.
 *
 * Blue Book part 2, class Activity calendar (class_id 20, version 0).
 */
export type ActivityCalendarWeekProfileTableActive = readonly WeekProfile[];

export function readActivityCalendarWeekProfileTableActive(r: Reader): ActivityCalendarWeekProfileTableActive {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<WeekProfile>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWeekProfile(r);
  }
  return items2;
}

export function writeActivityCalendarWeekProfileTableActive(w: Writer, v: ActivityCalendarWeekProfileTableActive): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWeekProfile(w, item1);
  }
}

export const activityCalendarWeekProfileTableActiveDescriptor: Descriptor = {
  name: "Activity calendar.week_profile_table_active",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => weekProfileDescriptor } }, least: 18 } },
  layer: "data",
};

export const activityCalendarWeekProfileTableActiveCodec: Codec<ActivityCalendarWeekProfileTableActive> = {
  descriptor: activityCalendarWeekProfileTableActiveDescriptor,
  read: readActivityCalendarWeekProfileTableActive,
  write: writeActivityCalendarWeekProfileTableActive,
};

/**
 * Days of the active calendar: which script runs at what time.
 *
 * Blue Book part 2, class Activity calendar (class_id 20, version 0).
 */
export type ActivityCalendarDayProfileTableActive = readonly DayProfile[];

export function readActivityCalendarDayProfileTableActive(r: Reader): ActivityCalendarDayProfileTableActive {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<DayProfile>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readDayProfile(r);
  }
  return items2;
}

export function writeActivityCalendarDayProfileTableActive(w: Writer, v: ActivityCalendarDayProfileTableActive): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeDayProfile(w, item1);
  }
}

export const activityCalendarDayProfileTableActiveDescriptor: Descriptor = {
  name: "Activity calendar.day_profile_table_active",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => dayProfileDescriptor } }, least: 6 } },
  layer: "data",
};

export const activityCalendarDayProfileTableActiveCodec: Codec<ActivityCalendarDayProfileTableActive> = {
  descriptor: activityCalendarDayProfileTableActiveDescriptor,
  read: readActivityCalendarDayProfileTableActive,
  write: writeActivityCalendarDayProfileTableActive,
};

/**
 * Seasons of the passive calendar; a start may hold wildcards.
 *
 * Blue Book part 2, class Activity calendar (class_id 20, version 0).
 */
export type ActivityCalendarSeasonProfilePassive = readonly Season[];

export function readActivityCalendarSeasonProfilePassive(r: Reader): ActivityCalendarSeasonProfilePassive {
  r.expect(1);
  const count1 = r.count(20);
  const items2 = new Array<Season>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readSeason(r);
  }
  return items2;
}

export function writeActivityCalendarSeasonProfilePassive(w: Writer, v: ActivityCalendarSeasonProfilePassive): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeSeason(w, item1);
  }
}

export const activityCalendarSeasonProfilePassiveDescriptor: Descriptor = {
  name: "Activity calendar.season_profile_passive",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => seasonDescriptor } }, least: 20 } },
  layer: "data",
};

export const activityCalendarSeasonProfilePassiveCodec: Codec<ActivityCalendarSeasonProfilePassive> = {
  descriptor: activityCalendarSeasonProfilePassiveDescriptor,
  read: readActivityCalendarSeasonProfilePassive,
  write: writeActivityCalendarSeasonProfilePassive,
};

/**
 * Weeks of the passive calendar: the day profile of each weekday.
 *
 * Blue Book part 2, class Activity calendar (class_id 20, version 0).
 */
export type ActivityCalendarWeekProfileTablePassive = readonly WeekProfile[];

export function readActivityCalendarWeekProfileTablePassive(r: Reader): ActivityCalendarWeekProfileTablePassive {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<WeekProfile>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWeekProfile(r);
  }
  return items2;
}

export function writeActivityCalendarWeekProfileTablePassive(w: Writer, v: ActivityCalendarWeekProfileTablePassive): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWeekProfile(w, item1);
  }
}

export const activityCalendarWeekProfileTablePassiveDescriptor: Descriptor = {
  name: "Activity calendar.week_profile_table_passive",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => weekProfileDescriptor } }, least: 18 } },
  layer: "data",
};

export const activityCalendarWeekProfileTablePassiveCodec: Codec<ActivityCalendarWeekProfileTablePassive> = {
  descriptor: activityCalendarWeekProfileTablePassiveDescriptor,
  read: readActivityCalendarWeekProfileTablePassive,
  write: writeActivityCalendarWeekProfileTablePassive,
};

/**
 * Days of the passive calendar: which script runs at what time.
 *
 * Blue Book part 2, class Activity calendar (class_id 20, version 0).
 */
export type ActivityCalendarDayProfileTablePassive = readonly DayProfile[];

export function readActivityCalendarDayProfileTablePassive(r: Reader): ActivityCalendarDayProfileTablePassive {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<DayProfile>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readDayProfile(r);
  }
  return items2;
}

export function writeActivityCalendarDayProfileTablePassive(w: Writer, v: ActivityCalendarDayProfileTablePassive): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeDayProfile(w, item1);
  }
}

export const activityCalendarDayProfileTablePassiveDescriptor: Descriptor = {
  name: "Activity calendar.day_profile_table_passive",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => dayProfileDescriptor } }, least: 6 } },
  layer: "data",
};

export const activityCalendarDayProfileTablePassiveCodec: Codec<ActivityCalendarDayProfileTablePassive> = {
  descriptor: activityCalendarDayProfileTablePassiveDescriptor,
  read: readActivityCalendarDayProfileTablePassive,
  write: writeActivityCalendarDayProfileTablePassive,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const calendarNameActiveAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "calendar_name_active",
  property: "calendarNameActive",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x08,
};
const seasonProfileActiveAttribute: AttributeDefinition<ActivityCalendarSeasonProfileActive> = {
  id: 3,
  name: "season_profile_active",
  property: "seasonProfileActive",
  codec: activityCalendarSeasonProfileActiveCodec,
  storage: "static",
  shortName: 0x10,
};
const weekProfileTableActiveAttribute: AttributeDefinition<ActivityCalendarWeekProfileTableActive> = {
  id: 4,
  name: "week_profile_table_active",
  property: "weekProfileTableActive",
  codec: activityCalendarWeekProfileTableActiveCodec,
  storage: "static",
  shortName: 0x18,
};
const dayProfileTableActiveAttribute: AttributeDefinition<ActivityCalendarDayProfileTableActive> = {
  id: 5,
  name: "day_profile_table_active",
  property: "dayProfileTableActive",
  codec: activityCalendarDayProfileTableActiveCodec,
  storage: "static",
  shortName: 0x20,
};
const calendarNamePassiveAttribute: AttributeDefinition<OctetString> = {
  id: 6,
  name: "calendar_name_passive",
  property: "calendarNamePassive",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x28,
};
const seasonProfilePassiveAttribute: AttributeDefinition<ActivityCalendarSeasonProfilePassive> = {
  id: 7,
  name: "season_profile_passive",
  property: "seasonProfilePassive",
  codec: activityCalendarSeasonProfilePassiveCodec,
  storage: "static",
  shortName: 0x30,
};
const weekProfileTablePassiveAttribute: AttributeDefinition<ActivityCalendarWeekProfileTablePassive> = {
  id: 8,
  name: "week_profile_table_passive",
  property: "weekProfileTablePassive",
  codec: activityCalendarWeekProfileTablePassiveCodec,
  storage: "static",
  shortName: 0x38,
};
const dayProfileTablePassiveAttribute: AttributeDefinition<ActivityCalendarDayProfileTablePassive> = {
  id: 9,
  name: "day_profile_table_passive",
  property: "dayProfileTablePassive",
  codec: activityCalendarDayProfileTablePassiveCodec,
  storage: "static",
  shortName: 0x40,
};
const activatePassiveCalendarTimeAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 10,
  name: "activate_passive_calendar_time",
  property: "activatePassiveCalendarTime",
  codec: octetStringDateTimeCodec,
  storage: "static",
  shortName: 0x48,
};
const activatePassiveCalendarMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "activate_passive_calendar",
  property: "activatePassiveCalendar",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x50,
};

/**
 * Activity calendar, version 0: Runs scripts by seasons, weeks and days; a passive calendar waits to take over.
 *
 * Blue Book part 2, class Activity calendar (class_id 20, version 0).
 */
export const activityCalendarClass: ClassDefinition = {
  classId: 20,
  version: 0,
  name: "Activity calendar",
  attributes: [logicalNameAttribute, calendarNameActiveAttribute, seasonProfileActiveAttribute, weekProfileTableActiveAttribute, dayProfileTableActiveAttribute, calendarNamePassiveAttribute, seasonProfilePassiveAttribute, weekProfileTablePassiveAttribute, dayProfileTablePassiveAttribute, activatePassiveCalendarTimeAttribute],
  methods: [activatePassiveCalendarMethod],
};

/**
 * A client's references to one Activity calendar object.
 *
 * Runs scripts by seasons, weeks and days; a passive calendar waits to take over.
 */
export interface ActivityCalendar extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Name of the active calendar. */
  readonly calendarNameActive: AttributeRef<OctetString>;
  /** Seasons of the active calendar; a start may hold wildcards. */
  readonly seasonProfileActive: AttributeRef<ActivityCalendarSeasonProfileActive>;
  /** Weeks of the active calendar: the day profile of each weekday. */
  readonly weekProfileTableActive: AttributeRef<ActivityCalendarWeekProfileTableActive>;
  /** Days of the active calendar: which script runs at what time. */
  readonly dayProfileTableActive: AttributeRef<ActivityCalendarDayProfileTableActive>;
  /** Name of the passive calendar. */
  readonly calendarNamePassive: AttributeRef<OctetString>;
  /** Seasons of the passive calendar; a start may hold wildcards. */
  readonly seasonProfilePassive: AttributeRef<ActivityCalendarSeasonProfilePassive>;
  /** Weeks of the passive calendar: the day profile of each weekday. */
  readonly weekProfileTablePassive: AttributeRef<ActivityCalendarWeekProfileTablePassive>;
  /** Days of the passive calendar: which script runs at what time. */
  readonly dayProfileTablePassive: AttributeRef<ActivityCalendarDayProfileTablePassive>;
  /** When the passive calendar becomes active; all wildcards for never. */
  readonly activatePassiveCalendarTime: AttributeRef<OctetStringDateTime>;
  /** Makes the passive calendar active now. The parameter is 0. */
  readonly activatePassiveCalendar: MethodRef<Integer, undefined>;
}

/** References to the Activity calendar object with this logical name. Throws when it is not an OBIS code. */
export function activityCalendar(logicalName: string): ActivityCalendar {
  const object = cosemObject(activityCalendarClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    calendarNameActive: attributeRef(object, calendarNameActiveAttribute),
    seasonProfileActive: attributeRef(object, seasonProfileActiveAttribute),
    weekProfileTableActive: attributeRef(object, weekProfileTableActiveAttribute),
    dayProfileTableActive: attributeRef(object, dayProfileTableActiveAttribute),
    calendarNamePassive: attributeRef(object, calendarNamePassiveAttribute),
    seasonProfilePassive: attributeRef(object, seasonProfilePassiveAttribute),
    weekProfileTablePassive: attributeRef(object, weekProfileTablePassiveAttribute),
    dayProfileTablePassive: attributeRef(object, dayProfileTablePassiveAttribute),
    activatePassiveCalendarTime: attributeRef(object, activatePassiveCalendarTimeAttribute),
    activatePassiveCalendar: methodRef(object, activatePassiveCalendarMethod),
  };
}

/** A server's handlers for one Activity calendar object. What is left out is refused. */
export interface ActivityCalendarServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Name of the active calendar. */
  readonly calendarNameActive?: AttributeHandler<OctetString>;
  /** Seasons of the active calendar; a start may hold wildcards. */
  readonly seasonProfileActive?: AttributeHandler<ActivityCalendarSeasonProfileActive>;
  /** Weeks of the active calendar: the day profile of each weekday. */
  readonly weekProfileTableActive?: AttributeHandler<ActivityCalendarWeekProfileTableActive>;
  /** Days of the active calendar: which script runs at what time. */
  readonly dayProfileTableActive?: AttributeHandler<ActivityCalendarDayProfileTableActive>;
  /** Name of the passive calendar. */
  readonly calendarNamePassive?: AttributeHandler<OctetString>;
  /** Seasons of the passive calendar; a start may hold wildcards. */
  readonly seasonProfilePassive?: AttributeHandler<ActivityCalendarSeasonProfilePassive>;
  /** Weeks of the passive calendar: the day profile of each weekday. */
  readonly weekProfileTablePassive?: AttributeHandler<ActivityCalendarWeekProfileTablePassive>;
  /** Days of the passive calendar: which script runs at what time. */
  readonly dayProfileTablePassive?: AttributeHandler<ActivityCalendarDayProfileTablePassive>;
  /** When the passive calendar becomes active; all wildcards for never. */
  readonly activatePassiveCalendarTime?: AttributeHandler<OctetStringDateTime>;
  /** Makes the passive calendar active now. The parameter is 0. */
  readonly activatePassiveCalendar?: MethodHandler<Integer, void>;
}

/** A Activity calendar object for a server. Throws when `logicalName` is not an OBIS code. */
export function activityCalendarServer(logicalName: string, handlers: ActivityCalendarServer): ServerObject {
  return serverObject(activityCalendarClass, logicalName, handlers);
}
