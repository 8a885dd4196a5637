import { DecodeError, EncodeError } from "@cosemkit/core";
import { hdlcMaxInformation } from "./hdlc-frame.ts";

/** What one station of a data link connection can do, in its own directions (IEC 62056-46, 6.4.4.4.3.2). */
export interface HdlcParameters {
  /** Octets in an information field that it sends. */
  readonly maxInformationTransmit: number;
  /** Octets in an information field that it takes. */
  readonly maxInformationReceive: number;
  /** I frames that it sends before it waits for an acknowledgement, 1..7. */
  readonly windowTransmit: number;
  /** I frames that it takes before it acknowledges, 1..7. */
  readonly windowReceive: number;
}

/** What holds where a parameter is missing, 0, or there is no information field: 128 octets, window 1. */
export const defaultHdlcParameters: HdlcParameters = {
  maxInformationTransmit: 128,
  maxInformationReceive: 128,
  windowTransmit: 1,
  windowReceive: 1,
};

const formatIdentifier = 0x81;
const parameterGroup = 0x80;
const userDataGroup = 0xf0;
const maxWindow = 7;

/**
 * Reads the information field of SNRM or UA. A value beyond the largest that HDLC knows counts as the largest; user
 * data behind the parameters is passed over. Throws `DecodeError` (layer hdlc): `decode.unknown-tag` for a parameter
 * other than 05..08, which a server answers with DM.
 */
export function decodeHdlcParameters(information: Uint8Array): HdlcParameters {
  const values = { ...defaultHdlcParameters };
  if (information.length === 0) return values;
  if (information[0] !== formatIdentifier)
    throw malformed(0, `format identifier ${found(information, 0)}, 81 expected`);
  if (information.length === 1 || information[1] === userDataGroup) return values;
  if (information[1] !== parameterGroup) throw malformed(1, `group identifier ${found(information, 1)}, 80 expected`);
  const end = 3 + octetAt(information, 2, information.length);
  if (end > information.length) throw truncated(information.length, end - information.length);
  let at = 3;
  while (at < end) {
    const identifier = information[at]!;
    const length = octetAt(information, at + 1, end);
    const first = at + 2;
    if (first + length > end)
      throw malformed(at + 1, `parameter of ${length} octets in a group with ${end - first} left`);
    if (length > 4) throw malformed(at + 1, `parameter of ${length} octets`);
    let value = 0;
    for (let i = first; i < first + length; i++) value = value * 256 + information[i]!;
    if (value > 0) {
      switch (identifier) {
        case 0x05:
          values.maxInformationTransmit = Math.min(value, hdlcMaxInformation);
          break;
        case 0x06:
          values.maxInformationReceive = Math.min(value, hdlcMaxInformation);
          break;
        case 0x07:
          values.windowTransmit = Math.min(value, maxWindow);
          break;
        case 0x08:
          values.windowReceive = Math.min(value, maxWindow);
          break;
      }
    }
    if (identifier < 0x05 || identifier > 0x08) {
      throw new DecodeError("decode.unknown-tag", `parameter identifier ${found(information, at)}, 05 to 08 expected`, {
        layer: "hdlc",
        path: "information",
        offset: at,
      });
    }
    at = first + length;
  }
  if (end < information.length && information[end] !== userDataGroup) {
    throw malformed(end, `${information.length - end} octets left over after the parameters`);
  }
  return values;
}

/**
 * Writes the information field of SNRM or UA. Information lengths take one octet up to 255, two above it or when
 * `twoOctets` asks for it (the form that came with version 1 of the HDLC setup class). Throws `EncodeError`.
 */
export function encodeHdlcParameters(parameters: HdlcParameters, twoOctets = false): Uint8Array {
  const out = [formatIdentifier, parameterGroup, 0];
  for (const [identifier, name] of lengths) {
    const value = ranged(parameters, name, hdlcMaxInformation);
    if (twoOctets || value > 0xff) out.push(identifier, 2, value >>> 8, value & 0xff);
    else out.push(identifier, 1, value);
  }
  for (const [identifier, name] of windows) {
    out.push(identifier, 4, 0, 0, 0, ranged(parameters, name, maxWindow));
  }
  out[2] = out.length - 3;
  return Uint8Array.from(out);
}

const lengths = [
  [0x05, "maxInformationTransmit"],
  [0x06, "maxInformationReceive"],
] as const;

const windows = [
  [0x07, "windowTransmit"],
  [0x08, "windowReceive"],
] as const;

function ranged(parameters: HdlcParameters, name: keyof HdlcParameters, most: number): number {
  const value = parameters[name];
  if (!(Number.isInteger(value) && value >= 1 && value <= most)) {
    throw new EncodeError(`${value} is not in 1..${most}`, name, "hdlc");
  }
  return value;
}

/** What two stations agree on, in the directions of the first: the smaller of what one sends and the other takes. */
export function negotiateHdlcParameters(own: HdlcParameters, peer: HdlcParameters): HdlcParameters {
  return {
    maxInformationTransmit: Math.min(own.maxInformationTransmit, peer.maxInformationReceive),
    maxInformationReceive: Math.min(own.maxInformationReceive, peer.maxInformationTransmit),
    windowTransmit: Math.min(own.windowTransmit, peer.windowReceive),
    windowReceive: Math.min(own.windowReceive, peer.windowTransmit),
  };
}

function octetAt(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) {
    if (end < bytes.length) throw malformed(at, "the parameter group ends inside a parameter");
    throw truncated(end, 1);
  }
  return bytes[at]!;
}

function found(bytes: Uint8Array, at: number): string {
  return `${bytes[at]!.toString(16).padStart(2, "0")} found`;
}

function malformed(offset: number, detail: string): DecodeError {
  return new DecodeError("decode.malformed", detail, { layer: "hdlc", path: "information", offset });
}

function truncated(offset: number, needed: number): DecodeError {
  const detail = `${needed} more octets of parameters expected`;
  return new DecodeError("decode.truncated", detail, { layer: "hdlc", path: "information", offset, needed });
}
