import { AccessError, DlmsError, formatQuantity, LinkError } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import type { Conformance } from "@cosemkit/model/apdu/initiate";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { register } from "@cosemkit/model/classes/register";
import { describe, expect, test } from "vitest";
import { clientConformance } from "../../src/association/conformance.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import { type ProfileOptions, type ProfileRow, readProfile } from "../../src/client/profile.ts";
import { shortNames } from "../../src/client/short-names.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { capturedValue } from "../../src/simulator/profile-objects.ts";
import {
  energyName,
  type ProfileDevice,
  period,
  profileDevice,
  profileName,
  rowAt,
  rowsOf,
  timeAt,
  timeCell,
  valuesOf,
} from "./profile-support.ts";
import { reach } from "./serve.ts";
import { rejection } from "./support.ts";

const profile = profileGeneric(profileName);

function meterOf(device: ProfileDevice, options: Partial<ConnectOptions> = {}): Promise<Meter> {
  const channel = new WrapperChannel({ transport: reach(device.server, "wrapper"), client: 16, server: 1 });
  return connect({ channel, crypto: nodeCrypto, maxPduSize: 128, ...options });
}

async function all(meter: Meter, options?: ProfileOptions): Promise<ProfileRow[]> {
  const rows: ProfileRow[] = [];
  for await (const row of readProfile(meter, profile, options)) rows.push(row);
  return rows;
}

