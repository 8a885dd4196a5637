import { EncodeError } from "./errors.ts";
import { emptyBytes } from "./reader.ts";

/** Results above this size are slices of a shared slab: a fresh large Uint8Array a message costs about a microsecond. */
const smallResult = 64;
const slabSize = 16 * 1024;
/** Up to this size a loop copies faster than `set`. */
const shortCopy = 24;
let slab: Uint8Array = emptyBytes;
let slabUsed = 0;

/** A writer at rest: an encoder takes it, and puts it back with its grown buffer. */
let resting: Writer | undefined;
const keepBuffersUpTo = 1024 * 1024;

/**
 * Writes primitives of A-XDR (IEC 61334-6) and of BER into a growing buffer. Every method checks the range of
 * its value and throws `EncodeError`; nothing is ever cut off silently.
 */
export class Writer {
  private buffer: Uint8Array;
  private float: DataView | undefined = undefined;
  /** Octets written so far. */
  pos = 0;

  constructor(capacity = 512) {
    this.buffer = new Uint8Array(capacity);
  }

  /** A writer from the pool. Give it back with `release`. */
  static acquire(): Writer {
    const writer = resting;
    if (writer === undefined) return new Writer();
    resting = undefined;
    writer.pos = 0;
    return writer;
  }

  release(): void {
    if (this.buffer.length <= keepBuffersUpTo) resting = this;
  }

  /** The octets written, as a byte string of its own that later writes do not touch. */
  finish(): Uint8Array {
    const length = this.pos;
    if (length <= smallResult) {
      const out = new Uint8Array(length);
      for (let i = 0; i < length; i++) out[i] = this.buffer[i]!;
      return out;
    }
    if (length > slabSize / 4) return this.buffer.slice(0, length);
    if (slabUsed + length > slab.length) {
      slab = new Uint8Array(slabSize);
      slabUsed = 0;
    }
    const out = slab.subarray(slabUsed, slabUsed + length);
    slabUsed += length;
    out.set(this.buffer.subarray(0, length));
    return out;
  }

  private room(count: number): number {
    const at = this.pos;
    if (at + count > this.buffer.length) this.grow(at + count);
    this.pos = at + count;
    return at;
  }

  private grow(least: number): void {
    const grown = new Uint8Array(Math.max(least, this.buffer.length * 2));
    grown.set(this.buffer.subarray(0, this.pos));
    this.buffer = grown;
    this.float = undefined;
  }

  fail(detail: string): never {
    throw new EncodeError(detail);
  }

  u8(value: number): void {
    if (typeof value !== "number" || (value & 0xff) !== value) this.range(value, 0, 0xff);
    const at = this.pos;
    if (at === this.buffer.length) this.grow(at + 1);
    this.buffer[at] = value;
    this.pos = at + 1;
  }

  i8(value: number): void {
    if (typeof value !== "number" || (value << 24) >> 24 !== value) this.range(value, -0x80, 0x7f);
    this.u8(value & 0xff);
  }

  u16(value: number): void {
    if (typeof value !== "number" || (value & 0xffff) !== value) this.range(value, 0, 0xffff);
    const at = this.room(2);
    this.buffer[at] = value >>> 8;
    this.buffer[at + 1] = value;
  }

  i16(value: number): void {
    if (typeof value !== "number" || (value << 16) >> 16 !== value) this.range(value, -0x8000, 0x7fff);
    this.u16(value & 0xffff);
  }

  u32(value: number): void {
    if (typeof value !== "number" || value >>> 0 !== value) this.range(value, 0, 0xffff_ffff);
    this.put32(value);
  }

  i32(value: number): void {
    if (typeof value !== "number" || (value | 0) !== value) this.range(value, -0x8000_0000, 0x7fff_ffff);
    this.put32(value);
  }

  private put32(value: number): void {
    const at = this.room(4);
    const b = this.buffer;
    b[at] = value >>> 24;
    b[at + 1] = value >>> 16;
    b[at + 2] = value >>> 8;
    b[at + 3] = value;
  }

