// Generated from spec/classes/0030-v0-cosem-data-protection.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  readFlags,
  serverObject,
  unknownKind,
  writeCode,
  writeFlags,
} from "@cosemkit/core";
import { type KekId, kekIdCodes } from "../codes/kek-id.ts";
import { type KeyId, keyIdCodes } from "../codes/key-id.ts";
import { type KeyInfoType, keyInfoTypeCodes } from "../codes/key-info-type.ts";
import { type ProtectionType, protectionTypeCodes } from "../codes/protection-type.ts";
import { type RestrictionType, restrictionTypeCodes } from "../codes/restriction-type.ts";
import { type LogicalName, type OctetString, logicalNameCodec, octetStringCodec } from "./simple-types.ts";

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
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
 * Attributes that the buffer holds, in order.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionProtectionObjectList = readonly RestrictedObjectDefinition[];

export function readCosemDataProtectionProtectionObjectList(r: Reader): CosemDataProtectionProtectionObjectList {
  r.expect(1);
  const count1 = r.count(23);
  const items2 = new Array<RestrictedObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRestrictedObjectDefinition(r);
  }
  return items2;
}

export function writeCosemDataProtectionProtectionObjectList(w: Writer, v: CosemDataProtectionProtectionObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRestrictedObjectDefinition(w, item1);
  }
}

export const cosemDataProtectionProtectionObjectListDescriptor: Descriptor = {
  name: "COSEM data protection.protection_object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictedObjectDefinitionDescriptor } }, least: 23 } },
  layer: "data",
};

export const cosemDataProtectionProtectionObjectListCodec: Codec<CosemDataProtectionProtectionObjectList> = {
  descriptor: cosemDataProtectionProtectionObjectListDescriptor,
  read: readCosemDataProtectionProtectionObjectList,
  write: writeCosemDataProtectionProtectionObjectList,
};

/**
 * Protection applied when the buffer is read.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionProtectionParametersGet = readonly ProtectionParametersElement[];

export function readCosemDataProtectionProtectionParametersGet(r: Reader): CosemDataProtectionProtectionParametersGet {
  r.expect(1);
  const count1 = r.count(22);
  const items2 = new Array<ProtectionParametersElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readProtectionParametersElement(r);
  }
  return items2;
}

export function writeCosemDataProtectionProtectionParametersGet(w: Writer, v: CosemDataProtectionProtectionParametersGet): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeProtectionParametersElement(w, item1);
  }
}

export const cosemDataProtectionProtectionParametersGetDescriptor: Descriptor = {
  name: "COSEM data protection.protection_parameters_get",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } },
  layer: "data",
};

export const cosemDataProtectionProtectionParametersGetCodec: Codec<CosemDataProtectionProtectionParametersGet> = {
  descriptor: cosemDataProtectionProtectionParametersGetDescriptor,
  read: readCosemDataProtectionProtectionParametersGet,
  write: writeCosemDataProtectionProtectionParametersGet,
};

/**
 * Protection checked and removed when the buffer is written.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionProtectionParametersSet = readonly ProtectionParametersElement[];

export function readCosemDataProtectionProtectionParametersSet(r: Reader): CosemDataProtectionProtectionParametersSet {
  r.expect(1);
  const count1 = r.count(22);
  const items2 = new Array<ProtectionParametersElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readProtectionParametersElement(r);
  }
  return items2;
}

export function writeCosemDataProtectionProtectionParametersSet(w: Writer, v: CosemDataProtectionProtectionParametersSet): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeProtectionParametersElement(w, item1);
  }
}

export const cosemDataProtectionProtectionParametersSetDescriptor: Descriptor = {
  name: "COSEM data protection.protection_parameters_set",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } },
  layer: "data",
};

export const cosemDataProtectionProtectionParametersSetCodec: Codec<CosemDataProtectionProtectionParametersSet> = {
  descriptor: cosemDataProtectionProtectionParametersSetDescriptor,
  read: readCosemDataProtectionProtectionParametersSet,
  write: writeCosemDataProtectionProtectionParametersSet,
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type RequiredProtection = readonly RequiredProtectionBit[];

/** Names of the bits of RequiredProtection. */
export type RequiredProtectionBit =
  | "reserved-0"
  | "reserved-1"
  | "authenticated-request"
  | "encrypted-request"
  | "signed-request"
  | "authenticated-response"
  | "encrypted-response"
  | "signed-response";

