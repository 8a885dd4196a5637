import { checkBer } from "./check-ber.ts";
import { checkBitFields, checkBits } from "./check-bits.ts";
import { findCodes } from "./check-codes.ts";
import {
  type CheckContext,
  checkFileName,
  distinct,
  inside,
  type Place,
  type Production,
  reportRepeated,
  type Source,
} from "./check-context.ts";
import { checkApduNames } from "./check-names.ts";
import { checkRecursion, type Need, nothing, type RecursiveType } from "./check-recursion.ts";
import { checkOctetString, checkSecret, fitsNumber } from "./check-values.ts";
import { didYouMean } from "./did-you-mean.ts";
import { primitiveNames } from "./lower-apdu.ts";
import type { ApduAlternativeSpec, ApduFieldSpec, ApduSpec, ApduType } from "./spec-model.ts";

type Choice = Extract<ApduType, { kind: "choice" }>;
type Union = Extract<ApduType, { kind: "union" }>;

const bitWidths = { unsigned8: 8, unsigned16: 16, unsigned32: 32 } as const;

/** Checks spec/apdu. */
export function checkApdu(context: CheckContext): void {
  const stuck = checkRecursion(context, recursiveTypes(context));
  for (const { file, json } of context.apdu) {
    checkFileName(context, file, `${json.module}.json`);
    const primitives = primitiveNames(json.encoding);
    for (const [name, type] of Object.entries(json.types)) {
      const place: Place = { file, at: `/types/${name}` };
      const first = context.productions.get(name)!;
      if (first.file !== file) {
        context.report(place, "E201", `type "${name}" is defined in ${first.file.path} already`, "key");
      }
      if (primitives.includes(name)) context.report(place, "E208", `"${name}" is a primitive of this encoding`, "key");
      if (!stuck.has(name)) checkType(context, { file, json }, type, place);
    }
  }
  checkApduNames(context, stuck);
}

function checkType(context: CheckContext, module: Source<ApduSpec>, type: ApduType, place: Place): void {
  if (typeof type === "string") {
    checkName(context, module.json, type, place);
    return;
  }
  checkBer(context, module.json, type, place);
  switch (type.kind) {
    case "sequence":
      type.fields.forEach((field, index) => {
        const at = inside(place, "fields", index);
        checkDefault(context, module.json, field, at);
        checkSecret(context, at, field.secret, field.type);
        checkType(context, module, field.type, inside(at, "type"));
      });
      return;
    case "choice":
      checkChoice(context, module, type, place);
      return;
    case "union":
      checkUnion(context, type, place);
      return;
    case "sequence-of":
    case "alias":
      checkType(context, module, type.of, inside(place, "of"));
      return;
    case "enumerated":
      findCodes(context, inside(place, "codes"), type.codes, "octet");
      return;
    case "object-identifier":
      if (type.codes !== undefined) findCodes(context, inside(place, "codes"), type.codes, "object identifier");
      return;
    case "octet-string":
      checkOctetString(context, place, type);
      return;
    case "bit-fields":
      checkBitFields(context, inside(place, "fields"), type.fields, bitWidths[type.base]);
      return;
    case "named-bits":
      checkBits(context, inside(place, "bits"), type.bits);
      return;
    case "described":
      checkDescribed(context, type, place);
      return;
  }
}

/** A name is that of a primitive or of a type of the same encoding. */
function checkName(context: CheckContext, module: ApduSpec, name: string, place: Place): void {
  const primitives = primitiveNames(module.encoding);
  if (primitives.includes(name)) return;
  const found = context.productions.get(name);
  if (found === undefined) {
    if (context.broken.has("apdu")) return;
    const hint = didYouMean(name, [...primitives, ...context.productions.keys()]);
    context.report(place, "E104", `unknown type "${name}"${hint}`);
  } else if (found.module.encoding !== module.encoding) {
    context.report(
      place,
      "E407",
      `"${name}" is a type in ${found.module.encoding}, this module is in ${module.encoding}`,
    );
  }
}

