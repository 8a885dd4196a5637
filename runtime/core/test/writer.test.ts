import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EncodeError } from "../src/errors.ts";
import { toHex } from "../src/hex.ts";
import { Reader } from "../src/reader.ts";
import { Writer } from "../src/writer.ts";

function written(run: (w: Writer) => void): string {
  // A capacity of 1 makes every method grow the buffer.
  const w = new Writer(1);
  run(w);
  return toHex(w.finish());
}

/** Whether what `write` wrote comes back through `read`, with nothing left over and nothing reported. */
function comesBack<T>(write: (w: Writer) => void, read: (r: Reader) => T, value: T): void {
  const w = new Writer(1);
  write(w);
  const warnings: string[] = [];
  const r = new Reader(w.finish(), { onWarning: (warning) => warnings.push(warning.code) });
  expect(read(r)).toEqual(value);
  r.finish();
  expect(warnings).toEqual([]);
}

function property<T>(values: fc.Arbitrary<T>, write: (w: Writer, value: T) => void, read: (r: Reader) => T): void {
  fc.assert(
    fc.property(values, (value) => {
      comesBack((w) => write(w, value), read, value);
    }),
  );
}

describe("numbers", () => {
  const integers = [
    ["u8", 0, 0xff, 1],
    ["i8", -0x80, 0x7f, 1],
    ["u16", 0, 0xffff, 2],
    ["i16", -0x8000, 0x7fff, 2],
    ["u32", 0, 0xffff_ffff, 4],
    ["i32", -0x8000_0000, 0x7fff_ffff, 4],
  ] as const;

  test.each(integers)("%s from %i to %i", (name, min, max, size) => {
    const values = fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max, 0));
    property(
      values,
      (w, value) => w[name](value),
      (r) => r[name](),
    );
    expect(written((w) => w[name](max))).toHaveLength(size * 2);
    for (const wrong of [min - 1, max + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", 1n, undefined, null, {}]) {
      expect(() => written((w) => w[name](wrong as never))).toThrow(EncodeError);
    }
    expect(() => written((w) => w[name](max + 1))).toThrow(`${max + 1} is not a whole number from ${min} to ${max}`);
  });

  test.each([
    ["u64", 0n, 2n ** 64n - 1n],
    ["i64", -(2n ** 63n), 2n ** 63n - 1n],
  ] as const)("%s", (name, min, max) => {
    property(
      fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(min, max, 0n, 2n ** 32n, 2n ** 31n)),
      (w, value) => w[name](value),
      (r) => r[name](),
    );
    for (const wrong of [min - 1n, max + 1n, 1, "1", undefined]) {
      expect(() => written((w) => w[name](wrong as never))).toThrow(EncodeError);
    }
  });

  test("floating point", () => {
    property(
      fc.float(),
      (w, value) => w.f32(value),
      (r) => r.f32(),
    );
    property(
      fc.double(),
      (w, value) => w.f64(value),
      (r) => r.f64(),
    );
    for (const wrong of [1n, "1", undefined]) {
      expect(() => written((w) => w.f32(wrong as never))).toThrow(EncodeError);
      expect(() => written((w) => w.f64(wrong as never))).toThrow(EncodeError);
    }
  });

  test("booleans", () => {
    expect(written((w) => w.boolean(true))).toBe("01");
    expect(written((w) => w.boolean(false))).toBe("00");
    expect(() => written((w) => w.boolean(1 as never))).toThrow(EncodeError);
  });
});

describe("lengths, octets and text", () => {
  test.each([
    [0, "00"],
    [127, "7f"],
    [128, "8180"],
    [256, "820100"],
    [65535, "82ffff"],
    [65536, "83010000"],
    [16777216, "8401000000"],
    [4294967295, "84ffffffff"],
  ])("length %i is %s", (value, hex) => {
    expect(written((w) => w.length(value))).toBe(hex);
    comesBack(
      (w) => w.length(value),
      (r) => r.length(),
      value,
    );
  });

  test.each([-1, 0.5, 200.5, 300.5, 70000.5, 16777216.5, 4294967296, Number.NaN])("length %s is refused", (value) => {
    expect(() => written((w) => w.length(value))).toThrow(EncodeError);
  });

  test("octets", () => {
    const octets: fc.Arbitrary<Uint8Array> = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.uint8Array({ minLength: 126, maxLength: 300 }),
    );
    property(
      octets,
      (w, value) => w.octets(value),
      (r) => r.octets(),
    );
    property(
      octets,
      (w, value) => w.raw(value),
      (r) => r.rest(),
    );
    expect(written((w) => w.fixed(Uint8Array.of(1, 2), 2))).toBe("0102");
    expect(written((w) => w.octetsOf(Uint8Array.of(1, 2), 2))).toBe("020102");
    for (const wrong of [Uint8Array.of(1), [1, 2], "ab", undefined]) {
      expect(() => written((w) => w.fixed(wrong as never, 2))).toThrow(EncodeError);
      expect(() => written((w) => w.octetsOf(wrong as never, 2))).toThrow(EncodeError);
    }
    for (const wrong of [[1, 2], "ab", undefined]) {
      expect(() => written((w) => w.raw(wrong as never))).toThrow(EncodeError);
      expect(() => written((w) => w.octets(wrong as never))).toThrow(EncodeError);
    }
  });

  test("text", () => {
    const latin1 = fc.uint8Array({ maxLength: 200 }).map((bytes) => String.fromCharCode(...bytes));
    property(
      latin1,
      (w, value) => w.latin1(value),
      (r) => r.latin1(r.length()),
    );
    property(
      fc.string({ unit: "binary" }),
      (w, value) => w.utf8(value),
      (r) => r.utf8(r.length()),
    );
    expect(written((w) => w.utf8("\ufeffé"))).toBe("05efbbbfc3a9");
    expect(() => written((w) => w.latin1("aĀ"))).toThrow(EncodeError);
    for (const wrong of ["\ud800", "a\udc00b", 5, undefined]) {
      expect(() => written((w) => w.utf8(wrong as never))).toThrow(EncodeError);
    }
    expect(() => written((w) => w.latin1(5 as never))).toThrow(EncodeError);
  });

  test("bits", () => {
    const bits = fc.array(fc.constantFrom("0", "1"), { maxLength: 300 }).map((list) => list.join(""));
    property(
      bits,
      (w, value) => w.bitString(value),
      (r) => r.bits(r.length()),
    );
    expect(written((w) => w.bitString("101001011"))).toBe("09a580");
    for (const wrong of ["2", "0 1", "1\n", 1, undefined]) {
      expect(() => written((w) => w.bitString(wrong as never))).toThrow(EncodeError);
      expect(() => written((w) => w.berBits(wrong as never))).toThrow(EncodeError);
    }
  });
});

