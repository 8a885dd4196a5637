// Generated from spec/classes/0059-v0-iso-iec-8802-2-llc-type-3-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
const maxOctetsAcnPduN3Attribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "max_octets_acn_pdu_n3",
  property: "maxOctetsAcnPduN3",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const maxNumberTransmissionsN4Attribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "max_number_transmissions_n4",
  property: "maxNumberTransmissionsN4",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const acknowledgementTimeT1Attribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "acknowledgement_time_t1",
  property: "acknowledgementTimeT1",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const receiveLifetimeVarT2Attribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "receive_lifetime_var_t2",
  property: "receiveLifetimeVarT2",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const transmitLifetimeVarT3Attribute: AttributeDefinition<LongUnsigned> = {
  id: 6,
  name: "transmit_lifetime_var_t3",
  property: "transmitLifetimeVarT3",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};

/**
 * ISO/IEC 8802-2 LLC Type 3 setup, version 0: LLC type 3 (acknowledged connectionless) by ISO/IEC 8802-2.
 *
 * Blue Book part 2, class ISO/IEC 8802-2 LLC Type 3 setup (class_id 59, version 0).
 */
export const isoIec88022LlcType3SetupClass: ClassDefinition = {
  classId: 59,
  version: 0,
  name: "ISO/IEC 8802-2 LLC Type 3 setup",
  attributes: [logicalNameAttribute, maxOctetsAcnPduN3Attribute, maxNumberTransmissionsN4Attribute, acknowledgementTimeT1Attribute, receiveLifetimeVarT2Attribute, transmitLifetimeVarT3Attribute],
  methods: [],
};

/**
 * A client's references to one ISO/IEC 8802-2 LLC Type 3 setup object.
 *
 * LLC type 3 (acknowledged connectionless) by ISO/IEC 8802-2.
 */
export interface IsoIec88022LlcType3Setup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Octets of the longest ACn PDU (N3). */
  readonly maxOctetsAcnPduN3: AttributeRef<LongUnsigned>;
  /** How often a PDU is sent (N4). */
  readonly maxNumberTransmissionsN4: AttributeRef<Unsigned>;
  /** Wait for an acknowledgement (T1). */
  readonly acknowledgementTimeT1: AttributeRef<LongUnsigned>;
  /** How long the receive state is kept (T2). */
  readonly receiveLifetimeVarT2: AttributeRef<LongUnsigned>;
  /** How long the transmit state is kept (T3). */
  readonly transmitLifetimeVarT3: AttributeRef<LongUnsigned>;
}

/** References to the ISO/IEC 8802-2 LLC Type 3 setup object with this logical name. Throws when it is not an OBIS code. */
export function isoIec88022LlcType3Setup(logicalName: string): IsoIec88022LlcType3Setup {
  const object = cosemObject(isoIec88022LlcType3SetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    maxOctetsAcnPduN3: attributeRef(object, maxOctetsAcnPduN3Attribute),
    maxNumberTransmissionsN4: attributeRef(object, maxNumberTransmissionsN4Attribute),
    acknowledgementTimeT1: attributeRef(object, acknowledgementTimeT1Attribute),
    receiveLifetimeVarT2: attributeRef(object, receiveLifetimeVarT2Attribute),
    transmitLifetimeVarT3: attributeRef(object, transmitLifetimeVarT3Attribute),
  };
}

/** A server's handlers for one ISO/IEC 8802-2 LLC Type 3 setup object. What is left out is refused. */
export interface IsoIec88022LlcType3SetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Octets of the longest ACn PDU (N3). */
  readonly maxOctetsAcnPduN3?: AttributeHandler<LongUnsigned>;
  /** How often a PDU is sent (N4). */
  readonly maxNumberTransmissionsN4?: AttributeHandler<Unsigned>;
  /** Wait for an acknowledgement (T1). */
  readonly acknowledgementTimeT1?: AttributeHandler<LongUnsigned>;
  /** How long the receive state is kept (T2). */
  readonly receiveLifetimeVarT2?: AttributeHandler<LongUnsigned>;
  /** How long the transmit state is kept (T3). */
  readonly transmitLifetimeVarT3?: AttributeHandler<LongUnsigned>;
}

/** A ISO/IEC 8802-2 LLC Type 3 setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function isoIec88022LlcType3SetupServer(logicalName: string, handlers: IsoIec88022LlcType3SetupServer): ServerObject {
  return serverObject(isoIec88022LlcType3SetupClass, logicalName, handlers);
}
