// Generated from spec/classes/0104-v0-zigbee-network-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type ActiveDevice,
  type ActiveDeviceStatus,
  type ActiveDeviceStatusBit,
  type Backup,
  type DeviceBackup,
  type Mirror,
  type MirrorMirrorControl,
  type MirrorMirrorControlBit,
  type ZigBeeNetworkControlActiveDevices,
  type ZigBeeNetworkControlRegisterDeviceParameter,
  type ZigBeeNetworkControlRemoveMirrorParameter,
  type ZigBeeNetworkControlRestorePanParameter,
  activeDeviceDescriptor,
  activeDeviceStatusDescriptor,
  backupDescriptor,
  deviceBackupDescriptor,
  mirrorDescriptor,
  mirrorMirrorControlDescriptor,
  readActiveDevice,
  readActiveDeviceStatus,
  readBackup,
  readDeviceBackup,
  readMirror,
  readMirrorMirrorControl,
  readZigBeeNetworkControlActiveDevices,
  readZigBeeNetworkControlRegisterDeviceParameter,
  readZigBeeNetworkControlRemoveMirrorParameter,
  readZigBeeNetworkControlRestorePanParameter,
  writeActiveDevice,
  writeActiveDeviceStatus,
  writeBackup,
  writeDeviceBackup,
  writeMirror,
  writeMirrorMirrorControl,
  writeZigBeeNetworkControlActiveDevices,
  writeZigBeeNetworkControlRegisterDeviceParameter,
  writeZigBeeNetworkControlRemoveMirrorParameter,
  writeZigBeeNetworkControlRestorePanParameter,
  zigBeeNetworkControlActiveDevicesDescriptor,
  zigBeeNetworkControlRegisterDeviceParameterDescriptor,
  zigBeeNetworkControlRemoveMirrorParameterDescriptor,
  zigBeeNetworkControlRestorePanParameterDescriptor,
} from "../../classes/zigbee-network-control.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ActiveDeviceStatus. */
export function activeDeviceStatus(): fc.Arbitrary<ActiveDeviceStatus> {
  return fc.subarray(["authorised-on-pan", "actively-reporting", "unauthorised-reported", "authorised-after-swap-out", "sep-transmitting", "reserved-5", "reserved-6", "reserved-7"] as readonly ActiveDeviceStatusBit[] as ActiveDeviceStatusBit[]);
}

