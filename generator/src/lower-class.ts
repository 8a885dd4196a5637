import type { IrAlternative, IrNode } from "./ir.ts";
import { camelCase } from "./names.ts";
import type { ClassType } from "./spec-model.ts";

/**
 * Lowers the types of interface classes. Every value is a Data: an octet with the Data tag, then the value.
 * The tags and layouts of the simple types come from the `data` CHOICE in spec/apdu.
 */
export interface ClassContext {
  /** Alternative of the Data CHOICE with this name. */
  data(name: string): IrAlternative | undefined;
  /** A type of this class, if there is one, and the Data type it travels in (none for a choice: its value says). */
  local(name: string): LocalType | undefined;
  /** Names a type written in place and returns a reference to it. */
  hoist(name: string, node: IrNode, doc: string | undefined): IrNode;
}

export interface LocalType {
  readonly key: string;
  readonly travelsIn: string | undefined;
}

const formatSizes = { "date-time": 12, date: 5, time: 4, "logical-name": 6 } as const;
const integerBits = { unsigned: 8, enum: 8, "long-unsigned": 16, "double-long-unsigned": 32 } as const;

/** Lowers a type to its whole form, tag included. */
export function lowerClassType(context: ClassContext, type: ClassType, where: string): IrNode {
  if (type === "data") return { kind: "ref", to: "data" };
  if (typeof type === "string") {
    const local = context.local(type);
    if (local !== undefined) {
      const ref: IrNode = { kind: "ref", to: local.key };
      return local.travelsIn === undefined ? ref : tagged(context, local.travelsIn, ref);
    }
    return tagged(context, dataName(type), contents(context, type, where));
  }
  switch (type.kind) {
    case "choice": {
      const node: IrNode = {
        kind: "choice",
        discriminant: "type",
        alternatives: type.alternatives.map((alternative, index) => {
          const begin = beginsWith(context, alternative);
          const node = contents(context, alternative, `${where}_${nameOf(alternative, index)}`);
          return {
            tag: begin.tag,
            name: begin.name,
            doc: undefined,
            node: node.kind === "null" ? undefined : node,
            flat: undefined,
          };
        }),
      };
      return context.hoist(where, node, type.doc);
    }
    case "select":
      return context.hoist(
        where,
        {
          kind: "select",
          by: camelCase(type.by),
          cases: type.cases.map((one) => ({
            when: one.when,
            name: one.name,
            node: lowerClassType(context, one.type, `${where}_${one.name}`),
          })),
        },
        type.doc,
      );
    case "table":
      return { kind: "table", of: { kind: "ref", to: "data" } };
    case "any":
      return lowerClassType(context, type.in ?? "data", where);
    default:
      return tagged(context, dataName(type), contents(context, type, where));
  }
}

function nameOf(type: ClassType, index: number): string {
  return typeof type === "string" ? type : `${type.kind}_${index + 1}`;
}

function tagged(context: ClassContext, name: string, of: IrNode): IrNode {
  return { kind: "tagged", tag: context.data(name)!.tag, of };
}

/** The Data type in which a type travels; undefined where its value says so. */
export function travelsIn(type: ClassType): string | undefined {
  if (type === "data") return undefined;
  if (typeof type === "object" && type.kind === "any") return type.in;
  if (typeof type === "object" && (type.kind === "choice" || type.kind === "select" || type.kind === "table")) {
    return undefined;
  }
  return dataName(type);
}

/** The Data type in which a type travels. */
function dataName(type: ClassType): string {
  if (typeof type === "string") return type === "logical-name" ? "octet-string" : type;
  switch (type.kind) {
    case "named-bits":
      return "bit-string";
    case "bit-flags":
      return type.base;
    case "any":
      return type.in!;
    default:
      return type.kind;
  }
}

/** The Data type that an alternative of a choice begins with: alternatives are told apart by it. */
function beginsWith(context: ClassContext, type: ClassType): { name: string; tag: number } {
  const local = typeof type === "string" ? context.local(type) : undefined;
  const name = local === undefined ? dataName(type) : local.travelsIn!;
  return { name, tag: context.data(name)!.tag };
}

/** What follows the tag. */
export function contents(context: ClassContext, type: ClassType, where: string): IrNode {
  if (typeof type === "string") {
    if (type === "logical-name") {
      return { kind: "octets", form: "counted", size: 6, format: "logical-name", secret: false };
    }
    const local = context.local(type);
    if (local !== undefined) return { kind: "ref", to: local.key };
    return context.data(type)?.node ?? { kind: "null" };
  }
  switch (type.kind) {
    case "any":
      return contents(context, type.in!, where);
    case "structure":
      return context.hoist(
        where,
        {
          kind: "sequence",
          label: undefined,
          counted: true,
          fields: type.fields.map((field) => {
            const node = lowerClassType(context, field.type, `${where}_${field.name}`);
            return {
              name: field.name,
              property: field.as ?? camelCase(field.name),
              doc: field.doc,
              presence: "required" as const,
              default: undefined,
              node: field.secret === true ? secret(node) : node,
            };
          }),
        },
        type.doc,
      );
    case "array":
      return { kind: "list", of: lowerClassType(context, type.of, `${where}_item`), least: 1, size: type.size };
    case "enum":
      return { kind: "enumerated", form: "octet", codes: type.codes };
    case "octet-string":
      return {
        kind: "octets",
        form: "counted",
        size: type.format === undefined ? type.size : formatSizes[type.format],
        format: type.format,
        secret: false,
      };
    case "bit-string":
      return { kind: "bit-string", form: "counted", size: type.size };
    case "named-bits":
      return context.hoist(
        where,
        { kind: "flags", form: "counted", size: type.bits.length, order: "msb0", ids: ids(type.bits) },
        type.doc,
      );
    case "bit-flags":
      return context.hoist(
        where,
        { kind: "flags", form: "integer", size: integerBits[type.base], order: "lsb0", ids: ids(type.bits) },
        type.doc,
      );
    default:
      throw new Error(`${where}: ${type.kind} has no tag of its own`);
  }
}

/** Marks all octets of a type as secret. */
export function secret(node: IrNode): IrNode {
  switch (node.kind) {
    case "octets":
      return { ...node, secret: true };
    case "tagged":
      return { ...node, of: secret(node.of) };
    default:
      return node;
  }
}

function ids(bits: readonly { readonly bit: number; readonly id: string }[]): string[] {
  return [...bits].sort((a, b) => a.bit - b.bit).map((bit) => bit.id);
}
