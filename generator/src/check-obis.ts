import type { ObisTable, ObisValues } from "@cosemkit/core";
import { checkUnit } from "./check-codes.ts";
import {
  type CheckContext,
  checkEntryConfidence,
  inside,
  type Place,
  reportRepeated,
  type Source,
} from "./check-context.ts";
import { checkObisFunctions } from "./check-obis-functions.ts";
import {
  type CheckedRow,
  checkedRow,
  checkOverlaps,
  checkReached,
  checkValues,
  checkWords,
  type GivenValues,
} from "./check-obis-rows.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { ObisGroupsSpec, ObisSpec, ObisTablesSpec } from "./lower-obis.ts";
import type { Confidence } from "./spec-model.ts";

/** Checks spec/obis. */
export function checkObis(context: CheckContext): void {
  // The schema has vouched for the shape.
  const files = context.obis.map(({ file, json }): Source<ObisSpec> => ({ file, json: json as ObisSpec }));
  const groups = files.flatMap(({ file, json }) => (json.kind === "value-groups" ? [{ file, json }] : []));
  const tables = files.flatMap(({ file, json }) => (json.kind === "tables" ? [{ file, json }] : []));
  for (const one of files) checkSources(context, one);
  checkMedia(context, groups, tables);
  checkMeasures(context, tables);
  for (const { file, json } of tables) checkUsual(context, { file, at: "" }, json);
  const rows = [...groups.slice(0, 1).flatMap(rowsOfGroups), ...tables.flatMap(rowsOfTables)];
  // Every row is checked, also after one that is wrong.
  const sound = rows.map((row) => checkRow(context, row)).every((one) => one);
  if (!sound) return;
  checkLists(context, rows);
  if (groups[0] !== undefined) checkObisFunctions(context, groups[0], tables);
}

/** What is confirmed has two sources. */
function checkSources(context: CheckContext, { file, json }: Source<ObisSpec>): void {
  if (json.confidence !== "confirmed" || json.sources.length > 1) return;
  const message = '"confirmed" needs two independent sources, "sources" lists one';
  context.report({ file, at: "/confidence" }, "E311", message);
}

/** The value groups are defined once, and the media of all tables in them. */
function checkMedia(
  context: CheckContext,
  groups: readonly Source<ObisGroupsSpec>[],
  tables: readonly Source<ObisTablesSpec>[],
): void {
  const [first, ...more] = groups;
  for (const { file } of more) {
    const message = `the value groups are defined in ${first!.file.path} already`;
    context.report({ file, at: "/kind" }, "E201", message);
  }
  if (first !== undefined) {
    const media = first.json.media.map(({ a }, index) => ({
      value: a,
      place: { file: first.file, at: `/media/${index}/a` },
    }));
    reportRepeated(context, "E203", media, (a) => `medium ${a} is defined twice`);
  }
  if (context.broken.has("obis")) return;
  const known = first?.json.media.map(({ a }) => a) ?? [];
  for (const { file, json } of tables) {
    json.media.forEach((a, index) => {
      if (known.includes(a)) return;
      const message = first === undefined ? "no file of kind value-groups defines the media" : `unknown medium ${a}`;
      context.report({ file, at: `/media/${index}` }, "E705", message);
    });
  }
}

/** Measures of one medium differ in id, and those that rows name exist. */
function checkMeasures(context: CheckContext, tables: readonly Source<ObisTablesSpec>[]): void {
  for (const { file, json } of tables) {
    const sharing = tables.filter((other) => other.json.media.some((a) => json.media.includes(a)));
    const ids = sharing.flatMap((other) => (other.json.measures ?? []).map(({ id }) => ({ id, from: other.file })));
    (json.measures ?? []).forEach(({ id, ...measure }, index) => {
      const place: Place = { file, at: `/measures/${index}` };
      const first = ids.findIndex((one) => one.id === id);
      const own = ids.findIndex((one) => one.from === file) + index;
      if (first < own) context.report(inside(place, "id"), "E203", `measure "${id}" is defined twice`);
      checkUnit(context, place, measure.unit);
      checkUnit(context, inside(place, "integral"), measure.integral.unit);
    });
    const check = (place: Place, measure: string | undefined): void => {
      if (measure === undefined || ids.some(({ id }) => id === measure) || context.broken.has("obis")) return;
      const hint = didYouMean(measure, new Set(ids.map(({ id }) => id)));
      context.report(inside(place, "measure"), "E707", `unknown measure "${measure}"${hint}`);
    };
    (json.groupC ?? []).forEach((row, index) => {
      check({ file, at: `/groupC/${index}` }, row.measure);
    });
    (json.groupE ?? []).forEach((table, at) => {
      table.values.forEach((row, index) => {
        check({ file, at: `/groupE/${at}/values/${index}` }, row.measure);
      });
    });
  }
}

