// Generated from spec/classes/0012-v2-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
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
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  serverObject,
  unknownKind,
  unknownTag,
  writeCode,
} from "@cosemkit/core";
import { type AttributeAccessMode, attributeAccessModeCodes } from "../codes/attribute-access-mode.ts";
import { type MethodAccessMode, methodAccessModeCodes } from "../codes/method-access-mode.ts";
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

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
export interface AttributeAccessItemSn {
  readonly attributeId: number;
  readonly accessMode: AttributeAccessMode;
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
  const accessMode = readCode(r, attributeAccessModeCodes);
  const accessSelectors = readAccessSelectorsType(r);
  return { attributeId, accessMode, accessSelectors };
}

export function writeAttributeAccessItemSn(w: Writer, v: AttributeAccessItemSn): void {
  w.length(3);
  w.u8(0x0f);
  w.i8(v.attributeId);
  w.u8(0x16);
  writeCode(w, attributeAccessModeCodes, v.accessMode);
  writeAccessSelectorsType(w, v.accessSelectors);
}

export const attributeAccessItemSnDescriptor: Descriptor = {
  name: "attribute_access_item_sn",
  node: { kind: "sequence", counted: true, fields: [
    { property: "attributeId", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "accessMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: attributeAccessModeCodes } } },
    { property: "accessSelectors", presence: "required", node: { kind: "ref", to: () => accessSelectorsTypeDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
export interface MethodAccessItem {
  readonly methodId: number;
  readonly accessMode: MethodAccessMode;
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
  const accessMode = readCode(r, methodAccessModeCodes);
  return { methodId, accessMode };
}

export function writeMethodAccessItem(w: Writer, v: MethodAccessItem): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.methodId);
  w.u8(0x16);
  writeCode(w, methodAccessModeCodes, v.accessMode);
}

export const methodAccessItemDescriptor: Descriptor = {
  name: "method_access_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "methodId", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "accessMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: methodAccessModeCodes } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source. */
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
 * The objects with their base names. Stacks send a base name as long or as long-unsigned.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source.
 */
export type AssociationSnV2ObjectList = readonly ObjectListElementSn[];

export function readAssociationSnV2ObjectList(r: Reader): AssociationSnV2ObjectList {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<ObjectListElementSn>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectListElementSn(r);
  }
  return items2;
}

export function writeAssociationSnV2ObjectList(w: Writer, v: AssociationSnV2ObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectListElementSn(w, item1);
  }
}

export const associationSnV2ObjectListDescriptor: Descriptor = {
  name: "Association SN.object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementSnDescriptor } }, least: 18 } },
  layer: "data",
};

export const associationSnV2ObjectListCodec: Codec<AssociationSnV2ObjectList> = {
  descriptor: associationSnV2ObjectListDescriptor,
  read: readAssociationSnV2ObjectList,
  write: writeAssociationSnV2ObjectList,
};

/**
 * Access rights of the client to the attributes and methods of each object. One stack leaves out access_selectors.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source.
 */
export type AssociationSnV2AccessRightsList = readonly AccessRightElementSn[];

export function readAssociationSnV2AccessRightsList(r: Reader): AssociationSnV2AccessRightsList {
  r.expect(1);
  const count1 = r.count(9);
  const items2 = new Array<AccessRightElementSn>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAccessRightElementSn(r);
  }
  return items2;
}

export function writeAssociationSnV2AccessRightsList(w: Writer, v: AssociationSnV2AccessRightsList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAccessRightElementSn(w, item1);
  }
}

export const associationSnV2AccessRightsListDescriptor: Descriptor = {
  name: "Association SN.access_rights_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => accessRightElementSnDescriptor } }, least: 9 } },
  layer: "data",
};

export const associationSnV2AccessRightsListCodec: Codec<AssociationSnV2AccessRightsList> = {
  descriptor: associationSnV2AccessRightsListDescriptor,
  read: readAssociationSnV2AccessRightsList,
  write: writeAssociationSnV2AccessRightsList,
};

/**
 * Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source.
 */
export type AssociationSnV2ReadByLogicalnameParameter = readonly AttributeIdentification[];

export function readAssociationSnV2ReadByLogicalnameParameter(r: Reader): AssociationSnV2ReadByLogicalnameParameter {
  r.expect(1);
  const count1 = r.count(15);
  const items2 = new Array<AttributeIdentification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAttributeIdentification(r);
  }
  return items2;
}

export function writeAssociationSnV2ReadByLogicalnameParameter(w: Writer, v: AssociationSnV2ReadByLogicalnameParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAttributeIdentification(w, item1);
  }
}

