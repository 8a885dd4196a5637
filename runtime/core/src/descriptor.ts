/**
 * Descriptors: each generated type as data. The generator prints one beside every codec, in the same node kinds
 * from which it printed the codec. A plain interpreter over them is the second implementation that properties hold
 * the fast codecs against; it also explains bytes, names the field when a codec fails, and maps values to JSON.
 */

import type { Layer } from "./errors.ts";
import { Writer } from "./writer.ts";

/** Identifiers of an enumeration, both ways. Unknown codes pass through as numbers, unless the table is closed. */
export interface CodeTable<Id extends string = string> {
  readonly name: string;
  /** Whether decoders refuse codes that are not listed (lenient option `unknown-codes` lets them pass). */
  readonly closed: boolean;
  readonly codes: Readonly<Record<Id, number>>;
  readonly ids: Readonly<Record<number, Id>>;
}

/** Makes the reverse table of an enumeration. */
export function codeTable<Id extends string>(
  name: string,
  closed: boolean,
  codes: Readonly<Record<Id, number>>,
): CodeTable<Id> {
  const ids: Record<number, Id> = {};
  for (const id in codes) ids[codes[id]] = id;
  return { name, closed, codes, ids };
}

/** Object identifiers under one arc: `id` stands for `arc.code`; others pass through as dotted text. */
export interface OidTable<Id extends string = string> extends CodeTable<Id> {
  readonly arc: string;
  /** Contents octets of the arc: one more octet makes an identifier whose code is below 128. */
  readonly prefix: Uint8Array;
}

/** Makes the table of the object identifiers under one arc. */
export function oidTable<Id extends string>(
  name: string,
  arc: string,
  codes: Readonly<Record<Id, number>>,
): OidTable<Id> {
  const w = new Writer(16);
  w.berOid(arc);
  return { ...codeTable(name, false, codes), arc, prefix: w.finish() };
}

/** A generated type. */
export interface Descriptor {
  /** Name in the spec, in the book's language. */
  readonly name: string;
  readonly node: Node;
  /** Whether the type can contain itself: its nesting is counted. */
  readonly recursive?: boolean;
  /** The room that errors in this type are reported for, where it is not that of the type around it. */
  readonly layer?: Layer;
}

export interface NullNode {
  readonly kind: "null";
}

export interface BooleanNode {
  readonly kind: "boolean";
}

/** A big-endian integer of fixed size. 8 octets are `bigint`, fewer `number`. */
export interface IntegerNode {
  readonly kind: "integer";
  readonly size: 1 | 2 | 4 | 8;
  readonly signed: boolean;
}

/** BER INTEGER contents. */
export interface BerIntegerNode {
  readonly kind: "ber-integer";
}

export interface FloatNode {
  readonly kind: "float";
  readonly size: 4 | 8;
}

/** What octets mean, and so which value type stands for them. */
export type OctetFormat = "date-time" | "date" | "time" | "logical-name";

export interface OctetsNode {
  readonly kind: "octets";
  /** `counted`: a length first; `fixed`: exactly `size`; `rest`: all that is left of the BER value. */
  readonly form: "counted" | "fixed" | "rest";
  readonly size?: number;
  readonly format?: OctetFormat;
  /** A secret never enters an error, a trace or `explain`. */
  readonly secret?: boolean;
}

/** A counted text: one character an octet (Latin-1, so that every octet survives), or UTF-8. */
export interface TextNode {
  readonly kind: "text";
  readonly charset: "latin1" | "utf8";
}

/** A bit string as a text of 0 and 1, most significant bit first. */
export interface BitStringNode {
  readonly kind: "bit-string";
  readonly form: "counted" | "ber";
  readonly size?: number;
}

/** Named bits: the value is the list of the identifiers whose bits are set, in bit order. */
export interface FlagsNode<Id extends string = string> {
  readonly kind: "flags";
  /** `counted`: A-XDR BIT STRING; `ber`: BER BIT STRING contents; `integer`: an unsigned integer. */
  readonly form: "counted" | "ber" | "integer";
  /** Number of bits. */
  readonly size: number;
  /** Whether bit 0 is the most or the least significant one. */
  readonly order: "msb0" | "lsb0";
  /** Identifier of each bit. */
  readonly ids: readonly Id[];
}

