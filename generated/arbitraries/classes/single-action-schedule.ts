// Generated from spec/classes/0022-v0-single-action-schedule.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateFromBytes, obisFromBytes, timeFromBytes } from "@cosemkit/core";
import {
  type ActionItem,
  type ExecutionTimeDate,
  type SingleActionScheduleExecutedScript,
  type SingleActionScheduleExecutionTime,
  actionItemDescriptor,
  executionTimeDateDescriptor,
  readActionItem,
  readExecutionTimeDate,
  readSingleActionScheduleExecutedScript,
  readSingleActionScheduleExecutionTime,
  singleActionScheduleExecutedScriptDescriptor,
  singleActionScheduleExecutionTimeDescriptor,
  writeActionItem,
  writeExecutionTimeDate,
  writeSingleActionScheduleExecutedScript,
  writeSingleActionScheduleExecutionTime,
} from "../../classes/single-action-schedule.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ActionItem. */
export function actionItem(): fc.Arbitrary<ActionItem> {
  return fc.record({ scriptLogicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), scriptSelector: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ExecutionTimeDate. */
export function executionTimeDate(): fc.Arbitrary<ExecutionTimeDate> {
  return fc.record({ time: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)), date: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)) });
}

/** Values of SingleActionScheduleExecutedScript. */
export function singleActionScheduleExecutedScript(): fc.Arbitrary<SingleActionScheduleExecutedScript> {
  return actionItem();
}

/** Values of SingleActionScheduleExecutionTime. */
export function singleActionScheduleExecutionTime(): fc.Arbitrary<SingleActionScheduleExecutionTime> {
  return fc.array(executionTimeDate(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/single-action-schedule", { descriptor: actionItemDescriptor, read: readActionItem, write: writeActionItem }, () => actionItem()),
  typeCase("classes/single-action-schedule", { descriptor: executionTimeDateDescriptor, read: readExecutionTimeDate, write: writeExecutionTimeDate }, () => executionTimeDate()),
  typeCase("classes/single-action-schedule", { descriptor: singleActionScheduleExecutedScriptDescriptor, read: readSingleActionScheduleExecutedScript, write: writeSingleActionScheduleExecutedScript }, () => singleActionScheduleExecutedScript()),
  typeCase("classes/single-action-schedule", { descriptor: singleActionScheduleExecutionTimeDescriptor, read: readSingleActionScheduleExecutionTime, write: writeSingleActionScheduleExecutionTime }, () => singleActionScheduleExecutionTime()),
];
