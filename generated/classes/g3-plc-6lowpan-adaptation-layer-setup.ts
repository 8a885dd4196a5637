// Generated from spec/classes/0092-v4-g3-plc-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source. */
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

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source. */
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

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source. */
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

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source. */
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

/** Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source. */
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
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable = readonly AdpPrefixTableItem[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<AdpPrefixTableItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readAdpPrefixTableItem(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeAdpPrefixTableItem(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_prefix_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => adpPrefixTableItemDescriptor }, least: 2 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable,
};

/**
 * Parameters of LOADng routing, as one element. A structure of any fields: version 4 moved some of the parameters to the attributes 22 to 40, and no source says which remain.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration = readonly (readonly Data[])[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<readonly Data[]>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    const count4 = r.count(1);
    const items5 = new Array<Data>(count4);
    for (let i6 = 0; i6 < count4; i6++) {
      items5[i6] = readData(r);
    }
    items2[i3] = items5;
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    w.length(item1.length);
    for (const item2 of item1) {
      writeData(w, item2);
    }
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfigurationDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_routing_configuration",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } }, least: 2 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfigurationCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfigurationDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration,
};

/**
 * Routes.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable = readonly RoutingTableEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<RoutingTableEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRoutingTableEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRoutingTableEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_routing_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => routingTableEntryDescriptor } }, least: 18 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable,
};

/**
 * Contexts of 6LoWPAN header compression.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable = readonly ContextInformationEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<ContextInformationEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readContextInformationEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeContextInformationEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_context_information_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => contextInformationEntryDescriptor } }, least: 13 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable,
};

/**
 * Neighbours that are not used for routing.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable = readonly BlacklistEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable {
  r.expect(1);
  const count1 = r.count(8);
  const items2 = new Array<BlacklistEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readBlacklistEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeBlacklistEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_blacklist_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => blacklistEntryDescriptor } }, least: 8 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable,
};

/**
 * Broadcasts seen lately.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable = readonly BroadcastLogEntry[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable {
  r.expect(1);
  const count1 = r.count(10);
  const items2 = new Array<BroadcastLogEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readBroadcastLogEntry(r);
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeBroadcastLogEntry(w, item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_broadcast_log_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => broadcastLogEntryDescriptor } }, least: 10 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable,
};

/**
 * Group addresses of the device.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable = readonly number[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x12);
    items2[i3] = r.u16();
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x12);
    w.u16(item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpGroupTableDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_group_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpGroupTableCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpGroupTableDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable,
};

/**
 * Addresses for which the device generates route replies.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export type G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet = readonly number[];

export function readG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet(r: Reader): G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x12);
    items2[i3] = r.u16();
  }
  return items2;
}

export function writeG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet(w: Writer, v: G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x12);
    w.u16(item1);
  }
}

export const g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSetDescriptor: Descriptor = {
  name: "G3-PLC 6LoWPAN adaptation layer setup.adp_destination_address_set",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } },
  layer: "data",
};

export const g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSetCodec: Codec<G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet> = {
  descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSetDescriptor,
  read: readG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet,
  write: writeG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet,
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
const adpPrefixTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable> = {
  id: 5,
  name: "adp_prefix_table",
  property: "adpPrefixTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTableCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const adpRoutingConfigurationAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration> = {
  id: 6,
  name: "adp_routing_configuration",
  property: "adpRoutingConfiguration",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfigurationCodec,
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
const adpRoutingTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable> = {
  id: 8,
  name: "adp_routing_table",
  property: "adpRoutingTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTableCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const adpContextInformationTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable> = {
  id: 9,
  name: "adp_context_information_table",
  property: "adpContextInformationTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTableCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const adpBlacklistTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable> = {
  id: 10,
  name: "adp_blacklist_table",
  property: "adpBlacklistTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTableCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const adpBroadcastLogTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable> = {
  id: 11,
  name: "adp_broadcast_log_table",
  property: "adpBroadcastLogTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTableCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const adpGroupTableAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable> = {
  id: 12,
  name: "adp_group_table",
  property: "adpGroupTable",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpGroupTableCodec,
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
const adpDefaultCoordRouteEnabledAttribute: AttributeDefinition<Boolean> = {
  id: 20,
  name: "adp_default_coord_route_enabled",
  property: "adpDefaultCoordRouteEnabled",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x98,
};
const adpDestinationAddressSetAttribute: AttributeDefinition<G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet> = {
  id: 21,
  name: "adp_destination_address_set",
  property: "adpDestinationAddressSet",
  codec: g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSetCodec,
  storage: "dynamic",
  shortName: 0xa0,
};
const adpLowLqiValueAttribute: AttributeDefinition<Unsigned> = {
  id: 22,
  name: "adp_low_LQI_value",
  property: "adpLowLqiValue",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xa8,
};
const adpHighLqiValueAttribute: AttributeDefinition<Unsigned> = {
  id: 23,
  name: "adp_high_LQI_value",
  property: "adpHighLqiValue",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xb0,
};
const adpDelayLowLqiAttribute: AttributeDefinition<LongUnsigned> = {
  id: 24,
  name: "adp_delay_low_LQI",
  property: "adpDelayLowLqi",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xb8,
};
const adpDelayHighLqiAttribute: AttributeDefinition<LongUnsigned> = {
  id: 25,
  name: "adp_delay_high_LQI",
  property: "adpDelayHighLqi",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xc0,
};
const adpRreqJitterLowLqiAttribute: AttributeDefinition<Unsigned> = {
  id: 26,
  name: "adp_RREQ_jitter_low_LQI",
  property: "adpRreqJitterLowLqi",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xc8,
};
const adpRreqJitterHighLqiAttribute: AttributeDefinition<Unsigned> = {
  id: 27,
  name: "adp_RREQ_jitter_high_LQI",
  property: "adpRreqJitterHighLqi",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xd0,
};
const adpTrickleDataEnabledAttribute: AttributeDefinition<Boolean> = {
  id: 28,
  name: "adp_trickle_data_enabled",
  property: "adpTrickleDataEnabled",
  codec: booleanCodec,
  storage: "static",
  shortName: 0xd8,
};
const adpTrickleLqiThresholdLowAttribute: AttributeDefinition<Unsigned> = {
  id: 29,
  name: "adp_trickle_LQI_threshold_low",
  property: "adpTrickleLqiThresholdLow",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xe0,
};
const adpTrickleStepAttribute: AttributeDefinition<Unsigned> = {
  id: 30,
  name: "adp_trickle_step",
  property: "adpTrickleStep",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xe8,
};
const adpTrickleIminAttribute: AttributeDefinition<LongUnsigned> = {
  id: 31,
  name: "adp_trickle_Imin",
  property: "adpTrickleImin",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xf0,
};
const adpTrickleMaxKiAttribute: AttributeDefinition<Unsigned> = {
  id: 32,
  name: "adp_trickle_max_Ki",
  property: "adpTrickleMaxKi",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xf8,
};
const adpTrickleAdaptiveIminAttribute: AttributeDefinition<Boolean> = {
  id: 33,
  name: "adp_trickle_adaptive_Imin",
  property: "adpTrickleAdaptiveImin",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x100,
};
const adpTrickleAdaptiveKiAttribute: AttributeDefinition<Boolean> = {
  id: 34,
  name: "adp_trickle_adaptive_Ki",
  property: "adpTrickleAdaptiveKi",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x108,
};
const adpClusterTrickleEnabledAttribute: AttributeDefinition<Boolean> = {
  id: 35,
  name: "adp_cluster_trickle_enabled",
  property: "adpClusterTrickleEnabled",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x110,
};
const adpClusterMinLqiAttribute: AttributeDefinition<Unsigned> = {
  id: 36,
  name: "adp_cluster_min_LQI",
  property: "adpClusterMinLqi",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x118,
};
const adpClusterTrickleKAttribute: AttributeDefinition<Unsigned> = {
  id: 37,
  name: "adp_cluster_trickle_K",
  property: "adpClusterTrickleK",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x120,
};
const adpClusterRreqRouteCostDeviationAttribute: AttributeDefinition<Unsigned> = {
  id: 38,
  name: "adp_cluster_RREQ_route_cost_deviation",
  property: "adpClusterRreqRouteCostDeviation",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x128,
};
const adpClusterTrickleIAttribute: AttributeDefinition<LongUnsigned> = {
  id: 39,
  name: "adp_cluster_trickle_I",
  property: "adpClusterTrickleI",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x130,
};
const adpTrickleLqiThresholdHighAttribute: AttributeDefinition<Unsigned> = {
  id: 40,
  name: "adp_trickle_LQI_threshold_high",
  property: "adpTrickleLqiThresholdHigh",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x138,
};

/**
 * G3-PLC 6LoWPAN adaptation layer setup, version 4: G3-PLC adaptation layer: 6LoWPAN, LOADng routing and joining.
 *
 * Blue Book part 2, class G3-PLC 6LoWPAN adaptation layer setup (class_id 92, version 4). Confidence: single-source.
 */
export const g3Plc6LoWpanAdaptationLayerSetupClass: ClassDefinition = {
  classId: 92,
  version: 4,
  name: "G3-PLC 6LoWPAN adaptation layer setup",
  attributes: [logicalNameAttribute, adpMaxHopsAttribute, adpWeakLqiValueAttribute, adpSecurityLevelAttribute, adpPrefixTableAttribute, adpRoutingConfigurationAttribute, adpBroadcastLogTableEntryTtlAttribute, adpRoutingTableAttribute, adpContextInformationTableAttribute, adpBlacklistTableAttribute, adpBroadcastLogTableAttribute, adpGroupTableAttribute, adpMaxJoinWaitTimeAttribute, adpPathDiscoveryTimeAttribute, adpActiveKeyIndexAttribute, adpMetricTypeAttribute, adpCoordShortAddressAttribute, adpDisableDefaultRoutingAttribute, adpDeviceTypeAttribute, adpDefaultCoordRouteEnabledAttribute, adpDestinationAddressSetAttribute, adpLowLqiValueAttribute, adpHighLqiValueAttribute, adpDelayLowLqiAttribute, adpDelayHighLqiAttribute, adpRreqJitterLowLqiAttribute, adpRreqJitterHighLqiAttribute, adpTrickleDataEnabledAttribute, adpTrickleLqiThresholdLowAttribute, adpTrickleStepAttribute, adpTrickleIminAttribute, adpTrickleMaxKiAttribute, adpTrickleAdaptiveIminAttribute, adpTrickleAdaptiveKiAttribute, adpClusterTrickleEnabledAttribute, adpClusterMinLqiAttribute, adpClusterTrickleKAttribute, adpClusterRreqRouteCostDeviationAttribute, adpClusterTrickleIAttribute, adpTrickleLqiThresholdHighAttribute],
  methods: [],
};

/**
 * A client's references to one G3-PLC 6LoWPAN adaptation layer setup object.
 *
 * G3-PLC adaptation layer: 6LoWPAN, LOADng routing and joining.
 */
export interface G3Plc6LoWpanAdaptationLayerSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Most hops of a route. */
  readonly adpMaxHops: AttributeRef<Unsigned>;
  /** Link quality below which a link is weak. */
  readonly adpWeakLqiValue: AttributeRef<Unsigned>;
  /** Security level of the outgoing frames. */
  readonly adpSecurityLevel: AttributeRef<Unsigned>;
  /** Prefixes of the PAN. Sources differ on the element: single octets, octet strings or structures. */
  readonly adpPrefixTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable>;
  /** Parameters of LOADng routing, as one element. A structure of any fields: version 4 moved some of the parameters to the attributes 22 to 40, and no source says which remain. */
  readonly adpRoutingConfiguration: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration>;
  /** How long an entry of the broadcast log holds. */
  readonly adpBroadcastLogTableEntryTtl: AttributeRef<LongUnsigned>;
  /** Routes. */
  readonly adpRoutingTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable>;
  /** Contexts of 6LoWPAN header compression. */
  readonly adpContextInformationTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable>;
  /** Neighbours that are not used for routing. */
  readonly adpBlacklistTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable>;
  /** Broadcasts seen lately. */
  readonly adpBroadcastLogTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable>;
  /** Group addresses of the device. */
  readonly adpGroupTable: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable>;
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
  /** Whether a default route to the coordinator is made on joining. */
  readonly adpDefaultCoordRouteEnabled: AttributeRef<Boolean>;
  /** Addresses for which the device generates route replies. */
  readonly adpDestinationAddressSet: AttributeRef<G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet>;
  /** Link quality below which route costs are highest. */
  readonly adpLowLqiValue: AttributeRef<Unsigned>;
  /** Link quality above which route costs are lowest. */
  readonly adpHighLqiValue: AttributeRef<Unsigned>;
  /** Delay of route requests over links of low quality. */
  readonly adpDelayLowLqi: AttributeRef<LongUnsigned>;
  /** Delay of route requests over links of high quality. */
  readonly adpDelayHighLqi: AttributeRef<LongUnsigned>;
  /** Random delay of route requests over links of low quality. */
  readonly adpRreqJitterLowLqi: AttributeRef<Unsigned>;
  /** Random delay of route requests over links of high quality. */
  readonly adpRreqJitterHighLqi: AttributeRef<Unsigned>;
  /** Whether broadcasts are spread by Trickle. */
  readonly adpTrickleDataEnabled: AttributeRef<Boolean>;
  /** Link quality below which Trickle ignores a broadcast. */
  readonly adpTrickleLqiThresholdLow: AttributeRef<Unsigned>;
  /** Step of the adaptive Trickle constants. */
  readonly adpTrickleStep: AttributeRef<Unsigned>;
  /** Smallest Trickle interval. */
  readonly adpTrickleImin: AttributeRef<LongUnsigned>;
  /** Largest Trickle redundancy constant. */
  readonly adpTrickleMaxKi: AttributeRef<Unsigned>;
  /** Whether the smallest interval adapts. */
  readonly adpTrickleAdaptiveImin: AttributeRef<Boolean>;
  /** Whether the redundancy constant adapts. */
  readonly adpTrickleAdaptiveKi: AttributeRef<Boolean>;
  /** Whether Trickle works by clusters for route requests. */
  readonly adpClusterTrickleEnabled: AttributeRef<Boolean>;
  /** Link quality that makes neighbours a cluster. */
  readonly adpClusterMinLqi: AttributeRef<Unsigned>;
  /** Redundancy constant in a cluster. */
  readonly adpClusterTrickleK: AttributeRef<Unsigned>;
  /** By how much route costs in a cluster may differ. */
  readonly adpClusterRreqRouteCostDeviation: AttributeRef<Unsigned>;
  /** Trickle interval in a cluster. */
  readonly adpClusterTrickleI: AttributeRef<LongUnsigned>;
  /** Link quality above which Trickle counts a broadcast fully. */
  readonly adpTrickleLqiThresholdHigh: AttributeRef<Unsigned>;
}

