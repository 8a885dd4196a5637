// Generated from spec/classes/0007-v0-profile-generic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  Table,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  serverObject,
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
const getBufferByRangeMethod: MethodDefinition<AnyData, AnyData> = {
  id: 3,
  name: "get_buffer_by_range",
  property: "getBufferByRange",
  parameter: anyDataCodec,
  reply: anyDataCodec,
  mandatory: false,
  shortName: 0x68,
};
const getBufferByIndexMethod: MethodDefinition<AnyData, AnyData> = {
  id: 4,
  name: "get_buffer_by_index",
  property: "getBufferByIndex",
  parameter: anyDataCodec,
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
  /** Returns the rows whose restricting value lies in a range. Any Data: the layout of parameter and reply was found in no source. */
  readonly getBufferByRange: MethodRef<AnyData, AnyData>;
  /** Returns the rows between two indexes. Any Data: the layout of parameter and reply was found in no source. */
  readonly getBufferByIndex: MethodRef<AnyData, AnyData>;
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
  /** Returns the rows whose restricting value lies in a range. Any Data: the layout of parameter and reply was found in no source. */
  readonly getBufferByRange?: MethodHandler<AnyData, AnyData>;
  /** Returns the rows between two indexes. Any Data: the layout of parameter and reply was found in no source. */
  readonly getBufferByIndex?: MethodHandler<AnyData, AnyData>;
}

/** A Profile generic object for a server. Throws when `logicalName` is not an OBIS code. */
export function profileGenericV0Server(logicalName: string, handlers: ProfileGenericV0Server): ServerObject {
  return serverObject(profileGenericV0Class, logicalName, handlers);
}
