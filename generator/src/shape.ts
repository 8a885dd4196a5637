import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { didYouMean } from "./did-you-mean.ts";
import type { Problem } from "./problems.ts";
import { type Area, areas, type SpecFile } from "./read.ts";
import { shapeProblems } from "./shape-problems.ts";
import type { ApduSpec, ClassSpec, CodesSpec } from "./spec-model.ts";
import type { XmlSpec } from "./xml-spec.ts";

/** A file that its schema lets through. */
export type ShapedFile =
  | { readonly area: "apdu"; readonly file: SpecFile; readonly json: ApduSpec }
  | { readonly area: "classes"; readonly file: SpecFile; readonly json: ClassSpec }
  | { readonly area: "codes"; readonly file: SpecFile; readonly json: CodesSpec }
  | { readonly area: "obis"; readonly file: SpecFile; readonly json: unknown }
  | { readonly area: "xml"; readonly file: SpecFile; readonly json: XmlSpec };

export interface ShapeResult {
  readonly files: readonly ShapedFile[];
  /** Areas in which a file has the wrong shape: what others refer to may be in it. */
  readonly broken: ReadonlySet<Area>;
  readonly problems: readonly Problem[];
}

/** Checks every file against the schema of its folder. */
export function shape(files: readonly SpecFile[]): ShapeResult {
  const shaped: ShapedFile[] = [];
  const broken = new Set<Area>();
  const problems: Problem[] = [];
  for (const file of files) {
    const found = shapeFile(file);
    problems.push(...found);
    if (found.length === 0) shaped.push(typed(file));
    else broken.add(file.area);
  }
  return { files: shaped, broken, problems };
}

function shapeFile(file: SpecFile): readonly Problem[] {
  const link = checkLink(file);
  if (link !== undefined) return [link];
  const validate = language().get(areas[file.area])!;
  return validate(file.json) ? [] : shapeProblems(file, validate.errors ?? [], validate.schema);
}

/** A file names its schema, and it is the one of its folder. Something that is no object is left to the schema. */
function checkLink(file: SpecFile): Problem | undefined {
  const { json } = file;
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const link: unknown = Object.hasOwn(json, "$schema") ? Reflect.get(json, "$schema") : undefined;
  const wanted = areas[file.area];
  const problem = (message: string): Problem => ({
    path: file.path,
    ...file.positions.value("/$schema"),
    code: "E005",
    message,
  });
  if (link === undefined) return problem(`missing "$schema": write "../schema/${wanted}"`);
  const name = typeof link === "string" ? basename(link) : JSON.stringify(link);
  if (!language().has(name)) return problem(`unknown schema "${name}"${didYouMean(name, [wanted])}`);
  if (name !== wanted) return problem(`"${name}" is not the schema of the folder ${file.area}: that is "${wanted}"`);
  return undefined;
}

/** The schema has vouched for the shape. */
function typed(file: SpecFile): ShapedFile {
  switch (file.area) {
    case "apdu":
      return { area: "apdu", file, json: file.json as ApduSpec };
    case "classes":
      return { area: "classes", file, json: file.json as ClassSpec };
    case "codes":
      return { area: "codes", file, json: file.json as CodesSpec };
    case "obis":
      return { area: "obis", file, json: file.json };
    case "xml":
      return { area: "xml", file, json: file.json as XmlSpec };
  }
}

let compiled: ReadonlyMap<string, ValidateFunction> | undefined;

/** The schemas of the spec language, by file name. They come with @cosemkit/spec, whatever spec is read. */
function language(): ReadonlyMap<string, ValidateFunction> {
  compiled ??= compile(dirname(createRequire(import.meta.url).resolve("@cosemkit/spec/schema/common.schema.json")));
  return compiled;
}

function compile(folder: string): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    discriminator: true,
    allErrors: true,
    verbose: true,
  });
  const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  for (const name of names) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), "utf8")), name);
  const entries: readonly string[] = Object.values(areas);
  return new Map(names.filter((name) => entries.includes(name)).map((name) => [name, ajv.getSchema(name)!]));
}
