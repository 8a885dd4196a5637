// Generated from spec/classes by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type AnyData,
  type BitString,
  type Boolean,
  type DateTime,
  type DoubleLong,
  type DoubleLongUnsigned,
  type Enum,
  type EnumAdpDeviceType,
  type EnumAssociationStatus,
  type EnumAutoAnswerMode,
  type EnumAutoAnswerStatus,
  type EnumAutoConnectMode,
  type EnumBaudRate,
  type EnumChargeType,
  type EnumClockBase,
  type EnumCoapTransportMode,
  type EnumCompactDataCaptureMethod,
  type EnumControlMode,
  type EnumControlState,
  type EnumCreditStatus,
  type EnumCreditType,
  type EnumDeltaElectricalPhase,
  type EnumGsmCsAttachment,
  type EnumGsmPsStatus,
  type EnumGsmStatus,
  type EnumImageTransferStatus,
  type EnumInitiatorElectricalPhase,
  type EnumIpv6AddressConfigMode,
  type EnumKeyPair,
  type EnumLocalPortMode,
  type EnumLocalPortResponseTime,
  type EnumMBusAddressState,
  type EnumMBusDataHeaderType,
  type EnumMBusEncryptionKeyStatus,
  type EnumMBusLinkStatus,
  type EnumMBusPortCommunicationState,
  type EnumNtpAuthenticationMethod,
  type EnumPortProtectionMode,
  type EnumPortProtectionStatus,
  type EnumPrimeMacState,
  type EnumPushOperationMethod,
  type EnumRplModeOfOperation,
  type EnumSFskRepeater,
  type EnumSecurityPolicyV0,
  type EnumSecuritySuite,
  type EnumSingleActionScheduleType,
  type EnumSortMethod,
  type EnumTokenDeliveryMethod,
  type EnumTwistedPairFatalError,
  type EnumTwistedPairMode,
  type EnumZigbeeStackProfile,
  type Integer,
  type LogicalName,
  type Long,
  type Long64Unsigned,
  type LongUnsigned,
  type NullData,
  type OctetString,
  type OctetString6,
  type OctetString8,
  type OctetStringDateTime,
  type SecretOctetString,
  type Unsigned,
  type VisibleString,
  anyDataDescriptor,
  bitStringDescriptor,
  booleanDescriptor,
  dateTimeDescriptor,
  doubleLongDescriptor,
  doubleLongUnsignedDescriptor,
  enumAdpDeviceTypeDescriptor,
  enumAssociationStatusDescriptor,
  enumAutoAnswerModeDescriptor,
  enumAutoAnswerStatusDescriptor,
  enumAutoConnectModeDescriptor,
  enumBaudRateDescriptor,
  enumChargeTypeDescriptor,
  enumClockBaseDescriptor,
  enumCoapTransportModeDescriptor,
  enumCompactDataCaptureMethodDescriptor,
  enumControlModeDescriptor,
  enumControlStateDescriptor,
  enumCreditStatusDescriptor,
  enumCreditTypeDescriptor,
  enumDeltaElectricalPhaseDescriptor,
  enumDescriptor,
  enumGsmCsAttachmentDescriptor,
  enumGsmPsStatusDescriptor,
  enumGsmStatusDescriptor,
  enumImageTransferStatusDescriptor,
  enumInitiatorElectricalPhaseDescriptor,
  enumIpv6AddressConfigModeDescriptor,
  enumKeyPairDescriptor,
  enumLocalPortModeDescriptor,
  enumLocalPortResponseTimeDescriptor,
  enumMBusAddressStateDescriptor,
  enumMBusDataHeaderTypeDescriptor,
  enumMBusEncryptionKeyStatusDescriptor,
  enumMBusLinkStatusDescriptor,
  enumMBusPortCommunicationStateDescriptor,
  enumNtpAuthenticationMethodDescriptor,
  enumPortProtectionModeDescriptor,
  enumPortProtectionStatusDescriptor,
  enumPrimeMacStateDescriptor,
  enumPushOperationMethodDescriptor,
  enumRplModeOfOperationDescriptor,
  enumSFskRepeaterDescriptor,
  enumSecurityPolicyV0Descriptor,
  enumSecuritySuiteDescriptor,
  enumSingleActionScheduleTypeDescriptor,
  enumSortMethodDescriptor,
  enumTokenDeliveryMethodDescriptor,
  enumTwistedPairFatalErrorDescriptor,
  enumTwistedPairModeDescriptor,
  enumZigbeeStackProfileDescriptor,
  integerDescriptor,
  logicalNameDescriptor,
  long64UnsignedDescriptor,
  longDescriptor,
  longUnsignedDescriptor,
  nullDataDescriptor,
  octetString6Descriptor,
  octetString8Descriptor,
  octetStringDateTimeDescriptor,
  octetStringDescriptor,
  readAnyData,
  readBitString,
  readBoolean,
  readDateTime,
  readDoubleLong,
  readDoubleLongUnsigned,
  readEnum,
  readEnumAdpDeviceType,
  readEnumAssociationStatus,
  readEnumAutoAnswerMode,
  readEnumAutoAnswerStatus,
  readEnumAutoConnectMode,
  readEnumBaudRate,
  readEnumChargeType,
  readEnumClockBase,
  readEnumCoapTransportMode,
  readEnumCompactDataCaptureMethod,
  readEnumControlMode,
  readEnumControlState,
  readEnumCreditStatus,
  readEnumCreditType,
  readEnumDeltaElectricalPhase,
  readEnumGsmCsAttachment,
  readEnumGsmPsStatus,
  readEnumGsmStatus,
  readEnumImageTransferStatus,
  readEnumInitiatorElectricalPhase,
  readEnumIpv6AddressConfigMode,
  readEnumKeyPair,
  readEnumLocalPortMode,
  readEnumLocalPortResponseTime,
  readEnumMBusAddressState,
  readEnumMBusDataHeaderType,
  readEnumMBusEncryptionKeyStatus,
  readEnumMBusLinkStatus,
  readEnumMBusPortCommunicationState,
  readEnumNtpAuthenticationMethod,
  readEnumPortProtectionMode,
  readEnumPortProtectionStatus,
  readEnumPrimeMacState,
  readEnumPushOperationMethod,
  readEnumRplModeOfOperation,
  readEnumSFskRepeater,
  readEnumSecurityPolicyV0,
  readEnumSecuritySuite,
  readEnumSingleActionScheduleType,
  readEnumSortMethod,
  readEnumTokenDeliveryMethod,
  readEnumTwistedPairFatalError,
  readEnumTwistedPairMode,
  readEnumZigbeeStackProfile,
  readInteger,
  readLogicalName,
  readLong,
  readLong64Unsigned,
  readLongUnsigned,
  readNullData,
  readOctetString,
  readOctetString6,
  readOctetString8,
  readOctetStringDateTime,
  readSecretOctetString,
  readUnsigned,
  readVisibleString,
  secretOctetStringDescriptor,
  unsignedDescriptor,
  visibleStringDescriptor,
  writeAnyData,
  writeBitString,
  writeBoolean,
  writeDateTime,
  writeDoubleLong,
  writeDoubleLongUnsigned,
  writeEnum,
  writeEnumAdpDeviceType,
  writeEnumAssociationStatus,
  writeEnumAutoAnswerMode,
  writeEnumAutoAnswerStatus,
  writeEnumAutoConnectMode,
  writeEnumBaudRate,
  writeEnumChargeType,
  writeEnumClockBase,
  writeEnumCoapTransportMode,
  writeEnumCompactDataCaptureMethod,
  writeEnumControlMode,
  writeEnumControlState,
  writeEnumCreditStatus,
  writeEnumCreditType,
  writeEnumDeltaElectricalPhase,
  writeEnumGsmCsAttachment,
  writeEnumGsmPsStatus,
  writeEnumGsmStatus,
  writeEnumImageTransferStatus,
  writeEnumInitiatorElectricalPhase,
  writeEnumIpv6AddressConfigMode,
  writeEnumKeyPair,
  writeEnumLocalPortMode,
  writeEnumLocalPortResponseTime,
  writeEnumMBusAddressState,
  writeEnumMBusDataHeaderType,
  writeEnumMBusEncryptionKeyStatus,
  writeEnumMBusLinkStatus,
  writeEnumMBusPortCommunicationState,
  writeEnumNtpAuthenticationMethod,
  writeEnumPortProtectionMode,
  writeEnumPortProtectionStatus,
  writeEnumPrimeMacState,
  writeEnumPushOperationMethod,
  writeEnumRplModeOfOperation,
  writeEnumSFskRepeater,
  writeEnumSecurityPolicyV0,
  writeEnumSecuritySuite,
  writeEnumSingleActionScheduleType,
  writeEnumSortMethod,
  writeEnumTokenDeliveryMethod,
  writeEnumTwistedPairFatalError,
  writeEnumTwistedPairMode,
  writeEnumZigbeeStackProfile,
  writeInteger,
  writeLogicalName,
  writeLong,
  writeLong64Unsigned,
  writeLongUnsigned,
  writeNullData,
  writeOctetString,
  writeOctetString6,
  writeOctetString8,
  writeOctetStringDateTime,
  writeSecretOctetString,
  writeUnsigned,
  writeVisibleString,
} from "../../classes/simple-types.ts";
import { adpDeviceTypeCodes } from "../../codes/adp-device-type.ts";
import { associationStatusCodes } from "../../codes/association-status.ts";
import { autoAnswerModeCodes } from "../../codes/auto-answer-mode.ts";
import { autoAnswerStatusCodes } from "../../codes/auto-answer-status.ts";
import { autoConnectModeCodes } from "../../codes/auto-connect-mode.ts";
import { baudRateCodes } from "../../codes/baud-rate.ts";
import { chargeTypeCodes } from "../../codes/charge-type.ts";
import { clockBaseCodes } from "../../codes/clock-base.ts";
import { coapTransportModeCodes } from "../../codes/coap-transport-mode.ts";
import { compactDataCaptureMethodCodes } from "../../codes/compact-data-capture-method.ts";
import { controlModeCodes } from "../../codes/control-mode.ts";
import { controlStateCodes } from "../../codes/control-state.ts";
import { creditStatusCodes } from "../../codes/credit-status.ts";
import { creditTypeCodes } from "../../codes/credit-type.ts";
import { deltaElectricalPhaseCodes } from "../../codes/delta-electrical-phase.ts";
import { gsmCsAttachmentCodes } from "../../codes/gsm-cs-attachment.ts";
import { gsmPsStatusCodes } from "../../codes/gsm-ps-status.ts";
import { gsmStatusCodes } from "../../codes/gsm-status.ts";
import { imageTransferStatusCodes } from "../../codes/image-transfer-status.ts";
import { initiatorElectricalPhaseCodes } from "../../codes/initiator-electrical-phase.ts";
import { ipv6AddressConfigModeCodes } from "../../codes/ipv6-address-config-mode.ts";
import { keyPairCodes } from "../../codes/key-pair.ts";
import { localPortModeCodes } from "../../codes/local-port-mode.ts";
import { localPortResponseTimeCodes } from "../../codes/local-port-response-time.ts";
import { mBusAddressStateCodes } from "../../codes/m-bus-address-state.ts";
import { mBusDataHeaderTypeCodes } from "../../codes/m-bus-data-header-type.ts";
import { mBusEncryptionKeyStatusCodes } from "../../codes/m-bus-encryption-key-status.ts";
import { mBusLinkStatusCodes } from "../../codes/m-bus-link-status.ts";
import { mBusPortCommunicationStateCodes } from "../../codes/m-bus-port-communication-state.ts";
import { ntpAuthenticationMethodCodes } from "../../codes/ntp-authentication-method.ts";
import { portProtectionModeCodes } from "../../codes/port-protection-mode.ts";
import { portProtectionStatusCodes } from "../../codes/port-protection-status.ts";
import { primeMacStateCodes } from "../../codes/prime-mac-state.ts";
import { pushOperationMethodCodes } from "../../codes/push-operation-method.ts";
import { rplModeOfOperationCodes } from "../../codes/rpl-mode-of-operation.ts";
import { sFskRepeaterCodes } from "../../codes/s-fsk-repeater.ts";
import { securityPolicyV0Codes } from "../../codes/security-policy-v0.ts";
import { securitySuiteCodes } from "../../codes/security-suite.ts";
import { singleActionScheduleTypeCodes } from "../../codes/single-action-schedule-type.ts";
import { sortMethodCodes } from "../../codes/sort-method.ts";
import { tokenDeliveryMethodCodes } from "../../codes/token-delivery-method.ts";
import { twistedPairFatalErrorCodes } from "../../codes/twisted-pair-fatal-error.ts";
import { twistedPairModeCodes } from "../../codes/twisted-pair-mode.ts";
import { zigbeeStackProfileCodes } from "../../codes/zigbee-stack-profile.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of LogicalName. */
export function logicalName(): fc.Arbitrary<LogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of AnyData. */
export function anyData(): fc.Arbitrary<AnyData> {
  return data();
}

