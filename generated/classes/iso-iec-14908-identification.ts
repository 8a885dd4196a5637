// Generated from spec/classes/0130-v0-iso-iec-14908-identification.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type OctetString,
  type Unsigned,
  logicalNameCodec,
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
const nodeIdAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "node_ID",
  property: "nodeId",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const subnetIdAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "subnet_ID",
  property: "subnetId",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const domainIdAttribute: AttributeDefinition<OctetString> = {
  id: 4,
  name: "domain_ID",
  property: "domainId",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x18,
};
const programIdAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "program_ID",
  property: "programId",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x20,
};
const uniqueNodeIdAttribute: AttributeDefinition<OctetString> = {
  id: 6,
  name: "unique_node_ID",
  property: "uniqueNodeId",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x28,
};

/**
 * ISO/IEC 14908 identification, version 0: Addresses of an ISO/IEC 14908 node.
 *
 * Blue Book part 2, class ISO/IEC 14908 identification (class_id 130, version 0). Confidence: single-source.
 */
export const isoIec14908IdentificationClass: ClassDefinition = {
  classId: 130,
  version: 0,
  name: "ISO/IEC 14908 identification",
  attributes: [logicalNameAttribute, nodeIdAttribute, subnetIdAttribute, domainIdAttribute, programIdAttribute, uniqueNodeIdAttribute],
  methods: [],
};

/**
 * A client's references to one ISO/IEC 14908 identification object.
 *
 * Addresses of an ISO/IEC 14908 node.
 */
export interface IsoIec14908Identification extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Number of the node in its subnet. */
  readonly nodeId: AttributeRef<Unsigned>;
  /** Subnet of the node. */
  readonly subnetId: AttributeRef<Unsigned>;
  /** Domain of the node. */
  readonly domainId: AttributeRef<OctetString>;
  /** Program that the node runs. */
  readonly programId: AttributeRef<OctetString>;
  /** Unique number of the node (Neuron ID). */
  readonly uniqueNodeId: AttributeRef<OctetString>;
}

/** References to the ISO/IEC 14908 identification object with this logical name. Throws when it is not an OBIS code. */
export function isoIec14908Identification(logicalName: string): IsoIec14908Identification {
  const object = cosemObject(isoIec14908IdentificationClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    nodeId: attributeRef(object, nodeIdAttribute),
    subnetId: attributeRef(object, subnetIdAttribute),
    domainId: attributeRef(object, domainIdAttribute),
    programId: attributeRef(object, programIdAttribute),
    uniqueNodeId: attributeRef(object, uniqueNodeIdAttribute),
  };
}

/** A server's handlers for one ISO/IEC 14908 identification object. What is left out is refused. */
export interface IsoIec14908IdentificationServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Number of the node in its subnet. */
  readonly nodeId?: AttributeHandler<Unsigned>;
  /** Subnet of the node. */
  readonly subnetId?: AttributeHandler<Unsigned>;
  /** Domain of the node. */
  readonly domainId?: AttributeHandler<OctetString>;
  /** Program that the node runs. */
  readonly programId?: AttributeHandler<OctetString>;
  /** Unique number of the node (Neuron ID). */
  readonly uniqueNodeId?: AttributeHandler<OctetString>;
}

/** A ISO/IEC 14908 identification object for a server. Throws when `logicalName` is not an OBIS code. */
export function isoIec14908IdentificationServer(logicalName: string, handlers: IsoIec14908IdentificationServer): ServerObject {
  return serverObject(isoIec14908IdentificationClass, logicalName, handlers);
}
