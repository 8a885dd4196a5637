// Generated from spec/classes/0015-v3-association-ln.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccessRight,
  type AccessSelectorsType,
  type ApplicationContextName,
  type ApplicationContextNameStructure1,
  type AssociatedPartnersId,
  type AssociationLnAddObjectParameter,
  type AssociationLnAddUserParameter,
  type AssociationLnAssociatedPartnersId,
  type AssociationLnCurrentUser,
  type AssociationLnObjectList,
  type AssociationLnObjectListClassListParameters,
  type AssociationLnObjectListObjectIdListParameters,
  type AssociationLnObjectListObjectIdParameters,
  type AssociationLnRemoveObjectParameter,
  type AssociationLnRemoveUserParameter,
  type AssociationLnUserList,
  type AssociationLnXDlmsContextInfo,
  type AttributeAccessItem,
  type AttributeAccessItemAccessMode,
  type AttributeAccessItemAccessModeBit,
  type AuthenticationMechanismName,
  type AuthenticationMechanismNameStructure1,
  type MethodAccessItem,
  type MethodAccessItemAccessMode,
  type MethodAccessItemAccessModeBit,
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
  associationLnAddObjectParameterDescriptor,
  associationLnAddUserParameterDescriptor,
  associationLnAssociatedPartnersIdDescriptor,
  associationLnCurrentUserDescriptor,
  associationLnObjectListClassListParametersDescriptor,
  associationLnObjectListDescriptor,
  associationLnObjectListObjectIdListParametersDescriptor,
  associationLnObjectListObjectIdParametersDescriptor,
  associationLnRemoveObjectParameterDescriptor,
  associationLnRemoveUserParameterDescriptor,
  associationLnUserListDescriptor,
  associationLnXDlmsContextInfoDescriptor,
  attributeAccessItemAccessModeDescriptor,
  attributeAccessItemDescriptor,
  authenticationMechanismNameDescriptor,
  authenticationMechanismNameStructure1Descriptor,
  methodAccessItemAccessModeDescriptor,
  methodAccessItemDescriptor,
  objectDefinitionDescriptor,
  objectListElementLnDescriptor,
  readAccessRight,
  readAccessSelectorsType,
  readApplicationContextName,
  readApplicationContextNameStructure1,
  readAssociatedPartnersId,
  readAssociationLnAddObjectParameter,
  readAssociationLnAddUserParameter,
  readAssociationLnAssociatedPartnersId,
  readAssociationLnCurrentUser,
  readAssociationLnObjectList,
  readAssociationLnObjectListClassListParameters,
  readAssociationLnObjectListObjectIdListParameters,
  readAssociationLnObjectListObjectIdParameters,
  readAssociationLnRemoveObjectParameter,
  readAssociationLnRemoveUserParameter,
  readAssociationLnUserList,
  readAssociationLnXDlmsContextInfo,
  readAttributeAccessItem,
  readAttributeAccessItemAccessMode,
  readAuthenticationMechanismName,
  readAuthenticationMechanismNameStructure1,
  readMethodAccessItem,
  readMethodAccessItemAccessMode,
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
  writeAssociationLnAddObjectParameter,
  writeAssociationLnAddUserParameter,
  writeAssociationLnAssociatedPartnersId,
  writeAssociationLnCurrentUser,
  writeAssociationLnObjectList,
  writeAssociationLnObjectListClassListParameters,
  writeAssociationLnObjectListObjectIdListParameters,
  writeAssociationLnObjectListObjectIdParameters,
  writeAssociationLnRemoveObjectParameter,
  writeAssociationLnRemoveUserParameter,
  writeAssociationLnUserList,
  writeAssociationLnXDlmsContextInfo,
  writeAttributeAccessItem,
  writeAttributeAccessItemAccessMode,
  writeAuthenticationMechanismName,
  writeAuthenticationMechanismNameStructure1,
  writeMethodAccessItem,
  writeMethodAccessItemAccessMode,
  writeObjectDefinition,
  writeObjectListElementLn,
  writeUserListEntry,
  writeXDlmsContextInfo,
  writeXDlmsContextInfoConformance,
  xDlmsContextInfoConformanceDescriptor,
  xDlmsContextInfoDescriptor,
} from "../../classes/association-ln.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ObjectListElementLn. */
export function objectListElementLn(): fc.Arbitrary<ObjectListElementLn> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), version: fc.integer({ min: 0, max: 255 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), accessRights: accessRight() });
}

/** Values of AccessRight. */
export function accessRight(): fc.Arbitrary<AccessRight> {
  return fc.record({ attributeAccess: fc.array(attributeAccessItem(), { maxLength: 4 }), methodAccess: fc.array(methodAccessItem(), { maxLength: 4 }) });
}

