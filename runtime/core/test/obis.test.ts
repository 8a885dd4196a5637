import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError, EncodeError } from "../src/errors.ts";
import { fromHex, toHex } from "../src/hex.ts";
import { isObis, obis, obisFromBytes, obisGroups, obisToBytes } from "../src/obis.ts";

const octet = fc.integer({ min: 0, max: 255 });
const groups = fc.tuple(octet, octet, octet, octet, octet, octet);

describe("obis", () => {
  test.each([
    ["1-0:1.8.0.255", "1-0:1.8.0.255"],
    ["1-0:1.8.0*255", "1-0:1.8.0.255"],
    ["1-0:1.8.0&3", "1-0:1.8.0.3"],
    ["1-0:1.8.1", "1-0:1.8.1.255"],
    ["0.0.96.1.0.255", "0-0:96.1.0.255"],
    ["1.8.0", "1-0:1.8.0.255"],
    ["1.8.0*01", "1-0:1.8.0.1"],
    ["1.8.0&12", "1-0:1.8.0.12"],
    ["7-1:03.001.0", "7-1:3.1.0.255"],
    ["255-255:255.255.255.255", "255-255:255.255.255.255"],
  ])("%s is %s", (text, code) => {
    expect(obis(text)).toBe(code);
    expect(isObis(obis(text))).toBe(true);
  });

  test.each([
    ["256-0:1.8.0.255", "group A"],
    ["1-x:1.8.0.255", "group B"],
    ["1-0:1000.8.0.255", "group C"],
    ["1-0:1.+8.0.255", "group D"],
    ["1-0:1.8.0x1.255", "group E"],
    ["1-0:1.8.0*300", "group F"],
    ["1-0:1", "group D is missing"],
    ["1-0:1.8", "group E is missing"],
    ["1-0:1.8*255", "group E is missing"],
    ["1-0:1.8.0.", "group F is missing"],
    ["1-0:.8.0.255", "group C is missing"],
    ["1.0.1.8.0.256", "group F"],
    ["1.8.0 ", "group E"],
    ["1.8.0\n", "group E"],
    ["", "group C is missing"],
    ["0100010800ff", "group C"],
    ["1.8.0.255", "not a form"],
    ["1.0.1.8.0.255.1", "not a form"],
    ["1:0-1.8.0.255", "not a form"],
    [`${"9".repeat(100_000)}.8.0`, "group C"],
  ])("refuses %j and names the group", (text, why) => {
    let error: unknown;
    try {
      obis(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(EncodeError);
    expect(error).toMatchObject({ code: "encode.invalid", layer: "data" });
    expect((error as Error).message).toContain(why);
    expect((error as Error).message.length).toBeLessThan(250);
  });

  test("refuses what is no text", () => {
    expect(() => obis(5 as never)).toThrow(EncodeError);
  });

  test("any text gives a canonical code or an EncodeError", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("0", "1", "25", "255", "256", ".", "-", ":", "*", "&", " ")).map((p) => p.join("")),
    );
    fc.assert(
      fc.property(text, (input) => {
        try {
          const code = obis(input);
          expect(isObis(code)).toBe(true);
          expect(obis(code)).toBe(code);
        } catch (error) {
          if (!(error instanceof EncodeError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("isObis", () => {
  test("accepts the canonical text only", () => {
    expect(isObis("1-0:1.8.0.255")).toBe(true);
    for (const value of [
      "1-0:1.8.0*255",
      "1-0:01.8.0.255",
      "1-0:1.8.0.256",
      "1-0:1.8.0.255\n",
      " 1-0:1.8.0.255",
      5,
      null,
    ]) {
      expect(isObis(value)).toBe(false);
    }
  });
});

describe("octets", () => {
  test("a logical name is six octets, A first", () => {
    // source: captured telegrams carry active energy import as 01 00 01 08 00 FF.
    expect(obisFromBytes(fromHex("0100010800ff"))).toBe("1-0:1.8.0.255");
    expect(toHex(obisToBytes("0-0:96.1.0.255"))).toBe("0000600100ff");
    expect(toHex(obisToBytes("1.8.0*12"))).toBe("01000108000c");
    expect(obisGroups("1-65:1.8.0")).toEqual([1, 65, 1, 8, 0, 255]);
  });

  test("text, octets and groups agree for every code", () => {
    fc.assert(
      fc.property(groups, (values) => {
        const code = obisFromBytes(Uint8Array.from(values));
        const [a, b, c, d, e, f] = values;
        expect(code).toBe(`${a}-${b}:${c}.${d}.${e}.${f}`);
        expect(isObis(code)).toBe(true);
        expect(obis(code)).toBe(code);
        expect(obis(values.join("."))).toBe(code);
        expect(obisGroups(code)).toEqual(values);
        expect([...obisToBytes(code)]).toEqual(values);
      }),
    );
  });

  test.each([0, 5, 7, 12])("%i octets are refused for good", (size) => {
    let error: unknown;
    try {
      obisFromBytes(new Uint8Array(size));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "decode.malformed", layer: "data", offset: Math.min(size, 6) });
  });
});
