// Generated from spec/apdu/general.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  bitField,
  located,
  noBitValue,
  placed,
  readCode,
  unknownKind,
  unknownTag,
  writeCode,
} from "@cosemkit/core";
import { type KekId, kekIdCodes } from "../codes/kek-id.ts";
import { type KeyId, keyIdCodes } from "../codes/key-id.ts";
import { type CosemApdu, cosemApduDescriptor, readCosemApdu, writeCosemApdu } from "./apdu.ts";

/**
 * An APDU ciphered with a global key, with the system title of its sender. The content is a security header and the protected APDU.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface GeneralGloCiphering {
  readonly kind: "general-glo-ciphering";
  readonly systemTitle: Uint8Array;
  readonly cipheredContent: Uint8Array;
}

export function readGeneralGloCiphering(r: Reader): GeneralGloCiphering {
  return { kind: "general-glo-ciphering", systemTitle: r.octets(), cipheredContent: r.octets() };
}

export function writeGeneralGloCiphering(w: Writer, v: GeneralGloCiphering): void {
  w.octets(v.systemTitle);
  w.octets(v.cipheredContent);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGeneralGloCiphering(bytes: Uint8Array, options?: DecodeOptions): GeneralGloCiphering {
  const r = new Reader(bytes, options);
  try {
    const value = readGeneralGloCiphering(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, generalGloCipheringDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGeneralGloCiphering(value: GeneralGloCiphering): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGeneralGloCiphering(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, generalGloCipheringDescriptor, value);
  } finally {
    w.release();
  }
}

export const generalGloCipheringDescriptor: Descriptor = {
  name: "general-glo-ciphering",
  node: { kind: "sequence", label: "general-glo-ciphering", counted: false, fields: [
    { property: "systemTitle", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "cipheredContent", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * An APDU ciphered with the dedicated key.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface GeneralDedCiphering {
  readonly kind: "general-ded-ciphering";
  readonly systemTitle: Uint8Array;
  readonly cipheredContent: Uint8Array;
}

export function readGeneralDedCiphering(r: Reader): GeneralDedCiphering {
  return { kind: "general-ded-ciphering", systemTitle: r.octets(), cipheredContent: r.octets() };
}

export function writeGeneralDedCiphering(w: Writer, v: GeneralDedCiphering): void {
  w.octets(v.systemTitle);
  w.octets(v.cipheredContent);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGeneralDedCiphering(bytes: Uint8Array, options?: DecodeOptions): GeneralDedCiphering {
  const r = new Reader(bytes, options);
  try {
    const value = readGeneralDedCiphering(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, generalDedCipheringDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGeneralDedCiphering(value: GeneralDedCiphering): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGeneralDedCiphering(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, generalDedCipheringDescriptor, value);
  } finally {
    w.release();
  }
}

export const generalDedCipheringDescriptor: Descriptor = {
  name: "general-ded-ciphering",
  node: { kind: "sequence", label: "general-ded-ciphering", counted: false, fields: [
    { property: "systemTitle", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "cipheredContent", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * A ciphered APDU that says which key protects it.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface GeneralCiphering {
  readonly kind: "general-ciphering";
  readonly transactionId: Uint8Array;
  readonly originatorSystemTitle: Uint8Array;
  readonly recipientSystemTitle: Uint8Array;
  readonly dateTime: Uint8Array;
  readonly otherInformation: Uint8Array;
  readonly keyInfo?: KeyInfo | undefined;
  readonly cipheredContent: Uint8Array;
}

export function readGeneralCiphering(r: Reader): GeneralCiphering {
  const transactionId = r.octets();
  const originatorSystemTitle = r.octets();
  const recipientSystemTitle = r.octets();
  const dateTime = r.octets();
  const otherInformation = r.octets();
  const keyInfo = r.flag() ? readKeyInfo(r) : undefined;
  const cipheredContent = r.octets();
  return {
    kind: "general-ciphering",
    transactionId,
    originatorSystemTitle,
    recipientSystemTitle,
    dateTime,
    otherInformation,
    keyInfo,
    cipheredContent,
  };
}

export function writeGeneralCiphering(w: Writer, v: GeneralCiphering): void {
  w.octets(v.transactionId);
  w.octets(v.originatorSystemTitle);
  w.octets(v.recipientSystemTitle);
  w.octets(v.dateTime);
  w.octets(v.otherInformation);
  if (v.keyInfo === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    writeKeyInfo(w, v.keyInfo);
  }
  w.octets(v.cipheredContent);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGeneralCiphering(bytes: Uint8Array, options?: DecodeOptions): GeneralCiphering {
  const r = new Reader(bytes, options);
  try {
    const value = readGeneralCiphering(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, generalCipheringDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGeneralCiphering(value: GeneralCiphering): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGeneralCiphering(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, generalCipheringDescriptor, value);
  } finally {
    w.release();
  }
}

export const generalCipheringDescriptor: Descriptor = {
  name: "general-ciphering",
  node: { kind: "sequence", label: "general-ciphering", counted: false, fields: [
    { property: "transactionId", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "originatorSystemTitle", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "recipientSystemTitle", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "dateTime", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "otherInformation", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "keyInfo", presence: "flag", node: { kind: "ref", to: () => keyInfoDescriptor } },
    { property: "cipheredContent", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/** Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux. */
