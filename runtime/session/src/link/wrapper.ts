import { DecodeError, EncodeError, emptyBytes } from "@cosemkit/core";
import type { StreamEnd } from "./frame-stream.ts";
import { allocate } from "./slab.ts";

/** One APDU with the wrapper of the TCP-UDP/IP profile (IEC 62056-47, 5). */
export interface WrapperMessage {
  /** Who sends: 0001 is the management process, 0010 the public client. */
  readonly sourceWPort: number;
  /** Who is meant: 0001 is the management logical device. */
  readonly destinationWPort: number;
  readonly apdu: Uint8Array;
  /** Where the header stands, in the octets decoded or in the stream of a receiver. */
  readonly offset: number;
}

const headerOctets = 8;
const version = 0x0001;
const maxUnsigned16 = 0xffff;

/** Octets of the longest APDU that the wrapper carries. */
export const wrapperMaxApdu: number = maxUnsigned16;

/**
 * Encodes the header (version 0001, source and destination wPort, length) and the APDU. Throws `EncodeError` when a
 * wPort or the length does not fit 16 bits.
 */
export function encodeWrapper(message: Omit<WrapperMessage, "offset">): Uint8Array {
  const { apdu } = message;
  if (apdu.length > wrapperMaxApdu) throw new EncodeError(`APDU of ${apdu.length} octets`, "apdu", "wrapper");
  const out = allocate(headerOctets + apdu.length);
  put16(out, 0, version, "version");
  put16(out, 2, message.sourceWPort, "sourceWPort");
  put16(out, 4, message.destinationWPort, "destinationWPort");
  put16(out, 6, apdu.length, "length");
  out.set(apdu, headerOctets);
  return out;
}

function put16(out: Uint8Array, at: number, value: number, path: string): void {
  if ((value & maxUnsigned16) !== value) throw new EncodeError(`${value} is not in 0..65535`, path, "wrapper");
  out[at] = value >>> 8;
  out[at + 1] = value;
}

function get16(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!;
}

/** Whether octets are one whole message, and nothing else: what a datagram has to be. */
export function isWrapperDatagram(octets: Uint8Array): boolean {
  return (
    octets.length >= headerOctets && get16(octets, 0) === version && get16(octets, 6) === octets.length - headerOctets
  );
}

/**
 * Decodes one datagram: header and APDU, nothing behind it. Throws `DecodeError` (layer wrapper): `decode.truncated`,
 * `decode.trailing`, or `decode.malformed` for another version than 0001.
 */
export function decodeWrapper(bytes: Uint8Array): WrapperMessage {
  const length = checkHeader(bytes, 0, bytes.length, 0);
  if (length === undefined) throw truncated(bytes.length, headerOctets);
  const end = headerOctets + length;
  if (bytes.length < end) throw truncated(bytes.length, end);
  if (bytes.length > end) {
    const detail = `${bytes.length - end} octets left over after the APDU`;
    throw new DecodeError("decode.trailing", detail, { layer: "wrapper", offset: end });
  }
  return build(bytes, 0, length, 0);
}

/** The length field, once all octets of the header are there; `offset` is the place of the header in the input. */
function checkHeader(bytes: Uint8Array, start: number, end: number, offset: number): number | undefined {
  const available = end - start;
  for (let i = 0; i < 2 && i < available; i++) {
    const octet = bytes[start + i]!;
    if (octet !== i) {
      const detail = `octet ${octet.toString(16).padStart(2, "0")} found, 0${i} of version 0001 expected`;
      throw new DecodeError("decode.malformed", detail, { layer: "wrapper", offset: offset + i });
    }
  }
  return available < headerOctets ? undefined : get16(bytes, start + 6);
}

function truncated(length: number, wanted: number, offset = 0): DecodeError {
  return new DecodeError("decode.truncated", `${wanted} octets wanted, ${length} there`, {
    layer: "wrapper",
    offset: offset + length,
    needed: wanted - length,
  });
}

function build(bytes: Uint8Array, start: number, length: number, offset: number): WrapperMessage {
  const first = start + headerOctets;
  return {
    sourceWPort: get16(bytes, start + 2),
    destinationWPort: get16(bytes, start + 4),
    apdu: length === 0 ? emptyBytes : bytes.subarray(first, first + length),
    offset,
  };
}

