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
import { type AdpDeviceType, adpDeviceTypeCodes } from "../codes/adp-device-type.ts";
import { type AssociationStatus, associationStatusCodes } from "../codes/association-status.ts";
import { type AutoAnswerMode, autoAnswerModeCodes } from "../codes/auto-answer-mode.ts";
import { type AutoAnswerStatus, autoAnswerStatusCodes } from "../codes/auto-answer-status.ts";
import { type AutoConnectMode, autoConnectModeCodes } from "../codes/auto-connect-mode.ts";
import { type BaudRate, baudRateCodes } from "../codes/baud-rate.ts";
import { type ChargeType, chargeTypeCodes } from "../codes/charge-type.ts";
import { type ClockBase, clockBaseCodes } from "../codes/clock-base.ts";
import { type CoapTransportMode, coapTransportModeCodes } from "../codes/coap-transport-mode.ts";
import { type CompactDataCaptureMethod, compactDataCaptureMethodCodes } from "../codes/compact-data-capture-method.ts";
import { type ControlMode, controlModeCodes } from "../codes/control-mode.ts";
import { type ControlState, controlStateCodes } from "../codes/control-state.ts";
import { type CreditStatus, creditStatusCodes } from "../codes/credit-status.ts";
import { type CreditType, creditTypeCodes } from "../codes/credit-type.ts";
import { type DeltaElectricalPhase, deltaElectricalPhaseCodes } from "../codes/delta-electrical-phase.ts";
import { type GsmCsAttachment, gsmCsAttachmentCodes } from "../codes/gsm-cs-attachment.ts";
import { type GsmPsStatus, gsmPsStatusCodes } from "../codes/gsm-ps-status.ts";
import { type GsmStatus, gsmStatusCodes } from "../codes/gsm-status.ts";
import { type ImageTransferStatus, imageTransferStatusCodes } from "../codes/image-transfer-status.ts";
import { type InitiatorElectricalPhase, initiatorElectricalPhaseCodes } from "../codes/initiator-electrical-phase.ts";
import { type Ipv6AddressConfigMode, ipv6AddressConfigModeCodes } from "../codes/ipv6-address-config-mode.ts";
import { type KeyPair, keyPairCodes } from "../codes/key-pair.ts";
import { type LocalPortMode, localPortModeCodes } from "../codes/local-port-mode.ts";
import { type LocalPortResponseTime, localPortResponseTimeCodes } from "../codes/local-port-response-time.ts";
import { type MBusAddressState, mBusAddressStateCodes } from "../codes/m-bus-address-state.ts";
import { type MBusDataHeaderType, mBusDataHeaderTypeCodes } from "../codes/m-bus-data-header-type.ts";
import { type MBusEncryptionKeyStatus, mBusEncryptionKeyStatusCodes } from "../codes/m-bus-encryption-key-status.ts";
import { type MBusLinkStatus, mBusLinkStatusCodes } from "../codes/m-bus-link-status.ts";
import {
  type MBusPortCommunicationState,
  mBusPortCommunicationStateCodes,
} from "../codes/m-bus-port-communication-state.ts";
import { type NtpAuthenticationMethod, ntpAuthenticationMethodCodes } from "../codes/ntp-authentication-method.ts";
import { type PortProtectionMode, portProtectionModeCodes } from "../codes/port-protection-mode.ts";
import { type PortProtectionStatus, portProtectionStatusCodes } from "../codes/port-protection-status.ts";
import { type PrimeMacState, primeMacStateCodes } from "../codes/prime-mac-state.ts";
import { type PushOperationMethod, pushOperationMethodCodes } from "../codes/push-operation-method.ts";
import { type RplModeOfOperation, rplModeOfOperationCodes } from "../codes/rpl-mode-of-operation.ts";
import { type SFskRepeater, sFskRepeaterCodes } from "../codes/s-fsk-repeater.ts";
import { type SecurityPolicyV0, securityPolicyV0Codes } from "../codes/security-policy-v0.ts";
import { type SecuritySuite, securitySuiteCodes } from "../codes/security-suite.ts";
import { type SingleActionScheduleType, singleActionScheduleTypeCodes } from "../codes/single-action-schedule-type.ts";
import { type SortMethod, sortMethodCodes } from "../codes/sort-method.ts";
import { type TokenDeliveryMethod, tokenDeliveryMethodCodes } from "../codes/token-delivery-method.ts";
import { type TwistedPairFatalError, twistedPairFatalErrorCodes } from "../codes/twisted-pair-fatal-error.ts";
import { type TwistedPairMode, twistedPairModeCodes } from "../codes/twisted-pair-mode.ts";
import { type ZigbeeStackProfile, zigbeeStackProfileCodes } from "../codes/zigbee-stack-profile.ts";

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
 * Bit-string as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type BitString = string;

export function readBitString(r: Reader): BitString {
  r.expect(4);
  return r.bitString();
}

export function writeBitString(w: Writer, v: BitString): void {
  w.u8(4);
  w.bitString(v);
}

