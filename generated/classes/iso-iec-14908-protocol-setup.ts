// Generated from spec/classes/0131-v0-iso-iec-14908-protocol-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, type LongUnsigned, logicalNameCodec, longUnsignedCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const inactivityTimeoutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "inactivity_timeout",
  property: "inactivityTimeout",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};

/**
 * ISO/IEC 14908 protocol setup, version 0: Parameters of the ISO/IEC 14908 protocol.
 *
 * Blue Book part 2, class ISO/IEC 14908 protocol setup (class_id 131, version 0). Confidence: single-source.
 */
export const isoIec14908ProtocolSetupClass: ClassDefinition = {
  classId: 131,
  version: 0,
  name: "ISO/IEC 14908 protocol setup",
  attributes: [logicalNameAttribute, inactivityTimeoutAttribute],
  methods: [],
};

/**
 * A client's references to one ISO/IEC 14908 protocol setup object.
 *
 * Parameters of the ISO/IEC 14908 protocol.
 */
export interface IsoIec14908ProtocolSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Time without traffic after which the node counts as inactive. */
  readonly inactivityTimeout: AttributeRef<LongUnsigned>;
}

/** References to the ISO/IEC 14908 protocol setup object with this logical name. Throws when it is not an OBIS code. */
export function isoIec14908ProtocolSetup(logicalName: string): IsoIec14908ProtocolSetup {
  const object = cosemObject(isoIec14908ProtocolSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    inactivityTimeout: attributeRef(object, inactivityTimeoutAttribute),
  };
}

/** A server's handlers for one ISO/IEC 14908 protocol setup object. What is left out is refused. */
export interface IsoIec14908ProtocolSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Time without traffic after which the node counts as inactive. */
  readonly inactivityTimeout?: AttributeHandler<LongUnsigned>;
}

/** A ISO/IEC 14908 protocol setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function isoIec14908ProtocolSetupServer(logicalName: string, handlers: IsoIec14908ProtocolSetupServer): ServerObject {
  return serverObject(isoIec14908ProtocolSetupClass, logicalName, handlers);
}
