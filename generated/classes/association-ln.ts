// Generated from spec/classes/0015-v3-association-ln.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Selection,
  type SelectorDefinition,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readFlags,
  selectedRef,
  serverObject,
  unknownKind,
  unknownTag,
  writeFlags,
} from "@cosemkit/core";
import {
  type EnumAssociationStatus,
  type LogicalName,
  type NullData,
  type OctetString,
  type SecretOctetString,
  enumAssociationStatusCodec,
  logicalNameCodec,
  nullDataCodec,
  octetStringCodec,
  secretOctetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface ObjectListElementLn {
  readonly classId: number;
  readonly version: number;
  readonly logicalName: Obis;
  readonly accessRights: AccessRight;
}

export function readObjectListElementLn(r: Reader): ObjectListElementLn {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(0x11);
  const version = r.u8();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(2);
  const accessRights = readAccessRight(r);
  return { classId, version, logicalName, accessRights };
}

export function writeObjectListElementLn(w: Writer, v: ObjectListElementLn): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(0x11);
  w.u8(v.version);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(2);
  writeAccessRight(w, v.accessRights);
}

export const objectListElementLnDescriptor: Descriptor = {
  name: "object_list_element_ln",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "version", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "accessRights", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => accessRightDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface AccessRight {
  readonly attributeAccess: readonly AttributeAccessItem[];
  readonly methodAccess: readonly MethodAccessItem[];
}

export function readAccessRight(r: Reader): AccessRight {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(1);
  const count3 = r.count(7);
  const items4 = new Array<AttributeAccessItem>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readAttributeAccessItem(r);
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
  return { attributeAccess, methodAccess };
}

export function writeAccessRight(w: Writer, v: AccessRight): void {
  w.length(2);
  w.u8(1);
  w.length(v.attributeAccess.length);
  for (const item1 of v.attributeAccess) {
    w.u8(2);
    writeAttributeAccessItem(w, item1);
  }
  w.u8(1);
  w.length(v.methodAccess.length);
  for (const item2 of v.methodAccess) {
    w.u8(2);
    writeMethodAccessItem(w, item2);
  }
}

export const accessRightDescriptor: Descriptor = {
  name: "access_right",
  node: { kind: "sequence", counted: true, fields: [
    { property: "attributeAccess", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => attributeAccessItemDescriptor } }, least: 7 } } },
    { property: "methodAccess", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => methodAccessItemDescriptor } }, least: 6 } } },
  ] },
  layer: "data",
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AttributeAccessItemAccessMode = readonly AttributeAccessItemAccessModeBit[];

/** Names of the bits of AttributeAccessItemAccessMode. */
export type AttributeAccessItemAccessModeBit =
  | "read"
  | "write"
  | "authenticated-request"
  | "encrypted-request"
  | "signed-request"
  | "authenticated-response"
  | "encrypted-response"
  | "signed-response";

export function readAttributeAccessItemAccessMode(r: Reader): AttributeAccessItemAccessMode {
  return readFlags(r, attributeAccessItemAccessModeFlags);
}

export function writeAttributeAccessItemAccessMode(w: Writer, v: AttributeAccessItemAccessMode): void {
  writeFlags(w, attributeAccessItemAccessModeFlags, v);
}

const attributeAccessItemAccessModeFlags: FlagsNode<AttributeAccessItemAccessModeBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["read","write","authenticated-request","encrypted-request","signed-request","authenticated-response","encrypted-response","signed-response"] };

export const attributeAccessItemAccessModeDescriptor: Descriptor = {
  name: "attribute_access_item_access_mode",
  node: attributeAccessItemAccessModeFlags,
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface AttributeAccessItem {
  readonly attributeId: number;
  readonly accessMode: AttributeAccessItemAccessMode;
  readonly accessSelectors: AccessSelectorsType;
}

export function readAttributeAccessItem(r: Reader): AttributeAccessItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x0f);
  const attributeId = r.i8();
  r.expect(0x16);
  const accessMode = readAttributeAccessItemAccessMode(r);
  const accessSelectors = readAccessSelectorsType(r);
  return { attributeId, accessMode, accessSelectors };
}

export function writeAttributeAccessItem(w: Writer, v: AttributeAccessItem): void {
  w.length(3);
  w.u8(0x0f);
  w.i8(v.attributeId);
  w.u8(0x16);
  writeAttributeAccessItemAccessMode(w, v.accessMode);
  writeAccessSelectorsType(w, v.accessSelectors);
}

export const attributeAccessItemDescriptor: Descriptor = {
  name: "attribute_access_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "attributeId", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "accessMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "ref", to: () => attributeAccessItemAccessModeDescriptor } } },
    { property: "accessSelectors", presence: "required", node: { kind: "ref", to: () => accessSelectorsTypeDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
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
 * Blue Book part 2, class Association LN (class_id 15, version 3).
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

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
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

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface ObjectDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
}

export function readObjectDefinition(r: Reader): ObjectDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  return { classId, logicalName };
}

