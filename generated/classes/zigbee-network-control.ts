// Generated from spec/classes/0104-v0-zigbee-network-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  readFlags,
  serverObject,
  writeFlags,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import {
  type Boolean,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetString8,
  booleanCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetString8Codec,
} from "./simple-types.ts";

/**
 * Wire form: 8 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export type ActiveDeviceStatus = readonly ActiveDeviceStatusBit[];

/** Names of the bits of ActiveDeviceStatus. */
export type ActiveDeviceStatusBit =
  | "authorised-on-pan"
  | "actively-reporting"
  | "unauthorised-reported"
  | "authorised-after-swap-out"
  | "sep-transmitting"
  | "reserved-5"
  | "reserved-6"
  | "reserved-7";

export function readActiveDeviceStatus(r: Reader): ActiveDeviceStatus {
  return readFlags(r, activeDeviceStatusFlags);
}

export function writeActiveDeviceStatus(w: Writer, v: ActiveDeviceStatus): void {
  writeFlags(w, activeDeviceStatusFlags, v);
}

const activeDeviceStatusFlags: FlagsNode<ActiveDeviceStatusBit> = { kind: "flags", form: "counted", size: 8, order: "msb0", ids: ["authorised-on-pan","actively-reporting","unauthorised-reported","authorised-after-swap-out","sep-transmitting","reserved-5","reserved-6","reserved-7"] };

export const activeDeviceStatusDescriptor: Descriptor = {
  name: "active_device_status",
  node: activeDeviceStatusFlags,
  layer: "data",
};

/** Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source. */
export interface ActiveDevice {
  readonly macAddress: Uint8Array;
  readonly status: ActiveDeviceStatus;
  readonly maxRssi: number;
  readonly averageRssi: number;
  readonly minRssi: number;
  readonly maxLqi: number;
  readonly averageLqi: number;
  readonly minLqi: number;
  readonly lastCommunicationDateTime: CosemDateTime;
  readonly numberOfHops: number;
  readonly transmissionFailures: number;
  readonly transmissionSuccesses: number;
  readonly applicationVersion: number;
  readonly stackVersion: number;
}

export function readActiveDevice(r: Reader): ActiveDevice {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 14) {
    r.fail("decode.malformed", `structure of ${count2} elements, 14 expected`, start1);
  }
  r.expect(9);
  const macAddress = r.octetsOf(8);
  r.expect(4);
  const status = readActiveDeviceStatus(r);
  r.expect(0x0f);
  const maxRssi = r.i8();
  r.expect(0x0f);
  const averageRssi = r.i8();
  r.expect(0x0f);
  const minRssi = r.i8();
  r.expect(0x11);
  const maxLqi = r.u8();
  r.expect(0x11);
  const averageLqi = r.u8();
  r.expect(0x11);
  const minLqi = r.u8();
  r.expect(0x19);
  const lastCommunicationDateTime = dateTimeFromBytes(r.take(12));
  r.expect(0x11);
  const numberOfHops = r.u8();
  r.expect(0x11);
  const transmissionFailures = r.u8();
  r.expect(0x11);
  const transmissionSuccesses = r.u8();
  r.expect(0x11);
  const applicationVersion = r.u8();
  r.expect(0x11);
  const stackVersion = r.u8();
  return {
    macAddress,
    status,
    maxRssi,
    averageRssi,
    minRssi,
    maxLqi,
    averageLqi,
    minLqi,
    lastCommunicationDateTime,
    numberOfHops,
    transmissionFailures,
    transmissionSuccesses,
    applicationVersion,
    stackVersion,
  };
}

