import { fromHex, LinkError } from "@cosemkit/core";
import { encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { register } from "@cosemkit/model/classes/register";
import { describe, expect, test, vi } from "vitest";
import { ApduCipher } from "../../src/association/apdu-cipher.ts";
import { connect, type Meter } from "../../src/client/client.ts";
import type { Notification } from "../../src/client/events.ts";
import { isRetryable } from "../../src/client/retryable.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { createKeySet } from "../../src/security/keys.ts";
import { type CipheredAnswer, cipheredMeter, clientTitle, keys, serverTitle } from "./ciphered-meter.ts";
import { aare, fakeMeter, invoked, ScriptedChannel } from "./fake-server.ts";
import { eventLog, rejection } from "./support.ts";

const value: Data = { type: "double-long-unsigned", value: 12345 };
const energy = register("1-0:1.8.0.255");

function got(request: XdlmsApdu, data: Data = value): XdlmsApdu {
  return {
    kind: "get-response-normal",
    invokeIdAndPriority: invoked(request),
    result: { kind: "data", value: data },
  };
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("connect", () => {
  test("a refused association leaves nothing open", async () => {
    const channel = new ScriptedChannel(() => [aare({ result: "rejected-permanent" })]);
    await rejection(connect({ channel, crypto: nodeCrypto }), "association.rejected");
    expect(channel.closed).toBe(1);
  });

  test("a server that says nothing to the AARQ", async () => {
    const channel = new ScriptedChannel(() => []);
    await rejection(connect({ channel, crypto: nodeCrypto, timeout: 10 }), "timeout");
    expect(channel.closed).toBe(1);
  });

  test("a signal ends it", async () => {
    const channel = new ScriptedChannel(() => []);
    const controller = new AbortController();
    const connecting = rejection(connect({ channel, crypto: nodeCrypto, signal: controller.signal }), "aborted");
    controller.abort();
    await connecting;
    expect(channel.closed).toBe(1);
  });

  test("options that do not fit never reach the channel", async () => {
    const channel = new ScriptedChannel(() => []);
    await rejection(connect({ channel, crypto: nodeCrypto, maxPduSize: 5 }), "encode.invalid");
    const security = { keys: createKeySet(nodeCrypto, 0, {}), counters: new MemoryCounterStore() };
    await rejection(connect({ channel, crypto: nodeCrypto, security }), "security.key-missing");
    expect(channel.listener).toBeUndefined();
  });

  test("a notification before the association is made is put aside", async () => {
    const { events, onEvent } = eventLog();
    const channel = new ScriptedChannel(() => [fromHex("0f000000010000"), aare()]);
    await connect({ channel, crypto: nodeCrypto, onEvent });
    await turn();
    expect(events.map((event) => event.kind)).toEqual(["discarded", "associated"]);
  });

  test("what was agreed on", async () => {
    const { meter } = await fakeMeter(() => [], { serverMaxReceivePduSize: 500 });
    expect(meter.negotiated.serverMaxPduSize).toBe(500);
    expect(meter.serverTitle).toBeUndefined();
    expect(meter.peer).toBe("script");
  });
});

describe("calls", () => {
  test("that overlap are served one after the other", async () => {
    const { meter, requests } = await fakeMeter((request) => [got(request)]);
    const all = Promise.all([meter.read(energy.value), meter.read(energy.value), meter.read(energy.value)]);
    expect(await all).toEqual([value, value, value]);
    expect(requests).toHaveLength(3);
  });

  test("that fail do not hold up those behind", async () => {
    const { meter } = await fakeMeter(
      (request) => (invoked(request).invokeId === 1 ? [] : [got(request)]),
      {},
      { timeout: 20 },
    );
    const first = rejection(meter.read(energy.value), "timeout");
    expect(await meter.read(energy.value)).toEqual(value);
    await first;
  });

  test("can be aborted while they wait for their turn, without any request", async () => {
    const { meter, requests } = await fakeMeter(
      (request) => (requests.length === 1 ? [] : [got(request)]),
      {},
      { timeout: 50 },
    );
    const first = rejection(meter.read(energy.value), "timeout");
    const controller = new AbortController();
    const second = rejection(meter.read(energy.value, { signal: controller.signal }), "aborted");
    const third = meter.read(energy.value);
    controller.abort();
    expect((await second).message).toMatch(/waiting for the requests before/);
    expect(requests).toHaveLength(1);
    await rejection(meter.read(energy.value, { signal: controller.signal }), "aborted");
    expect(requests).toHaveLength(1);
    await first;
    expect(await third).toEqual(value);
    expect(requests).toHaveLength(2);
    await rejection(meter.read(energy.value, { signal: controller.signal }), "aborted");
    expect(requests).toHaveLength(2);
  });

  test("keep nothing of their results once they are over", async () => {
    const { meter } = await fakeMeter((request) => [
      got(request, { type: "octet-string", value: fromHex("5a5b5c5d5e5f") }),
    ]);
    for (let i = 0; i < 3; i++) await meter.readRaw(3, "1-0:1.8.0.255", 2);
    await turn();
    const { inspect } = await import("node:util");
    const shown = inspect(meter, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    expect(shown).not.toMatch(/90, 91, 92, 93/);
  });

  test("leave no listener at a signal", async () => {
    const { meter } = await fakeMeter((request) => [got(request)]);
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    await meter.read(energy.value, { signal });
    expect(add).toHaveBeenCalledTimes(2);
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });

  test("can be aborted under way, and take a timeout of their own", async () => {
    const { meter } = await fakeMeter(() => [], {}, { timeout: 60_000 });
    const controller = new AbortController();
    const waiting = rejection(meter.read(energy.value, { signal: controller.signal }), "aborted");
    await turn();
    controller.abort();
    await waiting;
    expect(await rejection(meter.read(energy.value, { timeout: 10 }), "timeout")).toMatchObject({ milliseconds: 10 });
  });

  test("what a listener throws does not meet the protocol", async () => {
    const thrown: unknown[] = [];
    const onUncaught = (error: unknown): void => {
      thrown.push(error);
    };
    const listeners = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    process.on("uncaughtException", onUncaught);
    try {
      const { meter } = await fakeMeter(
        (request) => [got(request)],
        {},
        {
          onEvent: () => {
            throw new Error("mine");
          },
        },
      );
      expect(await meter.read(energy.value)).toEqual(value);
      await turn();
      expect(thrown).toEqual([new Error("mine")]);
    } finally {
      process.off("uncaughtException", onUncaught);
      for (const listener of listeners) process.on("uncaughtException", listener);
    }
  });
});

describe("objects", () => {
  const attribute = (id: number, mode: number, selectors: Data = { type: "null-data" }): Data => ({
    type: "structure",
    value: [{ type: "integer", value: id }, { type: "enum", value: mode }, selectors],
  });
  const method = (id: number, mode: Data): Data => ({
    type: "structure",
    value: [{ type: "integer", value: id }, mode],
  });
  const rights = (attributes: readonly Data[], methods: readonly Data[] = []): Data => ({
    type: "structure",
    value: [
      { type: "array", value: attributes },
      { type: "array", value: methods },
    ],
  });
  const entry = (classId: number, code: string, accessRights: Data, version = 0): Data => ({
    type: "structure",
    value: [
      { type: "long-unsigned", value: classId },
      { type: "unsigned", value: version },
      { type: "octet-string", value: fromHex(code) },
      accessRights,
    ],
  });
  const listing = (...entries: readonly Data[]): Promise<{ meter: Meter; requests: XdlmsApdu[] }> =>
    fakeMeter((request) => [got(request, { type: "array", value: entries })]);

  test("lists what the association may see", async () => {
    const selectors: Data = { type: "array", value: [1, 2].map((value) => ({ type: "integer", value })) };
    const { meter, requests } = await listing(
      entry(
        7,
        "0100630100ff",
        rights([attribute(2, 1, selectors), attribute(4, 3)], [method(1, { type: "enum", value: 1 })]),
      ),
      entry(8, "0000010000ff", rights([])),
    );
    expect(await meter.objects()).toEqual({
      objects: [
        {
          classId: 7,
          version: 0,
          logicalName: "1-0:99.1.0.255",
          attributes: [
            { attributeId: 2, read: true, write: false, authenticated: false, mode: 1, selectors: [1, 2] },
            { attributeId: 4, read: true, write: true, authenticated: false, mode: 3, selectors: [] },
          ],
          methods: [{ methodId: 1, access: true, authenticated: false, mode: 1 }],
        },
        { classId: 8, version: 0, logicalName: "0-0:1.0.0.255", attributes: [], methods: [] },
      ],
      problems: [],
    });
    expect(requests[0]).toMatchObject({
      cosemAttributeDescriptor: { classId: 15, instanceId: fromHex("0000280000ff"), attributeId: 2 },
    });
  });

  const flags = (version: number, mode: number): string => {
    if (version < 3) return ["", "r", "w", "rw", "ra", "wa", "rwa"][mode]!;
    return `${mode & 1 ? "r" : ""}${mode & 2 ? "w" : ""}${mode & 4 ? "a" : ""}`;
  };

  test.each([0, 1, 2, 3])("knows the access modes of version %d of the association", async (version) => {
    const modes = [0, 1, 2, 3, 4, 5, 6];
    const { meter } = await listing(
      entry(1, "00002a0000ff", rights(modes.map((mode) => attribute(mode, mode)))),
      entry(15, "0000280003ff", rights([]), 9),
      entry(
        15,
        "0000280000ff",
        rights(
          [],
          [0, 1].map((n) =>
            method(n, version === 0 ? { type: "boolean", value: n === 1 } : { type: "enum", value: n }),
          ),
        ),
        version,
      ),
    );
    const { objects, problems } = await meter.objects();
    expect(problems).toEqual([]);
    expect(
      objects[0]!.attributes.map(
        ({ read, write, authenticated }) => `${read ? "r" : ""}${write ? "w" : ""}${authenticated ? "a" : ""}`,
      ),
    ).toEqual(modes.map((mode) => flags(version, mode)));
    expect(objects[2]!.methods.map(({ access }) => access)).toEqual([false, true]);
  });

  test("methods that want authentication", async () => {
    for (const [version, mode] of [
      [2, 2],
      [3, 5],
    ] as const) {
      const { meter } = await listing(
        entry(15, "0000280000ff", rights([], [method(1, { type: "enum", value: mode })]), version),
      );
      expect((await meter.objects()).objects[0]!.methods).toEqual([
        { methodId: 1, access: true, authenticated: true, mode },
      ]);
    }
  });

  test("entries that are wrong do not take the others with them", async () => {
    const { meter } = await listing(
      entry(1, "00002a0000ff", { type: "null-data" }),
      { type: "boolean", value: true },
      { type: "structure", value: [{ type: "long-unsigned", value: 1 }] },
      entry(1, "00002a00", rights([])),
      entry(3, "0100010800ff", rights([{ type: "null-data" }])),
      entry(4, "0100010600ff", rights([], [method(1, { type: "null-data" })])),
      entry(5, "0100010400ff", { type: "structure", value: [] }),
      entry(3, "0100020800ff", rights([attribute(2, 1)])),
    );
    const { objects, problems } = await meter.objects();
    expect(objects.map(({ logicalName, attributes }) => [logicalName, attributes.length])).toEqual([
      ["0-0:42.0.0.255", 0],
      ["1-0:1.8.0.255", 0],
      ["1-0:1.6.0.255", 0],
      ["1-0:1.4.0.255", 0],
      ["1-0:2.8.0.255", 1],
    ]);
    expect(problems).toEqual([
      "access rights of entry 0, 0-0:42.0.0.255, are not known",
      "entry 1 is no object",
      "entry 2 is no object",
      "entry 3 is no object",
      "access rights of entry 4, 1-0:1.8.0.255, are not known",
      "access rights of entry 5, 1-0:1.6.0.255, are not known",
      "access rights of entry 6, 1-0:1.4.0.255, are not known",
    ]);
  });

  test("no array at all is a DecodeError", async () => {
    const { meter } = await fakeMeter((request) => [got(request)]);
    await rejection(meter.objects(), "decode.malformed");
  });
});

describe("close", () => {
  test("releases the association once, then the link", async () => {
    const { meter, channel } = await fakeMeter(() => []);
    await Promise.all([meter.close(), meter.close()]);
    expect(channel.sent.at(-1)).toEqual(fromHex("6203800100"));
    expect(channel.closed).toBe(1);
    await rejection(meter.read(energy.value), "link.closed");
  });

  test("waits for the calls under way", async () => {
    const { meter } = await fakeMeter((request) => [got(request)]);
    const reading = meter.read(energy.value);
    await meter.close();
    expect(await reading).toEqual(value);
  });

  test("with `await using`", async () => {
    const made = await fakeMeter((request) => [got(request)]);
    {
      await using meter = made.meter;
      await meter.read(energy.value);
    }
    expect(made.channel.closed).toBe(1);
  });

  test("only gives up the link when asked to", async () => {
    const { meter, channel } = await fakeMeter(() => [], {}, { release: "disconnect" });
    await meter.close();
    expect(channel.sent).toHaveLength(1);
    expect(channel.closed).toBe(1);
  });

  test.each<readonly [string, readonly Uint8Array[]]>([
    ["says nothing", []],
    ["sends something else", [fromHex("c501c100")]],
    ["refuses", [fromHex("d80101")]],
    ["is not finished", [encodeAcseApdu({ kind: "rlre", reason: "not-finished" })]],
  ])("a server that %s to the release is left all the same", async (_, answer) => {
    const { events, onEvent } = eventLog();
    const channel = new ScriptedChannel((apdu) => (apdu[0] === 0x60 ? [aare()] : answer));
    const meter = await connect({ channel, crypto: nodeCrypto, timeout: 20, onEvent });
    await meter.close();
    expect(channel.closed).toBe(1);
    expect(events.at(-1)?.kind).toBe("release-failed");
  });

  test("a release takes no longer than three seconds", async () => {
    const channel = new ScriptedChannel((apdu) => (apdu[0] === 0x60 ? [aare()] : []));
    const meter = await connect({ channel, crypto: nodeCrypto, timeout: 60_000 });
    vi.useFakeTimers();
    try {
      const closing = meter.close();
      await vi.advanceTimersByTimeAsync(3000);
      await closing;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("does not talk to a link that is lost", async () => {
    const { events, onEvent } = eventLog();
    const { meter, channel } = await fakeMeter(() => [], {}, { onEvent });
    const error = new LinkError("link.closed", "wrapper", "gone");
    channel.listener!.closed(error);
    await meter.close();
    expect(channel.sent).toHaveLength(1);
    expect(events.at(-1)).toEqual({ kind: "link-lost", error });
  });
});

describe("in a ciphered association", () => {
  const seal = (cipher: ApduCipher, apdu: XdlmsApdu): Uint8Array => cipher.protect(encodeXdlmsApdu(apdu));

  test("requests and replies are ciphered", async () => {
    const { meter, channel } = await cipheredMeter((request, cipher) => [seal(cipher, got(request))]);
    expect(await meter.read(energy.value)).toEqual(value);
    expect(channel.sent[1]![0]).toBe(0xc8);
    expect(meter.serverTitle).toEqual(serverTitle);
  });

  test("a replayed reply is dropped, and the genuine one found (W8)", async () => {
    const { events, onEvent } = eventLog();
    let before: Uint8Array | undefined;
    const { meter } = await cipheredMeter(
      (request, cipher) => {
        const reply = seal(cipher, got(request));
        const replies = before === undefined ? [reply] : [before, reply];
        before = reply;
        return replies;
      },
      { onEvent },
    );
    await meter.read(energy.value);
    expect(await meter.read(energy.value)).toEqual(value);
    expect(events).toContainEqual({
      kind: "replay-dropped",
      reason: "an APDU whose invocation counter was used before",
    });
  });

  test.each<readonly [string, CipheredAnswer, string]>([
    ["plain (W13)", (request) => [encodeXdlmsApdu(got(request))], "security.plain"],
    [
      "changed on its way",
      (request, cipher) => {
        const reply = seal(cipher, got(request)).slice();
        reply[10]! ^= 1;
        return [reply];
      },
      "security.tag",
    ],
    [
      "under another outer tag (W3)",
      (request, cipher) => {
        const reply = seal(cipher, got(request)).slice();
        reply[0] = 0xcd;
        return [reply];
      },
      "security.inner-tag",
    ],
    [
      "authenticated only (W1)",
      (request) => [
        new ApduCipher(
          {
            keys,
            suite: 0,
            ownTitle: serverTitle,
            protection: "authentication",
            form: "service",
            sendCounter: { next: () => 1000 },
            receiveCounters: undefined,
            policy: { minimum: "authentication" },
          },
          clientTitle,
        ).protect(encodeXdlmsApdu(got(request))),
      ],
      "security.policy",
    ],
    ["a plain exception", () => [fromHex("d80205")], "service.exception"],
    ["cut short", (request, cipher) => [seal(cipher, got(request)).subarray(0, 12)], "decode.truncated"],
  ])("a reply that is %s", async (_, answer, code) => {
    let isFirst = true;
    const { meter } = await cipheredMeter((request, cipher) => {
      const replies = isFirst ? answer(request, cipher) : [seal(cipher, got(request))];
      isFirst = false;
      return replies;
    });
    await rejection(meter.read(energy.value), code);
    expect(await meter.read(energy.value)).toEqual(value);
  });

  test("notifications are taken ciphered only", async () => {
    const { events, onEvent } = eventLog();
    const notifications: Notification[] = [];
    const event: XdlmsApdu = {
      kind: "event-notification-request",
      time: undefined,
      cosemAttributeDescriptor: { classId: 1, instanceId: fromHex("0000600700ff"), attributeId: 2 },
      attributeValue: value,
    };
    const { meter } = await cipheredMeter(
      (request, cipher) => [encodeXdlmsApdu(event), seal(cipher, event), seal(cipher, got(request))],
      { onEvent, onNotification: (notification) => notifications.push(notification) },
    );
    expect(await meter.read(energy.value)).toEqual(value);
    expect(notifications).toEqual([event]);
    expect(events).toContainEqual({ kind: "discarded", reason: expect.stringContaining("security.plain") });
  });

  test("weak protection is told of", async () => {
    const { events, onEvent } = eventLog();
    const channel = new ScriptedChannel(() => []);
    const connecting = connect({
      channel,
      crypto: nodeCrypto,
      title: clientTitle,
      security: { keys, counters: new MemoryCounterStore(), protection: "encryption" },
      allowWeak: true,
      timeout: 10,
      onEvent,
    });
    await rejection(connecting, "timeout");
    expect(events).toEqual([{ kind: "weak-mechanism", mechanism: "none" }]);
  });

  test("nothing of the keys shows in the meter", async () => {
    const { inspect } = await import("node:util");
    const { meter } = await cipheredMeter(() => []);
    const shown = inspect(meter, { depth: 20, showHidden: true });
    expect(shown).not.toMatch(/d0, ?d1, ?d2|208, 209, 210|0, 1, 2, 3, 4, 5, 6, 7, 8, 9/);
  });
});

describe("isRetryable", () => {
  test("says which errors may pass", async () => {
    const { meter } = await fakeMeter(
      (request) => [
        {
          kind: "get-response-normal",
          invokeIdAndPriority: invoked(request),
          result: { kind: "data-access-result", value: "temporary-failure" },
        },
      ],
      {},
      { timeout: 10 },
    );
    expect(isRetryable(await rejection(meter.read(energy.value), "access.refused"))).toBe(true);
    expect(isRetryable(await rejection(meter.write(energy.value, { type: "null-data" }), "timeout"))).toBe(true);
    for (const code of ["link.refused", "link.unsupported"] as const) {
      expect(isRetryable(new LinkError(code, "transport", ""))).toBe(code === "link.refused");
    }
    expect(isRetryable(new Error("mine"))).toBe(false);
    expect(isRetryable("mine")).toBe(false);
  });
});
