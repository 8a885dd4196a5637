// Generated from spec/classes/0040-v1-push-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  serverObject,
  unknownKind,
  writeCode,
} from "@cosemkit/core";
import { type KekId, kekIdCodes } from "../codes/kek-id.ts";
import { type KeyId, keyIdCodes } from "../codes/key-id.ts";
import { type KeyInfoType, keyInfoTypeCodes } from "../codes/key-info-type.ts";
import { type ProtectionType, protectionTypeCodes } from "../codes/protection-type.ts";
import { type PushMessage, pushMessageCodes } from "../codes/push-message.ts";
import { type RestrictionType, restrictionTypeCodes } from "../codes/restriction-type.ts";
import { type TransportService, transportServiceCodes } from "../codes/transport-service.ts";
import {
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface RestrictedObjectDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
  readonly dataIndex: number;
  readonly restriction: RestrictionElement;
}

export function readRestrictedObjectDefinition(r: Reader): RestrictedObjectDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  r.expect(0x12);
  const dataIndex = r.u16();
  r.expect(2);
  const restriction = readRestrictionElement(r);
  return { classId, logicalName, attributeIndex, dataIndex, restriction };
}

export function writeRestrictedObjectDefinition(w: Writer, v: RestrictedObjectDefinition): void {
  w.length(5);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
  w.u8(0x12);
  w.u16(v.dataIndex);
  w.u8(2);
  writeRestrictionElement(w, v.restriction);
}

export const restrictedObjectDefinitionDescriptor: Descriptor = {
  name: "restricted_object_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "dataIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "restriction", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictionElementDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export type RestrictionElementRestrictionValue =
  | { readonly kind: "none"; readonly value: null }
  | { readonly kind: "by_date"; readonly value: RestrictionByDate }
  | { readonly kind: "by_entry"; readonly value: RestrictionByEntry };

export function readRestrictionElementRestrictionValue(r: Reader, by: string | number): RestrictionElementRestrictionValue {
  const start1 = r.pos;
  switch (by) {
    case "none": {
      r.expect(0);
      return { kind: "none", value: null };
    }
    case "restriction-by-date": {
      r.expect(2);
      return { kind: "by_date", value: readRestrictionByDate(r) };
    }
    case "restriction-by-entry": {
      r.expect(2);
      return { kind: "by_entry", value: readRestrictionByEntry(r) };
    }
    default:
      return r.fail("decode.malformed", `no layout is known for restrictionType ${by}`, start1);
  }
}

export function writeRestrictionElementRestrictionValue(w: Writer, v: RestrictionElementRestrictionValue, by: string | number): void {
  switch (v.kind) {
    case "none": {
      if (by !== "none") w.fail(`"none" does not go with restrictionType ${by}`);
      w.u8(0);
      return;
    }
    case "by_date": {
      if (by !== "restriction-by-date") w.fail(`"by_date" does not go with restrictionType ${by}`);
      w.u8(2);
      writeRestrictionByDate(w, v.value);
      return;
    }
    case "by_entry": {
      if (by !== "restriction-by-entry") w.fail(`"by_entry" does not go with restrictionType ${by}`);
      w.u8(2);
      writeRestrictionByEntry(w, v.value);
      return;
    }
    default:
      unknownKind(w, v);
  }
}

export const restrictionElementRestrictionValueDescriptor: Descriptor = {
  name: "restriction_element_restriction_value",
  node: { kind: "select", by: "restrictionType", cases: [
    { when: "none", name: "none", node: { kind: "tagged", tag: 0, of: { kind: "null" } } },
    { when: "restriction-by-date", name: "by_date", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictionByDateDescriptor } } },
    { when: "restriction-by-entry", name: "by_entry", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictionByEntryDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface RestrictionElement {
  readonly restrictionType: RestrictionType;
  readonly restrictionValue: RestrictionElementRestrictionValue;
}

export function readRestrictionElement(r: Reader): RestrictionElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const restrictionType = readCode(r, restrictionTypeCodes);
  const restrictionValue = readRestrictionElementRestrictionValue(r, restrictionType);
  return { restrictionType, restrictionValue };
}

export function writeRestrictionElement(w: Writer, v: RestrictionElement): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, restrictionTypeCodes, v.restrictionType);
  writeRestrictionElementRestrictionValue(w, v.restrictionValue, v.restrictionType);
}

