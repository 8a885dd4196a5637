import { DecodeError, equalBytes, fromHex, SecurityError, toHex } from "@cosemkit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nobleCrypto } from "../../src/security/crypto-noble.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { CryptoProvider } from "../../src/security/crypto-provider.ts";
import { ReceiveCounters } from "../../src/security/invocation-counter.ts";
import { AuthenticationKey, createKeySet, type KeySet } from "../../src/security/keys.ts";
import {
  type ProtectionPolicy,
  type ProtectOptions,
  protect,
  type UnprotectOptions,
  unprotect,
} from "../../src/security/protection.ts";
import { decodeSecurityControl } from "../../src/security/security-control.ts";
import {
  bitFlips,
  type CipheredVector,
  controlOf,
  keySetOf,
  providers,
  refuses,
  vectorById,
  vectorsOf,
} from "./support.ts";

const takeAll: ProtectionPolicy = { minimum: "none" };
const title = fromHex("4d4d4d0000bc614e");
const otherTitle = fromHex("4d4d4d0000000001");
const plaintext = fromHex("c0010000080000010000ff0200");

function opening(keys: KeySet, more: Partial<UnprotectOptions> = {}): UnprotectOptions {
  return {
    keys,
    scope: "global",
    systemTitle: title,
    ownSystemTitle: undefined,
    counters: undefined,
    policy: takeAll,
    ...more,
  };
}

function keysFor(provider: CryptoProvider, suite: 0 | 1 | 2 = 0): KeySet {
  const length = suite === 2 ? 32 : 16;
  const octets = (first: number) => Uint8Array.from({ length }, (_, i) => first + i);
  const [guek, gbek, gak, dedicated] = [octets(0), octets(0x40), octets(0xd0), octets(0x80)];
  return createKeySet(provider, suite, { guek, gbek, gak, dedicated });
}

function make(keys: KeySet, more: Partial<ProtectOptions> = {}): Uint8Array {
  return protect(plaintext, {
    keys,
    scope: "global",
    control: controlOf(0, true, true),
    systemTitle: title,
    invocationCounter: 7,
    ...more,
  });
}