describe("reading a profile", () => {
  test.each(["plain", "compressed", "compact"] as const)("gives its rows, whatever their form: %s", async (shape) => {
    const rows = rowsOf(50);
    const meter = await meterOf(profileDevice({ rows, shape }));
    const found = await all(meter);
    expect(valuesOf(found)).toEqual(rows);
    expect(found.map(({ time }) => time)).toEqual(rows.map((_, i) => timeAt(i * period)));
    await meter.close();
  });

  test("names the columns, and applies scaler and unit exactly", async () => {
    const device = profileDevice({
      rows: rowsOf(3),
    });
    const meter = await meterOf(device);
    const reading = readProfile(meter, profile);
    expect(await reading.columns()).toEqual([
      { object: capturedValue(8, "0-0:1.0.0.255"), name: "clock", scalerUnit: undefined, unit: "", isTime: true },
      {
        object: capturedValue(1, "0-0:96.10.1.255"),
        name: expect.stringContaining("status"),
        scalerUnit: undefined,
        unit: "",
        isTime: false,
      },
      {
        object: capturedValue(3, energyName),
        name: "active energy import, total",
        scalerUnit: { scaler: -1, unit: "watt-hour" },
        unit: "Wh",
        isTime: false,
      },
    ]);
    const shown: string[] = [];
    for await (const { cells } of reading) {
      expect(cells[1]!.quantity).toBeUndefined();
      shown.push(formatQuantity(cells[2]!.quantity!));
    }
    expect(shown).toEqual(["100.0", "102.5", "105.0"]);
  });

  test("names what is captured of other attributes and elements", async () => {
    const captureObjects = [
      { ...capturedValue(4, energyName), attributeIndex: 5 },
      { ...capturedValue(7, "1-0:98.1.0.255"), dataIndex: 3 },
      { ...capturedValue(1, "0-0:96.1.0.255"), attributeIndex: 9 },
    ];
    const meter = await meterOf(profileDevice({ rows: [], captureObjects }));
    const names = (await readProfile(meter, profile).columns()).map(({ name }) => name);
    expect(names[0]).toBe("active energy import, total, capture_time");
    expect(names[1]).toMatch(/, attribute 2 element 3$/);
    expect(names[2]).toMatch(/, attribute 9$/);
  });

  test("selects rows by time and by entry", async () => {
    const rows = rowsOf(20);
    const device = profileDevice({ rows });
    const meter = await meterOf(device);
    const [from, to] = [timeAt(3 * period), timeAt(6 * period)];
    expect(valuesOf(await all(meter, { from, to }))).toEqual(rows.slice(3, 7));
    expect(valuesOf(await all(meter, { from: new Date(Date.UTC(2026, 0, 31, 15)) }))).toEqual(rows.slice(12));
    expect(valuesOf(await all(meter, { to }))).toEqual(rows.slice(0, 7));
    expect(valuesOf(await all(meter, { entries: { first: 5, last: 8 } }))).toEqual(rows.slice(4, 8));
    expect(valuesOf(await all(meter, { entries: { first: 19 } }))).toEqual(rows.slice(18));
    expect(valuesOf(await all(meter, { entries: { first: 21 } }))).toEqual([]);
    expect(device.asked.map((one) => (typeof one === "string" ? one : one.name))).toEqual([
      "range_descriptor",
      "range_descriptor",
      "range_descriptor",
      "entry_descriptor",
      "entry_descriptor",
      "entry_descriptor",
    ]);
  });

  test("selects columns, and keeps the time", async () => {
    const rows = rowsOf(10);
    const device = profileDevice({ rows });
    const meter = await meterOf(device);
    const entries = { first: 2, last: 4 };
    for (const options of [{ from: timeAt(period), to: timeAt(3 * period) }, { entries }, {}]) {
      const found = await all(meter, { ...options, columns: [energyName] });
      const wanted = "from" in options || "entries" in options ? rows.slice(1, 4) : rows;
      expect(valuesOf(found)).toEqual(wanted.map((row) => [row[2]]));
      expect(found.map(({ time }) => time && timeCell(time))).toEqual(wanted.map((row) => row[0]));
    }
    expect(device.asked[0]).toMatchObject({
      parameters: { selectedValues: [capturedValue(8, "0-0:1.0.0.255"), capturedValue(3, energyName)] },
    });
    const reversed = await all(meter, { columns: [capturedValue(3, energyName), "0-0:96.10.1.255"] });
    expect(valuesOf(reversed)).toEqual(rows.map((row) => [row[2], row[1]]));
  });

  test("bears meters that send all columns whatever was asked for, and no others", async () => {
    const rows = rowsOf(4);
    const device = profileDevice({ rows });
    const send = (part: readonly (readonly Data[])[]): ProfileDevice =>
      profileDevice({
        rows: [],
        handlers: { buffer: { get: () => tableOf(part) } },
      });
    const { read } = device.buffer;
    const tableOf = (part: readonly (readonly Data[])[]): ReturnType<typeof read> => {
      const other = profileDevice({ rows: part });
      return other.buffer.read(undefined);
    };
    const meter = await meterOf(send(rows));
    expect(valuesOf(await all(meter, { columns: [energyName] }))).toEqual(rows.map((row) => [row[2]]));
    const short = await meterOf(send(rows.map((row) => row.slice(0, 1))));
    await rejection(all(short, { columns: [energyName] }), "decode.malformed");
    const uneven = await meterOf(send([rows[0]!, rows[1]!.slice(0, 2)]));
    await rejection(all(uneven), "decode.malformed");
  });

  test("says what it cannot do", async () => {
    const noTime = await meterOf(profileDevice({ rows: [], captureObjects: [capturedValue(3, energyName)] }));
    await rejection(all(noTime, { from: timeAt(0) }), "profile.no-time");
    const meter = await meterOf(profileDevice({ rows: rowsOf(3) }));
    await rejection(all(meter, { columns: ["1-0:2.8.0.255"] }), "profile.no-column");
    await rejection(all(meter, { step: { days: 1 } }), "profile.step");
    await rejection(all(meter, { step: { days: 1 }, entries: { first: 1 } }), "profile.step");
    await rejection(all(meter, { step: { entries: 1 }, from: timeAt(0) }), "profile.step");
    for (const days of [0, -1, Number.NaN, 1e-9]) {
      await rejection(all(meter, { step: { days }, from: timeAt(0), to: timeAt(9) }), "profile.step");
    }
    const silent = await meterOf(
      profileDevice({
        rows: [],
        handlers: {
          captureObjects: {
            get: () => {
              throw new Error("broken");
            },
          },
        },
      }),
    );
    await rejection(all(silent), "access.refused");
  });

  test("asks for the next block when the rows before were taken", async () => {
    const device = profileDevice({ rows: rowsOf(40) });
    let requests = 0;
    const channel = new WrapperChannel({ transport: reach(device.server, "wrapper"), client: 16, server: 1 });
    const request = channel.request.bind(channel);
    channel.request = (...args) => {
      requests++;
      return request(...args);
    };
    const meter = await connect({ channel, crypto: nodeCrypto, maxPduSize: 128 });
    const reading = readProfile(meter, profile);
    await reading.columns();
    const before = requests;
    const counts: number[] = [];
    for await (const _ of reading) counts.push(requests - before);
    // Blocks of 110 octets or so, rows of 23.
    expect(counts[0]).toBe(1);
    expect(counts.at(-1)).toBeGreaterThan(6);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(counts.at(-1));
  });

  test("lets other calls in between, and loses nothing by it", async () => {
    const rows = rowsOf(40);
    const device = profileDevice({ rows });
    const meter = await meterOf(device);
    const found: ProfileRow[] = [];
    for await (const row of readProfile(meter, profile)) {
      found.push(row);
      if (found.length % 6 === 0) await meter.read(register(energyName).scalerUnit);
    }
    expect(valuesOf(found)).toEqual(rows);
    expect(device.asked.length).toBeGreaterThan(5);
    // Each goes on where the one before ended, and an hour before.
    expect(device.asked.at(-1)).toMatchObject({ name: "range_descriptor" });
  });

  test("makes way with each row, and comes to an end all the same", async () => {
    const rows = rowsOf(30);
    for (const options of [{}, { entries: { first: 1 } }]) {
      const meter = await meterOf(profileDevice({ rows }));
      const found: ProfileRow[] = [];
      for await (const row of readProfile(meter, profile, options)) {
        found.push(row);
        await meter.read(register(energyName).scalerUnit);
      }
      expect(valuesOf(found)).toEqual(rows);
    }
  });

  test("stops with the loop, and leaves the meter to others", async () => {
    const meter = await meterOf(profileDevice({ rows: rowsOf(40) }));
    for await (const _ of readProfile(meter, profile)) break;
    expect(await meter.read(register(energyName).scalerUnit)).toEqual({ scaler: -1, unit: "watt-hour" });
    const controller = new AbortController();
    const found: ProfileRow[] = [];
    const reading = (async () => {
      for await (const row of readProfile(meter, profile, { signal: controller.signal })) {
        found.push(row);
        if (found.length === 5) controller.abort();
      }
    })();
    await rejection(reading, "aborted");
    expect(found.length).toBeLessThan(10);
    await meter.close();
  });

  test("reads in steps of days or entries", async () => {
    const rows = rowsOf(300);
    const device = profileDevice({ rows });
    const meter = await meterOf(device);
    const [from, to] = [timeAt(0), timeAt(280 * period)];
    expect(valuesOf(await all(meter, { from, to, step: { days: 1 } }))).toEqual(rows.slice(0, 281));
    expect(device.asked).toHaveLength(3);
    expect(valuesOf(await all(meter, { from, to, step: { days: 0.25 } }))).toEqual(rows.slice(0, 281));
    expect(device.asked).toHaveLength(3 + 12);
    device.asked.length = 0;
    expect(valuesOf(await all(meter, { step: { entries: 100 } }))).toEqual(rows);
    expect(device.asked).toHaveLength(4);
    expect(valuesOf(await all(meter, { entries: { first: 11, last: 250 }, step: { entries: 100 } }))).toEqual(
      rows.slice(10, 250),
    );
    expect(device.asked).toHaveLength(4 + 3);
  });
});