export interface BitField {
  readonly property: string;
  readonly shift: number;
  readonly width: number;
  /** Identifiers of the values, where they have any. */
  readonly values?: readonly string[];
}

/** An unsigned integer cut into fields. */
export interface BitFieldsNode {
  readonly kind: "bit-fields";
  readonly size: 1 | 2 | 4;
  readonly fields: readonly BitField[];
}

/** One octet (or BER INTEGER contents) with named values. */
export interface EnumeratedNode {
  readonly kind: "enumerated";
  readonly form: "octet" | "ber";
  readonly codes: CodeTable;
}

/** BER OBJECT IDENTIFIER contents. */
export interface OidNode {
  readonly kind: "oid";
  readonly codes?: OidTable;
}

/** How the presence of a component shows. */
export type Presence =
  /** always there */
  | "required"
  /** A-XDR OPTIONAL: a presence octet */
  | "flag"
  /** A-XDR DEFAULT: a flag octet; the value of `default` is not sent */
  | "default"
  /** BER OPTIONAL: its tag is there or not */
  | "tag";

export interface Field {
  readonly property: string;
  readonly presence: Presence;
  readonly default?: boolean | number;
  readonly node: Node;
}

export interface SequenceNode {
  readonly kind: "sequence";
  /** With a label the object has a `kind` of this value: it is an alternative of a CHOICE. */
  readonly label?: string;
  /** Data structure: the number of fields comes first and must agree. */
  readonly counted: boolean;
  readonly fields: readonly Field[];
}

/** A count, then the elements. */
export interface ListNode {
  readonly kind: "list";
  readonly of: Node;
  /** Least number of octets an element takes: bounds the count before anything is allocated. */
  readonly least: number;
  /** Exact number of elements, where the type fixes it. */
  readonly size?: number;
}

export interface Alternative {
  /** The octet that selects it. */
  readonly tag: number;
  readonly name: string;
  /** Absent for NULL. */
  readonly node?: Node;
  /** Discriminants of the values that belong here, when the alternative's own value already bears one. */
  readonly flat?: readonly string[];
}

/** One octet, then the alternative it selects. */
export interface ChoiceNode {
  readonly kind: "choice";
  readonly discriminant: "kind" | "type";
  readonly alternatives: readonly Alternative[];
}

export interface RefNode {
  readonly kind: "ref";
  readonly to: () => Descriptor;
}

/** A literal octet (the Data tag), then the value. */
export interface TaggedNode {
  readonly kind: "tagged";
  readonly tag: number;
  readonly of: Node;
}

/** BER: literal identifier octets (none when a CHOICE has read them), a length, and contents of just that length. */
export interface TlvNode {
  readonly kind: "tlv";
  readonly tag: readonly number[];
  readonly of: Node;
}

export interface SelectCase {
  /** Values of the deciding field, as decoded. */
  readonly when: string | number;
  readonly name: string;
  readonly node: Node;
}

/** A value whose type is fixed by an earlier field of the same structure. */
export interface SelectNode {
  readonly kind: "select";
  readonly by: string;
  readonly cases: readonly SelectCase[];
}

/** Values without tags, laid out by a type description that goes before them (compact-array). */
export interface DescribedNode {
  readonly kind: "described";
  readonly description: Node;
  /** The tagged CHOICE whose alternatives the description names. */
  readonly of: Node;
}

/** A profile buffer: kept as octets and read by row or column. */
export interface TableNode {
  readonly kind: "table";
  /** The tagged CHOICE that the cells are. */
  readonly of: Node;
}

export type Node =
  | NullNode
  | BooleanNode
  | IntegerNode
  | BerIntegerNode
  | FloatNode
  | OctetsNode
  | TextNode
  | BitStringNode
  | FlagsNode
  | BitFieldsNode
  | EnumeratedNode
  | OidNode
  | SequenceNode
  | ListNode
  | ChoiceNode
  | RefNode
  | TaggedNode
  | TlvNode
  | SelectNode
  | DescribedNode
  | TableNode;
