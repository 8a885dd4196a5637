// Generated from spec/classes/0015-v0-association-ln.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
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
  readCode,
  readFlags,
  serverObject,
  unknownKind,
  unknownTag,
  writeCode,
  writeFlags,
} from "@cosemkit/core";
import { type AttributeAccessModeV0, attributeAccessModeV0Codes } from "../codes/attribute-access-mode-v0.ts";
import {
  type EnumAssociationStatus,
  type LogicalName,
  type OctetString,
  type SecretOctetString,
  enumAssociationStatusCodec,
  logicalNameCodec,
  octetStringCodec,
  secretOctetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface ObjectListElementLnV0 {
  readonly classId: number;
  readonly version: number;
  readonly logicalName: Obis;
  readonly accessRights: AccessRightV0;
}

export function readObjectListElementLnV0(r: Reader): ObjectListElementLnV0 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(0x11);
  const version = r.u8();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(2);
  const accessRights = readAccessRightV0(r);
  return { classId, version, logicalName, accessRights };
}

export function writeObjectListElementLnV0(w: Writer, v: ObjectListElementLnV0): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(0x11);
  w.u8(v.version);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(2);
  writeAccessRightV0(w, v.accessRights);
}

export const objectListElementLnV0Descriptor: Descriptor = {
  name: "object_list_element_ln_v0",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "version", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "accessRights", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => accessRightV0Descriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface AccessRightV0 {
  readonly attributeAccess: readonly AttributeAccessItem[];
  readonly methodAccess: readonly MethodAccessItemV0[];
}

export function readAccessRightV0(r: Reader): AccessRightV0 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(1);
  const count3 = r.count(7);
  const items4 = new Array<AttributeAccessItem>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readAttributeAccessItem(r);
  }
  const attributeAccess = items4;
  r.expect(1);
  const count6 = r.count(6);
  const items7 = new Array<MethodAccessItemV0>(count6);
  for (let i8 = 0; i8 < count6; i8++) {
    r.expect(2);
    items7[i8] = readMethodAccessItemV0(r);
  }
  const methodAccess = items7;
  return { attributeAccess, methodAccess };
}

export function writeAccessRightV0(w: Writer, v: AccessRightV0): void {
  w.length(2);
  w.u8(1);
  w.length(v.attributeAccess.length);
  for (const item1 of v.attributeAccess) {
    w.u8(2);
    writeAttributeAccessItem(w, item1);
  }
  w.u8(1);
  w.length(v.methodAccess.length);
  for (const item2 of v.methodAccess) {
    w.u8(2);
    writeMethodAccessItemV0(w, item2);
  }
}

export const accessRightV0Descriptor: Descriptor = {
  name: "access_right_v0",
  node: { kind: "sequence", counted: true, fields: [
    { property: "attributeAccess", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => attributeAccessItemDescriptor } }, least: 7 } } },
    { property: "methodAccess", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => methodAccessItemV0Descriptor } }, least: 6 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface AttributeAccessItem {
  readonly attributeId: number;
  readonly accessMode: AttributeAccessModeV0;
  readonly accessSelectors: AccessSelectorsType;
}

export function readAttributeAccessItem(r: Reader): AttributeAccessItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x0f);
  const attributeId = r.i8();
  r.expect(0x16);
  const accessMode = readCode(r, attributeAccessModeV0Codes);
  const accessSelectors = readAccessSelectorsType(r);
  return { attributeId, accessMode, accessSelectors };
}

export function writeAttributeAccessItem(w: Writer, v: AttributeAccessItem): void {
  w.length(3);
  w.u8(0x0f);
  w.i8(v.attributeId);
  w.u8(0x16);
  writeCode(w, attributeAccessModeV0Codes, v.accessMode);
  writeAccessSelectorsType(w, v.accessSelectors);
}