export function writeActiveDevice(w: Writer, v: ActiveDevice): void {
  w.length(14);
  w.u8(9);
  w.octetsOf(v.macAddress, 8);
  w.u8(4);
  writeActiveDeviceStatus(w, v.status);
  w.u8(0x0f);
  w.i8(v.maxRssi);
  w.u8(0x0f);
  w.i8(v.averageRssi);
  w.u8(0x0f);
  w.i8(v.minRssi);
  w.u8(0x11);
  w.u8(v.maxLqi);
  w.u8(0x11);
  w.u8(v.averageLqi);
  w.u8(0x11);
  w.u8(v.minLqi);
  w.u8(0x19);
  w.fixed(dateTimeToBytes(v.lastCommunicationDateTime), 12);
  w.u8(0x11);
  w.u8(v.numberOfHops);
  w.u8(0x11);
  w.u8(v.transmissionFailures);
  w.u8(0x11);
  w.u8(v.transmissionSuccesses);
  w.u8(0x11);
  w.u8(v.applicationVersion);
  w.u8(0x11);
  w.u8(v.stackVersion);
}

export const activeDeviceDescriptor: Descriptor = {
  name: "active_device",
  node: { kind: "sequence", counted: true, fields: [
    { property: "macAddress", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 8 } } },
    { property: "status", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => activeDeviceStatusDescriptor } } },
    { property: "maxRssi", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "averageRssi", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "minRssi", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "maxLqi", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "averageLqi", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "minLqi", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "lastCommunicationDateTime", presence: "required", node: { kind: "tagged", tag: 25, of: { kind: "octets", form: "fixed", size: 12, format: "date-time" } } },
    { property: "numberOfHops", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "transmissionFailures", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "transmissionSuccesses", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "applicationVersion", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "stackVersion", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source. */
export interface Backup {
  readonly extendedPanId: Uint8Array;
  readonly deviceBackups: readonly DeviceBackup[];
}

export function readBackup(r: Reader): Backup {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const extendedPanId = r.octetsOf(8);
  r.expect(1);
  const count3 = r.count(30);
  const items4 = new Array<DeviceBackup>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readDeviceBackup(r);
  }
  const deviceBackups = items4;
  return { extendedPanId, deviceBackups };
}

export function writeBackup(w: Writer, v: Backup): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(v.extendedPanId, 8);
  w.u8(1);
  w.length(v.deviceBackups.length);
  for (const item1 of v.deviceBackups) {
    w.u8(2);
    writeDeviceBackup(w, item1);
  }
}

export const backupDescriptor: Descriptor = {
  name: "backup",
  node: { kind: "sequence", counted: true, fields: [
    { property: "extendedPanId", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 8 } } },
    { property: "deviceBackups", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => deviceBackupDescriptor } }, least: 30 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source. */
export interface DeviceBackup {
  readonly macAddress: Uint8Array;
  readonly hashedTcLinkKey: Uint8Array;
}

export function readDeviceBackup(r: Reader): DeviceBackup {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const macAddress = r.octetsOf(8);
  r.expect(9);
  const hashedTcLinkKey = r.octetsOf(16);
  return { macAddress, hashedTcLinkKey };
}

export function writeDeviceBackup(w: Writer, v: DeviceBackup): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(v.macAddress, 8);
  w.u8(9);
  w.octetsOf(v.hashedTcLinkKey, 16);
}

export const deviceBackupDescriptor: Descriptor = {
  name: "device_backup",
  node: { kind: "sequence", counted: true, fields: [
    { property: "macAddress", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 8 } } },
    { property: "hashedTcLinkKey", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 16, secret: true } } },
  ] },
  layer: "data",
};

/**
 * Wire form: 16 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export type MirrorMirrorControl = readonly MirrorMirrorControlBit[];

/** Names of the bits of MirrorMirrorControl. */
export type MirrorMirrorControlBit =
  | "force-gas-meter-removal"
  | "clear-all-mirror-data"
  | "clear-consumption-registers"
  | "clear-demand-registers"
  | "clear-zigbee-attributes"
  | "clear-mpan"
  | "clear-billing-information"
  | "clear-logs"
  | "clear-ota-firmware"
  | "reserved-9"
  | "reserved-10"
  | "reserved-11"
  | "reserved-12"
  | "reserved-13"
  | "reserved-14"
  | "action-all";

