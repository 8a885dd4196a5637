import type {
  Ir,
  IrAlternative,
  IrAttribute,
  IrClass,
  IrCodes,
  IrMethod,
  IrModule,
  IrNode,
  IrType,
  TypeKey,
} from "./ir.ts";
import { isLabelled, lowerApdu } from "./lower-apdu.ts";
import { type ClassContext, contents, lowerClassType, secret, travelsIn } from "./lower-class.ts";
import { camelCase, pascalCase, slug } from "./names.ts";
import type { ApduAlternativeSpec, ApduSpec, ApduType, ClassSpec, ClassType, Confidence, Spec } from "./spec-model.ts";

/** A type before cycles are known. */
type RawType = Omit<IrType, "recursive" | "cycle">;

/** Lowers a checked spec to the intermediate representation. */
export function lower(spec: Spec): Ir {
  const raw: RawType[] = [];
  const apduModules = lowerApduModules(spec, raw);
  const classes = lowerClasses(spec, raw);
  const cycles = findCycles(raw);
  const types = new Map<TypeKey, IrType>(
    raw.map((type) => {
      const cycle = cycles.get(type.key) ?? [];
      return [type.key, { ...type, node: withLeast(type.node, raw), recursive: cycle.length > 0, cycle }];
    }),
  );
  const modules: IrModule[] = [];
  const add = (path: string, kind: IrModule["kind"], doc: string): void => {
    modules.push({ path, kind, doc, types: [...types.values()].filter((type) => type.module === path) });
  };
  for (const [path, doc] of apduModules) add(path, "apdu", doc);
  add(simpleModule, "simple", "Simple Data types that attributes and parameters share.");
  for (const one of classes) add(`classes/${one.slug}`, "class", one.spec.doc);
  const codes: IrCodes[] = spec.codes.map((one) => ({
    spec: one,
    as: pascalCase(one.name),
    table: `${camelCase(one.name)}Codes`,
  }));
  return { codes, modules, classes, types, obis: spec.obis, xml: spec.xml };
}

/** Where the types stand that are nothing but a Data type, perhaps with a format or an enumeration. */
const simpleModule = "classes/simple-types";

function lowerApduModules(spec: Spec, raw: RawType[]): [string, string][] {
  const productions = new Map<string, { module: ApduSpec; type: ApduType }>();
  for (const module of spec.apdu) {
    for (const [name, type] of Object.entries(module.types)) productions.set(name, { module, type });
  }
  const find = (name: string) => productions.get(name);
  const labels = new Set<string>();
  for (const { type } of productions.values()) {
    forEachAlternative(type, (alternative) => {
      if (isLabelled({ find }, alternative)) labels.add(alternative.name);
    });
  }
  const discriminants = (name: string): string[] => {
    const type = productions.get(name)?.type;
    if (typeof type !== "object") return [];
    if (type.kind === "union") return type.of.flatMap(discriminants);
    if (type.kind !== "choice") return [];
    return type.alternatives.flatMap((one) =>
      one.flatten === true && typeof one.type === "string" ? discriminants(one.type) : [one.name],
    );
  };
  const modules: [string, string][] = [];
  for (const module of spec.apdu) {
    const path = `apdu/${module.module}`;
    modules.push([path, module.doc]);
    const common = { module: path, ref: module.ref, confidence: module.confidence };
    const add = (name: string, node: IrNode, doc: string | undefined): void => {
      const labelled = node.kind === "sequence" && labels.has(name) ? { ...node, label: name } : node;
      raw.push({ ...common, key: name, name, as: pascalCase(name), doc: doc ?? "", node: labelled });
    };
    for (const [name, type] of Object.entries(module.types)) {
      const hoisted: [string, IrNode, string | undefined][] = [];
      const hoist = (inner: string, node: IrNode, doc: string | undefined): IrNode => {
        hoisted.push([inner, node, doc]);
        return { kind: "ref", to: inner };
      };
      const node = lowerApdu({ find, hoist, discriminants }, module, type, name);
      const doc = typeof type === "string" ? undefined : type.doc;
      // A named BER production with named bits hoists itself: its tag stays outside.
      for (const [inner, innerNode, innerDoc] of hoisted) if (inner !== name) add(inner, innerNode, innerDoc);
      add(name, node, doc);
    }
  }
  return modules;
}

