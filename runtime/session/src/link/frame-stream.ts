import { DecodeError, emptyBytes, type Layer } from "@cosemkit/core";

/** Octets of a stream that belong to no frame, with the reason. */
export interface Discard {
  /** Offset of the first octet, counted from the beginning of the stream. */
  readonly offset: number;
  /** How many octets in a row. */
  readonly octets: number;
  /** Why; its offset counts in the stream too. */
  readonly error: DecodeError;
}

/** What `end` found. */
export interface StreamEnd<Frame> {
  /** Frames that had been hidden behind the incomplete one. */
  readonly frames: readonly Frame[];
  /** `decode.truncated`, when the last frame is incomplete. */
  readonly error: DecodeError | undefined;
}

/**
 * What stands at a possible start of a frame:
 * - `frame`: a whole, right frame; `octets` of the scanner says how many octets it uses
 * - `more`: right so far, and no verdict can be given on less than `octets` octets
 * - `fill`: not a start; a delimiter between frames that nobody has to hear about
 * - `junk`: not a start
 * - `bad`: a damaged frame; it claims `octets` octets
 */
export type Verdict = "frame" | "more" | "fill" | "junk" | "bad";

/** Knows one frame format. It looks at octets without ever throwing: only reported damage costs an error object. */
export interface FrameScanner<Frame> {
  readonly layer: Layer;
  /** The octet that every frame begins with. */
  readonly startOctet: number;
  /** Whether a start octet may stand alone between frames. */
  readonly repeatsStart: boolean;
  /** Longest frame. */
  readonly maxOctets: number;
  /** See `Verdict`. */
  readonly octets: number;
  scan(bytes: Uint8Array, start: number, end: number): Verdict;
  /** The frame of the last `scan`, as views of `bytes`; `offset` is its place in the stream. */
  build(bytes: Uint8Array, start: number, offset: number): Frame;
  /** What the last `scan` found wrong or missing; `offset` is the place of the start octet in the stream. */
  error(offset: number): DecodeError;
}

/** Slabs double from the first size to the last: a receiver at rest stays small, one at work allocates seldom. */
const firstSlab = 4 * 1024;
const largestSlab = 32 * 1024;

/**
 * Finds frames in a stream, whatever its chunking. A frame inside one chunk is handed up as views of the chunk; one
 * that spans chunks is copied once, to memory that is never used again. After damage it goes on one octet behind the
 * bad start, so that garbage costs at most the frames that it touches. It holds at most one frame.
 */
export class FrameStream<Frame> {
  private readonly scanner: FrameScanner<Frame>;
  private readonly onDiscard: ((discard: Discard) => void) | undefined;

  /** Holds the incomplete frame at [from, to). */
  private slab: Uint8Array = emptyBytes;
  private from = 0;
  private to = 0;
  /** Octets of the slab before this have been handed up. */
  private floor = 0;
  /** How many octets the held frame must have before it is worth another look. */
  private wanted = 0;

  /** Octets of the stream seen so far. */
  private received = 0;

  // The run of discarded octets that is not reported yet.
  private runOctets = 0;
  private runOffset = 0;
  private runError: DecodeError | undefined = undefined;
  /** Damage before this offset belongs to a frame that is already reported. */
  private covered = 0;

  constructor(scanner: FrameScanner<Frame>, onDiscard?: (discard: Discard) => void) {
    this.scanner = scanner;
    this.onDiscard = onDiscard;
  }

  push(chunk: Uint8Array): readonly Frame[] {
    const frames: Frame[] = [];
    const base = this.received;
    this.received += chunk.length;
    let at = 0;
    while (this.to > this.from) {
      const missing = this.wanted - (this.to - this.from);
      const count = Math.min(missing, chunk.length - at);
      this.hold(chunk, at, at + count);
      at += count;
      if (count < missing) return frames;
      this.rescan(base + at, frames);
      // What is still held came with this chunk alone: read it there, without the copy.
      const held = this.to - this.from;
      if (held <= at) {
        at -= held;
        this.from = this.to;
      }
    }
    const rest = this.consume(chunk, at, chunk.length, base, frames);
    if (rest < chunk.length) {
      this.from = this.floor;
      this.to = this.floor;
      this.hold(chunk, rest, chunk.length);
    }
    return frames;
  }

