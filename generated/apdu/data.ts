// Generated from spec/apdu/data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type CellCodec,
  type CosemDate,
  type CosemDateTime,
  type CosemTime,
  type DecodeOptions,
  type Descriptor,
  type FloatValue,
  Reader,
  Writer,
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeToBytes,
  dateToBytes,
  heapDescribed,
  leastDescribed,
  located,
  placed,
  readFloat,
  timeFromBytes,
  timeToBytes,
  unknownKind,
  unknownTag,
  writeFloat,
} from "@cosemkit/core";

/** Green Book 8.3, COSEMpdu module; delta types: later editions. */
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
    case "boolean":
      return readDataAlternative(r, 3);
    case "bit-string":
      return readDataAlternative(r, 4);
    case "double-long":
      return readDataAlternative(r, 5);
    case "double-long-unsigned":
      return readDataAlternative(r, 6);
    case "octet-string":
      return readDataAlternative(r, 9);
    case "visible-string":
      return readDataAlternative(r, 10);
    case "utf8-string":
      return readDataAlternative(r, 12);
    case "bcd":
      return readDataAlternative(r, 13);
    case "integer":
      return readDataAlternative(r, 15);
    case "long":
      return readDataAlternative(r, 16);
    case "unsigned":
      return readDataAlternative(r, 17);
    case "long-unsigned":
      return readDataAlternative(r, 18);
    case "long64":
      return readDataAlternative(r, 20);
    case "long64-unsigned":
      return readDataAlternative(r, 21);
    case "enum":
      return readDataAlternative(r, 22);
    case "float32":
      return readDataAlternative(r, 23);
    case "float64":
      return readDataAlternative(r, 24);
    case "date-time":
      return readDataAlternative(r, 25);
    case "date":
      return readDataAlternative(r, 26);
    case "time":
      return readDataAlternative(r, 27);
    case "delta-integer":
      return readDataAlternative(r, 28);
    case "delta-long":
      return readDataAlternative(r, 29);
    case "delta-double-long":
      return readDataAlternative(r, 30);
    case "delta-unsigned":
      return readDataAlternative(r, 31);
    case "delta-long-unsigned":
      return readDataAlternative(r, 32);
    case "delta-double-long-unsigned":
      return readDataAlternative(r, 33);
    case "dont-care":
      return readDataAlternative(r, 255);
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
 * A value with its type. Structures and arrays nest; a compact-array states the type of its elements once.
 *
 * Green Book 8.3, COSEMpdu module; delta types: later editions.
 */
