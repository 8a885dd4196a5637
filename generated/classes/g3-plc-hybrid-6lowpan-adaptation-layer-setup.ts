// Generated from spec/classes/0162-v1-g3-plc-hybrid-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import {
  type Boolean,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  booleanCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source. */
export type RoutingTableEntryMediaType =
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "enum"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean };

export function readRoutingTableEntryMediaType(r: Reader): RoutingTableEntryMediaType {
  const tag = r.u8();
  switch (tag) {
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 22:
      return { type: "enum", value: r.u8() };
    case 3:
      return { type: "boolean", value: r.boolean() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeRoutingTableEntryMediaType(w: Writer, v: RoutingTableEntryMediaType): void {
  switch (v.type) {
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "enum":
      w.u8(22);
      w.u8(v.value);
      return;
    case "boolean":
      w.u8(3);
      w.boolean(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const routingTableEntryMediaTypeDescriptor: Descriptor = {
  name: "routing_table_entry_media_type",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 22, name: "enum", node: { kind: "integer", size: 1, signed: false } },
    { tag: 3, name: "boolean", node: { kind: "boolean" } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source. */
export interface RoutingTableEntry {
  readonly destinationAddress: number;
  readonly nextHopAddress: number;
  readonly routeCost: number;
  readonly hopCount: number;
  readonly weakLinkCount: number;
  readonly mediaType: RoutingTableEntryMediaType;
  readonly validTime: number;
}

export function readRoutingTableEntry(r: Reader): RoutingTableEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
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
  const mediaType = readRoutingTableEntryMediaType(r);
  r.expect(0x12);
  const validTime = r.u16();
  return {
    destinationAddress,
    nextHopAddress,
    routeCost,
    hopCount,
    weakLinkCount,
    mediaType,
    validTime,
  };
}

export function writeRoutingTableEntry(w: Writer, v: RoutingTableEntry): void {
  w.length(7);
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
  writeRoutingTableEntryMediaType(w, v.mediaType);
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
    { property: "mediaType", presence: "required", node: { kind: "ref", to: () => routingTableEntryMediaTypeDescriptor } },
    { property: "validTime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source. */
export type BlacklistTableEntryMediaType =
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "enum"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean };

export function readBlacklistTableEntryMediaType(r: Reader): BlacklistTableEntryMediaType {
  const tag = r.u8();
  switch (tag) {
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 22:
      return { type: "enum", value: r.u8() };
    case 3:
      return { type: "boolean", value: r.boolean() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeBlacklistTableEntryMediaType(w: Writer, v: BlacklistTableEntryMediaType): void {
  switch (v.type) {
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "enum":
      w.u8(22);
      w.u8(v.value);
      return;
    case "boolean":
      w.u8(3);
      w.boolean(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const blacklistTableEntryMediaTypeDescriptor: Descriptor = {
  name: "blacklist_table_entry_media_type",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 22, name: "enum", node: { kind: "integer", size: 1, signed: false } },
    { tag: 3, name: "boolean", node: { kind: "boolean" } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source. */
export interface BlacklistTableEntry {
  readonly blacklistedNeighbourAddress: number;
  readonly mediaType: BlacklistTableEntryMediaType;
  readonly validTime: number;
}

export function readBlacklistTableEntry(r: Reader): BlacklistTableEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const blacklistedNeighbourAddress = r.u16();
  const mediaType = readBlacklistTableEntryMediaType(r);
  r.expect(0x12);
  const validTime = r.u16();
  return { blacklistedNeighbourAddress, mediaType, validTime };
}

export function writeBlacklistTableEntry(w: Writer, v: BlacklistTableEntry): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.blacklistedNeighbourAddress);
  writeBlacklistTableEntryMediaType(w, v.mediaType);
  w.u8(0x12);
  w.u16(v.validTime);
}

export const blacklistTableEntryDescriptor: Descriptor = {
  name: "blacklist_table_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "blacklistedNeighbourAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "mediaType", presence: "required", node: { kind: "ref", to: () => blacklistTableEntryMediaTypeDescriptor } },
    { property: "validTime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source. */
export interface RoutingConfigurationElementRf {
  readonly adpKqRf: number;
  readonly adpKhRf: number;
  readonly adpKrtRf: number;
  readonly adpKdcRf: number;
}

export function readRoutingConfigurationElementRf(r: Reader): RoutingConfigurationElementRf {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x11);
  const adpKqRf = r.u8();
  r.expect(0x11);
  const adpKhRf = r.u8();
  r.expect(0x11);
  const adpKrtRf = r.u8();
  r.expect(0x11);
  const adpKdcRf = r.u8();
  return { adpKqRf, adpKhRf, adpKrtRf, adpKdcRf };
}

export function writeRoutingConfigurationElementRf(w: Writer, v: RoutingConfigurationElementRf): void {
  w.length(4);
  w.u8(0x11);
  w.u8(v.adpKqRf);
  w.u8(0x11);
  w.u8(v.adpKhRf);
  w.u8(0x11);
  w.u8(v.adpKrtRf);
  w.u8(0x11);
  w.u8(v.adpKdcRf);
}

export const routingConfigurationElementRfDescriptor: Descriptor = {
  name: "routing_configuration_element_rf",
  node: { kind: "sequence", counted: true, fields: [
    { property: "adpKqRf", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKhRf", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKrtRf", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "adpKdcRf", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Routes. The element is that of a vendor's information base.
 *
 * Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source.
 */
export type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable = readonly RoutingTableEntry[];

export function readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable(r: Reader): G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable {
  r.expect(1);
  const count1 = r.count(20);
  const items2 = new Array<RoutingTableEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRoutingTableEntry(r);
  }
  return items2;
}

export function writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable(w: Writer, v: G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRoutingTableEntry(w, item1);
  }
}

export const g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor: Descriptor = {
  name: "G3-PLC Hybrid 6LoWPAN adaptation layer setup.adp_routing_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => routingTableEntryDescriptor } }, least: 20 } },
  layer: "data",
};

export const g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableCodec: Codec<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable> = {
  descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor,
  read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
  write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
};

/**
 * Neighbours that are not used for routing. The element is that of a vendor's information base.
 *
 * Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source.
 */
export type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable = readonly BlacklistTableEntry[];

export function readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable(r: Reader): G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable {
  r.expect(1);
  const count1 = r.count(10);
  const items2 = new Array<BlacklistTableEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readBlacklistTableEntry(r);
  }
  return items2;
}

export function writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable(w: Writer, v: G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeBlacklistTableEntry(w, item1);
  }
}

export const g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor: Descriptor = {
  name: "G3-PLC Hybrid 6LoWPAN adaptation layer setup.adp_blacklist_table",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => blacklistTableEntryDescriptor } }, least: 10 } },
  layer: "data",
};

export const g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableCodec: Codec<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable> = {
  descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor,
  read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
};

/**
 * Parameters of LOADng routing on radio. The element is that of a vendor's information base.
 *
 * Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source.
 */
export type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf = readonly RoutingConfigurationElementRf[];

export function readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf(r: Reader): G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf {
  r.expect(1);
  const count1 = r.count(10);
  const items2 = new Array<RoutingConfigurationElementRf>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRoutingConfigurationElementRf(r);
  }
  return items2;
}

export function writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf(w: Writer, v: G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRoutingConfigurationElementRf(w, item1);
  }
}

export const g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfDescriptor: Descriptor = {
  name: "G3-PLC Hybrid 6LoWPAN adaptation layer setup.adp_routing_configuration_RF",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => routingConfigurationElementRfDescriptor } }, least: 10 } },
  layer: "data",
};

export const g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfCodec: Codec<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf> = {
  descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfDescriptor,
  read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
  write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const adpRoutingTableAttribute: AttributeDefinition<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable> = {
  id: 2,
  name: "adp_routing_table",
  property: "adpRoutingTable",
  codec: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const adpBlacklistTableAttribute: AttributeDefinition<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable> = {
  id: 3,
  name: "adp_blacklist_table",
  property: "adpBlacklistTable",
  codec: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const adpLowLqiValueRfAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "adp_low_LQI_value_RF",
  property: "adpLowLqiValueRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const adpHighLqiValueRfAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "adp_high_LQI_value_RF",
  property: "adpHighLqiValueRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const adpRoutingConfigurationRfAttribute: AttributeDefinition<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf> = {
  id: 6,
  name: "adp_routing_configuration_RF",
  property: "adpRoutingConfigurationRf",
  codec: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfCodec,
  storage: "static",
  shortName: 0x28,
};
const adpUseBackupMediaAttribute: AttributeDefinition<Boolean> = {
  id: 7,
  name: "adp_use_backup_media",
  property: "adpUseBackupMedia",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x30,
};
const adpWeakLqiValueRfAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "adp_weak_LQI_value_RF",
  property: "adpWeakLqiValueRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const adpTrickleLqiThresholdLowRfAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "adp_trickle_LQI_threshold_low_RF",
  property: "adpTrickleLqiThresholdLowRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const adpDelayLowLqiRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 10,
  name: "adp_delay_low_LQI_RF",
  property: "adpDelayLowLqiRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x48,
};
const adpDelayHighLqiRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 11,
  name: "adp_delay_high_LQI_RF",
  property: "adpDelayHighLqiRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x50,
};
const adpRreqJitterLowLqiRfAttribute: AttributeDefinition<Unsigned> = {
  id: 12,
  name: "adp_RREQ_jitter_low_LQI_RF",
  property: "adpRreqJitterLowLqiRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x58,
};
const adpRreqJitterHighLqiRfAttribute: AttributeDefinition<Unsigned> = {
  id: 13,
  name: "adp_RREQ_jitter_high_LQI_RF",
  property: "adpRreqJitterHighLqiRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x60,
};
const adpClusterTrickleIRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 14,
  name: "adp_cluster_trickle_I_RF",
  property: "adpClusterTrickleIRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x68,
};
const adpClusterTrickleKRfAttribute: AttributeDefinition<Unsigned> = {
  id: 15,
  name: "adp_cluster_trickle_K_RF",
  property: "adpClusterTrickleKRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x70,
};
const adpClusterMinLqiRfAttribute: AttributeDefinition<Unsigned> = {
  id: 16,
  name: "adp_cluster_min_LQI_RF",
  property: "adpClusterMinLqiRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x78,
};
const adpLastGaspAttribute: AttributeDefinition<Boolean> = {
  id: 17,
  name: "adp_last_gasp",
  property: "adpLastGasp",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x80,
};
const adpProbingIntervalAttribute: AttributeDefinition<Unsigned> = {
  id: 18,
  name: "adp_probing_interval",
  property: "adpProbingInterval",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x88,
};
const adpTrickleLqiThresholdHighRfAttribute: AttributeDefinition<Unsigned> = {
  id: 19,
  name: "adp_trickle_LQI_threshold_high_RF",
  property: "adpTrickleLqiThresholdHighRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x90,
};

