import { type AccessError, toHex, variable } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import { disconnectControl, disconnectControlServer } from "@cosemkit/model/classes/disconnect-control";
import { register, registerServer } from "@cosemkit/model/classes/register";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { clientConformance } from "../../src/association/conformance.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import type { ReadOutcome } from "../../src/client/get.ts";
import { invoking, reading, writing } from "../../src/client/items.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { CosemServer } from "../../src/server/server.ts";
import type { TraceEvent } from "../../src/trace/trace-event.ts";
import { tracedChannel } from "../../src/trace/traced-channel.ts";
import { serverTitle } from "../server/support.ts";
import { fakeMeter } from "./fake-server.ts";
import { reach } from "./serve.ts";
import { rejection } from "./support.ts";

const energy = register("1-0:1.8.0.255");
const note = dataObject("0-0:96.1.0.255");
const missing = register("1-0:9.9.9.255");
const breaker = disconnectControl("0-0:96.3.10.255");

interface Bench {
  readonly meter: Meter;
  readonly events: TraceEvent[];
  readonly note: { current: Data };
  readonly invoked: number[];
}

async function bench(options: Partial<ConnectOptions> = {}, maxPduSize = 1024): Promise<Bench> {
  const written = { current: { type: "unsigned", value: 1 } as Data };
  const invoked: number[] = [];
  const server = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    maxPduSize,
    objects: [
      registerServer("1-0:1.8.0.255", {
        value: { get: () => ({ type: "double-long-unsigned", value: 4_711 }) },
        scalerUnit: { get: () => ({ scaler: -1, unit: "watt-hour" }) },
      }),
      dataObjectServer("0-0:96.1.0.255", {
        value: {
          get: () => written.current,
          set: (value) => {
            written.current = value;
          },
        },
      }),
      dataObjectServer("0-0:96.1.1.255", {
        value: variable<Data>({ type: "octet-string", value: new Uint8Array(900) }),
      }),
      disconnectControlServer("0-0:96.3.10.255", { remoteDisconnect: (parameter) => void invoked.push(parameter) }),
    ],
    clients: [{ sap: 1, authentication: { mechanism: "none" } }],
  });
  const events: TraceEvent[] = [];
  const channel = new WrapperChannel({ transport: reach(server, "wrapper"), client: 1, server: 1 });
  const meter = await connect({
    channel: tracedChannel(channel, (event) => events.push(event)),
    crypto: nodeCrypto,
    ...options,
  });
  events.length = 0;
  return { meter, events, note: written, invoked };
}