export function readRequiredProtection(r: Reader): RequiredProtection {
  return readFlags(r, requiredProtectionFlags);
}

export function writeRequiredProtection(w: Writer, v: RequiredProtection): void {
  writeFlags(w, requiredProtectionFlags, v);
}

const requiredProtectionFlags: FlagsNode<RequiredProtectionBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["reserved-0","reserved-1","authenticated-request","encrypted-request","signed-request","authenticated-response","encrypted-response","signed-response"] };

export const requiredProtectionDescriptor: Descriptor = {
  name: "required_protection",
  node: requiredProtectionFlags,
  layer: "data",
};

/**
 * Protection that every access needs.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionRequiredProtection = RequiredProtection;

export function readCosemDataProtectionRequiredProtection(r: Reader): CosemDataProtectionRequiredProtection {
  r.expect(0x16);
  return readRequiredProtection(r);
}

export function writeCosemDataProtectionRequiredProtection(w: Writer, v: CosemDataProtectionRequiredProtection): void {
  w.u8(0x16);
  writeRequiredProtection(w, v);
}

export const cosemDataProtectionRequiredProtectionDescriptor: Descriptor = {
  name: "COSEM data protection.required_protection",
  node: { kind: "tagged", tag: 22, of: { kind: "ref", to: () => requiredProtectionDescriptor } },
  layer: "data",
};

export const cosemDataProtectionRequiredProtectionCodec: Codec<CosemDataProtectionRequiredProtection> = {
  descriptor: cosemDataProtectionRequiredProtectionDescriptor,
  read: readCosemDataProtectionRequiredProtection,
  write: writeCosemDataProtectionRequiredProtection,
};

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
export interface GetProtectedAttributesParameter {
  readonly objectList: readonly RestrictedObjectDefinition[];
  readonly protectionParameters: readonly ProtectionParametersElement[];
}

export function readGetProtectedAttributesParameter(r: Reader): GetProtectedAttributesParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(1);
  const count3 = r.count(23);
  const items4 = new Array<RestrictedObjectDefinition>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readRestrictedObjectDefinition(r);
  }
  const objectList = items4;
  r.expect(1);
  const count6 = r.count(22);
  const items7 = new Array<ProtectionParametersElement>(count6);
  for (let i8 = 0; i8 < count6; i8++) {
    r.expect(2);
    items7[i8] = readProtectionParametersElement(r);
  }
  const protectionParameters = items7;
  return { objectList, protectionParameters };
}

export function writeGetProtectedAttributesParameter(w: Writer, v: GetProtectedAttributesParameter): void {
  w.length(2);
  w.u8(1);
  w.length(v.objectList.length);
  for (const item1 of v.objectList) {
    w.u8(2);
    writeRestrictedObjectDefinition(w, item1);
  }
  w.u8(1);
  w.length(v.protectionParameters.length);
  for (const item2 of v.protectionParameters) {
    w.u8(2);
    writeProtectionParametersElement(w, item2);
  }
}

export const getProtectedAttributesParameterDescriptor: Descriptor = {
  name: "get_protected_attributes_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "objectList", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictedObjectDefinitionDescriptor } }, least: 23 } } },
    { property: "protectionParameters", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } } },
  ] },
  layer: "data",
};

/**
 * Returns a list of attributes, protected. The layout is from memory.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionGetProtectedAttributesParameter = GetProtectedAttributesParameter;

export function readCosemDataProtectionGetProtectedAttributesParameter(r: Reader): CosemDataProtectionGetProtectedAttributesParameter {
  r.expect(2);
  return readGetProtectedAttributesParameter(r);
}

export function writeCosemDataProtectionGetProtectedAttributesParameter(w: Writer, v: CosemDataProtectionGetProtectedAttributesParameter): void {
  w.u8(2);
  writeGetProtectedAttributesParameter(w, v);
}

export const cosemDataProtectionGetProtectedAttributesParameterDescriptor: Descriptor = {
  name: "COSEM data protection.get_protected_attributes_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => getProtectedAttributesParameterDescriptor } },
  layer: "data",
};

export const cosemDataProtectionGetProtectedAttributesParameterCodec: Codec<CosemDataProtectionGetProtectedAttributesParameter> = {
  descriptor: cosemDataProtectionGetProtectedAttributesParameterDescriptor,
  read: readCosemDataProtectionGetProtectedAttributesParameter,
  write: writeCosemDataProtectionGetProtectedAttributesParameter,
};

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
export interface GetProtectedAttributesReply {
  readonly protectionParameters: readonly ProtectionParametersElement[];
  readonly protectedAttributes: Uint8Array;
}

export function readGetProtectedAttributesReply(r: Reader): GetProtectedAttributesReply {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(1);
  const count3 = r.count(22);
  const items4 = new Array<ProtectionParametersElement>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readProtectionParametersElement(r);
  }
  const protectionParameters = items4;
  r.expect(9);
  const protectedAttributes = r.octets();
  return { protectionParameters, protectedAttributes };
}

export function writeGetProtectedAttributesReply(w: Writer, v: GetProtectedAttributesReply): void {
  w.length(2);
  w.u8(1);
  w.length(v.protectionParameters.length);
  for (const item1 of v.protectionParameters) {
    w.u8(2);
    writeProtectionParametersElement(w, item1);
  }
  w.u8(9);
  w.octets(v.protectedAttributes);
}

export const getProtectedAttributesReplyDescriptor: Descriptor = {
  name: "get_protected_attributes_reply",
  node: { kind: "sequence", counted: true, fields: [
    { property: "protectionParameters", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } } },
    { property: "protectedAttributes", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Returns a list of attributes, protected. The layout is from memory.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionGetProtectedAttributesReply = GetProtectedAttributesReply;

export function readCosemDataProtectionGetProtectedAttributesReply(r: Reader): CosemDataProtectionGetProtectedAttributesReply {
  r.expect(2);
  return readGetProtectedAttributesReply(r);
}

export function writeCosemDataProtectionGetProtectedAttributesReply(w: Writer, v: CosemDataProtectionGetProtectedAttributesReply): void {
  w.u8(2);
  writeGetProtectedAttributesReply(w, v);
}

export const cosemDataProtectionGetProtectedAttributesReplyDescriptor: Descriptor = {
  name: "COSEM data protection.get_protected_attributes_reply",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => getProtectedAttributesReplyDescriptor } },
  layer: "data",
};

export const cosemDataProtectionGetProtectedAttributesReplyCodec: Codec<CosemDataProtectionGetProtectedAttributesReply> = {
  descriptor: cosemDataProtectionGetProtectedAttributesReplyDescriptor,
  read: readCosemDataProtectionGetProtectedAttributesReply,
  write: writeCosemDataProtectionGetProtectedAttributesReply,
};

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
export interface SetProtectedAttributesParameter {
  readonly objectList: readonly RestrictedObjectDefinition[];
  readonly protectionParameters: readonly ProtectionParametersElement[];
  readonly protectedAttributes: Uint8Array;
}

export function readSetProtectedAttributesParameter(r: Reader): SetProtectedAttributesParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(1);
  const count3 = r.count(23);
  const items4 = new Array<RestrictedObjectDefinition>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readRestrictedObjectDefinition(r);
  }
  const objectList = items4;
  r.expect(1);
  const count6 = r.count(22);
  const items7 = new Array<ProtectionParametersElement>(count6);
  for (let i8 = 0; i8 < count6; i8++) {
    r.expect(2);
    items7[i8] = readProtectionParametersElement(r);
  }
  const protectionParameters = items7;
  r.expect(9);
  const protectedAttributes = r.octets();
  return { objectList, protectionParameters, protectedAttributes };
}

export function writeSetProtectedAttributesParameter(w: Writer, v: SetProtectedAttributesParameter): void {
  w.length(3);
  w.u8(1);
  w.length(v.objectList.length);
  for (const item1 of v.objectList) {
    w.u8(2);
    writeRestrictedObjectDefinition(w, item1);
  }
  w.u8(1);
  w.length(v.protectionParameters.length);
  for (const item2 of v.protectionParameters) {
    w.u8(2);
    writeProtectionParametersElement(w, item2);
  }
  w.u8(9);
  w.octets(v.protectedAttributes);
}

export const setProtectedAttributesParameterDescriptor: Descriptor = {
  name: "set_protected_attributes_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "objectList", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictedObjectDefinitionDescriptor } }, least: 23 } } },
    { property: "protectionParameters", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } } },
    { property: "protectedAttributes", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Writes a list of attributes that come protected. The layout is from memory.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionSetProtectedAttributesParameter = SetProtectedAttributesParameter;

export function readCosemDataProtectionSetProtectedAttributesParameter(r: Reader): CosemDataProtectionSetProtectedAttributesParameter {
  r.expect(2);
  return readSetProtectedAttributesParameter(r);
}

export function writeCosemDataProtectionSetProtectedAttributesParameter(w: Writer, v: CosemDataProtectionSetProtectedAttributesParameter): void {
  w.u8(2);
  writeSetProtectedAttributesParameter(w, v);
}

export const cosemDataProtectionSetProtectedAttributesParameterDescriptor: Descriptor = {
  name: "COSEM data protection.set_protected_attributes_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => setProtectedAttributesParameterDescriptor } },
  layer: "data",
};

export const cosemDataProtectionSetProtectedAttributesParameterCodec: Codec<CosemDataProtectionSetProtectedAttributesParameter> = {
  descriptor: cosemDataProtectionSetProtectedAttributesParameterDescriptor,
  read: readCosemDataProtectionSetProtectedAttributesParameter,
  write: writeCosemDataProtectionSetProtectedAttributesParameter,
};

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
export interface InvokeProtectedMethodParameterObjectMethod {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly methodIndex: number;
}

export function readInvokeProtectedMethodParameterObjectMethod(r: Reader): InvokeProtectedMethodParameterObjectMethod {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const methodIndex = r.i8();
  return { classId, logicalName, methodIndex };
}

export function writeInvokeProtectedMethodParameterObjectMethod(w: Writer, v: InvokeProtectedMethodParameterObjectMethod): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.methodIndex);
}

export const invokeProtectedMethodParameterObjectMethodDescriptor: Descriptor = {
  name: "invoke_protected_method_parameter_object_method",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "methodIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
export interface InvokeProtectedMethodParameter {
  readonly objectMethod: InvokeProtectedMethodParameterObjectMethod;
  readonly protectionParameters: readonly ProtectionParametersElement[];
  readonly protectedMethodInvocationParameters: Uint8Array;
}

export function readInvokeProtectedMethodParameter(r: Reader): InvokeProtectedMethodParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(2);
  const objectMethod = readInvokeProtectedMethodParameterObjectMethod(r);
  r.expect(1);
  const count3 = r.count(22);
  const items4 = new Array<ProtectionParametersElement>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readProtectionParametersElement(r);
  }
  const protectionParameters = items4;
  r.expect(9);
  const protectedMethodInvocationParameters = r.octets();
  return { objectMethod, protectionParameters, protectedMethodInvocationParameters };
}

export function writeInvokeProtectedMethodParameter(w: Writer, v: InvokeProtectedMethodParameter): void {
  w.length(3);
  w.u8(2);
  writeInvokeProtectedMethodParameterObjectMethod(w, v.objectMethod);
  w.u8(1);
  w.length(v.protectionParameters.length);
  for (const item1 of v.protectionParameters) {
    w.u8(2);
    writeProtectionParametersElement(w, item1);
  }
  w.u8(9);
  w.octets(v.protectedMethodInvocationParameters);
}

export const invokeProtectedMethodParameterDescriptor: Descriptor = {
  name: "invoke_protected_method_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "objectMethod", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => invokeProtectedMethodParameterObjectMethodDescriptor } } },
    { property: "protectionParameters", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } } },
    { property: "protectedMethodInvocationParameters", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Invokes a method whose parameter and reply are protected. The layout is from memory.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionInvokeProtectedMethodParameter = InvokeProtectedMethodParameter;

export function readCosemDataProtectionInvokeProtectedMethodParameter(r: Reader): CosemDataProtectionInvokeProtectedMethodParameter {
  r.expect(2);
  return readInvokeProtectedMethodParameter(r);
}

export function writeCosemDataProtectionInvokeProtectedMethodParameter(w: Writer, v: CosemDataProtectionInvokeProtectedMethodParameter): void {
  w.u8(2);
  writeInvokeProtectedMethodParameter(w, v);
}

export const cosemDataProtectionInvokeProtectedMethodParameterDescriptor: Descriptor = {
  name: "COSEM data protection.invoke_protected_method_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => invokeProtectedMethodParameterDescriptor } },
  layer: "data",
};

export const cosemDataProtectionInvokeProtectedMethodParameterCodec: Codec<CosemDataProtectionInvokeProtectedMethodParameter> = {
  descriptor: cosemDataProtectionInvokeProtectedMethodParameterDescriptor,
  read: readCosemDataProtectionInvokeProtectedMethodParameter,
  write: writeCosemDataProtectionInvokeProtectedMethodParameter,
};

/** Blue Book part 2, class COSEM data protection (class_id 30, version 0). */
export interface InvokeProtectedMethodReply {
  readonly protectionParameters: readonly ProtectionParametersElement[];
  readonly protectedMethodReturnParameters: Uint8Array;
}

