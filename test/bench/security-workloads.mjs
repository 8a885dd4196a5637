// W5: authenticated encryption of suite 0, held against node:crypto called as fast as it can be.
import { createCipheriv, createDecipheriv, createSecretKey } from "node:crypto";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { createKeySet } from "@cosemkit/session/security/keys";
import { protect, unprotect } from "@cosemkit/session/security/protection";
import { hex, rotate } from "./inputs.mjs";

const guek = hex("000102030405060708090a0b0c0d0e0f");
const gak = hex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf");
const systemTitle = hex("4d4d4d0000bc614e");
const keys = createKeySet(nodeCrypto, 0, { guek, gak });
const control = { suite: 0, authenticated: true, encrypted: true, broadcast: false, compressed: false };

const key = createSecretKey(guek);
const aad = Uint8Array.from([0x30, ...gak]);
const iv = Uint8Array.from([...systemTitle, 0, 0, 0, 0]);

function handProtect(plain, counter) {
  const out = new Uint8Array(5 + plain.length + 12);
  out[0] = 0x30;
  for (let i = 0; i < 4; i++) iv[8 + i] = out[1 + i] = counter >>> (24 - 8 * i);
  const cipher = createCipheriv("aes-128-gcm", key, iv, { authTagLength: 12 });
  cipher.setAAD(aad);
  out.set(cipher.update(plain), 5);
  cipher.final();
  out.set(cipher.getAuthTag(), 5 + plain.length);
  return out;
}

function handUnprotect(body) {
  for (let i = 0; i < 4; i++) iv[8 + i] = body[1 + i];
  const decipher = createDecipheriv("aes-128-gcm", key, iv, { authTagLength: 12 });
  decipher.setAAD(aad);
  decipher.setAuthTag(body.subarray(body.length - 12));
  const plain = decipher.update(body.subarray(5, body.length - 12));
  decipher.final();
  return new Uint8Array(plain.buffer, plain.byteOffset, plain.length);
}

const protecting = (plain, invocationCounter) =>
  protect(plain, { keys, scope: "global", control, systemTitle, invocationCounter });
const opening = { keys, scope: "global", systemTitle, ownSystemTitle: undefined, counters: undefined };

export const securityWorkloads = [64, 1024].flatMap((size) => {
  const plains = rotate((i) => Uint8Array.from({ length: size }, (_, at) => (at + i) & 0xff));
  const bodies = rotate((i) => protecting(plains(i), 1 + i));
  return [
    {
      name: `W5 decrypt and verify, ${size} octets`,
      items: 1,
      goal: 1.15,
      hand: (i) => handUnprotect(bodies(i)),
      cosemkit: (i) => unprotect(bodies(i), opening).plaintext,
    },
    {
      name: `W5 encrypt, ${size} octets`,
      items: 1,
      goal: 1.15,
      hand: (i) => handProtect(plains(i), 1 + (i & 15)),
      cosemkit: (i) => protecting(plains(i), 1 + (i & 15)),
    },
  ];
});
