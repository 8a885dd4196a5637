// Generated from spec/apdu/octets.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type CosemDate,
  type CosemDateTime,
  type CosemTime,
  type DecodeOptions,
  type Descriptor,
  type Obis,
  Reader,
  Writer,
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeToBytes,
  dateToBytes,
  located,
  obisFromBytes,
  obisToBytes,
  placed,
  timeFromBytes,
  timeToBytes,
} from "@cosemkit/core";

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Octets {
  readonly counted: Uint8Array;
  readonly fixed: Uint8Array;
  readonly name: Obis;
  readonly dateTime: CosemDateTime;
  readonly date: CosemDate;
  readonly time: CosemTime;
  readonly password: Uint8Array;
  readonly latin: string;
  readonly unicode: string;
  readonly bits: string;
}

export function readOctets(r: Reader): Octets {
  return {
    counted: r.octets(),
    fixed: r.take(3),
    name: obisFromBytes(r.take(6)),
    dateTime: dateTimeFromBytes(r.take(12)),
    date: dateFromBytes(r.take(5)),
    time: timeFromBytes(r.take(4)),
    password: r.octets(),
    latin: r.latin1(r.length()),
    unicode: r.utf8(r.length()),
    bits: r.bitString(),
  };
}

export function writeOctets(w: Writer, v: Octets): void {
  w.octets(v.counted);
  w.fixed(v.fixed, 3);
  w.fixed(obisToBytes(v.name), 6);
  w.fixed(dateTimeToBytes(v.dateTime), 12);
  w.fixed(dateToBytes(v.date), 5);
  w.fixed(timeToBytes(v.time), 4);
  w.octets(v.password);
  w.latin1(v.latin);
  w.utf8(v.unicode);
  w.bitString(v.bits);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeOctets(bytes: Uint8Array, options?: DecodeOptions): Octets {
  const r = new Reader(bytes, options);
  try {
    const value = readOctets(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, octetsDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeOctets(value: Octets): Uint8Array {
  const w = Writer.acquire();
  try {
    writeOctets(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, octetsDescriptor, value);
  } finally {
    w.release();
  }
}

export const octetsDescriptor: Descriptor = {
  name: "octets",
  node: { kind: "sequence", counted: false, fields: [
    { property: "counted", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "fixed", presence: "required", node: { kind: "octets", form: "fixed", size: 3 } },
    { property: "name", presence: "required", node: { kind: "octets", form: "fixed", size: 6, format: "logical-name" } },
    { property: "dateTime", presence: "required", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
    { property: "date", presence: "required", node: { kind: "octets", form: "fixed", size: 5, format: "date" } },
    { property: "time", presence: "required", node: { kind: "octets", form: "fixed", size: 4, format: "time" } },
    { property: "password", presence: "required", node: { kind: "octets", form: "counted", secret: true } },
    { property: "latin", presence: "required", node: { kind: "text", charset: "latin1" } },
    { property: "unicode", presence: "required", node: { kind: "text", charset: "utf8" } },
    { property: "bits", presence: "required", node: { kind: "bit-string", form: "counted" } },
  ] },
};
