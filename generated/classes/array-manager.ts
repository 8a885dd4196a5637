// Generated from spec/classes/0123-v0-array-manager.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  serverObject,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import {
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Array manager (class_id 123, version 0). */
export interface ArrayObjectElement {
  readonly arrayObjectId: number;
  readonly arrayObject: ValueDefinition;
}

export function readArrayObjectElement(r: Reader): ArrayObjectElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const arrayObjectId = r.u8();
  r.expect(2);
  const arrayObject = readValueDefinition(r);
  return { arrayObjectId, arrayObject };
}

export function writeArrayObjectElement(w: Writer, v: ArrayObjectElement): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.arrayObjectId);
  w.u8(2);
  writeValueDefinition(w, v.arrayObject);
}

export const arrayObjectElementDescriptor: Descriptor = {
  name: "array_object_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "arrayObjectId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "arrayObject", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Array manager (class_id 123, version 0). */
export interface ValueDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
}

export function readValueDefinition(r: Reader): ValueDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  return { classId, logicalName, attributeIndex };
}

export function writeValueDefinition(w: Writer, v: ValueDefinition): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
}

export const valueDefinitionDescriptor: Descriptor = {
  name: "value_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Array manager (class_id 123, version 0). */
export interface EntriesRangeRange {
  readonly fromIndex: number;
  readonly toIndex: number;
}

export function readEntriesRangeRange(r: Reader): EntriesRangeRange {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const fromIndex = r.u16();
  r.expect(0x12);
  const toIndex = r.u16();
  return { fromIndex, toIndex };
}

export function writeEntriesRangeRange(w: Writer, v: EntriesRangeRange): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.fromIndex);
  w.u8(0x12);
  w.u16(v.toIndex);
}

export const entriesRangeRangeDescriptor: Descriptor = {
  name: "entries_range_range",
  node: { kind: "sequence", counted: true, fields: [
    { property: "fromIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "toIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Array manager (class_id 123, version 0). */
export interface EntriesRange {
  readonly arrayObjectId: number;
  readonly range: EntriesRangeRange;
}

export function readEntriesRange(r: Reader): EntriesRange {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const arrayObjectId = r.u8();
  r.expect(2);
  const range = readEntriesRangeRange(r);
  return { arrayObjectId, range };
}

export function writeEntriesRange(w: Writer, v: EntriesRange): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.arrayObjectId);
  w.u8(2);
  writeEntriesRangeRange(w, v.range);
}

export const entriesRangeDescriptor: Descriptor = {
  name: "entries_range",
  node: { kind: "sequence", counted: true, fields: [
    { property: "arrayObjectId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "range", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entriesRangeRangeDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Array manager (class_id 123, version 0). */
export interface ArrayEntryEntry {
  readonly index: number;
  readonly data: Data;
}

export function readArrayEntryEntry(r: Reader): ArrayEntryEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const index = r.u16();
  const data = readData(r);
  return { index, data };
}

export function writeArrayEntryEntry(w: Writer, v: ArrayEntryEntry): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.index);
  writeData(w, v.data);
}

export const arrayEntryEntryDescriptor: Descriptor = {
  name: "array_entry_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "index", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "data", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Array manager (class_id 123, version 0). */
export interface ArrayEntry {
  readonly arrayObjectId: number;
  readonly entry: ArrayEntryEntry;
}

export function readArrayEntry(r: Reader): ArrayEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const arrayObjectId = r.u8();
  r.expect(2);
  const entry = readArrayEntryEntry(r);
  return { arrayObjectId, entry };
}

export function writeArrayEntry(w: Writer, v: ArrayEntry): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.arrayObjectId);
  w.u8(2);
  writeArrayEntryEntry(w, v.entry);
}

export const arrayEntryDescriptor: Descriptor = {
  name: "array_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "arrayObjectId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "entry", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => arrayEntryEntryDescriptor } } },
  ] },
  layer: "data",
};

/**
 * The arrays that can be managed, each with an id.
 *
 * Blue Book part 2, class Array manager (class_id 123, version 0).
 */
