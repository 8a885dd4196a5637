// Generated from spec/classes/0127-v0-schc-lpwan-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
const schcPacketsTxCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 2,
  name: "schc_packets_tx_counter",
  property: "schcPacketsTxCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const schcPacketsRxCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 3,
  name: "schc_packets_rx_counter",
  property: "schcPacketsRxCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const schcFragmentsTxCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "schc_fragments_tx_counter",
  property: "schcFragmentsTxCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const schcFragmentsRxCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 5,
  name: "schc_fragments_rx_counter",
  property: "schcFragmentsRxCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const schcAckTxCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "schc_ack_tx_counter",
  property: "schcAckTxCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const schcAckRxCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "schc_ack_rx_counter",
  property: "schcAckRxCounter",
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
 * SCHC-LPWAN diagnostic, version 0: Counters of static context header compression.
 *
 * Blue Book part 2, class SCHC-LPWAN diagnostic (class_id 127, version 0). Confidence: single-source.
 */
export const schcLpwanDiagnosticClass: ClassDefinition = {
  classId: 127,
  version: 0,
  name: "SCHC-LPWAN diagnostic",
  attributes: [logicalNameAttribute, schcPacketsTxCounterAttribute, schcPacketsRxCounterAttribute, schcFragmentsTxCounterAttribute, schcFragmentsRxCounterAttribute, schcAckTxCounterAttribute, schcAckRxCounterAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one SCHC-LPWAN diagnostic object.
 *
 * Counters of static context header compression.
 */
export interface SchcLpwanDiagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Packets sent. */
  readonly schcPacketsTxCounter: AttributeRef<DoubleLongUnsigned>;
  /** Packets received. */
  readonly schcPacketsRxCounter: AttributeRef<DoubleLongUnsigned>;
  /** Fragments sent. */
  readonly schcFragmentsTxCounter: AttributeRef<DoubleLongUnsigned>;
  /** Fragments received. */
  readonly schcFragmentsRxCounter: AttributeRef<DoubleLongUnsigned>;
  /** Acknowledgements sent. */
  readonly schcAckTxCounter: AttributeRef<DoubleLongUnsigned>;
  /** Acknowledgements received. */
  readonly schcAckRxCounter: AttributeRef<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the SCHC-LPWAN diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function schcLpwanDiagnostic(logicalName: string): SchcLpwanDiagnostic {
  const object = cosemObject(schcLpwanDiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    schcPacketsTxCounter: attributeRef(object, schcPacketsTxCounterAttribute),
    schcPacketsRxCounter: attributeRef(object, schcPacketsRxCounterAttribute),
    schcFragmentsTxCounter: attributeRef(object, schcFragmentsTxCounterAttribute),
    schcFragmentsRxCounter: attributeRef(object, schcFragmentsRxCounterAttribute),
    schcAckTxCounter: attributeRef(object, schcAckTxCounterAttribute),
    schcAckRxCounter: attributeRef(object, schcAckRxCounterAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one SCHC-LPWAN diagnostic object. What is left out is refused. */
export interface SchcLpwanDiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Packets sent. */
  readonly schcPacketsTxCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Packets received. */
  readonly schcPacketsRxCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Fragments sent. */
  readonly schcFragmentsTxCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Fragments received. */
  readonly schcFragmentsRxCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Acknowledgements sent. */
  readonly schcAckTxCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Acknowledgements received. */
  readonly schcAckRxCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A SCHC-LPWAN diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function schcLpwanDiagnosticServer(logicalName: string, handlers: SchcLpwanDiagnosticServer): ServerObject {
  return serverObject(schcLpwanDiagnosticClass, logicalName, handlers);
}
