import type { ClassesFlags } from "../commands/classes.ts";
import { bold, type Terminal } from "../terminal.ts";
import { loadClasses } from "./manifest.ts";

/** Lists every class version, sorted by class_id and version. */
export function runClasses(flags: ClassesFlags, terminal: Terminal): void {
  const classes = loadClasses();
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
