import {
  DecodeError,
  decodeWith,
  encodeWith,
  fromJson,
  interpretRead,
  interpretWrite,
  toHex,
  toJson,
} from "@cosemkit/core";
import type { TypeCase } from "@cosemkit/model/arbitraries/case";
import * as fc from "fast-check";
import { expect, test } from "vitest";

/** Runs a property: 100 in `npm test`, more by COSEMKIT_RUNS. COSEMKIT_SEED repeats a run; failures print the seed. */
export const parameters: fc.Parameters<unknown> = {
  numRuns: Number(process.env["COSEMKIT_RUNS"] ?? 100),
  ...(process.env["COSEMKIT_SEED"] === undefined ? {} : { seed: Number(process.env["COSEMKIT_SEED"]) }),
};

/** The outcome of a decoder: a value, or the error's code and offset. Anything else that is thrown fails the test. */
function outcome(decode: () => unknown, length: number): { value: unknown } | { code: string; offset: number } {
  try {
    return { value: decode() };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    expect(error.offset).toBeGreaterThanOrEqual(0);
    expect(error.offset).toBeLessThanOrEqual(length);
    return { code: error.code, offset: error.offset };
  }
}

/** Reliability invariants 1, 2, 4 and 8 for one type. */
export function testType(one: TypeCase): void {
  const { codec } = one;
  const { descriptor } = codec;

  test(`${one.module} ${one.name}: round trip, and the interpreter agrees`, () => {
    fc.assert(
      fc.property(one.arbitrary(), (value) => {
        const bytes = encodeWith(codec, value);
        expect(decodeWith(codec, bytes)).toEqual(value);
        expect(toHex(interpretWrite(descriptor, value))).toBe(toHex(bytes));
        expect(interpretRead(descriptor, bytes)).toEqual(value);
        const json: unknown = JSON.parse(JSON.stringify(toJson(descriptor, value)));
        expect(toHex(encodeWith(codec, fromJson(descriptor, json)))).toBe(toHex(bytes));
      }),
      parameters,
    );
  });

  test(`${one.module} ${one.name}: any bytes give a value or a DecodeError, the same from codec and interpreter`, () => {
    const damaged = one.arbitrary().chain((value) => {
      const bytes = encodeWith(codec, value);
      return fc.oneof(
        fc.nat({ max: bytes.length }).map((length) => bytes.slice(0, length)),
        fc.tuple(fc.nat({ max: Math.max(0, bytes.length - 1) }), fc.nat({ max: 255 })).map(([at, octet]) => {
          const changed = bytes.slice();
          if (at < changed.length) changed[at] = octet;
          return changed;
        }),
        fc.uint8Array({ minLength: 1, maxLength: 6 }).map((tail) => Uint8Array.from([...bytes, ...tail])),
        fc.uint8Array({ maxLength: 40 }),
      );
    });
    fc.assert(
      fc.property(damaged, (bytes) => {
        const fast = outcome(() => decodeWith(codec, bytes), bytes.length);
        const plain = outcome(() => interpretRead(descriptor, bytes), bytes.length);
        expect(fast).toEqual(plain);
        if ("value" in fast) {
          // What was accepted encodes, and decodes to the same again: nothing is lost but a non-canonical form.
          expect(decodeWith(codec, encodeWith(codec, fast.value))).toEqual(fast.value);
        }
      }),
      parameters,
    );
  });
}
