// Generated from spec/classes/0012-v1-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  serverObject,
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import {
  type AnyData,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  type SecretOctetString,
  anyDataCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
  secretOctetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed. */
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

/** Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed. */
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
 * Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed.
 */
export type AssociationSnV1ObjectList = readonly ObjectListElementSn[];

export function readAssociationSnV1ObjectList(r: Reader): AssociationSnV1ObjectList {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<ObjectListElementSn>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectListElementSn(r);
  }
  return items2;
}

export function writeAssociationSnV1ObjectList(w: Writer, v: AssociationSnV1ObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectListElementSn(w, item1);
  }
}

export const associationSnV1ObjectListDescriptor: Descriptor = {
  name: "Association SN.object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementSnDescriptor } }, least: 18 } },
  layer: "data",
};

export const associationSnV1ObjectListCodec: Codec<AssociationSnV1ObjectList> = {
  descriptor: associationSnV1ObjectListDescriptor,
  read: readAssociationSnV1ObjectList,
  write: writeAssociationSnV1ObjectList,
};

/**
 * Returns the objects of one class.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed.
 */
export type AssociationSnV1GetlistByClassidReply = readonly ObjectListElementSn[];

export function readAssociationSnV1GetlistByClassidReply(r: Reader): AssociationSnV1GetlistByClassidReply {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<ObjectListElementSn>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectListElementSn(r);
  }
  return items2;
}

export function writeAssociationSnV1GetlistByClassidReply(w: Writer, v: AssociationSnV1GetlistByClassidReply): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectListElementSn(w, item1);
  }
}

export const associationSnV1GetlistByClassidReplyDescriptor: Descriptor = {
  name: "Association SN.getlist_by_classid_reply",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementSnDescriptor } }, least: 18 } },
  layer: "data",
};

export const associationSnV1GetlistByClassidReplyCodec: Codec<AssociationSnV1GetlistByClassidReply> = {
  descriptor: associationSnV1GetlistByClassidReplyDescriptor,
  read: readAssociationSnV1GetlistByClassidReply,
  write: writeAssociationSnV1GetlistByClassidReply,
};

/**
 * Returns the entry of one object.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed.
 */
export type AssociationSnV1GetobjByLogicalnameParameter = ObjectDefinition;

export function readAssociationSnV1GetobjByLogicalnameParameter(r: Reader): AssociationSnV1GetobjByLogicalnameParameter {
  r.expect(2);
  return readObjectDefinition(r);
}

export function writeAssociationSnV1GetobjByLogicalnameParameter(w: Writer, v: AssociationSnV1GetobjByLogicalnameParameter): void {
  w.u8(2);
  writeObjectDefinition(w, v);
}

export const associationSnV1GetobjByLogicalnameParameterDescriptor: Descriptor = {
  name: "Association SN.getobj_by_logicalname_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectDefinitionDescriptor } },
  layer: "data",
};

export const associationSnV1GetobjByLogicalnameParameterCodec: Codec<AssociationSnV1GetobjByLogicalnameParameter> = {
  descriptor: associationSnV1GetobjByLogicalnameParameterDescriptor,
  read: readAssociationSnV1GetobjByLogicalnameParameter,
  write: writeAssociationSnV1GetobjByLogicalnameParameter,
};

/**
 * Returns the entry of one object.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed.
 */
export type AssociationSnV1GetobjByLogicalnameReply = ObjectListElementSn;

export function readAssociationSnV1GetobjByLogicalnameReply(r: Reader): AssociationSnV1GetobjByLogicalnameReply {
  r.expect(2);
  return readObjectListElementSn(r);
}

export function writeAssociationSnV1GetobjByLogicalnameReply(w: Writer, v: AssociationSnV1GetobjByLogicalnameReply): void {
  w.u8(2);
  writeObjectListElementSn(w, v);
}

export const associationSnV1GetobjByLogicalnameReplyDescriptor: Descriptor = {
  name: "Association SN.getobj_by_logicalname_reply",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementSnDescriptor } },
  layer: "data",
};

export const associationSnV1GetobjByLogicalnameReplyCodec: Codec<AssociationSnV1GetobjByLogicalnameReply> = {
  descriptor: associationSnV1GetobjByLogicalnameReplyDescriptor,
  read: readAssociationSnV1GetobjByLogicalnameReply,
  write: writeAssociationSnV1GetobjByLogicalnameReply,
};

/**
 * Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed.
 */
export type AssociationSnV1ReadByLogicalnameParameter = readonly AttributeIdentification[];

export function readAssociationSnV1ReadByLogicalnameParameter(r: Reader): AssociationSnV1ReadByLogicalnameParameter {
  r.expect(1);
  const count1 = r.count(15);
  const items2 = new Array<AttributeIdentification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAttributeIdentification(r);
  }
  return items2;
}

export function writeAssociationSnV1ReadByLogicalnameParameter(w: Writer, v: AssociationSnV1ReadByLogicalnameParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAttributeIdentification(w, item1);
  }
}

