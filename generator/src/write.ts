import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DlmsError } from "@cosemkit/core";
import { unifiedDiff } from "./diff.ts";
import type { OutputFile } from "./emit.ts";
import { compare } from "./problems.ts";

/** A file on disk that is not as it would be generated. */
export interface Change {
  readonly path: string;
  /** Text on disk; undefined where there is no such file. */
  readonly before: string | undefined;
  /** Generated text; undefined for a stale file. */
  readonly after: string | undefined;
}

/** Some generated file of a folder has this word near its beginning. */
const mark = "cosemgen";
const markWithin = 400;

/** Folders beside the generated files that belong to others; so does what begins with a dot. */
const foreignFolders: ReadonlySet<string> = new Set(["dist", "node_modules"]);

/** Where files wait until all of them can be put in place. */
const stagingPrefix = ".cosemgen-";

/** The output folder cannot be written to. */
export class OutputError extends DlmsError {
  constructor(message: string) {
    super("generator.output", "spec", `generator.output: ${message}`);
  }
}

/**
 * What must change in the folder so that it holds the files and nothing else, sorted by path. Reads, never writes.
 * Throws `OutputError` for a folder with files of which none is generated: a slip in `--out` must not empty it.
 */
export function plan(files: readonly OutputFile[], folder: string): Change[] {
  const present = new Map(listFiles(folder).map((path) => [path, read(join(folder, path))]));
  const ours = files.some(({ path }) => present.get(path)?.slice(0, markWithin).includes(mark));
  if (present.size > 0 && !ours) {
    const [example] = present.keys();
    throw new OutputError(
      `${folder} holds files that are not generated (${example}): choose another folder, or empty this one`,
    );
  }
  const wanted = new Set(files.map(({ path }) => path));
  const changes: Change[] = files
    .filter(({ path, text }) => present.get(path) !== text)
    .map(({ path, text }) => ({ path, before: present.get(path), after: text }));
  for (const [path, before] of present) if (!wanted.has(path)) changes.push({ path, before, after: undefined });
  return changes.sort((a, b) => compare(a.path, b.path));
}

/** Paths of all files that belong to the generator, relative to the folder. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) throw new OutputError(`${folder} is not a folder`);
  const walk = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      if (below === "" && (entry.name.startsWith(".") || foreignFolders.has(entry.name))) return [];
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk("");
}

/** Text of a file. A link, whatever it leads to, is not what was generated. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * Makes the changes: all of them, or none. New texts are first written aside; then files are only renamed, and if a
 * rename fails, those before it are taken back. Other files are not touched.
 */
export function apply(changes: readonly Change[], folder: string): void {
  if (changes.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, stagingPrefix));
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    undo.push(() => {
      mkdirSync(dirname(from), { recursive: true });
      renameSync(to, from);
    });
  };
  try {
    for (const { path, after } of changes) {
      if (after === undefined) continue;
      const aside = join(staging, "new", path);
      mkdirSync(dirname(aside), { recursive: true });
      writeFileSync(aside, after);
    }
    for (const { path, before } of changes) {
      if (before !== undefined) move(join(folder, path), join(staging, "old", path));
    }
    // A folder may stand where a file is to be.
    removeEmptyFolders(folder);
    for (const { path, after } of changes) {
      if (after !== undefined) move(join(staging, "new", path), join(folder, path));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    removeStaging(folder);
    removeEmptyFolders(folder);
    throw new OutputError(`nothing written to ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
  removeStaging(folder);
}

/** Removes what this or a killed run has put aside. */
function removeStaging(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(stagingPrefix)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || foreignFolders.has(entry.name)) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmdirSync(path);
  }
}

/** The changes as a unified diff; of new and stale files only their names, for they would fill the screen. */
export function formatDrift(changes: readonly Change[], folder: string): string {
  return changes
    .map(({ path, before, after }) => {
      const shown = `${folder}/${path}`;
      if (before === undefined) return `missing ${shown}\n`;
      if (after === undefined) return `stale ${shown}\n`;
      return `--- ${shown} (on disk)\n+++ ${shown} (from the spec)\n${unifiedDiff(before, after)}`;
    })
    .join("");
}
