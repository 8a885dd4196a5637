// Generated from spec/classes by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type Codec,
  type CosemDateTime,
  type Descriptor,
  type Obis,
  type Reader,
  type Writer,
  dateTimeFromBytes,
  dateTimeToBytes,
  obisFromBytes,
  obisToBytes,
  readCode,
  writeCode,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type LampMode, lampModeCodes } from "../codes/lamp-mode.ts";

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
 * Enum lamp-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumLampMode = LampMode;

export function readEnumLampMode(r: Reader): EnumLampMode {
  r.expect(0x16);
  return readCode(r, lampModeCodes);
}

export function writeEnumLampMode(w: Writer, v: EnumLampMode): void {
  w.u8(0x16);
  writeCode(w, lampModeCodes, v);
}

export const enumLampModeDescriptor: Descriptor = {
  name: "enum lamp-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: lampModeCodes } },
  layer: "data",
};

export const enumLampModeCodec: Codec<EnumLampMode> = {
  descriptor: enumLampModeDescriptor,
  read: readEnumLampMode,
  write: writeEnumLampMode,
};

/**
 * Secret octet-string 2 as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type SecretOctetString2 = Uint8Array;

export function readSecretOctetString2(r: Reader): SecretOctetString2 {
  r.expect(9);
  return r.octetsOf(2);
}

export function writeSecretOctetString2(w: Writer, v: SecretOctetString2): void {
  w.u8(9);
  w.octetsOf(v, 2);
}

export const secretOctetString2Descriptor: Descriptor = {
  name: "secret octet-string 2",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 2, secret: true } },
  layer: "data",
};

export const secretOctetString2Codec: Codec<SecretOctetString2> = {
  descriptor: secretOctetString2Descriptor,
  read: readSecretOctetString2,
  write: writeSecretOctetString2,
};

/**
 * Octet-string date-time as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type OctetStringDateTime = CosemDateTime;

export function readOctetStringDateTime(r: Reader): OctetStringDateTime {
  r.expect(9);
  return dateTimeFromBytes(r.octetsOf(12));
}

export function writeOctetStringDateTime(w: Writer, v: OctetStringDateTime): void {
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v), 12);
}

export const octetStringDateTimeDescriptor: Descriptor = {
  name: "octet-string date-time",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
  layer: "data",
};

export const octetStringDateTimeCodec: Codec<OctetStringDateTime> = {
  descriptor: octetStringDateTimeDescriptor,
  read: readOctetStringDateTime,
  write: writeOctetStringDateTime,
};

/**
 * Any data as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type AnyData = Data;

export function readAnyData(r: Reader): AnyData {
  return readData(r);
}

export function writeAnyData(w: Writer, v: AnyData): void {
  writeData(w, v);
}

export const anyDataDescriptor: Descriptor = {
  name: "any data",
  node: { kind: "ref", to: () => dataDescriptor },
  layer: "data",
};

export const anyDataCodec: Codec<AnyData> = {
  descriptor: anyDataDescriptor,
  read: readAnyData,
  write: writeAnyData,
};

/**
 * Double-long-unsigned as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type DoubleLongUnsigned = number;

export function readDoubleLongUnsigned(r: Reader): DoubleLongUnsigned {
  r.expect(6);
  return r.u32();
}

export function writeDoubleLongUnsigned(w: Writer, v: DoubleLongUnsigned): void {
  w.u8(6);
  w.u32(v);
}

export const doubleLongUnsignedDescriptor: Descriptor = {
  name: "double-long-unsigned",
  node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } },
  layer: "data",
};

export const doubleLongUnsignedCodec: Codec<DoubleLongUnsigned> = {
  descriptor: doubleLongUnsignedDescriptor,
  read: readDoubleLongUnsigned,
  write: writeDoubleLongUnsigned,
};

/**
 * Bit-string 4 as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type BitString4 = string;

export function readBitString4(r: Reader): BitString4 {
  r.expect(4);
  return r.bitStringOf(4);
}

export function writeBitString4(w: Writer, v: BitString4): void {
  w.u8(4);
  w.bitStringOf(v, 4);
}

export const bitString4Descriptor: Descriptor = {
  name: "bit-string 4",
  node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted", size: 4 } },
  layer: "data",
};

export const bitString4Codec: Codec<BitString4> = {
  descriptor: bitString4Descriptor,
  read: readBitString4,
  write: writeBitString4,
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
