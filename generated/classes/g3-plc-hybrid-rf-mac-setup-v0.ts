// Generated from spec/classes/0161-v0-g3-plc-hybrid-rf-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
 * G3-PLC Hybrid RF MAC setup, version 0: Radio side of the G3-PLC Hybrid MAC layer. Only the logical name is known: of version 0 no source lists the attributes; its mac_channel_number_RF was an unsigned.
 *
 * Blue Book part 2, class G3-PLC Hybrid RF MAC setup (class_id 161, version 0). Confidence: unconfirmed.
 */
export const g3PlcHybridRfMacSetupV0Class: ClassDefinition = {
  classId: 161,
  version: 0,
  name: "G3-PLC Hybrid RF MAC setup",
  attributes: [logicalNameAttribute],
  methods: [],
};

/**
 * A client's references to one G3-PLC Hybrid RF MAC setup object.
 *
 * Radio side of the G3-PLC Hybrid MAC layer. Only the logical name is known: of version 0 no source lists the attributes; its mac_channel_number_RF was an unsigned.
 */
export interface G3PlcHybridRfMacSetupV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
}

/** References to the G3-PLC Hybrid RF MAC setup object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcHybridRfMacSetupV0(logicalName: string): G3PlcHybridRfMacSetupV0 {
  const object = cosemObject(g3PlcHybridRfMacSetupV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
  };
}

/** A server's handlers for one G3-PLC Hybrid RF MAC setup object. What is left out is refused. */
export interface G3PlcHybridRfMacSetupV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
}

/** A G3-PLC Hybrid RF MAC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcHybridRfMacSetupV0Server(logicalName: string, handlers: G3PlcHybridRfMacSetupV0Server): ServerObject {
  return serverObject(g3PlcHybridRfMacSetupV0Class, logicalName, handlers);
}
