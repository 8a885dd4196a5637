import { CommanderError } from "commander";
import { CommandError } from "./command-error.ts";
import { withXmlForm } from "./commands/decode.ts";
import { exitCodes } from "./exit-codes.ts";
import { createProgram } from "./program.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/** Runs the command with these arguments and returns its exit code. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let exitCode: number = exitCodes.ok;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(withXmlForm(args), { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has said what was wrong; for --help and --version nothing was.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (error instanceof CommandError) {
      terminal.stderr(`cosemkit: ${error.message}\n`);
      return error.exitCode;
    }
    throw error;
  }
}
