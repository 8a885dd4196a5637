// Generated from spec/classes/0105-v0-zigbee-tunnel-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  logicalNameCodec,
  longUnsignedCodec,
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
const maximumIncomingTransferSizeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "maximum_incoming_transfer_size",
  property: "maximumIncomingTransferSize",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const maximumOutgoingTransferSizeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "maximum_outgoing_transfer_size",
  property: "maximumOutgoingTransferSize",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const protocolAddressAttribute: AttributeDefinition<OctetString> = {
  id: 4,
  name: "protocol_address",
  property: "protocolAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x18,
};
const closeTunnelTimeoutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "close_tunnel_timeout",
  property: "closeTunnelTimeout",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};

/**
 * ZigBee tunnel setup, version 0: A tunnel for DLMS over ZigBee.
 *
 * Blue Book part 2, class ZigBee tunnel setup (class_id 105, version 0).
 */
export const zigBeeTunnelSetupClass: ClassDefinition = {
  classId: 105,
  version: 0,
  name: "ZigBee tunnel setup",
  attributes: [logicalNameAttribute, maximumIncomingTransferSizeAttribute, maximumOutgoingTransferSizeAttribute, protocolAddressAttribute, closeTunnelTimeoutAttribute],
  methods: [],
};

/**
 * A client's references to one ZigBee tunnel setup object.
 *
 * A tunnel for DLMS over ZigBee.
 */
export interface ZigBeeTunnelSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Octets of the longest message received. */
  readonly maximumIncomingTransferSize: AttributeRef<LongUnsigned>;
  /** Octets of the longest message sent. */
  readonly maximumOutgoingTransferSize: AttributeRef<LongUnsigned>;
  /** Address of the device in the tunnelled protocol. */
  readonly protocolAddress: AttributeRef<OctetString>;
  /** Time without traffic after which the tunnel is closed. */
  readonly closeTunnelTimeout: AttributeRef<LongUnsigned>;
}

/** References to the ZigBee tunnel setup object with this logical name. Throws when it is not an OBIS code. */
export function zigBeeTunnelSetup(logicalName: string): ZigBeeTunnelSetup {
  const object = cosemObject(zigBeeTunnelSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    maximumIncomingTransferSize: attributeRef(object, maximumIncomingTransferSizeAttribute),
    maximumOutgoingTransferSize: attributeRef(object, maximumOutgoingTransferSizeAttribute),
    protocolAddress: attributeRef(object, protocolAddressAttribute),
    closeTunnelTimeout: attributeRef(object, closeTunnelTimeoutAttribute),
  };
}

/** A server's handlers for one ZigBee tunnel setup object. What is left out is refused. */
export interface ZigBeeTunnelSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Octets of the longest message received. */
  readonly maximumIncomingTransferSize?: AttributeHandler<LongUnsigned>;
  /** Octets of the longest message sent. */
  readonly maximumOutgoingTransferSize?: AttributeHandler<LongUnsigned>;
  /** Address of the device in the tunnelled protocol. */
  readonly protocolAddress?: AttributeHandler<OctetString>;
  /** Time without traffic after which the tunnel is closed. */
  readonly closeTunnelTimeout?: AttributeHandler<LongUnsigned>;
}

/** A ZigBee tunnel setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function zigBeeTunnelSetupServer(logicalName: string, handlers: ZigBeeTunnelSetupServer): ServerObject {
  return serverObject(zigBeeTunnelSetupClass, logicalName, handlers);
}
