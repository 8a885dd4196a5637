// Generated from spec/classes/0066-v0-measurement-data-monitoring.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type MeasurementDataMonitoringScalerUnit,
  type MeasurementDataMonitoringTriggerSource,
  type MeasurementDataMonitoringWaveformData,
  type ScalUnitType,
  type TriggerSource,
  measurementDataMonitoringScalerUnitDescriptor,
  measurementDataMonitoringTriggerSourceDescriptor,
  measurementDataMonitoringWaveformDataDescriptor,
  readMeasurementDataMonitoringScalerUnit,
  readMeasurementDataMonitoringTriggerSource,
  readMeasurementDataMonitoringWaveformData,
  readScalUnitType,
  readTriggerSource,
  scalUnitTypeDescriptor,
  triggerSourceDescriptor,
  writeMeasurementDataMonitoringScalerUnit,
  writeMeasurementDataMonitoringTriggerSource,
  writeMeasurementDataMonitoringWaveformData,
  writeScalUnitType,
  writeTriggerSource,
} from "../../classes/measurement-data-monitoring.ts";
import { triggerOriginCodes } from "../../codes/trigger-origin.ts";
import { unitCodes } from "../../codes/unit.ts";
import { compactArray } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ScalUnitType. */
export function scalUnitType(): fc.Arbitrary<ScalUnitType> {
  return fc.record({ scaler: fc.integer({ min: -128, max: 127 }), unit: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(unitCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => unitCodes.ids[code] === undefined)) });
}

/** Values of MeasurementDataMonitoringWaveformData. */
export function measurementDataMonitoringWaveformData(): fc.Arbitrary<MeasurementDataMonitoringWaveformData> {
  return compactArray();
}

/** Values of TriggerSource. */
export function triggerSource(): fc.Arbitrary<TriggerSource> {
  return fc.record({ triggerOrigin: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(triggerOriginCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => triggerOriginCodes.ids[code] === undefined)), triggerCause: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of MeasurementDataMonitoringTriggerSource. */
export function measurementDataMonitoringTriggerSource(): fc.Arbitrary<MeasurementDataMonitoringTriggerSource> {
  return triggerSource();
}

/** Values of MeasurementDataMonitoringScalerUnit. */
export function measurementDataMonitoringScalerUnit(): fc.Arbitrary<MeasurementDataMonitoringScalerUnit> {
  return scalUnitType();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/measurement-data-monitoring", { descriptor: scalUnitTypeDescriptor, read: readScalUnitType, write: writeScalUnitType }, () => scalUnitType()),
  typeCase("classes/measurement-data-monitoring", { descriptor: measurementDataMonitoringWaveformDataDescriptor, read: readMeasurementDataMonitoringWaveformData, write: writeMeasurementDataMonitoringWaveformData }, () => measurementDataMonitoringWaveformData()),
  typeCase("classes/measurement-data-monitoring", { descriptor: triggerSourceDescriptor, read: readTriggerSource, write: writeTriggerSource }, () => triggerSource()),
  typeCase("classes/measurement-data-monitoring", { descriptor: measurementDataMonitoringTriggerSourceDescriptor, read: readMeasurementDataMonitoringTriggerSource, write: writeMeasurementDataMonitoringTriggerSource }, () => measurementDataMonitoringTriggerSource()),
  typeCase("classes/measurement-data-monitoring", { descriptor: measurementDataMonitoringScalerUnitDescriptor, read: readMeasurementDataMonitoringScalerUnit, write: writeMeasurementDataMonitoringScalerUnit }, () => measurementDataMonitoringScalerUnit()),
];
