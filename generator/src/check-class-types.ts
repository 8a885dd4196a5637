import { checkBits } from "./check-bits.ts";
import { checkUnit, findCodes } from "./check-codes.ts";
import { type CheckContext, inside, type Place, reportRepeated } from "./check-context.ts";
import { checkRecursion, type Need, nothing, type RecursiveType } from "./check-recursion.ts";
import { checkOctetString, checkSecret } from "./check-values.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { ClassSpec, ClassType, StructureFieldSpec } from "./spec-model.ts";

/** Names of the Data types, with the primitives of their values. */
export type DataTypes = ReadonlyMap<string, string>;

type Select = Extract<ClassType, { kind: "select" }>;
type Table = Extract<ClassType, { kind: "table" }>;

/** What the checks of the types of one class share. */
interface ClassContext {
  readonly context: CheckContext;
  readonly spec: ClassSpec;
  readonly root: Place;
  readonly types: Readonly<Record<string, ClassType>>;
  readonly data: DataTypes;
  /** Types that contain themselves before any octet: reported once, and left alone then. */
  readonly stuck: ReadonlySet<string>;
  readonly used: Set<string>;
  readonly unknown: Set<string>;
}

const bitWidths = { unsigned: 8, enum: 8, "long-unsigned": 16, "double-long-unsigned": 32 } as const;

/** Checks the types of a class, and that each named one has a use. */
export function checkClassTypes(context: CheckContext, root: Place, spec: ClassSpec, data: DataTypes): void {
  const types = spec.types ?? {};
  const recursive = new Map(
    Object.entries(types).map(([name, type]): [string, RecursiveType] => [
      name,
      { place: inside(root, "types", name), leading: leadingTypes(types, type), need: needOf(types, type) },
    ]),
  );
  const stuck = checkRecursion(context, recursive);
  const shared: ClassContext = { context, spec, root, types, data, stuck, used: new Set(), unknown: new Set() };
  for (const name of Object.keys(types)) {
    if (data.has(name) || name === "data" || name === "logical-name") {
      context.report(inside(root, "types", name), "E208", `"${name}" is a Data type`, "key");
    }
  }
  spec.attributes.forEach((attribute, index) => {
    const place = inside(root, "attributes", index);
    checkType(shared, attribute.type, inside(place, "type"));
    const selectors = (attribute.selectors ?? []).map((one, at) => ({ one, at: inside(place, "selectors", at) }));
    reportRepeated(
      context,
      "E203",
      selectors.map(({ one, at }) => ({ value: one.selector, place: inside(at, "selector") })),
      (id) => `selector ${id} is used twice`,
    );
    for (const { one, at } of selectors) checkType(shared, one.parameters, inside(at, "parameters"));
  });
  spec.methods.forEach((method, index) => {
    const place = inside(root, "methods", index);
    checkType(shared, method.parameter, inside(place, "parameter"));
    if (method.reply !== undefined) checkType(shared, method.reply, inside(place, "reply"));
  });
  for (const [name, type] of Object.entries(types)) {
    const place = inside(root, "types", name);
    if (shared.used.has(name)) continue;
    // A misspelt use is one problem, not a lack of uses as well.
    if (shared.unknown.size === 0) {
      context.report(place, "E306", `nothing in this class uses the type "${name}"`, "key");
    }
    // Its own mistakes are worth telling even so.
    checkDefinition({ ...shared, used: new Set(Object.keys(types)) }, type, place);
  }
}

/** Whether a name is that of a type of the class or of a Data type. */
export function isKnownType(types: Readonly<Record<string, ClassType>>, data: DataTypes, name: string): boolean {
  return Object.hasOwn(types, name) || data.has(name) || name === "data" || name === "logical-name";
}

/** Names that lay out nothing. */
const openTypes: readonly string[] = ["data", "array", "structure"];