/** A default is a value of the type, and says that the field may be absent. */
function checkDefault(context: CheckContext, module: ApduSpec, field: ApduFieldSpec, place: Place): void {
  const value = field.default;
  if (value === undefined) return;
  const problem = (message: string): void => context.report(inside(place, "default"), "E308", message);
  if (module.encoding === "ber") {
    problem("in BER an absent field is optional: say in its doc what stands for it");
    return;
  }
  if (field.optional === true) {
    problem("a field is optional or has a default, not both");
    return;
  }
  const primitive = resolve(context, field.type);
  const fits =
    typeof primitive === "string" &&
    (typeof value === "boolean" ? primitive === "boolean" : fitsNumber(primitive, value));
  if (!fits)
    problem(
      `${value} is no value of ${typeof primitive === "string" ? `"${primitive}"` : `this ${primitive?.kind ?? "type"}`}`,
    );
}

/** A type without its names and aliases: the name of a primitive, or a node; undefined where a name leads nowhere. */
export function resolve(context: CheckContext, type: ApduType): ApduType | undefined {
  const seen = new Set<string>();
  let current: ApduType = type;
  for (;;) {
    if (typeof current === "string") {
      const found = context.productions.get(current);
      if (found === undefined || seen.has(current)) return found === undefined ? current : undefined;
      seen.add(current);
      current = found.type;
    } else if (current.kind === "alias") {
      current = current.of;
    } else {
      return current;
    }
  }
}

function checkChoice(context: CheckContext, module: Source<ApduSpec>, type: Choice, place: Place): void {
  const own = new Set(distinct(type.alternatives, ({ name, tag }) => `${name} ${tag}`));
  const alternatives = type.alternatives.map((one, index) => ({ one, at: inside(place, "alternatives", index) }));
  reportRepeated(
    context,
    "E205",
    alternatives.filter(({ one }) => own.has(one)).map(({ one, at }) => ({ value: one.tag, place: inside(at, "tag") })),
    (tag) => `tag ${tag} is used twice in this choice`,
  );
  for (const { one, at } of alternatives) {
    if (one.type !== undefined) checkType(context, module, one.type, inside(at, "type"));
    checkSecret(context, at, one.secret, one.type);
    if (one.flatten === true) checkFlatten(context, type, one, at);
  }
}

function checkFlatten(context: CheckContext, outer: Choice, one: ApduAlternativeSpec, place: Place): void {
  const inner = typeof one.type === "string" ? context.productions.get(one.type)?.type : undefined;
  const missing = typeof one.type === "string" && inner === undefined;
  if (missing) return;
  if (typeof inner !== "object" || inner.kind !== "choice") {
    context.report(inside(place, "flatten"), "E107", "only an alternative whose type names a choice can be flattened");
  } else if ((inner.discriminant ?? "kind") !== (outer.discriminant ?? "kind")) {
    context.report(inside(place, "flatten"), "E107", `"${one.type}" has another discriminant than this choice`);
  }
}

/** The members of a union are choices whose first octets differ. */
function checkUnion(context: CheckContext, type: Union, place: Place): void {
  const owners = new Map<number, string>();
  for (const [index, name] of type.of.entries()) {
    const at = inside(place, "of", index);
    if (findProduction(context, at, name) === undefined) continue;
    const octets = firstOctets(context, name, new Set());
    if (octets === undefined) {
      context.report(at, "E107", `"${name}" is not a choice by kind`);
      continue;
    }
    const shared = octets.find((octet) => owners.has(octet));
    if (shared !== undefined) {
      context.report(at, "E205", `first octet ${shared} of "${name}" is also one of "${owners.get(shared)}"`);
    }
    for (const octet of octets) owners.set(octet, name);
  }
}

/** The type that a name stands for, where no primitive will do; reports a name that stands for none. */
function findProduction(context: CheckContext, place: Place, name: string): Production | undefined {
  const found = context.productions.get(name);
  if (found === undefined && !context.broken.has("apdu")) {
    context.report(place, "E104", `unknown type "${name}"${didYouMean(name, context.productions.keys())}`);
  }
  return found;
}

