import { EncodeError, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  acceptsAddress,
  addressOctets,
  formatAddress,
  hdlcAddress,
  isBroadcast,
  readAddress,
  sameAddress,
  writeAddress,
} from "../../src/link/hdlc-address.ts";
import { address } from "./support.ts";

test("upper 1234, lower 3FFF and client 3A have the octets of the standard's example", () => {
  const out = new Uint8Array(5);
  expect(writeAddress(out, writeAddress(out, 0, hdlcAddress(0x1234, 0x3fff)), hdlcAddress(0x3a))).toBe(5);
  expect(toHex(out)).toBe("4868feff75");
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(address, (value) => {
      const out = new Uint8Array(4);
      const end = writeAddress(out, 0, value);
      expect(end).toBe(value.octets);
      expect(addressOctets(out, 0, 4)).toBe(value.octets);
      expect(readAddress(out, 0, end)).toEqual(value);
      expect(sameAddress(readAddress(out, 0, end), value)).toBe(true);
    }),
  );
});

test("the size follows from the values unless it is given", () => {
  expect(hdlcAddress(1).octets).toBe(1);
  expect(hdlcAddress(1, 17).octets).toBe(2);
  expect(hdlcAddress(1, 5481).octets).toBe(4);
  expect(hdlcAddress(0x80, 1).octets).toBe(4);
  expect(hdlcAddress(1, 17, 4).octets).toBe(4);
  expect(formatAddress(hdlcAddress(1, 17))).toBe("1:17");
  expect(formatAddress(hdlcAddress(1))).toBe("1");
});

test.each([
  [0x80, undefined, undefined],
  [-1, undefined, undefined],
  [1.5, undefined, undefined],
  [1, 0x80, 2],
  [0x4000, 0, undefined],
  [1, 0x4000, undefined],
  [1, 17, 1],
  [1, undefined, 2],
  [1, undefined, 4],
] as const)("upper %s, lower %s in %s octets is no address", (upper, lower, size) => {
  expect(() => hdlcAddress(upper, lower, size)).toThrow(EncodeError);
});

test("an address ends at the first octet with bit 0 set", () => {
  expect(addressOctets(Uint8Array.of(0x00, 0x02, 0x23), 0, 3)).toBe(3);
  expect(addressOctets(Uint8Array.of(0x00, 0x02, 0x02, 0x22, 0x21), 0, 5)).toBe(5);
  expect(addressOctets(Uint8Array.of(0x00, 0x02), 0, 2)).toBe(0);
});

test("all-station addresses are broadcasts", () => {
  for (const value of [hdlcAddress(0x7f), hdlcAddress(1, 0x7f), hdlcAddress(0x7f, 1), hdlcAddress(1, 0x3fff)]) {
    expect(isBroadcast(value)).toBe(true);
  }
  for (const value of [hdlcAddress(1), hdlcAddress(1, 17), hdlcAddress(1, 0x7f, 4), hdlcAddress(0x7e)]) {
    expect(isBroadcast(value)).toBe(false);
  }
});

// IEC 62056-46, 6.4.2.4: what a server does with an address of another length than its own.
const one = hdlcAddress(1);
const two = hdlcAddress(1, 17);
const four = hdlcAddress(1, 17, 4);
test.each([
  ["same", one, hdlcAddress(1), true],
  ["same, other device", one, hdlcAddress(2), false],
  ["same, all stations", one, hdlcAddress(0x7f), true],
  ["same", two, hdlcAddress(1, 17), true],
  ["same, other lower", two, hdlcAddress(1, 18), false],
  ["same, other upper", two, hdlcAddress(2, 17), false],
  ["same, all lower", two, hdlcAddress(1, 0x7f), true],
  ["same, all upper", two, hdlcAddress(0x7f, 17), true],
  ["same", four, hdlcAddress(1, 17, 4), true],
  ["same, all lower", four, hdlcAddress(1, 0x3fff, 4), true],
  ["1 to 2", two, hdlcAddress(1), false],
  ["1 to 4", four, hdlcAddress(1), false],
  ["2 to 1", one, hdlcAddress(1, 17), false],
  ["2 to 1, all lower", one, hdlcAddress(1, 0x7f), true],
  ["2 to 1, all lower, other device", one, hdlcAddress(2, 0x7f), false],
  ["2 to 4", four, hdlcAddress(1, 17, 2), true],
  ["2 to 4, all lower", four, hdlcAddress(1, 0x7f, 2), true],
  ["2 to 4, other", four, hdlcAddress(1, 16, 2), false],
  ["4 to 1", one, hdlcAddress(1, 17, 4), false],
  ["4 to 1, all lower", one, hdlcAddress(1, 0x3fff, 4), false],
  ["4 to 1, all", one, hdlcAddress(0x3fff, 0x3fff, 4), true],
  ["4 to 2", two, hdlcAddress(1, 17, 4), false],
  ["4 to 2, all lower", two, hdlcAddress(1, 0x3fff, 4), false],
  ["4 to 2, all", two, hdlcAddress(0x3fff, 0x3fff, 4), true],
  ["4 to 2, calling", two, hdlcAddress(1, 0x3ffe, 4), false],
])("inopportune length: %s, own %o, received %o: %s", (_, own, received, accepted) => {
  expect(acceptsAddress(own, received)).toBe(accepted);
});

test("the CALLING physical address means a server that has called", () => {
  expect(acceptsAddress(two, hdlcAddress(1, 0x7e), true)).toBe(true);
  expect(acceptsAddress(two, hdlcAddress(1, 0x7e), false)).toBe(false);
  expect(acceptsAddress(two, hdlcAddress(1, 0x3ffe, 4), true)).toBe(true);
  expect(acceptsAddress(four, hdlcAddress(1, 0x7e, 2), true)).toBe(true);
});
