// Generated from spec/classes/0015-v0-association-ln.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccessRightV0,
  type AccessSelectorsType,
  type ApplicationContextName,
  type AssociatedPartnersId,
  type AssociationLnV0AddObjectParameter,
  type AssociationLnV0ApplicationContextName,
  type AssociationLnV0AssociatedPartnersId,
  type AssociationLnV0AuthenticationMechanismName,
  type AssociationLnV0ObjectList,
  type AssociationLnV0RemoveObjectParameter,
  type AssociationLnV0XDlmsContextInfo,
  type AttributeAccessItem,
  type AuthenticationMechanismName,
  type MethodAccessItemV0,
  type ObjectListElementLnV0,
  type XDlmsContextInfo,
  type XDlmsContextInfoConformance,
  type XDlmsContextInfoConformanceBit,
  accessRightV0Descriptor,
  accessSelectorsTypeDescriptor,
  applicationContextNameDescriptor,
  associatedPartnersIdDescriptor,
  associationLnV0AddObjectParameterDescriptor,
  associationLnV0ApplicationContextNameDescriptor,
  associationLnV0AssociatedPartnersIdDescriptor,
  associationLnV0AuthenticationMechanismNameDescriptor,
  associationLnV0ObjectListDescriptor,
  associationLnV0RemoveObjectParameterDescriptor,
  associationLnV0XDlmsContextInfoDescriptor,
  attributeAccessItemDescriptor,
  authenticationMechanismNameDescriptor,
  methodAccessItemV0Descriptor,
  objectListElementLnV0Descriptor,
  readAccessRightV0,
  readAccessSelectorsType,
  readApplicationContextName,
  readAssociatedPartnersId,
  readAssociationLnV0AddObjectParameter,
  readAssociationLnV0ApplicationContextName,
  readAssociationLnV0AssociatedPartnersId,
  readAssociationLnV0AuthenticationMechanismName,
  readAssociationLnV0ObjectList,
  readAssociationLnV0RemoveObjectParameter,
  readAssociationLnV0XDlmsContextInfo,
  readAttributeAccessItem,
  readAuthenticationMechanismName,
  readMethodAccessItemV0,
  readObjectListElementLnV0,
  readXDlmsContextInfo,
  readXDlmsContextInfoConformance,
  writeAccessRightV0,
  writeAccessSelectorsType,
  writeApplicationContextName,
  writeAssociatedPartnersId,
  writeAssociationLnV0AddObjectParameter,
  writeAssociationLnV0ApplicationContextName,
  writeAssociationLnV0AssociatedPartnersId,
  writeAssociationLnV0AuthenticationMechanismName,
  writeAssociationLnV0ObjectList,
  writeAssociationLnV0RemoveObjectParameter,
  writeAssociationLnV0XDlmsContextInfo,
  writeAttributeAccessItem,
  writeAuthenticationMechanismName,
  writeMethodAccessItemV0,
  writeObjectListElementLnV0,
  writeXDlmsContextInfo,
  writeXDlmsContextInfoConformance,
  xDlmsContextInfoConformanceDescriptor,
  xDlmsContextInfoDescriptor,
} from "../../classes/association-ln-v0.ts";
import { attributeAccessModeV0Codes } from "../../codes/attribute-access-mode-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ObjectListElementLnV0. */
export function objectListElementLnV0(): fc.Arbitrary<ObjectListElementLnV0> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), version: fc.integer({ min: 0, max: 255 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), accessRights: accessRightV0() });
}

/** Values of AccessRightV0. */
export function accessRightV0(): fc.Arbitrary<AccessRightV0> {
  return fc.record({ attributeAccess: fc.array(attributeAccessItem(), { maxLength: 4 }), methodAccess: fc.array(methodAccessItemV0(), { maxLength: 4 }) });
}

/** Values of AttributeAccessItem. */
export function attributeAccessItem(): fc.Arbitrary<AttributeAccessItem> {
  return fc.record({ attributeId: fc.integer({ min: -128, max: 127 }), accessMode: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(attributeAccessModeV0Codes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => attributeAccessModeV0Codes.ids[code] === undefined)), accessSelectors: accessSelectorsType() });
}

/** Values of AccessSelectorsType. */
export function accessSelectorsType(): fc.Arbitrary<AccessSelectorsType> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("array" as const), value: fc.array(fc.integer({ min: -128, max: 127 }), { maxLength: 4 }) }),
    );
}

