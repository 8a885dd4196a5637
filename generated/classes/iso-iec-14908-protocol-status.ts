// Generated from spec/classes/0132-v0-iso-iec-14908-protocol-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type LongUnsigned,
  doubleLongUnsignedCodec,
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
const transmissionErrorsAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "transmission_errors",
  property: "transmissionErrors",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const transmitTxFailureAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "transmit_tx_failure",
  property: "transmitTxFailure",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const transmitTxRetriesAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "transmit_tx_retries",
  property: "transmitTxRetries",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const receiveTxFullAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "receive_tx_full",
  property: "receiveTxFull",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const lostMessagesAttribute: AttributeDefinition<LongUnsigned> = {
  id: 6,
  name: "lost_messages",
  property: "lostMessages",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const missedMessagesAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "missed_messages",
  property: "missedMessages",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const layer2ReceivedAttribute: AttributeDefinition<LongUnsigned> = {
  id: 8,
  name: "layer2_received",
  property: "layer2Received",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const layer3ReceivedAttribute: AttributeDefinition<LongUnsigned> = {
  id: 9,
  name: "layer3_received",
  property: "layer3Received",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const messagesReceivedAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 10,
  name: "messages_received",
  property: "messagesReceived",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const messagesValidatedAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 11,
  name: "messages_validated",
  property: "messagesValidated",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x70,
};

/**
 * ISO/IEC 14908 protocol status, version 0: Counters of the ISO/IEC 14908 protocol.
 *
 * Blue Book part 2, class ISO/IEC 14908 protocol status (class_id 132, version 0). Confidence: single-source.
 */
export const isoIec14908ProtocolStatusClass: ClassDefinition = {
  classId: 132,
  version: 0,
  name: "ISO/IEC 14908 protocol status",
  attributes: [logicalNameAttribute, transmissionErrorsAttribute, transmitTxFailureAttribute, transmitTxRetriesAttribute, receiveTxFullAttribute, lostMessagesAttribute, missedMessagesAttribute, layer2ReceivedAttribute, layer3ReceivedAttribute, messagesReceivedAttribute, messagesValidatedAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one ISO/IEC 14908 protocol status object.
 *
 * Counters of the ISO/IEC 14908 protocol.
 */
export interface IsoIec14908ProtocolStatus extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Packets received with errors. */
  readonly transmissionErrors: AttributeRef<LongUnsigned>;
  /** Transactions that failed after all retries. */
  readonly transmitTxFailure: AttributeRef<LongUnsigned>;
  /** Messages sent again. */
  readonly transmitTxRetries: AttributeRef<LongUnsigned>;
  /** Messages lost because the receive transactions were full. */
  readonly receiveTxFull: AttributeRef<LongUnsigned>;
  /** Messages lost for lack of application buffers. */
  readonly lostMessages: AttributeRef<LongUnsigned>;
  /** Packets lost for lack of network buffers. */
  readonly missedMessages: AttributeRef<LongUnsigned>;
  /** Packets received by layer 2. */
  readonly layer2Received: AttributeRef<LongUnsigned>;
  /** Packets received by layer 3. */
  readonly layer3Received: AttributeRef<LongUnsigned>;
  /** Messages received. */
  readonly messagesReceived: AttributeRef<DoubleLongUnsigned>;
  /** Messages received and found valid. */
  readonly messagesValidated: AttributeRef<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. Absent in IEC 62056-8-8:2020. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the ISO/IEC 14908 protocol status object with this logical name. Throws when it is not an OBIS code. */
export function isoIec14908ProtocolStatus(logicalName: string): IsoIec14908ProtocolStatus {
  const object = cosemObject(isoIec14908ProtocolStatusClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    transmissionErrors: attributeRef(object, transmissionErrorsAttribute),
    transmitTxFailure: attributeRef(object, transmitTxFailureAttribute),
    transmitTxRetries: attributeRef(object, transmitTxRetriesAttribute),
    receiveTxFull: attributeRef(object, receiveTxFullAttribute),
    lostMessages: attributeRef(object, lostMessagesAttribute),
    missedMessages: attributeRef(object, missedMessagesAttribute),
    layer2Received: attributeRef(object, layer2ReceivedAttribute),
    layer3Received: attributeRef(object, layer3ReceivedAttribute),
    messagesReceived: attributeRef(object, messagesReceivedAttribute),
    messagesValidated: attributeRef(object, messagesValidatedAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one ISO/IEC 14908 protocol status object. What is left out is refused. */
export interface IsoIec14908ProtocolStatusServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Packets received with errors. */
  readonly transmissionErrors?: AttributeHandler<LongUnsigned>;
  /** Transactions that failed after all retries. */
  readonly transmitTxFailure?: AttributeHandler<LongUnsigned>;
  /** Messages sent again. */
  readonly transmitTxRetries?: AttributeHandler<LongUnsigned>;
  /** Messages lost because the receive transactions were full. */
  readonly receiveTxFull?: AttributeHandler<LongUnsigned>;
  /** Messages lost for lack of application buffers. */
  readonly lostMessages?: AttributeHandler<LongUnsigned>;
  /** Packets lost for lack of network buffers. */
  readonly missedMessages?: AttributeHandler<LongUnsigned>;
  /** Packets received by layer 2. */
  readonly layer2Received?: AttributeHandler<LongUnsigned>;
  /** Packets received by layer 3. */
  readonly layer3Received?: AttributeHandler<LongUnsigned>;
  /** Messages received. */
  readonly messagesReceived?: AttributeHandler<DoubleLongUnsigned>;
  /** Messages received and found valid. */
  readonly messagesValidated?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. Absent in IEC 62056-8-8:2020. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A ISO/IEC 14908 protocol status object for a server. Throws when `logicalName` is not an OBIS code. */
export function isoIec14908ProtocolStatusServer(logicalName: string, handlers: IsoIec14908ProtocolStatusServer): ServerObject {
  return serverObject(isoIec14908ProtocolStatusClass, logicalName, handlers);
}