export const restrictionElementDescriptor: Descriptor = {
  name: "restriction_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "restrictionType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: restrictionTypeCodes } } },
    { property: "restrictionValue", presence: "required", node: { kind: "ref", to: () => restrictionElementRestrictionValueDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface RestrictionByDate {
  readonly fromDate: Uint8Array;
  readonly toDate: Uint8Array;
}

export function readRestrictionByDate(r: Reader): RestrictionByDate {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const fromDate = r.octets();
  r.expect(9);
  const toDate = r.octets();
  return { fromDate, toDate };
}

export function writeRestrictionByDate(w: Writer, v: RestrictionByDate): void {
  w.length(2);
  w.u8(9);
  w.octets(v.fromDate);
  w.u8(9);
  w.octets(v.toDate);
}

export const restrictionByDateDescriptor: Descriptor = {
  name: "restriction_by_date",
  node: { kind: "sequence", counted: true, fields: [
    { property: "fromDate", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "toDate", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface RestrictionByEntry {
  readonly fromEntry: number;
  readonly toEntry: number;
}

export function readRestrictionByEntry(r: Reader): RestrictionByEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(6);
  const fromEntry = r.u32();
  r.expect(6);
  const toEntry = r.u32();
  return { fromEntry, toEntry };
}

export function writeRestrictionByEntry(w: Writer, v: RestrictionByEntry): void {
  w.length(2);
  w.u8(6);
  w.u32(v.fromEntry);
  w.u8(6);
  w.u32(v.toEntry);
}

export const restrictionByEntryDescriptor: Descriptor = {
  name: "restriction_by_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "fromEntry", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "toEntry", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface TransportDestination {
  readonly transportService: TransportService;
  readonly destination: Uint8Array;
  readonly message: PushMessage;
}

export function readTransportDestination(r: Reader): TransportDestination {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x16);
  const transportService = readCode(r, transportServiceCodes);
  r.expect(9);
  const destination = r.octets();
  r.expect(0x16);
  const message = readCode(r, pushMessageCodes);
  return { transportService, destination, message };
}

export function writeTransportDestination(w: Writer, v: TransportDestination): void {
  w.length(3);
  w.u8(0x16);
  writeCode(w, transportServiceCodes, v.transportService);
  w.u8(9);
  w.octets(v.destination);
  w.u8(0x16);
  writeCode(w, pushMessageCodes, v.message);
}

export const transportDestinationDescriptor: Descriptor = {
  name: "transport_destination",
  node: { kind: "sequence", counted: true, fields: [
    { property: "transportService", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: transportServiceCodes } } },
    { property: "destination", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "message", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: pushMessageCodes } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface WindowElement {
  readonly startTime: CosemDateTime;
  readonly endTime: CosemDateTime;
}

export function readWindowElement(r: Reader): WindowElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const startTime = dateTimeFromBytes(r.octetsOf(12));
  r.expect(9);
  const endTime = dateTimeFromBytes(r.octetsOf(12));
  return { startTime, endTime };
}

export function writeWindowElement(w: Writer, v: WindowElement): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.startTime), 12);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.endTime), 12);
}

export const windowElementDescriptor: Descriptor = {
  name: "window_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "startTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
    { property: "endTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface ProtectionParametersElement {
  readonly protectionType: ProtectionType;
  readonly protectionOptions: ProtectionOptions;
}

export function readProtectionParametersElement(r: Reader): ProtectionParametersElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const protectionType = readCode(r, protectionTypeCodes);
  r.expect(2);
  const protectionOptions = readProtectionOptions(r);
  return { protectionType, protectionOptions };
}

export function writeProtectionParametersElement(w: Writer, v: ProtectionParametersElement): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, protectionTypeCodes, v.protectionType);
  w.u8(2);
  writeProtectionOptions(w, v.protectionOptions);
}

