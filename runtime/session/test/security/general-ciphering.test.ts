import { DlmsError, fromHex, toHex } from "@cosemkit/core";
import { decodeCosemApdu, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import type { GeneralCiphering } from "@cosemkit/model/apdu/general";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ApduCipher, type ApduCipherOptions, type CipherForm } from "../../src/association/apdu-cipher.ts";
import {
  encodeFields,
  type GeneralFields,
  type GeneralForm,
  identifiedForm,
  wrappedForm,
} from "../../src/association/general-ciphering.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { CryptoProvider } from "../../src/security/crypto-provider.ts";
import { ReceiveCounters } from "../../src/security/invocation-counter.ts";
import { createKeySet, type KeySet } from "../../src/security/keys.ts";
import { protect } from "../../src/security/protection.ts";
import { bitFlips, controlOf, type GeneralVector, providers, refuses, vectorsOf } from "./support.ts";

const sender = fromHex("4d4d4d0000bc614e");
const receiver = fromHex("4d4d4d0000000001");
const stranger = fromHex("4d4d4d0000000002");
const plain = fromHex("c0010000080000010000ff0200");
const vectors = vectorsOf("general-ciphering");
const everything = { minimum: "none" } as const;

function keysOf(provider: CryptoProvider, { guek, gbek, gak, kek }: GeneralVector["keys"]): KeySet {
  const octets = { guek: fromHex(guek), gbek: fromHex(gbek), gak: fromHex(gak), kek: fromHex(kek) };
  return createKeySet(provider, 0, octets);
}

const keys = keysOf(nodeCrypto, vectors[0]!.keys);

function cipher(own: Uint8Array, peer: Uint8Array | undefined, more: Partial<ApduCipherOptions> = {}): ApduCipher {
  let counter = 0x01234567;
  const options: ApduCipherOptions = {
    keys,
    suite: 0,
    ownTitle: own,
    protection: "authenticated-encryption",
    form: identifiedForm,
    sendCounter: { next: () => counter++ },
    receiveCounters: new ReceiveCounters(),
    policy: { minimum: "authenticated-encryption", suite: 0 },
    ...more,
  };
  return new ApduCipher(options, peer);
}

const opener = (more: Partial<ApduCipherOptions> = {}): ApduCipher => cipher(receiver, sender, more);
const sending = (more: Partial<ApduCipherOptions> = {}): ApduCipher => cipher(sender, receiver, more);

function parts(apdu: Uint8Array): GeneralCiphering {
  const decoded = decodeCosemApdu(apdu);
  if (decoded.kind !== "general-ciphering") throw new Error(decoded.kind);
  return decoded;
}

/** A genuine APDU with some fields put in place of those that were protected. */
function changed(apdu: Uint8Array, more: Partial<GeneralCiphering>): Uint8Array {
  return encodeCosemApdu({ ...parts(apdu), ...more });
}

describe.each(providers)("%s", (_name, provider) => {
  test.each(vectors)("$id is opened", (vector) => {
    const { expect: expected } = vector;
    const own = keysOf(provider, vector.keys);
    const opened = opener({ keys: own, policy: everything }).open(fromHex(vector.hex));
    expect(toHex(opened.plaintext)).toBe(expected.plaintext);
    expect(opened).toMatchObject({
      scope: expected.scope,
      broadcast: expected.broadcast,
      authenticated: expected.authenticated,
      encrypted: expected.encrypted,
      invocationCounter: expected.invocationCounter,
      form: { transactionId: fromHex(expected.transactionId) },
    });
  });

  test("those that we would send are what we send", () => {
    const ours = keysOf(provider, vectors[0]!.keys);
    const octets = fromHex("00112233445566778899aabbccddeeff");
    const forms: Readonly<Record<string, GeneralForm>> = {
      "general-ciphering-none": { keyInfo: undefined, key: undefined, transactionId: fromHex("0102030405060708") },
      "general-ciphering-identified": { ...identifiedForm, transactionId: fromHex("0102030405060708") },
      "general-ciphering-wrapped": { ...wrappedForm(ours.kek!, octets), transactionId: new Uint8Array(0) },
    };
    for (const [id, form] of Object.entries(forms)) {
      const made = sending({ keys: ours, form }).protect(plain);
      expect(toHex(made)).toBe(vectors.find((vector) => vector.id === id)!.hex);
    }
  });
});

const octets = (max: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: max });
const fields: fc.Arbitrary<GeneralFields> = fc.record({
  transactionId: octets(140),
  originatorSystemTitle: fc.constant(sender),
  recipientSystemTitle: fc.constantFrom(receiver, new Uint8Array(0)),
  dateTime: octets(12),
  otherInformation: octets(300),
});
const forms = fc.constantFrom<GeneralForm>(
  { keyInfo: undefined, key: undefined },
  identifiedForm,
  wrappedForm(keys.kek!, new Uint8Array(16).fill(9)),
);