/** Values of Integer. */
export function integer(): fc.Arbitrary<Integer> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of OctetStringDateTime. */
export function octetStringDateTime(): fc.Arbitrary<OctetStringDateTime> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
}

/** Values of DoubleLongUnsigned. */
export function doubleLongUnsigned(): fc.Arbitrary<DoubleLongUnsigned> {
  return fc.integer({ min: 0, max: 4294967295 });
}

/** Values of LongUnsigned. */
export function longUnsigned(): fc.Arbitrary<LongUnsigned> {
  return fc.integer({ min: 0, max: 65535 });
}

/** Values of OctetString. */
export function octetString(): fc.Arbitrary<OctetString> {
  return fc.uint8Array({ maxLength: 20 });
}

/** Values of EnumSortMethod. */
export function enumSortMethod(): fc.Arbitrary<EnumSortMethod> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(sortMethodCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => sortMethodCodes.ids[code] === undefined));
}

/** Values of Long. */
export function long(): fc.Arbitrary<Long> {
  return fc.integer({ min: -32768, max: 32767 });
}

/** Values of Boolean. */
export function boolean(): fc.Arbitrary<Boolean> {
  return fc.boolean();
}

/** Values of EnumClockBase. */
export function enumClockBase(): fc.Arbitrary<EnumClockBase> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(clockBaseCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => clockBaseCodes.ids[code] === undefined));
}