export const attributeAccessItemDescriptor: Descriptor = {
  name: "attribute_access_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "attributeId", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "accessMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: attributeAccessModeV0Codes } } },
    { property: "accessSelectors", presence: "required", node: { kind: "ref", to: () => accessSelectorsTypeDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export type AccessSelectorsType =
  | { readonly type: "null-data" }
  | { readonly type: "array"; readonly value: readonly number[] };

export function readAccessSelectorsType(r: Reader): AccessSelectorsType {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 1: {
      const count1 = r.count(2);
      const items2 = new Array<number>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        r.expect(0x0f);
        items2[i3] = r.i8();
      }
      return { type: "array", value: items2 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeAccessSelectorsType(w: Writer, v: AccessSelectorsType): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "array":
      w.u8(1);
      w.length(v.value.length);
      for (const item1 of v.value) {
        w.u8(0x0f);
        w.i8(item1);
      }
      return;
    default:
      unknownKind(w, v);
  }
}

export const accessSelectorsTypeDescriptor: Descriptor = {
  name: "access_selectors_type",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 1, name: "array", node: { kind: "list", of: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } }, least: 2 } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface MethodAccessItemV0 {
  readonly methodId: number;
  readonly accessMode: boolean;
}

export function readMethodAccessItemV0(r: Reader): MethodAccessItemV0 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const methodId = r.i8();
  r.expect(3);
  const accessMode = r.boolean();
  return { methodId, accessMode };
}

export function writeMethodAccessItemV0(w: Writer, v: MethodAccessItemV0): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.methodId);
  w.u8(3);
  w.boolean(v.accessMode);
}

export const methodAccessItemV0Descriptor: Descriptor = {
  name: "method_access_item_v0",
  node: { kind: "sequence", counted: true, fields: [
    { property: "methodId", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "accessMode", presence: "required", node: { kind: "tagged", tag: 3, of: { kind: "boolean" } } },
  ] },
  layer: "data",
};