describe.each(providers)("%s", (_name, provider) => {
  test.each(vectorsOf("ciphered-apdu"))("$id", (vector) => {
    const keys = keySetOf(provider, vector.keys, vector.expect.suite);
    const body = fromHex(vector.body);
    const systemTitle = fromHex(vector.systemTitle);
    const { plaintext: plain, authenticated, encrypted, broadcast, suite, invocationCounter } = vector.expect;
    expect(unprotect(body, opening(keys, { systemTitle }))).toEqual({
      plaintext: fromHex(plain),
      authenticated,
      encrypted,
      broadcast,
      suite,
      invocationCounter,
    });
    const control = decodeSecurityControl(Number.parseInt(vector.expect.securityControl, 16));
    const made = protect(fromHex(plain), { keys, scope: "global", control, systemTitle, invocationCounter });
    expect(toHex(made)).toBe(vector.body);
  });

  test.each(vectorsOf("ciphered-apdu-refused"))("$id", (vector) => {
    const keys = keySetOf(provider, vector.keys);
    const systemTitle = fromHex(vector.systemTitle);
    refuses(vector.code, () => unprotect(fromHex(vector.body), opening(keys, { systemTitle })));
  });

  test.each([
    ["A", "glo-get-request-gb-a"],
    ["A and E", "glo-get-request-gb-ae"],
  ])("%s: every changed bit of message, title and keys is refused, all failed tags alike", (_mode, id) => {
    const vector = vectorById(id);
    const keys = keySetOf(provider, vector.keys);
    const body = fromHex(vector.body);
    const messages = new Set<string>();
    const tagRefused = (changedBody: Uint8Array, options: UnprotectOptions) => {
      messages.add(refuses("security.tag", () => unprotect(changedBody, options)).message);
    };
    for (const changed of bitFlips(body.subarray(1))) {
      tagRefused(Uint8Array.of(body[0]!, ...changed), opening(keys));
    }
    for (const systemTitle of bitFlips(title)) tagRefused(body, opening(keys, { systemTitle }));
    for (const name of ["guek", "gak"] as const) {
      for (const changed of bitFlips(fromHex(vector.keys[name]!))) {
        const octets = { guek: fromHex(vector.keys.guek), gak: fromHex(vector.keys.gak!), [name]: changed };
        tagRefused(body, opening(createKeySet(provider, 0, octets)));
      }
    }
    expect(messages.size).toBe(1);
  });

  test("every other security control octet on a genuine message is refused, or taken as not authenticated", () => {
    const keys = keysFor(provider);
    for (const control of [controlOf(0, true, true), controlOf(0, true, false)]) {
      const body = make(keys, { control });
      for (let octet = 0; octet < 256; octet++) {
        if (octet === body[0]) continue;
        const changed = body.slice();
        changed[0] = octet;
        // Under the default policy nothing but the original goes through.
        expect(() => unprotect(changed, opening(keys, { policy: { minimum: "authentication" } }))).toThrow(
          SecurityError,
        );
        if ((octet & 0xb0) === 0x20 && (octet & 0x0f) < 2) {
          expect(unprotect(changed, opening(keys)).authenticated).toBe(false);
        } else expect(() => unprotect(changed, opening(keys))).toThrow(SecurityError);
      }
    }
  });

  test("every truncation and trailing octet is refused, too short ones with their offset", () => {
    const keys = keysFor(provider);
    for (const [authenticated, encrypted, least] of [
      [true, true, 17],
      [true, false, 17],
      [false, true, 5],
    ] as const) {
      const body = make(keys, { control: controlOf(0, authenticated, encrypted) });
      for (let length = 0; length < body.length; length++) {
        const cut = body.subarray(0, length);
        if (length < least) {
          const error = refuses("decode.malformed", () => unprotect(cut, opening(keys)));
          expect(error).toBeInstanceOf(DecodeError);
          expect(error).toMatchObject({ offset: length, layer: "security" });
        } else if (authenticated) refuses("security.tag", () => unprotect(cut, opening(keys)));
        else expect(unprotect(cut, opening(keys)).plaintext).toEqual(plaintext.subarray(0, length - 5));
      }
      if (authenticated) refuses("security.tag", () => unprotect(Uint8Array.of(...body, 0), opening(keys)));
    }
  });

  test("broadcast and dedicated keys are chosen by scope and security control", () => {
    const keys = keysFor(provider);
    const unicast = make(keys);
    const broadcast = make(keys, { control: controlOf(0, true, true, true) });
    const dedicated = make(keys, { scope: "dedicated" });
    expect(new Set([unicast, broadcast, dedicated].map((body) => toHex(body.subarray(5)))).size).toBe(3);
    expect(unprotect(broadcast, opening(keys))).toMatchObject({ plaintext, broadcast: true });
    expect(unprotect(dedicated, opening(keys, { scope: "dedicated" }))).toMatchObject({ plaintext, broadcast: false });
    refuses("security.tag", () => unprotect(dedicated, opening(keys)));
    refuses("security.control", () => unprotect(broadcast, opening(keys, { scope: "dedicated" })));
    refuses("security.control", () => make(keys, { scope: "dedicated", control: controlOf(0, true, true, true) }));
  });

  test("the key that is missing is named", () => {
    const keys = keysFor(provider);
    const bodies = { guek: make(keys), gbek: make(keys, { control: controlOf(0, true, true, true) }), gak: make(keys) };
    for (const [name, body] of Object.entries(bodies)) {
      const error = refuses("security.key-missing", () => unprotect(body, opening({ ...keys, [name]: undefined })));
      expect(error.message).toContain(name);
    }
    const dedicated = make(keys, { scope: "dedicated" });
    const error = refuses("security.key-missing", () =>
      unprotect(dedicated, opening({ ...keys, dedicated: undefined }, { scope: "dedicated" })),
    );
    expect(error.message).toContain("dedicated");
    refuses("security.key-missing", () => make({ ...keys, guek: undefined }));
    refuses("security.key-missing", () => make({ ...keys, gak: undefined }));
  });

  test("a suite takes keys of its own length only", () => {
    const [short, long] = [keysFor(provider), keysFor(provider, 2)];
    refuses("security.suite", () => make(short, { control: controlOf(2, true, true) }));
    refuses("security.suite", () => make(long));
    refuses("security.suite", () => unprotect(make(short), opening(long)));
    refuses("security.suite", () => unprotect(make(long, { control: controlOf(2, true, true) }), opening(short)));
    const mixed = { ...short, gak: new AuthenticationKey(new Uint8Array(32)) };
    refuses("security.suite", () => make(mixed));
    refuses("security.suite", () => unprotect(make(short), opening(mixed)));
  });

  test("encrypt-only messages neither move the receive counter nor get past it", () => {
    const keys = keysFor(provider);
    const counters = new ReceiveCounters();
    const encryptOnly = (invocationCounter: number) =>
      make(keys, { control: controlOf(0, false, true), invocationCounter });
    const authentic = (invocationCounter: number) => make(keys, { invocationCounter });
    expect(unprotect(encryptOnly(0xffff_ffff), opening(keys, { counters })).authenticated).toBe(false);
    expect(counters.lowest(keys.guek!, title)).toBe(0);
    unprotect(authentic(5), opening(keys, { counters }));
    expect(counters.lowest(keys.guek!, title)).toBe(6);
    unprotect(encryptOnly(0xffff_ffff), opening(keys, { counters }));
    expect(counters.lowest(keys.guek!, title)).toBe(6);
    refuses("security.replay", () => unprotect(encryptOnly(5), opening(keys, { counters })));
    unprotect(authentic(6), opening(keys, { counters }));
  });

  test("a message is taken once, and a forged one moves nothing", () => {
    const keys = keysFor(provider);
    const counters = new ReceiveCounters();
    const body = make(keys, { invocationCounter: 10 });
    const forged = make(keys, { invocationCounter: 0xffff_ffff });
    forged[forged.length - 1]! ^= 1;
    refuses("security.tag", () => unprotect(forged, opening(keys, { counters })));
    expect(counters.lowest(keys.guek!, title)).toBe(0);
    expect(unprotect(body, opening(keys, { counters })).invocationCounter).toBe(10);
    refuses("security.replay", () => unprotect(body, opening(keys, { counters })));
    refuses("security.replay", () => unprotect(make(keys, { invocationCounter: 9 }), opening(keys, { counters })));
    // Gaps are allowed; another title and another key have counters of their own.
    unprotect(make(keys, { invocationCounter: 1000 }), opening(keys, { counters }));
    unprotect(make(keys, { systemTitle: otherTitle }), opening(keys, { counters, systemTitle: otherTitle }));
    unprotect(make(keys, { scope: "dedicated" }), opening(keys, { counters, scope: "dedicated" }));
    expect(counters.lowest(keys.guek!, title)).toBe(1001);
  });
});

