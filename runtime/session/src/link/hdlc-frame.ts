import { DecodeError, type DecodeErrorCode, EncodeError, emptyBytes } from "@cosemkit/core";
import { crc16, crcInitial, crcResidue, crcUpdate } from "./crc.ts";
import type { FrameScanner, Verdict } from "./frame-stream.ts";
import { addressOctets, formatAddress, type HdlcAddress, readAddress, writeAddress } from "./hdlc-address.ts";
import { allocate } from "./slab.ts";

/**
 * Frame kinds of the control field, modulo 8 (IEC 62056-46, 6.4.3), and REJ, which ISO/IEC 13239 has beside them. Any other
 * control field is passed through as a number, with the poll/final bit cleared.
 */
export type HdlcFrameKind = "I" | "RR" | "RNR" | "REJ" | "SNRM" | "DISC" | "UA" | "DM" | "FRMR" | "UI" | number;

/** What makes up a frame of format type 3. */
export interface HdlcFrameContent {
  readonly destination: HdlcAddress;
  readonly source: HdlcAddress;
  readonly kind: HdlcFrameKind;
  /** Poll bit of a command, final bit of a response: the other side may talk. */
  readonly pollFinal: boolean;
  /** Send sequence number N(S), 0..7: in I frames. */
  readonly ns?: number | undefined;
  /** Receive sequence number N(R), 0..7: in I, RR, RNR and REJ frames. */
  readonly nr?: number | undefined;
  /** Segmentation bit: more of the same message follows. */
  readonly segmented?: boolean;
  /** Information field, 0..2030 octets. */
  readonly information?: Uint8Array;
}

/** A decoded frame; the information field is a view of the octets that were decoded. */
export interface HdlcFrame extends HdlcFrameContent {
  readonly ns: number | undefined;
  readonly nr: number | undefined;
  readonly segmented: boolean;
  readonly information: Uint8Array;
  /** Where the opening flag stands, in the octets decoded or in the stream of a receiver. */
  readonly offset: number;
}

/** Largest information field that two stations can agree on. */
export const hdlcMaxInformation = 2030;

const flag = 0x7e;
/** Largest value of the length field. */
const maxLength = 0x7ff;
/** Two octets of format, two addresses of one, control and FCS. */
const minLength = 7;

const pollFinalBit = 0x10;
/** The low half of the control field; the high half holds N(R) and the poll/final bit. */
const supervisory = { RR: 0x01, RNR: 0x05, REJ: 0x09 } as const;
const unnumbered = { SNRM: 0x83, DISC: 0x43, UA: 0x63, DM: 0x0f, FRMR: 0x87, UI: 0x03 } as const;

const kinds: readonly HdlcFrameKind[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, control) => kindOf(control));

function kindOf(control: number): HdlcFrameKind {
  if ((control & 0x01) === 0) return "I";
  const low = control & 0x0f;
  for (const [kind, code] of Object.entries(supervisory)) if (code === low) return kind as keyof typeof supervisory;
  const rest = control & ~pollFinalBit;
  for (const [kind, code] of Object.entries(unnumbered)) if (code === rest) return kind as keyof typeof unnumbered;
  return rest;
}

/** What a control field says. */
export type HdlcControl = Pick<HdlcFrame, "kind" | "pollFinal" | "ns" | "nr">;

/** Takes a control field apart. */
export function decodeControl(control: number): HdlcControl {
  const kind = kinds[control]!;
  const isNumbered = kind === "I" || kind === "RR" || kind === "RNR" || kind === "REJ";
  return {
    kind,
    pollFinal: (control & pollFinalBit) !== 0,
    ns: kind === "I" ? (control >>> 1) & 7 : undefined,
    nr: isNumbered ? control >>> 5 : undefined,
  };
}

/** Finds and takes apart frames between flags. */
export class HdlcScanner implements FrameScanner<HdlcFrame> {
  readonly layer = "hdlc";
  readonly startOctet: number = flag;
  readonly repeatsStart = true;
  readonly maxOctets: number = maxLength + 2;
  octets = 0;
  private destinationOctets = 0;
  private sourceOctets = 0;
  /** Octets of the information field. */
  private size = 0;
  private problem = "";
  private problemCode: DecodeErrorCode = "decode.malformed";
  private problemAt = 0;
  private needed = 0;