/**
 * The objects that the client may see, with its access rights.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type AssociationLnV0ObjectList = readonly ObjectListElementLnV0[];

export function readAssociationLnV0ObjectList(r: Reader): AssociationLnV0ObjectList {
  r.expect(1);
  const count1 = r.count(21);
  const items2 = new Array<ObjectListElementLnV0>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectListElementLnV0(r);
  }
  return items2;
}

export function writeAssociationLnV0ObjectList(w: Writer, v: AssociationLnV0ObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectListElementLnV0(w, item1);
  }
}

export const associationLnV0ObjectListDescriptor: Descriptor = {
  name: "Association LN.object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementLnV0Descriptor } }, least: 21 } },
  layer: "data",
};

export const associationLnV0ObjectListCodec: Codec<AssociationLnV0ObjectList> = {
  descriptor: associationLnV0ObjectListDescriptor,
  read: readAssociationLnV0ObjectList,
  write: writeAssociationLnV0ObjectList,
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface AssociatedPartnersId {
  readonly clientSap: number;
  readonly serverSap: number;
}

export function readAssociatedPartnersId(r: Reader): AssociatedPartnersId {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const clientSap = r.i8();
  r.expect(0x12);
  const serverSap = r.u16();
  return { clientSap, serverSap };
}

export function writeAssociatedPartnersId(w: Writer, v: AssociatedPartnersId): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.clientSap);
  w.u8(0x12);
  w.u16(v.serverSap);
}

export const associatedPartnersIdDescriptor: Descriptor = {
  name: "associated_partners_id",
  node: { kind: "sequence", counted: true, fields: [
    { property: "clientSap", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "serverSap", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * The parties of the association.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type AssociationLnV0AssociatedPartnersId = AssociatedPartnersId;

export function readAssociationLnV0AssociatedPartnersId(r: Reader): AssociationLnV0AssociatedPartnersId {
  r.expect(2);
  return readAssociatedPartnersId(r);
}

export function writeAssociationLnV0AssociatedPartnersId(w: Writer, v: AssociationLnV0AssociatedPartnersId): void {
  w.u8(2);
  writeAssociatedPartnersId(w, v);
}

export const associationLnV0AssociatedPartnersIdDescriptor: Descriptor = {
  name: "Association LN.associated_partners_id",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => associatedPartnersIdDescriptor } },
  layer: "data",
};

export const associationLnV0AssociatedPartnersIdCodec: Codec<AssociationLnV0AssociatedPartnersId> = {
  descriptor: associationLnV0AssociatedPartnersIdDescriptor,
  read: readAssociationLnV0AssociatedPartnersId,
  write: writeAssociationLnV0AssociatedPartnersId,
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface ApplicationContextName {
  readonly jointIsoCttElement: number;
  readonly countryElement: number;
  readonly countryNameElement: number;
  readonly identifiedOrganizationElement: number;
  readonly dlmsUaElement: number;
  readonly applicationContextElement: number;
  readonly contextIdElement: number;
}

export function readApplicationContextName(r: Reader): ApplicationContextName {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(0x11);
  const jointIsoCttElement = r.u8();
  r.expect(0x11);
  const countryElement = r.u8();
  r.expect(0x12);
  const countryNameElement = r.u16();
  r.expect(0x11);
  const identifiedOrganizationElement = r.u8();
  r.expect(0x11);
  const dlmsUaElement = r.u8();
  r.expect(0x11);
  const applicationContextElement = r.u8();
  r.expect(0x11);
  const contextIdElement = r.u8();
  return {
    jointIsoCttElement,
    countryElement,
    countryNameElement,
    identifiedOrganizationElement,
    dlmsUaElement,
    applicationContextElement,
    contextIdElement,
  };
}

export function writeApplicationContextName(w: Writer, v: ApplicationContextName): void {
  w.length(7);
  w.u8(0x11);
  w.u8(v.jointIsoCttElement);
  w.u8(0x11);
  w.u8(v.countryElement);
  w.u8(0x12);
  w.u16(v.countryNameElement);
  w.u8(0x11);
  w.u8(v.identifiedOrganizationElement);
  w.u8(0x11);
  w.u8(v.dlmsUaElement);
  w.u8(0x11);
  w.u8(v.applicationContextElement);
  w.u8(0x11);
  w.u8(v.contextIdElement);
}

export const applicationContextNameDescriptor: Descriptor = {
  name: "application_context_name",
  node: { kind: "sequence", counted: true, fields: [
    { property: "jointIsoCttElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryNameElement", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "identifiedOrganizationElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "dlmsUaElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "applicationContextElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "contextIdElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Application context of the association, as an object identifier.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type AssociationLnV0ApplicationContextName = ApplicationContextName;

export function readAssociationLnV0ApplicationContextName(r: Reader): AssociationLnV0ApplicationContextName {
  r.expect(2);
  return readApplicationContextName(r);
}

export function writeAssociationLnV0ApplicationContextName(w: Writer, v: AssociationLnV0ApplicationContextName): void {
  w.u8(2);
  writeApplicationContextName(w, v);
}

export const associationLnV0ApplicationContextNameDescriptor: Descriptor = {
  name: "Association LN.application_context_name",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => applicationContextNameDescriptor } },
  layer: "data",
};

export const associationLnV0ApplicationContextNameCodec: Codec<AssociationLnV0ApplicationContextName> = {
  descriptor: associationLnV0ApplicationContextNameDescriptor,
  read: readAssociationLnV0ApplicationContextName,
  write: writeAssociationLnV0ApplicationContextName,
};

/**
 * Wire form: 24 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type XDlmsContextInfoConformance = readonly XDlmsContextInfoConformanceBit[];

/** Names of the bits of XDlmsContextInfoConformance. */
export type XDlmsContextInfoConformanceBit =
  | "reserved-zero"
  | "general-protection"
  | "general-block-transfer"
  | "read"
  | "write"
  | "unconfirmed-write"
  | "delta-value-encoding"
  | "reserved-seven"
  | "attribute0-supported-with-set"
  | "priority-mgmt-supported"
  | "attribute0-supported-with-get"
  | "block-transfer-with-get-or-read"
  | "block-transfer-with-set-or-write"
  | "block-transfer-with-action"
  | "multiple-references"
  | "information-report"
  | "data-notification"
  | "access"
  | "parameterized-access"
  | "get"
  | "set"
  | "selective-access"
  | "event-notification"
  | "action";

export function readXDlmsContextInfoConformance(r: Reader): XDlmsContextInfoConformance {
  return readFlags(r, xDlmsContextInfoConformanceFlags);
}

export function writeXDlmsContextInfoConformance(w: Writer, v: XDlmsContextInfoConformance): void {
  writeFlags(w, xDlmsContextInfoConformanceFlags, v);
}

