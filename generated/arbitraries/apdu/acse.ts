// Generated from spec/apdu/acse.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Aare,
  type AareProtocolVersion,
  type AareProtocolVersionBit,
  type AareResponderAcseRequirements,
  type AareResponderAcseRequirementsBit,
  type Aarq,
  type AarqProtocolVersion,
  type AarqProtocolVersionBit,
  type AarqSenderAcseRequirements,
  type AarqSenderAcseRequirementsBit,
  type AcseApdu,
  type AssociateSourceDiagnostic,
  type AuthenticationValue,
  type Rlre,
  type Rlrq,
  aareDescriptor,
  aareProtocolVersionDescriptor,
  aareResponderAcseRequirementsDescriptor,
  aarqDescriptor,
  aarqProtocolVersionDescriptor,
  aarqSenderAcseRequirementsDescriptor,
  acseApduDescriptor,
  associateSourceDiagnosticDescriptor,
  authenticationValueDescriptor,
  readAare,
  readAareProtocolVersion,
  readAareResponderAcseRequirements,
  readAarq,
  readAarqProtocolVersion,
  readAarqSenderAcseRequirements,
  readAcseApdu,
  readAssociateSourceDiagnostic,
  readAuthenticationValue,
  readRlre,
  readRlrq,
  rlreDescriptor,
  rlrqDescriptor,
  writeAare,
  writeAareProtocolVersion,
  writeAareResponderAcseRequirements,
  writeAarq,
  writeAarqProtocolVersion,
  writeAarqSenderAcseRequirements,
  writeAcseApdu,
  writeAssociateSourceDiagnostic,
  writeAuthenticationValue,
  writeRlre,
  writeRlrq,
} from "../../apdu/acse.ts";
import { acseServiceProviderDiagnosticCodes } from "../../codes/acse-service-provider-diagnostic.ts";
import { acseServiceUserDiagnosticCodes } from "../../codes/acse-service-user-diagnostic.ts";
import { applicationContextNameCodes } from "../../codes/application-context-name.ts";
import { associationResultCodes } from "../../codes/association-result.ts";
import { mechanismNameCodes } from "../../codes/mechanism-name.ts";
import { releaseRequestReasonCodes } from "../../codes/release-request-reason.ts";
import { releaseResponseReasonCodes } from "../../codes/release-response-reason.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of AcseApdu. */
export function acseApdu(): fc.Arbitrary<AcseApdu> {
  return fc.oneof(
      aarq(),
      aare(),
      rlrq(),
      rlre(),
    );
}

/** Values of AarqProtocolVersion. */
export function aarqProtocolVersion(): fc.Arbitrary<AarqProtocolVersion> {
  return fc.subarray(["version1"] as readonly AarqProtocolVersionBit[] as AarqProtocolVersionBit[]);
}

/** Values of AarqSenderAcseRequirements. */
export function aarqSenderAcseRequirements(): fc.Arbitrary<AarqSenderAcseRequirements> {
  return fc.subarray(["authentication"] as readonly AarqSenderAcseRequirementsBit[] as AarqSenderAcseRequirementsBit[]);
}

/** Values of Aarq. */
export function aarq(): fc.Arbitrary<Aarq> {
  return fc.record({ kind: fc.constant("aarq" as const), protocolVersion: fc.option(aarqProtocolVersion(), { nil: undefined }), applicationContextName: fc.oneof(fc.constantFrom(...Object.values(applicationContextNameCodes.ids)), fc.constantFrom("1.2.840.10045.3.1.7", "2.999.3", "0.9.2342.19200300")), calledApTitle: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), calledAeQualifier: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), calledApInvocationId: fc.option(fc.integer(), { nil: undefined }), calledAeInvocationId: fc.option(fc.integer(), { nil: undefined }), callingApTitle: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), callingAeQualifier: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), callingApInvocationId: fc.option(fc.integer(), { nil: undefined }), callingAeInvocationId: fc.option(fc.integer(), { nil: undefined }), senderAcseRequirements: fc.option(aarqSenderAcseRequirements(), { nil: undefined }), mechanismName: fc.option(fc.oneof(fc.constantFrom(...Object.values(mechanismNameCodes.ids)), fc.constantFrom("1.2.840.10045.3.1.7", "2.999.3", "0.9.2342.19200300")), { nil: undefined }), callingAuthenticationValue: fc.option(authenticationValue(), { nil: undefined }), implementationInformation: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), userInformation: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }) });
}

/** Values of AareProtocolVersion. */
export function aareProtocolVersion(): fc.Arbitrary<AareProtocolVersion> {
  return fc.subarray(["version1"] as readonly AareProtocolVersionBit[] as AareProtocolVersionBit[]);
}

/** Values of AareResponderAcseRequirements. */
export function aareResponderAcseRequirements(): fc.Arbitrary<AareResponderAcseRequirements> {
  return fc.subarray(["authentication"] as readonly AareResponderAcseRequirementsBit[] as AareResponderAcseRequirementsBit[]);
}

