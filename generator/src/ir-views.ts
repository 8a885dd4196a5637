import type { Ir, IrClass, IrModule } from "./ir.ts";

/** Class versions by class_id, then version. */
export function sortedClasses(ir: Ir): readonly IrClass[] {
  return [...ir.classes].sort((a, b) => a.spec.classId - b.spec.classId || a.spec.version - b.spec.version);
}

/** Modules of spec/apdu. */
export function apduModules(ir: Ir): readonly IrModule[] {
  return ir.modules.filter((module) => module.path.startsWith("apdu/"));
}