export const protectionParametersElementDescriptor: Descriptor = {
  name: "protection_parameters_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "protectionType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: protectionTypeCodes } } },
    { property: "protectionOptions", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionOptionsDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface ProtectionOptions {
  readonly transactionId: Uint8Array;
  readonly originatorSystemTitle: Uint8Array;
  readonly recipientSystemTitle: Uint8Array;
  readonly otherInformation: Uint8Array;
  readonly keyInfo: KeyInfoElement;
}

export function readProtectionOptions(r: Reader): ProtectionOptions {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(9);
  const transactionId = r.octets();
  r.expect(9);
  const originatorSystemTitle = r.octets();
  r.expect(9);
  const recipientSystemTitle = r.octets();
  r.expect(9);
  const otherInformation = r.octets();
  r.expect(2);
  const keyInfo = readKeyInfoElement(r);
  return { transactionId, originatorSystemTitle, recipientSystemTitle, otherInformation, keyInfo };
}

export function writeProtectionOptions(w: Writer, v: ProtectionOptions): void {
  w.length(5);
  w.u8(9);
  w.octets(v.transactionId);
  w.u8(9);
  w.octets(v.originatorSystemTitle);
  w.u8(9);
  w.octets(v.recipientSystemTitle);
  w.u8(9);
  w.octets(v.otherInformation);
  w.u8(2);
  writeKeyInfoElement(w, v.keyInfo);
}

export const protectionOptionsDescriptor: Descriptor = {
  name: "protection_options",
  node: { kind: "sequence", counted: true, fields: [
    { property: "transactionId", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "originatorSystemTitle", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "recipientSystemTitle", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "otherInformation", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "keyInfo", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => keyInfoElementDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export type KeyInfoElementKeyInfoOptions =
  | { readonly kind: "identified_key"; readonly value: IdentifiedKeyInfoOptions }
  | { readonly kind: "wrapped_key"; readonly value: WrappedKeyInfoOptions }
  | { readonly kind: "agreed_key"; readonly value: AgreedKeyInfoOptions };

export function readKeyInfoElementKeyInfoOptions(r: Reader, by: string | number): KeyInfoElementKeyInfoOptions {
  const start1 = r.pos;
  switch (by) {
    case "identified-key": {
      r.expect(2);
      return { kind: "identified_key", value: readIdentifiedKeyInfoOptions(r) };
    }
    case "wrapped-key": {
      r.expect(2);
      return { kind: "wrapped_key", value: readWrappedKeyInfoOptions(r) };
    }
    case "agreed-key": {
      r.expect(2);
      return { kind: "agreed_key", value: readAgreedKeyInfoOptions(r) };
    }
    default:
      return r.fail("decode.malformed", `no layout is known for keyInfoType ${by}`, start1);
  }
}

export function writeKeyInfoElementKeyInfoOptions(w: Writer, v: KeyInfoElementKeyInfoOptions, by: string | number): void {
  switch (v.kind) {
    case "identified_key": {
      if (by !== "identified-key") w.fail(`"identified_key" does not go with keyInfoType ${by}`);
      w.u8(2);
      writeIdentifiedKeyInfoOptions(w, v.value);
      return;
    }
    case "wrapped_key": {
      if (by !== "wrapped-key") w.fail(`"wrapped_key" does not go with keyInfoType ${by}`);
      w.u8(2);
      writeWrappedKeyInfoOptions(w, v.value);
      return;
    }
    case "agreed_key": {
      if (by !== "agreed-key") w.fail(`"agreed_key" does not go with keyInfoType ${by}`);
      w.u8(2);
      writeAgreedKeyInfoOptions(w, v.value);
      return;
    }
    default:
      unknownKind(w, v);
  }
}

export const keyInfoElementKeyInfoOptionsDescriptor: Descriptor = {
  name: "key_info_element_key_info_options",
  node: { kind: "select", by: "keyInfoType", cases: [
    { when: "identified-key", name: "identified_key", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => identifiedKeyInfoOptionsDescriptor } } },
    { when: "wrapped-key", name: "wrapped_key", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => wrappedKeyInfoOptionsDescriptor } } },
    { when: "agreed-key", name: "agreed_key", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => agreedKeyInfoOptionsDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface KeyInfoElement {
  readonly keyInfoType: KeyInfoType;
  readonly keyInfoOptions: KeyInfoElementKeyInfoOptions;
}

export function readKeyInfoElement(r: Reader): KeyInfoElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const keyInfoType = readCode(r, keyInfoTypeCodes);
  const keyInfoOptions = readKeyInfoElementKeyInfoOptions(r, keyInfoType);
  return { keyInfoType, keyInfoOptions };
}

export function writeKeyInfoElement(w: Writer, v: KeyInfoElement): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, keyInfoTypeCodes, v.keyInfoType);
  writeKeyInfoElementKeyInfoOptions(w, v.keyInfoOptions, v.keyInfoType);
}

export const keyInfoElementDescriptor: Descriptor = {
  name: "key_info_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyInfoType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: keyInfoTypeCodes } } },
    { property: "keyInfoOptions", presence: "required", node: { kind: "ref", to: () => keyInfoElementKeyInfoOptionsDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface IdentifiedKeyInfoOptions {
  readonly keyId: KeyId;
}

export function readIdentifiedKeyInfoOptions(r: Reader): IdentifiedKeyInfoOptions {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 1) {
    r.fail("decode.malformed", `structure of ${count2} elements, 1 expected`, start1);
  }
  r.expect(0x16);
  const keyId = readCode(r, keyIdCodes);
  return { keyId };
}

export function writeIdentifiedKeyInfoOptions(w: Writer, v: IdentifiedKeyInfoOptions): void {
  w.length(1);
  w.u8(0x16);
  writeCode(w, keyIdCodes, v.keyId);
}

export const identifiedKeyInfoOptionsDescriptor: Descriptor = {
  name: "identified_key_info_options",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: keyIdCodes } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface WrappedKeyInfoOptions {
  readonly kekId: KekId;
  readonly keyCipheredData: Uint8Array;
}

export function readWrappedKeyInfoOptions(r: Reader): WrappedKeyInfoOptions {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const kekId = readCode(r, kekIdCodes);
  r.expect(9);
  const keyCipheredData = r.octets();
  return { kekId, keyCipheredData };
}

export function writeWrappedKeyInfoOptions(w: Writer, v: WrappedKeyInfoOptions): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, kekIdCodes, v.kekId);
  w.u8(9);
  w.octets(v.keyCipheredData);
}

export const wrappedKeyInfoOptionsDescriptor: Descriptor = {
  name: "wrapped_key_info_options",
  node: { kind: "sequence", counted: true, fields: [
    { property: "kekId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: kekIdCodes } } },
    { property: "keyCipheredData", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 1). */
export interface AgreedKeyInfoOptions {
  readonly keyParameters: Uint8Array;
  readonly keyCipheredData: Uint8Array;
}

export function readAgreedKeyInfoOptions(r: Reader): AgreedKeyInfoOptions {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const keyParameters = r.octets();
  r.expect(9);
  const keyCipheredData = r.octets();
  return { keyParameters, keyCipheredData };
}

export function writeAgreedKeyInfoOptions(w: Writer, v: AgreedKeyInfoOptions): void {
  w.length(2);
  w.u8(9);
  w.octets(v.keyParameters);
  w.u8(9);
  w.octets(v.keyCipheredData);
}

export const agreedKeyInfoOptionsDescriptor: Descriptor = {
  name: "agreed_key_info_options",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyParameters", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "keyCipheredData", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * The attributes that are pushed, in order.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 1).
 */
export type PushSetupV1PushObjectList = readonly RestrictedObjectDefinition[];

export function readPushSetupV1PushObjectList(r: Reader): PushSetupV1PushObjectList {
  r.expect(1);
  const count1 = r.count(23);
  const items2 = new Array<RestrictedObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRestrictedObjectDefinition(r);
  }
  return items2;
}

export function writePushSetupV1PushObjectList(w: Writer, v: PushSetupV1PushObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRestrictedObjectDefinition(w, item1);
  }
}

export const pushSetupV1PushObjectListDescriptor: Descriptor = {
  name: "Push setup.push_object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictedObjectDefinitionDescriptor } }, least: 23 } },
  layer: "data",
};

export const pushSetupV1PushObjectListCodec: Codec<PushSetupV1PushObjectList> = {
  descriptor: pushSetupV1PushObjectListDescriptor,
  read: readPushSetupV1PushObjectList,
  write: writePushSetupV1PushObjectList,
};

/**
 * Where to and how the data are sent.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 1).
 */
export type PushSetupV1SendDestinationAndMethod = TransportDestination;

export function readPushSetupV1SendDestinationAndMethod(r: Reader): PushSetupV1SendDestinationAndMethod {
  r.expect(2);
  return readTransportDestination(r);
}

export function writePushSetupV1SendDestinationAndMethod(w: Writer, v: PushSetupV1SendDestinationAndMethod): void {
  w.u8(2);
  writeTransportDestination(w, v);
}

export const pushSetupV1SendDestinationAndMethodDescriptor: Descriptor = {
  name: "Push setup.send_destination_and_method",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => transportDestinationDescriptor } },
  layer: "data",
};

export const pushSetupV1SendDestinationAndMethodCodec: Codec<PushSetupV1SendDestinationAndMethod> = {
  descriptor: pushSetupV1SendDestinationAndMethodDescriptor,
  read: readPushSetupV1SendDestinationAndMethod,
  write: writePushSetupV1SendDestinationAndMethod,
};

/**
 * When pushing is allowed; empty means always.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 1).
 */
export type PushSetupV1CommunicationWindow = readonly WindowElement[];

export function readPushSetupV1CommunicationWindow(r: Reader): PushSetupV1CommunicationWindow {
  r.expect(1);
  const count1 = r.count(30);
  const items2 = new Array<WindowElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWindowElement(r);
  }
  return items2;
}

export function writePushSetupV1CommunicationWindow(w: Writer, v: PushSetupV1CommunicationWindow): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWindowElement(w, item1);
  }
}

