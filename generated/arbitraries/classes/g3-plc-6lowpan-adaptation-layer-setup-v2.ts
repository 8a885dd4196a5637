// Generated from spec/classes/0092-v2-g3-plc-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdpPrefixTableItem,
  type BlacklistEntry,
  type BroadcastLogEntry,
  type ContextInformationEntry,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration,
  type G3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable,
  type RoutingConfigurationV2,
  type RoutingTableEntry,
  adpPrefixTableItemDescriptor,
  blacklistEntryDescriptor,
  broadcastLogEntryDescriptor,
  contextInformationEntryDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSetDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfigurationDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTableDescriptor,
  readAdpPrefixTableItem,
  readBlacklistEntry,
  readBroadcastLogEntry,
  readContextInformationEntry,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration,
  readG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable,
  readRoutingConfigurationV2,
  readRoutingTableEntry,
  routingConfigurationV2Descriptor,
  routingTableEntryDescriptor,
  writeAdpPrefixTableItem,
  writeBlacklistEntry,
  writeBroadcastLogEntry,
  writeContextInformationEntry,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration,
  writeG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable,
  writeRoutingConfigurationV2,
  writeRoutingTableEntry,
} from "../../classes/g3-plc-6lowpan-adaptation-layer-setup-v2.ts";
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

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable> {
  return fc.array(adpPrefixTableItem(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration> {
  return fc.array(routingConfigurationV2(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable> {
  return fc.array(routingTableEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable> {
  return fc.array(contextInformationEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable> {
  return fc.array(blacklistEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable> {
  return fc.array(broadcastLogEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet. */
export function g3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: routingConfigurationV2Descriptor, read: readRoutingConfigurationV2, write: writeRoutingConfigurationV2 }, () => routingConfigurationV2()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: routingTableEntryDescriptor, read: readRoutingTableEntry, write: writeRoutingTableEntry }, () => routingTableEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: contextInformationEntryDescriptor, read: readContextInformationEntry, write: writeContextInformationEntry }, () => contextInformationEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: blacklistEntryDescriptor, read: readBlacklistEntry, write: writeBlacklistEntry }, () => blacklistEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: broadcastLogEntryDescriptor, read: readBroadcastLogEntry, write: writeBroadcastLogEntry }, () => broadcastLogEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: adpPrefixTableItemDescriptor, read: readAdpPrefixTableItem, write: writeAdpPrefixTableItem }, () => adpPrefixTableItem()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpPrefixTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfigurationDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingConfiguration()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpRoutingTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpContextInformationTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpBlacklistTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpBroadcastLogTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpGroupTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v2", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSetDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet, write: writeG3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet }, () => g3Plc6LoWpanAdaptationLayerSetupV2AdpDestinationAddressSet()),
];
