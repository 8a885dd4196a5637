// Generated from spec/classes/0140-v0-hs-plc-iso-iec-12139-1-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Enum,
  type LogicalName,
  type Long64Unsigned,
  type SecretOctetString,
  booleanCodec,
  enumCodec,
  logicalNameCodec,
  long64UnsignedCodec,
  secretOctetStringCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const groupIdAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 2,
  name: "group_id",
  property: "groupId",
  codec: long64UnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const secondaryGroupIdAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 3,
  name: "secondary_group_id",
  property: "secondaryGroupId",
  codec: long64UnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const stationIdAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 4,
  name: "station_id",
  property: "stationId",
  codec: long64UnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const parentStationIdAttribute: AttributeDefinition<Long64Unsigned> = {
  id: 5,
  name: "parent_station_id",
  property: "parentStationId",
  codec: long64UnsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const repeaterStatusAttribute: AttributeDefinition<Boolean> = {
  id: 6,
  name: "repeater_status",
  property: "repeaterStatus",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x28,
};
const encryptionModeAttribute: AttributeDefinition<Enum> = {
  id: 7,
  name: "encryption_mode",
  property: "encryptionMode",
  codec: enumCodec,
  storage: "static",
  shortName: 0x30,
};
const initialEncryptionKeyAttribute: AttributeDefinition<SecretOctetString> = {
  id: 8,
  name: "initial_encryption_key",
  property: "initialEncryptionKey",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x38,
  secret: true,
};
const rtsCtsAttribute: AttributeDefinition<Boolean> = {
  id: 9,
  name: "rts/cts",
  property: "rtsCts",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x40,
};

/**
 * HS-PLC ISO/IEC 12139-1 MAC setup, version 0: MAC layer of high speed PLC by ISO/IEC 12139-1.
 *
 * Blue Book part 2, class HS-PLC ISO/IEC 12139-1 MAC setup (class_id 140, version 0). Confidence: single-source.
 */
export const hsPlcIsoIec121391MacSetupClass: ClassDefinition = {
  classId: 140,
  version: 0,
  name: "HS-PLC ISO/IEC 12139-1 MAC setup",
  attributes: [logicalNameAttribute, groupIdAttribute, secondaryGroupIdAttribute, stationIdAttribute, parentStationIdAttribute, repeaterStatusAttribute, encryptionModeAttribute, initialEncryptionKeyAttribute, rtsCtsAttribute],
  methods: [],
};

/**
 * A client's references to one HS-PLC ISO/IEC 12139-1 MAC setup object.
 *
 * MAC layer of high speed PLC by ISO/IEC 12139-1.
 */
export interface HsPlcIsoIec121391MacSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Group of the station. */
  readonly groupId: AttributeRef<Long64Unsigned>;
  /** Second group of the station. */
  readonly secondaryGroupId: AttributeRef<Long64Unsigned>;
  /** Station number. */
  readonly stationId: AttributeRef<Long64Unsigned>;
  /** Station through which this one is reached. */
  readonly parentStationId: AttributeRef<Long64Unsigned>;
  /** Whether the station repeats frames. */
  readonly repeaterStatus: AttributeRef<Boolean>;
  /** Encryption in use. The codes were found in no source. */
  readonly encryptionMode: AttributeRef<Enum>;
  /** Key that encryption begins with. */
  readonly initialEncryptionKey: AttributeRef<SecretOctetString>;
  /** Whether stations ask before they send (RTS/CTS). */
  readonly rtsCts: AttributeRef<Boolean>;
}

/** References to the HS-PLC ISO/IEC 12139-1 MAC setup object with this logical name. Throws when it is not an OBIS code. */
export function hsPlcIsoIec121391MacSetup(logicalName: string): HsPlcIsoIec121391MacSetup {
  const object = cosemObject(hsPlcIsoIec121391MacSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    groupId: attributeRef(object, groupIdAttribute),
    secondaryGroupId: attributeRef(object, secondaryGroupIdAttribute),
    stationId: attributeRef(object, stationIdAttribute),
    parentStationId: attributeRef(object, parentStationIdAttribute),
    repeaterStatus: attributeRef(object, repeaterStatusAttribute),
    encryptionMode: attributeRef(object, encryptionModeAttribute),
    initialEncryptionKey: attributeRef(object, initialEncryptionKeyAttribute),
    rtsCts: attributeRef(object, rtsCtsAttribute),
  };
}

/** A server's handlers for one HS-PLC ISO/IEC 12139-1 MAC setup object. What is left out is refused. */
export interface HsPlcIsoIec121391MacSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Group of the station. */
  readonly groupId?: AttributeHandler<Long64Unsigned>;
  /** Second group of the station. */
  readonly secondaryGroupId?: AttributeHandler<Long64Unsigned>;
  /** Station number. */
  readonly stationId?: AttributeHandler<Long64Unsigned>;
  /** Station through which this one is reached. */
  readonly parentStationId?: AttributeHandler<Long64Unsigned>;
  /** Whether the station repeats frames. */
  readonly repeaterStatus?: AttributeHandler<Boolean>;
  /** Encryption in use. The codes were found in no source. */
  readonly encryptionMode?: AttributeHandler<Enum>;
  /** Key that encryption begins with. */
  readonly initialEncryptionKey?: AttributeHandler<SecretOctetString>;
  /** Whether stations ask before they send (RTS/CTS). */
  readonly rtsCts?: AttributeHandler<Boolean>;
}

/** A HS-PLC ISO/IEC 12139-1 MAC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function hsPlcIsoIec121391MacSetupServer(logicalName: string, handlers: HsPlcIsoIec121391MacSetupServer): ServerObject {
  return serverObject(hsPlcIsoIec121391MacSetupClass, logicalName, handlers);
}
