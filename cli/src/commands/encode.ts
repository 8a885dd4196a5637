import { type Command, Option } from "commander";
import type { CommandContext } from "../program.ts";

export interface EncodeFlags {
  readonly as?: "apdu" | "data";
}

export function addEncode(program: Command, context: CommandContext): void {
  program
    .command("encode")
    .description("turn the JSON of an APDU or Data, as decode prints it, into hex")
    .argument("[file]", "a JSON file with one object, or one a line; - for standard input", "-")
    .addOption(new Option("--as <type>", "take the objects for this instead of finding out").choices(["apdu", "data"]))
    .action(async (file: string, flags: EncodeFlags) => {
      const { runEncode } = await import("../encode/run-encode.ts");
      context.exit(await runEncode(file, flags, context.terminal));
    });
}
