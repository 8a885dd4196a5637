// Generated from spec/classes/0084-v0-prime-nb-ofdm-plc-mac-counters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
const macTxDataPktCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 2,
  name: "mac_tx_data_pkt_count",
  property: "macTxDataPktCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const macRxDataPktCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 3,
  name: "mac_rx_data_pkt_count",
  property: "macRxDataPktCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const macTxCtrlPktCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "mac_tx_ctrl_pkt_count",
  property: "macTxCtrlPktCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const macRxCtrlPktCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 5,
  name: "mac_rx_ctrl_pkt_count",
  property: "macRxCtrlPktCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const macCsmaFailCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "mac_csma_fail_count",
  property: "macCsmaFailCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const macCsmaChBusyCountAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "mac_csma_ch_busy_count",
  property: "macCsmaChBusyCount",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x40,
};

/**
 * PRIME NB OFDM PLC MAC counters, version 0: Counters of the PRIME MAC layer.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC counters (class_id 84, version 0).
 */
export const primeNbOfdmPlcMacCountersClass: ClassDefinition = {
  classId: 84,
  version: 0,
  name: "PRIME NB OFDM PLC MAC counters",
  attributes: [logicalNameAttribute, macTxDataPktCountAttribute, macRxDataPktCountAttribute, macTxCtrlPktCountAttribute, macRxCtrlPktCountAttribute, macCsmaFailCountAttribute, macCsmaChBusyCountAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one PRIME NB OFDM PLC MAC counters object.
 *
 * Counters of the PRIME MAC layer.
 */
export interface PrimeNbOfdmPlcMacCounters extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Data packets sent. */
  readonly macTxDataPktCount: AttributeRef<DoubleLongUnsigned>;
  /** Data packets received. */
  readonly macRxDataPktCount: AttributeRef<DoubleLongUnsigned>;
  /** Control packets sent. */
  readonly macTxCtrlPktCount: AttributeRef<DoubleLongUnsigned>;
  /** Control packets received. */
  readonly macRxCtrlPktCount: AttributeRef<DoubleLongUnsigned>;
  /** Transmissions given up because the channel stayed busy. */
  readonly macCsmaFailCount: AttributeRef<DoubleLongUnsigned>;
  /** Times that the channel was busy. */
  readonly macCsmaChBusyCount: AttributeRef<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the PRIME NB OFDM PLC MAC counters object with this logical name. Throws when it is not an OBIS code. */
export function primeNbOfdmPlcMacCounters(logicalName: string): PrimeNbOfdmPlcMacCounters {
  const object = cosemObject(primeNbOfdmPlcMacCountersClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macTxDataPktCount: attributeRef(object, macTxDataPktCountAttribute),
    macRxDataPktCount: attributeRef(object, macRxDataPktCountAttribute),
    macTxCtrlPktCount: attributeRef(object, macTxCtrlPktCountAttribute),
    macRxCtrlPktCount: attributeRef(object, macRxCtrlPktCountAttribute),
    macCsmaFailCount: attributeRef(object, macCsmaFailCountAttribute),
    macCsmaChBusyCount: attributeRef(object, macCsmaChBusyCountAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one PRIME NB OFDM PLC MAC counters object. What is left out is refused. */
export interface PrimeNbOfdmPlcMacCountersServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Data packets sent. */
  readonly macTxDataPktCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Data packets received. */
  readonly macRxDataPktCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Control packets sent. */
  readonly macTxCtrlPktCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Control packets received. */
  readonly macRxCtrlPktCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Transmissions given up because the channel stayed busy. */
  readonly macCsmaFailCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Times that the channel was busy. */
  readonly macCsmaChBusyCount?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A PRIME NB OFDM PLC MAC counters object for a server. Throws when `logicalName` is not an OBIS code. */
export function primeNbOfdmPlcMacCountersServer(logicalName: string, handlers: PrimeNbOfdmPlcMacCountersServer): ServerObject {
  return serverObject(primeNbOfdmPlcMacCountersClass, logicalName, handlers);
}