describe("ACCESS, client against server", () => {
  test("reads, writes and invokes in one request, in order; an outcome for each", async () => {
    const { meter, events, invoked } = await bench();
    const [before, write, after, unit, none, off] = await meter.perform([
      reading(note.value),
      writing(note.value, { type: "unsigned", value: 2 }),
      reading(note.value),
      reading(energy.scalerUnit),
      reading(missing.value),
      invoking(breaker.remoteDisconnect, 0),
    ]);
    expect(before).toEqual({ ok: true, value: { type: "unsigned", value: 1 } });
    expect(write).toEqual({ ok: true, value: undefined });
    expect(after).toEqual({ ok: true, value: { type: "unsigned", value: 2 } });
    expect(unit).toEqual({ ok: true, value: { scaler: -1, unit: "watt-hour" } });
    expect(none).toMatchObject({ ok: false, error: { result: "object-undefined" } });
    expect(off).toEqual({ ok: true, value: undefined });
    expect(invoked).toEqual([0]);
    expect(events.length).toBe(2);
    if (unit.ok) expectTypeOf(unit.value.scaler).toBeNumber();
  });

  test("after an error, break leaves the rest: nothing of it is done", async () => {
    const { meter, note: written, invoked } = await bench();
    const outcomes = await meter.perform(
      [
        reading(missing.value),
        writing(note.value, { type: "unsigned", value: 9 }),
        invoking(breaker.remoteDisconnect, 0),
      ],
      { onError: "break" },
    );
    expect(outcomes.map((one) => (one.ok ? "done" : (one.error as AccessError).result))).toEqual([
      "object-undefined",
      "other-reason",
      "other-reason",
    ]);
    expect({ note: written.current, invoked }).toEqual({ note: { type: "unsigned", value: 1 }, invoked: [] });
  });

  test("what does not fit one request goes in several, and break holds across them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 64, max: 300 }), fc.integer({ min: 1, max: 30 }), async (size, count) => {
        const { meter, events } = await bench({ maxPduSize: 65535 }, size);
        const items = Array.from({ length: count }, (_, i) => writing(note.value, { type: "unsigned", value: i }));
        const outcomes = await meter.perform(items);
        expect(outcomes).toEqual(items.map(() => ({ ok: true, value: undefined })));
        for (const { apdu, direction } of events)
          if (direction === "sent") expect(apdu.length).toBeLessThanOrEqual(size);
      }),
      { numRuns: 20 },
    );
    const { meter, note: written } = await bench({}, 64);
    const items = [
      reading(missing.value),
      ...Array.from({ length: 20 }, () => writing(note.value, { type: "unsigned", value: 7 })),
    ];
    const outcomes = await meter.perform(items, { onError: "break" });
    expect(outcomes.filter(({ ok }) => ok)).toEqual([]);
    expect(written.current).toEqual({ type: "unsigned", value: 1 });
  });

  test("an answer that is too long is refused as a whole; it can be read otherwise", async () => {
    const { meter } = await bench({ maxPduSize: 300 });
    const long = dataObject("0-0:96.1.1.255");
    await rejection(meter.perform([reading(long.value), reading(energy.value)]), "service.exception");
    expect(await meter.read(long.value)).toMatchObject({ type: "octet-string" });
  });

  test("readAll takes ACCESS where lists are not granted, and GET with list otherwise", async () => {
    for (const [without, tag] of [
      ["multiple-references", 0xd9],
      ["access", 0xc0],
    ] as const) {
      const conformance = clientConformance.filter((bit) => bit !== without);
      const { meter, events } = await bench({ conformance });
      const outcomes = await meter.readEach([energy.value, missing.value, energy.scalerUnit]);
      expectTypeOf(outcomes[2]).toExtend<ReadOutcome>();
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
      expect(events.filter(({ direction }) => direction === "sent").map(({ apdu }) => apdu[0])).toEqual([tag]);
    }
  });

  test("whatever was granted, the outcomes are the same", async () => {
    const optional = [
      "access",
      "multiple-references",
      "block-transfer-with-set-or-write",
      "priority-mgmt-supported",
    ] as const;
    const kind = fc.constantFrom("read", "missing", "write", "wrong", "invoke");
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...optional]),
        fc.array(kind, { minLength: 1, maxLength: 12 }),
        async (bits, kinds) => {
          const conformance = clientConformance.filter(
            (bit) => !(optional as readonly string[]).includes(bit) || (bits as readonly string[]).includes(bit),
          );
          const { meter, invoked, note: written } = await bench({ conformance }, 120);
          const outcomes = await meter.perform(
            kinds.map((one, i) => {
              if (one === "read") return reading(energy.value);
              if (one === "missing") return reading(missing.value);
              if (one === "write") return writing(note.value, { type: "unsigned", value: i });
              return one === "wrong"
                ? writing(missing.scalerUnit, { scaler: 0, unit: "watt" })
                : invoking(breaker.remoteDisconnect, i);
            }),
          );
          expect(outcomes.map(({ ok }) => ok)).toEqual(kinds.map((one) => one !== "missing" && one !== "wrong"));
          expect(invoked).toEqual(kinds.flatMap((one, i) => (one === "invoke" ? [i] : [])));
          const last = kinds.lastIndexOf("write");
          expect(written.current).toEqual({ type: "unsigned", value: last < 0 ? 1 : last });
        },
      ),
      { numRuns: 60 },
    );
  });

  test("lists of writes and of invocations are one request each; to break, each is one", async () => {
    const conformance = clientConformance.filter((bit) => bit !== "access");
    const items = [
      writing(note.value, { type: "unsigned", value: 1 }),
      writing(note.value, { type: "unsigned", value: 2 }),
      invoking(breaker.remoteDisconnect, 0),
      invoking(breaker.remoteDisconnect, 1),
      reading(energy.value),
      reading(energy.scalerUnit),
    ] as const;
    for (const [onError, kinds] of [
      ["continue", ["c104", "c303", "c003"]],
      ["break", ["c101", "c101", "c301", "c301", "c001", "c001"]],
    ] as const) {
      const { meter, events } = await bench({ conformance });
      const outcomes = await meter.perform(items, { onError });
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      const sent = events.filter(({ direction }) => direction === "sent");
      expect(sent.map(({ apdu }) => toHex(apdu.subarray(0, 2)))).toEqual(kinds);
    }
  });

  test("a service that was not granted", async () => {
    const { meter } = await bench({ conformance: ["get"] });
    await rejection(meter.perform([writing(note.value, { type: "unsigned", value: 1 })]), "association.not-negotiated");
  });
});

