import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "../program.ts";
import { addMeterOptions, type MeterFlags } from "./meter-options.ts";
import { addRowOptions, type RowFlags } from "./row-options.ts";

export interface ProfileFlags extends MeterFlags, RowFlags {
  readonly csv?: boolean;
  readonly jsonl?: boolean;
  readonly columns?: readonly string[];
  readonly retries?: number;
  readonly step?: { readonly days: number } | { readonly entries: number };
}

const rowHelp = `
Rows are printed as they come, with scaler and unit applied and what the meter left out filled in. When the connection is
lost, it is made again, and reading goes on after the last row. The exit code is 7 when only a part of the rows came.`;

export function addProfile(program: Command, context: CommandContext): void {
  addRowOptions(addMeterOptions(program.command("profile")))
    .description("read the rows of a profile, as long as they may be")
    .argument("<obis>", "logical name of the profile: 1-0:99.1.0.255")
    .option("--csv", "rows as CSV")
    .addOption(new Option("--jsonl", "one JSON object a row").conflicts("csv"))
    .option("--columns <obis,...>", "only the columns that hold these objects", (text) => text.split(","))
    .option("--step <n>", "ask for so many entries at a time, or days with --from and --to: 100, 7d", step)
    .option("--retries <n>", "how often to try in a row when the connection is lost (default: 5)", retries)
    .addHelpText("after", rowHelp)
    .action(async (url: string, name: string, flags: ProfileFlags) => {
      const { runProfile } = await import("../session/run-profile.ts");
      context.exit(await runProfile(url, name, flags, context.terminal));
    });
}

function step(text: string): NonNullable<ProfileFlags["step"]> {
  const [, number, days] = /^([1-9]\d{0,8})(d?)$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError("write it like 100 for entries, or 7d for days.");
  return days === "" ? { entries: Number(number) } : { days: Number(number) };
}

function retries(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("a number is expected.");
  return Number(text);
}
