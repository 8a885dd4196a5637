import { DlmsError } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect, type Meter } from "../../src/client/client.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { type ProfileOptions, type ProfileRow, readProfile } from "../../src/client/profile.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import {
  type BufferShape,
  period,
  profileDevice,
  profileName,
  rowAt,
  timeAt,
  valuesOf,
} from "../client/profile-support.ts";
import { type Fault, faultyTransport } from "./faulty-link.ts";
import { serve } from "./serve.ts";

/** Schedules of each link; `COSEMKIT_RUNS` asks for more. */
const numRuns = Math.max(250, Number(process.env["COSEMKIT_RUNS"] ?? 0));

/** Milliseconds of each exchange, and of a whole reading with all its connections and pauses. */
const timeout = 3_000;
const deadline = 600_000;

interface Scenario {
  readonly rows: readonly (readonly Data[])[];
  readonly shape: BufferShape;
  readonly newestFirst: boolean;
  readonly options: ProfileOptions;
  /** The rows that have to come. */
  readonly expected: readonly (readonly Data[])[];
}

/**
 * Rows whose times rise, stand still, jump ahead, and once go back by no more than an hour; and what to read of them.
 */
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    steps: fc.array(fc.constantFrom(period, period, period, 0, 1, 86_400), { minLength: 15, maxLength: 60 }),
    setBack: fc.record({ at: fc.nat(80), by: fc.integer({ min: 1, max: 3_600 }) }),
    values: fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }),
    shape: fc.constantFrom<BufferShape>("plain", "compressed", "compact"),
    newestFirst: fc.boolean(),
    bounds: fc.tuple(fc.nat(59), fc.nat(59)),
    by: fc.constantFrom("whole", "time", "days", "entries", "steps"),
  })
  .map(({ steps, setBack, values, shape, newestFirst, bounds, by }) => {
    let seconds = 0;
    const times = steps.map((step, i) => {
      seconds += i === setBack.at ? -setBack.by : step;
      return seconds;
    });
    const rows = times.map((time, i) => rowAt(time, values[i]!, 100 + values[(i * 7) % 60]!));
    const order = (list: typeof rows): typeof rows => (newestFirst ? [...list].reverse() : list);
    const [first, last] = [...bounds].sort((a, b) => a - b) as [number, number];
    const device = { rows: order(rows), shape, newestFirst };
    switch (by) {
      case "whole":
        return { ...device, options: {}, expected: device.rows };
      case "time":
      case "days": {
        const [from, to] = [times[first] ?? 0, times[last] ?? times.at(-1)!].sort((a, b) => a - b) as [number, number];
        const isIn = (_: unknown, i: number): boolean => times[i]! >= from && times[i]! <= to;
        const step = by === "days" ? { step: { days: 2 } } : {};
        // With steps, rows come in the order of the days: a clock set back over a border mixes them.
        const options = { from: timeAt(from), to: timeAt(to), ...step };
        return { ...device, options, expected: order(rows.filter(isIn)) };
      }
      case "entries": {
        const entries = { first: first + 1, last: last + 1 };
        return { ...device, options: { entries }, expected: device.rows.slice(first, last + 1) };
      }
      default:
        return { ...device, options: { step: { entries: 10 } }, expected: device.rows };
    }
  });

/** One schedule for each connection, each with something that ends it; the last ones without faults. */
function schedules(kinds: readonly Fault["kind"][]): fc.Arbitrary<readonly (readonly Fault[])[]> {
  const fault = (...some: readonly Fault["kind"][]): fc.Arbitrary<Fault> =>
    fc.record({
      from: fc.constantFrom<Fault["from"]>("client", "server"),
      nth: fc.integer({ min: 0, max: 20 }),
      kind: fc.constantFrom(...some),
      a: fc.nat(40),
      b: fc.nat(4_000),
    });
  const schedule = fc.tuple(fault(...ends), fc.array(fault(...kinds), { maxLength: 2 }));
  return fc.array(
    schedule.map(([end, others]) => [end, ...others]),
    { minLength: 1, maxLength: 4 },
  );
}

type Link = "hdlc" | "wrapper";

interface Outcome {
  readonly rows: readonly ProfileRow[];
  readonly connections: number;
}

async function reading(link: Link, scenario: Scenario, faults: readonly (readonly Fault[])[]): Promise<Outcome> {
  const { rows, shape, newestFirst, options } = scenario;
  const { server } = profileDevice({ rows, shape, sortMethod: newestFirst ? "lifo" : "fifo" });
  let connections = 0;
  const open = (): Promise<Meter> => {
    const transport = faultyTransport(faults[connections++] ?? [], (connection) => serve(link, server, connection));
    return connect({
      channel:
        link === "hdlc"
          ? new HdlcChannel({ transport, client: 16, server: hdlcAddress(1), responseTime: 500 })
          : new WrapperChannel({ transport, client: 16, server: 1 }),
      crypto: nodeCrypto,
      maxPduSize: 64,
      timeout,
    });
  };
  let first: Meter | undefined;
  while (first === undefined) {
    try {
      first = await open();
    } catch (error) {
      if (!(error instanceof DlmsError)) throw error;
    }
  }
  const found: ProfileRow[] = [];
  for await (const row of readProfile(first, profileGeneric(profileName), { ...options, reconnect: open, timeout })) {
    found.push(row);
  }
  await first.close();
  return { rows: found, connections };
}

/** Runs a reading in fake time until it ends. */
async function run(link: Link, scenario: Scenario, faults: readonly (readonly Fault[])[]): Promise<Outcome> {
  let ended: { readonly outcome: Outcome } | { readonly failure: unknown } | undefined;
  reading(link, scenario, faults).then(
    (outcome) => {
      ended = { outcome };
    },
    (failure: unknown) => {
      ended = { failure };
    },
  );
  for (let elapsed = 0; ended === undefined && elapsed < deadline; elapsed += 100) {
    await vi.advanceTimersByTimeAsync(100);
  }
  if (ended === undefined) throw new Error("it hangs");
  if ("failure" in ended) throw ended.failure;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(vi.getTimerCount()).toBe(0);
  return ended.outcome;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ends: readonly Fault["kind"][] = ["fin", "rst", "half-open"];
const stream: readonly Fault["kind"][] = [...ends, "split", "delay"];
const kinds: Readonly<Record<Link, readonly Fault["kind"][]>> = {
  hdlc: [...stream, "drop", "lose", "flip", "duplicate"],
  wrapper: stream,
};

describe("a profile over faulty links", () => {
  test.each(["wrapper", "hdlc"] as const)(
    "%s: each row comes once, whatever breaks, and no timer is left",
    async (link) => {
      let reconnected = 0;
      await fc.assert(
        fc.asyncProperty(scenarios, schedules(kinds[link]), async (scenario, faults) => {
          const { rows, connections } = await run(link, scenario, faults);
          if (connections > 1) reconnected++;
          const values = valuesOf(rows);
          if (scenario.options.step === undefined) expect(values).toEqual(scenario.expected);
          else expect(sorted(values)).toEqual(sorted(scenario.expected));
        }),
        { numRuns },
      );
      expect(reconnected).toBeGreaterThan(numRuns / 3);
    },
  );
});

function sorted(rows: readonly (readonly Data[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