export interface IdentifiedKey {
  readonly kind: "identified-key";
  readonly keyId: KeyId;
}

export function readIdentifiedKey(r: Reader): IdentifiedKey {
  return { kind: "identified-key", keyId: readCode(r, keyIdCodes) };
}

export function writeIdentifiedKey(w: Writer, v: IdentifiedKey): void {
  writeCode(w, keyIdCodes, v.keyId);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeIdentifiedKey(bytes: Uint8Array, options?: DecodeOptions): IdentifiedKey {
  const r = new Reader(bytes, options);
  try {
    const value = readIdentifiedKey(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, identifiedKeyDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeIdentifiedKey(value: IdentifiedKey): Uint8Array {
  const w = Writer.acquire();
  try {
    writeIdentifiedKey(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, identifiedKeyDescriptor, value);
  } finally {
    w.release();
  }
}

export const identifiedKeyDescriptor: Descriptor = {
  name: "identified-key",
  node: { kind: "sequence", label: "identified-key", counted: false, fields: [
    { property: "keyId", presence: "required", node: { kind: "enumerated", form: "octet", codes: keyIdCodes } },
  ] },
};

/** Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux. */
export interface WrappedKey {
  readonly kind: "wrapped-key";
  readonly kekId: KekId;
  readonly keyCipheredData: Uint8Array;
}

export function readWrappedKey(r: Reader): WrappedKey {
  return { kind: "wrapped-key", kekId: readCode(r, kekIdCodes), keyCipheredData: r.octets() };
}

export function writeWrappedKey(w: Writer, v: WrappedKey): void {
  writeCode(w, kekIdCodes, v.kekId);
  w.octets(v.keyCipheredData);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeWrappedKey(bytes: Uint8Array, options?: DecodeOptions): WrappedKey {
  const r = new Reader(bytes, options);
  try {
    const value = readWrappedKey(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, wrappedKeyDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeWrappedKey(value: WrappedKey): Uint8Array {
  const w = Writer.acquire();
  try {
    writeWrappedKey(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, wrappedKeyDescriptor, value);
  } finally {
    w.release();
  }
}

export const wrappedKeyDescriptor: Descriptor = {
  name: "wrapped-key",
  node: { kind: "sequence", label: "wrapped-key", counted: false, fields: [
    { property: "kekId", presence: "required", node: { kind: "enumerated", form: "octet", codes: kekIdCodes } },
    { property: "keyCipheredData", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/** Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux. */
export interface AgreedKey {
  readonly kind: "agreed-key";
  readonly keyParameters: Uint8Array;
  readonly keyCipheredData: Uint8Array;
}

export function readAgreedKey(r: Reader): AgreedKey {
  return { kind: "agreed-key", keyParameters: r.octets(), keyCipheredData: r.octets() };
}

export function writeAgreedKey(w: Writer, v: AgreedKey): void {
  w.octets(v.keyParameters);
  w.octets(v.keyCipheredData);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAgreedKey(bytes: Uint8Array, options?: DecodeOptions): AgreedKey {
  const r = new Reader(bytes, options);
  try {
    const value = readAgreedKey(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, agreedKeyDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAgreedKey(value: AgreedKey): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAgreedKey(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, agreedKeyDescriptor, value);
  } finally {
    w.release();
  }
}

export const agreedKeyDescriptor: Descriptor = {
  name: "agreed-key",
  node: { kind: "sequence", label: "agreed-key", counted: false, fields: [
    { property: "keyParameters", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "keyCipheredData", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * Where the key comes from.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export type KeyInfo =
  | IdentifiedKey
  | WrappedKey
  | AgreedKey;

export function readKeyInfo(r: Reader): KeyInfo {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return readIdentifiedKey(r);
    case 1:
      return readWrappedKey(r);
    case 2:
      return readAgreedKey(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeKeyInfo(w: Writer, v: KeyInfo): void {
  switch (v.kind) {
    case "identified-key":
      w.u8(0);
      writeIdentifiedKey(w, v);
      return;
    case "wrapped-key":
      w.u8(1);
      writeWrappedKey(w, v);
      return;
    case "agreed-key":
      w.u8(2);
      writeAgreedKey(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeKeyInfo(bytes: Uint8Array, options?: DecodeOptions): KeyInfo {
  const r = new Reader(bytes, options);
  try {
    const value = readKeyInfo(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, keyInfoDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeKeyInfo(value: KeyInfo): Uint8Array {
  const w = Writer.acquire();
  try {
    writeKeyInfo(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, keyInfoDescriptor, value);
  } finally {
    w.release();
  }
}

export const keyInfoDescriptor: Descriptor = {
  name: "key-info",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "identified-key", node: { kind: "ref", to: () => identifiedKeyDescriptor }, flat: ["identified-key"] },
    { tag: 1, name: "wrapped-key", node: { kind: "ref", to: () => wrappedKeyDescriptor }, flat: ["wrapped-key"] },
    { tag: 2, name: "agreed-key", node: { kind: "ref", to: () => agreedKeyDescriptor }, flat: ["agreed-key"] },
  ] },
};

/**
 * An APDU with a digital signature.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface GeneralSigning {
  readonly kind: "general-signing";
  readonly transactionId: Uint8Array;
  readonly originatorSystemTitle: Uint8Array;
  readonly recipientSystemTitle: Uint8Array;
  readonly dateTime: Uint8Array;
  readonly otherInformation: Uint8Array;
  readonly content: Uint8Array;
  readonly signature: Uint8Array;
}

export function readGeneralSigning(r: Reader): GeneralSigning {
  return {
    kind: "general-signing",
    transactionId: r.octets(),
    originatorSystemTitle: r.octets(),
    recipientSystemTitle: r.octets(),
    dateTime: r.octets(),
    otherInformation: r.octets(),
    content: r.octets(),
    signature: r.octets(),
  };
}

export function writeGeneralSigning(w: Writer, v: GeneralSigning): void {
  w.octets(v.transactionId);
  w.octets(v.originatorSystemTitle);
  w.octets(v.recipientSystemTitle);
  w.octets(v.dateTime);
  w.octets(v.otherInformation);
  w.octets(v.content);
  w.octets(v.signature);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGeneralSigning(bytes: Uint8Array, options?: DecodeOptions): GeneralSigning {
  const r = new Reader(bytes, options);
  try {
    const value = readGeneralSigning(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, generalSigningDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGeneralSigning(value: GeneralSigning): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGeneralSigning(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, generalSigningDescriptor, value);
  } finally {
    w.release();
  }
}

export const generalSigningDescriptor: Descriptor = {
  name: "general-signing",
  node: { kind: "sequence", label: "general-signing", counted: false, fields: [
    { property: "transactionId", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "originatorSystemTitle", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "recipientSystemTitle", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "dateTime", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "otherInformation", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "content", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "signature", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * One block of any APDU, in either direction. Own blocks count from 1; block-number-ack is the last block received in sequence.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface GeneralBlockTransfer {
  readonly kind: "general-block-transfer";
  readonly blockControl: BlockControl;
  readonly blockNumber: number;
  readonly blockNumberAck: number;
  readonly blockData: Uint8Array;
}

export function readGeneralBlockTransfer(r: Reader): GeneralBlockTransfer {
  return {
    kind: "general-block-transfer",
    blockControl: readBlockControl(r),
    blockNumber: r.u16(),
    blockNumberAck: r.u16(),
    blockData: r.octets(),
  };
}

export function writeGeneralBlockTransfer(w: Writer, v: GeneralBlockTransfer): void {
  writeBlockControl(w, v.blockControl);
  w.u16(v.blockNumber);
  w.u16(v.blockNumberAck);
  w.octets(v.blockData);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGeneralBlockTransfer(bytes: Uint8Array, options?: DecodeOptions): GeneralBlockTransfer {
  const r = new Reader(bytes, options);
  try {
    const value = readGeneralBlockTransfer(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, generalBlockTransferDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGeneralBlockTransfer(value: GeneralBlockTransfer): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGeneralBlockTransfer(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, generalBlockTransferDescriptor, value);
  } finally {
    w.release();
  }
}

export const generalBlockTransferDescriptor: Descriptor = {
  name: "general-block-transfer",
  node: { kind: "sequence", label: "general-block-transfer", counted: false, fields: [
    { property: "blockControl", presence: "required", node: { kind: "ref", to: () => blockControlDescriptor } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "blockNumberAck", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "blockData", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * The window that the sender can take, whether it streams, and whether this is the last block.
 *
 * Wire form: 1 octet; bit 0 is the least significant.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface BlockControl {
  readonly window: number;
  readonly streaming: "not-streaming" | "streaming";
  readonly lastBlock: "not-last" | "last";
}

export function readBlockControl(r: Reader): BlockControl {
  const word = r.u8();
  return { window: word & 0x3f, streaming: word & 0x40 ? "streaming" : "not-streaming", lastBlock: word & 0x80 ? "last" : "not-last" };
}

export function writeBlockControl(w: Writer, v: BlockControl): void {
  let word = bitField(w, v.window, 0x3f);
  if (v.streaming === "streaming") word |= 0x40;
  else if (v.streaming !== "not-streaming") noBitValue(w, v.streaming, "not-streaming", "streaming");
  if (v.lastBlock === "last") word |= 0x80;
  else if (v.lastBlock !== "not-last") noBitValue(w, v.lastBlock, "not-last", "last");
  w.u8(word >>> 0);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeBlockControl(bytes: Uint8Array, options?: DecodeOptions): BlockControl {
  const r = new Reader(bytes, options);
  try {
    const value = readBlockControl(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, blockControlDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeBlockControl(value: BlockControl): Uint8Array {
  const w = Writer.acquire();
  try {
    writeBlockControl(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, blockControlDescriptor, value);
  } finally {
    w.release();
  }
}

export const blockControlDescriptor: Descriptor = {
  name: "block-control",
  node: { kind: "bit-fields", size: 1, fields: [
    { property: "window", shift: 0, width: 6 },
    { property: "streaming", shift: 6, width: 1, values: ["not-streaming","streaming"] },
    { property: "lastBlock", shift: 7, width: 1, values: ["not-last","last"] },
  ] },
};

/**
 * What a client sends to a device behind a gateway: the prefix that names the device, then the APDU for it, unchanged.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface GatewayRequest {
  readonly kind: "gateway-request";
  readonly networkId: number;
  readonly physicalDeviceAddress: Uint8Array;
  readonly userApdu: CosemApdu;
}

export function readGatewayRequest(r: Reader): GatewayRequest {
  r.enter();
  const value: GatewayRequest = {
    kind: "gateway-request",
    networkId: r.u8(),
    physicalDeviceAddress: r.octets(),
    userApdu: readCosemApdu(r),
  };
  r.leave();
  return value;
}

export function writeGatewayRequest(w: Writer, v: GatewayRequest): void {
  w.u8(v.networkId);
  w.octets(v.physicalDeviceAddress);
  writeCosemApdu(w, v.userApdu);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGatewayRequest(bytes: Uint8Array, options?: DecodeOptions): GatewayRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readGatewayRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, gatewayRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGatewayRequest(value: GatewayRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGatewayRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, gatewayRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const gatewayRequestDescriptor: Descriptor = {
  name: "gateway-request",
  node: { kind: "sequence", label: "gateway-request", counted: false, fields: [
    { property: "networkId", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "physicalDeviceAddress", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "userApdu", presence: "required", node: { kind: "ref", to: () => cosemApduDescriptor } },
  ] },
  recursive: true,
};

/**
 * What a device behind a gateway answers or pushes: the prefix that names the device, then its APDU, unchanged.
 *
 * Green Book 8.3, COSEMpdu module; prefixes of a gateway: tags 230 and 231 reserved there, layout as in Gurux.
 */
export interface GatewayResponse {
  readonly kind: "gateway-response";
  readonly networkId: number;
  readonly physicalDeviceAddress: Uint8Array;
  readonly userApdu: CosemApdu;
}

export function readGatewayResponse(r: Reader): GatewayResponse {
  r.enter();
  const value: GatewayResponse = {
    kind: "gateway-response",
    networkId: r.u8(),
    physicalDeviceAddress: r.octets(),
    userApdu: readCosemApdu(r),
  };
  r.leave();
  return value;
}

export function writeGatewayResponse(w: Writer, v: GatewayResponse): void {
  w.u8(v.networkId);
  w.octets(v.physicalDeviceAddress);
  writeCosemApdu(w, v.userApdu);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGatewayResponse(bytes: Uint8Array, options?: DecodeOptions): GatewayResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readGatewayResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, gatewayResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGatewayResponse(value: GatewayResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGatewayResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, gatewayResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const gatewayResponseDescriptor: Descriptor = {
  name: "gateway-response",
  node: { kind: "sequence", label: "gateway-response", counted: false, fields: [
    { property: "networkId", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "physicalDeviceAddress", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "userApdu", presence: "required", node: { kind: "ref", to: () => cosemApduDescriptor } },
  ] },
  recursive: true,
};
