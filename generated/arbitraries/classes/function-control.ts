// Generated from spec/classes/0122-v0-function-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type FunctionControlActivationStatus,
  type FunctionControlAddFunctionParameter,
  type FunctionControlFunctionList,
  type FunctionControlSetFunctionStatusParameter,
  type FunctionListElement,
  type FunctionStatusElement,
  type ObjectDefinition,
  functionControlActivationStatusDescriptor,
  functionControlAddFunctionParameterDescriptor,
  functionControlFunctionListDescriptor,
  functionControlSetFunctionStatusParameterDescriptor,
  functionListElementDescriptor,
  functionStatusElementDescriptor,
  objectDefinitionDescriptor,
  readFunctionControlActivationStatus,
  readFunctionControlAddFunctionParameter,
  readFunctionControlFunctionList,
  readFunctionControlSetFunctionStatusParameter,
  readFunctionListElement,
  readFunctionStatusElement,
  readObjectDefinition,
  writeFunctionControlActivationStatus,
  writeFunctionControlAddFunctionParameter,
  writeFunctionControlFunctionList,
  writeFunctionControlSetFunctionStatusParameter,
  writeFunctionListElement,
  writeFunctionStatusElement,
  writeObjectDefinition,
} from "../../classes/function-control.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of FunctionStatusElement. */
export function functionStatusElement(): fc.Arbitrary<FunctionStatusElement> {
  return fc.record({ functionName: fc.uint8Array({ maxLength: 20 }), functionStatus: fc.boolean() });
}

/** Values of FunctionListElement. */
export function functionListElement(): fc.Arbitrary<FunctionListElement> {
  return fc.record({ functionName: fc.uint8Array({ maxLength: 20 }), functionSpecifications: fc.array(objectDefinition(), { maxLength: 4 }) });
}

/** Values of ObjectDefinition. */
export function objectDefinition(): fc.Arbitrary<ObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)) });
}

/** Values of FunctionControlActivationStatus. */
export function functionControlActivationStatus(): fc.Arbitrary<FunctionControlActivationStatus> {
  return fc.array(functionStatusElement(), { maxLength: 4 });
}

/** Values of FunctionControlFunctionList. */
export function functionControlFunctionList(): fc.Arbitrary<FunctionControlFunctionList> {
  return fc.array(functionListElement(), { maxLength: 4 });
}

/** Values of FunctionControlSetFunctionStatusParameter. */
export function functionControlSetFunctionStatusParameter(): fc.Arbitrary<FunctionControlSetFunctionStatusParameter> {
  return fc.array(functionStatusElement(), { maxLength: 4 });
}

/** Values of FunctionControlAddFunctionParameter. */
export function functionControlAddFunctionParameter(): fc.Arbitrary<FunctionControlAddFunctionParameter> {
  return functionListElement();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/function-control", { descriptor: functionStatusElementDescriptor, read: readFunctionStatusElement, write: writeFunctionStatusElement }, () => functionStatusElement()),
  typeCase("classes/function-control", { descriptor: functionListElementDescriptor, read: readFunctionListElement, write: writeFunctionListElement }, () => functionListElement()),
  typeCase("classes/function-control", { descriptor: objectDefinitionDescriptor, read: readObjectDefinition, write: writeObjectDefinition }, () => objectDefinition()),
  typeCase("classes/function-control", { descriptor: functionControlActivationStatusDescriptor, read: readFunctionControlActivationStatus, write: writeFunctionControlActivationStatus }, () => functionControlActivationStatus()),
  typeCase("classes/function-control", { descriptor: functionControlFunctionListDescriptor, read: readFunctionControlFunctionList, write: writeFunctionControlFunctionList }, () => functionControlFunctionList()),
  typeCase("classes/function-control", { descriptor: functionControlSetFunctionStatusParameterDescriptor, read: readFunctionControlSetFunctionStatusParameter, write: writeFunctionControlSetFunctionStatusParameter }, () => functionControlSetFunctionStatusParameter()),
  typeCase("classes/function-control", { descriptor: functionControlAddFunctionParameterDescriptor, read: readFunctionControlAddFunctionParameter, write: writeFunctionControlAddFunctionParameter }, () => functionControlAddFunctionParameter()),
];
