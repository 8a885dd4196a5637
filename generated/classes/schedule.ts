// Generated from spec/classes/0010-v0-schedule.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDate,
  type CosemObject,
  type CosemTime,
  type Descriptor,
  type FlagsNode,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateFromBytes,
  dateToBytes,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readFlags,
  serverObject,
  timeFromBytes,
  timeToBytes,
  writeFlags,
} from "@cosemkit/core";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/**
 * Wire form: 7 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class Schedule (class_id 10, version 0).
 */
export type ScheduleTableEntryExecWeekdays = readonly ScheduleTableEntryExecWeekdaysBit[];

/** Names of the bits of ScheduleTableEntryExecWeekdays. */
export type ScheduleTableEntryExecWeekdaysBit =
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday"
  | "sunday";

export function readScheduleTableEntryExecWeekdays(r: Reader): ScheduleTableEntryExecWeekdays {
  return readFlags(r, scheduleTableEntryExecWeekdaysFlags);
}

export function writeScheduleTableEntryExecWeekdays(w: Writer, v: ScheduleTableEntryExecWeekdays): void {
  writeFlags(w, scheduleTableEntryExecWeekdaysFlags, v);
}

const scheduleTableEntryExecWeekdaysFlags: FlagsNode<ScheduleTableEntryExecWeekdaysBit> = { kind: "flags", form: "counted", size: 7, order: "msb0", ids: ["monday","tuesday","wednesday","thursday","friday","saturday","sunday"] };

export const scheduleTableEntryExecWeekdaysDescriptor: Descriptor = {
  name: "schedule_table_entry_exec_weekdays",
  node: scheduleTableEntryExecWeekdaysFlags,
  layer: "data",
};

/** Blue Book part 2, class Schedule (class_id 10, version 0). */
export interface ScheduleTableEntry {
  readonly index: number;
  readonly enable: boolean;
  readonly scriptLogicalName: Obis;
  readonly scriptSelector: number;
  readonly switchTime: CosemTime;
  readonly validityWindow: number;
  readonly execWeekdays: ScheduleTableEntryExecWeekdays;
  readonly execSpecdays: string;
  readonly beginDate: CosemDate;
  readonly endDate: CosemDate;
}

export function readScheduleTableEntry(r: Reader): ScheduleTableEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 10) {
    r.fail("decode.malformed", `structure of ${count2} elements, 10 expected`, start1);
  }
  r.expect(0x12);
  const index = r.u16();
  r.expect(3);
  const enable = r.boolean();
  r.expect(9);
  const scriptLogicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x12);
  const scriptSelector = r.u16();
  r.expect(9);
  const switchTime = timeFromBytes(r.octetsOf(4));
  r.expect(0x12);
  const validityWindow = r.u16();
  r.expect(4);
  const execWeekdays = readScheduleTableEntryExecWeekdays(r);
  r.expect(4);
  const execSpecdays = r.bitString();
  r.expect(9);
  const beginDate = dateFromBytes(r.octetsOf(5));
  r.expect(9);
  const endDate = dateFromBytes(r.octetsOf(5));
  return {
    index,
    enable,
    scriptLogicalName,
    scriptSelector,
    switchTime,
    validityWindow,
    execWeekdays,
    execSpecdays,
    beginDate,
    endDate,
  };
}

export function writeScheduleTableEntry(w: Writer, v: ScheduleTableEntry): void {
  w.length(10);
  w.u8(0x12);
  w.u16(v.index);
  w.u8(3);
  w.boolean(v.enable);
  w.u8(9);
  w.octetsOf(obisToBytes(v.scriptLogicalName), 6);
  w.u8(0x12);
  w.u16(v.scriptSelector);
  w.u8(9);
  w.octetsOf(timeToBytes(v.switchTime), 4);
  w.u8(0x12);
  w.u16(v.validityWindow);
  w.u8(4);
  writeScheduleTableEntryExecWeekdays(w, v.execWeekdays);
  w.u8(4);
  w.bitString(v.execSpecdays);
  w.u8(9);
  w.octetsOf(dateToBytes(v.beginDate), 5);
  w.u8(9);
  w.octetsOf(dateToBytes(v.endDate), 5);
}

export const scheduleTableEntryDescriptor: Descriptor = {
  name: "schedule_table_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "index", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "enable", presence: "required", node: { kind: "tagged", tag: 3, of: { kind: "boolean" } } },
    { property: "scriptLogicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "scriptSelector", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "switchTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 4, format: "time" } } },
    { property: "validityWindow", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "execWeekdays", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => scheduleTableEntryExecWeekdaysDescriptor } } },
    { property: "execSpecdays", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } } },
    { property: "beginDate", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 5, format: "date" } } },
    { property: "endDate", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 5, format: "date" } } },
  ] },
  layer: "data",
};

