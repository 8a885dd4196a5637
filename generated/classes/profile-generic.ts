// Generated from spec/classes/0007-v1-profile-generic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Selection,
  type SelectorDefinition,
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
  selectedRef,
  serverObject,
  timeFromBytes,
  timeToBytes,
  unknownKind,
  unknownTag,
  writeFloat,
} from "@cosemkit/core";
import { type Data, dataCells, dataDescriptor } from "../apdu/data.ts";
import {
  type DoubleLongUnsigned,
  type EnumSortMethod,
  type Integer,
  type LogicalName,
  doubleLongUnsignedCodec,
  enumSortMethodCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Profile generic (class_id 7, version 1). */
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

/** Blue Book part 2, class Profile generic (class_id 7, version 1). */
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

/** Blue Book part 2, class Profile generic (class_id 7, version 1). */
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

/** Blue Book part 2, class Profile generic (class_id 7, version 1). */
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
 * Blue Book part 2, class Profile generic (class_id 7, version 1).
 */
export type ProfileGenericBuffer = Table<Data>;

export function readProfileGenericBuffer(r: Reader): ProfileGenericBuffer {
  return Table.read(r, dataCells);
}

export function writeProfileGenericBuffer(w: Writer, v: ProfileGenericBuffer): void {
  w.raw(v.bytes);
}

export const profileGenericBufferDescriptor: Descriptor = {
  name: "Profile generic.buffer",
  node: { kind: "table", of: { kind: "ref", to: () => dataDescriptor } },
  layer: "data",
};

export const profileGenericBufferCodec: Codec<ProfileGenericBuffer> = {
  descriptor: profileGenericBufferDescriptor,
  read: readProfileGenericBuffer,
  write: writeProfileGenericBuffer,
};

/** Blue Book part 2, class Profile generic (class_id 7, version 1). */
export type ProfileGenericBufferRangeDescriptorParameters = RangeDescriptor;

export function readProfileGenericBufferRangeDescriptorParameters(r: Reader): ProfileGenericBufferRangeDescriptorParameters {
  r.expect(2);
  return readRangeDescriptor(r);
}

export function writeProfileGenericBufferRangeDescriptorParameters(w: Writer, v: ProfileGenericBufferRangeDescriptorParameters): void {
  w.u8(2);
  writeRangeDescriptor(w, v);
}

export const profileGenericBufferRangeDescriptorParametersDescriptor: Descriptor = {
  name: "Profile generic.buffer_range_descriptor_parameters",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => rangeDescriptorDescriptor } },
  layer: "data",
};

export const profileGenericBufferRangeDescriptorParametersCodec: Codec<ProfileGenericBufferRangeDescriptorParameters> = {
  descriptor: profileGenericBufferRangeDescriptorParametersDescriptor,
  read: readProfileGenericBufferRangeDescriptorParameters,
  write: writeProfileGenericBufferRangeDescriptorParameters,
};

/** Blue Book part 2, class Profile generic (class_id 7, version 1). */
export type ProfileGenericBufferEntryDescriptorParameters = EntryDescriptor;

export function readProfileGenericBufferEntryDescriptorParameters(r: Reader): ProfileGenericBufferEntryDescriptorParameters {
  r.expect(2);
  return readEntryDescriptor(r);
}

export function writeProfileGenericBufferEntryDescriptorParameters(w: Writer, v: ProfileGenericBufferEntryDescriptorParameters): void {
  w.u8(2);
  writeEntryDescriptor(w, v);
}

export const profileGenericBufferEntryDescriptorParametersDescriptor: Descriptor = {
  name: "Profile generic.buffer_entry_descriptor_parameters",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entryDescriptorDescriptor } },
  layer: "data",
};

export const profileGenericBufferEntryDescriptorParametersCodec: Codec<ProfileGenericBufferEntryDescriptorParameters> = {
  descriptor: profileGenericBufferEntryDescriptorParametersDescriptor,
  read: readProfileGenericBufferEntryDescriptorParameters,
  write: writeProfileGenericBufferEntryDescriptorParameters,
};

