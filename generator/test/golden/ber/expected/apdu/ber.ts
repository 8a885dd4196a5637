// Generated from spec/apdu/ber.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type CloseReason, closeReasonCodes } from "../codes/close-reason.ts";
import { type ContextName, contextNameCodes } from "../codes/context-name.ts";

/**
 * By application tags.
 *
 * Golden file.
 */
export type Any =
  | Open
  | Close;

export function readAny(r: Reader): Any {
  const tag = r.u8();
  switch (tag) {
    case 96: {
      const outer1 = r.open();
      const value2 = readOpen(r);
      r.close(outer1);
      return value2;
    }
    case 98: {
      const outer3 = r.open();
      const value4 = readClose(r);
      r.close(outer3);
      return value4;
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeAny(w: Writer, v: Any): void {
  switch (v.kind) {
    case "open":
      w.u8(96);
      const mark1 = w.open();
      writeOpen(w, v);
      w.close(mark1);
      return;
    case "close":
      w.u8(98);
      const mark2 = w.open();
      writeClose(w, v);
      w.close(mark2);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAny(bytes: Uint8Array, options?: DecodeOptions): Any {
  const r = new Reader(bytes, options);
  try {
    const value = readAny(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, anyDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAny(value: Any): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAny(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, anyDescriptor, value);
  } finally {
    w.release();
  }
}

export const anyDescriptor: Descriptor = {
  name: "any",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 96, name: "open", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => openDescriptor } }, flat: ["open"] },
    { tag: 98, name: "close", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => closeDescriptor } }, flat: ["close"] },
  ] },
};

/**
 * Wire form: 1 bits; bit 0 is the most significant.
 *
 * Golden file.
 */
export type OpenVersion = readonly OpenVersionBit[];

/** Names of the bits of OpenVersion. */
export type OpenVersionBit =
  | "version1";

export function readOpenVersion(r: Reader): OpenVersion {
  return readFlags(r, openVersionFlags);
}