export const pushSetupV1CommunicationWindowDescriptor: Descriptor = {
  name: "Push setup.communication_window",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => windowElementDescriptor } }, least: 30 } },
  layer: "data",
};

export const pushSetupV1CommunicationWindowCodec: Codec<PushSetupV1CommunicationWindow> = {
  descriptor: pushSetupV1CommunicationWindowDescriptor,
  read: readPushSetupV1CommunicationWindow,
  write: writePushSetupV1CommunicationWindow,
};

/**
 * Protection applied to the pushed data.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 1).
 */
export type PushSetupV1PushProtectionParameters = readonly ProtectionParametersElement[];

export function readPushSetupV1PushProtectionParameters(r: Reader): PushSetupV1PushProtectionParameters {
  r.expect(1);
  const count1 = r.count(22);
  const items2 = new Array<ProtectionParametersElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readProtectionParametersElement(r);
  }
  return items2;
}

export function writePushSetupV1PushProtectionParameters(w: Writer, v: PushSetupV1PushProtectionParameters): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeProtectionParametersElement(w, item1);
  }
}

export const pushSetupV1PushProtectionParametersDescriptor: Descriptor = {
  name: "Push setup.push_protection_parameters",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } },
  layer: "data",
};

export const pushSetupV1PushProtectionParametersCodec: Codec<PushSetupV1PushProtectionParameters> = {
  descriptor: pushSetupV1PushProtectionParametersDescriptor,
  read: readPushSetupV1PushProtectionParameters,
  write: writePushSetupV1PushProtectionParameters,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const pushObjectListAttribute: AttributeDefinition<PushSetupV1PushObjectList> = {
  id: 2,
  name: "push_object_list",
  property: "pushObjectList",
  codec: pushSetupV1PushObjectListCodec,
  storage: "static",
  shortName: 0x08,
};
const sendDestinationAndMethodAttribute: AttributeDefinition<PushSetupV1SendDestinationAndMethod> = {
  id: 3,
  name: "send_destination_and_method",
  property: "sendDestinationAndMethod",
  codec: pushSetupV1SendDestinationAndMethodCodec,
  storage: "static",
  shortName: 0x10,
};
const communicationWindowAttribute: AttributeDefinition<PushSetupV1CommunicationWindow> = {
  id: 4,
  name: "communication_window",
  property: "communicationWindow",
  codec: pushSetupV1CommunicationWindowCodec,
  storage: "static",
  shortName: 0x18,
};
const randomisationStartIntervalAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "randomisation_start_interval",
  property: "randomisationStartInterval",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const numberOfRetriesAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "number_of_retries",
  property: "numberOfRetries",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const repetitionDelayAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "repetition_delay",
  property: "repetitionDelay",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const portReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 8,
  name: "port_reference",
  property: "portReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x38,
};
const pushClientSapAttribute: AttributeDefinition<Integer> = {
  id: 9,
  name: "push_client_SAP",
  property: "pushClientSap",
  codec: integerCodec,
  storage: "static",
  shortName: 0x40,
};
const pushProtectionParametersAttribute: AttributeDefinition<PushSetupV1PushProtectionParameters> = {
  id: 10,
  name: "push_protection_parameters",
  property: "pushProtectionParameters",
  codec: pushSetupV1PushProtectionParametersCodec,
  storage: "static",
  shortName: 0x48,
};
const pushMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "push",
  property: "push",
  parameter: integerCodec,
  mandatory: true,
};

