// Generated from spec/classes/0015-v2-association-ln.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccessRight,
  type AccessSelectorsType,
  type ApplicationContextName,
  type ApplicationContextNameStructure1,
  type AssociatedPartnersId,
  type AssociationLnV2AddObjectParameter,
  type AssociationLnV2AddUserParameter,
  type AssociationLnV2AssociatedPartnersId,
  type AssociationLnV2CurrentUser,
  type AssociationLnV2ObjectList,
  type AssociationLnV2ObjectListClassListParameters,
  type AssociationLnV2ObjectListObjectIdListParameters,
  type AssociationLnV2ObjectListObjectIdParameters,
  type AssociationLnV2RemoveObjectParameter,
  type AssociationLnV2RemoveUserParameter,
  type AssociationLnV2UserList,
  type AssociationLnV2XDlmsContextInfo,
  type AttributeAccessItem,
  type AuthenticationMechanismName,
  type AuthenticationMechanismNameStructure1,
  type MethodAccessItem,
  type ObjectDefinition,
  type ObjectListElementLn,
  type UserListEntry,
  type XDlmsContextInfo,
  type XDlmsContextInfoConformance,
  type XDlmsContextInfoConformanceBit,
  accessRightDescriptor,
  accessSelectorsTypeDescriptor,
  applicationContextNameDescriptor,
  applicationContextNameStructure1Descriptor,
  associatedPartnersIdDescriptor,
  associationLnV2AddObjectParameterDescriptor,
  associationLnV2AddUserParameterDescriptor,
  associationLnV2AssociatedPartnersIdDescriptor,
  associationLnV2CurrentUserDescriptor,
  associationLnV2ObjectListClassListParametersDescriptor,
  associationLnV2ObjectListDescriptor,
  associationLnV2ObjectListObjectIdListParametersDescriptor,
  associationLnV2ObjectListObjectIdParametersDescriptor,
  associationLnV2RemoveObjectParameterDescriptor,
  associationLnV2RemoveUserParameterDescriptor,
  associationLnV2UserListDescriptor,
  associationLnV2XDlmsContextInfoDescriptor,
  attributeAccessItemDescriptor,
  authenticationMechanismNameDescriptor,
  authenticationMechanismNameStructure1Descriptor,
  methodAccessItemDescriptor,
  objectDefinitionDescriptor,
  objectListElementLnDescriptor,
  readAccessRight,
  readAccessSelectorsType,
  readApplicationContextName,
  readApplicationContextNameStructure1,
  readAssociatedPartnersId,
  readAssociationLnV2AddObjectParameter,
  readAssociationLnV2AddUserParameter,
  readAssociationLnV2AssociatedPartnersId,
  readAssociationLnV2CurrentUser,
  readAssociationLnV2ObjectList,
  readAssociationLnV2ObjectListClassListParameters,
  readAssociationLnV2ObjectListObjectIdListParameters,
  readAssociationLnV2ObjectListObjectIdParameters,
  readAssociationLnV2RemoveObjectParameter,
  readAssociationLnV2RemoveUserParameter,
  readAssociationLnV2UserList,
  readAssociationLnV2XDlmsContextInfo,
  readAttributeAccessItem,
  readAuthenticationMechanismName,
  readAuthenticationMechanismNameStructure1,
  readMethodAccessItem,
  readObjectDefinition,
  readObjectListElementLn,
  readUserListEntry,
  readXDlmsContextInfo,
  readXDlmsContextInfoConformance,
  userListEntryDescriptor,
  writeAccessRight,
  writeAccessSelectorsType,
  writeApplicationContextName,
  writeApplicationContextNameStructure1,
  writeAssociatedPartnersId,
  writeAssociationLnV2AddObjectParameter,
  writeAssociationLnV2AddUserParameter,
  writeAssociationLnV2AssociatedPartnersId,
  writeAssociationLnV2CurrentUser,
  writeAssociationLnV2ObjectList,
  writeAssociationLnV2ObjectListClassListParameters,
  writeAssociationLnV2ObjectListObjectIdListParameters,
  writeAssociationLnV2ObjectListObjectIdParameters,
  writeAssociationLnV2RemoveObjectParameter,
  writeAssociationLnV2RemoveUserParameter,
  writeAssociationLnV2UserList,
  writeAssociationLnV2XDlmsContextInfo,
  writeAttributeAccessItem,
  writeAuthenticationMechanismName,
  writeAuthenticationMechanismNameStructure1,
  writeMethodAccessItem,
  writeObjectDefinition,
  writeObjectListElementLn,
  writeUserListEntry,
  writeXDlmsContextInfo,
  writeXDlmsContextInfoConformance,
  xDlmsContextInfoConformanceDescriptor,
  xDlmsContextInfoDescriptor,
} from "../../classes/association-ln-v2.ts";
import { attributeAccessModeCodes } from "../../codes/attribute-access-mode.ts";
import { methodAccessModeCodes } from "../../codes/method-access-mode.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ObjectListElementLn. */
export function objectListElementLn(): fc.Arbitrary<ObjectListElementLn> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), version: fc.integer({ min: 0, max: 255 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), accessRights: accessRight() });
}

