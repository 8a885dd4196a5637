import * as fc from "fast-check";
import { expect, test } from "vitest";
import { crc16, crcInitial, crcResidue, crcUpdate } from "../../src/link/crc.ts";

/** One bit at a time, straight from the polynomial. */
function bitwise(bytes: Uint8Array): number {
  let register = 0xffff;
  for (const octet of bytes) {
    for (let bit = 0; bit < 8; bit++) {
      const feedback = (register ^ (octet >> bit)) & 1;
      register = (register >> 1) ^ (feedback === 1 ? 0x8408 : 0);
    }
  }
  return register ^ 0xffff;
}

test("the check value of 123456789 is 906E", () => {
  expect(crc16(new TextEncoder().encode("123456789"))).toBe(0x906e);
});

test("slicing by 8 agrees with the bit-by-bit definition, at any offset", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(10), fc.nat(10), (bytes, skip, drop) => {
      const start = Math.min(skip, bytes.length);
      const end = Math.max(start, bytes.length - drop);
      expect(crc16(bytes, start, end)).toBe(bitwise(bytes.slice(start, end)));
    }),
  );
});

test("the register can be stopped and run on, and octets with their own check leave the residue", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, cut) => {
      const at = Math.min(cut, bytes.length);
      const half = crcUpdate(crcInitial, bytes, 0, at);
      const check = crcUpdate(half, bytes, at, bytes.length) ^ 0xffff;
      expect(check).toBe(crc16(bytes));
      const sealed = Uint8Array.of(...bytes, check & 0xff, check >> 8);
      expect(crcUpdate(crcInitial, sealed, 0, sealed.length)).toBe(crcResidue);
    }),
  );
});
