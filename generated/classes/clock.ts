// Generated from spec/classes/0008-v0-clock.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
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
  readCode,
  readFlags,
  serverObject,
  writeCode,
  writeFlags,
} from "@cosemkit/core";
import { type ClockBase, clockBaseCodes } from "../codes/clock-base.ts";

/**
 * Logical name of the object.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockLogicalName = Obis;

export function readClockLogicalName(r: Reader): ClockLogicalName {
  r.expect(9);
  return obisFromBytes(r.octetsOf(6));
}

export function writeClockLogicalName(w: Writer, v: ClockLogicalName): void {
  w.u8(9);
  w.octetsOf(obisToBytes(v), 6);
}

export const clockLogicalNameDescriptor: Descriptor = {
  name: "Clock.logical_name",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } },
  layer: "data",
};

export const clockLogicalNameCodec: Codec<ClockLogicalName> = {
  descriptor: clockLogicalNameDescriptor,
  read: readClockLogicalName,
  write: writeClockLogicalName,
};

/**
 * Local date and time with its deviation from UTC.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockTime = CosemDateTime;

export function readClockTime(r: Reader): ClockTime {
  r.expect(9);
  return dateTimeFromBytes(r.octetsOf(12));
}

export function writeClockTime(w: Writer, v: ClockTime): void {
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v), 12);
}

export const clockTimeDescriptor: Descriptor = {
  name: "Clock.time",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
  layer: "data",
};

export const clockTimeCodec: Codec<ClockTime> = {
  descriptor: clockTimeDescriptor,
  read: readClockTime,
  write: writeClockTime,
};

/**
 * Deviation of local normal time from UTC: UTC = local time + deviation.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockTimeZone = number;

export function readClockTimeZone(r: Reader): ClockTimeZone {
  r.expect(0x10);
  return r.i16();
}

export function writeClockTimeZone(w: Writer, v: ClockTimeZone): void {
  w.u8(0x10);
  w.i16(v);
}

export const clockTimeZoneDescriptor: Descriptor = {
  name: "Clock.time_zone",
  node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } },
  layer: "data",
};

export const clockTimeZoneCodec: Codec<ClockTimeZone> = {
  descriptor: clockTimeZoneDescriptor,
  read: readClockTimeZone,
  write: writeClockTimeZone,
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type Status = readonly StatusBit[];

/** Names of the bits of Status. */
export type StatusBit =
  | "invalid-value"
  | "doubtful-value"
  | "different-clock-base"
  | "invalid-clock-status"
  | "reserved-4"
  | "reserved-5"
  | "reserved-6"
  | "daylight-saving-active";

export function readStatus(r: Reader): Status {
  return readFlags(r, statusFlags);
}

export function writeStatus(w: Writer, v: Status): void {
  writeFlags(w, statusFlags, v);
}

const statusFlags: FlagsNode<StatusBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["invalid-value","doubtful-value","different-clock-base","invalid-clock-status","reserved-4","reserved-5","reserved-6","daylight-saving-active"] };

export const statusDescriptor: Descriptor = {
  name: "status",
  node: statusFlags,
  layer: "data",
};

