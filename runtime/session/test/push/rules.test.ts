/** What a listener takes of those who push: the rules by their numbers, where no other file has them. */

import { connect, type Socket } from "node:net";
import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { afterEach, describe, expect, test } from "vitest";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { KeyRing } from "../../src/push/key-ring.ts";
import type { Drop, DropReason } from "../../src/push/push.ts";
import { PushConfirmer } from "../../src/push/push-confirmer.ts";
import { type PushOptions, PushStream } from "../../src/push/push-stream.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import {
  type InvocationCounterStore,
  MemoryCounterStore,
  ReceiveCounters,
} from "../../src/security/invocation-counter.ts";
import { PushListener, type PushListenerOptions } from "../../src/transport/push-listener.ts";
import { type Forgery, forgedApdu, forgedGeneral } from "../security/forge.ts";

const title = fromHex("4d4d4d0000000001");
const keyOctets = {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
};
const ring = new KeyRing(nodeCrypto, [[toHex(title), keyOctets]]);

/** A DataNotification, and an EventNotification, which has a service-specific ciphered form. */
const notification = encodeXdlmsApdu({
  kind: "data-notification",
  longInvokeIdAndPriority: {
    invokeId: 1,
    reserved: 0,
    selfDescriptive: "not-self-descriptive",
    processingOption: "continue-on-error",
    serviceClass: "unconfirmed",
    priority: "normal",
  },
  dateTime: new Uint8Array(0),
  notificationBody: { dataValue: { type: "double-long-unsigned", value: 5_009 } },
});
const event = encodeXdlmsApdu({
  kind: "event-notification-request",
  cosemAttributeDescriptor: { classId: 3, instanceId: fromHex("0100010800ff"), attributeId: 2 },
  attributeValue: { type: "double-long-unsigned", value: 5_009 },
});
const gloEvent = 0xca;

const keyed: Forgery = { ...keyOctets, title, counter: 0 };
/** Encrypted, and without a tag. */
function encryptedOnly(forgery: Forgery): Uint8Array {
  const apdu = forgedGeneral(notification, { ...forgery, control: 0x20 }).slice(0, -12);
  // The length of the body, behind tag and title.
  apdu[10]! -= 12;
  return apdu;
}

const wrapped = (apdu: Uint8Array): Uint8Array => encodeWrapper({ sourceWPort: 1, destinationWPort: 103, apdu });

/** What becomes of APDUs that come one after the other: the reason of a drop, its error's code, or `push`. */
function outcomes(apdus: readonly Uint8Array[], options: Partial<PushOptions> = {}): readonly string[] {
  const stream = new PushStream("meter", { keys: ring, counters: new ReceiveCounters(), ...options });
  return apdus.map((apdu) => {
    const { pushes, drops } = stream.receive(wrapped(apdu), 0);
    expect(pushes.length + drops.length).toBe(1);
    const [drop] = drops;
    return drop === undefined ? "push" : (drop.error?.code ?? drop.reason);
  });
}

describe("W2: security control octets", () => {
  test("W2: of 256, those of suites 0 and 1, which share an algorithm, are taken; the others are refused, though their tags are right", () => {
    for (let control = 0; control < 256; control++) {
      const [outcome] = outcomes([forgedGeneral(notification, { ...keyed, control })]);
      if (control === 0x30 || control === 0x31) expect(outcome).toBe("push");
      else if ((control & 0x4f) === 0x40 && (control & 0xb0) !== 0x80) {
        // The broadcast key is not in the ring.
        expect(outcome).toBe("unknown-title");
      } else expect(outcome).not.toBe("push");
    }
  });

  test("W2: also where messages without a tag are allowed, what protects nothing or in no known way is refused", () => {
    const options = { minimum: "encryption" } as const;
    for (const control of [0x00, 0x03, 0x0f, 0x23, 0x33, 0x3f]) {
      expect(outcomes([forgedGeneral(notification, { ...keyed, control })], options)[0]).toMatch(
        /^security\.(control|suite)$/,
      );
    }
    for (const control of [0x80, 0xa0, 0xb0]) {
      expect(outcomes([forgedGeneral(notification, { ...keyed, control })], options)).toEqual(["security.compression"]);
    }
    // And plain octets in its body are not taken for an APDU.
    const plain = concatBytes(
      fromHex(`db08${toHex(title)}`),
      Uint8Array.of(5 + notification.length, 0),
      fromHex("00000001"),
      notification,
    );
    expect(outcomes([plain], options)).toEqual(["security.control"]);
  });
});

