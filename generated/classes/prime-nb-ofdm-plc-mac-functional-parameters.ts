// Generated from spec/classes/0083-v0-prime-nb-ofdm-plc-mac-functional-parameters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  readFlags,
  serverObject,
  writeFlags,
} from "@cosemkit/core";
import {
  type EnumPrimeMacState,
  type LogicalName,
  type Long,
  type OctetString,
  type Unsigned,
  enumPrimeMacStateCodec,
  logicalNameCodec,
  longCodec,
  octetStringCodec,
  unsignedCodec,
} from "./simple-types.ts";

/**
 * Wire form: 16 bits; bit 0 is the least significant.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC functional parameters (class_id 83, version 0).
 */
export type MacCapabilities = readonly MacCapabilitiesBit[];

/** Names of the bits of MacCapabilities. */
export type MacCapabilitiesBit =
  | "switch"
  | "packet-aggregation"
  | "contention-free-period"
  | "direct-connection"
  | "multicast"
  | "phy-robustness-management"
  | "arq"
  | "reserved-7"
  | "direct-connection-switching"
  | "multicast-switching"
  | "phy-robustness-management-switching"
  | "arq-buffering-switching"
  | "reserved-12"
  | "reserved-13"
  | "reserved-14"
  | "reserved-15";

export function readMacCapabilities(r: Reader): MacCapabilities {
  return readFlags(r, macCapabilitiesFlags);
}

export function writeMacCapabilities(w: Writer, v: MacCapabilities): void {
  writeFlags(w, macCapabilitiesFlags, v);
}

const macCapabilitiesFlags: FlagsNode<MacCapabilitiesBit> = { kind: "flags", form: "integer", size: 16, order: "lsb0", ids: ["switch","packet-aggregation","contention-free-period","direct-connection","multicast","phy-robustness-management","arq","reserved-7","direct-connection-switching","multicast-switching","phy-robustness-management-switching","arq-buffering-switching","reserved-12","reserved-13","reserved-14","reserved-15"] };

export const macCapabilitiesDescriptor: Descriptor = {
  name: "mac_capabilities",
  node: macCapabilitiesFlags,
  layer: "data",
};

/**
 * What the node can do.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC functional parameters (class_id 83, version 0).
 */
export type PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities = MacCapabilities;

export function readPrimeNbOfdmPlcMacFunctionalParametersMacCapabilities(r: Reader): PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities {
  r.expect(0x12);
  return readMacCapabilities(r);
}

export function writePrimeNbOfdmPlcMacFunctionalParametersMacCapabilities(w: Writer, v: PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities): void {
  w.u8(0x12);
  writeMacCapabilities(w, v);
}

export const primeNbOfdmPlcMacFunctionalParametersMacCapabilitiesDescriptor: Descriptor = {
  name: "PRIME NB OFDM PLC MAC functional parameters.mac_capabilities",
  node: { kind: "tagged", tag: 18, of: { kind: "ref", to: () => macCapabilitiesDescriptor } },
  layer: "data",
};

