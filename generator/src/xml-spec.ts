import type { Confidence } from "./spec-model.ts";

/** spec/xml/*.json as TypeScript types: an XML dialect. */

export type XmlFormSpec = "simple" | "standard";

export interface XmlNameSpec {
  readonly simple?: string;
  readonly standard?: string;
  /** Read as well, never written. */
  readonly also?: readonly string[];
}

export type XmlNamesSpec = Readonly<Record<string, XmlNameSpec>>;

export type XmlMembersSpec = Readonly<Partial<Record<XmlFormSpec, readonly string[]>>>;

export interface XmlTypeSpec {
  readonly names?: XmlNamesSpec;
  readonly inline?: XmlMembersSpec;
  readonly apdu?: XmlMembersSpec;
  readonly value?: Readonly<Record<string, string>>;
  readonly group?: { readonly name: string; readonly fields: readonly string[] };
  readonly numbered?: { readonly form: XmlFormSpec; readonly tag: string; readonly value: string };
  readonly text?: true;
  readonly digits?: readonly string[];
  readonly bits?: { readonly element: string; readonly names?: XmlNamesSpec };
  readonly items?: "";
}

export interface XmlSpec {
  readonly name: string;
  readonly doc: string;
  readonly ref: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly namespace: string;
  readonly messages: string;
  readonly envelopes: readonly { readonly name: string; readonly of: string }[];
  readonly apdu: string;
  readonly names: XmlNamesSpec;
  readonly types: Readonly<Record<string, XmlTypeSpec>>;
  readonly items: Readonly<Record<string, { readonly simple: string; readonly standard: string }>>;
  readonly codes: Readonly<
    Record<string, { readonly numbers?: readonly XmlFormSpec[]; readonly names?: XmlNamesSpec }>
  >;
}