/** Values of AttributeAccessItemAccessMode. */
export function attributeAccessItemAccessMode(): fc.Arbitrary<AttributeAccessItemAccessMode> {
  return fc.subarray(["read", "write", "authenticated-request", "encrypted-request", "signed-request", "authenticated-response", "encrypted-response", "signed-response"] as readonly AttributeAccessItemAccessModeBit[] as AttributeAccessItemAccessModeBit[]);
}

/** Values of AttributeAccessItem. */
export function attributeAccessItem(): fc.Arbitrary<AttributeAccessItem> {
  return fc.record({ attributeId: fc.integer({ min: -128, max: 127 }), accessMode: attributeAccessItemAccessMode(), accessSelectors: accessSelectorsType() });
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

/** Values of ObjectDefinition. */
export function objectDefinition(): fc.Arbitrary<ObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)) });
}

/** Values of UserListEntry. */
export function userListEntry(): fc.Arbitrary<UserListEntry> {
  return fc.record({ userId: fc.integer({ min: 0, max: 255 }), userName: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) });
}

/** Values of AssociationLnObjectList. */
export function associationLnObjectList(): fc.Arbitrary<AssociationLnObjectList> {
  return fc.array(objectListElementLn(), { maxLength: 4 });
}

/** Values of AssociationLnObjectListClassListParameters. */
export function associationLnObjectListClassListParameters(): fc.Arbitrary<AssociationLnObjectListClassListParameters> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Values of AssociationLnObjectListObjectIdListParameters. */
export function associationLnObjectListObjectIdListParameters(): fc.Arbitrary<AssociationLnObjectListObjectIdListParameters> {
  return fc.array(objectDefinition(), { maxLength: 4 });
}

/** Values of AssociationLnObjectListObjectIdParameters. */
export function associationLnObjectListObjectIdParameters(): fc.Arbitrary<AssociationLnObjectListObjectIdParameters> {
  return objectDefinition();
}

