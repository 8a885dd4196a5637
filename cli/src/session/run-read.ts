import { AccessError } from "@cosemkit/core";
import { parseConnectionUrl } from "@cosemkit/session/client/url";
import { CommandError } from "../command-error.ts";
import type { ReadFlags } from "../commands/read.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { AttributeReader, type Outcome } from "./attribute-reader.ts";
import { exitCodeOf, failed } from "./failure.ts";
import { printCsv, printJson, printText } from "./print-readings.ts";
import { isProfileBuffer, parseBound, type RowSelection } from "./profile.ts";
import { type Reading, readReferences } from "./reading.ts";
import { parseReference, type Reference } from "./reference.ts";
import { showStatus } from "./status.ts";
import { withMeter } from "./with-meter.ts";

/** Reads what the references name, prints it, and returns the exit code. */
export async function runRead(
  url: string,
  texts: readonly string[],
  flags: ReadFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const references = texts.map(parseReference);
  const rows = rowSelection(flags);
  checkProfiles(references, rows, flags);
  const readings = await withMeter(url, flags, terminal, (meter, wait) => {
    showStatus(`reading ${references.length} attributes`);
    return readReferences(new AttributeReader(meter, wait), references, rows);
  });
  await print(readings, flags, terminal);
  if (readings.some(isRefused) && parseConnectionUrl(url).client === publicClient) {
    terminal.stderr("The public client, 16, sees little of most meters: try another client= in the URL.\n");
  }
  return exitCodeOfAll(readings.map(({ outcome }) => outcome));
}

const publicClient = 16;

function isRefused({ outcome }: Reading): boolean {
  return outcome?.ok === false && outcome.error instanceof AccessError;
}

/** Everything was read, nothing, or a part. With nothing, the first error says which it is. */
export function exitCodeOfAll(outcomes: readonly (Outcome | undefined)[]): ExitCode {
  const errors = outcomes.flatMap((outcome) => (outcome?.ok === false ? [outcome.error] : []));
  if (errors.length === 0) return exitCodes.ok;
  return errors.length === outcomes.length ? exitCodeOf(errors[0]!) : exitCodes.partial;
}

async function print(readings: readonly Reading[], flags: ReadFlags, terminal: Terminal): Promise<void> {
  if (flags.json === true) printJson(readings, terminal);
  else if (flags.csv === true) await printCsv(readings, terminal);
  else printText(readings, terminal);
}

function rowSelection({ from, to, entries }: ReadFlags): RowSelection | undefined {
  if (entries !== undefined) return { kind: "entries", ...entries };
  if (from === undefined && to === undefined) return undefined;
  try {
    return { kind: "range", from: parseBound(from), to: parseBound(to) };
  } catch (error) {
    throw failed(error);
  }
}

function checkProfiles(references: readonly Reference[], rows: RowSelection | undefined, { csv }: ReadFlags): void {
  const hasProfile = references.some(isProfileBuffer);
  if (rows !== undefined && !hasProfile) {
    throw new CommandError("--from, --to and --entries are for profiles: OBIS/7.buffer");
  }
  if (csv === true && hasProfile && references.length > 1) {
    throw new CommandError("with --csv, a profile is read alone: its rows are the table");
  }
}