/** Checks a type where it is used: a name leads on to its definition, once. */
function checkType(shared: ClassContext, type: ClassType, place: Place, field?: FieldPlace): void {
  const { context, types, data, used } = shared;
  if (typeof type !== "string") {
    checkNode(shared, type, place, field);
    return;
  }
  if (Object.hasOwn(types, type)) {
    const definition = types[type]!;
    const select = namedSelect(types, type);
    if (select !== undefined) checkDecider(shared, select.type, place, select.place(shared.root), field);
    if (used.has(type)) return;
    used.add(type);
    checkDefinition(shared, definition, inside(shared.root, "types", type));
    return;
  }
  if (openTypes.includes(type)) {
    const form = type === "data" ? "" : `"in": "${type}", `;
    context.report(
      place,
      "E314",
      `"${type}" leaves open what the value is: write { "kind": "any", ${form}"because": … }`,
    );
    return;
  }
  if (isKnownType(types, data, type)) return;
  shared.unknown.add(type);
  const candidates = [...Object.keys(types), ...data.keys(), "logical-name"];
  context.report(place, "E104", `unknown type "${type}"${didYouMean(type, candidates)}`);
}

/** Checks a named type. A select has its deciding field where the name is used. */
function checkDefinition(shared: ClassContext, type: ClassType, place: Place): void {
  if (typeof type === "object" && type.kind === "select") {
    checkCases(shared, type, place);
    return;
  }
  checkType(shared, type, place);
}

/** The fields of the structure that a type stands in, and which of them it is. */
interface FieldPlace {
  readonly fields: readonly StructureFieldSpec[];
  readonly index: number;
}

function checkNode(shared: ClassContext, type: Exclude<ClassType, string>, place: Place, field?: FieldPlace): void {
  const { context } = shared;
  switch (type.kind) {
    case "structure":
      type.fields.forEach((one, index) => {
        const at = inside(place, "fields", index);
        checkUnit(context, at, one.unit);
        checkSecret(context, at, one.secret, one.type);
        checkType(shared, one.type, inside(at, "type"), { fields: type.fields, index });
      });
      return;
    case "array":
      checkType(shared, type.of, inside(place, "of"));
      return;
    case "choice":
      checkChoice(shared, type.alternatives, place);
      return;
    case "enum":
      findCodes(context, inside(place, "codes"), type.codes, "octet");
      return;
    case "octet-string":
      checkOctetString(context, place, type);
      return;
    case "bit-string":
      return;
    case "named-bits":
      checkBits(context, inside(place, "bits"), type.bits);
      return;
    case "bit-flags":
      checkBits(context, inside(place, "bits"), type.bits, bitWidths[type.base]);
      return;
    case "select":
      checkDecider(shared, type, place, place, field);
      checkCases(shared, type, place);
      return;
    case "table":
      checkColumns(shared, type, place);
      return;
    case "any":
      return;
  }
}

/** Alternatives are told apart by their Data tags. */
function checkChoice(shared: ClassContext, alternatives: readonly ClassType[], place: Place): void {
  const { context, types, stuck } = shared;
  const seen = new Map<string, number>();
  alternatives.forEach((one, index) => {
    const at = inside(place, "alternatives", index);
    checkType(shared, one, at);
    if (typeof one === "string" && stuck.has(one)) return;
    const tag = dataTag(types, one);
    if (tag === undefined) {
      const what = typeof one === "string" ? `"${one}"` : `${/^[ae]/.test(one.kind) ? "an" : "a"} ${one.kind}`;
      context.report(at, "E310", `${what} has no Data tag of its own: write its alternatives here`);
      return;
    }
    const rival = seen.get(tag);
    if (rival !== undefined) {
      context.report(at, "E307", `this is "${tag}" on the wire, as is alternative ${rival + 1}`);
      return;
    }
    seen.set(tag, index);
  });
}

/** The Data type in which a type travels; undefined where its value says. */
function dataTag(types: Readonly<Record<string, ClassType>>, type: ClassType): string | undefined {
  const known = resolveClassType(types, type);
  if (known === undefined || known === "data") return undefined;
  if (typeof known === "string") return known === "logical-name" ? "octet-string" : known;
  switch (known.kind) {
    case "choice":
    case "select":
    case "table":
      return undefined;
    case "named-bits":
      return "bit-string";
    case "bit-flags":
      return known.base;
    case "any":
      return known.in;
    default:
      return known.kind;
  }
}

/** A type without the names of this class; undefined where names go round in a circle. */
export function resolveClassType(types: Readonly<Record<string, ClassType>>, type: ClassType): ClassType | undefined {
  const seen = new Set<string>();
  let current = type;
  while (typeof current === "string" && Object.hasOwn(types, current)) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = types[current]!;
  }
  return current;
}

