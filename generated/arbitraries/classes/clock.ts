// Generated from spec/classes/0008-v0-clock.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type ClockAdjustToMeasuringPeriodParameter,
  type ClockAdjustToMinuteParameter,
  type ClockAdjustToPresetTimeParameter,
  type ClockAdjustToQuarterParameter,
  type ClockClockBase,
  type ClockDaylightSavingsBegin,
  type ClockDaylightSavingsDeviation,
  type ClockDaylightSavingsEnabled,
  type ClockDaylightSavingsEnd,
  type ClockLogicalName,
  type ClockPresetAdjustingTimeParameter,
  type ClockShiftTimeParameter,
  type ClockStatus,
  type ClockTime,
  type ClockTimeZone,
  type PresetAdjustingTimeParameter,
  type Status,
  type StatusBit,
  clockAdjustToMeasuringPeriodParameterDescriptor,
  clockAdjustToMinuteParameterDescriptor,
  clockAdjustToPresetTimeParameterDescriptor,
  clockAdjustToQuarterParameterDescriptor,
  clockClockBaseDescriptor,
  clockDaylightSavingsBeginDescriptor,
  clockDaylightSavingsDeviationDescriptor,
  clockDaylightSavingsEnabledDescriptor,
  clockDaylightSavingsEndDescriptor,
  clockLogicalNameDescriptor,
  clockPresetAdjustingTimeParameterDescriptor,
  clockShiftTimeParameterDescriptor,
  clockStatusDescriptor,
  clockTimeDescriptor,
  clockTimeZoneDescriptor,
  presetAdjustingTimeParameterDescriptor,
  readClockAdjustToMeasuringPeriodParameter,
  readClockAdjustToMinuteParameter,
  readClockAdjustToPresetTimeParameter,
  readClockAdjustToQuarterParameter,
  readClockClockBase,
  readClockDaylightSavingsBegin,
  readClockDaylightSavingsDeviation,
  readClockDaylightSavingsEnabled,
  readClockDaylightSavingsEnd,
  readClockLogicalName,
  readClockPresetAdjustingTimeParameter,
  readClockShiftTimeParameter,
  readClockStatus,
  readClockTime,
  readClockTimeZone,
  readPresetAdjustingTimeParameter,
  readStatus,
  statusDescriptor,
  writeClockAdjustToMeasuringPeriodParameter,
  writeClockAdjustToMinuteParameter,
  writeClockAdjustToPresetTimeParameter,
  writeClockAdjustToQuarterParameter,
  writeClockClockBase,
  writeClockDaylightSavingsBegin,
  writeClockDaylightSavingsDeviation,
  writeClockDaylightSavingsEnabled,
  writeClockDaylightSavingsEnd,
  writeClockLogicalName,
  writeClockPresetAdjustingTimeParameter,
  writeClockShiftTimeParameter,
  writeClockStatus,
  writeClockTime,
  writeClockTimeZone,
  writePresetAdjustingTimeParameter,
  writeStatus,
} from "../../classes/clock.ts";
import { clockBaseCodes } from "../../codes/clock-base.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ClockLogicalName. */
export function clockLogicalName(): fc.Arbitrary<ClockLogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of ClockTime. */
export function clockTime(): fc.Arbitrary<ClockTime> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
}

/** Values of ClockTimeZone. */
export function clockTimeZone(): fc.Arbitrary<ClockTimeZone> {
  return fc.integer({ min: -32768, max: 32767 });
}

/** Values of Status. */
export function status(): fc.Arbitrary<Status> {
  return fc.subarray(["invalid-value", "doubtful-value", "different-clock-base", "invalid-clock-status", "reserved-4", "reserved-5", "reserved-6", "daylight-saving-active"] as readonly StatusBit[] as StatusBit[]);
}

/** Values of ClockStatus. */
export function clockStatus(): fc.Arbitrary<ClockStatus> {
  return status();
}

/** Values of ClockDaylightSavingsBegin. */
export function clockDaylightSavingsBegin(): fc.Arbitrary<ClockDaylightSavingsBegin> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
}

/** Values of ClockDaylightSavingsEnd. */
export function clockDaylightSavingsEnd(): fc.Arbitrary<ClockDaylightSavingsEnd> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
}

/** Values of ClockDaylightSavingsDeviation. */
export function clockDaylightSavingsDeviation(): fc.Arbitrary<ClockDaylightSavingsDeviation> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of ClockDaylightSavingsEnabled. */
export function clockDaylightSavingsEnabled(): fc.Arbitrary<ClockDaylightSavingsEnabled> {
  return fc.boolean();
}

/** Values of ClockClockBase. */
export function clockClockBase(): fc.Arbitrary<ClockClockBase> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(clockBaseCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => clockBaseCodes.ids[code] === undefined));
}

