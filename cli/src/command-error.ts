import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** Ends the command: the message goes to stderr, the exit code to the shell. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.usage) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}