function made(header: GeneralFields, { keyInfo, key }: GeneralForm, control = controlOf(0, true, true)): Uint8Array {
  const cipheredContent = protect(plain, {
    keys: { ...keys, wrapped: key },
    scope: key === undefined ? "global" : "wrapped",
    general: { octets: encodeFields(header), broadcast: false },
    control,
    systemTitle: sender,
    invocationCounter: 7,
  });
  return encodeCosemApdu({ kind: "general-ciphering", ...header, keyInfo, cipheredContent });
}

test("whatever stands in the header, the APDU is opened; and nothing of it can be changed", () => {
  fc.assert(
    fc.property(fields, forms, fc.boolean(), fields, (header, form, encrypted, other) => {
      const apdu = made(header, form, controlOf(0, true, encrypted));
      const policy = { minimum: "authentication" } as const;
      expect(opener({ policy }).open(apdu).plaintext).toEqual(plain);
      const tampered = changed(apdu, other);
      if (toHex(tampered) === toHex(apdu)) return;
      refuses("security.tag", () => opener({ policy }).open(tampered));
    }),
  );
});

test("octets do not move from one field of the header to the next", () => {
  const header = { ...parts(sending().protect(plain)), dateTime: fromHex("0102"), otherInformation: fromHex("03") };
  const apdu = made(header, identifiedForm);
  const moved = changed(apdu, { dateTime: fromHex("01"), otherInformation: fromHex("0203") });
  refuses("security.tag", () => opener().open(moved));
});

test("what goes out comes in, in every form", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), forms, fc.boolean(), (message, form, encrypted) => {
      const protection = encrypted ? "authenticated-encryption" : "authentication";
      const opened = opener({ policy: { minimum: "authentication" } }).open(
        sending({ form, protection }).protect(message),
      );
      expect(opened.plaintext).toEqual(message);
      expect(opened.form).toMatchObject({ keyInfo: form.keyInfo });
    }),
  );
});

test("every changed bit of a message is refused", () => {
  for (const vector of vectors) {
    if (!vector.expect.authenticated) continue;
    for (const flipped of bitFlips(fromHex(vector.hex))) {
      const cipher = opener({ policy: everything });
      try {
        // The bit that takes authentication away is W1's: under this policy it gives something that nothing vouches for.
        expect(cipher.open(flipped).authenticated).toBe(false);
      } catch (error) {
        if (!(error instanceof DlmsError)) throw error;
        expect(error.code).toMatch(/^(security|decode)\./);
      }
      expect(() => opener({ policy: { minimum: "authentication" } }).open(flipped)).toThrow(DlmsError);
    }
  }
});

test("W1: less protection than asked for is refused", () => {
  for (const protection of ["authentication", "encryption"] as const) {
    refuses("security.policy", () => opener().open(sending({ protection }).protect(plain)));
  }
});

test("W2: the broadcast bit says nothing here, and is refused", () => {
  const apdu = sending().protect(plain);
  const content = parts(apdu).cipheredContent.slice();
  content[0]! |= 0x40;
  refuses("security.control", () => opener().open(changed(apdu, { cipheredContent: content })));
});

test("W4: our own message is refused when it comes back", () => {
  const apdu = cipher(receiver, sender).protect(plain);
  refuses("security.title", () => opener().open(apdu));
  refuses("security.title", () => cipher(receiver, undefined).open(apdu));
  refuses("security.reflection", () => cipher(receiver, undefined).open(cipher(receiver, receiver).protect(plain)));
});

test("W8: a message is taken once, whichever key protects it", () => {
  for (const form of [identifiedForm, wrappedForm(keys.kek!, new Uint8Array(16).fill(9))]) {
    const cipher = opener();
    const apdu = sending({ form }).protect(plain);
    cipher.open(apdu);
    refuses("security.replay", () => cipher.open(apdu));
  }
});

test("W8: a key that was brought once does not start afresh in another association", () => {
  const receiveCounters = new ReceiveCounters();
  const form = wrappedForm(keys.kek!, new Uint8Array(16).fill(9));
  const from = sending({ form });
  const [first, second] = [from.protect(plain), from.protect(plain)];
  opener({ receiveCounters }).open(first);
  refuses("security.replay", () => opener({ receiveCounters }).open(first));
  opener({ receiveCounters }).open(second);
  const fresh = wrappedForm(keys.kek!, new Uint8Array(16).fill(8));
  opener({ receiveCounters }).open(sending({ form: fresh }).protect(plain));
});

