// W3: rows of a load profile.
import { Reader, Table } from "@cosemkit/core";
import { dataCells, decodeData } from "@cosemkit/model/apdu/data";
import * as hand from "./hand.mjs";
import { compact, profile } from "./inputs.mjs";

/** Columns of a table in the shape of the hand-written loop. */
export function columns(table) {
  const [time, ...numbers] = table.columns();
  return { local: time.times.local, deviation: time.times.deviation, numbers: numbers.map((column) => column.numbers) };
}

export const profileWorkloads = [
  ...[1000, 10_000].map((count) => {
    const bytes = profile(count);
    return {
      name: `W3 profile row, Data tree, ${count} rows`,
      items: count,
      goal: 1.35,
      hand: () => hand.decodeProfileTree(bytes),
      cosemkit: () => decodeData(bytes),
    };
  }),
  ...[1000, 10_000].map((count) => {
    const bytes = profile(count);
    return {
      name: `W3 profile row, columns, ${count} rows`,
      items: count,
      goal: 1.5,
      hand: () => hand.decodeProfileColumns(bytes),
      cosemkit: () => columns(Table.read(new Reader(bytes), dataCells)),
    };
  }),
  (() => {
    const bytes = compact(1000);
    return {
      name: "W3 compact-array row, Data tree, 1000 rows",
      items: 1000,
      goal: 1.35,
      hand: () => hand.decodeCompactTree(bytes),
      cosemkit: () => decodeData(bytes).value.items,
    };
  })(),
];
