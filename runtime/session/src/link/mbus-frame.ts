import { DecodeError, type DecodeErrorCode, EncodeError } from "@cosemkit/core";
import type { FrameScanner, Verdict } from "./frame-stream.ts";
import { allocate } from "./slab.ts";

/**
 * A wired M-Bus long frame with a segment of a DLMS message (EN 13757-2 and the transport layer of EN 13757-1):
 * `68 L L 68 C A CI STSAP DTSAP data checksum 16`. L counts the octets from C to the end of the data.
 */
export interface MbusFrame {
  /** C field: 53 or 73 is SND_UD, from the meter too when it pushes. */
  readonly control: number;
  /** A field: primary address; FF is a broadcast that nobody answers. */
  readonly address: number;
  /** Whether this is the last segment of the message (bit 4 of CI). */
  readonly final: boolean;
  /** Number of the segment in the message, from 0 (bits 0 to 3 of CI). */
  readonly sequence: number;
  /** Who sends: 01 is the management logical device. */
  readonly sourceSap: number;
  /** Who is meant: 67 (103) is the consumer information client. */
  readonly destinationSap: number;
  readonly data: Uint8Array;
  /** Where the frame begins, in the octets decoded or in the stream of a receiver. */
  readonly offset: number;
}

/** Most octets of a message in one frame. */
export const mbusMaxData = 250;

const start = 0x68;
const stop = 0x16;
/** C, A, CI, STSAP, DTSAP. */
const fieldOctets = 5;
/** Two start octets, two lengths, checksum, stop octet. */
const frameOctets = 6;
/** Longest frame, with the lenient option below. */
export const mbusMaxFrame: number = 256 + fieldOctets - 1 + frameOctets;
/**
 * Lenient option: meters fill a frame beyond what L can count, and send L modulo 256. A length too small for the fields
 * cannot be meant as it stands. Such a frame shows by more than `mbusMaxData` octets of data.
 */
export const mbusLengthModulo256 = "mbus-length-modulo-256";
const finalBit = 0x10;
const sequenceMask = 0x0f;

/** Finds and takes apart long frames. */
export class MbusScanner implements FrameScanner<MbusFrame> {
  readonly layer = "mbus";
  readonly startOctet: number = start;
  readonly repeatsStart = false;
  readonly maxOctets: number = mbusMaxFrame;
  octets = 0;
  private readonly modulo256: boolean;
  private problem = "";
  private problemCode: DecodeErrorCode = "decode.malformed";
  private problemAt = 0;
  private needed = 0;

  /** `lenient` holds names of deviations to accept. */
  constructor(lenient?: readonly string[]) {
    this.modulo256 = lenient?.includes(mbusLengthModulo256) === true;
  }

  scan(bytes: Uint8Array, at: number, end: number): Verdict {
    const available = end - at;
    const stated = bytes[at + 1]!;
    const length = this.modulo256 && stated < fieldOctets ? stated + 256 : stated;
    if (available >= 4) {
      const secondStart = bytes[at + 3]!;
      const secondLength = bytes[at + 2]!;
      if (secondStart !== start) {
        this.bad("junk", 3, 1, `second start octet 68 expected, ${hex(secondStart)} found`);
        return "junk";
      }
      if (secondLength !== stated) {
        return this.bad("bad", 2, 1, `length octets ${hex(stated)} and ${hex(secondLength)} differ`);
      }
      if (length < fieldOctets) {
        const perhaps = `perhaps it is meant modulo 256, which the lenient option ${mbusLengthModulo256} accepts`;
        return this.bad("bad", 1, 1, `length is ${length}, at least ${fieldOctets} expected; ${perhaps}`);
      }
    } else return this.more(4, available);
    const total = length + frameOctets;
    if (available < 7) return this.more(7, available);
    if (bytes[at + 6]! > (finalBit | sequenceMask)) {
      const ci = hex(bytes[at + 6]!);
      return this.bad("bad", 6, total, `CI field ${ci} found, 00 to 1f of a DLMS segment expected`);
    }
    if (available < total) return this.more(total, available);
    if (bytes[at + total - 1] !== stop) {
      const found = hex(bytes[at + total - 1]!);
      return this.bad("bad", total - 1, total, `stop octet 16 expected, ${found} found`);
    }
    const sum = checksum(bytes, at + 4, at + 4 + length);
    if (bytes[at + total - 2] !== sum) {
      const found = hex(bytes[at + total - 2]!);
      return this.bad("bad", total - 2, total, `checksum ${found} found, ${hex(sum)} computed`);
    }
    this.octets = total;
    return "frame";
  }

