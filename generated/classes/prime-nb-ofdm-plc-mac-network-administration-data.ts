// Generated from spec/classes/0085-v0-prime-nb-ofdm-plc-mac-network-administration-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type Integer, type LogicalName, integerCodec, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0). */
export interface MacListMulticastEntriesItem {
  readonly mcastEntryLcid: number;
  readonly mcastEntryMembers: number;
}

export function readMacListMulticastEntriesItem(r: Reader): MacListMulticastEntriesItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const mcastEntryLcid = r.i8();
  r.expect(0x10);
  const mcastEntryMembers = r.i16();
  return { mcastEntryLcid, mcastEntryMembers };
}

export function writeMacListMulticastEntriesItem(w: Writer, v: MacListMulticastEntriesItem): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.mcastEntryLcid);
  w.u8(0x10);
  w.i16(v.mcastEntryMembers);
}

export const macListMulticastEntriesItemDescriptor: Descriptor = {
  name: "mac_list_multicast_entries_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "mcastEntryLcid", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "mcastEntryMembers", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Multicast groups with their numbers of members, at a switch.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0).
 */
export type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries = readonly MacListMulticastEntriesItem[];

export function readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries(r: Reader): PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<MacListMulticastEntriesItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readMacListMulticastEntriesItem(r);
  }
  return items2;
}

export function writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries(w: Writer, v: PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeMacListMulticastEntriesItem(w, item1);
  }
}

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntriesDescriptor: Descriptor = {
  name: "PRIME NB OFDM PLC MAC network administration data.mac_list_multicast_entries",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => macListMulticastEntriesItemDescriptor } }, least: 7 } },
  layer: "data",
};

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntriesCodec: Codec<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries> = {
  descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntriesDescriptor,
  read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries,
  write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries,
};

/**
 * Switches below this node, by SID.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0).
 */
export type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable = readonly number[];

export function readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable(r: Reader): PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x10);
    items2[i3] = r.i16();
  }
  return items2;
}

export function writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable(w: Writer, v: PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x10);
    w.i16(item1);
  }
}

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTableDescriptor: Descriptor = {
  name: "PRIME NB OFDM PLC MAC network administration data.mac_list_switch_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } }, least: 3 } },
  layer: "data",
};

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTableCodec: Codec<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable> = {
  descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTableDescriptor,
  read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable,
  write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable,
};

/** Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0). */
export interface MacListDirectTableItem {
  readonly dconnEntrySrcSid: number;
  readonly dconnEntrySrcLnid: number;
  readonly dconnEntrySrcLcid: number;
  readonly dconnEntryDstSid: number;
  readonly dconnEntryDstLnid: number;
  readonly dconnEntryDstLcid: number;
  readonly dconnEntryDid: Uint8Array;
}

export function readMacListDirectTableItem(r: Reader): MacListDirectTableItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(0x10);
  const dconnEntrySrcSid = r.i16();
  r.expect(0x10);
  const dconnEntrySrcLnid = r.i16();
  r.expect(0x10);
  const dconnEntrySrcLcid = r.i16();
  r.expect(0x10);
  const dconnEntryDstSid = r.i16();
  r.expect(0x10);
  const dconnEntryDstLnid = r.i16();
  r.expect(0x10);
  const dconnEntryDstLcid = r.i16();
  r.expect(9);
  const dconnEntryDid = r.octets();
  return {
    dconnEntrySrcSid,
    dconnEntrySrcLnid,
    dconnEntrySrcLcid,
    dconnEntryDstSid,
    dconnEntryDstLnid,
    dconnEntryDstLcid,
    dconnEntryDid,
  };
}

