import type { IrAlternative, IrField, IrNode } from "./ir.ts";
import { camelCase } from "./names.ts";
import type { ApduAlternativeSpec, ApduFieldSpec, ApduSpec, ApduType, BitFieldSpec, BitSpec } from "./spec-model.ts";

/**
 * Lowers the productions of spec/apdu. In A-XDR only CHOICE selectors and presence octets travel; in BER every
 * value bears a tag and a length. Types written in place are handed to `hoist`, which names them.
 */
export interface LowerContext {
  /** The production of a named type, with its module. */
  find(name: string): { readonly module: ApduSpec; readonly type: ApduType } | undefined;
  /** Names a type written in place and returns a reference to it. */
  hoist(name: string, node: IrNode, doc: string | undefined): IrNode;
  /** Names of the alternatives of a CHOICE, nested flattened ones included. */
  discriminants(name: string): readonly string[];
}

const primitives: Readonly<Record<string, IrNode>> = {
  null: { kind: "null" },
  boolean: { kind: "boolean" },
  integer8: { kind: "integer", size: 1, signed: true },
  integer16: { kind: "integer", size: 2, signed: true },
  integer32: { kind: "integer", size: 4, signed: true },
  integer64: { kind: "integer", size: 8, signed: true },
  unsigned8: { kind: "integer", size: 1, signed: false },
  unsigned16: { kind: "integer", size: 2, signed: false },
  unsigned32: { kind: "integer", size: 4, signed: false },
  unsigned64: { kind: "integer", size: 8, signed: false },
  float32: { kind: "float", size: 4 },
  float64: { kind: "float", size: 8 },
  "octet-string": { kind: "octets", form: "counted", size: undefined, format: undefined, secret: false },
  "visible-string": { kind: "text", charset: "latin1" },
  "utf8-string": { kind: "text", charset: "utf8" },
  "bit-string": { kind: "bit-string", form: "counted", size: undefined },
};

/** Contents octets of the BER primitives, and their universal tags. */
const berPrimitives: Readonly<Record<string, { readonly tag: number; readonly node: IrNode }>> = {
  integer: { tag: 0x02, node: { kind: "ber-integer" } },
  "bit-string": { tag: 0x03, node: { kind: "bit-string", form: "ber", size: undefined } },
  "octet-string": {
    tag: 0x04,
    node: { kind: "octets", form: "rest", size: undefined, format: undefined, secret: false },
  },
};

const applicationClass = 0x40;
const contextClass = 0x80;
const constructed = 0x20;

/** Names of primitives that a module of this encoding may use. */
export function primitiveNames(encoding: ApduSpec["encoding"]): readonly string[] {
  return Object.keys(encoding === "ber" ? berPrimitives : primitives);
}

/** Identifier octets of a BER tag. */
function identifier(octet: number, number: number): number[] {
  return number < 31 ? [octet | number] : [octet | 31, number];
}

function ids(bits: readonly BitSpec[]): string[] {
  return [...bits].sort((a, b) => a.bit - b.bit).map((bit) => bit.id);
}

const baseSizes = { unsigned8: 1, unsigned16: 2, unsigned32: 4 } as const;

/** Lowers one production. `where` names types written in place. */
export function lowerApdu(context: LowerContext, module: ApduSpec, type: ApduType, where: string): IrNode {
  return module.encoding === "ber"
    ? lowerBer(context, module, type, where).node
    : lowerAxdr(context, module, type, where);
}

