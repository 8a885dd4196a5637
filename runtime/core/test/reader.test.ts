import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError, type DecodeErrorCode } from "../src/errors.ts";
import { fromHex, toHex } from "../src/hex.ts";
import type { DecodeWarning } from "../src/options.ts";
import { emptyBytes, Reader } from "../src/reader.ts";

function reader(hex: string): Reader {
  return new Reader(fromHex(hex));
}

/** The DecodeError of `run`; anything else fails the test. */
function refused(run: () => unknown): DecodeError {
  try {
    run();
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error("not refused");
}

/** The value that `read` gives, all octets used, and what it reported. */
function read<T>(hex: string, run: (r: Reader) => T): { value: T; warnings: string[] } {
  const warnings: DecodeWarning[] = [];
  const r = new Reader(fromHex(hex), { onWarning: (warning) => warnings.push(warning) });
  const value = run(r);
  r.finish();
  return { value, warnings: warnings.map((warning) => `${warning.code}@${warning.offset}`) };
}

describe("numbers", () => {
  test.each([
    ["ff", (r: Reader) => r.u8(), 255],
    ["80", (r: Reader) => r.i8(), -128],
    ["fffe", (r: Reader) => r.u16(), 65534],
    ["fffe", (r: Reader) => r.i16(), -2],
    ["ffffffff", (r: Reader) => r.u32(), 4294967295],
    ["80000000", (r: Reader) => r.i32(), -2147483648],
    ["ffffffffffffffff", (r: Reader) => r.u64(), 18446744073709551615n],
    ["8000000000000000", (r: Reader) => r.i64(), -9223372036854775808n],
    ["ffffffff00000001", (r: Reader) => r.i64(), -4294967295n],
    ["3fc00000", (r: Reader) => r.f32(), 1.5],
    ["bff8000000000000", (r: Reader) => r.f64(), -1.5],
  ] as const)("%s", (hex, run, value) => {
    expect(read(hex, run as (r: Reader) => unknown)).toEqual({ value, warnings: [] });
    for (let length = 0; length < hex.length / 2; length++) {
      const r = new Reader(fromHex(hex.slice(0, length * 2)));
      expect(refused(() => run(r))).toMatchObject({
        code: "decode.truncated",
        offset: 0,
        needed: hex.length / 2 - length,
      });
      expect(r.pos).toBe(0);
    }
  });

  test("a view of a larger buffer reads its own octets", () => {
    const r = new Reader(fromHex("0000003fc00000ff").subarray(3, 7));
    expect(r.f32()).toBe(1.5);
    expect(refused(() => r.u8()).code).toBe("decode.truncated");
  });

  test("booleans and presence octets", () => {
    expect(read("00", (r) => r.boolean())).toEqual({ value: false, warnings: [] });
    expect(read("01", (r) => r.boolean())).toEqual({ value: true, warnings: [] });
    expect(read("ff", (r) => r.boolean())).toEqual({ value: true, warnings: ["non-canonical-boolean@0"] });
    expect(read("0001", (r) => [r.flag(), r.flag()])).toEqual({ value: [false, true], warnings: [] });
    expect(refused(() => reader("02").flag())).toMatchObject({ code: "decode.malformed", offset: 0 });
  });
});

describe("lengths", () => {
  test.each([
    ["00", 0, []],
    ["7f", 127, []],
    ["8180", 128, []],
    ["81ff", 255, []],
    ["820100", 256, []],
    ["83010000", 65536, []],
    ["8401000000", 16777216, []],
    ["84ffffffff", 4294967295, []],
    ["817f", 127, ["non-minimal-length@0"]],
    ["8200ff", 255, ["non-minimal-length@0"]],
    ["8400000000", 0, ["non-minimal-length@0"]],
  ])("%s is %i", (hex, value, warnings) => {
    expect(read(hex, (r) => r.length())).toEqual({ value, warnings });
  });

  test.each([
    ["80", "decode.malformed", 0],
    ["850000000001", "decode.malformed", 0],
    ["ff", "decode.malformed", 0],
    ["", "decode.truncated", 0],
    ["8201", "decode.truncated", 1],
  ])("%j is refused", (hex, code, offset) => {
    expect(refused(() => reader(hex).length())).toMatchObject({ code, offset });
  });

  test("nothing is allocated or counted before its octets are there", () => {
    expect(refused(() => reader("84ffffffff").octets())).toMatchObject({
      code: "decode.truncated",
      needed: 0xffff_ffff,
    });
    expect(refused(() => reader("8401000000" + "00").count(1))).toMatchObject({ code: "decode.truncated" });
    expect(refused(() => reader("02000000").count(2))).toMatchObject({ code: "decode.truncated", needed: 1 });
    expect(reader("02000000 00").count(2)).toBe(2);
    expect(refused(() => reader("00").latin1(0xffff_ffff)).code).toBe("decode.truncated");
    expect(refused(() => reader("00").utf8(0xffff_ffff)).code).toBe("decode.truncated");
  });

  test("the elements of one input are limited together", () => {
    const r = new Reader(fromHex("0200000200000100"), { limits: { elements: 4 } });
    r.take(r.count(1));
    r.take(r.count(1));
    expect(refused(() => r.count(1))).toMatchObject({ code: "decode.limit", offset: 6 });
  });

  test("lists in lists announce no more elements together than the input can have", () => {
    // Each list is the first element of the one before and claims all octets that are left.
    const claim = fromHex("830186a0");
    const bytes = new Uint8Array(31 * claim.length + 100_000);
    for (let i = 0; i < 31; i++) bytes.set(claim, i * claim.length);
    const r = new Reader(bytes);
    let announced = 0;
    const error = refused(() => {
      for (;;) announced += r.count(1);
    });
    expect(error).toMatchObject({
      code: "decode.truncated",
      offset: 3 * claim.length,
      needed: 300_000 - 2 * bytes.length - 65_536,
    });
    expect(announced).toBe(200_000);
  });

  test("a list may be read twice", () => {
    const bytes = new Uint8Array(4 + 200_000);
    bytes.set(fromHex("83030d40"));
    const r = new Reader(bytes);
    expect(r.count(1)).toBe(200_000);
    r.pos = 0;
    expect(r.count(1)).toBe(200_000);
  });

  test("nesting is limited, siblings are not", () => {
    const r = new Reader(emptyBytes, { limits: { depth: 3 } });
    for (let i = 0; i < 100; i++) {
      r.enter();
      r.leave();
    }
    for (let i = 0; i < 3; i++) r.enter();
    expect(refused(() => r.enter()).code).toBe("decode.limit");
  });
});

describe("octets and text", () => {
  test("octets are views, no octets are one shared view", () => {
    const bytes = fromHex("02aabb00");
    const r = new Reader(bytes);
    const value = r.octets();
    expect(toHex(value)).toBe("aabb");
    expect(value.buffer).toBe(bytes.buffer);
    expect(r.octets()).toBe(emptyBytes);
    r.finish();
  });

  test("octets of a fixed size", () => {
    expect(toHex(reader("02aabb").octetsOf(2))).toBe("aabb");
    expect(refused(() => reader("03aabbcc").octetsOf(2))).toMatchObject({ code: "decode.malformed", offset: 0 });
  });

  test("Latin-1 keeps every octet", () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const text = new Reader(all).latin1(256);
    expect([...text].map((c) => c.charCodeAt(0))).toEqual([...all]);
  });

  test("UTF-8 is strict and keeps a byte order mark", () => {
    expect(read("efbbbf41", (r) => r.utf8(4)).value).toBe("\ufeffA");
    for (const hex of ["c3", "c0af", "eda080", "ff"]) {
      expect(refused(() => reader(`00${hex}`).utf8(hex.length / 2 + 1))).toMatchObject({
        code: "decode.malformed",
        offset: 0,
      });
    }
  });

  test("finish refuses what is left over", () => {
    const r = reader("0102");
    expect([r.peek(), r.remaining(), r.u8(), r.peek()]).toEqual([1, 2, 1, 2]);
    expect(refused(() => r.finish())).toMatchObject({ code: "decode.trailing", offset: 1 });
    r.u8();
    expect(r.peek()).toBe(-1);
    r.finish();
  });
});

