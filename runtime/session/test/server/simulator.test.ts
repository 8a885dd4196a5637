import {
  type AttributeDefinition,
  type CosemDateTime,
  dateTimeFromBytes,
  dateTimeToBytes,
  decodeWith,
  formatDateTime,
  parseDateTime,
  toHex,
} from "@cosemkit/core";
import type { XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import type { ControlModeId } from "@cosemkit/model/codes/control-mode";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { type SimulatedMeter, type SimulatedMeterOptions, simulatedMeter } from "../../src/simulator/meter.ts";
import { type MeterSecurity, meterClients } from "../../src/simulator/meter-clients.ts";
import { actionRequest, getRequest, keyOctets, type Selection, setRequest, Tester, text } from "./support.ts";

const quarter = 900_000;
const hls5: MeterSecurity = { level: "hls5", keys: keyOctets };

/** A meter whose time is set by the test. */
class Bench {
  now: number;
  readonly meter: SimulatedMeter;

  constructor(time = "2026-01-14T10:00:00Z", options: Partial<SimulatedMeterOptions> = {}) {
    this.now = Date.parse(time);
    this.meter = simulatedMeter({
      provider: nodeCrypto,
      security: { level: "none" },
      now: () => this.now,
      days: 2,
      ...options,
    });
  }

  async client(sap: number = meterClients.management): Promise<Reading> {
    const session = this.meter.server.open(sap);
    const reading = new Reading(session);
    expect(await reading.associate()).toMatchObject({ result: "accepted" });
    return reading;
  }
}

/** A client that takes whole values. */
class Reading extends Tester {
  async data(classId: number, name: string, attributeId: number, selection?: Selection): Promise<Data> {
    const reply = await this.exchange(getRequest(classId, name, attributeId, selection));
    if (reply.kind !== "get-response-normal") throw new Error(reply.kind);
    if (reply.result.kind !== "data") throw new Error(`${name}: ${reply.result.value}`);
    return reply.result.value;
  }

  async result(classId: number, name: string, attributeId: number, selection?: Selection): Promise<string> {
    const reply = await this.exchange(getRequest(classId, name, attributeId, selection));
    if (reply.kind !== "get-response-normal") throw new Error(reply.kind);
    return reply.result.kind === "data" ? "data" : `${reply.result.value}`;
  }

  async number(name: string, attributeId = 2, classId = 3): Promise<number> {
    const value = await this.data(classId, name, attributeId);
    if (!("value" in value) || typeof value.value !== "number") throw new Error(`${name} is ${value.type}`);
    return value.value;
  }

  async set(classId: number, name: string, attributeId: number, value: Data): Promise<unknown> {
    const reply = await this.exchange(setRequest(classId, name, attributeId, value));
    return reply.kind === "set-response-normal" ? reply.result : reply.kind;
  }

  async act(classId: number, name: string, methodId: number, value: Data = zero): Promise<unknown> {
    const reply = await this.exchange(actionRequest(classId, name, methodId, value));
    return reply.kind === "action-response-normal" ? reply.singleResponse.result : reply.kind;
  }

  async rows(name: string, selection?: Selection): Promise<readonly (readonly Data[])[]> {
    const value = await this.data(7, name, 2, selection);
    if (value.type !== "array") throw new Error(value.type);
    return value.value.map((row) => (row.type === "structure" ? row.value : []));
  }
}

const zero: Data = { type: "integer", value: 0 };
const clockName = "0-0:1.0.0.255";
const profileName = "1-0:99.1.0.255";
const eventName = "0-0:99.98.0.255";

function timeOf(cell: Data | undefined): CosemDateTime {
  if (cell?.type !== "octet-string") throw new Error(`${cell?.type}`);
  return dateTimeFromBytes(cell.value);
}

function numberOf(cell: Data | undefined): number {
  if (cell === undefined || !("value" in cell) || typeof cell.value !== "number") throw new Error(`${cell?.type}`);
  return cell.value;
}

const octets = (value: Uint8Array): Data => ({ type: "octet-string", value });

describe("every attribute of every object, as each client may see it", () => {
  test.each([
    ["management", meterClients.management],
    ["reader", meterClients.reader],
    ["public", meterClients.public],
  ])("%s", async (who, sap) => {
    const bench = new Bench(undefined, { security: { level: "lls", password: "12345678" }, maxPduSize: 0xffff });
    const session = bench.meter.server.open(sap);
    const options = sap === meterClients.public ? {} : ({ mechanism: "lls", value: text("12345678") } as const);
    const client = new Reading(session, options);
    expect(await client.associate()).toMatchObject({ result: "accepted" });
    const list = await client.data(15, "0-0:40.0.0.255", 2);
    if (list.type !== "array") throw new Error(list.type);
    const objects = bench.meter.server.objects;
    expect(list.value).toHaveLength(who === "public" ? 5 : objects.length + 1);
    let read = 0;
    let written = 0;
    for (const element of list.value.slice(1)) {
      const [classId, , name, rights] = (element as { readonly value: readonly Data[] }).value;
      const hex = toHex((name as { readonly value: Uint8Array }).value);
      const object = objects.find(({ instanceId }) => toHex(fromObis(instanceId)) === hex);
      expect(object?.definition.classId).toBe(numberOf(classId));
      const [attributes, methods] = (rights as { readonly value: readonly Data[] }).value;
      for (const item of (attributes as { readonly value: readonly Data[] }).value) {
        const [attributeId, mode] = (item as { readonly value: readonly Data[] }).value.map((cell) =>
          cell.type === "integer" || cell.type === "enum" ? cell.value : 0,
        );
        const definition = object!.definition.attributes.find(({ id }) => id === attributeId) as AttributeDefinition;
        const result = await client.result(object!.definition.classId, object!.instanceId, attributeId!);
        if (mode === 1 || mode === 3) {
          read++;
          expect(result).toBe("data");
          const value = await client.data(object!.definition.classId, object!.instanceId, attributeId!);
          // What is read is of the type that the class says, and can be written back where writing is allowed.
          expect(() => decodeWith(definition.codec, encodeData(value))).not.toThrow();
          const writing = await client.set(object!.definition.classId, object!.instanceId, attributeId!, value);
          expect(writing).toBe(mode === 3 ? "success" : "read-write-denied");
          if (mode === 3) written++;
        } else {
          expect(mode).toBe(0);
          expect(result).toBe("read-write-denied");
        }
      }
      for (const item of (methods as { readonly value: readonly Data[] }).value) {
        const [methodId, mode] = (item as { readonly value: readonly Data[] }).value.map(numberOf);
        if (mode === 1) continue;
        const denied = await client.act(object!.definition.classId, object!.instanceId, methodId!);
        expect(denied).toBe("read-write-denied");
      }
    }
    expect(read).toBeGreaterThanOrEqual(who === "public" ? 15 : 100);
    expect(written).toBe(who === "management" ? 12 : 0);
  });

  test("the public client does not learn that there is more", async () => {
    const bench = new Bench(undefined, { security: hls5 });
    const client = await bench.client(meterClients.public);
    for (const [classId, name] of [
      [3, "1-0:1.8.0.255"],
      [7, profileName],
      [70, "0-0:96.3.10.255"],
      [64, "0-0:43.0.0.255"],
    ] as const) {
      expect(await client.result(classId, name, 2)).toBe("object-undefined");
    }
    expect(await client.result(1, "0-0:43.1.0.255", 2)).toBe("data");
  });
});

function fromObis(name: string): Uint8Array {
  return Uint8Array.from(name.match(/\d+/g)!, Number);
}

describe("who the meter is", () => {
  test("comes from the serial number", async () => {
    const bench = new Bench(undefined, { serialNumber: "12345678", security: hls5 });
    const { meter } = bench;
    expect(meter.logicalDeviceName).toBe("CKT0000012345678");
    expect(toHex(meter.systemTitle)).toBe(`${toHex(text("CKT"))}0000bc614e`);
    const client = await bench.client(meterClients.public);
    expect(await client.data(1, "0-0:42.0.0.255", 2)).toEqual(octets(text("CKT0000012345678")));
    expect(await client.data(1, "0-0:96.1.0.255", 2)).toEqual(octets(text("12345678")));
  });

  test("comes from the seed where nothing is said", () => {
    const serial = (seed: number): string => new Bench(undefined, { seed }).meter.serialNumber;
    expect(serial(1)).toMatch(/^\d{8}$/);
    expect(serial(1)).toBe(serial(1));
    expect(serial(1)).not.toBe(serial(2));
  });

  test.each([
    ["a serial number of letters", { serialNumber: "A1" }, "encode.invalid"],
    ["no days", { days: 0 }, "encode.invalid"],
    ["an empty password", { security: { level: "lls", password: "" } }, "encode.invalid"],
    ["a title of seven octets", { systemTitle: new Uint8Array(7) }, "security.title"],
    ["a key missing", { security: { level: "hls5", keys: { guek: keyOctets.guek } } }, "security.key-missing"],
    [
      "a key too short",
      { security: { level: "hls5", keys: { ...keyOctets, gak: new Uint8Array(8) } } },
      "security.key-length",
    ],
  ] as const)("refuses %s", (_what, options, code) => {
    expect(() => new Bench(undefined, options)).toThrow(expect.objectContaining({ code }));
  });

  test("tells its last counter to anybody", async () => {
    const bench = new Bench(undefined, { security: hls5 });
    const client = await bench.client(meterClients.public);
    expect(await client.number("0-0:43.1.0.255", 2, 1)).toBe(0);
    bench.meter.security!.heard(new Uint8Array(8), 77);
    expect(await client.number("0-0:43.1.0.255", 2, 1)).toBe(77);
  });
});

describe("metering", () => {
  const names = ["1-0:1.8.0.255", "1-0:1.8.1.255", "1-0:1.8.2.255", "1-0:2.8.0.255", "1-0:3.8.0.255"] as const;

  test("is the same for the same seed, and another for another", async () => {
    const values = async (seed: number): Promise<readonly number[]> => {
      const client = await new Bench(undefined, { seed }).client();
      return Promise.all(names.map((name) => client.number(name)));
    };
    expect(await values(5)).toEqual(await values(5));
    expect(await values(5)).not.toEqual(await values(6));
  });

  test("does not depend on when it is asked", async () => {
    const often = new Bench();
    const watcher = await often.client();
    for (let i = 0; i < 200; i++) {
      often.now += 61_234;
      await watcher.number("1-0:1.8.0.255");
    }
    const once = new Bench();
    once.now = often.now;
    const client = await once.client();
    for (const name of names) expect(await client.number(name)).toBe(await watcher.number(name));
    expect(await client.rows(profileName)).toEqual(await watcher.rows(profileName));
  });

  test("totals are the sums of their tariffs, always", async () => {
    const bench = new Bench();
    const client = await bench.client();
    for (let i = 0; i < 50; i++) {
      bench.now += 123_457;
      // From day to night and back within a quarter: both tariffs then stand at fractions.
      const hour = i % 2 === 0 ? "02" : "12";
      const time = dateTimeToBytes(parseDateTime(`2026-01-14T${hour}:01:00+01:00`));
      expect(await client.set(8, clockName, 2, octets(time))).toBe("success");
      for (const c of [1, 2]) {
        const [total, first, second] = await Promise.all([0, 1, 2].map((e) => client.number(`1-0:${c}.8.${e}.255`)));
        expect(total).toBe(first! + second!);
      }
    }
  });

  test("registers show at the end of a quarter what the profile has for it, and never go back", async () => {
    const bench = new Bench();
    const client = await bench.client();
    let before = 0;
    for (let i = 0; i < 20; i++) {
      bench.now += quarter;
      const rows = await client.rows(profileName);
      const last = rows.at(-1);
      expect(timeOf(last?.[0])).toEqual(bench.meter.clock.local());
      expect(numberOf(last?.[2])).toBe(await client.number("1-0:1.8.0.255"));
      expect(numberOf(last?.[3])).toBe(await client.number("1-0:2.8.0.255"));
      expect(numberOf(last?.[2])).toBeGreaterThanOrEqual(before);
      before = numberOf(last?.[2]);
    }
  });

  test("energy is power times time", async () => {
    const bench = new Bench("2026-01-14T19:00:00Z");
    const client = await bench.client();
    const power = await client.number("1-0:1.7.0.255");
    const energy = await client.number("1-0:1.8.0.255");
    expect(power).toBeGreaterThan(100);
    bench.now += quarter - 1;
    expect(Math.abs((await client.number("1-0:1.8.0.255")) - energy - power / 4)).toBeLessThanOrEqual(2);
  });

  test("tariff 1 runs on working days from 6 to 22, local time", async () => {
    // Wednesday 21:45 local, one quarter before the tariff ends; Sunday noon.
    for (const [time, running] of [
      ["2026-01-14T20:45:00Z", "1-0:1.8.1.255"],
      ["2026-01-14T21:00:00Z", "1-0:1.8.2.255"],
      ["2026-01-15T05:00:00Z", "1-0:1.8.1.255"],
      ["2026-01-18T19:00:00Z", "1-0:1.8.2.255"],
    ] as const) {
      const bench = new Bench(time);
      const client = await bench.client();
      const values = async (): Promise<readonly number[]> =>
        Promise.all(["1-0:1.8.1.255", "1-0:1.8.2.255"].map((name) => client.number(name)));
      const [first, second] = await values();
      bench.now += quarter - 1;
      const [firstLater, secondLater] = await values();
      expect(firstLater! > first!).toBe(running === "1-0:1.8.1.255");
      expect(secondLater! > second!).toBe(running === "1-0:1.8.2.255");
    }
  });

  test("is that of a house: it takes in the evening, and gives on a clear day in summer", async () => {
    const winter = await new Bench("2026-01-14T18:30:00Z").client();
    expect(await winter.number("1-0:1.7.0.255")).toBeGreaterThan(500);
    expect(await winter.number("1-0:2.7.0.255")).toBe(0);
    const bench = new Bench("2026-06-21T00:00:00Z", { days: 14 });
    const summer = await bench.client();
    let given = 0;
    for (let i = 0; i < 14; i++) {
      bench.now += 86_400_000;
      const noon = bench.now + 39_600_000;
      const clock = bench.now;
      bench.now = noon;
      given += (await summer.number("1-0:2.7.0.255")) > 0 ? 1 : 0;
      bench.now = clock;
    }
    expect(given).toBeGreaterThan(5);
  });

  test("instruments show plausible values that fit each other", async () => {
    const bench = new Bench();
    const client = await bench.client();
    for (let i = 0; i < 30; i++) {
      bench.now += 3_700_000;
      const power = await client.number("1-0:1.7.0.255");
      const phases = await Promise.all([21, 41, 61].map((c) => client.number(`1-0:${c}.7.0.255`)));
      expect(phases.reduce((sum, value) => sum + value, 0)).toBe(power);
      const voltages = await Promise.all([32, 52, 72].map((c) => client.number(`1-0:${c}.7.0.255`)));
      for (const voltage of voltages) {
        expect(voltage).toBeGreaterThanOrEqual(2_260);
        expect(voltage).toBeLessThanOrEqual(2_340);
      }
      const currents = await Promise.all([31, 51, 71].map((c) => client.number(`1-0:${c}.7.0.255`)));
      const factor = await client.number("1-0:13.7.0.255");
      expect(factor).toBeGreaterThan(900);
      expect(factor).toBeLessThanOrEqual(1_000);
      const active = power + (await client.number("1-0:2.7.0.255"));
      const apparent = currents.reduce((sum, current, phase) => sum + (current * voltages[phase]!) / 1_000, 0);
      expect(Math.abs((apparent * factor) / 1_000 - active)).toBeLessThan(Math.max(10, active * 0.02));
      const frequency = await client.number("1-0:14.7.0.255");
      expect(frequency).toBeGreaterThan(4_990);
      expect(frequency).toBeLessThan(5_010);
    }
  });

  test("maximum demand is the highest quarter, with the time of its end, until it is reset", async () => {
    const bench = new Bench();
    const client = await bench.client();
    const rows = await client.rows(profileName);
    let highest = 0;
    let at: CosemDateTime | undefined;
    for (const [i, row] of rows.entries()) {
      if (i === 0) continue;
      const power = 4 * (numberOf(row[2]) - numberOf(rows[i - 1]![2]));
      if (power > highest) {
        highest = power;
        at = timeOf(row[0]);
      }
    }
    const maximum = await client.number("1-0:1.6.0.255", 2, 4);
    // The registers show whole watt-hours, their sum is counted exactly.
    expect(Math.abs(maximum - highest)).toBeLessThanOrEqual(8);
    expect(timeOf(await client.data(4, "1-0:1.6.0.255", 5))).toEqual(at);
    expect(await client.act(4, "1-0:1.6.0.255", 1)).toBe("success");
    expect(await client.number("1-0:1.6.0.255", 2, 4)).toBe(0);
    expect(timeOf(await client.data(4, "1-0:1.6.0.255", 5))).toEqual(bench.meter.clock.local());
    expect(await client.act(4, "1-0:1.6.0.255", 1, { type: "integer", value: 1 })).toBe("type-unmatched");
  });
});

describe("load profile", () => {
  test("is full, without gaps, one row a quarter", async () => {
    const client = await new Bench("2026-01-14T10:07:33Z", { days: 3 }).client();
    expect(await client.number(profileName, 7, 7)).toBe(288);
    expect(await client.number(profileName, 8, 7)).toBe(288);
    const rows = await client.rows(profileName);
    expect(rows).toHaveLength(288);
    const end = Date.parse("2026-01-14T10:00:00Z");
    for (const [i, row] of rows.entries()) {
      const instant = end - (287 - i) * quarter;
      expect(formatDateTime(timeOf(row[0]))).toBe(formatDateTime(local(instant)));
    }
  });

  function local(instant: number): CosemDateTime {
    const iso = new Date(instant + 3_600_000).toISOString().replace("Z", "+01:00");
    return { ...parseDateTime(iso), clockStatus: 0 };
  }

  test("keeps as many rows as it holds, the latest", async () => {
    const bench = new Bench(undefined, { days: 1 });
    const client = await bench.client();
    for (let i = 0; i < 250; i++) {
      bench.now += quarter;
      const rows = await client.rows(profileName);
      expect(rows).toHaveLength(96);
      expect(timeOf(rows.at(-1)?.[0])).toEqual(bench.meter.clock.local());
    }
  });

  test("reset empties it, capture adds a row at once", async () => {
    const bench = new Bench("2026-01-14T10:07:00Z");
    const client = await bench.client();
    expect(await client.act(7, profileName, 1)).toBe("success");
    expect(await client.rows(profileName)).toEqual([]);
    expect(await client.number(profileName, 7, 7)).toBe(0);
    expect(await client.act(7, profileName, 2)).toBe("success");
    const [row, ...more] = await client.rows(profileName);
    expect(more).toEqual([]);
    expect(timeOf(row?.[0])).toEqual(bench.meter.clock.local());
    expect(await client.act(7, profileName, 2, { type: "integer", value: 1 })).toBe("type-unmatched");
  });

  test("says in a row that the power was off, and that daylight saving is on", async () => {
    const client = await new Bench("2026-06-14T10:00:00Z", { days: 20 }).client();
    const status = (await client.rows(profileName)).map((row) => numberOf(row[1]));
    expect(status.filter((value) => (value & 0x80) !== 0)).toHaveLength(1);
    expect(status.every((value) => (value & 0x08) !== 0)).toBe(true);
  });

  const columns = [
    ["clock", 8, clockName],
    ["status", 1, "0-0:96.10.1.255"],
    ["import", 3, "1-0:1.8.0.255"],
    ["export", 3, "1-0:2.8.0.255"],
  ] as const;

  function column(index: number, dataIndex = 0): Data {
    const [, classId, name] = columns[index]!;
    return {
      type: "structure",
      value: [
        { type: "long-unsigned", value: classId },
        octets(fromObis(name)),
        { type: "integer", value: 2 },
        { type: "long-unsigned", value: dataIndex },
      ],
    };
  }

  function range(from: Data, to: Data, wanted: readonly number[] = [], by = 0): Selection {
    const value = [column(by), from, to, { type: "array", value: wanted.map((index) => column(index)) } as const];
    return { accessSelector: 1, accessParameters: { type: "structure", value } };
  }

  function entries(from: number, to: number, firstColumn = 1, lastColumn = 0): Selection {
    return {
      accessSelector: 2,
      accessParameters: {
        type: "structure",
        value: [
          { type: "double-long-unsigned", value: from },
          { type: "double-long-unsigned", value: to },
          { type: "long-unsigned", value: firstColumn },
          { type: "long-unsigned", value: lastColumn },
        ],
      },
    };
  }

  const bench = new Bench();
  const at = (quarters: number): CosemDateTime => bench.meter.clock.local(bench.now - quarters * quarter);
  const bytesAt = (quarters: number): Data => octets(dateTimeToBytes(at(quarters)));

  test("captures what it says", async () => {
    const client = await bench.client();
    expect(await client.data(7, profileName, 3)).toEqual({ type: "array", value: [0, 1, 2, 3].map((i) => column(i)) });
    expect(await client.number(profileName, 4, 7)).toBe(900);
  });

  test.each<[string, Data, Data, number]>([
    ["from and to are within", bytesAt(3), bytesAt(1), 3],
    ["one instant", bytesAt(4), bytesAt(4), 1],
    ["nothing between two rows", bytesAt(1.2), bytesAt(1.1), 0],
    ["the wrong way round", bytesAt(1), bytesAt(3), 0],
    ["more than there is", bytesAt(100_000), bytesAt(-100), 192],
    ["date-time in place of octets", { type: "date-time", value: at(3) }, { type: "date-time", value: at(0) }, 4],
    ["local time without deviation", octets(dateTimeToBytes({ ...at(2), deviation: -0x8000 })), bytesAt(0), 3],
    ["another time zone", octets(dateTimeToBytes(parseDateTime("2026-01-14T04:30:00-05:00"))), bytesAt(0), 3],
  ])("by range: %s", async (_what, from, to, count) => {
    const client = await bench.client();
    const rows = await client.rows(profileName, range(from, to));
    expect(rows).toHaveLength(count);
    // A part of the whole, with nothing left out.
    const all = (await client.rows(profileName)).map((row) => JSON.stringify(row));
    const first = all.indexOf(JSON.stringify(rows[0]));
    if (count > 0) expect(rows.map((row) => JSON.stringify(row))).toEqual(all.slice(first, first + count));
  });

  test("by range: columns in the order in which they are asked for", async () => {
    const client = await bench.client();
    const all = await client.rows(profileName, range(bytesAt(3), bytesAt(0)));
    for (const wanted of [[2], [2, 0], [3, 2, 1, 0], [0, 0]]) {
      const rows = await client.rows(profileName, range(bytesAt(3), bytesAt(0), wanted));
      expect(rows).toEqual(all.map((row) => wanted.map((index) => row[index]!)));
    }
  });

  test("by range of a reading", async () => {
    const client = await bench.client();
    const all = await client.rows(profileName);
    const [low, high] = [numberOf(all[50]?.[2]), numberOf(all[60]?.[2])];
    const bound = (value: number): Data => ({ type: "double-long-unsigned", value });
    const rows = await client.rows(profileName, range(bound(low), bound(high), [], 2));
    expect(rows).toEqual(all.filter((row) => numberOf(row[2]) >= low && numberOf(row[2]) <= high));
  });

  test.each<[string, Selection]>([
    ["a bound with wildcards", range(octets(dateTimeToBytes({ ...at(3), hour: 0xff })), bytesAt(0))],
    ["a bound of five octets", range(octets(new Uint8Array(5)), bytesAt(0))],
    ["a bound that is nothing", range({ type: "null-data" }, bytesAt(0))],
    ["columns beyond the last", entries(1, 0, 5, 0)],
    ["a last column beyond the last", entries(1, 0, 1, 5)],
    [
      "an object that is not captured",
      {
        accessSelector: 1,
        accessParameters: {
          type: "structure",
          value: [column(0), bytesAt(1), bytesAt(0), { type: "array", value: [column(0, 1)] }],
        },
      },
    ],
  ])("refuses %s", async (_what, selection) => {
    const client = await bench.client();
    expect(await client.result(7, profileName, 2, selection)).toBe("scope-of-access-violated");
  });

  test("by entry: any part, as cut out of the whole", async () => {
    const client = await bench.client();
    const all = await client.rows(profileName);
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.nat(200), fc.nat(4), fc.nat(4), async (from, to, first, last) => {
        const rows = await client.rows(profileName, entries(from, to, first, last));
        const expected = all
          .filter((_, i) => i + 1 >= from && (to === 0 || i + 1 <= to))
          .map((row) => row.filter((_, i) => i + 1 >= first && (last === 0 || i + 1 <= last)));
        expect(rows).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe("clock", () => {
  const time = async (client: Reading): Promise<string> => formatDateTime(timeOf(await client.data(8, clockName, 2)));
  const local = (value: string): Data => octets(dateTimeToBytes(parseDateTime(value)));

  test("runs with its time source", async () => {
    const bench = new Bench("2026-01-14T10:00:00.250Z");
    const client = await bench.client();
    expect(await time(client)).toBe("2026-01-14T11:00:00.25+01:00");
    bench.now += 1_750;
    expect(await time(client)).toBe("2026-01-14T11:00:02+01:00");
    expect(await client.number(clockName, 3, 8)).toBe(-60);
  });

  test.each([
    ["2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00", []],
    ["2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00", ["daylight"]],
    ["2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00", ["daylight"]],
    ["2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00", []],
    ["2027-03-28T01:00:00Z", "2027-03-28T03:00:00+02:00", ["daylight"]],
  ])("daylight saving at %s", async (instant, expected, flags) => {
    const client = await new Bench(instant, { days: 1 }).client();
    expect(await time(client)).toBe(expected);
    expect(timeOf(await client.data(8, clockName, 2)).clockStatus).toBe(flags.length * 0x80);
    expect(await client.number(clockName, 4, 8)).toBe(flags.length * 0x80);
    expect(await client.set(8, clockName, 8, { type: "boolean", value: false })).toBe("success");
    expect(timeOf(await client.data(8, clockName, 2))).toMatchObject({ deviation: -60, clockStatus: 0 });
  });

  test("is set, runs on, and says so in profile and log", async () => {
    const bench = new Bench("2026-01-14T10:05:00Z");
    const client = await bench.client();
    const rows = await client.rows(profileName);
    const events = await client.rows(eventName);
    expect(await client.set(8, clockName, 2, local("2026-01-14T12:20:30+01:00"))).toBe("success");
    expect(await time(client)).toBe("2026-01-14T12:20:30+01:00");
    bench.now += 1_000;
    expect(await time(client)).toBe("2026-01-14T12:20:31+01:00");
    // The quarters in between never were.
    expect(await client.rows(profileName)).toEqual(rows);
    bench.now += quarter;
    const [row] = (await client.rows(profileName)).slice(-1);
    expect(formatDateTime(timeOf(row?.[0]))).toBe("2026-01-14T12:30:00+01:00");
    expect(numberOf(row?.[1]) & 0x20).toBe(0x20);
    const added = (await client.rows(eventName)).slice(events.length);
    expect(added.map((event) => numberOf(event[1]))).toEqual([4, 5]);
    expect(added.map((event) => formatDateTime(timeOf(event[0])))).toEqual([
      "2026-01-14T11:05:00+01:00",
      "2026-01-14T12:20:30+01:00",
    ]);
  });

  test("set back, it measures the time again", async () => {
    const bench = new Bench("2026-01-14T10:05:00Z");
    const client = await bench.client();
    const before = await client.number("1-0:1.8.0.255");
    expect(await client.set(8, clockName, 2, local("2026-01-14T09:05:00+01:00"))).toBe("success");
    expect(await client.number("1-0:1.8.0.255")).toBe(before);
    bench.now += 1_800_000;
    expect(await client.number("1-0:1.8.0.255")).toBeGreaterThan(before);
    const times = (await client.rows(profileName)).slice(-3).map((row) => formatDateTime(timeOf(row[0])));
    expect(times).toEqual(["2026-01-14T11:00:00+01:00", "2026-01-14T09:15:00+01:00", "2026-01-14T09:30:00+01:00"]);
  });

  test("without a deviation takes the time as local, in summer as well", async () => {
    const client = await new Bench("2026-07-14T10:00:00Z").client();
    expect(await client.set(8, clockName, 2, local("2026-07-14T15:00:00"))).toBe("success");
    expect(await time(client)).toBe("2026-07-14T15:00:00+02:00");
    expect(await client.set(8, clockName, 2, local("2026-12-14T15:00:00"))).toBe("success");
    expect(await time(client)).toBe("2026-12-14T15:00:00+01:00");
  });

  test("refuses what is no instant", async () => {
    const client = await new Bench().client();
    const value = octets(dateTimeToBytes({ ...parseDateTime("2026-01-14T15:00:00Z"), year: 0xffff }));
    expect(await client.set(8, clockName, 2, value)).toBe("other-reason");
    expect(await client.set(8, clockName, 2, octets(new Uint8Array(5)))).toBe("type-unmatched");
    expect(await client.set(8, clockName, 2, zero)).toBe("type-unmatched");
  });

  test("is adjusted by its methods", async () => {
    const bench = new Bench("2026-01-14T10:08:40Z");
    const client = await bench.client();
    const act = (method: number, value?: Data): Promise<unknown> => client.act(8, clockName, method, value);
    expect(await act(3)).toBe("success");
    expect(await time(client)).toBe("2026-01-14T11:09:00+01:00");
    expect(await act(1)).toBe("success");
    expect(await time(client)).toBe("2026-01-14T11:15:00+01:00");
    expect(await act(6, { type: "long", value: -75 })).toBe("success");
    expect(await time(client)).toBe("2026-01-14T11:13:45+01:00");
    expect(await act(2)).toBe("success");
    expect(await time(client)).toBe("2026-01-14T11:15:00+01:00");
    expect(await act(6, { type: "long", value: 901 })).toBe("scope-of-access-violated");
    expect(await act(1, { type: "integer", value: 1 })).toBe("type-unmatched");
    expect(await act(4)).toBe("other-reason");
    const preset = (at: string, start: string, end: string): Data => ({
      type: "structure",
      value: [local(at), local(start), local(end)],
    });
    expect(await act(5, preset("2026-01-14T12:00:00", "2026-01-14T11:16:00", "2026-01-14T11:20:00"))).toBe("success");
    expect(await act(4)).toBe("other-reason");
    bench.now += 60_000;
    expect(await act(4)).toBe("success");
    expect(await time(client)).toBe("2026-01-14T12:00:00+01:00");
  });
});

describe("disconnect control", () => {
  const name = "0-0:96.3.10.255";
  const state = async (client: Reading): Promise<readonly unknown[]> => [
    ((await client.data(70, name, 2)) as { readonly value: boolean }).value,
    await client.number(name, 3, 70),
  ];
  const mode = (client: Reading, value: number): Promise<unknown> => client.set(70, name, 4, { type: "enum", value });

  test.each<[ControlModeId, number, boolean]>([
    ["mode-1", 1, false],
    ["mode-2", 2, true],
    ["mode-3", 3, false],
    ["mode-4", 4, true],
    ["mode-5", 5, false],
    ["mode-6", 6, false],
  ])("%s", async (_id, code, connects) => {
    const bench = new Bench();
    const client = await bench.client();
    expect(await mode(client, code)).toBe("success");
    expect(await state(client)).toEqual([true, 1]);
    expect(await client.act(70, name, 1)).toBe("success");
    expect(await state(client)).toEqual([false, 0]);
    bench.meter.disconnector.pressButton();
    expect(await state(client)).toEqual([false, 0]);
    expect(await client.act(70, name, 2)).toBe("success");
    expect(await state(client)).toEqual(connects ? [true, 1] : [false, 2]);
    if (!connects) {
      // From ready, both ways.
      expect(await client.act(70, name, 1)).toBe("success");
      expect(await state(client)).toEqual([false, 0]);
      await client.act(70, name, 2);
      bench.meter.disconnector.pressButton();
    }
    expect(await state(client)).toEqual([true, 1]);
  });

  test("mode 0: connected, whatever anybody wants", async () => {
    const client = await new Bench().client();
    await client.act(70, name, 1);
    expect(await mode(client, 0)).toBe("success");
    expect(await state(client)).toEqual([true, 1]);
    expect(await client.act(70, name, 1)).toBe("other-reason");
    expect(await client.act(70, name, 2)).toBe("other-reason");
    expect(await state(client)).toEqual([true, 1]);
  });

  test("takes no mode that is not known, and no parameter but 0", async () => {
    const client = await new Bench().client();
    expect(await mode(client, 9)).toBe("other-reason");
    expect(await client.number(name, 4, 70)).toBe(2);
    expect(await client.act(70, name, 1, { type: "integer", value: 1 })).toBe("type-unmatched");
    expect(await state(client)).toEqual([true, 1]);
  });

  test("nothing flows while it is open, and the log has it", async () => {
    const bench = new Bench("2026-01-14T18:05:00Z");
    const client = await bench.client();
    const before = await client.number("1-0:1.8.0.255");
    const events = await client.rows(eventName);
    bench.now += 300_000;
    await client.act(70, name, 1);
    const open = await client.number("1-0:1.8.0.255");
    // What flowed up to then is counted.
    expect(open).toBeGreaterThan(before);
    bench.now += 3_600_000;
    expect(await client.number("1-0:1.8.0.255")).toBe(open);
    expect(await client.number("1-0:1.7.0.255")).toBe(0);
    expect(await client.number("1-0:31.7.0.255")).toBe(0);
    expect(await client.number("1-0:32.7.0.255")).toBeGreaterThan(2_000);
    expect(await client.number("1-0:13.7.0.255")).toBe(1_000);
    await client.act(70, name, 2);
    expect(await client.number("1-0:1.8.0.255")).toBe(open);
    bench.now += 3_600_000;
    expect(await client.number("1-0:1.8.0.255")).toBeGreaterThan(open);
    const added = (await client.rows(eventName)).slice(events.length);
    expect(added.map((event) => numberOf(event[1]))).toEqual([62, 63]);
  });
});

describe("event log", () => {
  test("tells of a power failure, and of being cleared", async () => {
    const client = await new Bench().client();
    const rows = await client.rows(eventName);
    expect(rows.map((row) => numberOf(row[1]))).toEqual([1, 2]);
    expect(await client.act(7, eventName, 1)).toBe("success");
    expect((await client.rows(eventName)).map((row) => numberOf(row[1]))).toEqual([255]);
    expect(await client.number("0-0:96.11.0.255", 2, 1)).toBe(255);
    expect(await client.act(7, eventName, 2)).toBe("read-write-denied");
  });
});

test("in a reply that cannot be cut, a long buffer is refused, not cut off", async () => {
  const bench = new Bench();
  const client = new Reading(bench.meter.server.open(meterClients.management), {
    initiate: { proposedConformance: ["get"], clientMaxReceivePduSize: 500 },
  });
  await client.associate();
  const reply: XdlmsApdu = await client.exchange(getRequest(7, profileName, 2));
  expect(reply).toMatchObject({ result: { kind: "data-access-result", value: "other-reason" } });
});