function lowerAxdr(context: LowerContext, module: ApduSpec, type: ApduType, where: string): IrNode {
  if (typeof type === "string") return primitives[type] ?? { kind: "ref", to: type };
  const nested = (inner: ApduType, name: string): IrNode => named(context, module, inner, name);
  switch (type.kind) {
    case "sequence":
      return {
        kind: "sequence",
        label: undefined,
        counted: false,
        fields: type.fields.map((field) => axdrField(field, nested(field.type, `${where}-${field.name}`))),
      };
    case "choice":
      return {
        kind: "choice",
        discriminant: type.discriminant ?? "kind",
        alternatives: type.alternatives.map((alternative) =>
          lowerAlternative(context, alternative, alternative.tag, (inner) =>
            alternativeNode(context, module, inner, alternative),
          ),
        ),
      };
    case "union": {
      const alternatives = type.of.flatMap((name) => {
        const found = context.find(name)!;
        const node = lowerApdu(context, found.module, found.type, name);
        return node.kind === "choice" ? node.alternatives : [];
      });
      return { kind: "choice", discriminant: "kind", alternatives };
    }
    case "sequence-of": {
      const of = nested(type.of, `${where}-item`);
      return { kind: "list", of, least: 1, size: undefined };
    }
    case "alias":
      return nested(type.of, where);
    case "enumerated":
      return { kind: "enumerated", form: "octet", codes: type.codes };
    case "object-identifier":
      return { kind: "oid", codes: type.codes };
    case "octet-string":
      return {
        kind: "octets",
        form: type.size === undefined ? "counted" : "fixed",
        size: type.size,
        format: type.format,
        secret: false,
      };
    case "bit-fields":
      return { kind: "bit-fields", size: baseSizes[type.base], fields: type.fields.map(bitField) };
    case "named-bits":
      if (type.encoding === "ber") {
        return {
          kind: "tlv",
          tag: identifier(applicationClass, type.application!),
          of: { kind: "flags", form: "ber", size: type.bits.length, order: "msb0", ids: ids(type.bits) },
        };
      }
      return { kind: "flags", form: "counted", size: type.bits.length, order: "msb0", ids: ids(type.bits) };
    case "described":
      return {
        kind: "described",
        description: { kind: "ref", to: type.description },
        of: { kind: "ref", to: type.of },
      };
  }
}

function bitField(field: BitFieldSpec): {
  property: string;
  doc: string | undefined;
  shift: number;
  width: number;
  values: readonly string[] | undefined;
} {
  return {
    property: field.as ?? camelCase(field.name),
    doc: field.doc,
    shift: field.bits[0],
    width: field.bits[1] - field.bits[0] + 1,
    values: field.values,
  };
}

function axdrField(field: ApduFieldSpec, node: IrNode): IrField {
  return {
    name: field.name,
    property: field.as ?? camelCase(field.name),
    doc: field.doc,
    presence: field.optional === true ? "flag" : field.default !== undefined ? "default" : "required",
    default: field.default,
    node: field.secret === true ? secret(node) : node,
  };
}

function secret(node: IrNode): IrNode {
  if (node.kind === "octets") return { ...node, secret: true };
  if (node.kind === "tlv") return { ...node, of: secret(node.of) };
  return node;
}

/** A type used inside another: what has a TypeScript declaration of its own is hoisted. */
function named(context: LowerContext, module: ApduSpec, type: ApduType, name: string): IrNode {
  const node = lowerAxdr(context, module, type, name);
  return needsName(node) && typeof type !== "string" ? context.hoist(name, node, type.doc) : node;
}

/** Whether a node needs a declaration of its own. */
export function needsName(node: IrNode): boolean {
  switch (node.kind) {
    case "sequence":
    case "choice":
    case "flags":
    case "bit-fields":
    case "select":
    case "described":
      return true;
    case "tlv":
    case "tagged":
      return needsName(node.of);
    default:
      return false;
  }
}

/** A sequence written in place as an alternative takes the alternative's name, and bears it as its label. */
function alternativeNode(
  context: LowerContext,
  module: ApduSpec,
  type: ApduType,
  alternative: ApduAlternativeSpec,
): IrNode {
  return named(context, module, type, alternative.name);
}

