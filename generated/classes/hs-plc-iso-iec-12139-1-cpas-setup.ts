// Generated from spec/classes/0141-v0-hs-plc-iso-iec-12139-1-cpas-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Long64Unsigned,
  type LongUnsigned,
  logicalNameCodec,
  long64UnsignedCodec,
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
const cpasAddressAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 2,
  name: "cpas_address",
  property: "cpasAddress",
  codec: long64UnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const cpasEtherTypeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "cpas_ether_type",
  property: "cpasEtherType",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const masterStationCpasAddressAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 4,
  name: "master_station_cpas_address",
  property: "masterStationCpasAddress",
  codec: long64UnsignedCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * HS-PLC ISO/IEC 12139-1 CPAS setup, version 0: Application service of high speed PLC by ISO/IEC 12139-1 (CPAS).
 *
 * Blue Book part 2, class HS-PLC ISO/IEC 12139-1 CPAS setup (class_id 141, version 0). Confidence: single-source.
 */
export const hsPlcIsoIec121391CpasSetupClass: ClassDefinition = {
  classId: 141,
  version: 0,
  name: "HS-PLC ISO/IEC 12139-1 CPAS setup",
  attributes: [logicalNameAttribute, cpasAddressAttribute, cpasEtherTypeAttribute, masterStationCpasAddressAttribute],
  methods: [],
};

/**
 * A client's references to one HS-PLC ISO/IEC 12139-1 CPAS setup object.
 *
 * Application service of high speed PLC by ISO/IEC 12139-1 (CPAS).
 */
export interface HsPlcIsoIec121391CpasSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Address of the station. */
  readonly cpasAddress: AttributeRef<Long64Unsigned>;
  /** Ether type of its frames. */
  readonly cpasEtherType: AttributeRef<LongUnsigned>;
  /** Address of the master station. */
  readonly masterStationCpasAddress: AttributeRef<Long64Unsigned>;
}

/** References to the HS-PLC ISO/IEC 12139-1 CPAS setup object with this logical name. Throws when it is not an OBIS code. */
export function hsPlcIsoIec121391CpasSetup(logicalName: string): HsPlcIsoIec121391CpasSetup {
  const object = cosemObject(hsPlcIsoIec121391CpasSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    cpasAddress: attributeRef(object, cpasAddressAttribute),
    cpasEtherType: attributeRef(object, cpasEtherTypeAttribute),
    masterStationCpasAddress: attributeRef(object, masterStationCpasAddressAttribute),
  };
}

/** A server's handlers for one HS-PLC ISO/IEC 12139-1 CPAS setup object. What is left out is refused. */
export interface HsPlcIsoIec121391CpasSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Address of the station. */
  readonly cpasAddress?: AttributeHandler<Long64Unsigned>;
  /** Ether type of its frames. */
  readonly cpasEtherType?: AttributeHandler<LongUnsigned>;
  /** Address of the master station. */
  readonly masterStationCpasAddress?: AttributeHandler<Long64Unsigned>;
}

/** A HS-PLC ISO/IEC 12139-1 CPAS setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function hsPlcIsoIec121391CpasSetupServer(logicalName: string, handlers: HsPlcIsoIec121391CpasSetupServer): ServerObject {
  return serverObject(hsPlcIsoIec121391CpasSetupClass, logicalName, handlers);
}
