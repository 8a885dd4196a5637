// Generated from spec/classes/0065-v1-parameter-monitor.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type DateTime,
  type Enum,
  type LogicalName,
  type OctetString,
  dateTimeCodec,
  enumCodec,
  logicalNameCodec,
  octetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Parameter monitor (class_id 65, version 1). */
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

/** Blue Book part 2, class Parameter monitor (class_id 65, version 1). */
export interface ChangedParameter {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
  readonly attributeValue: Data;
}

export function readChangedParameter(r: Reader): ChangedParameter {
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
  const attributeValue = readData(r);
  return { classId, logicalName, attributeIndex, attributeValue };
}

export function writeChangedParameter(w: Writer, v: ChangedParameter): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
  writeData(w, v.attributeValue);
}

export const changedParameterDescriptor: Descriptor = {
  name: "changed_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "attributeValue", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/**
 * Parameter that changed last, with its new value (any Data: of the type of that attribute).
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 1).
 */
export type ParameterMonitorChangedParameter = ChangedParameter;

export function readParameterMonitorChangedParameter(r: Reader): ParameterMonitorChangedParameter {
  r.expect(2);
  return readChangedParameter(r);
}

export function writeParameterMonitorChangedParameter(w: Writer, v: ParameterMonitorChangedParameter): void {
  w.u8(2);
  writeChangedParameter(w, v);
}

export const parameterMonitorChangedParameterDescriptor: Descriptor = {
  name: "Parameter monitor.changed_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => changedParameterDescriptor } },
  layer: "data",
};

export const parameterMonitorChangedParameterCodec: Codec<ParameterMonitorChangedParameter> = {
  descriptor: parameterMonitorChangedParameterDescriptor,
  read: readParameterMonitorChangedParameter,
  write: writeParameterMonitorChangedParameter,
};

/**
 * Attributes whose changes are noted.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 1).
 */
export type ParameterMonitorParameterList = readonly ValueDefinition[];

export function readParameterMonitorParameterList(r: Reader): ParameterMonitorParameterList {
  r.expect(1);
  const count1 = r.count(15);
  const items2 = new Array<ValueDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readValueDefinition(r);
  }
  return items2;
}

export function writeParameterMonitorParameterList(w: Writer, v: ParameterMonitorParameterList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeValueDefinition(w, item1);
  }
}

export const parameterMonitorParameterListDescriptor: Descriptor = {
  name: "Parameter monitor.parameter_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } }, least: 15 } },
  layer: "data",
};

export const parameterMonitorParameterListCodec: Codec<ParameterMonitorParameterList> = {
  descriptor: parameterMonitorParameterListDescriptor,
  read: readParameterMonitorParameterList,
  write: writeParameterMonitorParameterList,
};

/**
 * Values of the listed parameters, in order; each has the type of its attribute.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 1).
 */
export type ParameterMonitorParameterValues = readonly Data[];

