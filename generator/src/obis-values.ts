import type { ObisScope, ObisTable, ObisValues } from "@cosemkit/core";

/** The values that a row or scope gives for a group, in order. */
export function octets(values: ObisValues): readonly number[] {
  if (typeof values === "number") return [values];
  return values.split(",").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Finds tables by quantity and processing. */
export type TableFinder<Row> = (c: number, d: number) => ObisTable<Row> | undefined;

/** The table for a quantity and its processing is that with the narrowest scope. */
export function tableFinder<Row>(tables: readonly ObisTable<Row>[]): TableFinder<Row> {
  const scoped = tables.flatMap((table) => (table.scope ?? [{}]).map((scope) => ({ table, ...compile(scope) })));
  scoped.sort((a, b) => a.c.size * a.d.size - b.c.size * b.d.size);
  return (c, d) => scoped.find((one) => one.c.has(c) && one.d.has(d))?.table;
}

function compile(scope: ObisScope): { readonly c: ReadonlySet<number>; readonly d: ReadonlySet<number> } {
  return { c: new Set(octets(scope.c ?? "0-255")), d: new Set(octets(scope.d ?? "0-255")) };
}
