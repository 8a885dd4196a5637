// Generated from spec/classes/0095-v0-wi-sun-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Enum,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  type Unsigned,
  anyDataCodec,
  enumCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Wi-SUN setup (class_id 95, version 0). Confidence: single-source. */
export interface ChannelPlanType {
  readonly regulatoryDomainIdentifier: Data;
  readonly operatingClassDesignator: Data;
}

export function readChannelPlanType(r: Reader): ChannelPlanType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  return { regulatoryDomainIdentifier: readData(r), operatingClassDesignator: readData(r) };
}

export function writeChannelPlanType(w: Writer, v: ChannelPlanType): void {
  w.length(2);
  writeData(w, v.regulatoryDomainIdentifier);
  writeData(w, v.operatingClassDesignator);
}

export const channelPlanTypeDescriptor: Descriptor = {
  name: "channel_plan_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "regulatoryDomainIdentifier", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "operatingClassDesignator", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/**
 * Channel plan. Its fields are any Data: their types were found in no source.
 *
 * Blue Book part 2, class Wi-SUN setup (class_id 95, version 0). Confidence: single-source.
 */
export type WiSunSetupChannelPlan = ChannelPlanType;

export function readWiSunSetupChannelPlan(r: Reader): WiSunSetupChannelPlan {
  r.expect(2);
  return readChannelPlanType(r);
}

export function writeWiSunSetupChannelPlan(w: Writer, v: WiSunSetupChannelPlan): void {
  w.u8(2);
  writeChannelPlanType(w, v);
}

export const wiSunSetupChannelPlanDescriptor: Descriptor = {
  name: "Wi-SUN setup.channel_plan",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => channelPlanTypeDescriptor } },
  layer: "data",
};

export const wiSunSetupChannelPlanCodec: Codec<WiSunSetupChannelPlan> = {
  descriptor: wiSunSetupChannelPlanDescriptor,
  read: readWiSunSetupChannelPlan,
  write: writeWiSunSetupChannelPlan,
};

/**
 * Channels that regulation excludes. A structure of any fields, with a number of channels and a bit-string: their order was found in no source.
 *
 * Blue Book part 2, class Wi-SUN setup (class_id 95, version 0). Confidence: single-source.
 */
export type WiSunSetupRegChannelExclusions = readonly Data[];