/** Values of SecretOctetString. */
export function secretOctetString(): fc.Arbitrary<SecretOctetString> {
  return fc.uint8Array({ maxLength: 20 });
}

/** Values of EnumAssociationStatus. */
export function enumAssociationStatus(): fc.Arbitrary<EnumAssociationStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(associationStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => associationStatusCodes.ids[code] === undefined));
}

/** Values of NullData. */
export function nullData(): fc.Arbitrary<NullData> {
  return fc.constant(null);
}

/** Values of BitString. */
export function bitString(): fc.Arbitrary<BitString> {
  return fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 });
}

/** Values of EnumImageTransferStatus. */
export function enumImageTransferStatus(): fc.Arbitrary<EnumImageTransferStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(imageTransferStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => imageTransferStatusCodes.ids[code] === undefined));
}

/** Values of EnumLocalPortMode. */
export function enumLocalPortMode(): fc.Arbitrary<EnumLocalPortMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(localPortModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => localPortModeCodes.ids[code] === undefined));
}

/** Values of EnumBaudRate. */
export function enumBaudRate(): fc.Arbitrary<EnumBaudRate> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(baudRateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => baudRateCodes.ids[code] === undefined));
}

/** Values of EnumLocalPortResponseTime. */
export function enumLocalPortResponseTime(): fc.Arbitrary<EnumLocalPortResponseTime> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(localPortResponseTimeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => localPortResponseTimeCodes.ids[code] === undefined));
}

