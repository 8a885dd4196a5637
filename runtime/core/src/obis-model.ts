import type {
  ObisCategory,
  ObisChannelRow,
  ObisConfidence,
  ObisMeasure,
  ObisObjectRow,
  ObisPeriodRow,
  ObisProcessingRow,
  ObisQualifierRow,
  ObisQuantityRow,
  ObisRangeRow,
  ObisRules,
  ObisScope,
  ObisTable,
  ObisTables,
  ObisValues,
} from "./obis-rules.ts";
import { anyValue, countOf, holds, type Ranges, renumber, toRanges, valuesOf } from "./obis-values.ts";

/** The groups in which rows are looked up; A chooses the medium. */
export type Letter = "b" | "c" | "d" | "e" | "f";

/** The values of a code. */
export type Groups = Readonly<Record<Letter, number>>;

export const letters: readonly Letter[] = ["b", "c", "d", "e", "f"];

/** A row with its values compiled. */
export interface Rule<Row> {
  readonly row: Row;
  readonly confidence: ObisConfidence;
  /** The groups that the row gives. */
  readonly at: Readonly<Partial<Record<Letter, Ranges>>>;
  /** How many codes it holds for: the least wins. */
  readonly size: number;
}

/** A table under one of its scopes. */
interface ScopedTable<Row> {
  readonly scope: Rule<ObisScope>;
  readonly leads: boolean;
  readonly rules: readonly Rule<Row>[];
}

/** A row that a table has for a code. */
export interface Hit<Row> {
  readonly rule: Rule<Row>;
  readonly leads: boolean;
}

/** The quantity of a value of group C. */
export interface Quantity<Unit extends string> {
  readonly rule: Rule<ObisQuantityRow<Unit>>;
  readonly phase: "" | "L1" | "L2" | "L3";
}

/** An object with what its category says of it. */
export interface NamedObject<Unit extends string> extends ObisObjectRow<Unit> {
  readonly c: ObisValues;
}

export interface Medium<Unit extends string> {
  readonly name: string;
  /** Of all its tables together. */
  readonly confidence: ObisConfidence;
  /** Whether there are tables for it. */
  readonly known: boolean;
  readonly measures: ReadonlyMap<string, ObisMeasure<Unit>>;
  readonly quantities: ReadonlyMap<number, Quantity<Unit>>;
  readonly processing: readonly ScopedTable<ObisProcessingRow<Unit>>[];
  readonly qualifiers: readonly ScopedTable<ObisQualifierRow<Unit>>[];
  readonly periods: readonly ScopedTable<ObisPeriodRow>[];
  readonly categories: readonly Rule<ObisCategory<Unit>>[];
  /** In their own order: the first that holds wins. */
  readonly ranges: readonly Rule<ObisRangeRow>[];
  /** By group C. */
  readonly objects: ReadonlyMap<number, readonly Rule<NamedObject<Unit>>[]>;
}

export interface Model<Unit extends string> {
  readonly media: ReadonlyMap<number, Medium<Unit>>;
  readonly channels: readonly Rule<ObisChannelRow>[];
}

type Valued = Readonly<Partial<Record<Letter, ObisValues>>>;

function compile<Row extends Valued & { readonly confidence?: ObisConfidence }>(
  row: Row,
  confidence: ObisConfidence,
  defaults: Valued = {},
): Rule<Row> {
  const at: Partial<Record<Letter, Ranges>> = {};
  let size = 1;
  for (const letter of letters) {
    const values = row[letter] ?? defaults[letter];
    if (values !== undefined) at[letter] = toRanges(values);
    size *= countOf(at[letter] ?? anyValue);
  }
  return { row, confidence: row.confidence ?? confidence, at, size };
}

function bySize(a: { readonly size: number }, b: { readonly size: number }): number {
  return a.size - b.size;
}

function compileTables<Row extends Valued & { readonly confidence?: ObisConfidence }>(
  files: readonly { readonly confidence: ObisConfidence; readonly tables: readonly ObisTable<Row>[] }[],
): readonly ScopedTable<Row>[] {
  const scoped = files.flatMap(({ confidence, tables }) =>
    tables.flatMap((table) => {
      const shared = table.classes === undefined ? {} : { classes: table.classes };
      const rules = table.values
        .map((row) => compile({ ...shared, ...row }, table.confidence ?? confidence))
        .sort(bySize);
      return (table.scope ?? [{}]).map((scope) => ({
        scope: compile<ObisScope & { readonly confidence?: ObisConfidence }>(scope, confidence),
        leads: table.leads === true,
        rules,
      }));
    }),
  );
  return scoped.sort((a, b) => bySize(a.scope, b.scope));
}

