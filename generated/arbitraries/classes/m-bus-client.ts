// Generated from spec/classes/0072-v2-m-bus-client.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateFromBytes, dateTimeFromBytes, timeFromBytes } from "@cosemkit/core";
import {
  type CaptureDefinitionElement,
  type DataDefinitionElement,
  type MBusClientCaptureDefinition,
  type MBusClientDataSendParameter,
  type SimpleValue,
  type SlaveInstallParameter,
  captureDefinitionElementDescriptor,
  dataDefinitionElementDescriptor,
  mBusClientCaptureDefinitionDescriptor,
  mBusClientDataSendParameterDescriptor,
  readCaptureDefinitionElement,
  readDataDefinitionElement,
  readMBusClientCaptureDefinition,
  readMBusClientDataSendParameter,
  readSimpleValue,
  readSlaveInstallParameter,
  simpleValueDescriptor,
  slaveInstallParameterDescriptor,
  writeCaptureDefinitionElement,
  writeDataDefinitionElement,
  writeMBusClientCaptureDefinition,
  writeMBusClientDataSendParameter,
  writeSimpleValue,
  writeSlaveInstallParameter,
} from "../../classes/m-bus-client.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CaptureDefinitionElement. */
export function captureDefinitionElement(): fc.Arbitrary<CaptureDefinitionElement> {
  return fc.record({ dataInformationBlock: fc.uint8Array({ maxLength: 20 }), valueInformationBlock: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of DataDefinitionElement. */
export function dataDefinitionElement(): fc.Arbitrary<DataDefinitionElement> {
  return fc.record({ dataInformationBlock: fc.uint8Array({ maxLength: 20 }), valueInformationBlock: fc.uint8Array({ maxLength: 20 }), data: simpleValue() });
}

/** Values of SimpleValue. */
export function simpleValue(): fc.Arbitrary<SimpleValue> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("visible-string" as const), value: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) }),
      fc.record({ type: fc.constant("utf8-string" as const), value: fc.string({ unit: "binary", maxLength: 20 }) }),
      fc.record({ type: fc.constant("bcd" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("long64" as const), value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) }),
      fc.record({ type: fc.constant("long64-unsigned" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") })),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float64" as const), value: fc.double() }), weight: 5 }, fc.record({ type: fc.constant("float64" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7ff0000000000001", "fff8000000000000") })),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date" as const), value: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)) }),
      fc.record({ type: fc.constant("time" as const), value: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)) }),
    );
}

/** Values of MBusClientCaptureDefinition. */
export function mBusClientCaptureDefinition(): fc.Arbitrary<MBusClientCaptureDefinition> {
  return fc.array(captureDefinitionElement(), { maxLength: 4 });
}

/** Values of SlaveInstallParameter. */
export function slaveInstallParameter(): fc.Arbitrary<SlaveInstallParameter> {
  return fc.oneof(
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
    );
}

/** Values of MBusClientDataSendParameter. */
export function mBusClientDataSendParameter(): fc.Arbitrary<MBusClientDataSendParameter> {
  return fc.array(dataDefinitionElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/m-bus-client", { descriptor: captureDefinitionElementDescriptor, read: readCaptureDefinitionElement, write: writeCaptureDefinitionElement }, () => captureDefinitionElement()),
  typeCase("classes/m-bus-client", { descriptor: dataDefinitionElementDescriptor, read: readDataDefinitionElement, write: writeDataDefinitionElement }, () => dataDefinitionElement()),
  typeCase("classes/m-bus-client", { descriptor: simpleValueDescriptor, read: readSimpleValue, write: writeSimpleValue }, () => simpleValue()),
  typeCase("classes/m-bus-client", { descriptor: mBusClientCaptureDefinitionDescriptor, read: readMBusClientCaptureDefinition, write: writeMBusClientCaptureDefinition }, () => mBusClientCaptureDefinition()),
  typeCase("classes/m-bus-client", { descriptor: slaveInstallParameterDescriptor, read: readSlaveInstallParameter, write: writeSlaveInstallParameter }, () => slaveInstallParameter()),
  typeCase("classes/m-bus-client", { descriptor: mBusClientDataSendParameterDescriptor, read: readMBusClientDataSendParameter, write: writeMBusClientDataSendParameter }, () => mBusClientDataSendParameter()),
];
