import { readdirSync, readFileSync, statSync } from "node:fs";
import { didYouMean } from "./did-you-mean.ts";
import { compare, type Problem } from "./problems.ts";
import { findFault } from "./read-fault.ts";
import { Positions } from "./read-positions.ts";

/** The folders of a spec, each with the schema of its files. */
export const areas = {
  apdu: "apdu.schema.json",
  classes: "class.schema.json",
  codes: "codes.schema.json",
  obis: "obis.schema.json",
  xml: "xml.schema.json",
} as const;

export type Area = keyof typeof areas;

/** Folders beside them that hold no spec. */
const otherFolders: ReadonlySet<string> = new Set(["schema", "node_modules"]);

/** A JSON file of a spec. */
export interface SpecFile {
  /** As problems show it: `spec/codes/unit.json`. */
  readonly path: string;
  readonly area: Area;
  /** File name in the folder: `unit.json`. */
  readonly name: string;
  readonly text: string;
  readonly json: unknown;
  readonly positions: Positions;
}

export interface ReadResult {
  readonly files: readonly SpecFile[];
  /** Areas in which a file could not be read: what others refer to may be in it. */
  readonly broken: ReadonlySet<Area>;
  readonly problems: readonly Problem[];
}

/** Reads all JSON files of a spec or overlay folder. Never throws: what cannot be read is a problem. */
export function readSpec(folder: string): ReadResult {
  const root = folder.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const files: SpecFile[] = [];
  const broken = new Set<Area>();
  const problems: Problem[] = [];
  const present = list(root, problems);
  for (const entry of present) {
    if (!entry.folder || entry.name.startsWith(".") || otherFolders.has(entry.name)) continue;
    const path = `${root}/${entry.name}`;
    if (!isArea(entry.name)) {
      problems.push(
        whole(path, "E006", `a spec has no folder "${entry.name}"${didYouMean(entry.name, Object.keys(areas))}`),
      );
      continue;
    }
    for (const inner of list(path, problems)) {
      const innerPath = `${path}/${inner.name}`;
      if (inner.folder) {
        problems.push(whole(innerPath, "E006", "folders inside a spec folder are not read: move its files up"));
      } else if (inner.name.endsWith(".json")) {
        const result = readFile(innerPath, entry.name, inner.name);
        problems.push(...result.problems);
        if (result.file === undefined) broken.add(entry.name);
        else files.push(result.file);
      }
    }
  }
  if (problems.length === 0 && files.length === 0) {
    problems.push(
      whole(root, "E001", `no spec here: none of the folders ${Object.keys(areas).join(", ")} holds a JSON file`),
    );
  }
  return { files, broken, problems };
}

function isArea(name: string): name is Area {
  return Object.hasOwn(areas, name);
}

/** A problem of a whole file or folder. */
function whole(path: string, code: Problem["code"], message: string): Problem {
  return { path, line: 1, column: 1, code, message };
}

interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

function list(path: string, problems: Problem[]): readonly Entry[] {
  try {
    return readdirSync(path)
      .sort(compare)
      .map((name) => ({
        name,
        folder: statSync(`${path}/${name}`, { throwIfNoEntry: false })?.isDirectory() === true,
      }));
  } catch (error) {
    problems.push(whole(path, "E001", `this folder cannot be read: ${reason(error)}`));
    return [];
  }
}

function readFile(path: string, area: Area, name: string): FileResult {
  let text: string;
  try {
    // The byte order mark stays, so that JSON.parse refuses it.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    return { file: undefined, problems: [whole(path, "E002", `this file cannot be read: ${reason(error)}`)] };
  }
  return parseFile(path, area, name, text);
}

export interface FileResult {
  /** Undefined when the text is not JSON. */
  readonly file: SpecFile | undefined;
  readonly problems: readonly Problem[];
}

/** Parses the text of one file. */
export function parseFile(path: string, area: Area, name: string, text: string): FileResult {
  const json = parse(text);
  const fault = findFault(text) ?? (json === undefined ? { offset: 0, message: "this is not JSON" } : undefined);
  if (json === undefined || fault !== undefined) {
    const { offset, message } = fault!;
    return { file: undefined, problems: [{ path, ...placeOf(text, offset), code: "E003", message }] };
  }
  const positions = new Positions(text);
  const problems = positions.duplicates.map(
    ({ key, position, first }): Problem => ({
      path,
      ...position,
      code: "E004",
      message: `"${key}" is given twice, first in line ${first.line}`,
    }),
  );
  return { file: { path, area, name, text, json: json.value, positions }, problems };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function placeOf(text: string, offset: number): Pick<Problem, "line" | "column"> {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Why the file system or the decoder refused, without paths or texts of this machine. */
function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return "it does not exist";
    case "ENOTDIR":
      return "it is not a folder";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "it is not UTF-8";
    default:
      return code === "" ? "unknown reason" : code;
  }
}
