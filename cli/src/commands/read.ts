import { type Command, Option } from "commander";
import type { CommandContext } from "../program.ts";
import { addMeterOptions, type MeterFlags } from "./meter-options.ts";
import { addRowOptions, type RowFlags } from "./row-options.ts";

export interface ReadFlags extends MeterFlags, RowFlags {
  readonly json?: boolean;
  readonly csv?: boolean;
}

const referenceHelp = `
A reference is OBIS/class.attribute: 1-0:1.8.0.255/3.value, 0-0:1.0.0.255/8.2; with a version of the class,
1-0:99.1.0.255/7v1.buffer. Without a version, it is the newest that the value fits. Registers are shown with scaler and
unit applied, profiles as tables.`;

export function addRead(program: Command, context: CommandContext): void {
  addRowOptions(addMeterOptions(program.command("read")))
    .description("read attributes of a meter")
    .argument("<ref...>", "what to read: OBIS/class.attribute")
    .option("--json", "one JSON object a line, for each reference")
    .addOption(new Option("--csv", "values as CSV; or one profile, row by row").conflicts("json"))
    .addHelpText("after", referenceHelp)
    .action(async (url: string, references: readonly string[], flags: ReadFlags) => {
      const { runRead } = await import("../session/run-read.ts");
      context.exit(await runRead(url, references, flags, context.terminal));
    });
}