describe("bits", () => {
  test.each([
    ["", 0, "", []],
    ["80", 1, "1", []],
    ["a5", 8, "10100101", []],
    ["a580", 9, "101001011", []],
    ["a581", 9, "101001011", ["non-zero-padding@1"]],
    ["ffff", 16, "1111111111111111", []],
  ])("%j, %i bits", (hex, bits, value, warnings) => {
    expect(read(hex, (r) => r.bits(bits))).toEqual({ value, warnings });
  });

  test("counts up to 2^32 - 1 are refused when their octets are missing", () => {
    for (let bits = 0xffff_ffff; bits > 0xffff_ffef; bits--) {
      expect(refused(() => reader("00ff").bits(bits))).toMatchObject({ code: "decode.truncated", offset: 0 });
    }
  });

  test("a long bit string stays within 64 octets of heap an octet of input", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const octets = 1 << 20;
    const r = new Reader(new Uint8Array(octets).fill(0x5a));
    collect();
    const before = process.memoryUsage().heapUsed;
    const text = r.bits(octets * 8);
    collect();
    expect((process.memoryUsage().heapUsed - before) / octets).toBeLessThan(64);
    expect(text.length).toBe(octets * 8);
    expect(text.slice(-8)).toBe("01011010");
  });
});

describe("BER", () => {
  test("a value narrows the reader and must be used up", () => {
    const r = reader("6103020105 ff");
    r.expect(0x61);
    const outer = r.open();
    r.expect(0x02);
    const inner = r.open();
    expect(r.berInteger()).toBe(5);
    r.close(inner);
    r.close(outer);
    expect(r.u8()).toBe(255);
    expect(refused(() => reader("62").expect(0x61))).toMatchObject({ code: "decode.malformed", offset: 0 });
    const left = reader("020506");
    const mark = left.open();
    left.u8();
    expect(refused(() => left.close(mark))).toMatchObject({ code: "decode.malformed", offset: 2 });
  });

  test("octets missing at the end of the input are truncated", () => {
    expect(refused(() => reader("0500").open())).toMatchObject({ code: "decode.truncated", needed: 4 });
  });

  test("octets missing inside a value are malformed, also where the value ends the input", () => {
    for (const hex of ["0102", "0102ff"]) {
      const r = reader(hex);
      r.open();
      expect(refused(() => r.open())).toMatchObject({ code: "decode.malformed", needed: undefined });
    }
  });

  test("after close the end of the input counts again", () => {
    const r = reader("0107");
    const outer = r.open();
    r.u8();
    r.close(outer);
    expect(refused(() => r.u8()).code).toBe("decode.truncated");
  });

  test("the indefinite length is refused", () => {
    expect(refused(() => reader("800000").open())).toMatchObject({ code: "decode.malformed", offset: 0 });
  });

  const contents =
    <T>(run: (r: Reader) => T) =>
    (r: Reader): T => {
      const outer = r.open();
      const value = run(r);
      r.close(outer);
      return value;
    };

  test.each([
    ["0100", 0, []],
    ["0180", -128, []],
    ["020080", 128, []],
    ["047fffffff", 2147483647, []],
    ["0480000000", -2147483648, []],
    ["020001", 1, ["non-minimal-integer@1"]],
    ["02ffff", -1, ["non-minimal-integer@1"]],
  ])("integer %s is %i", (hex, value, warnings) => {
    expect(
      read(
        hex,
        contents((r) => r.berInteger()),
      ),
    ).toEqual({ value, warnings });
  });

  test("integers of no octets and of more than four are refused", () => {
    for (const hex of ["00", "050000000001"]) {
      expect(
        refused(() =>
          read(
            hex,
            contents((r) => r.berInteger()),
          ),
        ),
      ).toMatchObject({ code: "decode.malformed" });
    }
  });

  test("bit strings", () => {
    expect(
      read(
        "020780",
        contents((r) => r.berBits()),
      ).value,
    ).toBe("1");
    expect(
      read(
        "0100",
        contents((r) => r.berBits()),
      ).value,
    ).toBe("");
    for (const hex of ["00", "0101", "020880"]) {
      expect(
        refused(() =>
          read(
            hex,
            contents((r) => r.berBits()),
          ),
        ).code,
      ).toBe("decode.malformed");
    }
  });

  test.each([
    // source: the application context name of logical name referencing, as every AARQ carries it
    ["0760857405080101", "2.16.756.5.8.1.1"],
    ["0100", "0.0"],
    ["014f", "1.39"],
    ["0150", "2.0"],
    ["06883787ffff7f", "2.999.16777215"],
    ["0687ffffff7f00", "2.2147483567.0"],
  ])("object identifier %s is %s", (hex, value) => {
    expect(
      read(
        hex,
        contents((r) => r.berOid()),
      ).value,
    ).toBe(value);
  });

  test.each(["00", "0180", "026080", "0260ff", "068fffffffff7f"])("object identifier %s is refused", (hex) => {
    expect(
      refused(() =>
        read(
          hex,
          contents((r) => r.berOid()),
        ),
      ).code,
    ).toBe("decode.malformed");
  });
});