/** A response to an access-request with these results. */
function response(
  request: XdlmsApdu,
  change: (apdu: Extract<XdlmsApdu, { kind: "access-response" }>) => XdlmsApdu,
): readonly Uint8Array[] {
  if (request.kind !== "access-request") return [];
  const { longInvokeIdAndPriority } = request;
  const whole = {
    kind: "access-response",
    longInvokeIdAndPriority,
    dateTime: new Uint8Array(0),
    accessResponseListOfData: [5, 6].map((value) => ({ type: "double-long-unsigned", value }) as const),
    accessResponseSpecification: [5, 6].map(() => ({ kind: "access-response-get", value: "success" }) as const),
  } as const;
  return [encodeXdlmsApdu(change(whole))];
}

describe("a server that answers wrongly", () => {
  const conformance = clientConformance;

  test.each<[string, Parameters<typeof response>[1]]>([
    ["too few results", (apdu) => ({ ...apdu, accessResponseSpecification: [] })],
    ["too few values", (apdu) => ({ ...apdu, accessResponseListOfData: [] })],
    [
      "another service",
      (apdu) => ({
        ...apdu,
        accessResponseSpecification: [5, 6].map(() => ({ kind: "access-response-set", value: "success" }) as const),
      }),
    ],
  ])("%s", async (_name, change) => {
    const { meter } = await fakeMeter(
      (request) => response(decodeXdlmsApdu(encodeXdlmsApdu(request)), change).map((bytes) => decodeXdlmsApdu(bytes)),
      {
        negotiatedConformance: conformance,
      },
    );
    await rejection(meter.perform([reading(energy.value), reading(energy.value)]), "service.protocol");
  });

  test("an answer to another request is dropped", async () => {
    const { meter } = await fakeMeter(
      (request) => {
        const [wrong] = response(request, (apdu) => ({
          ...apdu,
          longInvokeIdAndPriority: { ...apdu.longInvokeIdAndPriority, invokeId: 77 },
          accessResponseListOfData: [7, 8].map((value) => ({ type: "double-long-unsigned", value }) as const),
        }));
        const [right] = response(request, (apdu) => apdu);
        return [decodeXdlmsApdu(wrong!), decodeXdlmsApdu(right!)];
      },
      { negotiatedConformance: conformance },
    );
    const outcomes = await meter.perform([reading(energy.value), reading(energy.value)]);
    expect(outcomes).toEqual([5, 6].map((value) => ({ ok: true, value: { type: "double-long-unsigned", value } })));
  });
});
