import { readdirSync, readFileSync } from "node:fs";
import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { nobleCrypto } from "../../src/security/crypto-noble.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { tagLength } from "../../src/security/crypto-provider.ts";
import { bitFlips, providers, refuses, vectorsOf } from "./support.ts";

const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const aesKeyOctets = fc.oneof(octets(16), octets(32));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(providers)("%s", (_name, provider) => {
  test.each(vectorsOf("aes-gcm"))("AES-GCM $id", (vector) => {
    const key = provider.aesKey(fromHex(vector.key));
    const [iv, aad, plaintext] = [fromHex(vector.iv), fromHex(vector.aad), fromHex(vector.plaintext)];
    const [ciphertext, tag] = [fromHex(vector.ciphertext), fromHex(vector.tag)];
    const out = new Uint8Array(plaintext.length + tagLength + 3).fill(0xee);
    key.seal(iv, aad, plaintext, out, 1);
    expect(toHex(out)).toBe(`ee${vector.ciphertext}${vector.tag}eeee`);
    expect(key.open(iv, aad, ciphertext, tag)).toEqual(plaintext);
    for (const changed of bitFlips(tag)) expect(key.open(iv, aad, ciphertext, changed)).toBeUndefined();
    for (const changed of bitFlips(iv)) expect(key.open(changed, aad, ciphertext, tag)).toBeUndefined();
    for (const changed of bitFlips(aad)) expect(key.open(iv, changed, ciphertext, tag)).toBeUndefined();
    for (const changed of bitFlips(ciphertext)) expect(key.open(iv, aad, changed, tag)).toBeUndefined();
  });

  test("tags of any length but 12 octets are refused, also genuine ones", () => {
    const key = provider.aesKey(new Uint8Array(16));
    const full = fromHex("ab6e47d42cec13bdf53a67b21257bddf"); // GCM test case 2
    const ciphertext = fromHex("0388dace60b6a392f328c2b971b2fe78");
    for (let length = 0; length <= 16; length++) {
      const opened = key.open(new Uint8Array(12), new Uint8Array(0), ciphertext, full.subarray(0, length));
      expect(opened === undefined).toBe(length !== 12);
    }
  });

  test.each(vectorsOf("aes-counter-mode"))("counter mode $id", (vector) => {
    const key = provider.aesKey(fromHex(vector.key));
    expect(toHex(key.counterMode(fromHex(vector.iv), fromHex(vector.ciphertext)))).toBe(vector.plaintext);
    expect(toHex(key.counterMode(fromHex(vector.iv), fromHex(vector.plaintext)))).toBe(vector.ciphertext);
  });

  test.each(vectorsOf("aes-key-wrap"))("key wrap $id", (vector) => {
    const kek = provider.aesKey(fromHex(vector.kek));
    expect(toHex(kek.wrap(fromHex(vector.key)))).toBe(vector.wrapped);
    const unwrapped = kek.unwrap(fromHex(vector.wrapped));
    expect(unwrapped).toEqual(fromHex(vector.key));
    for (const changed of bitFlips(fromHex(vector.wrapped))) expect(kek.unwrap(changed)).toBeUndefined();
    for (let length = 0; length < fromHex(vector.wrapped).length; length++) {
      expect(kek.unwrap(fromHex(vector.wrapped).subarray(0, length))).toBeUndefined();
    }
  });

  test("key data that RFC 3394 cannot wrap is refused", () => {
    const kek = provider.aesKey(new Uint8Array(16));
    for (const length of [0, 8, 15, 17, 23, 31]) refuses("security.key-length", () => kek.wrap(new Uint8Array(length)));
    expect(kek.wrap(new Uint8Array(24))).toHaveLength(32);
  });

  test.each(vectorsOf("aes-block"))("block $id", (vector) => {
    const key = provider.aesKey(fromHex(vector.key));
    expect(toHex(key.encryptBlock(fromHex(vector.plaintext)))).toBe(vector.ciphertext);
  });

  test.each(vectorsOf("hash"))("hash $id", (vector) => {
    expect(toHex(provider.hash(vector.name, fromHex(vector.data)))).toBe(vector.digest);
  });

  test("keys of 16 and 32 octets only", () => {
    for (let length = 0; length <= 40; length++) {
      if (length === 16 || length === 32) expect(provider.aesKey(new Uint8Array(length)).length).toBe(length);
      else refuses("security.key-length", () => provider.aesKey(new Uint8Array(length)));
    }
  });

  test("a key keeps its octets when those it was made of are wiped", () => {
    const source = fromHex("000102030405060708090a0b0c0d0e0f");
    const key = provider.aesKey(source);
    source.fill(0);
    expect(toHex(key.encryptBlock(fromHex("00112233445566778899aabbccddeeff")))).toBe(
      "69c4e0d86a7b0430d8cdb78070b4c55a",
    );
  });

  test("random octets have the length asked for and differ", () => {
    expect(provider.random(0)).toEqual(new Uint8Array(0));
    const [first, second] = [provider.random(70_000), provider.random(70_000)];
    expect(first).toHaveLength(70_000);
    expect(Object.getPrototypeOf(first)).toBe(Uint8Array.prototype);
    expect(toHex(first)).not.toBe(toHex(second));
    expect(first.subarray(65_536).some((octet) => octet !== 0)).toBe(true);
  });

  test("equality", () => {
    expect(provider.equal(fromHex("0102"), fromHex("0102"))).toBe(true);
    expect(provider.equal(fromHex("0102"), fromHex("0103"))).toBe(false);
    expect(provider.equal(fromHex("0102"), fromHex("010200"))).toBe(false);
    expect(provider.equal(new Uint8Array(0), new Uint8Array(0))).toBe(true);
  });

  test("results are plain Uint8Arrays", () => {
    const key = provider.aesKey(new Uint8Array(16));
    const iv = new Uint8Array(12);
    const sealed = new Uint8Array(5 + tagLength);
    key.seal(iv, iv, fromHex("0102030405"), sealed, 0);
    for (const result of [
      key.open(iv, iv, sealed.subarray(0, 5), sealed.subarray(5)),
      key.counterMode(iv, iv),
      key.wrap(new Uint8Array(16)),
      key.unwrap(key.wrap(new Uint8Array(16))),
      key.encryptBlock(new Uint8Array(16)),
      provider.hash("sha-256", iv),
    ]) {
      expect(Object.getPrototypeOf(result)).toBe(Uint8Array.prototype);
    }
  });
});

