// Generated from spec/classes/0012-v3-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccessRightElementSn,
  type AccessRightElementSnBaseName,
  type AccessSelectorsType,
  type AssociationSnV3AccessRightsList,
  type AssociationSnV3AddUserParameter,
  type AssociationSnV3CurrentUser,
  type AssociationSnV3ObjectList,
  type AssociationSnV3ReadByLogicalnameParameter,
  type AssociationSnV3RemoveUserParameter,
  type AssociationSnV3UserList,
  type AttributeAccessItemSn,
  type AttributeIdentification,
  type MethodAccessItem,
  type ObjectListElementSn,
  type ObjectListElementSnBaseName,
  type UserListEntry,
  accessRightElementSnBaseNameDescriptor,
  accessRightElementSnDescriptor,
  accessSelectorsTypeDescriptor,
  associationSnV3AccessRightsListDescriptor,
  associationSnV3AddUserParameterDescriptor,
  associationSnV3CurrentUserDescriptor,
  associationSnV3ObjectListDescriptor,
  associationSnV3ReadByLogicalnameParameterDescriptor,
  associationSnV3RemoveUserParameterDescriptor,
  associationSnV3UserListDescriptor,
  attributeAccessItemSnDescriptor,
  attributeIdentificationDescriptor,
  methodAccessItemDescriptor,
  objectListElementSnBaseNameDescriptor,
  objectListElementSnDescriptor,
  readAccessRightElementSn,
  readAccessRightElementSnBaseName,
  readAccessSelectorsType,
  readAssociationSnV3AccessRightsList,
  readAssociationSnV3AddUserParameter,
  readAssociationSnV3CurrentUser,
  readAssociationSnV3ObjectList,
  readAssociationSnV3ReadByLogicalnameParameter,
  readAssociationSnV3RemoveUserParameter,
  readAssociationSnV3UserList,
  readAttributeAccessItemSn,
  readAttributeIdentification,
  readMethodAccessItem,
  readObjectListElementSn,
  readObjectListElementSnBaseName,
  readUserListEntry,
  userListEntryDescriptor,
  writeAccessRightElementSn,
  writeAccessRightElementSnBaseName,
  writeAccessSelectorsType,
  writeAssociationSnV3AccessRightsList,
  writeAssociationSnV3AddUserParameter,
  writeAssociationSnV3CurrentUser,
  writeAssociationSnV3ObjectList,
  writeAssociationSnV3ReadByLogicalnameParameter,
  writeAssociationSnV3RemoveUserParameter,
  writeAssociationSnV3UserList,
  writeAttributeAccessItemSn,
  writeAttributeIdentification,
  writeMethodAccessItem,
  writeObjectListElementSn,
  writeObjectListElementSnBaseName,
  writeUserListEntry,
} from "../../classes/association-sn-v3.ts";
import { attributeAccessModeCodes } from "../../codes/attribute-access-mode.ts";
import { methodAccessModeCodes } from "../../codes/method-access-mode.ts";
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

/** Values of AttributeAccessItemSn. */
export function attributeAccessItemSn(): fc.Arbitrary<AttributeAccessItemSn> {
  return fc.record({ attributeId: fc.integer({ min: -128, max: 127 }), accessMode: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(attributeAccessModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => attributeAccessModeCodes.ids[code] === undefined)), accessSelectors: accessSelectorsType() });
}

/** Values of AccessSelectorsType. */
export function accessSelectorsType(): fc.Arbitrary<AccessSelectorsType> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("array" as const), value: fc.array(fc.integer({ min: -128, max: 127 }), { maxLength: 4 }) }),
    );
}

/** Values of MethodAccessItem. */
export function methodAccessItem(): fc.Arbitrary<MethodAccessItem> {
  return fc.record({ methodId: fc.integer({ min: -128, max: 127 }), accessMode: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(methodAccessModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => methodAccessModeCodes.ids[code] === undefined)) });
}

/** Values of UserListEntry. */
export function userListEntry(): fc.Arbitrary<UserListEntry> {
  return fc.record({ userId: fc.integer({ min: 0, max: 255 }), userName: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) });
}

