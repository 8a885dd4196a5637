import { emitApduModule } from "./emit/apdu.ts";
import { ArbitraryEmitter, emitCaseModules } from "./emit/arbitraries.ts";
import { emitClass } from "./emit/classes.ts";
import { emitCodes } from "./emit/codes.ts";
import type { Ir } from "./ir.ts";

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
      one === undefined ? `spec/${module.path}.json` : classSource(one.spec.classId, one.spec.version, one.slug);
    files.push(moduleFile(one === undefined ? emitApduModule(ir, module) : emitClass(ir, one, module, source)));
    files.push(moduleFile(arbitraries.module(module, source)));
  }
  for (const module of emitCaseModules(ir.modules, ir.classes)) files.push(moduleFile(module));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function classSource(classId: number, version: number, slug: string): string {
  return `spec/classes/${String(classId).padStart(4, "0")}-v${version}-${slug.replace(/-v\d+$/, "")}.json`;
}

function moduleFile(m: { readonly path: string; text(): string }): OutputFile {
  return { path: `${m.path}.ts`, text: m.text() };
}
