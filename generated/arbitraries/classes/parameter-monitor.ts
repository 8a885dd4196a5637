// Generated from spec/classes/0065-v1-parameter-monitor.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type ChangedParameter,
  type ParameterMonitorAddParameterParameter,
  type ParameterMonitorChangedParameter,
  type ParameterMonitorDeleteParameterParameter,
  type ParameterMonitorParameterList,
  type ParameterMonitorParameterValues,
  type ValueDefinition,
  changedParameterDescriptor,
  parameterMonitorAddParameterParameterDescriptor,
  parameterMonitorChangedParameterDescriptor,
  parameterMonitorDeleteParameterParameterDescriptor,
  parameterMonitorParameterListDescriptor,
  parameterMonitorParameterValuesDescriptor,
  readChangedParameter,
  readParameterMonitorAddParameterParameter,
  readParameterMonitorChangedParameter,
  readParameterMonitorDeleteParameterParameter,
  readParameterMonitorParameterList,
  readParameterMonitorParameterValues,
  readValueDefinition,
  valueDefinitionDescriptor,
  writeChangedParameter,
  writeParameterMonitorAddParameterParameter,
  writeParameterMonitorChangedParameter,
  writeParameterMonitorDeleteParameterParameter,
  writeParameterMonitorParameterList,
  writeParameterMonitorParameterValues,
  writeValueDefinition,
} from "../../classes/parameter-monitor.ts";
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

/** Values of ParameterMonitorChangedParameter. */
export function parameterMonitorChangedParameter(): fc.Arbitrary<ParameterMonitorChangedParameter> {
  return changedParameter();
}

/** Values of ParameterMonitorParameterList. */
export function parameterMonitorParameterList(): fc.Arbitrary<ParameterMonitorParameterList> {
  return fc.array(valueDefinition(), { maxLength: 4 });
}

/** Values of ParameterMonitorParameterValues. */
export function parameterMonitorParameterValues(): fc.Arbitrary<ParameterMonitorParameterValues> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of ParameterMonitorAddParameterParameter. */
export function parameterMonitorAddParameterParameter(): fc.Arbitrary<ParameterMonitorAddParameterParameter> {
  return valueDefinition();
}

/** Values of ParameterMonitorDeleteParameterParameter. */
export function parameterMonitorDeleteParameterParameter(): fc.Arbitrary<ParameterMonitorDeleteParameterParameter> {
  return valueDefinition();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/parameter-monitor", { descriptor: valueDefinitionDescriptor, read: readValueDefinition, write: writeValueDefinition }, () => valueDefinition()),
  typeCase("classes/parameter-monitor", { descriptor: changedParameterDescriptor, read: readChangedParameter, write: writeChangedParameter }, () => changedParameter()),
  typeCase("classes/parameter-monitor", { descriptor: parameterMonitorChangedParameterDescriptor, read: readParameterMonitorChangedParameter, write: writeParameterMonitorChangedParameter }, () => parameterMonitorChangedParameter()),
  typeCase("classes/parameter-monitor", { descriptor: parameterMonitorParameterListDescriptor, read: readParameterMonitorParameterList, write: writeParameterMonitorParameterList }, () => parameterMonitorParameterList()),
  typeCase("classes/parameter-monitor", { descriptor: parameterMonitorParameterValuesDescriptor, read: readParameterMonitorParameterValues, write: writeParameterMonitorParameterValues }, () => parameterMonitorParameterValues()),
  typeCase("classes/parameter-monitor", { descriptor: parameterMonitorAddParameterParameterDescriptor, read: readParameterMonitorAddParameterParameter, write: writeParameterMonitorAddParameterParameter }, () => parameterMonitorAddParameterParameter()),
  typeCase("classes/parameter-monitor", { descriptor: parameterMonitorDeleteParameterParameterDescriptor, read: readParameterMonitorDeleteParameterParameter, write: writeParameterMonitorDeleteParameterParameter }, () => parameterMonitorDeleteParameterParameter()),
];
