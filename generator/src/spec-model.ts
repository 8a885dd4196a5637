import type { XmlSpec } from "./xml-spec.ts";

/** The spec language as TypeScript types: what the JSON Schemas in spec/schema let through. */

/** How far a fact is confirmed: by two independent sources, by one, or by none found. */
export type Confidence = "confirmed" | "single-source" | "unconfirmed";

export interface CodeSpec {
  readonly code: number;
  readonly id: string;
  readonly doc?: string;
  /** Whether a request refused with this code may be tried again. */
  readonly retryable?: boolean;
  /** Symbol and quantity of a unit. */
  readonly symbol?: string;
  readonly quantity?: string;
  readonly confidence?: Confidence;
}

/** spec/codes/*.json: an enumeration. */
export interface CodesSpec {
  readonly name: string;
  readonly doc: string;
  readonly ref: string;
  readonly confidence: Confidence;
  /** Decoders refuse codes that are not listed. */
  readonly closed?: boolean;
  /** The codes are last arcs of object identifiers under this arc. */
  readonly arc?: string;
  readonly codes: readonly CodeSpec[];
}

export interface BitSpec {
  readonly bit: number;
  readonly id: string;
  readonly doc?: string;
}

export interface BitFieldSpec {
  readonly name: string;
  readonly as?: string;
  readonly doc?: string;
  /** First and last bit. */
  readonly bits: readonly [number, number];
  readonly values?: readonly string[];
}

export type OctetFormatSpec = "date-time" | "date" | "time" | "logical-name";

export interface ApduFieldSpec {
  readonly name: string;
  readonly as?: string;
  readonly doc?: string;
  readonly type: ApduType;
  readonly optional?: boolean;
  readonly default?: boolean | number;
  readonly secret?: boolean;
  /** BER context tag. */
  readonly tag?: number;
  readonly tagging?: "explicit" | "implicit";
}

export interface ApduAlternativeSpec {
  readonly name: string;
  readonly as?: string;
  readonly doc?: string;
  readonly tag: number;
  /** Absent for NULL. */
  readonly type?: ApduType;
  /** The alternative is a CHOICE whose alternatives stand for themselves. */
  readonly flatten?: boolean;
  readonly secret?: boolean;
  readonly tagging?: "explicit" | "implicit";
}

export type ApduType =
  /** Name of a primitive or of a type in spec/apdu. */
  | string
  | { readonly kind: "sequence"; readonly doc?: string; readonly fields: readonly ApduFieldSpec[] }
  | {
      readonly kind: "choice";
      readonly doc?: string;
      readonly discriminant?: "kind" | "type";
      /** BER class of the tags. */
      readonly class?: "application" | "context";
      readonly alternatives: readonly ApduAlternativeSpec[];
    }
  | { readonly kind: "union"; readonly doc?: string; readonly of: readonly string[] }
  | { readonly kind: "sequence-of"; readonly doc?: string; readonly of: ApduType }
  | { readonly kind: "alias"; readonly doc?: string; readonly of: ApduType }
  | { readonly kind: "enumerated"; readonly doc?: string; readonly codes: string }
  | { readonly kind: "object-identifier"; readonly doc?: string; readonly codes?: string }
  | { readonly kind: "octet-string"; readonly doc?: string; readonly size?: number; readonly format?: OctetFormatSpec }
  | {
      readonly kind: "bit-fields";
      readonly doc?: string;
      readonly base: "unsigned8" | "unsigned16" | "unsigned32";
      readonly order: "lsb0";
      readonly fields: readonly BitFieldSpec[];
    }
  | {
      readonly kind: "named-bits";
      readonly doc?: string;
      readonly order: "msb0";
      /** BER inside A-XDR, with an APPLICATION tag. */
      readonly encoding?: "ber";
      readonly application?: number;
      readonly bits: readonly BitSpec[];
    }
  | { readonly kind: "described"; readonly doc?: string; readonly description: string; readonly of: string };

/** spec/apdu/*.json: productions of the ASN.1 modules. */
export interface ApduSpec {
  readonly module: string;
  readonly encoding: "a-xdr" | "ber";
  readonly doc: string;
  readonly ref: string;
  readonly confidence: Confidence;
  readonly types: Readonly<Record<string, ApduType>>;
}

