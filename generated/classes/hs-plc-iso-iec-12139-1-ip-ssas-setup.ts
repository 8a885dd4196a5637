// Generated from spec/classes/0142-v0-hs-plc-iso-iec-12139-1-ip-ssas-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Enum,
  type LogicalName,
  type LongUnsigned,
  enumCodec,
  logicalNameCodec,
  longUnsignedCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const ipHeaderCompTypeAttribute: AttributeDefinition<Enum> = {
  id: 2,
  name: "ip_header_comp_type",
  property: "ipHeaderCompType",
  codec: enumCodec,
  storage: "static",
  shortName: 0x08,
};
const ipAliveTimeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "ip_alive_time",
  property: "ipAliveTime",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};

/**
 * HS-PLC ISO/IEC 12139-1 IP SSAS setup, version 0: IP service of high speed PLC by ISO/IEC 12139-1 (IP SSAS).
 *
 * Blue Book part 2, class HS-PLC ISO/IEC 12139-1 IP SSAS setup (class_id 142, version 0). Confidence: single-source.
 */
export const hsPlcIsoIec121391IpSsasSetupClass: ClassDefinition = {
  classId: 142,
  version: 0,
  name: "HS-PLC ISO/IEC 12139-1 IP SSAS setup",
  attributes: [logicalNameAttribute, ipHeaderCompTypeAttribute, ipAliveTimeAttribute],
  methods: [],
};

/**
 * A client's references to one HS-PLC ISO/IEC 12139-1 IP SSAS setup object.
 *
 * IP service of high speed PLC by ISO/IEC 12139-1 (IP SSAS).
 */
export interface HsPlcIsoIec121391IpSsasSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Compression of IP headers. The codes were found in no source. */
  readonly ipHeaderCompType: AttributeRef<Enum>;
  /** How long an address holds without traffic. */
  readonly ipAliveTime: AttributeRef<LongUnsigned>;
}

/** References to the HS-PLC ISO/IEC 12139-1 IP SSAS setup object with this logical name. Throws when it is not an OBIS code. */
export function hsPlcIsoIec121391IpSsasSetup(logicalName: string): HsPlcIsoIec121391IpSsasSetup {
  const object = cosemObject(hsPlcIsoIec121391IpSsasSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    ipHeaderCompType: attributeRef(object, ipHeaderCompTypeAttribute),
    ipAliveTime: attributeRef(object, ipAliveTimeAttribute),
  };
}

/** A server's handlers for one HS-PLC ISO/IEC 12139-1 IP SSAS setup object. What is left out is refused. */
export interface HsPlcIsoIec121391IpSsasSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Compression of IP headers. The codes were found in no source. */
  readonly ipHeaderCompType?: AttributeHandler<Enum>;
  /** How long an address holds without traffic. */
  readonly ipAliveTime?: AttributeHandler<LongUnsigned>;
}

/** A HS-PLC ISO/IEC 12139-1 IP SSAS setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function hsPlcIsoIec121391IpSsasSetupServer(logicalName: string, handlers: HsPlcIsoIec121391IpSsasSetupServer): ServerObject {
  return serverObject(hsPlcIsoIec121391IpSsasSetupClass, logicalName, handlers);
}
