// Generated from spec/classes/0064-v1-security-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  readCode,
  readFlags,
  serverObject,
  unknownKind,
  writeCode,
  writeFlags,
} from "@cosemkit/core";
import { type CertificateEntity, certificateEntityCodes } from "../codes/certificate-entity.ts";
import {
  type CertificateIdentificationType,
  certificateIdentificationTypeCodes,
} from "../codes/certificate-identification-type.ts";
import { type CertificateType, certificateTypeCodes } from "../codes/certificate-type.ts";
import { type TransferredKeyId, transferredKeyIdCodes } from "../codes/transferred-key-id.ts";
import {
  type EnumKeyPair,
  type EnumSecuritySuite,
  type LogicalName,
  type OctetString,
  enumKeyPairCodec,
  enumSecuritySuiteCodec,
  logicalNameCodec,
  octetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export interface CertificateInfo {
  readonly certificateEntity: CertificateEntity;
  readonly certificateType: CertificateType;
  readonly serialNumber: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly subjectAltName: Uint8Array;
}

export function readCertificateInfo(r: Reader): CertificateInfo {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 6) {
    r.fail("decode.malformed", `structure of ${count2} elements, 6 expected`, start1);
  }
  r.expect(0x16);
  const certificateEntity = readCode(r, certificateEntityCodes);
  r.expect(0x16);
  const certificateType = readCode(r, certificateTypeCodes);
  r.expect(9);
  const serialNumber = r.octets();
  r.expect(9);
  const issuer = r.octets();
  r.expect(9);
  const subject = r.octets();
  r.expect(9);
  const subjectAltName = r.octets();
  return { certificateEntity, certificateType, serialNumber, issuer, subject, subjectAltName };
}

export function writeCertificateInfo(w: Writer, v: CertificateInfo): void {
  w.length(6);
  w.u8(0x16);
  writeCode(w, certificateEntityCodes, v.certificateEntity);
  w.u8(0x16);
  writeCode(w, certificateTypeCodes, v.certificateType);
  w.u8(9);
  w.octets(v.serialNumber);
  w.u8(9);
  w.octets(v.issuer);
  w.u8(9);
  w.octets(v.subject);
  w.u8(9);
  w.octets(v.subjectAltName);
}