/**
 * G3-PLC Hybrid 6LoWPAN adaptation layer setup, version 1: Adaptation layer of G3-PLC Hybrid: routing over power line and radio.
 *
 * Blue Book part 2, class G3-PLC Hybrid 6LoWPAN adaptation layer setup (class_id 162, version 1). Confidence: single-source.
 */
export const g3PlcHybrid6LoWpanAdaptationLayerSetupClass: ClassDefinition = {
  classId: 162,
  version: 1,
  name: "G3-PLC Hybrid 6LoWPAN adaptation layer setup",
  attributes: [logicalNameAttribute, adpRoutingTableAttribute, adpBlacklistTableAttribute, adpLowLqiValueRfAttribute, adpHighLqiValueRfAttribute, adpRoutingConfigurationRfAttribute, adpUseBackupMediaAttribute, adpWeakLqiValueRfAttribute, adpTrickleLqiThresholdLowRfAttribute, adpDelayLowLqiRfAttribute, adpDelayHighLqiRfAttribute, adpRreqJitterLowLqiRfAttribute, adpRreqJitterHighLqiRfAttribute, adpClusterTrickleIRfAttribute, adpClusterTrickleKRfAttribute, adpClusterMinLqiRfAttribute, adpLastGaspAttribute, adpProbingIntervalAttribute, adpTrickleLqiThresholdHighRfAttribute],
  methods: [],
};

