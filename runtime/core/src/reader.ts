import { DecodeError, type DecodeErrorCode, type Layer } from "./errors.ts";
import { type DecodeOptions, defaultLimits, type Limits } from "./options.ts";

/** Zero-length octets share one view: a fresh empty Uint8Array costs 144 octets. */
export const emptyBytes: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

const latin1: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => String.fromCharCode(i));
const eightBits: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) =>
  i.toString(2).padStart(8, "0"),
);

/** Elements that lists in lists may announce beyond what the input has room for. */
const freeElements = 65_536;

/** Heap that the values of compact arrays may take: this many octets, and so many for each octet of input. */
const freeHeap = 1024 * 1024;
const heapPerOctet = 64;

/**
 * Reads primitives of A-XDR (IEC 61334-6) and of the BER that ACSE needs from a byte string.
 * Every method checks that its octets are there before it uses or allocates anything, and throws
 * only `DecodeError`. Octet strings are views of the input.
 */
export class Reader {
  readonly bytes: Uint8Array;
  /** Next octet to read. */
  pos: number;
  /** One past the last octet that may be read; narrower inside a BER value. */
  end: number;
  readonly options: DecodeOptions | undefined;
  private depth = 0;
  private elements = 0;
  /** Elements of the lists whose counts were read. */
  private listed = 0;
  /** Octets of heap that the values of compact arrays take. */
  private spent = 0;
  /** BER values opened and not closed. */
  private opened = 0;
  private float: DataView | undefined = undefined;
  readonly limits: Limits;

  constructor(bytes: Uint8Array, options?: DecodeOptions) {
    this.bytes = bytes;
    this.pos = 0;
    this.end = bytes.length;
    this.options = options;
    this.limits = options?.limits === undefined ? defaultLimits : { ...defaultLimits, ...options.limits };
  }

  /** Ends decoding with an error at `offset` (default: the next octet). */
  fail(code: DecodeErrorCode, detail: string, offset: number = this.pos, layer: Layer = "apdu"): never {
    throw new DecodeError(code, detail, { layer, offset: Math.min(offset, this.bytes.length) });
  }

  /**
   * The octets wanted are not there. Inside a BER value that is malformed, even where the value ends with the input:
   * all its octets are there. Elsewhere the input is truncated.
   */
  missing(count: number): never {
    const needed = count - (this.end - this.pos);
    if (this.opened > 0 || this.end < this.bytes.length) {
      this.fail("decode.malformed", `${count} octets wanted, ${this.end - this.pos} left in the enclosing element`);
    }
    throw new DecodeError("decode.truncated", `${count} octets wanted, ${this.end - this.pos} left`, {
      offset: this.pos,
      needed,
    });
  }

  /** A deviation from the canonical form: accepted and reported. */
  warn(code: string, offset: number, message: string): void {
    this.options?.onWarning?.({ code, offset, message });
  }

  /** Whether the deviation `name` was switched on; if so it is reported. */
  lenient(name: string, offset: number, message: string): boolean {
    if (this.options?.lenient?.includes(name) !== true) return false;
    this.warn(name, offset, message);
    return true;
  }

  /** All octets must have been used. */
  finish(): void {
    if (this.pos !== this.end) {
      this.fail("decode.trailing", `${this.end - this.pos} octets left over after the value`);
    }
  }

  remaining(): number {
    return this.end - this.pos;
  }

  /** The next octet without consuming it; -1 at the end. */
  peek(): number {
    return this.pos < this.end ? this.bytes[this.pos]! : -1;
  }

  u8(): number {
    if (this.pos >= this.end) this.missing(1);
    return this.bytes[this.pos++]!;
  }

  i8(): number {
    return (this.u8() << 24) >> 24;
  }

  u16(): number {
    const p = this.pos;
    if (p + 2 > this.end) this.missing(2);
    this.pos = p + 2;
    return (this.bytes[p]! << 8) | this.bytes[p + 1]!;
  }

  i16(): number {
    return (this.u16() << 16) >> 16;
  }

  i32(): number {
    const p = this.pos;
    if (p + 4 > this.end) this.missing(4);
    this.pos = p + 4;
    const b = this.bytes;
    return (b[p]! << 24) | (b[p + 1]! << 16) | (b[p + 2]! << 8) | b[p + 3]!;
  }

  u32(): number {
    return this.i32() >>> 0;
  }

  u64(): bigint {
    if (this.pos + 8 > this.end) this.missing(8);
    const high = this.u32();
    const low = this.u32();
    return (BigInt(high) << 32n) | BigInt(low);
  }

  i64(): bigint {
    if (this.pos + 8 > this.end) this.missing(8);
    const high = this.i32();
    const low = this.u32();
    return (BigInt(high) << 32n) | BigInt(low);
  }

  f32(): number {
    if (this.pos + 4 > this.end) this.missing(4);
    const value = this.view().getFloat32(this.pos);
    this.pos += 4;
    return value;
  }