/**
 * The entries. exec_weekdays begins with Monday; exec_specdays has one bit for each day_id of the special days table. A validity_window of 65535 has no end.
 *
 * Blue Book part 2, class Schedule (class_id 10, version 0).
 */
export type ScheduleEntries = readonly ScheduleTableEntry[];

export function readScheduleEntries(r: Reader): ScheduleEntries {
  r.expect(1);
  const count1 = r.count(46);
  const items2 = new Array<ScheduleTableEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readScheduleTableEntry(r);
  }
  return items2;
}

export function writeScheduleEntries(w: Writer, v: ScheduleEntries): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeScheduleTableEntry(w, item1);
  }
}

export const scheduleEntriesDescriptor: Descriptor = {
  name: "Schedule.entries",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scheduleTableEntryDescriptor } }, least: 46 } },
  layer: "data",
};

export const scheduleEntriesCodec: Codec<ScheduleEntries> = {
  descriptor: scheduleEntriesDescriptor,
  read: readScheduleEntries,
  write: writeScheduleEntries,
};

/** Blue Book part 2, class Schedule (class_id 10, version 0). */
export interface EnableDisableParameter {
  readonly firstIndexA: number;
  readonly lastIndexA: number;
  readonly firstIndexB: number;
  readonly lastIndexB: number;
}

export function readEnableDisableParameter(r: Reader): EnableDisableParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const firstIndexA = r.u16();
  r.expect(0x12);
  const lastIndexA = r.u16();
  r.expect(0x12);
  const firstIndexB = r.u16();
  r.expect(0x12);
  const lastIndexB = r.u16();
  return { firstIndexA, lastIndexA, firstIndexB, lastIndexB };
}

export function writeEnableDisableParameter(w: Writer, v: EnableDisableParameter): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.firstIndexA);
  w.u8(0x12);
  w.u16(v.lastIndexA);
  w.u8(0x12);
  w.u16(v.firstIndexB);
  w.u8(0x12);
  w.u16(v.lastIndexB);
}

export const enableDisableParameterDescriptor: Descriptor = {
  name: "enable_disable_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "firstIndexA", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "lastIndexA", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "firstIndexB", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "lastIndexB", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Disables the entries of range A, then enables those of range B; 0 in all of a range leaves it out.
 *
 * Blue Book part 2, class Schedule (class_id 10, version 0).
 */
export type ScheduleEnableDisableParameter = EnableDisableParameter;

export function readScheduleEnableDisableParameter(r: Reader): ScheduleEnableDisableParameter {
  r.expect(2);
  return readEnableDisableParameter(r);
}

export function writeScheduleEnableDisableParameter(w: Writer, v: ScheduleEnableDisableParameter): void {
  w.u8(2);
  writeEnableDisableParameter(w, v);
}

export const scheduleEnableDisableParameterDescriptor: Descriptor = {
  name: "Schedule.enable_disable_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => enableDisableParameterDescriptor } },
  layer: "data",
};

export const scheduleEnableDisableParameterCodec: Codec<ScheduleEnableDisableParameter> = {
  descriptor: scheduleEnableDisableParameterDescriptor,
  read: readScheduleEnableDisableParameter,
  write: writeScheduleEnableDisableParameter,
};

/**
 * Adds an entry; one with the same index is replaced.
 *
 * Blue Book part 2, class Schedule (class_id 10, version 0).
 */
export type ScheduleInsertParameter = ScheduleTableEntry;

export function readScheduleInsertParameter(r: Reader): ScheduleInsertParameter {
  r.expect(2);
  return readScheduleTableEntry(r);
}

export function writeScheduleInsertParameter(w: Writer, v: ScheduleInsertParameter): void {
  w.u8(2);
  writeScheduleTableEntry(w, v);
}

export const scheduleInsertParameterDescriptor: Descriptor = {
  name: "Schedule.insert_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scheduleTableEntryDescriptor } },
  layer: "data",
};

export const scheduleInsertParameterCodec: Codec<ScheduleInsertParameter> = {
  descriptor: scheduleInsertParameterDescriptor,
  read: readScheduleInsertParameter,
  write: writeScheduleInsertParameter,
};

/** Blue Book part 2, class Schedule (class_id 10, version 0). */
export interface DeleteParameter {
  readonly firstIndex: number;
  readonly lastIndex: number;
}

export function readDeleteParameter(r: Reader): DeleteParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const firstIndex = r.u16();
  r.expect(0x12);
  const lastIndex = r.u16();
  return { firstIndex, lastIndex };
}