/** Values of AssociatedPartnersId. */
export function associatedPartnersId(): fc.Arbitrary<AssociatedPartnersId> {
  return fc.record({ clientSap: fc.integer({ min: -128, max: 127 }), serverSap: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of AssociationLnAssociatedPartnersId. */
export function associationLnAssociatedPartnersId(): fc.Arbitrary<AssociationLnAssociatedPartnersId> {
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

/** Values of AssociationLnXDlmsContextInfo. */
export function associationLnXDlmsContextInfo(): fc.Arbitrary<AssociationLnXDlmsContextInfo> {
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

/** Values of AssociationLnUserList. */
export function associationLnUserList(): fc.Arbitrary<AssociationLnUserList> {
  return fc.array(userListEntry(), { maxLength: 4 });
}

/** Values of AssociationLnCurrentUser. */
export function associationLnCurrentUser(): fc.Arbitrary<AssociationLnCurrentUser> {
  return userListEntry();
}

/** Values of AssociationLnAddObjectParameter. */
export function associationLnAddObjectParameter(): fc.Arbitrary<AssociationLnAddObjectParameter> {
  return objectListElementLn();
}

/** Values of AssociationLnRemoveObjectParameter. */
export function associationLnRemoveObjectParameter(): fc.Arbitrary<AssociationLnRemoveObjectParameter> {
  return objectListElementLn();
}

/** Values of AssociationLnAddUserParameter. */
export function associationLnAddUserParameter(): fc.Arbitrary<AssociationLnAddUserParameter> {
  return userListEntry();
}

/** Values of AssociationLnRemoveUserParameter. */
export function associationLnRemoveUserParameter(): fc.Arbitrary<AssociationLnRemoveUserParameter> {
  return userListEntry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-ln", { descriptor: objectListElementLnDescriptor, read: readObjectListElementLn, write: writeObjectListElementLn }, () => objectListElementLn()),
  typeCase("classes/association-ln", { descriptor: accessRightDescriptor, read: readAccessRight, write: writeAccessRight }, () => accessRight()),
  typeCase("classes/association-ln", { descriptor: attributeAccessItemAccessModeDescriptor, read: readAttributeAccessItemAccessMode, write: writeAttributeAccessItemAccessMode }, () => attributeAccessItemAccessMode()),
  typeCase("classes/association-ln", { descriptor: attributeAccessItemDescriptor, read: readAttributeAccessItem, write: writeAttributeAccessItem }, () => attributeAccessItem()),
  typeCase("classes/association-ln", { descriptor: accessSelectorsTypeDescriptor, read: readAccessSelectorsType, write: writeAccessSelectorsType }, () => accessSelectorsType()),
  typeCase("classes/association-ln", { descriptor: methodAccessItemAccessModeDescriptor, read: readMethodAccessItemAccessMode, write: writeMethodAccessItemAccessMode }, () => methodAccessItemAccessMode()),
  typeCase("classes/association-ln", { descriptor: methodAccessItemDescriptor, read: readMethodAccessItem, write: writeMethodAccessItem }, () => methodAccessItem()),
  typeCase("classes/association-ln", { descriptor: objectDefinitionDescriptor, read: readObjectDefinition, write: writeObjectDefinition }, () => objectDefinition()),
  typeCase("classes/association-ln", { descriptor: userListEntryDescriptor, read: readUserListEntry, write: writeUserListEntry }, () => userListEntry()),
  typeCase("classes/association-ln", { descriptor: associationLnObjectListDescriptor, read: readAssociationLnObjectList, write: writeAssociationLnObjectList }, () => associationLnObjectList()),
  typeCase("classes/association-ln", { descriptor: associationLnObjectListClassListParametersDescriptor, read: readAssociationLnObjectListClassListParameters, write: writeAssociationLnObjectListClassListParameters }, () => associationLnObjectListClassListParameters()),
  typeCase("classes/association-ln", { descriptor: associationLnObjectListObjectIdListParametersDescriptor, read: readAssociationLnObjectListObjectIdListParameters, write: writeAssociationLnObjectListObjectIdListParameters }, () => associationLnObjectListObjectIdListParameters()),
  typeCase("classes/association-ln", { descriptor: associationLnObjectListObjectIdParametersDescriptor, read: readAssociationLnObjectListObjectIdParameters, write: writeAssociationLnObjectListObjectIdParameters }, () => associationLnObjectListObjectIdParameters()),
  typeCase("classes/association-ln", { descriptor: associatedPartnersIdDescriptor, read: readAssociatedPartnersId, write: writeAssociatedPartnersId }, () => associatedPartnersId()),
  typeCase("classes/association-ln", { descriptor: associationLnAssociatedPartnersIdDescriptor, read: readAssociationLnAssociatedPartnersId, write: writeAssociationLnAssociatedPartnersId }, () => associationLnAssociatedPartnersId()),
  typeCase("classes/association-ln", { descriptor: applicationContextNameStructure1Descriptor, read: readApplicationContextNameStructure1, write: writeApplicationContextNameStructure1 }, () => applicationContextNameStructure1()),
  typeCase("classes/association-ln", { descriptor: applicationContextNameDescriptor, read: readApplicationContextName, write: writeApplicationContextName }, () => applicationContextName()),
  typeCase("classes/association-ln", { descriptor: xDlmsContextInfoConformanceDescriptor, read: readXDlmsContextInfoConformance, write: writeXDlmsContextInfoConformance }, () => xDlmsContextInfoConformance()),
  typeCase("classes/association-ln", { descriptor: xDlmsContextInfoDescriptor, read: readXDlmsContextInfo, write: writeXDlmsContextInfo }, () => xDlmsContextInfo()),
  typeCase("classes/association-ln", { descriptor: associationLnXDlmsContextInfoDescriptor, read: readAssociationLnXDlmsContextInfo, write: writeAssociationLnXDlmsContextInfo }, () => associationLnXDlmsContextInfo()),
  typeCase("classes/association-ln", { descriptor: authenticationMechanismNameStructure1Descriptor, read: readAuthenticationMechanismNameStructure1, write: writeAuthenticationMechanismNameStructure1 }, () => authenticationMechanismNameStructure1()),
  typeCase("classes/association-ln", { descriptor: authenticationMechanismNameDescriptor, read: readAuthenticationMechanismName, write: writeAuthenticationMechanismName }, () => authenticationMechanismName()),
  typeCase("classes/association-ln", { descriptor: associationLnUserListDescriptor, read: readAssociationLnUserList, write: writeAssociationLnUserList }, () => associationLnUserList()),
  typeCase("classes/association-ln", { descriptor: associationLnCurrentUserDescriptor, read: readAssociationLnCurrentUser, write: writeAssociationLnCurrentUser }, () => associationLnCurrentUser()),
  typeCase("classes/association-ln", { descriptor: associationLnAddObjectParameterDescriptor, read: readAssociationLnAddObjectParameter, write: writeAssociationLnAddObjectParameter }, () => associationLnAddObjectParameter()),
  typeCase("classes/association-ln", { descriptor: associationLnRemoveObjectParameterDescriptor, read: readAssociationLnRemoveObjectParameter, write: writeAssociationLnRemoveObjectParameter }, () => associationLnRemoveObjectParameter()),
  typeCase("classes/association-ln", { descriptor: associationLnAddUserParameterDescriptor, read: readAssociationLnAddUserParameter, write: writeAssociationLnAddUserParameter }, () => associationLnAddUserParameter()),
  typeCase("classes/association-ln", { descriptor: associationLnRemoveUserParameterDescriptor, read: readAssociationLnRemoveUserParameter, write: writeAssociationLnRemoveUserParameter }, () => associationLnRemoveUserParameter()),
];
