// Generated from spec/classes/0010-v0-schedule.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateFromBytes, obisFromBytes, timeFromBytes } from "@cosemkit/core";
import {
  type DeleteParameter,
  type EnableDisableParameter,
  type ScheduleDeleteParameter,
  type ScheduleEnableDisableParameter,
  type ScheduleEntries,
  type ScheduleInsertParameter,
  type ScheduleTableEntry,
  type ScheduleTableEntryExecWeekdays,
  type ScheduleTableEntryExecWeekdaysBit,
  deleteParameterDescriptor,
  enableDisableParameterDescriptor,
  readDeleteParameter,
  readEnableDisableParameter,
  readScheduleDeleteParameter,
  readScheduleEnableDisableParameter,
  readScheduleEntries,
  readScheduleInsertParameter,
  readScheduleTableEntry,
  readScheduleTableEntryExecWeekdays,
  scheduleDeleteParameterDescriptor,
  scheduleEnableDisableParameterDescriptor,
  scheduleEntriesDescriptor,
  scheduleInsertParameterDescriptor,
  scheduleTableEntryDescriptor,
  scheduleTableEntryExecWeekdaysDescriptor,
  writeDeleteParameter,
  writeEnableDisableParameter,
  writeScheduleDeleteParameter,
  writeScheduleEnableDisableParameter,
  writeScheduleEntries,
  writeScheduleInsertParameter,
  writeScheduleTableEntry,
  writeScheduleTableEntryExecWeekdays,
} from "../../classes/schedule.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ScheduleTableEntryExecWeekdays. */
export function scheduleTableEntryExecWeekdays(): fc.Arbitrary<ScheduleTableEntryExecWeekdays> {
  return fc.subarray(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as readonly ScheduleTableEntryExecWeekdaysBit[] as ScheduleTableEntryExecWeekdaysBit[]);
}

/** Values of ScheduleTableEntry. */
export function scheduleTableEntry(): fc.Arbitrary<ScheduleTableEntry> {
  return fc.record({ index: fc.integer({ min: 0, max: 65535 }), enable: fc.boolean(), scriptLogicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), scriptSelector: fc.integer({ min: 0, max: 65535 }), switchTime: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)), validityWindow: fc.integer({ min: 0, max: 65535 }), execWeekdays: scheduleTableEntryExecWeekdays(), execSpecdays: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }), beginDate: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)), endDate: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)) });
}

/** Values of ScheduleEntries. */
export function scheduleEntries(): fc.Arbitrary<ScheduleEntries> {
  return fc.array(scheduleTableEntry(), { maxLength: 4 });
}

/** Values of EnableDisableParameter. */
export function enableDisableParameter(): fc.Arbitrary<EnableDisableParameter> {
  return fc.record({ firstIndexA: fc.integer({ min: 0, max: 65535 }), lastIndexA: fc.integer({ min: 0, max: 65535 }), firstIndexB: fc.integer({ min: 0, max: 65535 }), lastIndexB: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ScheduleEnableDisableParameter. */
export function scheduleEnableDisableParameter(): fc.Arbitrary<ScheduleEnableDisableParameter> {
  return enableDisableParameter();
}

/** Values of ScheduleInsertParameter. */
export function scheduleInsertParameter(): fc.Arbitrary<ScheduleInsertParameter> {
  return scheduleTableEntry();
}

/** Values of DeleteParameter. */
export function deleteParameter(): fc.Arbitrary<DeleteParameter> {
  return fc.record({ firstIndex: fc.integer({ min: 0, max: 65535 }), lastIndex: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ScheduleDeleteParameter. */
export function scheduleDeleteParameter(): fc.Arbitrary<ScheduleDeleteParameter> {
  return deleteParameter();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/schedule", { descriptor: scheduleTableEntryExecWeekdaysDescriptor, read: readScheduleTableEntryExecWeekdays, write: writeScheduleTableEntryExecWeekdays }, () => scheduleTableEntryExecWeekdays()),
  typeCase("classes/schedule", { descriptor: scheduleTableEntryDescriptor, read: readScheduleTableEntry, write: writeScheduleTableEntry }, () => scheduleTableEntry()),
  typeCase("classes/schedule", { descriptor: scheduleEntriesDescriptor, read: readScheduleEntries, write: writeScheduleEntries }, () => scheduleEntries()),
  typeCase("classes/schedule", { descriptor: enableDisableParameterDescriptor, read: readEnableDisableParameter, write: writeEnableDisableParameter }, () => enableDisableParameter()),
  typeCase("classes/schedule", { descriptor: scheduleEnableDisableParameterDescriptor, read: readScheduleEnableDisableParameter, write: writeScheduleEnableDisableParameter }, () => scheduleEnableDisableParameter()),
  typeCase("classes/schedule", { descriptor: scheduleInsertParameterDescriptor, read: readScheduleInsertParameter, write: writeScheduleInsertParameter }, () => scheduleInsertParameter()),
  typeCase("classes/schedule", { descriptor: deleteParameterDescriptor, read: readDeleteParameter, write: writeDeleteParameter }, () => deleteParameter()),
  typeCase("classes/schedule", { descriptor: scheduleDeleteParameterDescriptor, read: readScheduleDeleteParameter, write: writeScheduleDeleteParameter }, () => scheduleDeleteParameter()),
];
