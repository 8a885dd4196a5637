// Generated from spec/apdu/union.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  located,
  placed,
  unknownKind,
  unknownTag,
} from "@cosemkit/core";

/**
 * The alternatives of both.
 *
 * Golden file.
 */
export type Both =
  | One
  | { readonly kind: "two"; readonly value: number }
  | { readonly kind: "three" };

export function readBoth(r: Reader): Both {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readOne(r);
    case 2:
      return { kind: "two", value: r.u8() };
    case 3:
      return { kind: "three" };
    default:
      return unknownTag(r, tag);
  }
}

export function writeBoth(w: Writer, v: Both): void {
  switch (v.kind) {
    case "one":
      w.u8(1);
      writeOne(w, v);
      return;
    case "two":
      w.u8(2);
      w.u8(v.value);
      return;
    case "three":
      w.u8(3);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeBoth(bytes: Uint8Array, options?: DecodeOptions): Both {
  const r = new Reader(bytes, options);
  try {
    const value = readBoth(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, bothDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeBoth(value: Both): Uint8Array {
  const w = Writer.acquire();
  try {
    writeBoth(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, bothDescriptor, value);
  } finally {
    w.release();
  }
}

export const bothDescriptor: Descriptor = {
  name: "both",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "one", node: { kind: "ref", to: () => oneDescriptor }, flat: ["one"] },
    { tag: 2, name: "two", node: { kind: "integer", size: 1, signed: false } },
    { tag: 3, name: "three" },
  ] },
};

/**
 * A choice.
 *
 * Golden file.
 */
export type FirstHalf =
  | One
  | { readonly kind: "two"; readonly value: number };

export function readFirstHalf(r: Reader): FirstHalf {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readOne(r);
    case 2:
      return { kind: "two", value: r.u8() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeFirstHalf(w: Writer, v: FirstHalf): void {
  switch (v.kind) {
    case "one":
      w.u8(1);
      writeOne(w, v);
      return;
    case "two":
      w.u8(2);
      w.u8(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeFirstHalf(bytes: Uint8Array, options?: DecodeOptions): FirstHalf {
  const r = new Reader(bytes, options);
  try {
    const value = readFirstHalf(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, firstHalfDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeFirstHalf(value: FirstHalf): Uint8Array {
  const w = Writer.acquire();
  try {
    writeFirstHalf(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, firstHalfDescriptor, value);
  } finally {
    w.release();
  }
}

export const firstHalfDescriptor: Descriptor = {
  name: "first-half",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "one", node: { kind: "ref", to: () => oneDescriptor }, flat: ["one"] },
    { tag: 2, name: "two", node: { kind: "integer", size: 1, signed: false } },
  ] },
};

/**
 * A choice.
 *
 * Golden file.
 */
export type SecondHalf =
  | { readonly kind: "three" };

export function readSecondHalf(r: Reader): SecondHalf {
  const tag = r.u8();
  switch (tag) {
    case 3:
      return { kind: "three" };
    default:
      return unknownTag(r, tag);
  }
}

export function writeSecondHalf(w: Writer, v: SecondHalf): void {
  switch (v.kind) {
    case "three":
      w.u8(3);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSecondHalf(bytes: Uint8Array, options?: DecodeOptions): SecondHalf {
  const r = new Reader(bytes, options);
  try {
    const value = readSecondHalf(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, secondHalfDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSecondHalf(value: SecondHalf): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSecondHalf(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, secondHalfDescriptor, value);
  } finally {
    w.release();
  }
}

export const secondHalfDescriptor: Descriptor = {
  name: "second-half",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 3, name: "three" },
  ] },
};

/**
 * A sequence.
 *
 * Golden file.
 */
export interface One {
  readonly kind: "one";
  readonly a: number;
}

export function readOne(r: Reader): One {
  return { kind: "one", a: r.u8() };
}

export function writeOne(w: Writer, v: One): void {
  w.u8(v.a);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeOne(bytes: Uint8Array, options?: DecodeOptions): One {
  const r = new Reader(bytes, options);
  try {
    const value = readOne(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, oneDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeOne(value: One): Uint8Array {
  const w = Writer.acquire();
  try {
    writeOne(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, oneDescriptor, value);
  } finally {
    w.release();
  }
}

export const oneDescriptor: Descriptor = {
  name: "one",
  node: { kind: "sequence", label: "one", counted: false, fields: [
    { property: "a", presence: "required", node: { kind: "integer", size: 1, signed: false } },
  ] },
};
