// Generated from spec/classes/0007-v0-profile-generic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDate,
  type CosemDateTime,
  type CosemObject,
  type CosemTime,
  type Descriptor,
  type FloatValue,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  Table,
  type Writer,
  attributeRef,
  cosemObject,
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeToBytes,
  dateToBytes,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readFloat,
  serverObject,
  timeFromBytes,
  timeToBytes,
  unknownKind,
  unknownTag,
  writeFloat,
} from "@cosemkit/core";
import { type Data, dataCells, dataDescriptor } from "../apdu/data.ts";
import {
  type AnyData,
  type DoubleLongUnsigned,
  type EnumSortMethod,
  type Integer,
  type LogicalName,
  anyDataCodec,
  doubleLongUnsignedCodec,
  enumSortMethodCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source. */
export interface RangeDescriptor {
  readonly restrictingObject: CaptureObjectDefinition;
  readonly fromValue: SimpleValue;
  readonly toValue: SimpleValue;
  readonly selectedValues: readonly CaptureObjectDefinition[];
}

export function readRangeDescriptor(r: Reader): RangeDescriptor {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(2);
  const restrictingObject = readCaptureObjectDefinition(r);
  const fromValue = readSimpleValue(r);
  const toValue = readSimpleValue(r);
  r.expect(1);
  const count3 = r.count(18);
  const items4 = new Array<CaptureObjectDefinition>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readCaptureObjectDefinition(r);
  }
  const selectedValues = items4;
  return { restrictingObject, fromValue, toValue, selectedValues };
}

export function writeRangeDescriptor(w: Writer, v: RangeDescriptor): void {
  w.length(4);
  w.u8(2);
  writeCaptureObjectDefinition(w, v.restrictingObject);
  writeSimpleValue(w, v.fromValue);
  writeSimpleValue(w, v.toValue);
  w.u8(1);
  w.length(v.selectedValues.length);
  for (const item1 of v.selectedValues) {
    w.u8(2);
    writeCaptureObjectDefinition(w, item1);
  }
}

export const rangeDescriptorDescriptor: Descriptor = {
  name: "range_descriptor",
  node: { kind: "sequence", counted: true, fields: [
    { property: "restrictingObject", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } } },
    { property: "fromValue", presence: "required", node: { kind: "ref", to: () => simpleValueDescriptor } },
    { property: "toValue", presence: "required", node: { kind: "ref", to: () => simpleValueDescriptor } },
    { property: "selectedValues", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } }, least: 18 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source. */
export interface CaptureObjectDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
  readonly dataIndex: number;
}

export function readCaptureObjectDefinition(r: Reader): CaptureObjectDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  r.expect(0x12);
  const dataIndex = r.u16();
  return { classId, logicalName, attributeIndex, dataIndex };
}

export function writeCaptureObjectDefinition(w: Writer, v: CaptureObjectDefinition): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
  w.u8(0x12);
  w.u16(v.dataIndex);
}

export const captureObjectDefinitionDescriptor: Descriptor = {
  name: "capture_object_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "dataIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source. */
export type SimpleValue =
  | { readonly type: "null-data" }
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
  | { readonly type: "long64"; readonly value: bigint }
  | { readonly type: "long64-unsigned"; readonly value: bigint }
  | { readonly type: "enum"; readonly value: number }
  | FloatValue<"float32">
  | FloatValue<"float64">
  | { readonly type: "date-time"; readonly value: CosemDateTime }
  | { readonly type: "date"; readonly value: CosemDate }
  | { readonly type: "time"; readonly value: CosemTime };

export function readSimpleValue(r: Reader): SimpleValue {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
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
    default:
      return unknownTag(r, tag);
  }
}

