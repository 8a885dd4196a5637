// Generated from spec/classes/0058-v0-iso-iec-8802-2-llc-type-2-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
const transmitWindowSizeKAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "transmit_window_size_k",
  property: "transmitWindowSizeK",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const receiveWindowSizeRwAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "receive_window_size_rw",
  property: "receiveWindowSizeRw",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const maxOctetsIPduN1Attribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "max_octets_i_pdu_n1",
  property: "maxOctetsIPduN1",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const maxNumberTransmissionsN2Attribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "max_number_transmissions_n2",
  property: "maxNumberTransmissionsN2",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const acknowledgementTimerAttribute: AttributeDefinition<LongUnsigned> = {
  id: 6,
  name: "acknowledgement_timer",
  property: "acknowledgementTimer",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const pBitTimerAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "p_bit_timer",
  property: "pBitTimer",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const rejectTimerAttribute: AttributeDefinition<LongUnsigned> = {
  id: 8,
  name: "reject_timer",
  property: "rejectTimer",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const busyStateTimerAttribute: AttributeDefinition<LongUnsigned> = {
  id: 9,
  name: "busy_state_timer",
  property: "busyStateTimer",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x40,
};

/**
 * ISO/IEC 8802-2 LLC Type 2 setup, version 0: LLC type 2 (connection mode) by ISO/IEC 8802-2.
 *
 * Blue Book part 2, class ISO/IEC 8802-2 LLC Type 2 setup (class_id 58, version 0).
 */
export const isoIec88022LlcType2SetupClass: ClassDefinition = {
  classId: 58,
  version: 0,
  name: "ISO/IEC 8802-2 LLC Type 2 setup",
  attributes: [logicalNameAttribute, transmitWindowSizeKAttribute, receiveWindowSizeRwAttribute, maxOctetsIPduN1Attribute, maxNumberTransmissionsN2Attribute, acknowledgementTimerAttribute, pBitTimerAttribute, rejectTimerAttribute, busyStateTimerAttribute],
  methods: [],
};

/**
 * A client's references to one ISO/IEC 8802-2 LLC Type 2 setup object.
 *
 * LLC type 2 (connection mode) by ISO/IEC 8802-2.
 */
export interface IsoIec88022LlcType2Setup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** PDUs sent before an acknowledgement is needed (k). */
  readonly transmitWindowSizeK: AttributeRef<Unsigned>;
  /** PDUs received before an acknowledgement is sent (RW). */
  readonly receiveWindowSizeRw: AttributeRef<Unsigned>;
  /** Octets of the longest I PDU (N1). */
  readonly maxOctetsIPduN1: AttributeRef<LongUnsigned>;
  /** How often a PDU is sent (N2). */
  readonly maxNumberTransmissionsN2: AttributeRef<Unsigned>;
  /** Wait for an acknowledgement. */
  readonly acknowledgementTimer: AttributeRef<LongUnsigned>;
  /** Wait for an answer to a poll bit. */
  readonly pBitTimer: AttributeRef<LongUnsigned>;
  /** Wait for an answer to a reject. */
  readonly rejectTimer: AttributeRef<LongUnsigned>;
  /** Wait for the end of a busy state. */
  readonly busyStateTimer: AttributeRef<LongUnsigned>;
}

/** References to the ISO/IEC 8802-2 LLC Type 2 setup object with this logical name. Throws when it is not an OBIS code. */
export function isoIec88022LlcType2Setup(logicalName: string): IsoIec88022LlcType2Setup {
  const object = cosemObject(isoIec88022LlcType2SetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    transmitWindowSizeK: attributeRef(object, transmitWindowSizeKAttribute),
    receiveWindowSizeRw: attributeRef(object, receiveWindowSizeRwAttribute),
    maxOctetsIPduN1: attributeRef(object, maxOctetsIPduN1Attribute),
    maxNumberTransmissionsN2: attributeRef(object, maxNumberTransmissionsN2Attribute),
    acknowledgementTimer: attributeRef(object, acknowledgementTimerAttribute),
    pBitTimer: attributeRef(object, pBitTimerAttribute),
    rejectTimer: attributeRef(object, rejectTimerAttribute),
    busyStateTimer: attributeRef(object, busyStateTimerAttribute),
  };
}

/** A server's handlers for one ISO/IEC 8802-2 LLC Type 2 setup object. What is left out is refused. */
export interface IsoIec88022LlcType2SetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** PDUs sent before an acknowledgement is needed (k). */
  readonly transmitWindowSizeK?: AttributeHandler<Unsigned>;
  /** PDUs received before an acknowledgement is sent (RW). */
  readonly receiveWindowSizeRw?: AttributeHandler<Unsigned>;
  /** Octets of the longest I PDU (N1). */
  readonly maxOctetsIPduN1?: AttributeHandler<LongUnsigned>;
  /** How often a PDU is sent (N2). */
  readonly maxNumberTransmissionsN2?: AttributeHandler<Unsigned>;
  /** Wait for an acknowledgement. */
  readonly acknowledgementTimer?: AttributeHandler<LongUnsigned>;
  /** Wait for an answer to a poll bit. */
  readonly pBitTimer?: AttributeHandler<LongUnsigned>;
  /** Wait for an answer to a reject. */
  readonly rejectTimer?: AttributeHandler<LongUnsigned>;
  /** Wait for the end of a busy state. */
  readonly busyStateTimer?: AttributeHandler<LongUnsigned>;
}

/** A ISO/IEC 8802-2 LLC Type 2 setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function isoIec88022LlcType2SetupServer(logicalName: string, handlers: IsoIec88022LlcType2SetupServer): ServerObject {
  return serverObject(isoIec88022LlcType2SetupClass, logicalName, handlers);
}
