// Generated from spec/classes/0095-v0-wi-sun-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type ServerObject,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
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
const channelPlanAttribute: AttributeDefinition<AnyData> = {
  id: 11,
  name: "channel_plan",
  property: "channelPlan",
  codec: anyDataCodec,
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
const regChannelExclusionsAttribute: AttributeDefinition<AnyData> = {
  id: 15,
  name: "reg_channel_exclusions",
  property: "regChannelExclusions",
  codec: anyDataCodec,
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
  /** Channel plan. Any Data: a structure whose layout was found in no source. */
  readonly channelPlan: AttributeRef<AnyData>;
  /** How channels are chosen. The codes were found in no source. */
  readonly channelFunction: AttributeRef<Enum>;
  /** Channels that are not used. Any Data: a choice whose alternatives were found in no source. */
  readonly excludedChannels: AttributeRef<AnyData>;
  /** State of joining. The codes were found in no source. */
  readonly joinState: AttributeRef<Enum>;
  /** Channels that regulation excludes. Any Data: a structure whose layout was found in no source. */
  readonly regChannelExclusions: AttributeRef<AnyData>;
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
  /** Channel plan. Any Data: a structure whose layout was found in no source. */
  readonly channelPlan?: AttributeHandler<AnyData>;
  /** How channels are chosen. The codes were found in no source. */
  readonly channelFunction?: AttributeHandler<Enum>;
  /** Channels that are not used. Any Data: a choice whose alternatives were found in no source. */
  readonly excludedChannels?: AttributeHandler<AnyData>;
  /** State of joining. The codes were found in no source. */
  readonly joinState?: AttributeHandler<Enum>;
  /** Channels that regulation excludes. Any Data: a structure whose layout was found in no source. */
  readonly regChannelExclusions?: AttributeHandler<AnyData>;
  /** Starts joining anew. The parameter is 0. */
  readonly resetJoinState?: MethodHandler<Integer, void>;
}

/** A Wi-SUN setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function wiSunSetupServer(logicalName: string, handlers: WiSunSetupServer): ServerObject {
  return serverObject(wiSunSetupClass, logicalName, handlers);
}
