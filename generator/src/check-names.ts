import { type CheckContext, distinct, inside, type Place } from "./check-context.ts";
import { camelCase, pascalCase, slug } from "./names.ts";
import type { ApduType, ClassSpec, ClassType } from "./spec-model.ts";

/** A name that the generator declares, and where it comes from. */
interface Declaration {
  readonly name: string;
  readonly place: Place;
  readonly part: "key" | "value";
}

/** Names that are told apart in the spec must be so in TypeScript. */
class Names {
  readonly #context: CheckContext;
  readonly #taken = new Map<string, Declaration>();

  constructor(context: CheckContext) {
    this.#context = context;
  }

  /** Takes a TypeScript name; reports it when another declaration has it. Returns whether it was free. */
  take(typescript: string, declaration: Declaration): boolean {
    const rival = this.#taken.get(typescript);
    if (rival === undefined) {
      this.#taken.set(typescript, declaration);
      return true;
    }
    const { file, at } = rival.place;
    const position = rival.part === "key" ? file.positions.key(at) : file.positions.value(at);
    const message = `"${declaration.name}" is ${typescript} in TypeScript, as is "${rival.name}" in ${file.path}:${position.line}`;
    this.#context.report(declaration.place, "E207", message, declaration.part);
    return false;
  }
}

interface Member {
  readonly name: string;
  readonly as?: string;
}

interface Placed<T extends Member> {
  readonly member: T;
  readonly place: Place;
}

function placed<T extends Member>(place: Place, list: string, members: readonly T[]): readonly Placed<T>[] {
  return members.map((member, index) => ({ member, place: inside(place, list, index) }));
}

/**
 * Members of one TypeScript object: no name twice, and no two names that become the same property. Returns those
 * whose names are their own: the types of the others would only repeat the problem.
 */
function checkMembers<T extends Member>(
  context: CheckContext,
  what: string,
  members: readonly Placed<T>[],
  properties: Names = new Names(context),
): readonly Placed<T>[] {
  const seen = new Set<string>();
  return members.filter(({ member, place }) => {
    const { name, as } = member;
    if (seen.has(name)) {
      context.report(inside(place, "name"), "E202", `${what} "${name}" is there already`);
      return false;
    }
    seen.add(name);
    const at = inside(place, as === undefined ? "name" : "as");
    return properties.take(propertyName(member), { name, place: at, part: "value" });
  });
}

function propertyName(member: Member): string {
  return member.as ?? camelCase(member.name);
}

/**
 * Checks the names of spec/apdu: all modules share one namespace, types written in place included. Types that are
 * `stuck` in themselves are left alone.
 */
export function checkApduNames(context: CheckContext, stuck: ReadonlySet<string>): void {
  const names = new Names(context);
  for (const { name, type, file, at } of context.productions.values()) {
    if (stuck.has(name)) continue;
    names.take(pascalCase(name), { name, place: { file, at }, part: "key" });
    checkApduType(context, names, type, { file, at }, name, true);
  }
}

/** `where` is the name that a type written in place gets: see lower-apdu.ts. */
function checkApduType(
  context: CheckContext,
  names: Names,
  type: ApduType,
  place: Place,
  where: string,
  declared: boolean,
): void {
  if (typeof type === "string") return;
  const nested = (inner: ApduType, at: Place, name: string): void =>
    checkApduType(context, names, inner, at, name, false);
  if (!declared && apduDeclarations.has(type.kind)) {
    names.take(pascalCase(where), { name: where, place, part: "value" });
  }
  switch (type.kind) {
    case "sequence":
      for (const { member, place: at } of checkMembers(context, "field", placed(place, "fields", type.fields))) {
        nested(member.type, inside(at, "type"), `${where}-${member.name}`);
      }
      return;
    case "choice": {
      const own = new Set(distinct(type.alternatives, ({ name }) => name));
      checkAlternatives(context, type, place);
      type.alternatives.forEach((one, index) => {
        if (one.type !== undefined && own.has(one))
          nested(one.type, inside(place, "alternatives", index, "type"), one.name);
      });
      return;
    }
    case "union": {
      const seen = new Set<string>();
      type.of.forEach((name, index) => {
        const kinds = discriminants(context, name, new Set());
        const shared = kinds.find((kind) => seen.has(kind));
        if (shared !== undefined) {
          context.report(inside(place, "of", index), "E202", `alternative "${shared}" of "${name}" is there already`);
        }
        for (const kind of kinds) seen.add(kind);
      });
      return;
    }
    case "sequence-of":
      nested(type.of, inside(place, "of"), `${where}-item`);
      return;
    case "alias":
      checkApduType(context, names, type.of, inside(place, "of"), where, declared);
      return;
    case "bit-fields":
      checkMembers(context, "field", placed(place, "fields", type.fields));
      return;
    default:
  }
}

/** Kinds that have a TypeScript declaration of their own. */
const apduDeclarations: ReadonlySet<string> = new Set([
  "sequence",
  "choice",
  "union",
  "bit-fields",
  "named-bits",
  "described",
]);

