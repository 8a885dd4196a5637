import type { Command } from "commander";
import type { CommandContext } from "../program.ts";
import { addMeterOptions, type MeterFlags } from "./meter-options.ts";

export interface BrowseFlags extends MeterFlags {
  readonly json?: boolean;
  readonly values?: boolean;
  /** False for `--no-buffers`. */
  readonly buffers: boolean;
}

export function addBrowse(program: Command, context: CommandContext): void {
  addMeterOptions(program.command("browse"))
    .description("list the objects of a meter, with what this client may do with them")
    .option("--values", "read all attributes as well, but for the rows of profiles")
    .option("--json", "the whole device as one JSON object, values and rows of profiles included")
    .option("--no-buffers", "with --json, leave out the rows of profiles")
    .action(async (url: string, flags: BrowseFlags) => {
      const { runBrowse } = await import("../session/run-browse.ts");
      context.exit(await runBrowse(url, flags, context.terminal));
    });
}