const xDlmsContextInfoConformanceFlags: FlagsNode<XDlmsContextInfoConformanceBit> = { kind: "flags", form: "counted", size: 24, order: "msb0", ids: ["reserved-zero","general-protection","general-block-transfer","read","write","unconfirmed-write","delta-value-encoding","reserved-seven","attribute0-supported-with-set","priority-mgmt-supported","attribute0-supported-with-get","block-transfer-with-get-or-read","block-transfer-with-set-or-write","block-transfer-with-action","multiple-references","information-report","data-notification","access","parameterized-access","get","set","selective-access","event-notification","action"] };

export const xDlmsContextInfoConformanceDescriptor: Descriptor = {
  name: "xDLMS_context_info_conformance",
  node: xDlmsContextInfoConformanceFlags,
  layer: "data",
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface XDlmsContextInfo {
  readonly conformance: XDlmsContextInfoConformance;
  readonly maxReceivePduSize: number;
  readonly maxSendPduSize: number;
  readonly dlmsVersionNumber: number;
  readonly qualityOfService: number;
  readonly cypheringInfo: Uint8Array;
}

export function readXDlmsContextInfo(r: Reader): XDlmsContextInfo {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 6) {
    r.fail("decode.malformed", `structure of ${count2} elements, 6 expected`, start1);
  }
  r.expect(4);
  const conformance = readXDlmsContextInfoConformance(r);
  r.expect(0x12);
  const maxReceivePduSize = r.u16();
  r.expect(0x12);
  const maxSendPduSize = r.u16();
  r.expect(0x11);
  const dlmsVersionNumber = r.u8();
  r.expect(0x0f);
  const qualityOfService = r.i8();
  r.expect(9);
  const cypheringInfo = r.octets();
  return {
    conformance,
    maxReceivePduSize,
    maxSendPduSize,
    dlmsVersionNumber,
    qualityOfService,
    cypheringInfo,
  };
}

export function writeXDlmsContextInfo(w: Writer, v: XDlmsContextInfo): void {
  w.length(6);
  w.u8(4);
  writeXDlmsContextInfoConformance(w, v.conformance);
  w.u8(0x12);
  w.u16(v.maxReceivePduSize);
  w.u8(0x12);
  w.u16(v.maxSendPduSize);
  w.u8(0x11);
  w.u8(v.dlmsVersionNumber);
  w.u8(0x0f);
  w.i8(v.qualityOfService);
  w.u8(9);
  w.octets(v.cypheringInfo);
}

export const xDlmsContextInfoDescriptor: Descriptor = {
  name: "xDLMS_context_info",
  node: { kind: "sequence", counted: true, fields: [
    { property: "conformance", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => xDlmsContextInfoConformanceDescriptor } } },
    { property: "maxReceivePduSize", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "maxSendPduSize", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "dlmsVersionNumber", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "qualityOfService", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "cypheringInfo", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * What was negotiated when the association was opened.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type AssociationLnV0XDlmsContextInfo = XDlmsContextInfo;

export function readAssociationLnV0XDlmsContextInfo(r: Reader): AssociationLnV0XDlmsContextInfo {
  r.expect(2);
  return readXDlmsContextInfo(r);
}

export function writeAssociationLnV0XDlmsContextInfo(w: Writer, v: AssociationLnV0XDlmsContextInfo): void {
  w.u8(2);
  writeXDlmsContextInfo(w, v);
}

export const associationLnV0XDlmsContextInfoDescriptor: Descriptor = {
  name: "Association LN.xDLMS_context_info",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => xDlmsContextInfoDescriptor } },
  layer: "data",
};

export const associationLnV0XDlmsContextInfoCodec: Codec<AssociationLnV0XDlmsContextInfo> = {
  descriptor: associationLnV0XDlmsContextInfoDescriptor,
  read: readAssociationLnV0XDlmsContextInfo,
  write: writeAssociationLnV0XDlmsContextInfo,
};

/** Blue Book part 2, class Association LN (class_id 15, version 0). */
export interface AuthenticationMechanismName {
  readonly jointIsoCttElement: number;
  readonly countryElement: number;
  readonly countryNameElement: number;
  readonly identifiedOrganizationElement: number;
  readonly dlmsUaElement: number;
  readonly authenticationMechanismNameElement: number;
  readonly mechanismIdElement: number;
}