export const primeNbOfdmPlcMacFunctionalParametersMacCapabilitiesCodec: Codec<PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities> = {
  descriptor: primeNbOfdmPlcMacFunctionalParametersMacCapabilitiesDescriptor,
  read: readPrimeNbOfdmPlcMacFunctionalParametersMacCapabilities,
  write: writePrimeNbOfdmPlcMacFunctionalParametersMacCapabilities,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const macLnidAttribute: AttributeDefinition<Long> = {
  id: 2,
  name: "mac_LNID",
  property: "macLnid",
  codec: longCodec,
  storage: "static",
  shortName: 0x08,
};
const macLsidAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "mac_LSID",
  property: "macLsid",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const macSidAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "mac_SID",
  property: "macSid",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const macSnaAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "mac_SNA",
  property: "macSna",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x20,
};
const macStateAttribute: AttributeDefinition<EnumPrimeMacState> = {
  id: 6,
  name: "mac_state",
  property: "macState",
  codec: enumPrimeMacStateCodec,
  storage: "static",
  shortName: 0x28,
};
const macScpLengthAttribute: AttributeDefinition<Long> = {
  id: 7,
  name: "mac_scp_length",
  property: "macScpLength",
  codec: longCodec,
  storage: "static",
  shortName: 0x30,
};
const macNodeHierarchyLevelAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "mac_node_hierarchy_level",
  property: "macNodeHierarchyLevel",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const macBeaconSlotCountAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "mac_beacon_slot_count",
  property: "macBeaconSlotCount",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const macBeaconRxSlotAttribute: AttributeDefinition<Unsigned> = {
  id: 10,
  name: "mac_beacon_rx_slot",
  property: "macBeaconRxSlot",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x48,
};
const macBeaconTxSlotAttribute: AttributeDefinition<Unsigned> = {
  id: 11,
  name: "mac_beacon_tx_slot",
  property: "macBeaconTxSlot",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x50,
};
const macBeaconRxFrequencyAttribute: AttributeDefinition<Unsigned> = {
  id: 12,
  name: "mac_beacon_rx_frequency",
  property: "macBeaconRxFrequency",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x58,
};
const macBeaconTxFrequencyAttribute: AttributeDefinition<Unsigned> = {
  id: 13,
  name: "mac_beacon_tx_frequency",
  property: "macBeaconTxFrequency",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x60,
};
const macCapabilitiesAttribute: AttributeDefinition<PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities> = {
  id: 14,
  name: "mac_capabilities",
  property: "macCapabilities",
  codec: primeNbOfdmPlcMacFunctionalParametersMacCapabilitiesCodec,
  storage: "static",
  shortName: 0x68,
};

/**
 * PRIME NB OFDM PLC MAC functional parameters, version 0: Functional state of the PRIME MAC layer of a node.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC functional parameters (class_id 83, version 0).
 */
export const primeNbOfdmPlcMacFunctionalParametersClass: ClassDefinition = {
  classId: 83,
  version: 0,
  name: "PRIME NB OFDM PLC MAC functional parameters",
  attributes: [logicalNameAttribute, macLnidAttribute, macLsidAttribute, macSidAttribute, macSnaAttribute, macStateAttribute, macScpLengthAttribute, macNodeHierarchyLevelAttribute, macBeaconSlotCountAttribute, macBeaconRxSlotAttribute, macBeaconTxSlotAttribute, macBeaconRxFrequencyAttribute, macBeaconTxFrequencyAttribute, macCapabilitiesAttribute],
  methods: [],
};

/**
 * A client's references to one PRIME NB OFDM PLC MAC functional parameters object.
 *
 * Functional state of the PRIME MAC layer of a node.
 */
export interface PrimeNbOfdmPlcMacFunctionalParameters extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Local node identifier. */
  readonly macLnid: AttributeRef<Long>;
  /** Local switch identifier. */
  readonly macLsid: AttributeRef<Unsigned>;
  /** Identifier of the switch through which the node is connected. */
  readonly macSid: AttributeRef<Unsigned>;
  /** Address of the subnetwork (EUI-48 of the base node). */
  readonly macSna: AttributeRef<OctetString>;
  /** State of the node. */
  readonly macState: AttributeRef<EnumPrimeMacState>;
  /** Length of the shared contention period, in symbols. */
  readonly macScpLength: AttributeRef<Long>;
  /** Level of the node in the tree. */
  readonly macNodeHierarchyLevel: AttributeRef<Unsigned>;
  /** Beacon slots in a frame. */
  readonly macBeaconSlotCount: AttributeRef<Unsigned>;
  /** Slot in which the beacon of its switch comes. */
  readonly macBeaconRxSlot: AttributeRef<Unsigned>;
  /** Slot in which the node sends beacons. */
  readonly macBeaconTxSlot: AttributeRef<Unsigned>;
  /** Frames between two beacons of its switch. */
  readonly macBeaconRxFrequency: AttributeRef<Unsigned>;
  /** Frames between two beacons of the node. */
  readonly macBeaconTxFrequency: AttributeRef<Unsigned>;
  /** What the node can do. */
  readonly macCapabilities: AttributeRef<PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities>;
}

