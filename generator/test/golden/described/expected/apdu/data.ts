// Generated from spec/apdu/data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  type FloatValue,
  Reader,
  Writer,
  heapDescribed,
  leastDescribed,
  located,
  placed,
  readFloat,
  unknownKind,
  unknownTag,
  writeFloat,
} from "@cosemkit/core";

/** Golden file. */
export interface CompactArray {
  /** The type of each element. */
  readonly description: TypeDescription;
  /** The elements, with their types. */
  readonly items: readonly Data[];
}

export function readCompactArray(r: Reader): CompactArray {
  r.enter();
  const description = readTypeDescription(r);
  const outer = r.open();
  if (r.remaining() > 0 && leastDescribed(description) === 0) {
    r.fail("decode.malformed", "the description takes no octets, the contents have some");
  }
  const items: Data[] = [];
  const heap = heapDescribed(description);
  while (r.pos < r.end) {
    r.spend(heap);
    items.push(readDataDescribed(r, description));
  }
  r.close(outer);
  const value: CompactArray = { description, items };
  r.leave();
  return value;
}

export function writeCompactArray(w: Writer, v: CompactArray): void {
  writeTypeDescription(w, v.description);
  const mark = w.open();
  for (const item of v.items) writeDataDescribed(w, v.description, item);
  w.close(mark);
}

/** Reads one element of a compact-array, as its description lays it out. */
export function readDataDescribed(r: Reader, d: TypeDescription): Data {
  switch (d.type) {
    case "null-data":
      return readDataAlternative(r, 0);
    case "array": {
      const { numberOfElements, typeDescription } = d.value;
      const count = r.announce(numberOfElements, Math.max(1, leastDescribed(typeDescription)), r.pos);
      const items = new Array<Data>(count);
      for (let i = 0; i < count; i++) items[i] = readDataDescribed(r, typeDescription);
      return { type: "array", value: items };
    }
    case "structure":
      return { type: "structure", value: d.value.map((one) => readDataDescribed(r, one)) };
    case "unsigned":
      return readDataAlternative(r, 17);
    case "long-unsigned":
      return readDataAlternative(r, 18);
  }
}