export function readMirrorMirrorControl(r: Reader): MirrorMirrorControl {
  return readFlags(r, mirrorMirrorControlFlags);
}

export function writeMirrorMirrorControl(w: Writer, v: MirrorMirrorControl): void {
  writeFlags(w, mirrorMirrorControlFlags, v);
}

const mirrorMirrorControlFlags: FlagsNode<MirrorMirrorControlBit> = { kind: "flags", form: "counted", size: 16, order: "msb0", ids: ["force-gas-meter-removal","clear-all-mirror-data","clear-consumption-registers","clear-demand-registers","clear-zigbee-attributes","clear-mpan","clear-billing-information","clear-logs","clear-ota-firmware","reserved-9","reserved-10","reserved-11","reserved-12","reserved-13","reserved-14","action-all"] };

export const mirrorMirrorControlDescriptor: Descriptor = {
  name: "mirror_mirror_control",
  node: mirrorMirrorControlFlags,
  layer: "data",
};

/** Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source. */
export interface Mirror {
  readonly macAddress: Uint8Array;
  readonly mirrorControl: MirrorMirrorControl;
}

export function readMirror(r: Reader): Mirror {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const macAddress = r.octetsOf(8);
  r.expect(4);
  const mirrorControl = readMirrorMirrorControl(r);
  return { macAddress, mirrorControl };
}

export function writeMirror(w: Writer, v: Mirror): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(v.macAddress, 8);
  w.u8(4);
  writeMirrorMirrorControl(w, v.mirrorControl);
}

export const mirrorDescriptor: Descriptor = {
  name: "mirror",
  node: { kind: "sequence", counted: true, fields: [
    { property: "macAddress", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 8 } } },
    { property: "mirrorControl", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => mirrorMirrorControlDescriptor } } },
  ] },
  layer: "data",
};

