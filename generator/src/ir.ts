import type { Field as CoreField, OctetFormat, Presence } from "@cosemkit/core";
import type { ClassSpec, CodesSpec, Confidence, ObisFile } from "./spec-model.ts";
import type { XmlSpec } from "./xml-spec.ts";

/**
 * The intermediate representation: A-XDR, BER and tagged Data lowered to the node kinds of the core descriptors.
 * It differs from them only where data cannot hold a reference: types and code tables are named.
 */

/** Key of a type: `data` for APDU types, `profile-generic#simple_value` for types of a class. */
export type TypeKey = string;

export interface IrField {
  readonly name: string;
  readonly property: string;
  readonly doc: string | undefined;
  readonly presence: Presence;
  readonly default: CoreField["default"];
  readonly node: IrNode;
}

export interface IrAlternative {
  readonly tag: number;
  readonly name: string;
  readonly doc: string | undefined;
  readonly node: IrNode | undefined;
  /** Set when the value of the alternative bears its own discriminant. */
  readonly flat: readonly string[] | undefined;
}

export interface IrBitField {
  readonly property: string;
  readonly doc: string | undefined;
  readonly shift: number;
  readonly width: number;
  readonly values: readonly string[] | undefined;
}

export interface IrSelectCase {
  readonly when: string | number;
  readonly name: string;
  readonly node: IrNode;
}

export type IrNode =
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly size: 1 | 2 | 4 | 8; readonly signed: boolean }
  | { readonly kind: "ber-integer" }
  | { readonly kind: "float"; readonly size: 4 | 8 }
  | {
      readonly kind: "octets";
      readonly form: "counted" | "fixed" | "rest";
      readonly size: number | undefined;
      readonly format: OctetFormat | undefined;
      readonly secret: boolean;
    }
  | { readonly kind: "text"; readonly charset: "latin1" | "utf8" }
  | { readonly kind: "bit-string"; readonly form: "counted" | "ber"; readonly size: number | undefined }
  | {
      readonly kind: "flags";
      readonly form: "counted" | "ber" | "integer";
      readonly size: number;
      readonly order: "msb0" | "lsb0";
      readonly ids: readonly string[];
    }
  | { readonly kind: "bit-fields"; readonly size: 1 | 2 | 4; readonly fields: readonly IrBitField[] }
  | { readonly kind: "enumerated"; readonly form: "octet" | "ber"; readonly codes: string }
  | { readonly kind: "oid"; readonly codes: string | undefined }
  | {
      readonly kind: "sequence";
      readonly label: string | undefined;
      readonly counted: boolean;
      readonly fields: readonly IrField[];
    }
  | { readonly kind: "list"; readonly of: IrNode; readonly least: number; readonly size: number | undefined }
  | {
      readonly kind: "choice";
      readonly discriminant: "kind" | "type";
      readonly alternatives: readonly IrAlternative[];
    }
  | { readonly kind: "ref"; readonly to: TypeKey }
  | { readonly kind: "tagged"; readonly tag: number; readonly of: IrNode }
  | { readonly kind: "tlv"; readonly tag: readonly number[]; readonly of: IrNode }
  | { readonly kind: "select"; readonly by: string; readonly cases: readonly IrSelectCase[] }
  | { readonly kind: "described"; readonly description: IrNode; readonly of: IrNode }
  | { readonly kind: "table"; readonly of: IrNode };

export interface IrType {
  readonly key: TypeKey;
  /** Name in the spec; for a type that was written in place, made from where it stands. */
  readonly name: string;
  /** TypeScript name. */
  readonly as: string;
  /** Module under generated/, without extension: `apdu/get`, `classes/register`. */
  readonly module: string;
  readonly doc: string;
  readonly ref: string;
  readonly confidence: Confidence;
  readonly node: IrNode;
  /** Whether the type can contain itself. */
  readonly recursive: boolean;
  /** Types that can contain this type and be contained in it, itself included when recursive. */
  readonly cycle: readonly TypeKey[];
}

export interface IrAttribute {
  readonly id: number;
  readonly name: string;
  readonly property: string;
  readonly doc: string;
  readonly type: TypeKey;
  readonly storage: "static" | "dynamic";
  readonly shortName: number | undefined;
  readonly secret: boolean;
  readonly selectors: readonly {
    readonly selector: number;
    readonly name: string;
    readonly property: string;
    readonly doc: string;
    readonly type: TypeKey;
  }[];
}

export interface IrMethod {
  readonly id: number;
  readonly name: string;
  readonly property: string;
  readonly doc: string;
  readonly parameter: TypeKey;
  readonly reply: TypeKey | undefined;
  readonly mandatory: boolean;
  readonly shortName: number | undefined;
  readonly secret: boolean;
}

export interface IrClass {
  readonly spec: ClassSpec;
  /** Subpath: `register`, `profile-generic-v0`. */
  readonly slug: string;
  /** TypeScript names: interface and factory. */
  readonly as: string;
  readonly factory: string;
  readonly attributes: readonly IrAttribute[];
  readonly methods: readonly IrMethod[];
}

export interface IrCodes {
  readonly spec: CodesSpec;
  readonly as: string;
  /** Name of the exported table. */
  readonly table: string;
}

export interface IrModule {
  /** `apdu/get`, `classes/register`. */
  readonly path: string;
  /** What it comes from: productions, one class, or the simple types that attributes share. */
  readonly kind: "apdu" | "class" | "simple";
  readonly doc: string;
  readonly types: readonly IrType[];
}

/** Everything that the emitters need, and nothing else. */
export interface Ir {
  readonly codes: readonly IrCodes[];
  readonly modules: readonly IrModule[];
  readonly classes: readonly IrClass[];
  readonly types: ReadonlyMap<TypeKey, IrType>;
  /** OBIS rules as they stand in the spec: they need no lowering of types. */
  readonly obis: readonly ObisFile[];
  /** XML dialects as they stand in the spec. */
  readonly xml: readonly XmlSpec[];
}
