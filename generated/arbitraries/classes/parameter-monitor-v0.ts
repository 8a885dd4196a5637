// Generated from spec/classes/0065-v0-parameter-monitor.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type CaptureTime,
  type ChangedParameter,
  type ParameterMonitorV0AddParameterParameter,
  type ParameterMonitorV0ChangedParameter,
  type ParameterMonitorV0DeleteParameterParameter,
  type ParameterMonitorV0Parameters,
  type ValueDefinition,
  captureTimeDescriptor,
  changedParameterDescriptor,
  parameterMonitorV0AddParameterParameterDescriptor,
  parameterMonitorV0ChangedParameterDescriptor,
  parameterMonitorV0DeleteParameterParameterDescriptor,
  parameterMonitorV0ParametersDescriptor,
  readCaptureTime,
  readChangedParameter,
  readParameterMonitorV0AddParameterParameter,
  readParameterMonitorV0ChangedParameter,
  readParameterMonitorV0DeleteParameterParameter,
  readParameterMonitorV0Parameters,
  readValueDefinition,
  valueDefinitionDescriptor,
  writeCaptureTime,
  writeChangedParameter,
  writeParameterMonitorV0AddParameterParameter,
  writeParameterMonitorV0ChangedParameter,
  writeParameterMonitorV0DeleteParameterParameter,
  writeParameterMonitorV0Parameters,
  writeValueDefinition,
} from "../../classes/parameter-monitor-v0.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ValueDefinition. */
export function valueDefinition(): fc.Arbitrary<ValueDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of ChangedParameter. */
export function changedParameter(): fc.Arbitrary<ChangedParameter> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }), attributeValue: data() });
}

/** Values of ParameterMonitorV0ChangedParameter. */
export function parameterMonitorV0ChangedParameter(): fc.Arbitrary<ParameterMonitorV0ChangedParameter> {
  return changedParameter();
}

/** Values of CaptureTime. */
export function captureTime(): fc.Arbitrary<CaptureTime> {
  return fc.oneof(
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
    );
}

/** Values of ParameterMonitorV0Parameters. */
export function parameterMonitorV0Parameters(): fc.Arbitrary<ParameterMonitorV0Parameters> {
  return fc.array(valueDefinition(), { maxLength: 4 });
}

/** Values of ParameterMonitorV0AddParameterParameter. */
export function parameterMonitorV0AddParameterParameter(): fc.Arbitrary<ParameterMonitorV0AddParameterParameter> {
  return valueDefinition();
}

/** Values of ParameterMonitorV0DeleteParameterParameter. */
export function parameterMonitorV0DeleteParameterParameter(): fc.Arbitrary<ParameterMonitorV0DeleteParameterParameter> {
  return valueDefinition();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/parameter-monitor-v0", { descriptor: valueDefinitionDescriptor, read: readValueDefinition, write: writeValueDefinition }, () => valueDefinition()),
  typeCase("classes/parameter-monitor-v0", { descriptor: changedParameterDescriptor, read: readChangedParameter, write: writeChangedParameter }, () => changedParameter()),
  typeCase("classes/parameter-monitor-v0", { descriptor: parameterMonitorV0ChangedParameterDescriptor, read: readParameterMonitorV0ChangedParameter, write: writeParameterMonitorV0ChangedParameter }, () => parameterMonitorV0ChangedParameter()),
  typeCase("classes/parameter-monitor-v0", { descriptor: captureTimeDescriptor, read: readCaptureTime, write: writeCaptureTime }, () => captureTime()),
  typeCase("classes/parameter-monitor-v0", { descriptor: parameterMonitorV0ParametersDescriptor, read: readParameterMonitorV0Parameters, write: writeParameterMonitorV0Parameters }, () => parameterMonitorV0Parameters()),
  typeCase("classes/parameter-monitor-v0", { descriptor: parameterMonitorV0AddParameterParameterDescriptor, read: readParameterMonitorV0AddParameterParameter, write: writeParameterMonitorV0AddParameterParameter }, () => parameterMonitorV0AddParameterParameter()),
  typeCase("classes/parameter-monitor-v0", { descriptor: parameterMonitorV0DeleteParameterParameterDescriptor, read: readParameterMonitorV0DeleteParameterParameter, write: writeParameterMonitorV0DeleteParameterParameter }, () => parameterMonitorV0DeleteParameterParameter()),
];