export const associationSnV2ReadByLogicalnameParameterDescriptor: Descriptor = {
  name: "Association SN.read_by_logicalname_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => attributeIdentificationDescriptor } }, least: 15 } },
  layer: "data",
};

export const associationSnV2ReadByLogicalnameParameterCodec: Codec<AssociationSnV2ReadByLogicalnameParameter> = {
  descriptor: associationSnV2ReadByLogicalnameParameterDescriptor,
  read: readAssociationSnV2ReadByLogicalnameParameter,
  write: writeAssociationSnV2ReadByLogicalnameParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const objectListAttribute: AttributeDefinition<AssociationSnV2ObjectList> = {
  id: 2,
  name: "object_list",
  property: "objectList",
  codec: associationSnV2ObjectListCodec,
  storage: "static",
  shortName: 0x08,
};
const accessRightsListAttribute: AttributeDefinition<AssociationSnV2AccessRightsList> = {
  id: 3,
  name: "access_rights_list",
  property: "accessRightsList",
  codec: associationSnV2AccessRightsListCodec,
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
const readByLogicalnameMethod: MethodDefinition<AssociationSnV2ReadByLogicalnameParameter, AnyData> = {
  id: 3,
  name: "read_by_logicalname",
  property: "readByLogicalname",
  parameter: associationSnV2ReadByLogicalnameParameterCodec,
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

/**
 * Association SN, version 2: An application association with short name referencing, with access rights.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 2). Confidence: single-source.
 */
export const associationSnV2Class: ClassDefinition = {
  classId: 12,
  version: 2,
  name: "Association SN",
  attributes: [logicalNameAttribute, objectListAttribute, accessRightsListAttribute, securitySetupReferenceAttribute],
  methods: [readByLogicalnameMethod, changeSecretMethod, replyToHlsAuthenticationMethod],
};

/**
 * A client's references to one Association SN object.
 *
 * An application association with short name referencing, with access rights.
 */
export interface AssociationSnV2 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The objects with their base names. Stacks send a base name as long or as long-unsigned. */
  readonly objectList: AttributeRef<AssociationSnV2ObjectList>;
  /** Access rights of the client to the attributes and methods of each object. One stack leaves out access_selectors. */
  readonly accessRightsList: AttributeRef<AssociationSnV2AccessRightsList>;
  /** Logical name of the security setup object. */
  readonly securitySetupReference: AttributeRef<LogicalName>;
  /** Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes. */
  readonly readByLogicalname: MethodRef<AssociationSnV2ReadByLogicalnameParameter, AnyData>;
  /** Changes the LLS or HLS secret. */
  readonly changeSecret: MethodRef<SecretOctetString, undefined>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication: MethodRef<OctetString, OctetString>;
}

/** References to the Association SN object with this logical name. Throws when it is not an OBIS code. */
export function associationSnV2(logicalName: string): AssociationSnV2 {
  const object = cosemObject(associationSnV2Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    objectList: attributeRef(object, objectListAttribute),
    accessRightsList: attributeRef(object, accessRightsListAttribute),
    securitySetupReference: attributeRef(object, securitySetupReferenceAttribute),
    readByLogicalname: methodRef(object, readByLogicalnameMethod),
    changeSecret: methodRef(object, changeSecretMethod),
    replyToHlsAuthentication: methodRef(object, replyToHlsAuthenticationMethod),
  };
}

/** A server's handlers for one Association SN object. What is left out is refused. */
export interface AssociationSnV2Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The objects with their base names. Stacks send a base name as long or as long-unsigned. */
  readonly objectList?: AttributeHandler<AssociationSnV2ObjectList>;
  /** Access rights of the client to the attributes and methods of each object. One stack leaves out access_selectors. */
  readonly accessRightsList?: AttributeHandler<AssociationSnV2AccessRightsList>;
  /** Logical name of the security setup object. */
  readonly securitySetupReference?: AttributeHandler<LogicalName>;
  /** Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes. */
  readonly readByLogicalname?: MethodHandler<AssociationSnV2ReadByLogicalnameParameter, AnyData>;
  /** Changes the LLS or HLS secret. */
  readonly changeSecret?: MethodHandler<SecretOctetString, void>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication?: MethodHandler<OctetString, OctetString>;
}

/** A Association SN object for a server. Throws when `logicalName` is not an OBIS code. */
export function associationSnV2Server(logicalName: string, handlers: AssociationSnV2Server): ServerObject {
  return serverObject(associationSnV2Class, logicalName, handlers);
}
