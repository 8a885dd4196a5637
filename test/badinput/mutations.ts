import { concatBytes } from "@cosemkit/core";

/**
 * A bad input that can be made of a good one. It is made when called for: the reduced run leaves most out. The octets
 * are its own.
 */
export type Damage = () => Uint8Array;

/** Octets to put at a place whose 256 values would be too many: bits, neighbours, lengths and counts at their limits. */
function telling(octet: number): ReadonlySet<number> {
  const values = new Set([0x00, 0x01, 0x7f, 0x80, 0x81, 0x84, 0xff]);
  for (let bit = 0; bit < 8; bit++) values.add(octet ^ (1 << bit));
  values.add((octet + 1) & 0xff).add((octet - 1) & 0xff);
  values.delete(octet);
  return values;
}

/** Up to this many octets, every octet takes all 256 values. */
const allValuesUpTo = 16;
/** Of longer inputs, this many octets at both ends and as many in between. */
const edge = 40;
/** The same for inputs so long that each takes its time. */
const longEdge = 12;
const long = 1000;
/** Of inputs with more parts, this many or one more are rearranged. */
const rearrangedParts = 64;

function* places(length: number): Generator<number> {
  const ends = length > long ? longEdge : edge;
  const stride = Math.max(1, Math.floor((length - 2 * ends) / ends));
  for (let at = 0; at < length; at += at < ends || at >= length - ends ? 1 : stride) yield at;
}

function withOctet(bytes: Uint8Array, at: number, octet: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = octet;
  return changed;
}

export function* truncated(bytes: Uint8Array): Generator<Damage> {
  for (const length of places(bytes.length)) yield () => bytes.slice(0, length);
}

export function* substituted(bytes: Uint8Array): Generator<Damage> {
  for (const at of places(bytes.length)) {
    if (bytes.length <= allValuesUpTo) {
      for (let octet = 0; octet < 256; octet++) if (octet !== bytes[at]) yield () => withOctet(bytes, at, octet);
    } else {
      for (const octet of telling(bytes[at]!)) yield () => withOctet(bytes, at, octet);
    }
  }
}

/** Every single bit turned over. */
export function* bitFlipped(bytes: Uint8Array): Generator<Damage> {
  for (let at = 0; at < bytes.length; at++) {
    for (let bit = 0; bit < 8; bit++) yield () => withOctet(bytes, at, bytes[at]! ^ (1 << bit));
  }
}

/** One octet left out or sent twice: everything behind it moves. */
export function* shifted(bytes: Uint8Array): Generator<Damage> {
  for (const at of places(bytes.length)) {
    yield () => concatBytes(bytes.subarray(0, at), bytes.subarray(at + 1));
    yield () => concatBytes(bytes.subarray(0, at + 1), bytes.subarray(at));
  }
}

export function* trailed(bytes: Uint8Array): Generator<Damage> {
  for (const tail of [[0x00], [0xff], [0x7e], [0x16], [0x00, 0x00, 0x00, 0x00]])
    yield () => concatBytes(bytes, Uint8Array.from(tail));
  yield () => concatBytes(bytes, bytes);
}

/** A part of a message: a field, an element or a TLV. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Each part left out, sent twice, and exchanged with the next one. */
export function* rearranged(bytes: Uint8Array, spans: readonly Span[]): Generator<Damage> {
  const stride = Math.ceil(spans.length / rearrangedParts);
  for (let i = 0; i < spans.length; i += stride) {
    const { start, end } = spans[i]!;
    yield () => concatBytes(bytes.subarray(0, start), bytes.subarray(end));
    yield () => concatBytes(bytes.subarray(0, end), bytes.subarray(start));
    for (const next of spans) {
      if (next.start !== end) continue;
      const [before, first, second] = [
        bytes.subarray(0, start),
        bytes.subarray(start, end),
        bytes.subarray(end, next.end),
      ];
      yield () => concatBytes(before, second, first, bytes.subarray(next.end));
    }
  }
}

/** All of the above. */
export function* damaged(bytes: Uint8Array, spans: readonly Span[] = []): Generator<Damage> {
  yield* truncated(bytes);
  yield* substituted(bytes);
  yield* shifted(bytes);
  yield* trailed(bytes);
  yield* rearranged(bytes, spans);
}
