// Generated from spec/classes/0050-v1-s-fsk-phy-mac-set-up.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import {
  type Boolean,
  type Enum,
  type EnumDeltaElectricalPhase,
  type EnumInitiatorElectricalPhase,
  type EnumSFskRepeater,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  booleanCodec,
  enumCodec,
  enumDeltaElectricalPhaseCodec,
  enumInitiatorElectricalPhaseCodec,
  enumSFskRepeaterCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class S-FSK Phy&MAC set-up (class_id 50, version 1). */
export interface Frequencies {
  readonly markFrequency: number;
  readonly spaceFrequency: number;
}

export function readFrequencies(r: Reader): Frequencies {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(6);
  const markFrequency = r.u32();
  r.expect(6);
  const spaceFrequency = r.u32();
  return { markFrequency, spaceFrequency };
}

export function writeFrequencies(w: Writer, v: Frequencies): void {
  w.length(2);
  w.u8(6);
  w.u32(v.markFrequency);
  w.u8(6);
  w.u32(v.spaceFrequency);
}

export const frequenciesDescriptor: Descriptor = {
  name: "frequencies",
  node: { kind: "sequence", counted: true, fields: [
    { property: "markFrequency", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "spaceFrequency", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Mark and space frequency.
 *
 * Blue Book part 2, class S-FSK Phy&MAC set-up (class_id 50, version 1).
 */
export type SFskPhyMacSetUpFrequencies = Frequencies;

export function readSFskPhyMacSetUpFrequencies(r: Reader): SFskPhyMacSetUpFrequencies {
  r.expect(2);
  return readFrequencies(r);
}

export function writeSFskPhyMacSetUpFrequencies(w: Writer, v: SFskPhyMacSetUpFrequencies): void {
  w.u8(2);
  writeFrequencies(w, v);
}

export const sFskPhyMacSetUpFrequenciesDescriptor: Descriptor = {
  name: "S-FSK Phy&MAC set-up.frequencies",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => frequenciesDescriptor } },
  layer: "data",
};

export const sFskPhyMacSetUpFrequenciesCodec: Codec<SFskPhyMacSetUpFrequencies> = {
  descriptor: sFskPhyMacSetUpFrequenciesDescriptor,
  read: readSFskPhyMacSetUpFrequencies,
  write: writeSFskPhyMacSetUpFrequencies,
};

/**
 * MAC group addresses of the device.
 *
 * Blue Book part 2, class S-FSK Phy&MAC set-up (class_id 50, version 1).
 */
export type SFskPhyMacSetUpMacGroupAddresses = readonly number[];

export function readSFskPhyMacSetUpMacGroupAddresses(r: Reader): SFskPhyMacSetUpMacGroupAddresses {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x12);
    items2[i3] = r.u16();
  }
  return items2;
}

export function writeSFskPhyMacSetUpMacGroupAddresses(w: Writer, v: SFskPhyMacSetUpMacGroupAddresses): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x12);
    w.u16(item1);
  }
}

export const sFskPhyMacSetUpMacGroupAddressesDescriptor: Descriptor = {
  name: "S-FSK Phy&MAC set-up.mac_group_addresses",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } },
  layer: "data",
};