/**
 * Devices in the network. The fields are those of a vendor's C header.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export type ZigBeeNetworkControlActiveDevices = readonly ActiveDevice[];

export function readZigBeeNetworkControlActiveDevices(r: Reader): ZigBeeNetworkControlActiveDevices {
  r.expect(1);
  const count1 = r.count(50);
  const items2 = new Array<ActiveDevice>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readActiveDevice(r);
  }
  return items2;
}

export function writeZigBeeNetworkControlActiveDevices(w: Writer, v: ZigBeeNetworkControlActiveDevices): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeActiveDevice(w, item1);
  }
}

export const zigBeeNetworkControlActiveDevicesDescriptor: Descriptor = {
  name: "ZigBee network control.active_devices",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => activeDeviceDescriptor } }, least: 50 } },
  layer: "data",
};

export const zigBeeNetworkControlActiveDevicesCodec: Codec<ZigBeeNetworkControlActiveDevices> = {
  descriptor: zigBeeNetworkControlActiveDevicesDescriptor,
  read: readZigBeeNetworkControlActiveDevices,
  write: writeZigBeeNetworkControlActiveDevices,
};

/**
 * Registers a device. A structure of any fields: two sources have the same four (IEEE address, key type, key and device type), in different orders.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export type ZigBeeNetworkControlRegisterDeviceParameter = readonly Data[];

export function readZigBeeNetworkControlRegisterDeviceParameter(r: Reader): ZigBeeNetworkControlRegisterDeviceParameter {
  r.expect(2);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeZigBeeNetworkControlRegisterDeviceParameter(w: Writer, v: ZigBeeNetworkControlRegisterDeviceParameter): void {
  w.u8(2);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const zigBeeNetworkControlRegisterDeviceParameterDescriptor: Descriptor = {
  name: "ZigBee network control.register_device_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const zigBeeNetworkControlRegisterDeviceParameterCodec: Codec<ZigBeeNetworkControlRegisterDeviceParameter> = {
  descriptor: zigBeeNetworkControlRegisterDeviceParameterDescriptor,
  read: readZigBeeNetworkControlRegisterDeviceParameter,
  write: writeZigBeeNetworkControlRegisterDeviceParameter,
};

/**
 * Restores a saved network.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export type ZigBeeNetworkControlRestorePanParameter = Backup;

export function readZigBeeNetworkControlRestorePanParameter(r: Reader): ZigBeeNetworkControlRestorePanParameter {
  r.expect(2);
  return readBackup(r);
}

export function writeZigBeeNetworkControlRestorePanParameter(w: Writer, v: ZigBeeNetworkControlRestorePanParameter): void {
  w.u8(2);
  writeBackup(w, v);
}

export const zigBeeNetworkControlRestorePanParameterDescriptor: Descriptor = {
  name: "ZigBee network control.restore_PAN_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => backupDescriptor } },
  layer: "data",
};

export const zigBeeNetworkControlRestorePanParameterCodec: Codec<ZigBeeNetworkControlRestorePanParameter> = {
  descriptor: zigBeeNetworkControlRestorePanParameterDescriptor,
  read: readZigBeeNetworkControlRestorePanParameter,
  write: writeZigBeeNetworkControlRestorePanParameter,
};

/**
 * Removes a mirror of the device with this MAC address, or some of its data.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export type ZigBeeNetworkControlRemoveMirrorParameter = Mirror;

export function readZigBeeNetworkControlRemoveMirrorParameter(r: Reader): ZigBeeNetworkControlRemoveMirrorParameter {
  r.expect(2);
  return readMirror(r);
}

export function writeZigBeeNetworkControlRemoveMirrorParameter(w: Writer, v: ZigBeeNetworkControlRemoveMirrorParameter): void {
  w.u8(2);
  writeMirror(w, v);
}

export const zigBeeNetworkControlRemoveMirrorParameterDescriptor: Descriptor = {
  name: "ZigBee network control.remove_mirror_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => mirrorDescriptor } },
  layer: "data",
};

export const zigBeeNetworkControlRemoveMirrorParameterCodec: Codec<ZigBeeNetworkControlRemoveMirrorParameter> = {
  descriptor: zigBeeNetworkControlRemoveMirrorParameterDescriptor,
  read: readZigBeeNetworkControlRemoveMirrorParameter,
  write: writeZigBeeNetworkControlRemoveMirrorParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const enableDisableJoiningAttribute: AttributeDefinition<Boolean> = {
  id: 2,
  name: "enable_disable_joining",
  property: "enableDisableJoining",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x08,
};
const joinTimeoutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "join_timeout",
  property: "joinTimeout",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const activeDevicesAttribute: AttributeDefinition<ZigBeeNetworkControlActiveDevices> = {
  id: 4,
  name: "active_devices",
  property: "activeDevices",
  codec: zigBeeNetworkControlActiveDevicesCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const registerDeviceMethod: MethodDefinition<ZigBeeNetworkControlRegisterDeviceParameter, undefined> = {
  id: 1,
  name: "register_device",
  property: "registerDevice",
  parameter: zigBeeNetworkControlRegisterDeviceParameterCodec,
  mandatory: true,
  shortName: 0x20,
  secret: true,
};
const unregisterDeviceMethod: MethodDefinition<OctetString8, undefined> = {
  id: 2,
  name: "unregister_device",
  property: "unregisterDevice",
  parameter: octetString8Codec,
  mandatory: true,
  shortName: 0x28,
};
const unregisterAllDevicesMethod: MethodDefinition<Integer, undefined> = {
  id: 3,
  name: "unregister_all_devices",
  property: "unregisterAllDevices",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x30,
};
const backupPanMethod: MethodDefinition<Integer, undefined> = {
  id: 4,
  name: "backup_PAN",
  property: "backupPan",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x38,
};
const restorePanMethod: MethodDefinition<ZigBeeNetworkControlRestorePanParameter, undefined> = {
  id: 5,
  name: "restore_PAN",
  property: "restorePan",
  parameter: zigBeeNetworkControlRestorePanParameterCodec,
  mandatory: false,
  shortName: 0x40,
};
const identifyDeviceMethod: MethodDefinition<OctetString8, undefined> = {
  id: 6,
  name: "identify_device",
  property: "identifyDevice",
  parameter: octetString8Codec,
  mandatory: false,
  shortName: 0x48,
};
const removeMirrorMethod: MethodDefinition<ZigBeeNetworkControlRemoveMirrorParameter, undefined> = {
  id: 7,
  name: "remove_mirror",
  property: "removeMirror",
  parameter: zigBeeNetworkControlRemoveMirrorParameterCodec,
  mandatory: false,
  shortName: 0x50,
};
const updateNetworkKeyMethod: MethodDefinition<Integer, undefined> = {
  id: 8,
  name: "update_network_key",
  property: "updateNetworkKey",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x58,
};
const updateLinkKeyMethod: MethodDefinition<OctetString8, undefined> = {
  id: 9,
  name: "update_link_key",
  property: "updateLinkKey",
  parameter: octetString8Codec,
  mandatory: false,
  shortName: 0x60,
};
const createPanMethod: MethodDefinition<Integer, undefined> = {
  id: 10,
  name: "create_PAN",
  property: "createPan",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x68,
};
const removePanMethod: MethodDefinition<Integer, undefined> = {
  id: 11,
  name: "remove_PAN",
  property: "removePan",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x70,
};

/**
 * ZigBee network control, version 0: Lets a ZigBee coordinator control its network and the devices in it.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export const zigBeeNetworkControlClass: ClassDefinition = {
  classId: 104,
  version: 0,
  name: "ZigBee network control",
  attributes: [logicalNameAttribute, enableDisableJoiningAttribute, joinTimeoutAttribute, activeDevicesAttribute],
  methods: [registerDeviceMethod, unregisterDeviceMethod, unregisterAllDevicesMethod, backupPanMethod, restorePanMethod, identifyDeviceMethod, removeMirrorMethod, updateNetworkKeyMethod, updateLinkKeyMethod, createPanMethod, removePanMethod],
};

/**
 * A client's references to one ZigBee network control object.
 *
 * Lets a ZigBee coordinator control its network and the devices in it.
 */