/**
 * Push setup, version 1: What is pushed, where to, when, and how failures are handled.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 1).
 */
export const pushSetupV1Class: ClassDefinition = {
  classId: 40,
  version: 1,
  name: "Push setup",
  attributes: [logicalNameAttribute, pushObjectListAttribute, sendDestinationAndMethodAttribute, communicationWindowAttribute, randomisationStartIntervalAttribute, numberOfRetriesAttribute, repetitionDelayAttribute, portReferenceAttribute, pushClientSapAttribute, pushProtectionParametersAttribute],
  methods: [pushMethod],
};

/**
 * A client's references to one Push setup object.
 *
 * What is pushed, where to, when, and how failures are handled.
 */
export interface PushSetupV1 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The attributes that are pushed, in order. */
  readonly pushObjectList: AttributeRef<PushSetupV1PushObjectList>;
  /** Where to and how the data are sent. */
  readonly sendDestinationAndMethod: AttributeRef<PushSetupV1SendDestinationAndMethod>;
  /** When pushing is allowed; empty means always. */
  readonly communicationWindow: AttributeRef<PushSetupV1CommunicationWindow>;
  /** Longest random wait before the first attempt. */
  readonly randomisationStartInterval: AttributeRef<LongUnsigned>;
  /** How often a failed push is tried again. */
  readonly numberOfRetries: AttributeRef<Unsigned>;
  /** How long to wait between attempts. */
  readonly repetitionDelay: AttributeRef<LongUnsigned>;
  /** Logical name of the communication port setup object. */
  readonly portReference: AttributeRef<LogicalName>;
  /** Client to which the data are sent. */
  readonly pushClientSap: AttributeRef<Integer>;
  /** Protection applied to the pushed data. */
  readonly pushProtectionParameters: AttributeRef<PushSetupV1PushProtectionParameters>;
  /** Pushes now. The parameter is 0. */
  readonly push: MethodRef<Integer, undefined>;
}

