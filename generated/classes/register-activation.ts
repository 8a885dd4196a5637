// Generated from spec/classes/0006-v0-register-activation.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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

/** Blue Book part 2, class Register activation (class_id 6, version 0). */
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

/** Blue Book part 2, class Register activation (class_id 6, version 0). */
export interface RegisterActMask {
  readonly maskName: Uint8Array;
  readonly indexList: readonly number[];
}

export function readRegisterActMask(r: Reader): RegisterActMask {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const maskName = r.octets();
  r.expect(1);
  const count3 = r.count(2);
  const items4 = new Array<number>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(0x11);
    items4[i5] = r.u8();
  }
  const indexList = items4;
  return { maskName, indexList };
}

export function writeRegisterActMask(w: Writer, v: RegisterActMask): void {
  w.length(2);
  w.u8(9);
  w.octets(v.maskName);
  w.u8(1);
  w.length(v.indexList.length);
  for (const item1 of v.indexList) {
    w.u8(0x11);
    w.u8(item1);
  }
}

export const registerActMaskDescriptor: Descriptor = {
  name: "register_act_mask",
  node: { kind: "sequence", counted: true, fields: [
    { property: "maskName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "indexList", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } }, least: 2 } } },
  ] },
  layer: "data",
};

/**
 * The registers and other objects of the group.
 *
 * Blue Book part 2, class Register activation (class_id 6, version 0).
 */
export type RegisterActivationRegisterAssignment = readonly ObjectDefinition[];

export function readRegisterActivationRegisterAssignment(r: Reader): RegisterActivationRegisterAssignment {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<ObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readObjectDefinition(r);
  }
  return items2;
}

export function writeRegisterActivationRegisterAssignment(w: Writer, v: RegisterActivationRegisterAssignment): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeObjectDefinition(w, item1);
  }
}

export const registerActivationRegisterAssignmentDescriptor: Descriptor = {
  name: "Register activation.register_assignment",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectDefinitionDescriptor } }, least: 13 } },
  layer: "data",
};

export const registerActivationRegisterAssignmentCodec: Codec<RegisterActivationRegisterAssignment> = {
  descriptor: registerActivationRegisterAssignmentDescriptor,
  read: readRegisterActivationRegisterAssignment,
  write: writeRegisterActivationRegisterAssignment,
};

/**
 * Each mask names the objects that it activates, as indexes into register_assignment that count from 1.
 *
 * Blue Book part 2, class Register activation (class_id 6, version 0).
 */
export type RegisterActivationMaskList = readonly RegisterActMask[];

export function readRegisterActivationMaskList(r: Reader): RegisterActivationMaskList {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<RegisterActMask>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRegisterActMask(r);
  }
  return items2;
}

export function writeRegisterActivationMaskList(w: Writer, v: RegisterActivationMaskList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRegisterActMask(w, item1);
  }
}

export const registerActivationMaskListDescriptor: Descriptor = {
  name: "Register activation.mask_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => registerActMaskDescriptor } }, least: 6 } },
  layer: "data",
};

export const registerActivationMaskListCodec: Codec<RegisterActivationMaskList> = {
  descriptor: registerActivationMaskListDescriptor,
  read: readRegisterActivationMaskList,
  write: writeRegisterActivationMaskList,
};

/**
 * Adds an object to the end of register_assignment.
 *
 * Blue Book part 2, class Register activation (class_id 6, version 0).
 */
export type RegisterActivationAddRegisterParameter = ObjectDefinition;

export function readRegisterActivationAddRegisterParameter(r: Reader): RegisterActivationAddRegisterParameter {
  r.expect(2);
  return readObjectDefinition(r);
}

export function writeRegisterActivationAddRegisterParameter(w: Writer, v: RegisterActivationAddRegisterParameter): void {
  w.u8(2);
  writeObjectDefinition(w, v);
}

export const registerActivationAddRegisterParameterDescriptor: Descriptor = {
  name: "Register activation.add_register_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => objectDefinitionDescriptor } },
  layer: "data",
};

export const registerActivationAddRegisterParameterCodec: Codec<RegisterActivationAddRegisterParameter> = {
  descriptor: registerActivationAddRegisterParameterDescriptor,
  read: readRegisterActivationAddRegisterParameter,
  write: writeRegisterActivationAddRegisterParameter,
};

/**
 * Adds a mask; one of the same name is replaced.
 *
 * Blue Book part 2, class Register activation (class_id 6, version 0).
 */
export type RegisterActivationAddMaskParameter = RegisterActMask;

export function readRegisterActivationAddMaskParameter(r: Reader): RegisterActivationAddMaskParameter {
  r.expect(2);
  return readRegisterActMask(r);
}

export function writeRegisterActivationAddMaskParameter(w: Writer, v: RegisterActivationAddMaskParameter): void {
  w.u8(2);
  writeRegisterActMask(w, v);
}

export const registerActivationAddMaskParameterDescriptor: Descriptor = {
  name: "Register activation.add_mask_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => registerActMaskDescriptor } },
  layer: "data",
};

