/**
 * Rule W23: conversations of all kinds, with secrets that are known, and every place in which a program may show
 * something of them: none of it holds a piece of a secret, in whatever form.
 */

import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type AttributeRef, concatBytes, constant, fromHex, type MethodRef, toHex, variable } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { associationLnV1, associationLnV1Server } from "@cosemkit/model/classes/association-ln-v1";
import { associationSnV2 } from "@cosemkit/model/classes/association-sn-v2";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import { securitySetup, securitySetupServer } from "@cosemkit/model/classes/security-setup";
import { ServerSecurity } from "@cosemkit/session/association/server-security";
import { type ConnectOptions, connect, type Meter } from "@cosemkit/session/client/client";
import { HdlcChannel } from "@cosemkit/session/client/hdlc-channel";
import { shortNames } from "@cosemkit/session/client/short-names";
import { WrapperChannel } from "@cosemkit/session/client/wrapper-channel";
import { hdlcAddress } from "@cosemkit/session/link/hdlc-address";
import { encodeWrapper } from "@cosemkit/session/link/wrapper";
import { KeyRing } from "@cosemkit/session/push/key-ring";
import { PushConfirmer } from "@cosemkit/session/push/push-confirmer";
import { PushStream } from "@cosemkit/session/push/push-stream";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import type { CryptoProvider } from "@cosemkit/session/security/crypto-provider";
import { MemoryCounterStore, ReceiveCounters } from "@cosemkit/session/security/invocation-counter";
import { createKeySet, Secret } from "@cosemkit/session/security/keys";
import { CosemServer, type ServerClient, type ServerEvent } from "@cosemkit/session/server/server";
import { CaptureTrace } from "@cosemkit/session/trace/capture-trace";
import { TextTrace } from "@cosemkit/session/trace/text-trace";
import type { TraceEvent } from "@cosemkit/session/trace/trace-event";
import { tracedChannel } from "@cosemkit/session/trace/traced-channel";
import { publishClientEvents, publishServerEvents } from "@cosemkit/session/transport/diagnostics";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../cli/test/support.ts";
import { reach } from "../../runtime/session/test/client/serve.ts";
import { everythingOf, inspected, type KnownSecret, leaksIn } from "./leaks.ts";

const clientTitle = fromHex("4d4d4d0000000001");
const serverTitle = fromHex("4d4d4d0000bc614e");
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** No octet of one stands in another, and none is a text or number that stands anywhere by chance. */
const octets = {
  guek: fromHex("e3a1c7924b5df80619b2c4d6e8fa1c3e"),
  gak: fromHex("7f913b5d2ac4e60885a7c9ebfd1f3152"),
  kek: fromHex("b4d6f81a3c5e709214365a7c9ebfd0e2"),
  password: text("Gr4nd-Meter+Passw0rd~1"),
  hlsSecret: text("hls=Secr3t/of*24!letters"),
  dedicated: fromHex("99bbddff1133557778aaccee20426486"),
  newSecret: fromHex("c0d1e2f3a4b5968778695a4b3c2d1e0f"),
  newPassword: text("Ch4nged=By_an-Act1on{2}"),
  newKey: fromHex("5ac3178e9f40d2b661e8357c0a9db4f2"),
  longSecret: Uint8Array.from({ length: 150 }, (_, i) => (i * 89 + 0x53) & 0xff),
};
const secrets: readonly KnownSecret[] = Object.entries(octets).map(([name, value]) => ({ name, octets: value }));
const { guek, gak, kek } = octets;
const keys = createKeySet(nodeCrypto, 0, { guek, gak, kek });
const ring = new KeyRing(nodeCrypto, [["*", { guek, gak, kek }]]);
const password = new Secret(octets.password);
const hlsSecret = new Secret(octets.hlsSecret);