/** Reads, and breaks the connection after so many rows, time and again. */
async function broken(
  device: ProfileDevice,
  after: readonly number[],
  options: ProfileOptions = {},
  meanwhile: (taken: number) => void = () => {},
  connecting: Partial<ConnectOptions> = {},
): Promise<{ readonly rows: ProfileRow[]; readonly connections: number }> {
  let connections = 1;
  const breakable = async (): Promise<{ meter: Meter; cut: () => void }> => {
    let hangUp = (): void => {};
    const transport = reach(device.server, "wrapper");
    const channel = new WrapperChannel({
      transport: {
        peer: "cut",
        connect: async (wait) => {
          const connection = await transport.connect(wait);
          return {
            ...connection,
            peer: connection.peer,
            write: (bytes) => connection.write(bytes),
            close: () => connection.close(),
            start: (receiver) => {
              hangUp = () => receiver.closed(new LinkError("link.reset", "transport", "cut"));
              connection.start(receiver);
            },
          };
        },
      },
      client: 16,
      server: 1,
    });
    const meter = await connect({ channel, crypto: nodeCrypto, maxPduSize: 128, ...connecting });
    return { meter, cut: () => hangUp() };
  };
  let current = await breakable();
  const rows: ProfileRow[] = [];
  const reconnect = async (): Promise<Meter> => {
    connections++;
    current = await breakable();
    return current.meter;
  };
  for await (const row of readProfile(current.meter, profile, { reconnect, pause: 0, ...options })) {
    rows.push(row);
    if (after.includes(rows.length)) {
      meanwhile(rows.length);
      current.cut();
    }
  }
  return { rows, connections };
}

