import { bookType, codesOf, layOut, needsLayout, openValues } from "./book-type.ts";
import { arbitraryName } from "./emit/arbitraries.ts";
import { unwrap } from "./emit/types.ts";
import type { OutputFile } from "./emit.ts";
import type { Ir, IrClass, IrCodes, IrType } from "./ir.ts";
import { apduModules, sortedClasses } from "./ir-views.ts";
import { references } from "./lower.ts";
import { manifestType } from "./manifest.ts";
import { classFile } from "./names.ts";
import { compare } from "./problems.ts";
import type { AttributeSpec, ClassSpec, ClassType, MethodSpec } from "./spec-model.ts";
import type { Render, TemplateData } from "./templates.ts";
import type { VectorCounts } from "./vector-counts.ts";

/** Prints the documentation: a page for each class version, an index of them, the APDUs and the enumerations. */
export function docs(ir: Ir, render: Render, vectors?: VectorCounts): OutputFile[] {
  const classes = sortedClasses(ir);
  return [
    ...classes.map((one) => ({
      path: `docs/classes/${one.slug}.md`,
      text: render("class", classPage(one, versionsOf(classes, one))),
    })),
    { path: "docs/classes/index.md", text: render("classes", { classes: classes.map(indexRow) }) },
    { path: "docs/classes/coverage.md", text: render("coverage", coveragePage(classes)) },
    { path: "docs/apdus.md", text: render("apdus", apdusPage(ir, vectors)) },
    { path: "docs/codes.md", text: render("codes", { codes: [...ir.codes].sort(byName).map(codesSection) }) },
  ];
}

function byName(a: IrCodes, b: IrCodes): number {
  return compare(a.spec.name, b.spec.name);
}

function versionsOf(classes: readonly IrClass[], one: IrClass): readonly IrClass[] {
  return classes.filter((other) => other.spec.classId === one.spec.classId);
}

function indexRow(one: IrClass): TemplateData {
  const { classId, version, name, attributes, methods, confidence } = one.spec;
  return {
    classId,
    version,
    name,
    slug: one.slug,
    attributes: attributes.length,
    methods: methods.length,
    confidence,
  };
}

/** How much of each edition of the Blue Book is there, and what is left open. */
function coveragePage(classes: readonly IrClass[]): TemplateData {
  const editions = [...new Set(classes.flatMap(({ spec }) => spec.edition ?? []))].sort((a, b) => b - a);
  const open = classes.map((one) => openValues(one.spec));
  const exceptions = classes.flatMap((one, index) =>
    open[index]!.map((value) => ({ ...indexRow(one), where: value.where, because: value.because })),
  );
  const row = (one: IrClass): TemplateData => ({ ...indexRow(one), open: open[classes.indexOf(one)]!.length });
  return {
    editions: editions.map((edition) => {
      const current = classes.filter(({ spec }) => spec.edition === edition);
      return { edition, count: current.length, classes: current.map(row) };
    }),
    earlier: classes.filter(({ spec }) => spec.edition === undefined).map(row),
    confidence: counted(classes.map(({ spec }) => spec.confidence)),
    reasons: counted(exceptions.map((one) => one.because)),
    total: exceptions.length,
    exceptions,
    searches: classes.flatMap((one) =>
      one.spec.searched === undefined ? [] : [{ ...indexRow(one), searched: one.spec.searched }],
    ),
  };
}

function counted(names: readonly string[]): readonly TemplateData[] {
  return [...new Set(names)].sort(compare).map((name) => ({ name, count: names.filter((one) => one === name).length }));
}

function classPage(one: IrClass, versions: readonly IrClass[]): TemplateData {
  const { spec } = one;
  const selectors = spec.attributes.flatMap((attribute) =>
    (attribute.selectors ?? []).map((selector) => ({ attribute, selector })),
  );
  return {
    source: `spec/classes/${classFile(spec.classId, spec.version, spec.name)}`,
    classId: spec.classId,
    version: spec.version,
    name: spec.name,
    doc: spec.doc,
    ref: spec.ref,
    confidence: spec.confidence,
    sources: spec.sources,
    searched: spec.searched ?? [],
    slug: one.slug,
    client: one.factory,
    attributes: spec.attributes.map((attribute, index) => ({
      id: attribute.id,
      name: attribute.name,
      property: one.attributes[index]!.property,
      type: bookType(attribute.type),
      storage: attribute.storage,
      shortName: attribute.shortName ?? "",
      notes: notes(attribute),
    })),
    selectors: selectors.map(({ attribute, selector }) => ({
      attribute: attribute.name,
      selector: selector.selector,
      name: selector.name,
      parameters: bookType(selector.parameters),
      doc: selector.doc ?? "",
    })),
    methods: spec.methods.map((method, index) => ({
      id: method.id,
      name: method.name,
      property: one.methods[index]!.property,
      parameter: bookType(method.parameter),
      reply: method.reply === undefined ? "" : bookType(method.reply),
      presence: method.presence,
      shortName: method.shortName ?? "",
      notes: notes(method),
    })),
    reservedMethods: spec.reservedMethods?.join(", ") ?? "",
    layouts: layouts(spec),
    codes: enumerationsOf(spec),
    ...sideBySide(versions),
  };
}

/** What the book and the spec say of an attribute or method beside its type. */
function notes(one: AttributeSpec | MethodSpec): string {
  const limit = (name: string, value: boolean | number | string | undefined): string[] =>
    value === undefined ? [] : [`${name} ${value}`];
  const facts = [
    ...limit("unit", one.unit),
    ...limit("minimum", one.minimum),
    ...limit("maximum", one.maximum),
    ...limit("default", "default" in one ? one.default : undefined),
    ...(one.secret === true ? ["secret"] : []),
    ...limit("confidence:", one.confidence),
  ];
  const doc = one.doc ?? "";
  return facts.length === 0 ? doc : `${doc}${doc === "" ? "" : " "}(${facts.join(", ")})`;
}

