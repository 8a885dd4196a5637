import { createSocket } from "node:dgram";
import { connect, type Socket } from "node:net";
import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { afterEach, describe, expect, test } from "vitest";
import { ApduCipher } from "../../src/association/apdu-cipher.ts";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { KeyRing } from "../../src/push/key-ring.ts";
import type { Drop, Push } from "../../src/push/push.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore, SendCounter } from "../../src/security/invocation-counter.ts";
import { memoryPair } from "../../src/transport/memory.ts";
import { PushListener, type PushListenerOptions } from "../../src/transport/push-listener.ts";
import { keyOctets, keys, serverTitle } from "../server/support.ts";

let listener: PushListener;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await listener.close();
});

/** A notification with a number, unconfirmed unless told otherwise, in the wrapper. */
function pushed(value: number, confirmed = false): Uint8Array {
  const apdu = encodeXdlmsApdu({
    kind: "data-notification",
    longInvokeIdAndPriority: {
      invokeId: value,
      reserved: 0,
      selfDescriptive: "not-self-descriptive",
      processingOption: "continue-on-error",
      serviceClass: confirmed ? "confirmed" : "unconfirmed",
      priority: "normal",
    },
    dateTime: new Uint8Array(0),
    notificationBody: { dataValue: { type: "double-long-unsigned", value } },
  });
  return encodeWrapper({ sourceWPort: 1, destinationWPort: 103, apdu });
}

async function listen(options: PushListenerOptions = {}): Promise<Drop[]> {
  const drops: Drop[] = [];
  listener = await PushListener.listen({ port: 0, protocols: ["tcp"], onDrop: (drop) => drops.push(drop), ...options });
  return drops;
}

async function dial(): Promise<Socket> {
  const socket = connect(listener.port, "127.0.0.1");
  sockets.push(socket);
  await new Promise((resolve) => socket.once("connect", resolve));
  return socket;
}

async function take(count: number): Promise<readonly Push[]> {
  const pushes: Push[] = [];
  if (count === 0) return pushes;
  for await (const push of listener) if (pushes.push(push) === count) break;
  return pushes;
}

const numbers = (pushes: readonly Push[]): unknown[] => pushes.map(({ values }) => values[0]!.value);
const number = (value: number): unknown => ({ type: "double-long-unsigned", value });

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("pushes of several meters over TCP, in whatever pieces", async () => {
  await listen();
  const [a, b] = [await dial(), await dial()];
  const octets = concatBytes(pushed(1), pushed(2));
  for (let at = 0; at < octets.length; at += 7) a.write(octets.subarray(at, at + 7));
  expect(numbers(await take(2))).toEqual([number(1), number(2)]);
  b.write(pushed(3));
  const [push] = await take(1);
  expect(push).toMatchObject({ authenticated: false, encrypted: false, time: undefined });
  expect(push!.peer).toMatch(/^127\.0\.0\.1:\d+$/);
});

test("datagrams over UDP, each whole in itself", async () => {
  const drops = await listen({ protocols: ["udp"] });
  const socket = createSocket("udp4");
  const send = (octets: Uint8Array): Promise<void> =>
    new Promise((resolve) => socket.send(octets, listener.port, "127.0.0.1", () => resolve()));
  await send(pushed(1));
  await send(pushed(2).subarray(0, -1));
  await send(pushed(3));
  expect(numbers(await take(2))).toEqual([number(1), number(3)]);
  await until(() => drops.length === 1);
  expect(drops[0]).toMatchObject({ reason: "malformed", error: { code: "decode.truncated" } });
  socket.close();
});

test("a confirmed push is confirmed, with its invoke-id, from where it went to where it came from", async () => {
  await listen();
  const socket = await dial();
  const reply = new Promise<Uint8Array>((resolve) => socket.once("data", resolve));
  socket.write(pushed(7, true));
  await take(1);
  // Wrapper from 103 to 1 with six octets: tag, long invoke-id 7 confirmed, no date.
  expect(toHex(Uint8Array.from(await reply))).toBe("0001006700010006104000000700");
});