/** The select that a name leads to, and where it is written. */
function namedSelect(
  types: Readonly<Record<string, ClassType>>,
  name: string,
): { readonly type: Select; place(root: Place): Place } | undefined {
  const type = resolveClassType(types, name);
  if (typeof type !== "object" || type.kind !== "select") return undefined;
  const owner = Object.keys(types).find((one) => types[one] === type)!;
  return { type, place: (root) => inside(root, "types", owner) };
}

/** The deciding field of a select is an enum that comes before it in the same structure. */
function checkDecider(shared: ClassContext, select: Select, use: Place, written: Place, field?: FieldPlace): void {
  const { context, types } = shared;
  if (field === undefined) {
    context.report(use, "E103", "a select is the type of a field: an earlier field of the structure decides");
    return;
  }
  const by = inside(written, "by");
  const earlier = field.fields.slice(0, field.index);
  const decider = earlier.find((one) => one.name === select.by);
  if (decider === undefined) {
    const names = earlier.map((one) => one.name);
    context.report(by, "E103", `no earlier field is called "${select.by}"${didYouMean(select.by, names)}`);
    return;
  }
  const type = resolveClassType(types, decider.type);
  if (typeof type !== "object" || type.kind !== "enum") {
    context.report(by, "E103", `field "${select.by}" is no enum with codes`);
    return;
  }
  const codes = context.enumerations.get(type.codes);
  if (codes === undefined) return;
  const known = new Set<number>();
  select.cases.forEach(({ when }, index) => {
    const place = inside(written, "cases", index, "when");
    const code = codes.codes.find((one) => one.id === when || one.code === when)?.code;
    if (code === undefined) {
      const hint =
        typeof when === "string"
          ? didYouMean(
              when,
              codes.codes.map((one) => one.id),
            )
          : "";
      context.report(place, "E102", `${JSON.stringify(when)} is no id or code of "${codes.name}"${hint}`);
      return;
    }
    if (known.has(code)) context.report(place, "E203", `there is a case for ${JSON.stringify(when)} already`);
    known.add(code);
  });
}

function checkCases(shared: ClassContext, select: Select, place: Place): void {
  select.cases.forEach((one, index) => {
    checkType(shared, one.type, inside(place, "cases", index, "type"));
  });
}

/** The columns of a table are listed by an attribute that is an array. */
function checkColumns(shared: ClassContext, table: Table, place: Place): void {
  const { context, spec, types } = shared;
  const at = inside(place, "columns");
  const attribute = spec.attributes.find((one) => one.name === table.columns);
  if (attribute === undefined) {
    const hint = didYouMean(
      table.columns,
      spec.attributes.map((one) => one.name),
    );
    context.report(at, "E105", `no attribute is called "${table.columns}"${hint}`);
    return;
  }
  const type = resolveClassType(types, attribute.type);
  if (typeof type !== "object" || type.kind !== "array") {
    context.report(at, "E105", `attribute "${table.columns}" is no array of columns`);
  }
}

/** Types of the class that a value is of before any octet: only names, choices and selects add no octet. */
function leadingTypes(types: Readonly<Record<string, ClassType>>, type: ClassType): readonly string[] {
  if (typeof type === "string") return Object.hasOwn(types, type) ? [type] : [];
  if (type.kind === "choice") return type.alternatives.flatMap((one) => leadingTypes(types, one));
  return type.kind === "select" ? type.cases.flatMap((one) => leadingTypes(types, one.type)) : [];
}

function needOf(types: Readonly<Record<string, ClassType>>, type: ClassType): Need {
  if (typeof type === "string") return Object.hasOwn(types, type) ? type : nothing;
  switch (type.kind) {
    case "structure":
      return { all: type.fields.map((field) => needOf(types, field.type)) };
    case "array":
      return type.size === undefined ? nothing : needOf(types, type.of);
    case "choice":
      return { any: type.alternatives.map((one) => needOf(types, one)) };
    case "select":
      return { any: type.cases.map((one) => needOf(types, one.type)) };
    default:
      return nothing;
  }
}