  build(bytes: Uint8Array, at: number, offset: number): MbusFrame {
    const ci = bytes[at + 6]!;
    return {
      control: bytes[at + 4]!,
      address: bytes[at + 5]!,
      final: (ci & finalBit) !== 0,
      sequence: ci & sequenceMask,
      sourceSap: bytes[at + 7]!,
      destinationSap: bytes[at + 8]!,
      data: bytes.subarray(at + 9, at + this.octets - 2),
      offset,
    };
  }

  error(offset: number): DecodeError {
    const needed = this.problemCode === "decode.truncated" ? { needed: this.needed } : {};
    return new DecodeError(this.problemCode, this.problem, {
      layer: "mbus",
      offset: offset + this.problemAt,
      ...needed,
    });
  }

  private more(octets: number, available: number): Verdict {
    this.octets = octets;
    this.problemCode = "decode.truncated";
    this.problem = "the frame is incomplete";
    this.problemAt = available;
    this.needed = octets - available;
    return "more";
  }

  private bad(verdict: Verdict, at: number, octets: number, problem: string): Verdict {
    this.octets = octets;
    this.problemCode = "decode.malformed";
    this.problem = problem;
    this.problemAt = at;
    return verdict;
  }
}

function checksum(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += bytes[i]!;
  return sum & 0xff;
}

function hex(octet: number): string {
  return octet.toString(16).padStart(2, "0");
}

/**
 * Decodes exactly one long frame. Throws `DecodeError` (layer mbus): `decode.truncated` when octets are missing,
 * `decode.trailing` when some are left over, else `decode.malformed` at the offset of the start octet, length,
 * CI field, checksum or stop octet that is wrong. `lenient` holds names of deviations to accept.
 */
export function decodeMbusFrame(bytes: Uint8Array, lenient?: readonly string[]): MbusFrame {
  if (bytes.length > 0 && bytes[0] !== start) {
    const detail = `start octet 68 expected, ${hex(bytes[0]!)} found`;
    throw new DecodeError("decode.malformed", detail, { layer: "mbus", offset: 0 });
  }
  const scanner = new MbusScanner(lenient);
  if (scanner.scan(bytes, 0, bytes.length) !== "frame") throw scanner.error(0);
  if (scanner.octets !== bytes.length) {
    const detail = `${bytes.length - scanner.octets} octets left over after the stop octet`;
    throw new DecodeError("decode.trailing", detail, { layer: "mbus", offset: scanner.octets });
  }
  return scanner.build(bytes, 0, 0);
}

/** Encodes one long frame. Throws `EncodeError` when a field does not fit its octet or the data exceed 250 octets. */
export function encodeMbusFrame(frame: Omit<MbusFrame, "offset">): Uint8Array {
  const { data } = frame;
  if (data.length > mbusMaxData) throw new EncodeError(`${data.length} octets of data`, "data", "mbus");
  const length = fieldOctets + data.length;
  const out = allocate(length + frameOctets);
  out[0] = start;
  out[1] = length;
  out[2] = length;
  out[3] = start;
  out[4] = field(frame.control, 0xff, "control");
  out[5] = field(frame.address, 0xff, "address");
  out[6] = field(frame.sequence, sequenceMask, "sequence") | (frame.final ? finalBit : 0);
  out[7] = field(frame.sourceSap, 0xff, "sourceSap");
  out[8] = field(frame.destinationSap, 0xff, "destinationSap");
  out.set(data, 9);
  out[4 + length] = checksum(out, 4, 4 + length);
  out[5 + length] = stop;
  return out;
}

function field(value: number, most: number, path: string): number {
  if (!(Number.isInteger(value) && value >= 0 && value <= most)) {
    throw new EncodeError(`${value} is not in 0..${most}`, path, "mbus");
  }
  return value;
}
