import type { Ir, IrModule, IrType } from "../ir.ts";
import { CodecEmitter } from "./codecs.ts";
import { DescriptorEmitter } from "./descriptors.ts";
import { ModuleWriter } from "./module-writer.ts";
import { codecName, descriptorName, flagsName, unwrap } from "./types.ts";

/** Prints a module of spec/apdu: each type with its codec and descriptor. */
export function emitApduModule(ir: Ir, module: IrModule): ModuleWriter {
  const source = `spec/${module.path}.json`;
  const m = new ModuleWriter(module.path, source, declaredNames(module.types));
  const codecs = new CodecEmitter(ir);
  const descriptors = new DescriptorEmitter(ir);
  for (const type of module.types) {
    codecs.types.declare(m, type);
    codecs.read(m, type);
    codecs.write(m, type);
    codecs.described(m, type);
    wholeFunctions(m, type);
    descriptors.declare(m, type);
    if (isCells(ir, type)) cells(m, type);
  }
  return m;
}

/** Names that the types of a module declare. */
export function declaredNames(types: readonly IrType[]): string[] {
  return types.flatMap((type) => [
    type.as,
    `${type.as}Bit`,
    `read${type.as}`,
    `write${type.as}`,
    `decode${type.as}`,
    `encode${type.as}`,
    descriptorName(type),
    codecName(type),
    flagsName(type),
  ]);
}

/** `decodeX` and `encodeX`: the whole of a byte string, with located errors. */
function wholeFunctions(m: ModuleWriter, type: IrType): void {
  const b = m.body;
  m.doc(`Decodes all of \`bytes\`. Throws \`DecodeError\` with offset and field path.`);
  b.write(
    `export function decode${type.as}(bytes: Uint8Array, options?: ${m.coreType("DecodeOptions")}): ${type.as} `,
  ).block(() => {
    b.writeLine(`const r = new ${m.core("Reader")}(bytes, options);`);
    b.writeLine("try {").indent(() => {
      b.writeLine(`const value = read${type.as}(r);`);
      b.writeLine("r.finish();");
      b.writeLine("return value;");
    });
    b.writeLine("} catch (error) {").indent(() => {
      b.writeLine(`throw ${m.core("located")}(error, ${descriptorName(type)}, bytes, options);`);
    });
    b.writeLine("}");
  });
  b.blankLine();
  m.doc("Encodes a value. Throws `EncodeError` with the field path.");
  b.write(`export function encode${type.as}(value: ${type.as}): Uint8Array `).block(() => {
    b.writeLine(`const w = ${m.core("Writer")}.acquire();`);
    b.writeLine("try {").indent(() => {
      b.writeLine(`write${type.as}(w, value);`);
      b.writeLine("return w.finish();");
    });
    b.writeLine("} catch (error) {").indent(() => {
      b.writeLine(`throw ${m.core("placed")}(error, ${descriptorName(type)}, value);`);
    });
    b.writeLine("} finally {").indent(() => {
      b.writeLine("w.release();");
    });
    b.writeLine("}");
  });
  b.blankLine();
}

function isCells(ir: Ir, type: IrType): boolean {
  for (const other of ir.types.values()) {
    const node = unwrap(other.node);
    if (node.kind === "table" && node.of.kind === "ref" && node.of.to === type.key) return true;
  }
  return false;
}

/** How the cells of a table travel. */
function cells(m: ModuleWriter, type: IrType): void {
  const name = `${type.as[0]!.toLowerCase()}${type.as.slice(1)}Cells`;
  m.doc(`How cells of a table travel: each is a ${type.name}.`);
  m.body.write(`export const ${name}: ${m.coreType("CellCodec")}<${type.as}> = `).inlineBlock(() => {
    m.body.writeLine(`descriptor: ${descriptorName(type)},`);
    m.body.writeLine(`read: read${type.as},`);
    m.body.writeLine(`write: write${type.as},`);
  });
  m.body.write(";").newLine().blankLine();
}
