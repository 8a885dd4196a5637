// Generated from spec/classes/0101-v0-zigbee-sas-startup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type ServerObject,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import {
  type Boolean,
  type DoubleLongUnsigned,
  type EnumZigbeeStackProfile,
  type LogicalName,
  type LongUnsigned,
  type OctetString8,
  type SecretOctetString,
  type Unsigned,
  booleanCodec,
  doubleLongUnsignedCodec,
  enumZigbeeStackProfileCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetString8Codec,
  secretOctetStringCodec,
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
const shortAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "short_address",
  property: "shortAddress",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const extendedPanIdAttribute: AttributeDefinition<OctetString8> = {
  id: 3,
  name: "extended_pan_id",
  property: "extendedPanId",
  codec: octetString8Codec,
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
const channelMaskAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 5,
  name: "channel_mask",
  property: "channelMask",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const protocolVersionAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "protocol_version",
  property: "protocolVersion",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const stackProfileAttribute: AttributeDefinition<EnumZigbeeStackProfile> = {
  id: 7,
  name: "stack_profile",
  property: "stackProfile",
  codec: enumZigbeeStackProfileCodec,
  storage: "static",
  shortName: 0x30,
};
const startUpControlAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "start_up_control",
  property: "startUpControl",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const trustCenterAddressAttribute: AttributeDefinition<OctetString8> = {
  id: 9,
  name: "trust_center_address",
  property: "trustCenterAddress",
  codec: octetString8Codec,
  storage: "dynamic",
  shortName: 0x40,
};
const linkKeyAttribute: AttributeDefinition<SecretOctetString> = {
  id: 10,
  name: "link_key",
  property: "linkKey",
  codec: secretOctetStringCodec,
  storage: "dynamic",
  shortName: 0x48,
  secret: true,
};
const networkKeyAttribute: AttributeDefinition<SecretOctetString> = {
  id: 11,
  name: "network_key",
  property: "networkKey",
  codec: secretOctetStringCodec,
  storage: "dynamic",
  shortName: 0x50,
  secret: true,
};
const useInsecureJoinAttribute: AttributeDefinition<Boolean> = {
  id: 12,
  name: "use_insecure_join",
  property: "useInsecureJoin",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x58,
};

/**
 * ZigBee SAS startup, version 0: Start-up parameters of a ZigBee device.
 *
 * Blue Book part 2, class ZigBee SAS startup (class_id 101, version 0).
 */
export const zigBeeSasStartupClass: ClassDefinition = {
  classId: 101,
  version: 0,
  name: "ZigBee SAS startup",
  attributes: [logicalNameAttribute, shortAddressAttribute, extendedPanIdAttribute, panIdAttribute, channelMaskAttribute, protocolVersionAttribute, stackProfileAttribute, startUpControlAttribute, trustCenterAddressAttribute, linkKeyAttribute, networkKeyAttribute, useInsecureJoinAttribute],
  methods: [],
};

/**
 * A client's references to one ZigBee SAS startup object.
 *
 * Start-up parameters of a ZigBee device.
 */
export interface ZigBeeSasStartup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Short address of the device. */
  readonly shortAddress: AttributeRef<LongUnsigned>;
  /** Extended PAN identifier. */
  readonly extendedPanId: AttributeRef<OctetString8>;
  /** PAN identifier. */
  readonly panId: AttributeRef<LongUnsigned>;
  /** Channels that may be used: one bit a channel. */
  readonly channelMask: AttributeRef<DoubleLongUnsigned>;
  /** Version of the ZigBee protocol. */
  readonly protocolVersion: AttributeRef<Unsigned>;
  /** Stack profile. */
  readonly stackProfile: AttributeRef<EnumZigbeeStackProfile>;
  /** How the device starts: 0 in a network, 1 forms one, 2 rejoins, 3 joins. */
  readonly startUpControl: AttributeRef<Unsigned>;
  /** Address of the trust centre. */
  readonly trustCenterAddress: AttributeRef<OctetString8>;
  /** Link key. */
  readonly linkKey: AttributeRef<SecretOctetString>;
  /** Network key. */
  readonly networkKey: AttributeRef<SecretOctetString>;
  /** Whether the device may join without security. */
  readonly useInsecureJoin: AttributeRef<Boolean>;
}

/** References to the ZigBee SAS startup object with this logical name. Throws when it is not an OBIS code. */
export function zigBeeSasStartup(logicalName: string): ZigBeeSasStartup {
  const object = cosemObject(zigBeeSasStartupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    shortAddress: attributeRef(object, shortAddressAttribute),
    extendedPanId: attributeRef(object, extendedPanIdAttribute),
    panId: attributeRef(object, panIdAttribute),
    channelMask: attributeRef(object, channelMaskAttribute),
    protocolVersion: attributeRef(object, protocolVersionAttribute),
    stackProfile: attributeRef(object, stackProfileAttribute),
    startUpControl: attributeRef(object, startUpControlAttribute),
    trustCenterAddress: attributeRef(object, trustCenterAddressAttribute),
    linkKey: attributeRef(object, linkKeyAttribute),
    networkKey: attributeRef(object, networkKeyAttribute),
    useInsecureJoin: attributeRef(object, useInsecureJoinAttribute),
  };
}

/** A server's handlers for one ZigBee SAS startup object. What is left out is refused. */
export interface ZigBeeSasStartupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Short address of the device. */
  readonly shortAddress?: AttributeHandler<LongUnsigned>;
  /** Extended PAN identifier. */
  readonly extendedPanId?: AttributeHandler<OctetString8>;
  /** PAN identifier. */
  readonly panId?: AttributeHandler<LongUnsigned>;
  /** Channels that may be used: one bit a channel. */
  readonly channelMask?: AttributeHandler<DoubleLongUnsigned>;
  /** Version of the ZigBee protocol. */
  readonly protocolVersion?: AttributeHandler<Unsigned>;
  /** Stack profile. */
  readonly stackProfile?: AttributeHandler<EnumZigbeeStackProfile>;
  /** How the device starts: 0 in a network, 1 forms one, 2 rejoins, 3 joins. */
  readonly startUpControl?: AttributeHandler<Unsigned>;
  /** Address of the trust centre. */
  readonly trustCenterAddress?: AttributeHandler<OctetString8>;
  /** Link key. */
  readonly linkKey?: AttributeHandler<SecretOctetString>;
  /** Network key. */
  readonly networkKey?: AttributeHandler<SecretOctetString>;
  /** Whether the device may join without security. */
  readonly useInsecureJoin?: AttributeHandler<Boolean>;
}

/** A ZigBee SAS startup object for a server. Throws when `logicalName` is not an OBIS code. */
export function zigBeeSasStartupServer(logicalName: string, handlers: ZigBeeSasStartupServer): ServerObject {
  return serverObject(zigBeeSasStartupClass, logicalName, handlers);
}
