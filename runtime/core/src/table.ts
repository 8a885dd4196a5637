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
 * columns are read when asked for: a long profile never becomes a tree of objects. A null-data cell stands for the
 * value of the row before, as the Blue Book lets meters send it (class Profile generic, null-data compression); `rows`
 * gives cells as sent.
 */
export class Table<Cell = unknown> {
  /** The Data as it travels, with its tag. */
  readonly bytes: Uint8Array;
  readonly #cells: CellCodec<Cell>;

  private constructor(bytes: Uint8Array, cells: CellCodec<Cell>) {
    this.bytes = bytes;
    this.#cells = cells;
  }

  /** Takes one Data off the reader as a table. Throws `DecodeError` when it is not a list of structures. */
  static read<Cell>(r: Reader, cells: CellCodec<Cell>): Table<Cell> {
    const start = r.pos;
    const value = cells.read(r) as DataLike;
    if (!isTable(value)) r.fail("decode.malformed", `a ${value.type} where rows are expected`, start);
    return new Table(r.bytes.subarray(start, r.pos), cells);
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
    if (r.u8() === arrayTag) return r.length();
    return rowsOf(this.#cells.read(new Reader(this.bytes)) as DataLike).length;
  }

  /** The rows, one after the other. */
  *rows(): IterableIterator<readonly Cell[]> {
    const r = new Reader(this.bytes);
    if (r.u8() !== arrayTag) {
      for (const row of rowsOf(this.#cells.read(new Reader(this.bytes)) as DataLike)) {
        yield row.value as readonly Cell[];
      }
      return;
    }
    const count = r.length();
    for (let i = 0; i < count; i++) {
      r.expect(structureTag);
      const columns = r.length();
      const row = new Array<Cell>(columns);
      for (let c = 0; c < columns; c++) row[c] = this.#cells.read(r);
      yield row;
    }
  }

  /** The cells of one column, null-data replaced by the cell of the row before. */
  column(index: number): Cell[] {
    const out: Cell[] = [];
    let before: Cell | undefined;
    for (const row of this.rows()) {
      const cell = row[index];
      if (cell === undefined) {
        throw new DecodeError("decode.malformed", `row ${out.length} has no column ${index}`, {
          layer: "data",
          offset: 0,
        });
      }
      const filled: Cell = before !== undefined && (cell as DataLike).type === "null-data" ? before : cell;
      out.push(filled);
      before = filled;
    }
    return out;
  }
}

function isTable(value: DataLike): boolean {
  if (value.type !== "array" && value.type !== "compact-array") return false;
  return rowsOf(value).every((row) => row.type === "structure");
}

function rowsOf(value: DataLike): readonly DataLike[] {
  return value.type === "compact-array"
    ? (value.value as { readonly items: readonly DataLike[] }).items
    : (value.value as readonly DataLike[]);
}
