import {
  type CosemDateTime,
  constant,
  dateTimeFromDate,
  decodeWith,
  deviationNotSpecified,
  encodeWith,
  LinkError,
  notSpecified,
  type Obis,
  obis,
  parseDateTime,
  type ServerObject,
  toHex,
  yearNotSpecified,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { type PushObjectDefinition, pushSetupV2, type WindowElement } from "@cosemkit/model/classes/push-setup-v2";
import { registerServer } from "@cosemkit/model/classes/register";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { ApduCipher } from "../../src/association/apdu-cipher.ts";
import { connect } from "../../src/client/client.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { confirmationOf } from "../../src/push/confirmation.ts";
import { KeyRing } from "../../src/push/key-ring.ts";
import type { Push } from "../../src/push/push.ts";
import { PushStream } from "../../src/push/push-stream.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore, ReceiveCounters, SendCounter } from "../../src/security/invocation-counter.ts";
import { type PushSettings, pushedAttribute, repetitionDelay } from "../../src/server/push-settings.ts";
import { PushSetup, type PushSetupOptions } from "../../src/server/push-setup.ts";
import { CosemServer, type ServerClient, type ServerEvent } from "../../src/server/server.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import type { ByteConnection, ByteTransport } from "../../src/transport/byte-transport.ts";
import { memoryTransport } from "../../src/transport/memory.ts";
import { pushRoute } from "../../src/transport/push-route.ts";
import { reach } from "../client/serve.ts";
import { clientTitle, keyOctets, keys, security, serverTitle, text } from "./support.ts";

type Protection = "none" | "authentication" | "authenticated-encryption";
const protections = ["none", "authentication", "authenticated-encryption"] as const;

const stranger = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const setupName = "0-0:25.9.0.255";
const energy = obis("1-0:1.8.0.255");
const serial = obis("0-0:96.1.0.255");
const now = dateTimeFromDate(new Date(Date.UTC(2026, 0, 2, 3, 4, 5)), { deviation: 0, clockStatus: 0 });

const settings: PushSettings = {
  objects: [pushedAttribute(1, serial, 1), pushedAttribute(1, serial, 2), pushedAttribute(3, energy, 2)],
  destination: { transportService: "tcp", destination: text("collector:4059"), message: "a-xdr-encoded-xdlms-apdu" },
  windows: [],
  randomisation: 0,
  retries: 3,
  repetitionDelay: { repetitionDelayMin: 10, repetitionDelayExponent: 200, repetitionDelayMax: 35 },
  method: "unconfirmed-retry-on-supporting-layer-failure",
};

/** What answers a connection of the meter: gets each push that came, and the connection. */
type Answer = (push: Push, connection: ByteConnection) => void;

interface Bench {
  readonly server: CosemServer;
  readonly setup: PushSetup;
  readonly events: ServerEvent[];
  /** What the collector took. */
  readonly pushes: Push[];
  readonly drops: string[];
}

interface BenchOptions {
  readonly protection?: Protection;
  readonly changes?: Partial<PushSettings>;
  readonly options?: Partial<PushSetupOptions>;
  readonly client?: Partial<ServerClient>;
  readonly answer?: Answer;
  readonly objects?: readonly ServerObject[];
}

function bench({ protection = "none", changes, options, client, answer, objects = [] }: BenchOptions = {}): Bench {
  const events: ServerEvent[] = [];
  const pushes: Push[] = [];
  const drops: string[] = [];
  const counters = new ReceiveCounters();
  const ring = protection === "none" ? undefined : new KeyRing(nodeCrypto, [[toHex(serverTitle), keyOctets]]);
  const collector = memoryTransport((connection) => {
    const stream = new PushStream("meter", { keys: ring, counters });
    connection.start({
      receive: (bytes) => {
        const received = stream.receive(bytes, 0);
        drops.push(...received.drops.map(({ reason }) => reason));
        for (const push of received.pushes) {
          pushes.push(push);
          answer?.(push, connection);
        }
      },
      closed: () => {},
    });
  });
  const setup: PushSetup = new PushSetup({
    logicalName: setupName,
    settings: { ...settings, ...changes },
    client: 2,
    server: () => server,
    route: () => collector,
    now: () => now,
    ...options,
  });
  const server: CosemServer = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    onEvent: (event) => events.push(event),
    objects: [
      dataObjectServer(serial, { value: constant({ type: "octet-string", value: text("12345678") }) }),
      registerServer(energy, {
        value: constant({ type: "double-long-unsigned", value: 1_234 }),
        scalerUnit: constant({ scaler: 0, unit: "watt-hour" }),
      }),
      setup.object,
      ...objects,
    ],
    clients: [
      {
        sap: 2,
        authentication: { mechanism: "none" },
        security: protection === "none" ? undefined : security({ minimum: protection, clientTitles: [clientTitle] }),
        ...client,
      },
    ],
  });
  return { server, setup, events, pushes, drops };
}