/** Compiles the rules: each list in the order in which it is searched. */
export function compileRules<Unit extends string>(rules: ObisRules<Unit>): Model<Unit> {
  const { groups } = rules;
  const channels = groups.groupB.map((row) => compile(row, groups.confidence)).sort(bySize);
  const allChannels = groups.groupB.map((row) => row.b).join(",");
  const media = new Map<number, Medium<Unit>>();
  for (const row of groups.media) {
    const files = rules.tables.filter((file) => file.media.includes(row.a));
    const pick = <Part>(part: (file: ObisTables<Unit>) => readonly Part[] | undefined) =>
      files.map((file) => ({ confidence: file.confidence, tables: part(file) ?? [] }));
    media.set(row.a, {
      name: row.name,
      confidence: leastConfidence([row.confidence ?? groups.confidence, ...files.map((file) => file.confidence)]),
      known: files.length > 0,
      measures: new Map(files.flatMap((file) => (file.measures ?? []).map((one) => [one.id, one]))),
      quantities: compileQuantities(files),
      processing: compileTables(pick((file) => file.groupD)),
      qualifiers: compileTables(pick((file) => file.groupE)),
      periods: compileTables([
        ...pick((file) => file.groupF),
        { confidence: groups.confidence, tables: groups.groupF },
      ]),
      categories: files
        .flatMap((file) => (file.categories ?? []).map((one) => compile(one, file.confidence)))
        .sort(bySize),
      ranges: groups.ranges
        .filter((range) => range.a === undefined || holds(toRanges(range.a), row.a))
        .map((range) => compile(range, groups.confidence)),
      objects: compileObjects(files, allChannels),
    });
  }
  return { media, channels };
}

const certainty: readonly ObisConfidence[] = ["unconfirmed", "single-source", "confirmed"];

/** A name that rests on several rules is as sure as the least sure of them. */
export function leastConfidence(all: readonly ObisConfidence[]): ObisConfidence {
  return certainty.find((one) => all.includes(one)) ?? "confirmed";
}

function compileQuantities<Unit extends string>(
  files: readonly ObisTables<Unit>[],
): ReadonlyMap<number, Quantity<Unit>> {
  const all = files.flatMap((file) =>
    (file.groupC ?? []).map((row) => {
      const rule = compile(row, file.confidence);
      const phases = row.phaseStep === undefined ? ([""] as const) : (["", "L1", "L2", "L3"] as const);
      return { rule, phases, size: rule.size * phases.length };
    }),
  );
  const quantities = new Map<number, Quantity<Unit>>();
  // The narrowest come last, and stay.
  for (const { rule, phases } of all.sort((a, b) => bySize(b, a))) {
    for (const [index, phase] of phases.entries()) {
      const offset = index * (rule.row.phaseStep ?? 0);
      for (const c of valuesOf(rule.at.c!)) quantities.set(c + offset, { rule, phase });
    }
  }
  return new Map([...quantities].sort(([a], [b]) => a - b));
}

function compileObjects<Unit extends string>(
  files: readonly ObisTables<Unit>[],
  allChannels: string,
): ReadonlyMap<number, readonly Rule<NamedObject<Unit>>[]> {
  const objects = new Map<number, Rule<NamedObject<Unit>>[]>();
  const categories = files.flatMap((file) => (file.categories ?? []).map((category) => ({ file, category })));
  for (const { file, category } of categories) {
    const { c, d, classes, instance, confidence = file.confidence } = category;
    for (const row of category.values ?? []) {
      const object: NamedObject<Unit> = {
        ...(d === undefined ? {} : { d }),
        ...(classes === undefined ? {} : { classes }),
        ...(instance === undefined ? {} : { instance }),
        ...row,
        c,
      };
      const rule = compile(object, confidence, row.periods === true ? { b: allChannels } : { b: allChannels, f: 255 });
      for (const value of valuesOf(rule.at.c!)) {
        const list = objects.get(value);
        if (list === undefined) objects.set(value, [rule]);
        else list.push(rule);
      }
    }
  }
  for (const list of objects.values()) list.sort(bySize);
  return objects;
}

/** Whether a rule holds for a code. */
export function matches<Row>(rule: Rule<Row>, groups: Groups): boolean {
  for (const letter of letters) {
    const ranges = rule.at[letter];
    if (ranges !== undefined && !holds(ranges, groups[letter])) return false;
  }
  return true;
}

/** The table for a code: the narrowest. */
export function tableOf<Row>(tables: readonly ScopedTable<Row>[], groups: Groups): ScopedTable<Row> | undefined {
  return tables.find((one) => matches(one.scope, groups));
}

/** The row for a code. Only the narrowest table counts, even when it has none. */
export function lookUp<Row>(tables: readonly ScopedTable<Row>[], groups: Groups): Hit<Row> | undefined {
  const table = tableOf(tables, groups);
  const rule = table?.rules.find((one) => matches(one, groups));
  return table === undefined || rule === undefined ? undefined : { rule, leads: table.leads };
}

/** The group that the `number` of a row counts: the first with several values. */
export function numberedLetter<Row>(rule: Rule<Row>): Letter | undefined {
  return letters.find((letter) => letter !== "b" && rule.at[letter] !== undefined && countOf(rule.at[letter]) > 1);
}

/** What placeholders other than the groups stand for. */
export type Words = Readonly<Partial<Record<"medium" | "measure" | "quantity", string>>>;

/** The name of a row for a code, with its placeholders filled. */
export function fill<Row extends { readonly name: string; readonly number?: string }>(
  rule: Rule<Row>,
  groups: Groups,
  words: Words,
): string {
  return rule.row.name.replace(/\{(\w+)\}/g, (placeholder: string, key: string) => {
    if (key === "medium" || key === "measure" || key === "quantity") return words[key] ?? "";
    const letter = key === "number" ? numberedLetter(rule) : letters.find((one) => one === key);
    if (letter === undefined) return placeholder;
    const value = groups[letter];
    const { number } = rule.row;
    return String(
      key === "number" && number !== undefined ? renumber(rule.at[letter]!, toRanges(number), value) : value,
    );
  });
}
