import { constant, DlmsError } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApduChannel } from "../../src/client/channel.ts";
import { connect, type Meter } from "../../src/client/client.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { server as makeServer } from "../server/support.ts";
import { type Fault, faults, faultyTransport } from "./faulty-link.ts";
import { serve } from "./serve.ts";

/** Schedules of each link; `COSEMKIT_RUNS` asks for more. */
const numRuns = Math.max(700, Number(process.env["COSEMKIT_RUNS"] ?? 0));

const values: readonly (readonly [string, Data])[] = [
  ["0-0:96.1.0.255", { type: "unsigned", value: 7 }],
  ["0-0:96.1.1.255", { type: "octet-string", value: new Uint8Array(400).map((_, i) => i) }],
  ["0-0:96.1.2.255", { type: "double-long-unsigned", value: 0x7e7ea007 }],
];

const { server: device } = makeServer({
  clients: [{ sap: 16, authentication: { mechanism: "none" } }],
  objects: values.map(([name, value]) => dataObjectServer(name, { value: constant(value) })),
});

type Link = "hdlc" | "wrapper" | "udp";

/** Milliseconds of each exchange: set-up, association, three reads, release and DISC stay below the deadline. */
const timeout = 4_000;
const deadline = 30_000;

function channelOf(link: Link, schedule: readonly Fault[]): ApduChannel {
  const transport = faultyTransport(schedule, (connection) => serve(link, device, connection), link === "udp");
  return link === "hdlc"
    ? new HdlcChannel({ transport, client: 16, server: hdlcAddress(1), responseTime: 800 })
    : new WrapperChannel({ transport, client: 16, server: 1 });
}

/** Reads all values and closes. Whatever it throws but a typed error is thrown on. */
async function conversation(link: Link, schedule: readonly Fault[]): Promise<string> {
  let meter: Meter | undefined;
  let outcome = "read";
  try {
    meter = await connect({
      channel: channelOf(link, schedule),
      crypto: nodeCrypto,
      authentication: { mechanism: "none" },
      timeout,
    });
    for (const [name, value] of values) expect(await meter.read(dataObject(name).value)).toEqual(value);
  } catch (error) {
    if (!(error instanceof DlmsError)) throw error;
    outcome = error.code;
  }
  await meter?.close();
  return outcome;
}

/** Runs a conversation in fake time until it ends. */
async function run(link: Link, schedule: readonly Fault[]): Promise<string> {
  let outcome: string | undefined;
  let failure: unknown;
  conversation(link, schedule).then(
    (ended) => {
      outcome = ended;
    },
    (error: unknown) => {
      failure = error;
      outcome = "failed";
    },
  );
  for (let elapsed = 0; outcome === undefined && elapsed < deadline; elapsed += 50) {
    await vi.advanceTimersByTimeAsync(50);
  }
  if (failure !== undefined) throw failure;
  if (outcome === undefined) throw new Error("it hangs");
  // What still travels arrives; nobody waits for anything after it.
  await vi.advanceTimersByTimeAsync(40_000);
  expect(vi.getTimerCount()).toBe(0);
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const stream: readonly Fault["kind"][] = ["split", "coalesce", "delay", "fin", "rst", "half-open"];
const kinds: Readonly<Record<Link, readonly Fault["kind"][]>> = {
  hdlc: [...stream, "drop", "lose", "flip", "duplicate", "echo"],
  // TCP sees to the rest.
  wrapper: stream,
  udp: ["lose", "duplicate", "delay", "half-open"],
};

describe("faults", () => {
  test.each(["hdlc", "wrapper", "udp"] as const)(
    "%s: the right data or a typed error in time, and no timer left",
    async (link) => {
      const outcomes = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(faults(kinds[link]), async (schedule) => {
          const outcome = await run(link, schedule);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }),
        { numRuns },
      );
      // Faults were met, and most were survived.
      expect(outcomes.size).toBeGreaterThan(1);
      expect(outcomes.get("read")).toBeGreaterThan(0);
    },
  );

  test.each(["drop", "lose", "flip", "split", "coalesce", "duplicate", "echo"] as const)(
    "HDLC survives one %s at any frame of either side",
    async (kind) => {
      for (const from of ["client", "server"] as const) {
        for (let nth = 0; nth < 10; nth++) {
          expect(await run("hdlc", [{ from, nth, kind, a: 3, b: 2 }])).toBe("read");
        }
      }
    },
  );
});