  /**
   * Looks at the octets from an opening flag on. The flag that closes a frame does not count to its `octets`: it may
   * open the next one.
   */
  scan(bytes: Uint8Array, start: number, end: number): Verdict {
    const available = end - start;
    if (available < 2) return this.more(2, available);
    const format = bytes[start + 1]!;
    if ((format & 0xf0) !== 0xa0) {
      this.bad(1, 1, `format type ${(format >>> 4).toString(16)} found, a expected`);
      return "fill";
    }
    if (available < 3) return this.more(3, available);
    const length = ((format & 0x07) << 8) | bytes[start + 2]!;
    if (length < minLength) return this.bad(1, 1, `length field is ${length}, at least ${minLength} expected`);

    const destination = addressOctets(bytes, start + 3, end);
    if (destination === 0) return this.more(available + 1, available);
    if (destination === 3 || destination > 4) return this.badAddress(3, length, destination, "destination");
    const source = addressOctets(bytes, start + 3 + destination, end);
    if (source === 0) return this.more(available + 1, available);
    if (source === 3 || source > 4) return this.badAddress(3 + destination, length, source, "source");

    const header = 3 + destination + source + 1;
    const total = length + 2;
    const room = total - 3 - header;
    if (room !== 0 && room < 3) {
      return this.bad(1, length + 1, `length field is ${length}, which leaves ${room} octets for HCS and information`);
    }
    let register = crcInitial;
    let checked = start + 1;
    if (room > 0) {
      // A frame with information has a check of its own over the header: garbage that looks like the start of a long
      // frame is found out here, before the rest is waited for.
      if (available < header + 2) return this.more(header + 2, available);
      register = crcUpdate(register, bytes, checked, start + header + 2);
      checked = start + header + 2;
      if (register !== crcResidue) return this.badCheck("HCS", bytes, start, header, length);
    }
    if (available < total) return this.more(total, available);
    if (bytes[start + total - 1] !== flag) {
      return this.bad(total - 1, length + 1, `closing flag 7e expected, ${hex(bytes[start + total - 1]!)} found`);
    }
    register = crcUpdate(register, bytes, checked, start + total - 1);
    if (register !== crcResidue) return this.badCheck("FCS", bytes, start, total - 3, length);

    this.octets = length + 1;
    this.destinationOctets = destination;
    this.sourceOctets = source;
    this.size = room > 0 ? room - 2 : 0;
    return "frame";
  }

  build(bytes: Uint8Array, start: number, offset: number): HdlcFrame {
    const destination = start + 3;
    const source = destination + this.destinationOctets;
    const controlAt = source + this.sourceOctets;
    const { kind, pollFinal, ns, nr } = decodeControl(bytes[controlAt]!);
    const information = this.size === 0 ? emptyBytes : bytes.subarray(controlAt + 3, controlAt + 3 + this.size);
    return {
      destination: readAddress(bytes, destination, this.destinationOctets),
      source: readAddress(bytes, source, this.sourceOctets),
      kind,
      pollFinal,
      ns,
      nr,
      segmented: (bytes[start + 1]! & 0x08) !== 0,
      information,
      offset,
    };
  }

