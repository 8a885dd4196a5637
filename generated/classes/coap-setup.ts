// Generated from spec/classes/0152-v0-coap-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type AnyData,
  type EnumCoapTransportMode,
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  type Unsigned,
  anyDataCodec,
  enumCoapTransportModeCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
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
const udpReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 2,
  name: "UDP_reference",
  property: "udpReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x08,
};
const ackTimeoutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "ack_timeout",
  property: "ackTimeout",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const ackRandomFactorAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "ack_random_factor",
  property: "ackRandomFactor",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const maxRetransmitAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "max_retransmit",
  property: "maxRetransmit",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const nstartAttribute: AttributeDefinition<LongUnsigned> = {
  id: 6,
  name: "nstart",
  property: "nstart",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const delayAckTimeoutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "delay_ack_timeout",
  property: "delayAckTimeout",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const exponentialBackOffAttribute: AttributeDefinition<LongUnsigned> = {
  id: 8,
  name: "exponential_back_off",
  property: "exponentialBackOff",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const probingRateAttribute: AttributeDefinition<LongUnsigned> = {
  id: 9,
  name: "probing_rate",
  property: "probingRate",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const coApUriPathAttribute: AttributeDefinition<OctetString> = {
  id: 10,
  name: "CoAP_uri_path",
  property: "coApUriPath",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x48,
};
const transportModeAttribute: AttributeDefinition<EnumCoapTransportMode> = {
  id: 11,
  name: "transport_mode",
  property: "transportMode",
  codec: enumCoapTransportModeCodec,
  storage: "static",
  shortName: 0x50,
};
const versionAttribute: AttributeDefinition<AnyData> = {
  id: 12,
  name: "version",
  property: "version",
  codec: anyDataCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const tokenLengthAttribute: AttributeDefinition<Unsigned> = {
  id: 13,
  name: "token_length",
  property: "tokenLength",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x60,
};

/**
 * CoAP setup, version 0: CoAP transport of DLMS over UDP (RFC 7252).
 *
 * Blue Book part 2, class CoAP setup (class_id 152, version 0).
 */
export const coApSetupClass: ClassDefinition = {
  classId: 152,
  version: 0,
  name: "CoAP setup",
  attributes: [logicalNameAttribute, udpReferenceAttribute, ackTimeoutAttribute, ackRandomFactorAttribute, maxRetransmitAttribute, nstartAttribute, delayAckTimeoutAttribute, exponentialBackOffAttribute, probingRateAttribute, coApUriPathAttribute, transportModeAttribute, versionAttribute, tokenLengthAttribute],
  methods: [],
};

/**
 * A client's references to one CoAP setup object.
 *
 * CoAP transport of DLMS over UDP (RFC 7252).
 */
export interface CoApSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the TCP-UDP setup object. */
  readonly udpReference: AttributeRef<LogicalName>;
  /** Shortest wait for an acknowledgement before a message is sent again. */
  readonly ackTimeout: AttributeRef<LongUnsigned>;
  /** Factor that spreads ack_timeout at random. */
  readonly ackRandomFactor: AttributeRef<LongUnsigned>;
  /** How often a message is sent again. */
  readonly maxRetransmit: AttributeRef<LongUnsigned>;
  /** How many interactions may wait at once. */
  readonly nstart: AttributeRef<LongUnsigned>;
  /** How long an acknowledgement may wait for its response. */
  readonly delayAckTimeout: AttributeRef<LongUnsigned>;
  /** Factor by which the wait grows with each retransmission. */
  readonly exponentialBackOff: AttributeRef<LongUnsigned>;
  /** Octets a second to a peer that does not answer. */
  readonly probingRate: AttributeRef<LongUnsigned>;
  /** URI path of the resource. */
  readonly coApUriPath: AttributeRef<OctetString>;
  /** Whether messages are confirmed. */
  readonly transportMode: AttributeRef<EnumCoapTransportMode>;
  /** Version of the wrapper. Any Data: the book gives a choice, whose alternatives were found in no source. */
  readonly version: AttributeRef<AnyData>;
  /** Octets of the tokens. */
  readonly tokenLength: AttributeRef<Unsigned>;
}

/** References to the CoAP setup object with this logical name. Throws when it is not an OBIS code. */
export function coApSetup(logicalName: string): CoApSetup {
  const object = cosemObject(coApSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    udpReference: attributeRef(object, udpReferenceAttribute),
    ackTimeout: attributeRef(object, ackTimeoutAttribute),
    ackRandomFactor: attributeRef(object, ackRandomFactorAttribute),
    maxRetransmit: attributeRef(object, maxRetransmitAttribute),
    nstart: attributeRef(object, nstartAttribute),
    delayAckTimeout: attributeRef(object, delayAckTimeoutAttribute),
    exponentialBackOff: attributeRef(object, exponentialBackOffAttribute),
    probingRate: attributeRef(object, probingRateAttribute),
    coApUriPath: attributeRef(object, coApUriPathAttribute),
    transportMode: attributeRef(object, transportModeAttribute),
    version: attributeRef(object, versionAttribute),
    tokenLength: attributeRef(object, tokenLengthAttribute),
  };
}

/** A server's handlers for one CoAP setup object. What is left out is refused. */
export interface CoApSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the TCP-UDP setup object. */
  readonly udpReference?: AttributeHandler<LogicalName>;
  /** Shortest wait for an acknowledgement before a message is sent again. */
  readonly ackTimeout?: AttributeHandler<LongUnsigned>;
  /** Factor that spreads ack_timeout at random. */
  readonly ackRandomFactor?: AttributeHandler<LongUnsigned>;
  /** How often a message is sent again. */
  readonly maxRetransmit?: AttributeHandler<LongUnsigned>;
  /** How many interactions may wait at once. */
  readonly nstart?: AttributeHandler<LongUnsigned>;
  /** How long an acknowledgement may wait for its response. */
  readonly delayAckTimeout?: AttributeHandler<LongUnsigned>;
  /** Factor by which the wait grows with each retransmission. */
  readonly exponentialBackOff?: AttributeHandler<LongUnsigned>;
  /** Octets a second to a peer that does not answer. */
  readonly probingRate?: AttributeHandler<LongUnsigned>;
  /** URI path of the resource. */
  readonly coApUriPath?: AttributeHandler<OctetString>;
  /** Whether messages are confirmed. */
  readonly transportMode?: AttributeHandler<EnumCoapTransportMode>;
  /** Version of the wrapper. Any Data: the book gives a choice, whose alternatives were found in no source. */
  readonly version?: AttributeHandler<AnyData>;
  /** Octets of the tokens. */
  readonly tokenLength?: AttributeHandler<Unsigned>;
}

/** A CoAP setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function coApSetupServer(logicalName: string, handlers: CoApSetupServer): ServerObject {
  return serverObject(coApSetupClass, logicalName, handlers);
}
