// Generated from spec/classes/0128-v0-lorawan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type DeviceOperationType,
  type LoRaWanSetupDeviceOperation,
  type LoRaWanSetupModemVersions,
  type LoRaWanSetupMulticastsParameters,
  type ModemVersionsType,
  type MulticastElement,
  type MulticastElementMcStartTime,
  deviceOperationTypeDescriptor,
  loRaWanSetupDeviceOperationDescriptor,
  loRaWanSetupModemVersionsDescriptor,
  loRaWanSetupMulticastsParametersDescriptor,
  modemVersionsTypeDescriptor,
  multicastElementDescriptor,
  multicastElementMcStartTimeDescriptor,
  readDeviceOperationType,
  readLoRaWanSetupDeviceOperation,
  readLoRaWanSetupModemVersions,
  readLoRaWanSetupMulticastsParameters,
  readModemVersionsType,
  readMulticastElement,
  readMulticastElementMcStartTime,
  writeDeviceOperationType,
  writeLoRaWanSetupDeviceOperation,
  writeLoRaWanSetupModemVersions,
  writeLoRaWanSetupMulticastsParameters,
  writeModemVersionsType,
  writeMulticastElement,
  writeMulticastElementMcStartTime,
} from "../../classes/lorawan-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of DeviceOperationType. */
export function deviceOperationType(): fc.Arbitrary<DeviceOperationType> {
  return fc.record({ totalJoinRequestCounter: data(), timeSinceLastJoinRequest: data(), timeSinceLastJoinAccept: data() });
}

/** Values of ModemVersionsType. */
export function modemVersionsType(): fc.Arbitrary<ModemVersionsType> {
  return fc.record({ hardwareVersion: data(), softwareVersion: data(), regionalParametersVersion: data(), protocolVersion: data() });
}

/** Values of MulticastElementMcStartTime. */
export function multicastElementMcStartTime(): fc.Arbitrary<MulticastElementMcStartTime> {
  return fc.oneof(
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
    );
}

/** Values of MulticastElement. */
export function multicastElement(): fc.Arbitrary<MulticastElement> {
  return fc.record({ mcAddress: data(), mcKey: fc.uint8Array({ minLength: 16, maxLength: 16 }), mcMinFrameCounter: data(), mcMaxFrameCounter: data(), mcStartTime: multicastElementMcStartTime(), mcDuration: data(), mcClass: fc.integer({ min: 0, max: 255 }), mcDownlinkDataRate: data(), mcDownlinkFrequency: data() });
}

/** Values of LoRaWanSetupDeviceOperation. */
export function loRaWanSetupDeviceOperation(): fc.Arbitrary<LoRaWanSetupDeviceOperation> {
  return deviceOperationType();
}

/** Values of LoRaWanSetupModemVersions. */
export function loRaWanSetupModemVersions(): fc.Arbitrary<LoRaWanSetupModemVersions> {
  return modemVersionsType();
}

/** Values of LoRaWanSetupMulticastsParameters. */
export function loRaWanSetupMulticastsParameters(): fc.Arbitrary<LoRaWanSetupMulticastsParameters> {
  return fc.array(multicastElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/lorawan-setup", { descriptor: deviceOperationTypeDescriptor, read: readDeviceOperationType, write: writeDeviceOperationType }, () => deviceOperationType()),
  typeCase("classes/lorawan-setup", { descriptor: modemVersionsTypeDescriptor, read: readModemVersionsType, write: writeModemVersionsType }, () => modemVersionsType()),
  typeCase("classes/lorawan-setup", { descriptor: multicastElementMcStartTimeDescriptor, read: readMulticastElementMcStartTime, write: writeMulticastElementMcStartTime }, () => multicastElementMcStartTime()),
  typeCase("classes/lorawan-setup", { descriptor: multicastElementDescriptor, read: readMulticastElement, write: writeMulticastElement }, () => multicastElement()),
  typeCase("classes/lorawan-setup", { descriptor: loRaWanSetupDeviceOperationDescriptor, read: readLoRaWanSetupDeviceOperation, write: writeLoRaWanSetupDeviceOperation }, () => loRaWanSetupDeviceOperation()),
  typeCase("classes/lorawan-setup", { descriptor: loRaWanSetupModemVersionsDescriptor, read: readLoRaWanSetupModemVersions, write: writeLoRaWanSetupModemVersions }, () => loRaWanSetupModemVersions()),
  typeCase("classes/lorawan-setup", { descriptor: loRaWanSetupMulticastsParametersDescriptor, read: readLoRaWanSetupMulticastsParameters, write: writeLoRaWanSetupMulticastsParameters }, () => loRaWanSetupMulticastsParameters()),
];
