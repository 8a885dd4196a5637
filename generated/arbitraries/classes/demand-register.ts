// Generated from spec/classes/0005-v0-demand-register.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type DemandRegisterScalerUnit,
  type NumericValue,
  type ScalUnitType,
  type StatusValue,
  demandRegisterScalerUnitDescriptor,
  numericValueDescriptor,
  readDemandRegisterScalerUnit,
  readNumericValue,
  readScalUnitType,
  readStatusValue,
  scalUnitTypeDescriptor,
  statusValueDescriptor,
  writeDemandRegisterScalerUnit,
  writeNumericValue,
  writeScalUnitType,
  writeStatusValue,
} from "../../classes/demand-register.ts";
import { unitCodes } from "../../codes/unit.ts";
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

/** Values of DemandRegisterScalerUnit. */
export function demandRegisterScalerUnit(): fc.Arbitrary<DemandRegisterScalerUnit> {
  return scalUnitType();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/demand-register", { descriptor: numericValueDescriptor, read: readNumericValue, write: writeNumericValue }, () => numericValue()),
  typeCase("classes/demand-register", { descriptor: scalUnitTypeDescriptor, read: readScalUnitType, write: writeScalUnitType }, () => scalUnitType()),
  typeCase("classes/demand-register", { descriptor: statusValueDescriptor, read: readStatusValue, write: writeStatusValue }, () => statusValue()),
  typeCase("classes/demand-register", { descriptor: demandRegisterScalerUnitDescriptor, read: readDemandRegisterScalerUnit, write: writeDemandRegisterScalerUnit }, () => demandRegisterScalerUnit()),
];
