// Generated from spec/classes/0128-v0-lorawan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import {
  type Boolean,
  type DoubleLongUnsigned,
  type Enum,
  type Integer,
  type LogicalName,
  booleanCodec,
  doubleLongUnsignedCodec,
  enumCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source. */
export interface DeviceOperationType {
  readonly totalJoinRequestCounter: Data;
  readonly timeSinceLastJoinRequest: Data;
  readonly timeSinceLastJoinAccept: Data;
}

export function readDeviceOperationType(r: Reader): DeviceOperationType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  return {
    totalJoinRequestCounter: readData(r),
    timeSinceLastJoinRequest: readData(r),
    timeSinceLastJoinAccept: readData(r),
  };
}

export function writeDeviceOperationType(w: Writer, v: DeviceOperationType): void {
  w.length(3);
  writeData(w, v.totalJoinRequestCounter);
  writeData(w, v.timeSinceLastJoinRequest);
  writeData(w, v.timeSinceLastJoinAccept);
}

export const deviceOperationTypeDescriptor: Descriptor = {
  name: "device_operation_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "totalJoinRequestCounter", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "timeSinceLastJoinRequest", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "timeSinceLastJoinAccept", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source. */
export interface ModemVersionsType {
  readonly hardwareVersion: Data;
  readonly softwareVersion: Data;
  readonly regionalParametersVersion: Data;
  readonly protocolVersion: Data;
}

export function readModemVersionsType(r: Reader): ModemVersionsType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  return {
    hardwareVersion: readData(r),
    softwareVersion: readData(r),
    regionalParametersVersion: readData(r),
    protocolVersion: readData(r),
  };
}

export function writeModemVersionsType(w: Writer, v: ModemVersionsType): void {
  w.length(4);
  writeData(w, v.hardwareVersion);
  writeData(w, v.softwareVersion);
  writeData(w, v.regionalParametersVersion);
  writeData(w, v.protocolVersion);
}