export function writeMacListDirectTableItem(w: Writer, v: MacListDirectTableItem): void {
  w.length(7);
  w.u8(0x10);
  w.i16(v.dconnEntrySrcSid);
  w.u8(0x10);
  w.i16(v.dconnEntrySrcLnid);
  w.u8(0x10);
  w.i16(v.dconnEntrySrcLcid);
  w.u8(0x10);
  w.i16(v.dconnEntryDstSid);
  w.u8(0x10);
  w.i16(v.dconnEntryDstLnid);
  w.u8(0x10);
  w.i16(v.dconnEntryDstLcid);
  w.u8(9);
  w.octets(v.dconnEntryDid);
}

export const macListDirectTableItemDescriptor: Descriptor = {
  name: "mac_list_direct_table_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "dconnEntrySrcSid", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
    { property: "dconnEntrySrcLnid", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
    { property: "dconnEntrySrcLcid", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
    { property: "dconnEntryDstSid", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
    { property: "dconnEntryDstLnid", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
    { property: "dconnEntryDstLcid", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
    { property: "dconnEntryDid", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Direct connections that this switch passes on.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0).
 */
export type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable = readonly MacListDirectTableItem[];

export function readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable(r: Reader): PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable {
  r.expect(1);
  const count1 = r.count(22);
  const items2 = new Array<MacListDirectTableItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readMacListDirectTableItem(r);
  }
  return items2;
}

export function writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable(w: Writer, v: PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeMacListDirectTableItem(w, item1);
  }
}

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTableDescriptor: Descriptor = {
  name: "PRIME NB OFDM PLC MAC network administration data.mac_list_direct_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => macListDirectTableItemDescriptor } }, least: 22 } },
  layer: "data",
};

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTableCodec: Codec<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable> = {
  descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTableDescriptor,
  read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable,
  write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable,
};

/** Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0). */
export interface MacListAvailableSwitchesItem {
  readonly slistEntrySna: Uint8Array;
  readonly slistEntryLsid: number;
  readonly slistEntryLevel: number;
  readonly slistEntryRxLvl: number;
  readonly slistEntryRxSnr: number;
}

export function readMacListAvailableSwitchesItem(r: Reader): MacListAvailableSwitchesItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(9);
  const slistEntrySna = r.octets();
  r.expect(0x10);
  const slistEntryLsid = r.i16();
  r.expect(0x0f);
  const slistEntryLevel = r.i8();
  r.expect(0x0f);
  const slistEntryRxLvl = r.i8();
  r.expect(0x0f);
  const slistEntryRxSnr = r.i8();
  return { slistEntrySna, slistEntryLsid, slistEntryLevel, slistEntryRxLvl, slistEntryRxSnr };
}

export function writeMacListAvailableSwitchesItem(w: Writer, v: MacListAvailableSwitchesItem): void {
  w.length(5);
  w.u8(9);
  w.octets(v.slistEntrySna);
  w.u8(0x10);
  w.i16(v.slistEntryLsid);
  w.u8(0x0f);
  w.i8(v.slistEntryLevel);
  w.u8(0x0f);
  w.i8(v.slistEntryRxLvl);
  w.u8(0x0f);
  w.i8(v.slistEntryRxSnr);
}

export const macListAvailableSwitchesItemDescriptor: Descriptor = {
  name: "mac_list_available_switches_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "slistEntrySna", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "slistEntryLsid", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
    { property: "slistEntryLevel", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "slistEntryRxLvl", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "slistEntryRxSnr", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Switches that the node can hear.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0).
 */
export type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches = readonly MacListAvailableSwitchesItem[];

export function readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches(r: Reader): PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<MacListAvailableSwitchesItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readMacListAvailableSwitchesItem(r);
  }
  return items2;
}

export function writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches(w: Writer, v: PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeMacListAvailableSwitchesItem(w, item1);
  }
}

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitchesDescriptor: Descriptor = {
  name: "PRIME NB OFDM PLC MAC network administration data.mac_list_available_switches",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => macListAvailableSwitchesItemDescriptor } }, least: 13 } },
  layer: "data",
};

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitchesCodec: Codec<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches> = {
  descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitchesDescriptor,
  read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches,
  write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches,
};

/** Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0). */
export interface MacListPhyCommItem {
  readonly phyCommEui: Uint8Array;
  readonly phyCommTxPwr: number;
  readonly phyCommTxCod: number;
  readonly phyCommRxCod: number;
  readonly phyCommRxLvl: number;
  readonly phyCommSnr: number;
  readonly phyCommTxPwrMod: number;
  readonly phyCommTxCodMod: number;
  readonly phyCommRxCodMod: number;
}

export function readMacListPhyCommItem(r: Reader): MacListPhyCommItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 9) {
    r.fail("decode.malformed", `structure of ${count2} elements, 9 expected`, start1);
  }
  r.expect(9);
  const phyCommEui = r.octets();
  r.expect(0x0f);
  const phyCommTxPwr = r.i8();
  r.expect(0x0f);
  const phyCommTxCod = r.i8();
  r.expect(0x0f);
  const phyCommRxCod = r.i8();
  r.expect(0x0f);
  const phyCommRxLvl = r.i8();
  r.expect(0x0f);
  const phyCommSnr = r.i8();
  r.expect(0x0f);
  const phyCommTxPwrMod = r.i8();
  r.expect(0x0f);
  const phyCommTxCodMod = r.i8();
  r.expect(0x0f);
  const phyCommRxCodMod = r.i8();
  return {
    phyCommEui,
    phyCommTxPwr,
    phyCommTxCod,
    phyCommRxCod,
    phyCommRxLvl,
    phyCommSnr,
    phyCommTxPwrMod,
    phyCommTxCodMod,
    phyCommRxCodMod,
  };
}

export function writeMacListPhyCommItem(w: Writer, v: MacListPhyCommItem): void {
  w.length(9);
  w.u8(9);
  w.octets(v.phyCommEui);
  w.u8(0x0f);
  w.i8(v.phyCommTxPwr);
  w.u8(0x0f);
  w.i8(v.phyCommTxCod);
  w.u8(0x0f);
  w.i8(v.phyCommRxCod);
  w.u8(0x0f);
  w.i8(v.phyCommRxLvl);
  w.u8(0x0f);
  w.i8(v.phyCommSnr);
  w.u8(0x0f);
  w.i8(v.phyCommTxPwrMod);
  w.u8(0x0f);
  w.i8(v.phyCommTxCodMod);
  w.u8(0x0f);
  w.i8(v.phyCommRxCodMod);
}

export const macListPhyCommItemDescriptor: Descriptor = {
  name: "mac_list_phy_comm_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "phyCommEui", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "phyCommTxPwr", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "phyCommTxCod", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "phyCommRxCod", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "phyCommRxLvl", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "phyCommSnr", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "phyCommTxPwrMod", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "phyCommTxCodMod", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "phyCommRxCodMod", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Signal of the nodes that this node exchanges with, and how it sends to them.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0).
 */
export type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm = readonly MacListPhyCommItem[];

export function readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm(r: Reader): PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm {
  r.expect(1);
  const count1 = r.count(20);
  const items2 = new Array<MacListPhyCommItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readMacListPhyCommItem(r);
  }
  return items2;
}

export function writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm(w: Writer, v: PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeMacListPhyCommItem(w, item1);
  }
}

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyCommDescriptor: Descriptor = {
  name: "PRIME NB OFDM PLC MAC network administration data.mac_list_phy_comm",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => macListPhyCommItemDescriptor } }, least: 20 } },
  layer: "data",
};