/** References to the G3-PLC 6LoWPAN adaptation layer setup object with this logical name. Throws when it is not an OBIS code. */
export function g3Plc6LoWpanAdaptationLayerSetup(logicalName: string): G3Plc6LoWpanAdaptationLayerSetup {
  const object = cosemObject(g3Plc6LoWpanAdaptationLayerSetupClass, logicalName);
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
    adpDefaultCoordRouteEnabled: attributeRef(object, adpDefaultCoordRouteEnabledAttribute),
    adpDestinationAddressSet: attributeRef(object, adpDestinationAddressSetAttribute),
    adpLowLqiValue: attributeRef(object, adpLowLqiValueAttribute),
    adpHighLqiValue: attributeRef(object, adpHighLqiValueAttribute),
    adpDelayLowLqi: attributeRef(object, adpDelayLowLqiAttribute),
    adpDelayHighLqi: attributeRef(object, adpDelayHighLqiAttribute),
    adpRreqJitterLowLqi: attributeRef(object, adpRreqJitterLowLqiAttribute),
    adpRreqJitterHighLqi: attributeRef(object, adpRreqJitterHighLqiAttribute),
    adpTrickleDataEnabled: attributeRef(object, adpTrickleDataEnabledAttribute),
    adpTrickleLqiThresholdLow: attributeRef(object, adpTrickleLqiThresholdLowAttribute),
    adpTrickleStep: attributeRef(object, adpTrickleStepAttribute),
    adpTrickleImin: attributeRef(object, adpTrickleIminAttribute),
    adpTrickleMaxKi: attributeRef(object, adpTrickleMaxKiAttribute),
    adpTrickleAdaptiveImin: attributeRef(object, adpTrickleAdaptiveIminAttribute),
    adpTrickleAdaptiveKi: attributeRef(object, adpTrickleAdaptiveKiAttribute),
    adpClusterTrickleEnabled: attributeRef(object, adpClusterTrickleEnabledAttribute),
    adpClusterMinLqi: attributeRef(object, adpClusterMinLqiAttribute),
    adpClusterTrickleK: attributeRef(object, adpClusterTrickleKAttribute),
    adpClusterRreqRouteCostDeviation: attributeRef(object, adpClusterRreqRouteCostDeviationAttribute),
    adpClusterTrickleI: attributeRef(object, adpClusterTrickleIAttribute),
    adpTrickleLqiThresholdHigh: attributeRef(object, adpTrickleLqiThresholdHighAttribute),
  };
}

