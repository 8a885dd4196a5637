// Generated from spec/classes/0001-v0-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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

/**
 * Logical name of the object.
 *
 * Blue Book part 2, class Data (class_id 1, version 0).
 */
export type DataObjectLogicalName = Obis;

export function readDataObjectLogicalName(r: Reader): DataObjectLogicalName {
  r.expect(9);
  return obisFromBytes(r.octetsOf(6));
}

export function writeDataObjectLogicalName(w: Writer, v: DataObjectLogicalName): void {
  w.u8(9);
  w.octetsOf(obisToBytes(v), 6);
}

export const dataObjectLogicalNameDescriptor: Descriptor = {
  name: "Data.logical_name",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } },
  layer: "data",
};

export const dataObjectLogicalNameCodec: Codec<DataObjectLogicalName> = {
  descriptor: dataObjectLogicalNameDescriptor,
  read: readDataObjectLogicalName,
  write: writeDataObjectLogicalName,
};

/**
 * The value; its type depends on the instance.
 *
 * Blue Book part 2, class Data (class_id 1, version 0).
 */
export type DataObjectValue = Data;

export function readDataObjectValue(r: Reader): DataObjectValue {
  return readData(r);
}

export function writeDataObjectValue(w: Writer, v: DataObjectValue): void {
  writeData(w, v);
}

export const dataObjectValueDescriptor: Descriptor = {
  name: "Data.value",
  node: { kind: "ref", to: () => dataDescriptor },
  layer: "data",
};

export const dataObjectValueCodec: Codec<DataObjectValue> = {
  descriptor: dataObjectValueDescriptor,
  read: readDataObjectValue,
  write: writeDataObjectValue,
};

const logicalNameAttribute: AttributeDefinition<DataObjectLogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: dataObjectLogicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const valueAttribute: AttributeDefinition<DataObjectValue> = {
  id: 2,
  name: "value",
  property: "value",
  codec: dataObjectValueCodec,
  storage: "static",
  shortName: 0x08,
};

/**
 * Data, version 0: Holds any parameter or value.
 *
 * Blue Book part 2, class Data (class_id 1, version 0).
 */
export const dataObjectClass: ClassDefinition = {
  classId: 1,
  version: 0,
  name: "Data",
  attributes: [logicalNameAttribute, valueAttribute],
  methods: [],
};

/**
 * A client's references to one Data object.
 *
 * Holds any parameter or value.
 */
export interface DataObject extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<DataObjectLogicalName>;
  /** The value; its type depends on the instance. */
  readonly value: AttributeRef<DataObjectValue>;
}

/** References to the Data object with this logical name. Throws when it is not an OBIS code. */
export function dataObject(logicalName: string): DataObject {
  const object = cosemObject(dataObjectClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    value: attributeRef(object, valueAttribute),
  };
}

/** A server's handlers for one Data object. What is left out is refused. */
export interface DataObjectServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<DataObjectLogicalName>;
  /** The value; its type depends on the instance. */
  readonly value?: AttributeHandler<DataObjectValue>;
}

/** A Data object for a server. Throws when `logicalName` is not an OBIS code. */
export function dataObjectServer(logicalName: string, handlers: DataObjectServer): ServerObject {
  return serverObject(dataObjectClass, logicalName, handlers);
}
