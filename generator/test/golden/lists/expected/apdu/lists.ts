// Generated from spec/apdu/lists.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type DecodeOptions, type Descriptor, Reader, Writer, located, placed } from "@cosemkit/core";

/**
 * A sequence.
 *
 * Golden file.
 */
export interface ListsInPlaceItem {
  readonly x: number;
}

export function readListsInPlaceItem(r: Reader): ListsInPlaceItem {
  return { x: r.u8() };
}

export function writeListsInPlaceItem(w: Writer, v: ListsInPlaceItem): void {
  w.u8(v.x);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeListsInPlaceItem(bytes: Uint8Array, options?: DecodeOptions): ListsInPlaceItem {
  const r = new Reader(bytes, options);
  try {
    const value = readListsInPlaceItem(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, listsInPlaceItemDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeListsInPlaceItem(value: ListsInPlaceItem): Uint8Array {
  const w = Writer.acquire();
  try {
    writeListsInPlaceItem(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, listsInPlaceItemDescriptor, value);
  } finally {
    w.release();
  }
}

export const listsInPlaceItemDescriptor: Descriptor = {
  name: "lists-in-place-item",
  node: { kind: "sequence", counted: false, fields: [
    { property: "x", presence: "required", node: { kind: "integer", size: 1, signed: false } },
  ] },
};

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Lists {
  readonly numbers: readonly number[];
  readonly pairs: readonly Pair[];
  readonly inPlace: readonly ListsInPlaceItem[];
  readonly window: Window;
}

export function readLists(r: Reader): Lists {
  const count1 = r.count(2);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = r.u16();
  }
  const numbers = items2;
  const count4 = r.count(2);
  const items5 = new Array<Pair>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readPair(r);
  }
  const pairs = items5;
  const count7 = r.count(1);
  const items8 = new Array<ListsInPlaceItem>(count7);
  for (let i9 = 0; i9 < count7; i9++) {
    items8[i9] = readListsInPlaceItem(r);
  }
  const inPlace = items8;
  const window = readWindow(r);
  return { numbers, pairs, inPlace, window };
}

export function writeLists(w: Writer, v: Lists): void {
  w.length(v.numbers.length);
  for (const item1 of v.numbers) {
    w.u16(item1);
  }
  w.length(v.pairs.length);
  for (const item2 of v.pairs) {
    writePair(w, item2);
  }
  w.length(v.inPlace.length);
  for (const item3 of v.inPlace) {
    writeListsInPlaceItem(w, item3);
  }
  writeWindow(w, v.window);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeLists(bytes: Uint8Array, options?: DecodeOptions): Lists {
  const r = new Reader(bytes, options);
  try {
    const value = readLists(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, listsDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeLists(value: Lists): Uint8Array {
  const w = Writer.acquire();
  try {
    writeLists(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, listsDescriptor, value);
  } finally {
    w.release();
  }
}

export const listsDescriptor: Descriptor = {
  name: "lists",
  node: { kind: "sequence", counted: false, fields: [
    { property: "numbers", presence: "required", node: { kind: "list", of: { kind: "integer", size: 2, signed: false }, least: 2 } },
    { property: "pairs", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => pairDescriptor }, least: 2 } },
    { property: "inPlace", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => listsInPlaceItemDescriptor }, least: 1 } },
    { property: "window", presence: "required", node: { kind: "ref", to: () => windowDescriptor } },
  ] },
};

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

export function readPair(r: Reader): Pair {
  return { a: r.u8(), b: r.u8() };
}

export function writePair(w: Writer, v: Pair): void {
  w.u8(v.a);
  w.u8(v.b);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodePair(bytes: Uint8Array, options?: DecodeOptions): Pair {
  const r = new Reader(bytes, options);
  try {
    const value = readPair(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, pairDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodePair(value: Pair): Uint8Array {
  const w = Writer.acquire();
  try {
    writePair(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, pairDescriptor, value);
  } finally {
    w.release();
  }
}

export const pairDescriptor: Descriptor = {
  name: "pair",
  node: { kind: "sequence", counted: false, fields: [
    { property: "a", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "b", presence: "required", node: { kind: "integer", size: 1, signed: false } },
  ] },
};

/**
 * Another name.
 *
 * Golden file.
 */
export type Window = number;

export function readWindow(r: Reader): Window {
  return r.u8();
}

export function writeWindow(w: Writer, v: Window): void {
  w.u8(v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeWindow(bytes: Uint8Array, options?: DecodeOptions): Window {
  const r = new Reader(bytes, options);
  try {
    const value = readWindow(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, windowDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeWindow(value: Window): Uint8Array {
  const w = Writer.acquire();
  try {
    writeWindow(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, windowDescriptor, value);
  } finally {
    w.release();
  }
}

export const windowDescriptor: Descriptor = {
  name: "window",
  node: { kind: "integer", size: 1, signed: false },
};
