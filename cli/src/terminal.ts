/** Where a command reads and writes. stdout is data, stderr is talk. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal that may be coloured. */
  readonly colour: boolean;
  stdout(text: string): void;
  stderr(text: string): void;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
}

/** The terminal of this process. No colour off a TTY, with NO_COLOR (https://no-color.org) or in CI. */
export function processTerminal(): Terminal {
  const { env } = process;
  const plain = (env["NO_COLOR"] ?? "") !== "" || (env["CI"] ?? "") !== "";
  return {
    env,
    colour: process.stdout.isTTY === true && !plain,
    stdout: (text) => {
      process.stdout.write(text);
    },
    stderr: (text) => {
      process.stderr.write(text);
    },
    stdin: readStdin,
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Text in bold, where the terminal takes it. */
export function bold(terminal: Terminal, text: string): string {
  return terminal.colour ? `\u001b[1m${text}\u001b[22m` : text;
}