export interface StructureFieldSpec {
  readonly name: string;
  readonly as?: string;
  readonly doc?: string;
  readonly type: ClassType;
  readonly unit?: string;
  readonly secret?: boolean;
}

export interface SelectCaseSpec {
  /** Identifier or code of the deciding field. */
  readonly when: string | number;
  readonly name: string;
  readonly type: ClassType;
}

export type ClassType =
  /** Name of a Data type, of `logical-name`, of `data` (any), or of a type of the class. */
  | string
  | { readonly kind: "structure"; readonly doc?: string; readonly fields: readonly StructureFieldSpec[] }
  | { readonly kind: "array"; readonly doc?: string; readonly of: ClassType; readonly size?: number }
  | { readonly kind: "choice"; readonly doc?: string; readonly alternatives: readonly ClassType[] }
  | { readonly kind: "enum"; readonly doc?: string; readonly codes: string }
  | { readonly kind: "octet-string"; readonly doc?: string; readonly size?: number; readonly format?: OctetFormatSpec }
  | { readonly kind: "bit-string"; readonly doc?: string; readonly size: number }
  | { readonly kind: "named-bits"; readonly doc?: string; readonly order: "msb0"; readonly bits: readonly BitSpec[] }
  | {
      readonly kind: "bit-flags";
      readonly doc?: string;
      readonly base: "unsigned" | "enum" | "long-unsigned" | "double-long-unsigned";
      readonly order: "lsb0";
      readonly bits: readonly BitSpec[];
    }
  | { readonly kind: "select"; readonly doc?: string; readonly by: string; readonly cases: readonly SelectCaseSpec[] }
  /** Rows whose cells are described by another attribute. */
  | { readonly kind: "table"; readonly doc?: string; readonly columns: string }
  /** A value that is left open, and why; in any Data type unless told. */
  | { readonly kind: "any"; readonly doc?: string; readonly in?: "array" | "structure"; readonly because: OpenBecause };

/**
 * Why a value is left open: another attribute or the instance fixes it, by the book; the manufacturer does; the book has
 * layouts that their octets do not tell apart; or no source lays it out.
 */
export type OpenBecause = "instance-specific" | "manufacturer-defined" | "ambiguous" | "unknown";

export interface SelectorSpec {
  readonly selector: number;
  readonly name: string;
  readonly doc?: string;
  readonly parameters: ClassType;
}

export interface AttributeSpec {
  readonly id: number;
  readonly name: string;
  readonly as?: string;
  readonly type: ClassType;
  readonly storage: "static" | "dynamic";
  /** Offset from the base name: "0x08". */
  readonly shortName?: string;
  readonly selectors?: readonly SelectorSpec[];
  readonly doc?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: boolean | number | string;
  readonly secret?: boolean;
  readonly confidence?: Confidence;
}

export interface MethodSpec {
  readonly id: number;
  readonly name: string;
  readonly as?: string;
  readonly parameter: ClassType;
  readonly reply?: ClassType;
  readonly presence: "mandatory" | "optional";
  readonly shortName?: string;
  readonly doc?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly secret?: boolean;
  readonly confidence?: Confidence;
}

/** spec/classes/*.json: one interface class version, complete. */
export interface ClassSpec {
  readonly classId: number;
  readonly version: number;
  readonly name: string;
  readonly as?: string;
  readonly doc: string;
  readonly ref: string;
  /** Edition of the Blue Book in which this version is the current one. */
  readonly edition?: number;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Where the layouts that are left open as unknown were looked for. */
  readonly searched?: readonly string[];
  readonly types?: Readonly<Record<string, ClassType>>;
  readonly attributes: readonly AttributeSpec[];
  readonly methods: readonly MethodSpec[];
  /** Ids of methods that earlier versions had and this one no longer has. */
  readonly reservedMethods?: readonly number[];
}

/** spec/obis/*.json, as its schema lets it through. */
export interface ObisFile {
  readonly path: string;
  readonly json: unknown;
}

/** The whole spec, shaped and checked. */
export interface Spec {
  readonly apdu: readonly ApduSpec[];
  readonly classes: readonly ClassSpec[];
  readonly codes: readonly CodesSpec[];
  readonly obis: readonly ObisFile[];
  readonly xml: readonly XmlSpec[];
}