/**
 * Status of the clock.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockStatus = Status;

export function readClockStatus(r: Reader): ClockStatus {
  r.expect(0x11);
  return readStatus(r);
}

export function writeClockStatus(w: Writer, v: ClockStatus): void {
  w.u8(0x11);
  writeStatus(w, v);
}

export const clockStatusDescriptor: Descriptor = {
  name: "Clock.status",
  node: { kind: "tagged", tag: 17, of: { kind: "ref", to: () => statusDescriptor } },
  layer: "data",
};

export const clockStatusCodec: Codec<ClockStatus> = {
  descriptor: clockStatusDescriptor,
  read: readClockStatus,
  write: writeClockStatus,
};

/**
 * When daylight saving begins; may hold wildcards.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockDaylightSavingsBegin = CosemDateTime;

export function readClockDaylightSavingsBegin(r: Reader): ClockDaylightSavingsBegin {
  r.expect(9);
  return dateTimeFromBytes(r.octetsOf(12));
}

export function writeClockDaylightSavingsBegin(w: Writer, v: ClockDaylightSavingsBegin): void {
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v), 12);
}

export const clockDaylightSavingsBeginDescriptor: Descriptor = {
  name: "Clock.daylight_savings_begin",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
  layer: "data",
};

export const clockDaylightSavingsBeginCodec: Codec<ClockDaylightSavingsBegin> = {
  descriptor: clockDaylightSavingsBeginDescriptor,
  read: readClockDaylightSavingsBegin,
  write: writeClockDaylightSavingsBegin,
};

/**
 * When daylight saving ends; may hold wildcards.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockDaylightSavingsEnd = CosemDateTime;

export function readClockDaylightSavingsEnd(r: Reader): ClockDaylightSavingsEnd {
  r.expect(9);
  return dateTimeFromBytes(r.octetsOf(12));
}

export function writeClockDaylightSavingsEnd(w: Writer, v: ClockDaylightSavingsEnd): void {
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v), 12);
}

export const clockDaylightSavingsEndDescriptor: Descriptor = {
  name: "Clock.daylight_savings_end",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
  layer: "data",
};

export const clockDaylightSavingsEndCodec: Codec<ClockDaylightSavingsEnd> = {
  descriptor: clockDaylightSavingsEndDescriptor,
  read: readClockDaylightSavingsEnd,
  write: writeClockDaylightSavingsEnd,
};

/**
 * By how much daylight saving moves the clock.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockDaylightSavingsDeviation = number;

export function readClockDaylightSavingsDeviation(r: Reader): ClockDaylightSavingsDeviation {
  r.expect(0x0f);
  return r.i8();
}

export function writeClockDaylightSavingsDeviation(w: Writer, v: ClockDaylightSavingsDeviation): void {
  w.u8(0x0f);
  w.i8(v);
}

export const clockDaylightSavingsDeviationDescriptor: Descriptor = {
  name: "Clock.daylight_savings_deviation",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const clockDaylightSavingsDeviationCodec: Codec<ClockDaylightSavingsDeviation> = {
  descriptor: clockDaylightSavingsDeviationDescriptor,
  read: readClockDaylightSavingsDeviation,
  write: writeClockDaylightSavingsDeviation,
};

/**
 * Whether daylight saving is used.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockDaylightSavingsEnabled = boolean;

export function readClockDaylightSavingsEnabled(r: Reader): ClockDaylightSavingsEnabled {
  r.expect(3);
  return r.boolean();
}

export function writeClockDaylightSavingsEnabled(w: Writer, v: ClockDaylightSavingsEnabled): void {
  w.u8(3);
  w.boolean(v);
}

export const clockDaylightSavingsEnabledDescriptor: Descriptor = {
  name: "Clock.daylight_savings_enabled",
  node: { kind: "tagged", tag: 3, of: { kind: "boolean" } },
  layer: "data",
};

export const clockDaylightSavingsEnabledCodec: Codec<ClockDaylightSavingsEnabled> = {
  descriptor: clockDaylightSavingsEnabledDescriptor,
  read: readClockDaylightSavingsEnabled,
  write: writeClockDaylightSavingsEnabled,
};

/**
 * What drives the clock.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockClockBase = ClockBase;

export function readClockClockBase(r: Reader): ClockClockBase {
  r.expect(0x16);
  return readCode(r, clockBaseCodes);
}

export function writeClockClockBase(w: Writer, v: ClockClockBase): void {
  w.u8(0x16);
  writeCode(w, clockBaseCodes, v);
}

export const clockClockBaseDescriptor: Descriptor = {
  name: "Clock.clock_base",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: clockBaseCodes } },
  layer: "data",
};

export const clockClockBaseCodec: Codec<ClockClockBase> = {
  descriptor: clockClockBaseDescriptor,
  read: readClockClockBase,
  write: writeClockClockBase,
};

/**
 * Sets the clock to the nearest quarter of an hour. The parameter is 0.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockAdjustToQuarterParameter = number;

export function readClockAdjustToQuarterParameter(r: Reader): ClockAdjustToQuarterParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeClockAdjustToQuarterParameter(w: Writer, v: ClockAdjustToQuarterParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const clockAdjustToQuarterParameterDescriptor: Descriptor = {
  name: "Clock.adjust_to_quarter_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const clockAdjustToQuarterParameterCodec: Codec<ClockAdjustToQuarterParameter> = {
  descriptor: clockAdjustToQuarterParameterDescriptor,
  read: readClockAdjustToQuarterParameter,
  write: writeClockAdjustToQuarterParameter,
};

/**
 * Sets the clock to the nearest start of a measuring period. The parameter is 0.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockAdjustToMeasuringPeriodParameter = number;

export function readClockAdjustToMeasuringPeriodParameter(r: Reader): ClockAdjustToMeasuringPeriodParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeClockAdjustToMeasuringPeriodParameter(w: Writer, v: ClockAdjustToMeasuringPeriodParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const clockAdjustToMeasuringPeriodParameterDescriptor: Descriptor = {
  name: "Clock.adjust_to_measuring_period_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const clockAdjustToMeasuringPeriodParameterCodec: Codec<ClockAdjustToMeasuringPeriodParameter> = {
  descriptor: clockAdjustToMeasuringPeriodParameterDescriptor,
  read: readClockAdjustToMeasuringPeriodParameter,
  write: writeClockAdjustToMeasuringPeriodParameter,
};

/**
 * Sets the clock to the nearest minute. The parameter is 0.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockAdjustToMinuteParameter = number;

export function readClockAdjustToMinuteParameter(r: Reader): ClockAdjustToMinuteParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeClockAdjustToMinuteParameter(w: Writer, v: ClockAdjustToMinuteParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const clockAdjustToMinuteParameterDescriptor: Descriptor = {
  name: "Clock.adjust_to_minute_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const clockAdjustToMinuteParameterCodec: Codec<ClockAdjustToMinuteParameter> = {
  descriptor: clockAdjustToMinuteParameterDescriptor,
  read: readClockAdjustToMinuteParameter,
  write: writeClockAdjustToMinuteParameter,
};

/**
 * Sets the clock to the preset time. The parameter is 0.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockAdjustToPresetTimeParameter = number;

export function readClockAdjustToPresetTimeParameter(r: Reader): ClockAdjustToPresetTimeParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeClockAdjustToPresetTimeParameter(w: Writer, v: ClockAdjustToPresetTimeParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const clockAdjustToPresetTimeParameterDescriptor: Descriptor = {
  name: "Clock.adjust_to_preset_time_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const clockAdjustToPresetTimeParameterCodec: Codec<ClockAdjustToPresetTimeParameter> = {
  descriptor: clockAdjustToPresetTimeParameterDescriptor,
  read: readClockAdjustToPresetTimeParameter,
  write: writeClockAdjustToPresetTimeParameter,
};

/** Blue Book part 2, class Clock (class_id 8, version 0). */
export interface PresetAdjustingTimeParameter {
  readonly presetTime: CosemDateTime;
  readonly validityIntervalStart: CosemDateTime;
  readonly validityIntervalEnd: CosemDateTime;
}

