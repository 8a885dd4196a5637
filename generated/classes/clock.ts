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
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  readFlags,
  serverObject,
  writeFlags,
} from "@cosemkit/core";
import {
  type Boolean,
  type EnumClockBase,
  type Integer,
  type LogicalName,
  type Long,
  type OctetStringDateTime,
  booleanCodec,
  enumClockBaseCodec,
  integerCodec,
  logicalNameCodec,
  longCodec,
  octetStringDateTimeCodec,
} from "./simple-types.ts";

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

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const timeAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 2,
  name: "time",
  property: "time",
  codec: octetStringDateTimeCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const timeZoneAttribute: AttributeDefinition<Long> = {
  id: 3,
  name: "time_zone",
  property: "timeZone",
  codec: longCodec,
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
const daylightSavingsBeginAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 5,
  name: "daylight_savings_begin",
  property: "daylightSavingsBegin",
  codec: octetStringDateTimeCodec,
  storage: "static",
  shortName: 0x20,
};
const daylightSavingsEndAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 6,
  name: "daylight_savings_end",
  property: "daylightSavingsEnd",
  codec: octetStringDateTimeCodec,
  storage: "static",
  shortName: 0x28,
};
const daylightSavingsDeviationAttribute: AttributeDefinition<Integer> = {
  id: 7,
  name: "daylight_savings_deviation",
  property: "daylightSavingsDeviation",
  codec: integerCodec,
  storage: "static",
  shortName: 0x30,
};
const daylightSavingsEnabledAttribute: AttributeDefinition<Boolean> = {
  id: 8,
  name: "daylight_savings_enabled",
  property: "daylightSavingsEnabled",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x38,
};
const clockBaseAttribute: AttributeDefinition<EnumClockBase> = {
  id: 9,
  name: "clock_base",
  property: "clockBase",
  codec: enumClockBaseCodec,
  storage: "static",
  shortName: 0x40,
};
const adjustToQuarterMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "adjust_to_quarter",
  property: "adjustToQuarter",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x60,
};
const adjustToMeasuringPeriodMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "adjust_to_measuring_period",
  property: "adjustToMeasuringPeriod",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x68,
};
const adjustToMinuteMethod: MethodDefinition<Integer, undefined> = {
  id: 3,
  name: "adjust_to_minute",
  property: "adjustToMinute",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x70,
};
const adjustToPresetTimeMethod: MethodDefinition<Integer, undefined> = {
  id: 4,
  name: "adjust_to_preset_time",
  property: "adjustToPresetTime",
  parameter: integerCodec,
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
const shiftTimeMethod: MethodDefinition<Long, undefined> = {
  id: 6,
  name: "shift_time",
  property: "shiftTime",
  parameter: longCodec,
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
  readonly logicalName: AttributeRef<LogicalName>;
  /** Local date and time with its deviation from UTC. */
  readonly time: AttributeRef<OctetStringDateTime>;
  /** Deviation of local normal time from UTC: UTC = local time + deviation. */
  readonly timeZone: AttributeRef<Long>;
  /** Status of the clock. */
  readonly status: AttributeRef<ClockStatus>;
  /** When daylight saving begins; may hold wildcards. */
  readonly daylightSavingsBegin: AttributeRef<OctetStringDateTime>;
  /** When daylight saving ends; may hold wildcards. */
  readonly daylightSavingsEnd: AttributeRef<OctetStringDateTime>;
  /** By how much daylight saving moves the clock. */
  readonly daylightSavingsDeviation: AttributeRef<Integer>;
  /** Whether daylight saving is used. */
  readonly daylightSavingsEnabled: AttributeRef<Boolean>;
  /** What drives the clock. */
  readonly clockBase: AttributeRef<EnumClockBase>;
  /** Sets the clock to the nearest quarter of an hour. The parameter is 0. */
  readonly adjustToQuarter: MethodRef<Integer, undefined>;
  /** Sets the clock to the nearest start of a measuring period. The parameter is 0. */
  readonly adjustToMeasuringPeriod: MethodRef<Integer, undefined>;
  /** Sets the clock to the nearest minute. The parameter is 0. */
  readonly adjustToMinute: MethodRef<Integer, undefined>;
  /** Sets the clock to the preset time. The parameter is 0. */
  readonly adjustToPresetTime: MethodRef<Integer, undefined>;
  /** Presets the time and when it may be used. */
  readonly presetAdjustingTime: MethodRef<ClockPresetAdjustingTimeParameter, undefined>;
  /** Shifts the clock. */
  readonly shiftTime: MethodRef<Long, undefined>;
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
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Local date and time with its deviation from UTC. */
  readonly time?: AttributeHandler<OctetStringDateTime>;
  /** Deviation of local normal time from UTC: UTC = local time + deviation. */
  readonly timeZone?: AttributeHandler<Long>;
  /** Status of the clock. */
  readonly status?: AttributeHandler<ClockStatus>;
  /** When daylight saving begins; may hold wildcards. */
  readonly daylightSavingsBegin?: AttributeHandler<OctetStringDateTime>;
  /** When daylight saving ends; may hold wildcards. */
  readonly daylightSavingsEnd?: AttributeHandler<OctetStringDateTime>;
  /** By how much daylight saving moves the clock. */
  readonly daylightSavingsDeviation?: AttributeHandler<Integer>;
  /** Whether daylight saving is used. */
  readonly daylightSavingsEnabled?: AttributeHandler<Boolean>;
  /** What drives the clock. */
  readonly clockBase?: AttributeHandler<EnumClockBase>;
  /** Sets the clock to the nearest quarter of an hour. The parameter is 0. */
  readonly adjustToQuarter?: MethodHandler<Integer, void>;
  /** Sets the clock to the nearest start of a measuring period. The parameter is 0. */
  readonly adjustToMeasuringPeriod?: MethodHandler<Integer, void>;
  /** Sets the clock to the nearest minute. The parameter is 0. */
  readonly adjustToMinute?: MethodHandler<Integer, void>;
  /** Sets the clock to the preset time. The parameter is 0. */
  readonly adjustToPresetTime?: MethodHandler<Integer, void>;
  /** Presets the time and when it may be used. */
  readonly presetAdjustingTime?: MethodHandler<ClockPresetAdjustingTimeParameter, void>;
  /** Shifts the clock. */
  readonly shiftTime?: MethodHandler<Long, void>;
}

/** A Clock object for a server. Throws when `logicalName` is not an OBIS code. */
export function clockServer(logicalName: string, handlers: ClockServer): ServerObject {
  return serverObject(clockClass, logicalName, handlers);
}