export type ArrayManagerArrayObjectList = readonly ArrayObjectElement[];

export function readArrayManagerArrayObjectList(r: Reader): ArrayManagerArrayObjectList {
  r.expect(1);
  const count1 = r.count(19);
  const items2 = new Array<ArrayObjectElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readArrayObjectElement(r);
  }
  return items2;
}

export function writeArrayManagerArrayObjectList(w: Writer, v: ArrayManagerArrayObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeArrayObjectElement(w, item1);
  }
}

export const arrayManagerArrayObjectListDescriptor: Descriptor = {
  name: "Array manager.array_object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => arrayObjectElementDescriptor } }, least: 19 } },
  layer: "data",
};

export const arrayManagerArrayObjectListCodec: Codec<ArrayManagerArrayObjectList> = {
  descriptor: arrayManagerArrayObjectListDescriptor,
  read: readArrayManagerArrayObjectList,
  write: writeArrayManagerArrayObjectList,
};

/**
 * Returns entries, counted from 1. Any Data: they have the type of the elements of the array.
 *
 * Blue Book part 2, class Array manager (class_id 123, version 0).
 */
export type ArrayManagerRetrieveEntriesParameter = EntriesRange;

export function readArrayManagerRetrieveEntriesParameter(r: Reader): ArrayManagerRetrieveEntriesParameter {
  r.expect(2);
  return readEntriesRange(r);
}

export function writeArrayManagerRetrieveEntriesParameter(w: Writer, v: ArrayManagerRetrieveEntriesParameter): void {
  w.u8(2);
  writeEntriesRange(w, v);
}

export const arrayManagerRetrieveEntriesParameterDescriptor: Descriptor = {
  name: "Array manager.retrieve_entries_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entriesRangeDescriptor } },
  layer: "data",
};

export const arrayManagerRetrieveEntriesParameterCodec: Codec<ArrayManagerRetrieveEntriesParameter> = {
  descriptor: arrayManagerRetrieveEntriesParameterDescriptor,
  read: readArrayManagerRetrieveEntriesParameter,
  write: writeArrayManagerRetrieveEntriesParameter,
};

/**
 * Returns entries, counted from 1. Any Data: they have the type of the elements of the array.
 *
 * Blue Book part 2, class Array manager (class_id 123, version 0).
 */
export type ArrayManagerRetrieveEntriesReply = readonly Data[];

