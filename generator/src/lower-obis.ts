import { basename } from "node:path";
import type { ObisProcessingRow, ObisTable, ObisTables, ObisValueGroups } from "@cosemkit/core";
import { camelCase, slug } from "./names.ts";
import type { ObisFile } from "./spec-model.ts";

/** What files of spec/obis have besides rules. */
interface Documented {
  readonly doc: string;
  readonly ref: string;
  readonly sources: readonly string[];
}

/** A row of group D with what only the generator needs to know. */
export interface ObisProcessingSpec extends ObisProcessingRow {
  readonly usual?: true;
}

/** spec/obis/*.json of kind value-groups. */
export interface ObisGroupsSpec extends ObisValueGroups, Documented {
  readonly kind: "value-groups";
}

/** spec/obis/*.json of kind tables. */
export interface ObisTablesSpec extends Omit<ObisTables, "groupD">, Documented {
  readonly kind: "tables";
  readonly groupD?: readonly ObisTable<ObisProcessingSpec>[];
}

export type ObisSpec = ObisGroupsSpec | ObisTablesSpec;

/** A file of spec/obis with its names. */
export interface IrObisFile<Of extends ObisSpec> {
  /** File name without extension: `heat-cost-allocator`. */
  readonly slug: string;
  /** Name of the constant that holds the rules. */
  readonly as: string;
  readonly source: string;
  readonly spec: Of;
}

/** All rules for OBIS codes. */
export interface IrObis {
  readonly groups: IrObisFile<ObisGroupsSpec>;
  /** Sorted by name. */
  readonly tables: readonly IrObisFile<ObisTablesSpec>[];
  /** Some row has a unit. */
  readonly hasUnits: boolean;
}

/** Names the files of spec/obis. Without value groups there is nothing to generate. */
export function lowerObis(files: readonly ObisFile[]): IrObis | undefined {
  let groups: IrObisFile<ObisGroupsSpec> | undefined;
  const tables: IrObisFile<ObisTablesSpec>[] = [];
  for (const file of files) {
    // The schema has vouched for the shape.
    const spec = file.json as ObisSpec;
    const name = slug(basename(file.path, ".json"));
    const source = `spec/obis/${basename(file.path)}`;
    if (spec.kind === "value-groups") groups = { slug: name, as: camelCase(name), source, spec };
    else tables.push({ slug: name, as: camelCase(`${name} rules`), source, spec });
  }
  if (groups === undefined) return undefined;
  tables.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { groups, tables, hasUnits: tables.some(({ spec }) => mentionsUnit(spec)) };
}

function mentionsUnit(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => (key === "unit" && inner !== null) || mentionsUnit(inner));
}
