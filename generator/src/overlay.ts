import type { Problem } from "./problems.ts";
import type { ShapedFile } from "./shape.ts";

/** A file of an overlay that stands in for one below it. */
export interface Replacement {
  /** What both define: `class 7 version 1`, `enumeration unit`, `module get`. */
  readonly what: string;
  readonly path: string;
  readonly replaced: string;
}

export interface OverlayResult {
  readonly files: readonly ShapedFile[];
  readonly replaced: readonly Replacement[];
  readonly problems: readonly Problem[];
}

/**
 * Lays overlays over a spec, in order. A file of an overlay replaces the whole file below it that defines the same
 * thing, or adds to it. Two files of one overlay that define the same are a problem: neither can win.
 */
export function overlay(base: readonly ShapedFile[], overlays: readonly (readonly ShapedFile[])[]): OverlayResult {
  let files = base;
  const replaced: Replacement[] = [];
  const problems: Problem[] = [];
  for (const layer of overlays) {
    const added = new Map<string, ShapedFile>();
    for (const one of layer) {
      const what = identity(one);
      const rival = added.get(what);
      if (rival !== undefined) {
        problems.push({
          path: one.file.path,
          ...one.file.positions.value(identityPointers[one.area]),
          code: "E501",
          message: `this overlay defines ${what} twice, also in ${rival.file.path}`,
        });
        continue;
      }
      added.set(what, one);
      for (const below of files) {
        if (identity(below) === what) replaced.push({ what, path: one.file.path, replaced: below.file.path });
      }
    }
    files = [...files.filter((below) => !added.has(identity(below))), ...added.values()];
  }
  return { files, replaced, problems };
}

/** Where a file says what it defines. */
const identityPointers: Readonly<Record<ShapedFile["area"], string>> = {
  apdu: "/module",
  classes: "/classId",
  codes: "/name",
  obis: "",
  xml: "/name",
};

/** What a file defines: one definition of it is left. */
function identity(one: ShapedFile): string {
  switch (one.area) {
    case "apdu":
      return `module ${one.json.module}`;
    case "classes":
      return `class ${one.json.classId} version ${one.json.version}`;
    case "codes":
      return `enumeration ${one.json.name}`;
    case "obis":
      return `OBIS file ${one.file.name}`;
    case "xml":
      return `XML dialect ${one.json.name}`;
  }
}