/**
 * Which attributes are captured, in column order.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 1).
 */
export type ProfileGenericCaptureObjects = readonly CaptureObjectDefinition[];

export function readProfileGenericCaptureObjects(r: Reader): ProfileGenericCaptureObjects {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<CaptureObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readCaptureObjectDefinition(r);
  }
  return items2;
}

export function writeProfileGenericCaptureObjects(w: Writer, v: ProfileGenericCaptureObjects): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeCaptureObjectDefinition(w, item1);
  }
}

export const profileGenericCaptureObjectsDescriptor: Descriptor = {
  name: "Profile generic.capture_objects",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } }, least: 18 } },
  layer: "data",
};

export const profileGenericCaptureObjectsCodec: Codec<ProfileGenericCaptureObjects> = {
  descriptor: profileGenericCaptureObjectsDescriptor,
  read: readProfileGenericCaptureObjects,
  write: writeProfileGenericCaptureObjects,
};

/**
 * The capture object by which the rows are sorted, for all but fifo and lifo.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 1).
 */
export type ProfileGenericSortObject = CaptureObjectDefinition;

export function readProfileGenericSortObject(r: Reader): ProfileGenericSortObject {
  r.expect(2);
  return readCaptureObjectDefinition(r);
}

export function writeProfileGenericSortObject(w: Writer, v: ProfileGenericSortObject): void {
  w.u8(2);
  writeCaptureObjectDefinition(w, v);
}

export const profileGenericSortObjectDescriptor: Descriptor = {
  name: "Profile generic.sort_object",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } },
  layer: "data",
};