  f64(): number {
    if (this.pos + 8 > this.end) this.missing(8);
    const value = this.view().getFloat64(this.pos);
    this.pos += 8;
    return value;
  }

  /** BOOLEAN: 00 is false, any other octet true (IEC 61334-6). Only 01 is canonical here. */
  boolean(): boolean {
    const value = this.u8();
    if (value > 1) this.warn("non-canonical-boolean", this.pos - 1, `true sent as ${value}`);
    return value !== 0;
  }

  /** The presence octet of an OPTIONAL or DEFAULT component: 00 or 01. */
  flag(): boolean {
    const value = this.u8();
    if (value > 1) this.fail("decode.malformed", `presence octet is ${value}, 0 or 1 expected`, this.pos - 1);
    return value === 1;
  }

  /**
   * A-XDR length or count: one octet below 128, otherwise 80 + number of octets (1 to 4), then the value.
   * Longer forms than needed are accepted and reported: meters in the field send them.
   */
  length(): number {
    const first = this.u8();
    return first < 128 ? first : this.longLength(first);
  }

  private longLength(first: number): number {
    const start = this.pos - 1;
    const octets = first & 127;
    if (octets === 0 || octets > 4) this.fail("decode.malformed", `length form ${first.toString(16)}`, start);
    if (this.pos + octets > this.end) this.missing(octets);
    let value = 0;
    for (let i = 0; i < octets; i++) value = value * 256 + this.bytes[this.pos++]!;
    if (value < 128 || value < 2 ** (8 * (octets - 1))) {
      this.warn("non-minimal-length", start, `length ${value} coded in ${octets + 1} octets`);
    }
    return value;
  }

  /** Count of a list whose elements take at least `least` octets each: never more than can be there. */
  count(least: number): number {
    const start = this.pos;
    const count = this.length();
    this.announce(count, least, start);
    // Every element has an octet of its own, also in lists in lists: counts that come to more cannot all be true, and
    // nothing is allocated for them. Twice the input, because a decoder may go back and read a list once more.
    this.listed += count;
    const excess = this.listed - 2 * this.bytes.length - freeElements;
    if (excess > 0) this.missing(this.end - this.pos + excess);
    return count;
  }

  /** Checks an element count against the octets left and the limit before anything is allocated. */
  announce(count: number, least: number, start: number): number {
    if (count * least > this.end - this.pos) this.missing(count * least);
    this.elements += count;
    if (this.elements > this.limits.elements) {
      this.fail("decode.limit", `more than ${this.limits.elements} elements`, start);
    }
    return count;
  }

  /**
   * Counts octets of heap before values take them that need few octets of input or none, as the rows of a compact
   * array do: no more than 1 MiB and 64 for each octet of input.
   */
  spend(octets: number): void {
    this.spent += octets;
    if (this.spent > freeHeap + heapPerOctet * this.bytes.length) {
      this.fail("decode.limit", "the rows of the compact array take too much memory for their octets");
    }
  }

  /** `count` octets as a view of the input. */
  take(count: number): Uint8Array {
    if (count === 0) return emptyBytes;
    const p = this.pos;
    if (p + count > this.end) this.missing(count);
    this.pos = p + count;
    return this.bytes.subarray(p, p + count);
  }

  /** Steps over `count` octets. */
  skip(count: number): void {
    if (this.pos + count > this.end) this.missing(count);
    this.pos += count;
  }

  /** Length, then octets, as a view of the input. */
  octets(): Uint8Array {
    return this.take(this.length());
  }

  /** Octets with a length that must be `size`. */
  octetsOf(size: number): Uint8Array {
    const start = this.pos;
    const length = this.length();
    if (length !== size) this.fail("decode.malformed", `octet string of ${length} octets, ${size} expected`, start);
    return this.take(size);
  }

  /** `count` octets as text, one character an octet (Latin-1), so that every octet survives. */
  latin1(count: number): string {
    const p = this.pos;
    if (p + count > this.end) this.missing(count);
    this.pos = p + count;
    let text = "";
    for (let i = p; i < p + count; i++) text += latin1[this.bytes[i]!];
    return text;
  }

