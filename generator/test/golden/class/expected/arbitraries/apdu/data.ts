// Generated from spec/apdu/data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { leastDescribed } from "@cosemkit/core";
import {
  type ArrayDescription,
  type CompactArray,
  type Data,
  type TypeDescription,
  arrayDescriptionDescriptor,
  compactArrayDescriptor,
  dataDescriptor,
  readArrayDescription,
  readCompactArray,
  readData,
  readTypeDescription,
  typeDescriptionDescriptor,
  writeArrayDescription,
  writeCompactArray,
  writeData,
  writeTypeDescription,
} from "../../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CompactArray. `depth` bounds their nesting. */
export function compactArray(depth: number = 2): fc.Arbitrary<CompactArray> {
  return typeDescription(depth - 1).chain((description) => fc.record({ description: fc.constant(description), items: leastDescribed(description) === 0 ? fc.constant([]) : fc.array(dataDescribed(description), { maxLength: 4 }) }));
}

function dataDescribed(d: TypeDescription): fc.Arbitrary<Data> {
  switch (d.type) {
    case "null-data":
      return fc.record({ type: fc.constant("null-data" as const) });
    case "array":
      return fc.record({ type: fc.constant("array" as const), value: fc.array(dataDescribed(d.value.typeDescription), { minLength: d.value.numberOfElements, maxLength: d.value.numberOfElements }) });
    case "structure":
      return fc.record({ type: fc.constant("structure" as const), value: fc.tuple(...d.value.map((one) => dataDescribed(one))) });
    case "unsigned":
      return fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) });
    case "long-unsigned":
      return fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) });
  }
}

/** Values of Data. `depth` bounds their nesting. */
export function data(depth: number = 2): fc.Arbitrary<Data> {
  return depth <= 0 ? fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") })),
    ) : fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("array" as const), value: fc.array(data(depth - 1), { maxLength: 4 }) }),
      fc.record({ type: fc.constant("structure" as const), value: fc.array(data(depth - 1), { maxLength: 4 }) }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("compact-array" as const), value: compactArray(depth - 1) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") })),
    );
}

/** Values of TypeDescription. `depth` bounds their nesting. */
export function typeDescription(depth: number = 2): fc.Arbitrary<TypeDescription> {
  return depth <= 0 ? fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("unsigned" as const) }),
      fc.record({ type: fc.constant("long-unsigned" as const) }),
    ) : fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("array" as const), value: arrayDescription(depth - 1) }),
      fc.record({ type: fc.constant("structure" as const), value: fc.array(typeDescription(depth - 1), { maxLength: 4 }) }),
      fc.record({ type: fc.constant("unsigned" as const) }),
      fc.record({ type: fc.constant("long-unsigned" as const) }),
    );
}

/** Values of ArrayDescription. `depth` bounds their nesting. */
export function arrayDescription(depth: number = 2): fc.Arbitrary<ArrayDescription> {
  return fc.record({ numberOfElements: fc.integer({ min: 0, max: 3 }), typeDescription: typeDescription(depth - 1) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/data", { descriptor: compactArrayDescriptor, read: readCompactArray, write: writeCompactArray }, () => compactArray()),
  typeCase("apdu/data", { descriptor: dataDescriptor, read: readData, write: writeData }, () => data()),
  typeCase("apdu/data", { descriptor: typeDescriptionDescriptor, read: readTypeDescription, write: writeTypeDescription }, () => typeDescription()),
  typeCase("apdu/data", { descriptor: arrayDescriptionDescriptor, read: readArrayDescription, write: writeArrayDescription }, () => arrayDescription()),
];