export const profileGenericSortObjectCodec: Codec<ProfileGenericSortObject> = {
  descriptor: profileGenericSortObjectDescriptor,
  read: readProfileGenericSortObject,
  write: writeProfileGenericSortObject,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const bufferByRangeDescriptorSelector: SelectorDefinition<ProfileGenericBufferRangeDescriptorParameters> = { selector: 1, name: "range_descriptor", codec: profileGenericBufferRangeDescriptorParametersCodec };
const bufferByEntryDescriptorSelector: SelectorDefinition<ProfileGenericBufferEntryDescriptorParameters> = { selector: 2, name: "entry_descriptor", codec: profileGenericBufferEntryDescriptorParametersCodec };
const bufferAttribute: AttributeDefinition<ProfileGenericBuffer> = {
  id: 2,
  name: "buffer",
  property: "buffer",
  codec: profileGenericBufferCodec,
  storage: "dynamic",
  shortName: 0x08,
  selectors: [bufferByRangeDescriptorSelector, bufferByEntryDescriptorSelector],
};
const captureObjectsAttribute: AttributeDefinition<ProfileGenericCaptureObjects> = {
  id: 3,
  name: "capture_objects",
  property: "captureObjects",
  codec: profileGenericCaptureObjectsCodec,
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
const sortObjectAttribute: AttributeDefinition<ProfileGenericSortObject> = {
  id: 6,
  name: "sort_object",
  property: "sortObject",
  codec: profileGenericSortObjectCodec,
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

/**
 * Profile generic, version 1: Captures the values of other objects into rows, periodically or on request.
 *
 * Blue Book part 2, class Profile generic (class_id 7, version 1).
 */
export const profileGenericClass: ClassDefinition = {
  classId: 7,
  version: 1,
  name: "Profile generic",
  attributes: [logicalNameAttribute, bufferAttribute, captureObjectsAttribute, capturePeriodAttribute, sortMethodAttribute, sortObjectAttribute, entriesInUseAttribute, profileEntriesAttribute],
  methods: [resetMethod, captureMethod],
};

/**
 * A client's references to one Profile generic object.
 *
 * Captures the values of other objects into rows, periodically or on request.
 */
export interface ProfileGeneric extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The captured rows; each has one cell for each capture object. */
  readonly buffer: AttributeRef<ProfileGenericBuffer>;
  /** A part of buffer, by range_descriptor. */
  bufferByRangeDescriptor(parameters: ProfileGenericBufferRangeDescriptorParameters): AttributeRef<ProfileGenericBuffer>;
  /** A part of buffer, by entry_descriptor. */
  bufferByEntryDescriptor(parameters: ProfileGenericBufferEntryDescriptorParameters): AttributeRef<ProfileGenericBuffer>;
  /** Which attributes are captured, in column order. */
  readonly captureObjects: AttributeRef<ProfileGenericCaptureObjects>;
  /** Seconds between captures; 0 when something else triggers them. */
  readonly capturePeriod: AttributeRef<DoubleLongUnsigned>;
  /** How the rows are sorted. */
  readonly sortMethod: AttributeRef<EnumSortMethod>;
  /** The capture object by which the rows are sorted, for all but fifo and lifo. */
  readonly sortObject: AttributeRef<ProfileGenericSortObject>;
  /** Number of rows now in the buffer. */
  readonly entriesInUse: AttributeRef<DoubleLongUnsigned>;
  /** Number of rows that the buffer can hold. */
  readonly profileEntries: AttributeRef<DoubleLongUnsigned>;
  /** Clears the buffer. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
  /** Captures one row now. The parameter is 0. */
  readonly capture: MethodRef<Integer, undefined>;
}

/** References to the Profile generic object with this logical name. Throws when it is not an OBIS code. */
export function profileGeneric(logicalName: string): ProfileGeneric {
  const object = cosemObject(profileGenericClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    buffer: attributeRef(object, bufferAttribute),
    bufferByRangeDescriptor: (parameters) => selectedRef(object, bufferAttribute, bufferByRangeDescriptorSelector, parameters),
    bufferByEntryDescriptor: (parameters) => selectedRef(object, bufferAttribute, bufferByEntryDescriptorSelector, parameters),
    captureObjects: attributeRef(object, captureObjectsAttribute),
    capturePeriod: attributeRef(object, capturePeriodAttribute),
    sortMethod: attributeRef(object, sortMethodAttribute),
    sortObject: attributeRef(object, sortObjectAttribute),
    entriesInUse: attributeRef(object, entriesInUseAttribute),
    profileEntries: attributeRef(object, profileEntriesAttribute),
    reset: methodRef(object, resetMethod),
    capture: methodRef(object, captureMethod),
  };
}

/** A server's handlers for one Profile generic object. What is left out is refused. */
export interface ProfileGenericServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The captured rows; each has one cell for each capture object. */
  readonly buffer?: AttributeHandler<ProfileGenericBuffer, Selection<"range_descriptor", ProfileGenericBufferRangeDescriptorParameters> | Selection<"entry_descriptor", ProfileGenericBufferEntryDescriptorParameters>>;
  /** Which attributes are captured, in column order. */
  readonly captureObjects?: AttributeHandler<ProfileGenericCaptureObjects>;
  /** Seconds between captures; 0 when something else triggers them. */
  readonly capturePeriod?: AttributeHandler<DoubleLongUnsigned>;
  /** How the rows are sorted. */
  readonly sortMethod?: AttributeHandler<EnumSortMethod>;
  /** The capture object by which the rows are sorted, for all but fifo and lifo. */
  readonly sortObject?: AttributeHandler<ProfileGenericSortObject>;
  /** Number of rows now in the buffer. */
  readonly entriesInUse?: AttributeHandler<DoubleLongUnsigned>;
  /** Number of rows that the buffer can hold. */
  readonly profileEntries?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the buffer. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
  /** Captures one row now. The parameter is 0. */
  readonly capture?: MethodHandler<Integer, void>;
}

/** A Profile generic object for a server. Throws when `logicalName` is not an OBIS code. */
export function profileGenericServer(logicalName: string, handlers: ProfileGenericServer): ServerObject {
  return serverObject(profileGenericClass, logicalName, handlers);
}