interface Member {
  readonly name: string;
  readonly type: ClassType;
}

/** What attributes, selectors, methods and their replies take or give. */
function membersOf(spec: ClassSpec): Member[] {
  return [
    ...spec.attributes.flatMap(({ name, type, selectors }) => [
      { name, type },
      ...(selectors ?? []).map((one) => ({ name: `${name}, by ${one.name}`, type: one.parameters })),
    ]),
    ...spec.methods.flatMap(({ name, parameter, reply }) => [
      { name: `${name}, parameter`, type: parameter },
      ...(reply === undefined ? [] : [{ name: `${name}, reply`, type: reply }]),
    ]),
  ];
}

function namedTypesOf(spec: ClassSpec): Member[] {
  return Object.entries(spec.types ?? {}).map(([name, type]) => ({ name, type }));
}

/** What the tables name or shorten, laid out down to the leaf. */
function layouts(spec: ClassSpec): string[] {
  return [...namedTypesOf(spec), ...membersOf(spec).filter(({ type }) => needsLayout(type))].map(({ name, type }) =>
    layOut(name, type).join("\n"),
  );
}

function enumerationsOf(spec: ClassSpec): string[] {
  return [...new Set([...namedTypesOf(spec), ...membersOf(spec)].flatMap(({ type }) => codesOf(type)))].sort(compare);
}

/** The members of all versions of a class, in a table; empty for a class with one version. */
function sideBySide(versions: readonly IrClass[]): TemplateData {
  if (versions.length === 1) return { versions: [], compared: [] };
  const members = (one: IrClass): Map<string, string> =>
    new Map([
      ...one.spec.attributes.map(({ id, name, type }) => [name, `${id}: \`${bookType(type)}\``] as const),
      ...one.spec.methods.map(({ id, name, parameter }) => [`${name}()`, `${id}: \`${bookType(parameter)}\``] as const),
    ]);
  const columns = versions.map(members);
  const names = new Set([...columns].reverse().flatMap((column) => [...column.keys()]));
  return {
    versions: versions.map((one) => ({ version: one.spec.version, slug: one.slug })),
    compared: [...names].map((name) => ({ name, cells: columns.map((column) => column.get(name) ?? "–") })),
  };
}

function apdusPage(ir: Ir, vectors: VectorCounts | undefined): TemplateData {
  const modules = apduModules(ir);
  const types = modules.flatMap((module) => module.types);
  // What refers to a type from inside it does not make it a part of something else.
  const referred = new Set(types.flatMap((type) => references(type.node).filter((key) => !type.cycle.includes(key))));
  const choices = types
    .filter((type) => type.node.kind === "choice" && !referred.has(type.key))
    .map((type) => ({ name: type.name, doc: type.doc, rows: tagRows(ir, type, [], vectors) }));
  return {
    // A union has the alternatives of its members: those need no table of their own.
    roots: choices.filter((one) => !choices.some((other) => other !== one && holds(other.rows, one.rows))),
    modules: modules.map((module) => ({
      path: module.path,
      doc: module.doc,
      types: module.types.map((type) => ({ ...manifestType(type), property: arbitraryName(type), doc: type.doc })),
    })),
  };
}

type TagRow = Readonly<
  Record<"octets" | "name" | "value" | "module" | "encoder" | "decoder" | "property" | "vectors", string>
>;

function holds(all: readonly TagRow[], some: readonly TagRow[]): boolean {
  return (
    all.length > some.length &&
    some.every((row) => all.some((other) => other.octets === row.octets && other.name === row.name))
  );
}

/** The alternatives of a CHOICE by the octets with which they begin; those that are choices themselves are opened. */
function tagRows(ir: Ir, type: IrType, outer: readonly number[], counts: VectorCounts | undefined): TagRow[] {
  const choice = unwrap(type.node);
  if (choice.kind !== "choice") return [];
  return choice.alternatives.flatMap((one) => {
    const begin = [...outer, one.tag];
    const inner = one.node === undefined ? undefined : unwrap(one.node);
    const target = inner?.kind === "ref" ? ir.types.get(inner.to)! : undefined;
    if (target !== undefined && one.flat !== undefined && unwrap(target.node).kind === "choice") {
      return tagRows(ir, target, begin, counts);
    }
    // What has no type of its own travels in the CHOICE around it.
    const { module, encoder, decoder } = manifestType(target ?? type);
    const octets = begin.map((octet) => octet.toString(16).toUpperCase().padStart(2, "0")).join(" ");
    const property = arbitraryName(target ?? type);
    const value = target?.as ?? inner?.kind ?? "–";
    const vectors = String(counts?.[one.name] ?? "–");
    return [{ octets, name: one.name, value, module, encoder, decoder, property, vectors }];
  });
}

function codesSection({ spec, as }: IrCodes): TemplateData {
  return {
    name: spec.name,
    type: as,
    doc: spec.doc,
    ref: spec.ref,
    confidence: spec.confidence,
    closed: spec.closed === true,
    arc: spec.arc ?? "",
    codes: spec.codes.map((one) => ({
      code: one.code,
      id: one.id,
      notes: [
        one.doc,
        one.symbol,
        one.quantity,
        one.retryable === true ? "may be tried again" : undefined,
        one.confidence === undefined ? undefined : `confidence: ${one.confidence}`,
      ]
        .filter((part) => part !== undefined && part !== "")
        .join("; "),
    })),
  };
}