export const certificateInfoDescriptor: Descriptor = {
  name: "certificate_info",
  node: { kind: "sequence", counted: true, fields: [
    { property: "certificateEntity", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: certificateEntityCodes } } },
    { property: "certificateType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: certificateTypeCodes } } },
    { property: "serialNumber", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "issuer", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "subject", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "subjectAltName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export type CertificateIdentificationCertificationIdentificationOptions =
  | { readonly kind: "by_entity"; readonly value: CertificateIdentificationByEntity }
  | { readonly kind: "by_serial"; readonly value: CertificateIdentificationBySerial };

export function readCertificateIdentificationCertificationIdentificationOptions(r: Reader, by: string | number): CertificateIdentificationCertificationIdentificationOptions {
  const start1 = r.pos;
  switch (by) {
    case "certificate-entity": {
      r.expect(2);
      return { kind: "by_entity", value: readCertificateIdentificationByEntity(r) };
    }
    case "certificate-serial-number": {
      r.expect(2);
      return { kind: "by_serial", value: readCertificateIdentificationBySerial(r) };
    }
    default:
      return r.fail("decode.malformed", `no layout is known for certificateIdentificationType ${by}`, start1);
  }
}

export function writeCertificateIdentificationCertificationIdentificationOptions(w: Writer, v: CertificateIdentificationCertificationIdentificationOptions, by: string | number): void {
  switch (v.kind) {
    case "by_entity": {
      if (by !== "certificate-entity") w.fail(`"by_entity" does not go with certificateIdentificationType ${by}`);
      w.u8(2);
      writeCertificateIdentificationByEntity(w, v.value);
      return;
    }
    case "by_serial": {
      if (by !== "certificate-serial-number") w.fail(`"by_serial" does not go with certificateIdentificationType ${by}`);
      w.u8(2);
      writeCertificateIdentificationBySerial(w, v.value);
      return;
    }
    default:
      unknownKind(w, v);
  }
}

export const certificateIdentificationCertificationIdentificationOptionsDescriptor: Descriptor = {
  name: "certificate_identification_certification_identification_options",
  node: { kind: "select", by: "certificateIdentificationType", cases: [
    { when: "certificate-entity", name: "by_entity", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => certificateIdentificationByEntityDescriptor } } },
    { when: "certificate-serial-number", name: "by_serial", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => certificateIdentificationBySerialDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export interface CertificateIdentification {
  readonly certificateIdentificationType: CertificateIdentificationType;
  readonly certificationIdentificationOptions: CertificateIdentificationCertificationIdentificationOptions;
}

export function readCertificateIdentification(r: Reader): CertificateIdentification {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const certificateIdentificationType = readCode(r, certificateIdentificationTypeCodes);
  const certificationIdentificationOptions = readCertificateIdentificationCertificationIdentificationOptions(r, certificateIdentificationType);
  return { certificateIdentificationType, certificationIdentificationOptions };
}

export function writeCertificateIdentification(w: Writer, v: CertificateIdentification): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, certificateIdentificationTypeCodes, v.certificateIdentificationType);
  writeCertificateIdentificationCertificationIdentificationOptions(w, v.certificationIdentificationOptions, v.certificateIdentificationType);
}

export const certificateIdentificationDescriptor: Descriptor = {
  name: "certificate_identification",
  node: { kind: "sequence", counted: true, fields: [
    { property: "certificateIdentificationType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: certificateIdentificationTypeCodes } } },
    { property: "certificationIdentificationOptions", presence: "required", node: { kind: "ref", to: () => certificateIdentificationCertificationIdentificationOptionsDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export interface CertificateIdentificationByEntity {
  readonly certificateEntity: CertificateEntity;
  readonly certificateType: CertificateType;
  readonly systemTitle: Uint8Array;
}

export function readCertificateIdentificationByEntity(r: Reader): CertificateIdentificationByEntity {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x16);
  const certificateEntity = readCode(r, certificateEntityCodes);
  r.expect(0x16);
  const certificateType = readCode(r, certificateTypeCodes);
  r.expect(9);
  const systemTitle = r.octets();
  return { certificateEntity, certificateType, systemTitle };
}

export function writeCertificateIdentificationByEntity(w: Writer, v: CertificateIdentificationByEntity): void {
  w.length(3);
  w.u8(0x16);
  writeCode(w, certificateEntityCodes, v.certificateEntity);
  w.u8(0x16);
  writeCode(w, certificateTypeCodes, v.certificateType);
  w.u8(9);
  w.octets(v.systemTitle);
}

export const certificateIdentificationByEntityDescriptor: Descriptor = {
  name: "certificate_identification_by_entity",
  node: { kind: "sequence", counted: true, fields: [
    { property: "certificateEntity", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: certificateEntityCodes } } },
    { property: "certificateType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: certificateTypeCodes } } },
    { property: "systemTitle", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export interface CertificateIdentificationBySerial {
  readonly serialNumber: Uint8Array;
  readonly issuer: Uint8Array;
}

export function readCertificateIdentificationBySerial(r: Reader): CertificateIdentificationBySerial {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const serialNumber = r.octets();
  r.expect(9);
  const issuer = r.octets();
  return { serialNumber, issuer };
}

export function writeCertificateIdentificationBySerial(w: Writer, v: CertificateIdentificationBySerial): void {
  w.length(2);
  w.u8(9);
  w.octets(v.serialNumber);
  w.u8(9);
  w.octets(v.issuer);
}

export const certificateIdentificationBySerialDescriptor: Descriptor = {
  name: "certificate_identification_by_serial",
  node: { kind: "sequence", counted: true, fields: [
    { property: "serialNumber", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "issuer", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecurityPolicy = readonly SecurityPolicyBit[];

/** Names of the bits of SecurityPolicy. */
export type SecurityPolicyBit =
  | "reserved-0"
  | "reserved-1"
  | "authenticated-request"
  | "encrypted-request"
  | "signed-request"
  | "authenticated-response"
  | "encrypted-response"
  | "signed-response";

export function readSecurityPolicy(r: Reader): SecurityPolicy {
  return readFlags(r, securityPolicyFlags);
}

export function writeSecurityPolicy(w: Writer, v: SecurityPolicy): void {
  writeFlags(w, securityPolicyFlags, v);
}

const securityPolicyFlags: FlagsNode<SecurityPolicyBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["reserved-0","reserved-1","authenticated-request","encrypted-request","signed-request","authenticated-response","encrypted-response","signed-response"] };

export const securityPolicyDescriptor: Descriptor = {
  name: "security_policy",
  node: securityPolicyFlags,
  layer: "data",
};

/**
 * Protection that every request and response needs.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupSecurityPolicy = SecurityPolicy;

export function readSecuritySetupSecurityPolicy(r: Reader): SecuritySetupSecurityPolicy {
  r.expect(0x16);
  return readSecurityPolicy(r);
}

export function writeSecuritySetupSecurityPolicy(w: Writer, v: SecuritySetupSecurityPolicy): void {
  w.u8(0x16);
  writeSecurityPolicy(w, v);
}

export const securitySetupSecurityPolicyDescriptor: Descriptor = {
  name: "Security setup.security_policy",
  node: { kind: "tagged", tag: 22, of: { kind: "ref", to: () => securityPolicyDescriptor } },
  layer: "data",
};

export const securitySetupSecurityPolicyCodec: Codec<SecuritySetupSecurityPolicy> = {
  descriptor: securitySetupSecurityPolicyDescriptor,
  read: readSecuritySetupSecurityPolicy,
  write: writeSecuritySetupSecurityPolicy,
};

/**
 * Certificates that the server holds.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupCertificates = readonly CertificateInfo[];

export function readSecuritySetupCertificates(r: Reader): SecuritySetupCertificates {
  r.expect(1);
  const count1 = r.count(14);
  const items2 = new Array<CertificateInfo>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readCertificateInfo(r);
  }
  return items2;
}

export function writeSecuritySetupCertificates(w: Writer, v: SecuritySetupCertificates): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeCertificateInfo(w, item1);
  }
}

export const securitySetupCertificatesDescriptor: Descriptor = {
  name: "Security setup.certificates",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => certificateInfoDescriptor } }, least: 14 } },
  layer: "data",
};

export const securitySetupCertificatesCodec: Codec<SecuritySetupCertificates> = {
  descriptor: securitySetupCertificatesDescriptor,
  read: readSecuritySetupCertificates,
  write: writeSecuritySetupCertificates,
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecurityActivateParameter = readonly SecurityActivateParameterBit[];

/** Names of the bits of SecurityActivateParameter. */
export type SecurityActivateParameterBit =
  | "reserved-0"
  | "reserved-1"
  | "authenticated-request"
  | "encrypted-request"
  | "signed-request"
  | "authenticated-response"
  | "encrypted-response"
  | "signed-response";

export function readSecurityActivateParameter(r: Reader): SecurityActivateParameter {
  return readFlags(r, securityActivateParameterFlags);
}

export function writeSecurityActivateParameter(w: Writer, v: SecurityActivateParameter): void {
  writeFlags(w, securityActivateParameterFlags, v);
}

const securityActivateParameterFlags: FlagsNode<SecurityActivateParameterBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["reserved-0","reserved-1","authenticated-request","encrypted-request","signed-request","authenticated-response","encrypted-response","signed-response"] };

export const securityActivateParameterDescriptor: Descriptor = {
  name: "security_activate_parameter",
  node: securityActivateParameterFlags,
  layer: "data",
};

/**
 * Activates a security policy; it can only be strengthened.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupSecurityActivateParameter = SecurityActivateParameter;

export function readSecuritySetupSecurityActivateParameter(r: Reader): SecuritySetupSecurityActivateParameter {
  r.expect(0x16);
  return readSecurityActivateParameter(r);
}

export function writeSecuritySetupSecurityActivateParameter(w: Writer, v: SecuritySetupSecurityActivateParameter): void {
  w.u8(0x16);
  writeSecurityActivateParameter(w, v);
}

export const securitySetupSecurityActivateParameterDescriptor: Descriptor = {
  name: "Security setup.security_activate_parameter",
  node: { kind: "tagged", tag: 22, of: { kind: "ref", to: () => securityActivateParameterDescriptor } },
  layer: "data",
};

export const securitySetupSecurityActivateParameterCodec: Codec<SecuritySetupSecurityActivateParameter> = {
  descriptor: securitySetupSecurityActivateParameterDescriptor,
  read: readSecuritySetupSecurityActivateParameter,
  write: writeSecuritySetupSecurityActivateParameter,
};

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export interface KeyTransferParameterItem {
  readonly keyId: TransferredKeyId;
  readonly keyWrapped: Uint8Array;
}

export function readKeyTransferParameterItem(r: Reader): KeyTransferParameterItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const keyId = readCode(r, transferredKeyIdCodes);
  r.expect(9);
  const keyWrapped = r.octets();
  return { keyId, keyWrapped };
}

export function writeKeyTransferParameterItem(w: Writer, v: KeyTransferParameterItem): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, transferredKeyIdCodes, v.keyId);
  w.u8(9);
  w.octets(v.keyWrapped);
}

export const keyTransferParameterItemDescriptor: Descriptor = {
  name: "key_transfer_parameter_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: transferredKeyIdCodes } } },
    { property: "keyWrapped", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Replaces global keys, wrapped with the master key.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupKeyTransferParameter = readonly KeyTransferParameterItem[];

export function readSecuritySetupKeyTransferParameter(r: Reader): SecuritySetupKeyTransferParameter {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<KeyTransferParameterItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readKeyTransferParameterItem(r);
  }
  return items2;
}

export function writeSecuritySetupKeyTransferParameter(w: Writer, v: SecuritySetupKeyTransferParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeKeyTransferParameterItem(w, item1);
  }
}

export const securitySetupKeyTransferParameterDescriptor: Descriptor = {
  name: "Security setup.key_transfer_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => keyTransferParameterItemDescriptor } }, least: 6 } },
  layer: "data",
};

export const securitySetupKeyTransferParameterCodec: Codec<SecuritySetupKeyTransferParameter> = {
  descriptor: securitySetupKeyTransferParameterDescriptor,
  read: readSecuritySetupKeyTransferParameter,
  write: writeSecuritySetupKeyTransferParameter,
};

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export interface KeyAgreementParameterItem {
  readonly keyId: TransferredKeyId;
  readonly keyData: Uint8Array;
}

export function readKeyAgreementParameterItem(r: Reader): KeyAgreementParameterItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const keyId = readCode(r, transferredKeyIdCodes);
  r.expect(9);
  const keyData = r.octets();
  return { keyId, keyData };
}

export function writeKeyAgreementParameterItem(w: Writer, v: KeyAgreementParameterItem): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, transferredKeyIdCodes, v.keyId);
  w.u8(9);
  w.octets(v.keyData);
}

export const keyAgreementParameterItemDescriptor: Descriptor = {
  name: "key_agreement_parameter_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: transferredKeyIdCodes } } },
    { property: "keyData", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Agrees keys by exchanging ephemeral public keys.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupKeyAgreementParameter = readonly KeyAgreementParameterItem[];

export function readSecuritySetupKeyAgreementParameter(r: Reader): SecuritySetupKeyAgreementParameter {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<KeyAgreementParameterItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readKeyAgreementParameterItem(r);
  }
  return items2;
}

export function writeSecuritySetupKeyAgreementParameter(w: Writer, v: SecuritySetupKeyAgreementParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeKeyAgreementParameterItem(w, item1);
  }
}

export const securitySetupKeyAgreementParameterDescriptor: Descriptor = {
  name: "Security setup.key_agreement_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => keyAgreementParameterItemDescriptor } }, least: 6 } },
  layer: "data",
};

export const securitySetupKeyAgreementParameterCodec: Codec<SecuritySetupKeyAgreementParameter> = {
  descriptor: securitySetupKeyAgreementParameterDescriptor,
  read: readSecuritySetupKeyAgreementParameter,
  write: writeSecuritySetupKeyAgreementParameter,
};

/** Blue Book part 2, class Security setup (class_id 64, version 1). */
export interface KeyAgreementReplyItem {
  readonly keyId: TransferredKeyId;
  readonly keyData: Uint8Array;
}

export function readKeyAgreementReplyItem(r: Reader): KeyAgreementReplyItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const keyId = readCode(r, transferredKeyIdCodes);
  r.expect(9);
  const keyData = r.octets();
  return { keyId, keyData };
}

export function writeKeyAgreementReplyItem(w: Writer, v: KeyAgreementReplyItem): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, transferredKeyIdCodes, v.keyId);
  w.u8(9);
  w.octets(v.keyData);
}

export const keyAgreementReplyItemDescriptor: Descriptor = {
  name: "key_agreement_reply_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: transferredKeyIdCodes } } },
    { property: "keyData", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Agrees keys by exchanging ephemeral public keys.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupKeyAgreementReply = readonly KeyAgreementReplyItem[];

export function readSecuritySetupKeyAgreementReply(r: Reader): SecuritySetupKeyAgreementReply {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<KeyAgreementReplyItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readKeyAgreementReplyItem(r);
  }
  return items2;
}

export function writeSecuritySetupKeyAgreementReply(w: Writer, v: SecuritySetupKeyAgreementReply): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeKeyAgreementReplyItem(w, item1);
  }
}

export const securitySetupKeyAgreementReplyDescriptor: Descriptor = {
  name: "Security setup.key_agreement_reply",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => keyAgreementReplyItemDescriptor } }, least: 6 } },
  layer: "data",
};

export const securitySetupKeyAgreementReplyCodec: Codec<SecuritySetupKeyAgreementReply> = {
  descriptor: securitySetupKeyAgreementReplyDescriptor,
  read: readSecuritySetupKeyAgreementReply,
  write: writeSecuritySetupKeyAgreementReply,
};

/**
 * Returns a certificate (DER).
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupExportCertificateParameter = CertificateIdentification;

export function readSecuritySetupExportCertificateParameter(r: Reader): SecuritySetupExportCertificateParameter {
  r.expect(2);
  return readCertificateIdentification(r);
}

export function writeSecuritySetupExportCertificateParameter(w: Writer, v: SecuritySetupExportCertificateParameter): void {
  w.u8(2);
  writeCertificateIdentification(w, v);
}

export const securitySetupExportCertificateParameterDescriptor: Descriptor = {
  name: "Security setup.export_certificate_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => certificateIdentificationDescriptor } },
  layer: "data",
};

export const securitySetupExportCertificateParameterCodec: Codec<SecuritySetupExportCertificateParameter> = {
  descriptor: securitySetupExportCertificateParameterDescriptor,
  read: readSecuritySetupExportCertificateParameter,
  write: writeSecuritySetupExportCertificateParameter,
};

/**
 * Removes a certificate.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export type SecuritySetupRemoveCertificateParameter = CertificateIdentification;

export function readSecuritySetupRemoveCertificateParameter(r: Reader): SecuritySetupRemoveCertificateParameter {
  r.expect(2);
  return readCertificateIdentification(r);
}

export function writeSecuritySetupRemoveCertificateParameter(w: Writer, v: SecuritySetupRemoveCertificateParameter): void {
  w.u8(2);
  writeCertificateIdentification(w, v);
}

export const securitySetupRemoveCertificateParameterDescriptor: Descriptor = {
  name: "Security setup.remove_certificate_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => certificateIdentificationDescriptor } },
  layer: "data",
};

export const securitySetupRemoveCertificateParameterCodec: Codec<SecuritySetupRemoveCertificateParameter> = {
  descriptor: securitySetupRemoveCertificateParameterDescriptor,
  read: readSecuritySetupRemoveCertificateParameter,
  write: writeSecuritySetupRemoveCertificateParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const securityPolicyAttribute: AttributeDefinition<SecuritySetupSecurityPolicy> = {
  id: 2,
  name: "security_policy",
  property: "securityPolicy",
  codec: securitySetupSecurityPolicyCodec,
  storage: "static",
  shortName: 0x08,
};
const securitySuiteAttribute: AttributeDefinition<EnumSecuritySuite> = {
  id: 3,
  name: "security_suite",
  property: "securitySuite",
  codec: enumSecuritySuiteCodec,
  storage: "static",
  shortName: 0x10,
};
const clientSystemTitleAttribute: AttributeDefinition<OctetString> = {
  id: 4,
  name: "client_system_title",
  property: "clientSystemTitle",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const serverSystemTitleAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "server_system_title",
  property: "serverSystemTitle",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x20,
};
const certificatesAttribute: AttributeDefinition<SecuritySetupCertificates> = {
  id: 6,
  name: "certificates",
  property: "certificates",
  codec: securitySetupCertificatesCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const securityActivateMethod: MethodDefinition<SecuritySetupSecurityActivateParameter, undefined> = {
  id: 1,
  name: "security_activate",
  property: "securityActivate",
  parameter: securitySetupSecurityActivateParameterCodec,
  mandatory: false,
  shortName: 0x30,
};
const keyTransferMethod: MethodDefinition<SecuritySetupKeyTransferParameter, undefined> = {
  id: 2,
  name: "key_transfer",
  property: "keyTransfer",
  parameter: securitySetupKeyTransferParameterCodec,
  mandatory: false,
  shortName: 0x38,
  secret: true,
};
const keyAgreementMethod: MethodDefinition<SecuritySetupKeyAgreementParameter, SecuritySetupKeyAgreementReply> = {
  id: 3,
  name: "key_agreement",
  property: "keyAgreement",
  parameter: securitySetupKeyAgreementParameterCodec,
  reply: securitySetupKeyAgreementReplyCodec,
  mandatory: false,
  shortName: 0x40,
};
const generateKeyPairMethod: MethodDefinition<EnumKeyPair, undefined> = {
  id: 4,
  name: "generate_key_pair",
  property: "generateKeyPair",
  parameter: enumKeyPairCodec,
  mandatory: false,
  shortName: 0x48,
};
const generateCertificateRequestMethod: MethodDefinition<EnumKeyPair, OctetString> = {
  id: 5,
  name: "generate_certificate_request",
  property: "generateCertificateRequest",
  parameter: enumKeyPairCodec,
  reply: octetStringCodec,
  mandatory: false,
  shortName: 0x50,
};
const importCertificateMethod: MethodDefinition<OctetString, undefined> = {
  id: 6,
  name: "import_certificate",
  property: "importCertificate",
  parameter: octetStringCodec,
  mandatory: false,
  shortName: 0x58,
};
const exportCertificateMethod: MethodDefinition<SecuritySetupExportCertificateParameter, OctetString> = {
  id: 7,
  name: "export_certificate",
  property: "exportCertificate",
  parameter: securitySetupExportCertificateParameterCodec,
  reply: octetStringCodec,
  mandatory: false,
  shortName: 0x60,
};
const removeCertificateMethod: MethodDefinition<SecuritySetupRemoveCertificateParameter, undefined> = {
  id: 8,
  name: "remove_certificate",
  property: "removeCertificate",
  parameter: securitySetupRemoveCertificateParameterCodec,
  mandatory: false,
  shortName: 0x68,
};

/**
 * Security setup, version 1: Security policy, suite, keys and certificates of an association.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 1).
 */
export const securitySetupClass: ClassDefinition = {
  classId: 64,
  version: 1,
  name: "Security setup",
  attributes: [logicalNameAttribute, securityPolicyAttribute, securitySuiteAttribute, clientSystemTitleAttribute, serverSystemTitleAttribute, certificatesAttribute],
  methods: [securityActivateMethod, keyTransferMethod, keyAgreementMethod, generateKeyPairMethod, generateCertificateRequestMethod, importCertificateMethod, exportCertificateMethod, removeCertificateMethod],
};

/**
 * A client's references to one Security setup object.
 *
 * Security policy, suite, keys and certificates of an association.
 */
export interface SecuritySetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Protection that every request and response needs. */
  readonly securityPolicy: AttributeRef<SecuritySetupSecurityPolicy>;
  /** The security suite in use. */
  readonly securitySuite: AttributeRef<EnumSecuritySuite>;
  /** System title of the client. */
  readonly clientSystemTitle: AttributeRef<OctetString>;
  /** System title of the server. */
  readonly serverSystemTitle: AttributeRef<OctetString>;
  /** Certificates that the server holds. */
  readonly certificates: AttributeRef<SecuritySetupCertificates>;
  /** Activates a security policy; it can only be strengthened. */
  readonly securityActivate: MethodRef<SecuritySetupSecurityActivateParameter, undefined>;
  /** Replaces global keys, wrapped with the master key. */
  readonly keyTransfer: MethodRef<SecuritySetupKeyTransferParameter, undefined>;
  /** Agrees keys by exchanging ephemeral public keys. */
  readonly keyAgreement: MethodRef<SecuritySetupKeyAgreementParameter, SecuritySetupKeyAgreementReply>;
  /** Makes a key pair. */
  readonly generateKeyPair: MethodRef<EnumKeyPair, undefined>;
  /** Makes a certificate signing request (PKCS #10). */
  readonly generateCertificateRequest: MethodRef<EnumKeyPair, OctetString>;
  /** Stores an X.509 certificate (DER). */
  readonly importCertificate: MethodRef<OctetString, undefined>;
  /** Returns a certificate (DER). */
  readonly exportCertificate: MethodRef<SecuritySetupExportCertificateParameter, OctetString>;
  /** Removes a certificate. */
  readonly removeCertificate: MethodRef<SecuritySetupRemoveCertificateParameter, undefined>;
}

/** References to the Security setup object with this logical name. Throws when it is not an OBIS code. */
export function securitySetup(logicalName: string): SecuritySetup {
  const object = cosemObject(securitySetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    securityPolicy: attributeRef(object, securityPolicyAttribute),
    securitySuite: attributeRef(object, securitySuiteAttribute),
    clientSystemTitle: attributeRef(object, clientSystemTitleAttribute),
    serverSystemTitle: attributeRef(object, serverSystemTitleAttribute),
    certificates: attributeRef(object, certificatesAttribute),
    securityActivate: methodRef(object, securityActivateMethod),
    keyTransfer: methodRef(object, keyTransferMethod),
    keyAgreement: methodRef(object, keyAgreementMethod),
    generateKeyPair: methodRef(object, generateKeyPairMethod),
    generateCertificateRequest: methodRef(object, generateCertificateRequestMethod),
    importCertificate: methodRef(object, importCertificateMethod),
    exportCertificate: methodRef(object, exportCertificateMethod),
    removeCertificate: methodRef(object, removeCertificateMethod),
  };
}

/** A server's handlers for one Security setup object. What is left out is refused. */
export interface SecuritySetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Protection that every request and response needs. */
  readonly securityPolicy?: AttributeHandler<SecuritySetupSecurityPolicy>;
  /** The security suite in use. */
  readonly securitySuite?: AttributeHandler<EnumSecuritySuite>;
  /** System title of the client. */
  readonly clientSystemTitle?: AttributeHandler<OctetString>;
  /** System title of the server. */
  readonly serverSystemTitle?: AttributeHandler<OctetString>;
  /** Certificates that the server holds. */
  readonly certificates?: AttributeHandler<SecuritySetupCertificates>;
  /** Activates a security policy; it can only be strengthened. */
  readonly securityActivate?: MethodHandler<SecuritySetupSecurityActivateParameter, void>;
  /** Replaces global keys, wrapped with the master key. */
  readonly keyTransfer?: MethodHandler<SecuritySetupKeyTransferParameter, void>;
  /** Agrees keys by exchanging ephemeral public keys. */
  readonly keyAgreement?: MethodHandler<SecuritySetupKeyAgreementParameter, SecuritySetupKeyAgreementReply>;
  /** Makes a key pair. */
  readonly generateKeyPair?: MethodHandler<EnumKeyPair, void>;
  /** Makes a certificate signing request (PKCS #10). */
  readonly generateCertificateRequest?: MethodHandler<EnumKeyPair, OctetString>;
  /** Stores an X.509 certificate (DER). */
  readonly importCertificate?: MethodHandler<OctetString, void>;
  /** Returns a certificate (DER). */
  readonly exportCertificate?: MethodHandler<SecuritySetupExportCertificateParameter, OctetString>;
  /** Removes a certificate. */
  readonly removeCertificate?: MethodHandler<SecuritySetupRemoveCertificateParameter, void>;
}

/** A Security setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function securitySetupServer(logicalName: string, handlers: SecuritySetupServer): ServerObject {
  return serverObject(securitySetupClass, logicalName, handlers);
}
