import { inspect } from "node:util";
import { fromHex, toHex } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { ReceiveCounters } from "../../src/security/invocation-counter.ts";
import { AuthenticationKey, createKeySet, type KeyOctets, Secret } from "../../src/security/keys.ts";
import type { SecuritySuite } from "../../src/security/security-control.ts";
import { providers, refuses } from "./support.ts";

const names = ["guek", "gbek", "gak", "dedicated", "kek"] as const;

function octetsOf(length: number): Required<KeyOctets> {
  const key = (first: number) => Uint8Array.from({ length }, (_, i) => 0xa0 + first * 16 + i);
  return { guek: key(0), gbek: key(1), gak: key(2), dedicated: key(3), kek: key(4) };
}

/** Every way in which an object may become text. */
function texts(value: unknown): string {
  const seen: string[] = [JSON.stringify(value), JSON.stringify({ value }), String(value), `${value}`];
  for (const showHidden of [false, true]) {
    for (const customInspect of [false, true]) {
      seen.push(inspect(value, { showHidden, customInspect, depth: 20, maxArrayLength: null, getters: true }));
      seen.push(inspect([value], { showHidden, customInspect, depth: 20, maxArrayLength: null, getters: true }));
    }
  }
  for (const key of Reflect.ownKeys(Object(value))) seen.push(inspect(Reflect.get(Object(value), key), { depth: 20 }));
  seen.push(inspect(structuredCloneOrNothing(value), { depth: 20, showHidden: true }));
  return seen.join("\n");
}

function structuredCloneOrNothing(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

/** Fails when three octets in a row, in hex, decimal, base64 or as characters, stand in the text. */
function bearsNone(text: string, octets: Uint8Array): void {
  const flat = text.toLowerCase().replace(/\s/g, "");
  for (let i = 0; i + 3 <= octets.length; i++) {
    const three = octets.subarray(i, i + 3);
    expect(flat).not.toContain(toHex(three));
    expect(flat).not.toContain([...three].map((octet) => octet.toString(16)).join(","));
    expect(flat).not.toContain([...three].join(","));
    expect(text).not.toContain(Buffer.from(three).toString("latin1"));
    if (i % 3 === 0) expect(text).not.toContain(Buffer.from(three).toString("base64"));
  }
}

describe.each(providers)("%s", (_name, provider) => {
  test("a key set has the keys that were given, as handles", () => {
    const keys = createKeySet(provider, 0, octetsOf(16));
    for (const name of names) expect(keys[name]?.length).toBe(16);
    expect(Object.isFrozen(keys)).toBe(true);
    expect(createKeySet(provider, 0, {})).toEqual({});
    expect(createKeySet(provider, 2, octetsOf(32)).gak?.length).toBe(32);
  });

  test.each([0, 1, 2] as const)(
    "keys of suite %s have one length, and the wrong one is named",
    (suite: SecuritySuite) => {
      const right = suite === 2 ? 32 : 16;
      for (const name of names) {
        for (const length of [0, 8, 15, 16, 17, 24, 31, 32, 33]) {
          const make = () => createKeySet(provider, suite, { ...octetsOf(right), [name]: new Uint8Array(length) });
          if (length === right) expect(make()[name]?.length).toBe(length);
          else expect(refuses("security.key-length", make).message).toContain(name);
        }
      }
    },
  );

  test("keys never become text", () => {
    for (const length of [16, 32]) {
      const octets = octetsOf(length);
      const keys = createKeySet(provider, length === 32 ? 2 : 0, octets);
      keys.gak?.aad(0x30);
      keys.guek?.encryptBlock(new Uint8Array(16));
      const counters = new ReceiveCounters();
      counters.accept(keys.guek!, new Uint8Array(8), 1);
      const all = [keys, { ...keys }, counters, ...names.map((name) => keys[name])].map(texts).join("\n");
      for (const name of names) bearsNone(all, octets[name]!);
      expect(JSON.stringify(keys)).toBe(
        JSON.stringify({
          guek: `[AES-${length * 8} key]`,
          gbek: `[AES-${length * 8} key]`,
          gak: "[authentication key]",
          dedicated: `[AES-${length * 8} key]`,
          kek: `[AES-${length * 8} key]`,
        }),
      );
    }
  });
});

test("secrets and authentication keys never become text", () => {
  const octets = new TextEncoder().encode("correct horse");
  bearsNone(texts(Secret.fromText("correct horse")), octets);
  bearsNone(texts(new Secret(octets)), octets);
  bearsNone(texts(new AuthenticationKey(octets)), octets);
  expect(String(new Secret(octets))).toBe("[secret]");
});

test("the check for key octets does find them", () => {
  for (const leak of [
    { key: octetsOf(16).guek },
    { key: toHex(octetsOf(16).guek!) },
    { "#key": [160, 161, 162, 163] },
  ]) {
    expect(() => bearsNone(texts(leak), octetsOf(16).guek!)).toThrow();
  }
});

test("an authentication key makes additional authenticated data", () => {
  const gak = new AuthenticationKey(fromHex("d0d1d2"));
  expect(toHex(gak.aad(0x30))).toBe("30d0d1d2");
  expect(toHex(gak.aadOf(0x10, fromHex("c001")))).toBe("10d0d1d2c001");
  expect(toHex(gak.aad(0x31))).toBe("31d0d1d2");
});

test("a secret keeps its octets when those it was made of are wiped, and wipes what it lends", () => {
  const octets = fromHex("0102");
  const secret = new Secret(octets);
  octets.fill(0);
  let lent = octets;
  const seen = secret.within(fromHex("aa"), fromHex("bb"), (bytes) => {
    lent = bytes;
    return toHex(bytes);
  });
  expect(seen).toBe("aa0102bb");
  expect(toHex(lent)).toBe("00000000");
});
