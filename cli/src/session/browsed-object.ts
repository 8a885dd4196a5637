import { type ClassDefinition, obis } from "@cosemkit/core";
import type { AttributeAccess, ListedObject, MethodAccess } from "@cosemkit/session/client/object-list";
import { versionOf } from "./class-versions.ts";
import { type Reference, referenceTo } from "./reference.ts";

/** An object of the meter as the browser shows it. */
export interface BrowsedObject {
  readonly listed: ListedObject;
  /** Undefined when this version of the class is not known. */
  readonly definition: ClassDefinition | undefined;
  readonly attributes: readonly BrowsedAttribute[];
  readonly methods: readonly (MethodAccess & { readonly name: string })[];
}

export interface BrowsedAttribute extends AttributeAccess {
  readonly reference: Reference;
}

/** Rights of an object whose entry does not tell them in a form that is known: trying tells. */
const perhaps = { read: true, write: false, authenticated: false, mode: 1, selectors: [] } as const;

/** What is known of a listed object. */
export function browsedObject(listed: ListedObject): BrowsedObject {
  const { classId, version } = listed;
  const definition = versionOf(classId, version);
  const known = definition?.attributes ?? [{ id: 1 }, { id: 2 }];
  const rights =
    listed.attributes.length > 0 ? listed.attributes : known.map(({ id }) => ({ ...perhaps, attributeId: id }));
  const logicalName = obis(listed.logicalName);
  const versions = definition === undefined ? [] : [definition];
  return {
    listed,
    definition,
    attributes: rights.map((right) => ({
      ...right,
      reference: referenceTo(logicalName, classId, right.attributeId, versions),
    })),
    methods: listed.methods.map((right) => ({
      ...right,
      name: definition?.methods.find(({ id }) => id === right.methodId)?.name ?? String(right.methodId),
    })),
  };
}

/** `Register`, or what little is known. */
export function classText({ listed, definition }: BrowsedObject): string {
  return definition?.name ?? `unknown class ${listed.classId}`;
}

/** What may be done, in short: `1-3 r, 4 rw; methods 1`; `!` where requests have to be authenticated. */
export function accessText({ attributes, methods }: BrowsedObject): string {
  const read = runsOf(attributes.map((one) => [one.attributeId, modeText(one)])).map(([ids, mode]) => `${ids} ${mode}`);
  const invoked = runsOf(methods.map((one) => [one.methodId, methodMode(one)])).map(([ids, mode]) => `${ids}${mode}`);
  const parts = [read.join(", "), invoked.length === 0 ? "" : `methods ${invoked.join(", ")}`];
  return parts.filter((part) => part !== "").join("; ") || "nothing";
}

function methodMode({ access, authenticated }: MethodAccess): string {
  return access ? (authenticated ? "!" : " ") : "";
}

/** `r`, `w`, `rw`, or nothing. */
export function modeText({ read, write, authenticated }: Omit<AttributeAccess, "attributeId">): string {
  const mode = `${read ? "r" : ""}${write ? "w" : ""}`;
  return mode !== "" && authenticated ? `${mode}!` : mode;
}

/** Neighbours with the same mode as one, `1-3`; those without any left out. */
function runsOf(modes: readonly (readonly [id: number, mode: string])[]): readonly (readonly [string, string])[] {
  const runs: { first: number; last: number; mode: string }[] = [];
  for (const [id, mode] of modes) {
    const run = runs.at(-1);
    if (run !== undefined && run.mode === mode && id === run.last + 1) run.last = id;
    else runs.push({ first: id, last: id, mode });
  }
  return runs
    .filter(({ mode }) => mode !== "")
    .map(({ first, last, mode }) => [first === last ? String(first) : `${first}-${last}`, mode.trim()]);
}
