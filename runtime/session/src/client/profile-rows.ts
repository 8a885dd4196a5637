import {
  concatBytes,
  DecodeError,
  type DecodeOptions,
  defaultLimits,
  heapDescribed,
  leastDescribed,
  Reader,
} from "@cosemkit/core";
import {
  type Data,
  readData,
  readDataDescribed,
  readTypeDescription,
  type TypeDescription,
} from "@cosemkit/model/apdu/data";

const arrayTag = 1;
const structureTag = 2;
const compactArrayTag = 19;

/** Octets of a row from which on it counts as long. */
const longRow = 65_536;

/** How the rows are laid out, once the head of the buffer was read. */
type Layout =
  /** An array: a structure for each row, and how many are to come. */
  | { readonly kind: "array"; readonly rows: number }
  /** A compact-array: rows of one description, and where they end. */
  | { readonly kind: "compact"; readonly description: TypeDescription; readonly end: number };

/**
 * Reads the rows of a profile's buffer from its octets as they come, cut anywhere: an array of structures, or a
 * compact-array of structures, as `Table` has them whole. It holds no more than what is left of the row that is not whole
 * yet.
 */
export class RowReader {
  private readonly options: DecodeOptions;
  private readonly limit: number;
  /** Octets that are being read, from `position` on, and those that came after them. */
  private rest: Uint8Array = new Uint8Array(0);
  private position = 0;
  private pending: Uint8Array[] = [];
  /** Octets of the buffer before `rest`, and of `pending`. */
  private offset = 0;
  private waiting = 0;
  /** With fewer octets there is no use in trying again. */
  private wanted = 1;
  private layout: Layout | undefined = undefined;
  private count = 0;

  constructor(options: DecodeOptions = {}) {
    this.options = options;
    this.limit = options.limits?.apduBytes ?? defaultLimits.apduBytes;
  }

  /** The next octets of the buffer. */
  push(octets: Uint8Array): void {
    this.pending.push(octets);
    this.waiting += octets.length;
  }

  /** No more octets follow: call `next` for the rows that are left, then `finish`. */
  end(): void {
    this.wanted = 1;
  }

  /**
   * The next row, as soon as it is whole, with its cells as they were sent. Throws `DecodeError` when the octets are no
   * rows, when something follows the last one, or when a row is longer than the limit of an APDU.
   */
  next(): readonly Data[] | undefined {
    if (this.layout === undefined) {
      this.layout = this.take(readHead);
      if (this.layout === undefined) return undefined;
      // Where the rows of a compact-array end is told from its first octet on.
      if (this.layout.kind === "compact") {
        this.layout = { ...this.layout, end: this.layout.end + this.offset + this.position };
      }
    }
    if (this.isWhole) {
      if (this.left > 0) throw this.error("decode.trailing", `${this.left} octets left over after the last row`);
      return undefined;
    }
    const { layout } = this;
    const row = this.take((r) => {
      if (layout.kind === "array") return readRow(r);
      r.end = Math.min(r.end, layout.end - this.offset);
      return readDescribedRow(r, layout.description);
    });
    if (row !== undefined) this.count++;
    return row;
  }

  /** Throws `DecodeError` when rows are missing, or the last one is not whole. */
  finish(): void {
    if (!this.isWhole) throw this.error("decode.truncated", `the buffer ends in row ${this.count + 1}`);
  }

  private get isWhole(): boolean {
    const { layout } = this;
    if (layout === undefined) return false;
    return layout.kind === "array" ? this.count === layout.rows : this.offset + this.position >= layout.end;
  }

  /** Octets that came and were not read. */
  private get left(): number {
    return this.rest.length - this.position + this.waiting;
  }

  /** Reads something that may not be there as a whole yet: then it is tried again when more has come. */
  private take<T>(read: (r: Reader) => T): T | undefined {
    if (this.left < this.wanted) return undefined;
    this.join();
    const r = new Reader(this.rest, this.options);
    r.pos = this.position;
    try {
      const value = read(r);
      this.position = r.pos;
      this.wanted = 1;
      return value;
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      // Near the end of a compact-array, the reader is narrowed to it: what is missing there will not come.
      if (error.code !== "decode.truncated") throw this.error(error.code, error.detail, error.offset);
      const { left } = this;
      this.wanted = left + (error.needed ?? 1);
      // A long row that comes in small pieces is not read again for each of them.
      if (left > longRow) this.wanted = Math.max(this.wanted, 2 * left);
      if (left + (error.needed ?? 1) > this.limit) {
        throw this.error("decode.limit", `a row of more than ${this.limit} octets; raise the limits if that can be`);
      }
      return undefined;
    }
  }

  private join(): void {
    if (this.waiting === 0) return;
    const rest = this.rest.subarray(this.position);
    this.offset += this.position;
    this.rest = rest.length === 0 && this.pending.length === 1 ? this.pending[0]! : concatBytes(rest, ...this.pending);
    this.position = 0;
    this.pending = [];
    this.waiting = 0;
  }

  private error(code: DecodeError["code"], detail: string, at: number = this.position): DecodeError {
    return new DecodeError(code, detail, { layer: "data", offset: this.offset + at, path: `row[${this.count}]` });
  }
}

function readHead(r: Reader): Layout {
  const start = r.pos;
  const tag = r.u8();
  if (tag === arrayTag) return { kind: "array", rows: r.length() };
  if (tag !== compactArrayTag) return r.fail("decode.malformed", "rows begin with an array or a compact-array", start);
  const description = readTypeDescription(r);
  const length = r.length();
  if (length > 0 && (description.type !== "structure" || leastDescribed(description) === 0)) {
    r.fail("decode.malformed", `a compact-array of ${description.type} where rows (structures) are expected`, start);
  }
  return { kind: "compact", description, end: length };
}

function readRow(r: Reader): readonly Data[] {
  r.expect(structureTag);
  const width = r.count(1);
  const row = new Array<Data>(width);
  for (let i = 0; i < width; i++) row[i] = readData(r);
  return row;
}

function readDescribedRow(r: Reader, description: TypeDescription): readonly Data[] {
  r.spend(heapDescribed(description));
  const row = readDataDescribed(r, description);
  return row.type === "structure" ? row.value : [];
}
