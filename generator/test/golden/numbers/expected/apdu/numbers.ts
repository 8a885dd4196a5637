// Generated from spec/apdu/numbers.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type DecodeOptions, type Descriptor, Reader, Writer, located, placed } from "@cosemkit/core";

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Numbers {
  readonly flag: boolean;
  readonly i8: number;
  readonly i16: number;
  readonly i32: number;
  readonly i64: bigint;
  /** A field with a doc. */
  readonly u8: number;
  readonly u16: number;
  readonly u32: number;
  readonly u64: bigint;
  readonly f32: number;
  readonly f64: number;
  readonly classId: number;
}

export function readNumbers(r: Reader): Numbers {
  return {
    flag: r.boolean(),
    i8: r.i8(),
    i16: r.i16(),
    i32: r.i32(),
    i64: r.i64(),
    u8: r.u8(),
    u16: r.u16(),
    u32: r.u32(),
    u64: r.u64(),
    f32: r.f32(),
    f64: r.f64(),
    classId: r.u8(),
  };
}

export function writeNumbers(w: Writer, v: Numbers): void {
  w.boolean(v.flag);
  w.i8(v.i8);
  w.i16(v.i16);
  w.i32(v.i32);
  w.i64(v.i64);
  w.u8(v.u8);
  w.u16(v.u16);
  w.u32(v.u32);
  w.u64(v.u64);
  w.f32(v.f32);
  w.f64(v.f64);
  w.u8(v.classId);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeNumbers(bytes: Uint8Array, options?: DecodeOptions): Numbers {
  const r = new Reader(bytes, options);
  try {
    const value = readNumbers(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, numbersDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeNumbers(value: Numbers): Uint8Array {
  const w = Writer.acquire();
  try {
    writeNumbers(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, numbersDescriptor, value);
  } finally {
    w.release();
  }
}

export const numbersDescriptor: Descriptor = {
  name: "numbers",
  node: { kind: "sequence", counted: false, fields: [
    { property: "flag", presence: "required", node: { kind: "boolean" } },
    { property: "i8", presence: "required", node: { kind: "integer", size: 1, signed: true } },
    { property: "i16", presence: "required", node: { kind: "integer", size: 2, signed: true } },
    { property: "i32", presence: "required", node: { kind: "integer", size: 4, signed: true } },
    { property: "i64", presence: "required", node: { kind: "integer", size: 8, signed: true } },
    { property: "u8", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "u16", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "u32", presence: "required", node: { kind: "integer", size: 4, signed: false } },
    { property: "u64", presence: "required", node: { kind: "integer", size: 8, signed: false } },
    { property: "f32", presence: "required", node: { kind: "float", size: 4 } },
    { property: "f64", presence: "required", node: { kind: "float", size: 8 } },
    { property: "classId", presence: "required", node: { kind: "integer", size: 1, signed: false } },
  ] },
};