export function writeSimpleValue(w: Writer, v: SimpleValue): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "boolean":
      w.u8(3);
      w.boolean(v.value);
      return;
    case "bit-string":
      w.u8(4);
      w.bitString(v.value);
      return;
    case "double-long":
      w.u8(5);
      w.i32(v.value);
      return;
    case "double-long-unsigned":
      w.u8(6);
      w.u32(v.value);
      return;
    case "octet-string":
      w.u8(9);
      w.octets(v.value);
      return;
    case "visible-string":
      w.u8(10);
      w.latin1(v.value);
      return;
    case "utf8-string":
      w.u8(12);
      w.utf8(v.value);
      return;
    case "bcd":
      w.u8(13);
      w.i8(v.value);
      return;
    case "integer":
      w.u8(15);
      w.i8(v.value);
      return;
    case "long":
      w.u8(16);
      w.i16(v.value);
      return;
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "long-unsigned":
      w.u8(18);
      w.u16(v.value);
      return;
    case "long64":
      w.u8(20);
      w.i64(v.value);
      return;
    case "long64-unsigned":
      w.u8(21);
      w.u64(v.value);
      return;
    case "enum":
      w.u8(22);
      w.u8(v.value);
      return;
    case "float32":
      w.u8(23);
      writeFloat(w, v, 4);
      return;
    case "float64":
      w.u8(24);
      writeFloat(w, v, 8);
      return;
    case "date-time":
      w.u8(25);
      w.fixed(dateTimeToBytes(v.value), 12);
      return;
    case "date":
      w.u8(26);
      w.fixed(dateToBytes(v.value), 5);
      return;
    case "time":
      w.u8(27);
      w.fixed(timeToBytes(v.value), 4);
      return;
    default:
      unknownKind(w, v);
  }
}

export const simpleValueDescriptor: Descriptor = {
  name: "simple_value",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
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
    { tag: 20, name: "long64", node: { kind: "integer", size: 8, signed: true } },
    { tag: 21, name: "long64-unsigned", node: { kind: "integer", size: 8, signed: false } },
    { tag: 22, name: "enum", node: { kind: "integer", size: 1, signed: false } },
    { tag: 23, name: "float32", node: { kind: "float", size: 4 } },
    { tag: 24, name: "float64", node: { kind: "float", size: 8 } },
    { tag: 25, name: "date-time", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
    { tag: 26, name: "date", node: { kind: "octets", form: "fixed", size: 5, format: "date" } },
    { tag: 27, name: "time", node: { kind: "octets", form: "fixed", size: 4, format: "time" } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source. */
export interface EntryDescriptor {
  readonly fromEntry: number;
  readonly toEntry: number;
  readonly fromSelectedValue: number;
  readonly toSelectedValue: number;
}

export function readEntryDescriptor(r: Reader): EntryDescriptor {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(6);
  const fromEntry = r.u32();
  r.expect(6);
  const toEntry = r.u32();
  r.expect(0x12);
  const fromSelectedValue = r.u16();
  r.expect(0x12);
  const toSelectedValue = r.u16();
  return { fromEntry, toEntry, fromSelectedValue, toSelectedValue };
}

export function writeEntryDescriptor(w: Writer, v: EntryDescriptor): void {
  w.length(4);
  w.u8(6);
  w.u32(v.fromEntry);
  w.u8(6);
  w.u32(v.toEntry);
  w.u8(0x12);
  w.u16(v.fromSelectedValue);
  w.u8(0x12);
  w.u16(v.toSelectedValue);
}

export const entryDescriptorDescriptor: Descriptor = {
  name: "entry_descriptor",
  node: { kind: "sequence", counted: true, fields: [
    { property: "fromEntry", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "toEntry", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "fromSelectedValue", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "toSelectedValue", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * The captured rows; each has one cell for each capture object.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source.
 */
export type ProfileGenericV0Buffer = Table<Data>;

export function readProfileGenericV0Buffer(r: Reader): ProfileGenericV0Buffer {
  return Table.read(r, dataCells);
}

export function writeProfileGenericV0Buffer(w: Writer, v: ProfileGenericV0Buffer): void {
  w.raw(v.bytes);
}

export const profileGenericV0BufferDescriptor: Descriptor = {
  name: "Profile generic.buffer",
  node: { kind: "table", of: { kind: "ref", to: () => dataDescriptor } },
  layer: "data",
};

export const profileGenericV0BufferCodec: Codec<ProfileGenericV0Buffer> = {
  descriptor: profileGenericV0BufferDescriptor,
  read: readProfileGenericV0Buffer,
  write: writeProfileGenericV0Buffer,
};

/**
 * Which attributes are captured, in column order.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source.
 */
export type ProfileGenericV0CaptureObjects = readonly CaptureObjectDefinition[];

export function readProfileGenericV0CaptureObjects(r: Reader): ProfileGenericV0CaptureObjects {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<CaptureObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readCaptureObjectDefinition(r);
  }
  return items2;
}

export function writeProfileGenericV0CaptureObjects(w: Writer, v: ProfileGenericV0CaptureObjects): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeCaptureObjectDefinition(w, item1);
  }
}

export const profileGenericV0CaptureObjectsDescriptor: Descriptor = {
  name: "Profile generic.capture_objects",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } }, least: 18 } },
  layer: "data",
};