export interface ZigBeeNetworkControl extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Whether devices may join. */
  readonly enableDisableJoining: AttributeRef<Boolean>;
  /** How long devices may join. */
  readonly joinTimeout: AttributeRef<LongUnsigned>;
  /** Devices in the network. The fields are those of a vendor's C header. */
  readonly activeDevices: AttributeRef<ZigBeeNetworkControlActiveDevices>;
  /** Registers a device. A structure of any fields: two sources have the same four (IEEE address, key type, key and device type), in different orders. */
  readonly registerDevice: MethodRef<ZigBeeNetworkControlRegisterDeviceParameter, undefined>;
  /** Removes the device with this MAC address. */
  readonly unregisterDevice: MethodRef<OctetString8, undefined>;
  /** Removes all devices. The parameter is 0. */
  readonly unregisterAllDevices: MethodRef<Integer, undefined>;
  /** Saves the state of the network within the server. The parameter is 0. No source returns the backup: the Gurux C library says that the server decides where it is stored. */
  readonly backupPan: MethodRef<Integer, undefined>;
  /** Restores a saved network. */
  readonly restorePan: MethodRef<ZigBeeNetworkControlRestorePanParameter, undefined>;
  /** Makes the device with this MAC address show itself. */
  readonly identifyDevice: MethodRef<OctetString8, undefined>;
  /** Removes a mirror of the device with this MAC address, or some of its data. */
  readonly removeMirror: MethodRef<ZigBeeNetworkControlRemoveMirrorParameter, undefined>;
  /** Changes the network key. The parameter is 0. */
  readonly updateNetworkKey: MethodRef<Integer, undefined>;
  /** Changes the link key of the device with this MAC address. */
  readonly updateLinkKey: MethodRef<OctetString8, undefined>;
  /** Forms the network. The parameter is 0. */
  readonly createPan: MethodRef<Integer, undefined>;
  /** Dissolves the network. The parameter is 0. */
  readonly removePan: MethodRef<Integer, undefined>;
}