describe("any input", () => {
  const calls: Record<string, (r: Reader) => unknown> = {
    u8: (r) => r.u8(),
    i16: (r) => r.i16(),
    u32: (r) => r.u32(),
    i64: (r) => r.i64(),
    f32: (r) => r.f32(),
    f64: (r) => r.f64(),
    boolean: (r) => r.boolean(),
    flag: (r) => r.flag(),
    length: (r) => r.length(),
    count: (r) => r.count(1),
    octets: (r) => r.octets(),
    octetsOf: (r) => r.octetsOf(3),
    latin1: (r) => r.latin1(r.length()),
    utf8: (r) => r.utf8(r.length()),
    bits: (r) => r.bits(r.length()),
    expect: (r) => r.expect(0x61),
    berInteger: (r) => {
      const outer = r.open();
      r.berInteger();
      r.close(outer);
    },
    berBits: (r) => {
      const outer = r.open();
      r.berBits();
      r.close(outer);
    },
    berOid: (r) => {
      const outer = r.open();
      r.berOid();
      r.close(outer);
    },
    rest: (r) => r.rest(),
    finish: (r) => r.finish(),
  };
  const codes: readonly DecodeErrorCode[] = ["decode.truncated", "decode.malformed", "decode.trailing"];

  test("gives values or a DecodeError at an offset of the input", () => {
    const sequence = fc.array(fc.constantFrom(...Object.keys(calls)), { maxLength: 8 });
    const octet = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0, 1, 2, 0x61, 0x7f, 0x80, 0x81, 0x84, 0xff),
    );
    const bytes = fc.array(octet, { maxLength: 24 }).map((values) => Uint8Array.from(values));
    fc.assert(
      fc.property(bytes, sequence, (input, names) => {
        const r = new Reader(input);
        try {
          for (const name of names) calls[name]!(r);
        } catch (error) {
          if (!(error instanceof DecodeError)) throw error;
          expect(codes).toContain(error.code);
          expect(error.offset).toBeGreaterThanOrEqual(0);
          expect(error.offset).toBeLessThanOrEqual(input.length);
        }
        expect(r.pos).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("a deviation passes only when it was switched on, and is reported", () => {
    const warnings: DecodeWarning[] = [];
    const r = new Reader(emptyBytes, { lenient: ["short"], onWarning: (warning) => warnings.push(warning) });
    expect(r.lenient("long", 3, "too long")).toBe(false);
    expect(warnings).toEqual([]);
    expect(r.lenient("short", 4, "too short")).toBe(true);
    expect(warnings).toEqual([{ code: "short", offset: 4, message: "too short" }]);
    expect(new Reader(emptyBytes).lenient("short", 0, "")).toBe(false);
  });
});