function writeDataDescribed(w: Writer, d: TypeDescription, v: Data): void {
  if (v.type !== d.type) {
    w.fail(`"${v.type}" where the description says ${d.type}`);
  }
  switch (v.type) {
    case "array": {
      if (d.type !== "array") return;
      if (v.value.length !== d.value.numberOfElements) w.fail(`${d.value.numberOfElements} elements expected, ${v.value.length} given`);
      for (let i = 0; i < v.value.length; i++) writeDataDescribed(w, d.value.typeDescription, v.value[i]!);
      return;
    }
    case "structure": {
      if (d.type !== "structure") return;
      if (v.value.length !== d.value.length) w.fail(`${d.value.length} elements expected, ${v.value.length} given`);
      for (let i = 0; i < v.value.length; i++) writeDataDescribed(w, d.value[i]!, v.value[i]!);
      return;
    }
    default:
      writeDataAlternative(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeCompactArray(bytes: Uint8Array, options?: DecodeOptions): CompactArray {
  const r = new Reader(bytes, options);
  try {
    const value = readCompactArray(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, compactArrayDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeCompactArray(value: CompactArray): Uint8Array {
  const w = Writer.acquire();
  try {
    writeCompactArray(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, compactArrayDescriptor, value);
  } finally {
    w.release();
  }
}

export const compactArrayDescriptor: Descriptor = {
  name: "compact-array",
  node: { kind: "described", description: { kind: "ref", to: () => typeDescriptionDescriptor }, of: { kind: "ref", to: () => dataDescriptor } },
  recursive: true,
  layer: "data",
};

/**
 * A value with its type.
 *
 * Golden file.
 */
export type Data =
  | { readonly type: "null-data" }
  | { readonly type: "array"; readonly value: readonly Data[] }
  | { readonly type: "structure"; readonly value: readonly Data[] }
  | { readonly type: "bit-string"; readonly value: string }
  | { readonly type: "double-long-unsigned"; readonly value: number }
  | { readonly type: "octet-string"; readonly value: Uint8Array }
  | { readonly type: "integer"; readonly value: number }
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number }
  | { readonly type: "compact-array"; readonly value: CompactArray }
  | { readonly type: "enum"; readonly value: number }
  | FloatValue<"float32">;

export function readData(r: Reader): Data {
  return readDataAlternative(r, r.u8());
}

function readDataAlternative(r: Reader, tag: number): Data {
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 1: {
      r.enter();
      const count1 = r.count(1);
      const items2 = new Array<Data>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        items2[i3] = readData(r);
      }
      r.leave();
      return { type: "array", value: items2 };
    }
    case 2: {
      r.enter();
      const count4 = r.count(1);
      const items5 = new Array<Data>(count4);
      for (let i6 = 0; i6 < count4; i6++) {
        items5[i6] = readData(r);
      }
      r.leave();
      return { type: "structure", value: items5 };
    }
    case 4:
      return { type: "bit-string", value: r.bitString() };
    case 6:
      return { type: "double-long-unsigned", value: r.u32() };
    case 9:
      return { type: "octet-string", value: r.octets() };
    case 15:
      return { type: "integer", value: r.i8() };
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 18:
      return { type: "long-unsigned", value: r.u16() };
    case 19: {
      r.enter();
      const value = readCompactArray(r);
      r.leave();
      return { type: "compact-array", value };
    }
    case 22:
      return { type: "enum", value: r.u8() };
    case 23:
      return readFloat(r, "float32", 4);
    default:
      return unknownTag(r, tag);
  }
}

export function writeData(w: Writer, v: Data): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      break;
    case "array":
      w.u8(1);
      break;
    case "structure":
      w.u8(2);
      break;
    case "bit-string":
      w.u8(4);
      break;
    case "double-long-unsigned":
      w.u8(6);
      break;
    case "octet-string":
      w.u8(9);
      break;
    case "integer":
      w.u8(15);
      break;
    case "unsigned":
      w.u8(17);
      break;
    case "long-unsigned":
      w.u8(18);
      break;
    case "compact-array":
      w.u8(19);
      break;
    case "enum":
      w.u8(22);
      break;
    case "float32":
      w.u8(23);
      break;
    default:
      unknownKind(w, v);
  }
  writeDataAlternative(w, v);
}

function writeDataAlternative(w: Writer, v: Data): void {
  switch (v.type) {
    case "null-data":
      return;
    case "array":
      w.length(v.value.length);
      for (const item1 of v.value) {
        writeData(w, item1);
      }
      return;
    case "structure":
      w.length(v.value.length);
      for (const item2 of v.value) {
        writeData(w, item2);
      }
      return;
    case "bit-string":
      w.bitString(v.value);
      return;
    case "double-long-unsigned":
      w.u32(v.value);
      return;
    case "octet-string":
      w.octets(v.value);
      return;
    case "integer":
      w.i8(v.value);
      return;
    case "unsigned":
      w.u8(v.value);
      return;
    case "long-unsigned":
      w.u16(v.value);
      return;
    case "compact-array":
      writeCompactArray(w, v.value);
      return;
    case "enum":
      w.u8(v.value);
      return;
    case "float32":
      writeFloat(w, v, 4);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeData(bytes: Uint8Array, options?: DecodeOptions): Data {
  const r = new Reader(bytes, options);
  try {
    const value = readData(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, dataDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeData(value: Data): Uint8Array {
  const w = Writer.acquire();
  try {
    writeData(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, dataDescriptor, value);
  } finally {
    w.release();
  }
}

export const dataDescriptor: Descriptor = {
  name: "data",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 1, name: "array", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
    { tag: 2, name: "structure", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
    { tag: 4, name: "bit-string", node: { kind: "bit-string", form: "counted" } },
    { tag: 6, name: "double-long-unsigned", node: { kind: "integer", size: 4, signed: false } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
    { tag: 15, name: "integer", node: { kind: "integer", size: 1, signed: true } },
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
    { tag: 19, name: "compact-array", node: { kind: "ref", to: () => compactArrayDescriptor } },
    { tag: 22, name: "enum", node: { kind: "integer", size: 1, signed: false } },
    { tag: 23, name: "float32", node: { kind: "float", size: 4 } },
  ] },
  recursive: true,
  layer: "data",
};

/**
 * The type of the elements.
 *
 * Golden file.
 */
export type TypeDescription =
  | { readonly type: "null-data" }
  | { readonly type: "array"; readonly value: ArrayDescription }
  | { readonly type: "structure"; readonly value: readonly TypeDescription[] }
  | { readonly type: "unsigned" }
  | { readonly type: "long-unsigned" };

export function readTypeDescription(r: Reader): TypeDescription {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 1: {
      r.enter();
      const value = readArrayDescription(r);
      r.leave();
      return { type: "array", value };
    }
    case 2: {
      r.enter();
      const count1 = r.count(1);
      const items2 = new Array<TypeDescription>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        items2[i3] = readTypeDescription(r);
      }
      r.leave();
      return { type: "structure", value: items2 };
    }
    case 17:
      return { type: "unsigned" };
    case 18:
      return { type: "long-unsigned" };
    default:
      return unknownTag(r, tag);
  }
}

export function writeTypeDescription(w: Writer, v: TypeDescription): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "array":
      w.u8(1);
      writeArrayDescription(w, v.value);
      return;
    case "structure":
      w.u8(2);
      w.length(v.value.length);
      for (const item1 of v.value) {
        writeTypeDescription(w, item1);
      }
      return;
    case "unsigned":
      w.u8(17);
      return;
    case "long-unsigned":
      w.u8(18);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeTypeDescription(bytes: Uint8Array, options?: DecodeOptions): TypeDescription {
  const r = new Reader(bytes, options);
  try {
    const value = readTypeDescription(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, typeDescriptionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeTypeDescription(value: TypeDescription): Uint8Array {
  const w = Writer.acquire();
  try {
    writeTypeDescription(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, typeDescriptionDescriptor, value);
  } finally {
    w.release();
  }
}

export const typeDescriptionDescriptor: Descriptor = {
  name: "type-description",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 1, name: "array", node: { kind: "ref", to: () => arrayDescriptionDescriptor } },
    { tag: 2, name: "structure", node: { kind: "list", of: { kind: "ref", to: () => typeDescriptionDescriptor }, least: 1 } },
    { tag: 17, name: "unsigned" },
    { tag: 18, name: "long-unsigned" },
  ] },
  recursive: true,
  layer: "data",
};

/**
 * An array of a fixed size.
 *
 * Golden file.
 */
export interface ArrayDescription {
  readonly numberOfElements: number;
  readonly typeDescription: TypeDescription;
}

export function readArrayDescription(r: Reader): ArrayDescription {
  r.enter();
  const value: ArrayDescription = { numberOfElements: r.u16(), typeDescription: readTypeDescription(r) };
  r.leave();
  return value;
}

export function writeArrayDescription(w: Writer, v: ArrayDescription): void {
  w.u16(v.numberOfElements);
  writeTypeDescription(w, v.typeDescription);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeArrayDescription(bytes: Uint8Array, options?: DecodeOptions): ArrayDescription {
  const r = new Reader(bytes, options);
  try {
    const value = readArrayDescription(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, arrayDescriptionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeArrayDescription(value: ArrayDescription): Uint8Array {
  const w = Writer.acquire();
  try {
    writeArrayDescription(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, arrayDescriptionDescriptor, value);
  } finally {
    w.release();
  }
}

export const arrayDescriptionDescriptor: Descriptor = {
  name: "array-description",
  node: { kind: "sequence", counted: false, fields: [
    { property: "numberOfElements", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "typeDescription", presence: "required", node: { kind: "ref", to: () => typeDescriptionDescriptor } },
  ] },
  recursive: true,
  layer: "data",
};
