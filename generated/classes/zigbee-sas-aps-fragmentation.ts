// Generated from spec/classes/0103-v0-zigbee-sas-aps-fragmentation.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
const apsInterframeDelayAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "aps_interframe_delay",
  property: "apsInterframeDelay",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const apsMaxWindowSizeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "aps_max_window_size",
  property: "apsMaxWindowSize",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};

/**
 * ZigBee SAS APS fragmentation, version 0: Fragmentation in the ZigBee application support layer.
 *
 * Blue Book part 2, class ZigBee SAS APS fragmentation (class_id 103, version 0).
 */
export const zigBeeSasApsFragmentationClass: ClassDefinition = {
  classId: 103,
  version: 0,
  name: "ZigBee SAS APS fragmentation",
  attributes: [logicalNameAttribute, apsInterframeDelayAttribute, apsMaxWindowSizeAttribute],
  methods: [],
};

/**
 * A client's references to one ZigBee SAS APS fragmentation object.
 *
 * Fragmentation in the ZigBee application support layer.
 */
export interface ZigBeeSasApsFragmentation extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Wait between two fragments, in milliseconds. */
  readonly apsInterframeDelay: AttributeRef<LongUnsigned>;
  /** Fragments sent before an acknowledgement is needed. */
  readonly apsMaxWindowSize: AttributeRef<LongUnsigned>;
}

/** References to the ZigBee SAS APS fragmentation object with this logical name. Throws when it is not an OBIS code. */
export function zigBeeSasApsFragmentation(logicalName: string): ZigBeeSasApsFragmentation {
  const object = cosemObject(zigBeeSasApsFragmentationClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    apsInterframeDelay: attributeRef(object, apsInterframeDelayAttribute),
    apsMaxWindowSize: attributeRef(object, apsMaxWindowSizeAttribute),
  };
}

/** A server's handlers for one ZigBee SAS APS fragmentation object. What is left out is refused. */
export interface ZigBeeSasApsFragmentationServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Wait between two fragments, in milliseconds. */
  readonly apsInterframeDelay?: AttributeHandler<LongUnsigned>;
  /** Fragments sent before an acknowledgement is needed. */
  readonly apsMaxWindowSize?: AttributeHandler<LongUnsigned>;
}

/** A ZigBee SAS APS fragmentation object for a server. Throws when `logicalName` is not an OBIS code. */
export function zigBeeSasApsFragmentationServer(logicalName: string, handlers: ZigBeeSasApsFragmentationServer): ServerObject {
  return serverObject(zigBeeSasApsFragmentationClass, logicalName, handlers);
}
