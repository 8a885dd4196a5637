import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { DlmsError } from "@cosemkit/core";
import { loadSpec } from "./load.ts";
import { classFile } from "./names.ts";
import { formatProblem } from "./problems.ts";
import { loadTemplates } from "./templates.ts";

/** A new file cannot be written as asked. */
export class SkeletonError extends DlmsError {
  constructor(message: string) {
    super("generator.skeleton", "spec", `generator.skeleton: ${message}`);
  }
}

export interface NewClass {
  readonly classId: number;
  readonly version: number;
  readonly name: string;
}

/**
 * Writes a class file to fill in, from which everything can be generated as it stands: into the spec, or into the last
 * of its overlays. Returns its path. Throws `SkeletonError` when the class exists, or when the spec would be broken.
 */
export function newClass(one: NewClass, spec: string, overlays: readonly string[]): string {
  const folder = join(overlays.at(-1) ?? spec, "classes");
  const path = join(folder, classFile(one.classId, one.version, one.name));
  const text = loadTemplates()("new-class.json", { ...one, schema: schemaLink(folder) });
  const defined = loadSpec(spec, overlays).spec.classes;
  if (defined.some(({ classId, version }) => classId === one.classId && version === one.version)) {
    throw new SkeletonError(`class ${one.classId} version ${one.version} exists already`);
  }
  tryClass(one, text, spec, overlays);
  create(path, text);
  return path;
}

/** Loads the spec with the new class, before anything of it is written. */
function tryClass(one: NewClass, text: string, spec: string, overlays: readonly string[]): void {
  const trial = mkdtempSync(join(tmpdir(), "cosemgen-"));
  try {
    create(join(trial, "classes", classFile(one.classId, one.version, one.name)), text);
    const old = new Set(loadSpec(spec, overlays).problems.map(formatProblem));
    const fresh = loadSpec(spec, [...overlays, trial]).problems.filter((problem) => !old.has(formatProblem(problem)));
    if (fresh.length > 0) throw new SkeletonError(fresh.map(({ code, message }) => `${code} ${message}`).join("; "));
  } finally {
    rmSync(trial, { recursive: true });
  }
}

/**
 * Writes an overlay with an example: a class of a manufacturer and its enumeration. Returns the paths.
 * Throws `SkeletonError` when the folder holds anything.
 */
export function initOverlay(folder: string): string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new SkeletonError(`${folder} is not empty`);
  const render = loadTemplates();
  const files = [
    { area: "classes", name: "8192-v0-meter-lamp.json", template: "overlay-class.json" },
    { area: "codes", name: "lamp-mode.json", template: "overlay-codes.json" },
  ];
  return files.map(({ area, name, template }) => {
    const path = join(folder, area, name);
    create(path, render(template, { schema: schemaLink(join(folder, area)) }));
    return path;
  });
}

/** How a file of this folder names the schemas, so that editors find them. */
function schemaLink(folder: string): string {
  const schemas = dirname(createRequire(import.meta.url).resolve("@cosemkit/spec/schema/class.schema.json"));
  return relative(resolve(folder), schemas).replaceAll("\\", "/");
}

function create(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new SkeletonError(`${path} exists already`);
    }
    throw error;
  }
}
