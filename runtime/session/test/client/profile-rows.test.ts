import { concatBytes, DecodeError, Reader, Table } from "@cosemkit/core";
import { type Data, dataCells, encodeData } from "@cosemkit/model/apdu/data";
import { data, typeDescription } from "@cosemkit/model/arbitraries/apdu/data";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RowReader } from "../../src/client/profile-rows.ts";

/** All rows of a buffer that comes in pieces of these lengths, time and again. */
function rowsOf(octets: Uint8Array, cuts: readonly number[], reader: RowReader = new RowReader()): (readonly Data[])[] {
  const rows: (readonly Data[])[] = [];
  const drain = (): void => {
    for (let row = reader.next(); row !== undefined; row = reader.next()) rows.push(row);
  };
  for (let at = 0, i = 0; at < octets.length; i++) {
    const end = at + cuts[i % cuts.length]!;
    reader.push(octets.subarray(at, end));
    drain();
    at = end;
  }
  reader.end();
  drain();
  reader.finish();
  return rows;
}

function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    expect(error.offset).toBeGreaterThanOrEqual(0);
    return error.code === "decode.truncated" || error.code === "decode.trailing" ? error.code : "refused";
  }
}

const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
const arrays = fc
  .array(fc.array(data(2), { maxLength: 4 }), { maxLength: 6 })
  .map((rows) => encodeData({ type: "array", value: rows.map((value) => ({ type: "structure", value })) }));

const row = (...value: readonly Data[]): Data => ({ type: "structure", value });
const unsigned = (value: number): Data => ({ type: "unsigned", value });

describe("rows from pieces", () => {
  test("are those of the table, wherever the octets are cut", () => {
    fc.assert(
      fc.property(arrays, cuts, (octets, lengths) => {
        expect(rowsOf(octets, lengths)).toEqual([...Table.read(new Reader(octets), dataCells).rows()]);
      }),
      { numRuns: 300 },
    );
  });

  test("are those of the table in a compact-array too", () => {
    const compact = fc
      .tuple(fc.array(typeDescription(1), { minLength: 1, maxLength: 4 }), fc.nat(20))
      .map(([columns, count]) => {
        const description = concatBytes(
          encodeData({
            type: "compact-array",
            value: { description: { type: "structure", value: columns }, items: [] },
          }).subarray(1, -1),
        );
        const contents = Uint8Array.from({ length: count * 7 }, (_, i) => i % 5);
        return concatBytes(Uint8Array.of(19), description, Uint8Array.of(0x81, contents.length), contents);
      });
    fc.assert(
      fc.property(compact, cuts, (octets, lengths) => {
        const table = outcome(() => [...Table.read(new Reader(octets), dataCells).rows()]);
        const rows = outcome(() => rowsOf(octets, lengths));
        // Where the last row is not whole, one says that octets are missing, and the other that they are wrong.
        if (typeof table === "string") expect(typeof rows).toBe("string");
        else expect(rows).toEqual(table);
      }),
      { numRuns: 300 },
    );
  });

  test("come as soon as they are whole", () => {
    const octets = encodeData({ type: "array", value: [row(unsigned(1), unsigned(2)), row(unsigned(3), unsigned(4))] });
    const reader = new RowReader();
    const found: number[] = [];
    octets.forEach((_, i) => {
      reader.push(octets.subarray(i, i + 1));
      if (reader.next() !== undefined) found.push(i + 1);
    });
    expect(found).toEqual([8, 14]);
    reader.finish();
  });

  test("are refused as the table refuses them, for any octets", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(1, 19), cuts, (tail, tag, lengths) => {
        const octets = Uint8Array.of(tag, ...tail);
        const whole = outcome(() => {
          const r = new Reader(octets);
          const rows = [...Table.read(r, dataCells).rows()];
          r.finish();
          return rows;
        });
        const rows = outcome(() => rowsOf(octets, lengths));
        if (typeof whole === "string") expect(typeof rows).toBe("string");
        else expect(rows).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  test("say where they go wrong, counted in the whole buffer", () => {
    const octets = concatBytes(
      encodeData({ type: "array", value: [row(unsigned(1)), row(unsigned(2)), row(unsigned(3))] }).subarray(0, 10),
      Uint8Array.of(2, 1, 0x63, 0),
    );
    const fails = (cut: number): unknown => {
      try {
        return rowsOf(octets, [cut]);
      } catch (error) {
        const { code, offset, path } = error as DecodeError;
        return { code, offset, path };
      }
    };
    for (let cut = 1; cut <= octets.length; cut++) {
      expect(fails(cut)).toEqual({ code: "decode.unknown-tag", offset: 12, path: "row[2]" });
    }
  });

  test("ends with missing rows and with octets after the last row", () => {
    const octets = encodeData({ type: "array", value: [row(unsigned(1)), row(unsigned(2))] });
    expect(() => rowsOf(octets.subarray(0, -1), [4])).toThrow(/decode.truncated .*the buffer ends in row 2/);
    expect(() => rowsOf(octets.subarray(0, 6), [4])).toThrow(/decode.truncated .*the buffer ends in row 2/);
    expect(() => rowsOf(concatBytes(octets, Uint8Array.of(0)), [4])).toThrow(/decode.trailing/);
    expect(() => rowsOf(encodeData(unsigned(1)), [4])).toThrow(/decode.malformed/);
    expect(rowsOf(Uint8Array.of(1, 0), [1])).toEqual([]);
  });

  test("has a limit for a row, not for the whole", () => {
    const limits = { limits: { apduBytes: 200 } };
    const many = encodeData({ type: "array", value: Array.from({ length: 500 }, (_, i) => row(unsigned(i & 255))) });
    expect(rowsOf(many, [50], new RowReader(limits))).toHaveLength(500);
    const long = encodeData({ type: "array", value: [row({ type: "octet-string", value: new Uint8Array(300) })] });
    expect(() => rowsOf(long, [50], new RowReader(limits))).toThrow(/decode.limit/);
    const lie = Uint8Array.of(1, 1, 2, 1, 9, 0x84, 0xff, 0xff, 0xff, 0xff);
    expect(() => rowsOf(lie, [5])).toThrow(/decode.limit/);
  });

  test("a long row in small pieces is not read again for each of them", () => {
    const cell = encodeData({ type: "octet-string", value: new Uint8Array(13) });
    const cells = concatBytes(...Array.from({ length: 20_000 }, () => cell));
    let reads = 0;
    const reader = new RowReader({
      onWarning: () => {
        reads++;
      },
    });
    // Each try warns of the count of cells, which could be written shorter.
    const octets = concatBytes(Uint8Array.of(1, 1, 2, 0x83, 0x00, 0x4e, 0x20), cells);
    expect(rowsOf(octets, [100], reader)[0]).toHaveLength(20_000);
    expect(reads).toBeLessThan(700);
  });

  test("rows without octets do not come without end", () => {
    const description = Uint8Array.of(19, 2, 1, 0);
    expect(() => rowsOf(concatBytes(description, Uint8Array.of(2, 0, 0)), [3])).toThrow(/decode.malformed/);
    expect(rowsOf(concatBytes(description, Uint8Array.of(0)), [3])).toEqual([]);
  });
});
