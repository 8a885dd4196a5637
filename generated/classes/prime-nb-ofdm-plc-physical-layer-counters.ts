// Generated from spec/classes/0081-v0-prime-nb-ofdm-plc-physical-layer-counters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type ServerObject,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import {
  type Integer,
  type LogicalName,
  type LongUnsigned,
  integerCodec,
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
const phyStatsCrcIncorrectCountAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "phy_stats_crc_incorrect_count",
  property: "phyStatsCrcIncorrectCount",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const phyStatsCrcFailCountAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "phy_stats_crc_fail_count",
  property: "phyStatsCrcFailCount",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const phyStatsTxDropCountAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "phy_stats_tx_drop_count",
  property: "phyStatsTxDropCount",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const phyStatsRxDropCountAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "phy_stats_rx_drop_count",
  property: "phyStatsRxDropCount",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x28,
};

/**
 * PRIME NB OFDM PLC Physical layer counters, version 0: Counters of the PRIME physical layer.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC Physical layer counters (class_id 81, version 0).
 */
export const primeNbOfdmPlcPhysicalLayerCountersClass: ClassDefinition = {
  classId: 81,
  version: 0,
  name: "PRIME NB OFDM PLC Physical layer counters",
  attributes: [logicalNameAttribute, phyStatsCrcIncorrectCountAttribute, phyStatsCrcFailCountAttribute, phyStatsTxDropCountAttribute, phyStatsRxDropCountAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one PRIME NB OFDM PLC Physical layer counters object.
 *
 * Counters of the PRIME physical layer.
 */
export interface PrimeNbOfdmPlcPhysicalLayerCounters extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Bursts with a wrong CRC. */
  readonly phyStatsCrcIncorrectCount: AttributeRef<LongUnsigned>;
  /** Bursts with a right CRC but an invalid header. */
  readonly phyStatsCrcFailCount: AttributeRef<LongUnsigned>;
  /** PDUs not sent for lack of room. */
  readonly phyStatsTxDropCount: AttributeRef<LongUnsigned>;
  /** PDUs not received for lack of room. */
  readonly phyStatsRxDropCount: AttributeRef<LongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the PRIME NB OFDM PLC Physical layer counters object with this logical name. Throws when it is not an OBIS code. */
export function primeNbOfdmPlcPhysicalLayerCounters(logicalName: string): PrimeNbOfdmPlcPhysicalLayerCounters {
  const object = cosemObject(primeNbOfdmPlcPhysicalLayerCountersClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    phyStatsCrcIncorrectCount: attributeRef(object, phyStatsCrcIncorrectCountAttribute),
    phyStatsCrcFailCount: attributeRef(object, phyStatsCrcFailCountAttribute),
    phyStatsTxDropCount: attributeRef(object, phyStatsTxDropCountAttribute),
    phyStatsRxDropCount: attributeRef(object, phyStatsRxDropCountAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one PRIME NB OFDM PLC Physical layer counters object. What is left out is refused. */
export interface PrimeNbOfdmPlcPhysicalLayerCountersServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Bursts with a wrong CRC. */
  readonly phyStatsCrcIncorrectCount?: AttributeHandler<LongUnsigned>;
  /** Bursts with a right CRC but an invalid header. */
  readonly phyStatsCrcFailCount?: AttributeHandler<LongUnsigned>;
  /** PDUs not sent for lack of room. */
  readonly phyStatsTxDropCount?: AttributeHandler<LongUnsigned>;
  /** PDUs not received for lack of room. */
  readonly phyStatsRxDropCount?: AttributeHandler<LongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A PRIME NB OFDM PLC Physical layer counters object for a server. Throws when `logicalName` is not an OBIS code. */
export function primeNbOfdmPlcPhysicalLayerCountersServer(logicalName: string, handlers: PrimeNbOfdmPlcPhysicalLayerCountersServer): ServerObject {
  return serverObject(primeNbOfdmPlcPhysicalLayerCountersClass, logicalName, handlers);
}
