import type { Ir, IrClass, IrModule, IrType } from "../ir.ts";
import { declaredNames } from "./apdu.ts";
import { CodecEmitter } from "./codecs.ts";
import { DescriptorEmitter } from "./descriptors.ts";
import { ModuleWriter } from "./module-writer.ts";
import { codecName, descriptorName } from "./types.ts";

/** Prints the simple types that classes share. */
export function emitSimpleTypes(ir: Ir, module: IrModule): ModuleWriter {
  const m = new ModuleWriter(module.path, "spec/classes", declaredNames(module.types));
  declareTypes(ir, m, module.types, new Set(module.types.map((type) => type.key)));
  return m;
}

/** Declares types with their readers, writers and descriptors; those in `whole` get a codec as well. */
function declareTypes(ir: Ir, m: ModuleWriter, types: readonly IrType[], whole: ReadonlySet<string>): void {
  const codecs = new CodecEmitter(ir);
  const descriptors = new DescriptorEmitter(ir);
  for (const type of types) {
    codecs.types.declare(m, type);
    codecs.read(m, type);
    codecs.write(m, type);
    descriptors.declare(m, type);
    if (!whole.has(type.key)) continue;
    m.body.write(`export const ${codecName(type)}: ${m.coreType("Codec")}<${type.as}> = `).inlineBlock(() => {
      m.body.writeLine(`descriptor: ${descriptorName(type)},`);
      m.body.writeLine(`read: read${type.as},`);
      m.body.writeLine(`write: write${type.as},`);
    });
    m.body.write(";").newLine().blankLine();
  }
}