/** One processing is usual for values, and one for integrals. */
function checkUsual(context: CheckContext, root: Place, json: ObisTablesSpec): void {
  (json.groupD ?? []).forEach((table, at) => {
    for (const integral of [false, true]) {
      const usual = table.values.filter((row) => row.usual === true && (row.integral === true) === integral);
      for (const row of usual.slice(1)) {
        const place = inside(root, "groupD", at, "values", table.values.indexOf(row), "usual");
        context.report(place, "E706", `"${usual[0]!.name}" is usual already`, "key");
      }
    }
  });
}

/** A row of any list. */
interface Row {
  readonly place: Place;
  /** What it is called, or what stands for that. */
  readonly name: string;
  /** All values that it holds for; those of its category, too. */
  readonly given: GivenValues;
  /** The values that stand in the row itself. */
  readonly own: GivenValues;
  /** What has words is checked for placeholders. */
  readonly words: { readonly name: string; readonly number?: string } | undefined;
  /** Placeholders besides the groups that the row gives. */
  readonly placeholders: readonly string[];
  readonly unit: string | undefined;
  readonly confidence: Confidence | undefined;
  /** Confidence of what the row is part of. */
  readonly around: Confidence;
  /** Rows of one list compete for codes; those without one do not. */
  readonly list: string | undefined;
  /** Undefined: all. */
  readonly media: readonly number[] | undefined;
  /** Neither the object nor its category says what group D is. */
  readonly incomplete: boolean;
}

interface RowOptions {
  readonly own?: GivenValues;
  readonly placeholders?: readonly string[];
  readonly list?: string;
  readonly media?: readonly number[];
  readonly incomplete?: boolean;
}

interface AnyRow {
  readonly name?: string;
  readonly number?: string;
  readonly unit?: string | null;
  readonly confidence?: Confidence;
}

function makeRow(place: Place, row: AnyRow, given: GivenValues, around: Confidence, options: RowOptions): Row {
  const { name, number } = row;
  return {
    place,
    name: name ?? "this row",
    given,
    own: options.own ?? given,
    words: name === undefined ? undefined : { name, ...(number === undefined ? {} : { number }) },
    placeholders: options.placeholders ?? [],
    unit: row.unit ?? undefined,
    confidence: row.confidence,
    around,
    list: options.list,
    media: options.media,
    incomplete: options.incomplete === true,
  };
}

function rowsOfGroups({ file, json }: Source<ObisGroupsSpec>): readonly Row[] {
  const { confidence } = json;
  const root: Place = { file, at: "" };
  return [
    ...json.media.map((row, index) => makeRow(inside(root, "media", index), row, { a: row.a }, confidence, {})),
    ...json.groupB.map((row, index) =>
      makeRow(inside(root, "groupB", index), row, { b: row.b }, confidence, { list: "groupB" }),
    ),
    ...tableRows(inside(root, "groupF"), json.groupF, (row) => ({ f: row.f }), confidence, undefined),
    ...json.ranges.map(({ a, b, c, d, e, f, ...row }, index) =>
      makeRow(inside(root, "ranges", index), row, given({ a, b, c, d, e, f }), confidence, {
        placeholders: ["b", "c", "d", "e", "f"],
        list: "ranges",
      }),
    ),
  ];
}

