import {
  type CheckContext,
  checkEntryConfidence,
  checkFileName,
  inside,
  type Place,
  reportRepeated,
} from "./check-context.ts";
import { didYouMean } from "./did-you-mean.ts";
import { pascalCase } from "./names.ts";
import type { CodesSpec } from "./spec-model.ts";

/** Checks spec/codes. */
export function checkCodes(context: CheckContext): void {
  const typeNames = new Map<string, string>();
  for (const { file, json } of context.codes) {
    checkFileName(context, file, `${json.name}.json`);
    const root: Place = { file, at: "" };
    const entries = json.codes.map((entry, index) => ({ entry, place: inside(root, "codes", index) }));
    const fresh = reportRepeated(
      context,
      "E204",
      entries.map((one) => ({
        ...one,
        value: one.entry.code,
        place: inside(one.place, "code"),
        id: inside(one.place, "id"),
      })),
      (code) => `code ${code} is used twice`,
    );
    reportRepeated(
      context,
      "E204",
      fresh.map(({ entry, id }) => ({ value: entry.id, place: id })),
      (id) => `id "${id}" is used twice`,
    );
    for (const { entry, place } of entries) checkEntryConfidence(context, place, entry.confidence, json.confidence);
    const typeName = pascalCase(json.name);
    const rival = typeNames.get(typeName);
    if (rival !== undefined && rival !== json.name) {
      context.report(inside(root, "name"), "E207", `"${json.name}" and "${rival}" are both ${typeName} in TypeScript`);
    }
    typeNames.set(typeName, json.name);
  }
}

/** The enumeration that a type names; reports one that does not exist or is of the wrong sort. */
export function findCodes(
  context: CheckContext,
  place: Place,
  name: string,
  sort: "octet" | "object identifier",
): CodesSpec | undefined {
  const found = context.enumerations.get(name);
  if (found === undefined) {
    if (!context.broken.has("codes")) {
      context.report(place, "E101", `unknown enumeration "${name}"${didYouMean(name, context.enumerations.keys())}`);
    }
    return undefined;
  }
  if ((found.arc !== undefined) !== (sort === "object identifier")) {
    const message =
      sort === "octet"
        ? `"${name}" lists object identifiers: it has an arc`
        : `"${name}" lists no object identifiers: it has no arc`;
    context.report(place, "E111", message);
  }
  return found;
}

/** A unit is an id of the enumeration `unit`. */
export function checkUnit(context: CheckContext, place: Place, unit: string | undefined): void {
  if (unit === undefined || context.broken.has("codes")) return;
  const ids = context.enumerations.get("unit")?.codes.map((entry) => entry.id) ?? [];
  if (!ids.includes(unit))
    context.report(inside(place, "unit"), "E106", `unknown unit "${unit}"${didYouMean(unit, ids)}`);
}