/** References to the PRIME NB OFDM PLC MAC functional parameters object with this logical name. Throws when it is not an OBIS code. */
export function primeNbOfdmPlcMacFunctionalParameters(logicalName: string): PrimeNbOfdmPlcMacFunctionalParameters {
  const object = cosemObject(primeNbOfdmPlcMacFunctionalParametersClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macLnid: attributeRef(object, macLnidAttribute),
    macLsid: attributeRef(object, macLsidAttribute),
    macSid: attributeRef(object, macSidAttribute),
    macSna: attributeRef(object, macSnaAttribute),
    macState: attributeRef(object, macStateAttribute),
    macScpLength: attributeRef(object, macScpLengthAttribute),
    macNodeHierarchyLevel: attributeRef(object, macNodeHierarchyLevelAttribute),
    macBeaconSlotCount: attributeRef(object, macBeaconSlotCountAttribute),
    macBeaconRxSlot: attributeRef(object, macBeaconRxSlotAttribute),
    macBeaconTxSlot: attributeRef(object, macBeaconTxSlotAttribute),
    macBeaconRxFrequency: attributeRef(object, macBeaconRxFrequencyAttribute),
    macBeaconTxFrequency: attributeRef(object, macBeaconTxFrequencyAttribute),
    macCapabilities: attributeRef(object, macCapabilitiesAttribute),
  };
}

/** A server's handlers for one PRIME NB OFDM PLC MAC functional parameters object. What is left out is refused. */
export interface PrimeNbOfdmPlcMacFunctionalParametersServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Local node identifier. */
  readonly macLnid?: AttributeHandler<Long>;
  /** Local switch identifier. */
  readonly macLsid?: AttributeHandler<Unsigned>;
  /** Identifier of the switch through which the node is connected. */
  readonly macSid?: AttributeHandler<Unsigned>;
  /** Address of the subnetwork (EUI-48 of the base node). */
  readonly macSna?: AttributeHandler<OctetString>;
  /** State of the node. */
  readonly macState?: AttributeHandler<EnumPrimeMacState>;
  /** Length of the shared contention period, in symbols. */
  readonly macScpLength?: AttributeHandler<Long>;
  /** Level of the node in the tree. */
  readonly macNodeHierarchyLevel?: AttributeHandler<Unsigned>;
  /** Beacon slots in a frame. */
  readonly macBeaconSlotCount?: AttributeHandler<Unsigned>;
  /** Slot in which the beacon of its switch comes. */
  readonly macBeaconRxSlot?: AttributeHandler<Unsigned>;
  /** Slot in which the node sends beacons. */
  readonly macBeaconTxSlot?: AttributeHandler<Unsigned>;
  /** Frames between two beacons of its switch. */
  readonly macBeaconRxFrequency?: AttributeHandler<Unsigned>;
  /** Frames between two beacons of the node. */
  readonly macBeaconTxFrequency?: AttributeHandler<Unsigned>;
  /** What the node can do. */
  readonly macCapabilities?: AttributeHandler<PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities>;
}

/** A PRIME NB OFDM PLC MAC functional parameters object for a server. Throws when `logicalName` is not an OBIS code. */
export function primeNbOfdmPlcMacFunctionalParametersServer(logicalName: string, handlers: PrimeNbOfdmPlcMacFunctionalParametersServer): ServerObject {
  return serverObject(primeNbOfdmPlcMacFunctionalParametersClass, logicalName, handlers);
}