test("policy: below the minimum is refused, encrypt-only must be allowed by name", () => {
  const keys = keysFor(nodeCrypto);
  const both = make(keys);
  const authenticated = make(keys, { control: controlOf(0, true, false) });
  const encrypted = make(keys, { control: controlOf(0, false, true) });
  const taken = (policy: ProtectionPolicy | undefined) =>
    [both, authenticated, encrypted].map((body) => {
      try {
        return unprotect(body, opening(keys, { policy })).plaintext.length > 0;
      } catch (error) {
        expect(error).toMatchObject({ code: "security.policy" });
        return false;
      }
    });
  expect(taken(undefined)).toEqual([true, false, false]);
  expect(taken({ minimum: "authenticated-encryption" })).toEqual([true, false, false]);
  expect(taken({ minimum: "authentication" })).toEqual([true, true, false]);
  expect(taken({ minimum: "none" })).toEqual([true, true, true]);
  expect(taken({ minimum: "encryption" })).toEqual([true, false, true]);
});

test("policy: another suite than agreed is refused, though its keys fit", () => {
  const keys = keysFor(nodeCrypto);
  const body = make(keys, { control: controlOf(1, true, true) });
  expect(unprotect(body, opening(keys)).suite).toBe(1);
  expect(unprotect(body, opening(keys, { policy: { ...takeAll, suite: 1 } })).suite).toBe(1);
  refuses("security.suite", () => unprotect(body, opening(keys, { policy: { ...takeAll, suite: 0 } })));
});

test("our own message sent back is refused", () => {
  const keys = keysFor(nodeCrypto);
  refuses("security.reflection", () => unprotect(make(keys), opening(keys, { ownSystemTitle: title.slice() })));
  expect(unprotect(make(keys), opening(keys, { ownSystemTitle: otherTitle })).plaintext).toEqual(plaintext);
});

test("titles of 8 octets and counters of 4 only", () => {
  const keys = keysFor(nodeCrypto);
  for (const length of [0, 7, 9]) {
    refuses("security.title", () => make(keys, { systemTitle: new Uint8Array(length) }));
    refuses("security.title", () => unprotect(make(keys), opening(keys, { systemTitle: new Uint8Array(length) })));
  }
  for (const invocationCounter of [-1, 0x1_0000_0000, 0.5, Number.NaN]) {
    refuses("security.counter", () => make(keys, { invocationCounter }));
  }
});

test("what must not be read is not written", () => {
  const keys = keysFor(nodeCrypto);
  refuses("security.control", () => make(keys, { control: controlOf(0, false, false) }));
  refuses("security.suite", () => make(keys, { control: controlOf(3, true, true) }));
  refuses("security.compression", () => make(keys, { control: { ...controlOf(0, true, true), compressed: true } }));
});

test("no message of an error bears the plaintext", () => {
  const keys = keysFor(nodeCrypto);
  const secret = new TextEncoder().encode("attack at dawn");
  const body = protect(secret, {
    keys,
    scope: "global",
    control: controlOf(0, true, false),
    systemTitle: title,
    invocationCounter: 1,
  });
  body[body.length - 1]! ^= 1;
  const error = refuses("security.tag", () => unprotect(body, opening(keys)));
  expect(JSON.stringify(error) + String(error)).not.toMatch(/attack|61747461/);
  expect(error.cause).toBeUndefined();
});