/** A server's handlers for one G3-PLC 6LoWPAN adaptation layer setup object. What is left out is refused. */
export interface G3Plc6LoWpanAdaptationLayerSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Most hops of a route. */
  readonly adpMaxHops?: AttributeHandler<Unsigned>;
  /** Link quality below which a link is weak. */
  readonly adpWeakLqiValue?: AttributeHandler<Unsigned>;
  /** Security level of the outgoing frames. */
  readonly adpSecurityLevel?: AttributeHandler<Unsigned>;
  /** Prefixes of the PAN. Sources differ on the element: single octets, octet strings or structures. */
  readonly adpPrefixTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable>;
  /** Parameters of LOADng routing, as one element. A structure of any fields: version 4 moved some of the parameters to the attributes 22 to 40, and no source says which remain. */
  readonly adpRoutingConfiguration?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration>;
  /** How long an entry of the broadcast log holds. */
  readonly adpBroadcastLogTableEntryTtl?: AttributeHandler<LongUnsigned>;
  /** Routes. */
  readonly adpRoutingTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable>;
  /** Contexts of 6LoWPAN header compression. */
  readonly adpContextInformationTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable>;
  /** Neighbours that are not used for routing. */
  readonly adpBlacklistTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable>;
  /** Broadcasts seen lately. */
  readonly adpBroadcastLogTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable>;
  /** Group addresses of the device. */
  readonly adpGroupTable?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable>;
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
  /** Whether a default route to the coordinator is made on joining. */
  readonly adpDefaultCoordRouteEnabled?: AttributeHandler<Boolean>;
  /** Addresses for which the device generates route replies. */
  readonly adpDestinationAddressSet?: AttributeHandler<G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet>;
  /** Link quality below which route costs are highest. */
  readonly adpLowLqiValue?: AttributeHandler<Unsigned>;
  /** Link quality above which route costs are lowest. */
  readonly adpHighLqiValue?: AttributeHandler<Unsigned>;
  /** Delay of route requests over links of low quality. */
  readonly adpDelayLowLqi?: AttributeHandler<LongUnsigned>;
  /** Delay of route requests over links of high quality. */
  readonly adpDelayHighLqi?: AttributeHandler<LongUnsigned>;
  /** Random delay of route requests over links of low quality. */
  readonly adpRreqJitterLowLqi?: AttributeHandler<Unsigned>;
  /** Random delay of route requests over links of high quality. */
  readonly adpRreqJitterHighLqi?: AttributeHandler<Unsigned>;
  /** Whether broadcasts are spread by Trickle. */
  readonly adpTrickleDataEnabled?: AttributeHandler<Boolean>;
  /** Link quality below which Trickle ignores a broadcast. */
  readonly adpTrickleLqiThresholdLow?: AttributeHandler<Unsigned>;
  /** Step of the adaptive Trickle constants. */
  readonly adpTrickleStep?: AttributeHandler<Unsigned>;
  /** Smallest Trickle interval. */
  readonly adpTrickleImin?: AttributeHandler<LongUnsigned>;
  /** Largest Trickle redundancy constant. */
  readonly adpTrickleMaxKi?: AttributeHandler<Unsigned>;
  /** Whether the smallest interval adapts. */
  readonly adpTrickleAdaptiveImin?: AttributeHandler<Boolean>;
  /** Whether the redundancy constant adapts. */
  readonly adpTrickleAdaptiveKi?: AttributeHandler<Boolean>;
  /** Whether Trickle works by clusters for route requests. */
  readonly adpClusterTrickleEnabled?: AttributeHandler<Boolean>;
  /** Link quality that makes neighbours a cluster. */
  readonly adpClusterMinLqi?: AttributeHandler<Unsigned>;
  /** Redundancy constant in a cluster. */
  readonly adpClusterTrickleK?: AttributeHandler<Unsigned>;
  /** By how much route costs in a cluster may differ. */
  readonly adpClusterRreqRouteCostDeviation?: AttributeHandler<Unsigned>;
  /** Trickle interval in a cluster. */
  readonly adpClusterTrickleI?: AttributeHandler<LongUnsigned>;
  /** Link quality above which Trickle counts a broadcast fully. */
  readonly adpTrickleLqiThresholdHigh?: AttributeHandler<Unsigned>;
}

/** A G3-PLC 6LoWPAN adaptation layer setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3Plc6LoWpanAdaptationLayerSetupServer(logicalName: string, handlers: G3Plc6LoWpanAdaptationLayerSetupServer): ServerObject {
  return serverObject(g3Plc6LoWpanAdaptationLayerSetupClass, logicalName, handlers);
}