/** References to the ZigBee network control object with this logical name. Throws when it is not an OBIS code. */
export function zigBeeNetworkControl(logicalName: string): ZigBeeNetworkControl {
  const object = cosemObject(zigBeeNetworkControlClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    enableDisableJoining: attributeRef(object, enableDisableJoiningAttribute),
    joinTimeout: attributeRef(object, joinTimeoutAttribute),
    activeDevices: attributeRef(object, activeDevicesAttribute),
    registerDevice: methodRef(object, registerDeviceMethod),
    unregisterDevice: methodRef(object, unregisterDeviceMethod),
    unregisterAllDevices: methodRef(object, unregisterAllDevicesMethod),
    backupPan: methodRef(object, backupPanMethod),
    restorePan: methodRef(object, restorePanMethod),
    identifyDevice: methodRef(object, identifyDeviceMethod),
    removeMirror: methodRef(object, removeMirrorMethod),
    updateNetworkKey: methodRef(object, updateNetworkKeyMethod),
    updateLinkKey: methodRef(object, updateLinkKeyMethod),
    createPan: methodRef(object, createPanMethod),
    removePan: methodRef(object, removePanMethod),
  };
}

/** A server's handlers for one ZigBee network control object. What is left out is refused. */
export interface ZigBeeNetworkControlServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Whether devices may join. */
  readonly enableDisableJoining?: AttributeHandler<Boolean>;
  /** How long devices may join. */
  readonly joinTimeout?: AttributeHandler<LongUnsigned>;
  /** Devices in the network. The fields are those of a vendor's C header. */
  readonly activeDevices?: AttributeHandler<ZigBeeNetworkControlActiveDevices>;
  /** Registers a device. A structure of any fields: two sources have the same four (IEEE address, key type, key and device type), in different orders. */
  readonly registerDevice?: MethodHandler<ZigBeeNetworkControlRegisterDeviceParameter, void>;
  /** Removes the device with this MAC address. */
  readonly unregisterDevice?: MethodHandler<OctetString8, void>;
  /** Removes all devices. The parameter is 0. */
  readonly unregisterAllDevices?: MethodHandler<Integer, void>;
  /** Saves the state of the network within the server. The parameter is 0. No source returns the backup: the Gurux C library says that the server decides where it is stored. */
  readonly backupPan?: MethodHandler<Integer, void>;
  /** Restores a saved network. */
  readonly restorePan?: MethodHandler<ZigBeeNetworkControlRestorePanParameter, void>;
  /** Makes the device with this MAC address show itself. */
  readonly identifyDevice?: MethodHandler<OctetString8, void>;
  /** Removes a mirror of the device with this MAC address, or some of its data. */
  readonly removeMirror?: MethodHandler<ZigBeeNetworkControlRemoveMirrorParameter, void>;
  /** Changes the network key. The parameter is 0. */
  readonly updateNetworkKey?: MethodHandler<Integer, void>;
  /** Changes the link key of the device with this MAC address. */
  readonly updateLinkKey?: MethodHandler<OctetString8, void>;
  /** Forms the network. The parameter is 0. */
  readonly createPan?: MethodHandler<Integer, void>;
  /** Dissolves the network. The parameter is 0. */
  readonly removePan?: MethodHandler<Integer, void>;
}

/** A ZigBee network control object for a server. Throws when `logicalName` is not an OBIS code. */
export function zigBeeNetworkControlServer(logicalName: string, handlers: ZigBeeNetworkControlServer): ServerObject {
  return serverObject(zigBeeNetworkControlClass, logicalName, handlers);
}
