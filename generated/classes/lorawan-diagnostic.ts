// Generated from spec/classes/0129-v0-lorawan-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Enum,
  type Integer,
  type LogicalName,
  doubleLongUnsignedCodec,
  enumCodec,
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
const internalErrorCodeAttribute: AttributeDefinition<Enum> = {
  id: 2,
  name: "internal_error_code",
  property: "internalErrorCode",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const outFramesUCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 3,
  name: "out_frames_u_counter",
  property: "outFramesUCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const outFramesCCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "out_frames_c_counter",
  property: "outFramesCCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const inFramesUCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 5,
  name: "in_frames_u_counter",
  property: "inFramesUCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const inFramesCCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "in_frames_c_counter",
  property: "inFramesCCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const inMacCommandCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "in_mac_command_counter",
  property: "inMacCommandCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const inMacAnsErrorCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "in_mac_ans_error_counter",
  property: "inMacAnsErrorCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const inMacIgnoredCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 9,
  name: "in_mac_ignored_counter",
  property: "inMacIgnoredCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const inPerAttribute: AttributeDefinition<Integer> = {
  id: 10,
  name: "in_per",
  property: "inPer",
  codec: integerCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const inMeanRssiRx1Attribute: AttributeDefinition<Integer> = {
  id: 11,
  name: "in_mean_rssi_rx1",
  property: "inMeanRssiRx1",
  codec: integerCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const inMeanSnrRx1Attribute: AttributeDefinition<Integer> = {
  id: 12,
  name: "in_mean_snr_rx1",
  property: "inMeanSnrRx1",
  codec: integerCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const inMeanRssiRx2Attribute: AttributeDefinition<Integer> = {
  id: 13,
  name: "in_mean_rssi_rx2",
  property: "inMeanRssiRx2",
  codec: integerCodec,
  storage: "dynamic",
  shortName: 0x60,
};
const inMeanSnrRx2Attribute: AttributeDefinition<Integer> = {
  id: 14,
  name: "in_mean_snr_rx2",
  property: "inMeanSnrRx2",
  codec: integerCodec,
  storage: "dynamic",
  shortName: 0x68,
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
 * LoRaWAN diagnostic, version 0: Counters and signal of a LoRaWAN modem.
 *
 * Blue Book part 2, class LoRaWAN diagnostic (class_id 129, version 0). Confidence: single-source.
 */
export const loRaWanDiagnosticClass: ClassDefinition = {
  classId: 129,
  version: 0,
  name: "LoRaWAN diagnostic",
  attributes: [logicalNameAttribute, internalErrorCodeAttribute, outFramesUCounterAttribute, outFramesCCounterAttribute, inFramesUCounterAttribute, inFramesCCounterAttribute, inMacCommandCounterAttribute, inMacAnsErrorCounterAttribute, inMacIgnoredCounterAttribute, inPerAttribute, inMeanRssiRx1Attribute, inMeanSnrRx1Attribute, inMeanRssiRx2Attribute, inMeanSnrRx2Attribute],
  methods: [resetMethod],
};

/**
 * A client's references to one LoRaWAN diagnostic object.
 *
 * Counters and signal of a LoRaWAN modem.
 */
export interface LoRaWanDiagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Last error of the modem. The codes were found in no source. */
  readonly internalErrorCode: AttributeRef<Enum>;
  /** Unconfirmed frames sent. */
  readonly outFramesUCounter: AttributeRef<DoubleLongUnsigned>;
  /** Confirmed frames sent. */
  readonly outFramesCCounter: AttributeRef<DoubleLongUnsigned>;
  /** Unconfirmed frames received. */
  readonly inFramesUCounter: AttributeRef<DoubleLongUnsigned>;
  /** Confirmed frames received. */
  readonly inFramesCCounter: AttributeRef<DoubleLongUnsigned>;
  /** MAC commands received. */
  readonly inMacCommandCounter: AttributeRef<DoubleLongUnsigned>;
  /** MAC commands answered with an error. */
  readonly inMacAnsErrorCounter: AttributeRef<DoubleLongUnsigned>;
  /** MAC commands ignored. */
  readonly inMacIgnoredCounter: AttributeRef<DoubleLongUnsigned>;
  /** Packet error rate of reception. */
  readonly inPer: AttributeRef<Integer>;
  /** Mean signal strength in window 1. */
  readonly inMeanRssiRx1: AttributeRef<Integer>;
  /** Mean signal to noise ratio in window 1. */
  readonly inMeanSnrRx1: AttributeRef<Integer>;
  /** Mean signal strength in window 2. */
  readonly inMeanRssiRx2: AttributeRef<Integer>;
  /** Mean signal to noise ratio in window 2. */
  readonly inMeanSnrRx2: AttributeRef<Integer>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the LoRaWAN diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function loRaWanDiagnostic(logicalName: string): LoRaWanDiagnostic {
  const object = cosemObject(loRaWanDiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    internalErrorCode: attributeRef(object, internalErrorCodeAttribute),
    outFramesUCounter: attributeRef(object, outFramesUCounterAttribute),
    outFramesCCounter: attributeRef(object, outFramesCCounterAttribute),
    inFramesUCounter: attributeRef(object, inFramesUCounterAttribute),
    inFramesCCounter: attributeRef(object, inFramesCCounterAttribute),
    inMacCommandCounter: attributeRef(object, inMacCommandCounterAttribute),
    inMacAnsErrorCounter: attributeRef(object, inMacAnsErrorCounterAttribute),
    inMacIgnoredCounter: attributeRef(object, inMacIgnoredCounterAttribute),
    inPer: attributeRef(object, inPerAttribute),
    inMeanRssiRx1: attributeRef(object, inMeanRssiRx1Attribute),
    inMeanSnrRx1: attributeRef(object, inMeanSnrRx1Attribute),
    inMeanRssiRx2: attributeRef(object, inMeanRssiRx2Attribute),
    inMeanSnrRx2: attributeRef(object, inMeanSnrRx2Attribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one LoRaWAN diagnostic object. What is left out is refused. */
export interface LoRaWanDiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Last error of the modem. The codes were found in no source. */
  readonly internalErrorCode?: AttributeHandler<Enum>;
  /** Unconfirmed frames sent. */
  readonly outFramesUCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Confirmed frames sent. */
  readonly outFramesCCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Unconfirmed frames received. */
  readonly inFramesUCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Confirmed frames received. */
  readonly inFramesCCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** MAC commands received. */
  readonly inMacCommandCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** MAC commands answered with an error. */
  readonly inMacAnsErrorCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** MAC commands ignored. */
  readonly inMacIgnoredCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Packet error rate of reception. */
  readonly inPer?: AttributeHandler<Integer>;
  /** Mean signal strength in window 1. */
  readonly inMeanRssiRx1?: AttributeHandler<Integer>;
  /** Mean signal to noise ratio in window 1. */
  readonly inMeanSnrRx1?: AttributeHandler<Integer>;
  /** Mean signal strength in window 2. */
  readonly inMeanRssiRx2?: AttributeHandler<Integer>;
  /** Mean signal to noise ratio in window 2. */
  readonly inMeanSnrRx2?: AttributeHandler<Integer>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A LoRaWAN diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function loRaWanDiagnosticServer(logicalName: string, handlers: LoRaWanDiagnosticServer): ServerObject {
  return serverObject(loRaWanDiagnosticClass, logicalName, handlers);
}
