// Generated from spec/apdu/data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateFromBytes, dateTimeFromBytes, leastDescribed, timeFromBytes } from "@cosemkit/core";
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
    case "boolean":
      return fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() });
    case "bit-string":
      return fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) });
    case "double-long":
      return fc.record({ type: fc.constant("double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) });
    case "double-long-unsigned":
      return fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) });
    case "octet-string":
      return fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) });
    case "visible-string":
      return fc.record({ type: fc.constant("visible-string" as const), value: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) });
    case "utf8-string":
      return fc.record({ type: fc.constant("utf8-string" as const), value: fc.string({ unit: "binary", maxLength: 20 }) });
    case "bcd":
      return fc.record({ type: fc.constant("bcd" as const), value: fc.integer({ min: -128, max: 127 }) });
    case "integer":
      return fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) });
    case "long":
      return fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) });
    case "unsigned":
      return fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) });
    case "long-unsigned":
      return fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) });
    case "long64":
      return fc.record({ type: fc.constant("long64" as const), value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) });
    case "long64-unsigned":
      return fc.record({ type: fc.constant("long64-unsigned" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) });
    case "enum":
      return fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) });
    case "float32":
      return fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") }));
    case "float64":
      return fc.oneof({ arbitrary: fc.record({ type: fc.constant("float64" as const), value: fc.double() }), weight: 5 }, fc.record({ type: fc.constant("float64" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7ff0000000000001", "fff8000000000000") }));
    case "date-time":
      return fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
    case "date":
      return fc.record({ type: fc.constant("date" as const), value: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)) });
    case "time":
      return fc.record({ type: fc.constant("time" as const), value: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)) });
    case "delta-integer":
      return fc.record({ type: fc.constant("delta-integer" as const), value: fc.integer({ min: -128, max: 127 }) });
    case "delta-long":
      return fc.record({ type: fc.constant("delta-long" as const), value: fc.integer({ min: -32768, max: 32767 }) });
    case "delta-double-long":
      return fc.record({ type: fc.constant("delta-double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) });
    case "delta-unsigned":
      return fc.record({ type: fc.constant("delta-unsigned" as const), value: fc.integer({ min: 0, max: 255 }) });
    case "delta-long-unsigned":
      return fc.record({ type: fc.constant("delta-long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) });
    case "delta-double-long-unsigned":
      return fc.record({ type: fc.constant("delta-double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) });
    case "dont-care":
      return fc.record({ type: fc.constant("dont-care" as const) });
  }
}

/** Values of Data. `depth` bounds their nesting. */
export function data(depth: number = 2): fc.Arbitrary<Data> {
  return depth <= 0 ? fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("visible-string" as const), value: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) }),
      fc.record({ type: fc.constant("utf8-string" as const), value: fc.string({ unit: "binary", maxLength: 20 }) }),
      fc.record({ type: fc.constant("bcd" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("long64" as const), value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) }),
      fc.record({ type: fc.constant("long64-unsigned" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") })),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float64" as const), value: fc.double() }), weight: 5 }, fc.record({ type: fc.constant("float64" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7ff0000000000001", "fff8000000000000") })),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date" as const), value: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)) }),
      fc.record({ type: fc.constant("time" as const), value: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("delta-integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("delta-long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("delta-double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) }),
      fc.record({ type: fc.constant("delta-unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("delta-long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("delta-double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("dont-care" as const) }),
    ) : fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("array" as const), value: fc.array(data(depth - 1), { maxLength: 4 }) }),
      fc.record({ type: fc.constant("structure" as const), value: fc.array(data(depth - 1), { maxLength: 4 }) }),
      fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("visible-string" as const), value: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) }),
      fc.record({ type: fc.constant("utf8-string" as const), value: fc.string({ unit: "binary", maxLength: 20 }) }),
      fc.record({ type: fc.constant("bcd" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("compact-array" as const), value: compactArray(depth - 1) }),
      fc.record({ type: fc.constant("long64" as const), value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) }),
      fc.record({ type: fc.constant("long64-unsigned" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") })),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float64" as const), value: fc.double() }), weight: 5 }, fc.record({ type: fc.constant("float64" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7ff0000000000001", "fff8000000000000") })),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date" as const), value: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)) }),
      fc.record({ type: fc.constant("time" as const), value: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("delta-integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("delta-long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("delta-double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) }),
      fc.record({ type: fc.constant("delta-unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("delta-long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("delta-double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("dont-care" as const) }),
    );
}

/** Values of TypeDescription. `depth` bounds their nesting. */
export function typeDescription(depth: number = 2): fc.Arbitrary<TypeDescription> {
  return depth <= 0 ? fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("boolean" as const) }),
      fc.record({ type: fc.constant("bit-string" as const) }),
      fc.record({ type: fc.constant("double-long" as const) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const) }),
      fc.record({ type: fc.constant("octet-string" as const) }),
      fc.record({ type: fc.constant("visible-string" as const) }),
      fc.record({ type: fc.constant("utf8-string" as const) }),
      fc.record({ type: fc.constant("bcd" as const) }),
      fc.record({ type: fc.constant("integer" as const) }),
      fc.record({ type: fc.constant("long" as const) }),
      fc.record({ type: fc.constant("unsigned" as const) }),
      fc.record({ type: fc.constant("long-unsigned" as const) }),
      fc.record({ type: fc.constant("long64" as const) }),
      fc.record({ type: fc.constant("long64-unsigned" as const) }),
      fc.record({ type: fc.constant("enum" as const) }),
      fc.record({ type: fc.constant("float32" as const) }),
      fc.record({ type: fc.constant("float64" as const) }),
      fc.record({ type: fc.constant("date-time" as const) }),
      fc.record({ type: fc.constant("date" as const) }),
      fc.record({ type: fc.constant("time" as const) }),
      fc.record({ type: fc.constant("delta-integer" as const) }),
      fc.record({ type: fc.constant("delta-long" as const) }),
      fc.record({ type: fc.constant("delta-double-long" as const) }),
      fc.record({ type: fc.constant("delta-unsigned" as const) }),
      fc.record({ type: fc.constant("delta-long-unsigned" as const) }),
      fc.record({ type: fc.constant("delta-double-long-unsigned" as const) }),
      fc.record({ type: fc.constant("dont-care" as const) }),
    ) : fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("array" as const), value: arrayDescription(depth - 1) }),
      fc.record({ type: fc.constant("structure" as const), value: fc.array(typeDescription(depth - 1), { maxLength: 4 }) }),
      fc.record({ type: fc.constant("boolean" as const) }),
      fc.record({ type: fc.constant("bit-string" as const) }),
      fc.record({ type: fc.constant("double-long" as const) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const) }),
      fc.record({ type: fc.constant("octet-string" as const) }),
      fc.record({ type: fc.constant("visible-string" as const) }),
      fc.record({ type: fc.constant("utf8-string" as const) }),
      fc.record({ type: fc.constant("bcd" as const) }),
      fc.record({ type: fc.constant("integer" as const) }),
      fc.record({ type: fc.constant("long" as const) }),
      fc.record({ type: fc.constant("unsigned" as const) }),
      fc.record({ type: fc.constant("long-unsigned" as const) }),
      fc.record({ type: fc.constant("long64" as const) }),
      fc.record({ type: fc.constant("long64-unsigned" as const) }),
      fc.record({ type: fc.constant("enum" as const) }),
      fc.record({ type: fc.constant("float32" as const) }),
      fc.record({ type: fc.constant("float64" as const) }),
      fc.record({ type: fc.constant("date-time" as const) }),
      fc.record({ type: fc.constant("date" as const) }),
      fc.record({ type: fc.constant("time" as const) }),
      fc.record({ type: fc.constant("delta-integer" as const) }),
      fc.record({ type: fc.constant("delta-long" as const) }),
      fc.record({ type: fc.constant("delta-double-long" as const) }),
      fc.record({ type: fc.constant("delta-unsigned" as const) }),
      fc.record({ type: fc.constant("delta-long-unsigned" as const) }),
      fc.record({ type: fc.constant("delta-double-long-unsigned" as const) }),
      fc.record({ type: fc.constant("dont-care" as const) }),
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