export function writeObjectDefinition(w: Writer, v: ObjectDefinition): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
}

export const objectDefinitionDescriptor: Descriptor = {
  name: "object_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
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

/**
 * The objects that the client may see, with its access rights and the protection that each access needs.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnObjectList = readonly ObjectListElementLn[];

export function readAssociationLnObjectList(r: Reader): AssociationLnObjectList {
  r.expect(1);
  const count1 = r.count(21);
  const items2 = new Array<ObjectListElementLn>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectListElementLn(r);
  }
  return items2;
}

export function writeAssociationLnObjectList(w: Writer, v: AssociationLnObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectListElementLn(w, item1);
  }
}

export const associationLnObjectListDescriptor: Descriptor = {
  name: "Association LN.object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementLnDescriptor } }, least: 21 } },
  layer: "data",
};

export const associationLnObjectListCodec: Codec<AssociationLnObjectList> = {
  descriptor: associationLnObjectListDescriptor,
  read: readAssociationLnObjectList,
  write: writeAssociationLnObjectList,
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export type AssociationLnObjectListClassListParameters = readonly number[];

export function readAssociationLnObjectListClassListParameters(r: Reader): AssociationLnObjectListClassListParameters {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x12);
    items2[i3] = r.u16();
  }
  return items2;
}

export function writeAssociationLnObjectListClassListParameters(w: Writer, v: AssociationLnObjectListClassListParameters): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x12);
    w.u16(item1);
  }
}

export const associationLnObjectListClassListParametersDescriptor: Descriptor = {
  name: "Association LN.object_list_class_list_parameters",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } },
  layer: "data",
};

export const associationLnObjectListClassListParametersCodec: Codec<AssociationLnObjectListClassListParameters> = {
  descriptor: associationLnObjectListClassListParametersDescriptor,
  read: readAssociationLnObjectListClassListParameters,
  write: writeAssociationLnObjectListClassListParameters,
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export type AssociationLnObjectListObjectIdListParameters = readonly ObjectDefinition[];

export function readAssociationLnObjectListObjectIdListParameters(r: Reader): AssociationLnObjectListObjectIdListParameters {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<ObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectDefinition(r);
  }
  return items2;
}

export function writeAssociationLnObjectListObjectIdListParameters(w: Writer, v: AssociationLnObjectListObjectIdListParameters): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectDefinition(w, item1);
  }
}

export const associationLnObjectListObjectIdListParametersDescriptor: Descriptor = {
  name: "Association LN.object_list_object_Id_list_parameters",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectDefinitionDescriptor } }, least: 13 } },
  layer: "data",
};

export const associationLnObjectListObjectIdListParametersCodec: Codec<AssociationLnObjectListObjectIdListParameters> = {
  descriptor: associationLnObjectListObjectIdListParametersDescriptor,
  read: readAssociationLnObjectListObjectIdListParameters,
  write: writeAssociationLnObjectListObjectIdListParameters,
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export type AssociationLnObjectListObjectIdParameters = ObjectDefinition;

export function readAssociationLnObjectListObjectIdParameters(r: Reader): AssociationLnObjectListObjectIdParameters {
  r.expect(2);
  return readObjectDefinition(r);
}

export function writeAssociationLnObjectListObjectIdParameters(w: Writer, v: AssociationLnObjectListObjectIdParameters): void {
  w.u8(2);
  writeObjectDefinition(w, v);
}

export const associationLnObjectListObjectIdParametersDescriptor: Descriptor = {
  name: "Association LN.object_list_object_Id_parameters",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectDefinitionDescriptor } },
  layer: "data",
};

export const associationLnObjectListObjectIdParametersCodec: Codec<AssociationLnObjectListObjectIdParameters> = {
  descriptor: associationLnObjectListObjectIdParametersDescriptor,
  read: readAssociationLnObjectListObjectIdParameters,
  write: writeAssociationLnObjectListObjectIdParameters,
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface AssociatedPartnersId {
  readonly clientSap: number;
  readonly serverSap: number;
}

export function readAssociatedPartnersId(r: Reader): AssociatedPartnersId {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const clientSap = r.i8();
  r.expect(0x12);
  const serverSap = r.u16();
  return { clientSap, serverSap };
}

export function writeAssociatedPartnersId(w: Writer, v: AssociatedPartnersId): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.clientSap);
  w.u8(0x12);
  w.u16(v.serverSap);
}

export const associatedPartnersIdDescriptor: Descriptor = {
  name: "associated_partners_id",
  node: { kind: "sequence", counted: true, fields: [
    { property: "clientSap", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "serverSap", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * The parties of the association.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnAssociatedPartnersId = AssociatedPartnersId;

export function readAssociationLnAssociatedPartnersId(r: Reader): AssociationLnAssociatedPartnersId {
  r.expect(2);
  return readAssociatedPartnersId(r);
}

export function writeAssociationLnAssociatedPartnersId(w: Writer, v: AssociationLnAssociatedPartnersId): void {
  w.u8(2);
  writeAssociatedPartnersId(w, v);
}

export const associationLnAssociatedPartnersIdDescriptor: Descriptor = {
  name: "Association LN.associated_partners_id",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => associatedPartnersIdDescriptor } },
  layer: "data",
};

export const associationLnAssociatedPartnersIdCodec: Codec<AssociationLnAssociatedPartnersId> = {
  descriptor: associationLnAssociatedPartnersIdDescriptor,
  read: readAssociationLnAssociatedPartnersId,
  write: writeAssociationLnAssociatedPartnersId,
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface ApplicationContextNameStructure1 {
  readonly jointIsoCttElement: number;
  readonly countryElement: number;
  readonly countryNameElement: number;
  readonly identifiedOrganizationElement: number;
  readonly dlmsUaElement: number;
  readonly applicationContextElement: number;
  readonly contextIdElement: number;
}

export function readApplicationContextNameStructure1(r: Reader): ApplicationContextNameStructure1 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(0x11);
  const jointIsoCttElement = r.u8();
  r.expect(0x11);
  const countryElement = r.u8();
  r.expect(0x12);
  const countryNameElement = r.u16();
  r.expect(0x11);
  const identifiedOrganizationElement = r.u8();
  r.expect(0x11);
  const dlmsUaElement = r.u8();
  r.expect(0x11);
  const applicationContextElement = r.u8();
  r.expect(0x11);
  const contextIdElement = r.u8();
  return {
    jointIsoCttElement,
    countryElement,
    countryNameElement,
    identifiedOrganizationElement,
    dlmsUaElement,
    applicationContextElement,
    contextIdElement,
  };
}

export function writeApplicationContextNameStructure1(w: Writer, v: ApplicationContextNameStructure1): void {
  w.length(7);
  w.u8(0x11);
  w.u8(v.jointIsoCttElement);
  w.u8(0x11);
  w.u8(v.countryElement);
  w.u8(0x12);
  w.u16(v.countryNameElement);
  w.u8(0x11);
  w.u8(v.identifiedOrganizationElement);
  w.u8(0x11);
  w.u8(v.dlmsUaElement);
  w.u8(0x11);
  w.u8(v.applicationContextElement);
  w.u8(0x11);
  w.u8(v.contextIdElement);
}

export const applicationContextNameStructure1Descriptor: Descriptor = {
  name: "application_context_name_structure_1",
  node: { kind: "sequence", counted: true, fields: [
    { property: "jointIsoCttElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryNameElement", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "identifiedOrganizationElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "dlmsUaElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "applicationContextElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "contextIdElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export type ApplicationContextName =
  | { readonly type: "structure"; readonly value: ApplicationContextNameStructure1 }
  | { readonly type: "octet-string"; readonly value: Uint8Array };

export function readApplicationContextName(r: Reader): ApplicationContextName {
  const tag = r.u8();
  switch (tag) {
    case 2:
      return { type: "structure", value: readApplicationContextNameStructure1(r) };
    case 9:
      return { type: "octet-string", value: r.octets() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeApplicationContextName(w: Writer, v: ApplicationContextName): void {
  switch (v.type) {
    case "structure":
      w.u8(2);
      writeApplicationContextNameStructure1(w, v.value);
      return;
    case "octet-string":
      w.u8(9);
      w.octets(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const applicationContextNameDescriptor: Descriptor = {
  name: "application_context_name",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 2, name: "structure", node: { kind: "ref", to: () => applicationContextNameStructure1Descriptor } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
  ] },
  layer: "data",
};

export const applicationContextNameCodec: Codec<ApplicationContextName> = {
  descriptor: applicationContextNameDescriptor,
  read: readApplicationContextName,
  write: writeApplicationContextName,
};

/**
 * Wire form: 24 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type XDlmsContextInfoConformance = readonly XDlmsContextInfoConformanceBit[];

/** Names of the bits of XDlmsContextInfoConformance. */
export type XDlmsContextInfoConformanceBit =
  | "reserved-zero"
  | "general-protection"
  | "general-block-transfer"
  | "read"
  | "write"
  | "unconfirmed-write"
  | "delta-value-encoding"
  | "reserved-seven"
  | "attribute0-supported-with-set"
  | "priority-mgmt-supported"
  | "attribute0-supported-with-get"
  | "block-transfer-with-get-or-read"
  | "block-transfer-with-set-or-write"
  | "block-transfer-with-action"
  | "multiple-references"
  | "information-report"
  | "data-notification"
  | "access"
  | "parameterized-access"
  | "get"
  | "set"
  | "selective-access"
  | "event-notification"
  | "action";

export function readXDlmsContextInfoConformance(r: Reader): XDlmsContextInfoConformance {
  return readFlags(r, xDlmsContextInfoConformanceFlags);
}

export function writeXDlmsContextInfoConformance(w: Writer, v: XDlmsContextInfoConformance): void {
  writeFlags(w, xDlmsContextInfoConformanceFlags, v);
}

const xDlmsContextInfoConformanceFlags: FlagsNode<XDlmsContextInfoConformanceBit> = { kind: "flags", form: "counted", size: 24, order: "msb0", ids: ["reserved-zero","general-protection","general-block-transfer","read","write","unconfirmed-write","delta-value-encoding","reserved-seven","attribute0-supported-with-set","priority-mgmt-supported","attribute0-supported-with-get","block-transfer-with-get-or-read","block-transfer-with-set-or-write","block-transfer-with-action","multiple-references","information-report","data-notification","access","parameterized-access","get","set","selective-access","event-notification","action"] };

export const xDlmsContextInfoConformanceDescriptor: Descriptor = {
  name: "xDLMS_context_info_conformance",
  node: xDlmsContextInfoConformanceFlags,
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface XDlmsContextInfo {
  readonly conformance: XDlmsContextInfoConformance;
  readonly maxReceivePduSize: number;
  readonly maxSendPduSize: number;
  readonly dlmsVersionNumber: number;
  readonly qualityOfService: number;
  readonly cypheringInfo: Uint8Array;
}

export function readXDlmsContextInfo(r: Reader): XDlmsContextInfo {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 6) {
    r.fail("decode.malformed", `structure of ${count2} elements, 6 expected`, start1);
  }
  r.expect(4);
  const conformance = readXDlmsContextInfoConformance(r);
  r.expect(0x12);
  const maxReceivePduSize = r.u16();
  r.expect(0x12);
  const maxSendPduSize = r.u16();
  r.expect(0x11);
  const dlmsVersionNumber = r.u8();
  r.expect(0x0f);
  const qualityOfService = r.i8();
  r.expect(9);
  const cypheringInfo = r.octets();
  return {
    conformance,
    maxReceivePduSize,
    maxSendPduSize,
    dlmsVersionNumber,
    qualityOfService,
    cypheringInfo,
  };
}

export function writeXDlmsContextInfo(w: Writer, v: XDlmsContextInfo): void {
  w.length(6);
  w.u8(4);
  writeXDlmsContextInfoConformance(w, v.conformance);
  w.u8(0x12);
  w.u16(v.maxReceivePduSize);
  w.u8(0x12);
  w.u16(v.maxSendPduSize);
  w.u8(0x11);
  w.u8(v.dlmsVersionNumber);
  w.u8(0x0f);
  w.i8(v.qualityOfService);
  w.u8(9);
  w.octets(v.cypheringInfo);
}

export const xDlmsContextInfoDescriptor: Descriptor = {
  name: "xDLMS_context_info",
  node: { kind: "sequence", counted: true, fields: [
    { property: "conformance", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => xDlmsContextInfoConformanceDescriptor } } },
    { property: "maxReceivePduSize", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "maxSendPduSize", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "dlmsVersionNumber", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "qualityOfService", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "cypheringInfo", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * What was negotiated when the association was opened.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnXDlmsContextInfo = XDlmsContextInfo;

export function readAssociationLnXDlmsContextInfo(r: Reader): AssociationLnXDlmsContextInfo {
  r.expect(2);
  return readXDlmsContextInfo(r);
}

export function writeAssociationLnXDlmsContextInfo(w: Writer, v: AssociationLnXDlmsContextInfo): void {
  w.u8(2);
  writeXDlmsContextInfo(w, v);
}

export const associationLnXDlmsContextInfoDescriptor: Descriptor = {
  name: "Association LN.xDLMS_context_info",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => xDlmsContextInfoDescriptor } },
  layer: "data",
};

export const associationLnXDlmsContextInfoCodec: Codec<AssociationLnXDlmsContextInfo> = {
  descriptor: associationLnXDlmsContextInfoDescriptor,
  read: readAssociationLnXDlmsContextInfo,
  write: writeAssociationLnXDlmsContextInfo,
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export interface AuthenticationMechanismNameStructure1 {
  readonly jointIsoCttElement: number;
  readonly countryElement: number;
  readonly countryNameElement: number;
  readonly identifiedOrganizationElement: number;
  readonly dlmsUaElement: number;
  readonly authenticationMechanismNameElement: number;
  readonly mechanismIdElement: number;
}

export function readAuthenticationMechanismNameStructure1(r: Reader): AuthenticationMechanismNameStructure1 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(0x11);
  const jointIsoCttElement = r.u8();
  r.expect(0x11);
  const countryElement = r.u8();
  r.expect(0x12);
  const countryNameElement = r.u16();
  r.expect(0x11);
  const identifiedOrganizationElement = r.u8();
  r.expect(0x11);
  const dlmsUaElement = r.u8();
  r.expect(0x11);
  const authenticationMechanismNameElement = r.u8();
  r.expect(0x11);
  const mechanismIdElement = r.u8();
  return {
    jointIsoCttElement,
    countryElement,
    countryNameElement,
    identifiedOrganizationElement,
    dlmsUaElement,
    authenticationMechanismNameElement,
    mechanismIdElement,
  };
}

export function writeAuthenticationMechanismNameStructure1(w: Writer, v: AuthenticationMechanismNameStructure1): void {
  w.length(7);
  w.u8(0x11);
  w.u8(v.jointIsoCttElement);
  w.u8(0x11);
  w.u8(v.countryElement);
  w.u8(0x12);
  w.u16(v.countryNameElement);
  w.u8(0x11);
  w.u8(v.identifiedOrganizationElement);
  w.u8(0x11);
  w.u8(v.dlmsUaElement);
  w.u8(0x11);
  w.u8(v.authenticationMechanismNameElement);
  w.u8(0x11);
  w.u8(v.mechanismIdElement);
}

export const authenticationMechanismNameStructure1Descriptor: Descriptor = {
  name: "authentication_mechanism_name_structure_1",
  node: { kind: "sequence", counted: true, fields: [
    { property: "jointIsoCttElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryNameElement", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "identifiedOrganizationElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "dlmsUaElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "authenticationMechanismNameElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "mechanismIdElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 3). */
export type AuthenticationMechanismName =
  | { readonly type: "structure"; readonly value: AuthenticationMechanismNameStructure1 }
  | { readonly type: "octet-string"; readonly value: Uint8Array };

export function readAuthenticationMechanismName(r: Reader): AuthenticationMechanismName {
  const tag = r.u8();
  switch (tag) {
    case 2:
      return { type: "structure", value: readAuthenticationMechanismNameStructure1(r) };
    case 9:
      return { type: "octet-string", value: r.octets() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeAuthenticationMechanismName(w: Writer, v: AuthenticationMechanismName): void {
  switch (v.type) {
    case "structure":
      w.u8(2);
      writeAuthenticationMechanismNameStructure1(w, v.value);
      return;
    case "octet-string":
      w.u8(9);
      w.octets(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const authenticationMechanismNameDescriptor: Descriptor = {
  name: "authentication_mechanism_name",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 2, name: "structure", node: { kind: "ref", to: () => authenticationMechanismNameStructure1Descriptor } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
  ] },
  layer: "data",
};

export const authenticationMechanismNameCodec: Codec<AuthenticationMechanismName> = {
  descriptor: authenticationMechanismNameDescriptor,
  read: readAuthenticationMechanismName,
  write: writeAuthenticationMechanismName,
};

/**
 * Users of the client side.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnUserList = readonly UserListEntry[];

export function readAssociationLnUserList(r: Reader): AssociationLnUserList {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<UserListEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readUserListEntry(r);
  }
  return items2;
}

export function writeAssociationLnUserList(w: Writer, v: AssociationLnUserList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeUserListEntry(w, item1);
  }
}

export const associationLnUserListDescriptor: Descriptor = {
  name: "Association LN.user_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } }, least: 6 } },
  layer: "data",
};

export const associationLnUserListCodec: Codec<AssociationLnUserList> = {
  descriptor: associationLnUserListDescriptor,
  read: readAssociationLnUserList,
  write: writeAssociationLnUserList,
};

/**
 * The user who holds the association.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnCurrentUser = UserListEntry;

export function readAssociationLnCurrentUser(r: Reader): AssociationLnCurrentUser {
  r.expect(2);
  return readUserListEntry(r);
}

export function writeAssociationLnCurrentUser(w: Writer, v: AssociationLnCurrentUser): void {
  w.u8(2);
  writeUserListEntry(w, v);
}

export const associationLnCurrentUserDescriptor: Descriptor = {
  name: "Association LN.current_user",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } },
  layer: "data",
};

export const associationLnCurrentUserCodec: Codec<AssociationLnCurrentUser> = {
  descriptor: associationLnCurrentUserDescriptor,
  read: readAssociationLnCurrentUser,
  write: writeAssociationLnCurrentUser,
};

/**
 * Adds an object to the list.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnAddObjectParameter = ObjectListElementLn;

export function readAssociationLnAddObjectParameter(r: Reader): AssociationLnAddObjectParameter {
  r.expect(2);
  return readObjectListElementLn(r);
}

export function writeAssociationLnAddObjectParameter(w: Writer, v: AssociationLnAddObjectParameter): void {
  w.u8(2);
  writeObjectListElementLn(w, v);
}

export const associationLnAddObjectParameterDescriptor: Descriptor = {
  name: "Association LN.add_object_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementLnDescriptor } },
  layer: "data",
};

export const associationLnAddObjectParameterCodec: Codec<AssociationLnAddObjectParameter> = {
  descriptor: associationLnAddObjectParameterDescriptor,
  read: readAssociationLnAddObjectParameter,
  write: writeAssociationLnAddObjectParameter,
};

/**
 * Removes an object from the list.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnRemoveObjectParameter = ObjectListElementLn;

export function readAssociationLnRemoveObjectParameter(r: Reader): AssociationLnRemoveObjectParameter {
  r.expect(2);
  return readObjectListElementLn(r);
}

export function writeAssociationLnRemoveObjectParameter(w: Writer, v: AssociationLnRemoveObjectParameter): void {
  w.u8(2);
  writeObjectListElementLn(w, v);
}

export const associationLnRemoveObjectParameterDescriptor: Descriptor = {
  name: "Association LN.remove_object_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementLnDescriptor } },
  layer: "data",
};

export const associationLnRemoveObjectParameterCodec: Codec<AssociationLnRemoveObjectParameter> = {
  descriptor: associationLnRemoveObjectParameterDescriptor,
  read: readAssociationLnRemoveObjectParameter,
  write: writeAssociationLnRemoveObjectParameter,
};

/**
 * Adds a user.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnAddUserParameter = UserListEntry;

export function readAssociationLnAddUserParameter(r: Reader): AssociationLnAddUserParameter {
  r.expect(2);
  return readUserListEntry(r);
}

export function writeAssociationLnAddUserParameter(w: Writer, v: AssociationLnAddUserParameter): void {
  w.u8(2);
  writeUserListEntry(w, v);
}

export const associationLnAddUserParameterDescriptor: Descriptor = {
  name: "Association LN.add_user_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } },
  layer: "data",
};

export const associationLnAddUserParameterCodec: Codec<AssociationLnAddUserParameter> = {
  descriptor: associationLnAddUserParameterDescriptor,
  read: readAssociationLnAddUserParameter,
  write: writeAssociationLnAddUserParameter,
};

/**
 * Removes a user.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export type AssociationLnRemoveUserParameter = UserListEntry;

export function readAssociationLnRemoveUserParameter(r: Reader): AssociationLnRemoveUserParameter {
  r.expect(2);
  return readUserListEntry(r);
}

export function writeAssociationLnRemoveUserParameter(w: Writer, v: AssociationLnRemoveUserParameter): void {
  w.u8(2);
  writeUserListEntry(w, v);
}

export const associationLnRemoveUserParameterDescriptor: Descriptor = {
  name: "Association LN.remove_user_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => userListEntryDescriptor } },
  layer: "data",
};

export const associationLnRemoveUserParameterCodec: Codec<AssociationLnRemoveUserParameter> = {
  descriptor: associationLnRemoveUserParameterDescriptor,
  read: readAssociationLnRemoveUserParameter,
  write: writeAssociationLnRemoveUserParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const objectListByAllWithoutAccessRightsSelector: SelectorDefinition<NullData> = { selector: 1, name: "all_without_access_rights", codec: nullDataCodec };
const objectListByClassListSelector: SelectorDefinition<AssociationLnObjectListClassListParameters> = { selector: 2, name: "class_list", codec: associationLnObjectListClassListParametersCodec };
const objectListByObjectIdListSelector: SelectorDefinition<AssociationLnObjectListObjectIdListParameters> = { selector: 3, name: "object_Id_list", codec: associationLnObjectListObjectIdListParametersCodec };
const objectListByObjectIdSelector: SelectorDefinition<AssociationLnObjectListObjectIdParameters> = { selector: 4, name: "object_Id", codec: associationLnObjectListObjectIdParametersCodec };
const objectListAttribute: AttributeDefinition<AssociationLnObjectList> = {
  id: 2,
  name: "object_list",
  property: "objectList",
  codec: associationLnObjectListCodec,
  storage: "static",
  shortName: 0x08,
  selectors: [objectListByAllWithoutAccessRightsSelector, objectListByClassListSelector, objectListByObjectIdListSelector, objectListByObjectIdSelector],
};
const associatedPartnersIdAttribute: AttributeDefinition<AssociationLnAssociatedPartnersId> = {
  id: 3,
  name: "associated_partners_id",
  property: "associatedPartnersId",
  codec: associationLnAssociatedPartnersIdCodec,
  storage: "static",
  shortName: 0x10,
};
const applicationContextNameAttribute: AttributeDefinition<ApplicationContextName> = {
  id: 4,
  name: "application_context_name",
  property: "applicationContextName",
  codec: applicationContextNameCodec,
  storage: "static",
  shortName: 0x18,
};
const xDlmsContextInfoAttribute: AttributeDefinition<AssociationLnXDlmsContextInfo> = {
  id: 5,
  name: "xDLMS_context_info",
  property: "xDlmsContextInfo",
  codec: associationLnXDlmsContextInfoCodec,
  storage: "static",
  shortName: 0x20,
};
const authenticationMechanismNameAttribute: AttributeDefinition<AuthenticationMechanismName> = {
  id: 6,
  name: "authentication_mechanism_name",
  property: "authenticationMechanismName",
  codec: authenticationMechanismNameCodec,
  storage: "static",
  shortName: 0x28,
};
const secretAttribute: AttributeDefinition<SecretOctetString> = {
  id: 7,
  name: "secret",
  property: "secret",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x30,
  secret: true,
};
const associationStatusAttribute: AttributeDefinition<EnumAssociationStatus> = {
  id: 8,
  name: "association_status",
  property: "associationStatus",
  codec: enumAssociationStatusCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const securitySetupReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 9,
  name: "security_setup_reference",
  property: "securitySetupReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x40,
};
const userListAttribute: AttributeDefinition<AssociationLnUserList> = {
  id: 10,
  name: "user_list",
  property: "userList",
  codec: associationLnUserListCodec,
  storage: "static",
  shortName: 0x48,
};
const currentUserAttribute: AttributeDefinition<AssociationLnCurrentUser> = {
  id: 11,
  name: "current_user",
  property: "currentUser",
  codec: associationLnCurrentUserCodec,
  storage: "static",
  shortName: 0x50,
};
const replyToHlsAuthenticationMethod: MethodDefinition<OctetString, OctetString> = {
  id: 1,
  name: "reply_to_HLS_authentication",
  property: "replyToHlsAuthentication",
  parameter: octetStringCodec,
  reply: octetStringCodec,
  mandatory: false,
};
const changeHlsSecretMethod: MethodDefinition<SecretOctetString, undefined> = {
  id: 2,
  name: "change_HLS_secret",
  property: "changeHlsSecret",
  parameter: secretOctetStringCodec,
  mandatory: false,
  secret: true,
};
const addObjectMethod: MethodDefinition<AssociationLnAddObjectParameter, undefined> = {
  id: 3,
  name: "add_object",
  property: "addObject",
  parameter: associationLnAddObjectParameterCodec,
  mandatory: false,
};
const removeObjectMethod: MethodDefinition<AssociationLnRemoveObjectParameter, undefined> = {
  id: 4,
  name: "remove_object",
  property: "removeObject",
  parameter: associationLnRemoveObjectParameterCodec,
  mandatory: false,
};
const addUserMethod: MethodDefinition<AssociationLnAddUserParameter, undefined> = {
  id: 5,
  name: "add_user",
  property: "addUser",
  parameter: associationLnAddUserParameterCodec,
  mandatory: false,
};
const removeUserMethod: MethodDefinition<AssociationLnRemoveUserParameter, undefined> = {
  id: 6,
  name: "remove_user",
  property: "removeUser",
  parameter: associationLnRemoveUserParameterCodec,
  mandatory: false,
};

/**
 * Association LN, version 3: An application association with logical name referencing; access rights say which protection they need.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 3).
 */
export const associationLnClass: ClassDefinition = {
  classId: 15,
  version: 3,
  name: "Association LN",
  attributes: [logicalNameAttribute, objectListAttribute, associatedPartnersIdAttribute, applicationContextNameAttribute, xDlmsContextInfoAttribute, authenticationMechanismNameAttribute, secretAttribute, associationStatusAttribute, securitySetupReferenceAttribute, userListAttribute, currentUserAttribute],
  methods: [replyToHlsAuthenticationMethod, changeHlsSecretMethod, addObjectMethod, removeObjectMethod, addUserMethod, removeUserMethod],
};

/**
 * A client's references to one Association LN object.
 *
 * An application association with logical name referencing; access rights say which protection they need.
 */
export interface AssociationLn extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The objects that the client may see, with its access rights and the protection that each access needs. */
  readonly objectList: AttributeRef<AssociationLnObjectList>;
  /** A part of object_list, by all_without_access_rights. */
  objectListByAllWithoutAccessRights(parameters: NullData): AttributeRef<AssociationLnObjectList>;
  /** A part of object_list, by class_list. */
  objectListByClassList(parameters: AssociationLnObjectListClassListParameters): AttributeRef<AssociationLnObjectList>;
  /** A part of object_list, by object_Id_list. */
  objectListByObjectIdList(parameters: AssociationLnObjectListObjectIdListParameters): AttributeRef<AssociationLnObjectList>;
  /** A part of object_list, by object_Id. */
  objectListByObjectId(parameters: AssociationLnObjectListObjectIdParameters): AttributeRef<AssociationLnObjectList>;
  /** The parties of the association. */
  readonly associatedPartnersId: AttributeRef<AssociationLnAssociatedPartnersId>;
  /** Application context of the association, as an object identifier. */
  readonly applicationContextName: AttributeRef<ApplicationContextName>;
  /** What was negotiated when the association was opened. */
  readonly xDlmsContextInfo: AttributeRef<AssociationLnXDlmsContextInfo>;
  /** Authentication mechanism of the association, as an object identifier. */
  readonly authenticationMechanismName: AttributeRef<AuthenticationMechanismName>;
  /** The LLS or HLS secret. */
  readonly secret: AttributeRef<SecretOctetString>;
  /** State of the association. */
  readonly associationStatus: AttributeRef<EnumAssociationStatus>;
  /** Logical name of the security setup object. */
  readonly securitySetupReference: AttributeRef<LogicalName>;
  /** Users of the client side. */
  readonly userList: AttributeRef<AssociationLnUserList>;
  /** The user who holds the association. */
  readonly currentUser: AttributeRef<AssociationLnCurrentUser>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication: MethodRef<OctetString, OctetString>;
  /** Changes the HLS secret. */
  readonly changeHlsSecret: MethodRef<SecretOctetString, undefined>;
  /** Adds an object to the list. */
  readonly addObject: MethodRef<AssociationLnAddObjectParameter, undefined>;
  /** Removes an object from the list. */
  readonly removeObject: MethodRef<AssociationLnRemoveObjectParameter, undefined>;
  /** Adds a user. */
  readonly addUser: MethodRef<AssociationLnAddUserParameter, undefined>;
  /** Removes a user. */
  readonly removeUser: MethodRef<AssociationLnRemoveUserParameter, undefined>;
}

/** References to the Association LN object with this logical name. Throws when it is not an OBIS code. */
export function associationLn(logicalName: string): AssociationLn {
  const object = cosemObject(associationLnClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    objectList: attributeRef(object, objectListAttribute),
    objectListByAllWithoutAccessRights: (parameters) => selectedRef(object, objectListAttribute, objectListByAllWithoutAccessRightsSelector, parameters),
    objectListByClassList: (parameters) => selectedRef(object, objectListAttribute, objectListByClassListSelector, parameters),
    objectListByObjectIdList: (parameters) => selectedRef(object, objectListAttribute, objectListByObjectIdListSelector, parameters),
    objectListByObjectId: (parameters) => selectedRef(object, objectListAttribute, objectListByObjectIdSelector, parameters),
    associatedPartnersId: attributeRef(object, associatedPartnersIdAttribute),
    applicationContextName: attributeRef(object, applicationContextNameAttribute),
    xDlmsContextInfo: attributeRef(object, xDlmsContextInfoAttribute),
    authenticationMechanismName: attributeRef(object, authenticationMechanismNameAttribute),
    secret: attributeRef(object, secretAttribute),
    associationStatus: attributeRef(object, associationStatusAttribute),
    securitySetupReference: attributeRef(object, securitySetupReferenceAttribute),
    userList: attributeRef(object, userListAttribute),
    currentUser: attributeRef(object, currentUserAttribute),
    replyToHlsAuthentication: methodRef(object, replyToHlsAuthenticationMethod),
    changeHlsSecret: methodRef(object, changeHlsSecretMethod),
    addObject: methodRef(object, addObjectMethod),
    removeObject: methodRef(object, removeObjectMethod),
    addUser: methodRef(object, addUserMethod),
    removeUser: methodRef(object, removeUserMethod),
  };
}

/** A server's handlers for one Association LN object. What is left out is refused. */
export interface AssociationLnServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The objects that the client may see, with its access rights and the protection that each access needs. */
  readonly objectList?: AttributeHandler<AssociationLnObjectList, Selection<"all_without_access_rights", NullData> | Selection<"class_list", AssociationLnObjectListClassListParameters> | Selection<"object_Id_list", AssociationLnObjectListObjectIdListParameters> | Selection<"object_Id", AssociationLnObjectListObjectIdParameters>>;
  /** The parties of the association. */
  readonly associatedPartnersId?: AttributeHandler<AssociationLnAssociatedPartnersId>;
  /** Application context of the association, as an object identifier. */
  readonly applicationContextName?: AttributeHandler<ApplicationContextName>;
  /** What was negotiated when the association was opened. */
  readonly xDlmsContextInfo?: AttributeHandler<AssociationLnXDlmsContextInfo>;
  /** Authentication mechanism of the association, as an object identifier. */
  readonly authenticationMechanismName?: AttributeHandler<AuthenticationMechanismName>;
  /** The LLS or HLS secret. */
  readonly secret?: AttributeHandler<SecretOctetString>;
  /** State of the association. */
  readonly associationStatus?: AttributeHandler<EnumAssociationStatus>;
  /** Logical name of the security setup object. */
  readonly securitySetupReference?: AttributeHandler<LogicalName>;
  /** Users of the client side. */
  readonly userList?: AttributeHandler<AssociationLnUserList>;
  /** The user who holds the association. */
  readonly currentUser?: AttributeHandler<AssociationLnCurrentUser>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication?: MethodHandler<OctetString, OctetString>;
  /** Changes the HLS secret. */
  readonly changeHlsSecret?: MethodHandler<SecretOctetString, void>;
  /** Adds an object to the list. */
  readonly addObject?: MethodHandler<AssociationLnAddObjectParameter, void>;
  /** Removes an object from the list. */
  readonly removeObject?: MethodHandler<AssociationLnRemoveObjectParameter, void>;
  /** Adds a user. */
  readonly addUser?: MethodHandler<AssociationLnAddUserParameter, void>;
  /** Removes a user. */
  readonly removeUser?: MethodHandler<AssociationLnRemoveUserParameter, void>;
}

/** A Association LN object for a server. Throws when `logicalName` is not an OBIS code. */
export function associationLnServer(logicalName: string, handlers: AssociationLnServer): ServerObject {
  return serverObject(associationLnClass, logicalName, handlers);
}
