import { checkClassTypes } from "./check-class-types.ts";
import { checkUnit } from "./check-codes.ts";
import {
  type CheckContext,
  checkEntryConfidence,
  checkFileName,
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
    const id = String(json.classId).padStart(4, "0");
    checkFileName(context, file, `${id}-v${json.version}-${slug(json.name)}.json`);
    checkClassNames(context, root, json, newest.get(json.classId) === json ? "" : `V${json.version}`);
    checkConfidence(context, root, json);
    checkAttributeIds(context, root, json);
    checkMethodIds(context, root, json);
    checkLogicalName(context, root, json);
    json.attributes.forEach((one, index) => {
      checkUnit(context, inside(root, "attributes", index), one.unit);
    });
    json.methods.forEach((one, index) => {
      checkUnit(context, inside(root, "methods", index), one.unit);
    });
    if (data !== undefined) {
      checkClassTypes(context, root, json, data);
      checkLimits(context, root, json, data);
    }
  }
}

/** Names of the Data types with the primitives of their values; undefined where spec/apdu has no `data`. */
function dataTypes(context: CheckContext): ReadonlyMap<string, string> | undefined {
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
      context.report(
        { file: source.file, at: "/classId" },
        "E301",
        `class ${key} is defined in ${rival.file.path} already`,
      );
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

/** Ids count from 1 without gaps; the short name of attribute n is 8 * (n - 1). */
function checkAttributeIds(context: CheckContext, root: Place, spec: ClassSpec): void {
  const seen = new Set<number>();
  let expected = 1;
  let sound = true;
  spec.attributes.forEach(({ id }, index) => {
    const place = inside(root, "attributes", index, "id");
    if (seen.has(id)) context.report(place, "E203", `attribute id ${id} is used twice`);
    else if (id !== expected) context.report(place, "E303", `attribute ${expected} is expected here, not ${id}`);
    if (id !== expected) sound = false;
    expected = seen.has(id) ? expected + 1 : id + 1;
    seen.add(id);
  });
  if (!sound) return;
  spec.attributes.forEach(({ id, shortName }, index) => {
    const offset = 8 * (id - 1);
    if (shortName === undefined || Number(shortName) === offset) return;
    const place = inside(root, "attributes", index, "shortName");
    context.report(place, "E305", `the short name of attribute ${id} is ${hex(offset)}`);
  });
}

/** Method ids differ; their short names are multiples of 8 after those of the attributes. */
function checkMethodIds(context: CheckContext, root: Place, spec: ClassSpec): void {
  const methods = spec.methods.map((method, index) => ({ method, place: inside(root, "methods", index) }));
  reportRepeated(
    context,
    "E203",
    methods.map(({ method, place }) => ({ value: method.id, place: inside(place, "id") })),
    (id) => `method id ${id} is used twice`,
  );
  const first = 8 * spec.attributes.length;
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

function hex(offset: number): string {
  return `0x${offset.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Every object begins with its logical name. */
function checkLogicalName(context: CheckContext, root: Place, spec: ClassSpec): void {
  const first = spec.attributes[0]!;
  const wanted = { name: "logical_name", type: "logical-name", storage: "static" } as const;
  for (const key of ["name", "type", "storage"] as const) {
    if (first[key] === wanted[key]) continue;
    context.report(inside(root, "attributes", 0, key), "E304", `the first attribute has the ${key} "${wanted[key]}"`);
    return;
  }
}