/** Confirms a push, as a collector with a title of its own does. */
function confirming(protection: Protection, title: Uint8Array = clientTitle): Answer {
  const sendCounter = new SendCounter(new MemoryCounterStore(), keys.guek!, title);
  const cipher = new ApduCipher({
    keys,
    suite: 0,
    ownTitle: title,
    protection: protection === "none" ? "authenticated-encryption" : protection,
    form: "general",
    sendCounter,
    receiveCounters: undefined,
    policy: { minimum: "authentication" },
  });
  return (push, connection) => {
    const plain = confirmationOf(push.apdu)!;
    const apdu = protection === "none" ? plain : cipher.protect(plain);
    connection.write(encodeWrapper({ sourceWPort: 2, destinationWPort: 1, apdu }));
  };
}

const bodyOf = ({ apdu }: Push): Data => {
  if (apdu.kind !== "data-notification") throw new Error(`${apdu.kind}, a data-notification expected`);
  return apdu.notificationBody.dataValue;
};

describe.each(protections)("protected by %s", (protection) => {
  test("a push arrives with its time and the values, named, and proves where it comes from", async () => {
    const { setup, pushes, events } = bench({ protection });
    expect(await setup.push()).toBe("delivered");
    expect(pushes).toMatchObject([
      {
        authenticated: protection !== "none",
        encrypted: protection === "authenticated-encryption",
        time: now,
        values: [{ obis: serial, text: "12345678" }, { text: "1234" }],
        ...(protection === "none" ? {} : { systemTitle: serverTitle }),
      },
    ]);
    const address = "tcp collector:4059";
    expect(events).toEqual([{ client: 2, address, kind: "pushed", attempt: 1, confirmed: false }]);
  });

  test("a confirmed push is confirmed, and the setup says when", async () => {
    const changes = { method: "confirmed-retry-on-missing-confirmation" } as const;
    const { setup, events } = bench({ protection, changes, answer: confirming(protection) });
    expect(await setup.push()).toBe("confirmed");
    expect(events).toMatchObject([{ kind: "pushed", attempt: 1, confirmed: true }]);
    const last = setup.object.attributes.get(13)!;
    expect(await last.get!({ client: 2, authenticated: true }, undefined)).toEqual(now);
  });

  test("over HDLC, in UI frames of 128 octets; and in blocks", async () => {
    const destination = { ...settings.destination, transportService: "hdlc" } as const;
    const objects = [...settings.objects, ...new Array<PushObjectDefinition>(20).fill(pushedAttribute(1, serial, 2))];
    for (const pduSize of [undefined, 70]) {
      const { setup, pushes, drops } = bench({ protection, changes: { destination, objects }, options: { pduSize } });
      expect(await setup.push()).toBe("delivered");
      expect(drops).toEqual([]);
      const llc = { layer: "llc", direction: "response" };
      const hdlc = { layer: "hdlc", kind: "UI", destination: { upper: 2 }, source: { upper: 1, lower: 17 } };
      expect(pushes).toMatchObject([{ authenticated: protection !== "none", values: { length: 22 } }]);
      expect(pushes[0]!.layers.slice(0, 2)).toMatchObject([hdlc, llc]);
      const frames = protection === "none" ? 2 : 3;
      if (pduSize === undefined) expect(pushes[0]!.layers[0]).toMatchObject({ frames });
    }
  });

  test("what is too long for the collector goes in blocks", async () => {
    const { setup, pushes, drops } = bench({ protection, options: { pduSize: 40 } });
    expect(await setup.push()).toBe("delivered");
    expect(drops).toEqual([]);
    expect(pushes).toMatchObject([{ values: [{ obis: serial, text: "12345678" }, { text: "1234" }] }]);
  });
});

