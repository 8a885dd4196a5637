import type { Descriptor } from "../descriptor.ts";

/** The two spellings of a dialect: values in attributes and capitals, or values in elements and the names of the book. */
export type XmlForm = "simple" | "standard";

/** Name of an element in the simple form and in the standard form, then others that are read as well. Empty: no element. */
export type XmlName = readonly [simple: string, standard: string, ...also: readonly string[]];

/** Something that is so in one form, in both, or in none. */
export type XmlMembers = Readonly<Partial<Record<XmlForm, readonly string[]>>>;

/** Where the elements of a type differ from its fields and alternatives. */
export interface XmlType {
  /** Names that only this type uses for its fields (by property) and alternatives (by name). */
  readonly names?: Readonly<Record<string, XmlName>>;
  /** Members without an element of their own: what they hold stands among the elements of the type. */
  readonly inline?: XmlMembers;
  /** Fields whose octets are an APDU, which is spelt out. */
  readonly apdu?: XmlMembers;
  /** Alternatives whose value stands in one more element. */
  readonly value?: Readonly<Record<string, XmlName>>;
  /** One more element around some of the fields. */
  readonly group?: { readonly name: XmlName; readonly fields: readonly string[] };
  /** A CHOICE given as the number of the alternative, in one element, and its value in the next. */
  readonly numbered?: { readonly form: XmlForm; readonly tag: XmlName; readonly value: XmlName };
  /** A CHOICE given as a text: the name of the alternative, then its value where it has one. */
  readonly text?: boolean;
  /** Booleans that are 1 or 0 instead of true or false. */
  readonly digits?: readonly string[];
  /** Named bits given by name: each in an element in the simple form, as a list of words in the standard form. */
  readonly bits?: { readonly element: string; readonly names: Readonly<Record<string, XmlName>> };
  /** Name of the elements of the lists in this type, where it is not the one of `XmlDialect.items`. */
  readonly items?: XmlName;
}

/** An XML dialect as data: names of elements and values, and where their layout is not that of the types. */
export interface XmlDialect {
  /** Namespace of the standard form. */
  readonly namespace: string;
  /** Outermost element of the standard form, and the alternatives that stand in it. */
  readonly envelopes: readonly { readonly name: string; readonly of: () => Descriptor }[];
  /** Outermost element of a file that holds several APDUs. */
  readonly messages: string;
  /** The APDU that octets hold, where a type says so. */
  readonly apdu: () => Descriptor;
  /** Name of each field (by property), alternative and type. */
  readonly names: Readonly<Record<string, XmlName>>;
  readonly types: Readonly<Record<string, XmlType>>;
  /** Name of the elements of lists, by the type or enumeration of the elements. */
  readonly items: Readonly<Record<string, XmlName>>;
  /** Identifiers of the enumerations that are written by name; elsewhere the number is. Empty: the number in that form. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, XmlName>>>>;
}

/** How to write or read XML. */
export interface XmlOptions {
  readonly dialect: XmlDialect;
  /** Writing: `simple` unless given. Reading: told from the name of the outermost element unless given. */
  readonly form?: XmlForm | undefined;
  /**
   * Integers in the simple form: hexadecimal, as the field's translator writes unless told otherwise, or decimal.
   * The files do not say which: the reader must be told. The standard form is always decimal.
   */
  readonly numbers?: "hex" | "decimal" | undefined;
}

/** The name of a member of a type, or of a type. */
export function nameOf(dialect: XmlDialect, type: string, key: string): XmlName | undefined {
  const own = dialect.types[type]?.names;
  return own !== undefined && Object.hasOwn(own, key)
    ? own[key]
    : Object.hasOwn(dialect.names, key)
      ? dialect.names[key]
      : undefined;
}

/** The spelling of a name in a form. */
export function spelling(name: XmlName, form: XmlForm): string {
  return form === "simple" ? name[0] : name[1];
}

/** Whether a text is this name. Capitals do not count: the tools of the field do not agree in them. */
export function isNamed(text: string, name: XmlName, form: XmlForm): boolean {
  const low = text.toLowerCase();
  if (low === spelling(name, form).toLowerCase()) return true;
  for (let i = 2; i < name.length; i++) if (low === name[i]!.toLowerCase()) return true;
  return false;
}

export function hasMember(members: XmlMembers | undefined, form: XmlForm, key: string): boolean {
  return members?.[form]?.includes(key) === true;
}