test("whatever is protected by one provider is opened by the other", () => {
  const cases = fc.record({
    suite: fc.constantFrom(0 as const, 1 as const, 2 as const),
    mode: fc.constantFrom([true, true], [true, false], [false, true]),
    key: fc.constantFrom("guek", "gbek", "dedicated"),
    plain: fc.uint8Array({ maxLength: 300 }),
    systemTitle: fc.uint8Array({ minLength: 8, maxLength: 8 }),
    invocationCounter: fc.nat(0xffff_ffff),
    swapped: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ suite, mode, key, plain, systemTitle, invocationCounter, swapped }) => {
      const [from, to] = swapped ? [nobleCrypto, nodeCrypto] : [nodeCrypto, nobleCrypto];
      const scope = key === "dedicated" ? "dedicated" : "global";
      const control = controlOf(suite, mode[0]!, mode[1]!, key === "gbek");
      const sent: ProtectOptions = { keys: keysFor(from, suite), scope, control, systemTitle, invocationCounter };
      const body = protect(plain, sent);
      expect(body).toEqual(protect(plain, { ...sent, keys: keysFor(to, suite) }));
      const before = body.slice();
      const opened = unprotect(body, opening(keysFor(to, suite), { scope, systemTitle }));
      expect(opened).toEqual({
        plaintext: plain,
        authenticated: control.authenticated,
        encrypted: control.encrypted,
        broadcast: control.broadcast,
        suite,
        invocationCounter,
      });
      expect(body).toEqual(before);
    }),
  );
});

test("bodies handed out stay as they are, whatever is protected after them", () => {
  const keys = keysFor(nodeCrypto);
  const lengths = [0, 1, 64, 1000, 4079, 4080, 5000, 20_000];
  const bodies: Uint8Array[] = [];
  const copies: Uint8Array[] = [];
  for (let invocationCounter = 0; invocationCounter < 60; invocationCounter++) {
    const plain = new Uint8Array(lengths[invocationCounter % lengths.length]!).fill(invocationCounter);
    const control = controlOf(0, invocationCounter % 3 !== 0, invocationCounter % 3 !== 1);
    const body = protect(plain, { keys, scope: "global", control, systemTitle: title, invocationCounter });
    expect(body).toHaveLength(5 + plain.length + (control.authenticated ? 12 : 0));
    bodies.push(body);
    copies.push(body.slice());
  }
  expect(bodies).toEqual(copies);
  for (const [i, body] of bodies.entries()) expect(unprotect(body, opening(keys)).invocationCounter).toBe(i);
});

test("any octets: a value or a typed error, with the offset inside", () => {
  const keys = keysFor(nodeCrypto);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (body) => {
      try {
        expect(unprotect(body, opening(keys)).authenticated).toBe(false);
      } catch (error) {
        if (error instanceof DecodeError) expect(error.offset).toBeLessThanOrEqual(body.length);
        else expect(error).toBeInstanceOf(SecurityError);
      }
    }),
    { numRuns: 1000 },
  );
});

test("known weakness (W7): with the encryption key and one genuine message, tags are forged without the authentication key", () => {
  const vector: CipheredVector = vectorById("forgery-without-authentication-key");
  const keys = keySetOf(nodeCrypto, vector.keys);
  const systemTitle = fromHex(vector.systemTitle);
  const genuine = fromHex(vector.body);
  // The attacker has the encryption key; for the authentication key he takes anything.
  const attacker = { guek: keys.guek, gak: new AuthenticationKey(new Uint8Array(16)) };
  const make = (text: string, invocationCounter: number): Uint8Array =>
    protect(new TextEncoder().encode(text), {
      keys: attacker,
      scope: "global",
      control: controlOf(0, true, true),
      systemTitle,
      invocationCounter,
    });
  const known = new TextDecoder().decode(fromHex(vector.expect.plaintext));
  const shadow = make(known, vector.expect.invocationCounter);
  const forged = make("pay 1000 to me !", vector.expect.invocationCounter + 1);
  refuses("security.tag", () => unprotect(forged, opening(keys, { systemTitle })));
  // GHASH is linear: the wrong key shifts the tag of every message of that many blocks by the same octets.
  for (let i = forged.length - 12; i < forged.length; i++) forged[i]! ^= shadow[i]! ^ genuine[i]!;
  expect(equalBytes(shadow.subarray(0, -12), genuine.subarray(0, -12))).toBe(true);
  const opened = unprotect(forged, opening(keys, { systemTitle }));
  expect(opened.authenticated).toBe(true);
  expect(new TextDecoder().decode(opened.plaintext)).toBe("pay 1000 to me !");
});
