// Generated from spec/classes/0022-v0-single-action-schedule.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateFromBytes,
  dateToBytes,
  obisFromBytes,
  obisToBytes,
  serverObject,
  timeFromBytes,
  timeToBytes,
} from "@cosemkit/core";
import {
  type EnumSingleActionScheduleType,
  type LogicalName,
  enumSingleActionScheduleTypeCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Single action schedule (class_id 22, version 0). */
export interface ActionItem {
  readonly scriptLogicalName: Obis;
  readonly scriptSelector: number;
}

export function readActionItem(r: Reader): ActionItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const scriptLogicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x12);
  const scriptSelector = r.u16();
  return { scriptLogicalName, scriptSelector };
}

export function writeActionItem(w: Writer, v: ActionItem): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(obisToBytes(v.scriptLogicalName), 6);
  w.u8(0x12);
  w.u16(v.scriptSelector);
}

export const actionItemDescriptor: Descriptor = {
  name: "action_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "scriptLogicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "scriptSelector", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Single action schedule (class_id 22, version 0). */
export interface ExecutionTimeDate {
  readonly time: CosemTime;
  readonly date: CosemDate;
}

export function readExecutionTimeDate(r: Reader): ExecutionTimeDate {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const time = timeFromBytes(r.octetsOf(4));
  r.expect(9);
  const date = dateFromBytes(r.octetsOf(5));
  return { time, date };
}

export function writeExecutionTimeDate(w: Writer, v: ExecutionTimeDate): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(timeToBytes(v.time), 4);
  w.u8(9);
  w.octetsOf(dateToBytes(v.date), 5);
}

export const executionTimeDateDescriptor: Descriptor = {
  name: "execution_time_date",
  node: { kind: "sequence", counted: true, fields: [
    { property: "time", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 4, format: "time" } } },
    { property: "date", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 5, format: "date" } } },
  ] },
  layer: "data",
};

/**
 * The script.
 *
 * Blue Book part 2, class Single action schedule (class_id 22, version 0).
 */
export type SingleActionScheduleExecutedScript = ActionItem;

export function readSingleActionScheduleExecutedScript(r: Reader): SingleActionScheduleExecutedScript {
  r.expect(2);
  return readActionItem(r);
}

export function writeSingleActionScheduleExecutedScript(w: Writer, v: SingleActionScheduleExecutedScript): void {
  w.u8(2);
  writeActionItem(w, v);
}

export const singleActionScheduleExecutedScriptDescriptor: Descriptor = {
  name: "Single action schedule.executed_script",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } },
  layer: "data",
};

export const singleActionScheduleExecutedScriptCodec: Codec<SingleActionScheduleExecutedScript> = {
  descriptor: singleActionScheduleExecutedScriptDescriptor,
  read: readSingleActionScheduleExecutedScript,
  write: writeSingleActionScheduleExecutedScript,
};

/**
 * When the script runs.
 *
 * Blue Book part 2, class Single action schedule (class_id 22, version 0).
 */
export type SingleActionScheduleExecutionTime = readonly ExecutionTimeDate[];

export function readSingleActionScheduleExecutionTime(r: Reader): SingleActionScheduleExecutionTime {
  r.expect(1);
  const count1 = r.count(15);
  const items2 = new Array<ExecutionTimeDate>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readExecutionTimeDate(r);
  }
  return items2;
}

export function writeSingleActionScheduleExecutionTime(w: Writer, v: SingleActionScheduleExecutionTime): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeExecutionTimeDate(w, item1);
  }
}

export const singleActionScheduleExecutionTimeDescriptor: Descriptor = {
  name: "Single action schedule.execution_time",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => executionTimeDateDescriptor } }, least: 15 } },
  layer: "data",
};

export const singleActionScheduleExecutionTimeCodec: Codec<SingleActionScheduleExecutionTime> = {
  descriptor: singleActionScheduleExecutionTimeDescriptor,
  read: readSingleActionScheduleExecutionTime,
  write: writeSingleActionScheduleExecutionTime,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const executedScriptAttribute: AttributeDefinition<SingleActionScheduleExecutedScript> = {
  id: 2,
  name: "executed_script",
  property: "executedScript",
  codec: singleActionScheduleExecutedScriptCodec,
  storage: "static",
  shortName: 0x08,
};
const typeAttribute: AttributeDefinition<EnumSingleActionScheduleType> = {
  id: 3,
  name: "type",
  property: "type",
  codec: enumSingleActionScheduleTypeCodec,
  storage: "static",
  shortName: 0x10,
};
const executionTimeAttribute: AttributeDefinition<SingleActionScheduleExecutionTime> = {
  id: 4,
  name: "execution_time",
  property: "executionTime",
  codec: singleActionScheduleExecutionTimeCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * Single action schedule, version 0: Runs one script at given times.
 *
 * Blue Book part 2, class Single action schedule (class_id 22, version 0).
 */
export const singleActionScheduleClass: ClassDefinition = {
  classId: 22,
  version: 0,
  name: "Single action schedule",
  attributes: [logicalNameAttribute, executedScriptAttribute, typeAttribute, executionTimeAttribute],
  methods: [],
};

/**
 * A client's references to one Single action schedule object.
 *
 * Runs one script at given times.
 */
export interface SingleActionSchedule extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The script. */
  readonly executedScript: AttributeRef<SingleActionScheduleExecutedScript>;
  /** How many times there are, and whether dates may hold wildcards. */
  readonly type: AttributeRef<EnumSingleActionScheduleType>;
  /** When the script runs. */
  readonly executionTime: AttributeRef<SingleActionScheduleExecutionTime>;
}

/** References to the Single action schedule object with this logical name. Throws when it is not an OBIS code. */
export function singleActionSchedule(logicalName: string): SingleActionSchedule {
  const object = cosemObject(singleActionScheduleClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    executedScript: attributeRef(object, executedScriptAttribute),
    type: attributeRef(object, typeAttribute),
    executionTime: attributeRef(object, executionTimeAttribute),
  };
}

/** A server's handlers for one Single action schedule object. What is left out is refused. */
export interface SingleActionScheduleServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The script. */
  readonly executedScript?: AttributeHandler<SingleActionScheduleExecutedScript>;
  /** How many times there are, and whether dates may hold wildcards. */
  readonly type?: AttributeHandler<EnumSingleActionScheduleType>;
  /** When the script runs. */
  readonly executionTime?: AttributeHandler<SingleActionScheduleExecutionTime>;
}

/** A Single action schedule object for a server. Throws when `logicalName` is not an OBIS code. */
export function singleActionScheduleServer(logicalName: string, handlers: SingleActionScheduleServer): ServerObject {
  return serverObject(singleActionScheduleClass, logicalName, handlers);
}
