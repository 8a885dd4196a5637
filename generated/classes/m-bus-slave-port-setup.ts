// Generated from spec/classes/0025-v0-m-bus-slave-port-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import {
  type EnumBaudRate,
  type EnumMBusAddressState,
  type LogicalName,
  type Unsigned,
  enumBaudRateCodec,
  enumMBusAddressStateCodec,
  logicalNameCodec,
  unsignedCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const defaultBaudAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 2,
  name: "default_baud",
  property: "defaultBaud",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x08,
};
const availBaudAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 3,
  name: "avail_baud",
  property: "availBaud",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x10,
};
const addrStateAttribute: AttributeDefinition<EnumMBusAddressState> = {
  id: 4,
  name: "addr_state",
  property: "addrState",
  codec: enumMBusAddressStateCodec,
  storage: "static",
  shortName: 0x18,
};
const busAddressAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "bus_address",
  property: "busAddress",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};

/**
 * M-Bus slave port setup, version 0: The port of a device that is an M-Bus slave.
 *
 * Blue Book part 2, class M-Bus slave port setup (class_id 25, version 0).
 */
export const mBusSlavePortSetupClass: ClassDefinition = {
  classId: 25,
  version: 0,
  name: "M-Bus slave port setup",
  attributes: [logicalNameAttribute, defaultBaudAttribute, availBaudAttribute, addrStateAttribute, busAddressAttribute],
  methods: [],
};

/**
 * A client's references to one M-Bus slave port setup object.
 *
 * The port of a device that is an M-Bus slave.
 */
export interface MBusSlavePortSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Speed at the opening. */
  readonly defaultBaud: AttributeRef<EnumBaudRate>;
  /** Highest speed that the port can use. */
  readonly availBaud: AttributeRef<EnumBaudRate>;
  /** Whether the device has an address. */
  readonly addrState: AttributeRef<EnumMBusAddressState>;
  /** Address on the bus. */
  readonly busAddress: AttributeRef<Unsigned>;
}

/** References to the M-Bus slave port setup object with this logical name. Throws when it is not an OBIS code. */
export function mBusSlavePortSetup(logicalName: string): MBusSlavePortSetup {
  const object = cosemObject(mBusSlavePortSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    defaultBaud: attributeRef(object, defaultBaudAttribute),
    availBaud: attributeRef(object, availBaudAttribute),
    addrState: attributeRef(object, addrStateAttribute),
    busAddress: attributeRef(object, busAddressAttribute),
  };
}

/** A server's handlers for one M-Bus slave port setup object. What is left out is refused. */
export interface MBusSlavePortSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Speed at the opening. */
  readonly defaultBaud?: AttributeHandler<EnumBaudRate>;
  /** Highest speed that the port can use. */
  readonly availBaud?: AttributeHandler<EnumBaudRate>;
  /** Whether the device has an address. */
  readonly addrState?: AttributeHandler<EnumMBusAddressState>;
  /** Address on the bus. */
  readonly busAddress?: AttributeHandler<Unsigned>;
}

/** A M-Bus slave port setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function mBusSlavePortSetupServer(logicalName: string, handlers: MBusSlavePortSetupServer): ServerObject {
  return serverObject(mBusSlavePortSetupClass, logicalName, handlers);
}
