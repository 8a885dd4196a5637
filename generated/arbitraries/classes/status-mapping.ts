// Generated from spec/classes/0063-v0-status-mapping.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type MappingTable,
  type MappingTableRefTableMapping,
  type StatusMappingMappingTable,
  type StatusWord,
  mappingTableDescriptor,
  mappingTableRefTableMappingDescriptor,
  readMappingTable,
  readMappingTableRefTableMapping,
  readStatusMappingMappingTable,
  readStatusWord,
  statusMappingMappingTableDescriptor,
  statusWordDescriptor,
  writeMappingTable,
  writeMappingTableRefTableMapping,
  writeStatusMappingMappingTable,
  writeStatusWord,
} from "../../classes/status-mapping.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of StatusWord. */
export function statusWord(): fc.Arbitrary<StatusWord> {
  return fc.oneof(
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

/** Values of MappingTableRefTableMapping. */
export function mappingTableRefTableMapping(): fc.Arbitrary<MappingTableRefTableMapping> {
  return fc.oneof(
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("array" as const), value: fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 }) }),
    );
}

/** Values of MappingTable. */
export function mappingTable(): fc.Arbitrary<MappingTable> {
  return fc.record({ refTableId: fc.integer({ min: 0, max: 255 }), refTableMapping: mappingTableRefTableMapping() });
}

/** Values of StatusMappingMappingTable. */
export function statusMappingMappingTable(): fc.Arbitrary<StatusMappingMappingTable> {
  return mappingTable();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/status-mapping", { descriptor: statusWordDescriptor, read: readStatusWord, write: writeStatusWord }, () => statusWord()),
  typeCase("classes/status-mapping", { descriptor: mappingTableRefTableMappingDescriptor, read: readMappingTableRefTableMapping, write: writeMappingTableRefTableMapping }, () => mappingTableRefTableMapping()),
  typeCase("classes/status-mapping", { descriptor: mappingTableDescriptor, read: readMappingTable, write: writeMappingTable }, () => mappingTable()),
  typeCase("classes/status-mapping", { descriptor: statusMappingMappingTableDescriptor, read: readStatusMappingMappingTable, write: writeStatusMappingMappingTable }, () => statusMappingMappingTable()),
];
