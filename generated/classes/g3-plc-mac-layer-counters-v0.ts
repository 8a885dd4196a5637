// Generated from spec/classes/0090-v0-g3-plc-mac-layer-counters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
 * G3-PLC MAC layer counters, version 0: Counters of the G3-PLC MAC layer. Only the logical name is known: of version 0 one source counts 10 attributes and 1 method, and none names them.
 *
 * Blue Book part 2, class G3-PLC MAC layer counters (class_id 90, version 0). Confidence: unconfirmed.
 */
export const g3PlcMacLayerCountersV0Class: ClassDefinition = {
  classId: 90,
  version: 0,
  name: "G3-PLC MAC layer counters",
  attributes: [logicalNameAttribute],
  methods: [],
};

/**
 * A client's references to one G3-PLC MAC layer counters object.
 *
 * Counters of the G3-PLC MAC layer. Only the logical name is known: of version 0 one source counts 10 attributes and 1 method, and none names them.
 */
export interface G3PlcMacLayerCountersV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
}

/** References to the G3-PLC MAC layer counters object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcMacLayerCountersV0(logicalName: string): G3PlcMacLayerCountersV0 {
  const object = cosemObject(g3PlcMacLayerCountersV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
  };
}

/** A server's handlers for one G3-PLC MAC layer counters object. What is left out is refused. */
export interface G3PlcMacLayerCountersV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
}

/** A G3-PLC MAC layer counters object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcMacLayerCountersV0Server(logicalName: string, handlers: G3PlcMacLayerCountersV0Server): ServerObject {
  return serverObject(g3PlcMacLayerCountersV0Class, logicalName, handlers);
}
