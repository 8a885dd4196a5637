// Generated from spec/classes/0065-v0-parameter-monitor.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
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
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  obisFromBytes,
  obisToBytes,
  serverObject,
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class Parameter monitor (class_id 65, version 0). */
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

/** Blue Book part 2, class Parameter monitor (class_id 65, version 0). */
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
 * Blue Book part 2, class Parameter monitor (class_id 65, version 0).
 */
export type ParameterMonitorV0ChangedParameter = ChangedParameter;

export function readParameterMonitorV0ChangedParameter(r: Reader): ParameterMonitorV0ChangedParameter {
  r.expect(2);
  return readChangedParameter(r);
}

export function writeParameterMonitorV0ChangedParameter(w: Writer, v: ParameterMonitorV0ChangedParameter): void {
  w.u8(2);
  writeChangedParameter(w, v);
}

export const parameterMonitorV0ChangedParameterDescriptor: Descriptor = {
  name: "Parameter monitor.changed_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => changedParameterDescriptor } },
  layer: "data",
};

export const parameterMonitorV0ChangedParameterCodec: Codec<ParameterMonitorV0ChangedParameter> = {
  descriptor: parameterMonitorV0ChangedParameterDescriptor,
  read: readParameterMonitorV0ChangedParameter,
  write: writeParameterMonitorV0ChangedParameter,
};

/** Blue Book part 2, class Parameter monitor (class_id 65, version 0). */
export type CaptureTime =
  | { readonly type: "octet-string"; readonly value: CosemDateTime }
  | { readonly type: "date-time"; readonly value: CosemDateTime };

export function readCaptureTime(r: Reader): CaptureTime {
  const tag = r.u8();
  switch (tag) {
    case 9:
      return { type: "octet-string", value: dateTimeFromBytes(r.octetsOf(12)) };
    case 25:
      return { type: "date-time", value: dateTimeFromBytes(r.take(12)) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeCaptureTime(w: Writer, v: CaptureTime): void {
  switch (v.type) {
    case "octet-string":
      w.u8(9);
      w.octetsOf(dateTimeToBytes(v.value), 12);
      return;
    case "date-time":
      w.u8(25);
      w.fixed(dateTimeToBytes(v.value), 12);
      return;
    default:
      unknownKind(w, v);
  }
}

export const captureTimeDescriptor: Descriptor = {
  name: "capture_time",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
    { tag: 25, name: "date-time", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
  ] },
  layer: "data",
};

export const captureTimeCodec: Codec<CaptureTime> = {
  descriptor: captureTimeDescriptor,
  read: readCaptureTime,
  write: writeCaptureTime,
};

/**
 * Attributes whose changes are noted.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 0).
 */
export type ParameterMonitorV0Parameters = readonly ValueDefinition[];

export function readParameterMonitorV0Parameters(r: Reader): ParameterMonitorV0Parameters {
  r.expect(1);
  const count1 = r.count(15);
  const items2 = new Array<ValueDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readValueDefinition(r);
  }
  return items2;
}

export function writeParameterMonitorV0Parameters(w: Writer, v: ParameterMonitorV0Parameters): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeValueDefinition(w, item1);
  }
}

export const parameterMonitorV0ParametersDescriptor: Descriptor = {
  name: "Parameter monitor.parameters",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } }, least: 15 } },
  layer: "data",
};

export const parameterMonitorV0ParametersCodec: Codec<ParameterMonitorV0Parameters> = {
  descriptor: parameterMonitorV0ParametersDescriptor,
  read: readParameterMonitorV0Parameters,
  write: writeParameterMonitorV0Parameters,
};

/**
 * Adds an attribute to the list.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 0).
 */
export type ParameterMonitorV0AddParameterParameter = ValueDefinition;

export function readParameterMonitorV0AddParameterParameter(r: Reader): ParameterMonitorV0AddParameterParameter {
  r.expect(2);
  return readValueDefinition(r);
}

export function writeParameterMonitorV0AddParameterParameter(w: Writer, v: ParameterMonitorV0AddParameterParameter): void {
  w.u8(2);
  writeValueDefinition(w, v);
}

export const parameterMonitorV0AddParameterParameterDescriptor: Descriptor = {
  name: "Parameter monitor.add_parameter_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } },
  layer: "data",
};

export const parameterMonitorV0AddParameterParameterCodec: Codec<ParameterMonitorV0AddParameterParameter> = {
  descriptor: parameterMonitorV0AddParameterParameterDescriptor,
  read: readParameterMonitorV0AddParameterParameter,
  write: writeParameterMonitorV0AddParameterParameter,
};

/**
 * Removes an attribute from the list.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 0).
 */
export type ParameterMonitorV0DeleteParameterParameter = ValueDefinition;

export function readParameterMonitorV0DeleteParameterParameter(r: Reader): ParameterMonitorV0DeleteParameterParameter {
  r.expect(2);
  return readValueDefinition(r);
}

