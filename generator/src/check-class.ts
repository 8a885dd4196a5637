import { openValues } from "./book-type.ts";
import { checkClassTypes, type DataTypes, isKnownType } from "./check-class-types.ts";
import { checkUnit } from "./check-codes.ts";
import {
  type CheckContext,
  checkEntryConfidence,
  checkFileName,
  distinct,
  inside,
  type Place,
  reportRepeated,
  type Source,
} from "./check-context.ts";
import { checkLimits } from "./check-limits.ts";
import { checkClassNames, checkClassSlugs } from "./check-names.ts";
import { pascalCase, slug } from "./names.ts";
import type { ClassSpec } from "./spec-model.ts";

/** Checks spec/classes. */
export function checkClasses(context: CheckContext): void {
  const newest = checkVersions(context);
  checkClassSlugs(context);
  const data = dataTypes(context);
  for (const { file, json } of context.classes) {
    const root: Place = { file, at: "" };
    checkFileName(context, file, fileName(json));
    checkClassNames(context, root, json, newest.get(json.classId) === json ? "" : `V${json.version}`);
    checkConfidence(context, root, json);
    checkSearched(context, root, json);
    checkAttributeIds(context, root, json);
    checkMethodIds(context, root, json);
    json.attributes.forEach((one, index) => {
      checkUnit(context, inside(root, "attributes", index), one.unit);
    });
    json.methods.forEach((one, index) => {
      checkUnit(context, inside(root, "methods", index), one.unit);
    });
    if (data !== undefined) {
      checkLogicalName(context, root, json, data);
      checkClassTypes(context, root, json, data);
      checkLimits(context, root, json, data);
    }
  }
}

function fileName(spec: ClassSpec): string {
  return `${String(spec.classId).padStart(4, "0")}-v${spec.version}-${slug(spec.name)}.json`;
}

function isNamed({ file, json }: Source<ClassSpec>): boolean {
  return file.name === fileName(json);
}

/** Names of the Data types with the primitives of their values; undefined where spec/apdu has no `data`. */
function dataTypes(context: CheckContext): DataTypes | undefined {
  const first = context.classes[0];
  if (first === undefined) return undefined;
  const data = context.productions.get("data")?.type;
  if (typeof data === "object" && data.kind === "choice") {
    return new Map(data.alternatives.map((one) => [one.name, typeof one.type === "string" ? one.type : ""]));
  }
  if (!context.broken.has("apdu")) {
    context.report(
      { file: first.file, at: "" },
      "E110",
      'classes need the choice "data" in apdu: their types are its alternatives',
    );
  }
  return undefined;
}

/** Each version once, all under one name. Returns the newest version of each class. */
function checkVersions(context: CheckContext): ReadonlyMap<number, ClassSpec> {
  const versions = new Map<string, Source<ClassSpec>>();
  const newest = new Map<number, ClassSpec>();
  for (const source of context.classes) {
    const { classId, version } = source.json;
    const key = `${classId} version ${version}`;
    const rival = versions.get(key);
    if (rival !== undefined) {
      const message = `class ${key} is defined in ${rival.file.path} already`;
      // A file that bears the name of another version is reported for that.
      if (isNamed(source) && isNamed(rival)) context.report({ file: source.file, at: "/classId" }, "E301", message);
      continue;
    }
    versions.set(key, source);
    const other = newest.get(classId);
    if (other === undefined || other.version < version) newest.set(classId, source.json);
  }
  for (const { file, json } of versions.values()) {
    const latest = newest.get(json.classId)!;
    const name = latest.as ?? latest.name;
    if (pascalCase(json.as ?? json.name) === pascalCase(name)) continue;
    const message = `version ${latest.version} of this class is called "${name}": set "as" to it`;
    context.report({ file, at: json.as === undefined ? "/name" : "/as" }, "E302", message);
  }
  return newest;
}

/** What is confirmed has two sources. */
function checkConfidence(context: CheckContext, root: Place, spec: ClassSpec): void {
  if (spec.confidence === "confirmed" && spec.sources.length < 2) {
    context.report(
      inside(root, "confidence"),
      "E311",
      `"confirmed" needs two independent sources, "sources" lists one`,
    );
  }
  spec.attributes.forEach((one, index) => {
    checkEntryConfidence(context, inside(root, "attributes", index), one.confidence, spec.confidence);
  });
  spec.methods.forEach((one, index) => {
    checkEntryConfidence(context, inside(root, "methods", index), one.confidence, spec.confidence);
  });
}

