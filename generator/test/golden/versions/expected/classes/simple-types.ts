// Generated from spec/classes by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type Codec,
  type Descriptor,
  type Obis,
  type Reader,
  type Writer,
  obisFromBytes,
  obisToBytes,
} from "@cosemkit/core";

/**
 * Logical-name as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type LogicalName = Obis;

export function readLogicalName(r: Reader): LogicalName {
  r.expect(9);
  return obisFromBytes(r.octetsOf(6));
}

export function writeLogicalName(w: Writer, v: LogicalName): void {
  w.u8(9);
  w.octetsOf(obisToBytes(v), 6);
}

export const logicalNameDescriptor: Descriptor = {
  name: "logical-name",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } },
  layer: "data",
};

export const logicalNameCodec: Codec<LogicalName> = {
  descriptor: logicalNameDescriptor,
  read: readLogicalName,
  write: writeLogicalName,
};

/**
 * Unsigned as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type Unsigned = number;

export function readUnsigned(r: Reader): Unsigned {
  r.expect(0x11);
  return r.u8();
}

export function writeUnsigned(w: Writer, v: Unsigned): void {
  w.u8(0x11);
  w.u8(v);
}

export const unsignedDescriptor: Descriptor = {
  name: "unsigned",
  node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } },
  layer: "data",
};

export const unsignedCodec: Codec<Unsigned> = {
  descriptor: unsignedDescriptor,
  read: readUnsigned,
  write: writeUnsigned,
};

/**
 * Long-unsigned as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type LongUnsigned = number;

export function readLongUnsigned(r: Reader): LongUnsigned {
  r.expect(0x12);
  return r.u16();
}

export function writeLongUnsigned(w: Writer, v: LongUnsigned): void {
  w.u8(0x12);
  w.u16(v);
}

export const longUnsignedDescriptor: Descriptor = {
  name: "long-unsigned",
  node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } },
  layer: "data",
};

export const longUnsignedCodec: Codec<LongUnsigned> = {
  descriptor: longUnsignedDescriptor,
  read: readLongUnsigned,
  write: writeLongUnsigned,
};

/**
 * Integer as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type Integer = number;

export function readInteger(r: Reader): Integer {
  r.expect(0x0f);
  return r.i8();
}

export function writeInteger(w: Writer, v: Integer): void {
  w.u8(0x0f);
  w.i8(v);
}

export const integerDescriptor: Descriptor = {
  name: "integer",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const integerCodec: Codec<Integer> = {
  descriptor: integerDescriptor,
  read: readInteger,
  write: writeInteger,
};
