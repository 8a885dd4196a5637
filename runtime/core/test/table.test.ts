import { type Data, dataCells, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { data } from "@cosemkit/model/arbitraries/apdu/data";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError, Reader, Table } from "../src/index.ts";

const dateTime = (...octets: number[]): Data => ({ type: "octet-string", value: Uint8Array.from(octets) });

function tableOf(rows: readonly (readonly Data[])[]): Table<Data> {
  const bytes = encodeData({ type: "array", value: rows.map((value) => ({ type: "structure", value })) });
  return Table.read(new Reader(bytes), dataCells);
}

const noon = dateTime(0x07, 0xe9, 1, 15, 3, 12, 0, 0, 0, 0xff, 0xc4, 0);
const quarterPast = dateTime(0x07, 0xe9, 1, 15, 3, 12, 15, 0, 0, 0xff, 0xc4, 0);
const nextDay = dateTime(0x07, 0xe9, 1, 16, 4, 0, 0, 30, 50, 0x80, 0, 0xff);

describe("Table", () => {
  const rows: Data[][] = [
    [noon, { type: "unsigned", value: 8 }, { type: "double-long-unsigned", value: 4_000_000_000 }],
    [quarterPast, { type: "unsigned", value: 0 }, { type: "double-long-unsigned", value: 5 }],
    [nextDay, { type: "unsigned", value: 255 }, { type: "double-long-unsigned", value: 0 }],
  ];

  test("gives the rows as they were sent", () => {
    const table = tableOf(rows);
    expect(table.length).toBe(3);
    expect([...table.rows()]).toEqual(rows);
  });

  test("reads numbers and times of rows that are laid out alike", () => {
    const [time, status, energy] = tableOf(rows).columns();
    expect(energy?.type).toBe("double-long-unsigned");
    expect([...energy!.numbers!]).toEqual([4_000_000_000, 5, 0]);
    expect([...status!.numbers!]).toEqual([8, 0, 255]);
    expect(time?.numbers).toBeUndefined();
    expect([...time!.times!.local]).toEqual([
      Date.UTC(2025, 0, 15, 12),
      Date.UTC(2025, 0, 15, 12, 15),
      Date.UTC(2025, 0, 16, 0, 0, 30, 500),
    ]);
    expect([...time!.times!.deviation]).toEqual([-60, -60, -0x8000]);
  });

  test("fills null-data with the cell of the row before", () => {
    const compressed = tableOf([rows[0]!, [{ type: "null-data" }, { type: "null-data" }, rows[1]![2]!]]);
    expect([...compressed.column(1).numbers!]).toEqual([8, 8]);
    expect([...compressed.column(0).times!.local]).toEqual([Date.UTC(2025, 0, 15, 12), Date.UTC(2025, 0, 15, 12)]);
    expect(compressed.column(1).cells()).toEqual([rows[0]![1], rows[0]![1]]);
  });

  test("falls back to cells when a row differs", () => {
    const mixed = tableOf([
      rows[0]!,
      [noon, { type: "long-unsigned", value: 300 }, { type: "double-long-unsigned", value: 5 }],
    ]);
    expect(mixed.column(1).type).toBeUndefined();
    expect([...mixed.column(1).numbers!]).toEqual([8, 300]);
  });

  test("reads a compact-array", () => {
    const bytes = encodeData({
      type: "compact-array",
      value: {
        description: { type: "structure", value: [{ type: "long" }, { type: "visible-string" }] },
        items: [-1, 2].map((value) => ({
          type: "structure",
          value: [
            { type: "long", value },
            { type: "visible-string", value: `n${value}` },
          ],
        })),
      },
    });
    const table = Table.read(new Reader(bytes), dataCells);
    expect(table.length).toBe(2);
    expect([...table.column(0).numbers!]).toEqual([-1, 2]);
    expect(table.column(1).numbers).toBeUndefined();
    expect(table.column(1).cells()).toEqual([
      { type: "visible-string", value: "n-1" },
      { type: "visible-string", value: "n2" },
    ]);
  });

  test("says whether 64-bit numbers are exact", () => {
    const wide = (value: bigint): Table<Data> =>
      tableOf([[{ type: "long64-unsigned", value }], [{ type: "long64-unsigned", value: 1n }]]);
    expect(wide(2n ** 53n - 1n).column(0).exact).toBe(true);
    expect(wide(2n ** 53n + 1n).column(0).exact).toBe(false);
  });

  test("refuses what is not rows, and a column that is not there", () => {
    const flat = encodeData({ type: "array", value: [{ type: "unsigned", value: 1 }] });
    expect(() => Table.read(new Reader(flat), dataCells)).toThrow(DecodeError);
    expect(() => tableOf(rows).column(3)).toThrow(/no column 3/);
  });

  test("accepts just the octets that Data accepts, and has the same cells", () => {
    const row = fc.array(data(1), { maxLength: 4 });
    const alike = row.chain((cells) => fc.array(fc.constant(cells), { maxLength: 5 }));
    const any = fc.oneof(fc.array(row, { maxLength: 5 }), alike);
    fc.assert(
      fc.property(any, fc.nat(), fc.nat({ max: 255 }), fc.boolean(), (cells, at, octet, damage) => {
        const bytes = encodeData({ type: "array", value: cells.map((value) => ({ type: "structure", value })) });
        if (damage) bytes[2 + (at % Math.max(1, bytes.length - 2))] = octet;
        let tree: Data | undefined;
        try {
          tree = decodeData(bytes);
        } catch {
          const strict = new Reader(bytes);
          expect(() => {
            Table.read(strict, dataCells);
            strict.finish();
          }).toThrow(DecodeError);
          return;
        }
        if (tree.type !== "array" || tree.value.some((item) => item.type !== "structure")) return;
        const r = new Reader(bytes);
        const table = Table.read(r, dataCells);
        r.finish();
        expect([...table.rows()]).toEqual(tree.value.map((item) => (item.type === "structure" ? item.value : [])));
        const widths = new Set(tree.value.map((item) => (item.type === "structure" ? item.value.length : 0)));
        if (widths.size === 1 && !widths.has(0)) {
          const first = table.column(0);
          const cellsOfFirst = first.cells();
          if (first.numbers !== undefined) {
            expect([...first.numbers]).toEqual(
              cellsOfFirst.map((cell) =>
                cell.type === "null-data" ? Number.NaN : Number("value" in cell ? cell.value : Number.NaN),
              ),
            );
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