export function readWiSunSetupRegChannelExclusions(r: Reader): WiSunSetupRegChannelExclusions {
  r.expect(2);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeWiSunSetupRegChannelExclusions(w: Writer, v: WiSunSetupRegChannelExclusions): void {
  w.u8(2);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const wiSunSetupRegChannelExclusionsDescriptor: Descriptor = {
  name: "Wi-SUN setup.reg_channel_exclusions",
  node: { kind: "tagged", tag: 2, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const wiSunSetupRegChannelExclusionsCodec: Codec<WiSunSetupRegChannelExclusions> = {
  descriptor: wiSunSetupRegChannelExclusionsDescriptor,
  read: readWiSunSetupRegChannelExclusions,
  write: writeWiSunSetupRegChannelExclusions,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const networkNameAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "network_name",
  property: "networkName",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x08,
};
const routingMethodAttribute: AttributeDefinition<Enum> = {
  id: 3,
  name: "routing_method",
  property: "routingMethod",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const panIdAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "pan_id",
  property: "panId",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const discIminAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "disc_imin",
  property: "discImin",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const discImaxAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "disc_imax",
  property: "discImax",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const dataMessageIminAttribute: AttributeDefinition<Unsigned> = {
  id: 7,
  name: "data_message_imin",
  property: "dataMessageImin",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const dataMessageImaxAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "data_message_imax",
  property: "dataMessageImax",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const defaultDioIntervalMinAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "default_dio_interval_min",
  property: "defaultDioIntervalMin",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const defaultDioIntervalDoublingsAttribute: AttributeDefinition<Unsigned> = {
  id: 10,
  name: "default_dio_interval_doublings",
  property: "defaultDioIntervalDoublings",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x48,
};
const channelPlanAttribute: AttributeDefinition<WiSunSetupChannelPlan> = {
  id: 11,
  name: "channel_plan",
  property: "channelPlan",
  codec: wiSunSetupChannelPlanCodec,
  storage: "static",
  shortName: 0x50,
};
const channelFunctionAttribute: AttributeDefinition<Enum> = {
  id: 12,
  name: "channel_function",
  property: "channelFunction",
  codec: enumCodec,
  storage: "static",
  shortName: 0x58,
};
const excludedChannelsAttribute: AttributeDefinition<AnyData> = {
  id: 13,
  name: "excluded_channels",
  property: "excludedChannels",
  codec: anyDataCodec,
  storage: "static",
  shortName: 0x60,
};
const joinStateAttribute: AttributeDefinition<Enum> = {
  id: 14,
  name: "join_state",
  property: "joinState",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x68,
};
const regChannelExclusionsAttribute: AttributeDefinition<WiSunSetupRegChannelExclusions> = {
  id: 15,
  name: "reg_channel_exclusions",
  property: "regChannelExclusions",
  codec: wiSunSetupRegChannelExclusionsCodec,
  storage: "static",
  shortName: 0x70,
};
const resetJoinStateMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset_join_state",
  property: "resetJoinState",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x78,
};

/**
 * Wi-SUN setup, version 0: Wi-SUN field area network interface of a device.
 *
 * Blue Book part 2, class Wi-SUN setup (class_id 95, version 0). Confidence: single-source.
 */
export const wiSunSetupClass: ClassDefinition = {
  classId: 95,
  version: 0,
  name: "Wi-SUN setup",
  attributes: [logicalNameAttribute, networkNameAttribute, routingMethodAttribute, panIdAttribute, discIminAttribute, discImaxAttribute, dataMessageIminAttribute, dataMessageImaxAttribute, defaultDioIntervalMinAttribute, defaultDioIntervalDoublingsAttribute, channelPlanAttribute, channelFunctionAttribute, excludedChannelsAttribute, joinStateAttribute, regChannelExclusionsAttribute],
  methods: [resetJoinStateMethod],
};

/**
 * A client's references to one Wi-SUN setup object.
 *
 * Wi-SUN field area network interface of a device.
 */
export interface WiSunSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Name of the network. */
  readonly networkName: AttributeRef<OctetString>;
  /** How packets are routed. The codes were found in no source. */
  readonly routingMethod: AttributeRef<Enum>;
  /** PAN identifier. */
  readonly panId: AttributeRef<LongUnsigned>;
  /** Smallest Trickle interval of discovery. */
  readonly discImin: AttributeRef<Unsigned>;
  /** Doublings of the Trickle interval of discovery. */
  readonly discImax: AttributeRef<Unsigned>;
  /** Smallest Trickle interval of data messages. */
  readonly dataMessageImin: AttributeRef<Unsigned>;
  /** Doublings of the Trickle interval of data messages. */
  readonly dataMessageImax: AttributeRef<Unsigned>;
  /** Smallest interval of RPL DIO messages. */
  readonly defaultDioIntervalMin: AttributeRef<Unsigned>;
  /** Doublings of the interval of RPL DIO messages. */
  readonly defaultDioIntervalDoublings: AttributeRef<Unsigned>;
  /** Channel plan. Its fields are any Data: their types were found in no source. */
  readonly channelPlan: AttributeRef<WiSunSetupChannelPlan>;
  /** How channels are chosen: fixed, by one of two functions, or the vendor's way. The codes were found in no source. */
  readonly channelFunction: AttributeRef<Enum>;
  /** Channels that are not used. Any Data: a choice, with a bit-string among its alternatives; the others were found in no source. */
  readonly excludedChannels: AttributeRef<AnyData>;
  /** State of joining. The codes were found in no source. */
  readonly joinState: AttributeRef<Enum>;
  /** Channels that regulation excludes. A structure of any fields, with a number of channels and a bit-string: their order was found in no source. */
  readonly regChannelExclusions: AttributeRef<WiSunSetupRegChannelExclusions>;
  /** Starts joining anew. The parameter is 0. */
  readonly resetJoinState: MethodRef<Integer, undefined>;
}

/** References to the Wi-SUN setup object with this logical name. Throws when it is not an OBIS code. */
export function wiSunSetup(logicalName: string): WiSunSetup {
  const object = cosemObject(wiSunSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    networkName: attributeRef(object, networkNameAttribute),
    routingMethod: attributeRef(object, routingMethodAttribute),
    panId: attributeRef(object, panIdAttribute),
    discImin: attributeRef(object, discIminAttribute),
    discImax: attributeRef(object, discImaxAttribute),
    dataMessageImin: attributeRef(object, dataMessageIminAttribute),
    dataMessageImax: attributeRef(object, dataMessageImaxAttribute),
    defaultDioIntervalMin: attributeRef(object, defaultDioIntervalMinAttribute),
    defaultDioIntervalDoublings: attributeRef(object, defaultDioIntervalDoublingsAttribute),
    channelPlan: attributeRef(object, channelPlanAttribute),
    channelFunction: attributeRef(object, channelFunctionAttribute),
    excludedChannels: attributeRef(object, excludedChannelsAttribute),
    joinState: attributeRef(object, joinStateAttribute),
    regChannelExclusions: attributeRef(object, regChannelExclusionsAttribute),
    resetJoinState: methodRef(object, resetJoinStateMethod),
  };
}

/** A server's handlers for one Wi-SUN setup object. What is left out is refused. */
export interface WiSunSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Name of the network. */
  readonly networkName?: AttributeHandler<OctetString>;
  /** How packets are routed. The codes were found in no source. */
  readonly routingMethod?: AttributeHandler<Enum>;
  /** PAN identifier. */
  readonly panId?: AttributeHandler<LongUnsigned>;
  /** Smallest Trickle interval of discovery. */
  readonly discImin?: AttributeHandler<Unsigned>;
  /** Doublings of the Trickle interval of discovery. */
  readonly discImax?: AttributeHandler<Unsigned>;
  /** Smallest Trickle interval of data messages. */
  readonly dataMessageImin?: AttributeHandler<Unsigned>;
  /** Doublings of the Trickle interval of data messages. */
  readonly dataMessageImax?: AttributeHandler<Unsigned>;
  /** Smallest interval of RPL DIO messages. */
  readonly defaultDioIntervalMin?: AttributeHandler<Unsigned>;
  /** Doublings of the interval of RPL DIO messages. */
  readonly defaultDioIntervalDoublings?: AttributeHandler<Unsigned>;
  /** Channel plan. Its fields are any Data: their types were found in no source. */
  readonly channelPlan?: AttributeHandler<WiSunSetupChannelPlan>;
  /** How channels are chosen: fixed, by one of two functions, or the vendor's way. The codes were found in no source. */
  readonly channelFunction?: AttributeHandler<Enum>;
  /** Channels that are not used. Any Data: a choice, with a bit-string among its alternatives; the others were found in no source. */
  readonly excludedChannels?: AttributeHandler<AnyData>;
  /** State of joining. The codes were found in no source. */
  readonly joinState?: AttributeHandler<Enum>;
  /** Channels that regulation excludes. A structure of any fields, with a number of channels and a bit-string: their order was found in no source. */
  readonly regChannelExclusions?: AttributeHandler<WiSunSetupRegChannelExclusions>;
  /** Starts joining anew. The parameter is 0. */
  readonly resetJoinState?: MethodHandler<Integer, void>;
}

/** A Wi-SUN setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function wiSunSetupServer(logicalName: string, handlers: WiSunSetupServer): ServerObject {
  return serverObject(wiSunSetupClass, logicalName, handlers);
}
