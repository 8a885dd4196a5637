// Generated from spec/classes/0104-v0-zigbee-network-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type ActiveDevice,
  type ZigBeeNetworkControlActiveDevices,
  activeDeviceDescriptor,
  readActiveDevice,
  readZigBeeNetworkControlActiveDevices,
  writeActiveDevice,
  writeZigBeeNetworkControlActiveDevices,
  zigBeeNetworkControlActiveDevicesDescriptor,
} from "../../classes/zigbee-network-control.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ActiveDevice. */
export function activeDevice(): fc.Arbitrary<ActiveDevice> {
  return fc.record({ macAddress: fc.uint8Array({ minLength: 8, maxLength: 8 }), status: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }), maxRssi: fc.integer({ min: -128, max: 127 }), averageRssi: fc.integer({ min: -128, max: 127 }), minRssi: fc.integer({ min: -128, max: 127 }), maxLqi: fc.integer({ min: 0, max: 255 }), averageLqi: fc.integer({ min: 0, max: 255 }), minLqi: fc.integer({ min: 0, max: 255 }), lastCommunicationDateTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), numberOfHops: fc.integer({ min: 0, max: 255 }), transmissionFailures: fc.integer({ min: 0, max: 255 }), transmissionSuccesses: fc.integer({ min: 0, max: 255 }), applicationVersion: fc.integer({ min: 0, max: 255 }), stackVersion: fc.integer({ min: 0, max: 255 }) });
}

/** Values of ZigBeeNetworkControlActiveDevices. */
export function zigBeeNetworkControlActiveDevices(): fc.Arbitrary<ZigBeeNetworkControlActiveDevices> {
  return fc.array(activeDevice(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/zigbee-network-control", { descriptor: activeDeviceDescriptor, read: readActiveDevice, write: writeActiveDevice }, () => activeDevice()),
  typeCase("classes/zigbee-network-control", { descriptor: zigBeeNetworkControlActiveDevicesDescriptor, read: readZigBeeNetworkControlActiveDevices, write: writeZigBeeNetworkControlActiveDevices }, () => zigBeeNetworkControlActiveDevices()),
];