export const profileGenericV0CaptureObjectsCodec: Codec<ProfileGenericV0CaptureObjects> = {
  descriptor: profileGenericV0CaptureObjectsDescriptor,
  read: readProfileGenericV0CaptureObjects,
  write: writeProfileGenericV0CaptureObjects,
};

/**
 * The capture object by which the rows are sorted, for all but fifo and lifo.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source.
 */
export type ProfileGenericV0SortObject = CaptureObjectDefinition;

export function readProfileGenericV0SortObject(r: Reader): ProfileGenericV0SortObject {
  r.expect(2);
  return readCaptureObjectDefinition(r);
}

export function writeProfileGenericV0SortObject(w: Writer, v: ProfileGenericV0SortObject): void {
  w.u8(2);
  writeCaptureObjectDefinition(w, v);
}

export const profileGenericV0SortObjectDescriptor: Descriptor = {
  name: "Profile generic.sort_object",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } },
  layer: "data",
};

export const profileGenericV0SortObjectCodec: Codec<ProfileGenericV0SortObject> = {
  descriptor: profileGenericV0SortObjectDescriptor,
  read: readProfileGenericV0SortObject,
  write: writeProfileGenericV0SortObject,
};

/**
 * Returns the rows whose restricting value lies in a range. The parameter is that of the selective access of version 1, as no source has another. The reply is any Data: rows of the buffer, with the columns that the parameter selects; capture_objects fix the types.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source.
 */
export type ProfileGenericV0GetBufferByRangeParameter = RangeDescriptor;

export function readProfileGenericV0GetBufferByRangeParameter(r: Reader): ProfileGenericV0GetBufferByRangeParameter {
  r.expect(2);
  return readRangeDescriptor(r);
}

export function writeProfileGenericV0GetBufferByRangeParameter(w: Writer, v: ProfileGenericV0GetBufferByRangeParameter): void {
  w.u8(2);
  writeRangeDescriptor(w, v);
}

export const profileGenericV0GetBufferByRangeParameterDescriptor: Descriptor = {
  name: "Profile generic.get_buffer_by_range_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => rangeDescriptorDescriptor } },
  layer: "data",
};

export const profileGenericV0GetBufferByRangeParameterCodec: Codec<ProfileGenericV0GetBufferByRangeParameter> = {
  descriptor: profileGenericV0GetBufferByRangeParameterDescriptor,
  read: readProfileGenericV0GetBufferByRangeParameter,
  write: writeProfileGenericV0GetBufferByRangeParameter,
};

/**
 * Returns the rows between two indexes. The parameter is that of the selective access of version 1, as no source has another. The reply is any Data: rows of the buffer, with the columns that the parameter selects; capture_objects fix the types.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source.
 */
export type ProfileGenericV0GetBufferByIndexParameter = EntryDescriptor;

export function readProfileGenericV0GetBufferByIndexParameter(r: Reader): ProfileGenericV0GetBufferByIndexParameter {
  r.expect(2);
  return readEntryDescriptor(r);
}

export function writeProfileGenericV0GetBufferByIndexParameter(w: Writer, v: ProfileGenericV0GetBufferByIndexParameter): void {
  w.u8(2);
  writeEntryDescriptor(w, v);
}

