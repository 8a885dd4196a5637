// Generated from spec/classes/0092-v1-g3-plc-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import {
  type Boolean,
  type EnumAdpDeviceType,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  booleanCodec,
  enumAdpDeviceTypeCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1). */
export interface RoutingConfigurationV2 {
  readonly adpNetTraversalTime: number;
  readonly adpRoutingTableEntryTtl: number;
  readonly adpKr: number;
  readonly adpKm: number;
  readonly adpKc: number;
  readonly adpKq: number;
  readonly adpKh: number;
  readonly adpKrt: number;
  readonly adpRreqRetries: number;
  readonly adpRreqRerrWait: number;
  readonly adpBlacklistTableEntryTtl: number;
  readonly adpUnicastRreqGenEnable: boolean;
  readonly adpRlcEnabled: boolean;
  readonly adpAddRevLinkCost: number;
}

export function readRoutingConfigurationV2(r: Reader): RoutingConfigurationV2 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 14) {
    r.fail("decode.malformed", `structure of ${count2} elements, 14 expected`, start1);
  }
  r.expect(0x11);
  const adpNetTraversalTime = r.u8();
  r.expect(0x12);
  const adpRoutingTableEntryTtl = r.u16();
  r.expect(0x11);
  const adpKr = r.u8();
  r.expect(0x11);
  const adpKm = r.u8();
  r.expect(0x11);
  const adpKc = r.u8();
  r.expect(0x11);
  const adpKq = r.u8();
  r.expect(0x11);
  const adpKh = r.u8();
  r.expect(0x11);
  const adpKrt = r.u8();
  r.expect(0x11);
  const adpRreqRetries = r.u8();
  r.expect(0x11);
  const adpRreqRerrWait = r.u8();
  r.expect(0x12);
  const adpBlacklistTableEntryTtl = r.u16();
  r.expect(3);
  const adpUnicastRreqGenEnable = r.boolean();
  r.expect(3);
  const adpRlcEnabled = r.boolean();
  r.expect(0x11);
  const adpAddRevLinkCost = r.u8();
  return {
    adpNetTraversalTime,
    adpRoutingTableEntryTtl,
    adpKr,
    adpKm,
    adpKc,
    adpKq,
    adpKh,
    adpKrt,
    adpRreqRetries,
    adpRreqRerrWait,
    adpBlacklistTableEntryTtl,
    adpUnicastRreqGenEnable,
    adpRlcEnabled,
    adpAddRevLinkCost,
  };
}

export function writeRoutingConfigurationV2(w: Writer, v: RoutingConfigurationV2): void {
  w.length(14);
  w.u8(0x11);
  w.u8(v.adpNetTraversalTime);
  w.u8(0x12);
  w.u16(v.adpRoutingTableEntryTtl);
  w.u8(0x11);
  w.u8(v.adpKr);
  w.u8(0x11);
  w.u8(v.adpKm);
  w.u8(0x11);
  w.u8(v.adpKc);
  w.u8(0x11);
  w.u8(v.adpKq);
  w.u8(0x11);
  w.u8(v.adpKh);
  w.u8(0x11);
  w.u8(v.adpKrt);
  w.u8(0x11);
  w.u8(v.adpRreqRetries);
  w.u8(0x11);
  w.u8(v.adpRreqRerrWait);
  w.u8(0x12);
  w.u16(v.adpBlacklistTableEntryTtl);
  w.u8(3);
  w.boolean(v.adpUnicastRreqGenEnable);
  w.u8(3);
  w.boolean(v.adpRlcEnabled);
  w.u8(0x11);
  w.u8(v.adpAddRevLinkCost);
}

