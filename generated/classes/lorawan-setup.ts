// Generated from spec/classes/0128-v0-lorawan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  serverObject,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import {
  type AnyData,
  type Boolean,
  type DoubleLongUnsigned,
  type Enum,
  type Integer,
  type LogicalName,
  anyDataCodec,
  booleanCodec,
  doubleLongUnsignedCodec,
  enumCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/**
 * Multicast groups. Any Data: the layout of an element was found in no source.
 *
 * Blue Book part 2, class LoRaWAN setup (class_id 128, version 0). Confidence: single-source.
 */
export type LoRaWanSetupMulticastsParameters = readonly Data[];

export function readLoRaWanSetupMulticastsParameters(r: Reader): LoRaWanSetupMulticastsParameters {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeLoRaWanSetupMulticastsParameters(w: Writer, v: LoRaWanSetupMulticastsParameters): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const loRaWanSetupMulticastsParametersDescriptor: Descriptor = {
  name: "LoRaWAN setup.multicasts_parameters",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
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
const deviceOperationAttribute: AttributeDefinition<AnyData> = {
  id: 7,
  name: "device_operation",
  property: "deviceOperation",
  codec: anyDataCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const modemVersionsAttribute: AttributeDefinition<AnyData> = {
  id: 8,
  name: "modem_versions",
  property: "modemVersions",
  codec: anyDataCodec,
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
};
const disconnectFromNetworkMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "disconnect_from_network",
  property: "disconnectFromNetwork",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x60,
};
const changeClassMethod: MethodDefinition<AnyData, undefined> = {
  id: 2,
  name: "change_class",
  property: "changeClass",
  parameter: anyDataCodec,
  mandatory: false,
  shortName: 0x68,
};
const changeRegionMethod: MethodDefinition<AnyData, undefined> = {
  id: 3,
  name: "change_region",
  property: "changeRegion",
  parameter: anyDataCodec,
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
  /** How the device works. Any Data: a structure whose layout was found in no source. */
  readonly deviceOperation: AttributeRef<AnyData>;
  /** Versions of the modem. Any Data: a structure whose layout was found in no source. */
  readonly modemVersions: AttributeRef<AnyData>;
  /** Device address. */
  readonly devAddr: AttributeRef<DoubleLongUnsigned>;
  /** How the device joins. The codes were found in no source. */
  readonly joinStrategy: AttributeRef<Enum>;
  /** Multicast groups. Any Data: the layout of an element was found in no source. */
  readonly multicastsParameters: AttributeRef<LoRaWanSetupMulticastsParameters>;
  /** Leaves the network. The parameter is 0. */
  readonly disconnectFromNetwork: MethodRef<Integer, undefined>;
  /** Changes the device class. Any Data: the layout of the parameter was found in no source. */
  readonly changeClass: MethodRef<AnyData, undefined>;
  /** Changes the regional parameters. Any Data: the layout of the parameter was found in no source. */
  readonly changeRegion: MethodRef<AnyData, undefined>;
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
  /** How the device works. Any Data: a structure whose layout was found in no source. */
  readonly deviceOperation?: AttributeHandler<AnyData>;
  /** Versions of the modem. Any Data: a structure whose layout was found in no source. */
  readonly modemVersions?: AttributeHandler<AnyData>;
  /** Device address. */
  readonly devAddr?: AttributeHandler<DoubleLongUnsigned>;
  /** How the device joins. The codes were found in no source. */
  readonly joinStrategy?: AttributeHandler<Enum>;
  /** Multicast groups. Any Data: the layout of an element was found in no source. */
  readonly multicastsParameters?: AttributeHandler<LoRaWanSetupMulticastsParameters>;
  /** Leaves the network. The parameter is 0. */
  readonly disconnectFromNetwork?: MethodHandler<Integer, void>;
  /** Changes the device class. Any Data: the layout of the parameter was found in no source. */
  readonly changeClass?: MethodHandler<AnyData, void>;
  /** Changes the regional parameters. Any Data: the layout of the parameter was found in no source. */
  readonly changeRegion?: MethodHandler<AnyData, void>;
}

/** A LoRaWAN setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function loRaWanSetupServer(logicalName: string, handlers: LoRaWanSetupServer): ServerObject {
  return serverObject(loRaWanSetupClass, logicalName, handlers);
}
