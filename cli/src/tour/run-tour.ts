import {
  dateTimeFromDate,
  deviationNotSpecified,
  formatDateTime,
  formatQuantity,
  fromHex,
  notSpecified,
  quantityText,
  toHex,
} from "@cosemkit/core";
import { clock } from "@cosemkit/model/classes/clock";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { register } from "@cosemkit/model/classes/register";
import { classDefinitions } from "@cosemkit/model/classes/registry";
import { describeObis } from "@cosemkit/model/obis/describe";
import type { Meter } from "@cosemkit/session/client/client";
import { quantityOf, unitSymbol } from "@cosemkit/session/client/quantity";
import { decodeMessages } from "@cosemkit/session/push/decode-message";
import { KeyRing } from "@cosemkit/session/push/key-ring";
import { isFailed } from "@cosemkit/session/push/message";
import { namedValues } from "@cosemkit/session/push/named-values";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { MemoryCounterStore } from "@cosemkit/session/security/invocation-counter";
import { simulatedMeter } from "@cosemkit/session/simulator/meter";
import { connectUrl } from "@cosemkit/session/transport/connect-url";
import { TcpServer } from "@cosemkit/session/transport/tcp-server";
import { inColumns } from "../columns.ts";
import type { Terminal } from "../terminal.ts";
import { createProgress, type Progress } from "./progress.ts";
import { type Telegram, telegrams } from "./telegrams.ts";

/** Registers that the tour reads, as a reader of the meter would ask for them. */
const registers = [
  "1-0:1.8.0.255",
  "1-0:2.8.0.255",
  "1-0:1.7.0.255",
  "1-0:32.7.0.255",
  "1-0:31.7.0.255",
  "1-0:14.7.0.255",
];
const quartersOfADay = 96;

/** The main job end to end, on a simulated meter and on captured telegrams. Throws when anything is not as it should be. */
export async function runTour(terminal: Terminal): Promise<void> {
  const progress = await createProgress(terminal);
  const keys = { guek: nodeCrypto.random(16), gak: nodeCrypto.random(16) };
  const simulated = simulatedMeter({ provider: nodeCrypto, security: { level: "hls5", keys } });
  await using server = await progress.step(
    "starting the simulated meter",
    () => TcpServer.listen({ devices: [simulated.server], link: "wrapper" }),
    ({ host, port }) => `A simulated meter listens on ${host}:${port}.`,
  );
  await using meter = await progress.step(
    "associating",
    () =>
      connectUrl(`tcp://${server.host}:${server.port}?client=1&auth=hls5&suite=0&title=434b540000000001`, keys, {
        counters: new MemoryCounterStore(),
      }),
    ({ serverTitle }) =>
      `Associated with ${toHex(serverTitle ?? new Uint8Array(0))}: HLS GMAC, suite 0, authenticated and encrypted.`,
  );
  await browse(meter, progress, terminal);
  await readClock(meter, progress);
  await readRegisters(meter, progress, terminal);
  await readProfile(meter, progress, terminal);
  for (const telegram of telegrams) showTelegram(telegram, terminal);
}

async function browse(meter: Meter, progress: Progress, terminal: Terminal): Promise<void> {
  const { objects } = await progress.step(
    "reading the object list",
    () => meter.objects(),
    (list) => `The meter has ${list.objects.length} objects.`,
  );
  check(objects.length > 0, "the object list is empty");
  const names = new Map(classDefinitions.map((one) => [`${one.classId}/${one.version}`, one.name]));
  const perClass = new Map<string, string[]>();
  for (const { classId, version, logicalName } of objects) {
    const name = `${names.get(`${classId}/${version}`) ?? "unknown class"} (${classId}, version ${version})`;
    perClass.set(name, [...(perClass.get(name) ?? []), logicalName]);
  }
  const rows = [...perClass].map(([name, codes]) => [name, String(codes.length), describeObis(codes[0]!).name]);
  terminal.stdout(`\nObjects\n${textTable([["class", "objects", "the first one"], ...rows])}`);
}

async function readClock(meter: Meter, progress: Progress): Promise<void> {
  await progress.step(
    "reading the clock",
    () => meter.read(clock("0-0:1.0.0.255").time),
    (time) => `Its clock shows ${formatDateTime(time)}.`,
  );
}

async function readRegisters(meter: Meter, progress: Progress, terminal: Terminal): Promise<void> {
  const rows = await progress.step(
    "reading registers",
    async () => {
      const out: string[][] = [];
      for (const code of registers) {
        const { value, scalerUnit } = register(code);
        const quantity = quantityOf(...(await meter.readAll([value, scalerUnit])));
        out.push([code, describeObis(code).name, quantityText(quantity)]);
      }
      return out;
    },
    (list) => `${list.length} registers were read, each with its unit.`,
  );
  terminal.stdout(`\nRegisters\n${textTable([["object", "what", "value"], ...rows])}`);
}

