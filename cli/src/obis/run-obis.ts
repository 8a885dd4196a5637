import { EncodeError, fromHex, obisFromBytes } from "@cosemkit/core";
import { unitSymbols } from "@cosemkit/model/codes/unit";
import { describeObis, findObis, type ObisDescription } from "@cosemkit/model/obis/describe";
import { loadClasses } from "../classes/manifest.ts";
import { inColumns } from "../columns.ts";
import { CommandError } from "../command-error.ts";
import type { ObisFlags } from "../commands/obis.ts";
import { bold, type Terminal } from "../terminal.ts";

/** Describes each code, or those that `--find` finds; a text that is no code ends the command before anything is printed. */
export function runObis(codes: readonly string[], flags: ObisFlags, terminal: Terminal): void {
  if (codes.length === 0 && flags.find === undefined) {
    throw new CommandError("give OBIS codes, or words of their names with --find");
  }
  const found = [...codes.map(describe), ...(flags.find === undefined ? [] : findObis(flags.find))];
  if (flags.json === true) {
    const shown = found.map(({ code, name, classes, unit }) => ({
      code,
      name,
      classes,
      unit: unit === undefined ? null : unitSymbols[unit],
    }));
    terminal.stdout(`${JSON.stringify(shown)}\n`);
    return;
  }
  const names = new Map(loadClasses().map(({ classId, name }) => [classId, name]));
  const rows = found.map((one) => [
    one.code,
    one.name,
    one.unit === undefined ? "" : unitSymbols[one.unit],
    classText(one.classes, names),
  ]);
  const table = [["code", "name", "unit", "class"], ...rows];
  inColumns(table, 1).forEach((line, index) => {
    terminal.stdout(`${index === 0 ? bold(terminal, line) : line}\n`);
  });
}

function describe(code: string): ObisDescription {
  try {
    return describeObis(/^[0-9a-f]{12}$/i.test(code) ? obisFromBytes(fromHex(code)) : code);
  } catch (error) {
    if (error instanceof EncodeError) throw new CommandError(error.detail);
    throw error;
  }
}

/** The classes by name: `Register (3), Extended register (4)`. */
function classText(classes: readonly number[], names: ReadonlyMap<number, string>): string {
  return classes.map((id) => (names.has(id) ? `${names.get(id)} (${id})` : `class ${id}`)).join(", ");
}
