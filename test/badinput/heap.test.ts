import { concatBytes, DecodeError, Reader } from "@cosemkit/core";
import { type Data, decodeData, readData } from "@cosemkit/model/apdu/data";
import { describe, expect, test } from "vitest";
import { claims, long, nested, nestings, repeated } from "./bombs.ts";
import { allowance, heapAtRefusal, heapHeld, heapTouched } from "./heap.ts";

/** By the fast codec alone, without the second walk that finds the path of an error. */
function decodeWhole(bytes: Uint8Array): Data {
  const r = new Reader(bytes);
  const value = readData(r);
  r.finish();
  return value;
}

describe("heap for a single decode stays below 1 MiB and 64 octets for each octet of input", () => {
  const many = 100_000;
  const array = (element: readonly number[]): Uint8Array =>
    concatBytes(Uint8Array.of(0x01, ...long(many)), repeated(many, element));

  const held: readonly (readonly [string, Uint8Array])[] = [
    ["null-data", array([0x00])],
    ["empty arrays", array([0x01, 0x00])],
    ["structures of one null-data", array([0x02, 0x01, 0x00])],
    ["octet strings of one octet", array([0x09, 0x01, 0x05])],
    ["texts of two octets", array([0x0a, 0x02, 0xe5, 0x41])],
    ["UTF-8 texts", array([0x0c, 0x02, 0xc3, 0xa5])],
    ["bit strings of nine bits", array([0x04, 0x09, 0x80, 0x80])],
    ["unsigned", array([0x11, 0xff])],
    ["NaN with bits", array([0x17, 0x7f, 0xc0, 0x00, 0x01])],
    ["long64", array([0x14, 0xff, 1, 2, 3, 4, 5, 6, 7])],
    ["times", array([0x1b, 1, 2, 3, 4])],
    ["date-times", array([0x19, 7, 0xe8, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0])],
    ["a bit string of 800,000 bits", concatBytes(Uint8Array.of(0x04, ...long(8 * many)), repeated(many, [0x5a]))],
    ["a text of 100,000 octets", concatBytes(Uint8Array.of(0x0a, ...long(many)), repeated(many, [0x41]))],
    ["compact arrays of unsigned", concatBytes(Uint8Array.of(0x13, 0x11, ...long(many)), repeated(many, [0x07]))],
    [
      "a description of 100,000 columns",
      concatBytes(Uint8Array.of(0x13, 0x02, ...long(many)), repeated(many, [0x11]), Uint8Array.of(0)),
    ],
  ];

  test.each(held)("held by %s", (_name, bytes) => {
    const decode = () => decodeWhole(bytes);
    decode();
    const taken = heapHeld(decode);
    expect(taken).toBeGreaterThan(bytes.length / 2);
    expect(taken).toBeLessThan(allowance(bytes.length));
  });

  /** What is refused, error and all. */
  function refuse(bytes: Uint8Array): void {
    let refusal: unknown;
    try {
      decodeWhole(bytes);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(DecodeError);
  }

  const nothing = new Uint8Array(many);
  const large: readonly (readonly [string, Uint8Array])[] = [
    ["30 arrays in one another, each as long as the input", concatBytes(repeated(30, [0x01, ...long(many)]), nothing)],
    ["100,000 null-data, and one is missing", concatBytes(Uint8Array.of(0x01, ...long(many)), nothing.subarray(1))],
    ...nestings.map((nesting): [string, Uint8Array] => [`100,000 ${nesting.name}`, nested(nesting, 100_000)]),
  ];

  test.each(large)("touched by what is refused: %s", (_name, bytes) => {
    refuse(bytes);
    expect(heapTouched(() => refuse(bytes))).toBeLessThan(allowance(bytes.length));
  });

  /** A compact array of `rows` octets, behind this description. */
  const compact = (description: Uint8Array, rows: number): Uint8Array =>
    concatBytes(Uint8Array.of(0x13), description, Uint8Array.of(...long(rows)), repeated(rows, [0x01]));
  const nullColumns = (columns: number): Uint8Array =>
    concatBytes(Uint8Array.of(0x02, ...long(columns + 1)), repeated(columns, [0x00]), Uint8Array.of(0x11));

  const crowded: readonly (readonly [string, Uint8Array])[] = [
    ["60 columns of null-data and one of an octet", compact(nullColumns(60), 1_000)],
    ["30,000 columns of null-data and one of an octet", compact(nullColumns(30_000), 30_000)],
    [
      "compact array of arrays of one in one another",
      compact(concatBytes(repeated(12, [0x01, 0x00, 0x01]), Uint8Array.of(0x11)), many),
    ],
    ["structures of one octet", compact(Uint8Array.of(0x02, 0x01, 0x11), many)],
    ["octet strings of one octet", compact(Uint8Array.of(0x09), 2 * many)],
  ];

  test.each(crowded)("held when a compact array is refused: %s", (_name, bytes) => {
    const taken = heapAtRefusal(new Reader(bytes), readData);
    expect(taken).toBeGreaterThan(allowance(bytes.length) / 4);
    expect(taken).toBeLessThan(allowance(bytes.length));
    expect(() => decodeData(bytes)).toThrow(expect.objectContaining({ code: "decode.limit" }));
  });

  test("touched by claims of a few octets, all together", () => {
    const all = claims.map((claim) => Uint8Array.from(claim));
    for (const bytes of all) refuse(bytes);
    expect(heapTouched(() => all.forEach(refuse))).toBeLessThan(allowance(0));
  });
});
