// Generated from spec/classes/0133-v0-iso-iec-14908-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Enum,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  enumCodec,
  integerCodec,
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
const plcSignalQualityStatusAttribute: AttributeDefinition<Enum> = {
  id: 2,
  name: "plc_signal_quality_status",
  property: "plcSignalQualityStatus",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const comModuleStateAttribute: AttributeDefinition<Enum> = {
  id: 3,
  name: "com_module_state",
  property: "comModuleState",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const receivedMessageStatusAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "received_message_status",
  property: "receivedMessageStatus",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const noReceiveBufferAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "no_receive_buffer",
  property: "noReceiveBuffer",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const transmitNoDataAttribute: AttributeDefinition<LongUnsigned> = {
  id: 6,
  name: "transmit_no_data",
  property: "transmitNoData",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const backlogOverflowsAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "backlog_overflows",
  property: "backlogOverflows",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const lateAckAttribute: AttributeDefinition<LongUnsigned> = {
  id: 8,
  name: "late_ack",
  property: "lateAck",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const frequencyInvalidAttribute: AttributeDefinition<LongUnsigned> = {
  id: 9,
  name: "frequency_invalid",
  property: "frequencyInvalid",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x60,
};

/**
 * ISO/IEC 14908 diagnostic, version 0: State of the ISO/IEC 14908 link and its module.
 *
 * Blue Book part 2, class ISO/IEC 14908 diagnostic (class_id 133, version 0). Confidence: single-source.
 */
export const isoIec14908DiagnosticClass: ClassDefinition = {
  classId: 133,
  version: 0,
  name: "ISO/IEC 14908 diagnostic",
  attributes: [logicalNameAttribute, plcSignalQualityStatusAttribute, comModuleStateAttribute, receivedMessageStatusAttribute, noReceiveBufferAttribute, transmitNoDataAttribute, backlogOverflowsAttribute, lateAckAttribute, frequencyInvalidAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one ISO/IEC 14908 diagnostic object.
 *
 * State of the ISO/IEC 14908 link and its module.
 */
export interface IsoIec14908Diagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Quality of the power line signal. The codes were found in no source. */
  readonly plcSignalQualityStatus: AttributeRef<Enum>;
  /** State of the communication module. The codes were found in no source. */
  readonly comModuleState: AttributeRef<Enum>;
  /** Status of the last message received. */
  readonly receivedMessageStatus: AttributeRef<Unsigned>;
  /** Packets lost for lack of a receive buffer. */
  readonly noReceiveBuffer: AttributeRef<LongUnsigned>;
  /** Transmissions without data. */
  readonly transmitNoData: AttributeRef<LongUnsigned>;
  /** Overflows of the channel backlog. */
  readonly backlogOverflows: AttributeRef<LongUnsigned>;
  /** Acknowledgements that came late. */
  readonly lateAck: AttributeRef<LongUnsigned>;
  /** Times that the mains frequency was invalid. */
  readonly frequencyInvalid: AttributeRef<LongUnsigned>;
  /** Clears the counters. The parameter is 0. Absent in IEC 62056-8-8:2020. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the ISO/IEC 14908 diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function isoIec14908Diagnostic(logicalName: string): IsoIec14908Diagnostic {
  const object = cosemObject(isoIec14908DiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    plcSignalQualityStatus: attributeRef(object, plcSignalQualityStatusAttribute),
    comModuleState: attributeRef(object, comModuleStateAttribute),
    receivedMessageStatus: attributeRef(object, receivedMessageStatusAttribute),
    noReceiveBuffer: attributeRef(object, noReceiveBufferAttribute),
    transmitNoData: attributeRef(object, transmitNoDataAttribute),
    backlogOverflows: attributeRef(object, backlogOverflowsAttribute),
    lateAck: attributeRef(object, lateAckAttribute),
    frequencyInvalid: attributeRef(object, frequencyInvalidAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one ISO/IEC 14908 diagnostic object. What is left out is refused. */
export interface IsoIec14908DiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Quality of the power line signal. The codes were found in no source. */
  readonly plcSignalQualityStatus?: AttributeHandler<Enum>;
  /** State of the communication module. The codes were found in no source. */
  readonly comModuleState?: AttributeHandler<Enum>;
  /** Status of the last message received. */
  readonly receivedMessageStatus?: AttributeHandler<Unsigned>;
  /** Packets lost for lack of a receive buffer. */
  readonly noReceiveBuffer?: AttributeHandler<LongUnsigned>;
  /** Transmissions without data. */
  readonly transmitNoData?: AttributeHandler<LongUnsigned>;
  /** Overflows of the channel backlog. */
  readonly backlogOverflows?: AttributeHandler<LongUnsigned>;
  /** Acknowledgements that came late. */
  readonly lateAck?: AttributeHandler<LongUnsigned>;
  /** Times that the mains frequency was invalid. */
  readonly frequencyInvalid?: AttributeHandler<LongUnsigned>;
  /** Clears the counters. The parameter is 0. Absent in IEC 62056-8-8:2020. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A ISO/IEC 14908 diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function isoIec14908DiagnosticServer(logicalName: string, handlers: IsoIec14908DiagnosticServer): ServerObject {
  return serverObject(isoIec14908DiagnosticClass, logicalName, handlers);
}
