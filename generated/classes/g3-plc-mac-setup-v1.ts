// Generated from spec/classes/0091-v1-g3-plc-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type G3PlcGainResolution, g3PlcGainResolutionCodes } from "../codes/g3-plc-gain-resolution.ts";
import { type G3PlcModulation, g3PlcModulationCodes } from "../codes/g3-plc-modulation.ts";
import {
  type BitString,
  type DoubleLongUnsigned,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  bitStringCodec,
  doubleLongUnsignedCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class G3-PLC MAC setup (class_id 91, version 1). */
export interface MacKeyTableElement {
  readonly keyId: number;
  readonly key: Uint8Array;
}

export function readMacKeyTableElement(r: Reader): MacKeyTableElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const keyId = r.u8();
  r.expect(9);
  const key = r.octets();
  return { keyId, key };
}

export function writeMacKeyTableElement(w: Writer, v: MacKeyTableElement): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.keyId);
  w.u8(9);
  w.octets(v.key);
}

export const macKeyTableElementDescriptor: Descriptor = {
  name: "mac_key_table_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "key", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", secret: true } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC MAC setup (class_id 91, version 1). */
export interface NeighbourTableEntryV1 {
  readonly shortAddress: number;
  readonly modulationScheme: boolean;
  readonly toneMap: string;
  readonly modulation: G3PlcModulation;
  readonly txGain: number;
  readonly txRes: G3PlcGainResolution;
  readonly txCoeff: string;
  readonly lqi: number;
  readonly phaseDifferential: number;
  readonly tmrValidTime: number;
  readonly neighbourValidTime: number;
}

export function readNeighbourTableEntryV1(r: Reader): NeighbourTableEntryV1 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 11) {
    r.fail("decode.malformed", `structure of ${count2} elements, 11 expected`, start1);
  }
  r.expect(0x12);
  const shortAddress = r.u16();
  r.expect(3);
  const modulationScheme = r.boolean();
  r.expect(4);
  const toneMap = r.bitString();
  r.expect(0x16);
  const modulation = readCode(r, g3PlcModulationCodes);
  r.expect(0x0f);
  const txGain = r.i8();
  r.expect(0x16);
  const txRes = readCode(r, g3PlcGainResolutionCodes);
  r.expect(4);
  const txCoeff = r.bitString();
  r.expect(0x11);
  const lqi = r.u8();
  r.expect(0x0f);
  const phaseDifferential = r.i8();
  r.expect(0x11);
  const tmrValidTime = r.u8();
  r.expect(0x11);
  const neighbourValidTime = r.u8();
  return {
    shortAddress,
    modulationScheme,
    toneMap,
    modulation,
    txGain,
    txRes,
    txCoeff,
    lqi,
    phaseDifferential,
    tmrValidTime,
    neighbourValidTime,
  };
}

export function writeNeighbourTableEntryV1(w: Writer, v: NeighbourTableEntryV1): void {
  w.length(11);
  w.u8(0x12);
  w.u16(v.shortAddress);
  w.u8(3);
  w.boolean(v.modulationScheme);
  w.u8(4);
  w.bitString(v.toneMap);
  w.u8(0x16);
  writeCode(w, g3PlcModulationCodes, v.modulation);
  w.u8(0x0f);
  w.i8(v.txGain);
  w.u8(0x16);
  writeCode(w, g3PlcGainResolutionCodes, v.txRes);
  w.u8(4);
  w.bitString(v.txCoeff);
  w.u8(0x11);
  w.u8(v.lqi);
  w.u8(0x0f);
  w.i8(v.phaseDifferential);
  w.u8(0x11);
  w.u8(v.tmrValidTime);
  w.u8(0x11);
  w.u8(v.neighbourValidTime);
}

export const neighbourTableEntryV1Descriptor: Descriptor = {
  name: "neighbour_table_entry_v1",
  node: { kind: "sequence", counted: true, fields: [
    { property: "shortAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "modulationScheme", presence: "required", node: { kind: "tagged", tag: 3, of: { kind: "boolean" } } },
    { property: "toneMap", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } } },
    { property: "modulation", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: g3PlcModulationCodes } } },
    { property: "txGain", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "txRes", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: g3PlcGainResolutionCodes } } },
    { property: "txCoeff", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } } },
    { property: "lqi", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "phaseDifferential", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "tmrValidTime", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "neighbourValidTime", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Group keys, by index.
 *
 * Blue Book part 2, class G3-PLC MAC setup (class_id 91, version 1).
 */
export type G3PlcMacSetupV1MacKeyTable = readonly MacKeyTableElement[];

export function readG3PlcMacSetupV1MacKeyTable(r: Reader): G3PlcMacSetupV1MacKeyTable {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<MacKeyTableElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readMacKeyTableElement(r);
  }
  return items2;
}

