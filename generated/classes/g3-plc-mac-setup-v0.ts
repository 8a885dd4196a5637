// Generated from spec/classes/0091-v0-g3-plc-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};

/**
 * G3-PLC MAC setup, version 0: G3-PLC MAC layer. Only the logical name is known: of version 0 one source counts 11 attributes and 1 method, and none names them.
 *
 * Blue Book part 2, class G3-PLC MAC setup (class_id 91, version 0). Confidence: unconfirmed.
 */
export const g3PlcMacSetupV0Class: ClassDefinition = {
  classId: 91,
  version: 0,
  name: "G3-PLC MAC setup",
  attributes: [logicalNameAttribute],
  methods: [],
};

/**
 * A client's references to one G3-PLC MAC setup object.
 *
 * G3-PLC MAC layer. Only the logical name is known: of version 0 one source counts 11 attributes and 1 method, and none names them.
 */
export interface G3PlcMacSetupV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
}

/** References to the G3-PLC MAC setup object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcMacSetupV0(logicalName: string): G3PlcMacSetupV0 {
  const object = cosemObject(g3PlcMacSetupV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
  };
}

/** A server's handlers for one G3-PLC MAC setup object. What is left out is refused. */
export interface G3PlcMacSetupV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
}

/** A G3-PLC MAC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcMacSetupV0Server(logicalName: string, handlers: G3PlcMacSetupV0Server): ServerObject {
  return serverObject(g3PlcMacSetupV0Class, logicalName, handlers);
}
