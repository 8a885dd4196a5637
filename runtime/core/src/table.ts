import { cellLayout, skipAlike, skipCell } from "./cell-layout.ts";
import { alikeColumns, type Column, type RawColumn, readColumns } from "./column.ts";
import type { Descriptor } from "./descriptor.ts";
import { DecodeError } from "./errors.ts";
import { Reader } from "./reader.ts";
import { Writer } from "./writer.ts";

/** How the cells of a table travel: the Data CHOICE, as generated. */
export interface CellCodec<Cell> {
  readonly descriptor: Descriptor;
  read(r: Reader): Cell;
  write(w: Writer, cell: Cell): void;
}

/** A cell as the Data CHOICE has it. */
interface DataLike {
  readonly type: string;
  readonly value?: unknown;
}

const arrayTag = 1;
const structureTag = 2;

/**
 * The buffer of a profile: an array of structures, or a compact-array of structures, kept as octets. Rows and
 * columns are read when asked for: a long profile never becomes a tree of objects.
 */
export class Table<Cell = unknown> {
  /** The Data as it travels, with its tag. */
  readonly bytes: Uint8Array;
  readonly #cells: CellCodec<Cell>;
  /** Octets of a row, where all rows are laid out alike. */
  readonly #rowSize: number | undefined;
  #columns: readonly Column<Cell>[] | undefined = undefined;

  private constructor(bytes: Uint8Array, cells: CellCodec<Cell>, rowSize?: number) {
    this.bytes = bytes;
    this.#cells = cells;
    this.#rowSize = rowSize;
  }

  /** Takes one Data off the reader as a table. Throws `DecodeError` when it is not a list of structures. */
  static read<Cell>(r: Reader, cells: CellCodec<Cell>): Table<Cell> {
    const start = r.pos;
    let rowSize: number | undefined;
    if (r.peek() === arrayTag) {
      const layout = cellLayout(cells.descriptor);
      r.enter();
      r.pos++;
      const rows = r.count(1);
      const first = r.pos;
      const alike = skipAlike(r, layout, rows);
      if (alike > 0 && alike === rows) rowSize = (r.pos - first) / rows;
      for (let i = alike; i < rows; i++) {
        if (r.peek() !== structureTag) notRows(r, cells, start);
        skipCell(r, layout, cells.read);
      }
      r.leave();
    } else {
      const value = cells.read(r) as DataLike;
      if (value.type !== "compact-array" || itemsOf(value).some((item) => item.type !== "structure")) {
        r.fail("decode.malformed", `a ${value.type} where rows are expected`, start, "data");
      }
    }
    return new Table(r.bytes.subarray(start, r.pos), cells, rowSize);
  }

  /** A table with these rows. */
  static of<Cell>(rows: readonly (readonly Cell[])[], cells: CellCodec<Cell>): Table<Cell> {
    const w = new Writer();
    w.u8(arrayTag);
    w.length(rows.length);
    for (const row of rows) {
      w.u8(structureTag);
      w.length(row.length);
      for (const cell of row) cells.write(w, cell);
    }
    return new Table(w.finish(), cells);
  }

  /** Number of rows. */
  get length(): number {
    const r = new Reader(this.bytes);
    return r.u8() === arrayTag ? r.length() : this.#items().length;
  }

  /** The rows as they were sent, one after the other. */
  *rows(): IterableIterator<readonly Cell[]> {
    const r = new Reader(this.bytes);
    if (r.u8() !== arrayTag) {
      for (const item of this.#items()) yield item.value as readonly Cell[];
      return;
    }
    const count = r.length();
    for (let i = 0; i < count; i++) {
      r.expect(structureTag);
      const width = r.length();
      const row = new Array<Cell>(width);
      for (let c = 0; c < width; c++) row[c] = this.#cells.read(r);
      yield row;
    }
  }

  /**
   * The columns. A null-data cell stands for the cell of the row before: meters leave out what repeats.
   * Throws `DecodeError` when the rows have not all the same number of cells.
   */
  columns(): readonly Column<Cell>[] {
    this.#columns ??= this.#fastColumns() ?? this.#slowColumns();
    return this.#columns;
  }

  /** One column. Throws `DecodeError` when the rows are too short for it. */
  column(index: number): Column<Cell> {
    const column = this.columns()[index];
    if (column === undefined) {
      throw new DecodeError("decode.malformed", `the rows have no column ${index}`, { layer: "data", offset: 0 });
    }
    return column;
  }

  #items(): readonly DataLike[] {
    return itemsOf(this.#cells.read(new Reader(this.bytes)) as DataLike);
  }

  #fastColumns(): readonly Column<Cell>[] | undefined {
    const r = new Reader(this.bytes);
    if (r.u8() !== arrayTag) return undefined;
    const rows = r.length();
    const layout = cellLayout(this.#cells.descriptor);
    const alike =
      this.#rowSize === undefined ? undefined : alikeColumns(this.bytes, r.pos, this.#rowSize, rows, layout);
    const readers = alike ?? readColumns(this.bytes, r.pos, rows, layout)?.map((raw) => () => raw);
    return readers?.map((read, index) => lazyColumn(read, () => this.#filled(index)));
  }

  /** Columns by way of cells, for rows that are not all laid out alike. */
  #slowColumns(): readonly Column<Cell>[] {
    const width = this.rows().next().value?.length ?? 0;
    return Array.from({ length: width }, (_, index) => {
      const cells = this.#filled(index);
      const types = new Set(cells.map((cell) => (cell as DataLike).type));
      const numeric = cells.map((cell) => numberOf(cell as DataLike));
      return {
        type: types.size === 1 ? [...types][0] : undefined,
        numbers: numeric.some((value) => value === undefined) ? undefined : Float64Array.from(numeric as number[]),
        exact: cells.every((cell) => isExact((cell as DataLike).value)),
        times: undefined,
        cells: () => cells,
      };
    });
  }

  #filled(index: number): readonly Cell[] {
    const out: Cell[] = [];
    for (const row of this.rows()) {
      const cell = row[index];
      if (cell === undefined) {
        throw new DecodeError(
          "decode.malformed",
          `row ${out.length} has ${row.length} cells, column ${index} is missing`,
          {
            layer: "data",
            offset: 0,
          },
        );
      }
      const before = out.at(-1);
      out.push(before !== undefined && (cell as DataLike).type === "null-data" ? before : cell);
    }
    return out;
  }
}

/** A column that is read when it is first looked at. */
function lazyColumn<Cell>(read: () => RawColumn, cells: () => readonly Cell[]): Column<Cell> {
  let raw: RawColumn | undefined;
  const column = (): RawColumn => {
    raw ??= read();
    return raw;
  };
  return {
    get type() {
      return column().name;
    },
    get numbers() {
      return column().numbers;
    },
    get exact() {
      return column().exact;
    },
    get times() {
      return column().times;
    },
    cells,
  };
}

function notRows<Cell>(r: Reader, cells: CellCodec<Cell>, start: number): never {
  // Malformed octets are reported as such first: reading goes as far as it can.
  r.pos = start;
  r.leave();
  cells.read(r);
  return r.fail("decode.malformed", "an array of something else where rows (structures) are expected", start, "data");
}

function itemsOf(value: DataLike): readonly DataLike[] {
  return (value.value as { readonly items: readonly DataLike[] }).items;
}

function numberOf({ value, type }: DataLike): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return type === "null-data" ? Number.NaN : undefined;
}

function isExact(value: unknown): boolean {
  return typeof value !== "bigint" || BigInt(Number(value)) === value;
}
