// Generated from spec/classes/0009-v0-script-table.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type ScriptService, scriptServiceCodes } from "../codes/script-service.ts";
import { type LogicalName, type LongUnsigned, logicalNameCodec, longUnsignedCodec } from "./simple-types.ts";

/** Blue Book part 2, class Script table (class_id 9, version 0). */
export interface Script {
  readonly scriptIdentifier: number;
  readonly actions: readonly ActionSpecification[];
}

export function readScript(r: Reader): Script {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const scriptIdentifier = r.u16();
  r.expect(1);
  const count3 = r.count(18);
  const items4 = new Array<ActionSpecification>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readActionSpecification(r);
  }
  const actions = items4;
  return { scriptIdentifier, actions };
}

export function writeScript(w: Writer, v: Script): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.scriptIdentifier);
  w.u8(1);
  w.length(v.actions.length);
  for (const item1 of v.actions) {
    w.u8(2);
    writeActionSpecification(w, item1);
  }
}

export const scriptDescriptor: Descriptor = {
  name: "script",
  node: { kind: "sequence", counted: true, fields: [
    { property: "scriptIdentifier", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "actions", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionSpecificationDescriptor } }, least: 18 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Script table (class_id 9, version 0). */
export interface ActionSpecification {
  readonly serviceId: ScriptService;
  readonly classId: number;
  readonly logicalName: Obis;
  readonly index: number;
  readonly parameter: Data;
}

export function readActionSpecification(r: Reader): ActionSpecification {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(0x16);
  const serviceId = readCode(r, scriptServiceCodes);
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const index = r.i8();
  const parameter = readData(r);
  return { serviceId, classId, logicalName, index, parameter };
}

export function writeActionSpecification(w: Writer, v: ActionSpecification): void {
  w.length(5);
  w.u8(0x16);
  writeCode(w, scriptServiceCodes, v.serviceId);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.index);
  writeData(w, v.parameter);
}

export const actionSpecificationDescriptor: Descriptor = {
  name: "action_specification",
  node: { kind: "sequence", counted: true, fields: [
    { property: "serviceId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: scriptServiceCodes } } },
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "index", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "parameter", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/**
 * The scripts. The parameter of an action is any Data: it has the type of the attribute or method that the action names.
 *
 * Blue Book part 2, class Script table (class_id 9, version 0).
 */
export type ScriptTableScripts = readonly Script[];

export function readScriptTableScripts(r: Reader): ScriptTableScripts {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<Script>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readScript(r);
  }
  return items2;
}

export function writeScriptTableScripts(w: Writer, v: ScriptTableScripts): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeScript(w, item1);
  }
}

export const scriptTableScriptsDescriptor: Descriptor = {
  name: "Script table.scripts",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scriptDescriptor } }, least: 7 } },
  layer: "data",
};

export const scriptTableScriptsCodec: Codec<ScriptTableScripts> = {
  descriptor: scriptTableScriptsDescriptor,
  read: readScriptTableScripts,
  write: writeScriptTableScripts,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const scriptsAttribute: AttributeDefinition<ScriptTableScripts> = {
  id: 2,
  name: "scripts",
  property: "scripts",
  codec: scriptTableScriptsCodec,
  storage: "static",
  shortName: 0x08,
};
const executeMethod: MethodDefinition<LongUnsigned, undefined> = {
  id: 1,
  name: "execute",
  property: "execute",
  parameter: longUnsignedCodec,
  mandatory: true,
  shortName: 0x20,
};

/**
 * Script table, version 0: Holds scripts: lists of attributes to write and methods to invoke.
 *
 * Blue Book part 2, class Script table (class_id 9, version 0).
 */
export const scriptTableClass: ClassDefinition = {
  classId: 9,
  version: 0,
  name: "Script table",
  attributes: [logicalNameAttribute, scriptsAttribute],
  methods: [executeMethod],
};

/**
 * A client's references to one Script table object.
 *
 * Holds scripts: lists of attributes to write and methods to invoke.
 */
export interface ScriptTable extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The scripts. The parameter of an action is any Data: it has the type of the attribute or method that the action names. */
  readonly scripts: AttributeRef<ScriptTableScripts>;
  /** Runs the script with this identifier; 0 runs none. */
  readonly execute: MethodRef<LongUnsigned, undefined>;
}

/** References to the Script table object with this logical name. Throws when it is not an OBIS code. */
export function scriptTable(logicalName: string): ScriptTable {
  const object = cosemObject(scriptTableClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    scripts: attributeRef(object, scriptsAttribute),
    execute: methodRef(object, executeMethod),
  };
}

/** A server's handlers for one Script table object. What is left out is refused. */
export interface ScriptTableServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The scripts. The parameter of an action is any Data: it has the type of the attribute or method that the action names. */
  readonly scripts?: AttributeHandler<ScriptTableScripts>;
  /** Runs the script with this identifier; 0 runs none. */
  readonly execute?: MethodHandler<LongUnsigned, void>;
}

/** A Script table object for a server. Throws when `logicalName` is not an OBIS code. */
export function scriptTableServer(logicalName: string, handlers: ScriptTableServer): ServerObject {
  return serverObject(scriptTableClass, logicalName, handlers);
}