test("W3: an APDU that is not what its outer tag says is refused, though its tag is right", () => {
  expect(outcomes([forgedApdu(gloEvent, event, keyed)])).toEqual(["push"]);
  // glo-information-report, glo-get-request, glo-set-response.
  for (const outer of [0x38, 0xc8, 0xcd]) {
    expect(outcomes([forgedApdu(outer, event, keyed)])).toEqual(["security.inner-tag"]);
  }
  expect(outcomes([forgedApdu(gloEvent, notification, keyed)])).toEqual(["security.inner-tag"]);
});

test("W7: who has the encryption key but not the authentication key is refused", () => {
  const other = { ...keyed, gak: new Uint8Array(16) };
  expect(outcomes([forgedGeneral(notification, other), forgedGeneral(notification, keyed)])).toEqual([
    "security.tag",
    "push",
  ]);
});

test("W9: what is not authentic does not move the counter, however high its own is, also where it is taken", () => {
  const high = { ...keyed, counter: 0xffff_fffe };
  const apdus = [
    forgedGeneral(notification, { ...high, gak: new Uint8Array(16) }),
    encryptedOnly(high),
    forgedGeneral(notification, keyed),
  ];
  expect(outcomes(apdus)).toEqual(["security.tag", "policy", "push"]);
  expect(outcomes(apdus, { minimum: "encryption" })).toEqual(["security.tag", "push", "push"]);
});

test.each([4, 8, 13, 14, 15, 16])("W12: a right tag of %d octets is refused", (tagLength) => {
  const apdus = [forgedGeneral(notification, { ...keyed, tagLength }), forgedGeneral(notification, keyed)];
  expect(outcomes(apdus)).toEqual(["security.tag", "push"]);
});

test("W13: with keys, nothing plain is taken, whatever it is wrapped in", () => {
  expect(outcomes([notification, event])).toEqual(["policy", "policy"]);
  expect(outcomes([notification], { minimum: "encryption" })).toEqual(["policy"]);
});

test("W16: titles that prove nothing take no place in the table of counters, and the table has an end", () => {
  const counters = new ReceiveCounters(2);
  const keys = new KeyRing(nodeCrypto, [["*", keyOctets]]);
  const of = (n: number, more: Partial<Forgery> = {}): Uint8Array =>
    forgedGeneral(notification, { ...keyed, title: fromHex(n.toString(16).padStart(16, "0")), ...more });
  const options = { counters, keys };
  for (let n = 1; n < 100; n++) {
    expect(outcomes([of(n, { gak: new Uint8Array(16) })], options)).toEqual(["security.tag"]);
    const stranger = encryptedOnly({ ...keyed, title: fromHex(n.toString(16).padStart(16, "0")) });
    expect(outcomes([stranger], options)).toEqual(["policy"]);
    expect(outcomes([stranger], { ...options, minimum: "encryption" })).toEqual(["push"]);
  }
  expect(outcomes([of(1), of(2), of(3), of(1, { counter: 1 })], options)).toEqual([
    "push",
    "push",
    "security.counter-table",
    "push",
  ]);
  expect(counters.lowest(keys.keys(title, 0).guek!, fromHex("0000000000000001"))).toBe(2);
});

