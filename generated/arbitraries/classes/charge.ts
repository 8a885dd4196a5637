// Generated from spec/classes/0113-v0-charge.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type ChargeChargeConfiguration,
  type ChargeConfiguration,
  type ChargeConfigurationBit,
  type ChargePerUnitScalingType,
  type ChargeTableElement,
  type ChargeUnitChargeActive,
  type ChargeUnitChargePassive,
  type ChargeUpdateUnitChargeParameter,
  type LastCollectionTime,
  type UnitChargeType,
  type ValueDefinition,
  chargeChargeConfigurationDescriptor,
  chargeConfigurationDescriptor,
  chargePerUnitScalingTypeDescriptor,
  chargeTableElementDescriptor,
  chargeUnitChargeActiveDescriptor,
  chargeUnitChargePassiveDescriptor,
  chargeUpdateUnitChargeParameterDescriptor,
  lastCollectionTimeDescriptor,
  readChargeChargeConfiguration,
  readChargeConfiguration,
  readChargePerUnitScalingType,
  readChargeTableElement,
  readChargeUnitChargeActive,
  readChargeUnitChargePassive,
  readChargeUpdateUnitChargeParameter,
  readLastCollectionTime,
  readUnitChargeType,
  readValueDefinition,
  unitChargeTypeDescriptor,
  valueDefinitionDescriptor,
  writeChargeChargeConfiguration,
  writeChargeConfiguration,
  writeChargePerUnitScalingType,
  writeChargeTableElement,
  writeChargeUnitChargeActive,
  writeChargeUnitChargePassive,
  writeChargeUpdateUnitChargeParameter,
  writeLastCollectionTime,
  writeUnitChargeType,
  writeValueDefinition,
} from "../../classes/charge.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of UnitChargeType. */
export function unitChargeType(): fc.Arbitrary<UnitChargeType> {
  return fc.record({ chargePerUnitScaling: chargePerUnitScalingType(), commodityReference: valueDefinition(), chargeTable: fc.array(chargeTableElement(), { maxLength: 4 }) });
}

/** Values of ChargePerUnitScalingType. */
export function chargePerUnitScalingType(): fc.Arbitrary<ChargePerUnitScalingType> {
  return fc.record({ commodityScale: fc.integer({ min: -128, max: 127 }), priceScale: fc.integer({ min: -128, max: 127 }) });
}

/** Values of ValueDefinition. */
export function valueDefinition(): fc.Arbitrary<ValueDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of ChargeTableElement. */
export function chargeTableElement(): fc.Arbitrary<ChargeTableElement> {
  return fc.record({ index: fc.uint8Array({ maxLength: 20 }), chargePerUnit: fc.integer({ min: -32768, max: 32767 }) });
}

/** Values of ChargeUnitChargeActive. */
export function chargeUnitChargeActive(): fc.Arbitrary<ChargeUnitChargeActive> {
  return unitChargeType();
}

/** Values of ChargeUnitChargePassive. */
export function chargeUnitChargePassive(): fc.Arbitrary<ChargeUnitChargePassive> {
  return unitChargeType();
}

/** Values of ChargeConfiguration. */
export function chargeConfiguration(): fc.Arbitrary<ChargeConfiguration> {
  return fc.subarray(["percentage-based-collection", "continuous-collection"] as readonly ChargeConfigurationBit[] as ChargeConfigurationBit[]);
}

/** Values of ChargeChargeConfiguration. */
export function chargeChargeConfiguration(): fc.Arbitrary<ChargeChargeConfiguration> {
  return chargeConfiguration();
}

/** Values of LastCollectionTime. */
export function lastCollectionTime(): fc.Arbitrary<LastCollectionTime> {
  return fc.oneof(
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
    );
}

/** Values of ChargeUpdateUnitChargeParameter. */
export function chargeUpdateUnitChargeParameter(): fc.Arbitrary<ChargeUpdateUnitChargeParameter> {
  return fc.array(chargeTableElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/charge", { descriptor: unitChargeTypeDescriptor, read: readUnitChargeType, write: writeUnitChargeType }, () => unitChargeType()),
  typeCase("classes/charge", { descriptor: chargePerUnitScalingTypeDescriptor, read: readChargePerUnitScalingType, write: writeChargePerUnitScalingType }, () => chargePerUnitScalingType()),
  typeCase("classes/charge", { descriptor: valueDefinitionDescriptor, read: readValueDefinition, write: writeValueDefinition }, () => valueDefinition()),
  typeCase("classes/charge", { descriptor: chargeTableElementDescriptor, read: readChargeTableElement, write: writeChargeTableElement }, () => chargeTableElement()),
  typeCase("classes/charge", { descriptor: chargeUnitChargeActiveDescriptor, read: readChargeUnitChargeActive, write: writeChargeUnitChargeActive }, () => chargeUnitChargeActive()),
  typeCase("classes/charge", { descriptor: chargeUnitChargePassiveDescriptor, read: readChargeUnitChargePassive, write: writeChargeUnitChargePassive }, () => chargeUnitChargePassive()),
  typeCase("classes/charge", { descriptor: chargeConfigurationDescriptor, read: readChargeConfiguration, write: writeChargeConfiguration }, () => chargeConfiguration()),
  typeCase("classes/charge", { descriptor: chargeChargeConfigurationDescriptor, read: readChargeChargeConfiguration, write: writeChargeChargeConfiguration }, () => chargeChargeConfiguration()),
  typeCase("classes/charge", { descriptor: lastCollectionTimeDescriptor, read: readLastCollectionTime, write: writeLastCollectionTime }, () => lastCollectionTime()),
  typeCase("classes/charge", { descriptor: chargeUpdateUnitChargeParameterDescriptor, read: readChargeUpdateUnitChargeParameter, write: writeChargeUpdateUnitChargeParameter }, () => chargeUpdateUnitChargeParameter()),
];
