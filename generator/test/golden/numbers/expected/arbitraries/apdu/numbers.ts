// Generated from spec/apdu/numbers.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { type Numbers, numbersDescriptor, readNumbers, writeNumbers } from "../../apdu/numbers.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Numbers. */
export function numbers(): fc.Arbitrary<Numbers> {
  return fc.record({ flag: fc.boolean(), i8: fc.integer({ min: -128, max: 127 }), i16: fc.integer({ min: -32768, max: 32767 }), i32: fc.integer({ min: -2147483648, max: 2147483647 }), i64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), u8: fc.integer({ min: 0, max: 255 }), u16: fc.integer({ min: 0, max: 65535 }), u32: fc.integer({ min: 0, max: 4294967295 }), u64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), f32: fc.float(), f64: fc.double(), classId: fc.integer({ min: 0, max: 255 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/numbers", { descriptor: numbersDescriptor, read: readNumbers, write: writeNumbers }, () => numbers()),
];
