// Generated from spec/classes/0012-v4-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccessRightElementSn,
  type AccessRightElementSnBaseName,
  type AccessSelectorsType,
  type AssociationSnAccessRightsList,
  type AssociationSnAddUserParameter,
  type AssociationSnCurrentUser,
  type AssociationSnObjectList,
  type AssociationSnReadByLogicalnameParameter,
  type AssociationSnRemoveUserParameter,
  type AssociationSnUserList,
  type AttributeAccessItemSn,
  type AttributeAccessItemSnAccessMode,
  type AttributeAccessItemSnAccessModeBit,
  type AttributeIdentification,
  type MethodAccessItem,
  type MethodAccessItemAccessMode,
  type MethodAccessItemAccessModeBit,
  type ObjectListElementSn,
  type ObjectListElementSnBaseName,
  type UserListEntry,
  accessRightElementSnBaseNameDescriptor,
  accessRightElementSnDescriptor,
  accessSelectorsTypeDescriptor,
  associationSnAccessRightsListDescriptor,
  associationSnAddUserParameterDescriptor,
  associationSnCurrentUserDescriptor,
  associationSnObjectListDescriptor,
  associationSnReadByLogicalnameParameterDescriptor,
  associationSnRemoveUserParameterDescriptor,
  associationSnUserListDescriptor,
  attributeAccessItemSnAccessModeDescriptor,
  attributeAccessItemSnDescriptor,
  attributeIdentificationDescriptor,
  methodAccessItemAccessModeDescriptor,
  methodAccessItemDescriptor,
  objectListElementSnBaseNameDescriptor,
  objectListElementSnDescriptor,
  readAccessRightElementSn,
  readAccessRightElementSnBaseName,
  readAccessSelectorsType,
  readAssociationSnAccessRightsList,
  readAssociationSnAddUserParameter,
  readAssociationSnCurrentUser,
  readAssociationSnObjectList,
  readAssociationSnReadByLogicalnameParameter,
  readAssociationSnRemoveUserParameter,
  readAssociationSnUserList,
  readAttributeAccessItemSn,
  readAttributeAccessItemSnAccessMode,
  readAttributeIdentification,
  readMethodAccessItem,
  readMethodAccessItemAccessMode,
  readObjectListElementSn,
  readObjectListElementSnBaseName,
  readUserListEntry,
  userListEntryDescriptor,
  writeAccessRightElementSn,
  writeAccessRightElementSnBaseName,
  writeAccessSelectorsType,
  writeAssociationSnAccessRightsList,
  writeAssociationSnAddUserParameter,
  writeAssociationSnCurrentUser,
  writeAssociationSnObjectList,
  writeAssociationSnReadByLogicalnameParameter,
  writeAssociationSnRemoveUserParameter,
  writeAssociationSnUserList,
  writeAttributeAccessItemSn,
  writeAttributeAccessItemSnAccessMode,
  writeAttributeIdentification,
  writeMethodAccessItem,
  writeMethodAccessItemAccessMode,
  writeObjectListElementSn,
  writeObjectListElementSnBaseName,
  writeUserListEntry,
} from "../../classes/association-sn.ts";
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

/** Values of AccessRightElementSnBaseName. */
export function accessRightElementSnBaseName(): fc.Arbitrary<AccessRightElementSnBaseName> {
  return fc.oneof(
      fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
    );
}

/** Values of AccessRightElementSn. */
export function accessRightElementSn(): fc.Arbitrary<AccessRightElementSn> {
  return fc.record({ baseName: accessRightElementSnBaseName(), attributeAccess: fc.array(attributeAccessItemSn(), { maxLength: 4 }), methodAccess: fc.array(methodAccessItem(), { maxLength: 4 }) });
}

/** Values of AttributeAccessItemSnAccessMode. */
export function attributeAccessItemSnAccessMode(): fc.Arbitrary<AttributeAccessItemSnAccessMode> {
  return fc.subarray(["read", "write", "authenticated-request", "encrypted-request", "signed-request", "authenticated-response", "encrypted-response", "signed-response"] as readonly AttributeAccessItemSnAccessModeBit[] as AttributeAccessItemSnAccessModeBit[]);
}

/** Values of AttributeAccessItemSn. */
export function attributeAccessItemSn(): fc.Arbitrary<AttributeAccessItemSn> {
  return fc.record({ attributeId: fc.integer({ min: -128, max: 127 }), accessMode: attributeAccessItemSnAccessMode(), accessSelectors: accessSelectorsType() });
}

/** Values of AccessSelectorsType. */
export function accessSelectorsType(): fc.Arbitrary<AccessSelectorsType> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("array" as const), value: fc.array(fc.integer({ min: -128, max: 127 }), { maxLength: 4 }) }),
    );
}

/** Values of MethodAccessItemAccessMode. */
export function methodAccessItemAccessMode(): fc.Arbitrary<MethodAccessItemAccessMode> {
  return fc.subarray(["access", "reserved-1", "authenticated-request", "encrypted-request", "signed-request", "authenticated-response", "encrypted-response", "signed-response"] as readonly MethodAccessItemAccessModeBit[] as MethodAccessItemAccessModeBit[]);
}

/** Values of MethodAccessItem. */
export function methodAccessItem(): fc.Arbitrary<MethodAccessItem> {
  return fc.record({ methodId: fc.integer({ min: -128, max: 127 }), accessMode: methodAccessItemAccessMode() });
}