export function readArrayManagerRetrieveEntriesReply(r: Reader): ArrayManagerRetrieveEntriesReply {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeArrayManagerRetrieveEntriesReply(w: Writer, v: ArrayManagerRetrieveEntriesReply): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const arrayManagerRetrieveEntriesReplyDescriptor: Descriptor = {
  name: "Array manager.retrieve_entries_reply",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const arrayManagerRetrieveEntriesReplyCodec: Codec<ArrayManagerRetrieveEntriesReply> = {
  descriptor: arrayManagerRetrieveEntriesReplyDescriptor,
  read: readArrayManagerRetrieveEntriesReply,
  write: writeArrayManagerRetrieveEntriesReply,
};

/**
 * Inserts an entry; index 0 puts it first. Its data have the type of the elements of the array.
 *
 * Blue Book part 2, class Array manager (class_id 123, version 0).
 */
export type ArrayManagerInsertEntryParameter = ArrayEntry;

export function readArrayManagerInsertEntryParameter(r: Reader): ArrayManagerInsertEntryParameter {
  r.expect(2);
  return readArrayEntry(r);
}

export function writeArrayManagerInsertEntryParameter(w: Writer, v: ArrayManagerInsertEntryParameter): void {
  w.u8(2);
  writeArrayEntry(w, v);
}

export const arrayManagerInsertEntryParameterDescriptor: Descriptor = {
  name: "Array manager.insert_entry_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => arrayEntryDescriptor } },
  layer: "data",
};

export const arrayManagerInsertEntryParameterCodec: Codec<ArrayManagerInsertEntryParameter> = {
  descriptor: arrayManagerInsertEntryParameterDescriptor,
  read: readArrayManagerInsertEntryParameter,
  write: writeArrayManagerInsertEntryParameter,
};

/**
 * Replaces an entry. Its data have the type of the elements of the array.
 *
 * Blue Book part 2, class Array manager (class_id 123, version 0).
 */
export type ArrayManagerUpdateEntryParameter = ArrayEntry;

export function readArrayManagerUpdateEntryParameter(r: Reader): ArrayManagerUpdateEntryParameter {
  r.expect(2);
  return readArrayEntry(r);
}

export function writeArrayManagerUpdateEntryParameter(w: Writer, v: ArrayManagerUpdateEntryParameter): void {
  w.u8(2);
  writeArrayEntry(w, v);
}

export const arrayManagerUpdateEntryParameterDescriptor: Descriptor = {
  name: "Array manager.update_entry_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => arrayEntryDescriptor } },
  layer: "data",
};

export const arrayManagerUpdateEntryParameterCodec: Codec<ArrayManagerUpdateEntryParameter> = {
  descriptor: arrayManagerUpdateEntryParameterDescriptor,
  read: readArrayManagerUpdateEntryParameter,
  write: writeArrayManagerUpdateEntryParameter,
};

/**
 * Removes entries.
 *
 * Blue Book part 2, class Array manager (class_id 123, version 0).
 */
export type ArrayManagerRemoveEntriesParameter = EntriesRange;

export function readArrayManagerRemoveEntriesParameter(r: Reader): ArrayManagerRemoveEntriesParameter {
  r.expect(2);
  return readEntriesRange(r);
}

export function writeArrayManagerRemoveEntriesParameter(w: Writer, v: ArrayManagerRemoveEntriesParameter): void {
  w.u8(2);
  writeEntriesRange(w, v);
}

export const arrayManagerRemoveEntriesParameterDescriptor: Descriptor = {
  name: "Array manager.remove_entries_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entriesRangeDescriptor } },
  layer: "data",
};

export const arrayManagerRemoveEntriesParameterCodec: Codec<ArrayManagerRemoveEntriesParameter> = {
  descriptor: arrayManagerRemoveEntriesParameterDescriptor,
  read: readArrayManagerRemoveEntriesParameter,
  write: writeArrayManagerRemoveEntriesParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const arrayObjectListAttribute: AttributeDefinition<ArrayManagerArrayObjectList> = {
  id: 2,
  name: "array_object_list",
  property: "arrayObjectList",
  codec: arrayManagerArrayObjectListCodec,
  storage: "static",
  shortName: 0x08,
};
const retrieveNumberOfEntriesMethod: MethodDefinition<Unsigned, LongUnsigned> = {
  id: 1,
  name: "retrieve_number_of_entries",
  property: "retrieveNumberOfEntries",
  parameter: unsignedCodec,
  reply: longUnsignedCodec,
  mandatory: true,
  shortName: 0x20,
};
const retrieveEntriesMethod: MethodDefinition<ArrayManagerRetrieveEntriesParameter, ArrayManagerRetrieveEntriesReply> = {
  id: 2,
  name: "retrieve_entries",
  property: "retrieveEntries",
  parameter: arrayManagerRetrieveEntriesParameterCodec,
  reply: arrayManagerRetrieveEntriesReplyCodec,
  mandatory: true,
  shortName: 0x28,
};
const insertEntryMethod: MethodDefinition<ArrayManagerInsertEntryParameter, undefined> = {
  id: 3,
  name: "insert_entry",
  property: "insertEntry",
  parameter: arrayManagerInsertEntryParameterCodec,
  mandatory: false,
  shortName: 0x30,
};
const updateEntryMethod: MethodDefinition<ArrayManagerUpdateEntryParameter, undefined> = {
  id: 4,
  name: "update_entry",
  property: "updateEntry",
  parameter: arrayManagerUpdateEntryParameterCodec,
  mandatory: false,
  shortName: 0x38,
};
const removeEntriesMethod: MethodDefinition<ArrayManagerRemoveEntriesParameter, undefined> = {
  id: 5,
  name: "remove_entries",
  property: "removeEntries",
  parameter: arrayManagerRemoveEntriesParameterCodec,
  mandatory: false,
  shortName: 0x40,
};

/**
 * Array manager, version 0: Reads and changes single entries of attributes that are arrays.
 *
 * Blue Book part 2, class Array manager (class_id 123, version 0).
 */
export const arrayManagerClass: ClassDefinition = {
  classId: 123,
  version: 0,
  name: "Array manager",
  attributes: [logicalNameAttribute, arrayObjectListAttribute],
  methods: [retrieveNumberOfEntriesMethod, retrieveEntriesMethod, insertEntryMethod, updateEntryMethod, removeEntriesMethod],
};

/**
 * A client's references to one Array manager object.
 *
 * Reads and changes single entries of attributes that are arrays.
 */
export interface ArrayManager extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The arrays that can be managed, each with an id. */
  readonly arrayObjectList: AttributeRef<ArrayManagerArrayObjectList>;
  /** Returns the number of entries of an array. The type of the reply is that of the indexes. */
  readonly retrieveNumberOfEntries: MethodRef<Unsigned, LongUnsigned>;
  /** Returns entries, counted from 1. Any Data: they have the type of the elements of the array. */
  readonly retrieveEntries: MethodRef<ArrayManagerRetrieveEntriesParameter, ArrayManagerRetrieveEntriesReply>;
  /** Inserts an entry; index 0 puts it first. Its data have the type of the elements of the array. */
  readonly insertEntry: MethodRef<ArrayManagerInsertEntryParameter, undefined>;
  /** Replaces an entry. Its data have the type of the elements of the array. */
  readonly updateEntry: MethodRef<ArrayManagerUpdateEntryParameter, undefined>;
  /** Removes entries. */
  readonly removeEntries: MethodRef<ArrayManagerRemoveEntriesParameter, undefined>;
}

/** References to the Array manager object with this logical name. Throws when it is not an OBIS code. */
export function arrayManager(logicalName: string): ArrayManager {
  const object = cosemObject(arrayManagerClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    arrayObjectList: attributeRef(object, arrayObjectListAttribute),
    retrieveNumberOfEntries: methodRef(object, retrieveNumberOfEntriesMethod),
    retrieveEntries: methodRef(object, retrieveEntriesMethod),
    insertEntry: methodRef(object, insertEntryMethod),
    updateEntry: methodRef(object, updateEntryMethod),
    removeEntries: methodRef(object, removeEntriesMethod),
  };
}

/** A server's handlers for one Array manager object. What is left out is refused. */
export interface ArrayManagerServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The arrays that can be managed, each with an id. */
  readonly arrayObjectList?: AttributeHandler<ArrayManagerArrayObjectList>;
  /** Returns the number of entries of an array. The type of the reply is that of the indexes. */
  readonly retrieveNumberOfEntries?: MethodHandler<Unsigned, LongUnsigned>;
  /** Returns entries, counted from 1. Any Data: they have the type of the elements of the array. */
  readonly retrieveEntries?: MethodHandler<ArrayManagerRetrieveEntriesParameter, ArrayManagerRetrieveEntriesReply>;
  /** Inserts an entry; index 0 puts it first. Its data have the type of the elements of the array. */
  readonly insertEntry?: MethodHandler<ArrayManagerInsertEntryParameter, void>;
  /** Replaces an entry. Its data have the type of the elements of the array. */
  readonly updateEntry?: MethodHandler<ArrayManagerUpdateEntryParameter, void>;
  /** Removes entries. */
  readonly removeEntries?: MethodHandler<ArrayManagerRemoveEntriesParameter, void>;
}

/** A Array manager object for a server. Throws when `logicalName` is not an OBIS code. */
export function arrayManagerServer(logicalName: string, handlers: ArrayManagerServer): ServerObject {
  return serverObject(arrayManagerClass, logicalName, handlers);
}