describe("a confirmed push that is ciphered", () => {
  const identity = { title: fromHex("434b540000000009"), counters: new MemoryCounterStore() };
  const ring = new KeyRing(nodeCrypto, [[toHex(serverTitle), keyOctets]]);
  const meterCounter = new SendCounter(new MemoryCounterStore(), keys.guek!, serverTitle);

  type Protection = "authentication" | "encryption" | "authenticated-encryption";

  function cipher(protection: Protection, ownTitle: Uint8Array): ApduCipher {
    const policy = { minimum: "authentication" } as const;
    const common = { keys, suite: 0, form: "general", sendCounter: meterCounter, receiveCounters: undefined } as const;
    return new ApduCipher({ ...common, ownTitle, protection, policy });
  }

  function ciphered(protection: Protection): Uint8Array {
    const apdu = cipher(protection, serverTitle).protect(pushed(7, true).subarray(8));
    return encodeWrapper({ sourceWPort: 1, destinationWPort: 103, apdu });
  }

  test.each(["authentication", "authenticated-encryption"] as const)(
    "is confirmed with %s too, by our title and counters that rise",
    async (protection) => {
      await listen({ keys: ring, confirmAs: identity });
      const socket = await dial();
      const counters: number[] = [];
      for (let i = 0; i < 2; i++) {
        const reply = new Promise<Uint8Array>((resolve) => socket.once("data", resolve));
        socket.write(ciphered(protection));
        await take(1);
        const opened = cipher(protection, serverTitle).open(Uint8Array.from(await reply).subarray(8));
        expect(opened).toMatchObject({ title: identity.title, authenticated: true });
        expect(opened.encrypted).toBe(protection === "authenticated-encryption");
        expect(toHex(opened.plaintext)).toBe("104000000700");
        counters.push(opened.invocationCounter);
      }
      expect(counters[1]).toBe(counters[0]! + 1);
      expect(listener.dropped.size).toBe(0);
    },
  );

  test("is taken, and not confirmed, without a title of our own: that is said", async () => {
    const drops = await listen({ keys: ring });
    const socket = await dial();
    socket.write(ciphered("authentication"));
    expect((await take(1)).length).toBe(1);
    expect(drops).toMatchObject([{ reason: "unconfirmed", error: { code: "security.title" } }]);
    expect(socket.bytesRead).toBe(0);
  });

  test("is taken, and not confirmed, when nothing proves who sent it: that is said", async () => {
    const drops = await listen({ keys: ring, confirmAs: identity, minimum: "encryption" });
    const socket = await dial();
    socket.write(ciphered("encryption"));
    expect((await take(1)).length).toBe(1);
    expect(drops).toMatchObject([{ reason: "unconfirmed", error: { code: "security.policy" } }]);
    expect(socket.bytesRead).toBe(0);
  });

  test("is not confirmed when it comes again", async () => {
    const drops = await listen({ keys: ring, confirmAs: identity });
    const socket = await dial();
    const replies: Uint8Array[] = [];
    socket.on("data", (octets: Uint8Array) => replies.push(octets));
    const octets = ciphered("authentication");
    socket.write(octets);
    socket.write(octets);
    await until(() => drops.length === 1 && replies.length > 0);
    socket.write(pushed(1));
    await until(() => drops.length === 2);
    expect(drops.map(({ reason }) => reason)).toEqual(["replay", "policy"]);
    expect(concatBytes(...replies).length).toBe(8 + 10 + 1 + 17 + 6);
  });
});

test("a confirmed push without the wrapper is taken, and has no way back: that is said", async () => {
  const drops = await listen();
  const socket = await dial();
  socket.write(pushed(7, true).subarray(8));
  expect(numbers(await take(1))).toEqual([number(7)]);
  expect(drops).toMatchObject([{ reason: "unconfirmed", error: { code: "link.unsupported" } }]);
});

describe("at a line", () => {
  test("pushes come, are confirmed, and silence tells where one was cut off", async () => {
    const [ours, meter] = memoryPair({ chunk: 5 });
    const line = { peer: "line", connect: async () => ours };
    const drops = await listen({ protocols: [], lines: [line], gap: 30 });
    const replies: Uint8Array[] = [];
    meter.start({ receive: (octets) => replies.push(octets), closed: () => {} });
    meter.write(pushed(1));
    meter.write(pushed(2, true));
    expect(numbers(await take(2))).toEqual([number(1), number(2)]);
    meter.write(pushed(3).subarray(0, 12));
    await until(() => drops.length === 1);
    meter.write(pushed(4));
    expect(numbers(await take(1))).toEqual([number(4)]);
    expect(toHex(concatBytes(...replies))).toBe("0001006700010006104000000200");
    // The line goes, and nothing else is listened to: it is over.
    meter.close();
    for await (const push of listener) expect(push).toBeUndefined();
    expect(drops.map(({ reason, peer }) => `${peer} ${reason}`)).toEqual([
      "memory:a malformed",
      "memory:a line-closed",
    ]);
  });

  test("what comes faster than it is taken is dropped and counted", async () => {
    const [ours, meter] = memoryPair();
    const drops = await listen({ protocols: [], lines: [{ peer: "line", connect: async () => ours }], maxWaiting: 3 });
    for (let i = 1; i <= 10; i++) meter.write(pushed(i));
    await until(() => drops.length === 7);
    expect(numbers(await take(3))).toEqual([number(1), number(2), number(3)]);
    expect(listener.dropped).toEqual(new Map([["overflow", 7]]));
  });

  test("one that opens when it is over already is closed", async () => {
    const [ours, meter] = memoryPair();
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => meter.start({ receive: () => {}, closed: () => resolve() }));
    const connect = async (): Promise<typeof ours> => {
      controller.abort();
      return ours;
    };
    await listen({ protocols: [], lines: [{ peer: "line", connect }], signal: controller.signal });
    for await (const push of listener) expect(push).toBeUndefined();
    await closed;
  });

  test("one that cannot be opened leaves nothing open", async () => {
    const [ours, meter] = memoryPair();
    let closed = false;
    meter.start({
      receive: () => {},
      closed: () => {
        closed = true;
      },
    });
    const broken = { peer: "broken", connect: () => Promise.reject(new Error("no such port")) };
    await listen();
    const { port } = listener;
    await listener.close();
    const lines = [{ peer: "line", connect: async () => ours }, broken];
    await expect(PushListener.listen({ port, lines })).rejects.toThrow("no such port");
    await until(() => closed);
    listener = await PushListener.listen({ port });
    expect(listener.port).toBe(port);
  });
});

