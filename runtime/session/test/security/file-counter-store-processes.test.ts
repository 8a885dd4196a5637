import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

/*
 * Real processes on one counter file, some of them killed. They run plain JavaScript made from the sources here,
 * so that the test needs no build.
 */

const room = mkdtempSync(join(tmpdir(), "cosemkit-counter-processes-"));
const file = join(room, "counters.json");

beforeAll(() => {
  compile(fileURLToPath(new URL("../../../core/src/", import.meta.url)), join(room, "node_modules/@cosemkit/core"));
  writeFileSync(
    join(room, "node_modules/@cosemkit/core/package.json"),
    JSON.stringify({ type: "module", exports: "./index.js" }),
  );
  compile(fileURLToPath(new URL("../../src/security/", import.meta.url)), room);
  writeFileSync(join(room, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    join(room, "worker.js"),
    `import { writeSync } from "node:fs";
     import { FileCounterStore } from "./file-counter-store.js";
     const store = new FileCounterStore(process.argv[2]);
     const pause = new Int32Array(new SharedArrayBuffer(4));
     for (let i = 0; i < Number(process.argv[3]); i++) {
       writeSync(1, store.reserve("a", 7).first + "\\n");
       Atomics.wait(pause, 0, 0, 10 * Math.random());
     }`,
  );
});

afterAll(() => {
  rmSync(room, { recursive: true });
});

function compile(from: string, to: string): void {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
  };
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    const { outputText } = ts.transpileModule(readFileSync(join(from, name), "utf8"), { compilerOptions });
    writeFileSync(join(to, name.replace(/\.ts$/, ".js")), outputText);
  }
}

interface Worker {
  readonly process: ChildProcess;
  /** Its output and exit code once it has ended; null when it was killed. */
  readonly ended: Promise<{ readonly firsts: readonly number[]; readonly code: number | null; readonly talk: string }>;
}

function start(times: number): Worker {
  const child = spawn(process.execPath, [join(room, "worker.js"), file, String(times)]);
  const out: string[] = [];
  const talk: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => talk.push(chunk.toString()));
  const ended = new Promise<Awaited<Worker["ended"]>>((resolve) => {
    child.on("close", (code) => {
      const firsts = out.join("").split("\n").filter(Boolean).map(Number);
      resolve({ firsts, code, talk: talk.join("") });
    });
  });
  return { process: child, ended };
}

test("processes that share a file get no counter twice, also when some are killed", async () => {
  const victims = [start(100_000), start(100_000)];
  const others = [start(40), start(40)];
  for (const { process: victim, ended } of victims) {
    await Promise.race([new Promise((resolve) => victim.stdout?.once("data", resolve)), ended]);
    victim.kill("SIGKILL");
  }
  const ends = await Promise.all([...victims, ...others].map(({ ended }) => ended));
  expect(ends.map(({ talk }) => talk)).toEqual(["", "", "", ""]);
  expect(ends.map(({ code }) => code)).toEqual([null, null, 0, 0]);
  expect(ends.slice(2).map(({ firsts }) => firsts.length)).toEqual([40, 40]);
  const firsts = ends.flatMap((end) => end.firsts);
  expect(new Set(firsts).size).toBe(firsts.length);
  for (const first of firsts) expect(first % 7).toBe(0);
});
