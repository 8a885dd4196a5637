import { type Command, Option } from "commander";
import type { CommandContext } from "../program.ts";

export interface EncodeFlags {
  readonly as?: "apdu" | "data";
  readonly xml?: boolean;
  readonly decimal?: boolean;
}

export function addEncode(program: Command, context: CommandContext): void {
  program
    .command("encode")
    .description("turn the JSON or XML of an APDU or Data, as decode prints it, into hex")
    .argument("[file]", "a JSON file with one object, or one a line, or an XML file; - for standard input", "-")
    .addOption(new Option("--as <type>", "take the objects for this instead of finding out").choices(["apdu", "data"]))
    .option("--xml", "read XML as the field's message translator writes it, simple or standard")
    .option("--decimal", "with --xml: integers of the simple form are decimal, not hex")
    .action(async (file: string, flags: EncodeFlags) => {
      const { runEncode } = await import("../encode/run-encode.ts");
      context.exit(await runEncode(file, flags, context.terminal));
    });
}