describe("what a listener sends: confirmations", () => {
  const ours = fromHex("434b540000000009");
  const asking = notification.slice();
  // Bit 6 of the long invoke-id and priority: confirmed.
  asking[1]! |= 0x40;

  /** The confirmation of a push with this counter, by a listener that has just been started. */
  function confirmation(counters: InvocationCounterStore, counter: number, keys = ring): Uint8Array {
    const stream = new PushStream("meter", { keys, counters: new ReceiveCounters() });
    const { pushes } = stream.receive(wrapped(forgedGeneral(asking, { ...keyed, counter })), 0);
    return new PushConfirmer(keys, { title: ours, counters }).confirm(pushes[0]!)!;
  }

  /** Of a general-glo-ciphering APDU: after tag, title, length and security control. */
  const counterOf = (apdu: Uint8Array): number => Number.parseInt(toHex(apdu.subarray(12, 16)), 16);

  test("W4: one that is sent back is no push, whatever keys it fits", () => {
    const keys = new KeyRing(nodeCrypto, [["*", keyOctets]]);
    const sent = confirmation(new MemoryCounterStore(), 0, keys);
    expect(toHex(sent.subarray(2, 10))).toBe(toHex(ours));
    expect(outcomes([sent, sent], { keys })).toEqual(["no-push", "no-push"]);
  });

  test("W10: no counter is used twice, over restarts and listeners that share a store, and 2^32-1 is the end", () => {
    const counters = new MemoryCounterStore();
    const used = Array.from({ length: 20 }, (_, i) => counterOf(confirmation(counters, i)));
    expect(new Set(used).size).toBe(used.length);
    const { fingerprint } = ring.keys(title, 0).guek!;
    counters.raise(`${toHex(ours)}-${fingerprint}`, 0xffff_fffe);
    expect(counterOf(confirmation(counters, 100))).toBe(0xffff_fffe);
    expect(() => confirmation(counters, 101)).toThrow(expect.objectContaining({ code: "security.counter-exhausted" }));
  });
});

describe("what a sender sees", () => {
  let listener: PushListener;
  const sockets: Socket[] = [];
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await listener.close();
  });

  async function listen(options: PushListenerOptions): Promise<Drop[]> {
    const drops: Drop[] = [];
    listener = await PushListener.listen({
      port: 0,
      protocols: ["tcp"],
      onDrop: (drop) => drops.push(drop),
      ...options,
    });
    return drops;
  }

  async function dial(): Promise<Socket> {
    const socket = connect(listener.port, "127.0.0.1");
    sockets.push(socket);
    socket.on("error", () => {});
    await new Promise((resolve) => socket.once("connect", resolve));
    return socket;
  }

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  test("W17: whatever is wrong with the protection of a message, nothing comes back, and the next one is taken", async () => {
    const drops = await listen({ keys: ring });
    const socket = await dial();
    let answered = 0;
    socket.on("data", (octets) => {
      answered += octets.length;
    });
    // Confirmed, so that there would be an answer to give.
    const asking = notification.slice();
    asking[1]! |= 0x40;
    const good = forgedGeneral(asking, { ...keyed, counter: 5 });
    const changed = good.slice();
    changed[changed.length - 1]! ^= 1;
    const wrong: readonly (readonly [Uint8Array, DropReason])[] = [
      [changed, "protection"],
      [forgedGeneral(asking, { ...keyed, guek: new Uint8Array(16) }), "protection"],
      [forgedGeneral(asking, { ...keyed, gak: new Uint8Array(16) }), "protection"],
      [forgedGeneral(asking, { ...keyed, tagLength: 8 }), "protection"],
      [forgedGeneral(asking, { ...keyed, control: 0x00 }), "protection"],
      [forgedGeneral(asking, { ...keyed, control: 0x33 }), "protection"],
      [forgedGeneral(asking, { ...keyed, title: fromHex("5858580000000001") }), "unknown-title"],
      [asking, "policy"],
    ];
    socket.write(concatBytes(...wrong.map(([apdu]) => wrapped(apdu))));
    await until(() => drops.length === wrong.length);
    expect(drops.map(({ reason }) => reason)).toEqual(wrong.map(([, reason]) => reason));
    socket.write(wrapped(good));
    for await (const push of listener) {
      expect(push).toMatchObject({ authenticated: true, invocationCounter: 5 });
      break;
    }
    // Whatever was on its way is here before the end.
    const ended = new Promise((resolve) => socket.once("close", resolve));
    socket.end();
    await ended;
    expect(answered).toBe(0);
  });

  test("W18: connections are limited in total, and those that end make room", async () => {
    const drops = await listen({ maxConnections: 2 });
    const [first] = [await dial(), await dial()];
    const third = await dial();
    await new Promise((resolve) => third.once("close", resolve).resume());
    expect(drops.map(({ reason }) => reason)).toEqual(["overflow"]);
    first!.destroy();
    await until(() => listener["connections"].size === 1);
    const fourth = await dial();
    fourth.write(wrapped(notification));
    for await (const push of listener) {
      expect(push.values).toHaveLength(1);
      break;
    }
  });
});
