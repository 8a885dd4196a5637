import { DecodeError, EncodeError, fromHex, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeHdlcParameters,
  defaultHdlcParameters,
  encodeHdlcParameters,
  type HdlcParameters,
  negotiateHdlcParameters,
} from "../../src/link/hdlc-parameters.ts";

const parameters: fc.Arbitrary<HdlcParameters> = fc.record({
  maxInformationTransmit: fc.integer({ min: 1, max: 2030 }),
  maxInformationReceive: fc.integer({ min: 1, max: 2030 }),
  windowTransmit: fc.integer({ min: 1, max: 7 }),
  windowReceive: fc.integer({ min: 1, max: 7 }),
});

function make(transmit: number, receive: number, windowTransmit = 1, windowReceive = 1): HdlcParameters {
  return { maxInformationTransmit: transmit, maxInformationReceive: receive, windowTransmit, windowReceive };
}

test("what is written is read back in both forms", () => {
  fc.assert(
    fc.property(parameters, fc.boolean(), (value, twoOctets) => {
      expect(decodeHdlcParameters(encodeHdlcParameters(value, twoOctets))).toEqual(value);
    }),
  );
});

test.each([
  [make(128, 128), false, "81801205018006018007040000000108040000 0001"],
  [make(128, 128), true, "8180140502008006020080070400000001080400000001"],
  [make(2030, 128, 7, 3), false, "818013050207ee060180070400000007080400000003"],
])("%o, two octets %s", (value, twoOctets, hex) => {
  expect(toHex(encodeHdlcParameters(value, twoOctets))).toBe(hex.replaceAll(" ", ""));
});

test.each([
  ["", defaultHdlcParameters],
  ["81", defaultHdlcParameters],
  ["818000", defaultHdlcParameters],
  ["818003050100", defaultHdlcParameters],
  ["81800305013e", make(62, 128)],
  ["818004060207ee", make(128, 2030)],
  ["818003070107", make(128, 128, 7, 1)],
  ["818003080109", make(128, 128, 1, 7)],
  ["818003070109", make(128, 128, 7, 1)],
  ["8180020500", defaultHdlcParameters],
  ["818004 05020fff", make(2030, 128)],
  ["818003 050140 f0 0102", make(64, 128)],
  ["81f00102", defaultHdlcParameters],
])("the information field %s", (hex, expected) => {
  expect(decodeHdlcParameters(fromHex(hex))).toEqual(expected);
});

test.each([
  ["80", "decode.malformed", 0],
  ["8181", "decode.malformed", 1],
  ["8180", "decode.truncated", 2],
  ["818012", "decode.truncated", 3],
  ["818003050280", "decode.malformed", 4],
  ["81800105", "decode.truncated", 4],
  ["8180010505", "decode.malformed", 4],
  ["818007 050500000000 80", "decode.malformed", 4],
  ["818003 090101", "decode.unknown-tag", 3],
  ["818003 040100", "decode.unknown-tag", 3],
  ["818003 050140 00", "decode.malformed", 6],
])("the information field %s is refused with %s at %i", (hex, code, offset) => {
  expect(() => decodeHdlcParameters(fromHex(hex))).toThrow(
    expect.objectContaining({ code, offset, layer: "hdlc", path: "information" }),
  );
});

test("any octets give parameters in range or a DecodeError", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 24 }), (tail) => {
      const bytes = Uint8Array.of(0x81, 0x80, ...tail);
      try {
        encodeHdlcParameters(decodeHdlcParameters(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
        expect((error as DecodeError).offset).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([make(0, 128), make(128, 2031), make(128, 128, 0), make(128, 128, 1, 8), make(1.5, 128)])(
  "%o cannot be proposed",
  (value) => {
    expect(() => encodeHdlcParameters(value)).toThrow(EncodeError);
  },
);

test("each direction gets the smaller of what one sends and the other takes", () => {
  const client = make(2030, 512, 7, 1);
  const server = make(1024, 256, 2, 3);
  expect(negotiateHdlcParameters(server, client)).toEqual(make(512, 256, 1, 3));
  expect(negotiateHdlcParameters(client, server)).toEqual(make(256, 512, 3, 1));
});

test("what the server agrees to and what the client makes of it are the same link", () => {
  fc.assert(
    fc.property(parameters, parameters, (client, server) => {
      const atServer = negotiateHdlcParameters(server, client);
      const atClient = negotiateHdlcParameters(client, decodeHdlcParameters(encodeHdlcParameters(atServer)));
      expect(atClient).toEqual({
        maxInformationTransmit: atServer.maxInformationReceive,
        maxInformationReceive: atServer.maxInformationTransmit,
        windowTransmit: atServer.windowReceive,
        windowReceive: atServer.windowTransmit,
      });
    }),
  );
});