  error(offset: number): DecodeError {
    const needed = this.problemCode === "decode.truncated" ? { needed: this.needed } : {};
    return new DecodeError(this.problemCode, this.problem, {
      layer: "hdlc",
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

  private bad(at: number, octets: number, problem: string): Verdict {
    this.octets = octets;
    this.problemCode = "decode.malformed";
    this.problem = problem;
    this.problemAt = at;
    return "bad";
  }

  private badAddress(at: number, length: number, octets: number, which: string): Verdict {
    const size = octets > 4 ? "more than 4" : octets;
    return this.bad(at, length + 1, `${which} address of ${size} octets, 1, 2 or 4 expected`);
  }

  private badCheck(which: "HCS" | "FCS", bytes: Uint8Array, start: number, at: number, length: number): Verdict {
    const found = hex(bytes[start + at]!) + hex(bytes[start + at + 1]!);
    const right = crc16(bytes, start + 1, start + at);
    const expected = hex(right & 0xff) + hex(right >>> 8);
    return this.bad(at, length + 1, `${which} ${found} found, ${expected} computed`);
  }
}

function hex(octet: number): string {
  return octet.toString(16).padStart(2, "0");
}

/**
 * Decodes exactly one frame, from its opening to its closing flag (IEC 62056-46, 6.4). Throws `DecodeError` (layer
 * hdlc): `decode.truncated` when octets are missing, `decode.trailing` when some are left over, else
 * `decode.malformed` at the offset of the HCS, FCS, length field, flag or address that is wrong.
 */
export function decodeHdlcFrame(bytes: Uint8Array): HdlcFrame {
  if (bytes.length > 0 && bytes[0] !== flag) {
    const detail = `opening flag 7e expected, ${hex(bytes[0]!)} found`;
    throw new DecodeError("decode.malformed", detail, { layer: "hdlc", offset: 0 });
  }
  const scanner = new HdlcScanner();
  if (scanner.scan(bytes, 0, bytes.length) !== "frame") throw scanner.error(0);
  const end = scanner.octets + 1;
  if (end !== bytes.length) {
    const detail = `${bytes.length - end} octets left over after the closing flag`;
    throw new DecodeError("decode.trailing", detail, { layer: "hdlc", offset: end });
  }
  return scanner.build(bytes, 0, 0);
}

/**
 * Encodes one frame with its own opening and closing flag. Throws `EncodeError` when an address, a sequence number
 * or the length does not fit.
 */
export function encodeHdlcFrame(frame: HdlcFrameContent): Uint8Array {
  const information = frame.information ?? emptyBytes;
  const size = information.length;
  const header = 3 + frame.destination.octets + frame.source.octets + 1;
  const total = header + (size === 0 ? 0 : size + 2) + 3;
  if (total - 2 > maxLength) throw new EncodeError(`information of ${size} octets`, "information", "hdlc");
  const out = allocate(total);
  out[0] = flag;
  out[1] = 0xa0 | (frame.segmented === true ? 0x08 : 0) | ((total - 2) >>> 8);
  out[2] = total - 2;
  const control = writeAddress(out, writeAddress(out, 3, frame.destination), frame.source);
  out[control] = controlOf(frame);
  let register = crcUpdate(crcInitial, out, 1, header);
  if (size > 0) {
    writeCheck(out, header, register);
    out.set(information, header + 2);
    register = crcUpdate(crcResidue, out, header + 2, header + 2 + size);
  }
  writeCheck(out, total - 3, register);
  out[total - 1] = flag;
  return out;
}

function writeCheck(out: Uint8Array, at: number, register: number): void {
  const check = register ^ 0xffff;
  out[at] = check;
  out[at + 1] = check >>> 8;
}

/** The control field of a frame. Throws `EncodeError` for a sequence number that is missing or does not fit. */
export function controlOf(frame: Pick<HdlcFrameContent, "kind" | "pollFinal" | "ns" | "nr">): number {
  const kind = frame.kind;
  const pollFinal = frame.pollFinal ? pollFinalBit : 0;
  switch (kind) {
    case "I":
      return (sequence(frame.nr, "nr") << 5) | pollFinal | (sequence(frame.ns, "ns") << 1);
    case "RR":
    case "RNR":
    case "REJ":
      return (sequence(frame.nr, "nr") << 5) | pollFinal | supervisory[kind];
    default: {
      const code = typeof kind === "number" ? kind : unnumbered[kind];
      if (typeof kind === "number" && kinds[code] !== kind) {
        throw new EncodeError(`control field ${kind} is not an unknown one without its poll/final bit`, "kind", "hdlc");
      }
      return code | pollFinal;
    }
  }
}

function sequence(value: number | undefined, path: string): number {
  if (value === undefined || (value & 7) !== value) {
    throw new EncodeError(`sequence number ${value} is not in 0..7`, path, "hdlc");
  }
  return value;
}

/** A frame for messages: `I frame from 16 to 1:17`. */
export function describeFrame(frame: HdlcFrame): string {
  const { kind, source, destination } = frame;
  return `${describeKind(kind)} from ${formatAddress(source)} to ${formatAddress(destination)}`;
}

/** A kind of frame for messages: `I frame`. */
export function describeKind(kind: HdlcFrameKind): string {
  return typeof kind === "number" ? `frame with control ${hex(kind)}` : `${kind} frame`;
}