/** Prints one class version: its types, its definition, the client's references and the server's handlers. */
export function emitClass(ir: Ir, one: IrClass, module: IrModule, source: string): ModuleWriter {
  const definition = `${one.factory}Class`;
  const declared = [
    ...declaredNames(module.types),
    one.as,
    one.factory,
    definition,
    `${one.as}Server`,
    `${one.factory}Server`,
  ];
  const m = new ModuleWriter(module.path, source, declared);
  const b = m.body;
  declareTypes(ir, m, module.types, membersOf(one));
  /** TypeScript name and codec of a type, imported where it stands elsewhere. */
  const typeOf = (key: string): { readonly as: string; readonly codec: () => string } => {
    const type = ir.types.get(key)!;
    return { as: m.useType(type.as, type.module), codec: () => m.use(codecName(type), type.module) };
  };
  const confidence = one.spec.confidence === "confirmed" ? "" : ` Confidence: ${one.spec.confidence}.`;

  // Definitions as separate constants: a client that reads one attribute keeps the others only by the class.
  const attributeName = (property: string): string => `${property}Attribute`;
  const methodName = (property: string): string => `${property}Method`;
  const selectorName = (property: string): string => `${property}Selector`;
  for (const attribute of one.attributes) {
    for (const selector of attribute.selectors) {
      const type = typeOf(selector.type);
      b.writeLine(
        `const ${selectorName(selector.property)}: ${m.coreType("SelectorDefinition")}<${type.as}> = { selector: ${selector.selector}, name: ${JSON.stringify(selector.name)}, codec: ${type.codec()} };`,
      );
    }
    const type = typeOf(attribute.type);
    const parts = [
      `id: ${attribute.id}`,
      `name: ${JSON.stringify(attribute.name)}`,
      `property: ${JSON.stringify(attribute.property)}`,
      `codec: ${type.codec()}`,
      `storage: ${JSON.stringify(attribute.storage)}`,
      ...(attribute.shortName === undefined
        ? []
        : [`shortName: 0x${attribute.shortName.toString(16).padStart(2, "0")}`]),
      ...(attribute.secret ? ["secret: true"] : []),
      ...(attribute.selectors.length === 0
        ? []
        : [`selectors: [${attribute.selectors.map((selector) => selectorName(selector.property)).join(", ")}]`]),
    ];
    b.writeLine(
      `const ${attributeName(attribute.property)}: ${m.coreType("AttributeDefinition")}<${type.as}> = {\n${parts.map((part) => `  ${part},\n`).join("")}};`,
    );
  }
  for (const method of one.methods) {
    const parameter = typeOf(method.parameter);
    const reply = method.reply === undefined ? undefined : typeOf(method.reply);
    const parts = [
      `id: ${method.id}`,
      `name: ${JSON.stringify(method.name)}`,
      `property: ${JSON.stringify(method.property)}`,
      `parameter: ${parameter.codec()}`,
      ...(reply === undefined ? [] : [`reply: ${reply.codec()}`]),
      `mandatory: ${method.mandatory}`,
      ...(method.shortName === undefined ? [] : [`shortName: 0x${method.shortName.toString(16).padStart(2, "0")}`]),
      ...(method.secret ? ["secret: true"] : []),
    ];
    b.writeLine(
      `const ${methodName(method.property)}: ${m.coreType("MethodDefinition")}<${parameter.as}, ${reply?.as ?? "undefined"}> = {\n${parts.map((part) => `  ${part},\n`).join("")}};`,
    );
  }
  b.blankLine();
  m.doc(`${one.spec.name}, version ${one.spec.version}: ${one.spec.doc}`, `${one.spec.ref}.${confidence}`);
  b.write(`export const ${definition}: ${m.coreType("ClassDefinition")} = `).inlineBlock(() => {
    b.writeLine(`classId: ${one.spec.classId},`);
    b.writeLine(`version: ${one.spec.version},`);
    b.writeLine(`name: ${JSON.stringify(one.spec.name)},`);
    b.writeLine(`attributes: [${one.attributes.map((attribute) => attributeName(attribute.property)).join(", ")}],`);
    b.writeLine(`methods: [${one.methods.map((method) => methodName(method.property)).join(", ")}],`);
  });
  b.write(";").newLine().blankLine();

  m.doc(`A client's references to one ${one.spec.name} object.`, one.spec.doc);
  b.write(`export interface ${one.as} extends ${m.coreType("CosemObject")} `).block(() => {
    for (const attribute of one.attributes) {
      m.doc(attribute.doc);
      b.writeLine(`readonly ${attribute.property}: ${m.coreType("AttributeRef")}<${typeOf(attribute.type).as}>;`);
      for (const selector of attribute.selectors) {
        m.doc(selector.doc || `A part of ${attribute.name}, by ${selector.name}.`);
        b.writeLine(
          `${selector.property}(parameters: ${typeOf(selector.type).as}): ${m.coreType("AttributeRef")}<${typeOf(attribute.type).as}>;`,
        );
      }
    }
    for (const method of one.methods) {
      m.doc(method.doc);
      const reply = method.reply === undefined ? "undefined" : typeOf(method.reply).as;
      b.writeLine(`readonly ${method.property}: ${m.coreType("MethodRef")}<${typeOf(method.parameter).as}, ${reply}>;`);
    }
  });
  b.blankLine();
  m.doc(`References to the ${one.spec.name} object with this logical name. Throws when it is not an OBIS code.`);
  b.write(`export function ${one.factory}(logicalName: string): ${one.as} `).block(() => {
    b.writeLine(`const object = ${m.core("cosemObject")}(${definition}, logicalName);`);
    b.write("return ").inlineBlock(() => {
      b.writeLine("...object,");
      for (const attribute of one.attributes) {
        b.writeLine(`${attribute.property}: ${m.core("attributeRef")}(object, ${attributeName(attribute.property)}),`);
        for (const selector of attribute.selectors) {
          b.writeLine(
            `${selector.property}: (parameters) => ${m.core("selectedRef")}(object, ${attributeName(attribute.property)}, ${selectorName(selector.property)}, parameters),`,
          );
        }
      }
      for (const method of one.methods) {
        b.writeLine(`${method.property}: ${m.core("methodRef")}(object, ${methodName(method.property)}),`);
      }
    });
    b.write(";").newLine();
  });
  b.blankLine();

  m.doc(`A server's handlers for one ${one.spec.name} object. What is left out is refused.`);
  b.write(`export interface ${one.as}Server `).block(() => {
    for (const attribute of one.attributes) {
      m.doc(attribute.doc);
      const selections = attribute.selectors.map(
        (selector) => `${m.coreType("Selection")}<${JSON.stringify(selector.name)}, ${typeOf(selector.type).as}>`,
      );
      const selection = selections.length === 0 ? "" : `, ${selections.join(" | ")}`;
      b.writeLine(
        `readonly ${attribute.property}?: ${m.coreType("AttributeHandler")}<${typeOf(attribute.type).as}${selection}>;`,
      );
    }
    for (const method of one.methods) {
      m.doc(method.doc);
      const reply = method.reply === undefined ? "void" : typeOf(method.reply).as;
      b.writeLine(
        `readonly ${method.property}?: ${m.coreType("MethodHandler")}<${typeOf(method.parameter).as}, ${reply}>;`,
      );
    }
  });
  b.blankLine();
  m.doc(`A ${one.spec.name} object for a server. Throws when \`logicalName\` is not an OBIS code.`);
  b.write(
    `export function ${one.factory}Server(logicalName: string, handlers: ${one.as}Server): ${m.coreType("ServerObject")} `,
  ).block(() => {
    b.writeLine(`return ${m.core("serverObject")}(${definition}, logicalName, handlers);`);
  });
  return m;
}

/** Types of attributes, selectors, parameters and replies: those have a codec. */
export function membersOf(one: IrClass): ReadonlySet<string> {
  return new Set([
    ...one.attributes.flatMap((attribute) => [attribute.type, ...attribute.selectors.map((selector) => selector.type)]),
    ...one.methods.flatMap((method) => [method.parameter, ...(method.reply === undefined ? [] : [method.reply])]),
  ]);
}