export const associationSnV1ReadByLogicalnameParameterDescriptor: Descriptor = {
  name: "Association SN.read_by_logicalname_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => attributeIdentificationDescriptor } }, least: 15 } },
  layer: "data",
};

export const associationSnV1ReadByLogicalnameParameterCodec: Codec<AssociationSnV1ReadByLogicalnameParameter> = {
  descriptor: associationSnV1ReadByLogicalnameParameterDescriptor,
  read: readAssociationSnV1ReadByLogicalnameParameter,
  write: writeAssociationSnV1ReadByLogicalnameParameter,
};

/**
 * Returns which attributes and methods of objects may be used. Any Data: the layout of the reply was found in no source.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed.
 */
export type AssociationSnV1GetAttributesMethodsParameter = readonly ObjectDefinition[];

export function readAssociationSnV1GetAttributesMethodsParameter(r: Reader): AssociationSnV1GetAttributesMethodsParameter {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<ObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectDefinition(r);
  }
  return items2;
}

export function writeAssociationSnV1GetAttributesMethodsParameter(w: Writer, v: AssociationSnV1GetAttributesMethodsParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectDefinition(w, item1);
  }
}

export const associationSnV1GetAttributesMethodsParameterDescriptor: Descriptor = {
  name: "Association SN.get_attributes&methods_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectDefinitionDescriptor } }, least: 13 } },
  layer: "data",
};

export const associationSnV1GetAttributesMethodsParameterCodec: Codec<AssociationSnV1GetAttributesMethodsParameter> = {
  descriptor: associationSnV1GetAttributesMethodsParameterDescriptor,
  read: readAssociationSnV1GetAttributesMethodsParameter,
  write: writeAssociationSnV1GetAttributesMethodsParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const objectListAttribute: AttributeDefinition<AssociationSnV1ObjectList> = {
  id: 2,
  name: "object_list",
  property: "objectList",
  codec: associationSnV1ObjectListCodec,
  storage: "static",
  shortName: 0x08,
};
const getlistByClassidMethod: MethodDefinition<LongUnsigned, AssociationSnV1GetlistByClassidReply> = {
  id: 1,
  name: "getlist_by_classid",
  property: "getlistByClassid",
  parameter: longUnsignedCodec,
  reply: associationSnV1GetlistByClassidReplyCodec,
  mandatory: false,
  shortName: 0x20,
};
const getobjByLogicalnameMethod: MethodDefinition<AssociationSnV1GetobjByLogicalnameParameter, AssociationSnV1GetobjByLogicalnameReply> = {
  id: 2,
  name: "getobj_by_logicalname",
  property: "getobjByLogicalname",
  parameter: associationSnV1GetobjByLogicalnameParameterCodec,
  reply: associationSnV1GetobjByLogicalnameReplyCodec,
  mandatory: false,
  shortName: 0x28,
};
const readByLogicalnameMethod: MethodDefinition<AssociationSnV1ReadByLogicalnameParameter, AnyData> = {
  id: 3,
  name: "read_by_logicalname",
  property: "readByLogicalname",
  parameter: associationSnV1ReadByLogicalnameParameterCodec,
  reply: anyDataCodec,
  mandatory: false,
  shortName: 0x30,
};
const getAttributesMethodsMethod: MethodDefinition<AssociationSnV1GetAttributesMethodsParameter, AnyData> = {
  id: 4,
  name: "get_attributes&methods",
  property: "getAttributesMethods",
  parameter: associationSnV1GetAttributesMethodsParameterCodec,
  reply: anyDataCodec,
  mandatory: false,
  shortName: 0x38,
};
const changeLlsSecretMethod: MethodDefinition<SecretOctetString, undefined> = {
  id: 5,
  name: "change_LLS_secret",
  property: "changeLlsSecret",
  parameter: secretOctetStringCodec,
  mandatory: false,
  shortName: 0x40,
  secret: true,
};
const changeHlsSecretMethod: MethodDefinition<SecretOctetString, undefined> = {
  id: 6,
  name: "change_HLS_secret",
  property: "changeHlsSecret",
  parameter: secretOctetStringCodec,
  mandatory: false,
  shortName: 0x48,
  secret: true,
};
const getHlsChallengeMethod: MethodDefinition<Integer, OctetString> = {
  id: 7,
  name: "get_HLS_challenge",
  property: "getHlsChallenge",
  parameter: integerCodec,
  reply: octetStringCodec,
  mandatory: false,
  shortName: 0x50,
};
const replyToHlsChallengeMethod: MethodDefinition<OctetString, OctetString> = {
  id: 8,
  name: "reply_to_HLS_challenge",
  property: "replyToHlsChallenge",
  parameter: octetStringCodec,
  reply: octetStringCodec,
  mandatory: false,
  shortName: 0x58,
};

/**
 * Association SN, version 1: An application association with short name referencing. Which methods of version 0 remain is not confirmed.
 *
 * Blue Book part 2, class Association SN (class_id 12, version 1). Confidence: unconfirmed.
 */
export const associationSnV1Class: ClassDefinition = {
  classId: 12,
  version: 1,
  name: "Association SN",
  attributes: [logicalNameAttribute, objectListAttribute],
  methods: [getlistByClassidMethod, getobjByLogicalnameMethod, readByLogicalnameMethod, getAttributesMethodsMethod, changeLlsSecretMethod, changeHlsSecretMethod, getHlsChallengeMethod, replyToHlsChallengeMethod],
};

/**
 * A client's references to one Association SN object.
 *
 * An application association with short name referencing. Which methods of version 0 remain is not confirmed.
 */
export interface AssociationSnV1 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The objects with their base names. Stacks send a base name as long or as long-unsigned. */
  readonly objectList: AttributeRef<AssociationSnV1ObjectList>;
  /** Returns the objects of one class. */
  readonly getlistByClassid: MethodRef<LongUnsigned, AssociationSnV1GetlistByClassidReply>;
  /** Returns the entry of one object. */
  readonly getobjByLogicalname: MethodRef<AssociationSnV1GetobjByLogicalnameParameter, AssociationSnV1GetobjByLogicalnameReply>;
  /** Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes. */
  readonly readByLogicalname: MethodRef<AssociationSnV1ReadByLogicalnameParameter, AnyData>;
  /** Returns which attributes and methods of objects may be used. Any Data: the layout of the reply was found in no source. */
  readonly getAttributesMethods: MethodRef<AssociationSnV1GetAttributesMethodsParameter, AnyData>;
  /** Changes the LLS secret. */
  readonly changeLlsSecret: MethodRef<SecretOctetString, undefined>;
  /** Changes the HLS secret. */
  readonly changeHlsSecret: MethodRef<SecretOctetString, undefined>;
  /** Returns the challenge of the server. The parameter is 0. */
  readonly getHlsChallenge: MethodRef<Integer, OctetString>;
  /** Answers the challenge: the parameter proves the client, the reply the server. */
  readonly replyToHlsChallenge: MethodRef<OctetString, OctetString>;
}

