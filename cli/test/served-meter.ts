import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The command as it is installed: `npm test` builds it first. */
export const bin: string = fileURLToPath(new URL("../bin/cosemkit.js", import.meta.url));

/** The built command in a process of its own. */
export class Command {
  stdout = "";
  stderr = "";
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, [bin, ...args], {
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout!.setEncoding("utf8").on("data", (text: string) => {
      this.stdout += text;
    });
    this.child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      this.stderr += text;
    });
    this.ended = new Promise((resolve) => {
      this.child.on("close", resolve);
    });
    onTestFinished(() => {
      this.child.kill("SIGKILL");
    });
  }

  /** Waits until the command has said something. */
  async until(stream: "stdout" | "stderr", said: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = said.exec(this[stream]);
      if (found !== null) return found;
      const output = stream === "stdout" ? this.child.stdout! : this.child.stderr!;
      const isOver = await Promise.race([
        new Promise<false>((resolve) => {
          output.once("data", () => resolve(false));
        }),
        this.ended.then(() => true),
      ]);
      if (isOver && !said.test(this[stream])) throw new Error(`it ended without ${said}: ${this.stdout}${this.stderr}`);
    }
  }

  /** Sends a signal and returns the exit code. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** A simulated meter that `cosemkit serve` runs, and its port. */
export async function serve(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly command: Command; readonly port: number }> {
  const command = new Command(["serve", "--port", "0", ...args], env);
  const [, port] = await command.until("stdout", /"127\.0\.0\.1:(\d+)"/);
  return { command, port: Number(port) };
}

/** A server that does with its connections what `onSocket` does, and its port. */
export async function listen(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as { readonly port: number }).port;
}

/** An environment with a state folder of its own, which is gone after the test. */
export function stateFolder(): Readonly<Record<"XDG_STATE_HOME", string>> {
  const folder = mkdtempSync(join(tmpdir(), "cosemkit-state-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { XDG_STATE_HOME: folder };
}

/** The keys that `serve --security hls5` has when it is given none, as a client gives them. */
export const wellKnownKeys = {
  COSEMKIT_GUEK: "000102030405060708090a0b0c0d0e0f",
  COSEMKIT_GAK: "d0d1d2d3d4d5d6d7d8d9dadbdcdddedf",
} as const;

export const clientTitle = "434b540000000001";