/** Values of AttributeIdentification. */
export function attributeIdentification(): fc.Arbitrary<AttributeIdentification> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of AssociationSnV3ObjectList. */
export function associationSnV3ObjectList(): fc.Arbitrary<AssociationSnV3ObjectList> {
  return fc.array(objectListElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV3AccessRightsList. */
export function associationSnV3AccessRightsList(): fc.Arbitrary<AssociationSnV3AccessRightsList> {
  return fc.array(accessRightElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV3UserList. */
export function associationSnV3UserList(): fc.Arbitrary<AssociationSnV3UserList> {
  return fc.array(userListEntry(), { maxLength: 4 });
}

/** Values of AssociationSnV3CurrentUser. */
export function associationSnV3CurrentUser(): fc.Arbitrary<AssociationSnV3CurrentUser> {
  return userListEntry();
}

/** Values of AssociationSnV3ReadByLogicalnameParameter. */
export function associationSnV3ReadByLogicalnameParameter(): fc.Arbitrary<AssociationSnV3ReadByLogicalnameParameter> {
  return fc.array(attributeIdentification(), { maxLength: 4 });
}

/** Values of AssociationSnV3AddUserParameter. */
export function associationSnV3AddUserParameter(): fc.Arbitrary<AssociationSnV3AddUserParameter> {
  return userListEntry();
}

/** Values of AssociationSnV3RemoveUserParameter. */
export function associationSnV3RemoveUserParameter(): fc.Arbitrary<AssociationSnV3RemoveUserParameter> {
  return userListEntry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-sn-v3", { descriptor: objectListElementSnBaseNameDescriptor, read: readObjectListElementSnBaseName, write: writeObjectListElementSnBaseName }, () => objectListElementSnBaseName()),
  typeCase("classes/association-sn-v3", { descriptor: objectListElementSnDescriptor, read: readObjectListElementSn, write: writeObjectListElementSn }, () => objectListElementSn()),
  typeCase("classes/association-sn-v3", { descriptor: accessRightElementSnBaseNameDescriptor, read: readAccessRightElementSnBaseName, write: writeAccessRightElementSnBaseName }, () => accessRightElementSnBaseName()),
  typeCase("classes/association-sn-v3", { descriptor: accessRightElementSnDescriptor, read: readAccessRightElementSn, write: writeAccessRightElementSn }, () => accessRightElementSn()),
  typeCase("classes/association-sn-v3", { descriptor: attributeAccessItemSnDescriptor, read: readAttributeAccessItemSn, write: writeAttributeAccessItemSn }, () => attributeAccessItemSn()),
  typeCase("classes/association-sn-v3", { descriptor: accessSelectorsTypeDescriptor, read: readAccessSelectorsType, write: writeAccessSelectorsType }, () => accessSelectorsType()),
  typeCase("classes/association-sn-v3", { descriptor: methodAccessItemDescriptor, read: readMethodAccessItem, write: writeMethodAccessItem }, () => methodAccessItem()),
  typeCase("classes/association-sn-v3", { descriptor: userListEntryDescriptor, read: readUserListEntry, write: writeUserListEntry }, () => userListEntry()),
  typeCase("classes/association-sn-v3", { descriptor: attributeIdentificationDescriptor, read: readAttributeIdentification, write: writeAttributeIdentification }, () => attributeIdentification()),
  typeCase("classes/association-sn-v3", { descriptor: associationSnV3ObjectListDescriptor, read: readAssociationSnV3ObjectList, write: writeAssociationSnV3ObjectList }, () => associationSnV3ObjectList()),
  typeCase("classes/association-sn-v3", { descriptor: associationSnV3AccessRightsListDescriptor, read: readAssociationSnV3AccessRightsList, write: writeAssociationSnV3AccessRightsList }, () => associationSnV3AccessRightsList()),
  typeCase("classes/association-sn-v3", { descriptor: associationSnV3UserListDescriptor, read: readAssociationSnV3UserList, write: writeAssociationSnV3UserList }, () => associationSnV3UserList()),
  typeCase("classes/association-sn-v3", { descriptor: associationSnV3CurrentUserDescriptor, read: readAssociationSnV3CurrentUser, write: writeAssociationSnV3CurrentUser }, () => associationSnV3CurrentUser()),
  typeCase("classes/association-sn-v3", { descriptor: associationSnV3ReadByLogicalnameParameterDescriptor, read: readAssociationSnV3ReadByLogicalnameParameter, write: writeAssociationSnV3ReadByLogicalnameParameter }, () => associationSnV3ReadByLogicalnameParameter()),
  typeCase("classes/association-sn-v3", { descriptor: associationSnV3AddUserParameterDescriptor, read: readAssociationSnV3AddUserParameter, write: writeAssociationSnV3AddUserParameter }, () => associationSnV3AddUserParameter()),
  typeCase("classes/association-sn-v3", { descriptor: associationSnV3RemoveUserParameterDescriptor, read: readAssociationSnV3RemoveUserParameter, write: writeAssociationSnV3RemoveUserParameter }, () => associationSnV3RemoveUserParameter()),
];