/** Values of AccessRight. */
export function accessRight(): fc.Arbitrary<AccessRight> {
  return fc.record({ attributeAccess: fc.array(attributeAccessItem(), { maxLength: 4 }), methodAccess: fc.array(methodAccessItem(), { maxLength: 4 }) });
}

/** Values of AttributeAccessItem. */
export function attributeAccessItem(): fc.Arbitrary<AttributeAccessItem> {
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

/** Values of ObjectDefinition. */
export function objectDefinition(): fc.Arbitrary<ObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)) });
}

/** Values of UserListEntry. */
export function userListEntry(): fc.Arbitrary<UserListEntry> {
  return fc.record({ userId: fc.integer({ min: 0, max: 255 }), userName: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) });
}

/** Values of AssociationLnV2ObjectList. */
export function associationLnV2ObjectList(): fc.Arbitrary<AssociationLnV2ObjectList> {
  return fc.array(objectListElementLn(), { maxLength: 4 });
}

/** Values of AssociationLnV2ObjectListClassListParameters. */
export function associationLnV2ObjectListClassListParameters(): fc.Arbitrary<AssociationLnV2ObjectListClassListParameters> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Values of AssociationLnV2ObjectListObjectIdListParameters. */
export function associationLnV2ObjectListObjectIdListParameters(): fc.Arbitrary<AssociationLnV2ObjectListObjectIdListParameters> {
  return fc.array(objectDefinition(), { maxLength: 4 });
}

/** Values of AssociationLnV2ObjectListObjectIdParameters. */
export function associationLnV2ObjectListObjectIdParameters(): fc.Arbitrary<AssociationLnV2ObjectListObjectIdParameters> {
  return objectDefinition();
}

