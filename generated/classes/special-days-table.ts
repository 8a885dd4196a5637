// Generated from spec/classes/0011-v0-special-days-table.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDate,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateFromBytes,
  dateToBytes,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import { type LogicalName, type LongUnsigned, logicalNameCodec, longUnsignedCodec } from "./simple-types.ts";

/** Blue Book part 2, class Special days table (class_id 11, version 0). */
export interface SpecDayEntry {
  readonly index: number;
  readonly specialdayDate: CosemDate;
  readonly dayId: number;
}

export function readSpecDayEntry(r: Reader): SpecDayEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const index = r.u16();
  r.expect(9);
  const specialdayDate = dateFromBytes(r.octetsOf(5));
  r.expect(0x11);
  const dayId = r.u8();
  return { index, specialdayDate, dayId };
}

export function writeSpecDayEntry(w: Writer, v: SpecDayEntry): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.index);
  w.u8(9);
  w.octetsOf(dateToBytes(v.specialdayDate), 5);
  w.u8(0x11);
  w.u8(v.dayId);
}

export const specDayEntryDescriptor: Descriptor = {
  name: "spec_day_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "index", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "specialdayDate", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 5, format: "date" } } },
    { property: "dayId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * The special days; a date may hold wildcards.
 *
 * Blue Book part 2, class Special days table (class_id 11, version 0).
 */
export type SpecialDaysTableEntries = readonly SpecDayEntry[];

export function readSpecialDaysTableEntries(r: Reader): SpecialDaysTableEntries {
  r.expect(1);
  const count1 = r.count(14);
  const items2 = new Array<SpecDayEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readSpecDayEntry(r);
  }
  return items2;
}

export function writeSpecialDaysTableEntries(w: Writer, v: SpecialDaysTableEntries): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeSpecDayEntry(w, item1);
  }
}

export const specialDaysTableEntriesDescriptor: Descriptor = {
  name: "Special days table.entries",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => specDayEntryDescriptor } }, least: 14 } },
  layer: "data",
};

export const specialDaysTableEntriesCodec: Codec<SpecialDaysTableEntries> = {
  descriptor: specialDaysTableEntriesDescriptor,
  read: readSpecialDaysTableEntries,
  write: writeSpecialDaysTableEntries,
};

/**
 * Adds a day; one with the same index is replaced.
 *
 * Blue Book part 2, class Special days table (class_id 11, version 0).
 */
export type SpecialDaysTableInsertParameter = SpecDayEntry;

export function readSpecialDaysTableInsertParameter(r: Reader): SpecialDaysTableInsertParameter {
  r.expect(2);
  return readSpecDayEntry(r);
}

export function writeSpecialDaysTableInsertParameter(w: Writer, v: SpecialDaysTableInsertParameter): void {
  w.u8(2);
  writeSpecDayEntry(w, v);
}

export const specialDaysTableInsertParameterDescriptor: Descriptor = {
  name: "Special days table.insert_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => specDayEntryDescriptor } },
  layer: "data",
};

export const specialDaysTableInsertParameterCodec: Codec<SpecialDaysTableInsertParameter> = {
  descriptor: specialDaysTableInsertParameterDescriptor,
  read: readSpecialDaysTableInsertParameter,
  write: writeSpecialDaysTableInsertParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const entriesAttribute: AttributeDefinition<SpecialDaysTableEntries> = {
  id: 2,
  name: "entries",
  property: "entries",
  codec: specialDaysTableEntriesCodec,
  storage: "static",
  shortName: 0x08,
};
const insertMethod: MethodDefinition<SpecialDaysTableInsertParameter, undefined> = {
  id: 1,
  name: "insert",
  property: "insert",
  parameter: specialDaysTableInsertParameterCodec,
  mandatory: false,
  shortName: 0x10,
};
const deleteMethod: MethodDefinition<LongUnsigned, undefined> = {
  id: 2,
  name: "delete",
  property: "delete",
  parameter: longUnsignedCodec,
  mandatory: false,
  shortName: 0x18,
};

/**
 * Special days table, version 0: Lists days on which calendars and schedules behave differently.
 *
 * Blue Book part 2, class Special days table (class_id 11, version 0).
 */
export const specialDaysTableClass: ClassDefinition = {
  classId: 11,
  version: 0,
  name: "Special days table",
  attributes: [logicalNameAttribute, entriesAttribute],
  methods: [insertMethod, deleteMethod],
};

/**
 * A client's references to one Special days table object.
 *
 * Lists days on which calendars and schedules behave differently.
 */
export interface SpecialDaysTable extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The special days; a date may hold wildcards. */
  readonly entries: AttributeRef<SpecialDaysTableEntries>;
  /** Adds a day; one with the same index is replaced. */
  readonly insert: MethodRef<SpecialDaysTableInsertParameter, undefined>;
  /** Removes the day with this index. */
  readonly delete: MethodRef<LongUnsigned, undefined>;
}

/** References to the Special days table object with this logical name. Throws when it is not an OBIS code. */
export function specialDaysTable(logicalName: string): SpecialDaysTable {
  const object = cosemObject(specialDaysTableClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    entries: attributeRef(object, entriesAttribute),
    insert: methodRef(object, insertMethod),
    delete: methodRef(object, deleteMethod),
  };
}

/** A server's handlers for one Special days table object. What is left out is refused. */
export interface SpecialDaysTableServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The special days; a date may hold wildcards. */
  readonly entries?: AttributeHandler<SpecialDaysTableEntries>;
  /** Adds a day; one with the same index is replaced. */
  readonly insert?: MethodHandler<SpecialDaysTableInsertParameter, void>;
  /** Removes the day with this index. */
  readonly delete?: MethodHandler<LongUnsigned, void>;
}

/** A Special days table object for a server. Throws when `logicalName` is not an OBIS code. */
export function specialDaysTableServer(logicalName: string, handlers: SpecialDaysTableServer): ServerObject {
  return serverObject(specialDaysTableClass, logicalName, handlers);
}
