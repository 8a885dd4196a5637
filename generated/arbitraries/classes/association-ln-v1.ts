// Generated from spec/classes/0015-v1-association-ln.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccessRight,
  type AccessSelectorsType,
  type ApplicationContextName,
  type ApplicationContextNameStructure1,
  type AssociatedPartnersId,
  type AssociationLnV1AddObjectParameter,
  type AssociationLnV1AssociatedPartnersId,
  type AssociationLnV1ObjectList,
  type AssociationLnV1ObjectListClassListParameters,
  type AssociationLnV1ObjectListObjectIdListParameters,
  type AssociationLnV1ObjectListObjectIdParameters,
  type AssociationLnV1RemoveObjectParameter,
  type AssociationLnV1XDlmsContextInfo,
  type AttributeAccessItem,
  type AuthenticationMechanismName,
  type AuthenticationMechanismNameStructure1,
  type MethodAccessItem,
  type ObjectDefinition,
  type ObjectListElementLn,
  type XDlmsContextInfo,
  type XDlmsContextInfoConformance,
  type XDlmsContextInfoConformanceBit,
  accessRightDescriptor,
  accessSelectorsTypeDescriptor,
  applicationContextNameDescriptor,
  applicationContextNameStructure1Descriptor,
  associatedPartnersIdDescriptor,
  associationLnV1AddObjectParameterDescriptor,
  associationLnV1AssociatedPartnersIdDescriptor,
  associationLnV1ObjectListClassListParametersDescriptor,
  associationLnV1ObjectListDescriptor,
  associationLnV1ObjectListObjectIdListParametersDescriptor,
  associationLnV1ObjectListObjectIdParametersDescriptor,
  associationLnV1RemoveObjectParameterDescriptor,
  associationLnV1XDlmsContextInfoDescriptor,
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
  readAssociationLnV1AddObjectParameter,
  readAssociationLnV1AssociatedPartnersId,
  readAssociationLnV1ObjectList,
  readAssociationLnV1ObjectListClassListParameters,
  readAssociationLnV1ObjectListObjectIdListParameters,
  readAssociationLnV1ObjectListObjectIdParameters,
  readAssociationLnV1RemoveObjectParameter,
  readAssociationLnV1XDlmsContextInfo,
  readAttributeAccessItem,
  readAuthenticationMechanismName,
  readAuthenticationMechanismNameStructure1,
  readMethodAccessItem,
  readObjectDefinition,
  readObjectListElementLn,
  readXDlmsContextInfo,
  readXDlmsContextInfoConformance,
  writeAccessRight,
  writeAccessSelectorsType,
  writeApplicationContextName,
  writeApplicationContextNameStructure1,
  writeAssociatedPartnersId,
  writeAssociationLnV1AddObjectParameter,
  writeAssociationLnV1AssociatedPartnersId,
  writeAssociationLnV1ObjectList,
  writeAssociationLnV1ObjectListClassListParameters,
  writeAssociationLnV1ObjectListObjectIdListParameters,
  writeAssociationLnV1ObjectListObjectIdParameters,
  writeAssociationLnV1RemoveObjectParameter,
  writeAssociationLnV1XDlmsContextInfo,
  writeAttributeAccessItem,
  writeAuthenticationMechanismName,
  writeAuthenticationMechanismNameStructure1,
  writeMethodAccessItem,
  writeObjectDefinition,
  writeObjectListElementLn,
  writeXDlmsContextInfo,
  writeXDlmsContextInfoConformance,
  xDlmsContextInfoConformanceDescriptor,
  xDlmsContextInfoDescriptor,
} from "../../classes/association-ln-v1.ts";
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

/** Values of AssociationLnV1ObjectList. */
export function associationLnV1ObjectList(): fc.Arbitrary<AssociationLnV1ObjectList> {
  return fc.array(objectListElementLn(), { maxLength: 4 });
}

/** Values of AssociationLnV1ObjectListClassListParameters. */
export function associationLnV1ObjectListClassListParameters(): fc.Arbitrary<AssociationLnV1ObjectListClassListParameters> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Values of AssociationLnV1ObjectListObjectIdListParameters. */
export function associationLnV1ObjectListObjectIdListParameters(): fc.Arbitrary<AssociationLnV1ObjectListObjectIdListParameters> {
  return fc.array(objectDefinition(), { maxLength: 4 });
}

/** Values of AssociationLnV1ObjectListObjectIdParameters. */
export function associationLnV1ObjectListObjectIdParameters(): fc.Arbitrary<AssociationLnV1ObjectListObjectIdParameters> {
  return objectDefinition();
}

