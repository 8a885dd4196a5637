// Generated from spec/classes/0143-v0-hs-plc-iso-iec-12139-1-hdlc-ssas-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, type Long64Unsigned, logicalNameCodec, long64UnsignedCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const masterStationIdAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 2,
  name: "master_station_id",
  property: "masterStationId",
  codec: long64UnsignedCodec,
  storage: "static",
  shortName: 0x08,
};

/**
 * HS-PLC ISO/IEC 12139-1 HDLC SSAS setup, version 0: HDLC service of high speed PLC by ISO/IEC 12139-1 (HDLC SSAS).
 *
 * Blue Book part 2, class HS-PLC ISO/IEC 12139-1 HDLC SSAS setup (class_id 143, version 0). Confidence: single-source.
 */
export const hsPlcIsoIec121391HdlcSsasSetupClass: ClassDefinition = {
  classId: 143,
  version: 0,
  name: "HS-PLC ISO/IEC 12139-1 HDLC SSAS setup",
  attributes: [logicalNameAttribute, masterStationIdAttribute],
  methods: [],
};

/**
 * A client's references to one HS-PLC ISO/IEC 12139-1 HDLC SSAS setup object.
 *
 * HDLC service of high speed PLC by ISO/IEC 12139-1 (HDLC SSAS).
 */
export interface HsPlcIsoIec121391HdlcSsasSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Station number of the master station. */
  readonly masterStationId: AttributeRef<Long64Unsigned>;
}

/** References to the HS-PLC ISO/IEC 12139-1 HDLC SSAS setup object with this logical name. Throws when it is not an OBIS code. */
export function hsPlcIsoIec121391HdlcSsasSetup(logicalName: string): HsPlcIsoIec121391HdlcSsasSetup {
  const object = cosemObject(hsPlcIsoIec121391HdlcSsasSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    masterStationId: attributeRef(object, masterStationIdAttribute),
  };
}

/** A server's handlers for one HS-PLC ISO/IEC 12139-1 HDLC SSAS setup object. What is left out is refused. */
export interface HsPlcIsoIec121391HdlcSsasSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Station number of the master station. */
  readonly masterStationId?: AttributeHandler<Long64Unsigned>;
}

/** A HS-PLC ISO/IEC 12139-1 HDLC SSAS setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function hsPlcIsoIec121391HdlcSsasSetupServer(logicalName: string, handlers: HsPlcIsoIec121391HdlcSsasSetupServer): ServerObject {
  return serverObject(hsPlcIsoIec121391HdlcSsasSetupClass, logicalName, handlers);
}
