import type { ClassSpec, ClassType, OctetFormatSpec, OpenBecause } from "./spec-model.ts";

/** Types of interface classes as the Blue Book writes them, for the manifest and the docs. */

/** Octets of each format. */
const formatSizes: Readonly<Record<OctetFormatSpec, number>> = {
  "date-time": 12,
  date: 5,
  time: 4,
  "logical-name": 6,
};

/**
 * One line: `double-long-unsigned`, `octet-string[6]`, `array<capture_object_definition>`,
 * `structure{scaler: integer; unit: enum}`, `choice{boolean | octet-string}`.
 */
export function bookType(type: ClassType): string {
  if (typeof type === "string") return bookName(type);
  switch (type.kind) {
    case "structure":
      return `structure{${type.fields.map((field) => `${field.name}: ${bookType(field.type)}`).join("; ")}}`;
    case "array":
      return `array${type.size === undefined ? "" : `[${type.size}]`}<${bookType(type.of)}>`;
    case "choice":
      return choice(type.alternatives.map(bookType));
    case "select":
      return choice(type.cases.map((one) => bookType(one.type)));
    case "enum":
      return "enum";
    case "octet-string": {
      const size = type.size ?? (type.format === undefined ? undefined : formatSizes[type.format]);
      return size === undefined ? "octet-string" : `octet-string[${size}]`;
    }
    case "bit-string":
      return `bit-string[${type.size}]`;
    case "named-bits":
      return `bit-string[${type.bits.length}]`;
    case "bit-flags":
      return type.base;
    case "table":
      return "choice{array<structure{*: instance-specific}> | compact-array}";
    case "any":
      return bookName(type.in ?? "data");
  }
}

function bookName(name: string): string {
  if (name === "logical-name") return `octet-string[${formatSizes["logical-name"]}]`;
  return name === "data" ? "instance-specific" : name;
}

function choice(alternatives: readonly string[]): string {
  return `choice{${[...new Set(alternatives)].join(" | ")}}`;
}

/** A type laid out down to the leaf, a line for each part, inner parts indented. */
export function layOut(label: string, type: ClassType, doc = ""): string[] {
  const { head, parts } = anatomy(type);
  return [
    `${label}: ${head}${doc === "" ? "" : ` -- ${doc}`}`,
    ...parts.flatMap((part) => layOut(part.label, part.type, part.doc).map((line) => `  ${line}`)),
  ];
}

/** Whether the one line of a type leaves something out that its layout shows. */
export function needsLayout(type: ClassType): boolean {
  if (typeof type === "string") return false;
  return type.kind !== "bit-string" && (type.kind !== "octet-string" || type.format !== undefined);
}

/** Why a value is left open, for people. */
const openReasons: Readonly<Record<OpenBecause, string>> = {
  "instance-specific": "instance-specific",
  "manufacturer-defined": "defined by the manufacturer",
  ambiguous: "the book has layouts that their octets do not tell apart",
  unknown: "no source lays it out",
};

interface Anatomy {
  readonly head: string;
  readonly parts: readonly { readonly label: string; readonly type: ClassType; readonly doc?: string | undefined }[];
}

/** What a type is, and the parts that it is made of. */
function anatomy(type: ClassType): Anatomy {
  const leaf = (note: string): Anatomy => ({ head: `${bookType(type)} (${note})`, parts: [] });
  if (typeof type === "string") {
    if (type === "logical-name") return leaf("logical name");
    return { head: type, parts: [] };
  }
  switch (type.kind) {
    case "structure":
      return {
        head: "structure",
        parts: type.fields.map(({ name, type, unit, doc }) => ({ label: withUnit(name, unit), type, doc })),
      };
    case "array":
      return {
        head: type.size === undefined ? "array" : `array of ${type.size}`,
        parts: [{ label: "element", type: type.of }],
      };
    case "choice":
      return { head: "choice", parts: type.alternatives.map((one, index) => ({ label: `${index + 1}`, type: one })) };
    case "select":
      return {
        head: `by ${type.by}`,
        parts: type.cases.map((one) => ({ label: `${one.when}, ${one.name}`, type: one.type })),
      };
    case "enum":
      return leaf(`codes: ${type.codes}`);
    case "octet-string":
      return type.format === undefined ? { head: bookType(type), parts: [] } : leaf(type.format.replace("-", " "));
    case "bit-string":
      return { head: bookType(type), parts: [] };
    case "named-bits":
      return leaf(`bit 0 first: ${type.bits.map((bit) => bit.id).join(", ")}`);
    case "bit-flags":
      return leaf(`bit 0 last: ${type.bits.map((bit) => bit.id).join(", ")}`);
    case "table":
      return leaf(`columns: ${type.columns}`);
    case "any":
      return { head: `any ${type.in ?? "Data"} (${openReasons[type.because]})`, parts: [] };
  }
}

function withUnit(name: string, unit: string | undefined): string {
  return unit === undefined ? name : `${name} (${unit})`;
}

/** The enumerations that a type names, itself or in its parts. */
export function codesOf(type: ClassType): string[] {
  if (typeof type === "object" && type.kind === "enum") return [type.codes];
  return anatomy(type).parts.flatMap((part) => codesOf(part.type));
}

/** A value that the spec leaves open, and why. */
export interface OpenValue {
  /** Where in the class: `2 value`, `push_element.data`. */
  readonly where: string;
  readonly because: OpenBecause;
}

/** Every value of a class that is left open, each once: those of named types under the name of the type. */
export function openValues({ types = {}, attributes, methods }: ClassSpec): readonly OpenValue[] {
  const inside = (where: string, type: ClassType): readonly OpenValue[] => {
    if (typeof type === "object" && type.kind === "any") return [{ where, because: type.because }];
    return anatomy(type).parts.flatMap((part) => inside(`${where}.${part.label}`, part.type));
  };
  return [
    ...Object.entries(types).flatMap(([name, type]) => inside(name, type)),
    ...attributes.flatMap(({ id, name, type, selectors = [] }) => [
      ...inside(`${id} ${name}`, type),
      ...selectors.flatMap((one) => inside(`${id} ${name}, selector ${one.selector}`, one.parameters)),
    ]),
    ...methods.flatMap(({ id, name, parameter, reply }) => [
      ...inside(`method ${id} ${name}, parameter`, parameter),
      ...(reply === undefined ? [] : inside(`method ${id} ${name}, reply`, reply)),
    ]),
  ];
}
