import type { Command } from "commander";
import type { CommandContext } from "../program.ts";

export interface ObisFlags {
  readonly json?: boolean;
  /** Words of names. */
  readonly find?: string;
}

export function addObis(program: Command, context: CommandContext): void {
  program
    .command("obis")
    .description("say what OBIS codes stand for")
    .argument("[code...]", "1-0:1.8.0.255, 1.8.0, or a logical name of 12 hex digits")
    .option("--find <words>", 'codes whose names have these words: --find "active energy import"')
    .option("--json", "one JSON array")
    .action(async (codes: readonly string[], flags: ObisFlags) => {
      const { runObis } = await import("../obis/run-obis.ts");
      runObis(codes, flags, context.terminal);
    });
}