export type Data =
  | { readonly type: "null-data" }
  | { readonly type: "array"; readonly value: readonly Data[] }
  | { readonly type: "structure"; readonly value: readonly Data[] }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "bit-string"; readonly value: string }
  | { readonly type: "double-long"; readonly value: number }
  | { readonly type: "double-long-unsigned"; readonly value: number }
  | { readonly type: "octet-string"; readonly value: Uint8Array }
  | { readonly type: "visible-string"; readonly value: string }
  | { readonly type: "utf8-string"; readonly value: string }
  | { readonly type: "bcd"; readonly value: number }
  | { readonly type: "integer"; readonly value: number }
  | { readonly type: "long"; readonly value: number }
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number }
  | { readonly type: "compact-array"; readonly value: CompactArray }
  | { readonly type: "long64"; readonly value: bigint }
  | { readonly type: "long64-unsigned"; readonly value: bigint }
  | { readonly type: "enum"; readonly value: number }
  | FloatValue<"float32">
  | FloatValue<"float64">
  | { readonly type: "date-time"; readonly value: CosemDateTime }
  | { readonly type: "date"; readonly value: CosemDate }
  | { readonly type: "time"; readonly value: CosemTime }
  | { readonly type: "delta-integer"; readonly value: number }
  | { readonly type: "delta-long"; readonly value: number }
  | { readonly type: "delta-double-long"; readonly value: number }
  | { readonly type: "delta-unsigned"; readonly value: number }
  | { readonly type: "delta-long-unsigned"; readonly value: number }
  | { readonly type: "delta-double-long-unsigned"; readonly value: number }
  | { readonly type: "dont-care" };

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
    case 3:
      return { type: "boolean", value: r.boolean() };
    case 4:
      return { type: "bit-string", value: r.bitString() };
    case 5:
      return { type: "double-long", value: r.i32() };
    case 6:
      return { type: "double-long-unsigned", value: r.u32() };
    case 9:
      return { type: "octet-string", value: r.octets() };
    case 10:
      return { type: "visible-string", value: r.latin1(r.length()) };
    case 12:
      return { type: "utf8-string", value: r.utf8(r.length()) };
    case 13:
      return { type: "bcd", value: r.i8() };
    case 15:
      return { type: "integer", value: r.i8() };
    case 16:
      return { type: "long", value: r.i16() };
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
    case 20:
      return { type: "long64", value: r.i64() };
    case 21:
      return { type: "long64-unsigned", value: r.u64() };
    case 22:
      return { type: "enum", value: r.u8() };
    case 23:
      return readFloat(r, "float32", 4);
    case 24:
      return readFloat(r, "float64", 8);
    case 25:
      return { type: "date-time", value: dateTimeFromBytes(r.take(12)) };
    case 26:
      return { type: "date", value: dateFromBytes(r.take(5)) };
    case 27:
      return { type: "time", value: timeFromBytes(r.take(4)) };
    case 28:
      return { type: "delta-integer", value: r.i8() };
    case 29:
      return { type: "delta-long", value: r.i16() };
    case 30:
      return { type: "delta-double-long", value: r.i32() };
    case 31:
      return { type: "delta-unsigned", value: r.u8() };
    case 32:
      return { type: "delta-long-unsigned", value: r.u16() };
    case 33:
      return { type: "delta-double-long-unsigned", value: r.u32() };
    case 255:
      return { type: "dont-care" };
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
    case "boolean":
      w.u8(3);
      break;
    case "bit-string":
      w.u8(4);
      break;
    case "double-long":
      w.u8(5);
      break;
    case "double-long-unsigned":
      w.u8(6);
      break;
    case "octet-string":
      w.u8(9);
      break;
    case "visible-string":
      w.u8(10);
      break;
    case "utf8-string":
      w.u8(12);
      break;
    case "bcd":
      w.u8(13);
      break;
    case "integer":
      w.u8(15);
      break;
    case "long":
      w.u8(16);
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
    case "long64":
      w.u8(20);
      break;
    case "long64-unsigned":
      w.u8(21);
      break;
    case "enum":
      w.u8(22);
      break;
    case "float32":
      w.u8(23);
      break;
    case "float64":
      w.u8(24);
      break;
    case "date-time":
      w.u8(25);
      break;
    case "date":
      w.u8(26);
      break;
    case "time":
      w.u8(27);
      break;
    case "delta-integer":
      w.u8(28);
      break;
    case "delta-long":
      w.u8(29);
      break;
    case "delta-double-long":
      w.u8(30);
      break;
    case "delta-unsigned":
      w.u8(31);
      break;
    case "delta-long-unsigned":
      w.u8(32);
      break;
    case "delta-double-long-unsigned":
      w.u8(33);
      break;
    case "dont-care":
      w.u8(255);
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
    case "boolean":
      w.boolean(v.value);
      return;
    case "bit-string":
      w.bitString(v.value);
      return;
    case "double-long":
      w.i32(v.value);
      return;
    case "double-long-unsigned":
      w.u32(v.value);
      return;
    case "octet-string":
      w.octets(v.value);
      return;
    case "visible-string":
      w.latin1(v.value);
      return;
    case "utf8-string":
      w.utf8(v.value);
      return;
    case "bcd":
      w.i8(v.value);
      return;
    case "integer":
      w.i8(v.value);
      return;
    case "long":
      w.i16(v.value);
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
    case "long64":
      w.i64(v.value);
      return;
    case "long64-unsigned":
      w.u64(v.value);
      return;
    case "enum":
      w.u8(v.value);
      return;
    case "float32":
      writeFloat(w, v, 4);
      return;
    case "float64":
      writeFloat(w, v, 8);
      return;
    case "date-time":
      w.fixed(dateTimeToBytes(v.value), 12);
      return;
    case "date":
      w.fixed(dateToBytes(v.value), 5);
      return;
    case "time":
      w.fixed(timeToBytes(v.value), 4);
      return;
    case "delta-integer":
      w.i8(v.value);
      return;
    case "delta-long":
      w.i16(v.value);
      return;
    case "delta-double-long":
      w.i32(v.value);
      return;
    case "delta-unsigned":
      w.u8(v.value);
      return;
    case "delta-long-unsigned":
      w.u16(v.value);
      return;
    case "delta-double-long-unsigned":
      w.u32(v.value);
      return;
    case "dont-care":
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
    { tag: 3, name: "boolean", node: { kind: "boolean" } },
    { tag: 4, name: "bit-string", node: { kind: "bit-string", form: "counted" } },
    { tag: 5, name: "double-long", node: { kind: "integer", size: 4, signed: true } },
    { tag: 6, name: "double-long-unsigned", node: { kind: "integer", size: 4, signed: false } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
    { tag: 10, name: "visible-string", node: { kind: "text", charset: "latin1" } },
    { tag: 12, name: "utf8-string", node: { kind: "text", charset: "utf8" } },
    { tag: 13, name: "bcd", node: { kind: "integer", size: 1, signed: true } },
    { tag: 15, name: "integer", node: { kind: "integer", size: 1, signed: true } },
    { tag: 16, name: "long", node: { kind: "integer", size: 2, signed: true } },
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
    { tag: 19, name: "compact-array", node: { kind: "ref", to: () => compactArrayDescriptor } },
    { tag: 20, name: "long64", node: { kind: "integer", size: 8, signed: true } },
    { tag: 21, name: "long64-unsigned", node: { kind: "integer", size: 8, signed: false } },
    { tag: 22, name: "enum", node: { kind: "integer", size: 1, signed: false } },
    { tag: 23, name: "float32", node: { kind: "float", size: 4 } },
    { tag: 24, name: "float64", node: { kind: "float", size: 8 } },
    { tag: 25, name: "date-time", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
    { tag: 26, name: "date", node: { kind: "octets", form: "fixed", size: 5, format: "date" } },
    { tag: 27, name: "time", node: { kind: "octets", form: "fixed", size: 4, format: "time" } },
    { tag: 28, name: "delta-integer", node: { kind: "integer", size: 1, signed: true } },
    { tag: 29, name: "delta-long", node: { kind: "integer", size: 2, signed: true } },
    { tag: 30, name: "delta-double-long", node: { kind: "integer", size: 4, signed: true } },
    { tag: 31, name: "delta-unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 32, name: "delta-long-unsigned", node: { kind: "integer", size: 2, signed: false } },
    { tag: 33, name: "delta-double-long-unsigned", node: { kind: "integer", size: 4, signed: false } },
    { tag: 255, name: "dont-care" },
  ] },
  recursive: true,
  layer: "data",
};