/** Values of MethodAccessItemV0. */
export function methodAccessItemV0(): fc.Arbitrary<MethodAccessItemV0> {
  return fc.record({ methodId: fc.integer({ min: -128, max: 127 }), accessMode: fc.boolean() });
}

/** Values of AssociationLnV0ObjectList. */
export function associationLnV0ObjectList(): fc.Arbitrary<AssociationLnV0ObjectList> {
  return fc.array(objectListElementLnV0(), { maxLength: 4 });
}

/** Values of AssociatedPartnersId. */
export function associatedPartnersId(): fc.Arbitrary<AssociatedPartnersId> {
  return fc.record({ clientSap: fc.integer({ min: -128, max: 127 }), serverSap: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of AssociationLnV0AssociatedPartnersId. */
export function associationLnV0AssociatedPartnersId(): fc.Arbitrary<AssociationLnV0AssociatedPartnersId> {
  return associatedPartnersId();
}

/** Values of ApplicationContextName. */
export function applicationContextName(): fc.Arbitrary<ApplicationContextName> {
  return fc.record({ jointIsoCttElement: fc.integer({ min: 0, max: 255 }), countryElement: fc.integer({ min: 0, max: 255 }), countryNameElement: fc.integer({ min: 0, max: 65535 }), identifiedOrganizationElement: fc.integer({ min: 0, max: 255 }), dlmsUaElement: fc.integer({ min: 0, max: 255 }), applicationContextElement: fc.integer({ min: 0, max: 255 }), contextIdElement: fc.integer({ min: 0, max: 255 }) });
}

/** Values of AssociationLnV0ApplicationContextName. */
export function associationLnV0ApplicationContextName(): fc.Arbitrary<AssociationLnV0ApplicationContextName> {
  return applicationContextName();
}

/** Values of XDlmsContextInfoConformance. */
export function xDlmsContextInfoConformance(): fc.Arbitrary<XDlmsContextInfoConformance> {
  return fc.subarray(["reserved-zero", "general-protection", "general-block-transfer", "read", "write", "unconfirmed-write", "delta-value-encoding", "reserved-seven", "attribute0-supported-with-set", "priority-mgmt-supported", "attribute0-supported-with-get", "block-transfer-with-get-or-read", "block-transfer-with-set-or-write", "block-transfer-with-action", "multiple-references", "information-report", "data-notification", "access", "parameterized-access", "get", "set", "selective-access", "event-notification", "action"] as readonly XDlmsContextInfoConformanceBit[] as XDlmsContextInfoConformanceBit[]);
}

/** Values of XDlmsContextInfo. */
export function xDlmsContextInfo(): fc.Arbitrary<XDlmsContextInfo> {
  return fc.record({ conformance: xDlmsContextInfoConformance(), maxReceivePduSize: fc.integer({ min: 0, max: 65535 }), maxSendPduSize: fc.integer({ min: 0, max: 65535 }), dlmsVersionNumber: fc.integer({ min: 0, max: 255 }), qualityOfService: fc.integer({ min: -128, max: 127 }), cypheringInfo: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of AssociationLnV0XDlmsContextInfo. */
export function associationLnV0XDlmsContextInfo(): fc.Arbitrary<AssociationLnV0XDlmsContextInfo> {
  return xDlmsContextInfo();
}

/** Values of AuthenticationMechanismName. */
export function authenticationMechanismName(): fc.Arbitrary<AuthenticationMechanismName> {
  return fc.record({ jointIsoCttElement: fc.integer({ min: 0, max: 255 }), countryElement: fc.integer({ min: 0, max: 255 }), countryNameElement: fc.integer({ min: 0, max: 65535 }), identifiedOrganizationElement: fc.integer({ min: 0, max: 255 }), dlmsUaElement: fc.integer({ min: 0, max: 255 }), authenticationMechanismNameElement: fc.integer({ min: 0, max: 255 }), mechanismIdElement: fc.integer({ min: 0, max: 255 }) });
}

/** Values of AssociationLnV0AuthenticationMechanismName. */
export function associationLnV0AuthenticationMechanismName(): fc.Arbitrary<AssociationLnV0AuthenticationMechanismName> {
  return authenticationMechanismName();
}

/** Values of AssociationLnV0AddObjectParameter. */
export function associationLnV0AddObjectParameter(): fc.Arbitrary<AssociationLnV0AddObjectParameter> {
  return objectListElementLnV0();
}

/** Values of AssociationLnV0RemoveObjectParameter. */
export function associationLnV0RemoveObjectParameter(): fc.Arbitrary<AssociationLnV0RemoveObjectParameter> {
  return objectListElementLnV0();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-ln-v0", { descriptor: objectListElementLnV0Descriptor, read: readObjectListElementLnV0, write: writeObjectListElementLnV0 }, () => objectListElementLnV0()),
  typeCase("classes/association-ln-v0", { descriptor: accessRightV0Descriptor, read: readAccessRightV0, write: writeAccessRightV0 }, () => accessRightV0()),
  typeCase("classes/association-ln-v0", { descriptor: attributeAccessItemDescriptor, read: readAttributeAccessItem, write: writeAttributeAccessItem }, () => attributeAccessItem()),
  typeCase("classes/association-ln-v0", { descriptor: accessSelectorsTypeDescriptor, read: readAccessSelectorsType, write: writeAccessSelectorsType }, () => accessSelectorsType()),
  typeCase("classes/association-ln-v0", { descriptor: methodAccessItemV0Descriptor, read: readMethodAccessItemV0, write: writeMethodAccessItemV0 }, () => methodAccessItemV0()),
  typeCase("classes/association-ln-v0", { descriptor: associationLnV0ObjectListDescriptor, read: readAssociationLnV0ObjectList, write: writeAssociationLnV0ObjectList }, () => associationLnV0ObjectList()),
  typeCase("classes/association-ln-v0", { descriptor: associatedPartnersIdDescriptor, read: readAssociatedPartnersId, write: writeAssociatedPartnersId }, () => associatedPartnersId()),
  typeCase("classes/association-ln-v0", { descriptor: associationLnV0AssociatedPartnersIdDescriptor, read: readAssociationLnV0AssociatedPartnersId, write: writeAssociationLnV0AssociatedPartnersId }, () => associationLnV0AssociatedPartnersId()),
  typeCase("classes/association-ln-v0", { descriptor: applicationContextNameDescriptor, read: readApplicationContextName, write: writeApplicationContextName }, () => applicationContextName()),
  typeCase("classes/association-ln-v0", { descriptor: associationLnV0ApplicationContextNameDescriptor, read: readAssociationLnV0ApplicationContextName, write: writeAssociationLnV0ApplicationContextName }, () => associationLnV0ApplicationContextName()),
  typeCase("classes/association-ln-v0", { descriptor: xDlmsContextInfoConformanceDescriptor, read: readXDlmsContextInfoConformance, write: writeXDlmsContextInfoConformance }, () => xDlmsContextInfoConformance()),
  typeCase("classes/association-ln-v0", { descriptor: xDlmsContextInfoDescriptor, read: readXDlmsContextInfo, write: writeXDlmsContextInfo }, () => xDlmsContextInfo()),
  typeCase("classes/association-ln-v0", { descriptor: associationLnV0XDlmsContextInfoDescriptor, read: readAssociationLnV0XDlmsContextInfo, write: writeAssociationLnV0XDlmsContextInfo }, () => associationLnV0XDlmsContextInfo()),
  typeCase("classes/association-ln-v0", { descriptor: authenticationMechanismNameDescriptor, read: readAuthenticationMechanismName, write: writeAuthenticationMechanismName }, () => authenticationMechanismName()),
  typeCase("classes/association-ln-v0", { descriptor: associationLnV0AuthenticationMechanismNameDescriptor, read: readAssociationLnV0AuthenticationMechanismName, write: writeAssociationLnV0AuthenticationMechanismName }, () => associationLnV0AuthenticationMechanismName()),
  typeCase("classes/association-ln-v0", { descriptor: associationLnV0AddObjectParameterDescriptor, read: readAssociationLnV0AddObjectParameter, write: writeAssociationLnV0AddObjectParameter }, () => associationLnV0AddObjectParameter()),
  typeCase("classes/association-ln-v0", { descriptor: associationLnV0RemoveObjectParameterDescriptor, read: readAssociationLnV0RemoveObjectParameter, write: writeAssociationLnV0RemoveObjectParameter }, () => associationLnV0RemoveObjectParameter()),
];