export const modemVersionsTypeDescriptor: Descriptor = {
  name: "modem_versions_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "hardwareVersion", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "softwareVersion", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "regionalParametersVersion", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "protocolVersion", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source. */
export type MulticastElementMcStartTime =
  | { readonly type: "octet-string"; readonly value: CosemDateTime }
  | { readonly type: "date-time"; readonly value: CosemDateTime };

export function readMulticastElementMcStartTime(r: Reader): MulticastElementMcStartTime {
  const tag = r.u8();
  switch (tag) {
    case 9:
      return { type: "octet-string", value: dateTimeFromBytes(r.octetsOf(12)) };
    case 25:
      return { type: "date-time", value: dateTimeFromBytes(r.take(12)) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeMulticastElementMcStartTime(w: Writer, v: MulticastElementMcStartTime): void {
  switch (v.type) {
    case "octet-string":
      w.u8(9);
      w.octetsOf(dateTimeToBytes(v.value), 12);
      return;
    case "date-time":
      w.u8(25);
      w.fixed(dateTimeToBytes(v.value), 12);
      return;
    default:
      unknownKind(w, v);
  }
}

export const multicastElementMcStartTimeDescriptor: Descriptor = {
  name: "multicast_element_mc_start_time",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
    { tag: 25, name: "date-time", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source. */
export interface MulticastElement {
  readonly mcAddress: Data;
  readonly mcKey: Uint8Array;
  readonly mcMinFrameCounter: Data;
  readonly mcMaxFrameCounter: Data;
  readonly mcStartTime: MulticastElementMcStartTime;
  readonly mcDuration: Data;
  readonly mcClass: number;
  readonly mcDownlinkDataRate: Data;
  readonly mcDownlinkFrequency: Data;
}

export function readMulticastElement(r: Reader): MulticastElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 9) {
    r.fail("decode.malformed", `structure of ${count2} elements, 9 expected`, start1);
  }
  const mcAddress = readData(r);
  r.expect(9);
  const mcKey = r.octetsOf(16);
  const mcMinFrameCounter = readData(r);
  const mcMaxFrameCounter = readData(r);
  const mcStartTime = readMulticastElementMcStartTime(r);
  const mcDuration = readData(r);
  r.expect(0x16);
  const mcClass = r.u8();
  const mcDownlinkDataRate = readData(r);
  const mcDownlinkFrequency = readData(r);
  return {
    mcAddress,
    mcKey,
    mcMinFrameCounter,
    mcMaxFrameCounter,
    mcStartTime,
    mcDuration,
    mcClass,
    mcDownlinkDataRate,
    mcDownlinkFrequency,
  };
}

export function writeMulticastElement(w: Writer, v: MulticastElement): void {
  w.length(9);
  writeData(w, v.mcAddress);
  w.u8(9);
  w.octetsOf(v.mcKey, 16);
  writeData(w, v.mcMinFrameCounter);
  writeData(w, v.mcMaxFrameCounter);
  writeMulticastElementMcStartTime(w, v.mcStartTime);
  writeData(w, v.mcDuration);
  w.u8(0x16);
  w.u8(v.mcClass);
  writeData(w, v.mcDownlinkDataRate);
  writeData(w, v.mcDownlinkFrequency);
}

export const multicastElementDescriptor: Descriptor = {
  name: "multicast_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "mcAddress", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "mcKey", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 16, secret: true } } },
    { property: "mcMinFrameCounter", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "mcMaxFrameCounter", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "mcStartTime", presence: "required", node: { kind: "ref", to: () => multicastElementMcStartTimeDescriptor } },
    { property: "mcDuration", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "mcClass", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
    { property: "mcDownlinkDataRate", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "mcDownlinkFrequency", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/**
 * Counters and times of joining. Its fields are any Data: their sizes were found in no source.
 *
 * Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source.
 */
export type LoRaWanSetupDeviceOperation = DeviceOperationType;

export function readLoRaWanSetupDeviceOperation(r: Reader): LoRaWanSetupDeviceOperation {
  r.expect(2);
  return readDeviceOperationType(r);
}

export function writeLoRaWanSetupDeviceOperation(w: Writer, v: LoRaWanSetupDeviceOperation): void {
  w.u8(2);
  writeDeviceOperationType(w, v);
}

export const loRaWanSetupDeviceOperationDescriptor: Descriptor = {
  name: "LoRaWAN setup.device_operation",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => deviceOperationTypeDescriptor } },
  layer: "data",
};

export const loRaWanSetupDeviceOperationCodec: Codec<LoRaWanSetupDeviceOperation> = {
  descriptor: loRaWanSetupDeviceOperationDescriptor,
  read: readLoRaWanSetupDeviceOperation,
  write: writeLoRaWanSetupDeviceOperation,
};

/**
 * Versions of the modem. Its fields are any Data: each bears a type of its own in vendor code, where octet-string is the only one shown.
 *
 * Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source.
 */
export type LoRaWanSetupModemVersions = ModemVersionsType;

export function readLoRaWanSetupModemVersions(r: Reader): LoRaWanSetupModemVersions {
  r.expect(2);
  return readModemVersionsType(r);
}

export function writeLoRaWanSetupModemVersions(w: Writer, v: LoRaWanSetupModemVersions): void {
  w.u8(2);
  writeModemVersionsType(w, v);
}

export const loRaWanSetupModemVersionsDescriptor: Descriptor = {
  name: "LoRaWAN setup.modem_versions",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => modemVersionsTypeDescriptor } },
  layer: "data",
};

export const loRaWanSetupModemVersionsCodec: Codec<LoRaWanSetupModemVersions> = {
  descriptor: loRaWanSetupModemVersionsDescriptor,
  read: readLoRaWanSetupModemVersions,
  write: writeLoRaWanSetupModemVersions,
};

/**
 * Multicast groups. The integers are any Data: their sizes were found in no source.
 *
 * Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source.
 */
export type LoRaWanSetupMulticastsParameters = readonly MulticastElement[];

export function readLoRaWanSetupMulticastsParameters(r: Reader): LoRaWanSetupMulticastsParameters {
  r.expect(1);
  const count1 = r.count(41);
  const items2 = new Array<MulticastElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readMulticastElement(r);
  }
  return items2;
}

export function writeLoRaWanSetupMulticastsParameters(w: Writer, v: LoRaWanSetupMulticastsParameters): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeMulticastElement(w, item1);
  }
}

