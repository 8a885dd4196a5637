import { Writer } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CipherForm, headerOctets } from "../../src/association/apdu-cipher.ts";
import { identifiedForm, wrappedForm } from "../../src/association/general-ciphering.ts";
import { lengthOctets, octetsThatFit, plainRoom } from "../../src/association/server-envelope.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
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

const forms: readonly CipherForm[] = [
  "service",
  "general",
  { keyInfo: undefined, key: undefined },
  identifiedForm,
  { ...identifiedForm, transactionId: new Uint8Array(3) },
  wrappedForm(nodeCrypto.aesKey(new Uint8Array(16)), new Uint8Array(16).fill(7)),
];

test("plainRoom is the most that fits a ciphered APDU", () => {
  const { session } = new Tester(server({ clients: [] }).server.open(1));
  const get = encodeXdlmsApdu(getRequest(1, "0-0:42.0.0.255", 2));
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 600 }), fc.constantFrom(...forms), (pduSize, form) => {
      const tester = new Tester(session, { cipher: { form } });
      const plain = (length: number): Uint8Array => {
        const out = new Uint8Array(length);
        out.set(get.subarray(0, length));
        return out;
      };
      const room = plainRoom(pduSize, headerOctets(form));
      expect(tester.cipher.protect(plain(room)).length).toBeLessThanOrEqual(pduSize);
      expect(tester.cipher.protect(plain(room + 1)).length).toBeGreaterThan(pduSize);
    }),
  );
});
