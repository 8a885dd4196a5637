// Generated from spec/classes by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type AnyData,
  type Boolean,
  type DateTime,
  type DoubleLongUnsigned,
  type EnumAssociationStatus,
  type EnumClockBase,
  type EnumControlMode,
  type EnumControlState,
  type EnumKeyPair,
  type EnumPushOperationMethod,
  type EnumSecurityPolicyV0,
  type EnumSecuritySuite,
  type EnumSortMethod,
  type Integer,
  type LogicalName,
  type Long,
  type LongUnsigned,
  type NullData,
  type OctetString,
  type OctetStringDateTime,
  type SecretOctetString,
  type Unsigned,
  anyDataDescriptor,
  booleanDescriptor,
  dateTimeDescriptor,
  doubleLongUnsignedDescriptor,
  enumAssociationStatusDescriptor,
  enumClockBaseDescriptor,
  enumControlModeDescriptor,
  enumControlStateDescriptor,
  enumKeyPairDescriptor,
  enumPushOperationMethodDescriptor,
  enumSecurityPolicyV0Descriptor,
  enumSecuritySuiteDescriptor,
  enumSortMethodDescriptor,
  integerDescriptor,
  logicalNameDescriptor,
  longDescriptor,
  longUnsignedDescriptor,
  nullDataDescriptor,
  octetStringDateTimeDescriptor,
  octetStringDescriptor,
  readAnyData,
  readBoolean,
  readDateTime,
  readDoubleLongUnsigned,
  readEnumAssociationStatus,
  readEnumClockBase,
  readEnumControlMode,
  readEnumControlState,
  readEnumKeyPair,
  readEnumPushOperationMethod,
  readEnumSecurityPolicyV0,
  readEnumSecuritySuite,
  readEnumSortMethod,
  readInteger,
  readLogicalName,
  readLong,
  readLongUnsigned,
  readNullData,
  readOctetString,
  readOctetStringDateTime,
  readSecretOctetString,
  readUnsigned,
  secretOctetStringDescriptor,
  unsignedDescriptor,
  writeAnyData,
  writeBoolean,
  writeDateTime,
  writeDoubleLongUnsigned,
  writeEnumAssociationStatus,
  writeEnumClockBase,
  writeEnumControlMode,
  writeEnumControlState,
  writeEnumKeyPair,
  writeEnumPushOperationMethod,
  writeEnumSecurityPolicyV0,
  writeEnumSecuritySuite,
  writeEnumSortMethod,
  writeInteger,
  writeLogicalName,
  writeLong,
  writeLongUnsigned,
  writeNullData,
  writeOctetString,
  writeOctetStringDateTime,
  writeSecretOctetString,
  writeUnsigned,
} from "../../classes/simple-types.ts";
import { associationStatusCodes } from "../../codes/association-status.ts";
import { clockBaseCodes } from "../../codes/clock-base.ts";
import { controlModeCodes } from "../../codes/control-mode.ts";
import { controlStateCodes } from "../../codes/control-state.ts";
import { keyPairCodes } from "../../codes/key-pair.ts";
import { pushOperationMethodCodes } from "../../codes/push-operation-method.ts";
import { securityPolicyV0Codes } from "../../codes/security-policy-v0.ts";
import { securitySuiteCodes } from "../../codes/security-suite.ts";
import { sortMethodCodes } from "../../codes/sort-method.ts";
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

/** Values of DoubleLongUnsigned. */
export function doubleLongUnsigned(): fc.Arbitrary<DoubleLongUnsigned> {
  return fc.integer({ min: 0, max: 4294967295 });
}

/** Values of EnumSortMethod. */
export function enumSortMethod(): fc.Arbitrary<EnumSortMethod> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(sortMethodCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => sortMethodCodes.ids[code] === undefined));
}

/** Values of OctetStringDateTime. */
export function octetStringDateTime(): fc.Arbitrary<OctetStringDateTime> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
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

/** Values of NullData. */
export function nullData(): fc.Arbitrary<NullData> {
  return fc.constant(null);
}

/** Values of SecretOctetString. */
export function secretOctetString(): fc.Arbitrary<SecretOctetString> {
  return fc.uint8Array({ maxLength: 20 });
}

/** Values of EnumAssociationStatus. */
export function enumAssociationStatus(): fc.Arbitrary<EnumAssociationStatus> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(associationStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => associationStatusCodes.ids[code] === undefined));
}

/** Values of OctetString. */
export function octetString(): fc.Arbitrary<OctetString> {
  return fc.uint8Array({ maxLength: 20 });
}

