import {
  type CosemDateTime,
  constant,
  dateTimeFromDate,
  notSpecified,
  obis,
  type ServerObject,
  variable,
  yearNotSpecified,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { disconnectControlV0Server } from "@cosemkit/model/classes/disconnect-control-v0";
import type { ActionSpecification } from "@cosemkit/model/classes/script-table";
import { type ExecutionTimeDate, singleActionSchedule } from "@cosemkit/model/classes/single-action-schedule";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../src/client/client.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { ActionSchedule } from "../../src/server/action-schedule.ts";
import { scriptTableObject } from "../../src/server/script-table.ts";
import { CosemServer, type ServerEvent } from "../../src/server/server.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { memoryTransport } from "../../src/transport/memory.ts";
import { reach } from "../client/serve.ts";
import { serverTitle } from "./support.ts";

const hour = 3_600_000;
const context = { client: 1, authenticated: false };
const tableName = obis("0-0:10.0.108.255");
const relay = obis("0-0:96.3.10.255");
const note = obis("0-0:96.1.0.255");

/** Each day at this time. */
function daily(hour: number, minute = 0): ExecutionTimeDate {
  return {
    time: { hour, minute, second: 0, hundredths: 0 },
    date: { year: yearNotSpecified, month: notSpecified, dayOfMonth: notSpecified, dayOfWeek: notSpecified },
  };
}

function device(objects: readonly ServerObject[]): { server: CosemServer; events: ServerEvent[] } {
  const events: ServerEvent[] = [];
  const clients = [{ sap: 1, authentication: { mechanism: "none" } }] as const;
  const onEvent = (event: ServerEvent): void => void events.push(event);
  return {
    server: new CosemServer({ provider: nodeCrypto, systemTitle: serverTitle, objects, clients, onEvent }),
    events,
  };
}

describe("a script table", () => {
  const act = (more: Partial<ActionSpecification>): ActionSpecification => ({
    serviceId: "execute-method",
    classId: 70,
    logicalName: relay,
    index: 1,
    parameter: { type: "integer", value: 0 },
    ...more,
  });
  const write = act({
    serviceId: "write-attribute",
    classId: 1,
    logicalName: note,
    index: 2,
    parameter: { type: "unsigned", value: 5 },
  });

  function table(actions: readonly ActionSpecification[], result?: Error) {
    let disconnected = 0;
    const value = variable<Data>({ type: "unsigned", value: 0 });
    const made = scriptTableObject(tableName, [{ scriptIdentifier: 7, actions }], () => server.self);
    const remoteDisconnect = (): void => {
      disconnected++;
      if (result !== undefined) throw result;
    };
    const { server, events } = device([
      made,
      dataObjectServer(note, { value }),
      disconnectControlV0Server(relay, { outputState: constant(true), remoteDisconnect }),
    ]);
    const execute = async (identifier: number): Promise<void> => {
      await made.methods.get(1)!(identifier, context);
    };
    return { execute, events, value, disconnected: () => disconnected };
  }

  test("writes and invokes in order, and 0 does nothing", async () => {
    const made = table([write, act({}), act({})]);
    await made.execute(0);
    expect([made.disconnected(), made.value.get()]).toEqual([0, { type: "unsigned", value: 0 }]);
    await made.execute(7);
    expect([made.disconnected(), made.value.get()]).toEqual([2, { type: "unsigned", value: 5 }]);
    expect(made.events).toMatchObject(
      new Array(2).fill({ client: 0, kind: "invoked", classId: 70, result: "success" }),
    );
  });

  test.each<[string, readonly ActionSpecification[], string]>([
    ["a method that there is not", [act({ index: 2 }), write], "read-write-denied"],
    ["an object that there is not", [act({ logicalName: note }), write], "object-class-inconsistent"],
    ["a parameter of another type", [act({ parameter: { type: "null-data" } }), write], "type-unmatched"],
    ["an attribute that nobody writes", [{ ...write, classId: 70, logicalName: relay }, write], "other-reason"],
    ["a service that is none", [act({ serviceId: 9 }), write], "type-unmatched"],
  ])("%s ends the script", async (_, actions, result) => {
    const made = table(actions);
    await expect(made.execute(7)).rejects.toMatchObject({ result });
    expect(made.value.get()).toEqual({ type: "unsigned", value: 0 });
  });

  test("no such script", async () => {
    await expect(table([write]).execute(8)).rejects.toMatchObject({ result: "object-undefined" });
  });
});

describe("a single action schedule", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(Date.UTC(2026, 0, 2, 12));
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  /** How far the clock of the device is from the one of the test. */
  let ahead = 0;
  const now = (): CosemDateTime => dateTimeFromDate(new Date(Date.now() + ahead), { deviation: 0, clockStatus: 0 });

  function bench(times?: readonly ExecutionTimeDate[], clock: () => CosemDateTime = now) {
    ahead = 0;
    const runs: number[] = [];
    const script = { scriptLogicalName: tableName, scriptSelector: 3 };
    const schedule = new ActionSchedule({
      logicalName: "0-0:15.0.4.255",
      script,
      times,
      self: () => server.self,
      now: clock,
    });
    const scripts = scriptTableObject(tableName, [], () => server.self);
    // Says when, and with what it was executed.
    const methods = new Map([
      [1, (id: unknown): void => void runs.push((Date.now() - Date.UTC(2026, 0, 2)) / hour + Number(id) * 1_000)],
    ]);
    const { server } = device([schedule.object, { ...scripts, methods }]);
    const set = async (attribute: number, value: unknown): Promise<void> => {
      await schedule.object.attributes.get(attribute)!.set!(value, context);
    };
    return { schedule, runs, set };
  }

  test("executes its script at its times, from the start to the end", async () => {
    const { schedule, runs } = bench([daily(14), daily(13, 30), daily(14)]);
    await vi.advanceTimersByTimeAsync(3 * hour);
    expect(runs).toEqual([]);
    schedule.start();
    await vi.advanceTimersByTimeAsync(24 * hour);
    expect(runs).toEqual([3_037.5, 3_038]);
    await schedule.close();
    await vi.advanceTimersByTimeAsync(24 * hour);
    expect(runs.length).toBe(2);
  });

  test("a client changes script and times, once it is over too", async () => {
    const once = { ...daily(13), date: { year: 2026, month: 1, dayOfMonth: 2, dayOfWeek: notSpecified } };
    const { schedule, runs, set } = bench([once]);
    schedule.start();
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect([runs, vi.getTimerCount()]).toEqual([[3_013], 0]);
    await set(2, { scriptLogicalName: tableName, scriptSelector: 4 });
    await set(4, [daily(15)]);
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect(runs).toEqual([3_013, 4_015]);
    await set(4, []);
    expect(vi.getTimerCount()).toBe(0);
    await schedule.close();
  });

  test("a time with wildcards, and more than it can hold, are refused", async () => {
    const { set } = bench();
    await expect(set(4, [{ ...daily(1), time: { ...daily(1).time, minute: notSpecified } }])).rejects.toMatchObject({
      result: "other-reason",
    });
    await expect(set(4, new Array(33).fill(daily(1)))).rejects.toMatchObject({ result: "other-reason" });
  });

  test("a clock that is set: times leapt over come once, those of a step back not again", async () => {
    const { schedule, runs } = bench([daily(13), daily(13, 30), daily(16)]);
    schedule.start();
    await vi.advanceTimersByTimeAsync(hour / 2);
    ahead = 2 * hour;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs.length).toBe(1);
    // From 14:31 to 15:59 it is quiet, and after 16:00 as well, though the hour comes again.
    await vi.advanceTimersByTimeAsync(1.5 * hour);
    expect(runs.length).toBe(2);
    ahead = hour;
    await vi.advanceTimersByTimeAsync(1.5 * hour);
    expect(runs.length).toBe(2);
    // A day back: it was all wrong, and 13:00 and 13:30 come again.
    ahead = -23 * hour;
    await vi.advanceTimersByTimeAsync(22 * hour);
    expect(runs.length).toBe(4);
    await schedule.close();
  });

  test("a clock that does not know the time executes nothing until it does", async () => {
    let knows = false;
    const { schedule, runs } = bench([daily(13)], () => (knows ? now() : { ...now(), year: yearNotSpecified }));
    schedule.start();
    await vi.advanceTimersByTimeAsync(24 * hour);
    expect(runs).toEqual([]);
    knows = true;
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect(runs).toEqual([3_037]);
    await schedule.close();
  });
});

test("a client has the simulated meter push when it wants", async () => {
  let pushed = 0;
  const meter = simulatedMeter({
    provider: nodeCrypto,
    security: { level: "none" },
    now: () => Date.UTC(2026, 0, 10, 11, 59, 59) + 950,
    days: 1,
    push: { route: () => memoryTransport(() => void pushed++) },
  });
  await using schedule = meter.pushSchedule;
  const channel = new WrapperChannel({ transport: reach(meter.server, "wrapper"), client: 1, server: 1 });
  await using client = await connect({ channel, crypto: nodeCrypto });
  // The clock stands still at a time that is just so.
  const time = { ...daily(12, 59).time, second: 59, hundredths: 95 };
  await client.write(singleActionSchedule("0-0:15.0.4.255").executionTime, [{ ...daily(0), time }]);
  expect(pushed).toBe(0);
  schedule.start();
  await vi.waitUntil(() => pushed === 1);
});