export function readInvokeProtectedMethodReply(r: Reader): InvokeProtectedMethodReply {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(1);
  const count3 = r.count(22);
  const items4 = new Array<ProtectionParametersElement>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readProtectionParametersElement(r);
  }
  const protectionParameters = items4;
  r.expect(9);
  const protectedMethodReturnParameters = r.octets();
  return { protectionParameters, protectedMethodReturnParameters };
}

export function writeInvokeProtectedMethodReply(w: Writer, v: InvokeProtectedMethodReply): void {
  w.length(2);
  w.u8(1);
  w.length(v.protectionParameters.length);
  for (const item1 of v.protectionParameters) {
    w.u8(2);
    writeProtectionParametersElement(w, item1);
  }
  w.u8(9);
  w.octets(v.protectedMethodReturnParameters);
}

export const invokeProtectedMethodReplyDescriptor: Descriptor = {
  name: "invoke_protected_method_reply",
  node: { kind: "sequence", counted: true, fields: [
    { property: "protectionParameters", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => protectionParametersElementDescriptor } }, least: 22 } } },
    { property: "protectedMethodReturnParameters", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Invokes a method whose parameter and reply are protected. The layout is from memory.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export type CosemDataProtectionInvokeProtectedMethodReply = InvokeProtectedMethodReply;

export function readCosemDataProtectionInvokeProtectedMethodReply(r: Reader): CosemDataProtectionInvokeProtectedMethodReply {
  r.expect(2);
  return readInvokeProtectedMethodReply(r);
}

export function writeCosemDataProtectionInvokeProtectedMethodReply(w: Writer, v: CosemDataProtectionInvokeProtectedMethodReply): void {
  w.u8(2);
  writeInvokeProtectedMethodReply(w, v);
}

export const cosemDataProtectionInvokeProtectedMethodReplyDescriptor: Descriptor = {
  name: "COSEM data protection.invoke_protected_method_reply",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => invokeProtectedMethodReplyDescriptor } },
  layer: "data",
};

