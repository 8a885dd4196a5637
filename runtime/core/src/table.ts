import type { Descriptor } from "./descriptor.ts";
import type { Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/** How the cells of a table travel: the Data CHOICE, as generated. */
export interface CellCodec<Cell> {
  readonly descriptor: Descriptor;
  read(r: Reader): Cell;
  write(w: Writer, cell: Cell): void;
}

/**
 * The buffer of a profile: an array of structures, kept as octets. Rows and columns are read when asked for:
 * a long profile never becomes a tree of objects.
 */
export class Table<Cell = unknown> {
  /** The Data as it travels: array (or compact-array) with its tag. */
  readonly bytes: Uint8Array;
  private readonly cells: CellCodec<Cell>;

  private constructor(bytes: Uint8Array, cells: CellCodec<Cell>) {
    this.bytes = bytes;
    this.cells = cells;
  }

  /** Takes one Data off the reader as a table. Throws `DecodeError` when it is not a list of structures. */
  static read<Cell>(r: Reader, cells: CellCodec<Cell>): Table<Cell> {
    const start = r.pos;
    cells.read(r);
    return new Table(r.bytes.subarray(start, r.pos), cells);
  }
}
