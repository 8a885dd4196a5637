// Generated from spec/classes/0041-v0-tcp-udp-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Unsigned,
  logicalNameCodec,
  longUnsignedCodec,
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
const tcpUdpPortAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "TCP-UDP_port",
  property: "tcpUdpPort",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const ipReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 3,
  name: "IP_reference",
  property: "ipReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x10,
};
const mssAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "MSS",
  property: "mss",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const nbOfSimConnAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "nb_of_sim_conn",
  property: "nbOfSimConn",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const inactivityTimeOutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 6,
  name: "inactivity_time_out",
  property: "inactivityTimeOut",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};

/**
 * TCP-UDP setup, version 0: TCP or UDP transport of DLMS over IP.
 *
 * Blue Book part 2, class TCP-UDP setup (class_id 41, version 0).
 */
export const tcpUdpSetupClass: ClassDefinition = {
  classId: 41,
  version: 0,
  name: "TCP-UDP setup",
  attributes: [logicalNameAttribute, tcpUdpPortAttribute, ipReferenceAttribute, mssAttribute, nbOfSimConnAttribute, inactivityTimeOutAttribute],
  methods: [],
};

/**
 * A client's references to one TCP-UDP setup object.
 *
 * TCP or UDP transport of DLMS over IP.
 */
export interface TcpUdpSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Port on which the device listens; 4059 is registered. */
  readonly tcpUdpPort: AttributeRef<LongUnsigned>;
  /** Logical name of the IPv4 or IPv6 setup object. */
  readonly ipReference: AttributeRef<LogicalName>;
  /** Largest TCP segment, in octets. */
  readonly mss: AttributeRef<LongUnsigned>;
  /** How many connections at once. */
  readonly nbOfSimConn: AttributeRef<Unsigned>;
  /** Time without a message after which the connection is closed; 0 for never. */
  readonly inactivityTimeOut: AttributeRef<LongUnsigned>;
}

/** References to the TCP-UDP setup object with this logical name. Throws when it is not an OBIS code. */
export function tcpUdpSetup(logicalName: string): TcpUdpSetup {
  const object = cosemObject(tcpUdpSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    tcpUdpPort: attributeRef(object, tcpUdpPortAttribute),
    ipReference: attributeRef(object, ipReferenceAttribute),
    mss: attributeRef(object, mssAttribute),
    nbOfSimConn: attributeRef(object, nbOfSimConnAttribute),
    inactivityTimeOut: attributeRef(object, inactivityTimeOutAttribute),
  };
}

/** A server's handlers for one TCP-UDP setup object. What is left out is refused. */
export interface TcpUdpSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Port on which the device listens; 4059 is registered. */
  readonly tcpUdpPort?: AttributeHandler<LongUnsigned>;
  /** Logical name of the IPv4 or IPv6 setup object. */
  readonly ipReference?: AttributeHandler<LogicalName>;
  /** Largest TCP segment, in octets. */
  readonly mss?: AttributeHandler<LongUnsigned>;
  /** How many connections at once. */
  readonly nbOfSimConn?: AttributeHandler<Unsigned>;
  /** Time without a message after which the connection is closed; 0 for never. */
  readonly inactivityTimeOut?: AttributeHandler<LongUnsigned>;
}

/** A TCP-UDP setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function tcpUdpSetupServer(logicalName: string, handlers: TcpUdpSetupServer): ServerObject {
  return serverObject(tcpUdpSetupClass, logicalName, handlers);
}