export const cosemDataProtectionInvokeProtectedMethodReplyCodec: Codec<CosemDataProtectionInvokeProtectedMethodReply> = {
  descriptor: cosemDataProtectionInvokeProtectedMethodReplyDescriptor,
  read: readCosemDataProtectionInvokeProtectedMethodReply,
  write: writeCosemDataProtectionInvokeProtectedMethodReply,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const protectionBufferAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "protection_buffer",
  property: "protectionBuffer",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const protectionObjectListAttribute: AttributeDefinition<CosemDataProtectionProtectionObjectList> = {
  id: 3,
  name: "protection_object_list",
  property: "protectionObjectList",
  codec: cosemDataProtectionProtectionObjectListCodec,
  storage: "static",
  shortName: 0x10,
};
const protectionParametersGetAttribute: AttributeDefinition<CosemDataProtectionProtectionParametersGet> = {
  id: 4,
  name: "protection_parameters_get",
  property: "protectionParametersGet",
  codec: cosemDataProtectionProtectionParametersGetCodec,
  storage: "static",
  shortName: 0x18,
};
const protectionParametersSetAttribute: AttributeDefinition<CosemDataProtectionProtectionParametersSet> = {
  id: 5,
  name: "protection_parameters_set",
  property: "protectionParametersSet",
  codec: cosemDataProtectionProtectionParametersSetCodec,
  storage: "static",
  shortName: 0x20,
};
const requiredProtectionAttribute: AttributeDefinition<CosemDataProtectionRequiredProtection> = {
  id: 6,
  name: "required_protection",
  property: "requiredProtection",
  codec: cosemDataProtectionRequiredProtectionCodec,
  storage: "static",
  shortName: 0x28,
};
const getProtectedAttributesMethod: MethodDefinition<CosemDataProtectionGetProtectedAttributesParameter, CosemDataProtectionGetProtectedAttributesReply> = {
  id: 1,
  name: "get_protected_attributes",
  property: "getProtectedAttributes",
  parameter: cosemDataProtectionGetProtectedAttributesParameterCodec,
  reply: cosemDataProtectionGetProtectedAttributesReplyCodec,
  mandatory: false,
};
const setProtectedAttributesMethod: MethodDefinition<CosemDataProtectionSetProtectedAttributesParameter, undefined> = {
  id: 2,
  name: "set_protected_attributes",
  property: "setProtectedAttributes",
  parameter: cosemDataProtectionSetProtectedAttributesParameterCodec,
  mandatory: false,
};
const invokeProtectedMethodMethod: MethodDefinition<CosemDataProtectionInvokeProtectedMethodParameter, CosemDataProtectionInvokeProtectedMethodReply> = {
  id: 3,
  name: "invoke_protected_method",
  property: "invokeProtectedMethod",
  parameter: cosemDataProtectionInvokeProtectedMethodParameterCodec,
  reply: cosemDataProtectionInvokeProtectedMethodReplyCodec,
  mandatory: false,
};

/**
 * COSEM data protection, version 0: Reads, writes and invokes lists of attributes and methods as one protected octet string, from end to end.
 *
 * Blue Book part 2, class COSEM data protection (class_id 30, version 0).
 */
export const cosemDataProtectionClass: ClassDefinition = {
  classId: 30,
  version: 0,
  name: "COSEM data protection",
  attributes: [logicalNameAttribute, protectionBufferAttribute, protectionObjectListAttribute, protectionParametersGetAttribute, protectionParametersSetAttribute, requiredProtectionAttribute],
  methods: [getProtectedAttributesMethod, setProtectedAttributesMethod, invokeProtectedMethodMethod],
};

/**
 * A client's references to one COSEM data protection object.
 *
 * Reads, writes and invokes lists of attributes and methods as one protected octet string, from end to end.
 */
export interface CosemDataProtection extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The protected data. */
  readonly protectionBuffer: AttributeRef<OctetString>;
  /** Attributes that the buffer holds, in order. */
  readonly protectionObjectList: AttributeRef<CosemDataProtectionProtectionObjectList>;
  /** Protection applied when the buffer is read. */
  readonly protectionParametersGet: AttributeRef<CosemDataProtectionProtectionParametersGet>;
  /** Protection checked and removed when the buffer is written. */
  readonly protectionParametersSet: AttributeRef<CosemDataProtectionProtectionParametersSet>;
  /** Protection that every access needs. */
  readonly requiredProtection: AttributeRef<CosemDataProtectionRequiredProtection>;
  /** Returns a list of attributes, protected. The layout is from memory. */
  readonly getProtectedAttributes: MethodRef<CosemDataProtectionGetProtectedAttributesParameter, CosemDataProtectionGetProtectedAttributesReply>;
  /** Writes a list of attributes that come protected. The layout is from memory. */
  readonly setProtectedAttributes: MethodRef<CosemDataProtectionSetProtectedAttributesParameter, undefined>;
  /** Invokes a method whose parameter and reply are protected. The layout is from memory. */
  readonly invokeProtectedMethod: MethodRef<CosemDataProtectionInvokeProtectedMethodParameter, CosemDataProtectionInvokeProtectedMethodReply>;
}

