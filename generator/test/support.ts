import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { type ExitCode, main } from "../src/cli.ts";

export const repository: string = fileURLToPath(new URL("../../", import.meta.url));
export const realSpec: string = join(repository, "spec");

/** A small spec with a class: enough for everything that does not depend on the content. */
export const smallSpec: string = join(repository, "generator/test/golden/class/spec");

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, gone after the tests. It is inside the repository, so that what is generated finds its packages. */
export function newFolder(): string {
  const cache = join(repository, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "cosemgen-test-"));
  temporary.push(folder);
  return folder;
}

/** A copy of a spec that a test may change. */
export function copySpec(from: string): string {
  const folder = join(newFolder(), "spec");
  cpSync(from, folder, { recursive: true, filter: (path) => !path.includes(`${sep}node_modules${sep}`) });
  return folder;
}

/** Every file below a folder with its text, by path. */
export function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** When every file below a folder was written last, by path. */
export function times(folder: string): Record<string, number> {
  return Object.fromEntries(filesBelow(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Runs the command and collects what it says. */
export function run(...argv: readonly string[]): { code: ExitCode; stdout: string; stderr: string } {
  let stdout = "";
  let stderr = "";
  const code = main(argv, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
