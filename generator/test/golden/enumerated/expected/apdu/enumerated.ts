// Generated from spec/apdu/enumerated.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  located,
  placed,
  readCode,
  writeCode,
} from "@cosemkit/core";
import { type ClosedCodes, closedCodesCodes } from "../codes/closed-codes.ts";
import { type OpenCodes, openCodesCodes } from "../codes/open-codes.ts";
import { type Unit, unitCodes } from "../codes/unit.ts";

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Enumerated {
  readonly open: OpenCodes;
  readonly closed: ClosedCodesType;
  readonly unit: Unit;
}

export function readEnumerated(r: Reader): Enumerated {
  return {
    open: readCode(r, openCodesCodes),
    closed: readClosedCodesType(r),
    unit: readCode(r, unitCodes),
  };
}

export function writeEnumerated(w: Writer, v: Enumerated): void {
  writeCode(w, openCodesCodes, v.open);
  writeClosedCodesType(w, v.closed);
  writeCode(w, unitCodes, v.unit);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeEnumerated(bytes: Uint8Array, options?: DecodeOptions): Enumerated {
  const r = new Reader(bytes, options);
  try {
    const value = readEnumerated(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, enumeratedDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeEnumerated(value: Enumerated): Uint8Array {
  const w = Writer.acquire();
  try {
    writeEnumerated(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, enumeratedDescriptor, value);
  } finally {
    w.release();
  }
}

export const enumeratedDescriptor: Descriptor = {
  name: "enumerated",
  node: { kind: "sequence", counted: false, fields: [
    { property: "open", presence: "required", node: { kind: "enumerated", form: "octet", codes: openCodesCodes } },
    { property: "closed", presence: "required", node: { kind: "ref", to: () => closedCodesTypeDescriptor } },
    { property: "unit", presence: "required", node: { kind: "enumerated", form: "octet", codes: unitCodes } },
  ] },
};

/**
 * A name for the enumeration.
 *
 * Golden file.
 */
export type ClosedCodesType = ClosedCodes;

export function readClosedCodesType(r: Reader): ClosedCodesType {
  return readCode(r, closedCodesCodes);
}

export function writeClosedCodesType(w: Writer, v: ClosedCodesType): void {
  writeCode(w, closedCodesCodes, v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeClosedCodesType(bytes: Uint8Array, options?: DecodeOptions): ClosedCodesType {
  const r = new Reader(bytes, options);
  try {
    const value = readClosedCodesType(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, closedCodesTypeDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeClosedCodesType(value: ClosedCodesType): Uint8Array {
  const w = Writer.acquire();
  try {
    writeClosedCodesType(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, closedCodesTypeDescriptor, value);
  } finally {
    w.release();
  }
}

export const closedCodesTypeDescriptor: Descriptor = {
  name: "closed-codes-type",
  node: { kind: "enumerated", form: "octet", codes: closedCodesCodes },
};