/** Values of EnumSingleActionScheduleType. */
export function enumSingleActionScheduleType(): fc.Arbitrary<EnumSingleActionScheduleType> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(singleActionScheduleTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => singleActionScheduleTypeCodes.ids[code] === undefined));
}

/** Values of Unsigned. */
export function unsigned(): fc.Arbitrary<Unsigned> {
  return fc.integer({ min: 0, max: 255 });
}

/** Values of OctetString6. */
export function octetString6(): fc.Arbitrary<OctetString6> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 });
}

/** Values of EnumTwistedPairFatalError. */
export function enumTwistedPairFatalError(): fc.Arbitrary<EnumTwistedPairFatalError> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(twistedPairFatalErrorCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => twistedPairFatalErrorCodes.ids[code] === undefined));
}

/** Values of EnumTwistedPairMode. */
export function enumTwistedPairMode(): fc.Arbitrary<EnumTwistedPairMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(twistedPairModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => twistedPairModeCodes.ids[code] === undefined));
}

/** Values of EnumMBusAddressState. */
export function enumMBusAddressState(): fc.Arbitrary<EnumMBusAddressState> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(mBusAddressStateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => mBusAddressStateCodes.ids[code] === undefined));
}

/** Values of EnumAutoAnswerMode. */
export function enumAutoAnswerMode(): fc.Arbitrary<EnumAutoAnswerMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(autoAnswerModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => autoAnswerModeCodes.ids[code] === undefined));
}

/** Values of EnumAutoAnswerStatus. */
export function enumAutoAnswerStatus(): fc.Arbitrary<EnumAutoAnswerStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(autoAnswerStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => autoAnswerStatusCodes.ids[code] === undefined));
}

/** Values of EnumAutoConnectMode. */
export function enumAutoConnectMode(): fc.Arbitrary<EnumAutoConnectMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(autoConnectModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => autoConnectModeCodes.ids[code] === undefined));
}

/** Values of EnumPushOperationMethod. */
export function enumPushOperationMethod(): fc.Arbitrary<EnumPushOperationMethod> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(pushOperationMethodCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => pushOperationMethodCodes.ids[code] === undefined));
}

/** Values of DateTime. */
export function dateTime(): fc.Arbitrary<DateTime> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
}

/** Values of VisibleString. */
export function visibleString(): fc.Arbitrary<VisibleString> {
  return fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 });
}

/** Values of EnumGsmStatus. */
export function enumGsmStatus(): fc.Arbitrary<EnumGsmStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(gsmStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => gsmStatusCodes.ids[code] === undefined));
}

/** Values of EnumGsmCsAttachment. */
export function enumGsmCsAttachment(): fc.Arbitrary<EnumGsmCsAttachment> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(gsmCsAttachmentCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => gsmCsAttachmentCodes.ids[code] === undefined));
}

/** Values of EnumGsmPsStatus. */
export function enumGsmPsStatus(): fc.Arbitrary<EnumGsmPsStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(gsmPsStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => gsmPsStatusCodes.ids[code] === undefined));
}

