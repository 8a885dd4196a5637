import { Command } from "commander";
import { addBrowse } from "./commands/browse.ts";
import { addClasses } from "./commands/classes.ts";
import { addDecode } from "./commands/decode.ts";
import { addEncode } from "./commands/encode.ts";
import { addListen } from "./commands/listen.ts";
import { addObis } from "./commands/obis.ts";
import { addProfile } from "./commands/profile.ts";
import { addRead } from "./commands/read.ts";
import { addServe } from "./commands/serve.ts";
import { addTour } from "./commands/tour.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** What a command needs from around it. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Sets the exit code of a command that came to its end. */
  readonly exit: (code: ExitCode) => void;
}

/** Adds one command to the program. Its work is imported when it runs: starting must not load what is not used. */
export type AddCommand = (program: Command, context: CommandContext) => void;

const commands: readonly AddCommand[] = [
  addDecode,
  addEncode,
  addClasses,
  addObis,
  addRead,
  addProfile,
  addBrowse,
  addServe,
  addListen,
  addTour,
];

/** The program with all its commands. It never ends the process: it throws `CommanderError`. */
export function createProgram(terminal: Terminal, exit: (code: ExitCode) => void): Command {
  const program = new Command("cosemkit")
    .description("DLMS/COSEM (IEC 62056) on the command line")
    .exitOverride()
    .showHelpAfterError("(cosemkit --help tells more)")
    .configureOutput({
      writeOut: (text) => terminal.stdout(text),
      writeErr: (text) => terminal.stderr(text),
    });
  for (const add of commands) add(program, { terminal, exit });
  return program;
}