export const loRaWanSetupMulticastsParametersDescriptor: Descriptor = {
  name: "LoRaWAN setup.multicasts_parameters",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => multicastElementDescriptor } }, least: 41 } },
  layer: "data",
};

export const loRaWanSetupMulticastsParametersCodec: Codec<LoRaWanSetupMulticastsParameters> = {
  descriptor: loRaWanSetupMulticastsParametersDescriptor,
  read: readLoRaWanSetupMulticastsParameters,
  write: writeLoRaWanSetupMulticastsParameters,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const classAttribute: AttributeDefinition<Enum> = {
  id: 2,
  name: "class",
  property: "class",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const stateAttribute: AttributeDefinition<Enum> = {
  id: 3,
  name: "state",
  property: "state",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const maxTransmitEirpSettingAttribute: AttributeDefinition<Integer> = {
  id: 4,
  name: "max_transmit_EIRP_setting",
  property: "maxTransmitEirpSetting",
  codec: integerCodec,
  storage: "static",
  shortName: 0x18,
};
const adrModeAttribute: AttributeDefinition<Boolean> = {
  id: 5,
  name: "ADR_mode",
  property: "adrMode",
  codec: booleanCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const regionalParametersAttribute: AttributeDefinition<Enum> = {
  id: 6,
  name: "regional_parameters",
  property: "regionalParameters",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const deviceOperationAttribute: AttributeDefinition<LoRaWanSetupDeviceOperation> = {
  id: 7,
  name: "device_operation",
  property: "deviceOperation",
  codec: loRaWanSetupDeviceOperationCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const modemVersionsAttribute: AttributeDefinition<LoRaWanSetupModemVersions> = {
  id: 8,
  name: "modem_versions",
  property: "modemVersions",
  codec: loRaWanSetupModemVersionsCodec,
  storage: "static",
  shortName: 0x40,
};
const devAddrAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 9,
  name: "devAddr",
  property: "devAddr",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const joinStrategyAttribute: AttributeDefinition<Enum> = {
  id: 10,
  name: "join_strategy",
  property: "joinStrategy",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const multicastsParametersAttribute: AttributeDefinition<LoRaWanSetupMulticastsParameters> = {
  id: 11,
  name: "multicasts_parameters",
  property: "multicastsParameters",
  codec: loRaWanSetupMulticastsParametersCodec,
  storage: "dynamic",
  shortName: 0x58,
  secret: true,
};
const disconnectFromNetworkMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "disconnect_from_network",
  property: "disconnectFromNetwork",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x60,
};
const changeClassMethod: MethodDefinition<Enum, undefined> = {
  id: 2,
  name: "change_class",
  property: "changeClass",
  parameter: enumCodec,
  mandatory: false,
  shortName: 0x68,
};
const changeRegionMethod: MethodDefinition<Enum, undefined> = {
  id: 3,
  name: "change_region",
  property: "changeRegion",
  parameter: enumCodec,
  mandatory: false,
  shortName: 0x70,
};

/**
 * LoRaWAN setup, version 0: LoRaWAN modem of a device.
 *
 * Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source.
 */
export const loRaWanSetupClass: ClassDefinition = {
  classId: 128,
  version: 0,
  name: "LoRaWAN setup",
  attributes: [logicalNameAttribute, classAttribute, stateAttribute, maxTransmitEirpSettingAttribute, adrModeAttribute, regionalParametersAttribute, deviceOperationAttribute, modemVersionsAttribute, devAddrAttribute, joinStrategyAttribute, multicastsParametersAttribute],
  methods: [disconnectFromNetworkMethod, changeClassMethod, changeRegionMethod],
};

/**
 * A client's references to one LoRaWAN setup object.
 *
 * LoRaWAN modem of a device.
 */
export interface LoRaWanSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Device class (A, B or C). The codes were found in no source. */
  readonly class: AttributeRef<Enum>;
  /** State of the modem. The codes were found in no source. */
  readonly state: AttributeRef<Enum>;
  /** Largest radiated power. */
  readonly maxTransmitEirpSetting: AttributeRef<Integer>;
  /** Whether the data rate adapts. */
  readonly adrMode: AttributeRef<Boolean>;
  /** Regional parameters in use. The codes were found in no source. */
  readonly regionalParameters: AttributeRef<Enum>;
  /** Counters and times of joining. Its fields are any Data: their sizes were found in no source. */
  readonly deviceOperation: AttributeRef<LoRaWanSetupDeviceOperation>;
  /** Versions of the modem. Its fields are any Data: each bears a type of its own in vendor code, where octet-string is the only one shown. */
  readonly modemVersions: AttributeRef<LoRaWanSetupModemVersions>;
  /** Device address. */
  readonly devAddr: AttributeRef<DoubleLongUnsigned>;
  /** How the device joins. The codes were found in no source. */
  readonly joinStrategy: AttributeRef<Enum>;
  /** Multicast groups. The integers are any Data: their sizes were found in no source. */
  readonly multicastsParameters: AttributeRef<LoRaWanSetupMulticastsParameters>;
  /** Leaves the network. The parameter is 0. */
  readonly disconnectFromNetwork: MethodRef<Integer, undefined>;
  /** Changes the device class; codes as of class. */
  readonly changeClass: MethodRef<Enum, undefined>;
  /** Changes the regional parameters; codes as of regional_parameters. */
  readonly changeRegion: MethodRef<Enum, undefined>;
}

/** References to the LoRaWAN setup object with this logical name. Throws when it is not an OBIS code. */
export function loRaWanSetup(logicalName: string): LoRaWanSetup {
  const object = cosemObject(loRaWanSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    class: attributeRef(object, classAttribute),
    state: attributeRef(object, stateAttribute),
    maxTransmitEirpSetting: attributeRef(object, maxTransmitEirpSettingAttribute),
    adrMode: attributeRef(object, adrModeAttribute),
    regionalParameters: attributeRef(object, regionalParametersAttribute),
    deviceOperation: attributeRef(object, deviceOperationAttribute),
    modemVersions: attributeRef(object, modemVersionsAttribute),
    devAddr: attributeRef(object, devAddrAttribute),
    joinStrategy: attributeRef(object, joinStrategyAttribute),
    multicastsParameters: attributeRef(object, multicastsParametersAttribute),
    disconnectFromNetwork: methodRef(object, disconnectFromNetworkMethod),
    changeClass: methodRef(object, changeClassMethod),
    changeRegion: methodRef(object, changeRegionMethod),
  };
}

/** A server's handlers for one LoRaWAN setup object. What is left out is refused. */
export interface LoRaWanSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Device class (A, B or C). The codes were found in no source. */
  readonly class?: AttributeHandler<Enum>;
  /** State of the modem. The codes were found in no source. */
  readonly state?: AttributeHandler<Enum>;
  /** Largest radiated power. */
  readonly maxTransmitEirpSetting?: AttributeHandler<Integer>;
  /** Whether the data rate adapts. */
  readonly adrMode?: AttributeHandler<Boolean>;
  /** Regional parameters in use. The codes were found in no source. */
  readonly regionalParameters?: AttributeHandler<Enum>;
  /** Counters and times of joining. Its fields are any Data: their sizes were found in no source. */
  readonly deviceOperation?: AttributeHandler<LoRaWanSetupDeviceOperation>;
  /** Versions of the modem. Its fields are any Data: each bears a type of its own in vendor code, where octet-string is the only one shown. */
  readonly modemVersions?: AttributeHandler<LoRaWanSetupModemVersions>;
  /** Device address. */
  readonly devAddr?: AttributeHandler<DoubleLongUnsigned>;
  /** How the device joins. The codes were found in no source. */
  readonly joinStrategy?: AttributeHandler<Enum>;
  /** Multicast groups. The integers are any Data: their sizes were found in no source. */
  readonly multicastsParameters?: AttributeHandler<LoRaWanSetupMulticastsParameters>;
  /** Leaves the network. The parameter is 0. */
  readonly disconnectFromNetwork?: MethodHandler<Integer, void>;
  /** Changes the device class; codes as of class. */
  readonly changeClass?: MethodHandler<Enum, void>;
  /** Changes the regional parameters; codes as of regional_parameters. */
  readonly changeRegion?: MethodHandler<Enum, void>;
}

/** A LoRaWAN setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function loRaWanSetupServer(logicalName: string, handlers: LoRaWanSetupServer): ServerObject {
  return serverObject(loRaWanSetupClass, logicalName, handlers);
}
