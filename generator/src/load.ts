import { check } from "./check.ts";
import { checkXml } from "./check-xml.ts";
import { overlay, type Replacement } from "./overlay.ts";
import { compare, type Problem, sortProblems } from "./problems.ts";
import { type Area, readSpec } from "./read.ts";
import { type ShapedFile, shape } from "./shape.ts";
import type { Spec } from "./spec-model.ts";

export interface LoadedSpec {
  /** Every file that has the right shape. Only a spec without problems may be generated from. */
  readonly spec: Spec;
  /** All problems at once, in order of place. */
  readonly problems: readonly Problem[];
  /** Files of overlays that stand in for others. */
  readonly replaced: readonly Replacement[];
}

/**
 * Reads a spec folder and lays overlay folders over it: read, shape, overlay, check.
 * Broken specs give problems; nothing is thrown.
 */
export function loadSpec(folder: string, overlays: readonly string[] = []): LoadedSpec {
  const problems: Problem[] = [];
  const broken = new Set<Area>();
  const load = (path: string): readonly ShapedFile[] => {
    const read = readSpec(path);
    const shaped = shape(read.files);
    problems.push(...read.problems, ...shaped.problems);
    for (const area of [...read.broken, ...shaped.broken]) broken.add(area);
    return shaped.files;
  };
  const laid = overlay(load(folder), overlays.map(load));
  problems.push(...laid.problems, ...check(laid.files, broken));
  const spec = gather(laid.files);
  if (problems.length === 0) problems.push(...checkXml(laid.files, spec));
  return { spec, problems: sortProblems(problems), replaced: laid.replaced };
}

/** Sorts the files into a spec; the order depends on the content of the folders alone. */
export function gather(files: readonly ShapedFile[]): Spec {
  const sorted = [...files].sort((a, b) => compare(a.file.name, b.file.name));
  return {
    apdu: sorted.flatMap((one) => (one.area === "apdu" ? [one.json] : [])),
    classes: sorted.flatMap((one) => (one.area === "classes" ? [one.json] : [])),
    codes: sorted.flatMap((one) => (one.area === "codes" ? [one.json] : [])),
    obis: sorted.flatMap((one) => (one.area === "obis" ? [{ path: one.file.path, json: one.json }] : [])),
    xml: sorted.flatMap((one) => (one.area === "xml" ? [one.json] : [])),
  };
}