export const profileGenericV0GetBufferByIndexParameterDescriptor: Descriptor = {
  name: "Profile generic.get_buffer_by_index_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entryDescriptorDescriptor } },
  layer: "data",
};

export const profileGenericV0GetBufferByIndexParameterCodec: Codec<ProfileGenericV0GetBufferByIndexParameter> = {
  descriptor: profileGenericV0GetBufferByIndexParameterDescriptor,
  read: readProfileGenericV0GetBufferByIndexParameter,
  write: writeProfileGenericV0GetBufferByIndexParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const bufferAttribute: AttributeDefinition<ProfileGenericV0Buffer> = {
  id: 2,
  name: "buffer",
  property: "buffer",
  codec: profileGenericV0BufferCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const captureObjectsAttribute: AttributeDefinition<ProfileGenericV0CaptureObjects> = {
  id: 3,
  name: "capture_objects",
  property: "captureObjects",
  codec: profileGenericV0CaptureObjectsCodec,
  storage: "static",
  shortName: 0x10,
};
const capturePeriodAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "capture_period",
  property: "capturePeriod",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const sortMethodAttribute: AttributeDefinition<EnumSortMethod> = {
  id: 5,
  name: "sort_method",
  property: "sortMethod",
  codec: enumSortMethodCodec,
  storage: "static",
  shortName: 0x20,
};
const sortObjectAttribute: AttributeDefinition<ProfileGenericV0SortObject> = {
  id: 6,
  name: "sort_object",
  property: "sortObject",
  codec: profileGenericV0SortObjectCodec,
  storage: "static",
  shortName: 0x28,
};
const entriesInUseAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "entries_in_use",
  property: "entriesInUse",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const profileEntriesAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "profile_entries",
  property: "profileEntries",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x58,
};
const captureMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "capture",
  property: "capture",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x60,
};
const getBufferByRangeMethod: MethodDefinition<ProfileGenericV0GetBufferByRangeParameter, AnyData> = {
  id: 3,
  name: "get_buffer_by_range",
  property: "getBufferByRange",
  parameter: profileGenericV0GetBufferByRangeParameterCodec,
  reply: anyDataCodec,
  mandatory: false,
  shortName: 0x68,
};
const getBufferByIndexMethod: MethodDefinition<ProfileGenericV0GetBufferByIndexParameter, AnyData> = {
  id: 4,
  name: "get_buffer_by_index",
  property: "getBufferByIndex",
  parameter: profileGenericV0GetBufferByIndexParameterCodec,
  reply: anyDataCodec,
  mandatory: false,
  shortName: 0x70,
};

/**
 * Profile generic, version 0: Captures the values of other objects into rows; version 0 hands out parts of the buffer by methods instead of selective access.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 0). Confidence: single-source.
 */
export const profileGenericV0Class: ClassDefinition = {
  classId: 7,
  version: 0,
  name: "Profile generic",
  attributes: [logicalNameAttribute, bufferAttribute, captureObjectsAttribute, capturePeriodAttribute, sortMethodAttribute, sortObjectAttribute, entriesInUseAttribute, profileEntriesAttribute],
  methods: [resetMethod, captureMethod, getBufferByRangeMethod, getBufferByIndexMethod],
};

/**
 * A client's references to one Profile generic object.
 *
 * Captures the values of other objects into rows; version 0 hands out parts of the buffer by methods instead of selective access.
 */