export function readPresetAdjustingTimeParameter(r: Reader): PresetAdjustingTimeParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(9);
  const presetTime = dateTimeFromBytes(r.octetsOf(12));
  r.expect(9);
  const validityIntervalStart = dateTimeFromBytes(r.octetsOf(12));
  r.expect(9);
  const validityIntervalEnd = dateTimeFromBytes(r.octetsOf(12));
  return { presetTime, validityIntervalStart, validityIntervalEnd };
}

export function writePresetAdjustingTimeParameter(w: Writer, v: PresetAdjustingTimeParameter): void {
  w.length(3);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.presetTime), 12);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.validityIntervalStart), 12);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.validityIntervalEnd), 12);
}

export const presetAdjustingTimeParameterDescriptor: Descriptor = {
  name: "preset_adjusting_time_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "presetTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
    { property: "validityIntervalStart", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
    { property: "validityIntervalEnd", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
  ] },
  layer: "data",
};

/**
 * Presets the time and when it may be used.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockPresetAdjustingTimeParameter = PresetAdjustingTimeParameter;

export function readClockPresetAdjustingTimeParameter(r: Reader): ClockPresetAdjustingTimeParameter {
  r.expect(2);
  return readPresetAdjustingTimeParameter(r);
}

export function writeClockPresetAdjustingTimeParameter(w: Writer, v: ClockPresetAdjustingTimeParameter): void {
  w.u8(2);
  writePresetAdjustingTimeParameter(w, v);
}

export const clockPresetAdjustingTimeParameterDescriptor: Descriptor = {
  name: "Clock.preset_adjusting_time_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => presetAdjustingTimeParameterDescriptor } },
  layer: "data",
};

export const clockPresetAdjustingTimeParameterCodec: Codec<ClockPresetAdjustingTimeParameter> = {
  descriptor: clockPresetAdjustingTimeParameterDescriptor,
  read: readClockPresetAdjustingTimeParameter,
  write: writeClockPresetAdjustingTimeParameter,
};

/**
 * Shifts the clock.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export type ClockShiftTimeParameter = number;

export function readClockShiftTimeParameter(r: Reader): ClockShiftTimeParameter {
  r.expect(0x10);
  return r.i16();
}

export function writeClockShiftTimeParameter(w: Writer, v: ClockShiftTimeParameter): void {
  w.u8(0x10);
  w.i16(v);
}

export const clockShiftTimeParameterDescriptor: Descriptor = {
  name: "Clock.shift_time_parameter",
  node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } },
  layer: "data",
};

export const clockShiftTimeParameterCodec: Codec<ClockShiftTimeParameter> = {
  descriptor: clockShiftTimeParameterDescriptor,
  read: readClockShiftTimeParameter,
  write: writeClockShiftTimeParameter,
};

const logicalNameAttribute: AttributeDefinition<ClockLogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: clockLogicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const timeAttribute: AttributeDefinition<ClockTime> = {
  id: 2,
  name: "time",
  property: "time",
  codec: clockTimeCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const timeZoneAttribute: AttributeDefinition<ClockTimeZone> = {
  id: 3,
  name: "time_zone",
  property: "timeZone",
  codec: clockTimeZoneCodec,
  storage: "static",
  shortName: 0x10,
};
const statusAttribute: AttributeDefinition<ClockStatus> = {
  id: 4,
  name: "status",
  property: "status",
  codec: clockStatusCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const daylightSavingsBeginAttribute: AttributeDefinition<ClockDaylightSavingsBegin> = {
  id: 5,
  name: "daylight_savings_begin",
  property: "daylightSavingsBegin",
  codec: clockDaylightSavingsBeginCodec,
  storage: "static",
  shortName: 0x20,
};
const daylightSavingsEndAttribute: AttributeDefinition<ClockDaylightSavingsEnd> = {
  id: 6,
  name: "daylight_savings_end",
  property: "daylightSavingsEnd",
  codec: clockDaylightSavingsEndCodec,
  storage: "static",
  shortName: 0x28,
};
const daylightSavingsDeviationAttribute: AttributeDefinition<ClockDaylightSavingsDeviation> = {
  id: 7,
  name: "daylight_savings_deviation",
  property: "daylightSavingsDeviation",
  codec: clockDaylightSavingsDeviationCodec,
  storage: "static",
  shortName: 0x30,
};
const daylightSavingsEnabledAttribute: AttributeDefinition<ClockDaylightSavingsEnabled> = {
  id: 8,
  name: "daylight_savings_enabled",
  property: "daylightSavingsEnabled",
  codec: clockDaylightSavingsEnabledCodec,
  storage: "static",
  shortName: 0x38,
};
const clockBaseAttribute: AttributeDefinition<ClockClockBase> = {
  id: 9,
  name: "clock_base",
  property: "clockBase",
  codec: clockClockBaseCodec,
  storage: "static",
  shortName: 0x40,
};
const adjustToQuarterMethod: MethodDefinition<ClockAdjustToQuarterParameter, undefined> = {
  id: 1,
  name: "adjust_to_quarter",
  property: "adjustToQuarter",
  parameter: clockAdjustToQuarterParameterCodec,
  mandatory: false,
  shortName: 0x60,
};
const adjustToMeasuringPeriodMethod: MethodDefinition<ClockAdjustToMeasuringPeriodParameter, undefined> = {
  id: 2,
  name: "adjust_to_measuring_period",
  property: "adjustToMeasuringPeriod",
  parameter: clockAdjustToMeasuringPeriodParameterCodec,
  mandatory: false,
  shortName: 0x68,
};
const adjustToMinuteMethod: MethodDefinition<ClockAdjustToMinuteParameter, undefined> = {
  id: 3,
  name: "adjust_to_minute",
  property: "adjustToMinute",
  parameter: clockAdjustToMinuteParameterCodec,
  mandatory: false,
  shortName: 0x70,
};
const adjustToPresetTimeMethod: MethodDefinition<ClockAdjustToPresetTimeParameter, undefined> = {
  id: 4,
  name: "adjust_to_preset_time",
  property: "adjustToPresetTime",
  parameter: clockAdjustToPresetTimeParameterCodec,
  mandatory: false,
  shortName: 0x78,
};
const presetAdjustingTimeMethod: MethodDefinition<ClockPresetAdjustingTimeParameter, undefined> = {
  id: 5,
  name: "preset_adjusting_time",
  property: "presetAdjustingTime",
  parameter: clockPresetAdjustingTimeParameterCodec,
  mandatory: false,
  shortName: 0x80,
};
const shiftTimeMethod: MethodDefinition<ClockShiftTimeParameter, undefined> = {
  id: 6,
  name: "shift_time",
  property: "shiftTime",
  parameter: clockShiftTimeParameterCodec,
  mandatory: false,
  shortName: 0x88,
};

/**
 * Clock, version 0: Holds date and time, and handles time zone and daylight saving.
 *
 * Blue Book part 2, class Clock (class_id 8, version 0).
 */