/** Values of ClockAdjustToQuarterParameter. */
export function clockAdjustToQuarterParameter(): fc.Arbitrary<ClockAdjustToQuarterParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of ClockAdjustToMeasuringPeriodParameter. */
export function clockAdjustToMeasuringPeriodParameter(): fc.Arbitrary<ClockAdjustToMeasuringPeriodParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of ClockAdjustToMinuteParameter. */
export function clockAdjustToMinuteParameter(): fc.Arbitrary<ClockAdjustToMinuteParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of ClockAdjustToPresetTimeParameter. */
export function clockAdjustToPresetTimeParameter(): fc.Arbitrary<ClockAdjustToPresetTimeParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of PresetAdjustingTimeParameter. */
export function presetAdjustingTimeParameter(): fc.Arbitrary<PresetAdjustingTimeParameter> {
  return fc.record({ presetTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), validityIntervalStart: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), validityIntervalEnd: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of ClockPresetAdjustingTimeParameter. */
export function clockPresetAdjustingTimeParameter(): fc.Arbitrary<ClockPresetAdjustingTimeParameter> {
  return presetAdjustingTimeParameter();
}

/** Values of ClockShiftTimeParameter. */
export function clockShiftTimeParameter(): fc.Arbitrary<ClockShiftTimeParameter> {
  return fc.integer({ min: -32768, max: 32767 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/clock", { descriptor: clockLogicalNameDescriptor, read: readClockLogicalName, write: writeClockLogicalName }, () => clockLogicalName()),
  typeCase("classes/clock", { descriptor: clockTimeDescriptor, read: readClockTime, write: writeClockTime }, () => clockTime()),
  typeCase("classes/clock", { descriptor: clockTimeZoneDescriptor, read: readClockTimeZone, write: writeClockTimeZone }, () => clockTimeZone()),
  typeCase("classes/clock", { descriptor: statusDescriptor, read: readStatus, write: writeStatus }, () => status()),
  typeCase("classes/clock", { descriptor: clockStatusDescriptor, read: readClockStatus, write: writeClockStatus }, () => clockStatus()),
  typeCase("classes/clock", { descriptor: clockDaylightSavingsBeginDescriptor, read: readClockDaylightSavingsBegin, write: writeClockDaylightSavingsBegin }, () => clockDaylightSavingsBegin()),
  typeCase("classes/clock", { descriptor: clockDaylightSavingsEndDescriptor, read: readClockDaylightSavingsEnd, write: writeClockDaylightSavingsEnd }, () => clockDaylightSavingsEnd()),
  typeCase("classes/clock", { descriptor: clockDaylightSavingsDeviationDescriptor, read: readClockDaylightSavingsDeviation, write: writeClockDaylightSavingsDeviation }, () => clockDaylightSavingsDeviation()),
  typeCase("classes/clock", { descriptor: clockDaylightSavingsEnabledDescriptor, read: readClockDaylightSavingsEnabled, write: writeClockDaylightSavingsEnabled }, () => clockDaylightSavingsEnabled()),
  typeCase("classes/clock", { descriptor: clockClockBaseDescriptor, read: readClockClockBase, write: writeClockClockBase }, () => clockClockBase()),
  typeCase("classes/clock", { descriptor: clockAdjustToQuarterParameterDescriptor, read: readClockAdjustToQuarterParameter, write: writeClockAdjustToQuarterParameter }, () => clockAdjustToQuarterParameter()),
  typeCase("classes/clock", { descriptor: clockAdjustToMeasuringPeriodParameterDescriptor, read: readClockAdjustToMeasuringPeriodParameter, write: writeClockAdjustToMeasuringPeriodParameter }, () => clockAdjustToMeasuringPeriodParameter()),
  typeCase("classes/clock", { descriptor: clockAdjustToMinuteParameterDescriptor, read: readClockAdjustToMinuteParameter, write: writeClockAdjustToMinuteParameter }, () => clockAdjustToMinuteParameter()),
  typeCase("classes/clock", { descriptor: clockAdjustToPresetTimeParameterDescriptor, read: readClockAdjustToPresetTimeParameter, write: writeClockAdjustToPresetTimeParameter }, () => clockAdjustToPresetTimeParameter()),
  typeCase("classes/clock", { descriptor: presetAdjustingTimeParameterDescriptor, read: readPresetAdjustingTimeParameter, write: writePresetAdjustingTimeParameter }, () => presetAdjustingTimeParameter()),
  typeCase("classes/clock", { descriptor: clockPresetAdjustingTimeParameterDescriptor, read: readClockPresetAdjustingTimeParameter, write: writeClockPresetAdjustingTimeParameter }, () => clockPresetAdjustingTimeParameter()),
  typeCase("classes/clock", { descriptor: clockShiftTimeParameterDescriptor, read: readClockShiftTimeParameter, write: writeClockShiftTimeParameter }, () => clockShiftTimeParameter()),
];