/** Values of EnumIpv6AddressConfigMode. */
export function enumIpv6AddressConfigMode(): fc.Arbitrary<EnumIpv6AddressConfigMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(ipv6AddressConfigModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => ipv6AddressConfigModeCodes.ids[code] === undefined));
}

/** Values of EnumInitiatorElectricalPhase. */
export function enumInitiatorElectricalPhase(): fc.Arbitrary<EnumInitiatorElectricalPhase> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(initiatorElectricalPhaseCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => initiatorElectricalPhaseCodes.ids[code] === undefined));
}

/** Values of EnumDeltaElectricalPhase. */
export function enumDeltaElectricalPhase(): fc.Arbitrary<EnumDeltaElectricalPhase> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(deltaElectricalPhaseCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => deltaElectricalPhaseCodes.ids[code] === undefined));
}

/** Values of EnumSFskRepeater. */
export function enumSFskRepeater(): fc.Arbitrary<EnumSFskRepeater> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(sFskRepeaterCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => sFskRepeaterCodes.ids[code] === undefined));
}

/** Values of Enum. */
export function enumValue(): fc.Arbitrary<Enum> {
  return fc.integer({ min: 0, max: 255 });
}

/** Values of EnumCompactDataCaptureMethod. */
export function enumCompactDataCaptureMethod(): fc.Arbitrary<EnumCompactDataCaptureMethod> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(compactDataCaptureMethodCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => compactDataCaptureMethodCodes.ids[code] === undefined));
}

/** Values of EnumSecurityPolicyV0. */
export function enumSecurityPolicyV0(): fc.Arbitrary<EnumSecurityPolicyV0> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(securityPolicyV0Codes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => securityPolicyV0Codes.ids[code] === undefined));
}

/** Values of EnumSecuritySuite. */
export function enumSecuritySuite(): fc.Arbitrary<EnumSecuritySuite> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(securitySuiteCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => securitySuiteCodes.ids[code] === undefined));
}

/** Values of EnumKeyPair. */
export function enumKeyPair(): fc.Arbitrary<EnumKeyPair> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(keyPairCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => keyPairCodes.ids[code] === undefined));
}

/** Values of Long64Unsigned. */
export function long64Unsigned(): fc.Arbitrary<Long64Unsigned> {
  return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
}

/** Values of EnumControlState. */
export function enumControlState(): fc.Arbitrary<EnumControlState> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlStateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlStateCodes.ids[code] === undefined));
}

/** Values of EnumControlMode. */
export function enumControlMode(): fc.Arbitrary<EnumControlMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlModeCodes.ids[code] === undefined));
}

/** Values of EnumMBusEncryptionKeyStatus. */
export function enumMBusEncryptionKeyStatus(): fc.Arbitrary<EnumMBusEncryptionKeyStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(mBusEncryptionKeyStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => mBusEncryptionKeyStatusCodes.ids[code] === undefined));
}

/** Values of EnumMBusPortCommunicationState. */
export function enumMBusPortCommunicationState(): fc.Arbitrary<EnumMBusPortCommunicationState> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(mBusPortCommunicationStateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => mBusPortCommunicationStateCodes.ids[code] === undefined));
}

/** Values of EnumMBusDataHeaderType. */
export function enumMBusDataHeaderType(): fc.Arbitrary<EnumMBusDataHeaderType> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(mBusDataHeaderTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => mBusDataHeaderTypeCodes.ids[code] === undefined));
}

/** Values of EnumMBusLinkStatus. */
export function enumMBusLinkStatus(): fc.Arbitrary<EnumMBusLinkStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(mBusLinkStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => mBusLinkStatusCodes.ids[code] === undefined));
}

/** Values of EnumPrimeMacState. */
export function enumPrimeMacState(): fc.Arbitrary<EnumPrimeMacState> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(primeMacStateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => primeMacStateCodes.ids[code] === undefined));
}

/** Values of EnumAdpDeviceType. */
export function enumAdpDeviceType(): fc.Arbitrary<EnumAdpDeviceType> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(adpDeviceTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => adpDeviceTypeCodes.ids[code] === undefined));
}

/** Values of EnumRplModeOfOperation. */
export function enumRplModeOfOperation(): fc.Arbitrary<EnumRplModeOfOperation> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(rplModeOfOperationCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => rplModeOfOperationCodes.ids[code] === undefined));
}

/** Values of EnumNtpAuthenticationMethod. */
export function enumNtpAuthenticationMethod(): fc.Arbitrary<EnumNtpAuthenticationMethod> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(ntpAuthenticationMethodCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => ntpAuthenticationMethodCodes.ids[code] === undefined));
}

/** Values of OctetString8. */
export function octetString8(): fc.Arbitrary<OctetString8> {
  return fc.uint8Array({ minLength: 8, maxLength: 8 });
}