/** Values of AssociatedPartnersId. */
export function associatedPartnersId(): fc.Arbitrary<AssociatedPartnersId> {
  return fc.record({ clientSap: fc.integer({ min: -128, max: 127 }), serverSap: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of AssociationLnV2AssociatedPartnersId. */
export function associationLnV2AssociatedPartnersId(): fc.Arbitrary<AssociationLnV2AssociatedPartnersId> {
  return associatedPartnersId();
}

/** Values of ApplicationContextNameStructure1. */
export function applicationContextNameStructure1(): fc.Arbitrary<ApplicationContextNameStructure1> {
  return fc.record({ jointIsoCttElement: fc.integer({ min: 0, max: 255 }), countryElement: fc.integer({ min: 0, max: 255 }), countryNameElement: fc.integer({ min: 0, max: 65535 }), identifiedOrganizationElement: fc.integer({ min: 0, max: 255 }), dlmsUaElement: fc.integer({ min: 0, max: 255 }), applicationContextElement: fc.integer({ min: 0, max: 255 }), contextIdElement: fc.integer({ min: 0, max: 255 }) });
}

/** Values of ApplicationContextName. */
export function applicationContextName(): fc.Arbitrary<ApplicationContextName> {
  return fc.oneof(
      fc.record({ type: fc.constant("structure" as const), value: applicationContextNameStructure1() }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
    );
}

/** Values of XDlmsContextInfoConformance. */
export function xDlmsContextInfoConformance(): fc.Arbitrary<XDlmsContextInfoConformance> {
  return fc.subarray(["reserved-zero", "general-protection", "general-block-transfer", "read", "write", "unconfirmed-write", "delta-value-encoding", "reserved-seven", "attribute0-supported-with-set", "priority-mgmt-supported", "attribute0-supported-with-get", "block-transfer-with-get-or-read", "block-transfer-with-set-or-write", "block-transfer-with-action", "multiple-references", "information-report", "data-notification", "access", "parameterized-access", "get", "set", "selective-access", "event-notification", "action"] as readonly XDlmsContextInfoConformanceBit[] as XDlmsContextInfoConformanceBit[]);
}

/** Values of XDlmsContextInfo. */
export function xDlmsContextInfo(): fc.Arbitrary<XDlmsContextInfo> {
  return fc.record({ conformance: xDlmsContextInfoConformance(), maxReceivePduSize: fc.integer({ min: 0, max: 65535 }), maxSendPduSize: fc.integer({ min: 0, max: 65535 }), dlmsVersionNumber: fc.integer({ min: 0, max: 255 }), qualityOfService: fc.integer({ min: -128, max: 127 }), cypheringInfo: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of AssociationLnV2XDlmsContextInfo. */
export function associationLnV2XDlmsContextInfo(): fc.Arbitrary<AssociationLnV2XDlmsContextInfo> {
  return xDlmsContextInfo();
}

/** Values of AuthenticationMechanismNameStructure1. */
export function authenticationMechanismNameStructure1(): fc.Arbitrary<AuthenticationMechanismNameStructure1> {
  return fc.record({ jointIsoCttElement: fc.integer({ min: 0, max: 255 }), countryElement: fc.integer({ min: 0, max: 255 }), countryNameElement: fc.integer({ min: 0, max: 65535 }), identifiedOrganizationElement: fc.integer({ min: 0, max: 255 }), dlmsUaElement: fc.integer({ min: 0, max: 255 }), authenticationMechanismNameElement: fc.integer({ min: 0, max: 255 }), mechanismIdElement: fc.integer({ min: 0, max: 255 }) });
}

/** Values of AuthenticationMechanismName. */
export function authenticationMechanismName(): fc.Arbitrary<AuthenticationMechanismName> {
  return fc.oneof(
      fc.record({ type: fc.constant("structure" as const), value: authenticationMechanismNameStructure1() }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
    );
}

/** Values of AssociationLnV2UserList. */
export function associationLnV2UserList(): fc.Arbitrary<AssociationLnV2UserList> {
  return fc.array(userListEntry(), { maxLength: 4 });
}

/** Values of AssociationLnV2CurrentUser. */
export function associationLnV2CurrentUser(): fc.Arbitrary<AssociationLnV2CurrentUser> {
  return userListEntry();
}

/** Values of AssociationLnV2AddObjectParameter. */
export function associationLnV2AddObjectParameter(): fc.Arbitrary<AssociationLnV2AddObjectParameter> {
  return objectListElementLn();
}

/** Values of AssociationLnV2RemoveObjectParameter. */
export function associationLnV2RemoveObjectParameter(): fc.Arbitrary<AssociationLnV2RemoveObjectParameter> {
  return objectListElementLn();
}

/** Values of AssociationLnV2AddUserParameter. */
export function associationLnV2AddUserParameter(): fc.Arbitrary<AssociationLnV2AddUserParameter> {
  return userListEntry();
}

/** Values of AssociationLnV2RemoveUserParameter. */
export function associationLnV2RemoveUserParameter(): fc.Arbitrary<AssociationLnV2RemoveUserParameter> {
  return userListEntry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-ln-v2", { descriptor: objectListElementLnDescriptor, read: readObjectListElementLn, write: writeObjectListElementLn }, () => objectListElementLn()),
  typeCase("classes/association-ln-v2", { descriptor: accessRightDescriptor, read: readAccessRight, write: writeAccessRight }, () => accessRight()),
  typeCase("classes/association-ln-v2", { descriptor: attributeAccessItemDescriptor, read: readAttributeAccessItem, write: writeAttributeAccessItem }, () => attributeAccessItem()),
  typeCase("classes/association-ln-v2", { descriptor: accessSelectorsTypeDescriptor, read: readAccessSelectorsType, write: writeAccessSelectorsType }, () => accessSelectorsType()),
  typeCase("classes/association-ln-v2", { descriptor: methodAccessItemDescriptor, read: readMethodAccessItem, write: writeMethodAccessItem }, () => methodAccessItem()),
  typeCase("classes/association-ln-v2", { descriptor: objectDefinitionDescriptor, read: readObjectDefinition, write: writeObjectDefinition }, () => objectDefinition()),
  typeCase("classes/association-ln-v2", { descriptor: userListEntryDescriptor, read: readUserListEntry, write: writeUserListEntry }, () => userListEntry()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2ObjectListDescriptor, read: readAssociationLnV2ObjectList, write: writeAssociationLnV2ObjectList }, () => associationLnV2ObjectList()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2ObjectListClassListParametersDescriptor, read: readAssociationLnV2ObjectListClassListParameters, write: writeAssociationLnV2ObjectListClassListParameters }, () => associationLnV2ObjectListClassListParameters()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2ObjectListObjectIdListParametersDescriptor, read: readAssociationLnV2ObjectListObjectIdListParameters, write: writeAssociationLnV2ObjectListObjectIdListParameters }, () => associationLnV2ObjectListObjectIdListParameters()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2ObjectListObjectIdParametersDescriptor, read: readAssociationLnV2ObjectListObjectIdParameters, write: writeAssociationLnV2ObjectListObjectIdParameters }, () => associationLnV2ObjectListObjectIdParameters()),
  typeCase("classes/association-ln-v2", { descriptor: associatedPartnersIdDescriptor, read: readAssociatedPartnersId, write: writeAssociatedPartnersId }, () => associatedPartnersId()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2AssociatedPartnersIdDescriptor, read: readAssociationLnV2AssociatedPartnersId, write: writeAssociationLnV2AssociatedPartnersId }, () => associationLnV2AssociatedPartnersId()),
  typeCase("classes/association-ln-v2", { descriptor: applicationContextNameStructure1Descriptor, read: readApplicationContextNameStructure1, write: writeApplicationContextNameStructure1 }, () => applicationContextNameStructure1()),
  typeCase("classes/association-ln-v2", { descriptor: applicationContextNameDescriptor, read: readApplicationContextName, write: writeApplicationContextName }, () => applicationContextName()),
  typeCase("classes/association-ln-v2", { descriptor: xDlmsContextInfoConformanceDescriptor, read: readXDlmsContextInfoConformance, write: writeXDlmsContextInfoConformance }, () => xDlmsContextInfoConformance()),
  typeCase("classes/association-ln-v2", { descriptor: xDlmsContextInfoDescriptor, read: readXDlmsContextInfo, write: writeXDlmsContextInfo }, () => xDlmsContextInfo()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2XDlmsContextInfoDescriptor, read: readAssociationLnV2XDlmsContextInfo, write: writeAssociationLnV2XDlmsContextInfo }, () => associationLnV2XDlmsContextInfo()),
  typeCase("classes/association-ln-v2", { descriptor: authenticationMechanismNameStructure1Descriptor, read: readAuthenticationMechanismNameStructure1, write: writeAuthenticationMechanismNameStructure1 }, () => authenticationMechanismNameStructure1()),
  typeCase("classes/association-ln-v2", { descriptor: authenticationMechanismNameDescriptor, read: readAuthenticationMechanismName, write: writeAuthenticationMechanismName }, () => authenticationMechanismName()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2UserListDescriptor, read: readAssociationLnV2UserList, write: writeAssociationLnV2UserList }, () => associationLnV2UserList()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2CurrentUserDescriptor, read: readAssociationLnV2CurrentUser, write: writeAssociationLnV2CurrentUser }, () => associationLnV2CurrentUser()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2AddObjectParameterDescriptor, read: readAssociationLnV2AddObjectParameter, write: writeAssociationLnV2AddObjectParameter }, () => associationLnV2AddObjectParameter()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2RemoveObjectParameterDescriptor, read: readAssociationLnV2RemoveObjectParameter, write: writeAssociationLnV2RemoveObjectParameter }, () => associationLnV2RemoveObjectParameter()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2AddUserParameterDescriptor, read: readAssociationLnV2AddUserParameter, write: writeAssociationLnV2AddUserParameter }, () => associationLnV2AddUserParameter()),
  typeCase("classes/association-ln-v2", { descriptor: associationLnV2RemoveUserParameterDescriptor, read: readAssociationLnV2RemoveUserParameter, write: writeAssociationLnV2RemoveUserParameter }, () => associationLnV2RemoveUserParameter()),
];
