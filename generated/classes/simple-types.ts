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
import { type AssociationStatus, associationStatusCodes } from "../codes/association-status.ts";
import { type ClockBase, clockBaseCodes } from "../codes/clock-base.ts";
import { type ControlMode, controlModeCodes } from "../codes/control-mode.ts";
import { type ControlState, controlStateCodes } from "../codes/control-state.ts";
import { type KeyPair, keyPairCodes } from "../codes/key-pair.ts";
import { type PushOperationMethod, pushOperationMethodCodes } from "../codes/push-operation-method.ts";
import { type SecurityPolicyV0, securityPolicyV0Codes } from "../codes/security-policy-v0.ts";
import { type SecuritySuite, securitySuiteCodes } from "../codes/security-suite.ts";
import { type SortMethod, sortMethodCodes } from "../codes/sort-method.ts";

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
 * Enum sort-method as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumSortMethod = SortMethod;

export function readEnumSortMethod(r: Reader): EnumSortMethod {
  r.expect(0x16);
  return readCode(r, sortMethodCodes);
}

export function writeEnumSortMethod(w: Writer, v: EnumSortMethod): void {
  w.u8(0x16);
  writeCode(w, sortMethodCodes, v);
}

export const enumSortMethodDescriptor: Descriptor = {
  name: "enum sort-method",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: sortMethodCodes } },
  layer: "data",
};

export const enumSortMethodCodec: Codec<EnumSortMethod> = {
  descriptor: enumSortMethodDescriptor,
  read: readEnumSortMethod,
  write: writeEnumSortMethod,
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
 * Long as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type Long = number;

export function readLong(r: Reader): Long {
  r.expect(0x10);
  return r.i16();
}

export function writeLong(w: Writer, v: Long): void {
  w.u8(0x10);
  w.i16(v);
}

export const longDescriptor: Descriptor = {
  name: "long",
  node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } },
  layer: "data",
};

export const longCodec: Codec<Long> = {
  descriptor: longDescriptor,
  read: readLong,
  write: writeLong,
};

