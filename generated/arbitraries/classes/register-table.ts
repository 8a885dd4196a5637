// Generated from spec/classes/0061-v0-register-table.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type RegisterTableScalerUnit,
  type RegisterTableTableCellDefinition,
  type ScalUnitType,
  type TableCellDefinition,
  type TableCellValues,
  readRegisterTableScalerUnit,
  readRegisterTableTableCellDefinition,
  readScalUnitType,
  readTableCellDefinition,
  readTableCellValues,
  registerTableScalerUnitDescriptor,
  registerTableTableCellDefinitionDescriptor,
  scalUnitTypeDescriptor,
  tableCellDefinitionDescriptor,
  tableCellValuesDescriptor,
  writeRegisterTableScalerUnit,
  writeRegisterTableTableCellDefinition,
  writeScalUnitType,
  writeTableCellDefinition,
  writeTableCellValues,
} from "../../classes/register-table.ts";
import { unitCodes } from "../../codes/unit.ts";
import { compactArray, data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ScalUnitType. */
export function scalUnitType(): fc.Arbitrary<ScalUnitType> {
  return fc.record({ scaler: fc.integer({ min: -128, max: 127 }), unit: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(unitCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => unitCodes.ids[code] === undefined)) });
}

/** Values of TableCellValues. */
export function tableCellValues(): fc.Arbitrary<TableCellValues> {
  return fc.oneof(
      fc.record({ type: fc.constant("array" as const), value: fc.array(data(), { maxLength: 4 }) }),
      fc.record({ type: fc.constant("compact-array" as const), value: compactArray() }),
    );
}

/** Values of TableCellDefinition. */
export function tableCellDefinition(): fc.Arbitrary<TableCellDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), groupEValues: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of RegisterTableTableCellDefinition. */
export function registerTableTableCellDefinition(): fc.Arbitrary<RegisterTableTableCellDefinition> {
  return tableCellDefinition();
}

/** Values of RegisterTableScalerUnit. */
export function registerTableScalerUnit(): fc.Arbitrary<RegisterTableScalerUnit> {
  return scalUnitType();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/register-table", { descriptor: scalUnitTypeDescriptor, read: readScalUnitType, write: writeScalUnitType }, () => scalUnitType()),
  typeCase("classes/register-table", { descriptor: tableCellValuesDescriptor, read: readTableCellValues, write: writeTableCellValues }, () => tableCellValues()),
  typeCase("classes/register-table", { descriptor: tableCellDefinitionDescriptor, read: readTableCellDefinition, write: writeTableCellDefinition }, () => tableCellDefinition()),
  typeCase("classes/register-table", { descriptor: registerTableTableCellDefinitionDescriptor, read: readRegisterTableTableCellDefinition, write: writeRegisterTableTableCellDefinition }, () => registerTableTableCellDefinition()),
  typeCase("classes/register-table", { descriptor: registerTableScalerUnitDescriptor, read: readRegisterTableScalerUnit, write: writeRegisterTableScalerUnit }, () => registerTableScalerUnit()),
];