  end(): StreamEnd<Frame> {
    const frames: Frame[] = [];
    let error: DecodeError | undefined;
    while (this.to > this.from) {
      const lone = this.to - this.from === 1 && this.scanner.repeatsStart;
      if (!lone) {
        const offset = this.received - (this.to - this.from);
        this.scanner.scan(this.slab, this.from, this.to);
        const truncated = this.scanner.error(offset);
        error ??= truncated;
        this.damage(offset, this.scanner.octets, truncated);
      }
      this.from++;
      const found = frames.length;
      this.rescan(this.received, frames);
      if (frames.length > found) error = undefined;
    }
    this.report();
    return { frames, error };
  }

  /** Appends octets of the chunk to the held ones. */
  private hold(chunk: Uint8Array, start: number, end: number): void {
    const count = end - start;
    if (this.to + count > this.slab.length) {
      const held = this.to - this.from;
      const size = Math.max(firstSlab, Math.min(2 * this.slab.length, largestSlab), held + count);
      const slab = new Uint8Array(size);
      slab.set(this.slab.subarray(this.from, this.to));
      this.slab = slab;
      this.from = 0;
      this.to = held;
      this.floor = 0;
    }
    // Short runs, the way a serial line brings them: a loop beats the set-up of a block copy.
    if (count < 16) for (let i = start; i < end; i++) this.slab[this.to++] = chunk[i]!;
    else {
      this.slab.set(chunk.subarray(start, end), this.to);
      this.to += count;
    }
  }

  /** Looks again at the held octets, which end at `offset` of the stream. */
  private rescan(offset: number, frames: Frame[]): void {
    const found = frames.length;
    this.from = this.consume(this.slab, this.from, this.to, offset - this.to, frames);
    if (frames.length > found) this.floor = this.from;
  }

  /** Takes frames out of [start, end) and returns where an incomplete one begins. `base` is the offset of octet 0. */
  private consume(bytes: Uint8Array, start: number, end: number, base: number, frames: Frame[]): number {
    const scanner = this.scanner;
    const startOctet = scanner.startOctet;
    let at = start;
    while (at < end) {
      if (bytes[at] !== startOctet) {
        const junk = at;
        while (at < end && bytes[at] !== startOctet) at++;
        this.junk(base + junk, at - junk);
        continue;
      }
      switch (scanner.scan(bytes, at, end)) {
        case "frame":
          this.report();
          frames.push(scanner.build(bytes, at, base + at));
          at += scanner.octets;
          break;
        case "more":
          this.wanted = scanner.octets;
          return at;
        case "fill":
          at++;
          break;
        case "junk":
          this.junk(base + at, 1);
          at++;
          break;
        case "bad":
          this.damage(base + at, scanner.octets, undefined);
          at++;
          break;
      }
    }
    return end;
  }

  private damage(offset: number, claimed: number, error: DecodeError | undefined): void {
    if (this.onDiscard === undefined) return;
    if (offset >= this.covered || this.runError === undefined) {
      this.report();
      this.runError = error ?? this.scanner.error(offset);
      this.runOffset = offset;
      this.covered = offset + claimed;
    }
    this.runOctets++;
  }

  private junk(offset: number, count: number): void {
    if (this.onDiscard === undefined) return;
    if (this.runError === undefined) {
      const detail = "octets outside a frame";
      this.runError = new DecodeError("decode.malformed", detail, { layer: this.scanner.layer, offset });
      this.runOffset = offset;
    }
    this.runOctets += count;
  }

  private report(): void {
    const error = this.runError;
    if (error === undefined) return;
    const discard: Discard = { offset: this.runOffset, octets: this.runOctets, error };
    this.runError = undefined;
    this.runOctets = 0;
    this.onDiscard?.(discard);
  }
}
