import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../src/main.ts";

/** What a run of the command left behind. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as one JSON value a line. */
  lines(): readonly Readonly<Record<string, unknown>>[];
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly colour?: boolean;
}

/** Runs the command in this process. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { stdin = "" } = options;
  let stdout = "";
  let stderr = "";
  const exitCode = await main(args, {
    env: options.env ?? {},
    colour: options.colour ?? false,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stdin: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
  });
  const lines = (): readonly Readonly<Record<string, unknown>>[] =>
    stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  return { exitCode, stdout, stderr, lines };
}

/** A file that is gone after the test. */
export function temporaryFile(name: string, content: string | Uint8Array, mode = 0o600): string {
  const folder = mkdtempSync(join(tmpdir(), "cosemkit-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

export function keyFile(keys: unknown, mode?: number): string {
  return temporaryFile("keys.json", typeof keys === "string" ? keys : JSON.stringify(keys), mode);
}

/** The keys, title and ciphered get-request of the Green Book's examples. */
export const example = {
  title: "4d4d4d0000bc614e",
  guek: "000102030405060708090a0b0c0d0e0f",
  gak: "d0d1d2d3d4d5d6d7d8d9dadbdcdddedf",
  ciphered: "c81e3001234567411312ff935a47566827c467bc7d825c3be4a77c3fcc056b6b",
  plain: "c0010000080000010000ff0200",
} as const;