/** Values of AssociatedPartnersId. */
export function associatedPartnersId(): fc.Arbitrary<AssociatedPartnersId> {
  return fc.record({ clientSap: fc.integer({ min: -128, max: 127 }), serverSap: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of AssociationLnV1AssociatedPartnersId. */
export function associationLnV1AssociatedPartnersId(): fc.Arbitrary<AssociationLnV1AssociatedPartnersId> {
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

/** Values of AssociationLnV1XDlmsContextInfo. */
export function associationLnV1XDlmsContextInfo(): fc.Arbitrary<AssociationLnV1XDlmsContextInfo> {
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

/** Values of AssociationLnV1AddObjectParameter. */
export function associationLnV1AddObjectParameter(): fc.Arbitrary<AssociationLnV1AddObjectParameter> {
  return objectListElementLn();
}

/** Values of AssociationLnV1RemoveObjectParameter. */
export function associationLnV1RemoveObjectParameter(): fc.Arbitrary<AssociationLnV1RemoveObjectParameter> {
  return objectListElementLn();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-ln-v1", { descriptor: objectListElementLnDescriptor, read: readObjectListElementLn, write: writeObjectListElementLn }, () => objectListElementLn()),
  typeCase("classes/association-ln-v1", { descriptor: accessRightDescriptor, read: readAccessRight, write: writeAccessRight }, () => accessRight()),
  typeCase("classes/association-ln-v1", { descriptor: attributeAccessItemDescriptor, read: readAttributeAccessItem, write: writeAttributeAccessItem }, () => attributeAccessItem()),
  typeCase("classes/association-ln-v1", { descriptor: accessSelectorsTypeDescriptor, read: readAccessSelectorsType, write: writeAccessSelectorsType }, () => accessSelectorsType()),
  typeCase("classes/association-ln-v1", { descriptor: methodAccessItemDescriptor, read: readMethodAccessItem, write: writeMethodAccessItem }, () => methodAccessItem()),
  typeCase("classes/association-ln-v1", { descriptor: objectDefinitionDescriptor, read: readObjectDefinition, write: writeObjectDefinition }, () => objectDefinition()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1ObjectListDescriptor, read: readAssociationLnV1ObjectList, write: writeAssociationLnV1ObjectList }, () => associationLnV1ObjectList()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1ObjectListClassListParametersDescriptor, read: readAssociationLnV1ObjectListClassListParameters, write: writeAssociationLnV1ObjectListClassListParameters }, () => associationLnV1ObjectListClassListParameters()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1ObjectListObjectIdListParametersDescriptor, read: readAssociationLnV1ObjectListObjectIdListParameters, write: writeAssociationLnV1ObjectListObjectIdListParameters }, () => associationLnV1ObjectListObjectIdListParameters()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1ObjectListObjectIdParametersDescriptor, read: readAssociationLnV1ObjectListObjectIdParameters, write: writeAssociationLnV1ObjectListObjectIdParameters }, () => associationLnV1ObjectListObjectIdParameters()),
  typeCase("classes/association-ln-v1", { descriptor: associatedPartnersIdDescriptor, read: readAssociatedPartnersId, write: writeAssociatedPartnersId }, () => associatedPartnersId()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1AssociatedPartnersIdDescriptor, read: readAssociationLnV1AssociatedPartnersId, write: writeAssociationLnV1AssociatedPartnersId }, () => associationLnV1AssociatedPartnersId()),
  typeCase("classes/association-ln-v1", { descriptor: applicationContextNameStructure1Descriptor, read: readApplicationContextNameStructure1, write: writeApplicationContextNameStructure1 }, () => applicationContextNameStructure1()),
  typeCase("classes/association-ln-v1", { descriptor: applicationContextNameDescriptor, read: readApplicationContextName, write: writeApplicationContextName }, () => applicationContextName()),
  typeCase("classes/association-ln-v1", { descriptor: xDlmsContextInfoConformanceDescriptor, read: readXDlmsContextInfoConformance, write: writeXDlmsContextInfoConformance }, () => xDlmsContextInfoConformance()),
  typeCase("classes/association-ln-v1", { descriptor: xDlmsContextInfoDescriptor, read: readXDlmsContextInfo, write: writeXDlmsContextInfo }, () => xDlmsContextInfo()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1XDlmsContextInfoDescriptor, read: readAssociationLnV1XDlmsContextInfo, write: writeAssociationLnV1XDlmsContextInfo }, () => associationLnV1XDlmsContextInfo()),
  typeCase("classes/association-ln-v1", { descriptor: authenticationMechanismNameStructure1Descriptor, read: readAuthenticationMechanismNameStructure1, write: writeAuthenticationMechanismNameStructure1 }, () => authenticationMechanismNameStructure1()),
  typeCase("classes/association-ln-v1", { descriptor: authenticationMechanismNameDescriptor, read: readAuthenticationMechanismName, write: writeAuthenticationMechanismName }, () => authenticationMechanismName()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1AddObjectParameterDescriptor, read: readAssociationLnV1AddObjectParameter, write: writeAssociationLnV1AddObjectParameter }, () => associationLnV1AddObjectParameter()),
  typeCase("classes/association-ln-v1", { descriptor: associationLnV1RemoveObjectParameterDescriptor, read: readAssociationLnV1RemoveObjectParameter, write: writeAssociationLnV1RemoveObjectParameter }, () => associationLnV1RemoveObjectParameter()),
];
