// Generated from spec/classes/0090-v1-g3-plc-mac-layer-counters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type DoubleLongUnsigned,
  type Integer,
  type LogicalName,
  doubleLongUnsignedCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const macTxDataPacketCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 2,
  name: "mac_Tx_data_packet_count",
  property: "macTxDataPacketCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const macRxDataPacketCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 3,
  name: "mac_Rx_data_packet_count",
  property: "macRxDataPacketCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const macTxCmdPacketCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "mac_Tx_cmd_packet_count",
  property: "macTxCmdPacketCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const macRxCmdPacketCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 5,
  name: "mac_Rx_cmd_packet_count",
  property: "macRxCmdPacketCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const macCsmaFailCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "mac_CSMA_fail_count",
  property: "macCsmaFailCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const macCsmaNoAckCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "mac_CSMA_no_ACK_count",
  property: "macCsmaNoAckCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const macBadCrcCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "mac_bad_CRC_count",
  property: "macBadCrcCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const macTxDataBroadcastCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 9,
  name: "mac_Tx_data_broadcast_count",
  property: "macTxDataBroadcastCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const macRxDataBroadcastCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 10,
  name: "mac_Rx_data_broadcast_count",
  property: "macRxDataBroadcastCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x50,
};

/**
 * G3-PLC MAC layer counters, version 1: Counters of the G3-PLC MAC layer.
 *
 * Blue Book part 2, class G3-PLC MAC layer counters (class_id 90, version 1).
 */
export const g3PlcMacLayerCountersClass: ClassDefinition = {
  classId: 90,
  version: 1,
  name: "G3-PLC MAC layer counters",
  attributes: [logicalNameAttribute, macTxDataPacketCountAttribute, macRxDataPacketCountAttribute, macTxCmdPacketCountAttribute, macRxCmdPacketCountAttribute, macCsmaFailCountAttribute, macCsmaNoAckCountAttribute, macBadCrcCountAttribute, macTxDataBroadcastCountAttribute, macRxDataBroadcastCountAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one G3-PLC MAC layer counters object.
 *
 * Counters of the G3-PLC MAC layer.
 */
export interface G3PlcMacLayerCounters extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Unicast data packets sent. */
  readonly macTxDataPacketCount: AttributeRef<DoubleLongUnsigned>;
  /** Unicast data packets received. */
  readonly macRxDataPacketCount: AttributeRef<DoubleLongUnsigned>;
  /** Command packets sent. */
  readonly macTxCmdPacketCount: AttributeRef<DoubleLongUnsigned>;
  /** Command packets received. */
  readonly macRxCmdPacketCount: AttributeRef<DoubleLongUnsigned>;
  /** Transmissions given up because the channel stayed busy. */
  readonly macCsmaFailCount: AttributeRef<DoubleLongUnsigned>;
  /** Unicast frames without acknowledgement. */
  readonly macCsmaNoAckCount: AttributeRef<DoubleLongUnsigned>;
  /** Frames received with a wrong check. */
  readonly macBadCrcCount: AttributeRef<DoubleLongUnsigned>;
  /** Broadcast frames sent. */
  readonly macTxDataBroadcastCount: AttributeRef<DoubleLongUnsigned>;
  /** Broadcast frames received. */
  readonly macRxDataBroadcastCount: AttributeRef<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the G3-PLC MAC layer counters object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcMacLayerCounters(logicalName: string): G3PlcMacLayerCounters {
  const object = cosemObject(g3PlcMacLayerCountersClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macTxDataPacketCount: attributeRef(object, macTxDataPacketCountAttribute),
    macRxDataPacketCount: attributeRef(object, macRxDataPacketCountAttribute),
    macTxCmdPacketCount: attributeRef(object, macTxCmdPacketCountAttribute),
    macRxCmdPacketCount: attributeRef(object, macRxCmdPacketCountAttribute),
    macCsmaFailCount: attributeRef(object, macCsmaFailCountAttribute),
    macCsmaNoAckCount: attributeRef(object, macCsmaNoAckCountAttribute),
    macBadCrcCount: attributeRef(object, macBadCrcCountAttribute),
    macTxDataBroadcastCount: attributeRef(object, macTxDataBroadcastCountAttribute),
    macRxDataBroadcastCount: attributeRef(object, macRxDataBroadcastCountAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one G3-PLC MAC layer counters object. What is left out is refused. */
export interface G3PlcMacLayerCountersServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Unicast data packets sent. */
  readonly macTxDataPacketCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Unicast data packets received. */
  readonly macRxDataPacketCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Command packets sent. */
  readonly macTxCmdPacketCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Command packets received. */
  readonly macRxCmdPacketCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Transmissions given up because the channel stayed busy. */
  readonly macCsmaFailCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Unicast frames without acknowledgement. */
  readonly macCsmaNoAckCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received with a wrong check. */
  readonly macBadCrcCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Broadcast frames sent. */
  readonly macTxDataBroadcastCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Broadcast frames received. */
  readonly macRxDataBroadcastCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A G3-PLC MAC layer counters object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcMacLayerCountersServer(logicalName: string, handlers: G3PlcMacLayerCountersServer): ServerObject {
  return serverObject(g3PlcMacLayerCountersClass, logicalName, handlers);
}