function forEachAlternative(type: ApduType, visit: (alternative: ApduAlternativeSpec) => void): void {
  if (typeof type === "string") return;
  if (type.kind === "choice") {
    for (const alternative of type.alternatives) {
      visit(alternative);
      if (alternative.type !== undefined) forEachAlternative(alternative.type, visit);
    }
  } else if (type.kind === "sequence") {
    for (const field of type.fields) forEachAlternative(field.type, visit);
  } else if (type.kind === "sequence-of" || type.kind === "alias") {
    forEachAlternative(type.of, visit);
  }
}

/** Slug and TypeScript names of every class version: the newest has the plain name. */
function lowerClasses(spec: Spec, raw: RawType[]): IrClass[] {
  const newest = new Map<number, number>();
  for (const one of spec.classes) newest.set(one.classId, Math.max(newest.get(one.classId) ?? 0, one.version));
  return spec.classes.map((one) => {
    const suffix = one.version === newest.get(one.classId) ? "" : `-v${one.version}`;
    return lowerClass(spec, one, `${slug(one.name)}${suffix}`, raw);
  });
}

function lowerClass(spec: Spec, one: ClassSpec, path: string, raw: RawType[]): IrClass {
  const dataType = spec.apdu.find((module) => "data" in module.types);
  const data = dataAlternatives(spec, dataType);
  const types = one.types ?? {};
  const module = `classes/${path}`;
  const keyOf = (name: string): TypeKey => `${path}#${name}`;
  const add = (
    name: string,
    node: IrNode,
    doc: string | undefined,
    as = pascalCase(name),
    confidence: Confidence = one.confidence,
  ): TypeKey => {
    const key = keyOf(name);
    if (!raw.some((type) => type.key === key)) {
      raw.push({ key, name, as, module, doc: doc ?? "", ref: one.ref, confidence, node });
    }
    return key;
  };
  const context: ClassContext = {
    data: (name) => data.get(name),
    local: (name) => (name in types ? { key: keyOf(name), travelsIn: travelsInResolved(types[name]!) } : undefined),
    hoist: (name, node, doc) => ({ kind: "ref", to: add(name, node, doc) }),
  };
  function travelsInResolved(type: ClassType): string | undefined {
    if (typeof type === "string" && type in types) return travelsInResolved(types[type]!);
    return travelsIn(type);
  }
  for (const [name, type] of Object.entries(types)) {
    const doc = typeof type === "string" ? undefined : type.doc;
    const node =
      travelsInResolved(type) === undefined ? lowerClassType(context, type, name) : contents(context, type, name);
    // A type with a declaration of its own has hoisted itself under its own name.
    if (!(node.kind === "ref" && node.to === keyOf(name))) add(name, node, doc);
  }
  const as = pascalCase(one.as ?? one.name) + versionSuffix(path);
  const dataNames = new Map([...data.values()].map((alternative) => [alternative.tag, alternative.name]));
  const attributeType = (name: string, type: ClassType, doc: string | undefined, isSecret: boolean): TypeKey => {
    const node = lowerClassType(context, type, name);
    // A choice, a table or any Data is complete in itself; a simple type is shared by all classes.
    if (node.kind === "ref" && !isSecret && node.to !== "data") return node.to;
    const simple = simpleName(isSecret ? secret(node) : node, dataNames);
    if (simple !== undefined) {
      const key = `simple#${simple}`;
      if (!raw.some((one) => one.key === key)) {
        raw.push({
          key,
          name: simple,
          as: pascalCase(simple),
          module: simpleModule,
          doc: `${simple[0]!.toUpperCase()}${simple.slice(1)} as a Data.`,
          ref: "Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types",
          confidence: "confirmed",
          node: isSecret ? secret(node) : node,
        });
      }
      return key;
    }
    return add(`${one.name}.${name}`, isSecret ? secret(node) : node, doc, `${as}${pascalCase(name)}`);
  };
  const attributes = one.attributes.map(
    (attribute): IrAttribute => ({
      id: attribute.id,
      name: attribute.name,
      property: attribute.as ?? camelCase(attribute.name),
      doc: attribute.doc ?? "",
      type: attributeType(attribute.name, attribute.type, attribute.doc, attribute.secret === true),
      storage: attribute.storage,
      shortName: attribute.shortName === undefined ? undefined : Number(attribute.shortName),
      secret: attribute.secret === true,
      selectors: (attribute.selectors ?? []).map((selector) => ({
        selector: selector.selector,
        name: selector.name,
        property: `${attribute.as ?? camelCase(attribute.name)}By${pascalCase(selector.name)}`,
        doc: selector.doc ?? "",
        type: attributeType(`${attribute.name}_${selector.name}_parameters`, selector.parameters, selector.doc, false),
      })),
    }),
  );
  const methods = one.methods.map(
    (method): IrMethod => ({
      id: method.id,
      name: method.name,
      property: method.as ?? camelCase(method.name),
      doc: method.doc ?? "",
      parameter: attributeType(`${method.name}_parameter`, method.parameter, method.doc, method.secret === true),
      reply:
        method.reply === undefined
          ? undefined
          : attributeType(`${method.name}_reply`, method.reply, method.doc, method.secret === true),
      mandatory: method.presence === "mandatory",
      shortName: method.shortName === undefined ? undefined : Number(method.shortName),
      secret: method.secret === true,
    }),
  );
  return {
    spec: one,
    slug: path,
    as,
    factory: camelCase(one.as ?? one.name) + versionSuffix(path),
    attributes,
    methods,
  };
}

