// Generated from spec/classes/0160-v0-g3-plc-hybrid-rf-mac-layer-counters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
const macRetryCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 2,
  name: "mac_retry_count_RF",
  property: "macRetryCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const macMultipleRetryCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 3,
  name: "mac_multiple_retry_count_RF",
  property: "macMultipleRetryCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const macTxFailCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "mac_Tx_fail_count_RF",
  property: "macTxFailCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const macTxSuccessCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 5,
  name: "mac_Tx_success_count_RF",
  property: "macTxSuccessCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const macFcsErrorCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "mac_fcs_error_count_RF",
  property: "macFcsErrorCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const macSecurityFailureCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "mac_security_failure_count_RF",
  property: "macSecurityFailureCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const macDuplicateFrameCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "mac_duplicate_frame_count_RF",
  property: "macDuplicateFrameCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const macRxSuccessCountRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 9,
  name: "mac_Rx_success_count_RF",
  property: "macRxSuccessCountRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
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
 * G3-PLC Hybrid RF MAC layer counters, version 0: Counters of the radio side of the G3-PLC Hybrid MAC layer.
 *
 * Blue Book part 2, class G3-PLC Hybrid RF MAC layer counters (class_id 160, version 0). Confidence: single-source.
 */
export const g3PlcHybridRfMacLayerCountersClass: ClassDefinition = {
  classId: 160,
  version: 0,
  name: "G3-PLC Hybrid RF MAC layer counters",
  attributes: [logicalNameAttribute, macRetryCountRfAttribute, macMultipleRetryCountRfAttribute, macTxFailCountRfAttribute, macTxSuccessCountRfAttribute, macFcsErrorCountRfAttribute, macSecurityFailureCountRfAttribute, macDuplicateFrameCountRfAttribute, macRxSuccessCountRfAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one G3-PLC Hybrid RF MAC layer counters object.
 *
 * Counters of the radio side of the G3-PLC Hybrid MAC layer.
 */
export interface G3PlcHybridRfMacLayerCounters extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Frames acknowledged after one retry. */
  readonly macRetryCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Frames acknowledged after several retries. */
  readonly macMultipleRetryCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Frames never acknowledged. */
  readonly macTxFailCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Frames acknowledged at once. */
  readonly macTxSuccessCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Frames received with a wrong check. */
  readonly macFcsErrorCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Frames that failed the security check. */
  readonly macSecurityFailureCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Frames received twice. */
  readonly macDuplicateFrameCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Frames received well. */
  readonly macRxSuccessCountRf: AttributeRef<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the G3-PLC Hybrid RF MAC layer counters object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcHybridRfMacLayerCounters(logicalName: string): G3PlcHybridRfMacLayerCounters {
  const object = cosemObject(g3PlcHybridRfMacLayerCountersClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macRetryCountRf: attributeRef(object, macRetryCountRfAttribute),
    macMultipleRetryCountRf: attributeRef(object, macMultipleRetryCountRfAttribute),
    macTxFailCountRf: attributeRef(object, macTxFailCountRfAttribute),
    macTxSuccessCountRf: attributeRef(object, macTxSuccessCountRfAttribute),
    macFcsErrorCountRf: attributeRef(object, macFcsErrorCountRfAttribute),
    macSecurityFailureCountRf: attributeRef(object, macSecurityFailureCountRfAttribute),
    macDuplicateFrameCountRf: attributeRef(object, macDuplicateFrameCountRfAttribute),
    macRxSuccessCountRf: attributeRef(object, macRxSuccessCountRfAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one G3-PLC Hybrid RF MAC layer counters object. What is left out is refused. */
export interface G3PlcHybridRfMacLayerCountersServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Frames acknowledged after one retry. */
  readonly macRetryCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames acknowledged after several retries. */
  readonly macMultipleRetryCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames never acknowledged. */
  readonly macTxFailCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames acknowledged at once. */
  readonly macTxSuccessCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received with a wrong check. */
  readonly macFcsErrorCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames that failed the security check. */
  readonly macSecurityFailureCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received twice. */
  readonly macDuplicateFrameCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received well. */
  readonly macRxSuccessCountRf?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A G3-PLC Hybrid RF MAC layer counters object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcHybridRfMacLayerCountersServer(logicalName: string, handlers: G3PlcHybridRfMacLayerCountersServer): ServerObject {
  return serverObject(g3PlcHybridRfMacLayerCountersClass, logicalName, handlers);
}