export function writeParameterMonitorV0DeleteParameterParameter(w: Writer, v: ParameterMonitorV0DeleteParameterParameter): void {
  w.u8(2);
  writeValueDefinition(w, v);
}

export const parameterMonitorV0DeleteParameterParameterDescriptor: Descriptor = {
  name: "Parameter monitor.delete_parameter_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } },
  layer: "data",
};

export const parameterMonitorV0DeleteParameterParameterCodec: Codec<ParameterMonitorV0DeleteParameterParameter> = {
  descriptor: parameterMonitorV0DeleteParameterParameterDescriptor,
  read: readParameterMonitorV0DeleteParameterParameter,
  write: writeParameterMonitorV0DeleteParameterParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const changedParameterAttribute: AttributeDefinition<ParameterMonitorV0ChangedParameter> = {
  id: 2,
  name: "changed_parameter",
  property: "changedParameter",
  codec: parameterMonitorV0ChangedParameterCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const captureTimeAttribute: AttributeDefinition<CaptureTime> = {
  id: 3,
  name: "capture_time",
  property: "captureTime",
  codec: captureTimeCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const parametersAttribute: AttributeDefinition<ParameterMonitorV0Parameters> = {
  id: 4,
  name: "parameters",
  property: "parameters",
  codec: parameterMonitorV0ParametersCodec,
  storage: "static",
  shortName: 0x18,
};
const addParameterMethod: MethodDefinition<ParameterMonitorV0AddParameterParameter, undefined> = {
  id: 1,
  name: "add_parameter",
  property: "addParameter",
  parameter: parameterMonitorV0AddParameterParameterCodec,
  mandatory: false,
  shortName: 0x20,
};
const deleteParameterMethod: MethodDefinition<ParameterMonitorV0DeleteParameterParameter, undefined> = {
  id: 2,
  name: "delete_parameter",
  property: "deleteParameter",
  parameter: parameterMonitorV0DeleteParameterParameterCodec,
  mandatory: false,
  shortName: 0x28,
};

/**
 * Parameter monitor, version 0: Notes the last change of a set of parameters.
 *
 * Blue Book part 2, class Parameter monitor (class_id 65, version 0).
 */
export const parameterMonitorV0Class: ClassDefinition = {
  classId: 65,
  version: 0,
  name: "Parameter monitor",
  attributes: [logicalNameAttribute, changedParameterAttribute, captureTimeAttribute, parametersAttribute],
  methods: [addParameterMethod, deleteParameterMethod],
};

/**
 * A client's references to one Parameter monitor object.
 *
 * Notes the last change of a set of parameters.
 */
export interface ParameterMonitorV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Parameter that changed last, with its new value (any Data: of the type of that attribute). */
  readonly changedParameter: AttributeRef<ParameterMonitorV0ChangedParameter>;
  /** When the parameter changed. A date-time, or (Gurux) the same 12 octets as an octet-string. */
  readonly captureTime: AttributeRef<CaptureTime>;
  /** Attributes whose changes are noted. */
  readonly parameters: AttributeRef<ParameterMonitorV0Parameters>;
  /** Adds an attribute to the list. */
  readonly addParameter: MethodRef<ParameterMonitorV0AddParameterParameter, undefined>;
  /** Removes an attribute from the list. */
  readonly deleteParameter: MethodRef<ParameterMonitorV0DeleteParameterParameter, undefined>;
}

/** References to the Parameter monitor object with this logical name. Throws when it is not an OBIS code. */
export function parameterMonitorV0(logicalName: string): ParameterMonitorV0 {
  const object = cosemObject(parameterMonitorV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    changedParameter: attributeRef(object, changedParameterAttribute),
    captureTime: attributeRef(object, captureTimeAttribute),
    parameters: attributeRef(object, parametersAttribute),
    addParameter: methodRef(object, addParameterMethod),
    deleteParameter: methodRef(object, deleteParameterMethod),
  };
}

/** A server's handlers for one Parameter monitor object. What is left out is refused. */
export interface ParameterMonitorV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Parameter that changed last, with its new value (any Data: of the type of that attribute). */
  readonly changedParameter?: AttributeHandler<ParameterMonitorV0ChangedParameter>;
  /** When the parameter changed. A date-time, or (Gurux) the same 12 octets as an octet-string. */
  readonly captureTime?: AttributeHandler<CaptureTime>;
  /** Attributes whose changes are noted. */
  readonly parameters?: AttributeHandler<ParameterMonitorV0Parameters>;
  /** Adds an attribute to the list. */
  readonly addParameter?: MethodHandler<ParameterMonitorV0AddParameterParameter, void>;
  /** Removes an attribute from the list. */
  readonly deleteParameter?: MethodHandler<ParameterMonitorV0DeleteParameterParameter, void>;
}

/** A Parameter monitor object for a server. Throws when `logicalName` is not an OBIS code. */
export function parameterMonitorV0Server(logicalName: string, handlers: ParameterMonitorV0Server): ServerObject {
  return serverObject(parameterMonitorV0Class, logicalName, handlers);
}
