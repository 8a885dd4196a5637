import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { FileCounterStore } from "@cosemkit/session/security/file-counter-store";
import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";

/**
 * The invocation counters of what we send, which must outlive this process: in `file`, or in the user's state folder
 * ($XDG_STATE_HOME, or ~/.local/state). The folder is made when it is missing.
 */
export function counterStore(file: string | undefined, env: Terminal["env"]): FileCounterStore {
  const path = file === undefined ? join(stateFolder(env), "cosemkit", "invocation-counters.json") : resolve(file);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`there is no place for invocation counters: ${why}; name one with --counters FILE`);
  }
  return new FileCounterStore(path);
}

function stateFolder(env: Terminal["env"]): string {
  const named = env["XDG_STATE_HOME"];
  // The specification of these folders says to ignore relative paths.
  return named !== undefined && isAbsolute(named) ? named : join(homedir(), ".local", "state");
}