function lowerAlternative(
  context: LowerContext,
  alternative: ApduAlternativeSpec,
  tag: number,
  lower: (type: ApduType) => IrNode,
): IrAlternative {
  const base = { tag, name: alternative.name, doc: alternative.doc };
  if (alternative.type === undefined) return { ...base, node: undefined, flat: undefined };
  const plain = lower(alternative.type);
  const node = alternative.secret === true ? secret(plain) : plain;
  if (alternative.flatten === true && typeof alternative.type === "string") {
    return { ...base, node, flat: context.discriminants(alternative.type) };
  }
  return { ...base, node, flat: isLabelled(context, alternative) ? [alternative.name] : undefined };
}

/** An alternative that is a sequence of the same name, or one written in place, is that sequence with a `kind`. */
export function isLabelled(context: Pick<LowerContext, "find">, alternative: ApduAlternativeSpec): boolean {
  const { type, name } = alternative;
  if (type === undefined) return false;
  if (typeof type !== "string") return type.kind === "sequence";
  const found = context.find(type)?.type;
  return type === name && typeof found === "object" && found.kind === "sequence";
}

interface BerLowered {
  /** Universal tag, or the tag that the type brings along. */
  readonly tag: readonly number[];
  readonly constructed: boolean;
  /** Contents of the value. */
  readonly contents: IrNode;
  /** The whole value with its tag; a CHOICE has no tag of its own. */
  readonly node: IrNode;
}

function lowerBer(context: LowerContext, module: ApduSpec, type: ApduType, where: string): BerLowered {
  const primitive = (tag: number, contents: IrNode): BerLowered => ({
    tag: [tag],
    constructed: false,
    contents,
    node: { kind: "tlv", tag: [tag], of: contents },
  });
  if (typeof type === "string") {
    const found = berPrimitives[type];
    if (found !== undefined) return primitive(found.tag, found.node);
    const ref: IrNode = { kind: "ref", to: type };
    return { tag: [], constructed: true, contents: ref, node: ref };
  }
  switch (type.kind) {
    case "sequence": {
      const fields = type.fields.map((field) => berField(context, module, field, where));
      const node: IrNode = { kind: "sequence", label: undefined, counted: false, fields };
      return { tag: [], constructed: true, contents: node, node };
    }
    case "choice": {
      const alternatives = type.alternatives.map((alternative) => {
        const octet = type.class === "application" ? applicationClass | constructed : contextClass;
        const explicit = alternative.tagging === "explicit";
        const tag = (octet | (explicit ? constructed : 0)) + alternative.tag;
        return lowerAlternative(context, alternative, tag, (inner) => {
          const lowered = lowerBer(context, module, inner, alternative.name);
          return { kind: "tlv", tag: [], of: explicit ? lowered.node : lowered.contents };
        });
      });
      const node: IrNode = { kind: "choice", discriminant: "kind", alternatives };
      return { tag: [], constructed: true, contents: node, node };
    }
    case "enumerated":
      return primitive(0x02, { kind: "enumerated", form: "ber", codes: type.codes });
    case "object-identifier":
      return primitive(0x06, { kind: "oid", codes: type.codes });
    case "named-bits": {
      const flags: IrNode = { kind: "flags", form: "ber", size: type.bits.length, order: "msb0", ids: ids(type.bits) };
      return primitive(0x03, context.hoist(where, flags, type.doc));
    }
    default:
      throw new Error(`${where}: ${type.kind} has no BER form`);
  }
}

function berField(context: LowerContext, module: ApduSpec, field: ApduFieldSpec, where: string): IrField {
  const lowered = lowerBer(context, module, field.type, `${where}-${field.name}`);
  const explicit = field.tagging === "explicit";
  const octet = contextClass | (explicit || lowered.constructed ? constructed : 0);
  const node: IrNode = {
    kind: "tlv",
    tag: identifier(octet, field.tag!),
    of: explicit ? lowered.node : lowered.contents,
  };
  return {
    name: field.name,
    property: field.as ?? camelCase(field.name),
    doc: field.doc,
    presence: field.optional === true ? "tag" : "required",
    default: undefined,
    node: field.secret === true ? secret(node) : node,
  };
}