export const bitStringDescriptor: Descriptor = {
  name: "bit-string",
  node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } },
  layer: "data",
};

export const bitStringCodec: Codec<BitString> = {
  descriptor: bitStringDescriptor,
  read: readBitString,
  write: writeBitString,
};

/**
 * Enum image-transfer-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumImageTransferStatus = ImageTransferStatus;

export function readEnumImageTransferStatus(r: Reader): EnumImageTransferStatus {
  r.expect(0x16);
  return readCode(r, imageTransferStatusCodes);
}

export function writeEnumImageTransferStatus(w: Writer, v: EnumImageTransferStatus): void {
  w.u8(0x16);
  writeCode(w, imageTransferStatusCodes, v);
}

export const enumImageTransferStatusDescriptor: Descriptor = {
  name: "enum image-transfer-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: imageTransferStatusCodes } },
  layer: "data",
};

export const enumImageTransferStatusCodec: Codec<EnumImageTransferStatus> = {
  descriptor: enumImageTransferStatusDescriptor,
  read: readEnumImageTransferStatus,
  write: writeEnumImageTransferStatus,
};

/**
 * Enum local-port-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumLocalPortMode = LocalPortMode;

export function readEnumLocalPortMode(r: Reader): EnumLocalPortMode {
  r.expect(0x16);
  return readCode(r, localPortModeCodes);
}

export function writeEnumLocalPortMode(w: Writer, v: EnumLocalPortMode): void {
  w.u8(0x16);
  writeCode(w, localPortModeCodes, v);
}

export const enumLocalPortModeDescriptor: Descriptor = {
  name: "enum local-port-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: localPortModeCodes } },
  layer: "data",
};

export const enumLocalPortModeCodec: Codec<EnumLocalPortMode> = {
  descriptor: enumLocalPortModeDescriptor,
  read: readEnumLocalPortMode,
  write: writeEnumLocalPortMode,
};

/**
 * Enum baud-rate as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumBaudRate = BaudRate;

export function readEnumBaudRate(r: Reader): EnumBaudRate {
  r.expect(0x16);
  return readCode(r, baudRateCodes);
}

export function writeEnumBaudRate(w: Writer, v: EnumBaudRate): void {
  w.u8(0x16);
  writeCode(w, baudRateCodes, v);
}

export const enumBaudRateDescriptor: Descriptor = {
  name: "enum baud-rate",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: baudRateCodes } },
  layer: "data",
};

export const enumBaudRateCodec: Codec<EnumBaudRate> = {
  descriptor: enumBaudRateDescriptor,
  read: readEnumBaudRate,
  write: writeEnumBaudRate,
};

/**
 * Enum local-port-response-time as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumLocalPortResponseTime = LocalPortResponseTime;

export function readEnumLocalPortResponseTime(r: Reader): EnumLocalPortResponseTime {
  r.expect(0x16);
  return readCode(r, localPortResponseTimeCodes);
}

export function writeEnumLocalPortResponseTime(w: Writer, v: EnumLocalPortResponseTime): void {
  w.u8(0x16);
  writeCode(w, localPortResponseTimeCodes, v);
}

export const enumLocalPortResponseTimeDescriptor: Descriptor = {
  name: "enum local-port-response-time",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: localPortResponseTimeCodes } },
  layer: "data",
};

export const enumLocalPortResponseTimeCodec: Codec<EnumLocalPortResponseTime> = {
  descriptor: enumLocalPortResponseTimeDescriptor,
  read: readEnumLocalPortResponseTime,
  write: writeEnumLocalPortResponseTime,
};

/**
 * Enum single-action-schedule-type as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumSingleActionScheduleType = SingleActionScheduleType;

export function readEnumSingleActionScheduleType(r: Reader): EnumSingleActionScheduleType {
  r.expect(0x16);
  return readCode(r, singleActionScheduleTypeCodes);
}

export function writeEnumSingleActionScheduleType(w: Writer, v: EnumSingleActionScheduleType): void {
  w.u8(0x16);
  writeCode(w, singleActionScheduleTypeCodes, v);
}

export const enumSingleActionScheduleTypeDescriptor: Descriptor = {
  name: "enum single-action-schedule-type",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: singleActionScheduleTypeCodes } },
  layer: "data",
};

export const enumSingleActionScheduleTypeCodec: Codec<EnumSingleActionScheduleType> = {
  descriptor: enumSingleActionScheduleTypeDescriptor,
  read: readEnumSingleActionScheduleType,
  write: writeEnumSingleActionScheduleType,
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
 * Octet-string 6 as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type OctetString6 = Uint8Array;

export function readOctetString6(r: Reader): OctetString6 {
  r.expect(9);
  return r.octetsOf(6);
}

export function writeOctetString6(w: Writer, v: OctetString6): void {
  w.u8(9);
  w.octetsOf(v, 6);
}

export const octetString6Descriptor: Descriptor = {
  name: "octet-string 6",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6 } },
  layer: "data",
};

export const octetString6Codec: Codec<OctetString6> = {
  descriptor: octetString6Descriptor,
  read: readOctetString6,
  write: writeOctetString6,
};

/**
 * Enum twisted-pair-fatal-error as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumTwistedPairFatalError = TwistedPairFatalError;

export function readEnumTwistedPairFatalError(r: Reader): EnumTwistedPairFatalError {
  r.expect(0x16);
  return readCode(r, twistedPairFatalErrorCodes);
}

export function writeEnumTwistedPairFatalError(w: Writer, v: EnumTwistedPairFatalError): void {
  w.u8(0x16);
  writeCode(w, twistedPairFatalErrorCodes, v);
}

export const enumTwistedPairFatalErrorDescriptor: Descriptor = {
  name: "enum twisted-pair-fatal-error",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: twistedPairFatalErrorCodes } },
  layer: "data",
};

export const enumTwistedPairFatalErrorCodec: Codec<EnumTwistedPairFatalError> = {
  descriptor: enumTwistedPairFatalErrorDescriptor,
  read: readEnumTwistedPairFatalError,
  write: writeEnumTwistedPairFatalError,
};

/**
 * Enum twisted-pair-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumTwistedPairMode = TwistedPairMode;

export function readEnumTwistedPairMode(r: Reader): EnumTwistedPairMode {
  r.expect(0x16);
  return readCode(r, twistedPairModeCodes);
}

export function writeEnumTwistedPairMode(w: Writer, v: EnumTwistedPairMode): void {
  w.u8(0x16);
  writeCode(w, twistedPairModeCodes, v);
}

export const enumTwistedPairModeDescriptor: Descriptor = {
  name: "enum twisted-pair-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: twistedPairModeCodes } },
  layer: "data",
};

export const enumTwistedPairModeCodec: Codec<EnumTwistedPairMode> = {
  descriptor: enumTwistedPairModeDescriptor,
  read: readEnumTwistedPairMode,
  write: writeEnumTwistedPairMode,
};

/**
 * Enum m-bus-address-state as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumMBusAddressState = MBusAddressState;

export function readEnumMBusAddressState(r: Reader): EnumMBusAddressState {
  r.expect(0x16);
  return readCode(r, mBusAddressStateCodes);
}

export function writeEnumMBusAddressState(w: Writer, v: EnumMBusAddressState): void {
  w.u8(0x16);
  writeCode(w, mBusAddressStateCodes, v);
}

export const enumMBusAddressStateDescriptor: Descriptor = {
  name: "enum m-bus-address-state",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: mBusAddressStateCodes } },
  layer: "data",
};

export const enumMBusAddressStateCodec: Codec<EnumMBusAddressState> = {
  descriptor: enumMBusAddressStateDescriptor,
  read: readEnumMBusAddressState,
  write: writeEnumMBusAddressState,
};

/**
 * Enum auto-answer-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumAutoAnswerMode = AutoAnswerMode;

export function readEnumAutoAnswerMode(r: Reader): EnumAutoAnswerMode {
  r.expect(0x16);
  return readCode(r, autoAnswerModeCodes);
}

export function writeEnumAutoAnswerMode(w: Writer, v: EnumAutoAnswerMode): void {
  w.u8(0x16);
  writeCode(w, autoAnswerModeCodes, v);
}

export const enumAutoAnswerModeDescriptor: Descriptor = {
  name: "enum auto-answer-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: autoAnswerModeCodes } },
  layer: "data",
};

export const enumAutoAnswerModeCodec: Codec<EnumAutoAnswerMode> = {
  descriptor: enumAutoAnswerModeDescriptor,
  read: readEnumAutoAnswerMode,
  write: writeEnumAutoAnswerMode,
};

/**
 * Enum auto-answer-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumAutoAnswerStatus = AutoAnswerStatus;

export function readEnumAutoAnswerStatus(r: Reader): EnumAutoAnswerStatus {
  r.expect(0x16);
  return readCode(r, autoAnswerStatusCodes);
}

export function writeEnumAutoAnswerStatus(w: Writer, v: EnumAutoAnswerStatus): void {
  w.u8(0x16);
  writeCode(w, autoAnswerStatusCodes, v);
}

export const enumAutoAnswerStatusDescriptor: Descriptor = {
  name: "enum auto-answer-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: autoAnswerStatusCodes } },
  layer: "data",
};

export const enumAutoAnswerStatusCodec: Codec<EnumAutoAnswerStatus> = {
  descriptor: enumAutoAnswerStatusDescriptor,
  read: readEnumAutoAnswerStatus,
  write: writeEnumAutoAnswerStatus,
};

/**
 * Enum auto-connect-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumAutoConnectMode = AutoConnectMode;

export function readEnumAutoConnectMode(r: Reader): EnumAutoConnectMode {
  r.expect(0x16);
  return readCode(r, autoConnectModeCodes);
}

export function writeEnumAutoConnectMode(w: Writer, v: EnumAutoConnectMode): void {
  w.u8(0x16);
  writeCode(w, autoConnectModeCodes, v);
}

export const enumAutoConnectModeDescriptor: Descriptor = {
  name: "enum auto-connect-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: autoConnectModeCodes } },
  layer: "data",
};

export const enumAutoConnectModeCodec: Codec<EnumAutoConnectMode> = {
  descriptor: enumAutoConnectModeDescriptor,
  read: readEnumAutoConnectMode,
  write: writeEnumAutoConnectMode,
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
 * Visible-string as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type VisibleString = string;

export function readVisibleString(r: Reader): VisibleString {
  r.expect(0x0a);
  return r.latin1(r.length());
}

export function writeVisibleString(w: Writer, v: VisibleString): void {
  w.u8(0x0a);
  w.latin1(v);
}

export const visibleStringDescriptor: Descriptor = {
  name: "visible-string",
  node: { kind: "tagged", tag: 10, of: { kind: "text", charset: "latin1" } },
  layer: "data",
};

export const visibleStringCodec: Codec<VisibleString> = {
  descriptor: visibleStringDescriptor,
  read: readVisibleString,
  write: writeVisibleString,
};

/**
 * Enum gsm-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumGsmStatus = GsmStatus;

export function readEnumGsmStatus(r: Reader): EnumGsmStatus {
  r.expect(0x16);
  return readCode(r, gsmStatusCodes);
}

export function writeEnumGsmStatus(w: Writer, v: EnumGsmStatus): void {
  w.u8(0x16);
  writeCode(w, gsmStatusCodes, v);
}

export const enumGsmStatusDescriptor: Descriptor = {
  name: "enum gsm-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: gsmStatusCodes } },
  layer: "data",
};

export const enumGsmStatusCodec: Codec<EnumGsmStatus> = {
  descriptor: enumGsmStatusDescriptor,
  read: readEnumGsmStatus,
  write: writeEnumGsmStatus,
};

/**
 * Enum gsm-cs-attachment as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumGsmCsAttachment = GsmCsAttachment;

export function readEnumGsmCsAttachment(r: Reader): EnumGsmCsAttachment {
  r.expect(0x16);
  return readCode(r, gsmCsAttachmentCodes);
}

export function writeEnumGsmCsAttachment(w: Writer, v: EnumGsmCsAttachment): void {
  w.u8(0x16);
  writeCode(w, gsmCsAttachmentCodes, v);
}

export const enumGsmCsAttachmentDescriptor: Descriptor = {
  name: "enum gsm-cs-attachment",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: gsmCsAttachmentCodes } },
  layer: "data",
};

export const enumGsmCsAttachmentCodec: Codec<EnumGsmCsAttachment> = {
  descriptor: enumGsmCsAttachmentDescriptor,
  read: readEnumGsmCsAttachment,
  write: writeEnumGsmCsAttachment,
};

/**
 * Enum gsm-ps-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumGsmPsStatus = GsmPsStatus;

export function readEnumGsmPsStatus(r: Reader): EnumGsmPsStatus {
  r.expect(0x16);
  return readCode(r, gsmPsStatusCodes);
}

export function writeEnumGsmPsStatus(w: Writer, v: EnumGsmPsStatus): void {
  w.u8(0x16);
  writeCode(w, gsmPsStatusCodes, v);
}

export const enumGsmPsStatusDescriptor: Descriptor = {
  name: "enum gsm-ps-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: gsmPsStatusCodes } },
  layer: "data",
};

export const enumGsmPsStatusCodec: Codec<EnumGsmPsStatus> = {
  descriptor: enumGsmPsStatusDescriptor,
  read: readEnumGsmPsStatus,
  write: writeEnumGsmPsStatus,
};

/**
 * Enum ipv6-address-config-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumIpv6AddressConfigMode = Ipv6AddressConfigMode;

export function readEnumIpv6AddressConfigMode(r: Reader): EnumIpv6AddressConfigMode {
  r.expect(0x16);
  return readCode(r, ipv6AddressConfigModeCodes);
}

export function writeEnumIpv6AddressConfigMode(w: Writer, v: EnumIpv6AddressConfigMode): void {
  w.u8(0x16);
  writeCode(w, ipv6AddressConfigModeCodes, v);
}

export const enumIpv6AddressConfigModeDescriptor: Descriptor = {
  name: "enum ipv6-address-config-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: ipv6AddressConfigModeCodes } },
  layer: "data",
};

export const enumIpv6AddressConfigModeCodec: Codec<EnumIpv6AddressConfigMode> = {
  descriptor: enumIpv6AddressConfigModeDescriptor,
  read: readEnumIpv6AddressConfigMode,
  write: writeEnumIpv6AddressConfigMode,
};

/**
 * Enum initiator-electrical-phase as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumInitiatorElectricalPhase = InitiatorElectricalPhase;

export function readEnumInitiatorElectricalPhase(r: Reader): EnumInitiatorElectricalPhase {
  r.expect(0x16);
  return readCode(r, initiatorElectricalPhaseCodes);
}

export function writeEnumInitiatorElectricalPhase(w: Writer, v: EnumInitiatorElectricalPhase): void {
  w.u8(0x16);
  writeCode(w, initiatorElectricalPhaseCodes, v);
}

export const enumInitiatorElectricalPhaseDescriptor: Descriptor = {
  name: "enum initiator-electrical-phase",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: initiatorElectricalPhaseCodes } },
  layer: "data",
};

export const enumInitiatorElectricalPhaseCodec: Codec<EnumInitiatorElectricalPhase> = {
  descriptor: enumInitiatorElectricalPhaseDescriptor,
  read: readEnumInitiatorElectricalPhase,
  write: writeEnumInitiatorElectricalPhase,
};

/**
 * Enum delta-electrical-phase as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumDeltaElectricalPhase = DeltaElectricalPhase;

export function readEnumDeltaElectricalPhase(r: Reader): EnumDeltaElectricalPhase {
  r.expect(0x16);
  return readCode(r, deltaElectricalPhaseCodes);
}

export function writeEnumDeltaElectricalPhase(w: Writer, v: EnumDeltaElectricalPhase): void {
  w.u8(0x16);
  writeCode(w, deltaElectricalPhaseCodes, v);
}

export const enumDeltaElectricalPhaseDescriptor: Descriptor = {
  name: "enum delta-electrical-phase",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: deltaElectricalPhaseCodes } },
  layer: "data",
};

export const enumDeltaElectricalPhaseCodec: Codec<EnumDeltaElectricalPhase> = {
  descriptor: enumDeltaElectricalPhaseDescriptor,
  read: readEnumDeltaElectricalPhase,
  write: writeEnumDeltaElectricalPhase,
};

/**
 * Enum s-fsk-repeater as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumSFskRepeater = SFskRepeater;

export function readEnumSFskRepeater(r: Reader): EnumSFskRepeater {
  r.expect(0x16);
  return readCode(r, sFskRepeaterCodes);
}

export function writeEnumSFskRepeater(w: Writer, v: EnumSFskRepeater): void {
  w.u8(0x16);
  writeCode(w, sFskRepeaterCodes, v);
}

export const enumSFskRepeaterDescriptor: Descriptor = {
  name: "enum s-fsk-repeater",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: sFskRepeaterCodes } },
  layer: "data",
};

export const enumSFskRepeaterCodec: Codec<EnumSFskRepeater> = {
  descriptor: enumSFskRepeaterDescriptor,
  read: readEnumSFskRepeater,
  write: writeEnumSFskRepeater,
};

/**
 * Enum as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type Enum = number;

export function readEnum(r: Reader): Enum {
  r.expect(0x16);
  return r.u8();
}

export function writeEnum(w: Writer, v: Enum): void {
  w.u8(0x16);
  w.u8(v);
}

export const enumDescriptor: Descriptor = {
  name: "enum",
  node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } },
  layer: "data",
};

export const enumCodec: Codec<Enum> = {
  descriptor: enumDescriptor,
  read: readEnum,
  write: writeEnum,
};

/**
 * Enum compact-data-capture-method as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumCompactDataCaptureMethod = CompactDataCaptureMethod;

export function readEnumCompactDataCaptureMethod(r: Reader): EnumCompactDataCaptureMethod {
  r.expect(0x16);
  return readCode(r, compactDataCaptureMethodCodes);
}

export function writeEnumCompactDataCaptureMethod(w: Writer, v: EnumCompactDataCaptureMethod): void {
  w.u8(0x16);
  writeCode(w, compactDataCaptureMethodCodes, v);
}

export const enumCompactDataCaptureMethodDescriptor: Descriptor = {
  name: "enum compact-data-capture-method",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: compactDataCaptureMethodCodes } },
  layer: "data",
};

export const enumCompactDataCaptureMethodCodec: Codec<EnumCompactDataCaptureMethod> = {
  descriptor: enumCompactDataCaptureMethodDescriptor,
  read: readEnumCompactDataCaptureMethod,
  write: writeEnumCompactDataCaptureMethod,
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
 * Long64-unsigned as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type Long64Unsigned = bigint;

export function readLong64Unsigned(r: Reader): Long64Unsigned {
  r.expect(0x15);
  return r.u64();
}

export function writeLong64Unsigned(w: Writer, v: Long64Unsigned): void {
  w.u8(0x15);
  w.u64(v);
}

export const long64UnsignedDescriptor: Descriptor = {
  name: "long64-unsigned",
  node: { kind: "tagged", tag: 21, of: { kind: "integer", size: 8, signed: false } },
  layer: "data",
};

export const long64UnsignedCodec: Codec<Long64Unsigned> = {
  descriptor: long64UnsignedDescriptor,
  read: readLong64Unsigned,
  write: writeLong64Unsigned,
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

/**
 * Enum m-bus-encryption-key-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumMBusEncryptionKeyStatus = MBusEncryptionKeyStatus;

export function readEnumMBusEncryptionKeyStatus(r: Reader): EnumMBusEncryptionKeyStatus {
  r.expect(0x16);
  return readCode(r, mBusEncryptionKeyStatusCodes);
}

export function writeEnumMBusEncryptionKeyStatus(w: Writer, v: EnumMBusEncryptionKeyStatus): void {
  w.u8(0x16);
  writeCode(w, mBusEncryptionKeyStatusCodes, v);
}

export const enumMBusEncryptionKeyStatusDescriptor: Descriptor = {
  name: "enum m-bus-encryption-key-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: mBusEncryptionKeyStatusCodes } },
  layer: "data",
};

export const enumMBusEncryptionKeyStatusCodec: Codec<EnumMBusEncryptionKeyStatus> = {
  descriptor: enumMBusEncryptionKeyStatusDescriptor,
  read: readEnumMBusEncryptionKeyStatus,
  write: writeEnumMBusEncryptionKeyStatus,
};

/**
 * Enum m-bus-port-communication-state as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumMBusPortCommunicationState = MBusPortCommunicationState;

export function readEnumMBusPortCommunicationState(r: Reader): EnumMBusPortCommunicationState {
  r.expect(0x16);
  return readCode(r, mBusPortCommunicationStateCodes);
}

export function writeEnumMBusPortCommunicationState(w: Writer, v: EnumMBusPortCommunicationState): void {
  w.u8(0x16);
  writeCode(w, mBusPortCommunicationStateCodes, v);
}

export const enumMBusPortCommunicationStateDescriptor: Descriptor = {
  name: "enum m-bus-port-communication-state",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: mBusPortCommunicationStateCodes } },
  layer: "data",
};

export const enumMBusPortCommunicationStateCodec: Codec<EnumMBusPortCommunicationState> = {
  descriptor: enumMBusPortCommunicationStateDescriptor,
  read: readEnumMBusPortCommunicationState,
  write: writeEnumMBusPortCommunicationState,
};

/**
 * Enum m-bus-data-header-type as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumMBusDataHeaderType = MBusDataHeaderType;

export function readEnumMBusDataHeaderType(r: Reader): EnumMBusDataHeaderType {
  r.expect(0x16);
  return readCode(r, mBusDataHeaderTypeCodes);
}

export function writeEnumMBusDataHeaderType(w: Writer, v: EnumMBusDataHeaderType): void {
  w.u8(0x16);
  writeCode(w, mBusDataHeaderTypeCodes, v);
}

export const enumMBusDataHeaderTypeDescriptor: Descriptor = {
  name: "enum m-bus-data-header-type",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: mBusDataHeaderTypeCodes } },
  layer: "data",
};

export const enumMBusDataHeaderTypeCodec: Codec<EnumMBusDataHeaderType> = {
  descriptor: enumMBusDataHeaderTypeDescriptor,
  read: readEnumMBusDataHeaderType,
  write: writeEnumMBusDataHeaderType,
};

/**
 * Enum m-bus-link-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumMBusLinkStatus = MBusLinkStatus;

export function readEnumMBusLinkStatus(r: Reader): EnumMBusLinkStatus {
  r.expect(0x16);
  return readCode(r, mBusLinkStatusCodes);
}

export function writeEnumMBusLinkStatus(w: Writer, v: EnumMBusLinkStatus): void {
  w.u8(0x16);
  writeCode(w, mBusLinkStatusCodes, v);
}

export const enumMBusLinkStatusDescriptor: Descriptor = {
  name: "enum m-bus-link-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: mBusLinkStatusCodes } },
  layer: "data",
};

export const enumMBusLinkStatusCodec: Codec<EnumMBusLinkStatus> = {
  descriptor: enumMBusLinkStatusDescriptor,
  read: readEnumMBusLinkStatus,
  write: writeEnumMBusLinkStatus,
};

/**
 * Enum prime-mac-state as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumPrimeMacState = PrimeMacState;

export function readEnumPrimeMacState(r: Reader): EnumPrimeMacState {
  r.expect(0x16);
  return readCode(r, primeMacStateCodes);
}

export function writeEnumPrimeMacState(w: Writer, v: EnumPrimeMacState): void {
  w.u8(0x16);
  writeCode(w, primeMacStateCodes, v);
}

export const enumPrimeMacStateDescriptor: Descriptor = {
  name: "enum prime-mac-state",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: primeMacStateCodes } },
  layer: "data",
};

export const enumPrimeMacStateCodec: Codec<EnumPrimeMacState> = {
  descriptor: enumPrimeMacStateDescriptor,
  read: readEnumPrimeMacState,
  write: writeEnumPrimeMacState,
};

/**
 * Enum adp-device-type as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumAdpDeviceType = AdpDeviceType;

export function readEnumAdpDeviceType(r: Reader): EnumAdpDeviceType {
  r.expect(0x16);
  return readCode(r, adpDeviceTypeCodes);
}

export function writeEnumAdpDeviceType(w: Writer, v: EnumAdpDeviceType): void {
  w.u8(0x16);
  writeCode(w, adpDeviceTypeCodes, v);
}

export const enumAdpDeviceTypeDescriptor: Descriptor = {
  name: "enum adp-device-type",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: adpDeviceTypeCodes } },
  layer: "data",
};

export const enumAdpDeviceTypeCodec: Codec<EnumAdpDeviceType> = {
  descriptor: enumAdpDeviceTypeDescriptor,
  read: readEnumAdpDeviceType,
  write: writeEnumAdpDeviceType,
};

/**
 * Enum rpl-mode-of-operation as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumRplModeOfOperation = RplModeOfOperation;

export function readEnumRplModeOfOperation(r: Reader): EnumRplModeOfOperation {
  r.expect(0x16);
  return readCode(r, rplModeOfOperationCodes);
}

export function writeEnumRplModeOfOperation(w: Writer, v: EnumRplModeOfOperation): void {
  w.u8(0x16);
  writeCode(w, rplModeOfOperationCodes, v);
}

export const enumRplModeOfOperationDescriptor: Descriptor = {
  name: "enum rpl-mode-of-operation",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: rplModeOfOperationCodes } },
  layer: "data",
};

export const enumRplModeOfOperationCodec: Codec<EnumRplModeOfOperation> = {
  descriptor: enumRplModeOfOperationDescriptor,
  read: readEnumRplModeOfOperation,
  write: writeEnumRplModeOfOperation,
};

/**
 * Enum ntp-authentication-method as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumNtpAuthenticationMethod = NtpAuthenticationMethod;

export function readEnumNtpAuthenticationMethod(r: Reader): EnumNtpAuthenticationMethod {
  r.expect(0x16);
  return readCode(r, ntpAuthenticationMethodCodes);
}

export function writeEnumNtpAuthenticationMethod(w: Writer, v: EnumNtpAuthenticationMethod): void {
  w.u8(0x16);
  writeCode(w, ntpAuthenticationMethodCodes, v);
}

export const enumNtpAuthenticationMethodDescriptor: Descriptor = {
  name: "enum ntp-authentication-method",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: ntpAuthenticationMethodCodes } },
  layer: "data",
};

export const enumNtpAuthenticationMethodCodec: Codec<EnumNtpAuthenticationMethod> = {
  descriptor: enumNtpAuthenticationMethodDescriptor,
  read: readEnumNtpAuthenticationMethod,
  write: writeEnumNtpAuthenticationMethod,
};

/**
 * Octet-string 8 as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type OctetString8 = Uint8Array;

export function readOctetString8(r: Reader): OctetString8 {
  r.expect(9);
  return r.octetsOf(8);
}

export function writeOctetString8(w: Writer, v: OctetString8): void {
  w.u8(9);
  w.octetsOf(v, 8);
}

export const octetString8Descriptor: Descriptor = {
  name: "octet-string 8",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 8 } },
  layer: "data",
};

export const octetString8Codec: Codec<OctetString8> = {
  descriptor: octetString8Descriptor,
  read: readOctetString8,
  write: writeOctetString8,
};

/**
 * Enum zigbee-stack-profile as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumZigbeeStackProfile = ZigbeeStackProfile;

export function readEnumZigbeeStackProfile(r: Reader): EnumZigbeeStackProfile {
  r.expect(0x16);
  return readCode(r, zigbeeStackProfileCodes);
}

export function writeEnumZigbeeStackProfile(w: Writer, v: EnumZigbeeStackProfile): void {
  w.u8(0x16);
  writeCode(w, zigbeeStackProfileCodes, v);
}

export const enumZigbeeStackProfileDescriptor: Descriptor = {
  name: "enum zigbee-stack-profile",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: zigbeeStackProfileCodes } },
  layer: "data",
};

export const enumZigbeeStackProfileCodec: Codec<EnumZigbeeStackProfile> = {
  descriptor: enumZigbeeStackProfileDescriptor,
  read: readEnumZigbeeStackProfile,
  write: writeEnumZigbeeStackProfile,
};

/**
 * Double-long as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type DoubleLong = number;

export function readDoubleLong(r: Reader): DoubleLong {
  r.expect(5);
  return r.i32();
}

export function writeDoubleLong(w: Writer, v: DoubleLong): void {
  w.u8(5);
  w.i32(v);
}

export const doubleLongDescriptor: Descriptor = {
  name: "double-long",
  node: { kind: "tagged", tag: 5, of: { kind: "integer", size: 4, signed: true } },
  layer: "data",
};

export const doubleLongCodec: Codec<DoubleLong> = {
  descriptor: doubleLongDescriptor,
  read: readDoubleLong,
  write: writeDoubleLong,
};

/**
 * Enum credit-type as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumCreditType = CreditType;

export function readEnumCreditType(r: Reader): EnumCreditType {
  r.expect(0x16);
  return readCode(r, creditTypeCodes);
}

export function writeEnumCreditType(w: Writer, v: EnumCreditType): void {
  w.u8(0x16);
  writeCode(w, creditTypeCodes, v);
}

export const enumCreditTypeDescriptor: Descriptor = {
  name: "enum credit-type",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: creditTypeCodes } },
  layer: "data",
};

export const enumCreditTypeCodec: Codec<EnumCreditType> = {
  descriptor: enumCreditTypeDescriptor,
  read: readEnumCreditType,
  write: writeEnumCreditType,
};

/**
 * Enum credit-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumCreditStatus = CreditStatus;

export function readEnumCreditStatus(r: Reader): EnumCreditStatus {
  r.expect(0x16);
  return readCode(r, creditStatusCodes);
}

export function writeEnumCreditStatus(w: Writer, v: EnumCreditStatus): void {
  w.u8(0x16);
  writeCode(w, creditStatusCodes, v);
}

export const enumCreditStatusDescriptor: Descriptor = {
  name: "enum credit-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: creditStatusCodes } },
  layer: "data",
};

export const enumCreditStatusCodec: Codec<EnumCreditStatus> = {
  descriptor: enumCreditStatusDescriptor,
  read: readEnumCreditStatus,
  write: writeEnumCreditStatus,
};

/**
 * Enum charge-type as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumChargeType = ChargeType;

export function readEnumChargeType(r: Reader): EnumChargeType {
  r.expect(0x16);
  return readCode(r, chargeTypeCodes);
}

export function writeEnumChargeType(w: Writer, v: EnumChargeType): void {
  w.u8(0x16);
  writeCode(w, chargeTypeCodes, v);
}

export const enumChargeTypeDescriptor: Descriptor = {
  name: "enum charge-type",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: chargeTypeCodes } },
  layer: "data",
};

export const enumChargeTypeCodec: Codec<EnumChargeType> = {
  descriptor: enumChargeTypeDescriptor,
  read: readEnumChargeType,
  write: writeEnumChargeType,
};

/**
 * Enum token-delivery-method as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumTokenDeliveryMethod = TokenDeliveryMethod;

export function readEnumTokenDeliveryMethod(r: Reader): EnumTokenDeliveryMethod {
  r.expect(0x16);
  return readCode(r, tokenDeliveryMethodCodes);
}

export function writeEnumTokenDeliveryMethod(w: Writer, v: EnumTokenDeliveryMethod): void {
  w.u8(0x16);
  writeCode(w, tokenDeliveryMethodCodes, v);
}

export const enumTokenDeliveryMethodDescriptor: Descriptor = {
  name: "enum token-delivery-method",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: tokenDeliveryMethodCodes } },
  layer: "data",
};

export const enumTokenDeliveryMethodCodec: Codec<EnumTokenDeliveryMethod> = {
  descriptor: enumTokenDeliveryMethodDescriptor,
  read: readEnumTokenDeliveryMethod,
  write: writeEnumTokenDeliveryMethod,
};

/**
 * Enum port-protection-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumPortProtectionMode = PortProtectionMode;

export function readEnumPortProtectionMode(r: Reader): EnumPortProtectionMode {
  r.expect(0x16);
  return readCode(r, portProtectionModeCodes);
}

export function writeEnumPortProtectionMode(w: Writer, v: EnumPortProtectionMode): void {
  w.u8(0x16);
  writeCode(w, portProtectionModeCodes, v);
}

export const enumPortProtectionModeDescriptor: Descriptor = {
  name: "enum port-protection-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: portProtectionModeCodes } },
  layer: "data",
};

export const enumPortProtectionModeCodec: Codec<EnumPortProtectionMode> = {
  descriptor: enumPortProtectionModeDescriptor,
  read: readEnumPortProtectionMode,
  write: writeEnumPortProtectionMode,
};

/**
 * Enum port-protection-status as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumPortProtectionStatus = PortProtectionStatus;

export function readEnumPortProtectionStatus(r: Reader): EnumPortProtectionStatus {
  r.expect(0x16);
  return readCode(r, portProtectionStatusCodes);
}

export function writeEnumPortProtectionStatus(w: Writer, v: EnumPortProtectionStatus): void {
  w.u8(0x16);
  writeCode(w, portProtectionStatusCodes, v);
}

export const enumPortProtectionStatusDescriptor: Descriptor = {
  name: "enum port-protection-status",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: portProtectionStatusCodes } },
  layer: "data",
};

export const enumPortProtectionStatusCodec: Codec<EnumPortProtectionStatus> = {
  descriptor: enumPortProtectionStatusDescriptor,
  read: readEnumPortProtectionStatus,
  write: writeEnumPortProtectionStatus,
};

/**
 * Enum coap-transport-mode as a Data.
 *
 * Green Book 8.3, COSEMpdu module, Data; Blue Book, common data types.
 */
export type EnumCoapTransportMode = CoapTransportMode;

export function readEnumCoapTransportMode(r: Reader): EnumCoapTransportMode {
  r.expect(0x16);
  return readCode(r, coapTransportModeCodes);
}

export function writeEnumCoapTransportMode(w: Writer, v: EnumCoapTransportMode): void {
  w.u8(0x16);
  writeCode(w, coapTransportModeCodes, v);
}

export const enumCoapTransportModeDescriptor: Descriptor = {
  name: "enum coap-transport-mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: coapTransportModeCodes } },
  layer: "data",
};

export const enumCoapTransportModeCodec: Codec<EnumCoapTransportMode> = {
  descriptor: enumCoapTransportModeDescriptor,
  read: readEnumCoapTransportMode,
  write: writeEnumCoapTransportMode,
};