export function writeG3PlcMacSetupV1MacKeyTable(w: Writer, v: G3PlcMacSetupV1MacKeyTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeMacKeyTableElement(w, item1);
  }
}

export const g3PlcMacSetupV1MacKeyTableDescriptor: Descriptor = {
  name: "G3-PLC MAC setup.mac_key_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => macKeyTableElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const g3PlcMacSetupV1MacKeyTableCodec: Codec<G3PlcMacSetupV1MacKeyTable> = {
  descriptor: g3PlcMacSetupV1MacKeyTableDescriptor,
  read: readG3PlcMacSetupV1MacKeyTable,
  write: writeG3PlcMacSetupV1MacKeyTable,
};

/**
 * Neighbours with the tone map used towards each.
 *
 * Blue Book part 2, class G3-PLC MAC setup (class_id 91, version 1).
 */
export type G3PlcMacSetupV1MacNeighbourTable = readonly NeighbourTableEntryV1[];

export function readG3PlcMacSetupV1MacNeighbourTable(r: Reader): G3PlcMacSetupV1MacNeighbourTable {
  r.expect(1);
  const count1 = r.count(25);
  const items2 = new Array<NeighbourTableEntryV1>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readNeighbourTableEntryV1(r);
  }
  return items2;
}

export function writeG3PlcMacSetupV1MacNeighbourTable(w: Writer, v: G3PlcMacSetupV1MacNeighbourTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeNeighbourTableEntryV1(w, item1);
  }
}

export const g3PlcMacSetupV1MacNeighbourTableDescriptor: Descriptor = {
  name: "G3-PLC MAC setup.mac_neighbour_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => neighbourTableEntryV1Descriptor } }, least: 25 } },
  layer: "data",
};

export const g3PlcMacSetupV1MacNeighbourTableCodec: Codec<G3PlcMacSetupV1MacNeighbourTable> = {
  descriptor: g3PlcMacSetupV1MacNeighbourTableDescriptor,
  read: readG3PlcMacSetupV1MacNeighbourTable,
  write: writeG3PlcMacSetupV1MacNeighbourTable,
};

/**
 * Returns the entry of the neighbour with this short address.
 *
 * Blue Book part 2, class G3-PLC MAC setup (class_id 91, version 1).
 */
export type G3PlcMacSetupV1MacGetNeighbourTableEntryReply = NeighbourTableEntryV1;

export function readG3PlcMacSetupV1MacGetNeighbourTableEntryReply(r: Reader): G3PlcMacSetupV1MacGetNeighbourTableEntryReply {
  r.expect(2);
  return readNeighbourTableEntryV1(r);
}

export function writeG3PlcMacSetupV1MacGetNeighbourTableEntryReply(w: Writer, v: G3PlcMacSetupV1MacGetNeighbourTableEntryReply): void {
  w.u8(2);
  writeNeighbourTableEntryV1(w, v);
}

export const g3PlcMacSetupV1MacGetNeighbourTableEntryReplyDescriptor: Descriptor = {
  name: "G3-PLC MAC setup.mac_get_neighbour_table_entry_reply",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => neighbourTableEntryV1Descriptor } },
  layer: "data",
};

