// Generated from spec/apdu/acse.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  type FlagsNode,
  Reader,
  Writer,
  located,
  placed,
  readBerCode,
  readFlags,
  readOid,
  unknownKind,
  unknownTag,
  writeBerCode,
  writeFlags,
  writeOid,
} from "@cosemkit/core";
import {
  type AcseServiceProviderDiagnostic,
  acseServiceProviderDiagnosticCodes,
} from "../codes/acse-service-provider-diagnostic.ts";
import {
  type AcseServiceUserDiagnostic,
  acseServiceUserDiagnosticCodes,
} from "../codes/acse-service-user-diagnostic.ts";
import { type ApplicationContextName, applicationContextNameCodes } from "../codes/application-context-name.ts";
import { type AssociationResult, associationResultCodes } from "../codes/association-result.ts";
import { type MechanismName, mechanismNameCodes } from "../codes/mechanism-name.ts";
import { type ReleaseRequestReason, releaseRequestReasonCodes } from "../codes/release-request-reason.ts";
import { type ReleaseResponseReason, releaseResponseReasonCodes } from "../codes/release-response-reason.ts";

/**
 * Any association control APDU.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export type AcseApdu =
  | Aarq
  | Aare
  | Rlrq
  | Rlre;

export function readAcseApdu(r: Reader): AcseApdu {
  const tag = r.u8();
  switch (tag) {
    case 96: {
      const outer1 = r.open();
      const value2 = readAarq(r);
      r.close(outer1);
      return value2;
    }
    case 97: {
      const outer3 = r.open();
      const value4 = readAare(r);
      r.close(outer3);
      return value4;
    }
    case 98: {
      const outer5 = r.open();
      const value6 = readRlrq(r);
      r.close(outer5);
      return value6;
    }
    case 99: {
      const outer7 = r.open();
      const value8 = readRlre(r);
      r.close(outer7);
      return value8;
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeAcseApdu(w: Writer, v: AcseApdu): void {
  switch (v.kind) {
    case "aarq":
      w.u8(96);
      const mark1 = w.open();
      writeAarq(w, v);
      w.close(mark1);
      return;
    case "aare":
      w.u8(97);
      const mark2 = w.open();
      writeAare(w, v);
      w.close(mark2);
      return;
    case "rlrq":
      w.u8(98);
      const mark3 = w.open();
      writeRlrq(w, v);
      w.close(mark3);
      return;
    case "rlre":
      w.u8(99);
      const mark4 = w.open();
      writeRlre(w, v);
      w.close(mark4);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAcseApdu(bytes: Uint8Array, options?: DecodeOptions): AcseApdu {
  const r = new Reader(bytes, options);
  try {
    const value = readAcseApdu(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, acseApduDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAcseApdu(value: AcseApdu): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAcseApdu(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, acseApduDescriptor, value);
  } finally {
    w.release();
  }
}

export const acseApduDescriptor: Descriptor = {
  name: "acse-apdu",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 96, name: "aarq", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => aarqDescriptor } }, flat: ["aarq"] },
    { tag: 97, name: "aare", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => aareDescriptor } }, flat: ["aare"] },
    { tag: 98, name: "rlrq", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => rlrqDescriptor } }, flat: ["rlrq"] },
    { tag: 99, name: "rlre", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => rlreDescriptor } }, flat: ["rlre"] },
  ] },
  layer: "acse",
};

/**
 * Wire form: 1 bits; bit 0 is the most significant.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export type AarqProtocolVersion = readonly AarqProtocolVersionBit[];

/** Names of the bits of AarqProtocolVersion. */
export type AarqProtocolVersionBit =
  | "version1";

export function readAarqProtocolVersion(r: Reader): AarqProtocolVersion {
  return readFlags(r, aarqProtocolVersionFlags);
}