export interface ProfileGenericV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The captured rows; each has one cell for each capture object. */
  readonly buffer: AttributeRef<ProfileGenericV0Buffer>;
  /** Which attributes are captured, in column order. */
  readonly captureObjects: AttributeRef<ProfileGenericV0CaptureObjects>;
  /** Seconds between captures; 0 when something else triggers them. */
  readonly capturePeriod: AttributeRef<DoubleLongUnsigned>;
  /** How the rows are sorted. */
  readonly sortMethod: AttributeRef<EnumSortMethod>;
  /** The capture object by which the rows are sorted, for all but fifo and lifo. */
  readonly sortObject: AttributeRef<ProfileGenericV0SortObject>;
  /** Number of rows now in the buffer. */
  readonly entriesInUse: AttributeRef<DoubleLongUnsigned>;
  /** Number of rows that the buffer can hold. */
  readonly profileEntries: AttributeRef<DoubleLongUnsigned>;
  /** Clears the buffer. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
  /** Captures one row now. The parameter is 0. */
  readonly capture: MethodRef<Integer, undefined>;
  /** Returns the rows whose restricting value lies in a range. The parameter is that of the selective access of version 1, as no source has another. The reply is any Data: rows of the buffer, with the columns that the parameter selects; capture_objects fix the types. */
  readonly getBufferByRange: MethodRef<ProfileGenericV0GetBufferByRangeParameter, AnyData>;
  /** Returns the rows between two indexes. The parameter is that of the selective access of version 1, as no source has another. The reply is any Data: rows of the buffer, with the columns that the parameter selects; capture_objects fix the types. */
  readonly getBufferByIndex: MethodRef<ProfileGenericV0GetBufferByIndexParameter, AnyData>;
}

/** References to the Profile generic object with this logical name. Throws when it is not an OBIS code. */
export function profileGenericV0(logicalName: string): ProfileGenericV0 {
  const object = cosemObject(profileGenericV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    buffer: attributeRef(object, bufferAttribute),
    captureObjects: attributeRef(object, captureObjectsAttribute),
    capturePeriod: attributeRef(object, capturePeriodAttribute),
    sortMethod: attributeRef(object, sortMethodAttribute),
    sortObject: attributeRef(object, sortObjectAttribute),
    entriesInUse: attributeRef(object, entriesInUseAttribute),
    profileEntries: attributeRef(object, profileEntriesAttribute),
    reset: methodRef(object, resetMethod),
    capture: methodRef(object, captureMethod),
    getBufferByRange: methodRef(object, getBufferByRangeMethod),
    getBufferByIndex: methodRef(object, getBufferByIndexMethod),
  };
}

/** A server's handlers for one Profile generic object. What is left out is refused. */
export interface ProfileGenericV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The captured rows; each has one cell for each capture object. */
  readonly buffer?: AttributeHandler<ProfileGenericV0Buffer>;
  /** Which attributes are captured, in column order. */
  readonly captureObjects?: AttributeHandler<ProfileGenericV0CaptureObjects>;
  /** Seconds between captures; 0 when something else triggers them. */
  readonly capturePeriod?: AttributeHandler<DoubleLongUnsigned>;
  /** How the rows are sorted. */
  readonly sortMethod?: AttributeHandler<EnumSortMethod>;
  /** The capture object by which the rows are sorted, for all but fifo and lifo. */
  readonly sortObject?: AttributeHandler<ProfileGenericV0SortObject>;
  /** Number of rows now in the buffer. */
  readonly entriesInUse?: AttributeHandler<DoubleLongUnsigned>;
  /** Number of rows that the buffer can hold. */
  readonly profileEntries?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the buffer. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
  /** Captures one row now. The parameter is 0. */
  readonly capture?: MethodHandler<Integer, void>;
  /** Returns the rows whose restricting value lies in a range. The parameter is that of the selective access of version 1, as no source has another. The reply is any Data: rows of the buffer, with the columns that the parameter selects; capture_objects fix the types. */
  readonly getBufferByRange?: MethodHandler<ProfileGenericV0GetBufferByRangeParameter, AnyData>;
  /** Returns the rows between two indexes. The parameter is that of the selective access of version 1, as no source has another. The reply is any Data: rows of the buffer, with the columns that the parameter selects; capture_objects fix the types. */
  readonly getBufferByIndex?: MethodHandler<ProfileGenericV0GetBufferByIndexParameter, AnyData>;
}

/** A Profile generic object for a server. Throws when `logicalName` is not an OBIS code. */
export function profileGenericV0Server(logicalName: string, handlers: ProfileGenericV0Server): ServerObject {
  return serverObject(profileGenericV0Class, logicalName, handlers);
}
