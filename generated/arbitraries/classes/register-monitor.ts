// Generated from spec/classes/0021-v0-register-monitor.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type ActionItem,
  type ActionSet,
  type RegisterMonitorActions,
  type RegisterMonitorMonitoredValue,
  type RegisterMonitorThresholds,
  type ValueDefinition,
  actionItemDescriptor,
  actionSetDescriptor,
  readActionItem,
  readActionSet,
  readRegisterMonitorActions,
  readRegisterMonitorMonitoredValue,
  readRegisterMonitorThresholds,
  readValueDefinition,
  registerMonitorActionsDescriptor,
  registerMonitorMonitoredValueDescriptor,
  registerMonitorThresholdsDescriptor,
  valueDefinitionDescriptor,
  writeActionItem,
  writeActionSet,
  writeRegisterMonitorActions,
  writeRegisterMonitorMonitoredValue,
  writeRegisterMonitorThresholds,
  writeValueDefinition,
} from "../../classes/register-monitor.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ValueDefinition. */
export function valueDefinition(): fc.Arbitrary<ValueDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of ActionSet. */
export function actionSet(): fc.Arbitrary<ActionSet> {
  return fc.record({ actionUp: actionItem(), actionDown: actionItem() });
}

/** Values of ActionItem. */
export function actionItem(): fc.Arbitrary<ActionItem> {
  return fc.record({ scriptLogicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), scriptSelector: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of RegisterMonitorThresholds. */
export function registerMonitorThresholds(): fc.Arbitrary<RegisterMonitorThresholds> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of RegisterMonitorMonitoredValue. */
export function registerMonitorMonitoredValue(): fc.Arbitrary<RegisterMonitorMonitoredValue> {
  return valueDefinition();
}

/** Values of RegisterMonitorActions. */
export function registerMonitorActions(): fc.Arbitrary<RegisterMonitorActions> {
  return fc.array(actionSet(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/register-monitor", { descriptor: valueDefinitionDescriptor, read: readValueDefinition, write: writeValueDefinition }, () => valueDefinition()),
  typeCase("classes/register-monitor", { descriptor: actionSetDescriptor, read: readActionSet, write: writeActionSet }, () => actionSet()),
  typeCase("classes/register-monitor", { descriptor: actionItemDescriptor, read: readActionItem, write: writeActionItem }, () => actionItem()),
  typeCase("classes/register-monitor", { descriptor: registerMonitorThresholdsDescriptor, read: readRegisterMonitorThresholds, write: writeRegisterMonitorThresholds }, () => registerMonitorThresholds()),
  typeCase("classes/register-monitor", { descriptor: registerMonitorMonitoredValueDescriptor, read: readRegisterMonitorMonitoredValue, write: writeRegisterMonitorMonitoredValue }, () => registerMonitorMonitoredValue()),
  typeCase("classes/register-monitor", { descriptor: registerMonitorActionsDescriptor, read: readRegisterMonitorActions, write: writeRegisterMonitorActions }, () => registerMonitorActions()),
];