export function writeAarqProtocolVersion(w: Writer, v: AarqProtocolVersion): void {
  writeFlags(w, aarqProtocolVersionFlags, v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAarqProtocolVersion(bytes: Uint8Array, options?: DecodeOptions): AarqProtocolVersion {
  const r = new Reader(bytes, options);
  try {
    const value = readAarqProtocolVersion(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, aarqProtocolVersionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAarqProtocolVersion(value: AarqProtocolVersion): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAarqProtocolVersion(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, aarqProtocolVersionDescriptor, value);
  } finally {
    w.release();
  }
}

const aarqProtocolVersionFlags: FlagsNode<AarqProtocolVersionBit> = { kind: "flags", form: "ber", size: 1, order: "msb0", ids: ["version1"] };

export const aarqProtocolVersionDescriptor: Descriptor = {
  name: "aarq-protocol-version",
  node: aarqProtocolVersionFlags,
  layer: "acse",
};

/**
 * Wire form: 1 bits; bit 0 is the most significant.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export type AarqSenderAcseRequirements = readonly AarqSenderAcseRequirementsBit[];

/** Names of the bits of AarqSenderAcseRequirements. */
export type AarqSenderAcseRequirementsBit =
  | "authentication";

export function readAarqSenderAcseRequirements(r: Reader): AarqSenderAcseRequirements {
  return readFlags(r, aarqSenderAcseRequirementsFlags);
}

export function writeAarqSenderAcseRequirements(w: Writer, v: AarqSenderAcseRequirements): void {
  writeFlags(w, aarqSenderAcseRequirementsFlags, v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAarqSenderAcseRequirements(bytes: Uint8Array, options?: DecodeOptions): AarqSenderAcseRequirements {
  const r = new Reader(bytes, options);
  try {
    const value = readAarqSenderAcseRequirements(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, aarqSenderAcseRequirementsDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAarqSenderAcseRequirements(value: AarqSenderAcseRequirements): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAarqSenderAcseRequirements(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, aarqSenderAcseRequirementsDescriptor, value);
  } finally {
    w.release();
  }
}

const aarqSenderAcseRequirementsFlags: FlagsNode<AarqSenderAcseRequirementsBit> = { kind: "flags", form: "ber", size: 1, order: "msb0", ids: ["authentication"] };

export const aarqSenderAcseRequirementsDescriptor: Descriptor = {
  name: "aarq-sender-acse-requirements",
  node: aarqSenderAcseRequirementsFlags,
  layer: "acse",
};

/**
 * Asks for an application association.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export interface Aarq {
  readonly kind: "aarq";
  /** Version 1 when absent. */
  readonly protocolVersion?: AarqProtocolVersion | undefined;
  readonly applicationContextName: ApplicationContextName;
  readonly calledApTitle?: Uint8Array | undefined;
  readonly calledAeQualifier?: Uint8Array | undefined;
  readonly calledApInvocationId?: number | undefined;
  readonly calledAeInvocationId?: number | undefined;
  /** System title of the client: 8 octets. */
  readonly callingApTitle?: Uint8Array | undefined;
  /** Public key certificate of the client (suites 1 and 2). */
  readonly callingAeQualifier?: Uint8Array | undefined;
  readonly callingApInvocationId?: number | undefined;
  /** User id, see user_list of the association class. */
  readonly callingAeInvocationId?: number | undefined;
  readonly senderAcseRequirements?: AarqSenderAcseRequirements | undefined;
  readonly mechanismName?: MechanismName | undefined;
  /** The password (LLS) or the client's challenge (HLS). */
  readonly callingAuthenticationValue?: AuthenticationValue | undefined;
  readonly implementationInformation?: Uint8Array | undefined;
  /** The InitiateRequest, plain or ciphered. */
  readonly userInformation?: Uint8Array | undefined;
}

export function readAarq(r: Reader): Aarq {
  let protocolVersion: AarqProtocolVersion | undefined;
  if (r.peek() === 0x80) {
    const outer1 = r.openTag(0x80);
    const value2 = readAarqProtocolVersion(r);
    r.close(outer1);
    protocolVersion = value2;
  }
  const outer3 = r.openTag(0xa1);
  const outer5 = r.openTag(6);
  const value6 = readOid(r, applicationContextNameCodes);
  r.close(outer5);
  r.close(outer3);
  const applicationContextName = value6;
  let calledApTitle: Uint8Array | undefined;
  if (r.peek() === 0xa2) {
    const outer7 = r.openTag(0xa2);
    const outer9 = r.openTag(4);
    const value10 = r.rest();
    r.close(outer9);
    r.close(outer7);
    calledApTitle = value10;
  }
  let calledAeQualifier: Uint8Array | undefined;
  if (r.peek() === 0xa3) {
    const outer11 = r.openTag(0xa3);
    const outer13 = r.openTag(4);
    const value14 = r.rest();
    r.close(outer13);
    r.close(outer11);
    calledAeQualifier = value14;
  }
  let calledApInvocationId: number | undefined;
  if (r.peek() === 0xa4) {
    const outer15 = r.openTag(0xa4);
    const outer17 = r.openTag(2);
    const value18 = r.berInteger();
    r.close(outer17);
    r.close(outer15);
    calledApInvocationId = value18;
  }
  let calledAeInvocationId: number | undefined;
  if (r.peek() === 0xa5) {
    const outer19 = r.openTag(0xa5);
    const outer21 = r.openTag(2);
    const value22 = r.berInteger();
    r.close(outer21);
    r.close(outer19);
    calledAeInvocationId = value22;
  }
  let callingApTitle: Uint8Array | undefined;
  if (r.peek() === 0xa6) {
    const outer23 = r.openTag(0xa6);
    const outer25 = r.openTag(4);
    const value26 = r.rest();
    r.close(outer25);
    r.close(outer23);
    callingApTitle = value26;
  }
  let callingAeQualifier: Uint8Array | undefined;
  if (r.peek() === 0xa7) {
    const outer27 = r.openTag(0xa7);
    const outer29 = r.openTag(4);
    const value30 = r.rest();
    r.close(outer29);
    r.close(outer27);
    callingAeQualifier = value30;
  }
  let callingApInvocationId: number | undefined;
  if (r.peek() === 0xa8) {
    const outer31 = r.openTag(0xa8);
    const outer33 = r.openTag(2);
    const value34 = r.berInteger();
    r.close(outer33);
    r.close(outer31);
    callingApInvocationId = value34;
  }
  let callingAeInvocationId: number | undefined;
  if (r.peek() === 0xa9) {
    const outer35 = r.openTag(0xa9);
    const outer37 = r.openTag(2);
    const value38 = r.berInteger();
    r.close(outer37);
    r.close(outer35);
    callingAeInvocationId = value38;
  }
  let senderAcseRequirements: AarqSenderAcseRequirements | undefined;
  if (r.peek() === 0x8a) {
    const outer39 = r.openTag(0x8a);
    const value40 = readAarqSenderAcseRequirements(r);
    r.close(outer39);
    senderAcseRequirements = value40;
  }
  let mechanismName: MechanismName | undefined;
  if (r.peek() === 0x8b) {
    const outer41 = r.openTag(0x8b);
    const value42 = readOid(r, mechanismNameCodes);
    r.close(outer41);
    mechanismName = value42;
  }
  let callingAuthenticationValue: AuthenticationValue | undefined;
  if (r.peek() === 0xac) {
    const outer43 = r.openTag(0xac);
    const value44 = readAuthenticationValue(r);
    r.close(outer43);
    callingAuthenticationValue = value44;
  }
  let implementationInformation: Uint8Array | undefined;
  if (r.peek() === 0x9d) {
    const outer45 = r.openTag(0x9d);
    const value46 = r.rest();
    r.close(outer45);
    implementationInformation = value46;
  }
  let userInformation: Uint8Array | undefined;
  if (r.peek() === 0xbe) {
    const outer47 = r.openTag(0xbe);
    const outer49 = r.openTag(4);
    const value50 = r.rest();
    r.close(outer49);
    r.close(outer47);
    userInformation = value50;
  }
  return {
    kind: "aarq",
    protocolVersion,
    applicationContextName,
    calledApTitle,
    calledAeQualifier,
    calledApInvocationId,
    calledAeInvocationId,
    callingApTitle,
    callingAeQualifier,
    callingApInvocationId,
    callingAeInvocationId,
    senderAcseRequirements,
    mechanismName,
    callingAuthenticationValue,
    implementationInformation,
    userInformation,
  };
}

export function writeAarq(w: Writer, v: Aarq): void {
  if (v.protocolVersion !== undefined) {
    w.u8(0x80);
    const mark1 = w.open();
    writeAarqProtocolVersion(w, v.protocolVersion);
    w.close(mark1);
  }
  w.u8(0xa1);
  const mark2 = w.open();
  w.u8(6);
  const mark3 = w.open();
  writeOid(w, applicationContextNameCodes, v.applicationContextName);
  w.close(mark3);
  w.close(mark2);
  if (v.calledApTitle !== undefined) {
    w.u8(0xa2);
    const mark4 = w.open();
    w.u8(4);
    const mark5 = w.open();
    w.raw(v.calledApTitle);
    w.close(mark5);
    w.close(mark4);
  }
  if (v.calledAeQualifier !== undefined) {
    w.u8(0xa3);
    const mark6 = w.open();
    w.u8(4);
    const mark7 = w.open();
    w.raw(v.calledAeQualifier);
    w.close(mark7);
    w.close(mark6);
  }
  if (v.calledApInvocationId !== undefined) {
    w.u8(0xa4);
    const mark8 = w.open();
    w.u8(2);
    const mark9 = w.open();
    w.berInteger(v.calledApInvocationId);
    w.close(mark9);
    w.close(mark8);
  }
  if (v.calledAeInvocationId !== undefined) {
    w.u8(0xa5);
    const mark10 = w.open();
    w.u8(2);
    const mark11 = w.open();
    w.berInteger(v.calledAeInvocationId);
    w.close(mark11);
    w.close(mark10);
  }
  if (v.callingApTitle !== undefined) {
    w.u8(0xa6);
    const mark12 = w.open();
    w.u8(4);
    const mark13 = w.open();
    w.raw(v.callingApTitle);
    w.close(mark13);
    w.close(mark12);
  }
  if (v.callingAeQualifier !== undefined) {
    w.u8(0xa7);
    const mark14 = w.open();
    w.u8(4);
    const mark15 = w.open();
    w.raw(v.callingAeQualifier);
    w.close(mark15);
    w.close(mark14);
  }
  if (v.callingApInvocationId !== undefined) {
    w.u8(0xa8);
    const mark16 = w.open();
    w.u8(2);
    const mark17 = w.open();
    w.berInteger(v.callingApInvocationId);
    w.close(mark17);
    w.close(mark16);
  }
  if (v.callingAeInvocationId !== undefined) {
    w.u8(0xa9);
    const mark18 = w.open();
    w.u8(2);
    const mark19 = w.open();
    w.berInteger(v.callingAeInvocationId);
    w.close(mark19);
    w.close(mark18);
  }
  if (v.senderAcseRequirements !== undefined) {
    w.u8(0x8a);
    const mark20 = w.open();
    writeAarqSenderAcseRequirements(w, v.senderAcseRequirements);
    w.close(mark20);
  }
  if (v.mechanismName !== undefined) {
    w.u8(0x8b);
    const mark21 = w.open();
    writeOid(w, mechanismNameCodes, v.mechanismName);
    w.close(mark21);
  }
  if (v.callingAuthenticationValue !== undefined) {
    w.u8(0xac);
    const mark22 = w.open();
    writeAuthenticationValue(w, v.callingAuthenticationValue);
    w.close(mark22);
  }
  if (v.implementationInformation !== undefined) {
    w.u8(0x9d);
    const mark23 = w.open();
    w.raw(v.implementationInformation);
    w.close(mark23);
  }
  if (v.userInformation !== undefined) {
    w.u8(0xbe);
    const mark24 = w.open();
    w.u8(4);
    const mark25 = w.open();
    w.raw(v.userInformation);
    w.close(mark25);
    w.close(mark24);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAarq(bytes: Uint8Array, options?: DecodeOptions): Aarq {
  const r = new Reader(bytes, options);
  try {
    const value = readAarq(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, aarqDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAarq(value: Aarq): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAarq(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, aarqDescriptor, value);
  } finally {
    w.release();
  }
}

export const aarqDescriptor: Descriptor = {
  name: "aarq",
  node: { kind: "sequence", label: "aarq", counted: false, fields: [
    { property: "protocolVersion", presence: "tag", node: { kind: "tlv", tag: [128], of: { kind: "ref", to: () => aarqProtocolVersionDescriptor } } },
    { property: "applicationContextName", presence: "required", node: { kind: "tlv", tag: [161], of: { kind: "tlv", tag: [6], of: { kind: "oid", codes: applicationContextNameCodes } } } },
    { property: "calledApTitle", presence: "tag", node: { kind: "tlv", tag: [162], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
    { property: "calledAeQualifier", presence: "tag", node: { kind: "tlv", tag: [163], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
    { property: "calledApInvocationId", presence: "tag", node: { kind: "tlv", tag: [164], of: { kind: "tlv", tag: [2], of: { kind: "ber-integer" } } } },
    { property: "calledAeInvocationId", presence: "tag", node: { kind: "tlv", tag: [165], of: { kind: "tlv", tag: [2], of: { kind: "ber-integer" } } } },
    { property: "callingApTitle", presence: "tag", node: { kind: "tlv", tag: [166], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
    { property: "callingAeQualifier", presence: "tag", node: { kind: "tlv", tag: [167], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
    { property: "callingApInvocationId", presence: "tag", node: { kind: "tlv", tag: [168], of: { kind: "tlv", tag: [2], of: { kind: "ber-integer" } } } },
    { property: "callingAeInvocationId", presence: "tag", node: { kind: "tlv", tag: [169], of: { kind: "tlv", tag: [2], of: { kind: "ber-integer" } } } },
    { property: "senderAcseRequirements", presence: "tag", node: { kind: "tlv", tag: [138], of: { kind: "ref", to: () => aarqSenderAcseRequirementsDescriptor } } },
    { property: "mechanismName", presence: "tag", node: { kind: "tlv", tag: [139], of: { kind: "oid", codes: mechanismNameCodes } } },
    { property: "callingAuthenticationValue", presence: "tag", node: { kind: "tlv", tag: [172], of: { kind: "ref", to: () => authenticationValueDescriptor } } },
    { property: "implementationInformation", presence: "tag", node: { kind: "tlv", tag: [157], of: { kind: "octets", form: "rest" } } },
    { property: "userInformation", presence: "tag", node: { kind: "tlv", tag: [190], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
  ] },
  layer: "acse",
};

/**
 * Wire form: 1 bits; bit 0 is the most significant.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export type AareProtocolVersion = readonly AareProtocolVersionBit[];

/** Names of the bits of AareProtocolVersion. */
export type AareProtocolVersionBit =
  | "version1";

export function readAareProtocolVersion(r: Reader): AareProtocolVersion {
  return readFlags(r, aareProtocolVersionFlags);
}

export function writeAareProtocolVersion(w: Writer, v: AareProtocolVersion): void {
  writeFlags(w, aareProtocolVersionFlags, v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAareProtocolVersion(bytes: Uint8Array, options?: DecodeOptions): AareProtocolVersion {
  const r = new Reader(bytes, options);
  try {
    const value = readAareProtocolVersion(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, aareProtocolVersionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAareProtocolVersion(value: AareProtocolVersion): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAareProtocolVersion(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, aareProtocolVersionDescriptor, value);
  } finally {
    w.release();
  }
}

const aareProtocolVersionFlags: FlagsNode<AareProtocolVersionBit> = { kind: "flags", form: "ber", size: 1, order: "msb0", ids: ["version1"] };

export const aareProtocolVersionDescriptor: Descriptor = {
  name: "aare-protocol-version",
  node: aareProtocolVersionFlags,
  layer: "acse",
};

/**
 * Wire form: 1 bits; bit 0 is the most significant.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export type AareResponderAcseRequirements = readonly AareResponderAcseRequirementsBit[];

/** Names of the bits of AareResponderAcseRequirements. */
export type AareResponderAcseRequirementsBit =
  | "authentication";

export function readAareResponderAcseRequirements(r: Reader): AareResponderAcseRequirements {
  return readFlags(r, aareResponderAcseRequirementsFlags);
}

export function writeAareResponderAcseRequirements(w: Writer, v: AareResponderAcseRequirements): void {
  writeFlags(w, aareResponderAcseRequirementsFlags, v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAareResponderAcseRequirements(bytes: Uint8Array, options?: DecodeOptions): AareResponderAcseRequirements {
  const r = new Reader(bytes, options);
  try {
    const value = readAareResponderAcseRequirements(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, aareResponderAcseRequirementsDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAareResponderAcseRequirements(value: AareResponderAcseRequirements): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAareResponderAcseRequirements(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, aareResponderAcseRequirementsDescriptor, value);
  } finally {
    w.release();
  }
}

const aareResponderAcseRequirementsFlags: FlagsNode<AareResponderAcseRequirementsBit> = { kind: "flags", form: "ber", size: 1, order: "msb0", ids: ["authentication"] };

export const aareResponderAcseRequirementsDescriptor: Descriptor = {
  name: "aare-responder-acse-requirements",
  node: aareResponderAcseRequirementsFlags,
  layer: "acse",
};

/**
 * Accepts or rejects an application association.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export interface Aare {
  readonly kind: "aare";
  /** Version 1 when absent. */
  readonly protocolVersion?: AareProtocolVersion | undefined;
  readonly applicationContextName: ApplicationContextName;
  readonly result: AssociationResult;
  readonly resultSourceDiagnostic: AssociateSourceDiagnostic;
  /** System title of the server: 8 octets. */
  readonly respondingApTitle?: Uint8Array | undefined;
  /** Public key certificate of the server (suites 1 and 2). */
  readonly respondingAeQualifier?: Uint8Array | undefined;
  readonly respondingApInvocationId?: number | undefined;
  readonly respondingAeInvocationId?: number | undefined;
  readonly responderAcseRequirements?: AareResponderAcseRequirements | undefined;
  readonly mechanismName?: MechanismName | undefined;
  /** The server's challenge (HLS). */
  readonly respondingAuthenticationValue?: AuthenticationValue | undefined;
  readonly implementationInformation?: Uint8Array | undefined;
  /** The InitiateResponse or a ConfirmedServiceError, plain or ciphered. */
  readonly userInformation?: Uint8Array | undefined;
}

export function readAare(r: Reader): Aare {
  let protocolVersion: AareProtocolVersion | undefined;
  if (r.peek() === 0x80) {
    const outer1 = r.openTag(0x80);
    const value2 = readAareProtocolVersion(r);
    r.close(outer1);
    protocolVersion = value2;
  }
  const outer3 = r.openTag(0xa1);
  const outer5 = r.openTag(6);
  const value6 = readOid(r, applicationContextNameCodes);
  r.close(outer5);
  r.close(outer3);
  const applicationContextName = value6;
  const outer7 = r.openTag(0xa2);
  const outer9 = r.openTag(2);
  const value10 = readBerCode(r, associationResultCodes);
  r.close(outer9);
  r.close(outer7);
  const result = value10;
  const outer11 = r.openTag(0xa3);
  const value12 = readAssociateSourceDiagnostic(r);
  r.close(outer11);
  const resultSourceDiagnostic = value12;
  let respondingApTitle: Uint8Array | undefined;
  if (r.peek() === 0xa4) {
    const outer13 = r.openTag(0xa4);
    const outer15 = r.openTag(4);
    const value16 = r.rest();
    r.close(outer15);
    r.close(outer13);
    respondingApTitle = value16;
  }
  let respondingAeQualifier: Uint8Array | undefined;
  if (r.peek() === 0xa5) {
    const outer17 = r.openTag(0xa5);
    const outer19 = r.openTag(4);
    const value20 = r.rest();
    r.close(outer19);
    r.close(outer17);
    respondingAeQualifier = value20;
  }
  let respondingApInvocationId: number | undefined;
  if (r.peek() === 0xa6) {
    const outer21 = r.openTag(0xa6);
    const outer23 = r.openTag(2);
    const value24 = r.berInteger();
    r.close(outer23);
    r.close(outer21);
    respondingApInvocationId = value24;
  }
  let respondingAeInvocationId: number | undefined;
  if (r.peek() === 0xa7) {
    const outer25 = r.openTag(0xa7);
    const outer27 = r.openTag(2);
    const value28 = r.berInteger();
    r.close(outer27);
    r.close(outer25);
    respondingAeInvocationId = value28;
  }
  let responderAcseRequirements: AareResponderAcseRequirements | undefined;
  if (r.peek() === 0x88) {
    const outer29 = r.openTag(0x88);
    const value30 = readAareResponderAcseRequirements(r);
    r.close(outer29);
    responderAcseRequirements = value30;
  }
  let mechanismName: MechanismName | undefined;
  if (r.peek() === 0x89) {
    const outer31 = r.openTag(0x89);
    const value32 = readOid(r, mechanismNameCodes);
    r.close(outer31);
    mechanismName = value32;
  }
  let respondingAuthenticationValue: AuthenticationValue | undefined;
  if (r.peek() === 0xaa) {
    const outer33 = r.openTag(0xaa);
    const value34 = readAuthenticationValue(r);
    r.close(outer33);
    respondingAuthenticationValue = value34;
  }
  let implementationInformation: Uint8Array | undefined;
  if (r.peek() === 0x9d) {
    const outer35 = r.openTag(0x9d);
    const value36 = r.rest();
    r.close(outer35);
    implementationInformation = value36;
  }
  let userInformation: Uint8Array | undefined;
  if (r.peek() === 0xbe) {
    const outer37 = r.openTag(0xbe);
    const outer39 = r.openTag(4);
    const value40 = r.rest();
    r.close(outer39);
    r.close(outer37);
    userInformation = value40;
  }
  return {
    kind: "aare",
    protocolVersion,
    applicationContextName,
    result,
    resultSourceDiagnostic,
    respondingApTitle,
    respondingAeQualifier,
    respondingApInvocationId,
    respondingAeInvocationId,
    responderAcseRequirements,
    mechanismName,
    respondingAuthenticationValue,
    implementationInformation,
    userInformation,
  };
}

export function writeAare(w: Writer, v: Aare): void {
  if (v.protocolVersion !== undefined) {
    w.u8(0x80);
    const mark1 = w.open();
    writeAareProtocolVersion(w, v.protocolVersion);
    w.close(mark1);
  }
  w.u8(0xa1);
  const mark2 = w.open();
  w.u8(6);
  const mark3 = w.open();
  writeOid(w, applicationContextNameCodes, v.applicationContextName);
  w.close(mark3);
  w.close(mark2);
  w.u8(0xa2);
  const mark4 = w.open();
  w.u8(2);
  const mark5 = w.open();
  writeBerCode(w, associationResultCodes, v.result);
  w.close(mark5);
  w.close(mark4);
  w.u8(0xa3);
  const mark6 = w.open();
  writeAssociateSourceDiagnostic(w, v.resultSourceDiagnostic);
  w.close(mark6);
  if (v.respondingApTitle !== undefined) {
    w.u8(0xa4);
    const mark7 = w.open();
    w.u8(4);
    const mark8 = w.open();
    w.raw(v.respondingApTitle);
    w.close(mark8);
    w.close(mark7);
  }
  if (v.respondingAeQualifier !== undefined) {
    w.u8(0xa5);
    const mark9 = w.open();
    w.u8(4);
    const mark10 = w.open();
    w.raw(v.respondingAeQualifier);
    w.close(mark10);
    w.close(mark9);
  }
  if (v.respondingApInvocationId !== undefined) {
    w.u8(0xa6);
    const mark11 = w.open();
    w.u8(2);
    const mark12 = w.open();
    w.berInteger(v.respondingApInvocationId);
    w.close(mark12);
    w.close(mark11);
  }
  if (v.respondingAeInvocationId !== undefined) {
    w.u8(0xa7);
    const mark13 = w.open();
    w.u8(2);
    const mark14 = w.open();
    w.berInteger(v.respondingAeInvocationId);
    w.close(mark14);
    w.close(mark13);
  }
  if (v.responderAcseRequirements !== undefined) {
    w.u8(0x88);
    const mark15 = w.open();
    writeAareResponderAcseRequirements(w, v.responderAcseRequirements);
    w.close(mark15);
  }
  if (v.mechanismName !== undefined) {
    w.u8(0x89);
    const mark16 = w.open();
    writeOid(w, mechanismNameCodes, v.mechanismName);
    w.close(mark16);
  }
  if (v.respondingAuthenticationValue !== undefined) {
    w.u8(0xaa);
    const mark17 = w.open();
    writeAuthenticationValue(w, v.respondingAuthenticationValue);
    w.close(mark17);
  }
  if (v.implementationInformation !== undefined) {
    w.u8(0x9d);
    const mark18 = w.open();
    w.raw(v.implementationInformation);
    w.close(mark18);
  }
  if (v.userInformation !== undefined) {
    w.u8(0xbe);
    const mark19 = w.open();
    w.u8(4);
    const mark20 = w.open();
    w.raw(v.userInformation);
    w.close(mark20);
    w.close(mark19);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAare(bytes: Uint8Array, options?: DecodeOptions): Aare {
  const r = new Reader(bytes, options);
  try {
    const value = readAare(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, aareDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAare(value: Aare): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAare(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, aareDescriptor, value);
  } finally {
    w.release();
  }
}

export const aareDescriptor: Descriptor = {
  name: "aare",
  node: { kind: "sequence", label: "aare", counted: false, fields: [
    { property: "protocolVersion", presence: "tag", node: { kind: "tlv", tag: [128], of: { kind: "ref", to: () => aareProtocolVersionDescriptor } } },
    { property: "applicationContextName", presence: "required", node: { kind: "tlv", tag: [161], of: { kind: "tlv", tag: [6], of: { kind: "oid", codes: applicationContextNameCodes } } } },
    { property: "result", presence: "required", node: { kind: "tlv", tag: [162], of: { kind: "tlv", tag: [2], of: { kind: "enumerated", form: "ber", codes: associationResultCodes } } } },
    { property: "resultSourceDiagnostic", presence: "required", node: { kind: "tlv", tag: [163], of: { kind: "ref", to: () => associateSourceDiagnosticDescriptor } } },
    { property: "respondingApTitle", presence: "tag", node: { kind: "tlv", tag: [164], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
    { property: "respondingAeQualifier", presence: "tag", node: { kind: "tlv", tag: [165], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
    { property: "respondingApInvocationId", presence: "tag", node: { kind: "tlv", tag: [166], of: { kind: "tlv", tag: [2], of: { kind: "ber-integer" } } } },
    { property: "respondingAeInvocationId", presence: "tag", node: { kind: "tlv", tag: [167], of: { kind: "tlv", tag: [2], of: { kind: "ber-integer" } } } },
    { property: "responderAcseRequirements", presence: "tag", node: { kind: "tlv", tag: [136], of: { kind: "ref", to: () => aareResponderAcseRequirementsDescriptor } } },
    { property: "mechanismName", presence: "tag", node: { kind: "tlv", tag: [137], of: { kind: "oid", codes: mechanismNameCodes } } },
    { property: "respondingAuthenticationValue", presence: "tag", node: { kind: "tlv", tag: [170], of: { kind: "ref", to: () => authenticationValueDescriptor } } },
    { property: "implementationInformation", presence: "tag", node: { kind: "tlv", tag: [157], of: { kind: "octets", form: "rest" } } },
    { property: "userInformation", presence: "tag", node: { kind: "tlv", tag: [190], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
  ] },
  layer: "acse",
};

/**
 * Asks to release the association.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export interface Rlrq {
  readonly kind: "rlrq";
  readonly reason?: ReleaseRequestReason | undefined;
  /** A ciphered InitiateRequest where the association uses ciphering. */
  readonly userInformation?: Uint8Array | undefined;
}

export function readRlrq(r: Reader): Rlrq {
  let reason: ReleaseRequestReason | undefined;
  if (r.peek() === 0x80) {
    const outer1 = r.openTag(0x80);
    const value2 = readBerCode(r, releaseRequestReasonCodes);
    r.close(outer1);
    reason = value2;
  }
  let userInformation: Uint8Array | undefined;
  if (r.peek() === 0xbe) {
    const outer3 = r.openTag(0xbe);
    const outer5 = r.openTag(4);
    const value6 = r.rest();
    r.close(outer5);
    r.close(outer3);
    userInformation = value6;
  }
  return { kind: "rlrq", reason, userInformation };
}

export function writeRlrq(w: Writer, v: Rlrq): void {
  if (v.reason !== undefined) {
    w.u8(0x80);
    const mark1 = w.open();
    writeBerCode(w, releaseRequestReasonCodes, v.reason);
    w.close(mark1);
  }
  if (v.userInformation !== undefined) {
    w.u8(0xbe);
    const mark2 = w.open();
    w.u8(4);
    const mark3 = w.open();
    w.raw(v.userInformation);
    w.close(mark3);
    w.close(mark2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeRlrq(bytes: Uint8Array, options?: DecodeOptions): Rlrq {
  const r = new Reader(bytes, options);
  try {
    const value = readRlrq(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, rlrqDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeRlrq(value: Rlrq): Uint8Array {
  const w = Writer.acquire();
  try {
    writeRlrq(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, rlrqDescriptor, value);
  } finally {
    w.release();
  }
}

export const rlrqDescriptor: Descriptor = {
  name: "rlrq",
  node: { kind: "sequence", label: "rlrq", counted: false, fields: [
    { property: "reason", presence: "tag", node: { kind: "tlv", tag: [128], of: { kind: "enumerated", form: "ber", codes: releaseRequestReasonCodes } } },
    { property: "userInformation", presence: "tag", node: { kind: "tlv", tag: [190], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
  ] },
  layer: "acse",
};

/**
 * Confirms the release.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export interface Rlre {
  readonly kind: "rlre";
  readonly reason?: ReleaseResponseReason | undefined;
  /** A ciphered InitiateResponse where the association uses ciphering. */
  readonly userInformation?: Uint8Array | undefined;
}

export function readRlre(r: Reader): Rlre {
  let reason: ReleaseResponseReason | undefined;
  if (r.peek() === 0x80) {
    const outer1 = r.openTag(0x80);
    const value2 = readBerCode(r, releaseResponseReasonCodes);
    r.close(outer1);
    reason = value2;
  }
  let userInformation: Uint8Array | undefined;
  if (r.peek() === 0xbe) {
    const outer3 = r.openTag(0xbe);
    const outer5 = r.openTag(4);
    const value6 = r.rest();
    r.close(outer5);
    r.close(outer3);
    userInformation = value6;
  }
  return { kind: "rlre", reason, userInformation };
}

export function writeRlre(w: Writer, v: Rlre): void {
  if (v.reason !== undefined) {
    w.u8(0x80);
    const mark1 = w.open();
    writeBerCode(w, releaseResponseReasonCodes, v.reason);
    w.close(mark1);
  }
  if (v.userInformation !== undefined) {
    w.u8(0xbe);
    const mark2 = w.open();
    w.u8(4);
    const mark3 = w.open();
    w.raw(v.userInformation);
    w.close(mark3);
    w.close(mark2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeRlre(bytes: Uint8Array, options?: DecodeOptions): Rlre {
  const r = new Reader(bytes, options);
  try {
    const value = readRlre(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, rlreDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeRlre(value: Rlre): Uint8Array {
  const w = Writer.acquire();
  try {
    writeRlre(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, rlreDescriptor, value);
  } finally {
    w.release();
  }
}

export const rlreDescriptor: Descriptor = {
  name: "rlre",
  node: { kind: "sequence", label: "rlre", counted: false, fields: [
    { property: "reason", presence: "tag", node: { kind: "tlv", tag: [128], of: { kind: "enumerated", form: "ber", codes: releaseResponseReasonCodes } } },
    { property: "userInformation", presence: "tag", node: { kind: "tlv", tag: [190], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
  ] },
  layer: "acse",
};

/**
 * Any octets travel in charstring; nothing else is seen in practice.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export type AuthenticationValue =
  | { readonly kind: "charstring"; readonly value: Uint8Array }
  | { readonly kind: "bitstring"; readonly value: string };

export function readAuthenticationValue(r: Reader): AuthenticationValue {
  const tag = r.u8();
  switch (tag) {
    case 128: {
      const outer1 = r.open();
      const value2 = r.rest();
      r.close(outer1);
      return { kind: "charstring", value: value2 };
    }
    case 129: {
      const outer3 = r.open();
      const value4 = r.berBits();
      r.close(outer3);
      return { kind: "bitstring", value: value4 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeAuthenticationValue(w: Writer, v: AuthenticationValue): void {
  switch (v.kind) {
    case "charstring":
      w.u8(128);
      const mark1 = w.open();
      w.raw(v.value);
      w.close(mark1);
      return;
    case "bitstring":
      w.u8(129);
      const mark2 = w.open();
      w.berBits(v.value);
      w.close(mark2);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAuthenticationValue(bytes: Uint8Array, options?: DecodeOptions): AuthenticationValue {
  const r = new Reader(bytes, options);
  try {
    const value = readAuthenticationValue(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, authenticationValueDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAuthenticationValue(value: AuthenticationValue): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAuthenticationValue(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, authenticationValueDescriptor, value);
  } finally {
    w.release();
  }
}

export const authenticationValueDescriptor: Descriptor = {
  name: "authentication-value",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 128, name: "charstring", node: { kind: "tlv", tag: [], of: { kind: "octets", form: "rest", secret: true } } },
    { tag: 129, name: "bitstring", node: { kind: "tlv", tag: [], of: { kind: "bit-string", form: "ber" } } },
  ] },
  layer: "acse",
};

/**
 * Who speaks about the result, and why.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954 (X.227).
 */
export type AssociateSourceDiagnostic =
  | { readonly kind: "acse-service-user"; readonly value: AcseServiceUserDiagnostic }
  | { readonly kind: "acse-service-provider"; readonly value: AcseServiceProviderDiagnostic };

export function readAssociateSourceDiagnostic(r: Reader): AssociateSourceDiagnostic {
  const tag = r.u8();
  switch (tag) {
    case 161: {
      const outer1 = r.open();
      const outer3 = r.openTag(2);
      const value4 = readBerCode(r, acseServiceUserDiagnosticCodes);
      r.close(outer3);
      r.close(outer1);
      return { kind: "acse-service-user", value: value4 };
    }
    case 162: {
      const outer5 = r.open();
      const outer7 = r.openTag(2);
      const value8 = readBerCode(r, acseServiceProviderDiagnosticCodes);
      r.close(outer7);
      r.close(outer5);
      return { kind: "acse-service-provider", value: value8 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeAssociateSourceDiagnostic(w: Writer, v: AssociateSourceDiagnostic): void {
  switch (v.kind) {
    case "acse-service-user":
      w.u8(161);
      const mark1 = w.open();
      w.u8(2);
      const mark2 = w.open();
      writeBerCode(w, acseServiceUserDiagnosticCodes, v.value);
      w.close(mark2);
      w.close(mark1);
      return;
    case "acse-service-provider":
      w.u8(162);
      const mark3 = w.open();
      w.u8(2);
      const mark4 = w.open();
      writeBerCode(w, acseServiceProviderDiagnosticCodes, v.value);
      w.close(mark4);
      w.close(mark3);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAssociateSourceDiagnostic(bytes: Uint8Array, options?: DecodeOptions): AssociateSourceDiagnostic {
  const r = new Reader(bytes, options);
  try {
    const value = readAssociateSourceDiagnostic(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, associateSourceDiagnosticDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAssociateSourceDiagnostic(value: AssociateSourceDiagnostic): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAssociateSourceDiagnostic(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, associateSourceDiagnosticDescriptor, value);
  } finally {
    w.release();
  }
}

export const associateSourceDiagnosticDescriptor: Descriptor = {
  name: "associate-source-diagnostic",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 161, name: "acse-service-user", node: { kind: "tlv", tag: [], of: { kind: "tlv", tag: [2], of: { kind: "enumerated", form: "ber", codes: acseServiceUserDiagnosticCodes } } } },
    { tag: 162, name: "acse-service-provider", node: { kind: "tlv", tag: [], of: { kind: "tlv", tag: [2], of: { kind: "enumerated", form: "ber", codes: acseServiceProviderDiagnosticCodes } } } },
  ] },
  layer: "acse",
};
