// Generated from spec/classes/0001-v0-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type ServerObject,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import { type AnyData, type LogicalName, anyDataCodec, logicalNameCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const valueAttribute: AttributeDefinition<AnyData> = {
  id: 2,
  name: "value",
  property: "value",
  codec: anyDataCodec,
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
  readonly logicalName: AttributeRef<LogicalName>;
  /** The value; its type depends on the instance. */
  readonly value: AttributeRef<AnyData>;
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
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The value; its type depends on the instance. */
  readonly value?: AttributeHandler<AnyData>;
}

/** A Data object for a server. Throws when `logicalName` is not an OBIS code. */
export function dataObjectServer(logicalName: string, handlers: DataObjectServer): ServerObject {
  return serverObject(dataObjectClass, logicalName, handlers);
}
