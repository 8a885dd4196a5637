import type { Ir, IrNode, IrType, TypeKey } from "../ir.ts";
import { camelCase, pascalCase } from "../names.ts";
import type { XmlMembersSpec, XmlNameSpec, XmlNamesSpec, XmlSpec, XmlTypeSpec } from "../xml-spec.ts";
import { ModuleWriter, propertyName } from "./module-writer.ts";
import { descriptorName, unwrap } from "./types.ts";

/** Prints one XML dialect: every name that it gives to what its APDUs hold, spelt out by the rule or by the spec. */
export function emitXml(ir: Ir, spec: XmlSpec): ModuleWriter {
  const constant = camelCase(spec.name);
  const m = new ModuleWriter(`xml/${spec.name}`, `spec/xml/${spec.name}.json`, [constant]);
  const types = reachable(
    ir,
    spec.envelopes.map(({ of }) => of),
  );
  const descriptor = (key: TypeKey): string => {
    const type = ir.types.get(key)!;
    return `() => ${m.use(descriptorName(type), type.module)}`;
  };
  m.doc(
    spec.doc,
    `${spec.ref}${spec.confidence === "confirmed" ? "" : ` Confidence: ${spec.confidence}.`}`,
    `Sources: ${spec.sources.join("; ")}.`,
  );
  const entries: [string, string][] = [
    ["namespace", JSON.stringify(spec.namespace)],
    [
      "envelopes",
      list(spec.envelopes.map(({ name, of }) => `{ name: ${JSON.stringify(name)}, of: ${descriptor(of)} }`)),
    ],
    ["messages", JSON.stringify(spec.messages)],
    ["apdu", descriptor(spec.apdu)],
    ["names", record(allNames(spec, types))],
    ["types", record(types.flatMap((type) => typeEntry(spec, type)))],
    ["items", record(Object.entries(spec.items).map(([key, { simple, standard }]) => [key, pair(simple, standard)]))],
    ["codes", record(Object.keys(spec.codes).map((name) => [name, record(codeNames(ir, spec, name))]))],
  ];
  m.body.write(`export const ${constant}: ${m.coreType("XmlDialect")} = ${record(entries)};`).newLine();
  return m;
}

