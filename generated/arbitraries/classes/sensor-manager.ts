// Generated from spec/classes/0067-v0-sensor-manager.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type ActionItem,
  type ActionSet,
  type NumericValue,
  type ScalUnitType,
  type SensorManagerProcessedValue,
  type SensorManagerProcessedValueActions,
  type SensorManagerProcessedValueThresholds,
  type SensorManagerRawValueActions,
  type SensorManagerRawValueThresholds,
  type SensorManagerScalerUnit,
  type StatusValue,
  type ValueDefinition,
  actionItemDescriptor,
  actionSetDescriptor,
  numericValueDescriptor,
  readActionItem,
  readActionSet,
  readNumericValue,
  readScalUnitType,
  readSensorManagerProcessedValue,
  readSensorManagerProcessedValueActions,
  readSensorManagerProcessedValueThresholds,
  readSensorManagerRawValueActions,
  readSensorManagerRawValueThresholds,
  readSensorManagerScalerUnit,
  readStatusValue,
  readValueDefinition,
  scalUnitTypeDescriptor,
  sensorManagerProcessedValueActionsDescriptor,
  sensorManagerProcessedValueDescriptor,
  sensorManagerProcessedValueThresholdsDescriptor,
  sensorManagerRawValueActionsDescriptor,
  sensorManagerRawValueThresholdsDescriptor,
  sensorManagerScalerUnitDescriptor,
  statusValueDescriptor,
  valueDefinitionDescriptor,
  writeActionItem,
  writeActionSet,
  writeNumericValue,
  writeScalUnitType,
  writeSensorManagerProcessedValue,
  writeSensorManagerProcessedValueActions,
  writeSensorManagerProcessedValueThresholds,
  writeSensorManagerRawValueActions,
  writeSensorManagerRawValueThresholds,
  writeSensorManagerScalerUnit,
  writeStatusValue,
  writeValueDefinition,
} from "../../classes/sensor-manager.ts";
import { unitCodes } from "../../codes/unit.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of NumericValue. */
export function numericValue(): fc.Arbitrary<NumericValue> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("visible-string" as const), value: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) }),
      fc.record({ type: fc.constant("utf8-string" as const), value: fc.string({ unit: "binary", maxLength: 20 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("long64" as const), value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) }),
      fc.record({ type: fc.constant("long64-unsigned" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") })),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float64" as const), value: fc.double() }), weight: 5 }, fc.record({ type: fc.constant("float64" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7ff0000000000001", "fff8000000000000") })),
    );
}

/** Values of ScalUnitType. */
export function scalUnitType(): fc.Arbitrary<ScalUnitType> {
  return fc.record({ scaler: fc.integer({ min: -128, max: 127 }), unit: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(unitCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => unitCodes.ids[code] === undefined)) });
}

/** Values of StatusValue. */
export function statusValue(): fc.Arbitrary<StatusValue> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("visible-string" as const), value: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) }),
      fc.record({ type: fc.constant("utf8-string" as const), value: fc.string({ unit: "binary", maxLength: 20 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("long64-unsigned" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
    );
}

/** Values of ActionSet. */
export function actionSet(): fc.Arbitrary<ActionSet> {
  return fc.record({ actionUp: actionItem(), actionDown: actionItem() });
}

/** Values of ActionItem. */
export function actionItem(): fc.Arbitrary<ActionItem> {
  return fc.record({ scriptLogicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), scriptSelector: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ValueDefinition. */
export function valueDefinition(): fc.Arbitrary<ValueDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of SensorManagerScalerUnit. */
export function sensorManagerScalerUnit(): fc.Arbitrary<SensorManagerScalerUnit> {
  return scalUnitType();
}

/** Values of SensorManagerRawValueThresholds. */
export function sensorManagerRawValueThresholds(): fc.Arbitrary<SensorManagerRawValueThresholds> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of SensorManagerRawValueActions. */
export function sensorManagerRawValueActions(): fc.Arbitrary<SensorManagerRawValueActions> {
  return fc.array(actionSet(), { maxLength: 4 });
}

/** Values of SensorManagerProcessedValue. */
export function sensorManagerProcessedValue(): fc.Arbitrary<SensorManagerProcessedValue> {
  return valueDefinition();
}

/** Values of SensorManagerProcessedValueThresholds. */
export function sensorManagerProcessedValueThresholds(): fc.Arbitrary<SensorManagerProcessedValueThresholds> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of SensorManagerProcessedValueActions. */
export function sensorManagerProcessedValueActions(): fc.Arbitrary<SensorManagerProcessedValueActions> {
  return fc.array(actionSet(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/sensor-manager", { descriptor: numericValueDescriptor, read: readNumericValue, write: writeNumericValue }, () => numericValue()),
  typeCase("classes/sensor-manager", { descriptor: scalUnitTypeDescriptor, read: readScalUnitType, write: writeScalUnitType }, () => scalUnitType()),
  typeCase("classes/sensor-manager", { descriptor: statusValueDescriptor, read: readStatusValue, write: writeStatusValue }, () => statusValue()),
  typeCase("classes/sensor-manager", { descriptor: actionSetDescriptor, read: readActionSet, write: writeActionSet }, () => actionSet()),
  typeCase("classes/sensor-manager", { descriptor: actionItemDescriptor, read: readActionItem, write: writeActionItem }, () => actionItem()),
  typeCase("classes/sensor-manager", { descriptor: valueDefinitionDescriptor, read: readValueDefinition, write: writeValueDefinition }, () => valueDefinition()),
  typeCase("classes/sensor-manager", { descriptor: sensorManagerScalerUnitDescriptor, read: readSensorManagerScalerUnit, write: writeSensorManagerScalerUnit }, () => sensorManagerScalerUnit()),
  typeCase("classes/sensor-manager", { descriptor: sensorManagerRawValueThresholdsDescriptor, read: readSensorManagerRawValueThresholds, write: writeSensorManagerRawValueThresholds }, () => sensorManagerRawValueThresholds()),
  typeCase("classes/sensor-manager", { descriptor: sensorManagerRawValueActionsDescriptor, read: readSensorManagerRawValueActions, write: writeSensorManagerRawValueActions }, () => sensorManagerRawValueActions()),
  typeCase("classes/sensor-manager", { descriptor: sensorManagerProcessedValueDescriptor, read: readSensorManagerProcessedValue, write: writeSensorManagerProcessedValue }, () => sensorManagerProcessedValue()),
  typeCase("classes/sensor-manager", { descriptor: sensorManagerProcessedValueThresholdsDescriptor, read: readSensorManagerProcessedValueThresholds, write: writeSensorManagerProcessedValueThresholds }, () => sensorManagerProcessedValueThresholds()),
  typeCase("classes/sensor-manager", { descriptor: sensorManagerProcessedValueActionsDescriptor, read: readSensorManagerProcessedValueActions, write: writeSensorManagerProcessedValueActions }, () => sensorManagerProcessedValueActions()),
];
