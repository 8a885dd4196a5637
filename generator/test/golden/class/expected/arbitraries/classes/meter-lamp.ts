// Generated from spec/classes/8192-v0-meter-lamp.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { Table, obisFromBytes } from "@cosemkit/core";
import { dataCells } from "../../apdu/data.ts";
import {
  type Allowed,
  type AllowedBit,
  type Entry,
  type MeterLampAllowed,
  type MeterLampBuffer,
  type MeterLampEntries,
  type MeterLampEntriesRangeParameters,
  type MeterLampStatus,
  type MeterLampTarget,
  type MeterLampTestParameter,
  type MeterLampTriple,
  type Status,
  type StatusBit,
  type Target,
  type TargetValue,
  type ValueType,
  allowedDescriptor,
  entryDescriptor,
  meterLampAllowedDescriptor,
  meterLampBufferDescriptor,
  meterLampEntriesDescriptor,
  meterLampEntriesRangeParametersDescriptor,
  meterLampStatusDescriptor,
  meterLampTargetDescriptor,
  meterLampTestParameterDescriptor,
  meterLampTripleDescriptor,
  readAllowed,
  readEntry,
  readMeterLampAllowed,
  readMeterLampBuffer,
  readMeterLampEntries,
  readMeterLampEntriesRangeParameters,
  readMeterLampStatus,
  readMeterLampTarget,
  readMeterLampTestParameter,
  readMeterLampTriple,
  readStatus,
  readTarget,
  readValueType,
  statusDescriptor,
  targetDescriptor,
  valueTypeDescriptor,
  writeAllowed,
  writeEntry,
  writeMeterLampAllowed,
  writeMeterLampBuffer,
  writeMeterLampEntries,
  writeMeterLampEntriesRangeParameters,
  writeMeterLampStatus,
  writeMeterLampTarget,
  writeMeterLampTestParameter,
  writeMeterLampTriple,
  writeStatus,
  writeTarget,
  writeValueType,
} from "../../classes/meter-lamp.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ValueType. */
export function valueType(): fc.Arbitrary<ValueType> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("structure" as const), value: entry() }),
      fc.record({ type: fc.constant("array" as const), value: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }) }),
    );
}

/** Values of Entry. */
export function entry(): fc.Arbitrary<Entry> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), name: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)) });
}

/** Values of TargetValue. */
export function targetValue(): fc.Arbitrary<TargetValue> {
  return fc.oneof(fc.record({ kind: fc.constant("nothing" as const), value: fc.constant(null) }), fc.record({ kind: fc.constant("level" as const), value: fc.integer({ min: 0, max: 255 }) }));
}

/** Values of Target. */
export function target(): fc.Arbitrary<Target> {
  return fc.oneof(fc.record({ mode: fc.constant("off" as const), value: fc.record({ kind: fc.constant("nothing" as const), value: fc.constant(null) }) }), fc.record({ mode: fc.constant("on" as const), value: fc.record({ kind: fc.constant("level" as const), value: fc.integer({ min: 0, max: 255 }) }) }));
}

/** Values of MeterLampEntries. */
export function meterLampEntries(): fc.Arbitrary<MeterLampEntries> {
  return fc.array(entry(), { maxLength: 4 });
}

/** Values of MeterLampEntriesRangeParameters. */
export function meterLampEntriesRangeParameters(): fc.Arbitrary<MeterLampEntriesRangeParameters> {
  return entry();
}

/** Values of MeterLampBuffer. */
export function meterLampBuffer(): fc.Arbitrary<MeterLampBuffer> {
  return fc.array(fc.array(data(1), { maxLength: 3 }), { maxLength: 4 }).map((rows) => Table.of(rows, dataCells));
}

/** Values of Status. */
export function status(): fc.Arbitrary<Status> {
  return fc.subarray(["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"] as readonly StatusBit[] as StatusBit[]);
}

/** Values of MeterLampStatus. */
export function meterLampStatus(): fc.Arbitrary<MeterLampStatus> {
  return status();
}

/** Values of Allowed. */
export function allowed(): fc.Arbitrary<Allowed> {
  return fc.subarray(["get", "set"] as readonly AllowedBit[] as AllowedBit[]);
}

/** Values of MeterLampAllowed. */
export function meterLampAllowed(): fc.Arbitrary<MeterLampAllowed> {
  return allowed();
}

/** Values of MeterLampTarget. */
export function meterLampTarget(): fc.Arbitrary<MeterLampTarget> {
  return target();
}

/** Values of MeterLampTriple. */
export function meterLampTriple(): fc.Arbitrary<MeterLampTriple> {
  return fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 });
}

/** Values of MeterLampTestParameter. */
export function meterLampTestParameter(): fc.Arbitrary<MeterLampTestParameter> {
  return entry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/meter-lamp", { descriptor: valueTypeDescriptor, read: readValueType, write: writeValueType }, () => valueType()),
  typeCase("classes/meter-lamp", { descriptor: entryDescriptor, read: readEntry, write: writeEntry }, () => entry()),
  typeCase("classes/meter-lamp", { descriptor: targetDescriptor, read: readTarget, write: writeTarget }, () => target()),
  typeCase("classes/meter-lamp", { descriptor: meterLampEntriesDescriptor, read: readMeterLampEntries, write: writeMeterLampEntries }, () => meterLampEntries()),
  typeCase("classes/meter-lamp", { descriptor: meterLampEntriesRangeParametersDescriptor, read: readMeterLampEntriesRangeParameters, write: writeMeterLampEntriesRangeParameters }, () => meterLampEntriesRangeParameters()),
  typeCase("classes/meter-lamp", { descriptor: meterLampBufferDescriptor, read: readMeterLampBuffer, write: writeMeterLampBuffer }, () => meterLampBuffer()),
  typeCase("classes/meter-lamp", { descriptor: statusDescriptor, read: readStatus, write: writeStatus }, () => status()),
  typeCase("classes/meter-lamp", { descriptor: meterLampStatusDescriptor, read: readMeterLampStatus, write: writeMeterLampStatus }, () => meterLampStatus()),
  typeCase("classes/meter-lamp", { descriptor: allowedDescriptor, read: readAllowed, write: writeAllowed }, () => allowed()),
  typeCase("classes/meter-lamp", { descriptor: meterLampAllowedDescriptor, read: readMeterLampAllowed, write: writeMeterLampAllowed }, () => meterLampAllowed()),
  typeCase("classes/meter-lamp", { descriptor: meterLampTargetDescriptor, read: readMeterLampTarget, write: writeMeterLampTarget }, () => meterLampTarget()),
  typeCase("classes/meter-lamp", { descriptor: meterLampTripleDescriptor, read: readMeterLampTriple, write: writeMeterLampTriple }, () => meterLampTriple()),
  typeCase("classes/meter-lamp", { descriptor: meterLampTestParameterDescriptor, read: readMeterLampTestParameter, write: writeMeterLampTestParameter }, () => meterLampTestParameter()),
];