export const clockClass: ClassDefinition = {
  classId: 8,
  version: 0,
  name: "Clock",
  attributes: [logicalNameAttribute, timeAttribute, timeZoneAttribute, statusAttribute, daylightSavingsBeginAttribute, daylightSavingsEndAttribute, daylightSavingsDeviationAttribute, daylightSavingsEnabledAttribute, clockBaseAttribute],
  methods: [adjustToQuarterMethod, adjustToMeasuringPeriodMethod, adjustToMinuteMethod, adjustToPresetTimeMethod, presetAdjustingTimeMethod, shiftTimeMethod],
};

/**
 * A client's references to one Clock object.
 *
 * Holds date and time, and handles time zone and daylight saving.
 */
export interface Clock extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<ClockLogicalName>;
  /** Local date and time with its deviation from UTC. */
  readonly time: AttributeRef<ClockTime>;
  /** Deviation of local normal time from UTC: UTC = local time + deviation. */
  readonly timeZone: AttributeRef<ClockTimeZone>;
  /** Status of the clock. */
  readonly status: AttributeRef<ClockStatus>;
  /** When daylight saving begins; may hold wildcards. */
  readonly daylightSavingsBegin: AttributeRef<ClockDaylightSavingsBegin>;
  /** When daylight saving ends; may hold wildcards. */
  readonly daylightSavingsEnd: AttributeRef<ClockDaylightSavingsEnd>;
  /** By how much daylight saving moves the clock. */
  readonly daylightSavingsDeviation: AttributeRef<ClockDaylightSavingsDeviation>;
  /** Whether daylight saving is used. */
  readonly daylightSavingsEnabled: AttributeRef<ClockDaylightSavingsEnabled>;
  /** What drives the clock. */
  readonly clockBase: AttributeRef<ClockClockBase>;
  /** Sets the clock to the nearest quarter of an hour. The parameter is 0. */
  readonly adjustToQuarter: MethodRef<ClockAdjustToQuarterParameter, undefined>;
  /** Sets the clock to the nearest start of a measuring period. The parameter is 0. */
  readonly adjustToMeasuringPeriod: MethodRef<ClockAdjustToMeasuringPeriodParameter, undefined>;
  /** Sets the clock to the nearest minute. The parameter is 0. */
  readonly adjustToMinute: MethodRef<ClockAdjustToMinuteParameter, undefined>;
  /** Sets the clock to the preset time. The parameter is 0. */
  readonly adjustToPresetTime: MethodRef<ClockAdjustToPresetTimeParameter, undefined>;
  /** Presets the time and when it may be used. */
  readonly presetAdjustingTime: MethodRef<ClockPresetAdjustingTimeParameter, undefined>;
  /** Shifts the clock. */
  readonly shiftTime: MethodRef<ClockShiftTimeParameter, undefined>;
}