export const registerActivationAddMaskParameterCodec: Codec<RegisterActivationAddMaskParameter> = {
  descriptor: registerActivationAddMaskParameterDescriptor,
  read: readRegisterActivationAddMaskParameter,
  write: writeRegisterActivationAddMaskParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const registerAssignmentAttribute: AttributeDefinition<RegisterActivationRegisterAssignment> = {
  id: 2,
  name: "register_assignment",
  property: "registerAssignment",
  codec: registerActivationRegisterAssignmentCodec,
  storage: "static",
  shortName: 0x08,
};
const maskListAttribute: AttributeDefinition<RegisterActivationMaskList> = {
  id: 3,
  name: "mask_list",
  property: "maskList",
  codec: registerActivationMaskListCodec,
  storage: "static",
  shortName: 0x10,
};
const activeMaskAttribute: AttributeDefinition<OctetString> = {
  id: 4,
  name: "active_mask",
  property: "activeMask",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const addRegisterMethod: MethodDefinition<RegisterActivationAddRegisterParameter, undefined> = {
  id: 1,
  name: "add_register",
  property: "addRegister",
  parameter: registerActivationAddRegisterParameterCodec,
  mandatory: false,
  shortName: 0x30,
};
const addMaskMethod: MethodDefinition<RegisterActivationAddMaskParameter, undefined> = {
  id: 2,
  name: "add_mask",
  property: "addMask",
  parameter: registerActivationAddMaskParameterCodec,
  mandatory: false,
  shortName: 0x38,
};
const deleteMaskMethod: MethodDefinition<OctetString, undefined> = {
  id: 3,
  name: "delete_mask",
  property: "deleteMask",
  parameter: octetStringCodec,
  mandatory: false,
  shortName: 0x40,
};

/**
 * Register activation, version 0: Says which registers of a group are active: masks select among the assigned registers, for instance by tariff.
 *
 * Blue Book part 2, class Register activation (class_id 6, version 0).
 */
export const registerActivationClass: ClassDefinition = {
  classId: 6,
  version: 0,
  name: "Register activation",
  attributes: [logicalNameAttribute, registerAssignmentAttribute, maskListAttribute, activeMaskAttribute],
  methods: [addRegisterMethod, addMaskMethod, deleteMaskMethod],
};

/**
 * A client's references to one Register activation object.
 *
 * Says which registers of a group are active: masks select among the assigned registers, for instance by tariff.
 */
export interface RegisterActivation extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The registers and other objects of the group. */
  readonly registerAssignment: AttributeRef<RegisterActivationRegisterAssignment>;
  /** Each mask names the objects that it activates, as indexes into register_assignment that count from 1. */
  readonly maskList: AttributeRef<RegisterActivationMaskList>;
  /** Name of the mask in force. */
  readonly activeMask: AttributeRef<OctetString>;
  /** Adds an object to the end of register_assignment. */
  readonly addRegister: MethodRef<RegisterActivationAddRegisterParameter, undefined>;
  /** Adds a mask; one of the same name is replaced. */
  readonly addMask: MethodRef<RegisterActivationAddMaskParameter, undefined>;
  /** Removes the mask of this name. */
  readonly deleteMask: MethodRef<OctetString, undefined>;
}

/** References to the Register activation object with this logical name. Throws when it is not an OBIS code. */
export function registerActivation(logicalName: string): RegisterActivation {
  const object = cosemObject(registerActivationClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    registerAssignment: attributeRef(object, registerAssignmentAttribute),
    maskList: attributeRef(object, maskListAttribute),
    activeMask: attributeRef(object, activeMaskAttribute),
    addRegister: methodRef(object, addRegisterMethod),
    addMask: methodRef(object, addMaskMethod),
    deleteMask: methodRef(object, deleteMaskMethod),
  };
}

/** A server's handlers for one Register activation object. What is left out is refused. */
export interface RegisterActivationServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The registers and other objects of the group. */
  readonly registerAssignment?: AttributeHandler<RegisterActivationRegisterAssignment>;
  /** Each mask names the objects that it activates, as indexes into register_assignment that count from 1. */
  readonly maskList?: AttributeHandler<RegisterActivationMaskList>;
  /** Name of the mask in force. */
  readonly activeMask?: AttributeHandler<OctetString>;
  /** Adds an object to the end of register_assignment. */
  readonly addRegister?: MethodHandler<RegisterActivationAddRegisterParameter, void>;
  /** Adds a mask; one of the same name is replaced. */
  readonly addMask?: MethodHandler<RegisterActivationAddMaskParameter, void>;
  /** Removes the mask of this name. */
  readonly deleteMask?: MethodHandler<OctetString, void>;
}

/** A Register activation object for a server. Throws when `logicalName` is not an OBIS code. */
export function registerActivationServer(logicalName: string, handlers: RegisterActivationServer): ServerObject {
  return serverObject(registerActivationClass, logicalName, handlers);
}
