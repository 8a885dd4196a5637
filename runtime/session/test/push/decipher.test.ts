import { concatBytes, fromHex } from "@cosemkit/core";
import { encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import type { KeyInfo } from "@cosemkit/model/apdu/general";
import { describe, expect, test } from "vitest";
import { encodeFields } from "../../src/association/general-ciphering.ts";
import { decodeMessages } from "../../src/push/decode-message.ts";
import { isFailed, type MessageOutcome } from "../../src/push/message.ts";
import { PushStream } from "../../src/push/push-stream.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { ReceiveCounters } from "../../src/security/invocation-counter.ts";
import { createKeySet } from "../../src/security/keys.ts";
import { protect } from "../../src/security/protection.ts";
import {
  ciphered,
  counted,
  generalGlo,
  getResponse,
  inShort,
  keys,
  notification,
  otherTitle,
  pushFrame,
  ring,
  title,
  wholly,
} from "./support.ts";

const titleHex = "4d4d4d0000bc614e";
const gloGetResponse = counted(0xcc, ciphered(getResponse));
const wrongKeys = { ...keys, guek: fromHex("ff0102030405060708090a0b0c0d0e0f") };

const context = { applicationContextName: "ln-ciphering", userInformation: undefined } as const;
const aare = encodeCosemApdu({
  kind: "aare",
  ...context,
  result: "accepted",
  resultSourceDiagnostic: { kind: "acse-service-user", value: "null" },
  respondingApTitle: title,
});
const aarq = encodeCosemApdu({ kind: "aarq", ...context, callingApTitle: title });

function codes(outcome: MessageOutcome | undefined): readonly string[] {
  return outcome === undefined || isFailed(outcome) ? [] : outcome.warnings.map((warning) => warning.code);
}

const { gbek: _, ...noGbek } = keys;
const broadcastKey = { kind: "identified-key", keyId: "global-broadcast-encryption-key" } as const;
const kek = nodeCrypto.aesKey(keys.kek!);
const brought = new Uint8Array(16).fill(5);

interface General {
  readonly keyInfo?: KeyInfo;
  readonly key?: Uint8Array;
  readonly invocationCounter?: number;
  readonly plain?: Uint8Array;
  readonly authenticated?: boolean;
}

/** The notification in general-ciphering; `key` is what protects it in place of the key that is named. */
function general({
  keyInfo,
  key,
  invocationCounter = 7,
  plain = notification,
  authenticated = true,
}: General): Uint8Array {
  const fields = {
    transactionId: fromHex("0102"),
    originatorSystemTitle: title,
    recipientSystemTitle: otherTitle,
    dateTime: fromHex("07e60a0f06091e00ff800000"),
    otherInformation: fromHex("cafe"),
  };
  const cipheredContent = protect(plain, {
    keys: { ...createKeySet(nodeCrypto, 0, keys), wrapped: key === undefined ? undefined : nodeCrypto.aesKey(key) },
    scope: key === undefined ? "global" : "wrapped",
    general: { octets: encodeFields(fields), broadcast: keyInfo === broadcastKey },
    control: { suite: 0, authenticated, encrypted: true, broadcast: false, compressed: false },
    systemTitle: title,
    invocationCounter,
  });
  return encodeCosemApdu({ kind: "general-ciphering", ...fields, keyInfo, cipheredContent });
}

/** With a key that is wrapped in it. */
function wrapped(invocationCounter: number, key: Uint8Array = brought): Uint8Array {
  const keyInfo = { kind: "wrapped-key", kekId: "master-key", keyCipheredData: kek.wrap(key) } as const;
  return general({ keyInfo, key, invocationCounter });
}

describe("general-ciphering", () => {
  test.each([
    ["without key-info", general({}), { scope: "global", broadcast: false }],
    [
      "with the unicast key",
      general({ keyInfo: { kind: "identified-key", keyId: "global-unicast-encryption-key" } }),
      { scope: "global", broadcast: false },
    ],
    ["with the broadcast key", general({ keyInfo: broadcastKey }), { scope: "global", broadcast: true }],
    ["with a wrapped key", wrapped(7), { scope: "wrapped", broadcast: false }],
  ])("%s is opened", (_what, octets, layer) => {
    const [message] = wholly(decodeMessages([octets], { keys: ring(["*", keys]) }));
    expect(message!.apdu!.value.kind).toBe("data-notification");
    expect(message!.warnings).toEqual([]);
    expect(message!.layers[0]).toMatchObject({
      ...layer,
      systemTitle: title,
      authenticated: true,
      invocationCounter: 7,
      general: { recipientSystemTitle: otherTitle, transactionId: fromHex("0102"), otherInformation: fromHex("cafe") },
    });
  });

  test("without key-info, after a wrapped key, may be either", () => {
    const first = wrapped(7);
    const next = general({ key: brought, invocationCounter: 8 });
    expect(inShort(decodeMessages([first, next, general({})], { keys: ring(["*", keys]) }))).toEqual([
      "0 data-notification",
      "1 data-notification",
      "2 data-notification",
    ]);
    expect(inShort(decodeMessages([next], { keys: ring(["*", keys]) }))).toEqual(["0 security security.tag"]);
    // The wrapped key is enough for those that it protects.
    const noGuek = { ...keys, guek: undefined };
    expect(inShort(decodeMessages([first, next], { keys: ring(["*", noGuek]) }))).toEqual([
      "0 data-notification",
      "1 data-notification",
    ]);
  });

  test("encrypted only is marked, and a wrong key shows", () => {
    const [message] = wholly(decodeMessages([general({ authenticated: false })], { keys: ring(["*", keys]) }));
    expect(codes(message)).toEqual(["not-authenticated"]);
    expect(inShort(decodeMessages([wrapped(7)], { keys: ring(["*", { ...keys, kek: keys.guek! }]) }))).toEqual([
      "0 security security.tag",
    ]);
  });

  test("a stream takes each once, also where the key is brought again (W8)", () => {
    const options = { keys: ring(["*", keys]), counters: new ReceiveCounters(), link: "apdu" } as const;
    const received = (octets: Uint8Array): readonly string[] => {
      const { pushes, drops } = new PushStream("meter", options).receive(octets, 0);
      return [...pushes.map((push) => `push ${push.invocationCounter}`), ...drops.map((drop) => drop.reason)];
    };
    expect(received(wrapped(7))).toEqual(["push 7"]);
    expect(received(wrapped(7))).toEqual(["replay"]);
    expect(received(wrapped(8))).toEqual(["push 8"]);
    expect(received(wrapped(7, new Uint8Array(16).fill(6)))).toEqual(["push 7"]);
    expect(received(general({}))).toEqual(["push 7"]);
    expect(received(general({}))).toEqual(["replay"]);
    expect(received(general({ keyInfo: broadcastKey }))).toEqual(["push 7"]);
    expect(received(general({ keyInfo: broadcastKey }))).toEqual(["replay"]);
  });
});

describe("with the keys", () => {
  test.each([
    ["of the sender", ring([titleHex, keys])],
    ["of anybody", ring(["*", keys])],
    ["in part of anybody", ring(["*", { gak: keys.gak }], [titleHex, { guek: keys.guek }])],
  ])("%s, a message is opened", (_, keyRing) => {
    const [message] = wholly(decodeMessages([pushFrame(generalGlo(notification))], { keys: keyRing }));
    expect(message!.apdu!.value.kind).toBe("data-notification");
    expect(message!.layers[2]).toEqual({
      layer: "security",
      scope: "global",
      systemTitle: title,
      suite: 0,
      authenticated: true,
      encrypted: true,
      broadcast: false,
      invocationCounter: 7,
    });
    expect(message!.warnings).toEqual([]);
  });

  test("authenticated only, and with the broadcast key", () => {
    const plain = generalGlo(notification, { encrypted: false });
    const broadcast = generalGlo(notification, { broadcast: true });
    const messages = wholly(decodeMessages([plain, broadcast], { keys: ring(["*", keys]) }));
    expect(messages.map((one) => one.layers[0])).toMatchObject([
      { encrypted: false, authenticated: true },
      { broadcast: true, authenticated: true },
    ]);
  });

  test("encrypted only: opened, and marked as not authenticated", () => {
    const [message] = wholly(
      decodeMessages([generalGlo(notification, { authenticated: false })], { keys: ring(["*", keys]) }),
    );
    expect(message!.layers[0]).toMatchObject({ authenticated: false, encrypted: true });
    expect(codes(message)).toEqual(["not-authenticated"]);
  });

  test("suite 1 takes the same keys", () => {
    const body = ciphered(notification, { suite: 1 });
    const apdu = concatBytes(counted(0xdb, title), Uint8Array.of(body.length), body);
    expect(inShort(decodeMessages([apdu], { keys: ring(["*", keys]) }))).toEqual(["0 data-notification"]);
  });

  test("what is inside may be ciphered again", () => {
    const twice = generalGlo(gloGetResponse);
    const [message] = wholly(decodeMessages([twice], { keys: ring([titleHex, keys]) }));
    expect(message!.layers.map((one) => one.layer)).toEqual(["security", "security"]);
    expect(message!.apdu!.value.kind).toBe("get-response-normal");
  });
});

describe("the title of the sender, where the message does not bear it", () => {
  const gloGetRequest = counted(0xc8, ciphered(fromHex("c001c100080000010000ff0200")));

  test("comes from the ring", () => {
    const both = ring(["4d4d4d0000000001", wrongKeys], [titleHex, keys]);
    expect(inShort(decodeMessages([gloGetResponse], { keys: both }))).toEqual(["0 get-response-normal"]);
  });

  test("comes from the association: the server's for responses, the client's for requests", () => {
    const anybody = ring(["*", keys]);
    expect(inShort(decodeMessages([aare, gloGetResponse], { keys: anybody }))).toEqual([
      "0 aare",
      "1 get-response-normal",
    ]);
    expect(inShort(decodeMessages([aarq, gloGetRequest], { keys: anybody }))).toEqual([
      "0 aarq",
      "1 get-request-normal",
    ]);
    expect(inShort(decodeMessages([aarq, gloGetResponse], { keys: anybody }))).toEqual([
      "0 aarq",
      "1 glo-get-response",
    ]);
  });

  test("is missing otherwise", () => {
    const [message] = wholly(decodeMessages([gloGetResponse], { keys: ring(["*", keys]) }));
    expect(message!.apdu!.value.kind).toBe("glo-get-response");
    expect(message!.warnings).toMatchObject([{ code: "key-missing", message: expect.stringContaining("title") }]);
  });
});

describe("dedicated keys", () => {
  const dedicated = keys.dedicated!;
  const dedGetResponse = counted(0xd4, ciphered(getResponse, {}, "dedicated"));
  const initiate = encodeCosemApdu({
    kind: "initiate-request",
    dedicatedKey: dedicated,
    responseAllowed: true,
    proposedDlmsVersionNumber: 6,
    proposedConformance: ["get"],
    clientMaxReceivePduSize: 0,
  });
  const association = encodeCosemApdu({
    kind: "aarq",
    applicationContextName: "ln-ciphering",
    callingApTitle: title,
    userInformation: counted(0x21, ciphered(initiate)),
  });
  const { dedicated: _, ...withoutDedicated } = keys;

  test("come from the ring", () => {
    expect(inShort(decodeMessages([dedGetResponse], { keys: ring([titleHex, keys]) }))).toEqual([
      "0 get-response-normal",
    ]);
  });

  test("come from the association", () => {
    const outcomes = decodeMessages([association, aare, dedGetResponse], { keys: ring(["*", withoutDedicated]) });
    expect(inShort(outcomes)).toEqual(["0 aarq", "1 aare", "2 get-response-normal"]);
    const [first] = wholly(outcomes);
    expect(first!.userInformation!.value).toMatchObject({ kind: "initiate-request", dedicatedKey: dedicated });
    expect(first!.layers).toMatchObject([{ layer: "security", systemTitle: title, authenticated: true }]);
  });

  test("are missing otherwise", () => {
    const [message] = wholly(decodeMessages([dedGetResponse], { keys: ring([titleHex, withoutDedicated]) }));
    expect(message!.warnings).toMatchObject([{ code: "key-missing", message: expect.stringContaining("dedicated") }]);
  });
});

describe("without a key", () => {
  test.each([
    ["no key at all", undefined, "guek"],
    ["no encryption key", ring(["*", { gak: keys.gak }]), "guek"],
    ["no authentication key", ring(["*", { guek: keys.guek }]), "gak"],
    ["the keys of another", ring(["4d4d4d0000000001", keys]), "guek"],
  ])("%s: the message is shown as it stands, with the key that is missing", (_, keyRing, name) => {
    const octets = generalGlo(notification);
    const [message] = wholly(decodeMessages([octets], { keys: keyRing }));
    expect(encodeCosemApdu(message!.apdu!.value)).toEqual(octets);
    expect(message!.layers).toMatchObject([{ layer: "security", authenticated: false, invocationCounter: 7 }]);
    expect(message!.warnings).toHaveLength(1);
    expect(message!.warnings[0]!.message).toContain(name);
    expect(message!.warnings[0]!.message).toContain(titleHex);
  });

  test("whatever the body is", () => {
    const messages = wholly(decodeMessages([fromHex("cc0101"), fromHex("cc050000000000")]));
    expect(messages.map(codes)).toEqual([["ciphering-malformed"], ["key-missing"]]);
  });

  test("general-ciphering is shown as it stands", () => {
    const [ofKek] = wholly(decodeMessages([wrapped(7)], { keys: ring(["*", { gak: keys.gak }]) }));
    expect(ofKek!.apdu!.value.kind).toBe("general-ciphering");
    expect(ofKek!.warnings).toMatchObject([{ code: "key-missing", message: expect.stringContaining("kek") }]);
    expect(ofKek!.layers[0]).toMatchObject({ scope: "wrapped", authenticated: false, systemTitle: title });
    const [ofBroadcast] = wholly(decodeMessages([general({ keyInfo: broadcastKey })], { keys: ring(["*", noGbek]) }));
    expect(ofBroadcast!.warnings).toMatchObject([{ code: "key-missing", message: expect.stringContaining("gbek") }]);
  });

  test("general-ciphering with a key that was agreed on", () => {
    const octets = general({
      keyInfo: { kind: "agreed-key", keyParameters: Uint8Array.of(1), keyCipheredData: title },
    });
    const outcomes = decodeMessages([octets], { keys: ring(["*", keys]) });
    expect(inShort(outcomes)).toEqual(["0 general-ciphering"]);
    expect(codes(outcomes[0])).toEqual(["ciphering-unsupported"]);
  });
});

describe("what does not fit the keys is refused", () => {
  function refusal(octets: Uint8Array, keyRing = ring(["*", keys])): string {
    const [failure] = decodeMessages([octets], { keys: keyRing }).filter(isFailed);
    expect(failure!.octets).toEqual(octets);
    return failure!.error.code;
  }

  test("every changed octet of a message", () => {
    const octets = generalGlo(getResponse);
    // The title begins at 2, the security control at 11: its bits ask for other keys.
    for (let at = 2; at < octets.length; at++) {
      if (at === 10 || at === 11) continue;
      const changed = octets.slice();
      changed[at]! ^= 1;
      expect(refusal(changed), `octet ${at}`).toBe("security.tag");
    }
  });

  test("a wrong key, with a tag and without one", () => {
    expect(refusal(generalGlo(notification), ring(["*", wrongKeys]))).toBe("security.tag");
    const untagged = generalGlo(notification, { authenticated: false });
    expect(refusal(untagged, ring(["*", wrongKeys]))).toBe("security.plaintext");
  });

  test("a key of the wrong length", () => {
    const long = { ...keys, guek: new Uint8Array(32) };
    expect(refusal(generalGlo(notification), ring(["*", long]))).toBe("security.key-length");
  });

  test("a security control that cannot be, and compression", () => {
    const changed = (octet: number): Uint8Array => {
      const octets = generalGlo(notification);
      octets[11] = octet;
      return octets;
    };
    expect(refusal(changed(0x33))).toBe("security.suite");
    expect(refusal(changed(0xb0))).toBe("security.compression");
    expect(refusal(changed(0x00))).toBe("security.control");
  });

  test("an inner APDU other than the tag announces", () => {
    expect(refusal(counted(0xcc, ciphered(notification)), ring([titleHex, keys]))).toBe("security.inner-tag");
  });

  test("an authenticated APDU that is malformed", () => {
    const [failure] = decodeMessages([generalGlo(fromHex("c401c1000b"))], { keys: ring(["*", keys]) }).filter(isFailed);
    expect(failure!.error).toMatchObject({ code: "decode.unknown-tag", layer: "data", offset: 4 });
    expect(failure!.inputOffset).toBeUndefined();
    expect(failure!.layers).toMatchObject([{ layer: "security", authenticated: true }]);
  });
});

describe("user-information", () => {
  const held = (userInformation: Uint8Array): Uint8Array =>
    encodeCosemApdu({ kind: "rlrq", reason: "normal", userInformation });

  test.each(["01000000065f1f0400007e1f04b0", "0800065f1f040000501f01f40007", "0e010601"])("may hold %s", (hex) => {
    const [message] = wholly(decodeMessages([held(fromHex(hex))]));
    expect(message!.userInformation).toBeDefined();
  });

  test.each([
    ["nothing", "", "decode.malformed", 9],
    ["another APDU", "c401c10000", "decode.unknown-tag", 9],
    ["an Initiate APDU that is cut off", "0100000006", "decode.malformed", 14],
    ["one with more behind it", "0e01060100", "decode.trailing", 13],
  ])("with %s is refused, with its place in the ACSE APDU", (_, hex, code, offset) => {
    const [failure] = decodeMessages([held(fromHex(hex))]).filter(isFailed);
    expect(failure!.error).toMatchObject({ code, layer: "acse", offset });
    expect(failure!.error).toMatchObject({ path: expect.stringMatching(/^userInformation/) });
  });

  test("that is malformed once deciphered is refused, with its place in the Initiate APDU", () => {
    const octets = held(counted(0x21, ciphered(fromHex("01000000"))));
    const [failure] = decodeMessages([octets], { keys: ring([titleHex, keys]) }).filter(isFailed);
    expect(failure!.error).toMatchObject({
      layer: "apdu",
      offset: 4,
      path: expect.stringContaining("userInformation."),
    });
    expect(failure!.inputOffset).toBeUndefined();
  });
});

test("a ring shows nothing of its keys", () => {
  const keyRing = ring(["*", keys], ["4d4d4d0000000001", keys]);
  expect(JSON.stringify({ keyRing })).toBe('{"keyRing":"[key ring]"}');
  expect(keyRing.titles()).toEqual([otherTitle]);
});