describe("with a clock of its own", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  /** A way that fails so often, then leads somewhere. */
  function failing(times: number, transport: ByteTransport, code?: `link.${string}`): ByteTransport {
    let left = times;
    return {
      peer: "memory",
      connect: async (wait) => {
        if (left-- > 0) throw code === undefined ? new Error("not now") : new LinkError(code, "transport", "not now");
        return transport.connect(wait);
      },
    };
  }

  test("without a confirmation it is tried again after 10, 20 and 35 s, each time with a new counter, then given up", async () => {
    const changes = { method: "confirmed-retry-on-missing-confirmation" } as const;
    const times: number[] = [];
    const start = Date.now();
    const answer = (): void => void times.push((Date.now() - start) / 1_000);
    const { setup, pushes, events } = bench({ protection: "authenticated-encryption", changes, answer });
    const result = setup.push();
    await vi.advanceTimersByTimeAsync(105_000);
    expect(await result).toBe("failed");
    // Each attempt waits 10 s for its confirmation.
    expect(times).toEqual([0, 20, 50, 95]);
    expect(new Set(pushes.map(({ invocationCounter }) => invocationCounter)).size).toBe(4);
    expect(new Set(pushes.map(({ octets }) => toHex(octets))).size).toBe(1);
    expect(events.map((event) => (event.kind === "push-failed" ? event.retryIn : event.kind))).toEqual([
      10,
      20,
      35,
      undefined,
    ]);
    expect(events[0]).toMatchObject({ error: { code: "timeout" } });
  });

  test.each([
    ["plain where ciphering is asked for", confirming("none")],
    ["of somebody who bears the meter's own title", confirming("authenticated-encryption", serverTitle)],
    ["less protected than asked for", confirming("authentication")],
    ["of somebody who may not use the keys", confirming("authenticated-encryption", stranger)],
    [
      "with a wrong bit",
      ((): Answer => {
        const make = confirming("authenticated-encryption");
        return (push, connection) => {
          const write = (bytes: Uint8Array): void =>
            connection.write(bytes.map((octet, i) => (i === 40 ? octet ^ 1 : octet)));
          make(push, { ...connection, write });
        };
      })(),
    ],
    [
      "of another push",
      ((): Answer => {
        const make = confirming("authenticated-encryption");
        return (push, connection) => {
          const { apdu } = push;
          if (apdu.kind !== "data-notification") throw new Error(apdu.kind);
          const { longInvokeIdAndPriority: id } = apdu;
          make(
            { ...push, apdu: { ...apdu, longInvokeIdAndPriority: { ...id, invokeId: id.invokeId + 1 } } },
            connection,
          );
        };
      })(),
    ],
  ])("a confirmation %s is none", async (_name, answer) => {
    const changes = { method: "confirmed-retry-on-missing-confirmation", retries: 1 } as const;
    const { setup, pushes } = bench({ protection: "authenticated-encryption", changes, answer });
    const result = setup.push();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await result).toBe("failed");
    expect(pushes.length).toBe(2);
  });

  test("the first attempt waits a random time up to the limit, and a reset ends it", async () => {
    const { setup, pushes, events } = bench({ changes: { randomisation: 60 } });
    const result = setup.push();
    await vi.advanceTimersByTimeAsync(0);
    const push = setup.object.methods.get(1)!;
    const reset = setup.object.methods.get(2)!;
    const context = { client: 2, authenticated: false };
    expect(() => push(0, context)).toThrow("temporary-failure");
    expect(() => push(1, context)).toThrow("type-unmatched");
    await reset(0, context);
    expect(await result).toBe("reset");
    expect([pushes, events]).toEqual([[], []]);
    const second = setup.push();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await second).toBe("delivered");
  });

  describe("communication windows", () => {
    const daily = (begin: number, end: number): WindowElement => {
      const date = { year: yearNotSpecified, month: notSpecified, dayOfMonth: notSpecified, dayOfWeek: notSpecified };
      const time = { minute: 0, second: 0, hundredths: 0, deviation: deviationNotSpecified, clockStatus: notSpecified };
      return { startTime: { ...date, ...time, hour: begin }, endTime: { ...date, ...time, hour: end } };
    };
    const once = (begin: string, end: string): WindowElement => ({
      startTime: parseDateTime(begin),
      endTime: parseDateTime(end),
    });
    const hour = 3_600_000;
    /** A meter whose clock is right. */
    const options = { now: () => dateTimeFromDate(new Date(), { deviation: 0, clockStatus: 0 }) };

    /** The hour at which a push that is set off at noon goes out; undefined when none does in two days. */
    async function hourOf(changes: Partial<PushSettings>, fails = 0): Promise<number | undefined> {
      vi.setSystemTime(Date.UTC(2026, 0, 2, 12));
      let sent: number | undefined;
      const collector = memoryTransport((connection) => {
        sent ??= (Date.now() - Date.UTC(2026, 0, 2)) / hour;
        connection.start({ receive: () => {}, closed: () => {} });
      });
      const way = failing(fails, collector, "link.refused");
      const { setup } = bench({ changes, options: { ...options, route: () => way } });
      const result = setup.push();
      await vi.advanceTimersByTimeAsync(48 * hour);
      await setup.close();
      await result;
      return sent;
    }

    test.each<[string, number | undefined, readonly WindowElement[]]>([
      ["none", 12, []],
      ["an open one", 12, [daily(11, 13)]],
      ["one to come", 15, [daily(15, 16)]],
      ["one that is over for today", 34, [daily(10, 12)]],
      ["one over midnight, closed", 22, [daily(22, 6)]],
      ["one over midnight, open", 12, [daily(11, 6)]],
      ["the first of several", 14, [daily(20, 21), daily(14, 15), daily(10, 11)]],
      ["one that opens once", 18, [once("2026-01-02T18:00:00", "2026-01-02T19:00:00")]],
      ["one that ends where it begins", undefined, [daily(14, 14)]],
    ])("%s: the push goes out at %s h", async (_, at, windows) => {
      expect(await hourOf({ windows })).toBe(at);
    });

    test("the random wait begins when the window opens; what falls behind its end waits for the next", async () => {
      const windows = [daily(15, 16)];
      const early = await hourOf({ windows, randomisation: 1_800 });
      expect(early).toBeGreaterThan(15);
      expect(early).toBeLessThanOrEqual(15.5);
      const random = vi.spyOn(nodeCrypto, "random").mockReturnValue(Uint8Array.of(0xff, 0xff));
      onTestFinished(() => random.mockRestore());
      expect(await hourOf({ windows, randomisation: 7_200 })).toBe(39);
    });

    test("an attempt after a failure keeps to them too", async () => {
      const repetitionDelay = { repetitionDelayMin: 2_400, repetitionDelayExponent: 100, repetitionDelayMax: 0 };
      const changes = { windows: [daily(15, 16)], repetitionDelay };
      expect(await hourOf(changes, 1)).toBeCloseTo(15 + 2 / 3);
      expect(await hourOf(changes, 2)).toBe(39);
    });

    test("when the last is over, the push fails for good", async () => {
      vi.setSystemTime(Date.UTC(2026, 0, 2, 12));
      const windows = [once("2026-01-01T18:00:00", "2026-01-02T12:00:00")];
      const { setup, events } = bench({ changes: { windows }, options });
      expect(await setup.push()).toBe("failed");
      expect(events).toMatchObject([{ kind: "push-failed", error: { code: "link.unsupported" }, retryIn: undefined }]);
    });

    test("a clock that is set is followed, one that does not know the time keeps none", async () => {
      vi.setSystemTime(Date.UTC(2026, 0, 2, 12));
      let ahead = 0;
      const now = (): CosemDateTime => dateTimeFromDate(new Date(Date.now() + ahead), { deviation: 0, clockStatus: 0 });
      const { setup } = bench({ changes: { windows: [daily(15, 16)] }, options: { now } });
      const result = setup.push();
      await vi.advanceTimersByTimeAsync(60_000);
      ahead = 3 * hour;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await result).toBe("delivered");
      const lost = bench({
        changes: { windows: [daily(15, 16)] },
        options: { now: () => ({ ...now(), year: yearNotSpecified }) },
      });
      expect(await lost.setup.push()).toBe("delivered");
    });
  });

  test("pushes every so often, one at a time, until it is closed", async () => {
    const { setup, pushes } = bench();
    setup.pushEvery(15);
    await vi.advanceTimersByTimeAsync(46_000);
    expect(pushes.length).toBe(3);
    await setup.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pushes.length).toBe(3);
  });

  test("closing ends an attempt that waits for a connection or a confirmation", async () => {
    const hanging: ByteTransport = {
      peer: "nowhere",
      connect: ({ signal } = {}) =>
        new Promise((_, reject) => signal!.addEventListener("abort", () => reject(new Error("aborted")))),
    };
    const { setup } = bench({ options: { route: () => hanging } });
    const result = setup.push();
    await vi.advanceTimersByTimeAsync(1_000);
    await setup.close();
    expect(await result).toBe("reset");
    const waiting = bench({ changes: { method: "confirmed-retry-on-missing-confirmation" } });
    const second = waiting.setup.push();
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting.setup.close();
    expect(await second).toBe("reset");
  });

  test("errors that are none of ours are reported, and end the push", async () => {
    const route = (): ByteTransport =>
      failing(
        1,
        memoryTransport(() => {}),
      );
    const { setup, events } = bench({ options: { route } });
    expect(await setup.push()).toBe("failed");
    expect(events).toMatchObject([{ kind: "push-failed", retryIn: undefined }]);
  });
});

