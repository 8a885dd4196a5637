import { existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { OutputFile } from "../src/emit.ts";
import { apply, formatDrift, OutputError, plan } from "../src/write.ts";
import { newFolder, snapshot, times } from "./support.ts";

const header = "// by cosemgen\n";
const files: readonly OutputFile[] = [
  { path: "a.ts", text: `${header}a\n` },
  { path: "deep/er/b.ts", text: `${header}b\n` },
  { path: "deep/c.json", text: "{}\n" },
];
const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));

function write(all: readonly OutputFile[], folder: string): void {
  apply(plan(all, folder), folder);
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("what is written", () => {
  test("all files, into a folder that is not there", () => {
    const folder = join(newFolder(), "new/generated");
    write(files, folder);
    expect(snapshot(folder)).toEqual(texts);
    expect(plan(files, folder)).toEqual([]);
  });

  test("nothing when nothing changed: the times stay", () => {
    const folder = newFolder();
    write(files, folder);
    for (const { path } of files) utimesSync(join(folder, path), 1, 1);
    const before = times(folder);
    write(files, folder);
    expect(times(folder)).toEqual(before);
  });

  test("only the files that changed", () => {
    const folder = newFolder();
    write(files, folder);
    for (const { path } of files) utimesSync(join(folder, path), 1, 1);
    put(folder, "a.ts", "edited");
    write(files, folder);
    expect(snapshot(folder)).toEqual(texts);
    expect(times(folder)["deep/er/b.ts"]).toBe(1000);
    expect(times(folder)["a.ts"]).not.toBe(1000);
  });

  test("stale files go, and folders that they leave empty", () => {
    const folder = newFolder();
    write(files, folder);
    put(folder, "old/stale.ts", "stale");
    put(folder, "stray.txt", "");
    write(files.slice(0, 1), folder);
    expect(snapshot(folder)).toEqual({ "a.ts": texts["a.ts"] });
    expect(existsSync(join(folder, "old"))).toBe(false);
    expect(existsSync(join(folder, "deep"))).toBe(false);
  });

  test("what belongs to others stays: dist, node_modules and what begins with a dot", () => {
    const folder = newFolder();
    const others = { "dist/a.js": "1", "node_modules/x/index.js": "2", ".git/config": "3", ".gitignore": "4" };
    for (const [path, text] of Object.entries(others)) put(folder, path, text);
    write(files, folder);
    write(files.slice(0, 1), folder);
    expect(snapshot(folder)).toEqual({ ...others, "a.ts": texts["a.ts"] });
  });

  test("a folder where a file is to be, and a file where a folder is to be", () => {
    const folder = newFolder();
    write(files.slice(0, 1), folder);
    put(folder, "deep", "a file");
    write(files, folder);
    rmSync(join(folder, "a.ts"));
    put(folder, "a.ts/inside.ts", "a folder");
    write(files, folder);
    expect(snapshot(folder)).toEqual(texts);
  });

  test("a link to another folder is stale, and what it leads to is left alone", () => {
    const folder = newFolder();
    const elsewhere = newFolder();
    put(elsewhere, "keep.txt", "keep");
    write(files, folder);
    symlinkSync(elsewhere, join(folder, "link"));
    write(files, folder);
    expect(existsSync(join(folder, "link"))).toBe(false);
    expect(snapshot(elsewhere)).toEqual({ "keep.txt": "keep" });
  });

  test("what a killed run has left behind goes", () => {
    const folder = newFolder();
    write(files, folder);
    put(folder, ".cosemgen-abc/new/a.ts", "half");
    put(folder, "a.ts", "edited");
    write(files, folder);
    expect(snapshot(folder)).toEqual(texts);
  });
});

describe("all or nothing", () => {
  test("a file that vanishes while files are put in place: those before it are put back", () => {
    const folder = newFolder();
    write(files, folder);
    put(folder, "a.ts", "edited");
    put(folder, "deep/c.json", "edited");
    put(folder, "old/stale.ts", "stale");
    const changes = plan(files, folder);
    rmSync(join(folder, "old/stale.ts"));
    const before = snapshot(folder);
    expect(() => apply(changes, folder)).toThrow(OutputError);
    expect(snapshot(folder)).toEqual(before);
  });

  test("a file that cannot be put in place: those before it, new, changed and removed ones, are put back", () => {
    const folder = newFolder();
    write(files, folder);
    put(folder, "a.ts", `${header}edited\n`);
    put(folder, "old/stale.ts", "stale");
    const changes = plan([...files, { path: "b.ts", text: "b" }, { path: "z.ts", text: "z" }], folder);
    // Appears after the plan was made.
    put(folder, "z.ts/in/the/way.ts", "in the way");
    const before = snapshot(folder);
    expect(() => apply(changes, folder)).toThrow(/nothing written to/);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe("folders that are not the generator's", () => {
  test("a folder with other files is refused, and stays as it is", () => {
    const folder = newFolder();
    put(folder, "package.json", '{ "name": "somebody-elses" }');
    put(folder, "a.ts", "export const mine = 1;");
    expect(() => plan(files, folder)).toThrow(/holds files that are not generated \(a\.ts\)/);
    expect(() => plan(files, folder)).toThrow(OutputError);
  });

  test("a file is refused", () => {
    const folder = newFolder();
    put(folder, "file", "text");
    expect(() => plan(files, join(folder, "file"))).toThrow(/is not a folder/);
  });

  test("one generated file that is left is enough to go on", () => {
    const folder = newFolder();
    put(folder, "a.ts", `${header}an older a\n`);
    put(folder, "whatever.txt", "stray");
    write(files, folder);
    expect(snapshot(folder)).toEqual(texts);
  });
});

test("drift: changed files as a diff, missing and stale ones by name, sorted", () => {
  const folder = newFolder();
  write(files, folder);
  put(folder, "a.ts", `${header}edited\n`);
  rmSync(join(folder, "deep/c.json"));
  put(folder, "stale.ts", "");
  expect(formatDrift(plan(files, folder), "generated")).toBe(
    [
      "--- generated/a.ts (on disk)",
      "+++ generated/a.ts (from the spec)",
      "@@ -1,2 +1,2 @@",
      " // by cosemgen",
      "-edited",
      "+a",
      "missing generated/deep/c.json",
      "stale generated/stale.ts",
      "",
    ].join("\n"),
  );
});
