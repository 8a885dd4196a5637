import type { Ir } from "../ir.ts";
import { sortedClasses } from "../ir-views.ts";
import { ModuleWriter } from "./module-writer.ts";

/** Prints the list of all class versions, for tools that take whatever class a meter names. */
export function emitRegistry(ir: Ir): ModuleWriter {
  const name = "classDefinitions";
  const m = new ModuleWriter("classes/registry", "the whole spec", [name]);
  m.doc("Every version of every interface class, sorted by class_id and version.");
  m.body.writeLine(`export const ${name}: readonly ${m.coreType("ClassDefinition")}[] = [`);
  m.body.indent(() => {
    for (const one of sortedClasses(ir)) m.body.writeLine(`${m.use(`${one.factory}Class`, `classes/${one.slug}`)},`);
  });
  m.body.writeLine("];");
  return m;
}
