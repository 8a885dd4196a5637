// Generated from spec/classes by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type AnyData,
  type BitString4,
  type DoubleLongUnsigned,
  type EnumLampMode,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetStringDateTime,
  type SecretOctetString2,
  anyDataDescriptor,
  bitString4Descriptor,
  doubleLongUnsignedDescriptor,
  enumLampModeDescriptor,
  integerDescriptor,
  logicalNameDescriptor,
  longUnsignedDescriptor,
  octetStringDateTimeDescriptor,
  readAnyData,
  readBitString4,
  readDoubleLongUnsigned,
  readEnumLampMode,
  readInteger,
  readLogicalName,
  readLongUnsigned,
  readOctetStringDateTime,
  readSecretOctetString2,
  secretOctetString2Descriptor,
  writeAnyData,
  writeBitString4,
  writeDoubleLongUnsigned,
  writeEnumLampMode,
  writeInteger,
  writeLogicalName,
  writeLongUnsigned,
  writeOctetStringDateTime,
  writeSecretOctetString2,
} from "../../classes/simple-types.ts";
import { lampModeCodes } from "../../codes/lamp-mode.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of LogicalName. */
export function logicalName(): fc.Arbitrary<LogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of EnumLampMode. */
export function enumLampMode(): fc.Arbitrary<EnumLampMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(lampModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => lampModeCodes.ids[code] === undefined));
}

/** Values of SecretOctetString2. */
export function secretOctetString2(): fc.Arbitrary<SecretOctetString2> {
  return fc.uint8Array({ minLength: 2, maxLength: 2 });
}

/** Values of OctetStringDateTime. */
export function octetStringDateTime(): fc.Arbitrary<OctetStringDateTime> {
  return fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes));
}

/** Values of AnyData. */
export function anyData(): fc.Arbitrary<AnyData> {
  return data();
}

/** Values of DoubleLongUnsigned. */
export function doubleLongUnsigned(): fc.Arbitrary<DoubleLongUnsigned> {
  return fc.integer({ min: 0, max: 4294967295 });
}

/** Values of BitString4. */
export function bitString4(): fc.Arbitrary<BitString4> {
  return fc.string({ unit: fc.constantFrom("0", "1"), minLength: 4, maxLength: 4 });
}

/** Values of Integer. */
export function integer(): fc.Arbitrary<Integer> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of LongUnsigned. */
export function longUnsigned(): fc.Arbitrary<LongUnsigned> {
  return fc.integer({ min: 0, max: 65535 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/simple-types", { descriptor: logicalNameDescriptor, read: readLogicalName, write: writeLogicalName }, () => logicalName()),
  typeCase("classes/simple-types", { descriptor: enumLampModeDescriptor, read: readEnumLampMode, write: writeEnumLampMode }, () => enumLampMode()),
  typeCase("classes/simple-types", { descriptor: secretOctetString2Descriptor, read: readSecretOctetString2, write: writeSecretOctetString2 }, () => secretOctetString2()),
  typeCase("classes/simple-types", { descriptor: octetStringDateTimeDescriptor, read: readOctetStringDateTime, write: writeOctetStringDateTime }, () => octetStringDateTime()),
  typeCase("classes/simple-types", { descriptor: anyDataDescriptor, read: readAnyData, write: writeAnyData }, () => anyData()),
  typeCase("classes/simple-types", { descriptor: doubleLongUnsignedDescriptor, read: readDoubleLongUnsigned, write: writeDoubleLongUnsigned }, () => doubleLongUnsigned()),
  typeCase("classes/simple-types", { descriptor: bitString4Descriptor, read: readBitString4, write: writeBitString4 }, () => bitString4()),
  typeCase("classes/simple-types", { descriptor: integerDescriptor, read: readInteger, write: writeInteger }, () => integer()),
  typeCase("classes/simple-types", { descriptor: longUnsignedDescriptor, read: readLongUnsigned, write: writeLongUnsigned }, () => longUnsigned()),
];