export const g3PlcMacSetupV1MacGetNeighbourTableEntryReplyCodec: Codec<G3PlcMacSetupV1MacGetNeighbourTableEntryReply> = {
  descriptor: g3PlcMacSetupV1MacGetNeighbourTableEntryReplyDescriptor,
  read: readG3PlcMacSetupV1MacGetNeighbourTableEntryReply,
  write: writeG3PlcMacSetupV1MacGetNeighbourTableEntryReply,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const macShortAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "mac_short_address",
  property: "macShortAddress",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const macRcCoordAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "mac_RC_coord",
  property: "macRcCoord",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const macPanIdAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "mac_PAN_id",
  property: "macPanId",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const macKeyTableAttribute: AttributeDefinition<G3PlcMacSetupV1MacKeyTable> = {
  id: 5,
  name: "mac_key_table",
  property: "macKeyTable",
  codec: g3PlcMacSetupV1MacKeyTableCodec,
  storage: "dynamic",
  shortName: 0x20,
  secret: true,
};
const macFrameCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "mac_frame_counter",
  property: "macFrameCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const macToneMaskAttribute: AttributeDefinition<BitString> = {
  id: 7,
  name: "mac_tone_mask",
  property: "macToneMask",
  codec: bitStringCodec,
  storage: "static",
  shortName: 0x30,
};
const macTmrTtlAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "mac_TMR_TTL",
  property: "macTmrTtl",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const macMaxFrameRetriesAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "mac_max_frame_retries",
  property: "macMaxFrameRetries",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const macNeighbourTableEntryTtlAttribute: AttributeDefinition<Unsigned> = {
  id: 10,
  name: "mac_neighbour_table_entry_TTL",
  property: "macNeighbourTableEntryTtl",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x48,
};
const macNeighbourTableAttribute: AttributeDefinition<G3PlcMacSetupV1MacNeighbourTable> = {
  id: 11,
  name: "mac_neighbour_table",
  property: "macNeighbourTable",
  codec: g3PlcMacSetupV1MacNeighbourTableCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const macHighPriorityWindowSizeAttribute: AttributeDefinition<Unsigned> = {
  id: 12,
  name: "mac_high_priority_window_size",
  property: "macHighPriorityWindowSize",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x58,
};
const macCsmaFairnessLimitAttribute: AttributeDefinition<Unsigned> = {
  id: 13,
  name: "mac_CSMA_fairness_limit",
  property: "macCsmaFairnessLimit",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x60,
};
const macBeaconRandomizationWindowLengthAttribute: AttributeDefinition<Unsigned> = {
  id: 14,
  name: "mac_beacon_randomization_window_length",
  property: "macBeaconRandomizationWindowLength",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x68,
};
const macAAttribute: AttributeDefinition<Unsigned> = {
  id: 15,
  name: "mac_A",
  property: "macA",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x70,
};
const macKAttribute: AttributeDefinition<Unsigned> = {
  id: 16,
  name: "mac_K",
  property: "macK",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x78,
};
const macMinCwAttemptsAttribute: AttributeDefinition<Unsigned> = {
  id: 17,
  name: "mac_min_CW_attempts",
  property: "macMinCwAttempts",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x80,
};
const macCenelecLegacyModeAttribute: AttributeDefinition<Unsigned> = {
  id: 18,
  name: "mac_cenelec_legacy_mode",
  property: "macCenelecLegacyMode",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x88,
};
const macFccLegacyModeAttribute: AttributeDefinition<Unsigned> = {
  id: 19,
  name: "mac_FCC_legacy_mode",
  property: "macFccLegacyMode",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x90,
};
const macMaxBeAttribute: AttributeDefinition<Unsigned> = {
  id: 20,
  name: "mac_max_BE",
  property: "macMaxBe",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x98,
};
const macMaxCsmaBackoffsAttribute: AttributeDefinition<Unsigned> = {
  id: 21,
  name: "mac_max_CSMA_backoffs",
  property: "macMaxCsmaBackoffs",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xa0,
};
const macMinBeAttribute: AttributeDefinition<Unsigned> = {
  id: 22,
  name: "mac_min_BE",
  property: "macMinBe",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xa8,
};
const macGetNeighbourTableEntryMethod: MethodDefinition<LongUnsigned, G3PlcMacSetupV1MacGetNeighbourTableEntryReply> = {
  id: 1,
  name: "mac_get_neighbour_table_entry",
  property: "macGetNeighbourTableEntry",
  parameter: longUnsignedCodec,
  reply: g3PlcMacSetupV1MacGetNeighbourTableEntryReplyCodec,
  mandatory: false,
};

/**
 * G3-PLC MAC setup, version 1: G3-PLC MAC layer: addresses, keys, tone map, neighbours and channel access.
 *
 * Blue Book part 2, class G3-PLC MAC setup (class_id 91, version 1).
 */
export const g3PlcMacSetupV1Class: ClassDefinition = {
  classId: 91,
  version: 1,
  name: "G3-PLC MAC setup",
  attributes: [logicalNameAttribute, macShortAddressAttribute, macRcCoordAttribute, macPanIdAttribute, macKeyTableAttribute, macFrameCounterAttribute, macToneMaskAttribute, macTmrTtlAttribute, macMaxFrameRetriesAttribute, macNeighbourTableEntryTtlAttribute, macNeighbourTableAttribute, macHighPriorityWindowSizeAttribute, macCsmaFairnessLimitAttribute, macBeaconRandomizationWindowLengthAttribute, macAAttribute, macKAttribute, macMinCwAttemptsAttribute, macCenelecLegacyModeAttribute, macFccLegacyModeAttribute, macMaxBeAttribute, macMaxCsmaBackoffsAttribute, macMinBeAttribute],
  methods: [macGetNeighbourTableEntryMethod],
};

/**
 * A client's references to one G3-PLC MAC setup object.
 *
 * G3-PLC MAC layer: addresses, keys, tone map, neighbours and channel access.
 */
export interface G3PlcMacSetupV1 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Short address of the device; 65535 while it has none. */
  readonly macShortAddress: AttributeRef<LongUnsigned>;
  /** Route cost to the coordinator. */
  readonly macRcCoord: AttributeRef<LongUnsigned>;
  /** PAN identifier; 65535 while it has none. */
  readonly macPanId: AttributeRef<LongUnsigned>;
  /** Group keys, by index. */
  readonly macKeyTable: AttributeRef<G3PlcMacSetupV1MacKeyTable>;
  /** Frame counter of the outgoing frames. */
  readonly macFrameCounter: AttributeRef<DoubleLongUnsigned>;
  /** Which carriers are used: one bit a carrier. */
  readonly macToneMask: AttributeRef<BitString>;
  /** How long tone map parameters hold. */
  readonly macTmrTtl: AttributeRef<Unsigned>;
  /** How often a frame is sent again. */
  readonly macMaxFrameRetries: AttributeRef<Unsigned>;
  /** How long an entry of the neighbour table holds. */
  readonly macNeighbourTableEntryTtl: AttributeRef<Unsigned>;
  /** Neighbours with the tone map used towards each. */
  readonly macNeighbourTable: AttributeRef<G3PlcMacSetupV1MacNeighbourTable>;
  /** Contention window slots for high priority. */
  readonly macHighPriorityWindowSize: AttributeRef<Unsigned>;
  /** Failed back-offs after which the exponent falls. */
  readonly macCsmaFairnessLimit: AttributeRef<Unsigned>;
  /** Longest wait before a beacon is sent. */
  readonly macBeaconRandomizationWindowLength: AttributeRef<Unsigned>;
  /** How fast the contention window shrinks. */
  readonly macA: AttributeRef<Unsigned>;
  /** Rate adaptation factor of the channel access. */
  readonly macK: AttributeRef<Unsigned>;
  /** Attempts with the smallest contention window. */
  readonly macMinCwAttempts: AttributeRef<Unsigned>;
  /** How the bits are interleaved in CENELEC bands; 0 for legacy mode. */
  readonly macCenelecLegacyMode: AttributeRef<Unsigned>;
  /** How the bits are interleaved in FCC bands; 0 for legacy mode. */
  readonly macFccLegacyMode: AttributeRef<Unsigned>;
  /** Largest back-off exponent. */
  readonly macMaxBe: AttributeRef<Unsigned>;
  /** Back-offs before a transmission is given up. */
  readonly macMaxCsmaBackoffs: AttributeRef<Unsigned>;
  /** Smallest back-off exponent. */
  readonly macMinBe: AttributeRef<Unsigned>;
  /** Returns the entry of the neighbour with this short address. */
  readonly macGetNeighbourTableEntry: MethodRef<LongUnsigned, G3PlcMacSetupV1MacGetNeighbourTableEntryReply>;
}