/** Values of LongUnsigned. */
export function longUnsigned(): fc.Arbitrary<LongUnsigned> {
  return fc.integer({ min: 0, max: 65535 });
}

/** Values of Unsigned. */
export function unsigned(): fc.Arbitrary<Unsigned> {
  return fc.integer({ min: 0, max: 255 });
}

/** Values of EnumPushOperationMethod. */
export function enumPushOperationMethod(): fc.Arbitrary<EnumPushOperationMethod> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(pushOperationMethodCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => pushOperationMethodCodes.ids[code] === undefined));
}

/** Values of DateTime. */
export function dateTime(): fc.Arbitrary<DateTime> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
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

/** Values of EnumControlState. */
export function enumControlState(): fc.Arbitrary<EnumControlState> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlStateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlStateCodes.ids[code] === undefined));
}

/** Values of EnumControlMode. */
export function enumControlMode(): fc.Arbitrary<EnumControlMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlModeCodes.ids[code] === undefined));
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/simple-types", { descriptor: logicalNameDescriptor, read: readLogicalName, write: writeLogicalName }, () => logicalName()),
  typeCase("classes/simple-types", { descriptor: anyDataDescriptor, read: readAnyData, write: writeAnyData }, () => anyData()),
  typeCase("classes/simple-types", { descriptor: integerDescriptor, read: readInteger, write: writeInteger }, () => integer()),
  typeCase("classes/simple-types", { descriptor: doubleLongUnsignedDescriptor, read: readDoubleLongUnsigned, write: writeDoubleLongUnsigned }, () => doubleLongUnsigned()),
  typeCase("classes/simple-types", { descriptor: enumSortMethodDescriptor, read: readEnumSortMethod, write: writeEnumSortMethod }, () => enumSortMethod()),
  typeCase("classes/simple-types", { descriptor: octetStringDateTimeDescriptor, read: readOctetStringDateTime, write: writeOctetStringDateTime }, () => octetStringDateTime()),
  typeCase("classes/simple-types", { descriptor: longDescriptor, read: readLong, write: writeLong }, () => long()),
  typeCase("classes/simple-types", { descriptor: booleanDescriptor, read: readBoolean, write: writeBoolean }, () => boolean()),
  typeCase("classes/simple-types", { descriptor: enumClockBaseDescriptor, read: readEnumClockBase, write: writeEnumClockBase }, () => enumClockBase()),
  typeCase("classes/simple-types", { descriptor: nullDataDescriptor, read: readNullData, write: writeNullData }, () => nullData()),
  typeCase("classes/simple-types", { descriptor: secretOctetStringDescriptor, read: readSecretOctetString, write: writeSecretOctetString }, () => secretOctetString()),
  typeCase("classes/simple-types", { descriptor: enumAssociationStatusDescriptor, read: readEnumAssociationStatus, write: writeEnumAssociationStatus }, () => enumAssociationStatus()),
  typeCase("classes/simple-types", { descriptor: octetStringDescriptor, read: readOctetString, write: writeOctetString }, () => octetString()),
  typeCase("classes/simple-types", { descriptor: longUnsignedDescriptor, read: readLongUnsigned, write: writeLongUnsigned }, () => longUnsigned()),
  typeCase("classes/simple-types", { descriptor: unsignedDescriptor, read: readUnsigned, write: writeUnsigned }, () => unsigned()),
  typeCase("classes/simple-types", { descriptor: enumPushOperationMethodDescriptor, read: readEnumPushOperationMethod, write: writeEnumPushOperationMethod }, () => enumPushOperationMethod()),
  typeCase("classes/simple-types", { descriptor: dateTimeDescriptor, read: readDateTime, write: writeDateTime }, () => dateTime()),
  typeCase("classes/simple-types", { descriptor: enumSecurityPolicyV0Descriptor, read: readEnumSecurityPolicyV0, write: writeEnumSecurityPolicyV0 }, () => enumSecurityPolicyV0()),
  typeCase("classes/simple-types", { descriptor: enumSecuritySuiteDescriptor, read: readEnumSecuritySuite, write: writeEnumSecuritySuite }, () => enumSecuritySuite()),
  typeCase("classes/simple-types", { descriptor: enumKeyPairDescriptor, read: readEnumKeyPair, write: writeEnumKeyPair }, () => enumKeyPair()),
  typeCase("classes/simple-types", { descriptor: enumControlStateDescriptor, read: readEnumControlState, write: writeEnumControlState }, () => enumControlState()),
  typeCase("classes/simple-types", { descriptor: enumControlModeDescriptor, read: readEnumControlMode, write: writeEnumControlMode }, () => enumControlMode()),
];