test("a message whose rest never comes is given up after the gap, and the next one is taken", async () => {
  const drops = await listen({ gap: 30 });
  const socket = await dial();
  socket.write(pushed(1).subarray(0, 12));
  await until(() => drops.length === 1);
  expect(drops[0]).toMatchObject({ reason: "malformed", error: { code: "decode.truncated" } });
  socket.write(pushed(2));
  expect(numbers(await take(1))).toEqual([number(2)]);
});

test("who sends faster than pushes are taken is read no further; nothing is lost", async () => {
  await listen({ maxWaiting: 3 });
  const socket = await dial();
  for (let i = 1; i <= 500; i++) socket.write(pushed(i));
  const pushes = await take(500);
  expect(numbers(pushes)).toEqual(Array.from({ length: 500 }, (_, i) => number(i + 1)));
  expect(listener.dropped.size).toBe(0);
});

test("who takes no confirmations is read no further until it does", async () => {
  await listen();
  const socket = await dial();
  await until(() => listener["connections"].size === 1);
  const [theirs] = listener["connections"].keys();
  let isFull = true;
  Object.defineProperty(theirs, "writableNeedDrain", { get: () => isFull });
  socket.write(pushed(1, true));
  expect(numbers(await take(1))).toEqual([number(1)]);
  expect(theirs!.isPaused()).toBe(true);
  // A place in the queue alone does not have it read on.
  isFull = false;
  theirs!.emit("drain");
  expect(theirs!.isPaused()).toBe(false);
  socket.write(pushed(2, true));
  expect(numbers(await take(1))).toEqual([number(2)]);
});

test("connections are limited by address, and silent ones end", async () => {
  const drops = await listen({ maxPerAddress: 2, idleTimeout: 40 });
  const first = await dial();
  await dial();
  await dial();
  await until(() => drops.length === 1);
  expect(drops[0]).toMatchObject({ reason: "overflow" });
  if (!first.destroyed && !first.readableEnded) await new Promise((resolve) => first.once("close", resolve).resume());
  first.destroy();
});

test("who waits for somebody to take its pushes is not idle", async () => {
  await listen({ idleTimeout: 50, maxWaiting: 2 });
  const socket = await dial();
  const octets = concatBytes(pushed(1), pushed(2));
  socket.write(octets);
  await until(() => listener["queue"].isFull);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(listener["connections"].size).toBe(1);
  socket.write(pushed(3));
  expect(numbers(await take(3))).toEqual([number(1), number(2), number(3)]);
});

test("slow drip: octets of which no message comes do not keep a connection", async () => {
  await listen({ idleTimeout: 500 });
  const [dripping, pushing] = [await dial(), await dial()];
  // Of a message that claims 65,535 octets.
  const octets = Uint8Array.of(0, 1, 0, 1, 0, 103, 0xff, 0xff, ...new Uint8Array(1_000));
  let ended = false;
  dripping.once("close", () => {
    ended = true;
  });
  dripping.on("error", () => {}).resume();
  const taken = take(1_000);
  for (let i = 0; i < 250 && !ended; i++) {
    dripping.write(octets.subarray(i, i + 1));
    pushing.write(pushed(i));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(ended).toBe(true);
  expect(pushing.readyState).toBe("open");
  await listener.close();
  await taken;
});

test("messages of strangers are dropped and counted", async () => {
  await listen({ keys: undefined, minimum: "authentication" });
  const socket = await dial();
  for (let i = 0; i < 300; i++) {
    const title = i.toString(16).padStart(16, "0");
    const apdu = fromHex(`db08${title}0b3000000001aabbccddeeff`);
    socket.write(encodeWrapper({ sourceWPort: 1, destinationWPort: 103, apdu }));
  }
  await until(() => (listener.dropped.get("unknown-title") ?? 0) === 300);
});

test("a signal ends it: what waits can still be taken", async () => {
  const controller = new AbortController();
  await listen({ signal: controller.signal });
  const socket = await dial();
  socket.write(pushed(1));
  const [push] = await take(1);
  expect(push!.values.length).toBe(1);
  controller.abort();
  const rest: Push[] = [];
  for await (const one of listener) rest.push(one);
  expect(rest).toEqual([]);
});

test("a port that somebody else has", async () => {
  await listen();
  await expect(PushListener.listen({ port: listener.port, protocols: ["tcp"] })).rejects.toMatchObject({
    code: "link.failed",
  });
});
