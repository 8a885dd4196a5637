// Generated from spec/classes/0092-v4-g3-plc-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdpPrefixTableItem,
  type BlacklistEntry,
  type BroadcastLogEntry,
  type ContextInformationEntry,
  type G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  type G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable,
  type G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable,
  type G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet,
  type G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable,
  type G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable,
  type G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration,
  type G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable,
  type RoutingTableEntry,
  adpPrefixTableItemDescriptor,
  blacklistEntryDescriptor,
  broadcastLogEntryDescriptor,
  contextInformationEntryDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSetDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpGroupTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfigurationDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor,
  readAdpPrefixTableItem,
  readBlacklistEntry,
  readBroadcastLogEntry,
  readContextInformationEntry,
  readG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  readG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable,
  readG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable,
  readG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet,
  readG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable,
  readG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable,
  readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration,
  readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable,
  readRoutingTableEntry,
  routingTableEntryDescriptor,
  writeAdpPrefixTableItem,
  writeBlacklistEntry,
  writeBroadcastLogEntry,
  writeContextInformationEntry,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration,
  writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable,
  writeRoutingTableEntry,
} from "../../classes/g3-plc-6lowpan-adaptation-layer-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of RoutingTableEntry. */
export function routingTableEntry(): fc.Arbitrary<RoutingTableEntry> {
  return fc.record({ destinationAddress: fc.integer({ min: 0, max: 65535 }), nextHopAddress: fc.integer({ min: 0, max: 65535 }), routeCost: fc.integer({ min: 0, max: 65535 }), hopCount: fc.integer({ min: 0, max: 255 }), weakLinkCount: fc.integer({ min: 0, max: 255 }), validTime: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ContextInformationEntry. */
export function contextInformationEntry(): fc.Arbitrary<ContextInformationEntry> {
  return fc.record({ cid: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }), contextLength: fc.integer({ min: 0, max: 255 }), context: fc.uint8Array({ maxLength: 20 }), c: fc.boolean(), validLifetime: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of BlacklistEntry. */
export function blacklistEntry(): fc.Arbitrary<BlacklistEntry> {
  return fc.record({ blacklistedNeighbourAddress: fc.integer({ min: 0, max: 65535 }), validTime: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of BroadcastLogEntry. */
export function broadcastLogEntry(): fc.Arbitrary<BroadcastLogEntry> {
  return fc.record({ sourceAddress: fc.integer({ min: 0, max: 65535 }), sequenceNumber: fc.integer({ min: 0, max: 255 }), validTime: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of AdpPrefixTableItem. */
export function adpPrefixTableItem(): fc.Arbitrary<AdpPrefixTableItem> {
  return fc.oneof(
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("structure" as const), value: fc.array(data(), { maxLength: 4 }) }),
    );
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable> {
  return fc.array(adpPrefixTableItem(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration> {
  return fc.array(fc.array(data(), { maxLength: 4 }), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable> {
  return fc.array(routingTableEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable> {
  return fc.array(contextInformationEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable> {
  return fc.array(blacklistEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable> {
  return fc.array(broadcastLogEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpGroupTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpGroupTable> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet. */
export function g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: routingTableEntryDescriptor, read: readRoutingTableEntry, write: writeRoutingTableEntry }, () => routingTableEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: contextInformationEntryDescriptor, read: readContextInformationEntry, write: writeContextInformationEntry }, () => contextInformationEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: blacklistEntryDescriptor, read: readBlacklistEntry, write: writeBlacklistEntry }, () => blacklistEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: broadcastLogEntryDescriptor, read: readBroadcastLogEntry, write: writeBroadcastLogEntry }, () => broadcastLogEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: adpPrefixTableItemDescriptor, read: readAdpPrefixTableItem, write: writeAdpPrefixTableItem }, () => adpPrefixTableItem()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable }, () => g3Plc6LoWpanAdaptationLayerSetupAdpPrefixTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfigurationDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration }, () => g3Plc6LoWpanAdaptationLayerSetupAdpRoutingConfiguration()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable }, () => g3Plc6LoWpanAdaptationLayerSetupAdpRoutingTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable }, () => g3Plc6LoWpanAdaptationLayerSetupAdpContextInformationTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable }, () => g3Plc6LoWpanAdaptationLayerSetupAdpBlacklistTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable }, () => g3Plc6LoWpanAdaptationLayerSetupAdpBroadcastLogTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpGroupTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpGroupTable }, () => g3Plc6LoWpanAdaptationLayerSetupAdpGroupTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup", { descriptor: g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSetDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet, write: writeG3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet }, () => g3Plc6LoWpanAdaptationLayerSetupAdpDestinationAddressSet()),
];