/** What no source lays out was looked for, and the spec says where: whoever looks next begins elsewhere. */
function checkSearched(context: CheckContext, root: Place, spec: ClassSpec): void {
  const unknown = openValues(spec).find(({ because }) => because === "unknown");
  if ((unknown === undefined) === (spec.searched === undefined)) return;
  if (unknown === undefined) {
    context.report(inside(root, "searched"), "E316", '"searched" without a value that is left open as unknown');
  } else {
    context.report(root, "E316", `"${unknown.where}" is left open as unknown: "searched" says where it was looked for`);
  }
}

/**
 * Ids count from 1 without gaps: one wrong id shifts all that follow. Short names rise by 8; a few classes leave a hole
 * where an older version had an attribute.
 */
function checkAttributeIds(context: CheckContext, root: Place, spec: ClassSpec): void {
  const attributes = distinct(spec.attributes, byNameAndId);
  const wrong = attributes.find(({ id }, index) => id !== index + 1);
  if (wrong !== undefined) {
    const position = attributes.indexOf(wrong);
    const place = inside(root, "attributes", spec.attributes.indexOf(wrong), "id");
    if (attributes.slice(0, position).some(({ id }) => id === wrong.id)) {
      context.report(place, "E203", `attribute id ${wrong.id} is used twice`);
    } else {
      context.report(place, "E303", `attribute ${position + 1} is expected here, not ${wrong.id}`);
    }
    return;
  }
  let least = 0;
  for (const attribute of attributes) {
    const offset = attribute.shortName === undefined ? least : Number(attribute.shortName);
    const fits = offset % 8 === 0 && offset >= least;
    if (!fits) {
      const place = inside(root, "attributes", spec.attributes.indexOf(attribute), "shortName");
      context.report(
        place,
        "E305",
        `the short name of attribute ${attribute.id} is a multiple of 8 from ${hex(least)} on`,
      );
    }
    least = (fits ? offset : least) + 8;
  }
}

function byNameAndId(one: { readonly name: string; readonly id: number }): string {
  return `${one.name} ${one.id}`;
}

/** Method ids differ, and count from 1 with no gaps but the ids that are reserved; their short names are multiples of 8 after those of the attributes. */
function checkMethodIds(context: CheckContext, root: Place, spec: ClassSpec): void {
  const methods = distinct(spec.methods, byNameAndId).map((method) => ({
    method,
    place: inside(root, "methods", spec.methods.indexOf(method)),
  }));
  reportRepeated(
    context,
    "E203",
    methods.map(({ method, place }) => ({ value: method.id, place: inside(place, "id") })),
    (id) => `method id ${id} is used twice`,
  );
  checkMethodGaps(context, methods, new Set(spec.reservedMethods));
  const offsets = spec.attributes.map(({ shortName }, index) =>
    shortName === undefined ? 8 * index : Number(shortName),
  );
  const first = Math.max(0, ...offsets) + 8;
  const owners = new Map<number, string>();
  for (const { method, place } of methods) {
    if (method.shortName === undefined) continue;
    const offset = Number(method.shortName);
    const problem = (message: string): void => context.report(inside(place, "shortName"), "E305", message);
    const rival = owners.get(offset);
    if (offset % 8 !== 0) problem("short names are multiples of 8");
    else if (offset < first)
      problem(`this short name is that of an attribute: methods begin at ${hex(first)} or later`);
    else if (rival !== undefined) problem(`method "${rival}" has this short name already`);
    owners.set(offset, method.name);
  }
}

/** The first method whose id does not follow is reported: those after it are shifted with it. */
function checkMethodGaps(
  context: CheckContext,
  methods: readonly { readonly method: { readonly id: number }; readonly place: Place }[],
  reserved: ReadonlySet<number>,
): void {
  const seen = new Set<number>();
  let expected = 1;
  for (const { method, place } of methods) {
    while (reserved.has(expected)) expected += 1;
    if (method.id !== expected) {
      // An id that is used twice is reported as such.
      if (seen.has(method.id)) return;
      context.report(inside(place, "id"), "E315", `method ${expected} is expected here, not ${method.id}`);
      return;
    }
    seen.add(method.id);
    expected += 1;
  }
}

function hex(offset: number): string {
  return `0x${offset.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Every object begins with its logical name. */
function checkLogicalName(context: CheckContext, root: Place, spec: ClassSpec, data: DataTypes): void {
  const first = spec.attributes[0]!;
  const { type } = first;
  // An unknown type is reported as such.
  if (typeof type === "string" && !isKnownType(spec.types ?? {}, data, type)) return;
  const wanted = { name: "logical_name", type: "logical-name", storage: "static" } as const;
  for (const key of ["name", "type", "storage"] as const) {
    if (first[key] === wanted[key]) continue;
    context.report(inside(root, "attributes", 0, key), "E304", `the first attribute has the ${key} "${wanted[key]}"`);
    return;
  }
}