/** Values of UserListEntry. */
export function userListEntry(): fc.Arbitrary<UserListEntry> {
  return fc.record({ userId: fc.integer({ min: 0, max: 255 }), userName: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) });
}

/** Values of AttributeIdentification. */
export function attributeIdentification(): fc.Arbitrary<AttributeIdentification> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of AssociationSnObjectList. */
export function associationSnObjectList(): fc.Arbitrary<AssociationSnObjectList> {
  return fc.array(objectListElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnAccessRightsList. */
export function associationSnAccessRightsList(): fc.Arbitrary<AssociationSnAccessRightsList> {
  return fc.array(accessRightElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnUserList. */
export function associationSnUserList(): fc.Arbitrary<AssociationSnUserList> {
  return fc.array(userListEntry(), { maxLength: 4 });
}

/** Values of AssociationSnCurrentUser. */
export function associationSnCurrentUser(): fc.Arbitrary<AssociationSnCurrentUser> {
  return userListEntry();
}

/** Values of AssociationSnReadByLogicalnameParameter. */
export function associationSnReadByLogicalnameParameter(): fc.Arbitrary<AssociationSnReadByLogicalnameParameter> {
  return fc.array(attributeIdentification(), { maxLength: 4 });
}

/** Values of AssociationSnAddUserParameter. */
export function associationSnAddUserParameter(): fc.Arbitrary<AssociationSnAddUserParameter> {
  return userListEntry();
}

/** Values of AssociationSnRemoveUserParameter. */
export function associationSnRemoveUserParameter(): fc.Arbitrary<AssociationSnRemoveUserParameter> {
  return userListEntry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-sn", { descriptor: objectListElementSnBaseNameDescriptor, read: readObjectListElementSnBaseName, write: writeObjectListElementSnBaseName }, () => objectListElementSnBaseName()),
  typeCase("classes/association-sn", { descriptor: objectListElementSnDescriptor, read: readObjectListElementSn, write: writeObjectListElementSn }, () => objectListElementSn()),
  typeCase("classes/association-sn", { descriptor: accessRightElementSnBaseNameDescriptor, read: readAccessRightElementSnBaseName, write: writeAccessRightElementSnBaseName }, () => accessRightElementSnBaseName()),
  typeCase("classes/association-sn", { descriptor: accessRightElementSnDescriptor, read: readAccessRightElementSn, write: writeAccessRightElementSn }, () => accessRightElementSn()),
  typeCase("classes/association-sn", { descriptor: attributeAccessItemSnAccessModeDescriptor, read: readAttributeAccessItemSnAccessMode, write: writeAttributeAccessItemSnAccessMode }, () => attributeAccessItemSnAccessMode()),
  typeCase("classes/association-sn", { descriptor: attributeAccessItemSnDescriptor, read: readAttributeAccessItemSn, write: writeAttributeAccessItemSn }, () => attributeAccessItemSn()),
  typeCase("classes/association-sn", { descriptor: accessSelectorsTypeDescriptor, read: readAccessSelectorsType, write: writeAccessSelectorsType }, () => accessSelectorsType()),
  typeCase("classes/association-sn", { descriptor: methodAccessItemAccessModeDescriptor, read: readMethodAccessItemAccessMode, write: writeMethodAccessItemAccessMode }, () => methodAccessItemAccessMode()),
  typeCase("classes/association-sn", { descriptor: methodAccessItemDescriptor, read: readMethodAccessItem, write: writeMethodAccessItem }, () => methodAccessItem()),
  typeCase("classes/association-sn", { descriptor: userListEntryDescriptor, read: readUserListEntry, write: writeUserListEntry }, () => userListEntry()),
  typeCase("classes/association-sn", { descriptor: attributeIdentificationDescriptor, read: readAttributeIdentification, write: writeAttributeIdentification }, () => attributeIdentification()),
  typeCase("classes/association-sn", { descriptor: associationSnObjectListDescriptor, read: readAssociationSnObjectList, write: writeAssociationSnObjectList }, () => associationSnObjectList()),
  typeCase("classes/association-sn", { descriptor: associationSnAccessRightsListDescriptor, read: readAssociationSnAccessRightsList, write: writeAssociationSnAccessRightsList }, () => associationSnAccessRightsList()),
  typeCase("classes/association-sn", { descriptor: associationSnUserListDescriptor, read: readAssociationSnUserList, write: writeAssociationSnUserList }, () => associationSnUserList()),
  typeCase("classes/association-sn", { descriptor: associationSnCurrentUserDescriptor, read: readAssociationSnCurrentUser, write: writeAssociationSnCurrentUser }, () => associationSnCurrentUser()),
  typeCase("classes/association-sn", { descriptor: associationSnReadByLogicalnameParameterDescriptor, read: readAssociationSnReadByLogicalnameParameter, write: writeAssociationSnReadByLogicalnameParameter }, () => associationSnReadByLogicalnameParameter()),
  typeCase("classes/association-sn", { descriptor: associationSnAddUserParameterDescriptor, read: readAssociationSnAddUserParameter, write: writeAssociationSnAddUserParameter }, () => associationSnAddUserParameter()),
  typeCase("classes/association-sn", { descriptor: associationSnRemoveUserParameterDescriptor, read: readAssociationSnRemoveUserParameter, write: writeAssociationSnRemoveUserParameter }, () => associationSnRemoveUserParameter()),
];