export function writeOpenVersion(w: Writer, v: OpenVersion): void {
  writeFlags(w, openVersionFlags, v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeOpenVersion(bytes: Uint8Array, options?: DecodeOptions): OpenVersion {
  const r = new Reader(bytes, options);
  try {
    const value = readOpenVersion(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, openVersionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeOpenVersion(value: OpenVersion): Uint8Array {
  const w = Writer.acquire();
  try {
    writeOpenVersion(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, openVersionDescriptor, value);
  } finally {
    w.release();
  }
}

const openVersionFlags: FlagsNode<OpenVersionBit> = { kind: "flags", form: "ber", size: 1, order: "msb0", ids: ["version1"] };

export const openVersionDescriptor: Descriptor = {
  name: "open-version",
  node: openVersionFlags,
};

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Open {
  readonly kind: "open";
  readonly version?: OpenVersion | undefined;
  readonly context: ContextName;
  readonly title?: Uint8Array | undefined;
  readonly password?: Credential | undefined;
  readonly userInformation?: Uint8Array | undefined;
}

export function readOpen(r: Reader): Open {
  let version: OpenVersion | undefined;
  if (r.peek() === 0x80) {
    const outer1 = r.openTag(0x80);
    const value2 = readOpenVersion(r);
    r.close(outer1);
    version = value2;
  }
  const outer3 = r.openTag(0xa1);
  const outer5 = r.openTag(6);
  const value6 = readOid(r, contextNameCodes);
  r.close(outer5);
  r.close(outer3);
  const context = value6;
  let title: Uint8Array | undefined;
  if (r.peek() === 0xa2) {
    const outer7 = r.openTag(0xa2);
    const outer9 = r.openTag(4);
    const value10 = r.rest();
    r.close(outer9);
    r.close(outer7);
    title = value10;
  }
  let password: Credential | undefined;
  if (r.peek() === 0xac) {
    const outer11 = r.openTag(0xac);
    const value12 = readCredential(r);
    r.close(outer11);
    password = value12;
  }
  let userInformation: Uint8Array | undefined;
  if (r.peek() === 0xbe) {
    const outer13 = r.openTag(0xbe);
    const outer15 = r.openTag(4);
    const value16 = r.rest();
    r.close(outer15);
    r.close(outer13);
    userInformation = value16;
  }
  return { kind: "open", version, context, title, password, userInformation };
}

export function writeOpen(w: Writer, v: Open): void {
  if (v.version !== undefined) {
    w.u8(0x80);
    const mark1 = w.open();
    writeOpenVersion(w, v.version);
    w.close(mark1);
  }
  w.u8(0xa1);
  const mark2 = w.open();
  w.u8(6);
  const mark3 = w.open();
  writeOid(w, contextNameCodes, v.context);
  w.close(mark3);
  w.close(mark2);
  if (v.title !== undefined) {
    w.u8(0xa2);
    const mark4 = w.open();
    w.u8(4);
    const mark5 = w.open();
    w.raw(v.title);
    w.close(mark5);
    w.close(mark4);
  }
  if (v.password !== undefined) {
    w.u8(0xac);
    const mark6 = w.open();
    writeCredential(w, v.password);
    w.close(mark6);
  }
  if (v.userInformation !== undefined) {
    w.u8(0xbe);
    const mark7 = w.open();
    w.u8(4);
    const mark8 = w.open();
    w.raw(v.userInformation);
    w.close(mark8);
    w.close(mark7);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeOpen(bytes: Uint8Array, options?: DecodeOptions): Open {
  const r = new Reader(bytes, options);
  try {
    const value = readOpen(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, openDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeOpen(value: Open): Uint8Array {
  const w = Writer.acquire();
  try {
    writeOpen(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, openDescriptor, value);
  } finally {
    w.release();
  }
}

export const openDescriptor: Descriptor = {
  name: "open",
  node: { kind: "sequence", label: "open", counted: false, fields: [
    { property: "version", presence: "tag", node: { kind: "tlv", tag: [128], of: { kind: "ref", to: () => openVersionDescriptor } } },
    { property: "context", presence: "required", node: { kind: "tlv", tag: [161], of: { kind: "tlv", tag: [6], of: { kind: "oid", codes: contextNameCodes } } } },
    { property: "title", presence: "tag", node: { kind: "tlv", tag: [162], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
    { property: "password", presence: "tag", node: { kind: "tlv", tag: [172], of: { kind: "ref", to: () => credentialDescriptor } } },
    { property: "userInformation", presence: "tag", node: { kind: "tlv", tag: [190], of: { kind: "tlv", tag: [4], of: { kind: "octets", form: "rest" } } } },
  ] },
};

/**
 * A choice.
 *
 * Golden file.
 */
export type Credential =
  | { readonly kind: "text"; readonly value: Uint8Array }
  | { readonly kind: "proof"; readonly value: Uint8Array };

export function readCredential(r: Reader): Credential {
  const tag = r.u8();
  switch (tag) {
    case 128: {
      const outer1 = r.open();
      const value2 = r.rest();
      r.close(outer1);
      return { kind: "text", value: value2 };
    }
    case 129: {
      const outer3 = r.open();
      const value4 = r.rest();
      r.close(outer3);
      return { kind: "proof", value: value4 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeCredential(w: Writer, v: Credential): void {
  switch (v.kind) {
    case "text":
      w.u8(128);
      const mark1 = w.open();
      w.raw(v.value);
      w.close(mark1);
      return;
    case "proof":
      w.u8(129);
      const mark2 = w.open();
      w.raw(v.value);
      w.close(mark2);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeCredential(bytes: Uint8Array, options?: DecodeOptions): Credential {
  const r = new Reader(bytes, options);
  try {
    const value = readCredential(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, credentialDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeCredential(value: Credential): Uint8Array {
  const w = Writer.acquire();
  try {
    writeCredential(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, credentialDescriptor, value);
  } finally {
    w.release();
  }
}

export const credentialDescriptor: Descriptor = {
  name: "credential",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 128, name: "text", node: { kind: "tlv", tag: [], of: { kind: "octets", form: "rest", secret: true } } },
    { tag: 129, name: "proof", node: { kind: "tlv", tag: [], of: { kind: "octets", form: "rest" } } },
  ] },
};

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Close {
  readonly kind: "close";
  readonly reason?: CloseReason | undefined;
  readonly number: number;
}

export function readClose(r: Reader): Close {
  let reason: CloseReason | undefined;
  if (r.peek() === 0x80) {
    const outer1 = r.openTag(0x80);
    const value2 = readBerCode(r, closeReasonCodes);
    r.close(outer1);
    reason = value2;
  }
  const outer3 = r.openTag(0xa1);
  const outer5 = r.openTag(2);
  const value6 = r.berInteger();
  r.close(outer5);
  r.close(outer3);
  const number = value6;
  return { kind: "close", reason, number };
}

export function writeClose(w: Writer, v: Close): void {
  if (v.reason !== undefined) {
    w.u8(0x80);
    const mark1 = w.open();
    writeBerCode(w, closeReasonCodes, v.reason);
    w.close(mark1);
  }
  w.u8(0xa1);
  const mark2 = w.open();
  w.u8(2);
  const mark3 = w.open();
  w.berInteger(v.number);
  w.close(mark3);
  w.close(mark2);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeClose(bytes: Uint8Array, options?: DecodeOptions): Close {
  const r = new Reader(bytes, options);
  try {
    const value = readClose(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, closeDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeClose(value: Close): Uint8Array {
  const w = Writer.acquire();
  try {
    writeClose(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, closeDescriptor, value);
  } finally {
    w.release();
  }
}

export const closeDescriptor: Descriptor = {
  name: "close",
  node: { kind: "sequence", label: "close", counted: false, fields: [
    { property: "reason", presence: "tag", node: { kind: "tlv", tag: [128], of: { kind: "enumerated", form: "ber", codes: closeReasonCodes } } },
    { property: "number", presence: "required", node: { kind: "tlv", tag: [161], of: { kind: "tlv", tag: [2], of: { kind: "ber-integer" } } } },
  ] },
};