describe("a profile over a connection that breaks", () => {
  test("goes on after the last row, by time", async () => {
    const rows = rowsOf(60);
    const device = profileDevice({ rows });
    const found = await broken(device, [1, 11, 20, 40]);
    expect(valuesOf(found.rows)).toEqual(rows);
    expect(found.connections).toBe(5);
    expect(device.asked).toHaveLength(5);
    const fetched = 39;
    // An hour twice, and no more. What has come in the block that broke off is not asked for again.
    const last = device.asked.at(-1) as { readonly parameters: { readonly fromValue: { readonly value: unknown } } };
    expect(last.parameters.fromValue.value).toEqual(
      (timeCell(timeAt(fetched * period - 3600)) as { value: unknown }).value,
    );
  });

  test("keeps to its bounds", async () => {
    const rows = rowsOf(60);
    const options = { from: timeAt(10 * period), to: timeAt(50 * period) };
    for (const after of [1, 3, 12, 40]) {
      const found = await broken(profileDevice({ rows }), [after], options);
      expect(valuesOf(found.rows)).toEqual(rows.slice(10, 51));
    }
  });

  test("tells rows of the same second apart, and rows that are equal", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => rowAt(Math.floor(i / 10), 0, Math.floor(i / 3)));
    for (const after of [[5], [9, 10, 11], [39]]) {
      expect(valuesOf((await broken(profileDevice({ rows }), after)).rows)).toEqual(rows);
    }
  });

  test("finds rows that a clock set back stamped earlier", async () => {
    const back = rowsOf(60).map((row, i) => (i < 30 ? row : rowAt((i - 4) * period, 0, i)));
    for (const after of [28, 30, 31, 33, 50]) {
      expect(valuesOf((await broken(profileDevice({ rows: back }), [after])).rows)).toEqual(back);
    }
    // By a day: the rows are counted off.
    const far = rowsOf(60).map((row, i) => (i < 30 ? row : rowAt((i - 25) * period, 0, i)));
    for (const after of [33, 40, 57]) {
      expect(valuesOf((await broken(profileDevice({ rows: far }), [after])).rows)).toEqual(far);
    }
  });

  test("counts rows off in a step too, with the row at the border that came twice", async () => {
    const hours = (time: number, count: number): number[] => Array.from({ length: count }, (_, i) => time * 4 + i);
    // From 0:00 to 9:00, and once more from 6:15 on.
    const rows = [...hours(0, 37), ...hours(6.25, 20)].map((i, energy) => rowAt(i * period, 0, energy));
    const options = { from: timeAt(6 * 4 * period - 6 * 3600), to: timeAt(24 * 3600), step: { days: 0.25 } };
    for (const after of [39, 42, 46]) {
      expect(valuesOf((await broken(profileDevice({ rows }), [after], options)).rows)).toEqual(rows);
    }
  });

  test("does not mind that a full profile gives up its oldest rows", async () => {
    const rows = rowsOf(80);
    for (const options of [{}, { entries: { first: 1 } }, { entries: { first: 1, last: 70 } }]) {
      const device = profileDevice({ rows: rows.slice(0, 60), capacity: 60 });
      let next = 60;
      const meanwhile = (): void => {
        for (let i = 0; i < 5; i++) device.buffer.add(rows[next++]!);
      };
      const found = await broken(device, [20, 40], options, meanwhile);
      const end = "entries" in options && "last" in options.entries ? 70 : next;
      expect(valuesOf(found.rows)).toEqual(rows.slice(0, end));
    }
  });

  test("says so when the rows that it stood at are gone", async () => {
    const rows = rowsOf(200);
    const device = profileDevice({ rows: rows.slice(0, 60), capacity: 60 });
    const meanwhile = (): void => {
      for (const row of rows.slice(60)) device.buffer.add(row);
    };
    await rejection(broken(device, [20], { entries: { first: 1 } }, meanwhile), "profile.changed");
  });

  test("goes on by entry where no time is captured, and where the rows are not in its order", async () => {
    const captureObjects = [capturedValue(1, "0-0:96.10.1.255"), capturedValue(3, energyName)];
    const rows = rowsOf(60).map((row) => row.slice(1));
    const device = profileDevice({ rows, captureObjects });
    expect(valuesOf((await broken(device, [1, 30, 59])).rows)).toEqual(rows);
    expect(device.asked[1]).toMatchObject({ name: "entry_descriptor" });
    const sorted = rowsOf(60).sort((a, b) => Number(a[1]!.type === b[1]!.type) - 1);
    const other = profileDevice({ rows: sorted, sortMethod: "largest" });
    expect(valuesOf((await broken(other, [1, 30, 59])).rows)).toEqual(sorted);
  });

  test("goes on towards the past where the newest row comes first", async () => {
    const rows = rowsOf(60).reverse();
    for (const options of [{}, { entries: { first: 1 } }]) {
      const device = profileDevice({ rows, sortMethod: "lifo" });
      expect(valuesOf((await broken(device, [1, 30, 59], options)).rows)).toEqual(rows);
    }
    const [from, to] = [timeAt(0), timeAt(59 * period)];
    const stepped = profileDevice({ rows, sortMethod: "lifo" });
    expect(valuesOf((await broken(stepped, [30], { from, to, step: { days: 0.25 } })).rows)).toEqual(rows);
  });

  test("goes on by short names, and with general block transfer", async () => {
    const rows = rowsOf(60);
    const short = profileDevice({ rows, contexts: ["sn"] });
    const named = await broken(short, [1, 30, 47], {}, undefined, { naming: shortNames });
    expect(valuesOf(named.rows)).toEqual(rows);
    expect(named.connections).toBe(4);
    expect(short.asked.at(-1)).toMatchObject({ name: "range_descriptor" });
    const conformance: Conformance = [...clientConformance, "general-block-transfer"];
    const general = profileDevice({ rows, conformance });
    // Each answer comes as a whole, so steps keep it short.
    const step = { entries: 7 };
    const found = await broken(general, [1, 30, 47], { step }, undefined, { conformance });
    expect(valuesOf(found.rows)).toEqual(rows);
    expect(found.connections).toBe(4);
  });

  test("goes on without selective access: it reads all again", async () => {
    const rows = rowsOf(40);
    const device = profileDevice({ rows, conformance: ["get", "block-transfer-with-get-or-read"] });
    const found = await broken(device, [10, 30]);
    expect(valuesOf(found.rows)).toEqual(rows);
    expect(device.asked).toEqual(["all", "all", "all"]);
  });

  test("knows a time that was filled in from the one the meter sends later", async () => {
    // Daylight saving ends: the next time is one period on, though its text goes back.
    const rows = rowsOf(30).map((row, i) => (i < 12 ? row : [timeCell(timeAt(i * period, -120)), ...row.slice(1)]));
    const sent = rows.map((row, i): readonly Data[] => (i === 0 ? row : [{ type: "null-data" }, ...row.slice(1)]));
    let answers = 0;
    const base = profileDevice({ rows });
    const device = profileDevice({
      rows,
      handlers: {
        buffer: {
          get: (_, selection) => {
            answers++;
            return answers === 1 ? profileDevice({ rows: sent }).buffer.read(undefined) : base.buffer.read(selection);
          },
        },
      },
    });
    const found = await broken(device, [20]);
    expect(found.rows.map(({ cells }) => cells[2]!.value)).toEqual(rows.map((row) => row[2]));
  });

  test("ends with the last error after some tries that bring nothing", async () => {
    const device = profileDevice({ rows: rowsOf(40) });
    let tries = 0;
    const reconnect = async (): Promise<Meter> => {
      tries++;
      throw new LinkError("link.refused", "transport", `try ${tries}`);
    };
    await expect(broken(device, [10], { reconnect, attempts: 3 })).rejects.toThrow(/link.refused: try 3/);
    const rejected = async (): Promise<Meter> => {
      tries++;
      throw new DlmsError("association.rejected-permanent", "association", "no");
    };
    tries = 0;
    await rejection(broken(device, [10], { reconnect: rejected }), "association.rejected-permanent");
    expect(tries).toBe(1);
    await rejection(broken(device, [10], { reconnect: undefined }), "link.reset");
  });

  test("closes what it opened, and the meter that was lost", async () => {
    const device = profileDevice({ rows: rowsOf(40) });
    const meters: Meter[] = [];
    const first = await meterOf(device);
    const reconnect = async (): Promise<Meter> => {
      const meter = await meterOf(device);
      meters.push(meter);
      return meter;
    };
    let rows = 0;
    for await (const _ of readProfile(first, profile, { reconnect, pause: 0 })) {
      rows++;
      if (rows === 10) await (meters.at(-1) ?? first).close();
      if (rows === 30) break;
    }
    expect(meters).toHaveLength(1);
    for (const meter of [first, ...meters]) {
      await rejection(meter.read(register(energyName).value), "link.closed");
    }
  });

  test("a refusal that may pass is no loss: the same meter is asked again", async () => {
    const rows = rowsOf(40);
    const base = profileDevice({ rows });
    let answers = 0;
    const device = profileDevice({
      rows,
      handlers: {
        buffer: {
          get: (_, selection) => {
            answers++;
            if (answers === 1 || answers === 2) throw new AccessError("temporary-failure", true, "busy");
            return base.buffer.read(selection);
          },
        },
      },
    });
    const meter = await meterOf(device);
    expect(valuesOf(await all(meter, { pause: 0 }))).toEqual(rows);
    answers = 0;
    await rejection(all(meter, { pause: 0, attempts: 1 }), "access.refused");
  });
});
