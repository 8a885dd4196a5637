import type { Ir, IrNode, IrType } from "../ir.ts";
import type { ModuleWriter } from "./module-writer.ts";
import { descriptorName, flagsName, unwrap } from "./types.ts";

/** Prints descriptors: the IR again, as data that the core interpreter walks. */
export class DescriptorEmitter {
  private readonly ir: Ir;

  constructor(ir: Ir) {
    this.ir = ir;
  }

  /** The constants of a type: its named bits, if it has any, and its descriptor. */
  declare(m: ModuleWriter, type: IrType): void {
    const node = unwrap(type.node);
    if (node.kind === "flags") {
      m.body.writeLine(`const ${flagsName(type)}: ${m.coreType("FlagsNode")}<${type.as}Bit> = ${this.flags(node)};`);
      m.body.blankLine();
    }
    const layer = layerOf(type);
    m.body.write(`export const ${descriptorName(type)}: ${m.coreType("Descriptor")} = `).inlineBlock(() => {
      m.body.writeLine(`name: ${JSON.stringify(type.name)},`);
      m.body.writeLine(`node: ${this.node(m, type.node, type)},`);
      if (type.recursive) m.body.writeLine("recursive: true,");
      if (layer !== undefined) m.body.writeLine(`layer: ${JSON.stringify(layer)},`);
    });
    m.body.write(";").newLine().blankLine();
  }

  private flags(node: Extract<IrNode, { kind: "flags" }>): string {
    return `{ kind: "flags", form: "${node.form}", size: ${node.size}, order: "${node.order}", ids: ${JSON.stringify(node.ids)} }`;
  }

  private node(m: ModuleWriter, node: IrNode, type: IrType): string {
    switch (node.kind) {
      case "ref": {
        const target = this.ir.types.get(node.to)!;
        return `{ kind: "ref", to: () => ${m.use(descriptorName(target), target.module)} }`;
      }
      case "flags":
        return flagsName(type);
      case "enumerated":
        return `{ kind: "enumerated", form: "${node.form}", codes: ${this.table(m, node.codes)} }`;
      case "oid":
        return node.codes === undefined ? `{ kind: "oid" }` : `{ kind: "oid", codes: ${this.table(m, node.codes)} }`;
      case "sequence": {
        const fields = node.fields.map((field) => {
          const otherwise = field.default === undefined ? "" : `, default: ${String(field.default)}`;
          return `{ property: "${field.property}", presence: "${field.presence}"${otherwise}, node: ${this.node(m, field.node, type)} }`;
        });
        const label = node.label === undefined ? "" : `, label: ${JSON.stringify(node.label)}`;
        return `{ kind: "sequence"${label}, counted: ${node.counted}, fields: [${lines(fields)}] }`;
      }
      case "choice": {
        const alternatives = node.alternatives.map((one) => {
          const inner = one.node === undefined ? "" : `, node: ${this.node(m, one.node, type)}`;
          const flat = one.flat === undefined ? "" : `, flat: ${JSON.stringify(one.flat)}`;
          return `{ tag: ${one.tag}, name: ${JSON.stringify(one.name)}${inner}${flat} }`;
        });
        return `{ kind: "choice", discriminant: "${node.discriminant}", alternatives: [${lines(alternatives)}] }`;
      }
      case "list": {
        const size = node.size === undefined ? "" : `, size: ${node.size}`;
        return `{ kind: "list", of: ${this.node(m, node.of, type)}, least: ${node.least}${size} }`;
      }
      case "tagged":
        return `{ kind: "tagged", tag: ${node.tag}, of: ${this.node(m, node.of, type)} }`;
      case "tlv":
        return `{ kind: "tlv", tag: ${JSON.stringify(node.tag)}, of: ${this.node(m, node.of, type)} }`;
      case "select": {
        const cases = node.cases.map(
          (one) =>
            `{ when: ${JSON.stringify(one.when)}, name: ${JSON.stringify(one.name)}, node: ${this.node(m, one.node, type)} }`,
        );
        return `{ kind: "select", by: "${node.by}", cases: [${lines(cases)}] }`;
      }
      case "described":
        return `{ kind: "described", description: ${this.node(m, node.description, type)}, of: ${this.node(m, node.of, type)} }`;
      case "table":
        return `{ kind: "table", of: ${this.node(m, node.of, type)} }`;
      case "bit-fields": {
        const fields = node.fields.map((field) => {
          const values = field.values === undefined ? "" : `, values: ${JSON.stringify(field.values)}`;
          return `{ property: "${field.property}", shift: ${field.shift}, width: ${field.width}${values} }`;
        });
        return `{ kind: "bit-fields", size: ${node.size}, fields: [${lines(fields)}] }`;
      }
      case "octets": {
        const size = node.size === undefined ? "" : `, size: ${node.size}`;
        const format = node.format === undefined ? "" : `, format: "${node.format}"`;
        return `{ kind: "octets", form: "${node.form}"${size}${format}${node.secret ? ", secret: true" : ""} }`;
      }
      case "bit-string": {
        const size = node.size === undefined ? "" : `, size: ${node.size}`;
        return `{ kind: "bit-string", form: "${node.form}"${size} }`;
      }
      default:
        return `{ ${Object.entries(node)
          .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          .join(", ")} }`;
    }
  }

  private table(m: ModuleWriter, name: string): string {
    return m.use(this.ir.codes.find((one) => one.spec.name === name)!.table, `codes/${name}`);
  }
}

function lines(items: readonly string[]): string {
  return items.length === 0 ? "" : `\n${items.map((item) => `  ${item},\n`).join("")}`;
}

/** ACSE and Data have rooms of their own in errors. */
function layerOf(type: IrType): string | undefined {
  if (type.module === "apdu/acse") return "acse";
  if (type.module === "apdu/data" || type.module.startsWith("classes/")) return "data";
  return undefined;
}
