// Generated from spec/classes/0012-v1-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AssociationSnV1GetAttributesMethodsParameter,
  type AssociationSnV1GetlistByClassidReply,
  type AssociationSnV1GetobjByLogicalnameParameter,
  type AssociationSnV1GetobjByLogicalnameReply,
  type AssociationSnV1ObjectList,
  type AssociationSnV1ReadByLogicalnameParameter,
  type AttributeIdentification,
  type ObjectDefinition,
  type ObjectListElementSn,
  type ObjectListElementSnBaseName,
  associationSnV1GetAttributesMethodsParameterDescriptor,
  associationSnV1GetlistByClassidReplyDescriptor,
  associationSnV1GetobjByLogicalnameParameterDescriptor,
  associationSnV1GetobjByLogicalnameReplyDescriptor,
  associationSnV1ObjectListDescriptor,
  associationSnV1ReadByLogicalnameParameterDescriptor,
  attributeIdentificationDescriptor,
  objectDefinitionDescriptor,
  objectListElementSnBaseNameDescriptor,
  objectListElementSnDescriptor,
  readAssociationSnV1GetAttributesMethodsParameter,
  readAssociationSnV1GetlistByClassidReply,
  readAssociationSnV1GetobjByLogicalnameParameter,
  readAssociationSnV1GetobjByLogicalnameReply,
  readAssociationSnV1ObjectList,
  readAssociationSnV1ReadByLogicalnameParameter,
  readAttributeIdentification,
  readObjectDefinition,
  readObjectListElementSn,
  readObjectListElementSnBaseName,
  writeAssociationSnV1GetAttributesMethodsParameter,
  writeAssociationSnV1GetlistByClassidReply,
  writeAssociationSnV1GetobjByLogicalnameParameter,
  writeAssociationSnV1GetobjByLogicalnameReply,
  writeAssociationSnV1ObjectList,
  writeAssociationSnV1ReadByLogicalnameParameter,
  writeAttributeIdentification,
  writeObjectDefinition,
  writeObjectListElementSn,
  writeObjectListElementSnBaseName,
} from "../../classes/association-sn-v1.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ObjectListElementSnBaseName. */
export function objectListElementSnBaseName(): fc.Arbitrary<ObjectListElementSnBaseName> {
  return fc.oneof(
      fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
    );
}

/** Values of ObjectListElementSn. */
export function objectListElementSn(): fc.Arbitrary<ObjectListElementSn> {
  return fc.record({ baseName: objectListElementSnBaseName(), classId: fc.integer({ min: 0, max: 65535 }), version: fc.integer({ min: 0, max: 255 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)) });
}

/** Values of ObjectDefinition. */
export function objectDefinition(): fc.Arbitrary<ObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)) });
}

/** Values of AttributeIdentification. */
export function attributeIdentification(): fc.Arbitrary<AttributeIdentification> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of AssociationSnV1ObjectList. */
export function associationSnV1ObjectList(): fc.Arbitrary<AssociationSnV1ObjectList> {
  return fc.array(objectListElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV1GetlistByClassidReply. */
export function associationSnV1GetlistByClassidReply(): fc.Arbitrary<AssociationSnV1GetlistByClassidReply> {
  return fc.array(objectListElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV1GetobjByLogicalnameParameter. */
export function associationSnV1GetobjByLogicalnameParameter(): fc.Arbitrary<AssociationSnV1GetobjByLogicalnameParameter> {
  return objectDefinition();
}

/** Values of AssociationSnV1GetobjByLogicalnameReply. */
export function associationSnV1GetobjByLogicalnameReply(): fc.Arbitrary<AssociationSnV1GetobjByLogicalnameReply> {
  return objectListElementSn();
}

/** Values of AssociationSnV1ReadByLogicalnameParameter. */
export function associationSnV1ReadByLogicalnameParameter(): fc.Arbitrary<AssociationSnV1ReadByLogicalnameParameter> {
  return fc.array(attributeIdentification(), { maxLength: 4 });
}

/** Values of AssociationSnV1GetAttributesMethodsParameter. */
export function associationSnV1GetAttributesMethodsParameter(): fc.Arbitrary<AssociationSnV1GetAttributesMethodsParameter> {
  return fc.array(objectDefinition(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-sn-v1", { descriptor: objectListElementSnBaseNameDescriptor, read: readObjectListElementSnBaseName, write: writeObjectListElementSnBaseName }, () => objectListElementSnBaseName()),
  typeCase("classes/association-sn-v1", { descriptor: objectListElementSnDescriptor, read: readObjectListElementSn, write: writeObjectListElementSn }, () => objectListElementSn()),
  typeCase("classes/association-sn-v1", { descriptor: objectDefinitionDescriptor, read: readObjectDefinition, write: writeObjectDefinition }, () => objectDefinition()),
  typeCase("classes/association-sn-v1", { descriptor: attributeIdentificationDescriptor, read: readAttributeIdentification, write: writeAttributeIdentification }, () => attributeIdentification()),
  typeCase("classes/association-sn-v1", { descriptor: associationSnV1ObjectListDescriptor, read: readAssociationSnV1ObjectList, write: writeAssociationSnV1ObjectList }, () => associationSnV1ObjectList()),
  typeCase("classes/association-sn-v1", { descriptor: associationSnV1GetlistByClassidReplyDescriptor, read: readAssociationSnV1GetlistByClassidReply, write: writeAssociationSnV1GetlistByClassidReply }, () => associationSnV1GetlistByClassidReply()),
  typeCase("classes/association-sn-v1", { descriptor: associationSnV1GetobjByLogicalnameParameterDescriptor, read: readAssociationSnV1GetobjByLogicalnameParameter, write: writeAssociationSnV1GetobjByLogicalnameParameter }, () => associationSnV1GetobjByLogicalnameParameter()),
  typeCase("classes/association-sn-v1", { descriptor: associationSnV1GetobjByLogicalnameReplyDescriptor, read: readAssociationSnV1GetobjByLogicalnameReply, write: writeAssociationSnV1GetobjByLogicalnameReply }, () => associationSnV1GetobjByLogicalnameReply()),
  typeCase("classes/association-sn-v1", { descriptor: associationSnV1ReadByLogicalnameParameterDescriptor, read: readAssociationSnV1ReadByLogicalnameParameter, write: writeAssociationSnV1ReadByLogicalnameParameter }, () => associationSnV1ReadByLogicalnameParameter()),
  typeCase("classes/association-sn-v1", { descriptor: associationSnV1GetAttributesMethodsParameterDescriptor, read: readAssociationSnV1GetAttributesMethodsParameter, write: writeAssociationSnV1GetAttributesMethodsParameter }, () => associationSnV1GetAttributesMethodsParameter()),
];