export function readAuthenticationMechanismName(r: Reader): AuthenticationMechanismName {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(0x11);
  const jointIsoCttElement = r.u8();
  r.expect(0x11);
  const countryElement = r.u8();
  r.expect(0x12);
  const countryNameElement = r.u16();
  r.expect(0x11);
  const identifiedOrganizationElement = r.u8();
  r.expect(0x11);
  const dlmsUaElement = r.u8();
  r.expect(0x11);
  const authenticationMechanismNameElement = r.u8();
  r.expect(0x11);
  const mechanismIdElement = r.u8();
  return {
    jointIsoCttElement,
    countryElement,
    countryNameElement,
    identifiedOrganizationElement,
    dlmsUaElement,
    authenticationMechanismNameElement,
    mechanismIdElement,
  };
}

export function writeAuthenticationMechanismName(w: Writer, v: AuthenticationMechanismName): void {
  w.length(7);
  w.u8(0x11);
  w.u8(v.jointIsoCttElement);
  w.u8(0x11);
  w.u8(v.countryElement);
  w.u8(0x12);
  w.u16(v.countryNameElement);
  w.u8(0x11);
  w.u8(v.identifiedOrganizationElement);
  w.u8(0x11);
  w.u8(v.dlmsUaElement);
  w.u8(0x11);
  w.u8(v.authenticationMechanismNameElement);
  w.u8(0x11);
  w.u8(v.mechanismIdElement);
}

