import { Writer } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lengthOctets, octetsThatFit, plainRoom } from "../../src/association/server-envelope.ts";
import { getRequest, server, Tester } from "./support.ts";

const sizes = fc.oneof(fc.nat(300), fc.integer({ min: 250, max: 260 }), fc.nat(70_000), fc.nat(20_000_000));

test("lengthOctets counts what the writer writes", () => {
  fc.assert(
    fc.property(sizes, (length) => {
      const w = new Writer();
      w.length(length);
      expect(lengthOctets(length)).toBe(w.finish().length);
    }),
  );
});

test("octetsThatFit is the most that fits", () => {
  fc.assert(
    fc.property(sizes, (room) => {
      const most = octetsThatFit(room);
      expect(most < 0 || most + lengthOctets(most) <= room).toBe(true);
      expect(most + 1 + lengthOctets(most + 1)).toBeGreaterThan(room);
    }),
  );
});

test("plainRoom is the most that fits a ciphered APDU", () => {
  const { session } = new Tester(server({ clients: [] }).server.open(1));
  const get = encodeXdlmsApdu(getRequest(1, "0-0:42.0.0.255", 2));
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 600 }), fc.boolean(), (pduSize, general) => {
      const tester = new Tester(session, { cipher: { form: general ? "general" : "service" } });
      const plain = (length: number): Uint8Array => {
        const out = new Uint8Array(length);
        out.set(get.subarray(0, length));
        return out;
      };
      const room = plainRoom(pduSize, general);
      expect(tester.cipher.protect(plain(room)).length).toBeLessThanOrEqual(pduSize);
      expect(tester.cipher.protect(plain(room + 1)).length).toBeGreaterThan(pduSize);
    }),
  );
});
