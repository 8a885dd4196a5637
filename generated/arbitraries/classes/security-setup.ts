// Generated from spec/classes/0064-v1-security-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type CertificateIdentification,
  type CertificateIdentificationByEntity,
  type CertificateIdentificationBySerial,
  type CertificateIdentificationCertificationIdentificationOptions,
  type CertificateInfo,
  type KeyAgreementParameterItem,
  type KeyAgreementReplyItem,
  type KeyTransferParameterItem,
  type SecurityActivateParameter,
  type SecurityActivateParameterBit,
  type SecurityPolicy,
  type SecurityPolicyBit,
  type SecuritySetupCertificates,
  type SecuritySetupExportCertificateParameter,
  type SecuritySetupKeyAgreementParameter,
  type SecuritySetupKeyAgreementReply,
  type SecuritySetupKeyTransferParameter,
  type SecuritySetupRemoveCertificateParameter,
  type SecuritySetupSecurityActivateParameter,
  type SecuritySetupSecurityPolicy,
  certificateIdentificationByEntityDescriptor,
  certificateIdentificationBySerialDescriptor,
  certificateIdentificationDescriptor,
  certificateInfoDescriptor,
  keyAgreementParameterItemDescriptor,
  keyAgreementReplyItemDescriptor,
  keyTransferParameterItemDescriptor,
  readCertificateIdentification,
  readCertificateIdentificationByEntity,
  readCertificateIdentificationBySerial,
  readCertificateInfo,
  readKeyAgreementParameterItem,
  readKeyAgreementReplyItem,
  readKeyTransferParameterItem,
  readSecurityActivateParameter,
  readSecurityPolicy,
  readSecuritySetupCertificates,
  readSecuritySetupExportCertificateParameter,
  readSecuritySetupKeyAgreementParameter,
  readSecuritySetupKeyAgreementReply,
  readSecuritySetupKeyTransferParameter,
  readSecuritySetupRemoveCertificateParameter,
  readSecuritySetupSecurityActivateParameter,
  readSecuritySetupSecurityPolicy,
  securityActivateParameterDescriptor,
  securityPolicyDescriptor,
  securitySetupCertificatesDescriptor,
  securitySetupExportCertificateParameterDescriptor,
  securitySetupKeyAgreementParameterDescriptor,
  securitySetupKeyAgreementReplyDescriptor,
  securitySetupKeyTransferParameterDescriptor,
  securitySetupRemoveCertificateParameterDescriptor,
  securitySetupSecurityActivateParameterDescriptor,
  securitySetupSecurityPolicyDescriptor,
  writeCertificateIdentification,
  writeCertificateIdentificationByEntity,
  writeCertificateIdentificationBySerial,
  writeCertificateInfo,
  writeKeyAgreementParameterItem,
  writeKeyAgreementReplyItem,
  writeKeyTransferParameterItem,
  writeSecurityActivateParameter,
  writeSecurityPolicy,
  writeSecuritySetupCertificates,
  writeSecuritySetupExportCertificateParameter,
  writeSecuritySetupKeyAgreementParameter,
  writeSecuritySetupKeyAgreementReply,
  writeSecuritySetupKeyTransferParameter,
  writeSecuritySetupRemoveCertificateParameter,
  writeSecuritySetupSecurityActivateParameter,
  writeSecuritySetupSecurityPolicy,
} from "../../classes/security-setup.ts";
import { certificateEntityCodes } from "../../codes/certificate-entity.ts";
import { certificateTypeCodes } from "../../codes/certificate-type.ts";
import { transferredKeyIdCodes } from "../../codes/transferred-key-id.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CertificateInfo. */
export function certificateInfo(): fc.Arbitrary<CertificateInfo> {
  return fc.record({ certificateEntity: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(certificateEntityCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => certificateEntityCodes.ids[code] === undefined)), certificateType: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(certificateTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => certificateTypeCodes.ids[code] === undefined)), serialNumber: fc.uint8Array({ maxLength: 20 }), issuer: fc.uint8Array({ maxLength: 20 }), subject: fc.uint8Array({ maxLength: 20 }), subjectAltName: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of CertificateIdentificationCertificationIdentificationOptions. */
export function certificateIdentificationCertificationIdentificationOptions(): fc.Arbitrary<CertificateIdentificationCertificationIdentificationOptions> {
  return fc.oneof(fc.record({ kind: fc.constant("by_entity" as const), value: certificateIdentificationByEntity() }), fc.record({ kind: fc.constant("by_serial" as const), value: certificateIdentificationBySerial() }));
}

/** Values of CertificateIdentification. */
export function certificateIdentification(): fc.Arbitrary<CertificateIdentification> {
  return fc.oneof(fc.record({ certificateIdentificationType: fc.constant("certificate-entity" as const), certificationIdentificationOptions: fc.record({ kind: fc.constant("by_entity" as const), value: certificateIdentificationByEntity() }) }), fc.record({ certificateIdentificationType: fc.constant("certificate-serial-number" as const), certificationIdentificationOptions: fc.record({ kind: fc.constant("by_serial" as const), value: certificateIdentificationBySerial() }) }));
}

/** Values of CertificateIdentificationByEntity. */
export function certificateIdentificationByEntity(): fc.Arbitrary<CertificateIdentificationByEntity> {
  return fc.record({ certificateEntity: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(certificateEntityCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => certificateEntityCodes.ids[code] === undefined)), certificateType: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(certificateTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => certificateTypeCodes.ids[code] === undefined)), systemTitle: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of CertificateIdentificationBySerial. */
export function certificateIdentificationBySerial(): fc.Arbitrary<CertificateIdentificationBySerial> {
  return fc.record({ serialNumber: fc.uint8Array({ maxLength: 20 }), issuer: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of SecurityPolicy. */
export function securityPolicy(): fc.Arbitrary<SecurityPolicy> {
  return fc.subarray(["reserved-0", "reserved-1", "authenticated-request", "encrypted-request", "signed-request", "authenticated-response", "encrypted-response", "signed-response"] as readonly SecurityPolicyBit[] as SecurityPolicyBit[]);
}

/** Values of SecuritySetupSecurityPolicy. */
export function securitySetupSecurityPolicy(): fc.Arbitrary<SecuritySetupSecurityPolicy> {
  return securityPolicy();
}

/** Values of SecuritySetupCertificates. */
export function securitySetupCertificates(): fc.Arbitrary<SecuritySetupCertificates> {
  return fc.array(certificateInfo(), { maxLength: 4 });
}

/** Values of SecurityActivateParameter. */
export function securityActivateParameter(): fc.Arbitrary<SecurityActivateParameter> {
  return fc.subarray(["reserved-0", "reserved-1", "authenticated-request", "encrypted-request", "signed-request", "authenticated-response", "encrypted-response", "signed-response"] as readonly SecurityActivateParameterBit[] as SecurityActivateParameterBit[]);
}

/** Values of SecuritySetupSecurityActivateParameter. */
export function securitySetupSecurityActivateParameter(): fc.Arbitrary<SecuritySetupSecurityActivateParameter> {
  return securityActivateParameter();
}

/** Values of KeyTransferParameterItem. */
export function keyTransferParameterItem(): fc.Arbitrary<KeyTransferParameterItem> {
  return fc.record({ keyId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(transferredKeyIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => transferredKeyIdCodes.ids[code] === undefined)), keyWrapped: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of SecuritySetupKeyTransferParameter. */
export function securitySetupKeyTransferParameter(): fc.Arbitrary<SecuritySetupKeyTransferParameter> {
  return fc.array(keyTransferParameterItem(), { maxLength: 4 });
}

/** Values of KeyAgreementParameterItem. */
export function keyAgreementParameterItem(): fc.Arbitrary<KeyAgreementParameterItem> {
  return fc.record({ keyId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(transferredKeyIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => transferredKeyIdCodes.ids[code] === undefined)), keyData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of SecuritySetupKeyAgreementParameter. */
export function securitySetupKeyAgreementParameter(): fc.Arbitrary<SecuritySetupKeyAgreementParameter> {
  return fc.array(keyAgreementParameterItem(), { maxLength: 4 });
}

/** Values of KeyAgreementReplyItem. */
export function keyAgreementReplyItem(): fc.Arbitrary<KeyAgreementReplyItem> {
  return fc.record({ keyId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(transferredKeyIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => transferredKeyIdCodes.ids[code] === undefined)), keyData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of SecuritySetupKeyAgreementReply. */
export function securitySetupKeyAgreementReply(): fc.Arbitrary<SecuritySetupKeyAgreementReply> {
  return fc.array(keyAgreementReplyItem(), { maxLength: 4 });
}

/** Values of SecuritySetupExportCertificateParameter. */
export function securitySetupExportCertificateParameter(): fc.Arbitrary<SecuritySetupExportCertificateParameter> {
  return certificateIdentification();
}

/** Values of SecuritySetupRemoveCertificateParameter. */
export function securitySetupRemoveCertificateParameter(): fc.Arbitrary<SecuritySetupRemoveCertificateParameter> {
  return certificateIdentification();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/security-setup", { descriptor: certificateInfoDescriptor, read: readCertificateInfo, write: writeCertificateInfo }, () => certificateInfo()),
  typeCase("classes/security-setup", { descriptor: certificateIdentificationDescriptor, read: readCertificateIdentification, write: writeCertificateIdentification }, () => certificateIdentification()),
  typeCase("classes/security-setup", { descriptor: certificateIdentificationByEntityDescriptor, read: readCertificateIdentificationByEntity, write: writeCertificateIdentificationByEntity }, () => certificateIdentificationByEntity()),
  typeCase("classes/security-setup", { descriptor: certificateIdentificationBySerialDescriptor, read: readCertificateIdentificationBySerial, write: writeCertificateIdentificationBySerial }, () => certificateIdentificationBySerial()),
  typeCase("classes/security-setup", { descriptor: securityPolicyDescriptor, read: readSecurityPolicy, write: writeSecurityPolicy }, () => securityPolicy()),
  typeCase("classes/security-setup", { descriptor: securitySetupSecurityPolicyDescriptor, read: readSecuritySetupSecurityPolicy, write: writeSecuritySetupSecurityPolicy }, () => securitySetupSecurityPolicy()),
  typeCase("classes/security-setup", { descriptor: securitySetupCertificatesDescriptor, read: readSecuritySetupCertificates, write: writeSecuritySetupCertificates }, () => securitySetupCertificates()),
  typeCase("classes/security-setup", { descriptor: securityActivateParameterDescriptor, read: readSecurityActivateParameter, write: writeSecurityActivateParameter }, () => securityActivateParameter()),
  typeCase("classes/security-setup", { descriptor: securitySetupSecurityActivateParameterDescriptor, read: readSecuritySetupSecurityActivateParameter, write: writeSecuritySetupSecurityActivateParameter }, () => securitySetupSecurityActivateParameter()),
  typeCase("classes/security-setup", { descriptor: keyTransferParameterItemDescriptor, read: readKeyTransferParameterItem, write: writeKeyTransferParameterItem }, () => keyTransferParameterItem()),
  typeCase("classes/security-setup", { descriptor: securitySetupKeyTransferParameterDescriptor, read: readSecuritySetupKeyTransferParameter, write: writeSecuritySetupKeyTransferParameter }, () => securitySetupKeyTransferParameter()),
  typeCase("classes/security-setup", { descriptor: keyAgreementParameterItemDescriptor, read: readKeyAgreementParameterItem, write: writeKeyAgreementParameterItem }, () => keyAgreementParameterItem()),
  typeCase("classes/security-setup", { descriptor: securitySetupKeyAgreementParameterDescriptor, read: readSecuritySetupKeyAgreementParameter, write: writeSecuritySetupKeyAgreementParameter }, () => securitySetupKeyAgreementParameter()),
  typeCase("classes/security-setup", { descriptor: keyAgreementReplyItemDescriptor, read: readKeyAgreementReplyItem, write: writeKeyAgreementReplyItem }, () => keyAgreementReplyItem()),
  typeCase("classes/security-setup", { descriptor: securitySetupKeyAgreementReplyDescriptor, read: readSecuritySetupKeyAgreementReply, write: writeSecuritySetupKeyAgreementReply }, () => securitySetupKeyAgreementReply()),
  typeCase("classes/security-setup", { descriptor: securitySetupExportCertificateParameterDescriptor, read: readSecuritySetupExportCertificateParameter, write: writeSecuritySetupExportCertificateParameter }, () => securitySetupExportCertificateParameter()),
  typeCase("classes/security-setup", { descriptor: securitySetupRemoveCertificateParameterDescriptor, read: readSecuritySetupRemoveCertificateParameter, write: writeSecuritySetupRemoveCertificateParameter }, () => securitySetupRemoveCertificateParameter()),
];
