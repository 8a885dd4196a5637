// Generated from spec/classes/0066-v0-measurement-data-monitoring.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type CompactArray, compactArrayDescriptor, readCompactArray, writeCompactArray } from "../apdu/data.ts";
import { type TriggerOrigin, triggerOriginCodes } from "../codes/trigger-origin.ts";
import { type Unit, unitCodes } from "../codes/unit.ts";
import {
  type DoubleLongUnsigned,
  type Enum,
  type Integer,
  type LogicalName,
  type Long64Unsigned,
  type LongUnsigned,
  doubleLongUnsignedCodec,
  enumCodec,
  integerCodec,
  logicalNameCodec,
  long64UnsignedCodec,
  longUnsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Measurement data monitoring (class_id 66, version 0). Confidence: single-source. */
export interface ScalUnitType {
  readonly scaler: number;
  readonly unit: Unit;
}

export function readScalUnitType(r: Reader): ScalUnitType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const scaler = r.i8();
  r.expect(0x16);
  const unit = readCode(r, unitCodes);
  return { scaler, unit };
}

export function writeScalUnitType(w: Writer, v: ScalUnitType): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.scaler);
  w.u8(0x16);
  writeCode(w, unitCodes, v.unit);
}

export const scalUnitTypeDescriptor: Descriptor = {
  name: "scal_unit_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "scaler", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "unit", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: unitCodes } } },
  ] },
  layer: "data",
};

/**
 * The samples, as a compact array.
 *
 * Blue Book part 2, class Measurement data monitoring (class_id 66, version 0). Confidence: single-source.
 */
export type MeasurementDataMonitoringWaveformData = CompactArray;

export function readMeasurementDataMonitoringWaveformData(r: Reader): MeasurementDataMonitoringWaveformData {
  r.expect(0x13);
  return readCompactArray(r);
}

export function writeMeasurementDataMonitoringWaveformData(w: Writer, v: MeasurementDataMonitoringWaveformData): void {
  w.u8(0x13);
  writeCompactArray(w, v);
}

export const measurementDataMonitoringWaveformDataDescriptor: Descriptor = {
  name: "Measurement data monitoring.waveform_data",
  node: { kind: "tagged", tag: 19, of: { kind: "ref", to: () => compactArrayDescriptor } },
  layer: "data",
};

export const measurementDataMonitoringWaveformDataCodec: Codec<MeasurementDataMonitoringWaveformData> = {
  descriptor: measurementDataMonitoringWaveformDataDescriptor,
  read: readMeasurementDataMonitoringWaveformData,
  write: writeMeasurementDataMonitoringWaveformData,
};

/** Blue Book part 2, class Measurement data monitoring (class_id 66, version 0). Confidence: single-source. */
export interface TriggerSource {
  readonly triggerOrigin: TriggerOrigin;
  readonly triggerCause: number;
}

export function readTriggerSource(r: Reader): TriggerSource {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const triggerOrigin = readCode(r, triggerOriginCodes);
  r.expect(0x12);
  const triggerCause = r.u16();
  return { triggerOrigin, triggerCause };
}

export function writeTriggerSource(w: Writer, v: TriggerSource): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, triggerOriginCodes, v.triggerOrigin);
  w.u8(0x12);
  w.u16(v.triggerCause);
}

export const triggerSourceDescriptor: Descriptor = {
  name: "trigger_source",
  node: { kind: "sequence", counted: true, fields: [
    { property: "triggerOrigin", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: triggerOriginCodes } } },
    { property: "triggerCause", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * What triggered the capture.
 *
 * Blue Book part 2, class Measurement data monitoring (class_id 66, version 0). Confidence: single-source.
 */
export type MeasurementDataMonitoringTriggerSource = TriggerSource;

export function readMeasurementDataMonitoringTriggerSource(r: Reader): MeasurementDataMonitoringTriggerSource {
  r.expect(2);
  return readTriggerSource(r);
}

export function writeMeasurementDataMonitoringTriggerSource(w: Writer, v: MeasurementDataMonitoringTriggerSource): void {
  w.u8(2);
  writeTriggerSource(w, v);
}

export const measurementDataMonitoringTriggerSourceDescriptor: Descriptor = {
  name: "Measurement data monitoring.trigger_source",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => triggerSourceDescriptor } },
  layer: "data",
};

