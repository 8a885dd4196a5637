// Generated from spec/classes/0074-v0-m-bus-master-port-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type EnumBaudRate, type LogicalName, enumBaudRateCodec, logicalNameCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const commSpeedAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 2,
  name: "comm_speed",
  property: "commSpeed",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x08,
};

/**
 * M-Bus master port setup, version 0: The port of a device that is an M-Bus master.
 *
 * Blue Book part 2, class M-Bus master port setup (class_id 74, version 0).
 */
export const mBusMasterPortSetupClass: ClassDefinition = {
  classId: 74,
  version: 0,
  name: "M-Bus master port setup",
  attributes: [logicalNameAttribute, commSpeedAttribute],
  methods: [],
};

/**
 * A client's references to one M-Bus master port setup object.
 *
 * The port of a device that is an M-Bus master.
 */
export interface MBusMasterPortSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Speed of the port. */
  readonly commSpeed: AttributeRef<EnumBaudRate>;
}

/** References to the M-Bus master port setup object with this logical name. Throws when it is not an OBIS code. */
export function mBusMasterPortSetup(logicalName: string): MBusMasterPortSetup {
  const object = cosemObject(mBusMasterPortSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    commSpeed: attributeRef(object, commSpeedAttribute),
  };
}

/** A server's handlers for one M-Bus master port setup object. What is left out is refused. */
export interface MBusMasterPortSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Speed of the port. */
  readonly commSpeed?: AttributeHandler<EnumBaudRate>;
}

/** A M-Bus master port setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function mBusMasterPortSetupServer(logicalName: string, handlers: MBusMasterPortSetupServer): ServerObject {
  return serverObject(mBusMasterPortSetupClass, logicalName, handlers);
}
