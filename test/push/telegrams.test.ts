import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import { encodeWrapper } from "@cosemkit/session/link/wrapper";
import { decodeMessages } from "@cosemkit/session/push/decode-message";
import { isFailed } from "@cosemkit/session/push/message";
import { PushStream, type Received } from "@cosemkit/session/push/push-stream";
import { ReceiveCounters } from "@cosemkit/session/security/invocation-counter";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyRing, loadVectors, type Vector } from "../vectors/support.ts";

/** The telegrams that are whole in themselves and push something. */
const telegrams = loadVectors("push").filter(({ inputs, keys, quirk }) => {
  const lenient = quirk === undefined ? undefined : [quirk];
  const [outcome] = decodeMessages(inputs.map(fromHex), { keys: keyRing(keys), lenient });
  return outcome !== undefined && !isFailed(outcome) && outcome.apdu?.value.kind === "data-notification";
});

function stream({ keys, quirk }: Vector): PushStream {
  const lenient = quirk === undefined ? undefined : [quirk];
  return new PushStream("meter", { keys: keyRing(keys), minimum: "none", counters: new ReceiveCounters(), lenient });
}

/** Everything that comes of chunks, with the silence that follows them. */
function all(receiver: PushStream, chunks: readonly Uint8Array[]): Received {
  const parts = [...chunks.map((chunk) => receiver.receive(chunk, 0)), receiver.silence(0)];
  return { pushes: parts.flatMap(({ pushes }) => pushes), drops: parts.flatMap(({ drops }) => drops) };
}

function chunked(octets: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, i = 0; at < octets.length; i++) {
    const size = sizes[i % sizes.length]!;
    chunks.push(octets.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

const names = telegrams.map((one) => [one.id, one] as const);
const octetsOf = ({ inputs }: Vector): Uint8Array => concatBytes(...inputs.map(fromHex));

test("there are telegrams of each framing", () => {
  expect(telegrams.length).toBeGreaterThan(20);
  expect(new Set(telegrams.map(({ kind }) => kind))).toEqual(new Set(["hdlc", "mbus", "apdu"]));
});

test.each(names)("%s: the same push, however it is cut", (_id, telegram) => {
  const octets = octetsOf(telegram);
  const whole = all(stream(telegram), [octets]);
  expect(whole.drops).toEqual([]);
  expect(whole.pushes.length).toBe(1);
  const expected = toHex(whole.pushes[0]!.octets);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 }), (sizes) => {
      const { pushes, drops } = all(stream(telegram), chunked(octets, sizes));
      expect(drops).toEqual([]);
      expect(pushes.map((push) => toHex(push.octets))).toEqual([expected]);
    }),
    { numRuns: 20 },
  );
});

test.each(names.filter(([, { kind, keys }]) => kind === "hdlc" && keys === undefined))(
  "%s: garbage between costs itself only",
  (_id, telegram) => {
    const octets = octetsOf(telegram);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (noise) => {
        const quiet = noise.map((octet) => (octet === 0x7e ? 0 : octet));
        const { pushes } = all(stream(telegram), [octets, quiet, octets]);
        expect(pushes.length).toBe(2);
      }),
      { numRuns: 20 },
    );
  },
);

test("noise in front of the first frame costs itself only", () => {
  const telegram = telegrams.find(({ id }) => id === "norway-han-3phase")!;
  const { pushes, drops } = all(stream(telegram), [concatBytes(fromHex("ff00ff13"), octetsOf(telegram))]);
  expect(pushes.length).toBe(1);
  expect(drops.map(({ reason }) => reason)).toEqual(["malformed"]);
});

