// Generated from spec/classes/0068-v0-arbitrator.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import {
  type Integer,
  type LogicalName,
  type Unsigned,
  integerCodec,
  logicalNameCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Arbitrator (class_id 68, version 0). */
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
 * The actions, as scripts.
 *
 * Blue Book part 2, class Arbitrator (class_id 68, version 0).
 */
export type ArbitratorActions = readonly ActionItem[];

export function readArbitratorActions(r: Reader): ArbitratorActions {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<ActionItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readActionItem(r);
  }
  return items2;
}

export function writeArbitratorActions(w: Writer, v: ArbitratorActions): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeActionItem(w, item1);
  }
}

export const arbitratorActionsDescriptor: Descriptor = {
  name: "Arbitrator.actions",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } }, least: 13 } },
  layer: "data",
};

export const arbitratorActionsCodec: Codec<ArbitratorActions> = {
  descriptor: arbitratorActionsDescriptor,
  read: readArbitratorActions,
  write: writeArbitratorActions,
};

/**
 * For each actor, which actions it may request: one bit an action.
 *
 * Blue Book part 2, class Arbitrator (class_id 68, version 0).
 */
export type ArbitratorPermissionsTable = readonly string[];

export function readArbitratorPermissionsTable(r: Reader): ArbitratorPermissionsTable {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<string>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(4);
    items2[i3] = r.bitString();
  }
  return items2;
}

export function writeArbitratorPermissionsTable(w: Writer, v: ArbitratorPermissionsTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(4);
    w.bitString(item1);
  }
}

export const arbitratorPermissionsTableDescriptor: Descriptor = {
  name: "Arbitrator.permissions_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const arbitratorPermissionsTableCodec: Codec<ArbitratorPermissionsTable> = {
  descriptor: arbitratorPermissionsTableDescriptor,
  read: readArbitratorPermissionsTable,
  write: writeArbitratorPermissionsTable,
};

/**
 * For each actor, the weight of its request for each action.
 *
 * Blue Book part 2, class Arbitrator (class_id 68, version 0).
 */
export type ArbitratorWeightingsTable = readonly (readonly number[])[];

export function readArbitratorWeightingsTable(r: Reader): ArbitratorWeightingsTable {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<readonly number[]>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(1);
    const count4 = r.count(3);
    const items5 = new Array<number>(count4);
    for (let i6 = 0; i6 < count4; i6++) {
      r.expect(0x12);
      items5[i6] = r.u16();
    }
    items2[i3] = items5;
  }
  return items2;
}

export function writeArbitratorWeightingsTable(w: Writer, v: ArbitratorWeightingsTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(1);
    w.length(item1.length);
    for (const item2 of item1) {
      w.u8(0x12);
      w.u16(item2);
    }
  }
}

export const arbitratorWeightingsTableDescriptor: Descriptor = {
  name: "Arbitrator.weightings_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } }, least: 2 } },
  layer: "data",
};

export const arbitratorWeightingsTableCodec: Codec<ArbitratorWeightingsTable> = {
  descriptor: arbitratorWeightingsTableDescriptor,
  read: readArbitratorWeightingsTable,
  write: writeArbitratorWeightingsTable,
};

/**
 * For each actor, the actions of its last request.
 *
 * Blue Book part 2, class Arbitrator (class_id 68, version 0).
 */
export type ArbitratorMostRecentRequestsTable = readonly string[];

export function readArbitratorMostRecentRequestsTable(r: Reader): ArbitratorMostRecentRequestsTable {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<string>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(4);
    items2[i3] = r.bitString();
  }
  return items2;
}

export function writeArbitratorMostRecentRequestsTable(w: Writer, v: ArbitratorMostRecentRequestsTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(4);
    w.bitString(item1);
  }
}

export const arbitratorMostRecentRequestsTableDescriptor: Descriptor = {
  name: "Arbitrator.most_recent_requests_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const arbitratorMostRecentRequestsTableCodec: Codec<ArbitratorMostRecentRequestsTable> = {
  descriptor: arbitratorMostRecentRequestsTableDescriptor,
  read: readArbitratorMostRecentRequestsTable,
  write: writeArbitratorMostRecentRequestsTable,
};

/** Blue Book part 2, class Arbitrator (class_id 68, version 0). */
export interface RequestActionParameter {
  readonly requestActor: number;
  readonly requestActionList: string;
}

export function readRequestActionParameter(r: Reader): RequestActionParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const requestActor = r.u8();
  r.expect(4);
  const requestActionList = r.bitString();
  return { requestActor, requestActionList };
}

export function writeRequestActionParameter(w: Writer, v: RequestActionParameter): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.requestActor);
  w.u8(4);
  w.bitString(v.requestActionList);
}