export const routingConfigurationV2Descriptor: Descriptor = {
  name: "routing_configuration_v2",
  node: { kind: "sequence", counted: true, fields: [
    { property: "adpNetTraversalTime", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpRoutingTableEntryTtl", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "adpKr", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKm", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKc", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKq", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKh", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKrt", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpRreqRetries", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpRreqRerrWait", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpBlacklistTableEntryTtl", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "adpUnicastRreqGenEnable", presence: "required", node: { kind: "tagged", tag: 3, of: { kind: "boolean" } } },
    { property: "adpRlcEnabled", presence: "required", node: { kind: "tagged", tag: 3, of: { kind: "boolean" } } },
    { property: "adpAddRevLinkCost", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1). */
export interface RoutingTableEntry {
  readonly destinationAddress: number;
  readonly nextHopAddress: number;
  readonly routeCost: number;
  readonly hopCount: number;
  readonly weakLinkCount: number;
  readonly validTime: number;
}

export function readRoutingTableEntry(r: Reader): RoutingTableEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 6) {
    r.fail("decode.malformed", `structure of ${count2} elements, 6 expected`, start1);
  }
  r.expect(0x12);
  const destinationAddress = r.u16();
  r.expect(0x12);
  const nextHopAddress = r.u16();
  r.expect(0x12);
  const routeCost = r.u16();
  r.expect(0x11);
  const hopCount = r.u8();
  r.expect(0x11);
  const weakLinkCount = r.u8();
  r.expect(0x12);
  const validTime = r.u16();
  return { destinationAddress, nextHopAddress, routeCost, hopCount, weakLinkCount, validTime };
}

export function writeRoutingTableEntry(w: Writer, v: RoutingTableEntry): void {
  w.length(6);
  w.u8(0x12);
  w.u16(v.destinationAddress);
  w.u8(0x12);
  w.u16(v.nextHopAddress);
  w.u8(0x12);
  w.u16(v.routeCost);
  w.u8(0x11);
  w.u8(v.hopCount);
  w.u8(0x11);
  w.u8(v.weakLinkCount);
  w.u8(0x12);
  w.u16(v.validTime);
}

export const routingTableEntryDescriptor: Descriptor = {
  name: "routing_table_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "destinationAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "nextHopAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "routeCost", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "hopCount", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "weakLinkCount", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "validTime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1). */
export interface ContextInformationEntry {
  readonly cid: string;
  readonly contextLength: number;
  readonly context: Uint8Array;
  readonly c: boolean;
  readonly validLifetime: number;
}

export function readContextInformationEntry(r: Reader): ContextInformationEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(4);
  const cid = r.bitString();
  r.expect(0x11);
  const contextLength = r.u8();
  r.expect(9);
  const context = r.octets();
  r.expect(3);
  const c = r.boolean();
  r.expect(0x12);
  const validLifetime = r.u16();
  return { cid, contextLength, context, c, validLifetime };
}

export function writeContextInformationEntry(w: Writer, v: ContextInformationEntry): void {
  w.length(5);
  w.u8(4);
  w.bitString(v.cid);
  w.u8(0x11);
  w.u8(v.contextLength);
  w.u8(9);
  w.octets(v.context);
  w.u8(3);
  w.boolean(v.c);
  w.u8(0x12);
  w.u16(v.validLifetime);
}

export const contextInformationEntryDescriptor: Descriptor = {
  name: "context_information_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "cid", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } } },
    { property: "contextLength", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "context", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "c", presence: "required", node: { kind: "tagged", tag: 3, of: { kind: "boolean" } } },
    { property: "validLifetime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1). */
export interface BlacklistEntry {
  readonly blacklistedNeighbourAddress: number;
  readonly validTime: number;
}

export function readBlacklistEntry(r: Reader): BlacklistEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const blacklistedNeighbourAddress = r.u16();
  r.expect(0x12);
  const validTime = r.u16();
  return { blacklistedNeighbourAddress, validTime };
}

export function writeBlacklistEntry(w: Writer, v: BlacklistEntry): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.blacklistedNeighbourAddress);
  w.u8(0x12);
  w.u16(v.validTime);
}

export const blacklistEntryDescriptor: Descriptor = {
  name: "blacklist_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "blacklistedNeighbourAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "validTime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1). */
export interface BroadcastLogEntry {
  readonly sourceAddress: number;
  readonly sequenceNumber: number;
  readonly validTime: number;
}

export function readBroadcastLogEntry(r: Reader): BroadcastLogEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const sourceAddress = r.u16();
  r.expect(0x11);
  const sequenceNumber = r.u8();
  r.expect(0x12);
  const validTime = r.u16();
  return { sourceAddress, sequenceNumber, validTime };
}

export function writeBroadcastLogEntry(w: Writer, v: BroadcastLogEntry): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.sourceAddress);
  w.u8(0x11);
  w.u8(v.sequenceNumber);
  w.u8(0x12);
  w.u16(v.validTime);
}

export const broadcastLogEntryDescriptor: Descriptor = {
  name: "broadcast_log_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "sourceAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "sequenceNumber", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "validTime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1). */
export type AdpPrefixTableItem =
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "octet-string"; readonly value: Uint8Array }
  | { readonly type: "structure"; readonly value: readonly Data[] };