/** Values of EnumZigbeeStackProfile. */
export function enumZigbeeStackProfile(): fc.Arbitrary<EnumZigbeeStackProfile> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(zigbeeStackProfileCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => zigbeeStackProfileCodes.ids[code] === undefined));
}

/** Values of DoubleLong. */
export function doubleLong(): fc.Arbitrary<DoubleLong> {
  return fc.integer({ min: -2147483648, max: 2147483647 });
}

/** Values of EnumCreditType. */
export function enumCreditType(): fc.Arbitrary<EnumCreditType> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(creditTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => creditTypeCodes.ids[code] === undefined));
}

/** Values of EnumCreditStatus. */
export function enumCreditStatus(): fc.Arbitrary<EnumCreditStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(creditStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => creditStatusCodes.ids[code] === undefined));
}

/** Values of EnumChargeType. */
export function enumChargeType(): fc.Arbitrary<EnumChargeType> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(chargeTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => chargeTypeCodes.ids[code] === undefined));
}

/** Values of EnumTokenDeliveryMethod. */
export function enumTokenDeliveryMethod(): fc.Arbitrary<EnumTokenDeliveryMethod> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(tokenDeliveryMethodCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => tokenDeliveryMethodCodes.ids[code] === undefined));
}

/** Values of EnumPortProtectionMode. */
export function enumPortProtectionMode(): fc.Arbitrary<EnumPortProtectionMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(portProtectionModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => portProtectionModeCodes.ids[code] === undefined));
}

/** Values of EnumPortProtectionStatus. */
export function enumPortProtectionStatus(): fc.Arbitrary<EnumPortProtectionStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(portProtectionStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => portProtectionStatusCodes.ids[code] === undefined));
}

