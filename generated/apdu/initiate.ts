// Generated from spec/apdu/initiate.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  type FlagsNode,
  Reader,
  Writer,
  located,
  placed,
  readFlags,
  writeFlags,
} from "@cosemkit/core";
import { type ObjectName, objectNameDescriptor, readObjectName, writeObjectName } from "./common.ts";

/**
 * The services that a party offers or has agreed to. In BER even though all around it is A-XDR.
 *
 * Wire form: 24 bits; bit 0 is the most significant.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type Conformance = readonly ConformanceBit[];

/** Names of the bits of Conformance. */
export type ConformanceBit =
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

export function readConformance(r: Reader): Conformance {
  r.expect(0x5f);
  const outer1 = r.openTag(0x1f);
  const value2 = readFlags(r, conformanceFlags);
  r.close(outer1);
  return value2;
}

export function writeConformance(w: Writer, v: Conformance): void {
  w.u8(0x5f);
  w.u8(0x1f);
  const mark1 = w.open();
  writeFlags(w, conformanceFlags, v);
  w.close(mark1);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeConformance(bytes: Uint8Array, options?: DecodeOptions): Conformance {
  const r = new Reader(bytes, options);
  try {
    const value = readConformance(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, conformanceDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeConformance(value: Conformance): Uint8Array {
  const w = Writer.acquire();
  try {
    writeConformance(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, conformanceDescriptor, value);
  } finally {
    w.release();
  }
}

const conformanceFlags: FlagsNode<ConformanceBit> = { kind: "flags", form: "ber", size: 24, order: "msb0", ids: ["reserved-zero","general-protection","general-block-transfer","read","write","unconfirmed-write","delta-value-encoding","reserved-seven","attribute0-supported-with-set","priority-mgmt-supported","attribute0-supported-with-get","block-transfer-with-get-or-read","block-transfer-with-set-or-write","block-transfer-with-action","multiple-references","information-report","data-notification","access","parameterized-access","get","set","selective-access","event-notification","action"] };

export const conformanceDescriptor: Descriptor = {
  name: "conformance",
  node: { kind: "tlv", tag: [95,31], of: conformanceFlags },
};

/**
 * What the client proposes. A dedicated key may only travel in a ciphered InitiateRequest. A PDU size of 0 means no limit.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface InitiateRequest {
  readonly kind: "initiate-request";
  readonly dedicatedKey?: Uint8Array | undefined;
  /** Default: true. */
  readonly responseAllowed: boolean;
  readonly proposedQualityOfService?: number | undefined;
  readonly proposedDlmsVersionNumber: number;
  readonly proposedConformance: Conformance;
  readonly clientMaxReceivePduSize: number;
}

export function readInitiateRequest(r: Reader): InitiateRequest {
  const dedicatedKey = r.flag() ? r.octets() : undefined;
  const responseAllowed = r.flag() ? r.boolean() : true;
  const proposedQualityOfService = r.flag() ? r.i8() : undefined;
  const proposedDlmsVersionNumber = r.u8();
  const proposedConformance = readConformance(r);
  const clientMaxReceivePduSize = r.u16();
  return {
    kind: "initiate-request",
    dedicatedKey,
    responseAllowed,
    proposedQualityOfService,
    proposedDlmsVersionNumber,
    proposedConformance,
    clientMaxReceivePduSize,
  };
}

export function writeInitiateRequest(w: Writer, v: InitiateRequest): void {
  if (v.dedicatedKey === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.octets(v.dedicatedKey);
  }
  if (v.responseAllowed === undefined || v.responseAllowed === true) {
    w.u8(0);
  } else {
    w.u8(1);
    w.boolean(v.responseAllowed);
  }
  if (v.proposedQualityOfService === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.i8(v.proposedQualityOfService);
  }
  w.u8(v.proposedDlmsVersionNumber);
  writeConformance(w, v.proposedConformance);
  w.u16(v.clientMaxReceivePduSize);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeInitiateRequest(bytes: Uint8Array, options?: DecodeOptions): InitiateRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readInitiateRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, initiateRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeInitiateRequest(value: InitiateRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeInitiateRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, initiateRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const initiateRequestDescriptor: Descriptor = {
  name: "initiate-request",
  node: { kind: "sequence", label: "initiate-request", counted: false, fields: [
    { property: "dedicatedKey", presence: "flag", node: { kind: "octets", form: "counted", secret: true } },
    { property: "responseAllowed", presence: "default", default: true, node: { kind: "boolean" } },
    { property: "proposedQualityOfService", presence: "flag", node: { kind: "integer", size: 1, signed: true } },
    { property: "proposedDlmsVersionNumber", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "proposedConformance", presence: "required", node: { kind: "ref", to: () => conformanceDescriptor } },
    { property: "clientMaxReceivePduSize", presence: "required", node: { kind: "integer", size: 2, signed: false } },
  ] },
};

/**
 * What the server agrees to. vaa-name is 0007 for logical name referencing and FA00 for short names.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface InitiateResponse {
  readonly kind: "initiate-response";
  readonly negotiatedQualityOfService?: number | undefined;
  readonly negotiatedDlmsVersionNumber: number;
  readonly negotiatedConformance: Conformance;
  readonly serverMaxReceivePduSize: number;
  readonly vaaName: ObjectName;
}

export function readInitiateResponse(r: Reader): InitiateResponse {
  const negotiatedQualityOfService = r.flag() ? r.i8() : undefined;
  const negotiatedDlmsVersionNumber = r.u8();
  const negotiatedConformance = readConformance(r);
  const serverMaxReceivePduSize = r.u16();
  const vaaName = readObjectName(r);
  return {
    kind: "initiate-response",
    negotiatedQualityOfService,
    negotiatedDlmsVersionNumber,
    negotiatedConformance,
    serverMaxReceivePduSize,
    vaaName,
  };
}

export function writeInitiateResponse(w: Writer, v: InitiateResponse): void {
  if (v.negotiatedQualityOfService === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.i8(v.negotiatedQualityOfService);
  }
  w.u8(v.negotiatedDlmsVersionNumber);
  writeConformance(w, v.negotiatedConformance);
  w.u16(v.serverMaxReceivePduSize);
  writeObjectName(w, v.vaaName);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeInitiateResponse(bytes: Uint8Array, options?: DecodeOptions): InitiateResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readInitiateResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, initiateResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeInitiateResponse(value: InitiateResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeInitiateResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, initiateResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const initiateResponseDescriptor: Descriptor = {
  name: "initiate-response",
  node: { kind: "sequence", label: "initiate-response", counted: false, fields: [
    { property: "negotiatedQualityOfService", presence: "flag", node: { kind: "integer", size: 1, signed: true } },
    { property: "negotiatedDlmsVersionNumber", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "negotiatedConformance", presence: "required", node: { kind: "ref", to: () => conformanceDescriptor } },
    { property: "serverMaxReceivePduSize", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "vaaName", presence: "required", node: { kind: "ref", to: () => objectNameDescriptor } },
  ] },
};