test("a telegram that is repeated is taken once where it is authenticated, and a message of a stranger not at all", () => {
  const telegram = telegrams.find(({ id }) => id === "kamstrup-omnipower-encrypted")!;
  const options = { keys: keyRing(telegram.keys), counters: new ReceiveCounters() };
  const octets = octetsOf(telegram);
  const first = all(new PushStream("meter", options), [octets]);
  expect(first.pushes.map(({ authenticated }) => authenticated)).toEqual([true]);
  const again = all(new PushStream("another line", options), [octets]);
  expect(again.pushes).toEqual([]);
  expect(again.drops.map(({ reason }) => reason)).toEqual(["replay"]);
  const stranger = all(
    stream({ ...telegram, keys: { "0000000000000000": telegram.keys!["*"] ?? Object.values(telegram.keys!)[0]! } }),
    [octets],
  );
  expect(stranger.drops.map(({ reason }) => reason)).toEqual(["unknown-title"]);
});

test("with keys, nothing that is not authenticated is taken unless it is said so; and it moves no counter", () => {
  const ciphered = telegrams.filter(({ keys }) => keys !== undefined);
  for (const telegram of ciphered) {
    const options = { keys: keyRing(telegram.keys), counters: new ReceiveCounters() };
    const { pushes, drops } = all(new PushStream("meter", options), [octetsOf(telegram)]);
    expect(pushes.every(({ authenticated }) => authenticated)).toBe(true);
    expect(pushes.length + drops.length).toBe(1);
    if (pushes.length === 1) continue;
    expect(drops.map(({ reason }) => reason)).toEqual(["policy"]);
    // Twice the same: without a tag nothing is remembered of it.
    for (let i = 0; i < 2; i++) {
      const loose = all(new PushStream("meter", { ...options, minimum: "encryption" }), [octetsOf(telegram)]);
      expect(loose.pushes.map(({ authenticated, encrypted }) => [authenticated, encrypted])).toEqual([[false, true]]);
    }
  }
  const plain = telegrams.find(({ keys, quirk }) => keys === undefined && quirk === undefined)!;
  const keys = keyRing(ciphered[0]!.keys);
  const { drops } = all(new PushStream("meter", { keys, counters: new ReceiveCounters() }), [octetsOf(plain)]);
  expect(drops.map(({ reason }) => reason)).toEqual(["policy"]);
});

test("a wrong bit anywhere in an authenticated telegram: nothing comes of it, and the next one is taken", () => {
  const telegram = telegrams.find(({ id }) => id === "kamstrup-omnipower-encrypted")!;
  const octets = octetsOf(telegram);
  for (let at = 0; at < octets.length; at += 3) {
    const damaged = octets.slice();
    damaged[at]! ^= 0x10;
    const receiver = stream(telegram);
    const first = all(receiver, [damaged]);
    expect(first.pushes).toEqual([]);
    const second = all(receiver, [octets]);
    expect(second.pushes.length).toBe(1);
  }
});

test("a stream without end keeps little: thousands of telegrams, then one more", () => {
  const telegram = telegrams.find(({ id }) => id === "norway-han-3phase")!;
  const receiver = stream(telegram);
  const octets = octetsOf(telegram);
  let taken = 0;
  for (let i = 0; i < 5_000; i++) taken += receiver.receive(octets, 0).pushes.length;
  expect(taken).toBe(5_000);
});

test("a flood of strangers leaves nothing behind", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const keys = { "4d4d4d0000000001": { guek: "000102030405060708090a0b0c0d0e0f" } };
  const receiver = new PushStream("meter", { keys: keyRing(keys), counters: new ReceiveCounters() });
  const flood = (from: number, count: number): void => {
    for (let i = from; i < from + count; i++) {
      const title = i.toString(16).padStart(16, "0");
      const apdu = fromHex(`db08${title}11300000000100112233445566778899aabb`);
      const { drops } = receiver.receive(encodeWrapper({ sourceWPort: 1, destinationWPort: 103, apdu }), 0);
      expect(drops[0]?.reason).toBe("unknown-title");
    }
  };
  flood(0, 1_000);
  collect();
  const before = process.memoryUsage().heapUsed;
  flood(1_000, 60_000);
  collect();
  // Whatever is kept of a title takes more than 16 octets.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(16 * 60_000);
});