/** Name of a type that is nothing but a Data type: `long-unsigned`, `octet-string date-time`, `enum unit`. */
function simpleName(node: IrNode, dataNames: ReadonlyMap<number, string>): string | undefined {
  if (node.kind === "ref" && node.to === "data") return "any data";
  if (node.kind !== "tagged") return undefined;
  const base = dataNames.get(node.tag);
  const { of } = node;
  switch (of.kind) {
    case "null":
    case "boolean":
    case "integer":
    case "float":
    case "text":
      return base;
    case "enumerated":
      return `${base} ${of.codes}`;
    case "bit-string":
      return of.size === undefined ? base : `${base} ${of.size}`;
    case "octets": {
      const format = of.format === "logical-name" && base === "octet-string" ? "logical-name" : of.format;
      const shape = format ?? (of.size === undefined ? "" : String(of.size));
      const name = shape === "" || shape === base ? base! : shape === "logical-name" ? shape : `${base} ${shape}`;
      return of.secret ? `secret ${name}` : name;
    }
    default:
      return undefined;
  }
}

function versionSuffix(path: string): string {
  return /-v\d+$/.exec(path)?.[0].slice(1).toUpperCase() ?? "";
}

function dataAlternatives(spec: Spec, module: ApduSpec | undefined): ReadonlyMap<string, IrAlternative> {
  const found = module?.types["data"];
  if (module === undefined || typeof found !== "object") return new Map();
  const context = {
    find: (name: string) => {
      for (const one of spec.apdu) if (name in one.types) return { module: one, type: one.types[name]! };
      return undefined;
    },
    hoist: (name: string): IrNode => ({ kind: "ref", to: name }),
    discriminants: () => [],
  };
  const node = lowerApdu(context, module, found, "data");
  return new Map(node.kind === "choice" ? node.alternatives.map((one) => [one.name, one]) : []);
}

/** Nodes directly inside a node. */
export function children(node: IrNode): readonly IrNode[] {
  switch (node.kind) {
    case "sequence":
      return node.fields.map((field) => field.node);
    case "choice":
      return node.alternatives.flatMap((one) => (one.node === undefined ? [] : [one.node]));
    case "select":
      return node.cases.map((one) => one.node);
    case "list":
    case "tagged":
    case "tlv":
    case "table":
      return [node.of];
    case "described":
      return [node.description, node.of];
    default:
      return [];
  }
}