  /** `count` octets of UTF-8; invalid UTF-8 is refused, a byte order mark is kept. */
  utf8(count: number): string {
    const start = this.pos;
    const bytes = this.take(count);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return this.fail("decode.malformed", "text is not valid UTF-8", start);
    }
  }

  /** `bits` bits, most significant first, as a text of 0 and 1; unused bits of the last octet other than 0 are reported. */
  bits(bits: number): string {
    // Not (bits + 7) >>> 3: that wraps to 0 for counts just below 2^32.
    const octets = Math.ceil(bits / 8);
    const start = this.pos;
    if (start + octets > this.end) this.missing(octets);
    let text = "";
    // Octet by octet: joining single bits holds 256 octets of heap for each octet of input.
    for (let i = 0; i < octets; i++) text += eightBits[this.bytes[start + i]!];
    this.pos = start + octets;
    const unused = octets * 8 - bits;
    if (unused > 0 && (this.bytes[this.pos - 1]! & ((1 << unused) - 1)) !== 0) {
      this.warn("non-zero-padding", this.pos - 1, "unused bits of a bit string are not 0");
    }
    return unused > 0 ? text.slice(0, bits) : text;
  }

  /** A-XDR BIT STRING: number of bits, then the bits. */
  bitString(): string {
    return this.bits(this.length());
  }

  /** A-XDR BIT STRING that must have `size` bits. */
  bitStringOf(size: number): string {
    const start = this.pos;
    const bits = this.length();
    if (bits !== size) this.fail("decode.malformed", `bit string of ${bits} bits, ${size} expected`, start);
    return this.bits(bits);
  }

  /** Steps into a nested value; `leave` steps out. */
  enter(): void {
    if (++this.depth > this.limits.depth) this.fail("decode.limit", `nested deeper than ${this.limits.depth}`);
  }

  leave(): void {
    this.depth--;
  }

  /** One octet that must be `tag`. */
  expect(tag: number): void {
    const found = this.u8();
    if (found !== tag) {
      this.fail("decode.malformed", `tag ${hex(found)} found, ${hex(tag)} expected`, this.pos - 1);
    }
  }

  /** Opens a BER value after its tag: reads the length and narrows the reader to it. Returns the outer end for `close`. */
  open(): number {
    const start = this.pos;
    const first = this.u8();
    let length = first;
    if (first >= 128) {
      if (first === 128) this.fail("decode.malformed", "indefinite length is not allowed", start);
      length = this.longLength(first);
    }
    if (this.pos + length > this.end) this.missing(length);
    const outer = this.end;
    this.opened++;
    this.end = this.pos + length;
    return outer;
  }

  /** Opens a BER value with this identifier octet: `expect` and `open` in one. */
  openTag(tag: number): number {
    this.expect(tag);
    const p = this.pos;
    if (p < this.end) {
      const length = this.bytes[p]!;
      const end = p + 1 + length;
      if (length < 128 && end <= this.end) {
        const outer = this.end;
        this.opened++;
        this.pos = p + 1;
        this.end = end;
        return outer;
      }
    }
    return this.open();
  }

  /** Closes a BER value: all of it must have been used. */
  close(outer: number): void {
    if (this.pos !== this.end) {
      this.fail("decode.malformed", `${this.end - this.pos} octets left over in the element`);
    }
    this.opened--;
    this.end = outer;
  }

  /** BER INTEGER contents: the rest of the value, two's complement, 1 to 4 octets, shortest form. */
  berInteger(): number {
    const start = this.pos;
    const count = this.end - start;
    if (count < 1 || count > 4) this.fail("decode.malformed", `integer of ${count} octets`, start);
    let value = (this.bytes[start]! << 24) >> 24;
    for (let i = 1; i < count; i++) value = (value << 8) | this.bytes[start + i]!;
    if (count > 1 && fits(value, count - 1)) {
      this.warn("non-minimal-integer", start, `${value} coded in ${count} octets`);
    }
    this.pos = this.end;
    return value;
  }

  /** BER contents octets: the rest of the value, as a view. */
  rest(): Uint8Array {
    return this.take(this.end - this.pos);
  }

  /** BER BIT STRING contents: number of unused bits, then octets, as a text of 0 and 1. */
  berBits(): string {
    const start = this.pos;
    const unused = this.u8();
    const octets = this.end - this.pos;
    if (unused > 7 || (octets === 0 && unused !== 0)) this.fail("decode.malformed", `${unused} unused bits`, start);
    return this.bits(octets * 8 - unused);
  }

  /** BER OBJECT IDENTIFIER contents as dotted decimal. */
  berOid(): string {
    const start = this.pos;
    if (start === this.end) this.fail("decode.malformed", "empty object identifier", start);
    let text = "";
    let arc = 0;
    let first = true;
    let begun = false;
    while (this.pos < this.end) {
      const octet = this.bytes[this.pos++]!;
      if (!begun && octet === 128)
        this.fail("decode.malformed", "object identifier arc with a leading zero", this.pos - 1);
      if (arc > 0xff_ffff) this.fail("decode.malformed", "object identifier arc too large", this.pos - 1);
      begun = true;
      arc = arc * 128 + (octet & 127);
      if (octet < 128) {
        if (first) {
          const top = Math.min(2, Math.floor(arc / 40));
          text = `${top}.${arc - top * 40}`;
          first = false;
        } else {
          text += `.${arc}`;
        }
        arc = 0;
        begun = false;
      }
    }
    if (begun) this.fail("decode.malformed", "object identifier ends inside an arc", start);
    return text;
  }

  private view(): DataView {
    // Made on first use: making it in the constructor triples the cost of a small decode.
    this.float ??= new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    return this.float;
  }
}

function fits(value: number, octets: number): boolean {
  const shift = 32 - 8 * octets;
  return (value << shift) >> shift === value;
}

/** An octet as two hex digits, for messages. */
export function hex(octet: number): string {
  return octet.toString(16).padStart(2, "0");
}