function rowsOfTables({ file, json }: Source<ObisTablesSpec>): readonly Row[] {
  const { confidence, media } = json;
  const root: Place = { file, at: "" };
  return [
    ...(json.groupC ?? []).map((row, index) =>
      makeRow(inside(root, "groupC", index), row, { c: withPhases(row.c, row.phaseStep) }, confidence, {
        placeholders: ["medium", ...(row.measure === undefined ? [] : ["measure"])],
        list: "groupC",
        media,
      }),
    ),
    ...tableRows(inside(root, "groupD"), json.groupD ?? [], (row) => ({ d: row.d }), confidence, media),
    ...tableRows(inside(root, "groupE"), json.groupE ?? [], (row) => ({ e: row.e }), confidence, media),
    ...tableRows(inside(root, "groupF"), json.groupF ?? [], (row) => ({ f: row.f }), confidence, media),
    ...(json.categories ?? []).flatMap((category, index) => {
      const place = inside(root, "categories", index);
      const { c, d } = category;
      const list = d === undefined ? "categories of C" : "categories of C and D";
      const own = makeRow(place, category, given({ c, d }), confidence, { placeholders: ["medium"], list, media });
      const objects = (category.values ?? []).map(({ b, d: ownD, e, f, ...row }, at) => {
        const period = row.periods === true ? f : (f ?? 255);
        return makeRow(
          inside(place, "values", at),
          row,
          given({ b, c, d: ownD ?? d, e, f: period }),
          category.confidence ?? confidence,
          {
            own: given({ b, d: ownD, e, f }),
            placeholders: ["medium", "quantity", "b", "c", "d", "e", "f"],
            list: "objects",
            media,
            incomplete: ownD === undefined && d === undefined,
          },
        );
      });
      return [own, ...objects];
    }),
  ];
}

/** The rows of tables, and their scopes. */
function tableRows<Of extends AnyRow & { readonly measure?: string }>(
  place: Place,
  tables: readonly ObisTable<Of>[],
  valuesOf: (row: Of) => GivenValues,
  around: Confidence,
  media: readonly number[] | undefined,
): readonly Row[] {
  const of = media === undefined ? {} : { media };
  return tables.flatMap((table, index) => {
    const at = inside(place, index);
    const scopes = table.scope ?? [{}];
    return [
      // The table itself: it has a confidence, and no codes but those of its scopes.
      makeRow(at, table.confidence === undefined ? {} : { confidence: table.confidence }, {}, around, {}),
      ...scopes.map((scope, number) => {
        const where = table.scope === undefined ? at : inside(at, "scope", number);
        const row = makeRow(where, {}, given({ c: scope.c, d: scope.d }), around, {
          list: `scopes of ${place.at.slice(1)}`,
          ...of,
        });
        return { ...row, name: table.id };
      }),
      ...table.values.map((row, number) =>
        makeRow(inside(at, "values", number), row, valuesOf(row), table.confidence ?? around, {
          placeholders: ["medium", "b", "c", "d", ...(row.measure === undefined ? [] : ["measure"])],
          list: `${at.file.path}${at.at}`,
        }),
      ),
    ];
  });
}

/** Only the groups that are given. */
function given(values: Readonly<Record<string, ObisValues | undefined>>): GivenValues {
  return Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined));
}

/** A quantity holds the values of its phases, too. */
function withPhases(c: ObisValues, step: number | undefined): ObisValues {
  if (step === undefined || typeof c !== "number") return c;
  return [0, 1, 2, 3].map((phase) => c + phase * step).join(",");
}

/** Checks one row for itself. Returns whether its values can be used. */
function checkRow(context: CheckContext, row: Row): boolean {
  const { place, words } = row;
  checkEntryConfidence(context, place, row.confidence, row.around);
  checkUnit(context, place, row.unit);
  if (row.incomplete) context.report(place, "E706", 'neither the object nor its category has "d"');
  const sound = checkValues(context, place, row.own);
  if (sound && words !== undefined) checkWords(context, place, words, row.given, new Set(row.placeholders));
  return sound && !row.incomplete;
}

/** Checks that for each code at most one row of a list is meant. */
function checkLists(context: CheckContext, rows: readonly Row[]): void {
  const media = new Set(rows.flatMap((row) => row.media ?? []));
  const lists = new Map<string, { readonly row: Row; readonly checked: CheckedRow }[]>();
  for (const row of rows) {
    if (row.list === undefined) continue;
    const list = lists.get(row.list) ?? [];
    lists.set(row.list, list);
    list.push({ row, checked: checkedRow(row.place, row.name, row.given) });
  }
  for (const [name, list] of lists) {
    if (name === "ranges")
      checkReached(
        context,
        list.map((one) => one.checked),
      );
    else if (list.every(({ row }) => row.media === undefined))
      checkOverlaps(
        context,
        list.map((one) => one.checked),
      );
    else {
      for (const medium of media) {
        const here = list.filter(({ row }) => row.media === undefined || row.media.includes(medium));
        checkOverlaps(
          context,
          here.map((one) => one.checked),
        );
      }
    }
  }
}
