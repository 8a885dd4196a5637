import { createRequire } from "node:module";
import type { ClassesFlags } from "../commands/classes.ts";
import { bold, type Terminal } from "../terminal.ts";

/** A class as the manifest of the generated package lists it. */
interface ManifestClass {
  readonly classId: number;
  readonly version: number;
  readonly name: string;
  readonly attributes: readonly {
    readonly id: number;
    readonly name: string;
    readonly type: string;
    readonly storage: "static" | "dynamic";
  }[];
  readonly methods: readonly { readonly id: number; readonly name: string; readonly mandatory: boolean }[];
}

/** Lists every class version, sorted by class_id and version. */
export function runClasses(flags: ClassesFlags, terminal: Terminal): void {
  // Not an import: Node.js 20 warns of imported JSON on stderr. Nor the classes themselves: they take long to load.
  const require = createRequire(import.meta.url);
  const { classes } = require("@cosemkit/model/manifest.json") as { readonly classes: readonly ManifestClass[] };
  if (flags.json === true) {
    const shown = classes.map(({ classId, version, name, attributes, methods }) => ({
      classId,
      version,
      name,
      attributes: attributes.map(({ id, name, type, storage }) => ({ id, name, type, storage })),
      methods: methods.map(({ id, name, mandatory }) => ({ id, name, mandatory })),
    }));
    terminal.stdout(`${JSON.stringify(shown)}\n`);
    return;
  }
  for (const one of classes) {
    terminal.stdout(`${bold(terminal, `${one.classId} version ${one.version} ${one.name}`)}\n`);
    for (const { id, name, type, storage } of one.attributes) terminal.stdout(`  ${id} ${name}: ${type}, ${storage}\n`);
    for (const { id, name, mandatory } of one.methods) {
      terminal.stdout(`  ${id} ${name}()${mandatory ? "" : ", optional"}\n`);
    }
  }
}