  u64(value: bigint): void {
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) this.range(value, 0, "2^64-1");
    this.put64(value);
  }

  i64(value: bigint): void {
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) this.range(value, "-2^63", "2^63-1");
    this.put64(value);
  }

  private put64(value: bigint): void {
    this.put32(Number(BigInt.asUintN(32, value >> 32n)));
    this.put32(Number(BigInt.asUintN(32, value)));
  }

  f32(value: number): void {
    if (typeof value !== "number") this.fail(`${typeof value} where a number is expected`);
    const at = this.room(4);
    this.view().setFloat32(at, value);
  }

  f64(value: number): void {
    if (typeof value !== "number") this.fail(`${typeof value} where a number is expected`);
    const at = this.room(8);
    this.view().setFloat64(at, value);
  }

  boolean(value: boolean): void {
    if (typeof value !== "boolean") this.fail(`${typeof value} where a boolean is expected`);
    this.u8(value ? 1 : 0);
  }

  /** A-XDR length or count in its shortest form. */
  length(value: number): void {
    if (value < 128) this.u8(value);
    else if (value < 0x100) {
      this.u8(0x81);
      this.u8(value);
    } else if (value < 0x1_0000) {
      this.u8(0x82);
      this.u16(value);
    } else if (value < 0x100_0000) {
      this.u8(0x83);
      this.u8(value >>> 16);
      this.u16(value % 0x1_0000);
    } else {
      this.u8(0x84);
      this.u32(value);
    }
  }

  /** Octets as they are. */
  raw(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) this.fail("octets (Uint8Array) expected");
    const { length } = value;
    const at = this.room(length);
    if (length > shortCopy) this.buffer.set(value, at);
    else for (let i = 0; i < length; i++) this.buffer[at + i] = value[i]!;
  }

  /** Length, then octets. */
  octets(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) this.fail("octets (Uint8Array) expected");
    this.length(value.length);
    this.raw(value);
  }

  /** Octets of a fixed size, without a length. */
  fixed(value: Uint8Array, size: number): void {
    if (!(value instanceof Uint8Array) || value.length !== size) this.fail(`${size} octets expected`);
    this.raw(value);
  }

  /** Octets of a fixed size, with their length. */
  octetsOf(value: Uint8Array, size: number): void {
    if (!(value instanceof Uint8Array) || value.length !== size) this.fail(`${size} octets expected`);
    this.octets(value);
  }

  /** Length, then one octet a character; characters above FF are refused. */
  latin1(value: string): void {
    if (typeof value !== "string") this.fail(`${typeof value} where a text is expected`);
    this.length(value.length);
    const at = this.room(value.length);
    for (let i = 0; i < value.length; i++) {
      const c = value.charCodeAt(i);
      if (c > 0xff) this.fail(`character ${JSON.stringify(value[i])} does not fit in one octet`);
      this.buffer[at + i] = c;
    }
  }

  /** Length in octets, then UTF-8. A lone surrogate is refused: it has no UTF-8 form. */
  utf8(value: string): void {
    if (typeof value !== "string") this.fail(`${typeof value} where a text is expected`);
    if (/\p{Surrogate}/u.test(value)) this.fail("text with a lone surrogate");
    this.octets(new TextEncoder().encode(value));
  }

  /** Number of bits, then the bits, most significant first. */
  bitString(value: string): void {
    this.checkBits(value);
    this.length(value.length);
    this.bits(value);
  }

  /** A bit string that must have `size` bits. */
  bitStringOf(value: string, size: number): void {
    if (typeof value !== "string" || value.length !== size) this.fail(`${size} bits (0 or 1) expected`);
    this.bitString(value);
  }

  /** The bits of a text of 0 and 1, most significant first, padded with 0. */
  bits(value: string): void {
    this.checkBits(value);
    const octets = (value.length + 7) >>> 3;
    const at = this.room(octets);
    for (let i = 0; i < octets; i++) {
      let octet = 0;
      for (let bit = 0; bit < 8; bit++) if (value.charCodeAt(i * 8 + bit) === 49) octet |= 128 >> bit;
      this.buffer[at + i] = octet;
    }
  }

  private checkBits(value: string): void {
    if (typeof value !== "string" || !/^[01]*$/.test(value)) this.fail("a text of 0 and 1 expected");
  }

  /** Leaves room for the length of a BER value or a described block; returns a mark for `close`. */
  open(): number {
    this.room(1);
    return this.pos;
  }

  /** Fills in the length of what was written since `open`, in its shortest form. */
  close(mark: number): void {
    const length = this.pos - mark;
    if (length < 128) {
      this.buffer[mark - 1] = length;
      return;
    }
    const extra = length < 0x100 ? 1 : length < 0x1_0000 ? 2 : length < 0x100_0000 ? 3 : 4;
    this.room(extra);
    this.buffer.copyWithin(mark + extra, mark, mark + length);
    this.buffer[mark - 1] = 0x80 + extra;
    for (let i = 0; i < extra; i++) this.buffer[mark + i] = length >>> (8 * (extra - 1 - i));
  }

  /** BER INTEGER contents in their shortest form. */
  berInteger(value: number): void {
    if (typeof value !== "number" || (value | 0) !== value) this.range(value, -0x8000_0000, 0x7fff_ffff);
    let octets = 4;
    while (octets > 1 && (value << (32 - 8 * (octets - 1))) >> (32 - 8 * (octets - 1)) === value) octets--;
    for (let i = octets - 1; i >= 0; i--) this.u8((value >> (8 * i)) & 0xff);
  }

  /** BER BIT STRING contents: number of unused bits, then the bits. */
  berBits(value: string): void {
    this.checkBits(value);
    this.u8((8 - (value.length & 7)) & 7);
    this.bits(value);
  }

  /** BER OBJECT IDENTIFIER contents of a dotted decimal text. */
  berOid(value: string): void {
    if (typeof value !== "string") this.fail(`${typeof value} where a text is expected`);
    if (!/^[012](\.(0|[1-9]\d{0,9}))+$/.test(value)) this.fail(`${JSON.stringify(value)} is not an object identifier`);
    const [top, second, ...rest] = value.split(".").map(Number) as [number, number, ...number[]];
    const arcs = [top * 40 + second, ...rest];
    if ((top < 2 && second > 39) || arcs.some((arc) => arc > 0x7fff_ffff)) {
      this.fail(`${JSON.stringify(value)} is not an object identifier with arcs below 2^31`);
    }
    for (const arc of arcs) {
      let shift = 28;
      while (shift > 0 && arc < 2 ** shift) shift -= 7;
      for (; shift > 0; shift -= 7) this.u8((Math.floor(arc / 2 ** shift) & 127) | 128);
      this.u8(arc & 127);
    }
  }

  private range(value: number | bigint, least: number | string, most: number | string): never {
    return this.fail(`${describe(value)} is not a whole number from ${least} to ${most}`);
  }

  private view(): DataView {
    this.float ??= new DataView(this.buffer.buffer);
    return this.float;
  }
}

function describe(value: unknown): string {
  return typeof value === "bigint" ? `${value}n` : typeof value === "number" ? String(value) : typeof value;
}
