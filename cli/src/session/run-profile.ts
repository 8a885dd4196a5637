import { DlmsError, formatDateTime, type Json, obis } from "@cosemkit/core";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import {
  type ProfileOptions,
  type ProfileReading,
  type ProfileRow,
  readProfile,
} from "@cosemkit/session/client/profile";
import type { ProfileColumn } from "@cosemkit/session/client/profile-columns";
import { inColumns } from "../columns.ts";
import { CommandError } from "../command-error.ts";
import type { ProfileFlags } from "../commands/profile.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { exitCodeOf, failed } from "./failure.ts";
import { cellText, columnText, parseBound, withUnit } from "./profile.ts";
import { quantityJson } from "./scale.ts";
import { showStatus } from "./status.ts";
import { withMeter } from "./with-meter.ts";

/** Reads the rows of a profile, prints each as it comes, and returns the exit code. */
export async function runProfile(
  url: string,
  name: string,
  flags: ProfileFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { profile, rows } = checked(() => ({ profile: profileGeneric(name), rows: rowOptions(flags) }));
  return withMeter(url, flags, terminal, async (meter, wait, again) => {
    let count = 0;
    const reconnect: ProfileOptions["reconnect"] = () => {
      showStatus(undefined);
      terminal.stderr(`the connection was lost after ${count} rows; connecting again\n`);
      return again();
    };
    const reading = readProfile(meter, profile, { ...wait, ...rows, reconnect });
    const printer = await printerOf(flags, await columnsOf(reading), terminal);
    try {
      for await (const row of reading) {
        printer.row(row);
        count++;
        if (count % statusRows === 0) showProgress(count);
      }
    } catch (error) {
      printer.end();
      if (!(error instanceof DlmsError) || count === 0 || error.code === "aborted") throw error;
      const code = exitCodeOf(error) === exitCodes.security ? exitCodes.security : exitCodes.partial;
      throw new CommandError(`${count} rows came, then: ${error.message}`, code);
    }
    printer.end();
    return exitCodes.ok;
  });
}

/** Rows after which the status changes. */
const statusRows = 50;

/** Rows on the terminal are their own progress. */
function showProgress(count: number): void {
  if (process.stdout.isTTY !== true) showStatus(`${count} rows`);
}

function columnsOf(reading: ProfileReading): Promise<readonly ProfileColumn[]> {
  showStatus("reading what the columns are");
  return reading.columns();
}

function rowOptions({ from, to, entries, columns, step, retries }: ProfileFlags): ProfileOptions {
  return {
    from: parseBound(from),
    to: parseBound(to),
    entries,
    columns: columns?.map((one) => obis(one)),
    step,
    attempts: retries,
  };
}

function checked<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw failed(error);
  }
}

interface Printer {
  row(row: ProfileRow): void;
  /** No more rows come. */
  end(): void;
}

async function printerOf(flags: ProfileFlags, columns: readonly ProfileColumn[], terminal: Terminal): Promise<Printer> {
  if (flags.jsonl === true) return jsonPrinter(terminal);
  if (flags.csv !== true) return textPrinter(columns, terminal);
  const { stringify } = await import("csv-stringify/sync");
  terminal.stdout(stringify([columns.map(({ object, unit }) => withUnit(columnText(object), unit))]));
  return { row: (row) => terminal.stdout(stringify([rowTexts(row)])), end: () => {} };
}

function rowTexts({ cells }: ProfileRow): readonly string[] {
  return cells.map(({ value, quantity }) => cellText(value, quantity));
}

function jsonPrinter(terminal: Terminal): Printer {
  const row = ({ time, cells }: ProfileRow): void => {
    const values = cells
      .filter(({ column }) => !column.isTime)
      .map(({ column, value, quantity }): readonly [string, Json] => [
        columnText(column.object),
        quantity === undefined ? cellText(value, quantity) : quantityJson(quantity),
      ]);
    const line = { time: time === undefined ? null : formatDateTime(time), values: Object.fromEntries(values) };
    terminal.stdout(`${JSON.stringify(line)}\n`);
  };
  return { row, end: () => {} };
}

/** Rows that are laid out together: what is printed cannot be moved any more. */
const pageRows = 50;

function textPrinter(columns: readonly ProfileColumn[], terminal: Terminal): Printer {
  const heads = [
    columns.map(({ object }) => object.logicalName),
    columns.map(({ name, unit }) => withUnit(name, unit)),
  ];
  let page: (readonly string[])[] = [];
  let isFirst = true;
  const end = (): void => {
    if (page.length === 0 && !isFirst) return;
    showStatus(undefined);
    const lines = inColumns([...heads, ...page], heads.length).slice(isFirst ? 0 : heads.length);
    terminal.stdout(lines.map((line) => `${line}\n`).join(""));
    page = [];
    isFirst = false;
  };
  const row = (one: ProfileRow): void => {
    page.push(rowTexts(one));
    if (page.length === pageRows) end();
  };
  return { row, end };
}