export const primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyCommCodec: Codec<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm> = {
  descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyCommDescriptor,
  read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm,
  write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const macListMulticastEntriesAttribute: AttributeDefinition<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries> = {
  id: 2,
  name: "mac_list_multicast_entries",
  property: "macListMulticastEntries",
  codec: primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntriesCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const macListSwitchTableAttribute: AttributeDefinition<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable> = {
  id: 3,
  name: "mac_list_switch_table",
  property: "macListSwitchTable",
  codec: primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTableCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const macListDirectTableAttribute: AttributeDefinition<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable> = {
  id: 4,
  name: "mac_list_direct_table",
  property: "macListDirectTable",
  codec: primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTableCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const macListAvailableSwitchesAttribute: AttributeDefinition<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches> = {
  id: 5,
  name: "mac_list_available_switches",
  property: "macListAvailableSwitches",
  codec: primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitchesCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const macListPhyCommAttribute: AttributeDefinition<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm> = {
  id: 6,
  name: "mac_list_phy_comm",
  property: "macListPhyComm",
  codec: primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyCommCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x30,
};

/**
 * PRIME NB OFDM PLC MAC network administration data, version 0: Lists of the PRIME MAC layer about the network.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC network administration data (class_id 85, version 0).
 */
export const primeNbOfdmPlcMacNetworkAdministrationDataClass: ClassDefinition = {
  classId: 85,
  version: 0,
  name: "PRIME NB OFDM PLC MAC network administration data",
  attributes: [logicalNameAttribute, macListMulticastEntriesAttribute, macListSwitchTableAttribute, macListDirectTableAttribute, macListAvailableSwitchesAttribute, macListPhyCommAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one PRIME NB OFDM PLC MAC network administration data object.
 *
 * Lists of the PRIME MAC layer about the network.
 */
export interface PrimeNbOfdmPlcMacNetworkAdministrationData extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Multicast groups with their numbers of members, at a switch. */
  readonly macListMulticastEntries: AttributeRef<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries>;
  /** Switches below this node, by SID. */
  readonly macListSwitchTable: AttributeRef<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable>;
  /** Direct connections that this switch passes on. */
  readonly macListDirectTable: AttributeRef<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable>;
  /** Switches that the node can hear. */
  readonly macListAvailableSwitches: AttributeRef<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches>;
  /** Signal of the nodes that this node exchanges with, and how it sends to them. */
  readonly macListPhyComm: AttributeRef<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm>;
  /** Clears the lists. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the PRIME NB OFDM PLC MAC network administration data object with this logical name. Throws when it is not an OBIS code. */
export function primeNbOfdmPlcMacNetworkAdministrationData(logicalName: string): PrimeNbOfdmPlcMacNetworkAdministrationData {
  const object = cosemObject(primeNbOfdmPlcMacNetworkAdministrationDataClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macListMulticastEntries: attributeRef(object, macListMulticastEntriesAttribute),
    macListSwitchTable: attributeRef(object, macListSwitchTableAttribute),
    macListDirectTable: attributeRef(object, macListDirectTableAttribute),
    macListAvailableSwitches: attributeRef(object, macListAvailableSwitchesAttribute),
    macListPhyComm: attributeRef(object, macListPhyCommAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one PRIME NB OFDM PLC MAC network administration data object. What is left out is refused. */
export interface PrimeNbOfdmPlcMacNetworkAdministrationDataServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Multicast groups with their numbers of members, at a switch. */
  readonly macListMulticastEntries?: AttributeHandler<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries>;
  /** Switches below this node, by SID. */
  readonly macListSwitchTable?: AttributeHandler<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable>;
  /** Direct connections that this switch passes on. */
  readonly macListDirectTable?: AttributeHandler<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable>;
  /** Switches that the node can hear. */
  readonly macListAvailableSwitches?: AttributeHandler<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches>;
  /** Signal of the nodes that this node exchanges with, and how it sends to them. */
  readonly macListPhyComm?: AttributeHandler<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm>;
  /** Clears the lists. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A PRIME NB OFDM PLC MAC network administration data object for a server. Throws when `logicalName` is not an OBIS code. */
export function primeNbOfdmPlcMacNetworkAdministrationDataServer(logicalName: string, handlers: PrimeNbOfdmPlcMacNetworkAdministrationDataServer): ServerObject {
  return serverObject(primeNbOfdmPlcMacNetworkAdministrationDataClass, logicalName, handlers);
}
