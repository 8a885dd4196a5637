// Generated from spec/classes/0122-v0-function-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, type OctetString, logicalNameCodec, octetStringCodec } from "./simple-types.ts";

/** Blue Book part 2, class Function control (class_id 122, version 0). */
export interface FunctionStatusElement {
  readonly functionName: Uint8Array;
  readonly functionStatus: boolean;
}

export function readFunctionStatusElement(r: Reader): FunctionStatusElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const functionName = r.octets();
  r.expect(3);
  const functionStatus = r.boolean();
  return { functionName, functionStatus };
}

export function writeFunctionStatusElement(w: Writer, v: FunctionStatusElement): void {
  w.length(2);
  w.u8(9);
  w.octets(v.functionName);
  w.u8(3);
  w.boolean(v.functionStatus);
}

export const functionStatusElementDescriptor: Descriptor = {
  name: "function_status_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "functionName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "functionStatus", presence: "required", node: { kind: "tagged", tag: 3, of: { kind: "boolean" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Function control (class_id 122, version 0). */
export interface FunctionListElement {
  readonly functionName: Uint8Array;
  readonly functionSpecifications: readonly ObjectDefinition[];
}

export function readFunctionListElement(r: Reader): FunctionListElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const functionName = r.octets();
  r.expect(1);
  const count3 = r.count(13);
  const items4 = new Array<ObjectDefinition>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readObjectDefinition(r);
  }
  const functionSpecifications = items4;
  return { functionName, functionSpecifications };
}

export function writeFunctionListElement(w: Writer, v: FunctionListElement): void {
  w.length(2);
  w.u8(9);
  w.octets(v.functionName);
  w.u8(1);
  w.length(v.functionSpecifications.length);
  for (const item1 of v.functionSpecifications) {
    w.u8(2);
    writeObjectDefinition(w, item1);
  }
}

export const functionListElementDescriptor: Descriptor = {
  name: "function_list_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "functionName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "functionSpecifications", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectDefinitionDescriptor } }, least: 13 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Function control (class_id 122, version 0). */
export interface ObjectDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
}

export function readObjectDefinition(r: Reader): ObjectDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  return { classId, logicalName };
}

export function writeObjectDefinition(w: Writer, v: ObjectDefinition): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
}

export const objectDefinitionDescriptor: Descriptor = {
  name: "object_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
  ] },
  layer: "data",
};

/**
 * Which functions are enabled.
 *
 * Blue Book part 2, class Function control (class_id 122, version 0).
 */
export type FunctionControlActivationStatus = readonly FunctionStatusElement[];

export function readFunctionControlActivationStatus(r: Reader): FunctionControlActivationStatus {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<FunctionStatusElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readFunctionStatusElement(r);
  }
  return items2;
}

export function writeFunctionControlActivationStatus(w: Writer, v: FunctionControlActivationStatus): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeFunctionStatusElement(w, item1);
  }
}

export const functionControlActivationStatusDescriptor: Descriptor = {
  name: "Function control.activation_status",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => functionStatusElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const functionControlActivationStatusCodec: Codec<FunctionControlActivationStatus> = {
  descriptor: functionControlActivationStatusDescriptor,
  read: readFunctionControlActivationStatus,
  write: writeFunctionControlActivationStatus,
};

/**
 * The functions with the objects that make them up.
 *
 * Blue Book part 2, class Function control (class_id 122, version 0).
 */
export type FunctionControlFunctionList = readonly FunctionListElement[];

export function readFunctionControlFunctionList(r: Reader): FunctionControlFunctionList {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<FunctionListElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readFunctionListElement(r);
  }
  return items2;
}

export function writeFunctionControlFunctionList(w: Writer, v: FunctionControlFunctionList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeFunctionListElement(w, item1);
  }
}

export const functionControlFunctionListDescriptor: Descriptor = {
  name: "Function control.function_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => functionListElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const functionControlFunctionListCodec: Codec<FunctionControlFunctionList> = {
  descriptor: functionControlFunctionListDescriptor,
  read: readFunctionControlFunctionList,
  write: writeFunctionControlFunctionList,
};

/**
 * Enables or disables functions.
 *
 * Blue Book part 2, class Function control (class_id 122, version 0).
 */
export type FunctionControlSetFunctionStatusParameter = readonly FunctionStatusElement[];

export function readFunctionControlSetFunctionStatusParameter(r: Reader): FunctionControlSetFunctionStatusParameter {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<FunctionStatusElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readFunctionStatusElement(r);
  }
  return items2;
}

export function writeFunctionControlSetFunctionStatusParameter(w: Writer, v: FunctionControlSetFunctionStatusParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeFunctionStatusElement(w, item1);
  }
}

export const functionControlSetFunctionStatusParameterDescriptor: Descriptor = {
  name: "Function control.set_function_status_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => functionStatusElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const functionControlSetFunctionStatusParameterCodec: Codec<FunctionControlSetFunctionStatusParameter> = {
  descriptor: functionControlSetFunctionStatusParameterDescriptor,
  read: readFunctionControlSetFunctionStatusParameter,
  write: writeFunctionControlSetFunctionStatusParameter,
};

