// Generated from spec/classes/0162-v1-g3-plc-hybrid-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type BlacklistTableEntry,
  type BlacklistTableEntryMediaType,
  type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
  type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
  type RoutingConfigurationElementRf,
  type RoutingTableEntry,
  type RoutingTableEntryMediaType,
  blacklistTableEntryDescriptor,
  blacklistTableEntryMediaTypeDescriptor,
  g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor,
  g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfDescriptor,
  g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor,
  readBlacklistTableEntry,
  readBlacklistTableEntryMediaType,
  readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
  readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
  readRoutingConfigurationElementRf,
  readRoutingTableEntry,
  readRoutingTableEntryMediaType,
  routingConfigurationElementRfDescriptor,
  routingTableEntryDescriptor,
  routingTableEntryMediaTypeDescriptor,
  writeBlacklistTableEntry,
  writeBlacklistTableEntryMediaType,
  writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
  writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
  writeRoutingConfigurationElementRf,
  writeRoutingTableEntry,
  writeRoutingTableEntryMediaType,
} from "../../classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of RoutingTableEntryMediaType. */
export function routingTableEntryMediaType(): fc.Arbitrary<RoutingTableEntryMediaType> {
  return fc.oneof(
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() }),
    );
}

/** Values of RoutingTableEntry. */
export function routingTableEntry(): fc.Arbitrary<RoutingTableEntry> {
  return fc.record({ destinationAddress: fc.integer({ min: 0, max: 65535 }), nextHopAddress: fc.integer({ min: 0, max: 65535 }), routeCost: fc.integer({ min: 0, max: 65535 }), hopCount: fc.integer({ min: 0, max: 255 }), weakLinkCount: fc.integer({ min: 0, max: 255 }), mediaType: routingTableEntryMediaType(), validTime: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of BlacklistTableEntryMediaType. */
export function blacklistTableEntryMediaType(): fc.Arbitrary<BlacklistTableEntryMediaType> {
  return fc.oneof(
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() }),
    );
}

/** Values of BlacklistTableEntry. */
export function blacklistTableEntry(): fc.Arbitrary<BlacklistTableEntry> {
  return fc.record({ blacklistedNeighbourAddress: fc.integer({ min: 0, max: 65535 }), mediaType: blacklistTableEntryMediaType(), validTime: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of RoutingConfigurationElementRf. */
export function routingConfigurationElementRf(): fc.Arbitrary<RoutingConfigurationElementRf> {
  return fc.record({ adpKqRf: fc.integer({ min: 0, max: 255 }), adpKhRf: fc.integer({ min: 0, max: 255 }), adpKrtRf: fc.integer({ min: 0, max: 255 }), adpKdcRf: fc.integer({ min: 0, max: 255 }) });
}

/** Values of G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable(): fc.Arbitrary<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable> {
  return fc.array(routingTableEntry(), { maxLength: 4 });
}

/** Values of G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable(): fc.Arbitrary<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable> {
  return fc.array(blacklistTableEntry(), { maxLength: 4 });
}

/** Values of G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf(): fc.Arbitrary<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf> {
  return fc.array(routingConfigurationElementRf(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: routingTableEntryMediaTypeDescriptor, read: readRoutingTableEntryMediaType, write: writeRoutingTableEntryMediaType }, () => routingTableEntryMediaType()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: routingTableEntryDescriptor, read: readRoutingTableEntry, write: writeRoutingTableEntry }, () => routingTableEntry()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: blacklistTableEntryMediaTypeDescriptor, read: readBlacklistTableEntryMediaType, write: writeBlacklistTableEntryMediaType }, () => blacklistTableEntryMediaType()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: blacklistTableEntryDescriptor, read: readBlacklistTableEntry, write: writeBlacklistTableEntry }, () => blacklistTableEntry()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: routingConfigurationElementRfDescriptor, read: readRoutingConfigurationElementRf, write: writeRoutingConfigurationElementRf }, () => routingConfigurationElementRf()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor, read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable, write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable }, () => g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor, read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable, write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable }, () => g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfDescriptor, read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf, write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf }, () => g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf()),
];
