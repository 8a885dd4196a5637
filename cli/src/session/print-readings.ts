import { AccessError, type DlmsError } from "@cosemkit/core";
import { describeObis } from "@cosemkit/model/obis/describe";
import { inColumns } from "../columns.ts";
import type { Terminal } from "../terminal.ts";
import { type Profile, profileRows, withUnit } from "./profile.ts";
import { type Reading, readingCells, readingJson, readingLines } from "./reading.ts";

/** One JSON object a line, failures among them. */
export function printJson(readings: readonly Reading[], terminal: Terminal): void {
  for (const reading of readings) {
    const { text: ref, logicalName } = reading.reference;
    const line = { ref, name: describeObis(logicalName).name, ...readingJson(reading) };
    terminal.stdout(`${JSON.stringify(line)}\n`);
  }
}

/** The values for people, with the rows of profiles below; failures go to stderr. */
export function printText(readings: readonly Reading[], terminal: Terminal): void {
  printFailures(readings, terminal);
  const good = readings.filter(isRead);
  const heads = inColumns(good.map(({ reference }) => [reference.text, describeObis(reference.logicalName).name, ""]));
  good.forEach((reading, index) => {
    const lines = readingLines(reading);
    const head = heads[index]!;
    if (lines.length === 1) terminal.stdout(`${head.padEnd(headWidth(heads))}  ${lines[0]}\n`);
    else terminal.stdout(`${head}\n${lines.map((line) => `  ${line}\n`).join("")}`);
    if (reading.profile !== undefined) terminal.stdout(profileText(reading.profile));
  });
}

function headWidth(heads: readonly string[]): number {
  return Math.max(...heads.map((head) => head.length));
}

/** A profile as CSV, or the values of all references. */
export async function printCsv(readings: readonly Reading[], terminal: Terminal): Promise<void> {
  const { stringify } = await import("csv-stringify/sync");
  printFailures(readings, terminal);
  const good = readings.filter(isRead);
  const profile = good[0]?.profile;
  if (profile !== undefined) {
    const head = profile.columns.map(({ ref, unit }) => withUnit(ref, unit));
    terminal.stdout(stringify([head, ...profileRows(profile)]));
  } else if (good.length > 0) {
    const rows = good.map((reading) => {
      const { text, logicalName } = reading.reference;
      return [text, describeObis(logicalName).name, ...readingCells(reading)];
    });
    terminal.stdout(stringify([["ref", "name", "value", "unit"], ...rows]));
  }
}

function isRead({ outcome }: Reading): boolean {
  return outcome === undefined || outcome.ok;
}

/** What could not be read, and values that are not what their class says. */
function printFailures(readings: readonly Reading[], terminal: Terminal): void {
  for (const { reference, outcome } of readings) {
    if (outcome === undefined) continue;
    if (!outcome.ok) terminal.stderr(`${reference.text}: ${failureText(outcome.error)}\n`);
    else if (outcome.value.problem !== undefined) {
      terminal.stderr(`${reference.text}: warning: ${outcome.value.problem}\n`);
    }
  }
}

/** The message of a refusal names the attribute, which has been said. */
function failureText(error: DlmsError): string {
  return error instanceof AccessError ? `refused: ${error.result}` : error.message;
}

/** The rows under two lines that say what the columns are. */
function profileText(profile: Profile): string {
  const { columns } = profile;
  const heads = [columns.map(({ logicalName }) => logicalName), columns.map(({ name, unit }) => withUnit(name, unit))];
  return inColumns([...heads, ...profileRows(profile)], heads.length)
    .map((line) => `  ${line}\n`)
    .join("");
}