/**
 * Adds a function.
 *
 * Blue Book part 2, class Function control (class_id 122, version 0).
 */
export type FunctionControlAddFunctionParameter = FunctionListElement;

export function readFunctionControlAddFunctionParameter(r: Reader): FunctionControlAddFunctionParameter {
  r.expect(2);
  return readFunctionListElement(r);
}

export function writeFunctionControlAddFunctionParameter(w: Writer, v: FunctionControlAddFunctionParameter): void {
  w.u8(2);
  writeFunctionListElement(w, v);
}

export const functionControlAddFunctionParameterDescriptor: Descriptor = {
  name: "Function control.add_function_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => functionListElementDescriptor } },
  layer: "data",
};

export const functionControlAddFunctionParameterCodec: Codec<FunctionControlAddFunctionParameter> = {
  descriptor: functionControlAddFunctionParameterDescriptor,
  read: readFunctionControlAddFunctionParameter,
  write: writeFunctionControlAddFunctionParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const activationStatusAttribute: AttributeDefinition<FunctionControlActivationStatus> = {
  id: 2,
  name: "activation_status",
  property: "activationStatus",
  codec: functionControlActivationStatusCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const functionListAttribute: AttributeDefinition<FunctionControlFunctionList> = {
  id: 3,
  name: "function_list",
  property: "functionList",
  codec: functionControlFunctionListCodec,
  storage: "static",
  shortName: 0x10,
};
const setFunctionStatusMethod: MethodDefinition<FunctionControlSetFunctionStatusParameter, undefined> = {
  id: 1,
  name: "set_function_status",
  property: "setFunctionStatus",
  parameter: functionControlSetFunctionStatusParameterCodec,
  mandatory: false,
  shortName: 0x20,
};
const addFunctionMethod: MethodDefinition<FunctionControlAddFunctionParameter, undefined> = {
  id: 2,
  name: "add_function",
  property: "addFunction",
  parameter: functionControlAddFunctionParameterCodec,
  mandatory: false,
  shortName: 0x28,
};
const removeFunctionMethod: MethodDefinition<OctetString, undefined> = {
  id: 3,
  name: "remove_function",
  property: "removeFunction",
  parameter: octetStringCodec,
  mandatory: false,
  shortName: 0x30,
};

/**
 * Function control, version 0: Enables and disables functions of a device, each a named group of objects.
 *
 * Blue Book part 2, class Function control (class_id 122, version 0).
 */
export const functionControlClass: ClassDefinition = {
  classId: 122,
  version: 0,
  name: "Function control",
  attributes: [logicalNameAttribute, activationStatusAttribute, functionListAttribute],
  methods: [setFunctionStatusMethod, addFunctionMethod, removeFunctionMethod],
};

/**
 * A client's references to one Function control object.
 *
 * Enables and disables functions of a device, each a named group of objects.
 */
export interface FunctionControl extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Which functions are enabled. */
  readonly activationStatus: AttributeRef<FunctionControlActivationStatus>;
  /** The functions with the objects that make them up. */
  readonly functionList: AttributeRef<FunctionControlFunctionList>;
  /** Enables or disables functions. */
  readonly setFunctionStatus: MethodRef<FunctionControlSetFunctionStatusParameter, undefined>;
  /** Adds a function. */
  readonly addFunction: MethodRef<FunctionControlAddFunctionParameter, undefined>;
  /** Removes the function of this name. */
  readonly removeFunction: MethodRef<OctetString, undefined>;
}

/** References to the Function control object with this logical name. Throws when it is not an OBIS code. */
export function functionControl(logicalName: string): FunctionControl {
  const object = cosemObject(functionControlClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    activationStatus: attributeRef(object, activationStatusAttribute),
    functionList: attributeRef(object, functionListAttribute),
    setFunctionStatus: methodRef(object, setFunctionStatusMethod),
    addFunction: methodRef(object, addFunctionMethod),
    removeFunction: methodRef(object, removeFunctionMethod),
  };
}

/** A server's handlers for one Function control object. What is left out is refused. */
export interface FunctionControlServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Which functions are enabled. */
  readonly activationStatus?: AttributeHandler<FunctionControlActivationStatus>;
  /** The functions with the objects that make them up. */
  readonly functionList?: AttributeHandler<FunctionControlFunctionList>;
  /** Enables or disables functions. */
  readonly setFunctionStatus?: MethodHandler<FunctionControlSetFunctionStatusParameter, void>;
  /** Adds a function. */
  readonly addFunction?: MethodHandler<FunctionControlAddFunctionParameter, void>;
  /** Removes the function of this name. */
  readonly removeFunction?: MethodHandler<OctetString, void>;
}

/** A Function control object for a server. Throws when `logicalName` is not an OBIS code. */
export function functionControlServer(logicalName: string, handlers: FunctionControlServer): ServerObject {
  return serverObject(functionControlClass, logicalName, handlers);
}