export function writeDeleteParameter(w: Writer, v: DeleteParameter): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.firstIndex);
  w.u8(0x12);
  w.u16(v.lastIndex);
}

export const deleteParameterDescriptor: Descriptor = {
  name: "delete_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "firstIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "lastIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Removes the entries of a range.
 *
 * Blue Book part 2, class Schedule (class_id 10, version 0).
 */
export type ScheduleDeleteParameter = DeleteParameter;

export function readScheduleDeleteParameter(r: Reader): ScheduleDeleteParameter {
  r.expect(2);
  return readDeleteParameter(r);
}

export function writeScheduleDeleteParameter(w: Writer, v: ScheduleDeleteParameter): void {
  w.u8(2);
  writeDeleteParameter(w, v);
}

export const scheduleDeleteParameterDescriptor: Descriptor = {
  name: "Schedule.delete_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => deleteParameterDescriptor } },
  layer: "data",
};

export const scheduleDeleteParameterCodec: Codec<ScheduleDeleteParameter> = {
  descriptor: scheduleDeleteParameterDescriptor,
  read: readScheduleDeleteParameter,
  write: writeScheduleDeleteParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const entriesAttribute: AttributeDefinition<ScheduleEntries> = {
  id: 2,
  name: "entries",
  property: "entries",
  codec: scheduleEntriesCodec,
  storage: "static",
  shortName: 0x08,
};
const enableDisableMethod: MethodDefinition<ScheduleEnableDisableParameter, undefined> = {
  id: 1,
  name: "enable_disable",
  property: "enableDisable",
  parameter: scheduleEnableDisableParameterCodec,
  mandatory: false,
  shortName: 0x20,
};
const insertMethod: MethodDefinition<ScheduleInsertParameter, undefined> = {
  id: 2,
  name: "insert",
  property: "insert",
  parameter: scheduleInsertParameterCodec,
  mandatory: false,
  shortName: 0x28,
};
const deleteMethod: MethodDefinition<ScheduleDeleteParameter, undefined> = {
  id: 3,
  name: "delete",
  property: "delete",
  parameter: scheduleDeleteParameterCodec,
  mandatory: false,
  shortName: 0x30,
};

/**
 * Schedule, version 0: Runs scripts at times of day on weekdays and special days within a season.
 *
 * Blue Book part 2, class Schedule (class_id 10, version 0).
 */
export const scheduleClass: ClassDefinition = {
  classId: 10,
  version: 0,
  name: "Schedule",
  attributes: [logicalNameAttribute, entriesAttribute],
  methods: [enableDisableMethod, insertMethod, deleteMethod],
};

/**
 * A client's references to one Schedule object.
 *
 * Runs scripts at times of day on weekdays and special days within a season.
 */
export interface Schedule extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The entries. exec_weekdays begins with Monday; exec_specdays has one bit for each day_id of the special days table. A validity_window of 65535 has no end. */
  readonly entries: AttributeRef<ScheduleEntries>;
  /** Disables the entries of range A, then enables those of range B; 0 in all of a range leaves it out. */
  readonly enableDisable: MethodRef<ScheduleEnableDisableParameter, undefined>;
  /** Adds an entry; one with the same index is replaced. */
  readonly insert: MethodRef<ScheduleInsertParameter, undefined>;
  /** Removes the entries of a range. */
  readonly delete: MethodRef<ScheduleDeleteParameter, undefined>;
}

/** References to the Schedule object with this logical name. Throws when it is not an OBIS code. */
export function schedule(logicalName: string): Schedule {
  const object = cosemObject(scheduleClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    entries: attributeRef(object, entriesAttribute),
    enableDisable: methodRef(object, enableDisableMethod),
    insert: methodRef(object, insertMethod),
    delete: methodRef(object, deleteMethod),
  };
}

/** A server's handlers for one Schedule object. What is left out is refused. */
export interface ScheduleServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The entries. exec_weekdays begins with Monday; exec_specdays has one bit for each day_id of the special days table. A validity_window of 65535 has no end. */
  readonly entries?: AttributeHandler<ScheduleEntries>;
  /** Disables the entries of range A, then enables those of range B; 0 in all of a range leaves it out. */
  readonly enableDisable?: MethodHandler<ScheduleEnableDisableParameter, void>;
  /** Adds an entry; one with the same index is replaced. */
  readonly insert?: MethodHandler<ScheduleInsertParameter, void>;
  /** Removes the entries of a range. */
  readonly delete?: MethodHandler<ScheduleDeleteParameter, void>;
}

/** A Schedule object for a server. Throws when `logicalName` is not an OBIS code. */
export function scheduleServer(logicalName: string, handlers: ScheduleServer): ServerObject {
  return serverObject(scheduleClass, logicalName, handlers);
}
