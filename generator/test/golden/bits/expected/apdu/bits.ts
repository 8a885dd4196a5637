// Generated from spec/apdu/bits.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  type FlagsNode,
  Reader,
  Writer,
  bitField,
  located,
  noBitValue,
  placed,
  readFlags,
  writeFlags,
} from "@cosemkit/core";

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Bits {
  readonly fields: Fields;
  readonly named: Named;
  readonly tagged: Tagged;
}

export function readBits(r: Reader): Bits {
  return { fields: readFields(r), named: readNamed(r), tagged: readTagged(r) };
}

export function writeBits(w: Writer, v: Bits): void {
  writeFields(w, v.fields);
  writeNamed(w, v.named);
  writeTagged(w, v.tagged);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeBits(bytes: Uint8Array, options?: DecodeOptions): Bits {
  const r = new Reader(bytes, options);
  try {
    const value = readBits(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, bitsDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeBits(value: Bits): Uint8Array {
  const w = Writer.acquire();
  try {
    writeBits(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, bitsDescriptor, value);
  } finally {
    w.release();
  }
}

export const bitsDescriptor: Descriptor = {
  name: "bits",
  node: { kind: "sequence", counted: false, fields: [
    { property: "fields", presence: "required", node: { kind: "ref", to: () => fieldsDescriptor } },
    { property: "named", presence: "required", node: { kind: "ref", to: () => namedDescriptor } },
    { property: "tagged", presence: "required", node: { kind: "ref", to: () => taggedDescriptor } },
  ] },
};

/**
 * Cut into fields.
 *
 * Wire form: 1 octet; bit 0 is the least significant.
 *
 * Golden file.
 */
export interface Fields {
  readonly id: number;
  /** A wider field. */
  readonly service: number;
  readonly priority: "normal" | "high";
}

export function readFields(r: Reader): Fields {
  const word = r.u8();
  return { id: word & 0x0f, service: (word >>> 4) & 7, priority: word & 0x80 ? "high" : "normal" };
}

export function writeFields(w: Writer, v: Fields): void {
  let word = bitField(w, v.id, 0x0f) | (bitField(w, v.service, 7) << 4);
  if (v.priority === "high") word |= 0x80;
  else if (v.priority !== "normal") noBitValue(w, v.priority, "normal", "high");
  w.u8(word >>> 0);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeFields(bytes: Uint8Array, options?: DecodeOptions): Fields {
  const r = new Reader(bytes, options);
  try {
    const value = readFields(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, fieldsDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeFields(value: Fields): Uint8Array {
  const w = Writer.acquire();
  try {
    writeFields(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, fieldsDescriptor, value);
  } finally {
    w.release();
  }
}

export const fieldsDescriptor: Descriptor = {
  name: "fields",
  node: { kind: "bit-fields", size: 1, fields: [
    { property: "id", shift: 0, width: 4 },
    { property: "service", shift: 4, width: 3 },
    { property: "priority", shift: 7, width: 1, values: ["normal","high"] },
  ] },
};

/**
 * Bits with names.
 *
 * Wire form: 3 bits; bit 0 is the most significant.
 *
 * Golden file.
 */
export type Named = readonly NamedBit[];

/** Names of the bits of Named. */
export type NamedBit =
  | "read"
  | "write"
  | "execute";

export function readNamed(r: Reader): Named {
  return readFlags(r, namedFlags);
}

export function writeNamed(w: Writer, v: Named): void {
  writeFlags(w, namedFlags, v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeNamed(bytes: Uint8Array, options?: DecodeOptions): Named {
  const r = new Reader(bytes, options);
  try {
    const value = readNamed(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, namedDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeNamed(value: Named): Uint8Array {
  const w = Writer.acquire();
  try {
    writeNamed(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, namedDescriptor, value);
  } finally {
    w.release();
  }
}

const namedFlags: FlagsNode<NamedBit> = { kind: "flags", form: "counted", size: 3, order: "msb0", ids: ["read","write","execute"] };

export const namedDescriptor: Descriptor = {
  name: "named",
  node: namedFlags,
};

/**
 * BER inside A-XDR.
 *
 * Wire form: 10 bits; bit 0 is the most significant.
 *
 * Golden file.
 */
export type Tagged = readonly TaggedBit[];

/** Names of the bits of Tagged. */
export type TaggedBit =
  | "b0"
  | "b1"
  | "b2"
  | "b3"
  | "b4"
  | "b5"
  | "b6"
  | "b7"
  | "b8"
  | "b9";

export function readTagged(r: Reader): Tagged {
  r.expect(0x5f);
  const outer1 = r.openTag(0x1f);
  const value2 = readFlags(r, taggedFlags);
  r.close(outer1);
  return value2;
}

export function writeTagged(w: Writer, v: Tagged): void {
  w.u8(0x5f);
  w.u8(0x1f);
  const mark1 = w.open();
  writeFlags(w, taggedFlags, v);
  w.close(mark1);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeTagged(bytes: Uint8Array, options?: DecodeOptions): Tagged {
  const r = new Reader(bytes, options);
  try {
    const value = readTagged(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, taggedDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeTagged(value: Tagged): Uint8Array {
  const w = Writer.acquire();
  try {
    writeTagged(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, taggedDescriptor, value);
  } finally {
    w.release();
  }
}

const taggedFlags: FlagsNode<TaggedBit> = { kind: "flags", form: "ber", size: 10, order: "msb0", ids: ["b0","b1","b2","b3","b4","b5","b6","b7","b8","b9"] };

export const taggedDescriptor: Descriptor = {
  name: "tagged",
  node: { kind: "tlv", tag: [95,31], of: taggedFlags },
};
