import { createSocket } from "node:dgram";
import { connect, type Socket } from "node:net";
import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { afterEach, expect, test } from "vitest";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import type { Drop, Push } from "../../src/push/push.ts";
import { PushListener, type PushListenerOptions } from "../../src/transport/push-listener.ts";

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

test("connections are limited, in total and by address, and silent ones end", async () => {
  const drops = await listen({ maxPerAddress: 2, idleTimeout: 40 });
  const first = await dial();
  await dial();
  await dial();
  await until(() => drops.length === 1);
  expect(drops[0]).toMatchObject({ reason: "overflow" });
  if (!first.destroyed && !first.readableEnded) await new Promise((resolve) => first.once("close", resolve).resume());
  first.destroy();
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