test("what one provider makes, the other makes and opens too", () => {
  const any = fc.uint8Array({ maxLength: 100 });
  fc.assert(
    fc.property(aesKeyOctets, octets(12), any, any, fc.nat(3), (keyOctets, iv, aad, plaintext, skew) => {
      const [node, noble] = [nodeCrypto.aesKey(keyOctets), nobleCrypto.aesKey(keyOctets)];
      // Views at any alignment must do.
      const moved = concatBytes(new Uint8Array(skew), plaintext).subarray(skew);
      const sealed = [node, noble].map((key) => {
        const out = new Uint8Array(skew + moved.length + tagLength);
        key.seal(iv, aad, moved, out, skew);
        return out.subarray(skew);
      });
      expect(sealed[0]).toEqual(sealed[1]);
      const ciphertext = sealed[0]!.subarray(0, plaintext.length);
      const tag = sealed[0]!.subarray(plaintext.length);
      expect(node.open(iv, aad, ciphertext, tag)).toEqual(plaintext);
      expect(noble.open(iv, aad, ciphertext, tag)).toEqual(plaintext);
      expect(node.counterMode(iv, moved)).toEqual(ciphertext);
      expect(noble.counterMode(iv, moved)).toEqual(ciphertext);
      const keyData = concatBytes(iv, iv);
      expect(noble.unwrap(node.wrap(keyData))).toEqual(keyData);
      expect(node.unwrap(noble.wrap(keyData))).toEqual(keyData);
      expect(node.fingerprint).toBe(noble.fingerprint);
    }),
  );
});

test("fingerprints tell keys apart and hold none of their octets", () => {
  const keys = ["000102030405060708090a0b0c0d0e0f", "000102030405060708090a0b0c0d0e0e"];
  const [a, b] = keys.map((hex) => nodeCrypto.aesKey(fromHex(hex)).fingerprint);
  expect(a).toMatch(/^[0-9a-f]{16}$/);
  expect(a).not.toBe(b);
  expect(keys.some((hex) => hex.includes(a!.slice(0, 4)))).toBe(false);
});

test("without a random generator there are no random octets", () => {
  vi.stubGlobal("crypto", undefined);
  refuses("security.random", () => nobleCrypto.random(8));
  vi.stubGlobal("crypto", {
    getRandomValues: () => {
      throw new Error("no entropy");
    },
  });
  refuses("security.random", () => nobleCrypto.random(8));
});

test("node ciphers are made in one file only, and GCM never without its tag length", () => {
  const source = new URL("../../src/", import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const using = files.filter((name) => /createCipher|createDecipher/.test(readFileSync(new URL(name, source), "utf8")));
  expect(using).toEqual(["security/crypto-node.ts"]);
  const calls = readFileSync(new URL("security/crypto-node.ts", source), "utf8").match(/create(De)?[cC]ipheriv\(.*\)/g);
  const gcm = calls?.filter((call) => call.includes("#gcm"));
  expect(gcm).toHaveLength(2);
  for (const call of gcm ?? []) expect(call).toContain(", iv, gcmOptions)");
});