export const measurementDataMonitoringTriggerSourceCodec: Codec<MeasurementDataMonitoringTriggerSource> = {
  descriptor: measurementDataMonitoringTriggerSourceDescriptor,
  read: readMeasurementDataMonitoringTriggerSource,
  write: writeMeasurementDataMonitoringTriggerSource,
};

/**
 * Scaler and unit of the samples.
 *
 * Blue Book part 2, class Measurement data monitoring (class_id 66, version 0). Confidence: single-source.
 */
export type MeasurementDataMonitoringScalerUnit = ScalUnitType;

export function readMeasurementDataMonitoringScalerUnit(r: Reader): MeasurementDataMonitoringScalerUnit {
  r.expect(2);
  return readScalUnitType(r);
}

export function writeMeasurementDataMonitoringScalerUnit(w: Writer, v: MeasurementDataMonitoringScalerUnit): void {
  w.u8(2);
  writeScalUnitType(w, v);
}

export const measurementDataMonitoringScalerUnitDescriptor: Descriptor = {
  name: "Measurement data monitoring.scaler_unit",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scalUnitTypeDescriptor } },
  layer: "data",
};

export const measurementDataMonitoringScalerUnitCodec: Codec<MeasurementDataMonitoringScalerUnit> = {
  descriptor: measurementDataMonitoringScalerUnitDescriptor,
  read: readMeasurementDataMonitoringScalerUnit,
  write: writeMeasurementDataMonitoringScalerUnit,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const waveformDataAttribute: AttributeDefinition<MeasurementDataMonitoringWaveformData> = {
  id: 2,
  name: "waveform_data",
  property: "waveformData",
  codec: measurementDataMonitoringWaveformDataCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const triggerTimeAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 3,
  name: "trigger_time",
  property: "triggerTime",
  codec: long64UnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const triggerSourceAttribute: AttributeDefinition<MeasurementDataMonitoringTriggerSource> = {
  id: 4,
  name: "trigger_source",
  property: "triggerSource",
  codec: measurementDataMonitoringTriggerSourceCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const statusAttribute: AttributeDefinition<Enum> = {
  id: 5,
  name: "status",
  property: "status",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const samplingRateAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "sampling_rate",
  property: "samplingRate",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const numberOfSamplesBeforeTriggerAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "number_of_samples_before_trigger",
  property: "numberOfSamplesBeforeTrigger",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const numberOfSamplesAfterTriggerAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "number_of_samples_after_trigger",
  property: "numberOfSamplesAfterTrigger",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const scalerUnitAttribute: AttributeDefinition<MeasurementDataMonitoringScalerUnit> = {
  id: 9,
  name: "scaler_unit",
  property: "scalerUnit",
  codec: measurementDataMonitoringScalerUnitCodec,
  storage: "static",
  shortName: 0x40,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x48,
};
const triggerMethod: MethodDefinition<LongUnsigned, undefined> = {
  id: 2,
  name: "trigger",
  property: "trigger",
  parameter: longUnsignedCodec,
  mandatory: false,
  shortName: 0x50,
};

/**
 * Measurement data monitoring, version 0: Captures sampled waveforms around a trigger.
 *
 * Blue Book part 2, class Measurement data monitoring (class_id 66, version 0). Confidence: single-source.
 */
export const measurementDataMonitoringClass: ClassDefinition = {
  classId: 66,
  version: 0,
  name: "Measurement data monitoring",
  attributes: [logicalNameAttribute, waveformDataAttribute, triggerTimeAttribute, triggerSourceAttribute, statusAttribute, samplingRateAttribute, numberOfSamplesBeforeTriggerAttribute, numberOfSamplesAfterTriggerAttribute, scalerUnitAttribute],
  methods: [resetMethod, triggerMethod],
};

/**
 * A client's references to one Measurement data monitoring object.
 *
 * Captures sampled waveforms around a trigger.
 */
export interface MeasurementDataMonitoring extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The samples, as a compact array. */
  readonly waveformData: AttributeRef<MeasurementDataMonitoringWaveformData>;
  /** Time of the trigger, in microseconds. */
  readonly triggerTime: AttributeRef<Long64Unsigned>;
  /** What triggered the capture. */
  readonly triggerSource: AttributeRef<MeasurementDataMonitoringTriggerSource>;
  /** State of the capture. The codes were found in no source. */
  readonly status: AttributeRef<Enum>;
  /** Samples per second. */
  readonly samplingRate: AttributeRef<DoubleLongUnsigned>;
  /** Samples kept from before the trigger. */
  readonly numberOfSamplesBeforeTrigger: AttributeRef<DoubleLongUnsigned>;
  /** Samples taken after the trigger. */
  readonly numberOfSamplesAfterTrigger: AttributeRef<DoubleLongUnsigned>;
  /** Scaler and unit of the samples. */
  readonly scalerUnit: AttributeRef<MeasurementDataMonitoringScalerUnit>;
  /** Clears the data. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
  /** Triggers a capture; the parameter is believed to be the cause. */
  readonly trigger: MethodRef<LongUnsigned, undefined>;
}

/** References to the Measurement data monitoring object with this logical name. Throws when it is not an OBIS code. */
export function measurementDataMonitoring(logicalName: string): MeasurementDataMonitoring {
  const object = cosemObject(measurementDataMonitoringClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    waveformData: attributeRef(object, waveformDataAttribute),
    triggerTime: attributeRef(object, triggerTimeAttribute),
    triggerSource: attributeRef(object, triggerSourceAttribute),
    status: attributeRef(object, statusAttribute),
    samplingRate: attributeRef(object, samplingRateAttribute),
    numberOfSamplesBeforeTrigger: attributeRef(object, numberOfSamplesBeforeTriggerAttribute),
    numberOfSamplesAfterTrigger: attributeRef(object, numberOfSamplesAfterTriggerAttribute),
    scalerUnit: attributeRef(object, scalerUnitAttribute),
    reset: methodRef(object, resetMethod),
    trigger: methodRef(object, triggerMethod),
  };
}

/** A server's handlers for one Measurement data monitoring object. What is left out is refused. */
export interface MeasurementDataMonitoringServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The samples, as a compact array. */
  readonly waveformData?: AttributeHandler<MeasurementDataMonitoringWaveformData>;
  /** Time of the trigger, in microseconds. */
  readonly triggerTime?: AttributeHandler<Long64Unsigned>;
  /** What triggered the capture. */
  readonly triggerSource?: AttributeHandler<MeasurementDataMonitoringTriggerSource>;
  /** State of the capture. The codes were found in no source. */
  readonly status?: AttributeHandler<Enum>;
  /** Samples per second. */
  readonly samplingRate?: AttributeHandler<DoubleLongUnsigned>;
  /** Samples kept from before the trigger. */
  readonly numberOfSamplesBeforeTrigger?: AttributeHandler<DoubleLongUnsigned>;
  /** Samples taken after the trigger. */
  readonly numberOfSamplesAfterTrigger?: AttributeHandler<DoubleLongUnsigned>;
  /** Scaler and unit of the samples. */
  readonly scalerUnit?: AttributeHandler<MeasurementDataMonitoringScalerUnit>;
  /** Clears the data. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
  /** Triggers a capture; the parameter is believed to be the cause. */
  readonly trigger?: MethodHandler<LongUnsigned, void>;
}

/** A Measurement data monitoring object for a server. Throws when `logicalName` is not an OBIS code. */
export function measurementDataMonitoringServer(logicalName: string, handlers: MeasurementDataMonitoringServer): ServerObject {
  return serverObject(measurementDataMonitoringClass, logicalName, handlers);
}