export const sFskPhyMacSetUpMacGroupAddressesCodec: Codec<SFskPhyMacSetUpMacGroupAddresses> = {
  descriptor: sFskPhyMacSetUpMacGroupAddressesDescriptor,
  read: readSFskPhyMacSetUpMacGroupAddresses,
  write: writeSFskPhyMacSetUpMacGroupAddresses,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const initiatorElectricalPhaseAttribute: AttributeDefinition<EnumInitiatorElectricalPhase> = {
  id: 2,
  name: "initiator_electrical_phase",
  property: "initiatorElectricalPhase",
  codec: enumInitiatorElectricalPhaseCodec,
  storage: "static",
  shortName: 0x08,
};
const deltaElectricalPhaseAttribute: AttributeDefinition<EnumDeltaElectricalPhase> = {
  id: 3,
  name: "delta_electrical_phase",
  property: "deltaElectricalPhase",
  codec: enumDeltaElectricalPhaseCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const maxReceivingGainAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "max_receiving_gain",
  property: "maxReceivingGain",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const maxTransmittingGainAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "max_transmitting_gain",
  property: "maxTransmittingGain",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const searchInitiatorThresholdAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "search_initiator_threshold",
  property: "searchInitiatorThreshold",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const frequenciesAttribute: AttributeDefinition<SFskPhyMacSetUpFrequencies> = {
  id: 7,
  name: "frequencies",
  property: "frequencies",
  codec: sFskPhyMacSetUpFrequenciesCodec,
  storage: "static",
  shortName: 0x30,
};
const macAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 8,
  name: "mac_address",
  property: "macAddress",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const macGroupAddressesAttribute: AttributeDefinition<SFskPhyMacSetUpMacGroupAddresses> = {
  id: 9,
  name: "mac_group_addresses",
  property: "macGroupAddresses",
  codec: sFskPhyMacSetUpMacGroupAddressesCodec,
  storage: "static",
  shortName: 0x40,
};
const repeaterAttribute: AttributeDefinition<EnumSFskRepeater> = {
  id: 10,
  name: "repeater",
  property: "repeater",
  codec: enumSFskRepeaterCodec,
  storage: "static",
  shortName: 0x48,
};
const repeaterStatusAttribute: AttributeDefinition<Boolean> = {
  id: 11,
  name: "repeater_status",
  property: "repeaterStatus",
  codec: booleanCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const minDeltaCreditAttribute: AttributeDefinition<Unsigned> = {
  id: 12,
  name: "min_delta_credit",
  property: "minDeltaCredit",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const initiatorMacAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 13,
  name: "initiator_mac_address",
  property: "initiatorMacAddress",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x60,
};
const synchronizationLockedAttribute: AttributeDefinition<Boolean> = {
  id: 14,
  name: "synchronization_locked",
  property: "synchronizationLocked",
  codec: booleanCodec,
  storage: "dynamic",
  shortName: 0x68,
};
const transmissionSpeedAttribute: AttributeDefinition<Enum> = {
  id: 15,
  name: "transmission_speed",
  property: "transmissionSpeed",
  codec: enumCodec,
  storage: "static",
  shortName: 0x70,
};

/**
 * S-FSK Phy&MAC set-up, version 1: S-FSK physical and MAC layer (IEC 61334-4-512 and 61334-5-1).
 *
 * Blue Book part 2, class S-FSK Phy&MAC set-up (class_id 50, version 1).
 */
export const sFskPhyMacSetUpClass: ClassDefinition = {
  classId: 50,
  version: 1,
  name: "S-FSK Phy&MAC set-up",
  attributes: [logicalNameAttribute, initiatorElectricalPhaseAttribute, deltaElectricalPhaseAttribute, maxReceivingGainAttribute, maxTransmittingGainAttribute, searchInitiatorThresholdAttribute, frequenciesAttribute, macAddressAttribute, macGroupAddressesAttribute, repeaterAttribute, repeaterStatusAttribute, minDeltaCreditAttribute, initiatorMacAddressAttribute, synchronizationLockedAttribute, transmissionSpeedAttribute],
  methods: [],
};

/**
 * A client's references to one S-FSK Phy&MAC set-up object.
 *
 * S-FSK physical and MAC layer (IEC 61334-4-512 and 61334-5-1).
 */
export interface SFskPhyMacSetUp extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Phase of the initiator, where it is known. */
  readonly initiatorElectricalPhase: AttributeRef<EnumInitiatorElectricalPhase>;
  /** Phase of the device against that of the initiator. */
  readonly deltaElectricalPhase: AttributeRef<EnumDeltaElectricalPhase>;
  /** Highest receiving gain. */
  readonly maxReceivingGain: AttributeRef<Unsigned>;
  /** Largest attenuation of the transmitter. */
  readonly maxTransmittingGain: AttributeRef<Unsigned>;
  /** Signal level above which an initiator is taken at once. */
  readonly searchInitiatorThreshold: AttributeRef<Unsigned>;
  /** Mark and space frequency. */
  readonly frequencies: AttributeRef<SFskPhyMacSetUpFrequencies>;
  /** MAC address of the device. */
  readonly macAddress: AttributeRef<LongUnsigned>;
  /** MAC group addresses of the device. */
  readonly macGroupAddresses: AttributeRef<SFskPhyMacSetUpMacGroupAddresses>;
  /** Whether the device repeats frames. */
  readonly repeater: AttributeRef<EnumSFskRepeater>;
  /** Whether the device repeats frames now. */
  readonly repeaterStatus: AttributeRef<Boolean>;
  /** Least credit used up on the way, from calls since the last reset. */
  readonly minDeltaCredit: AttributeRef<Unsigned>;
  /** MAC address of the initiator that the device is bound to. */
  readonly initiatorMacAddress: AttributeRef<LongUnsigned>;
  /** Whether the device is synchronized with one initiator. */
  readonly synchronizationLocked: AttributeRef<Boolean>;
  /** Bits a second. Sources differ on the codes (0 is 50, or 300), so they bear no names. */
  readonly transmissionSpeed: AttributeRef<Enum>;
}

/** References to the S-FSK Phy&MAC set-up object with this logical name. Throws when it is not an OBIS code. */
export function sFskPhyMacSetUp(logicalName: string): SFskPhyMacSetUp {
  const object = cosemObject(sFskPhyMacSetUpClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    initiatorElectricalPhase: attributeRef(object, initiatorElectricalPhaseAttribute),
    deltaElectricalPhase: attributeRef(object, deltaElectricalPhaseAttribute),
    maxReceivingGain: attributeRef(object, maxReceivingGainAttribute),
    maxTransmittingGain: attributeRef(object, maxTransmittingGainAttribute),
    searchInitiatorThreshold: attributeRef(object, searchInitiatorThresholdAttribute),
    frequencies: attributeRef(object, frequenciesAttribute),
    macAddress: attributeRef(object, macAddressAttribute),
    macGroupAddresses: attributeRef(object, macGroupAddressesAttribute),
    repeater: attributeRef(object, repeaterAttribute),
    repeaterStatus: attributeRef(object, repeaterStatusAttribute),
    minDeltaCredit: attributeRef(object, minDeltaCreditAttribute),
    initiatorMacAddress: attributeRef(object, initiatorMacAddressAttribute),
    synchronizationLocked: attributeRef(object, synchronizationLockedAttribute),
    transmissionSpeed: attributeRef(object, transmissionSpeedAttribute),
  };
}

/** A server's handlers for one S-FSK Phy&MAC set-up object. What is left out is refused. */
export interface SFskPhyMacSetUpServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Phase of the initiator, where it is known. */
  readonly initiatorElectricalPhase?: AttributeHandler<EnumInitiatorElectricalPhase>;
  /** Phase of the device against that of the initiator. */
  readonly deltaElectricalPhase?: AttributeHandler<EnumDeltaElectricalPhase>;
  /** Highest receiving gain. */
  readonly maxReceivingGain?: AttributeHandler<Unsigned>;
  /** Largest attenuation of the transmitter. */
  readonly maxTransmittingGain?: AttributeHandler<Unsigned>;
  /** Signal level above which an initiator is taken at once. */
  readonly searchInitiatorThreshold?: AttributeHandler<Unsigned>;
  /** Mark and space frequency. */
  readonly frequencies?: AttributeHandler<SFskPhyMacSetUpFrequencies>;
  /** MAC address of the device. */
  readonly macAddress?: AttributeHandler<LongUnsigned>;
  /** MAC group addresses of the device. */
  readonly macGroupAddresses?: AttributeHandler<SFskPhyMacSetUpMacGroupAddresses>;
  /** Whether the device repeats frames. */
  readonly repeater?: AttributeHandler<EnumSFskRepeater>;
  /** Whether the device repeats frames now. */
  readonly repeaterStatus?: AttributeHandler<Boolean>;
  /** Least credit used up on the way, from calls since the last reset. */
  readonly minDeltaCredit?: AttributeHandler<Unsigned>;
  /** MAC address of the initiator that the device is bound to. */
  readonly initiatorMacAddress?: AttributeHandler<LongUnsigned>;
  /** Whether the device is synchronized with one initiator. */
  readonly synchronizationLocked?: AttributeHandler<Boolean>;
  /** Bits a second. Sources differ on the codes (0 is 50, or 300), so they bear no names. */
  readonly transmissionSpeed?: AttributeHandler<Enum>;
}

/** A S-FSK Phy&MAC set-up object for a server. Throws when `logicalName` is not an OBIS code. */
export function sFskPhyMacSetUpServer(logicalName: string, handlers: SFskPhyMacSetUpServer): ServerObject {
  return serverObject(sFskPhyMacSetUpClass, logicalName, handlers);
}