describe("what finds secrets", () => {
  const shownAs: Readonly<Record<string, (value: Uint8Array) => string>> = {
    hex: toHex,
    "hex in capitals, spaced": (value) => toHex(value).toUpperCase().replace(/../g, "$& "),
    "hex of a Buffer": (value) => everythingOf({ a: [Buffer.from(value)] }),
    "C-like": (value) => [...value].map((octet) => `0x${octet.toString(16).padStart(2, "0")}`).join(", "),
    base64: (value) => Buffer.from(value).toString("base64"),
    "base64url behind an octet": (value) => Buffer.from(concatBytes(text("x"), value)).toString("base64url"),
    "base64 behind two octets": (value) => Buffer.from(concatBytes(text("xy"), value)).toString("base64"),
    "a list of numbers": (value) => [...value].join(" "),
    "a Uint8Array": (value) => everythingOf(new Map([["key", { deep: value }]])),
    "JSON of one": (value) => JSON.stringify({ value }),
    "octets in a file": (value) => Buffer.from(value).toString("latin1"),
    "an error's message": (value) => everythingOf(new Error("outer", { cause: new Error(`it was ${toHex(value)}`) })),
    "a part of it": (value) => toHex(value.length > 32 ? value.subarray(0, 12) : value.subarray(1, 13)),
  };

  test.each(Object.keys(shownAs))("finds each secret shown as %s, and no other", (form) => {
    for (const { name, octets: value } of secrets) {
      expect(leaksIn(`before 12 ${shownAs[form]!(value)} after`, secrets)).toEqual([name]);
    }
  });

  test("finds nothing in what is random", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(leaksIn(everythingOf({ noise }), secrets)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Everything shown so far, and where. */
class Places {
  private readonly found = new Set<string>();
  private count = 0;

  /** Looks for `wanted` in something shown; only where a secret is not the reader's own. */
  show(where: string, shown: string, wanted: readonly KnownSecret[] = secrets): void {
    this.count++;
    for (const name of leaksIn(shown, wanted)) this.found.add(`${name} in ${where}`);
  }

  /** Holds that nothing leaked, in at least so many places. */
  expectNothing(least: number): void {
    expect([...this.found]).toEqual([]);
    expect(this.count).toBeGreaterThanOrEqual(least);
  }
}

type Mechanism = "none" | "lls" | "hls" | "hls-md5" | "hls-sha1" | "hls-sha256" | "hls-gmac";

interface Kind {
  readonly mechanism: Mechanism;
  readonly protection: "none" | "authentication" | "authenticated-encryption";
  readonly link?: "wrapper" | "hdlc";
  readonly form?: "service" | "general";
  readonly names?: "logical" | "short";
  readonly dedicated?: boolean;
  /** In general block transfer. */
  readonly blocks?: boolean;
  /** Octets of the longest APDU of the server. */
  readonly pduSize?: number;
}

/** Hands out the dedicated key that is known here; all else is random. */
const provider: CryptoProvider = {
  ...nodeCrypto,
  random: (length) => (length === 16 ? octets.dedicated.slice() : nodeCrypto.random(length)),
};

const proof = { mechanism: 2, prove: (challenge: Uint8Array) => challenge.slice().reverse() } as const;

function serverAuthentication(mechanism: Mechanism): ServerClient["authentication"] {
  switch (mechanism) {
    case "none":
    case "hls-gmac":
      return { mechanism };
    case "lls":
      return { mechanism, password };
    case "hls":
      return { mechanism, manufacturer: proof };
    default:
      return { mechanism, secret: hlsSecret };
  }
}

function clientAuthentication(mechanism: Mechanism, wrong: boolean): NonNullable<ConnectOptions["authentication"]> {
  const other = Secret.fromText("something else");
  switch (mechanism) {
    case "none":
    case "hls-gmac":
      return { mechanism };
    case "lls":
      return { mechanism, password: wrong ? other : password };
    case "hls":
      return { mechanism, proof: wrong ? { ...proof, prove: (challenge) => challenge.slice() } : proof };
    default:
      return { mechanism, secret: wrong ? other : hlsSecret };
  }
}

const holder = associationLnV1("0-0:40.0.5.255");
const setupName = "0-0:43.0.0.255";
const plain = dataObject("0-0:96.1.0.255");

interface Bench {
  readonly server: CosemServer;
  /** What was published on `node:diagnostics_channel`. */
  readonly published: unknown[];
  readonly serverEvents: ServerEvent[];
}

const kinds = ["associated", "refused", "protection-failed", "weak-mechanism", "invoked", "authentication-failed"];
const more = [
  "released",
  "handler-failed",
  "session-failed",
  "replay-dropped",
  "reply-dropped",
  "discarded",
  "link-lost",
];

function bench({ mechanism, protection, pduSize = 1_024 }: Kind): Bench {
  const published: unknown[] = [];
  for (const source of ["client", "server"]) {
    for (const kind of [...kinds, ...more]) {
      const name = `cosemkit:${source}:${kind}`;
      const listener = (message: unknown): void => void published.push(message);
      subscribe(name, listener);
      onTestFinished(() => {
        unsubscribe(name, listener);
      });
    }
  }
  const serverEvents: ServerEvent[] = [];
  const ciphered = protection !== "none";
  const needsKeys = ciphered || mechanism === "hls-gmac";
  let isBroken = false;
  const server = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    maxPduSize: pduSize,
    onEvent: (event) => {
      serverEvents.push(event);
      publishServerEvents(event);
    },
    objects: [
      dataObjectServer("0-0:96.1.0.255", { value: variable<Data>({ type: "unsigned", value: 7 }) }),
      associationLnV1Server("0-0:40.0.5.255", {
        secret: {
          get: () => octets.newSecret,
          set: () => {
            // The second time it is refused with an error that is none of the library's.
            if (isBroken) throw new Error("the store is full");
            isBroken = true;
          },
        },
        changeHlsSecret: () => {},
      }),
      securitySetupServer(setupName, { securitySuite: constant(0), keyTransfer: () => {} }),
    ],
    baseName: ({ instanceId }) => (instanceId === "0-0:96.1.0.255" ? 0x0100 : undefined),
    clients: [
      {
        sap: 1,
        authentication: serverAuthentication(mechanism),
        security: needsKeys
          ? new ServerSecurity({
              provider: nodeCrypto,
              keys,
              systemTitle: serverTitle,
              counters: new MemoryCounterStore(),
              minimum: protection === "authentication" ? "authentication" : "authenticated-encryption",
            })
          : undefined,
        contexts: ciphered ? ["ln-ciphering", "sn-ciphering"] : ["ln", "sn"],
      },
    ],
  });
  return { server, published, serverEvents };
}

interface Traced {
  readonly trace: TraceEvent[];
  connect(changes?: Partial<ConnectOptions>, wrong?: boolean): Promise<Meter>;
}

function tracing(kind: Kind, { server }: Bench): Traced {
  const { mechanism, protection, link = "wrapper", form, names = "logical", dedicated, blocks } = kind;
  const trace: TraceEvent[] = [];
  const needsKeys = protection !== "none" || mechanism === "hls-gmac";
  const counters = new MemoryCounterStore();
  return {
    trace,
    connect: (changes = {}, wrong = false) => {
      // So that there is something to see of each exchange while it goes on.
      const transport = reach(server, link, { latency: 1 });
      const channel =
        link === "hdlc"
          ? new HdlcChannel({ transport, client: 1, server: hdlcAddress(1) })
          : new WrapperChannel({ transport, client: 1, server: 1 });
      return connect({
        channel: tracedChannel(channel, (event) => trace.push({ ...event, apdu: event.apdu.slice() })),
        crypto: provider,
        authentication: clientAuthentication(mechanism, wrong),
        security: needsKeys ? { keys, counters, protection, form, dedicated } : undefined,
        title: clientTitle,
        // So that the dedicated key alone is of 16 random octets.
        challengeLength: 24,
        naming: names === "short" ? shortNames : undefined,
        conformance: blocks ? ["general-block-transfer", "general-protection", "get", "set", "action"] : undefined,
        allowWeak: true,
        timeout: 5_000,
        onEvent: publishClientEvents("meter"),
        ...changes,
      });
    },
  };
}

/** What a failed call leaves: the error. */
async function failed(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error,
  );
}

/** Of a call under way: some turns of the loop after it began, whatever it is at then. */
async function during(call: Promise<unknown>, look: (turn: number) => void): Promise<void> {
  let isOver = false;
  const over = call.then(
    () => {
      isOver = true;
    },
    () => {
      isOver = true;
    },
  );
  for (let turn = 0; turn < 4 && !isOver; turn++) {
    look(turn);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await over;
}

/** All that a client does here with secrets. */
async function use(
  meter: Meter,
  { mechanism, names, protection }: Kind,
  look: (where: string) => void,
): Promise<unknown[]> {
  const errors: unknown[] = [];
  await meter.read(plain.value);
  look("after a read");
  // What follows is the same for all; the others are here for how they prove themselves.
  if (mechanism !== "lls" && mechanism !== "hls-gmac") return errors;
  if (names === "short") {
    const own = associationSnV2("0-0:40.0.0.255");
    errors.push(await failed(meter.invoke(own.changeSecret, octets.newPassword)));
    errors.push(await failed(meter.write(plain.value as AttributeRef<unknown>, { type: "octet-string", value: 5 })));
    return errors;
  }
  await during(meter.read(holder.secret), (turn) => look(`the read of a secret, turn ${turn}`));
  await during(meter.write(holder.secret, octets.newSecret), (turn) => look(`the write of a secret, turn ${turn}`));
  look("after the write of a secret");
  errors.push(await failed(meter.write(holder.secret, octets.newSecret)));
  const long = meter.write(holder.secret, octets.longSecret);
  await during(long, (turn) => look(`the write of a long secret, turn ${turn}`));
  errors.push(await failed(long));
  await meter.invoke(holder.changeHlsSecret, octets.newPassword);
  look("after the change of a secret");
  const keyWrapped = keys.kek!.wrap(octets.newKey);
  await meter.invoke(securitySetup(setupName).keyTransfer, [{ keyId: "global-unicast-encryption-key", keyWrapped }]);
  // What is no octet string, but holds the secret all the same.
  for (const value of [
    new TextDecoder().decode(octets.password),
    [...octets.newSecret],
    { secret: octets.newSecret },
  ]) {
    const wrong = holder.secret as AttributeRef<unknown>;
    errors.push(await failed(meter.write(wrong, value)));
    const changing = holder.changeHlsSecret as MethodRef<unknown, unknown>;
    errors.push(await failed(meter.invoke(changing, value)));
  }
  errors.push(await failed(meter.write(holder.secret, octets.newSecret, { signal: AbortSignal.abort() })));
  if (protection === "none") errors.push(await failed(meter.readRaw(15, "0-0:40.0.9.255", 7)));
  return errors;
}

const combinations: readonly Kind[] = [
  ...(["lls", "hls", "hls-md5", "hls-sha1", "hls-sha256", "hls-gmac"] as const).map(
    (mechanism) => ({ mechanism, protection: "none" }) as const,
  ),
  ...(["none", "lls", "hls-sha256", "hls-gmac"] as const).map(
    (mechanism) => ({ mechanism, protection: "authenticated-encryption" }) as const,
  ),
  { mechanism: "lls", protection: "none", link: "hdlc" },
  { mechanism: "hls-gmac", protection: "authenticated-encryption", link: "hdlc", pduSize: 128 },
  { mechanism: "lls", protection: "none", pduSize: 128 },
  { mechanism: "lls", protection: "authentication" },
  { mechanism: "hls-gmac", protection: "authentication", form: "general" },
  { mechanism: "hls-gmac", protection: "authenticated-encryption", form: "general" },
  { mechanism: "hls-gmac", protection: "authenticated-encryption", dedicated: true },
  { mechanism: "lls", protection: "authenticated-encryption", dedicated: true, form: "general", pduSize: 128 },
  { mechanism: "lls", protection: "none", blocks: true, pduSize: 128 },
  { mechanism: "hls-gmac", protection: "authenticated-encryption", blocks: true, pduSize: 128 },
  { mechanism: "lls", protection: "none", names: "short" },
  { mechanism: "hls-sha256", protection: "none", names: "short" },
  { mechanism: "hls-gmac", protection: "authenticated-encryption", names: "short", dedicated: true },
];

const nameOf = (kind: Kind): string =>
  Object.entries(kind)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

describe("W23: no secret shows", () => {
  test.each(combinations.map((kind) => [nameOf(kind), kind] as const))("W23: %s", async (_name, kind) => {
    const places = new Places();
    const made = bench(kind);
    const { trace, connect: dial } = tracing(kind, made);

    const meter = await dial();
    const look = (where: string, shownBy = inspected): void => {
      places.show(`inspect(meter), ${where}`, shownBy(meter));
      places.show(`inspect(server), ${where}`, shownBy(made.server));
    };
    look("when it is connected", everythingOf);
    const errors = await use(meter, kind, look);
    await meter.close();
    errors.push(await failed(meter.read(plain.value)));
    look("when it is closed", everythingOf);

    // Refused, and with keys that are wrong.
    if (kind.mechanism !== "none" && kind.mechanism !== "hls-gmac") errors.push(await failed(dial({}, true)));
    if (kind.protection !== "none") {
      for (const changed of [
        { guek: new Uint8Array(16), gak },
        { guek, gak: new Uint8Array(16) },
      ]) {
        const wrong = createKeySet(nodeCrypto, 0, changed);
        const security = { keys: wrong, counters: new MemoryCounterStore(), protection: kind.protection };
        errors.push(await failed(dial({ security, timeout: 100 })));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const error of errors) places.show(`the error ${String(error).slice(0, 60)}`, everythingOf(error));
    for (const event of [...made.published, ...made.serverEvents]) {
      places.show(`the event ${(event as { kind: string }).kind}`, everythingOf(event));
    }
    expect(made.published.length).toBeGreaterThan(1);

    await showTraces(places, trace, kind);
    places.expectNothing(15);
  });
});

async function showTraces(places: Places, trace: readonly TraceEvent[], { protection }: Kind): Promise<void> {
  const texts = {
    hex: new TextTrace({ form: "hex" }),
    tree: new TextTrace({ form: "tree" }),
    open: new TextTrace({ form: "tree", keys: ring }),
  };
  for (const [form, one] of Object.entries(texts)) {
    const lines = trace.flatMap((event) => [...one.add(event)]);
    expect(lines.length).toBeGreaterThanOrEqual(trace.length);
    places.show(`the trace as ${form}`, lines.join("\n"));
    places.show(`inspect of the trace as ${form}`, everythingOf(one));
  }
  const capture = new CaptureTrace({ client: 1, server: 1 });
  const file = concatBytes(capture.header, ...trace.map((event) => capture.add(event)));
  places.show("the capture", Buffer.from(file).toString("latin1"));
  places.show("the capture, in hex", toHex(file));
  places.show("inspect of the capture", everythingOf(capture));

  // What the command makes of the capture, and of the messages as they travelled, without keys. A message in clear says
  // what it says; `--explain` and errors hide what they know to be secret all the same.
  const dump = toHex(file);
  const travelled = trace.map(({ direction, apdu }) => {
    const [sourceWPort, destinationWPort] = direction === "sent" ? [1, 1] : [1, 1];
    return toHex(encodeWrapper({ sourceWPort, destinationWPort, apdu }));
  });
  for (const flags of [[], ["--json"], ["--explain"], ["--xml"]]) {
    const { stdout, stderr } = await run(["decode", ...flags, dump]);
    places.show(`decode ${flags.join(" ")} of the capture`, stdout + stderr);
    if (protection !== "authenticated-encryption") continue;
    const wire = await run(["decode", ...flags, ...travelled]);
    // The password of LLS travels in clear in every context: it is there for everyone to read.
    const ciphered = secrets.filter(({ name }) => name !== "password");
    places.show(`decode ${flags.join(" ")} of what travelled`, wire.stdout + wire.stderr, ciphered);
  }
}

test("W23: push: nothing of the keys in drops, streams and rings", () => {
  const places = new Places();
  const counters = new MemoryCounterStore();
  const stream = new PushStream("meter", { keys: ring, counters: new ReceiveCounters() });
  const wrong = fromHex(`db08${toHex(serverTitle)}1a3000000001aabbccddeeff00112233445566778899aabbccddeeff`);
  const bodies = [
    wrong,
    wrong.subarray(0, 20),
    fromHex("0f00000001000600000007"),
    wrong.map((octet, i) => (i === 11 ? 0 : octet)),
  ];
  for (const apdu of bodies) {
    const { pushes, drops } = stream.receive(encodeWrapper({ sourceWPort: 1, destinationWPort: 103, apdu }), 0);
    expect(pushes).toEqual([]);
    for (const drop of drops) places.show(`a drop (${drop.reason})`, everythingOf(drop));
    places.show("inspect(stream)", everythingOf(stream));
  }
  places.show("inspect(ring)", everythingOf(ring));
  places.show("inspect(confirmer)", everythingOf(new PushConfirmer(ring, { title: clientTitle, counters })));
  places.expectNothing(8);
});

test("W23: whatever is cut off of a message in clear, its error says nothing of the secret in it", async () => {
  const places = new Places();
  const made = bench({ mechanism: "lls", protection: "none" });
  const { trace, connect: dial } = tracing({ mechanism: "lls", protection: "none" }, made);
  const meter = await dial();
  await meter.write(holder.secret, octets.newSecret);
  await meter.read(holder.secret);
  await meter.invoke(holder.changeHlsSecret, octets.newPassword);
  await meter.close();
  const { decodeCosemApdu } = await import("@cosemkit/model/apdu/apdu");
  let count = 0;
  for (const { apdu } of trace) {
    for (let length = 0; length < apdu.length; length++) {
      for (const octet of [undefined, 0x00, 0x84, 0xff]) {
        const damaged =
          octet === undefined ? apdu.subarray(0, length) : apdu.map((one, i) => (i === length ? octet : one));
        try {
          decodeCosemApdu(damaged);
        } catch (error) {
          count++;
          places.show(`the error ${String(error).slice(0, 60)}`, everythingOf(error));
        }
      }
    }
  }
  expect(count).toBeGreaterThan(100);
  places.expectNothing(100);
});