/** Values of EnumCoapTransportMode. */
export function enumCoapTransportMode(): fc.Arbitrary<EnumCoapTransportMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(coapTransportModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => coapTransportModeCodes.ids[code] === undefined));
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/simple-types", { descriptor: logicalNameDescriptor, read: readLogicalName, write: writeLogicalName }, () => logicalName()),
  typeCase("classes/simple-types", { descriptor: anyDataDescriptor, read: readAnyData, write: writeAnyData }, () => anyData()),
  typeCase("classes/simple-types", { descriptor: integerDescriptor, read: readInteger, write: writeInteger }, () => integer()),
  typeCase("classes/simple-types", { descriptor: octetStringDateTimeDescriptor, read: readOctetStringDateTime, write: writeOctetStringDateTime }, () => octetStringDateTime()),
  typeCase("classes/simple-types", { descriptor: doubleLongUnsignedDescriptor, read: readDoubleLongUnsigned, write: writeDoubleLongUnsigned }, () => doubleLongUnsigned()),
  typeCase("classes/simple-types", { descriptor: longUnsignedDescriptor, read: readLongUnsigned, write: writeLongUnsigned }, () => longUnsigned()),
  typeCase("classes/simple-types", { descriptor: octetStringDescriptor, read: readOctetString, write: writeOctetString }, () => octetString()),
  typeCase("classes/simple-types", { descriptor: enumSortMethodDescriptor, read: readEnumSortMethod, write: writeEnumSortMethod }, () => enumSortMethod()),
  typeCase("classes/simple-types", { descriptor: longDescriptor, read: readLong, write: writeLong }, () => long()),
  typeCase("classes/simple-types", { descriptor: booleanDescriptor, read: readBoolean, write: writeBoolean }, () => boolean()),
  typeCase("classes/simple-types", { descriptor: enumClockBaseDescriptor, read: readEnumClockBase, write: writeEnumClockBase }, () => enumClockBase()),
  typeCase("classes/simple-types", { descriptor: secretOctetStringDescriptor, read: readSecretOctetString, write: writeSecretOctetString }, () => secretOctetString()),
  typeCase("classes/simple-types", { descriptor: enumAssociationStatusDescriptor, read: readEnumAssociationStatus, write: writeEnumAssociationStatus }, () => enumAssociationStatus()),
  typeCase("classes/simple-types", { descriptor: nullDataDescriptor, read: readNullData, write: writeNullData }, () => nullData()),
  typeCase("classes/simple-types", { descriptor: bitStringDescriptor, read: readBitString, write: writeBitString }, () => bitString()),
  typeCase("classes/simple-types", { descriptor: enumImageTransferStatusDescriptor, read: readEnumImageTransferStatus, write: writeEnumImageTransferStatus }, () => enumImageTransferStatus()),
  typeCase("classes/simple-types", { descriptor: enumLocalPortModeDescriptor, read: readEnumLocalPortMode, write: writeEnumLocalPortMode }, () => enumLocalPortMode()),
  typeCase("classes/simple-types", { descriptor: enumBaudRateDescriptor, read: readEnumBaudRate, write: writeEnumBaudRate }, () => enumBaudRate()),
  typeCase("classes/simple-types", { descriptor: enumLocalPortResponseTimeDescriptor, read: readEnumLocalPortResponseTime, write: writeEnumLocalPortResponseTime }, () => enumLocalPortResponseTime()),
  typeCase("classes/simple-types", { descriptor: enumSingleActionScheduleTypeDescriptor, read: readEnumSingleActionScheduleType, write: writeEnumSingleActionScheduleType }, () => enumSingleActionScheduleType()),
  typeCase("classes/simple-types", { descriptor: unsignedDescriptor, read: readUnsigned, write: writeUnsigned }, () => unsigned()),
  typeCase("classes/simple-types", { descriptor: octetString6Descriptor, read: readOctetString6, write: writeOctetString6 }, () => octetString6()),
  typeCase("classes/simple-types", { descriptor: enumTwistedPairFatalErrorDescriptor, read: readEnumTwistedPairFatalError, write: writeEnumTwistedPairFatalError }, () => enumTwistedPairFatalError()),
  typeCase("classes/simple-types", { descriptor: enumTwistedPairModeDescriptor, read: readEnumTwistedPairMode, write: writeEnumTwistedPairMode }, () => enumTwistedPairMode()),
  typeCase("classes/simple-types", { descriptor: enumMBusAddressStateDescriptor, read: readEnumMBusAddressState, write: writeEnumMBusAddressState }, () => enumMBusAddressState()),
  typeCase("classes/simple-types", { descriptor: enumAutoAnswerModeDescriptor, read: readEnumAutoAnswerMode, write: writeEnumAutoAnswerMode }, () => enumAutoAnswerMode()),
  typeCase("classes/simple-types", { descriptor: enumAutoAnswerStatusDescriptor, read: readEnumAutoAnswerStatus, write: writeEnumAutoAnswerStatus }, () => enumAutoAnswerStatus()),
  typeCase("classes/simple-types", { descriptor: enumAutoConnectModeDescriptor, read: readEnumAutoConnectMode, write: writeEnumAutoConnectMode }, () => enumAutoConnectMode()),
  typeCase("classes/simple-types", { descriptor: enumPushOperationMethodDescriptor, read: readEnumPushOperationMethod, write: writeEnumPushOperationMethod }, () => enumPushOperationMethod()),
  typeCase("classes/simple-types", { descriptor: dateTimeDescriptor, read: readDateTime, write: writeDateTime }, () => dateTime()),
  typeCase("classes/simple-types", { descriptor: visibleStringDescriptor, read: readVisibleString, write: writeVisibleString }, () => visibleString()),
  typeCase("classes/simple-types", { descriptor: enumGsmStatusDescriptor, read: readEnumGsmStatus, write: writeEnumGsmStatus }, () => enumGsmStatus()),
  typeCase("classes/simple-types", { descriptor: enumGsmCsAttachmentDescriptor, read: readEnumGsmCsAttachment, write: writeEnumGsmCsAttachment }, () => enumGsmCsAttachment()),
  typeCase("classes/simple-types", { descriptor: enumGsmPsStatusDescriptor, read: readEnumGsmPsStatus, write: writeEnumGsmPsStatus }, () => enumGsmPsStatus()),
  typeCase("classes/simple-types", { descriptor: enumIpv6AddressConfigModeDescriptor, read: readEnumIpv6AddressConfigMode, write: writeEnumIpv6AddressConfigMode }, () => enumIpv6AddressConfigMode()),
  typeCase("classes/simple-types", { descriptor: enumInitiatorElectricalPhaseDescriptor, read: readEnumInitiatorElectricalPhase, write: writeEnumInitiatorElectricalPhase }, () => enumInitiatorElectricalPhase()),
  typeCase("classes/simple-types", { descriptor: enumDeltaElectricalPhaseDescriptor, read: readEnumDeltaElectricalPhase, write: writeEnumDeltaElectricalPhase }, () => enumDeltaElectricalPhase()),
  typeCase("classes/simple-types", { descriptor: enumSFskRepeaterDescriptor, read: readEnumSFskRepeater, write: writeEnumSFskRepeater }, () => enumSFskRepeater()),
  typeCase("classes/simple-types", { descriptor: enumDescriptor, read: readEnum, write: writeEnum }, () => enumValue()),
  typeCase("classes/simple-types", { descriptor: enumCompactDataCaptureMethodDescriptor, read: readEnumCompactDataCaptureMethod, write: writeEnumCompactDataCaptureMethod }, () => enumCompactDataCaptureMethod()),
  typeCase("classes/simple-types", { descriptor: enumSecurityPolicyV0Descriptor, read: readEnumSecurityPolicyV0, write: writeEnumSecurityPolicyV0 }, () => enumSecurityPolicyV0()),
  typeCase("classes/simple-types", { descriptor: enumSecuritySuiteDescriptor, read: readEnumSecuritySuite, write: writeEnumSecuritySuite }, () => enumSecuritySuite()),
  typeCase("classes/simple-types", { descriptor: enumKeyPairDescriptor, read: readEnumKeyPair, write: writeEnumKeyPair }, () => enumKeyPair()),
  typeCase("classes/simple-types", { descriptor: long64UnsignedDescriptor, read: readLong64Unsigned, write: writeLong64Unsigned }, () => long64Unsigned()),
  typeCase("classes/simple-types", { descriptor: enumControlStateDescriptor, read: readEnumControlState, write: writeEnumControlState }, () => enumControlState()),
  typeCase("classes/simple-types", { descriptor: enumControlModeDescriptor, read: readEnumControlMode, write: writeEnumControlMode }, () => enumControlMode()),
  typeCase("classes/simple-types", { descriptor: enumMBusEncryptionKeyStatusDescriptor, read: readEnumMBusEncryptionKeyStatus, write: writeEnumMBusEncryptionKeyStatus }, () => enumMBusEncryptionKeyStatus()),
  typeCase("classes/simple-types", { descriptor: enumMBusPortCommunicationStateDescriptor, read: readEnumMBusPortCommunicationState, write: writeEnumMBusPortCommunicationState }, () => enumMBusPortCommunicationState()),
  typeCase("classes/simple-types", { descriptor: enumMBusDataHeaderTypeDescriptor, read: readEnumMBusDataHeaderType, write: writeEnumMBusDataHeaderType }, () => enumMBusDataHeaderType()),
  typeCase("classes/simple-types", { descriptor: enumMBusLinkStatusDescriptor, read: readEnumMBusLinkStatus, write: writeEnumMBusLinkStatus }, () => enumMBusLinkStatus()),
  typeCase("classes/simple-types", { descriptor: enumPrimeMacStateDescriptor, read: readEnumPrimeMacState, write: writeEnumPrimeMacState }, () => enumPrimeMacState()),
  typeCase("classes/simple-types", { descriptor: enumAdpDeviceTypeDescriptor, read: readEnumAdpDeviceType, write: writeEnumAdpDeviceType }, () => enumAdpDeviceType()),
  typeCase("classes/simple-types", { descriptor: enumRplModeOfOperationDescriptor, read: readEnumRplModeOfOperation, write: writeEnumRplModeOfOperation }, () => enumRplModeOfOperation()),
  typeCase("classes/simple-types", { descriptor: enumNtpAuthenticationMethodDescriptor, read: readEnumNtpAuthenticationMethod, write: writeEnumNtpAuthenticationMethod }, () => enumNtpAuthenticationMethod()),
  typeCase("classes/simple-types", { descriptor: octetString8Descriptor, read: readOctetString8, write: writeOctetString8 }, () => octetString8()),
  typeCase("classes/simple-types", { descriptor: enumZigbeeStackProfileDescriptor, read: readEnumZigbeeStackProfile, write: writeEnumZigbeeStackProfile }, () => enumZigbeeStackProfile()),
  typeCase("classes/simple-types", { descriptor: doubleLongDescriptor, read: readDoubleLong, write: writeDoubleLong }, () => doubleLong()),
  typeCase("classes/simple-types", { descriptor: enumCreditTypeDescriptor, read: readEnumCreditType, write: writeEnumCreditType }, () => enumCreditType()),
  typeCase("classes/simple-types", { descriptor: enumCreditStatusDescriptor, read: readEnumCreditStatus, write: writeEnumCreditStatus }, () => enumCreditStatus()),
  typeCase("classes/simple-types", { descriptor: enumChargeTypeDescriptor, read: readEnumChargeType, write: writeEnumChargeType }, () => enumChargeType()),
  typeCase("classes/simple-types", { descriptor: enumTokenDeliveryMethodDescriptor, read: readEnumTokenDeliveryMethod, write: writeEnumTokenDeliveryMethod }, () => enumTokenDeliveryMethod()),
  typeCase("classes/simple-types", { descriptor: enumPortProtectionModeDescriptor, read: readEnumPortProtectionMode, write: writeEnumPortProtectionMode }, () => enumPortProtectionMode()),
  typeCase("classes/simple-types", { descriptor: enumPortProtectionStatusDescriptor, read: readEnumPortProtectionStatus, write: writeEnumPortProtectionStatus }, () => enumPortProtectionStatus()),
  typeCase("classes/simple-types", { descriptor: enumCoapTransportModeDescriptor, read: readEnumCoapTransportMode, write: writeEnumCoapTransportMode }, () => enumCoapTransportMode()),
];
