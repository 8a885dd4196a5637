import { type CheckContext, inside, type Place, type Source } from "./check-context.ts";
import { lowerObis, type ObisGroupsSpec, type ObisTablesSpec } from "./lower-obis.ts";
import { lowerObisFunctions } from "./lower-obis-functions.ts";
import { camelCase, slug } from "./names.ts";
import { octets, tableFinder } from "./obis-values.ts";

/** Names that the options of all functions have. */
const taken: ReadonlySet<string> = new Set(["channel", "phase", "processing"]);

/** Checks the functions that make codes: their names, and their options. The rows must be sound. */
export function checkObisFunctions(
  context: CheckContext,
  groups: Source<ObisGroupsSpec>,
  tables: readonly Source<ObisTablesSpec>[],
): void {
  const obis = lowerObis([groups, ...tables].map(({ file, json }) => ({ path: file.path, json })));
  const functions = obis === undefined ? [] : lowerObisFunctions(obis);
  for (const { file, json } of tables) {
    const made = functions.find((one) => one.file.spec === json);
    if (made === undefined) continue;
    const groupF = [...(json.groupF ?? []), ...groups.json.groupF];
    checkPhases(context, { file, at: "" }, json, groupF);
    checkProcessingIds(context, { file, at: "" }, json);
    checkOptionIds(context, { file, at: "" }, json);
    const seen = new Set<string>();
    for (const one of made.functions) {
      if (seen.has(one.as)) {
        const index = (json.groupC ?? []).findLastIndex((row) => row.c === one.c);
        context.report({ file, at: `/groupC/${index}/name` }, "E207", `two quantities are ${one.as} in TypeScript`);
      }
      seen.add(one.as);
    }
  }
}

/** Where the phases of a quantity have other tables than their sum, its functions could not say what they take. */
function checkPhases(
  context: CheckContext,
  root: Place,
  json: ObisTablesSpec,
  groupF: NonNullable<ObisTablesSpec["groupF"]>,
): void {
  const processingFor = tableFinder(json.groupD ?? []);
  const finders = [tableFinder(json.groupE ?? []), tableFinder(groupF)];
  (json.groupC ?? []).forEach((row, index) => {
    const { c, phaseStep: step } = row;
    if (typeof c !== "number" || step === undefined) return;
    const processing = processingFor(c, 0);
    const ds = processing?.values.flatMap((one) => octets(one.d)) ?? [];
    const differs = [c + step, c + 2 * step, c + 3 * step].some(
      (phase) =>
        processingFor(phase, 0) !== processing || finders.some((find) => ds.some((d) => find(phase, d) !== find(c, d))),
    );
    if (!differs) return;
    const message = `L1 to L3 have other tables than group C ${c}`;
    context.report(inside(root, "groupC", index, "phaseStep"), "E708", message, "key");
  });
}

function checkProcessingIds(context: CheckContext, root: Place, json: ObisTablesSpec): void {
  (json.groupD ?? []).forEach((table, at) => {
    if (!table.values.some((row) => row.usual === true)) return;
    const seen = new Map<string, string>();
    table.values.forEach((row, index) => {
      const id = slug(row.name);
      const rival = seen.get(id);
      if (rival !== undefined) {
        const place = inside(root, "groupD", at, "values", index, "name");
        context.report(place, "E207", `"${row.name}" and "${rival}" are both "${id}" in TypeScript`);
      }
      seen.set(id, row.name);
    });
  });
}

/** Ids of tables become options: those of group E and F must differ. */
function checkOptionIds(context: CheckContext, root: Place, json: ObisTablesSpec): void {
  const periods = new Set((json.groupF ?? []).map((table) => camelCase(table.id)));
  (json.groupE ?? []).forEach(({ id }, index) => {
    const name = camelCase(id);
    if (!taken.has(name) && !periods.has(name)) return;
    context.report(inside(root, "groupE", index, "id"), "E207", `another option is called ${name} in TypeScript`);
  });
  (json.groupF ?? []).forEach(({ id }, index) => {
    if (!taken.has(camelCase(id))) return;
    context.report(
      inside(root, "groupF", index, "id"),
      "E207",
      `another option is called ${camelCase(id)} in TypeScript`,
    );
  });
}
