// Generated from spec/classes/0006-v0-register-activation.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type ObjectDefinition,
  type RegisterActMask,
  type RegisterActivationAddMaskParameter,
  type RegisterActivationAddRegisterParameter,
  type RegisterActivationMaskList,
  type RegisterActivationRegisterAssignment,
  objectDefinitionDescriptor,
  readObjectDefinition,
  readRegisterActMask,
  readRegisterActivationAddMaskParameter,
  readRegisterActivationAddRegisterParameter,
  readRegisterActivationMaskList,
  readRegisterActivationRegisterAssignment,
  registerActMaskDescriptor,
  registerActivationAddMaskParameterDescriptor,
  registerActivationAddRegisterParameterDescriptor,
  registerActivationMaskListDescriptor,
  registerActivationRegisterAssignmentDescriptor,
  writeObjectDefinition,
  writeRegisterActMask,
  writeRegisterActivationAddMaskParameter,
  writeRegisterActivationAddRegisterParameter,
  writeRegisterActivationMaskList,
  writeRegisterActivationRegisterAssignment,
} from "../../classes/register-activation.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ObjectDefinition. */
export function objectDefinition(): fc.Arbitrary<ObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)) });
}

/** Values of RegisterActMask. */
export function registerActMask(): fc.Arbitrary<RegisterActMask> {
  return fc.record({ maskName: fc.uint8Array({ maxLength: 20 }), indexList: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }) });
}

/** Values of RegisterActivationRegisterAssignment. */
export function registerActivationRegisterAssignment(): fc.Arbitrary<RegisterActivationRegisterAssignment> {
  return fc.array(objectDefinition(), { maxLength: 4 });
}

/** Values of RegisterActivationMaskList. */
export function registerActivationMaskList(): fc.Arbitrary<RegisterActivationMaskList> {
  return fc.array(registerActMask(), { maxLength: 4 });
}

/** Values of RegisterActivationAddRegisterParameter. */
export function registerActivationAddRegisterParameter(): fc.Arbitrary<RegisterActivationAddRegisterParameter> {
  return objectDefinition();
}

/** Values of RegisterActivationAddMaskParameter. */
export function registerActivationAddMaskParameter(): fc.Arbitrary<RegisterActivationAddMaskParameter> {
  return registerActMask();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/register-activation", { descriptor: objectDefinitionDescriptor, read: readObjectDefinition, write: writeObjectDefinition }, () => objectDefinition()),
  typeCase("classes/register-activation", { descriptor: registerActMaskDescriptor, read: readRegisterActMask, write: writeRegisterActMask }, () => registerActMask()),
  typeCase("classes/register-activation", { descriptor: registerActivationRegisterAssignmentDescriptor, read: readRegisterActivationRegisterAssignment, write: writeRegisterActivationRegisterAssignment }, () => registerActivationRegisterAssignment()),
  typeCase("classes/register-activation", { descriptor: registerActivationMaskListDescriptor, read: readRegisterActivationMaskList, write: writeRegisterActivationMaskList }, () => registerActivationMaskList()),
  typeCase("classes/register-activation", { descriptor: registerActivationAddRegisterParameterDescriptor, read: readRegisterActivationAddRegisterParameter, write: writeRegisterActivationAddRegisterParameter }, () => registerActivationAddRegisterParameter()),
  typeCase("classes/register-activation", { descriptor: registerActivationAddMaskParameterDescriptor, read: readRegisterActivationAddMaskParameter, write: writeRegisterActivationAddMaskParameter }, () => registerActivationAddMaskParameter()),
];