export const authenticationMechanismNameDescriptor: Descriptor = {
  name: "authentication_mechanism_name",
  node: { kind: "sequence", counted: true, fields: [
    { property: "jointIsoCttElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "countryNameElement", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "identifiedOrganizationElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "dlmsUaElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "authenticationMechanismNameElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "mechanismIdElement", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Authentication mechanism of the association, as an object identifier.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type AssociationLnV0AuthenticationMechanismName = AuthenticationMechanismName;

export function readAssociationLnV0AuthenticationMechanismName(r: Reader): AssociationLnV0AuthenticationMechanismName {
  r.expect(2);
  return readAuthenticationMechanismName(r);
}

export function writeAssociationLnV0AuthenticationMechanismName(w: Writer, v: AssociationLnV0AuthenticationMechanismName): void {
  w.u8(2);
  writeAuthenticationMechanismName(w, v);
}

export const associationLnV0AuthenticationMechanismNameDescriptor: Descriptor = {
  name: "Association LN.authentication_mechanism_name",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => authenticationMechanismNameDescriptor } },
  layer: "data",
};

export const associationLnV0AuthenticationMechanismNameCodec: Codec<AssociationLnV0AuthenticationMechanismName> = {
  descriptor: associationLnV0AuthenticationMechanismNameDescriptor,
  read: readAssociationLnV0AuthenticationMechanismName,
  write: writeAssociationLnV0AuthenticationMechanismName,
};

/**
 * Adds an object to the list.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type AssociationLnV0AddObjectParameter = ObjectListElementLnV0;

export function readAssociationLnV0AddObjectParameter(r: Reader): AssociationLnV0AddObjectParameter {
  r.expect(2);
  return readObjectListElementLnV0(r);
}

export function writeAssociationLnV0AddObjectParameter(w: Writer, v: AssociationLnV0AddObjectParameter): void {
  w.u8(2);
  writeObjectListElementLnV0(w, v);
}

export const associationLnV0AddObjectParameterDescriptor: Descriptor = {
  name: "Association LN.add_object_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementLnV0Descriptor } },
  layer: "data",
};

export const associationLnV0AddObjectParameterCodec: Codec<AssociationLnV0AddObjectParameter> = {
  descriptor: associationLnV0AddObjectParameterDescriptor,
  read: readAssociationLnV0AddObjectParameter,
  write: writeAssociationLnV0AddObjectParameter,
};

/**
 * Removes an object from the list.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export type AssociationLnV0RemoveObjectParameter = ObjectListElementLnV0;

export function readAssociationLnV0RemoveObjectParameter(r: Reader): AssociationLnV0RemoveObjectParameter {
  r.expect(2);
  return readObjectListElementLnV0(r);
}

export function writeAssociationLnV0RemoveObjectParameter(w: Writer, v: AssociationLnV0RemoveObjectParameter): void {
  w.u8(2);
  writeObjectListElementLnV0(w, v);
}

export const associationLnV0RemoveObjectParameterDescriptor: Descriptor = {
  name: "Association LN.remove_object_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectListElementLnV0Descriptor } },
  layer: "data",
};

export const associationLnV0RemoveObjectParameterCodec: Codec<AssociationLnV0RemoveObjectParameter> = {
  descriptor: associationLnV0RemoveObjectParameterDescriptor,
  read: readAssociationLnV0RemoveObjectParameter,
  write: writeAssociationLnV0RemoveObjectParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const objectListAttribute: AttributeDefinition<AssociationLnV0ObjectList> = {
  id: 2,
  name: "object_list",
  property: "objectList",
  codec: associationLnV0ObjectListCodec,
  storage: "static",
  shortName: 0x08,
};
const associatedPartnersIdAttribute: AttributeDefinition<AssociationLnV0AssociatedPartnersId> = {
  id: 3,
  name: "associated_partners_id",
  property: "associatedPartnersId",
  codec: associationLnV0AssociatedPartnersIdCodec,
  storage: "static",
  shortName: 0x10,
};
const applicationContextNameAttribute: AttributeDefinition<AssociationLnV0ApplicationContextName> = {
  id: 4,
  name: "application_context_name",
  property: "applicationContextName",
  codec: associationLnV0ApplicationContextNameCodec,
  storage: "static",
  shortName: 0x18,
};
const xDlmsContextInfoAttribute: AttributeDefinition<AssociationLnV0XDlmsContextInfo> = {
  id: 5,
  name: "xDLMS_context_info",
  property: "xDlmsContextInfo",
  codec: associationLnV0XDlmsContextInfoCodec,
  storage: "static",
  shortName: 0x20,
};
const authenticationMechanismNameAttribute: AttributeDefinition<AssociationLnV0AuthenticationMechanismName> = {
  id: 6,
  name: "authentication_mechanism_name",
  property: "authenticationMechanismName",
  codec: associationLnV0AuthenticationMechanismNameCodec,
  storage: "static",
  shortName: 0x28,
};
const llsSecretAttribute: AttributeDefinition<SecretOctetString> = {
  id: 7,
  name: "LLS_secret",
  property: "llsSecret",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x30,
  secret: true,
};
const associationStatusAttribute: AttributeDefinition<EnumAssociationStatus> = {
  id: 8,
  name: "association_status",
  property: "associationStatus",
  codec: enumAssociationStatusCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const replyToHlsAuthenticationMethod: MethodDefinition<OctetString, OctetString> = {
  id: 1,
  name: "reply_to_HLS_authentication",
  property: "replyToHlsAuthentication",
  parameter: octetStringCodec,
  reply: octetStringCodec,
  mandatory: false,
};
const changeHlsSecretMethod: MethodDefinition<SecretOctetString, undefined> = {
  id: 2,
  name: "change_HLS_secret",
  property: "changeHlsSecret",
  parameter: secretOctetStringCodec,
  mandatory: false,
  secret: true,
};
const addObjectMethod: MethodDefinition<AssociationLnV0AddObjectParameter, undefined> = {
  id: 3,
  name: "add_object",
  property: "addObject",
  parameter: associationLnV0AddObjectParameterCodec,
  mandatory: false,
};
const removeObjectMethod: MethodDefinition<AssociationLnV0RemoveObjectParameter, undefined> = {
  id: 4,
  name: "remove_object",
  property: "removeObject",
  parameter: associationLnV0RemoveObjectParameterCodec,
  mandatory: false,
};

/**
 * Association LN, version 0: An application association with logical name referencing; version 0 has LLS and simple access rights only.
 *
 * Blue Book part 2, class Association LN (class_id 15, version 0).
 */
export const associationLnV0Class: ClassDefinition = {
  classId: 15,
  version: 0,
  name: "Association LN",
  attributes: [logicalNameAttribute, objectListAttribute, associatedPartnersIdAttribute, applicationContextNameAttribute, xDlmsContextInfoAttribute, authenticationMechanismNameAttribute, llsSecretAttribute, associationStatusAttribute],
  methods: [replyToHlsAuthenticationMethod, changeHlsSecretMethod, addObjectMethod, removeObjectMethod],
};

/**
 * A client's references to one Association LN object.
 *
 * An application association with logical name referencing; version 0 has LLS and simple access rights only.
 */
export interface AssociationLnV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The objects that the client may see, with its access rights. */
  readonly objectList: AttributeRef<AssociationLnV0ObjectList>;
  /** The parties of the association. */
  readonly associatedPartnersId: AttributeRef<AssociationLnV0AssociatedPartnersId>;
  /** Application context of the association, as an object identifier. */
  readonly applicationContextName: AttributeRef<AssociationLnV0ApplicationContextName>;
  /** What was negotiated when the association was opened. */
  readonly xDlmsContextInfo: AttributeRef<AssociationLnV0XDlmsContextInfo>;
  /** Authentication mechanism of the association, as an object identifier. */
  readonly authenticationMechanismName: AttributeRef<AssociationLnV0AuthenticationMechanismName>;
  /** The LLS secret. */
  readonly llsSecret: AttributeRef<SecretOctetString>;
  /** State of the association. */
  readonly associationStatus: AttributeRef<EnumAssociationStatus>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication: MethodRef<OctetString, OctetString>;
  /** Changes the HLS secret. */
  readonly changeHlsSecret: MethodRef<SecretOctetString, undefined>;
  /** Adds an object to the list. */
  readonly addObject: MethodRef<AssociationLnV0AddObjectParameter, undefined>;
  /** Removes an object from the list. */
  readonly removeObject: MethodRef<AssociationLnV0RemoveObjectParameter, undefined>;
}

/** References to the Association LN object with this logical name. Throws when it is not an OBIS code. */
export function associationLnV0(logicalName: string): AssociationLnV0 {
  const object = cosemObject(associationLnV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    objectList: attributeRef(object, objectListAttribute),
    associatedPartnersId: attributeRef(object, associatedPartnersIdAttribute),
    applicationContextName: attributeRef(object, applicationContextNameAttribute),
    xDlmsContextInfo: attributeRef(object, xDlmsContextInfoAttribute),
    authenticationMechanismName: attributeRef(object, authenticationMechanismNameAttribute),
    llsSecret: attributeRef(object, llsSecretAttribute),
    associationStatus: attributeRef(object, associationStatusAttribute),
    replyToHlsAuthentication: methodRef(object, replyToHlsAuthenticationMethod),
    changeHlsSecret: methodRef(object, changeHlsSecretMethod),
    addObject: methodRef(object, addObjectMethod),
    removeObject: methodRef(object, removeObjectMethod),
  };
}

/** A server's handlers for one Association LN object. What is left out is refused. */
export interface AssociationLnV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The objects that the client may see, with its access rights. */
  readonly objectList?: AttributeHandler<AssociationLnV0ObjectList>;
  /** The parties of the association. */
  readonly associatedPartnersId?: AttributeHandler<AssociationLnV0AssociatedPartnersId>;
  /** Application context of the association, as an object identifier. */
  readonly applicationContextName?: AttributeHandler<AssociationLnV0ApplicationContextName>;
  /** What was negotiated when the association was opened. */
  readonly xDlmsContextInfo?: AttributeHandler<AssociationLnV0XDlmsContextInfo>;
  /** Authentication mechanism of the association, as an object identifier. */
  readonly authenticationMechanismName?: AttributeHandler<AssociationLnV0AuthenticationMechanismName>;
  /** The LLS secret. */
  readonly llsSecret?: AttributeHandler<SecretOctetString>;
  /** State of the association. */
  readonly associationStatus?: AttributeHandler<EnumAssociationStatus>;
  /** Pass 3 of HLS: the parameter proves the client, the reply the server. */
  readonly replyToHlsAuthentication?: MethodHandler<OctetString, OctetString>;
  /** Changes the HLS secret. */
  readonly changeHlsSecret?: MethodHandler<SecretOctetString, void>;
  /** Adds an object to the list. */
  readonly addObject?: MethodHandler<AssociationLnV0AddObjectParameter, void>;
  /** Removes an object from the list. */
  readonly removeObject?: MethodHandler<AssociationLnV0RemoveObjectParameter, void>;
}

/** A Association LN object for a server. Throws when `logicalName` is not an OBIS code. */
export function associationLnV0Server(logicalName: string, handlers: AssociationLnV0Server): ServerObject {
  return serverObject(associationLnV0Class, logicalName, handlers);
}