/** Values of ActiveDevice. */
export function activeDevice(): fc.Arbitrary<ActiveDevice> {
  return fc.record({ macAddress: fc.uint8Array({ minLength: 8, maxLength: 8 }), status: activeDeviceStatus(), maxRssi: fc.integer({ min: -128, max: 127 }), averageRssi: fc.integer({ min: -128, max: 127 }), minRssi: fc.integer({ min: -128, max: 127 }), maxLqi: fc.integer({ min: 0, max: 255 }), averageLqi: fc.integer({ min: 0, max: 255 }), minLqi: fc.integer({ min: 0, max: 255 }), lastCommunicationDateTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), numberOfHops: fc.integer({ min: 0, max: 255 }), transmissionFailures: fc.integer({ min: 0, max: 255 }), transmissionSuccesses: fc.integer({ min: 0, max: 255 }), applicationVersion: fc.integer({ min: 0, max: 255 }), stackVersion: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Backup. */
export function backup(): fc.Arbitrary<Backup> {
  return fc.record({ extendedPanId: fc.uint8Array({ minLength: 8, maxLength: 8 }), deviceBackups: fc.array(deviceBackup(), { maxLength: 4 }) });
}

/** Values of DeviceBackup. */
export function deviceBackup(): fc.Arbitrary<DeviceBackup> {
  return fc.record({ macAddress: fc.uint8Array({ minLength: 8, maxLength: 8 }), hashedTcLinkKey: fc.uint8Array({ minLength: 16, maxLength: 16 }) });
}

/** Values of MirrorMirrorControl. */
export function mirrorMirrorControl(): fc.Arbitrary<MirrorMirrorControl> {
  return fc.subarray(["force-gas-meter-removal", "clear-all-mirror-data", "clear-consumption-registers", "clear-demand-registers", "clear-zigbee-attributes", "clear-mpan", "clear-billing-information", "clear-logs", "clear-ota-firmware", "reserved-9", "reserved-10", "reserved-11", "reserved-12", "reserved-13", "reserved-14", "action-all"] as readonly MirrorMirrorControlBit[] as MirrorMirrorControlBit[]);
}

/** Values of Mirror. */
export function mirror(): fc.Arbitrary<Mirror> {
  return fc.record({ macAddress: fc.uint8Array({ minLength: 8, maxLength: 8 }), mirrorControl: mirrorMirrorControl() });
}

/** Values of ZigBeeNetworkControlActiveDevices. */
export function zigBeeNetworkControlActiveDevices(): fc.Arbitrary<ZigBeeNetworkControlActiveDevices> {
  return fc.array(activeDevice(), { maxLength: 4 });
}

/** Values of ZigBeeNetworkControlRegisterDeviceParameter. */
export function zigBeeNetworkControlRegisterDeviceParameter(): fc.Arbitrary<ZigBeeNetworkControlRegisterDeviceParameter> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of ZigBeeNetworkControlRestorePanParameter. */
export function zigBeeNetworkControlRestorePanParameter(): fc.Arbitrary<ZigBeeNetworkControlRestorePanParameter> {
  return backup();
}

/** Values of ZigBeeNetworkControlRemoveMirrorParameter. */
export function zigBeeNetworkControlRemoveMirrorParameter(): fc.Arbitrary<ZigBeeNetworkControlRemoveMirrorParameter> {
  return mirror();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/zigbee-network-control", { descriptor: activeDeviceStatusDescriptor, read: readActiveDeviceStatus, write: writeActiveDeviceStatus }, () => activeDeviceStatus()),
  typeCase("classes/zigbee-network-control", { descriptor: activeDeviceDescriptor, read: readActiveDevice, write: writeActiveDevice }, () => activeDevice()),
  typeCase("classes/zigbee-network-control", { descriptor: backupDescriptor, read: readBackup, write: writeBackup }, () => backup()),
  typeCase("classes/zigbee-network-control", { descriptor: deviceBackupDescriptor, read: readDeviceBackup, write: writeDeviceBackup }, () => deviceBackup()),
  typeCase("classes/zigbee-network-control", { descriptor: mirrorMirrorControlDescriptor, read: readMirrorMirrorControl, write: writeMirrorMirrorControl }, () => mirrorMirrorControl()),
  typeCase("classes/zigbee-network-control", { descriptor: mirrorDescriptor, read: readMirror, write: writeMirror }, () => mirror()),
  typeCase("classes/zigbee-network-control", { descriptor: zigBeeNetworkControlActiveDevicesDescriptor, read: readZigBeeNetworkControlActiveDevices, write: writeZigBeeNetworkControlActiveDevices }, () => zigBeeNetworkControlActiveDevices()),
  typeCase("classes/zigbee-network-control", { descriptor: zigBeeNetworkControlRegisterDeviceParameterDescriptor, read: readZigBeeNetworkControlRegisterDeviceParameter, write: writeZigBeeNetworkControlRegisterDeviceParameter }, () => zigBeeNetworkControlRegisterDeviceParameter()),
  typeCase("classes/zigbee-network-control", { descriptor: zigBeeNetworkControlRestorePanParameterDescriptor, read: readZigBeeNetworkControlRestorePanParameter, write: writeZigBeeNetworkControlRestorePanParameter }, () => zigBeeNetworkControlRestorePanParameter()),
  typeCase("classes/zigbee-network-control", { descriptor: zigBeeNetworkControlRemoveMirrorParameterDescriptor, read: readZigBeeNetworkControlRemoveMirrorParameter, write: writeZigBeeNetworkControlRemoveMirrorParameter }, () => zigBeeNetworkControlRemoveMirrorParameter()),
];