/** How cells of a table travel: each is a data. */
export const dataCells: CellCodec<Data> = {
  descriptor: dataDescriptor,
  read: readData,
  write: writeData,
};

/**
 * The type of the elements of a compact-array, with the tag numbers of Data.
 *
 * Green Book 8.3, COSEMpdu module; delta types: later editions.
 */
export type TypeDescription =
  | { readonly type: "null-data" }
  | { readonly type: "array"; readonly value: ArrayDescription }
  | { readonly type: "structure"; readonly value: readonly TypeDescription[] }
  | { readonly type: "boolean" }
  | { readonly type: "bit-string" }
  | { readonly type: "double-long" }
  | { readonly type: "double-long-unsigned" }
  | { readonly type: "octet-string" }
  | { readonly type: "visible-string" }
  | { readonly type: "utf8-string" }
  | { readonly type: "bcd" }
  | { readonly type: "integer" }
  | { readonly type: "long" }
  | { readonly type: "unsigned" }
  | { readonly type: "long-unsigned" }
  | { readonly type: "long64" }
  | { readonly type: "long64-unsigned" }
  | { readonly type: "enum" }
  | { readonly type: "float32" }
  | { readonly type: "float64" }
  | { readonly type: "date-time" }
  | { readonly type: "date" }
  | { readonly type: "time" }
  | { readonly type: "delta-integer" }
  | { readonly type: "delta-long" }
  | { readonly type: "delta-double-long" }
  | { readonly type: "delta-unsigned" }
  | { readonly type: "delta-long-unsigned" }
  | { readonly type: "delta-double-long-unsigned" }
  | { readonly type: "dont-care" };

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
    case 3:
      return { type: "boolean" };
    case 4:
      return { type: "bit-string" };
    case 5:
      return { type: "double-long" };
    case 6:
      return { type: "double-long-unsigned" };
    case 9:
      return { type: "octet-string" };
    case 10:
      return { type: "visible-string" };
    case 12:
      return { type: "utf8-string" };
    case 13:
      return { type: "bcd" };
    case 15:
      return { type: "integer" };
    case 16:
      return { type: "long" };
    case 17:
      return { type: "unsigned" };
    case 18:
      return { type: "long-unsigned" };
    case 20:
      return { type: "long64" };
    case 21:
      return { type: "long64-unsigned" };
    case 22:
      return { type: "enum" };
    case 23:
      return { type: "float32" };
    case 24:
      return { type: "float64" };
    case 25:
      return { type: "date-time" };
    case 26:
      return { type: "date" };
    case 27:
      return { type: "time" };
    case 28:
      return { type: "delta-integer" };
    case 29:
      return { type: "delta-long" };
    case 30:
      return { type: "delta-double-long" };
    case 31:
      return { type: "delta-unsigned" };
    case 32:
      return { type: "delta-long-unsigned" };
    case 33:
      return { type: "delta-double-long-unsigned" };
    case 255:
      return { type: "dont-care" };
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
    case "boolean":
      w.u8(3);
      return;
    case "bit-string":
      w.u8(4);
      return;
    case "double-long":
      w.u8(5);
      return;
    case "double-long-unsigned":
      w.u8(6);
      return;
    case "octet-string":
      w.u8(9);
      return;
    case "visible-string":
      w.u8(10);
      return;
    case "utf8-string":
      w.u8(12);
      return;
    case "bcd":
      w.u8(13);
      return;
    case "integer":
      w.u8(15);
      return;
    case "long":
      w.u8(16);
      return;
    case "unsigned":
      w.u8(17);
      return;
    case "long-unsigned":
      w.u8(18);
      return;
    case "long64":
      w.u8(20);
      return;
    case "long64-unsigned":
      w.u8(21);
      return;
    case "enum":
      w.u8(22);
      return;
    case "float32":
      w.u8(23);
      return;
    case "float64":
      w.u8(24);
      return;
    case "date-time":
      w.u8(25);
      return;
    case "date":
      w.u8(26);
      return;
    case "time":
      w.u8(27);
      return;
    case "delta-integer":
      w.u8(28);
      return;
    case "delta-long":
      w.u8(29);
      return;
    case "delta-double-long":
      w.u8(30);
      return;
    case "delta-unsigned":
      w.u8(31);
      return;
    case "delta-long-unsigned":
      w.u8(32);
      return;
    case "delta-double-long-unsigned":
      w.u8(33);
      return;
    case "dont-care":
      w.u8(255);
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
    { tag: 3, name: "boolean" },
    { tag: 4, name: "bit-string" },
    { tag: 5, name: "double-long" },
    { tag: 6, name: "double-long-unsigned" },
    { tag: 9, name: "octet-string" },
    { tag: 10, name: "visible-string" },
    { tag: 12, name: "utf8-string" },
    { tag: 13, name: "bcd" },
    { tag: 15, name: "integer" },
    { tag: 16, name: "long" },
    { tag: 17, name: "unsigned" },
    { tag: 18, name: "long-unsigned" },
    { tag: 20, name: "long64" },
    { tag: 21, name: "long64-unsigned" },
    { tag: 22, name: "enum" },
    { tag: 23, name: "float32" },
    { tag: 24, name: "float64" },
    { tag: 25, name: "date-time" },
    { tag: 26, name: "date" },
    { tag: 27, name: "time" },
    { tag: 28, name: "delta-integer" },
    { tag: 29, name: "delta-long" },
    { tag: 30, name: "delta-double-long" },
    { tag: 31, name: "delta-unsigned" },
    { tag: 32, name: "delta-long-unsigned" },
    { tag: 33, name: "delta-double-long-unsigned" },
    { tag: 255, name: "dont-care" },
  ] },
  recursive: true,
  layer: "data",
};

/**
 * An array inside a compact-array: its number of elements is fixed by the description.
 *
 * Green Book 8.3, COSEMpdu module; delta types: later editions.
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
