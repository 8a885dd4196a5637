import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError } from "../src/errors.ts";
import { concatBytes, equalBytes, fromHex, toHex } from "../src/hex.ts";

describe("hex", () => {
  test("any octets come back, in either case and with blanks between octets", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toHex(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("hex"));
        expect(fromHex(text)).toEqual(bytes);
        expect(fromHex(text.toUpperCase().replace(/../g, " $&\r\n\t"))).toEqual(bytes);
      }),
    );
  });

  test.each([
    ["0", 1],
    ["001", 3],
    ["0g", 1],
    ["00 1 1", 4],
    ["00:11", 2],
    ["é0", 0],
    ["\u{1f600}", 0],
  ])("%j is refused at %i", (text, offset) => {
    let error: unknown;
    try {
      fromHex(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "decode.malformed", offset });
  });
});

test("equalBytes and concatBytes agree with their texts", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 4 })), (parts) => {
      const joined = concatBytes(...parts);
      expect(toHex(joined)).toBe(parts.map(toHex).join(""));
      expect(equalBytes(joined, joined.slice())).toBe(true);
      expect(equalBytes(joined, concatBytes(joined, Uint8Array.of(0)))).toBe(false);
      for (let i = 0; i < joined.length; i++) {
        const other = joined.slice();
        other[i]! ^= 1;
        expect(equalBytes(joined, other)).toBe(false);
      }
    }),
  );
});
