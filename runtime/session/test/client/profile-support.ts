import { type CosemDateTime, constant, dateTimeFromDate, dateTimeToBytes, Reader, Table } from "@cosemkit/core";
import { type Data, dataCells, encodeData } from "@cosemkit/model/apdu/data";
import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import {
  type CaptureObjectDefinition,
  type ProfileGenericServer,
  profileGenericServer,
} from "@cosemkit/model/classes/profile-generic";
import { registerServer } from "@cosemkit/model/classes/register";
import type { SortMethod } from "@cosemkit/model/codes/sort-method";
import type { ServerContext } from "../../src/association/server-client-terms.ts";
import type { ProfileRow } from "../../src/client/profile.ts";
import { timeOfCell } from "../../src/client/profile-cells.ts";
import type { CosemServer } from "../../src/server/server.ts";
import { ProfileBuffer } from "../../src/simulator/profile-buffer.ts";
import { capturedValue } from "../../src/simulator/profile-objects.ts";
import { server } from "../server/support.ts";

export const profileName = "1-0:99.1.0.255";
export const energyName = "1-0:1.8.0.255";

export const captured: readonly CaptureObjectDefinition[] = [
  capturedValue(8, "0-0:1.0.0.255"),
  capturedValue(1, "0-0:96.10.1.255"),
  capturedValue(3, energyName),
];

/** Seconds between the rows of the profiles here. */
export const period = 900;
const start = Date.UTC(2026, 0, 31, 12);

/** The octets of a time so many seconds after the beginning; `deviation` as the meter has it. */
export function timeAt(seconds: number, deviation = -60): CosemDateTime {
  return dateTimeFromDate(new Date(start + seconds * 1000), { deviation, clockStatus: 0 });
}

export function timeCell(time: CosemDateTime): Data {
  return { type: "octet-string", value: dateTimeToBytes(time) };
}

/** A row: time, status, energy. */
export function rowAt(seconds: number, status: number, energy: number): readonly Data[] {
  return [
    timeCell(timeAt(seconds)),
    { type: "unsigned", value: status },
    { type: "double-long-unsigned", value: energy },
  ];
}

/** So many rows, one for each period. */
export function rowsOf(count: number): (readonly Data[])[] {
  return Array.from({ length: count }, (_, i) => rowAt(i * period, i % 7 === 3 ? 8 : 0, 1_000 + 25 * i));
}

export type BufferShape = "plain" | "compressed" | "compact";

export interface ProfileDeviceOptions {
  readonly rows: readonly (readonly Data[])[];
  readonly captureObjects?: readonly CaptureObjectDefinition[];
  readonly shape?: BufferShape;
  readonly sortMethod?: SortMethod;
  readonly capacity?: number;
  /** In place of those of the profile. */
  readonly handlers?: ProfileGenericServer;
  /** Contexts that the server takes; logical names by default. */
  readonly contexts?: readonly ServerContext[];
  /** What the server grants; as it does by default. */
  readonly conformance?: readonly ConformanceBit[];
}

export interface ProfileDevice {
  readonly server: CosemServer;
  readonly buffer: ProfileBuffer;
  /** What was asked for: the whole, or the selection. */
  readonly asked: (string | { readonly name: string; readonly parameters: unknown })[];
}

/** A meter with one profile of time, status and energy, which the public client may read. */
export function profileDevice(options: ProfileDeviceOptions): ProfileDevice {
  const { rows, captureObjects = captured, shape = "plain", sortMethod = "fifo", capacity = 100_000 } = options;
  const instantOf = ({ deviation, ...time }: CosemDateTime): number =>
    Date.UTC(time.year, time.month - 1, time.dayOfMonth, time.hour, time.minute, time.second) +
    (deviation === -0x8000 ? 0 : deviation * 60_000);
  const buffer = new ProfileBuffer({ captureObjects, capacity, instantOf });
  for (const row of rows) buffer.add(row);
  const asked: ProfileDevice["asked"] = [];
  const profile = profileGenericServer(profileName, {
    buffer: {
      get: (_, selection) => {
        asked.push(selection ?? "all");
        const table = buffer.read(selection);
        return shape === "plain" ? table : shape === "compressed" ? compressed(table) : compact(table);
      },
    },
    captureObjects: constant(captureObjects),
    capturePeriod: constant(period),
    sortMethod: constant(sortMethod),
    ...options.handlers,
  });
  const energy = registerServer(energyName, {
    value: constant({ type: "double-long-unsigned", value: 1 } as const),
    scalerUnit: constant({ scaler: -1, unit: "watt-hour" as const }),
  });
  const made = server({
    clients: [
      { sap: 16, authentication: { mechanism: "none" }, contexts: options.contexts, conformance: options.conformance },
    ],
    objects: [profile, energy],
  });
  return { server: made.server, buffer, asked };
}

/** Leaves out what repeats, and times that follow from the one before. */
function compressed(table: Table<Data>): Table<Data> {
  let before: readonly Data[] | undefined;
  const rows = [...table.rows()].map((row) => {
    const last = before;
    before = row;
    return row.map((cell, index): Data => {
      const same = last?.[index];
      if (same === undefined) return cell;
      const [time, lastTime] = [timeOfCell(cell), timeOfCell(same)];
      const repeats =
        time === undefined || lastTime === undefined
          ? String(encodeData(cell)) === String(encodeData(same))
          : String(dateTimeToBytes(time)) === String(dateTimeToBytes(later(lastTime)));
      return repeats ? { type: "null-data" } : cell;
    });
  });
  return Table.of(rows, dataCells);
}

function later(time: CosemDateTime): CosemDateTime {
  const { year, month, dayOfMonth, hour, minute, second, deviation, clockStatus } = time;
  const instant = Date.UTC(year, month - 1, dayOfMonth, hour, minute, second) + (deviation + period / 60) * 60_000;
  return dateTimeFromDate(new Date(instant), { deviation, clockStatus });
}

function compact(table: Table<Data>): Table<Data> {
  const rows = [...table.rows()];
  const octets = encodeData({
    type: "compact-array",
    value: {
      description: {
        type: "structure",
        value: (rows[0] ?? []).map(({ type }) => ({ type }) as { readonly type: "unsigned" }),
      },
      items: rows.map((value) => ({ type: "structure", value })),
    },
  });
  return Table.read(new Reader(octets), dataCells);
}

/** The values of rows, to compare with those of the profile. */
export function valuesOf(rows: readonly ProfileRow[]): readonly (readonly Data[])[] {
  return rows.map(({ cells }) => cells.map(({ value }) => value));
}