/** The types that the envelopes can hold, in order of their names. */
export function reachable(ir: Ir, roots: readonly TypeKey[]): readonly IrType[] {
  const found = new Map<TypeKey, IrType>();
  const visit = (key: TypeKey): void => {
    const type = ir.types.get(key);
    if (type === undefined || found.has(key)) return;
    found.set(key, type);
    for (const inner of references(type.node)) visit(inner);
  };
  for (const root of roots) visit(root);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function references(node: IrNode): readonly TypeKey[] {
  switch (node.kind) {
    case "ref":
      return [node.to];
    case "list":
    case "tagged":
    case "tlv":
      return references(node.of);
    case "sequence":
      return node.fields.flatMap((field) => references(field.node));
    case "choice":
      return node.alternatives.flatMap((one) => (one.node === undefined ? [] : references(one.node)));
    case "described":
      return [...references(node.description), ...references(node.of)];
    default:
      return [];
  }
}

/** A member of a type: its name in the spec, and the key by which the descriptor knows it. */
export interface XmlMember {
  readonly name: string;
  readonly key: string;
}

export function membersOf(type: IrType): readonly XmlMember[] {
  const node = unwrap(type.node);
  switch (node.kind) {
    case "sequence":
      return node.fields.map(({ name, property }) => ({ name, key: property }));
    case "choice":
      return node.alternatives.map(({ name }) => ({ name, key: name }));
    case "described":
      return ["contents-description", "array-contents"].map((name) => ({ name, key: name }));
    default:
      return [];
  }
}

/** The spelling of a name: by the spec, or by the rule. */
export function spell(
  name: string,
  entry: XmlNameSpec | undefined,
): readonly [simple: string, standard: string, ...also: string[]] {
  return [entry?.simple ?? pascalCase(name), entry?.standard ?? name, ...(entry?.also ?? [])];
}

function allNames(spec: XmlSpec, types: readonly IrType[]): [string, string][] {
  const names = new Map<string, string>();
  const add = (key: string, name: string): void => {
    names.set(key, tuple(spell(name, spec.names[name])));
  };
  for (const type of types) {
    add(type.name, type.name);
    for (const { name, key } of membersOf(type)) add(key, name);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

function typeEntry(spec: XmlSpec, type: IrType): [string, string][] {
  const rules = spec.types[type.name];
  if (rules === undefined) return [];
  const named = (name: string): string => tuple(spell(name, spec.names[name]));
  const keys = new Map(membersOf(type).map(({ name, key }) => [name, key]));
  const keysOf = (names: readonly string[]): string => JSON.stringify(names.map((name) => keys.get(name) ?? name));
  const parts: [string, string][] = [];
  if (rules.names !== undefined)
    parts.push([
      "names",
      record(
        Object.entries(rules.names).map(([name, entry]) => [
          keys.get(name) ?? name,
          tuple(spell(name, { ...spec.names[name], ...entry })),
        ]),
      ),
    ]);
  for (const part of ["inline", "apdu"] as const) {
    const members: XmlMembersSpec | undefined = rules[part];
    if (members === undefined) continue;
    parts.push([part, record(Object.entries(members).map(([form, names]) => [form, keysOf(names)]))]);
  }
  if (rules.value !== undefined)
    parts.push(["value", record(Object.entries(rules.value).map(([alternative, name]) => [alternative, named(name)]))]);
  if (rules.group !== undefined)
    parts.push([
      "group",
      record([
        ["name", named(rules.group.name)],
        ["fields", keysOf(rules.group.fields)],
      ]),
    ]);
  if (rules.numbered !== undefined) {
    const { form, tag, value } = rules.numbered;
    parts.push([
      "numbered",
      record([
        ["form", JSON.stringify(form)],
        ["tag", named(tag)],
        ["value", named(value)],
      ]),
    ]);
  }
  if (rules.text === true) parts.push(["text", "true"]);
  if (rules.digits !== undefined) parts.push(["digits", keysOf(rules.digits)]);
  if (rules.bits !== undefined) parts.push(["bits", bits(type, rules.bits)]);
  if (rules.items !== undefined) parts.push(["items", pair("", "")]);
  return [[type.name, record(parts)]];
}

function bits(type: IrType, { element, names }: NonNullable<XmlTypeSpec["bits"]>): string {
  const node = unwrap(type.node);
  const ids = node.kind === "flags" ? node.ids : [];
  return record([
    ["element", JSON.stringify(element)],
    ["names", record(ids.map((id) => [id, tuple(spell(id, names?.[id]))]))],
  ]);
}

function codeNames(ir: Ir, spec: XmlSpec, table: string): [string, string][] {
  const { numbers = [], names }: { readonly numbers?: readonly string[]; readonly names?: XmlNamesSpec } =
    spec.codes[table]!;
  const codes = ir.codes.find((one) => one.spec.name === table)?.spec.codes ?? [];
  return codes.map(({ id }) => {
    const [simple, standard, ...also] = spell(id, names?.[id]);
    return [
      id,
      tuple([numbers.includes("simple") ? "" : simple, numbers.includes("standard") ? "" : standard, ...also]),
    ];
  });
}

function tuple(name: readonly string[]): string {
  return `[${name.map((one) => JSON.stringify(one)).join(", ")}]`;
}

function pair(simple: string, standard: string): string {
  return tuple([simple, standard]);
}

function record(entries: readonly (readonly [string, string])[]): string {
  return `{\n${entries.map(([key, value]) => `  ${propertyName(key)}: ${value.replaceAll("\n", "\n  ")},\n`).join("")}}`;
}

function list(items: readonly string[]): string {
  return `[\n${items.map((item) => `  ${item},\n`).join("")}]`;
}