/** References to the Clock object with this logical name. Throws when it is not an OBIS code. */
export function clock(logicalName: string): Clock {
  const object = cosemObject(clockClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    time: attributeRef(object, timeAttribute),
    timeZone: attributeRef(object, timeZoneAttribute),
    status: attributeRef(object, statusAttribute),
    daylightSavingsBegin: attributeRef(object, daylightSavingsBeginAttribute),
    daylightSavingsEnd: attributeRef(object, daylightSavingsEndAttribute),
    daylightSavingsDeviation: attributeRef(object, daylightSavingsDeviationAttribute),
    daylightSavingsEnabled: attributeRef(object, daylightSavingsEnabledAttribute),
    clockBase: attributeRef(object, clockBaseAttribute),
    adjustToQuarter: methodRef(object, adjustToQuarterMethod),
    adjustToMeasuringPeriod: methodRef(object, adjustToMeasuringPeriodMethod),
    adjustToMinute: methodRef(object, adjustToMinuteMethod),
    adjustToPresetTime: methodRef(object, adjustToPresetTimeMethod),
    presetAdjustingTime: methodRef(object, presetAdjustingTimeMethod),
    shiftTime: methodRef(object, shiftTimeMethod),
  };
}

/** A server's handlers for one Clock object. What is left out is refused. */
export interface ClockServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<ClockLogicalName>;
  /** Local date and time with its deviation from UTC. */
  readonly time?: AttributeHandler<ClockTime>;
  /** Deviation of local normal time from UTC: UTC = local time + deviation. */
  readonly timeZone?: AttributeHandler<ClockTimeZone>;
  /** Status of the clock. */
  readonly status?: AttributeHandler<ClockStatus>;
  /** When daylight saving begins; may hold wildcards. */
  readonly daylightSavingsBegin?: AttributeHandler<ClockDaylightSavingsBegin>;
  /** When daylight saving ends; may hold wildcards. */
  readonly daylightSavingsEnd?: AttributeHandler<ClockDaylightSavingsEnd>;
  /** By how much daylight saving moves the clock. */
  readonly daylightSavingsDeviation?: AttributeHandler<ClockDaylightSavingsDeviation>;
  /** Whether daylight saving is used. */
  readonly daylightSavingsEnabled?: AttributeHandler<ClockDaylightSavingsEnabled>;
  /** What drives the clock. */
  readonly clockBase?: AttributeHandler<ClockClockBase>;
  /** Sets the clock to the nearest quarter of an hour. The parameter is 0. */
  readonly adjustToQuarter?: MethodHandler<ClockAdjustToQuarterParameter, void>;
  /** Sets the clock to the nearest start of a measuring period. The parameter is 0. */
  readonly adjustToMeasuringPeriod?: MethodHandler<ClockAdjustToMeasuringPeriodParameter, void>;
  /** Sets the clock to the nearest minute. The parameter is 0. */
  readonly adjustToMinute?: MethodHandler<ClockAdjustToMinuteParameter, void>;
  /** Sets the clock to the preset time. The parameter is 0. */
  readonly adjustToPresetTime?: MethodHandler<ClockAdjustToPresetTimeParameter, void>;
  /** Presets the time and when it may be used. */
  readonly presetAdjustingTime?: MethodHandler<ClockPresetAdjustingTimeParameter, void>;
  /** Shifts the clock. */
  readonly shiftTime?: MethodHandler<ClockShiftTimeParameter, void>;
}

/** A Clock object for a server. Throws when `logicalName` is not an OBIS code. */
export function clockServer(logicalName: string, handlers: ClockServer): ServerObject {
  return serverObject(clockClass, logicalName, handlers);
}
