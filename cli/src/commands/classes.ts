import type { Command } from "commander";
import type { CommandContext } from "../program.ts";

export interface ClassesFlags {
  readonly json?: boolean;
}

export function addClasses(program: Command, context: CommandContext): void {
  program
    .command("classes")
    .description("list the interface classes with their attributes and methods")
    .option("--json", "one JSON array")
    .action(async (flags: ClassesFlags) => {
      const { runClasses } = await import("../classes/run-classes.ts");
      runClasses(flags, context.terminal);
    });
}