/** References to the G3-PLC MAC setup object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcMacSetupV1(logicalName: string): G3PlcMacSetupV1 {
  const object = cosemObject(g3PlcMacSetupV1Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macShortAddress: attributeRef(object, macShortAddressAttribute),
    macRcCoord: attributeRef(object, macRcCoordAttribute),
    macPanId: attributeRef(object, macPanIdAttribute),
    macKeyTable: attributeRef(object, macKeyTableAttribute),
    macFrameCounter: attributeRef(object, macFrameCounterAttribute),
    macToneMask: attributeRef(object, macToneMaskAttribute),
    macTmrTtl: attributeRef(object, macTmrTtlAttribute),
    macMaxFrameRetries: attributeRef(object, macMaxFrameRetriesAttribute),
    macNeighbourTableEntryTtl: attributeRef(object, macNeighbourTableEntryTtlAttribute),
    macNeighbourTable: attributeRef(object, macNeighbourTableAttribute),
    macHighPriorityWindowSize: attributeRef(object, macHighPriorityWindowSizeAttribute),
    macCsmaFairnessLimit: attributeRef(object, macCsmaFairnessLimitAttribute),
    macBeaconRandomizationWindowLength: attributeRef(object, macBeaconRandomizationWindowLengthAttribute),
    macA: attributeRef(object, macAAttribute),
    macK: attributeRef(object, macKAttribute),
    macMinCwAttempts: attributeRef(object, macMinCwAttemptsAttribute),
    macCenelecLegacyMode: attributeRef(object, macCenelecLegacyModeAttribute),
    macFccLegacyMode: attributeRef(object, macFccLegacyModeAttribute),
    macMaxBe: attributeRef(object, macMaxBeAttribute),
    macMaxCsmaBackoffs: attributeRef(object, macMaxCsmaBackoffsAttribute),
    macMinBe: attributeRef(object, macMinBeAttribute),
    macGetNeighbourTableEntry: methodRef(object, macGetNeighbourTableEntryMethod),
  };
}

/** A server's handlers for one G3-PLC MAC setup object. What is left out is refused. */
export interface G3PlcMacSetupV1Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Short address of the device; 65535 while it has none. */
  readonly macShortAddress?: AttributeHandler<LongUnsigned>;
  /** Route cost to the coordinator. */
  readonly macRcCoord?: AttributeHandler<LongUnsigned>;
  /** PAN identifier; 65535 while it has none. */
  readonly macPanId?: AttributeHandler<LongUnsigned>;
  /** Group keys, by index. */
  readonly macKeyTable?: AttributeHandler<G3PlcMacSetupV1MacKeyTable>;
  /** Frame counter of the outgoing frames. */
  readonly macFrameCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Which carriers are used: one bit a carrier. */
  readonly macToneMask?: AttributeHandler<BitString>;
  /** How long tone map parameters hold. */
  readonly macTmrTtl?: AttributeHandler<Unsigned>;
  /** How often a frame is sent again. */
  readonly macMaxFrameRetries?: AttributeHandler<Unsigned>;
  /** How long an entry of the neighbour table holds. */
  readonly macNeighbourTableEntryTtl?: AttributeHandler<Unsigned>;
  /** Neighbours with the tone map used towards each. */
  readonly macNeighbourTable?: AttributeHandler<G3PlcMacSetupV1MacNeighbourTable>;
  /** Contention window slots for high priority. */
  readonly macHighPriorityWindowSize?: AttributeHandler<Unsigned>;
  /** Failed back-offs after which the exponent falls. */
  readonly macCsmaFairnessLimit?: AttributeHandler<Unsigned>;
  /** Longest wait before a beacon is sent. */
  readonly macBeaconRandomizationWindowLength?: AttributeHandler<Unsigned>;
  /** How fast the contention window shrinks. */
  readonly macA?: AttributeHandler<Unsigned>;
  /** Rate adaptation factor of the channel access. */
  readonly macK?: AttributeHandler<Unsigned>;
  /** Attempts with the smallest contention window. */
  readonly macMinCwAttempts?: AttributeHandler<Unsigned>;
  /** How the bits are interleaved in CENELEC bands; 0 for legacy mode. */
  readonly macCenelecLegacyMode?: AttributeHandler<Unsigned>;
  /** How the bits are interleaved in FCC bands; 0 for legacy mode. */
  readonly macFccLegacyMode?: AttributeHandler<Unsigned>;
  /** Largest back-off exponent. */
  readonly macMaxBe?: AttributeHandler<Unsigned>;
  /** Back-offs before a transmission is given up. */
  readonly macMaxCsmaBackoffs?: AttributeHandler<Unsigned>;
  /** Smallest back-off exponent. */
  readonly macMinBe?: AttributeHandler<Unsigned>;
  /** Returns the entry of the neighbour with this short address. */
  readonly macGetNeighbourTableEntry?: MethodHandler<LongUnsigned, G3PlcMacSetupV1MacGetNeighbourTableEntryReply>;
}

/** A G3-PLC MAC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcMacSetupV1Server(logicalName: string, handlers: G3PlcMacSetupV1Server): ServerObject {
  return serverObject(g3PlcMacSetupV1Class, logicalName, handlers);
}
