import type { ObisPeriodRow, ObisQualifierRow, ObisQuantityRow, ObisTable } from "@cosemkit/core";
import type { IrObis, IrObisFile, ObisProcessingSpec, ObisTablesSpec } from "./lower-obis.ts";
import { camelCase, pascalCase, slug } from "./names.ts";
import { octets, type TableFinder, tableFinder } from "./obis-values.ts";

/** A function that makes the codes of a quantity. */
export interface IrObisFunction {
  readonly as: string;
  /** The quantity, in words. */
  readonly name: string;
  readonly c: number;
  readonly phaseStep: number | undefined;
  readonly unit: string | undefined;
  /** Id of the processing that is taken unless another is asked for. */
  readonly usual: string;
  /** Name of its options. */
  readonly options: string;
}

/** Processings that take the same further options. */
export interface IrObisVariant {
  readonly processing: readonly string[];
  /** One of them is the usual processing. */
  readonly isUsual: boolean;
  readonly qualifier: IrObisOption;
  readonly period: IrObisOption;
}

/** Options of functions. */
export interface IrObisOptions {
  readonly as: string;
  readonly variants: readonly IrObisVariant[];
}

/** An option for group E or F: what the tables of one id offer. */
export interface IrObisOption {
  readonly as: string;
  readonly type: string;
  readonly values: readonly number[];
  /** The values in words, as in the tables. */
  readonly meanings: readonly string[];
  /** What stands where the option is left out; undefined where it must be given. */
  readonly absent: number | undefined;
}

/** The functions of a medium. */
export interface IrObisFunctions {
  readonly file: IrObisFile<ObisTablesSpec>;
  readonly a: number;
  readonly channels: readonly number[];
  /** Values of group D by id. */
  readonly processing: ReadonlyMap<string, number>;
  readonly qualifiers: readonly IrObisOption[];
  readonly periods: readonly IrObisOption[];
  readonly options: readonly IrObisOptions[];
  readonly functions: readonly IrObisFunction[];
}

/** Works out functions for each file whose tables are for one medium and say what processing is usual. */
export function lowerObisFunctions(obis: IrObis): readonly IrObisFunctions[] {
  return obis.tables.flatMap((file) => {
    const [a, ...more] = file.spec.media;
    const hasUsual = file.spec.groupD?.some((table) => table.values.some((row) => row.usual === true)) === true;
    return a === undefined || more.length > 0 || !hasUsual ? [] : [lowerFile(obis, file, a)];
  });
}

function lowerFile(obis: IrObis, file: IrObisFile<ObisTablesSpec>, a: number): IrObisFunctions {
  const { spec } = file;
  const periodTables = [...(spec.groupF ?? []), ...obis.groups.spec.groupF];
  const qualifiers = optionsOf(spec.groupE ?? [], (row) => row.e);
  const periods = optionsOf(periodTables, (row) => row.f);
  const processing = new Map<string, number>();
  const options: IrObisOptions[] = [];
  const functions: IrObisFunction[] = [];
  const processingFor = tableFinder(spec.groupD ?? []);
  const qualifierFor = tableFinder(spec.groupE ?? []);
  const periodFor = tableFinder(periodTables);
  for (const row of spec.groupC ?? []) {
    if (typeof row.c !== "number") continue;
    const c = row.c;
    for (const { name, unit, integral } of namesOf(spec, row)) {
      const rows = processingFor(c, 0)?.values.filter((one) => (one.integral === true) === integral) ?? [];
      const usual = rows.find((one) => one.usual === true);
      if (usual === undefined) continue;
      const variants = variantsOf(qualifierFor, periodFor, c, rows, usual, qualifiers, periods);
      if (variants.length === 0) continue;
      for (const one of rows) processing.set(idOf(one), octets(one.d)[0]!);
      functions.push({
        as: camelCase(name),
        name,
        c,
        phaseStep: row.phaseStep,
        unit,
        usual: idOf(usual),
        options: sameOptions(options, variants, integral),
      });
    }
  }
  return {
    file,
    a,
    channels: obis.groups.spec.groupB.flatMap((row) => octets(row.b)),
    processing,
    qualifiers: qualifiers.filter((one) => isTaken(options, (variant) => variant.qualifier === one)),
    periods: periods.filter((one) => isTaken(options, (variant) => variant.period === one)),
    options,
    functions,
  };
}

