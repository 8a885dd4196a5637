// Generated from spec/classes/0092-v3-g3-plc-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdpPrefixTableItem,
  type BlacklistEntry,
  type BroadcastLogEntry,
  type ContextInformationEntry,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration,
  type G3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable,
  type RoutingConfigurationV2,
  type RoutingTableEntry,
  adpPrefixTableItemDescriptor,
  blacklistEntryDescriptor,
  broadcastLogEntryDescriptor,
  contextInformationEntryDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSetDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfigurationDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTableDescriptor,
  readAdpPrefixTableItem,
  readBlacklistEntry,
  readBroadcastLogEntry,
  readContextInformationEntry,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration,
  readG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable,
  readRoutingConfigurationV2,
  readRoutingTableEntry,
  routingConfigurationV2Descriptor,
  routingTableEntryDescriptor,
  writeAdpPrefixTableItem,
  writeBlacklistEntry,
  writeBroadcastLogEntry,
  writeContextInformationEntry,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration,
  writeG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable,
  writeRoutingConfigurationV2,
  writeRoutingTableEntry,
} from "../../classes/g3-plc-6lowpan-adaptation-layer-setup-v3.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of RoutingConfigurationV2. */
export function routingConfigurationV2(): fc.Arbitrary<RoutingConfigurationV2> {
  return fc.record({ adpNetTraversalTime: fc.integer({ min: 0, max: 255 }), adpRoutingTableEntryTtl: fc.integer({ min: 0, max: 65535 }), adpKr: fc.integer({ min: 0, max: 255 }), adpKm: fc.integer({ min: 0, max: 255 }), adpKc: fc.integer({ min: 0, max: 255 }), adpKq: fc.integer({ min: 0, max: 255 }), adpKh: fc.integer({ min: 0, max: 255 }), adpKrt: fc.integer({ min: 0, max: 255 }), adpRreqRetries: fc.integer({ min: 0, max: 255 }), adpRreqRerrWait: fc.integer({ min: 0, max: 255 }), adpBlacklistTableEntryTtl: fc.integer({ min: 0, max: 65535 }), adpUnicastRreqGenEnable: fc.boolean(), adpRlcEnabled: fc.boolean(), adpAddRevLinkCost: fc.integer({ min: 0, max: 255 }) });
}

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

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable> {
  return fc.array(adpPrefixTableItem(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration> {
  return fc.array(routingConfigurationV2(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable> {
  return fc.array(routingTableEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable> {
  return fc.array(contextInformationEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable> {
  return fc.array(blacklistEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable> {
  return fc.array(broadcastLogEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet. */
export function g3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: routingConfigurationV2Descriptor, read: readRoutingConfigurationV2, write: writeRoutingConfigurationV2 }, () => routingConfigurationV2()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: routingTableEntryDescriptor, read: readRoutingTableEntry, write: writeRoutingTableEntry }, () => routingTableEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: contextInformationEntryDescriptor, read: readContextInformationEntry, write: writeContextInformationEntry }, () => contextInformationEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: blacklistEntryDescriptor, read: readBlacklistEntry, write: writeBlacklistEntry }, () => blacklistEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: broadcastLogEntryDescriptor, read: readBroadcastLogEntry, write: writeBroadcastLogEntry }, () => broadcastLogEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: adpPrefixTableItemDescriptor, read: readAdpPrefixTableItem, write: writeAdpPrefixTableItem }, () => adpPrefixTableItem()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpPrefixTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfigurationDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingConfiguration()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpRoutingTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpContextInformationTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpBlacklistTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpBroadcastLogTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpGroupTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v3", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSetDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet, write: writeG3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet }, () => g3Plc6LoWpanAdaptationLayerSetupV3AdpDestinationAddressSet()),
];
