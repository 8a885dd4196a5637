// Generated from spec/classes/0012-v0-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AssociationSnV0GetAttributesMethodsParameter,
  type AssociationSnV0GetlistByClassidReply,
  type AssociationSnV0GetobjByLogicalnameParameter,
  type AssociationSnV0GetobjByLogicalnameReply,
  type AssociationSnV0ObjectList,
  type AssociationSnV0ReadByLogicalnameParameter,
  type AttributeIdentification,
  type ObjectDefinition,
  type ObjectListElementSn,
  type ObjectListElementSnBaseName,
  associationSnV0GetAttributesMethodsParameterDescriptor,
  associationSnV0GetlistByClassidReplyDescriptor,
  associationSnV0GetobjByLogicalnameParameterDescriptor,
  associationSnV0GetobjByLogicalnameReplyDescriptor,
  associationSnV0ObjectListDescriptor,
  associationSnV0ReadByLogicalnameParameterDescriptor,
  attributeIdentificationDescriptor,
  objectDefinitionDescriptor,
  objectListElementSnBaseNameDescriptor,
  objectListElementSnDescriptor,
  readAssociationSnV0GetAttributesMethodsParameter,
  readAssociationSnV0GetlistByClassidReply,
  readAssociationSnV0GetobjByLogicalnameParameter,
  readAssociationSnV0GetobjByLogicalnameReply,
  readAssociationSnV0ObjectList,
  readAssociationSnV0ReadByLogicalnameParameter,
  readAttributeIdentification,
  readObjectDefinition,
  readObjectListElementSn,
  readObjectListElementSnBaseName,
  writeAssociationSnV0GetAttributesMethodsParameter,
  writeAssociationSnV0GetlistByClassidReply,
  writeAssociationSnV0GetobjByLogicalnameParameter,
  writeAssociationSnV0GetobjByLogicalnameReply,
  writeAssociationSnV0ObjectList,
  writeAssociationSnV0ReadByLogicalnameParameter,
  writeAttributeIdentification,
  writeObjectDefinition,
  writeObjectListElementSn,
  writeObjectListElementSnBaseName,
} from "../../classes/association-sn-v0.ts";
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

/** Values of AssociationSnV0ObjectList. */
export function associationSnV0ObjectList(): fc.Arbitrary<AssociationSnV0ObjectList> {
  return fc.array(objectListElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV0GetlistByClassidReply. */
export function associationSnV0GetlistByClassidReply(): fc.Arbitrary<AssociationSnV0GetlistByClassidReply> {
  return fc.array(objectListElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV0GetobjByLogicalnameParameter. */
export function associationSnV0GetobjByLogicalnameParameter(): fc.Arbitrary<AssociationSnV0GetobjByLogicalnameParameter> {
  return objectDefinition();
}

/** Values of AssociationSnV0GetobjByLogicalnameReply. */
export function associationSnV0GetobjByLogicalnameReply(): fc.Arbitrary<AssociationSnV0GetobjByLogicalnameReply> {
  return objectListElementSn();
}

/** Values of AssociationSnV0ReadByLogicalnameParameter. */
export function associationSnV0ReadByLogicalnameParameter(): fc.Arbitrary<AssociationSnV0ReadByLogicalnameParameter> {
  return fc.array(attributeIdentification(), { maxLength: 4 });
}

/** Values of AssociationSnV0GetAttributesMethodsParameter. */
export function associationSnV0GetAttributesMethodsParameter(): fc.Arbitrary<AssociationSnV0GetAttributesMethodsParameter> {
  return fc.array(objectDefinition(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-sn-v0", { descriptor: objectListElementSnBaseNameDescriptor, read: readObjectListElementSnBaseName, write: writeObjectListElementSnBaseName }, () => objectListElementSnBaseName()),
  typeCase("classes/association-sn-v0", { descriptor: objectListElementSnDescriptor, read: readObjectListElementSn, write: writeObjectListElementSn }, () => objectListElementSn()),
  typeCase("classes/association-sn-v0", { descriptor: objectDefinitionDescriptor, read: readObjectDefinition, write: writeObjectDefinition }, () => objectDefinition()),
  typeCase("classes/association-sn-v0", { descriptor: attributeIdentificationDescriptor, read: readAttributeIdentification, write: writeAttributeIdentification }, () => attributeIdentification()),
  typeCase("classes/association-sn-v0", { descriptor: associationSnV0ObjectListDescriptor, read: readAssociationSnV0ObjectList, write: writeAssociationSnV0ObjectList }, () => associationSnV0ObjectList()),
  typeCase("classes/association-sn-v0", { descriptor: associationSnV0GetlistByClassidReplyDescriptor, read: readAssociationSnV0GetlistByClassidReply, write: writeAssociationSnV0GetlistByClassidReply }, () => associationSnV0GetlistByClassidReply()),
  typeCase("classes/association-sn-v0", { descriptor: associationSnV0GetobjByLogicalnameParameterDescriptor, read: readAssociationSnV0GetobjByLogicalnameParameter, write: writeAssociationSnV0GetobjByLogicalnameParameter }, () => associationSnV0GetobjByLogicalnameParameter()),
  typeCase("classes/association-sn-v0", { descriptor: associationSnV0GetobjByLogicalnameReplyDescriptor, read: readAssociationSnV0GetobjByLogicalnameReply, write: writeAssociationSnV0GetobjByLogicalnameReply }, () => associationSnV0GetobjByLogicalnameReply()),
  typeCase("classes/association-sn-v0", { descriptor: associationSnV0ReadByLogicalnameParameterDescriptor, read: readAssociationSnV0ReadByLogicalnameParameter, write: writeAssociationSnV0ReadByLogicalnameParameter }, () => associationSnV0ReadByLogicalnameParameter()),
  typeCase("classes/association-sn-v0", { descriptor: associationSnV0GetAttributesMethodsParameterDescriptor, read: readAssociationSnV0GetAttributesMethodsParameter, write: writeAssociationSnV0GetAttributesMethodsParameter }, () => associationSnV0GetAttributesMethodsParameter()),
];
