// Generated from spec/classes/0102-v0-zigbee-sas-join.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
const scanAttemptsAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "scan_attempts",
  property: "scanAttempts",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const timeBetweenScansAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "time_between_scans",
  property: "timeBetweenScans",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const rejoinIntervalAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "rejoin_interval",
  property: "rejoinInterval",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const rejoinRetryIntervalAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "rejoin_retry_interval",
  property: "rejoinRetryInterval",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};

/**
 * ZigBee SAS join, version 0: How a ZigBee device joins and rejoins.
 *
 * Blue Book part 2, class ZigBee SAS join (class_id 102, version 0).
 */
export const zigBeeSasJoinClass: ClassDefinition = {
  classId: 102,
  version: 0,
  name: "ZigBee SAS join",
  attributes: [logicalNameAttribute, scanAttemptsAttribute, timeBetweenScansAttribute, rejoinIntervalAttribute, rejoinRetryIntervalAttribute],
  methods: [],
};

/**
 * A client's references to one ZigBee SAS join object.
 *
 * How a ZigBee device joins and rejoins.
 */
export interface ZigBeeSasJoin extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** How often the device scans for a network. */
  readonly scanAttempts: AttributeRef<Unsigned>;
  /** Wait between two scans. */
  readonly timeBetweenScans: AttributeRef<LongUnsigned>;
  /** Wait between two rejoin attempts. */
  readonly rejoinInterval: AttributeRef<LongUnsigned>;
  /** Longest wait between two rejoin attempts. */
  readonly rejoinRetryInterval: AttributeRef<LongUnsigned>;
}

/** References to the ZigBee SAS join object with this logical name. Throws when it is not an OBIS code. */
export function zigBeeSasJoin(logicalName: string): ZigBeeSasJoin {
  const object = cosemObject(zigBeeSasJoinClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    scanAttempts: attributeRef(object, scanAttemptsAttribute),
    timeBetweenScans: attributeRef(object, timeBetweenScansAttribute),
    rejoinInterval: attributeRef(object, rejoinIntervalAttribute),
    rejoinRetryInterval: attributeRef(object, rejoinRetryIntervalAttribute),
  };
}

/** A server's handlers for one ZigBee SAS join object. What is left out is refused. */
export interface ZigBeeSasJoinServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** How often the device scans for a network. */
  readonly scanAttempts?: AttributeHandler<Unsigned>;
  /** Wait between two scans. */
  readonly timeBetweenScans?: AttributeHandler<LongUnsigned>;
  /** Wait between two rejoin attempts. */
  readonly rejoinInterval?: AttributeHandler<LongUnsigned>;
  /** Longest wait between two rejoin attempts. */
  readonly rejoinRetryInterval?: AttributeHandler<LongUnsigned>;
}

/** A ZigBee SAS join object for a server. Throws when `logicalName` is not an OBIS code. */
export function zigBeeSasJoinServer(logicalName: string, handlers: ZigBeeSasJoinServer): ServerObject {
  return serverObject(zigBeeSasJoinClass, logicalName, handlers);
}