function isTaken(options: readonly IrObisOptions[], takes: (variant: IrObisVariant) => boolean): boolean {
  return options.some((one) => one.variants.some(takes));
}

/** How a quantity is called as a value and as an integral over time; one name where they are the same. */
function namesOf(
  spec: ObisTablesSpec,
  row: ObisQuantityRow,
): readonly { readonly name: string; readonly unit: string | undefined; readonly integral: boolean }[] {
  const measure = spec.measures?.find((one) => one.id === row.measure);
  const value = {
    name: row.name.replace("{measure}", measure?.name ?? ""),
    unit: row.unit ?? measure?.unit,
    integral: false,
  };
  if (measure === undefined) return [value];
  const { name, unit } = measure.integral;
  return [value, { name: row.name.replace("{measure}", name), unit, integral: true }];
}

/** Name of a processing in options: `time integral 1` is `time-integral-1`. */
function idOf(row: ObisProcessingSpec): string {
  return slug(row.name);
}

/** One option for all tables that share an id. */
function optionsOf<Row extends { readonly name: string; readonly implied?: true }>(
  tables: readonly ObisTable<Row>[],
  valuesOf: (row: Row) => number | string,
): readonly IrObisOption[] {
  const choosing = tables.filter((table) => table.leads !== true);
  const ids = [...new Set(choosing.map((table) => table.id))];
  return ids.map((id) => {
    const rows = choosing.filter((table) => table.id === id).flatMap((table) => table.values);
    const implied = rows.find((row) => row.implied === true);
    return {
      as: camelCase(id),
      type: pascalCase(id),
      values: [...new Set(rows.flatMap((row) => octets(valuesOf(row))))].sort((x, y) => x - y),
      meanings: [...new Set(rows.map((row) => `${valuesOf(row)}: ${row.name.replace(/ ?\{\w+\}/g, "")}`))],
      absent: implied && octets(valuesOf(implied))[0],
    };
  });
}

/** Groups processings by the tables that hold for them. Those for which group E names the quantity are left out. */
function variantsOf(
  qualifierFor: TableFinder<ObisQualifierRow>,
  periodFor: TableFinder<ObisPeriodRow>,
  c: number,
  rows: readonly ObisProcessingSpec[],
  usual: ObisProcessingSpec,
  qualifiers: readonly IrObisOption[],
  periods: readonly IrObisOption[],
): readonly IrObisVariant[] {
  const option = (all: readonly IrObisOption[], id: string | undefined): IrObisOption | undefined =>
    id === undefined ? undefined : all.find((one) => one.as === camelCase(id));
  const variants = new Map<string, IrObisVariant>();
  for (const row of rows) {
    const d = octets(row.d)[0]!;
    const table = qualifierFor(c, d);
    const qualifier = table?.leads === true ? undefined : option(qualifiers, table?.id);
    const period = option(periods, periodFor(c, d)?.id);
    if (qualifier === undefined || period === undefined) continue;
    const key = `${qualifier.as} ${period.as}`;
    const before = variants.get(key);
    variants.set(key, {
      processing: [...(before?.processing ?? []), idOf(row)],
      isUsual: before?.isUsual === true || row === usual,
      qualifier,
      period,
    });
  }
  return [...variants.values()];
}

/** Name of the options with these variants, which are added when they are new. */
function sameOptions(options: IrObisOptions[], variants: readonly IrObisVariant[], integral: boolean): string {
  const key = JSON.stringify(variants);
  const same = options.find((one) => JSON.stringify(one.variants) === key);
  if (same !== undefined) return same.as;
  const kinds = [...new Set(variants.map((one) => one.qualifier.type))].sort().join("");
  const base = `${kinds}${integral ? "Integral" : ""}Options`;
  const namesakes = options.filter((one) => one.as.startsWith(base)).length;
  const as = namesakes === 0 ? base : `${base}${namesakes + 1}`;
  options.push({ as, variants });
  return as;
}