export const requestActionParameterDescriptor: Descriptor = {
  name: "request_action_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "requestActor", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "requestActionList", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * An actor requests actions; the winner is executed.
 *
 * Blue Book part 2, class Arbitrator (class_id 68, version 0).
 */
export type ArbitratorRequestActionParameter = RequestActionParameter;

export function readArbitratorRequestActionParameter(r: Reader): ArbitratorRequestActionParameter {
  r.expect(2);
  return readRequestActionParameter(r);
}

export function writeArbitratorRequestActionParameter(w: Writer, v: ArbitratorRequestActionParameter): void {
  w.u8(2);
  writeRequestActionParameter(w, v);
}

export const arbitratorRequestActionParameterDescriptor: Descriptor = {
  name: "Arbitrator.request_action_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => requestActionParameterDescriptor } },
  layer: "data",
};

export const arbitratorRequestActionParameterCodec: Codec<ArbitratorRequestActionParameter> = {
  descriptor: arbitratorRequestActionParameterDescriptor,
  read: readArbitratorRequestActionParameter,
  write: writeArbitratorRequestActionParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const actionsAttribute: AttributeDefinition<ArbitratorActions> = {
  id: 2,
  name: "actions",
  property: "actions",
  codec: arbitratorActionsCodec,
  storage: "static",
  shortName: 0x08,
};
const permissionsTableAttribute: AttributeDefinition<ArbitratorPermissionsTable> = {
  id: 3,
  name: "permissions_table",
  property: "permissionsTable",
  codec: arbitratorPermissionsTableCodec,
  storage: "static",
  shortName: 0x10,
};
const weightingsTableAttribute: AttributeDefinition<ArbitratorWeightingsTable> = {
  id: 4,
  name: "weightings_table",
  property: "weightingsTable",
  codec: arbitratorWeightingsTableCodec,
  storage: "static",
  shortName: 0x18,
};
const mostRecentRequestsTableAttribute: AttributeDefinition<ArbitratorMostRecentRequestsTable> = {
  id: 5,
  name: "most_recent_requests_table",
  property: "mostRecentRequestsTable",
  codec: arbitratorMostRecentRequestsTableCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const lastOutcomeAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "last_outcome",
  property: "lastOutcome",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const requestActionMethod: MethodDefinition<ArbitratorRequestActionParameter, undefined> = {
  id: 1,
  name: "request_action",
  property: "requestAction",
  parameter: arbitratorRequestActionParameterCodec,
  mandatory: true,
  shortName: 0x30,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x38,
};

/**
 * Arbitrator, version 0: Decides which of several actors may have which action done, by permissions and weights.
 *
 * Blue Book part 2, class Arbitrator (class_id 68, version 0).
 */
export const arbitratorClass: ClassDefinition = {
  classId: 68,
  version: 0,
  name: "Arbitrator",
  attributes: [logicalNameAttribute, actionsAttribute, permissionsTableAttribute, weightingsTableAttribute, mostRecentRequestsTableAttribute, lastOutcomeAttribute],
  methods: [requestActionMethod, resetMethod],
};

/**
 * A client's references to one Arbitrator object.
 *
 * Decides which of several actors may have which action done, by permissions and weights.
 */
export interface Arbitrator extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The actions, as scripts. */
  readonly actions: AttributeRef<ArbitratorActions>;
  /** For each actor, which actions it may request: one bit an action. */
  readonly permissionsTable: AttributeRef<ArbitratorPermissionsTable>;
  /** For each actor, the weight of its request for each action. */
  readonly weightingsTable: AttributeRef<ArbitratorWeightingsTable>;
  /** For each actor, the actions of its last request. */
  readonly mostRecentRequestsTable: AttributeRef<ArbitratorMostRecentRequestsTable>;
  /** Number of the action that won last, counted from 1; 0 for none. */
  readonly lastOutcome: AttributeRef<Unsigned>;
  /** An actor requests actions; the winner is executed. */
  readonly requestAction: MethodRef<ArbitratorRequestActionParameter, undefined>;
  /** Clears the requests and the last outcome. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the Arbitrator object with this logical name. Throws when it is not an OBIS code. */
export function arbitrator(logicalName: string): Arbitrator {
  const object = cosemObject(arbitratorClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    actions: attributeRef(object, actionsAttribute),
    permissionsTable: attributeRef(object, permissionsTableAttribute),
    weightingsTable: attributeRef(object, weightingsTableAttribute),
    mostRecentRequestsTable: attributeRef(object, mostRecentRequestsTableAttribute),
    lastOutcome: attributeRef(object, lastOutcomeAttribute),
    requestAction: methodRef(object, requestActionMethod),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one Arbitrator object. What is left out is refused. */
export interface ArbitratorServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The actions, as scripts. */
  readonly actions?: AttributeHandler<ArbitratorActions>;
  /** For each actor, which actions it may request: one bit an action. */
  readonly permissionsTable?: AttributeHandler<ArbitratorPermissionsTable>;
  /** For each actor, the weight of its request for each action. */
  readonly weightingsTable?: AttributeHandler<ArbitratorWeightingsTable>;
  /** For each actor, the actions of its last request. */
  readonly mostRecentRequestsTable?: AttributeHandler<ArbitratorMostRecentRequestsTable>;
  /** Number of the action that won last, counted from 1; 0 for none. */
  readonly lastOutcome?: AttributeHandler<Unsigned>;
  /** An actor requests actions; the winner is executed. */
  readonly requestAction?: MethodHandler<ArbitratorRequestActionParameter, void>;
  /** Clears the requests and the last outcome. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A Arbitrator object for a server. Throws when `logicalName` is not an OBIS code. */
export function arbitratorServer(logicalName: string, handlers: ArbitratorServer): ServerObject {
  return serverObject(arbitratorClass, logicalName, handlers);
}