test("W16: keys that were brought are bounded, and nobody is forgotten", () => {
  const receiveCounters = new ReceiveCounters(undefined, 2);
  const from = (octet: number): Uint8Array =>
    sending({ form: wrappedForm(keys.kek!, new Uint8Array(16).fill(octet)) }).protect(plain);
  for (const octet of [1, 2]) opener({ receiveCounters }).open(from(octet));
  refuses("security.counter-table", () => opener({ receiveCounters }).open(from(3)));
  refuses("security.replay", () => opener({ receiveCounters }).open(from(1)));
  // The one who brings a key keeps it apart: it is fresh.
  const own = wrappedForm(keys.kek!, new Uint8Array(16).fill(4));
  const back = sending({ form: own });
  expect(cipher(receiver, sender, { receiveCounters, form: own }).open(back.protect(plain)).plaintext).toEqual(plain);
});

test("W17: a wrapped key that does not prove right is a wrong tag", () => {
  const apdu = sending({ form: wrappedForm(keys.kek!, new Uint8Array(16).fill(9)) }).protect(plain);
  const other = createKeySet(nodeCrypto, 0, { kek: new Uint8Array(16) });
  refuses("security.tag", () => opener({ keys: { ...keys, kek: other.kek } }).open(apdu));
  for (const length of [0, 8, 16, 23, 32, 48]) {
    const keyInfo = { kind: "wrapped-key", kekId: "master-key", keyCipheredData: new Uint8Array(length) } as const;
    refuses("security.tag", () => opener().open(changed(apdu, { keyInfo })));
  }
  // Wrapped all right, but no key.
  const keyCipheredData = keys.kek!.wrap(new Uint8Array(24));
  refuses("security.tag", () =>
    opener().open(changed(apdu, { keyInfo: { kind: "wrapped-key", kekId: "master-key", keyCipheredData } })),
  );
});

describe("W20: what does not fit is refused", () => {
  test("another recipient than us, before anything is deciphered", () => {
    const apdu = cipher(sender, stranger).protect(plain);
    refuses("security.title", () => opener().open(apdu));
    refuses("security.tag", () => opener().open(changed(apdu, { recipientSystemTitle: receiver })));
    refuses("security.tag", () => opener().open(changed(apdu, { recipientSystemTitle: new Uint8Array(0) })));
  });

  test("another originator than the peer", () => {
    refuses("security.title", () => opener().open(cipher(stranger, receiver).protect(plain)));
    const apdu = sending().protect(plain);
    refuses("security.title", () => opener().open(changed(apdu, { originatorSystemTitle: stranger })));
    refuses("security.title", () => cipher(receiver, undefined).open(changed(apdu, { originatorSystemTitle: plain })));
  });

  test("another key than the one that protects it", () => {
    const apdu = sending().protect(plain);
    const keyInfo = { kind: "identified-key", keyId: "global-broadcast-encryption-key" } as const;
    refuses("security.tag", () => opener().open(changed(apdu, { keyInfo })));
    refuses("security.key-missing", () =>
      opener({ keys: { ...keys, gbek: undefined } }).open(changed(apdu, { keyInfo })),
    );
  });

  test("keys that do not exist, and keys agreed on, which are not built", () => {
    const apdu = sending().protect(plain);
    for (const [code, keyInfo] of [
      ["security.key-info", { kind: "identified-key", keyId: 2 }],
      ["security.key-info", { kind: "wrapped-key", kekId: 1, keyCipheredData: new Uint8Array(24) }],
      ["security.key-agreement", { kind: "agreed-key", keyParameters: Uint8Array.of(1), keyCipheredData: plain }],
    ] as const) {
      refuses(code, () => opener().open(changed(apdu, { keyInfo })));
    }
  });

  test("a wrapped key where there is no key to unwrap it", () => {
    const apdu = sending({ form: wrappedForm(keys.kek!, new Uint8Array(16).fill(9)) }).protect(plain);
    refuses("security.key-missing", () => opener({ keys: { ...keys, kek: undefined } }).open(apdu));
  });
});

test("without key-info it is the key that was brought last, once it has proved right", () => {
  const form = wrappedForm(keys.kek!, new Uint8Array(16).fill(9));
  const silent: CipherForm = { keyInfo: undefined, key: form.key };
  const to = opener();
  refuses("security.tag", () => to.open(cipher(sender, receiver, { form: silent }).protect(plain)));
  const from = sending({ form });
  to.open(from.protect(plain));
  let counter = 0x0123_4600;
  const later = sending({ form: silent, sendCounter: { next: () => counter++ } });
  expect(to.open(later.protect(plain))).toMatchObject({ scope: "wrapped", form: { keyInfo: undefined } });
  // A key that only an encrypted message brought is no such key.
  const unproved = opener({ policy: everything });
  unproved.open(sending({ form, protection: "encryption" }).protect(plain));
  refuses("security.tag", () => unproved.open(later.protect(plain)));
});

test("each message with a wrapped key has a counter of its own", () => {
  const from = sending({ form: wrappedForm(keys.kek!, new Uint8Array(16).fill(9)) });
  const counters = [from.protect(plain), from.protect(plain)].map((apdu) => parts(apdu).cipheredContent.subarray(1, 5));
  expect(counters.map(toHex)).toEqual(["01234567", "01234568"]);
});