/** References to the Association SN object with this logical name. Throws when it is not an OBIS code. */
export function associationSnV1(logicalName: string): AssociationSnV1 {
  const object = cosemObject(associationSnV1Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    objectList: attributeRef(object, objectListAttribute),
    getlistByClassid: methodRef(object, getlistByClassidMethod),
    getobjByLogicalname: methodRef(object, getobjByLogicalnameMethod),
    readByLogicalname: methodRef(object, readByLogicalnameMethod),
    getAttributesMethods: methodRef(object, getAttributesMethodsMethod),
    changeLlsSecret: methodRef(object, changeLlsSecretMethod),
    changeHlsSecret: methodRef(object, changeHlsSecretMethod),
    getHlsChallenge: methodRef(object, getHlsChallengeMethod),
    replyToHlsChallenge: methodRef(object, replyToHlsChallengeMethod),
  };
}

/** A server's handlers for one Association SN object. What is left out is refused. */
export interface AssociationSnV1Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The objects with their base names. Stacks send a base name as long or as long-unsigned. */
  readonly objectList?: AttributeHandler<AssociationSnV1ObjectList>;
  /** Returns the objects of one class. */
  readonly getlistByClassid?: MethodHandler<LongUnsigned, AssociationSnV1GetlistByClassidReply>;
  /** Returns the entry of one object. */
  readonly getobjByLogicalname?: MethodHandler<AssociationSnV1GetobjByLogicalnameParameter, AssociationSnV1GetobjByLogicalnameReply>;
  /** Reads attributes by logical name; attribute_index 0 reads all of an object. The values have the types of those attributes. */
  readonly readByLogicalname?: MethodHandler<AssociationSnV1ReadByLogicalnameParameter, AnyData>;
  /** Returns which attributes and methods of objects may be used. Any Data: the layout of the reply was found in no source. */
  readonly getAttributesMethods?: MethodHandler<AssociationSnV1GetAttributesMethodsParameter, AnyData>;
  /** Changes the LLS secret. */
  readonly changeLlsSecret?: MethodHandler<SecretOctetString, void>;
  /** Changes the HLS secret. */
  readonly changeHlsSecret?: MethodHandler<SecretOctetString, void>;
  /** Returns the challenge of the server. The parameter is 0. */
  readonly getHlsChallenge?: MethodHandler<Integer, OctetString>;
  /** Answers the challenge: the parameter proves the client, the reply the server. */
  readonly replyToHlsChallenge?: MethodHandler<OctetString, OctetString>;
}

/** A Association SN object for a server. Throws when `logicalName` is not an OBIS code. */
export function associationSnV1Server(logicalName: string, handlers: AssociationSnV1Server): ServerObject {
  return serverObject(associationSnV1Class, logicalName, handlers);
}