test.each([
  ["no way to the destination", { options: { route: () => undefined } }],
  ["no such client", { options: { client: 9 } }],
  [
    "a confirmation over HDLC",
    {
      changes: {
        destination: { ...settings.destination, transportService: "hdlc" as const },
        method: "confirmed-retry-on-missing-confirmation" as const,
      },
    },
  ],
  ["XML", { changes: { destination: { ...settings.destination, message: "xml-encoded-xdlms-apdu" as const } } }],
] as const)("%s: it fails at once, and is not tried again", async (_name, options: BenchOptions) => {
  const { setup, events, pushes } = bench(options);
  expect(await setup.push()).toBe("failed");
  expect(pushes).toEqual([]);
  expect(events).toMatchObject([{ kind: "push-failed", error: { code: "link.unsupported" }, retryIn: undefined }]);
});

test.each([
  [1, 10],
  [2, 20],
  [3, 35],
  [200, 35],
])("attempt %i waits %i s for the next", (attempt, seconds) => {
  expect(repetitionDelay(settings.repetitionDelay, attempt)).toBe(seconds);
});

test("a delay without a limit ends all the same, and a constant one stays", () => {
  const min = { repetitionDelayMin: 7, repetitionDelayExponent: 300, repetitionDelayMax: 0 };
  expect(repetitionDelay(min, 255)).toBe(0xffff);
  expect(repetitionDelay({ ...min, repetitionDelayExponent: 100 }, 9)).toBe(7);
});

