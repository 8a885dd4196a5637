import { emitApduModule } from "./emit/apdu.ts";
import { ArbitraryEmitter, emitCaseModules } from "./emit/arbitraries.ts";
import { emitClass, emitSimpleTypes } from "./emit/classes.ts";
import { emitCodes } from "./emit/codes.ts";
import { emitObis } from "./emit/obis.ts";
import { emitXml } from "./emit/xml.ts";
import type { Ir } from "./ir.ts";
import { classFile } from "./names.ts";

/** A file under generated/. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that the generator writes, sorted by path. */
export function emit(ir: Ir): OutputFile[] {
  const files: OutputFile[] = [];
  for (const codes of ir.codes) files.push(moduleFile(emitCodes(codes)));
  const arbitraries = new ArbitraryEmitter(ir);
  for (const module of ir.modules) {
    const one = ir.classes.find((candidate) => module.path === `classes/${candidate.slug}`);
    const source =
      one === undefined
        ? "spec/classes"
        : `spec/classes/${classFile(one.spec.classId, one.spec.version, one.spec.name)}`;
    if (one !== undefined) files.push(moduleFile(emitClass(ir, one, module, source)));
    else files.push(moduleFile(module.kind === "apdu" ? emitApduModule(ir, module) : emitSimpleTypes(ir, module)));
    files.push(moduleFile(arbitraries.module(module, module.kind === "apdu" ? `spec/${module.path}.json` : source)));
  }
  for (const dialect of ir.xml) files.push(moduleFile(emitXml(ir, dialect)));
  for (const module of emitCaseModules(ir.modules)) files.push(moduleFile(module));
  for (const module of emitObis(ir.obis)) files.push(moduleFile(module));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function moduleFile(m: { readonly path: string; text(): string }): OutputFile {
  return { path: `${m.path}.ts`, text: m.text() };
}
