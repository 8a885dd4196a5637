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
  serverObject,
} from "@cosemkit/core";
import {
  type AnyData,
  type Boolean,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  anyDataCodec,
  booleanCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source. */
export interface ActiveDevice {
  readonly macAddress: Uint8Array;
  readonly status: string;
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
  const status = r.bitString();
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
  w.bitString(v.status);
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
    { property: "status", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } } },
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

/**
 * Devices in the network. The fields are those of a vendor's C header.
 *
 * Blue Book part 2, class ZigBee network control (class_id 104, version 0). Confidence: single-source.
 */
export type ZigBeeNetworkControlActiveDevices = readonly ActiveDevice[];

export function readZigBeeNetworkControlActiveDevices(r: Reader): ZigBeeNetworkControlActiveDevices {
  r.expect(1);
  const count1 = r.count(49);
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
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => activeDeviceDescriptor } }, least: 49 } },
  layer: "data",
};

export const zigBeeNetworkControlActiveDevicesCodec: Codec<ZigBeeNetworkControlActiveDevices> = {
  descriptor: zigBeeNetworkControlActiveDevicesDescriptor,
  read: readZigBeeNetworkControlActiveDevices,
  write: writeZigBeeNetworkControlActiveDevices,
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
const registerDeviceMethod: MethodDefinition<AnyData, undefined> = {
  id: 1,
  name: "register_device",
  property: "registerDevice",
  parameter: anyDataCodec,
  mandatory: true,
  shortName: 0x20,
};
const unregisterDeviceMethod: MethodDefinition<OctetString, undefined> = {
  id: 2,
  name: "unregister_device",
  property: "unregisterDevice",
  parameter: octetStringCodec,
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
const restorePanMethod: MethodDefinition<AnyData, undefined> = {
  id: 5,
  name: "restore_PAN",
  property: "restorePan",
  parameter: anyDataCodec,
  mandatory: false,
  shortName: 0x40,
};
const identifyDeviceMethod: MethodDefinition<OctetString, undefined> = {
  id: 6,
  name: "identify_device",
  property: "identifyDevice",
  parameter: octetStringCodec,
  mandatory: false,
  shortName: 0x48,
};
const removeMirrorMethod: MethodDefinition<AnyData, undefined> = {
  id: 7,
  name: "remove_mirror",
  property: "removeMirror",
  parameter: anyDataCodec,
  mandatory: false,
  shortName: 0x50,
};
const updateNetworkKeyMethod: MethodDefinition<AnyData, undefined> = {
  id: 8,
  name: "update_network_key",
  property: "updateNetworkKey",
  parameter: anyDataCodec,
  mandatory: false,
  shortName: 0x58,
  secret: true,
};
const updateLinkKeyMethod: MethodDefinition<AnyData, undefined> = {
  id: 9,
  name: "update_link_key",
  property: "updateLinkKey",
  parameter: anyDataCodec,
  mandatory: false,
  shortName: 0x60,
  secret: true,
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
  /** Registers a device (MAC address, link key and more). Any Data: the layout of the parameter was found in no source. */
  readonly registerDevice: MethodRef<AnyData, undefined>;
  /** Removes the device with this MAC address. */
  readonly unregisterDevice: MethodRef<OctetString, undefined>;
  /** Removes all devices. The parameter is 0. */
  readonly unregisterAllDevices: MethodRef<Integer, undefined>;
  /** Saves the state of the network. The parameter is 0. */
  readonly backupPan: MethodRef<Integer, undefined>;
  /** Restores a saved network. Any Data: the layout of the parameter was found in no source. */
  readonly restorePan: MethodRef<AnyData, undefined>;
  /** Makes the device with this MAC address show itself. */
  readonly identifyDevice: MethodRef<OctetString, undefined>;
  /** Removes a mirror of a device. Any Data: the layout of the parameter was found in no source. */
  readonly removeMirror: MethodRef<AnyData, undefined>;
  /** Changes the network key. Any Data: the layout of the parameter was found in no source. */
  readonly updateNetworkKey: MethodRef<AnyData, undefined>;
  /** Changes the link key of a device. Any Data: the layout of the parameter was found in no source. */
  readonly updateLinkKey: MethodRef<AnyData, undefined>;
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
  /** Registers a device (MAC address, link key and more). Any Data: the layout of the parameter was found in no source. */
  readonly registerDevice?: MethodHandler<AnyData, void>;
  /** Removes the device with this MAC address. */
  readonly unregisterDevice?: MethodHandler<OctetString, void>;
  /** Removes all devices. The parameter is 0. */
  readonly unregisterAllDevices?: MethodHandler<Integer, void>;
  /** Saves the state of the network. The parameter is 0. */
  readonly backupPan?: MethodHandler<Integer, void>;
  /** Restores a saved network. Any Data: the layout of the parameter was found in no source. */
  readonly restorePan?: MethodHandler<AnyData, void>;
  /** Makes the device with this MAC address show itself. */
  readonly identifyDevice?: MethodHandler<OctetString, void>;
  /** Removes a mirror of a device. Any Data: the layout of the parameter was found in no source. */
  readonly removeMirror?: MethodHandler<AnyData, void>;
  /** Changes the network key. Any Data: the layout of the parameter was found in no source. */
  readonly updateNetworkKey?: MethodHandler<AnyData, void>;
  /** Changes the link key of a device. Any Data: the layout of the parameter was found in no source. */
  readonly updateLinkKey?: MethodHandler<AnyData, void>;
  /** Forms the network. The parameter is 0. */
  readonly createPan?: MethodHandler<Integer, void>;
  /** Dissolves the network. The parameter is 0. */
  readonly removePan?: MethodHandler<Integer, void>;
}

/** A ZigBee network control object for a server. Throws when `logicalName` is not an OBIS code. */
export function zigBeeNetworkControlServer(logicalName: string, handlers: ZigBeeNetworkControlServer): ServerObject {
  return serverObject(zigBeeNetworkControlClass, logicalName, handlers);
}