describe.each([0, 1, 2, 3] as const)("version %i", (version) => {
  const context = { client: 2, authenticated: false };
  /** What a client would read. */
  const read = async ({ setup }: Bench, attribute: number): Promise<unknown> =>
    setup.object.attributes.get(attribute)!.get!(context, undefined);

  test("has its attributes and methods, and pushes by them", async () => {
    const made = bench({ options: { version } });
    const { setup, pushes } = made;
    const { definition, attributes, methods } = setup.object;
    expect([definition.classId, definition.version]).toEqual([40, version]);
    // Each attribute and method of the class is served.
    expect([...attributes.keys()].length).toBe(definition.attributes.length);
    expect([...methods.keys()]).toEqual(definition.methods.map(({ id }) => id));
    await methods.get(1)!(0, context);
    await vi.waitUntil(() => pushes.length === 1);
    expect(pushes).toMatchObject([{ values: [{ obis: serial, text: "12345678" }, { text: "1234" }] }]);
    expect(await read(made, 7)).toEqual(version < 2 ? 10 : settings.repetitionDelay);
  });

  test("what a client writes counts", async () => {
    const made = bench({ options: { version } });
    const { setup, pushes } = made;
    const set = async (attribute: number, value: unknown): Promise<void> =>
      setup.object.attributes.get(attribute)!.set!(value, context);
    // The codec of the version says what comes in: what a list of version 0 leaves out is not there.
    const { codec } = setup.object.definition.attributes.find(({ id }) => id === 2)!;
    const list = settings.objects.map((one) => ({ ...one, dataIndex: 0 })).slice(1);
    await set(2, decodeWith(codec, encodeWith(codec, list)));
    await set(3, { ...settings.destination, transportService: "udp" });
    await set(4, []);
    await set(5, 0);
    await set(6, 2);
    await set(7, version < 2 ? 7 : { repetitionDelayMin: 7, repetitionDelayExponent: 300, repetitionDelayMax: 20 });
    expect(await setup.push()).toBe("delivered");
    expect(bodyOf(pushes[0]!)).toMatchObject({
      type: "structure",
      value: [{ type: "octet-string" }, { value: 1_234 }],
    });
    expect(await read(made, 3)).toMatchObject({ transportService: "udp" });
    expect(await read(made, 6)).toBe(2);
    const window = { startTime: now, endTime: now };
    await expect(set(4, new Array(33).fill(window))).rejects.toThrow("33 windows");
  });

  test("tries again by its delays", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const times: number[] = [];
    const start = Date.now();
    const connect = async (): Promise<never> => {
      times.push((Date.now() - start) / 1_000);
      throw new LinkError("link.refused", "transport", "not now");
    };
    const { setup } = bench({ options: { version, route: () => ({ peer: "memory", connect }) } });
    const result = setup.push();
    await vi.advanceTimersByTimeAsync(70_000);
    expect(await result).toBe("failed");
    expect(times).toEqual(version < 2 ? [0, 10, 20, 30] : [0, 10, 30, 65]);
  });
});

