// Generated from spec/classes/0073-v1-wireless-mode-q-channel.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type EnumMBusAddressState,
  type LogicalName,
  type OctetString,
  enumMBusAddressStateCodec,
  logicalNameCodec,
  octetStringCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const addrStateAttribute: AttributeDefinition<EnumMBusAddressState> = {
  id: 2,
  name: "addr_state",
  property: "addrState",
  codec: enumMBusAddressStateCodec,
  storage: "static",
  shortName: 0x08,
};
const deviceAddressAttribute: AttributeDefinition<OctetString> = {
  id: 3,
  name: "device_address",
  property: "deviceAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x10,
};
const addressMaskAttribute: AttributeDefinition<OctetString> = {
  id: 4,
  name: "address_mask",
  property: "addressMask",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * Wireless Mode Q channel, version 1: A channel of wireless M-Bus mode Q.
 *
 * Blue Book part 2, class Wireless Mode Q channel (class_id 73, version 1).
 */
export const wirelessModeQChannelClass: ClassDefinition = {
  classId: 73,
  version: 1,
  name: "Wireless Mode Q channel",
  attributes: [logicalNameAttribute, addrStateAttribute, deviceAddressAttribute, addressMaskAttribute],
  methods: [],
};

/**
 * A client's references to one Wireless Mode Q channel object.
 *
 * A channel of wireless M-Bus mode Q.
 */
export interface WirelessModeQChannel extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Whether the device has an address. */
  readonly addrState: AttributeRef<EnumMBusAddressState>;
  /** Address of the device. */
  readonly deviceAddress: AttributeRef<OctetString>;
  /** Group addresses, as a mask. */
  readonly addressMask: AttributeRef<OctetString>;
}

/** References to the Wireless Mode Q channel object with this logical name. Throws when it is not an OBIS code. */
export function wirelessModeQChannel(logicalName: string): WirelessModeQChannel {
  const object = cosemObject(wirelessModeQChannelClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    addrState: attributeRef(object, addrStateAttribute),
    deviceAddress: attributeRef(object, deviceAddressAttribute),
    addressMask: attributeRef(object, addressMaskAttribute),
  };
}

/** A server's handlers for one Wireless Mode Q channel object. What is left out is refused. */
export interface WirelessModeQChannelServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Whether the device has an address. */
  readonly addrState?: AttributeHandler<EnumMBusAddressState>;
  /** Address of the device. */
  readonly deviceAddress?: AttributeHandler<OctetString>;
  /** Group addresses, as a mask. */
  readonly addressMask?: AttributeHandler<OctetString>;
}

/** A Wireless Mode Q channel object for a server. Throws when `logicalName` is not an OBIS code. */
export function wirelessModeQChannelServer(logicalName: string, handlers: WirelessModeQChannelServer): ServerObject {
  return serverObject(wirelessModeQChannelClass, logicalName, handlers);
}