/** The load profile of the last full day, as the meter counts days. */
async function readProfile(meter: Meter, progress: Progress, terminal: Terminal): Promise<void> {
  const profile = profileGeneric("1-0:99.1.0.255");
  const table = await progress.step(
    "reading a day of load profile",
    async () => {
      const [time, columns] = await meter.readAll([clock("0-0:1.0.0.255").time, profile.captureObjects]);
      const midnight = new Date(Date.UTC(time.year, time.month - 1, time.dayOfMonth));
      const edge = (daysBack: number): Uint8Array => {
        const date = new Date(midnight.getTime() - daysBack * 86_400_000);
        return dateOctets(date);
      };
      const [timeColumn] = columns;
      if (timeColumn === undefined) throw new Error("the profile has no columns");
      const rows = await meter.read(
        profile.bufferByRangeDescriptor({
          restrictingObject: timeColumn,
          fromValue: { type: "octet-string", value: edge(1) },
          toValue: { type: "octet-string", value: edge(0) },
          selectedValues: [],
        }),
      );
      return { rows, columns };
    },
    ({ rows }) => `The load profile of a day has ${rows.length} rows.`,
  );
  check(Math.abs(table.rows.length - quartersOfADay) <= 5, `${table.rows.length} rows are not a day of quarters`);
  const heads = table.columns.map((column) => describeObis(column.logicalName).name);
  const scales = await Promise.all(
    table.columns.map(async ({ classId, logicalName }) => {
      if (classId !== 3) return undefined;
      const { scaler, unit } = await meter.read(register(logicalName).scalerUnit);
      return { scaler, unit: unitSymbol(unit) };
    }),
  );
  const columns = table.rows.columns();
  const cell = (row: number, column: number): string => {
    const { numbers, times } = columns[column]!;
    if (times !== undefined) return new Date(times.local[row]!).toISOString().slice(0, 16).replace("T", " ");
    const scale = scales[column];
    const raw = numbers?.[row] ?? Number.NaN;
    return scale === undefined ? String(raw) : formatQuantity({ raw, ...scale });
  };
  const units = scales.map((scale) => (scale === undefined ? "" : `, ${scale.unit}`));
  const line = (row: number): string[] => table.columns.map((_, column) => cell(row, column));
  const last = table.rows.length - 1;
  const shown = [0, 1, 2, last - 1, last].map(line);
  shown.splice(
    3,
    0,
    table.columns.map(() => "…"),
  );
  terminal.stdout(`\nLoad profile\n${textTable([heads.map((head, i) => head + units[i]), ...shown])}`);
}

/** Date-time octets of midnight of a day in local time, the deviation left open. */
function dateOctets(day: Date): Uint8Array {
  const { year, month, dayOfMonth } = dateTimeFromDate(day, { deviation: 0 });
  const deviation = deviationNotSpecified & 0xffff;
  return Uint8Array.of(
    year >> 8,
    year & 0xff,
    month,
    dayOfMonth,
    notSpecified,
    0,
    0,
    0,
    0,
    deviation >> 8,
    deviation & 0xff,
    notSpecified,
  );
}

function showTelegram(telegram: Telegram, terminal: Terminal): void {
  const { keys } = telegram;
  const entries = keys === undefined ? [] : [["*", { guek: fromHex(keys.guek), gak: fromHex(keys.gak) }] as const];
  const [message] = decodeMessages([fromHex(telegram.hex)], { keys: new KeyRing(nodeCrypto, entries) });
  if (message === undefined) throw new Error("the telegram holds no message");
  if (isFailed(message)) throw message.error;
  const apdu = message.apdu?.value;
  if (apdu?.kind !== "data-notification") throw new Error(`a data-notification was expected, not ${apdu?.kind}`);
  const values = namedValues(apdu.notificationBody.dataValue);
  check(values.length > 5, "the telegram has hardly any values");
  const rows = values.map(({ index, obis, text }) => [
    obis ?? `#${index}`,
    obis === undefined ? "" : describeObis(obis).name,
    text,
  ]);
  terminal.stdout(`\nTelegram: ${telegram.title}\n${textTable([["object", "what", "value"], ...rows])}`);
}

function check(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

/** A table with a head, set in a little. */
function textTable(rows: readonly (readonly string[])[]): string {
  return inColumns(rows, 1)
    .map((line) => `  ${line}\n`)
    .join("");
}