describe("what is pushed", () => {
  const number = (value: number): Data => ({ type: "unsigned", value });
  const list: Data = { type: "structure", value: [number(7), number(8)] };
  const long: Data = { type: "array", value: Array.from({ length: 0x1002 }, () => number(9)) };

  async function pushed(objects: readonly PushObjectDefinition[], client?: Partial<ServerClient>): Promise<Data> {
    const served = [
      dataObjectServer("0-0:96.1.1.255", { value: constant(list) }),
      dataObjectServer("0-0:96.1.2.255", { value: constant(long) }),
    ];
    const { setup, pushes } = bench({ changes: { objects }, client: client ?? {}, objects: served });
    expect(await setup.push()).toBe("delivered");
    return bodyOf(pushes[0]!);
  }

  const at = (attributeIndex: number, dataIndex = 0, name: Obis = obis("0-0:96.1.1.255")): PushObjectDefinition => ({
    ...pushedAttribute(1, name, attributeIndex),
    dataIndex,
  });
  const nothing: Data = { type: "null-data" };

  test("a value, an element of it, all attributes; and null-data for what is not there", async () => {
    const body = await pushed([
      at(2),
      at(2, 2),
      at(2, 3),
      at(2, 0x0fff, obis("0-0:96.1.2.255")),
      at(2, 0x1001, obis("0-0:96.1.2.255")),
      at(0),
      at(9),
      at(-1),
      at(2, 0, obis("0-0:96.9.9.255")),
    ]);
    const name: Data = { type: "octet-string", value: Uint8Array.of(0, 0, 96, 1, 1, 255) };
    const value = [list, number(8), nothing, number(9), nothing, { type: "structure", value: [name, list] }];
    expect(body).toEqual({ type: "structure", value: [...value, nothing, nothing, nothing] });
  });

  test("nothing that the client may not read", async () => {
    const hidden = { visible: ({ instanceId }: ServerObject) => instanceId !== serial } as const;
    const value = { type: "structure", value: [nothing, nothing, { type: "double-long-unsigned", value: 1_234 }] };
    expect(await pushed(settings.objects, hidden)).toEqual(value);
    const denied: Partial<ServerClient> = { attribute: () => "authenticated-read-only" };
    expect(await pushed(settings.objects, denied)).toEqual({ type: "structure", value: [nothing, nothing, nothing] });
  });

  test("rows of a profile by entry and by date, and some of their columns", async () => {
    const taken: Push[] = [];
    const meter = simulatedMeter({
      provider: nodeCrypto,
      security: { level: "none" },
      now: () => Date.UTC(2026, 0, 10, 12, 1),
      days: 1,
      push: {
        route: () =>
          memoryTransport((connection) => {
            const stream = new PushStream("meter", { counters: new ReceiveCounters() });
            const receive = (bytes: Uint8Array): void => {
              taken.push(...stream.receive(bytes, 0).pushes);
            };
            connection.start({ receive, closed: () => {} });
          }),
      },
    });
    const profile = pushedAttribute(7, obis("1-0:99.1.0.255"), 2);
    const restriction = {
      restrictionType: "restriction-by-entry",
      restrictionValue: { kind: "by_entry", value: { fromEntry: 2, toEntry: 4 } },
    } as const;
    const column = { classId: 3, logicalName: energy, attributeIndex: 2, dataIndex: 0 };
    const octets = (hour: number): Uint8Array => Uint8Array.of(0x07, 0xea, 1, 10, 0xff, hour, 0, 0, 0, 0xff, 0xc4, 0);
    const byDate = {
      restrictionType: "restriction-by-date",
      restrictionValue: { kind: "by_date", value: { fromDate: octets(10), toDate: octets(11) } },
    } as const;
    const objects = [
      { ...profile, restriction },
      { ...profile, restriction, columns: [column] },
      { ...profile, columns: [{ ...column, classId: 4 }] },
      { ...profile, restriction: byDate },
      // Counted back from 13:01 local time: entries, with all columns and with two; hours; days, of which half is held.
      { ...profile, dataIndex: 0x1003 },
      { ...profile, dataIndex: 0x1202 },
      { ...profile, dataIndex: 0x10ff },
      { ...profile, dataIndex: 0x1003, columns: [column] },
      { ...profile, dataIndex: 0xd001 },
      { ...profile, dataIndex: 0x8001 },
      { ...profile, dataIndex: 0xe101 },
      // Nothing is known of the last confirmation; no entries are none; a register has no rows.
      { ...profile, dataIndex: 0x2001 },
      { ...profile, dataIndex: 0x1000 },
      { ...pushedAttribute(3, energy, 2), dataIndex: 0x1001 },
    ];
    const channel = new WrapperChannel({ transport: reach(meter.server, "wrapper"), client: 1, server: 1 });
    await using client = await connect({ channel, crypto: nodeCrypto });
    const setup = pushSetupV2(setupName);
    await client.write(setup.pushObjectList, objects);
    await client.invoke(setup.push, 0);
    await vi.waitUntil(() => taken.length === 1);
    const body = bodyOf(taken[0]!);
    if (body.type !== "structure") throw new Error(body.type);
    const rows = body.value.map((value) =>
      value.type === "array" ? value.value.map((row) => (row.type === "structure" ? row.value.length : 0)) : value.type,
    );
    const width = (columns: number, count: number): number[] => new Array<number>(count).fill(columns);
    expect(rows).toEqual([
      width(4, 3),
      width(1, 3),
      "null-data",
      width(4, 5),
      width(4, 3),
      width(2, 2),
      width(4, 96),
      width(1, 3),
      width(4, 4),
      width(4, 5),
      width(1, 43),
      ...new Array<string>(3).fill("null-data"),
    ]);
  });
});

test("ways lead to where it is allowed, and nowhere else", () => {
  const route = pushRoute((host, port) => host === "collector" && port === 4059);
  const to = (destination: string, transportService: "tcp" | "udp" | "hdlc" | "sms" = "tcp"): string | undefined =>
    route({ ...settings.destination, transportService, destination: text(destination) })?.peer;
  expect(to("collector:4059")).toBe("tcp://collector:4059");
  expect(to("collector")).toBe("tcp://collector:4059");
  expect(to("collector:4059", "udp")).toBe("udp://collector:4059");
  expect(to("collector:4059", "hdlc")).toBe("hdlc://collector:4059");
  for (const other of ["collector:22", "localhost:4059", "collector:4059/x", "collector:99999", "", "a b:4059"]) {
    expect(to(other)).toBeUndefined();
  }
  expect(to("collector:4059", "sms")).toBeUndefined();
  expect(pushRoute(() => true)({ ...settings.destination, destination: text("[::1]:99") })?.peer).toBe(
    "tcp://[::1]:99",
  );
});