export interface WrapperReceiverOptions {
  /** Octets of the longest APDU taken; a header that announces more is refused at once. 65,535 by default. */
  readonly maxApdu?: number;
}

/**
 * Takes wrapped APDUs out of a TCP stream, whatever its chunking. The stream has no delimiter to find one's way back
 * by: after a wrong header, `error` is set, and everything from there on is ignored. Close the connection then.
 * APDUs are views of the chunks (or of memory of their own): do not write to a chunk again.
 */
export class WrapperReceiver {
  private readonly maxApdu: number;
  /** The incomplete message; grows by doubling, only ever for octets that are there. */
  private held: Uint8Array = emptyBytes;
  private heldOctets = 0;
  private received = 0;
  private failure: DecodeError | undefined = undefined;

  constructor(options?: WrapperReceiverOptions) {
    this.maxApdu = options?.maxApdu ?? maxUnsigned16;
  }

  /** Why the rest of the stream cannot be read. */
  get error(): DecodeError | undefined {
    return this.failure;
  }

  /** Takes the next octets and returns the messages that they complete. */
  push(chunk: Uint8Array): readonly WrapperMessage[] {
    const messages: WrapperMessage[] = [];
    const base = this.received;
    this.received += chunk.length;
    if (this.failure !== undefined) return messages;
    try {
      const at = this.complete(chunk, base, messages);
      if (at < chunk.length) this.take(chunk, at, base, messages);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.fail(error);
    }
    return messages;
  }

  /** The stream has ended. The error is `decode.truncated` when a message is incomplete, or the one met before. */
  end(): StreamEnd<WrapperMessage> {
    if (this.heldOctets > 0 && this.failure === undefined) {
      const offset = this.received - this.heldOctets;
      const length = checkHeader(this.held, 0, this.heldOctets, offset);
      this.fail(truncated(this.heldOctets, headerOctets + (length ?? 0), offset));
    }
    return { frames: [], error: this.failure };
  }

  /** Fills up the held message and returns how much of the chunk that took. */
  private complete(chunk: Uint8Array, base: number, messages: WrapperMessage[]): number {
    let at = 0;
    while (this.heldOctets > 0 && at < chunk.length) {
      const offset = base + at - this.heldOctets;
      const length = this.header(this.held, 0, this.heldOctets, offset);
      const wanted = length === undefined ? headerOctets : headerOctets + length;
      const count = Math.min(wanted - this.heldOctets, chunk.length - at);
      this.hold(chunk, at, at + count, wanted);
      at += count;
      const known = length ?? this.header(this.held, 0, this.heldOctets, offset);
      if (known !== undefined && this.heldOctets === headerOctets + known) {
        messages.push(build(this.held, 0, known, offset));
        this.held = emptyBytes;
        this.heldOctets = 0;
      }
    }
    return at;
  }

  /** Takes whole messages out of the chunk and holds the rest. */
  private take(chunk: Uint8Array, start: number, base: number, messages: WrapperMessage[]): void {
    let at = start;
    while (at < chunk.length) {
      const length = this.header(chunk, at, chunk.length, base + at);
      const end = length === undefined ? undefined : at + headerOctets + length;
      if (end === undefined || end > chunk.length) {
        this.hold(chunk, at, chunk.length, chunk.length - at);
        return;
      }
      messages.push(build(chunk, at, end - at - headerOctets, base + at));
      at = end;
    }
  }

  private header(bytes: Uint8Array, start: number, end: number, offset: number): number | undefined {
    const length = checkHeader(bytes, start, end, offset);
    if (length !== undefined && length > this.maxApdu) {
      const detail = `APDU of ${length} octets announced, at most ${this.maxApdu} taken`;
      throw new DecodeError("decode.limit", detail, { layer: "wrapper", offset: offset + 6 });
    }
    return length;
  }

  private hold(chunk: Uint8Array, start: number, end: number, wanted: number): void {
    const octets = this.heldOctets + end - start;
    if (octets > this.held.length) {
      const grown = new Uint8Array(Math.max(octets, Math.min(wanted, 2 * this.heldOctets), 2 * headerOctets));
      grown.set(this.held.subarray(0, this.heldOctets));
      this.held = grown;
    }
    this.held.set(chunk.subarray(start, end), this.heldOctets);
    this.heldOctets = octets;
  }

  private fail(error: DecodeError): void {
    this.failure = error;
    this.held = emptyBytes;
    this.heldOctets = 0;
  }
}