/** Values of Aare. */
export function aare(): fc.Arbitrary<Aare> {
  return fc.record({ kind: fc.constant("aare" as const), protocolVersion: fc.option(aareProtocolVersion(), { nil: undefined }), applicationContextName: fc.oneof(fc.constantFrom(...Object.values(applicationContextNameCodes.ids)), fc.constantFrom("1.2.840.10045.3.1.7", "2.999.3", "0.9.2342.19200300")), result: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(associationResultCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => associationResultCodes.ids[code] === undefined)), resultSourceDiagnostic: associateSourceDiagnostic(), respondingApTitle: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), respondingAeQualifier: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), respondingApInvocationId: fc.option(fc.integer(), { nil: undefined }), respondingAeInvocationId: fc.option(fc.integer(), { nil: undefined }), responderAcseRequirements: fc.option(aareResponderAcseRequirements(), { nil: undefined }), mechanismName: fc.option(fc.oneof(fc.constantFrom(...Object.values(mechanismNameCodes.ids)), fc.constantFrom("1.2.840.10045.3.1.7", "2.999.3", "0.9.2342.19200300")), { nil: undefined }), respondingAuthenticationValue: fc.option(authenticationValue(), { nil: undefined }), implementationInformation: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), userInformation: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }) });
}

/** Values of Rlrq. */
export function rlrq(): fc.Arbitrary<Rlrq> {
  return fc.record({ kind: fc.constant("rlrq" as const), reason: fc.option(fc.oneof({ arbitrary: fc.constantFrom(...Object.values(releaseRequestReasonCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => releaseRequestReasonCodes.ids[code] === undefined)), { nil: undefined }), userInformation: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }) });
}

/** Values of Rlre. */
export function rlre(): fc.Arbitrary<Rlre> {
  return fc.record({ kind: fc.constant("rlre" as const), reason: fc.option(fc.oneof({ arbitrary: fc.constantFrom(...Object.values(releaseResponseReasonCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => releaseResponseReasonCodes.ids[code] === undefined)), { nil: undefined }), userInformation: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }) });
}

/** Values of AuthenticationValue. */
export function authenticationValue(): fc.Arbitrary<AuthenticationValue> {
  return fc.oneof(
      fc.record({ kind: fc.constant("charstring" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ kind: fc.constant("bitstring" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
    );
}

/** Values of AssociateSourceDiagnostic. */
export function associateSourceDiagnostic(): fc.Arbitrary<AssociateSourceDiagnostic> {
  return fc.oneof(
      fc.record({ kind: fc.constant("acse-service-user" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(acseServiceUserDiagnosticCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => acseServiceUserDiagnosticCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("acse-service-provider" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(acseServiceProviderDiagnosticCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => acseServiceProviderDiagnosticCodes.ids[code] === undefined)) }),
    );
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/acse", { descriptor: acseApduDescriptor, read: readAcseApdu, write: writeAcseApdu }, () => acseApdu()),
  typeCase("apdu/acse", { descriptor: aarqProtocolVersionDescriptor, read: readAarqProtocolVersion, write: writeAarqProtocolVersion }, () => aarqProtocolVersion()),
  typeCase("apdu/acse", { descriptor: aarqSenderAcseRequirementsDescriptor, read: readAarqSenderAcseRequirements, write: writeAarqSenderAcseRequirements }, () => aarqSenderAcseRequirements()),
  typeCase("apdu/acse", { descriptor: aarqDescriptor, read: readAarq, write: writeAarq }, () => aarq()),
  typeCase("apdu/acse", { descriptor: aareProtocolVersionDescriptor, read: readAareProtocolVersion, write: writeAareProtocolVersion }, () => aareProtocolVersion()),
  typeCase("apdu/acse", { descriptor: aareResponderAcseRequirementsDescriptor, read: readAareResponderAcseRequirements, write: writeAareResponderAcseRequirements }, () => aareResponderAcseRequirements()),
  typeCase("apdu/acse", { descriptor: aareDescriptor, read: readAare, write: writeAare }, () => aare()),
  typeCase("apdu/acse", { descriptor: rlrqDescriptor, read: readRlrq, write: writeRlrq }, () => rlrq()),
  typeCase("apdu/acse", { descriptor: rlreDescriptor, read: readRlre, write: writeRlre }, () => rlre()),
  typeCase("apdu/acse", { descriptor: authenticationValueDescriptor, read: readAuthenticationValue, write: writeAuthenticationValue }, () => authenticationValue()),
  typeCase("apdu/acse", { descriptor: associateSourceDiagnosticDescriptor, read: readAssociateSourceDiagnostic, write: writeAssociateSourceDiagnostic }, () => associateSourceDiagnostic()),
];
