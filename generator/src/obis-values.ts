import type { ObisScope, ObisTable, ObisValues } from "@cosemkit/core";

/** The values that a row or scope gives for a group, in order. */
export function octets(values: ObisValues): readonly number[] {
  if (typeof values === "number") return [values];
  return values.split(",").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function size(values: ObisValues | undefined): number {
  return values === undefined ? 256 : octets(values).length;
}

function covers(values: ObisValues | undefined, value: number): boolean {
  return values === undefined || octets(values).includes(value);
}

/** The table for a quantity and its processing: that with the narrowest scope. */
export function tableFor<Row>(tables: readonly ObisTable<Row>[], c: number, d: number): ObisTable<Row> | undefined {
  let best: { readonly table: ObisTable<Row>; readonly size: number } | undefined;
  for (const table of tables) {
    const scopes: readonly ObisScope[] = table.scope ?? [{}];
    for (const scope of scopes) {
      const width = size(scope.c) * size(scope.d);
      if (covers(scope.c, c) && covers(scope.d, d) && (best === undefined || width < best.size)) {
        best = { table, size: width };
      }
    }
  }
  return best?.table;
}
