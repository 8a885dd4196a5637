import { docs } from "./docs.ts";
import { emitRegistry } from "./emit/registry.ts";
import { emit, type OutputFile } from "./emit.ts";
import type { Ir } from "./ir.ts";
import { loadSpec } from "./load.ts";
import { lower } from "./lower.ts";
import { manifest } from "./manifest.ts";
import { compare, SpecError } from "./problems.ts";
import { shells } from "./shells.ts";
import type { Spec } from "./spec-model.ts";
import { loadTemplates } from "./templates.ts";
import { readVectorCounts, type VectorCounts } from "./vector-counts.ts";
import { verify } from "./verify.ts";
import { apply, type Change, plan } from "./write.ts";

export interface GenerateOptions {
  /** Folder of the spec. */
  readonly spec: string;
  /** Folders that are laid over it, in order. */
  readonly overlays?: readonly string[];
  /** Folder that the output is to fill. */
  readonly out: string;
  /** Only say what would change. */
  readonly check?: boolean;
  /** File that says how many vectors each APDU has, for the page of APDUs. */
  readonly vectors?: string | undefined;
}

export interface GenerateResult {
  /** Number of files of the output. */
  readonly files: number;
  /** What was written, or with `check` what would be. */
  readonly changes: readonly Change[];
}

/**
 * Load, lower, emit, verify, write. All or nothing: throws `SpecError` for a broken spec, `EmissionError` for output
 * that does not type-check, `OutputError` for a folder that cannot be written, and then nothing has changed.
 */
export function generate(options: GenerateOptions): GenerateResult {
  const files = output(frozenIr(load(options.spec, options.overlays)), readVectorCounts(options.vectors));
  verify(files);
  const changes = plan(files, options.out);
  if (options.check !== true) apply(changes, options.out);
  return { files: files.length, changes };
}

/** A spec without problems. Throws `SpecError` with all of them. */
export function load(spec: string, overlays: readonly string[] = []): Spec {
  const loaded = loadSpec(spec, overlays);
  if (loaded.problems.length > 0) throw new SpecError(loaded.problems);
  return loaded.spec;
}

/** The intermediate representation, which no emitter can change. */
export function frozenIr(spec: Spec): Ir {
  const ir = lower(spec);
  freeze(ir);
  for (const type of ir.types.values()) freeze(type);
  return ir;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

/** Every file of the output, sorted by path. */
export function output(ir: Ir, vectors?: VectorCounts): OutputFile[] {
  const render = loadTemplates();
  const registry = emitRegistry(ir);
  const files: OutputFile[] = [
    ...emit(ir),
    { path: `${registry.path}.ts`, text: registry.text() },
    { path: "manifest.json", text: `${JSON.stringify(manifest(ir), undefined, 2)}\n` },
    ...docs(ir, render, vectors),
    ...shells(render),
  ];
  return files.sort((a, b) => compare(a.path, b.path));
}

/** Only the pages for people, without the folder `docs` around them. */
export function docPages(ir: Ir, vectors?: VectorCounts): OutputFile[] {
  return docs(ir, loadTemplates(), vectors).map(({ path, text }) => ({ path: path.replace(/^docs\//, ""), text }));
}
