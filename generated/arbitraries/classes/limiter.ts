// Generated from spec/classes/0071-v0-limiter.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type ActionItem,
  type Actions,
  type EmergencyProfile,
  type LimiterActions,
  type LimiterEmergencyProfile,
  type LimiterEmergencyProfileGroupIdList,
  type LimiterMonitoredValue,
  type ValueDefinition,
  actionItemDescriptor,
  actionsDescriptor,
  emergencyProfileDescriptor,
  limiterActionsDescriptor,
  limiterEmergencyProfileDescriptor,
  limiterEmergencyProfileGroupIdListDescriptor,
  limiterMonitoredValueDescriptor,
  readActionItem,
  readActions,
  readEmergencyProfile,
  readLimiterActions,
  readLimiterEmergencyProfile,
  readLimiterEmergencyProfileGroupIdList,
  readLimiterMonitoredValue,
  readValueDefinition,
  valueDefinitionDescriptor,
  writeActionItem,
  writeActions,
  writeEmergencyProfile,
  writeLimiterActions,
  writeLimiterEmergencyProfile,
  writeLimiterEmergencyProfileGroupIdList,
  writeLimiterMonitoredValue,
  writeValueDefinition,
} from "../../classes/limiter.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ValueDefinition. */
export function valueDefinition(): fc.Arbitrary<ValueDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of ActionItem. */
export function actionItem(): fc.Arbitrary<ActionItem> {
  return fc.record({ scriptLogicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), scriptSelector: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of LimiterMonitoredValue. */
export function limiterMonitoredValue(): fc.Arbitrary<LimiterMonitoredValue> {
  return valueDefinition();
}

/** Values of EmergencyProfile. */
export function emergencyProfile(): fc.Arbitrary<EmergencyProfile> {
  return fc.record({ emergencyProfileId: fc.integer({ min: 0, max: 65535 }), emergencyActivationTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), emergencyDuration: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of LimiterEmergencyProfile. */
export function limiterEmergencyProfile(): fc.Arbitrary<LimiterEmergencyProfile> {
  return emergencyProfile();
}

/** Values of LimiterEmergencyProfileGroupIdList. */
export function limiterEmergencyProfileGroupIdList(): fc.Arbitrary<LimiterEmergencyProfileGroupIdList> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Values of Actions. */
export function actions(): fc.Arbitrary<Actions> {
  return fc.record({ actionOverThreshold: actionItem(), actionUnderThreshold: actionItem() });
}

/** Values of LimiterActions. */
export function limiterActions(): fc.Arbitrary<LimiterActions> {
  return actions();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/limiter", { descriptor: valueDefinitionDescriptor, read: readValueDefinition, write: writeValueDefinition }, () => valueDefinition()),
  typeCase("classes/limiter", { descriptor: actionItemDescriptor, read: readActionItem, write: writeActionItem }, () => actionItem()),
  typeCase("classes/limiter", { descriptor: limiterMonitoredValueDescriptor, read: readLimiterMonitoredValue, write: writeLimiterMonitoredValue }, () => limiterMonitoredValue()),
  typeCase("classes/limiter", { descriptor: emergencyProfileDescriptor, read: readEmergencyProfile, write: writeEmergencyProfile }, () => emergencyProfile()),
  typeCase("classes/limiter", { descriptor: limiterEmergencyProfileDescriptor, read: readLimiterEmergencyProfile, write: writeLimiterEmergencyProfile }, () => limiterEmergencyProfile()),
  typeCase("classes/limiter", { descriptor: limiterEmergencyProfileGroupIdListDescriptor, read: readLimiterEmergencyProfileGroupIdList, write: writeLimiterEmergencyProfileGroupIdList }, () => limiterEmergencyProfileGroupIdList()),
  typeCase("classes/limiter", { descriptor: actionsDescriptor, read: readActions, write: writeActions }, () => actions()),
  typeCase("classes/limiter", { descriptor: limiterActionsDescriptor, read: readLimiterActions, write: writeLimiterActions }, () => limiterActions()),
];
