import { fromHex, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodeLlc, encodeLlc } from "../../src/link/llc.ts";

test("a command bears E6 E6 00, a response E6 E7 00", () => {
  expect(toHex(encodeLlc("command", fromHex("c001")))).toBe("e6e600c001");
  expect(toHex(encodeLlc("response", fromHex("c401")))).toBe("e6e700c401");
});

test("what is added comes off again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (apdu, isCommand) => {
      const message = encodeLlc(isCommand ? "command" : "response", apdu);
      expect(decodeLlc(message)).toEqual({ destination: 0xe6, source: isCommand ? 0xe6 : 0xe7, apdu });
    }),
  );
});

test("the broadcast LSAP is taken", () => {
  expect(decodeLlc(fromHex("ffe6000f"))).toEqual({ destination: 0xff, source: 0xe6, apdu: fromHex("0f") });
});

test.each([
  ["", "decode.truncated", 0],
  ["e6e7", "decode.truncated", 2],
  ["e7e700", "decode.malformed", 0],
  ["e6e800", "decode.malformed", 1],
  ["e6e701", "decode.malformed", 2],
])("the octets %s are refused with %s at %i", (hex, code, offset) => {
  expect(() => decodeLlc(fromHex(hex))).toThrow(expect.objectContaining({ code, offset, layer: "llc" }));
});
