// Generated from spec/classes/0043-v0-mac-address-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, type OctetString, logicalNameCodec, octetStringCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const macAddressAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "MAC_address",
  property: "macAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x08,
};

/**
 * MAC address setup, version 0: MAC address of a device or module.
 *
 * Blue Book part 2, class MAC address setup (class_id 43, version 0).
 */
export const macAddressSetupClass: ClassDefinition = {
  classId: 43,
  version: 0,
  name: "MAC address setup",
  attributes: [logicalNameAttribute, macAddressAttribute],
  methods: [],
};

/**
 * A client's references to one MAC address setup object.
 *
 * MAC address of a device or module.
 */
export interface MacAddressSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The MAC address; 6 octets for Ethernet, 8 for EUI-64. */
  readonly macAddress: AttributeRef<OctetString>;
}

/** References to the MAC address setup object with this logical name. Throws when it is not an OBIS code. */
export function macAddressSetup(logicalName: string): MacAddressSetup {
  const object = cosemObject(macAddressSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macAddress: attributeRef(object, macAddressAttribute),
  };
}

/** A server's handlers for one MAC address setup object. What is left out is refused. */
export interface MacAddressSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The MAC address; 6 octets for Ethernet, 8 for EUI-64. */
  readonly macAddress?: AttributeHandler<OctetString>;
}

/** A MAC address setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function macAddressSetupServer(logicalName: string, handlers: MacAddressSetupServer): ServerObject {
  return serverObject(macAddressSetupClass, logicalName, handlers);
}
