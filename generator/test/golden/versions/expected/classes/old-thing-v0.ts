// Generated from spec/classes/9000-v0-old-thing.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, type Unsigned, logicalNameCodec, unsignedCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const valueAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "value",
  property: "value",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};

/**
 * Old thing, version 0: A class for the test.
 *
 * Golden file.
 */
export const newThingV0Class: ClassDefinition = {
  classId: 9000,
  version: 0,
  name: "Old thing",
  attributes: [logicalNameAttribute, valueAttribute],
  methods: [],
};

/**
 * A client's references to one Old thing object.
 *
 * A class for the test.
 */
export interface NewThingV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  readonly value: AttributeRef<Unsigned>;
}

/** References to the Old thing object with this logical name. Throws when it is not an OBIS code. */
export function newThingV0(logicalName: string): NewThingV0 {
  const object = cosemObject(newThingV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    value: attributeRef(object, valueAttribute),
  };
}

/** A server's handlers for one Old thing object. What is left out is refused. */
export interface NewThingV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  readonly value?: AttributeHandler<Unsigned>;
}

/** A Old thing object for a server. Throws when `logicalName` is not an OBIS code. */
export function newThingV0Server(logicalName: string, handlers: NewThingV0Server): ServerObject {
  return serverObject(newThingV0Class, logicalName, handlers);
}
