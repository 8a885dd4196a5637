import type { Terminal } from "../terminal.ts";

/** Says what is going on: a spinner on a terminal, a plain line a step otherwise. All of it is talk, on stderr. */
export interface Progress {
  /** Runs one step; `done` says what came of it. */
  step<T>(doing: string, work: () => Promise<T>, done: (result: T) => string): Promise<T>;
}

/** Progress for this terminal. */
export async function createProgress(terminal: Terminal): Promise<Progress> {
  const plain =
    process.stderr.isTTY !== true || (terminal.env["NO_COLOR"] ?? "") !== "" || (terminal.env["CI"] ?? "") !== "";
  if (plain) {
    return {
      async step(_doing, work, done) {
        const result = await work();
        terminal.stderr(`${done(result)}\n`);
        return result;
      },
    };
  }
  const { spinner } = await import("@clack/prompts");
  return {
    async step(doing, work, done) {
      const spin = spinner({ output: process.stderr });
      spin.start(doing);
      try {
        const result = await work();
        spin.stop(done(result));
        return result;
      } catch (error) {
        spin.error(doing);
        throw error;
      }
    },
  };
}