export function readParameterMonitorParameterValues(r: Reader): ParameterMonitorParameterValues {
  r.expect(2);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeParameterMonitorParameterValues(w: Writer, v: ParameterMonitorParameterValues): void {
  w.u8(2);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const parameterMonitorParameterValuesDescriptor: Descriptor = {
  name: "Parameter monitor.parameter_values",
  node: { kind: "tagged", tag: 2, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const parameterMonitorParameterValuesCodec: Codec<ParameterMonitorParameterValues> = {
  descriptor: parameterMonitorParameterValuesDescriptor,
  read: readParameterMonitorParameterValues,
  write: writeParameterMonitorParameterValues,
};

/**
 * Adds an attribute to the list.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 1).
 */
export type ParameterMonitorAddParameterParameter = ValueDefinition;

export function readParameterMonitorAddParameterParameter(r: Reader): ParameterMonitorAddParameterParameter {
  r.expect(2);
  return readValueDefinition(r);
}

export function writeParameterMonitorAddParameterParameter(w: Writer, v: ParameterMonitorAddParameterParameter): void {
  w.u8(2);
  writeValueDefinition(w, v);
}

export const parameterMonitorAddParameterParameterDescriptor: Descriptor = {
  name: "Parameter monitor.add_parameter_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } },
  layer: "data",
};

export const parameterMonitorAddParameterParameterCodec: Codec<ParameterMonitorAddParameterParameter> = {
  descriptor: parameterMonitorAddParameterParameterDescriptor,
  read: readParameterMonitorAddParameterParameter,
  write: writeParameterMonitorAddParameterParameter,
};

/**
 * Removes an attribute from the list.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 1).
 */
export type ParameterMonitorDeleteParameterParameter = ValueDefinition;

export function readParameterMonitorDeleteParameterParameter(r: Reader): ParameterMonitorDeleteParameterParameter {
  r.expect(2);
  return readValueDefinition(r);
}

export function writeParameterMonitorDeleteParameterParameter(w: Writer, v: ParameterMonitorDeleteParameterParameter): void {
  w.u8(2);
  writeValueDefinition(w, v);
}

export const parameterMonitorDeleteParameterParameterDescriptor: Descriptor = {
  name: "Parameter monitor.delete_parameter_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } },
  layer: "data",
};

export const parameterMonitorDeleteParameterParameterCodec: Codec<ParameterMonitorDeleteParameterParameter> = {
  descriptor: parameterMonitorDeleteParameterParameterDescriptor,
  read: readParameterMonitorDeleteParameterParameter,
  write: writeParameterMonitorDeleteParameterParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const changedParameterAttribute: AttributeDefinition<ParameterMonitorChangedParameter> = {
  id: 2,
  name: "changed_parameter",
  property: "changedParameter",
  codec: parameterMonitorChangedParameterCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const captureTimeAttribute: AttributeDefinition<DateTime> = {
  id: 3,
  name: "capture_time",
  property: "captureTime",
  codec: dateTimeCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const parameterListAttribute: AttributeDefinition<ParameterMonitorParameterList> = {
  id: 4,
  name: "parameter_list",
  property: "parameterList",
  codec: parameterMonitorParameterListCodec,
  storage: "static",
  shortName: 0x18,
};
const parameterListNameAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "parameter_list_name",
  property: "parameterListName",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x20,
};
const hashAlgorithmIdAttribute: AttributeDefinition<Enum> = {
  id: 6,
  name: "hash_algorithm_id",
  property: "hashAlgorithmId",
  codec: enumCodec,
  storage: "static",
  shortName: 0x28,
};
const parameterValueDigestAttribute: AttributeDefinition<OctetString> = {
  id: 7,
  name: "parameter_value_digest",
  property: "parameterValueDigest",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const parameterValuesAttribute: AttributeDefinition<ParameterMonitorParameterValues> = {
  id: 8,
  name: "parameter_values",
  property: "parameterValues",
  codec: parameterMonitorParameterValuesCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const addParameterMethod: MethodDefinition<ParameterMonitorAddParameterParameter, undefined> = {
  id: 1,
  name: "add_parameter",
  property: "addParameter",
  parameter: parameterMonitorAddParameterParameterCodec,
  mandatory: false,
  shortName: 0x40,
};
const deleteParameterMethod: MethodDefinition<ParameterMonitorDeleteParameterParameter, undefined> = {
  id: 2,
  name: "delete_parameter",
  property: "deleteParameter",
  parameter: parameterMonitorDeleteParameterParameterCodec,
  mandatory: false,
  shortName: 0x48,
};

/**
 * Parameter monitor, version 1: Notes the last change of a set of parameters and gives their digest.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 1).
 */
export const parameterMonitorClass: ClassDefinition = {
  classId: 65,
  version: 1,
  name: "Parameter monitor",
  attributes: [logicalNameAttribute, changedParameterAttribute, captureTimeAttribute, parameterListAttribute, parameterListNameAttribute, hashAlgorithmIdAttribute, parameterValueDigestAttribute, parameterValuesAttribute],
  methods: [addParameterMethod, deleteParameterMethod],
};

/**
 * A client's references to one Parameter monitor object.
 *
 * Notes the last change of a set of parameters and gives their digest.
 */
export interface ParameterMonitor extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Parameter that changed last, with its new value (any Data: of the type of that attribute). */
  readonly changedParameter: AttributeRef<ParameterMonitorChangedParameter>;
  /** When the parameter changed. */
  readonly captureTime: AttributeRef<DateTime>;
  /** Attributes whose changes are noted. */
  readonly parameterList: AttributeRef<ParameterMonitorParameterList>;
  /** Name of the parameter list. */
  readonly parameterListName: AttributeRef<OctetString>;
  /** Hash algorithm of the digest. The codes were found in no source. */
  readonly hashAlgorithmId: AttributeRef<Enum>;
  /** Digest over the values of the listed parameters. */
  readonly parameterValueDigest: AttributeRef<OctetString>;
  /** Values of the listed parameters, in order; each has the type of its attribute. */
  readonly parameterValues: AttributeRef<ParameterMonitorParameterValues>;
  /** Adds an attribute to the list. */
  readonly addParameter: MethodRef<ParameterMonitorAddParameterParameter, undefined>;
  /** Removes an attribute from the list. */
  readonly deleteParameter: MethodRef<ParameterMonitorDeleteParameterParameter, undefined>;
}

/** References to the Parameter monitor object with this logical name. Throws when it is not an OBIS code. */
export function parameterMonitor(logicalName: string): ParameterMonitor {
  const object = cosemObject(parameterMonitorClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    changedParameter: attributeRef(object, changedParameterAttribute),
    captureTime: attributeRef(object, captureTimeAttribute),
    parameterList: attributeRef(object, parameterListAttribute),
    parameterListName: attributeRef(object, parameterListNameAttribute),
    hashAlgorithmId: attributeRef(object, hashAlgorithmIdAttribute),
    parameterValueDigest: attributeRef(object, parameterValueDigestAttribute),
    parameterValues: attributeRef(object, parameterValuesAttribute),
    addParameter: methodRef(object, addParameterMethod),
    deleteParameter: methodRef(object, deleteParameterMethod),
  };
}

/** A server's handlers for one Parameter monitor object. What is left out is refused. */
export interface ParameterMonitorServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Parameter that changed last, with its new value (any Data: of the type of that attribute). */
  readonly changedParameter?: AttributeHandler<ParameterMonitorChangedParameter>;
  /** When the parameter changed. */
  readonly captureTime?: AttributeHandler<DateTime>;
  /** Attributes whose changes are noted. */
  readonly parameterList?: AttributeHandler<ParameterMonitorParameterList>;
  /** Name of the parameter list. */
  readonly parameterListName?: AttributeHandler<OctetString>;
  /** Hash algorithm of the digest. The codes were found in no source. */
  readonly hashAlgorithmId?: AttributeHandler<Enum>;
  /** Digest over the values of the listed parameters. */
  readonly parameterValueDigest?: AttributeHandler<OctetString>;
  /** Values of the listed parameters, in order; each has the type of its attribute. */
  readonly parameterValues?: AttributeHandler<ParameterMonitorParameterValues>;
  /** Adds an attribute to the list. */
  readonly addParameter?: MethodHandler<ParameterMonitorAddParameterParameter, void>;
  /** Removes an attribute from the list. */
  readonly deleteParameter?: MethodHandler<ParameterMonitorDeleteParameterParameter, void>;
}

/** A Parameter monitor object for a server. Throws when `logicalName` is not an OBIS code. */
export function parameterMonitorServer(logicalName: string, handlers: ParameterMonitorServer): ServerObject {
  return serverObject(parameterMonitorClass, logicalName, handlers);
}
