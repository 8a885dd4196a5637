// Generated from spec/classes/0021-v0-register-monitor.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  obisFromBytes,
  obisToBytes,
  serverObject,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class Register monitor (class_id 21, version 0). */
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

/** Blue Book part 2, class Register monitor (class_id 21, version 0). */
export interface ActionSet {
  readonly actionUp: ActionItem;
  readonly actionDown: ActionItem;
}

export function readActionSet(r: Reader): ActionSet {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(2);
  const actionUp = readActionItem(r);
  r.expect(2);
  const actionDown = readActionItem(r);
  return { actionUp, actionDown };
}

export function writeActionSet(w: Writer, v: ActionSet): void {
  w.length(2);
  w.u8(2);
  writeActionItem(w, v.actionUp);
  w.u8(2);
  writeActionItem(w, v.actionDown);
}

export const actionSetDescriptor: Descriptor = {
  name: "action_set",
  node: { kind: "sequence", counted: true, fields: [
    { property: "actionUp", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } } },
    { property: "actionDown", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Register monitor (class_id 21, version 0). */
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

/**
 * The thresholds. Any Data: each has the type of the monitored attribute.
 *
 * Blue Book part 2, class Register monitor (class_id 21, version 0).
 */
export type RegisterMonitorThresholds = readonly Data[];

export function readRegisterMonitorThresholds(r: Reader): RegisterMonitorThresholds {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeRegisterMonitorThresholds(w: Writer, v: RegisterMonitorThresholds): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const registerMonitorThresholdsDescriptor: Descriptor = {
  name: "Register monitor.thresholds",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const registerMonitorThresholdsCodec: Codec<RegisterMonitorThresholds> = {
  descriptor: registerMonitorThresholdsDescriptor,
  read: readRegisterMonitorThresholds,
  write: writeRegisterMonitorThresholds,
};

/**
 * Attribute that is monitored; only simple types can be.
 *
 * Blue Book part 2, class Register monitor (class_id 21, version 0).
 */
export type RegisterMonitorMonitoredValue = ValueDefinition;

export function readRegisterMonitorMonitoredValue(r: Reader): RegisterMonitorMonitoredValue {
  r.expect(2);
  return readValueDefinition(r);
}

export function writeRegisterMonitorMonitoredValue(w: Writer, v: RegisterMonitorMonitoredValue): void {
  w.u8(2);
  writeValueDefinition(w, v);
}

export const registerMonitorMonitoredValueDescriptor: Descriptor = {
  name: "Register monitor.monitored_value",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } },
  layer: "data",
};

export const registerMonitorMonitoredValueCodec: Codec<RegisterMonitorMonitoredValue> = {
  descriptor: registerMonitorMonitoredValueDescriptor,
  read: readRegisterMonitorMonitoredValue,
  write: writeRegisterMonitorMonitoredValue,
};

/**
 * Scripts for each threshold, when it is crossed upwards and downwards.
 *
 * Blue Book part 2, class Register monitor (class_id 21, version 0).
 */
export type RegisterMonitorActions = readonly ActionSet[];

export function readRegisterMonitorActions(r: Reader): RegisterMonitorActions {
  r.expect(1);
  const count1 = r.count(28);
  const items2 = new Array<ActionSet>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readActionSet(r);
  }
  return items2;
}

export function writeRegisterMonitorActions(w: Writer, v: RegisterMonitorActions): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeActionSet(w, item1);
  }
}

export const registerMonitorActionsDescriptor: Descriptor = {
  name: "Register monitor.actions",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionSetDescriptor } }, least: 28 } },
  layer: "data",
};

export const registerMonitorActionsCodec: Codec<RegisterMonitorActions> = {
  descriptor: registerMonitorActionsDescriptor,
  read: readRegisterMonitorActions,
  write: writeRegisterMonitorActions,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const thresholdsAttribute: AttributeDefinition<RegisterMonitorThresholds> = {
  id: 2,
  name: "thresholds",
  property: "thresholds",
  codec: registerMonitorThresholdsCodec,
  storage: "static",
  shortName: 0x08,
};
const monitoredValueAttribute: AttributeDefinition<RegisterMonitorMonitoredValue> = {
  id: 3,
  name: "monitored_value",
  property: "monitoredValue",
  codec: registerMonitorMonitoredValueCodec,
  storage: "static",
  shortName: 0x10,
};
const actionsAttribute: AttributeDefinition<RegisterMonitorActions> = {
  id: 4,
  name: "actions",
  property: "actions",
  codec: registerMonitorActionsCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * Register monitor, version 0: Runs scripts when a monitored value crosses thresholds.
 *
 * Blue Book part 2, class Register monitor (class_id 21, version 0).
 */
export const registerMonitorClass: ClassDefinition = {
  classId: 21,
  version: 0,
  name: "Register monitor",
  attributes: [logicalNameAttribute, thresholdsAttribute, monitoredValueAttribute, actionsAttribute],
  methods: [],
};

/**
 * A client's references to one Register monitor object.
 *
 * Runs scripts when a monitored value crosses thresholds.
 */
export interface RegisterMonitor extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The thresholds. Any Data: each has the type of the monitored attribute. */
  readonly thresholds: AttributeRef<RegisterMonitorThresholds>;
  /** Attribute that is monitored; only simple types can be. */
  readonly monitoredValue: AttributeRef<RegisterMonitorMonitoredValue>;
  /** Scripts for each threshold, when it is crossed upwards and downwards. */
  readonly actions: AttributeRef<RegisterMonitorActions>;
}

/** References to the Register monitor object with this logical name. Throws when it is not an OBIS code. */
export function registerMonitor(logicalName: string): RegisterMonitor {
  const object = cosemObject(registerMonitorClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    thresholds: attributeRef(object, thresholdsAttribute),
    monitoredValue: attributeRef(object, monitoredValueAttribute),
    actions: attributeRef(object, actionsAttribute),
  };
}

/** A server's handlers for one Register monitor object. What is left out is refused. */
export interface RegisterMonitorServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The thresholds. Any Data: each has the type of the monitored attribute. */
  readonly thresholds?: AttributeHandler<RegisterMonitorThresholds>;
  /** Attribute that is monitored; only simple types can be. */
  readonly monitoredValue?: AttributeHandler<RegisterMonitorMonitoredValue>;
  /** Scripts for each threshold, when it is crossed upwards and downwards. */
  readonly actions?: AttributeHandler<RegisterMonitorActions>;
}

/** A Register monitor object for a server. Throws when `logicalName` is not an OBIS code. */
export function registerMonitorServer(logicalName: string, handlers: RegisterMonitorServer): ServerObject {
  return serverObject(registerMonitorClass, logicalName, handlers);
}