/** Keys of the types that a node refers to. */
export function references(node: IrNode): TypeKey[] {
  // A table is read lazily: it does not nest the reader.
  if (node.kind === "table") return [];
  return node.kind === "ref" ? [node.to] : children(node).flatMap(references);
}

/** Strongly connected types, by Tarjan's algorithm; a type alone counts when it refers to itself. */
function findCycles(types: readonly RawType[]): ReadonlyMap<TypeKey, readonly TypeKey[]> {
  const graph = new Map(types.map((type) => [type.key, references(type.node)]));
  const index = new Map<TypeKey, number>();
  const low = new Map<TypeKey, number>();
  const stack: TypeKey[] = [];
  const cycles = new Map<TypeKey, readonly TypeKey[]>();
  const visit = (key: TypeKey): void => {
    index.set(key, index.size);
    low.set(key, index.get(key)!);
    stack.push(key);
    for (const next of graph.get(key) ?? []) {
      if (!index.has(next)) {
        visit(next);
        low.set(key, Math.min(low.get(key)!, low.get(next)!));
      } else if (stack.includes(next)) {
        low.set(key, Math.min(low.get(key)!, index.get(next)!));
      }
    }
    if (low.get(key) !== index.get(key)) return;
    const members = stack.splice(stack.indexOf(key));
    const cyclic = members.length > 1 || (graph.get(key) ?? []).includes(key);
    if (cyclic) for (const member of members) cycles.set(member, members);
  };
  for (const key of graph.keys()) if (!index.has(key)) visit(key);
  return cycles;
}

/** Sets the least number of octets that the elements of each list take. */
function withLeast(node: IrNode, types: readonly RawType[]): IrNode {
  const byKey = new Map(types.map((type) => [type.key, type.node]));
  const rebuild = (one: IrNode): IrNode => {
    switch (one.kind) {
      case "list":
        return { ...one, of: rebuild(one.of), least: Math.max(1, leastOctets(one.of, byKey, new Set())) };
      case "sequence":
        return { ...one, fields: one.fields.map((field) => ({ ...field, node: rebuild(field.node) })) };
      case "choice":
        return {
          ...one,
          alternatives: one.alternatives.map((alternative) =>
            alternative.node === undefined ? alternative : { ...alternative, node: rebuild(alternative.node) },
          ),
        };
      case "tagged":
      case "tlv":
        return { ...one, of: rebuild(one.of) };
      case "select":
        return { ...one, cases: one.cases.map((item) => ({ ...item, node: rebuild(item.node) })) };
      default:
        return one;
    }
  };
  return rebuild(node);
}

/** Least number of octets that a value takes on the wire. */
export function leastOctets(node: IrNode, types: ReadonlyMap<TypeKey, IrNode>, seen: ReadonlySet<TypeKey>): number {
  const inner = (one: IrNode): number => leastOctets(one, types, seen);
  switch (node.kind) {
    case "null":
      return 0;
    case "integer":
    case "float":
    case "bit-fields":
      return node.size;
    case "octets":
      return node.form === "rest" ? 0 : node.form === "fixed" ? node.size! : 1 + (node.size ?? 0);
    case "flags":
      return node.form === "integer" ? node.size / 8 : 1 + Math.ceil(node.size / 8);
    case "sequence":
      return node.fields.reduce(
        (sum, field) => sum + (field.presence === "required" ? inner(field.node) : field.presence === "tag" ? 0 : 1),
        node.counted ? 1 : 0,
      );
    case "choice":
      return 1 + Math.min(...node.alternatives.map((one) => (one.node === undefined ? 0 : inner(one.node))));
    case "select":
      return Math.min(...node.cases.map((one) => inner(one.node)));
    case "tagged":
      return 1 + inner(node.of);
    case "tlv":
      return node.tag.length + 1 + inner(node.of);
    case "ref": {
      const to = types.get(node.to);
      return to === undefined || seen.has(node.to) ? 0 : leastOctets(to, types, new Set([...seen, node.to]));
    }
    case "described":
      return 1 + inner(node.description);
    case "table":
      return 2;
    default:
      return 1;
  }
}
