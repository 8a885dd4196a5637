import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "../program.ts";
import { addMeterOptions, type MeterFlags } from "./meter-options.ts";

export interface ReadFlags extends MeterFlags {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly entries?: { readonly first: number; readonly last: number };
}

const referenceHelp = `
A reference is OBIS/class.attribute: 1-0:1.8.0.255/3.value, 0-0:1.0.0.255/8.2; with a version of the class,
1-0:99.1.0.255/7v1.buffer. Without a version, it is the newest that the value fits. Registers are shown with scaler and
unit applied, profiles as tables.`;

export function addRead(program: Command, context: CommandContext): void {
  addMeterOptions(program.command("read"))
    .description("read attributes of a meter")
    .argument("<ref...>", "what to read: OBIS/class.attribute")
    .option("--json", "one JSON object a line, for each reference")
    .addOption(new Option("--csv", "values as CSV; or one profile, row by row").conflicts("json"))
    .option("--from <time>", "rows of a profile from this time on: 2026-01-31 or 2026-01-31T12:00:00+01:00")
    .option("--to <time>", "rows of a profile up to this time")
    .addOption(
      new Option("--entries <n:m>", "entries of a profile, from 1; n: is up to the last")
        .argParser(entries)
        .conflicts(["from", "to"]),
    )
    .addHelpText("after", referenceHelp)
    .action(async (url: string, references: readonly string[], flags: ReadFlags) => {
      const { runRead } = await import("../session/run-read.ts");
      context.exit(await runRead(url, references, flags, context.terminal));
    });
}

function entries(text: string): NonNullable<ReadFlags["entries"]> {
  const [, first, last] = /^(\d{1,9}):(\d{0,9})$/.exec(text) ?? [];
  if (first === undefined || Number(first) === 0)
    throw new InvalidArgumentError("write it like 1:96, or 97: for the rest.");
  return { first: Number(first), last: Number(last) };
}
