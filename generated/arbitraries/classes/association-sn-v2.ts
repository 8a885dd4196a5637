// Generated from spec/classes/0012-v2-association-sn.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccessRightElementSn,
  type AccessRightElementSnBaseName,
  type AccessSelectorsType,
  type AssociationSnV2AccessRightsList,
  type AssociationSnV2ObjectList,
  type AssociationSnV2ReadByLogicalnameParameter,
  type AttributeAccessItemSn,
  type AttributeIdentification,
  type MethodAccessItem,
  type ObjectListElementSn,
  type ObjectListElementSnBaseName,
  accessRightElementSnBaseNameDescriptor,
  accessRightElementSnDescriptor,
  accessSelectorsTypeDescriptor,
  associationSnV2AccessRightsListDescriptor,
  associationSnV2ObjectListDescriptor,
  associationSnV2ReadByLogicalnameParameterDescriptor,
  attributeAccessItemSnDescriptor,
  attributeIdentificationDescriptor,
  methodAccessItemDescriptor,
  objectListElementSnBaseNameDescriptor,
  objectListElementSnDescriptor,
  readAccessRightElementSn,
  readAccessRightElementSnBaseName,
  readAccessSelectorsType,
  readAssociationSnV2AccessRightsList,
  readAssociationSnV2ObjectList,
  readAssociationSnV2ReadByLogicalnameParameter,
  readAttributeAccessItemSn,
  readAttributeIdentification,
  readMethodAccessItem,
  readObjectListElementSn,
  readObjectListElementSnBaseName,
  writeAccessRightElementSn,
  writeAccessRightElementSnBaseName,
  writeAccessSelectorsType,
  writeAssociationSnV2AccessRightsList,
  writeAssociationSnV2ObjectList,
  writeAssociationSnV2ReadByLogicalnameParameter,
  writeAttributeAccessItemSn,
  writeAttributeIdentification,
  writeMethodAccessItem,
  writeObjectListElementSn,
  writeObjectListElementSnBaseName,
} from "../../classes/association-sn-v2.ts";
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

/** Values of AttributeIdentification. */
export function attributeIdentification(): fc.Arbitrary<AttributeIdentification> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of AssociationSnV2ObjectList. */
export function associationSnV2ObjectList(): fc.Arbitrary<AssociationSnV2ObjectList> {
  return fc.array(objectListElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV2AccessRightsList. */
export function associationSnV2AccessRightsList(): fc.Arbitrary<AssociationSnV2AccessRightsList> {
  return fc.array(accessRightElementSn(), { maxLength: 4 });
}

/** Values of AssociationSnV2ReadByLogicalnameParameter. */
export function associationSnV2ReadByLogicalnameParameter(): fc.Arbitrary<AssociationSnV2ReadByLogicalnameParameter> {
  return fc.array(attributeIdentification(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/association-sn-v2", { descriptor: objectListElementSnBaseNameDescriptor, read: readObjectListElementSnBaseName, write: writeObjectListElementSnBaseName }, () => objectListElementSnBaseName()),
  typeCase("classes/association-sn-v2", { descriptor: objectListElementSnDescriptor, read: readObjectListElementSn, write: writeObjectListElementSn }, () => objectListElementSn()),
  typeCase("classes/association-sn-v2", { descriptor: accessRightElementSnBaseNameDescriptor, read: readAccessRightElementSnBaseName, write: writeAccessRightElementSnBaseName }, () => accessRightElementSnBaseName()),
  typeCase("classes/association-sn-v2", { descriptor: accessRightElementSnDescriptor, read: readAccessRightElementSn, write: writeAccessRightElementSn }, () => accessRightElementSn()),
  typeCase("classes/association-sn-v2", { descriptor: attributeAccessItemSnDescriptor, read: readAttributeAccessItemSn, write: writeAttributeAccessItemSn }, () => attributeAccessItemSn()),
  typeCase("classes/association-sn-v2", { descriptor: accessSelectorsTypeDescriptor, read: readAccessSelectorsType, write: writeAccessSelectorsType }, () => accessSelectorsType()),
  typeCase("classes/association-sn-v2", { descriptor: methodAccessItemDescriptor, read: readMethodAccessItem, write: writeMethodAccessItem }, () => methodAccessItem()),
  typeCase("classes/association-sn-v2", { descriptor: attributeIdentificationDescriptor, read: readAttributeIdentification, write: writeAttributeIdentification }, () => attributeIdentification()),
  typeCase("classes/association-sn-v2", { descriptor: associationSnV2ObjectListDescriptor, read: readAssociationSnV2ObjectList, write: writeAssociationSnV2ObjectList }, () => associationSnV2ObjectList()),
  typeCase("classes/association-sn-v2", { descriptor: associationSnV2AccessRightsListDescriptor, read: readAssociationSnV2AccessRightsList, write: writeAssociationSnV2AccessRightsList }, () => associationSnV2AccessRightsList()),
  typeCase("classes/association-sn-v2", { descriptor: associationSnV2ReadByLogicalnameParameterDescriptor, read: readAssociationSnV2ReadByLogicalnameParameter, write: writeAssociationSnV2ReadByLogicalnameParameter }, () => associationSnV2ReadByLogicalnameParameter()),
];