export function readAdpPrefixTableItem(r: Reader): AdpPrefixTableItem {
  const tag = r.u8();
  switch (tag) {
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 9:
      return { type: "octet-string", value: r.octets() };
    case 2: {
      const count1 = r.count(1);
      const items2 = new Array<Data>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        items2[i3] = readData(r);
      }
      return { type: "structure", value: items2 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeAdpPrefixTableItem(w: Writer, v: AdpPrefixTableItem): void {
  switch (v.type) {
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "octet-string":
      w.u8(9);
      w.octets(v.value);
      return;
    case "structure":
      w.u8(2);
      w.length(v.value.length);
      for (const item1 of v.value) {
        writeData(w, item1);
      }
      return;
    default:
      unknownKind(w, v);
  }
}

export const adpPrefixTableItemDescriptor: Descriptor = {
  name: "adp_prefix_table_item",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
    { tag: 2, name: "structure", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
  layer: "data",
};

/**
 * Prefixes of the PAN. Sources differ on the element: single octets, octet strings or structures.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export type G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable = readonly AdpPrefixTableItem[];

export function readG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<AdpPrefixTableItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readAdpPrefixTableItem(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeAdpPrefixTableItem(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_prefix_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => adpPrefixTableItemDescriptor }, least: 2 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable,
};

/**
 * Parameters of LOADng routing, as one element.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export type G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration = readonly RoutingConfigurationV2[];

export function readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration(r: Reader): G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration {
  r.expect(1);
  const count1 = r.count(32);
  const items2 = new Array<RoutingConfigurationV2>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRoutingConfigurationV2(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRoutingConfigurationV2(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfigurationDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_routing_configuration",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => routingConfigurationV2Descriptor } }, least: 32 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfigurationCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfigurationDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration,
  write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration,
};

/**
 * Routes.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export type G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable = readonly RoutingTableEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<RoutingTableEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRoutingTableEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRoutingTableEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_routing_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => routingTableEntryDescriptor } }, least: 18 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable,
};

/**
 * Contexts of 6LoWPAN header compression.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export type G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable = readonly ContextInformationEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<ContextInformationEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readContextInformationEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeContextInformationEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_context_information_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => contextInformationEntryDescriptor } }, least: 13 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable,
};

/**
 * Neighbours that are not used for routing.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export type G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable = readonly BlacklistEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable {
  r.expect(1);
  const count1 = r.count(8);
  const items2 = new Array<BlacklistEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readBlacklistEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeBlacklistEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_blacklist_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => blacklistEntryDescriptor } }, least: 8 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable,
};

/**
 * Broadcasts seen lately.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export type G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable = readonly BroadcastLogEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable {
  r.expect(1);
  const count1 = r.count(10);
  const items2 = new Array<BroadcastLogEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readBroadcastLogEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeBroadcastLogEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_broadcast_log_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => broadcastLogEntryDescriptor } }, least: 10 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable,
};

/**
 * Group addresses of the device.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export type G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable = readonly number[];

export function readG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x12);
    items2[i3] = r.u16();
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x12);
    w.u16(item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_group_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const adpMaxHopsAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "adp_max_hops",
  property: "adpMaxHops",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const adpWeakLqiValueAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "adp_weak_LQI_value",
  property: "adpWeakLqiValue",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const adpSecurityLevelAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "adp_security_level",
  property: "adpSecurityLevel",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const adpPrefixTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable> = {
  id: 5,
  name: "adp_prefix_table",
  property: "adpPrefixTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTableCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const adpRoutingConfigurationAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration> = {
  id: 6,
  name: "adp_routing_configuration",
  property: "adpRoutingConfiguration",
  codec: g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfigurationCodec,
  storage: "static",
  shortName: 0x28,
};
const adpBroadcastLogTableEntryTtlAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "adp_broadcast_log_table_entry_TTL",
  property: "adpBroadcastLogTableEntryTtl",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const adpRoutingTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable> = {
  id: 8,
  name: "adp_routing_table",
  property: "adpRoutingTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTableCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const adpContextInformationTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable> = {
  id: 9,
  name: "adp_context_information_table",
  property: "adpContextInformationTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTableCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const adpBlacklistTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable> = {
  id: 10,
  name: "adp_blacklist_table",
  property: "adpBlacklistTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTableCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const adpBroadcastLogTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable> = {
  id: 11,
  name: "adp_broadcast_log_table",
  property: "adpBroadcastLogTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTableCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const adpGroupTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable> = {
  id: 12,
  name: "adp_group_table",
  property: "adpGroupTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTableCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const adpMaxJoinWaitTimeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 13,
  name: "adp_max_join_wait_time",
  property: "adpMaxJoinWaitTime",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x60,
};
const adpPathDiscoveryTimeAttribute: AttributeDefinition<Unsigned> = {
  id: 14,
  name: "adp_path_discovery_time",
  property: "adpPathDiscoveryTime",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x68,
};
const adpActiveKeyIndexAttribute: AttributeDefinition<Unsigned> = {
  id: 15,
  name: "adp_active_key_index",
  property: "adpActiveKeyIndex",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x70,
};
const adpMetricTypeAttribute: AttributeDefinition<Unsigned> = {
  id: 16,
  name: "adp_metric_type",
  property: "adpMetricType",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x78,
};
const adpCoordShortAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 17,
  name: "adp_coord_short_address",
  property: "adpCoordShortAddress",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x80,
};
const adpDisableDefaultRoutingAttribute: AttributeDefinition<Boolean> = {
  id: 18,
  name: "adp_disable_default_routing",
  property: "adpDisableDefaultRouting",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x88,
};
const adpDeviceTypeAttribute: AttributeDefinition<EnumAdpDeviceType> = {
  id: 19,
  name: "adp_device_type",
  property: "adpDeviceType",
  codec: enumAdpDeviceTypeCodec,
  storage: "static",
  shortName: 0x90,
};

/**
 * G3-PLC 6LoWPAN adaptation layer setup, version 1: G3-PLC adaptation layer: 6LoWPAN, LOADng routing and joining.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 1).
 */
export const g3Plc6LoWpanAdaptationLayerSetupV1Class: ClassDefinition = {
  classId: 92,
  version: 1,
  name: "G3-PLC 6LoWPAN adaptation layer setup",
  attributes: [logicalNameAttribute, adpMaxHopsAttribute, adpWeakLqiValueAttribute, adpSecurityLevelAttribute, adpPrefixTableAttribute, adpRoutingConfigurationAttribute, adpBroadcastLogTableEntryTtlAttribute, adpRoutingTableAttribute, adpContextInformationTableAttribute, adpBlacklistTableAttribute, adpBroadcastLogTableAttribute, adpGroupTableAttribute, adpMaxJoinWaitTimeAttribute, adpPathDiscoveryTimeAttribute, adpActiveKeyIndexAttribute, adpMetricTypeAttribute, adpCoordShortAddressAttribute, adpDisableDefaultRoutingAttribute, adpDeviceTypeAttribute],
  methods: [],
};

/**
 * A client's references to one G3-PLC 6LoWPAN adaptation layer setup object.
 *
 * G3-PLC adaptation layer: 6LoWPAN, LOADng routing and joining.
 */
export interface G3Plc6LoWpanAdaptationLayerSetupV1 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Most hops of a route. */
  readonly adpMaxHops: AttributeRef<Unsigned>;
  /** Link quality below which a link is weak. */
  readonly adpWeakLqiValue: AttributeRef<Unsigned>;
  /** Security level of the outgoing frames. */
  readonly adpSecurityLevel: AttributeRef<Unsigned>;
  /** Prefixes of the PAN. Sources differ on the element: single octets, octet strings or structures. */
  readonly adpPrefixTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable>;
  /** Parameters of LOADng routing, as one element. */
  readonly adpRoutingConfiguration: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration>;
  /** How long an entry of the broadcast log holds. */
  readonly adpBroadcastLogTableEntryTtl: AttributeRef<LongUnsigned>;
  /** Routes. */
  readonly adpRoutingTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable>;
  /** Contexts of 6LoWPAN header compression. */
  readonly adpContextInformationTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable>;
  /** Neighbours that are not used for routing. */
  readonly adpBlacklistTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable>;
  /** Broadcasts seen lately. */
  readonly adpBroadcastLogTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable>;
  /** Group addresses of the device. */
  readonly adpGroupTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable>;
  /** How long the device waits to join. */
  readonly adpMaxJoinWaitTime: AttributeRef<LongUnsigned>;
  /** How long path discovery may take. */
  readonly adpPathDiscoveryTime: AttributeRef<Unsigned>;
  /** Index of the group key in use. */
  readonly adpActiveKeyIndex: AttributeRef<Unsigned>;
  /** Route metric in use. */
  readonly adpMetricType: AttributeRef<Unsigned>;
  /** Short address of the coordinator. */
  readonly adpCoordShortAddress: AttributeRef<LongUnsigned>;
  /** Whether LOADng routing is switched off. */
  readonly adpDisableDefaultRouting: AttributeRef<Boolean>;
  /** Role of the device. */
  readonly adpDeviceType: AttributeRef<EnumAdpDeviceType>;
}

/** References to the G3-PLC 6LoWPAN adaptation layer setup object with this logical name. Throws when it is not an OBIS code. */
export function g3Plc6LoWpanAdaptationLayerSetupV1(logicalName: string): G3Plc6LoWpanAdaptationLayerSetupV1 {
  const object = cosemObject(g3Plc6LoWpanAdaptationLayerSetupV1Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    adpMaxHops: attributeRef(object, adpMaxHopsAttribute),
    adpWeakLqiValue: attributeRef(object, adpWeakLqiValueAttribute),
    adpSecurityLevel: attributeRef(object, adpSecurityLevelAttribute),
    adpPrefixTable: attributeRef(object, adpPrefixTableAttribute),
    adpRoutingConfiguration: attributeRef(object, adpRoutingConfigurationAttribute),
    adpBroadcastLogTableEntryTtl: attributeRef(object, adpBroadcastLogTableEntryTtlAttribute),
    adpRoutingTable: attributeRef(object, adpRoutingTableAttribute),
    adpContextInformationTable: attributeRef(object, adpContextInformationTableAttribute),
    adpBlacklistTable: attributeRef(object, adpBlacklistTableAttribute),
    adpBroadcastLogTable: attributeRef(object, adpBroadcastLogTableAttribute),
    adpGroupTable: attributeRef(object, adpGroupTableAttribute),
    adpMaxJoinWaitTime: attributeRef(object, adpMaxJoinWaitTimeAttribute),
    adpPathDiscoveryTime: attributeRef(object, adpPathDiscoveryTimeAttribute),
    adpActiveKeyIndex: attributeRef(object, adpActiveKeyIndexAttribute),
    adpMetricType: attributeRef(object, adpMetricTypeAttribute),
    adpCoordShortAddress: attributeRef(object, adpCoordShortAddressAttribute),
    adpDisableDefaultRouting: attributeRef(object, adpDisableDefaultRoutingAttribute),
    adpDeviceType: attributeRef(object, adpDeviceTypeAttribute),
  };
}

/** A server's handlers for one G3-PLC 6LoWPAN adaptation layer setup object. What is left out is refused. */
export interface G3Plc6LoWpanAdaptationLayerSetupV1Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Most hops of a route. */
  readonly adpMaxHops?: AttributeHandler<Unsigned>;
  /** Link quality below which a link is weak. */
  readonly adpWeakLqiValue?: AttributeHandler<Unsigned>;
  /** Security level of the outgoing frames. */
  readonly adpSecurityLevel?: AttributeHandler<Unsigned>;
  /** Prefixes of the PAN. Sources differ on the element: single octets, octet strings or structures. */
  readonly adpPrefixTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable>;
  /** Parameters of LOADng routing, as one element. */
  readonly adpRoutingConfiguration?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration>;
  /** How long an entry of the broadcast log holds. */
  readonly adpBroadcastLogTableEntryTtl?: AttributeHandler<LongUnsigned>;
  /** Routes. */
  readonly adpRoutingTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable>;
  /** Contexts of 6LoWPAN header compression. */
  readonly adpContextInformationTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable>;
  /** Neighbours that are not used for routing. */
  readonly adpBlacklistTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable>;
  /** Broadcasts seen lately. */
  readonly adpBroadcastLogTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable>;
  /** Group addresses of the device. */
  readonly adpGroupTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable>;
  /** How long the device waits to join. */
  readonly adpMaxJoinWaitTime?: AttributeHandler<LongUnsigned>;
  /** How long path discovery may take. */
  readonly adpPathDiscoveryTime?: AttributeHandler<Unsigned>;
  /** Index of the group key in use. */
  readonly adpActiveKeyIndex?: AttributeHandler<Unsigned>;
  /** Route metric in use. */
  readonly adpMetricType?: AttributeHandler<Unsigned>;
  /** Short address of the coordinator. */
  readonly adpCoordShortAddress?: AttributeHandler<LongUnsigned>;
  /** Whether LOADng routing is switched off. */
  readonly adpDisableDefaultRouting?: AttributeHandler<Boolean>;
  /** Role of the device. */
  readonly adpDeviceType?: AttributeHandler<EnumAdpDeviceType>;
}

/** A G3-PLC 6LoWPAN adaptation layer setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3Plc6LoWpanAdaptationLayerSetupV1Server(logicalName: string, handlers: G3Plc6LoWpanAdaptationLayerSetupV1Server): ServerObject {
  return serverObject(g3Plc6LoWpanAdaptationLayerSetupV1Class, logicalName, handlers);
}