/** The octets with which the values of a choice by `kind` begin; undefined for anything else. */
function firstOctets(context: CheckContext, name: string, seen: ReadonlySet<string>): readonly number[] | undefined {
  const found = context.productions.get(name);
  if (found === undefined || typeof found.type === "string" || seen.has(name)) return undefined;
  const { type, module } = found;
  if (type.kind === "union") {
    const parts = type.of.map((one) => firstOctets(context, one, new Set([...seen, name])));
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  if (type.kind !== "choice" || type.discriminant === "type") return undefined;
  if (module.encoding === "a-xdr") return type.alternatives.map((one) => one.tag);
  const octet = type.class === "application" ? 0x60 : 0xa0;
  return type.alternatives.map((one) => octet + one.tag);
}

/** Described values are those of a choice that has all alternatives of the description, with the same tags. */
function checkDescribed(context: CheckContext, type: Extract<ApduType, { kind: "described" }>, place: Place): void {
  const choice = (part: "description" | "of"): Choice | undefined => {
    const at = inside(place, part);
    const found = findProduction(context, at, type[part]);
    if (found === undefined) return undefined;
    if (typeof found.type === "object" && found.type.kind === "choice") return found.type;
    context.report(at, "E107", `"${type[part]}" is not a choice`);
    return undefined;
  };
  const description = choice("description");
  const of = choice("of");
  if (description === undefined || of === undefined) return;
  const lacking = description.alternatives.find(
    (one) => !of.alternatives.some((other) => other.name === one.name && other.tag === one.tag),
  );
  if (lacking !== undefined) {
    const message = `"${type.description}" describes "${lacking.name}" with tag ${lacking.tag}, which "${type.of}" does not have`;
    context.report(inside(place, "description"), "E107", message);
  }
}

function recursiveTypes(context: CheckContext): ReadonlyMap<string, RecursiveType> {
  const types = new Map<string, RecursiveType>();
  for (const production of context.productions.values()) {
    const { name, module, type } = production;
    const leading = module.encoding === "ber" ? [] : leadingTypes(context, type, new Set([name])).names;
    types.set(name, { place: production, leading, need: needOf(type) });
  }
  return types;
}

/** The types that an A-XDR value may begin with before any octet, and whether it may have no octet at all. */
function leadingTypes(
  context: CheckContext,
  type: ApduType,
  seen: ReadonlySet<string>,
): { readonly names: readonly string[]; readonly empty: boolean } {
  if (typeof type === "string") {
    if (type === "null") return { names: [], empty: true };
    const found = context.productions.get(type);
    if (found === undefined) return { names: [], empty: false };
    const empty = !seen.has(type) && leadingTypes(context, found.type, new Set([...seen, type])).empty;
    return { names: [type], empty };
  }
  switch (type.kind) {
    case "alias":
      return leadingTypes(context, type.of, seen);
    case "union":
      return { names: type.of, empty: false };
    case "sequence": {
      const names: string[] = [];
      for (const field of type.fields) {
        // A presence octet comes before the value.
        if (field.optional === true || field.default !== undefined) return { names, empty: false };
        const inner = leadingTypes(context, field.type, seen);
        names.push(...inner.names);
        if (!inner.empty) return { names, empty: false };
      }
      return { names, empty: true };
    }
    default:
      return { names: [], empty: false };
  }
}

function needOf(type: ApduType): Need {
  if (typeof type === "string") return type;
  switch (type.kind) {
    case "alias":
      return needOf(type.of);
    case "sequence":
      return {
        all: type.fields
          .filter((field) => field.optional !== true && field.default === undefined)
          .map((field) => needOf(field.type)),
      };
    case "choice":
      return { any: type.alternatives.map((one) => (one.type === undefined ? nothing : needOf(one.type))) };
    case "union":
      return { any: type.of };
    case "described":
      return type.description;
    default:
      return nothing;
  }
}
