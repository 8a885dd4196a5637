// Generated from spec/classes/9000-v1-new-thing.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type ServerObject,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import {
  type Integer,
  type LogicalName,
  type LongUnsigned,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const valueAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "value",
  property: "value",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const limitAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "limit",
  property: "limit",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
};

/**
 * New thing, version 1: A class for the test.
 *
 * Golden file.
 */
export const newThingClass: ClassDefinition = {
  classId: 9000,
  version: 1,
  name: "New thing",
  attributes: [logicalNameAttribute, valueAttribute, limitAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one New thing object.
 *
 * A class for the test.
 */
export interface NewThing extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  readonly value: AttributeRef<LongUnsigned>;
  readonly limit: AttributeRef<LongUnsigned>;
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the New thing object with this logical name. Throws when it is not an OBIS code. */
export function newThing(logicalName: string): NewThing {
  const object = cosemObject(newThingClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    value: attributeRef(object, valueAttribute),
    limit: attributeRef(object, limitAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one New thing object. What is left out is refused. */
export interface NewThingServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  readonly value?: AttributeHandler<LongUnsigned>;
  readonly limit?: AttributeHandler<LongUnsigned>;
  readonly reset?: MethodHandler<Integer, void>;
}

/** A New thing object for a server. Throws when `logicalName` is not an OBIS code. */
export function newThingServer(logicalName: string, handlers: NewThingServer): ServerObject {
  return serverObject(newThingClass, logicalName, handlers);
}