describe("BER", () => {
  const element =
    <T>(read: (r: Reader) => T) =>
    (r: Reader): T => {
      const outer = r.open();
      const value = read(r);
      r.close(outer);
      return value;
    };

  test.each([0, 1, 127, 128, 255, 256, 65535, 65536, 70000])("close moves %i octets behind their length", (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, i) => i * 7);
    comesBack(
      (w) => {
        w.u8(0x61);
        const outer = w.open();
        w.u8(0xa1);
        const inner = w.open();
        w.raw(bytes);
        w.close(inner);
        w.close(outer);
      },
      (r) => {
        r.expect(0x61);
        return element(() => {
          r.expect(0xa1);
          return element(() => toHex(r.rest()))(r);
        })(r);
      },
      toHex(bytes),
    );
  });

  test("integers in their shortest form", () => {
    const integers = fc.oneof(
      fc.integer(),
      fc.constantFrom(0, -1, 127, 128, -128, -129, 32767, 32768, 8388607, 8388608),
    );
    property(
      integers,
      (w, value) => {
        const mark = w.open();
        w.berInteger(value);
        w.close(mark);
      },
      element((r) => r.berInteger()),
    );
    expect(written((w) => w.berInteger(128))).toBe("0080");
    for (const wrong of [2 ** 31, 0.5, 1n, undefined]) {
      expect(() => written((w) => w.berInteger(wrong as never))).toThrow(EncodeError);
    }
  });

  test("bit strings", () => {
    expect(written((w) => w.berBits("1"))).toBe("0780");
    expect(written((w) => w.berBits(""))).toBe("00");
  });

  test("object identifiers up to the arcs that the reader takes", () => {
    const arc = fc.oneof(fc.nat(), fc.nat(300), fc.constantFrom(127, 128, 16383, 16384, 0x7fff_ffff));
    const second = fc.tuple(fc.constantFrom(0, 1, 2), fc.nat(39));
    const far = fc.tuple(fc.constant(2), fc.integer({ min: 40, max: 0x7fff_ffff - 80 }));
    const oids = fc
      .tuple(fc.oneof(second, far), fc.array(arc, { maxLength: 6 }))
      .map(([[a, b], c]) => [a, b, ...c].join("."));
    property(
      oids,
      (w, value) => {
        const mark = w.open();
        w.berOid(value);
        w.close(mark);
      },
      element((r) => r.berOid()),
    );
    expect(written((w) => w.berOid("2.16.756.5.8.1.1"))).toBe("60857405080101");
  });

  test.each(["", "2", "3.1", "1.40", "2.01", "2.1.", "2.2147483568", "2.1.2147483648", "2.1\n", 5, 5n, undefined])(
    "object identifier %s is refused",
    (value) => {
      expect(() => written((w) => w.berOid(value as never))).toThrow(EncodeError);
    },
  );
});

describe("results and the pool", () => {
  test("a result is not touched by later writes, whatever its size", () => {
    const sizes = fc.array(fc.oneof(fc.nat(100), fc.integer({ min: 3000, max: 6000 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(sizes, (list) => {
        const results = list.map((size, i) => {
          const w = Writer.acquire();
          w.raw(new Uint8Array(size).fill(i));
          const out = w.finish();
          w.release();
          return out;
        });
        results.forEach((out, i) => {
          expect(out.length).toBe(list[i]);
          expect(out.every((octet) => octet === i)).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });

  test("two writers taken at once are two writers, and a taken one is empty", () => {
    const a = Writer.acquire();
    const b = Writer.acquire();
    expect(a).not.toBe(b);
    a.u8(1);
    b.u8(2);
    expect([toHex(a.finish()), toHex(b.finish())]).toEqual(["01", "02"]);
    a.release();
    b.release();
    expect(Writer.acquire().pos).toBe(0);
  });
});