/**
 * Boolean as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type Boolean = boolean;

export function readBoolean(r: Reader): Boolean {
  r.expect(3);
  return r.boolean();
}

export function writeBoolean(w: Writer, v: Boolean): void {
  w.u8(3);
  w.boolean(v);
}

export const booleanDescriptor: Descriptor = {
  name: "boolean",
  node: { kind: "tagged", tag: 3, of: { kind: "boolean" } },
  layer: "data",
};

export const booleanCodec: Codec<Boolean> = {
  descriptor: booleanDescriptor,
  read: readBoolean,
  write: writeBoolean,
};

/**
 * Enum clock-base as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumClockBase = ClockBase;

export function readEnumClockBase(r: Reader): EnumClockBase {
  r.expect(0x16);
  return readCode(r, clockBaseCodes);
}

export function writeEnumClockBase(w: Writer, v: EnumClockBase): void {
  w.u8(0x16);
  writeCode(w, clockBaseCodes, v);
}

export const enumClockBaseDescriptor: Descriptor = {
  name: "enum clock-base",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: clockBaseCodes } },
  layer: "data",
};

export const enumClockBaseCodec: Codec<EnumClockBase> = {
  descriptor: enumClockBaseDescriptor,
  read: readEnumClockBase,
  write: writeEnumClockBase,
};

/**
 * Null-data as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type NullData = null;

export function readNullData(r: Reader): NullData {
  r.expect(0);
  return null;
}

export function writeNullData(w: Writer, v: NullData): void {
  w.u8(0);
}

export const nullDataDescriptor: Descriptor = {
  name: "null-data",
  node: { kind: "tagged", tag: 0, of: { kind: "null" } },
  layer: "data",
};

export const nullDataCodec: Codec<NullData> = {
  descriptor: nullDataDescriptor,
  read: readNullData,
  write: writeNullData,
};

/**
 * Secret octet-string as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type SecretOctetString = Uint8Array;

export function readSecretOctetString(r: Reader): SecretOctetString {
  r.expect(9);
  return r.octets();
}

export function writeSecretOctetString(w: Writer, v: SecretOctetString): void {
  w.u8(9);
  w.octets(v);
}

export const secretOctetStringDescriptor: Descriptor = {
  name: "secret octet-string",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", secret: true } },
  layer: "data",
};

export const secretOctetStringCodec: Codec<SecretOctetString> = {
  descriptor: secretOctetStringDescriptor,
  read: readSecretOctetString,
  write: writeSecretOctetString,
};

/**
 * Enum association-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumAssociationStatus = AssociationStatus;

export function readEnumAssociationStatus(r: Reader): EnumAssociationStatus {
  r.expect(0x16);
  return readCode(r, associationStatusCodes);
}

export function writeEnumAssociationStatus(w: Writer, v: EnumAssociationStatus): void {
  w.u8(0x16);
  writeCode(w, associationStatusCodes, v);
}

export const enumAssociationStatusDescriptor: Descriptor = {
  name: "enum association-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: associationStatusCodes } },
  layer: "data",
};

export const enumAssociationStatusCodec: Codec<EnumAssociationStatus> = {
  descriptor: enumAssociationStatusDescriptor,
  read: readEnumAssociationStatus,
  write: writeEnumAssociationStatus,
};

/**
 * Octet-string as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type OctetString = Uint8Array;

export function readOctetString(r: Reader): OctetString {
  r.expect(9);
  return r.octets();
}

export function writeOctetString(w: Writer, v: OctetString): void {
  w.u8(9);
  w.octets(v);
}

export const octetStringDescriptor: Descriptor = {
  name: "octet-string",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } },
  layer: "data",
};

export const octetStringCodec: Codec<OctetString> = {
  descriptor: octetStringDescriptor,
  read: readOctetString,
  write: writeOctetString,
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
 * Enum push-operation-method as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumPushOperationMethod = PushOperationMethod;

export function readEnumPushOperationMethod(r: Reader): EnumPushOperationMethod {
  r.expect(0x16);
  return readCode(r, pushOperationMethodCodes);
}

export function writeEnumPushOperationMethod(w: Writer, v: EnumPushOperationMethod): void {
  w.u8(0x16);
  writeCode(w, pushOperationMethodCodes, v);
}

export const enumPushOperationMethodDescriptor: Descriptor = {
  name: "enum push-operation-method",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: pushOperationMethodCodes } },
  layer: "data",
};

export const enumPushOperationMethodCodec: Codec<EnumPushOperationMethod> = {
  descriptor: enumPushOperationMethodDescriptor,
  read: readEnumPushOperationMethod,
  write: writeEnumPushOperationMethod,
};

/**
 * Date-time as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type DateTime = CosemDateTime;

export function readDateTime(r: Reader): DateTime {
  r.expect(0x19);
  return dateTimeFromBytes(r.take(12));
}

export function writeDateTime(w: Writer, v: DateTime): void {
  w.u8(0x19);
  w.fixed(dateTimeToBytes(v), 12);
}

export const dateTimeDescriptor: Descriptor = {
  name: "date-time",
  node: { kind: "tagged", tag: 25, of: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
  layer: "data",
};

export const dateTimeCodec: Codec<DateTime> = {
  descriptor: dateTimeDescriptor,
  read: readDateTime,
  write: writeDateTime,
};

/**
 * Enum security-policy-v0 as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumSecurityPolicyV0 = SecurityPolicyV0;

export function readEnumSecurityPolicyV0(r: Reader): EnumSecurityPolicyV0 {
  r.expect(0x16);
  return readCode(r, securityPolicyV0Codes);
}

export function writeEnumSecurityPolicyV0(w: Writer, v: EnumSecurityPolicyV0): void {
  w.u8(0x16);
  writeCode(w, securityPolicyV0Codes, v);
}

export const enumSecurityPolicyV0Descriptor: Descriptor = {
  name: "enum security-policy-v0",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: securityPolicyV0Codes } },
  layer: "data",
};

export const enumSecurityPolicyV0Codec: Codec<EnumSecurityPolicyV0> = {
  descriptor: enumSecurityPolicyV0Descriptor,
  read: readEnumSecurityPolicyV0,
  write: writeEnumSecurityPolicyV0,
};

/**
 * Enum security-suite as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumSecuritySuite = SecuritySuite;

export function readEnumSecuritySuite(r: Reader): EnumSecuritySuite {
  r.expect(0x16);
  return readCode(r, securitySuiteCodes);
}

export function writeEnumSecuritySuite(w: Writer, v: EnumSecuritySuite): void {
  w.u8(0x16);
  writeCode(w, securitySuiteCodes, v);
}

export const enumSecuritySuiteDescriptor: Descriptor = {
  name: "enum security-suite",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: securitySuiteCodes } },
  layer: "data",
};

export const enumSecuritySuiteCodec: Codec<EnumSecuritySuite> = {
  descriptor: enumSecuritySuiteDescriptor,
  read: readEnumSecuritySuite,
  write: writeEnumSecuritySuite,
};

/**
 * Enum key-pair as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumKeyPair = KeyPair;

export function readEnumKeyPair(r: Reader): EnumKeyPair {
  r.expect(0x16);
  return readCode(r, keyPairCodes);
}

export function writeEnumKeyPair(w: Writer, v: EnumKeyPair): void {
  w.u8(0x16);
  writeCode(w, keyPairCodes, v);
}

export const enumKeyPairDescriptor: Descriptor = {
  name: "enum key-pair",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: keyPairCodes } },
  layer: "data",
};

export const enumKeyPairCodec: Codec<EnumKeyPair> = {
  descriptor: enumKeyPairDescriptor,
  read: readEnumKeyPair,
  write: writeEnumKeyPair,
};

/**
 * Enum control-state as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumControlState = ControlState;

export function readEnumControlState(r: Reader): EnumControlState {
  r.expect(0x16);
  return readCode(r, controlStateCodes);
}

export function writeEnumControlState(w: Writer, v: EnumControlState): void {
  w.u8(0x16);
  writeCode(w, controlStateCodes, v);
}

export const enumControlStateDescriptor: Descriptor = {
  name: "enum control-state",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: controlStateCodes } },
  layer: "data",
};

export const enumControlStateCodec: Codec<EnumControlState> = {
  descriptor: enumControlStateDescriptor,
  read: readEnumControlState,
  write: writeEnumControlState,
};

/**
 * Enum control-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumControlMode = ControlMode;

export function readEnumControlMode(r: Reader): EnumControlMode {
  r.expect(0x16);
  return readCode(r, controlModeCodes);
}

export function writeEnumControlMode(w: Writer, v: EnumControlMode): void {
  w.u8(0x16);
  writeCode(w, controlModeCodes, v);
}

export const enumControlModeDescriptor: Descriptor = {
  name: "enum control-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: controlModeCodes } },
  layer: "data",
};

export const enumControlModeCodec: Codec<EnumControlMode> = {
  descriptor: enumControlModeDescriptor,
  read: readEnumControlMode,
  write: writeEnumControlMode,
};
