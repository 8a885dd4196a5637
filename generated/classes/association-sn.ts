// Generated from spec/classes/0012-v4-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  readFlags,
  serverObject,
  unknownKind,
  unknownTag,
  writeFlags,
} from "@cosemkit/core";
import {
  type AnyData,
  type LogicalName,
  type OctetString,
  type SecretOctetString,
  anyDataCodec,
  logicalNameCodec,
  octetStringCodec,
  secretOctetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export type ObjectListElementSnBaseName =
  | { readonly type: "long"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number };

export function readObjectListElementSnBaseName(r: Reader): ObjectListElementSnBaseName {
  const tag = r.u8();
  switch (tag) {
    case 16:
      return { type: "long", value: r.i16() };
    case 18:
      return { type: "long-unsigned", value: r.u16() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeObjectListElementSnBaseName(w: Writer, v: ObjectListElementSnBaseName): void {
  switch (v.type) {
    case "long":
      w.u8(16);
      w.i16(v.value);
      return;
    case "long-unsigned":
      w.u8(18);
      w.u16(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const objectListElementSnBaseNameDescriptor: Descriptor = {
  name: "object_list_element_sn_base_name",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 16, name: "long", node: { kind: "integer", size: 2, signed: true } },
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export interface ObjectListElementSn {
  readonly baseName: ObjectListElementSnBaseName;
  readonly classId: number;
  readonly version: number;
  readonly logicalName: Obis;
}

export function readObjectListElementSn(r: Reader): ObjectListElementSn {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  const baseName = readObjectListElementSnBaseName(r);
  r.expect(0x12);
  const classId = r.u16();
  r.expect(0x11);
  const version = r.u8();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  return { baseName, classId, version, logicalName };
}

export function writeObjectListElementSn(w: Writer, v: ObjectListElementSn): void {
  w.length(4);
  writeObjectListElementSnBaseName(w, v.baseName);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(0x11);
  w.u8(v.version);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
}

export const objectListElementSnDescriptor: Descriptor = {
  name: "object_list_element_sn",
  node: { kind: "sequence", counted: true, fields: [
    { property: "baseName", presence: "required", node: { kind: "ref", to: () => objectListElementSnBaseNameDescriptor } },
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "version", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export type AccessRightElementSnBaseName =
  | { readonly type: "long"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number };

export function readAccessRightElementSnBaseName(r: Reader): AccessRightElementSnBaseName {
  const tag = r.u8();
  switch (tag) {
    case 16:
      return { type: "long", value: r.i16() };
    case 18:
      return { type: "long-unsigned", value: r.u16() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeAccessRightElementSnBaseName(w: Writer, v: AccessRightElementSnBaseName): void {
  switch (v.type) {
    case "long":
      w.u8(16);
      w.i16(v.value);
      return;
    case "long-unsigned":
      w.u8(18);
      w.u16(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const accessRightElementSnBaseNameDescriptor: Descriptor = {
  name: "access_right_element_sn_base_name",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 16, name: "long", node: { kind: "integer", size: 2, signed: true } },
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export interface AccessRightElementSn {
  readonly baseName: AccessRightElementSnBaseName;
  readonly attributeAccess: readonly AttributeAccessItemSn[];
  readonly methodAccess: readonly MethodAccessItem[];
}

export function readAccessRightElementSn(r: Reader): AccessRightElementSn {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  const baseName = readAccessRightElementSnBaseName(r);
  r.expect(1);
  const count3 = r.count(7);
  const items4 = new Array<AttributeAccessItemSn>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readAttributeAccessItemSn(r);
  }
  const attributeAccess = items4;
  r.expect(1);
  const count6 = r.count(6);
  const items7 = new Array<MethodAccessItem>(count6);
  for (let i8 = 0; i8 < count6; i8++) {
    r.expect(2);
    items7[i8] = readMethodAccessItem(r);
  }
  const methodAccess = items7;
  return { baseName, attributeAccess, methodAccess };
}

export function writeAccessRightElementSn(w: Writer, v: AccessRightElementSn): void {
  w.length(3);
  writeAccessRightElementSnBaseName(w, v.baseName);
  w.u8(1);
  w.length(v.attributeAccess.length);
  for (const item1 of v.attributeAccess) {
    w.u8(2);
    writeAttributeAccessItemSn(w, item1);
  }
  w.u8(1);
  w.length(v.methodAccess.length);
  for (const item2 of v.methodAccess) {
    w.u8(2);
    writeMethodAccessItem(w, item2);
  }
}

export const accessRightElementSnDescriptor: Descriptor = {
  name: "access_right_element_sn",
  node: { kind: "sequence", counted: true, fields: [
    { property: "baseName", presence: "required", node: { kind: "ref", to: () => accessRightElementSnBaseNameDescriptor } },
    { property: "attributeAccess", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => attributeAccessItemSnDescriptor } }, least: 7 } } },
    { property: "methodAccess", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => methodAccessItemDescriptor } }, least: 6 } } },
  ] },
  layer: "data",
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AttributeAccessItemSnAccessMode = readonly AttributeAccessItemSnAccessModeBit[];

/** Names of the bits of AttributeAccessItemSnAccessMode. */
export type AttributeAccessItemSnAccessModeBit =
  | "read"
  | "write"
  | "authenticated-request"
  | "encrypted-request"
  | "signed-request"
  | "authenticated-response"
  | "encrypted-response"
  | "signed-response";

export function readAttributeAccessItemSnAccessMode(r: Reader): AttributeAccessItemSnAccessMode {
  return readFlags(r, attributeAccessItemSnAccessModeFlags);
}

export function writeAttributeAccessItemSnAccessMode(w: Writer, v: AttributeAccessItemSnAccessMode): void {
  writeFlags(w, attributeAccessItemSnAccessModeFlags, v);
}

const attributeAccessItemSnAccessModeFlags: FlagsNode<AttributeAccessItemSnAccessModeBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["read","write","authenticated-request","encrypted-request","signed-request","authenticated-response","encrypted-response","signed-response"] };

export const attributeAccessItemSnAccessModeDescriptor: Descriptor = {
  name: "attribute_access_item_sn_access_mode",
  node: attributeAccessItemSnAccessModeFlags,
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export interface AttributeAccessItemSn {
  readonly attributeId: number;
  readonly accessMode: AttributeAccessItemSnAccessMode;
  readonly accessSelectors: AccessSelectorsType;
}

export function readAttributeAccessItemSn(r: Reader): AttributeAccessItemSn {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x0f);
  const attributeId = r.i8();
  r.expect(0x16);
  const accessMode = readAttributeAccessItemSnAccessMode(r);
  const accessSelectors = readAccessSelectorsType(r);
  return { attributeId, accessMode, accessSelectors };
}

export function writeAttributeAccessItemSn(w: Writer, v: AttributeAccessItemSn): void {
  w.length(3);
  w.u8(0x0f);
  w.i8(v.attributeId);
  w.u8(0x16);
  writeAttributeAccessItemSnAccessMode(w, v.accessMode);
  writeAccessSelectorsType(w, v.accessSelectors);
}

export const attributeAccessItemSnDescriptor: Descriptor = {
  name: "attribute_access_item_sn",
  node: { kind: "sequence", counted: true, fields: [
    { property: "attributeId", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "accessMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "ref", to: () => attributeAccessItemSnAccessModeDescriptor } } },
    { property: "accessSelectors", presence: "required", node: { kind: "ref", to: () => accessSelectorsTypeDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export type AccessSelectorsType =
  | { readonly type: "null-data" }
  | { readonly type: "array"; readonly value: readonly number[] };

export function readAccessSelectorsType(r: Reader): AccessSelectorsType {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 1: {
      const count1 = r.count(2);
      const items2 = new Array<number>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        r.expect(0x0f);
        items2[i3] = r.i8();
      }
      return { type: "array", value: items2 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeAccessSelectorsType(w: Writer, v: AccessSelectorsType): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "array":
      w.u8(1);
      w.length(v.value.length);
      for (const item1 of v.value) {
        w.u8(0x0f);
        w.i8(item1);
      }
      return;
    default:
      unknownKind(w, v);
  }
}

export const accessSelectorsTypeDescriptor: Descriptor = {
  name: "access_selectors_type",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 1, name: "array", node: { kind: "list", of: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } }, least: 2 } },
  ] },
  layer: "data",
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type MethodAccessItemAccessMode = readonly MethodAccessItemAccessModeBit[];

/** Names of the bits of MethodAccessItemAccessMode. */
export type MethodAccessItemAccessModeBit =
  | "access"
  | "reserved-1"
  | "authenticated-request"
  | "encrypted-request"
  | "signed-request"
  | "authenticated-response"
  | "encrypted-response"
  | "signed-response";

export function readMethodAccessItemAccessMode(r: Reader): MethodAccessItemAccessMode {
  return readFlags(r, methodAccessItemAccessModeFlags);
}

export function writeMethodAccessItemAccessMode(w: Writer, v: MethodAccessItemAccessMode): void {
  writeFlags(w, methodAccessItemAccessModeFlags, v);
}

const methodAccessItemAccessModeFlags: FlagsNode<MethodAccessItemAccessModeBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["access","reserved-1","authenticated-request","encrypted-request","signed-request","authenticated-response","encrypted-response","signed-response"] };

export const methodAccessItemAccessModeDescriptor: Descriptor = {
  name: "method_access_item_access_mode",
  node: methodAccessItemAccessModeFlags,
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export interface MethodAccessItem {
  readonly methodId: number;
  readonly accessMode: MethodAccessItemAccessMode;
}

export function readMethodAccessItem(r: Reader): MethodAccessItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const methodId = r.i8();
  r.expect(0x16);
  const accessMode = readMethodAccessItemAccessMode(r);
  return { methodId, accessMode };
}

export function writeMethodAccessItem(w: Writer, v: MethodAccessItem): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.methodId);
  w.u8(0x16);
  writeMethodAccessItemAccessMode(w, v.accessMode);
}

export const methodAccessItemDescriptor: Descriptor = {
  name: "method_access_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "methodId", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "accessMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "ref", to: () => methodAccessItemAccessModeDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export interface UserListEntry {
  readonly userId: number;
  readonly userName: string;
}

export function readUserListEntry(r: Reader): UserListEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const userId = r.u8();
  r.expect(0x0a);
  const userName = r.latin1(r.length());
  return { userId, userName };
}

export function writeUserListEntry(w: Writer, v: UserListEntry): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.userId);
  w.u8(0x0a);
  w.latin1(v.userName);
}

export const userListEntryDescriptor: Descriptor = {
  name: "user_list_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "userId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "userName", presence: "required", node: { kind: "tagged", tag: 10, of: { kind: "text", charset: "latin1" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source. */
export interface AttributeIdentification {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
}

export function readAttributeIdentification(r: Reader): AttributeIdentification {
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
  const attributeIndex = r.i8();
  return { classId, logicalName, attributeIndex };
}

export function writeAttributeIdentification(w: Writer, v: AttributeIdentification): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
}

export const attributeIdentificationDescriptor: Descriptor = {
  name: "attribute_identification",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/**
 * The objects with their base names, which stacks send as long or as long-unsigned. Parameterized access exists, but its selectors were found in no source.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AssociationSnObjectList = readonly ObjectListElementSn[];

export function readAssociationSnObjectList(r: Reader): AssociationSnObjectList {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<ObjectListElementSn>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectListElementSn(r);
  }
  return items2;
}

export function writeAssociationSnObjectList(w: Writer, v: AssociationSnObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectListElementSn(w, item1);
  }
}

export const associationSnObjectListDescriptor: Descriptor = {
  name: "Association SN.object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementSnDescriptor } }, least: 18 } },
  layer: "data",
};

export const associationSnObjectListCodec: Codec<AssociationSnObjectList> = {
  descriptor: associationSnObjectListDescriptor,
  read: readAssociationSnObjectList,
  write: writeAssociationSnObjectList,
};

/**
 * Access rights of the client to the attributes and methods of each object. One stack leaves out access_selectors.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AssociationSnAccessRightsList = readonly AccessRightElementSn[];

export function readAssociationSnAccessRightsList(r: Reader): AssociationSnAccessRightsList {
  r.expect(1);
  const count1 = r.count(9);
  const items2 = new Array<AccessRightElementSn>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAccessRightElementSn(r);
  }
  return items2;
}

export function writeAssociationSnAccessRightsList(w: Writer, v: AssociationSnAccessRightsList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAccessRightElementSn(w, item1);
  }
}

export const associationSnAccessRightsListDescriptor: Descriptor = {
  name: "Association SN.access_rights_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => accessRightElementSnDescriptor } }, least: 9 } },
  layer: "data",
};

export const associationSnAccessRightsListCodec: Codec<AssociationSnAccessRightsList> = {
  descriptor: associationSnAccessRightsListDescriptor,
  read: readAssociationSnAccessRightsList,
  write: writeAssociationSnAccessRightsList,
};

/**
 * Users of the client side.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AssociationSnUserList = readonly UserListEntry[];

export function readAssociationSnUserList(r: Reader): AssociationSnUserList {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<UserListEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readUserListEntry(r);
  }
  return items2;
}

export function writeAssociationSnUserList(w: Writer, v: AssociationSnUserList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeUserListEntry(w, item1);
  }
}

export const associationSnUserListDescriptor: Descriptor = {
  name: "Association SN.user_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } }, least: 6 } },
  layer: "data",
};

export const associationSnUserListCodec: Codec<AssociationSnUserList> = {
  descriptor: associationSnUserListDescriptor,
  read: readAssociationSnUserList,
  write: writeAssociationSnUserList,
};

/**
 * The user who holds the association.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AssociationSnCurrentUser = UserListEntry;

export function readAssociationSnCurrentUser(r: Reader): AssociationSnCurrentUser {
  r.expect(2);
  return readUserListEntry(r);
}

export function writeAssociationSnCurrentUser(w: Writer, v: AssociationSnCurrentUser): void {
  w.u8(2);
  writeUserListEntry(w, v);
}

export const associationSnCurrentUserDescriptor: Descriptor = {
  name: "Association SN.current_user",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } },
  layer: "data",
};

export const associationSnCurrentUserCodec: Codec<AssociationSnCurrentUser> = {
  descriptor: associationSnCurrentUserDescriptor,
  read: readAssociationSnCurrentUser,
  write: writeAssociationSnCurrentUser,
};

/**
 * Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AssociationSnReadByLogicalnameParameter = readonly AttributeIdentification[];

export function readAssociationSnReadByLogicalnameParameter(r: Reader): AssociationSnReadByLogicalnameParameter {
  r.expect(1);
  const count1 = r.count(15);
  const items2 = new Array<AttributeIdentification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAttributeIdentification(r);
  }
  return items2;
}

export function writeAssociationSnReadByLogicalnameParameter(w: Writer, v: AssociationSnReadByLogicalnameParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAttributeIdentification(w, item1);
  }
}

export const associationSnReadByLogicalnameParameterDescriptor: Descriptor = {
  name: "Association SN.read_by_logicalname_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => attributeIdentificationDescriptor } }, least: 15 } },
  layer: "data",
};

export const associationSnReadByLogicalnameParameterCodec: Codec<AssociationSnReadByLogicalnameParameter> = {
  descriptor: associationSnReadByLogicalnameParameterDescriptor,
  read: readAssociationSnReadByLogicalnameParameter,
  write: writeAssociationSnReadByLogicalnameParameter,
};

/**
 * Adds a user.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AssociationSnAddUserParameter = UserListEntry;

export function readAssociationSnAddUserParameter(r: Reader): AssociationSnAddUserParameter {
  r.expect(2);
  return readUserListEntry(r);
}

export function writeAssociationSnAddUserParameter(w: Writer, v: AssociationSnAddUserParameter): void {
  w.u8(2);
  writeUserListEntry(w, v);
}

export const associationSnAddUserParameterDescriptor: Descriptor = {
  name: "Association SN.add_user_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } },
  layer: "data",
};

export const associationSnAddUserParameterCodec: Codec<AssociationSnAddUserParameter> = {
  descriptor: associationSnAddUserParameterDescriptor,
  read: readAssociationSnAddUserParameter,
  write: writeAssociationSnAddUserParameter,
};

/**
 * Removes a user.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export type AssociationSnRemoveUserParameter = UserListEntry;

export function readAssociationSnRemoveUserParameter(r: Reader): AssociationSnRemoveUserParameter {
  r.expect(2);
  return readUserListEntry(r);
}

export function writeAssociationSnRemoveUserParameter(w: Writer, v: AssociationSnRemoveUserParameter): void {
  w.u8(2);
  writeUserListEntry(w, v);
}

export const associationSnRemoveUserParameterDescriptor: Descriptor = {
  name: "Association SN.remove_user_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } },
  layer: "data",
};

export const associationSnRemoveUserParameterCodec: Codec<AssociationSnRemoveUserParameter> = {
  descriptor: associationSnRemoveUserParameterDescriptor,
  read: readAssociationSnRemoveUserParameter,
  write: writeAssociationSnRemoveUserParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const objectListAttribute: AttributeDefinition<AssociationSnObjectList> = {
  id: 2,
  name: "object_list",
  property: "objectList",
  codec: associationSnObjectListCodec,
  storage: "static",
  shortName: 0x08,
};
const accessRightsListAttribute: AttributeDefinition<AssociationSnAccessRightsList> = {
  id: 3,
  name: "access_rights_list",
  property: "accessRightsList",
  codec: associationSnAccessRightsListCodec,
  storage: "static",
  shortName: 0x10,
};
const securitySetupReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 4,
  name: "security_setup_reference",
  property: "securitySetupReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x18,
};
const userListAttribute: AttributeDefinition<AssociationSnUserList> = {
  id: 5,
  name: "user_list",
  property: "userList",
  codec: associationSnUserListCodec,
  storage: "static",
  shortName: 0x20,
};
const currentUserAttribute: AttributeDefinition<AssociationSnCurrentUser> = {
  id: 6,
  name: "current_user",
  property: "currentUser",
  codec: associationSnCurrentUserCodec,
  storage: "static",
  shortName: 0x28,
};
const readByLogicalnameMethod: MethodDefinition<AssociationSnReadByLogicalnameParameter, AnyData> = {
  id: 3,
  name: "read_by_logicalname",
  property: "readByLogicalname",
  parameter: associationSnReadByLogicalnameParameterCodec,
  reply: anyDataCodec,
  mandatory: false,
  shortName: 0x30,
};
const changeSecretMethod: MethodDefinition<SecretOctetString, undefined> = {
  id: 5,
  name: "change_secret",
  property: "changeSecret",
  parameter: secretOctetStringCodec,
  mandatory: false,
  shortName: 0x40,
  secret: true,
};
const replyToHlsAuthenticationMethod: MethodDefinition<OctetString, OctetString> = {
  id: 8,
  name: "reply_to_HLS_authentication",
  property: "replyToHlsAuthentication",
  parameter: octetStringCodec,
  reply: octetStringCodec,
  mandatory: false,
  shortName: 0x58,
};
const addUserMethod: MethodDefinition<AssociationSnAddUserParameter, undefined> = {
  id: 9,
  name: "add_user",
  property: "addUser",
  parameter: associationSnAddUserParameterCodec,
  mandatory: false,
  shortName: 0x60,
};
const removeUserMethod: MethodDefinition<AssociationSnRemoveUserParameter, undefined> = {
  id: 10,
  name: "remove_user",
  property: "removeUser",
  parameter: associationSnRemoveUserParameterCodec,
  mandatory: false,
  shortName: 0x68,
};

/**
 * Association SN, version 4: An application association with short name referencing; access rights say which protection they need.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 4). Confidence: single-source.
 */
export const associationSnClass: ClassDefinition = {
  classId: 12,
  version: 4,
  name: "Association SN",
  attributes: [logicalNameAttribute, objectListAttribute, accessRightsListAttribute, securitySetupReferenceAttribute, userListAttribute, currentUserAttribute],
  methods: [readByLogicalnameMethod, changeSecretMethod, replyToHlsAuthenticationMethod, addUserMethod, removeUserMethod],
};

/**
 * A client's references to one Association SN object.
 *
 * An application association with short name referencing; access rights say which protection they need.
 */
export interface AssociationSn extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The objects with their base names, which stacks send as long or as long-unsigned. Parameterized access exists, but its selectors were found in no source. */
  readonly objectList: AttributeRef<AssociationSnObjectList>;
  /** Access rights of the client to the attributes and methods of each object. One stack leaves out access_selectors. */
  readonly accessRightsList: AttributeRef<AssociationSnAccessRightsList>;
  /** Logical name of the security setup object. */
  readonly securitySetupReference: AttributeRef<LogicalName>;
  /** Users of the client side. */
  readonly userList: AttributeRef<AssociationSnUserList>;
  /** The user who holds the association. */
  readonly currentUser: AttributeRef<AssociationSnCurrentUser>;
  /** Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes. */
  readonly readByLogicalname: MethodRef<AssociationSnReadByLogicalnameParameter, AnyData>;
  /** Changes the LLS or HLS secret. */
  readonly changeSecret: MethodRef<SecretOctetString, undefined>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication: MethodRef<OctetString, OctetString>;
  /** Adds a user. */
  readonly addUser: MethodRef<AssociationSnAddUserParameter, undefined>;
  /** Removes a user. */
  readonly removeUser: MethodRef<AssociationSnRemoveUserParameter, undefined>;
}

/** References to the Association SN object with this logical name. Throws when it is not an OBIS code. */
export function associationSn(logicalName: string): AssociationSn {
  const object = cosemObject(associationSnClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    objectList: attributeRef(object, objectListAttribute),
    accessRightsList: attributeRef(object, accessRightsListAttribute),
    securitySetupReference: attributeRef(object, securitySetupReferenceAttribute),
    userList: attributeRef(object, userListAttribute),
    currentUser: attributeRef(object, currentUserAttribute),
    readByLogicalname: methodRef(object, readByLogicalnameMethod),
    changeSecret: methodRef(object, changeSecretMethod),
    replyToHlsAuthentication: methodRef(object, replyToHlsAuthenticationMethod),
    addUser: methodRef(object, addUserMethod),
    removeUser: methodRef(object, removeUserMethod),
  };
}

/** A server's handlers for one Association SN object. What is left out is refused. */
export interface AssociationSnServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The objects with their base names, which stacks send as long or as long-unsigned. Parameterized access exists, but its selectors were found in no source. */
  readonly objectList?: AttributeHandler<AssociationSnObjectList>;
  /** Access rights of the client to the attributes and methods of each object. One stack leaves out access_selectors. */
  readonly accessRightsList?: AttributeHandler<AssociationSnAccessRightsList>;
  /** Logical name of the security setup object. */
  readonly securitySetupReference?: AttributeHandler<LogicalName>;
  /** Users of the client side. */
  readonly userList?: AttributeHandler<AssociationSnUserList>;
  /** The user who holds the association. */
  readonly currentUser?: AttributeHandler<AssociationSnCurrentUser>;
  /** Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes. */
  readonly readByLogicalname?: MethodHandler<AssociationSnReadByLogicalnameParameter, AnyData>;
  /** Changes the LLS or HLS secret. */
  readonly changeSecret?: MethodHandler<SecretOctetString, void>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication?: MethodHandler<OctetString, OctetString>;
  /** Adds a user. */
  readonly addUser?: MethodHandler<AssociationSnAddUserParameter, void>;
  /** Removes a user. */
  readonly removeUser?: MethodHandler<AssociationSnRemoveUserParameter, void>;
}

/** A Association SN object for a server. Throws when `logicalName` is not an OBIS code. */
export function associationSnServer(logicalName: string, handlers: AssociationSnServer): ServerObject {
  return serverObject(associationSnClass, logicalName, handlers);
}