/**
 * A client's references to one G3-PLC Hybrid 6LoWPAN adaptation layer setup object.
 *
 * Adaptation layer of G3-PLC Hybrid: routing over power line and radio.
 */
export interface G3PlcHybrid6LoWpanAdaptationLayerSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Routes. The element is that of a vendor's information base. */
  readonly adpRoutingTable: AttributeRef<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable>;
  /** Neighbours that are not used for routing. The element is that of a vendor's information base. */
  readonly adpBlacklistTable: AttributeRef<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable>;
  /** Link quality below which route costs are highest, on radio. */
  readonly adpLowLqiValueRf: AttributeRef<Unsigned>;
  /** Link quality above which route costs are lowest, on radio. */
  readonly adpHighLqiValueRf: AttributeRef<Unsigned>;
  /** Parameters of LOADng routing on radio. The element is that of a vendor's information base. */
  readonly adpRoutingConfigurationRf: AttributeRef<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf>;
  /** Whether the other medium is used when one fails. */
  readonly adpUseBackupMedia: AttributeRef<Boolean>;
  /** Link quality below which a radio link is weak. */
  readonly adpWeakLqiValueRf: AttributeRef<Unsigned>;
  /** Link quality below which Trickle ignores a broadcast, on radio. */
  readonly adpTrickleLqiThresholdLowRf: AttributeRef<Unsigned>;
  /** Delay of route requests over radio links of low quality. */
  readonly adpDelayLowLqiRf: AttributeRef<LongUnsigned>;
  /** Delay of route requests over radio links of high quality. */
  readonly adpDelayHighLqiRf: AttributeRef<LongUnsigned>;
  /** Random delay of route requests over radio links of low quality. */
  readonly adpRreqJitterLowLqiRf: AttributeRef<Unsigned>;
  /** Random delay of route requests over radio links of high quality. */
  readonly adpRreqJitterHighLqiRf: AttributeRef<Unsigned>;
  /** Trickle interval in a cluster, on radio. */
  readonly adpClusterTrickleIRf: AttributeRef<LongUnsigned>;
  /** Redundancy constant in a cluster, on radio. */
  readonly adpClusterTrickleKRf: AttributeRef<Unsigned>;
  /** Link quality that makes radio neighbours a cluster. */
  readonly adpClusterMinLqiRf: AttributeRef<Unsigned>;
  /** Whether the device sends a last message when power fails. */
  readonly adpLastGasp: AttributeRef<Boolean>;
  /** Time between probes of links. */
  readonly adpProbingInterval: AttributeRef<Unsigned>;
  /** Link quality above which Trickle counts a broadcast fully, on radio. */
  readonly adpTrickleLqiThresholdHighRf: AttributeRef<Unsigned>;
}

