import type { Ir, IrNode, IrType } from "../ir.ts";
import { type ModuleWriter, propertyName } from "./module-writer.ts";

/** TypeScript types for nodes, and the declarations of named types. */
export class TypeEmitter {
  private readonly ir: Ir;

  constructor(ir: Ir) {
    this.ir = ir;
  }

  /** The type expression of a node. */
  type(m: ModuleWriter, node: IrNode): string {
    switch (node.kind) {
      case "null":
        return "null";
      case "boolean":
        return "boolean";
      case "integer":
        return node.size === 8 ? "bigint" : "number";
      case "ber-integer":
      case "float":
        return "number";
      case "octets":
        if (node.format === undefined) return "Uint8Array";
        return m.coreType(
          { "date-time": "CosemDateTime", date: "CosemDate", time: "CosemTime", "logical-name": "Obis" }[node.format],
        );
      case "text":
      case "bit-string":
        return "string";
      case "enumerated":
        return this.codes(m, node.codes);
      case "oid":
        return node.codes === undefined ? "string" : this.codes(m, node.codes);
      case "list":
        return `readonly ${parenthesised(this.type(m, node.of))}[]`;
      case "ref": {
        const target = this.ir.types.get(node.to)!;
        return m.useType(target.as, target.module);
      }
      case "tagged":
      case "tlv":
        return this.type(m, node.of);
      case "table":
        return `${m.coreType("Table")}<${this.type(m, node.of)}>`;
      default:
        throw new Error(`${node.kind} has a declaration of its own`);
    }
  }

  private codes(m: ModuleWriter, name: string): string {
    const codes = this.ir.codes.find((one) => one.spec.name === name)!;
    return m.useType(codes.as, `codes/${name}`);
  }

  /** Declares the type of a named type. */
  declare(m: ModuleWriter, type: IrType): void {
    const node = unwrap(type.node);
    m.doc(
      type.doc,
      wireNote(type),
      `${type.ref}.${type.confidence === "confirmed" ? "" : ` Confidence: ${type.confidence}.`}`,
    );
    switch (node.kind) {
      case "sequence":
        m.body.write(`export interface ${type.as} `).block(() => {
          if (node.label !== undefined) m.body.writeLine(`readonly kind: ${JSON.stringify(node.label)};`);
          for (const field of node.fields) {
            m.doc(field.doc, field.presence === "default" ? `Default: ${String(field.default)}.` : undefined);
            const optional = field.presence === "flag" || field.presence === "tag";
            const fieldType = this.type(m, field.node);
            m.body.writeLine(
              `readonly ${field.property}${optional ? "?" : ""}: ${fieldType}${optional ? " | undefined" : ""};`,
            );
          }
        });
        break;
      case "choice": {
        const lines = node.alternatives.map((one) => {
          const discriminant = `readonly ${node.discriminant}: ${JSON.stringify(one.name)}`;
          if (one.node === undefined) return `{ ${discriminant} }`;
          if (one.flat !== undefined) return this.type(m, one.node);
          if (one.node.kind === "float") return `${m.coreType("FloatValue")}<${JSON.stringify(one.name)}>`;
          return `{ ${discriminant}; readonly value: ${this.type(m, one.node)} }`;
        });
        union(m, type.as, lines);
        break;
      }
      case "flags": {
        m.body.writeLine(`export type ${type.as} = readonly ${type.as}Bit[];`);
        m.body.blankLine();
        m.doc(`Names of the bits of ${type.as}.`);
        union(
          m,
          `${type.as}Bit`,
          node.ids.map((id) => JSON.stringify(id)),
        );
        break;
      }
      case "bit-fields":
        m.body.write(`export interface ${type.as} `).block(() => {
          for (const field of node.fields) {
            m.doc(field.doc);
            const values = field.values?.map((value) => JSON.stringify(value)).join(" | ") ?? "number";
            m.body.writeLine(`readonly ${propertyName(field.property)}: ${values};`);
          }
        });
        break;
      case "select":
        union(
          m,
          type.as,
          node.cases.map(
            (one) => `{ readonly kind: ${JSON.stringify(one.name)}; readonly value: ${this.type(m, one.node)} }`,
          ),
        );
        break;
      case "described":
        m.body.write(`export interface ${type.as} `).block(() => {
          m.doc("The type of each element.");
          m.body.writeLine(`readonly description: ${this.type(m, node.description)};`);
          m.doc("The elements, with their types.");
          m.body.writeLine(`readonly items: readonly ${this.type(m, node.of)}[];`);
        });
        break;
      default:
        m.body.writeLine(`export type ${type.as} = ${this.type(m, node)};`);
    }
    m.body.blankLine();
  }
}

/** Declares a union, one member a line. */
export function union(m: ModuleWriter, name: string, members: readonly string[]): void {
  m.body.write(`export type ${name} =`).newLine();
  m.body
    .write(members.map((member) => `  | ${member}`).join("\n"))
    .write(";")
    .newLine();
}

function parenthesised(type: string): string {
  return /[ |]/.test(type) && !type.endsWith(">") ? `(${type})` : type;
}

/** The node without the tags around it. */
export function unwrap(node: IrNode): IrNode {
  return node.kind === "tagged" || node.kind === "tlv" ? unwrap(node.of) : node;
}

function wireNote(type: IrType): string | undefined {
  const node = unwrap(type.node);
  switch (node.kind) {
    case "bit-fields":
      return `Wire form: ${node.size} octet${node.size === 1 ? "" : "s"}; bit 0 is the least significant.`;
    case "flags":
      return `Wire form: ${node.size} bits; bit 0 is the ${node.order === "msb0" ? "most" : "least"} significant.`;
    default:
      return undefined;
  }
}

/** Name of the constant that holds the descriptor of a type. */
export function descriptorName(type: IrType): string {
  return `${type.as[0]!.toLowerCase()}${type.as.slice(1)}Descriptor`;
}

export function flagsName(type: IrType): string {
  return `${type.as[0]!.toLowerCase()}${type.as.slice(1)}Flags`;
}

export function codecName(type: IrType): string {
  return `${type.as[0]!.toLowerCase()}${type.as.slice(1)}Codec`;
}
