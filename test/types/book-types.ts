import { readdirSync, readFileSync } from "node:fs";
import { camelCase } from "./names.ts";

/** A type of spec/classes, as far as it matters here. */
export type BookType =
  | string
  | { readonly kind: "structure"; readonly fields: readonly { name: string; as?: string; type: BookType }[] }
  | { readonly kind: "array"; readonly of: BookType }
  | { readonly kind: "choice"; readonly alternatives: readonly BookType[] }
  | { readonly kind: "select"; readonly cases: readonly { name: string; type: BookType }[] }
  | { readonly kind: "enum"; readonly codes: string }
  | { readonly kind: "octet-string"; readonly format?: string }
  | { readonly kind: "bit-string" }
  | { readonly kind: "named-bits" | "bit-flags"; readonly base?: string; readonly bits: readonly { id: string }[] }
  | { readonly kind: "table" }
  | { readonly kind: "any"; readonly in?: "array" | "structure" };

export interface BookMember {
  readonly id: number;
  readonly name: string;
  readonly type: BookType;
  readonly parameter: BookType;
  readonly reply?: BookType;
  readonly selectors?: readonly { readonly name: string; readonly parameters: BookType }[];
}

/** A file of spec/classes. */
export interface BookClass {
  readonly classId: number;
  readonly version: number;
  readonly types?: Readonly<Record<string, BookType>>;
  readonly attributes: readonly BookMember[];
  readonly methods: readonly BookMember[];
}

const spec = new URL("../../spec/", import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, spec), "utf8"));

export function bookClasses(): readonly BookClass[] {
  return readdirSync(new URL("classes/", spec)).map((name) => json(`classes/${name}`) as BookClass);
}

/** What a value of each Data type is in TypeScript (design of the generated code: by type, never by value). */
const simple: Readonly<Record<string, string>> = {
  "null-data": "null",
  "compact-array": 'Extract<Data, { readonly type: "compact-array" }>["value"]',
  boolean: "boolean",
  "bit-string": "string",
  "double-long": "number",
  "double-long-unsigned": "number",
  "octet-string": "Uint8Array",
  "visible-string": "string",
  "utf8-string": "string",
  bcd: "number",
  integer: "number",
  long: "number",
  unsigned: "number",
  "long-unsigned": "number",
  long64: "bigint",
  "long64-unsigned": "bigint",
  enum: "number",
  float32: "number",
  float64: "number",
  "date-time": "CosemDateTime",
  date: "CosemDate",
  time: "CosemTime",
  "logical-name": "Obis",
};

/**
 * Prints the TypeScript type that a type of the spec stands for: a second, plain reading of the spec language, which
 * shares nothing with the generator.
 */
export class TypePrinter {
  private readonly prefix: string;
  private readonly types: Readonly<Record<string, BookType>>;

  constructor({ classId, version, types = {} }: BookClass) {
    this.prefix = `T${classId}v${version}_`;
    this.types = types;
  }

  /** The types of the class, each as an alias: they may refer to one another. */
  declarations(): string[] {
    return Object.entries(this.types).map(([name, type]) => `type ${this.alias(name)} = ${this.print(type)};`);
  }

  print(type: BookType): string {
    if (typeof type === "string") {
      if (type in this.types) return this.alias(type);
      const found = simple[type];
      if (found === undefined) throw new Error(`no type ${type}`);
      return found;
    }
    switch (type.kind) {
      case "structure": {
        const fields = type.fields.map((one) => `readonly ${one.as ?? camelCase(one.name)}: ${this.print(one.type)}`);
        return `{ ${fields.join("; ")} }`;
      }
      case "array":
        return `readonly (${this.print(type.of)})[]`;
      case "choice":
        return type.alternatives.map((one) => this.alternative(one)).join(" | ");
      case "select":
        return type.cases
          .map((one) => `{ readonly kind: ${JSON.stringify(one.name)}; readonly value: ${this.print(one.type)} }`)
          .join(" | ");
      case "enum":
        return enumeration(type.codes);
      case "octet-string":
        return simple[type.format ?? "octet-string"]!;
      case "bit-string":
        return "string";
      case "named-bits":
      case "bit-flags":
        return `readonly (${type.bits.map(({ id }) => JSON.stringify(id)).join(" | ")})[]`;
      case "table":
        return "Table<Data>";
      case "any":
        return type.in === undefined ? "Data" : "readonly Data[]";
    }
  }

  private alias(name: string): string {
    return `${this.prefix}${name.replace(/[^A-Za-z0-9]/g, "_")}`;
  }

  private alternative(type: BookType): string {
    const name = this.dataType(type);
    if (name === "null-data") return `{ readonly type: "null-data" }`;
    if (name === "float32" || name === "float64") return `FloatValue<"${name}">`;
    return `{ readonly type: ${JSON.stringify(name)}; readonly value: ${this.print(type)} }`;
  }

  /** The Data type that a value travels in. */
  private dataType(type: BookType): string {
    if (typeof type === "string") {
      const local = this.types[type];
      if (local !== undefined) return this.dataType(local);
      return type === "logical-name" ? "octet-string" : type;
    }
    if (type.kind === "named-bits") return "bit-string";
    if (type.kind === "any") return type.in!;
    return type.kind === "bit-flags" ? type.base! : type.kind;
  }
}

/** Identifiers of an enumeration; numbers as well unless it is closed. */
function enumeration(name: string): string {
  const { codes, closed } = json(`codes/${name}.json`) as { codes: readonly { id: string }[]; closed?: boolean };
  const ids = codes.map(({ id }) => JSON.stringify(id)).join(" | ");
  return closed === true ? ids : `${ids} | number`;
}