/** The names of a choice differ, those of flattened choices included; none of its sequences has its discriminant. */
function checkAlternatives(context: CheckContext, type: Extract<ApduType, { kind: "choice" }>, place: Place): void {
  const seen = new Set<string>();
  const discriminant = type.discriminant ?? "kind";
  type.alternatives.forEach((one, index) => {
    const at = inside(place, "alternatives", index);
    const flat = one.flatten === true && typeof one.type === "string";
    const kinds = flat ? discriminants(context, one.type, new Set()) : [one.name];
    const shared = kinds.find((kind) => seen.has(kind));
    if (shared !== undefined) context.report(inside(at, "name"), "E202", `alternative "${shared}" is there already`);
    for (const kind of kinds) seen.add(kind);
    const sequence = labelledSequence(context, one);
    if (sequence?.fields.some((field) => propertyName(field) === discriminant) === true) {
      const message = `"${one.name}" has a field called ${discriminant} in TypeScript: there this names the alternative`;
      context.report(inside(at, "name"), "E207", message);
    }
  });
}

/** The sequence of an alternative that bears the discriminant itself: see lower-apdu.ts. */
function labelledSequence(
  context: CheckContext,
  one: { readonly name: string; readonly type?: ApduType },
): Extract<ApduType, { kind: "sequence" }> | undefined {
  const type = one.type === one.name ? context.productions.get(one.name)?.type : one.type;
  return typeof type === "object" && type.kind === "sequence" ? type : undefined;
}

/** Names of the alternatives of a choice or union, those of flattened choices included. */
function discriminants(context: CheckContext, name: string, seen: ReadonlySet<string>): readonly string[] {
  const type = context.productions.get(name)?.type;
  if (typeof type !== "object" || seen.has(name)) return [];
  const inner = new Set([...seen, name]);
  if (type.kind === "union") return type.of.flatMap((one) => discriminants(context, one, inner));
  if (type.kind !== "choice") return [];
  return type.alternatives.flatMap((one) =>
    one.flatten === true && typeof one.type === "string" ? discriminants(context, one.type, inner) : [one.name],
  );
}

/** Checks the names of the TypeScript types and properties that one class version declares: see lower.ts. */
export function checkClassNames(context: CheckContext, root: Place, spec: ClassSpec, suffix: string): void {
  const types = new Names(context);
  const className = pascalCase(spec.as ?? spec.name) + suffix;
  const part = "value";
  types.take(className, { name: spec.name, place: inside(root, "name"), part });
  for (const [name, type] of Object.entries(spec.types ?? {})) {
    const place = inside(root, "types", name);
    types.take(pascalCase(name), { name, place, part: "key" });
    checkClassType(context, types, type, place, name, true);
  }
  const properties = new Names(context);
  const outer = (where: string, type: ClassType, place: Place): void => {
    types.take(className + pascalCase(where), { name: where, place, part });
    checkClassType(context, types, type, place, where, false);
  };
  for (const { member, place } of checkMembers(
    context,
    "attribute",
    placed(root, "attributes", spec.attributes),
    properties,
  )) {
    outer(member.name, member.type, inside(place, "type"));
    for (const one of checkMembers(context, "selector", placed(place, "selectors", member.selectors ?? []))) {
      const { name, parameters } = one.member;
      outer(`${member.name}_${name}_parameters`, parameters, inside(one.place, "parameters"));
    }
  }
  for (const { member, place } of checkMembers(context, "method", placed(root, "methods", spec.methods), properties)) {
    outer(`${member.name}_parameter`, member.parameter, inside(place, "parameter"));
    if (member.reply !== undefined) outer(`${member.name}_reply`, member.reply, inside(place, "reply"));
  }
}

/** `where` is the name that a type written in place gets: see lower-class.ts. */
function checkClassType(
  context: CheckContext,
  types: Names,
  type: ClassType,
  place: Place,
  where: string,
  declared: boolean,
): void {
  if (typeof type === "string") return;
  const nested = (inner: ClassType, at: Place, name: string): void =>
    checkClassType(context, types, inner, at, name, false);
  if (!declared && classDeclarations.has(type.kind))
    types.take(pascalCase(where), { name: where, place, part: "value" });
  switch (type.kind) {
    case "structure":
      for (const { member, place: at } of checkMembers(context, "field", placed(place, "fields", type.fields))) {
        nested(member.type, inside(at, "type"), `${where}_${member.name}`);
      }
      return;
    case "array":
      nested(type.of, inside(place, "of"), `${where}_item`);
      return;
    case "choice":
      type.alternatives.forEach((one, index) => {
        const name = typeof one === "string" ? one : `${one.kind}_${index + 1}`;
        nested(one, inside(place, "alternatives", index), `${where}_${name}`);
      });
      return;
    case "select":
      for (const { member, place: at } of checkMembers(context, "case", placed(place, "cases", type.cases))) {
        nested(member.type, inside(at, "type"), `${where}_${member.name}`);
      }
      return;
    default:
  }
}

const classDeclarations: ReadonlySet<string> = new Set(["structure", "choice", "select", "named-bits", "bit-flags"]);

/** Classes with different ids have different file names and subpaths in generated/. */
export function checkClassSlugs(context: CheckContext): void {
  const taken = new Map<string, number>();
  for (const { file, json } of context.classes) {
    const path = slug(json.name);
    const rival = taken.get(path);
    if (rival !== undefined && rival !== json.classId) {
      context.report(
        { file, at: "/name" },
        "E207",
        `class ${rival} has this name too: classes/${path} can only be one of them`,
      );
    }
    taken.set(path, rival ?? json.classId);
  }
}
