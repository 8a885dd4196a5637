// Generated from spec/classes/0008-v0-clock.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type ClockPresetAdjustingTimeParameter,
  type ClockStatus,
  type PresetAdjustingTimeParameter,
  type Status,
  type StatusBit,
  clockPresetAdjustingTimeParameterDescriptor,
  clockStatusDescriptor,
  presetAdjustingTimeParameterDescriptor,
  readClockPresetAdjustingTimeParameter,
  readClockStatus,
  readPresetAdjustingTimeParameter,
  readStatus,
  statusDescriptor,
  writeClockPresetAdjustingTimeParameter,
  writeClockStatus,
  writePresetAdjustingTimeParameter,
  writeStatus,
} from "../../classes/clock.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Status. */
export function status(): fc.Arbitrary<Status> {
  return fc.subarray(["invalid-value", "doubtful-value", "different-clock-base", "invalid-clock-status", "reserved-4", "reserved-5", "reserved-6", "daylight-saving-active"] as readonly StatusBit[] as StatusBit[]);
}

/** Values of ClockStatus. */
export function clockStatus(): fc.Arbitrary<ClockStatus> {
  return status();
}

/** Values of PresetAdjustingTimeParameter. */
export function presetAdjustingTimeParameter(): fc.Arbitrary<PresetAdjustingTimeParameter> {
  return fc.record({ presetTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), validityIntervalStart: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), validityIntervalEnd: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of ClockPresetAdjustingTimeParameter. */
export function clockPresetAdjustingTimeParameter(): fc.Arbitrary<ClockPresetAdjustingTimeParameter> {
  return presetAdjustingTimeParameter();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/clock", { descriptor: statusDescriptor, read: readStatus, write: writeStatus }, () => status()),
  typeCase("classes/clock", { descriptor: clockStatusDescriptor, read: readClockStatus, write: writeClockStatus }, () => clockStatus()),
  typeCase("classes/clock", { descriptor: presetAdjustingTimeParameterDescriptor, read: readPresetAdjustingTimeParameter, write: writePresetAdjustingTimeParameter }, () => presetAdjustingTimeParameter()),
  typeCase("classes/clock", { descriptor: clockPresetAdjustingTimeParameterDescriptor, read: readClockPresetAdjustingTimeParameter, write: writeClockPresetAdjustingTimeParameter }, () => clockPresetAdjustingTimeParameter()),
];
