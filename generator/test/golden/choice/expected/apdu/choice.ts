// Generated from spec/apdu/choice.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
 * Alternatives of every sort.
 *
 * Golden file.
 */
export type Outer =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | Labelled
  | Inner
  | { readonly kind: "nested"; readonly value: Inner };

export function readOuter(r: Reader): Outer {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "empty" };
    case 1:
      return { kind: "number", value: r.u16() };
    case 2:
      return readLabelled(r);
    case 3:
      return readInner(r);
    case 4:
      return { kind: "nested", value: readInner(r) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeOuter(w: Writer, v: Outer): void {
  switch (v.kind) {
    case "empty":
      w.u8(0);
      return;
    case "number":
      w.u8(1);
      w.u16(v.value);
      return;
    case "labelled":
      w.u8(2);
      writeLabelled(w, v);
      return;
    case "left":
    case "right":
      w.u8(3);
      writeInner(w, v);
      return;
    case "nested":
      w.u8(4);
      writeInner(w, v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeOuter(bytes: Uint8Array, options?: DecodeOptions): Outer {
  const r = new Reader(bytes, options);
  try {
    const value = readOuter(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, outerDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeOuter(value: Outer): Uint8Array {
  const w = Writer.acquire();
  try {
    writeOuter(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, outerDescriptor, value);
  } finally {
    w.release();
  }
}

export const outerDescriptor: Descriptor = {
  name: "outer",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "empty" },
    { tag: 1, name: "number", node: { kind: "integer", size: 2, signed: false } },
    { tag: 2, name: "labelled", node: { kind: "ref", to: () => labelledDescriptor }, flat: ["labelled"] },
    { tag: 3, name: "inner", node: { kind: "ref", to: () => innerDescriptor }, flat: ["left","right"] },
    { tag: 4, name: "nested", node: { kind: "ref", to: () => innerDescriptor } },
  ] },
};

/**
 * A sequence that bears its kind.
 *
 * Golden file.
 */
export interface Labelled {
  readonly kind: "labelled";
  readonly a: number;
}

export function readLabelled(r: Reader): Labelled {
  return { kind: "labelled", a: r.u8() };
}

export function writeLabelled(w: Writer, v: Labelled): void {
  w.u8(v.a);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeLabelled(bytes: Uint8Array, options?: DecodeOptions): Labelled {
  const r = new Reader(bytes, options);
  try {
    const value = readLabelled(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, labelledDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeLabelled(value: Labelled): Uint8Array {
  const w = Writer.acquire();
  try {
    writeLabelled(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, labelledDescriptor, value);
  } finally {
    w.release();
  }
}

export const labelledDescriptor: Descriptor = {
  name: "labelled",
  node: { kind: "sequence", label: "labelled", counted: false, fields: [
    { property: "a", presence: "required", node: { kind: "integer", size: 1, signed: false } },
  ] },
};

/**
 * A choice.
 *
 * Golden file.
 */
export type Inner =
  | { readonly kind: "left" }
  | { readonly kind: "right"; readonly value: number };

export function readInner(r: Reader): Inner {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "left" };
    case 1:
      return { kind: "right", value: r.u8() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeInner(w: Writer, v: Inner): void {
  switch (v.kind) {
    case "left":
      w.u8(0);
      return;
    case "right":
      w.u8(1);
      w.u8(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeInner(bytes: Uint8Array, options?: DecodeOptions): Inner {
  const r = new Reader(bytes, options);
  try {
    const value = readInner(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, innerDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeInner(value: Inner): Uint8Array {
  const w = Writer.acquire();
  try {
    writeInner(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, innerDescriptor, value);
  } finally {
    w.release();
  }
}

export const innerDescriptor: Descriptor = {
  name: "inner",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "left" },
    { tag: 1, name: "right", node: { kind: "integer", size: 1, signed: false } },
  ] },
};

/**
 * Told apart by type.
 *
 * Golden file.
 */
export type Typed =
  | { readonly type: "none" }
  | { readonly type: "some"; readonly value: number };

export function readTyped(r: Reader): Typed {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "none" };
    case 255:
      return { type: "some", value: r.u8() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeTyped(w: Writer, v: Typed): void {
  switch (v.type) {
    case "none":
      w.u8(0);
      return;
    case "some":
      w.u8(255);
      w.u8(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeTyped(bytes: Uint8Array, options?: DecodeOptions): Typed {
  const r = new Reader(bytes, options);
  try {
    const value = readTyped(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, typedDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeTyped(value: Typed): Uint8Array {
  const w = Writer.acquire();
  try {
    writeTyped(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, typedDescriptor, value);
  } finally {
    w.release();
  }
}

export const typedDescriptor: Descriptor = {
  name: "typed",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "none" },
    { tag: 255, name: "some", node: { kind: "integer", size: 1, signed: false } },
  ] },
};