/** References to the Push setup object with this logical name. Throws when it is not an OBIS code. */
export function pushSetupV1(logicalName: string): PushSetupV1 {
  const object = cosemObject(pushSetupV1Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    pushObjectList: attributeRef(object, pushObjectListAttribute),
    sendDestinationAndMethod: attributeRef(object, sendDestinationAndMethodAttribute),
    communicationWindow: attributeRef(object, communicationWindowAttribute),
    randomisationStartInterval: attributeRef(object, randomisationStartIntervalAttribute),
    numberOfRetries: attributeRef(object, numberOfRetriesAttribute),
    repetitionDelay: attributeRef(object, repetitionDelayAttribute),
    portReference: attributeRef(object, portReferenceAttribute),
    pushClientSap: attributeRef(object, pushClientSapAttribute),
    pushProtectionParameters: attributeRef(object, pushProtectionParametersAttribute),
    push: methodRef(object, pushMethod),
  };
}

/** A server's handlers for one Push setup object. What is left out is refused. */
export interface PushSetupV1Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The attributes that are pushed, in order. */
  readonly pushObjectList?: AttributeHandler<PushSetupV1PushObjectList>;
  /** Where to and how the data are sent. */
  readonly sendDestinationAndMethod?: AttributeHandler<PushSetupV1SendDestinationAndMethod>;
  /** When pushing is allowed; empty means always. */
  readonly communicationWindow?: AttributeHandler<PushSetupV1CommunicationWindow>;
  /** Longest random wait before the first attempt. */
  readonly randomisationStartInterval?: AttributeHandler<LongUnsigned>;
  /** How often a failed push is tried again. */
  readonly numberOfRetries?: AttributeHandler<Unsigned>;
  /** How long to wait between attempts. */
  readonly repetitionDelay?: AttributeHandler<LongUnsigned>;
  /** Logical name of the communication port setup object. */
  readonly portReference?: AttributeHandler<LogicalName>;
  /** Client to which the data are sent. */
  readonly pushClientSap?: AttributeHandler<Integer>;
  /** Protection applied to the pushed data. */
  readonly pushProtectionParameters?: AttributeHandler<PushSetupV1PushProtectionParameters>;
  /** Pushes now. The parameter is 0. */
  readonly push?: MethodHandler<Integer, void>;
}

/** A Push setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function pushSetupV1Server(logicalName: string, handlers: PushSetupV1Server): ServerObject {
  return serverObject(pushSetupV1Class, logicalName, handlers);
}