/** References to the G3-PLC Hybrid 6LoWPAN adaptation layer setup object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetup(logicalName: string): G3PlcHybrid6LoWpanAdaptationLayerSetup {
  const object = cosemObject(g3PlcHybrid6LoWpanAdaptationLayerSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    adpRoutingTable: attributeRef(object, adpRoutingTableAttribute),
    adpBlacklistTable: attributeRef(object, adpBlacklistTableAttribute),
    adpLowLqiValueRf: attributeRef(object, adpLowLqiValueRfAttribute),
    adpHighLqiValueRf: attributeRef(object, adpHighLqiValueRfAttribute),
    adpRoutingConfigurationRf: attributeRef(object, adpRoutingConfigurationRfAttribute),
    adpUseBackupMedia: attributeRef(object, adpUseBackupMediaAttribute),
    adpWeakLqiValueRf: attributeRef(object, adpWeakLqiValueRfAttribute),
    adpTrickleLqiThresholdLowRf: attributeRef(object, adpTrickleLqiThresholdLowRfAttribute),
    adpDelayLowLqiRf: attributeRef(object, adpDelayLowLqiRfAttribute),
    adpDelayHighLqiRf: attributeRef(object, adpDelayHighLqiRfAttribute),
    adpRreqJitterLowLqiRf: attributeRef(object, adpRreqJitterLowLqiRfAttribute),
    adpRreqJitterHighLqiRf: attributeRef(object, adpRreqJitterHighLqiRfAttribute),
    adpClusterTrickleIRf: attributeRef(object, adpClusterTrickleIRfAttribute),
    adpClusterTrickleKRf: attributeRef(object, adpClusterTrickleKRfAttribute),
    adpClusterMinLqiRf: attributeRef(object, adpClusterMinLqiRfAttribute),
    adpLastGasp: attributeRef(object, adpLastGaspAttribute),
    adpProbingInterval: attributeRef(object, adpProbingIntervalAttribute),
    adpTrickleLqiThresholdHighRf: attributeRef(object, adpTrickleLqiThresholdHighRfAttribute),
  };
}

/** A server's handlers for one G3-PLC Hybrid 6LoWPAN adaptation layer setup object. What is left out is refused. */
export interface G3PlcHybrid6LoWpanAdaptationLayerSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Routes. The element is that of a vendor's information base. */
  readonly adpRoutingTable?: AttributeHandler<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable>;
  /** Neighbours that are not used for routing. The element is that of a vendor's information base. */
  readonly adpBlacklistTable?: AttributeHandler<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable>;
  /** Link quality below which route costs are highest, on radio. */
  readonly adpLowLqiValueRf?: AttributeHandler<Unsigned>;
  /** Link quality above which route costs are lowest, on radio. */
  readonly adpHighLqiValueRf?: AttributeHandler<Unsigned>;
  /** Parameters of LOADng routing on radio. The element is that of a vendor's information base. */
  readonly adpRoutingConfigurationRf?: AttributeHandler<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf>;
  /** Whether the other medium is used when one fails. */
  readonly adpUseBackupMedia?: AttributeHandler<Boolean>;
  /** Link quality below which a radio link is weak. */
  readonly adpWeakLqiValueRf?: AttributeHandler<Unsigned>;
  /** Link quality below which Trickle ignores a broadcast, on radio. */
  readonly adpTrickleLqiThresholdLowRf?: AttributeHandler<Unsigned>;
  /** Delay of route requests over radio links of low quality. */
  readonly adpDelayLowLqiRf?: AttributeHandler<LongUnsigned>;
  /** Delay of route requests over radio links of high quality. */
  readonly adpDelayHighLqiRf?: AttributeHandler<LongUnsigned>;
  /** Random delay of route requests over radio links of low quality. */
  readonly adpRreqJitterLowLqiRf?: AttributeHandler<Unsigned>;
  /** Random delay of route requests over radio links of high quality. */
  readonly adpRreqJitterHighLqiRf?: AttributeHandler<Unsigned>;
  /** Trickle interval in a cluster, on radio. */
  readonly adpClusterTrickleIRf?: AttributeHandler<LongUnsigned>;
  /** Redundancy constant in a cluster, on radio. */
  readonly adpClusterTrickleKRf?: AttributeHandler<Unsigned>;
  /** Link quality that makes radio neighbours a cluster. */
  readonly adpClusterMinLqiRf?: AttributeHandler<Unsigned>;
  /** Whether the device sends a last message when power fails. */
  readonly adpLastGasp?: AttributeHandler<Boolean>;
  /** Time between probes of links. */
  readonly adpProbingInterval?: AttributeHandler<Unsigned>;
  /** Link quality above which Trickle counts a broadcast fully, on radio. */
  readonly adpTrickleLqiThresholdHighRf?: AttributeHandler<Unsigned>;
}

/** A G3-PLC Hybrid 6LoWPAN adaptation layer setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetupServer(logicalName: string, handlers: G3PlcHybrid6LoWpanAdaptationLayerSetupServer): ServerObject {
  return serverObject(g3PlcHybrid6LoWpanAdaptationLayerSetupClass, logicalName, handlers);
}