/** References to the COSEM data protection object with this logical name. Throws when it is not an OBIS code. */
export function cosemDataProtection(logicalName: string): CosemDataProtection {
  const object = cosemObject(cosemDataProtectionClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    protectionBuffer: attributeRef(object, protectionBufferAttribute),
    protectionObjectList: attributeRef(object, protectionObjectListAttribute),
    protectionParametersGet: attributeRef(object, protectionParametersGetAttribute),
    protectionParametersSet: attributeRef(object, protectionParametersSetAttribute),
    requiredProtection: attributeRef(object, requiredProtectionAttribute),
    getProtectedAttributes: methodRef(object, getProtectedAttributesMethod),
    setProtectedAttributes: methodRef(object, setProtectedAttributesMethod),
    invokeProtectedMethod: methodRef(object, invokeProtectedMethodMethod),
  };
}

/** A server's handlers for one COSEM data protection object. What is left out is refused. */
export interface CosemDataProtectionServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The protected data. */
  readonly protectionBuffer?: AttributeHandler<OctetString>;
  /** Attributes that the buffer holds, in order. */
  readonly protectionObjectList?: AttributeHandler<CosemDataProtectionProtectionObjectList>;
  /** Protection applied when the buffer is read. */
  readonly protectionParametersGet?: AttributeHandler<CosemDataProtectionProtectionParametersGet>;
  /** Protection checked and removed when the buffer is written. */
  readonly protectionParametersSet?: AttributeHandler<CosemDataProtectionProtectionParametersSet>;
  /** Protection that every access needs. */
  readonly requiredProtection?: AttributeHandler<CosemDataProtectionRequiredProtection>;
  /** Returns a list of attributes, protected. The layout is from memory. */
  readonly getProtectedAttributes?: MethodHandler<CosemDataProtectionGetProtectedAttributesParameter, CosemDataProtectionGetProtectedAttributesReply>;
  /** Writes a list of attributes that come protected. The layout is from memory. */
  readonly setProtectedAttributes?: MethodHandler<CosemDataProtectionSetProtectedAttributesParameter, void>;
  /** Invokes a method whose parameter and reply are protected. The layout is from memory. */
  readonly invokeProtectedMethod?: MethodHandler<CosemDataProtectionInvokeProtectedMethodParameter, CosemDataProtectionInvokeProtectedMethodReply>;
}

/** A COSEM data protection object for a server. Throws when `logicalName` is not an OBIS code. */
export function cosemDataProtectionServer(logicalName: string, handlers: CosemDataProtectionServer): ServerObject {
  return serverObject(cosemDataProtectionClass, logicalName, handlers);
}
