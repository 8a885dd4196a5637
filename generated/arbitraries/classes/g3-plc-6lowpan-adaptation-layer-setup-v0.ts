// Generated from spec/classes/0092-v0-g3-plc-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdpPrefixTableItem,
  type BlacklistEntry,
  type BroadcastLogEntry,
  type ContextInformationEntry,
  type G3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable,
  type G3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable,
  type G3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable,
  type G3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable,
  type G3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable,
  type G3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration,
  type G3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable,
  type RoutingConfigurationV2,
  type RoutingTableEntry,
  adpPrefixTableItemDescriptor,
  blacklistEntryDescriptor,
  broadcastLogEntryDescriptor,
  contextInformationEntryDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfigurationDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTableDescriptor,
  readAdpPrefixTableItem,
  readBlacklistEntry,
  readBroadcastLogEntry,
  readContextInformationEntry,
  readG3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable,
  readG3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable,
  readG3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable,
  readG3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable,
  readG3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable,
  readG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration,
  readG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable,
  readRoutingConfigurationV2,
  readRoutingTableEntry,
  routingConfigurationV2Descriptor,
  routingTableEntryDescriptor,
  writeAdpPrefixTableItem,
  writeBlacklistEntry,
  writeBroadcastLogEntry,
  writeContextInformationEntry,
  writeG3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration,
  writeG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable,
  writeRoutingConfigurationV2,
  writeRoutingTableEntry,
} from "../../classes/g3-plc-6lowpan-adaptation-layer-setup-v0.ts";
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

/** Values of G3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable> {
  return fc.array(adpPrefixTableItem(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration. */
export function g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration> {
  return fc.array(routingConfigurationV2(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable> {
  return fc.array(routingTableEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable> {
  return fc.array(contextInformationEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable> {
  return fc.array(blacklistEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable> {
  return fc.array(broadcastLogEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: routingConfigurationV2Descriptor, read: readRoutingConfigurationV2, write: writeRoutingConfigurationV2 }, () => routingConfigurationV2()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: routingTableEntryDescriptor, read: readRoutingTableEntry, write: writeRoutingTableEntry }, () => routingTableEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: contextInformationEntryDescriptor, read: readContextInformationEntry, write: writeContextInformationEntry }, () => contextInformationEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: blacklistEntryDescriptor, read: readBlacklistEntry, write: writeBlacklistEntry }, () => blacklistEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: broadcastLogEntryDescriptor, read: readBroadcastLogEntry, write: writeBroadcastLogEntry }, () => broadcastLogEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: adpPrefixTableItemDescriptor, read: readAdpPrefixTableItem, write: writeAdpPrefixTableItem }, () => adpPrefixTableItem()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable }, () => g3Plc6LoWpanAdaptationLayerSetupV0AdpPrefixTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfigurationDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration, write: writeG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration }, () => g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingConfiguration()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable }, () => g3Plc6LoWpanAdaptationLayerSetupV0AdpRoutingTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable }, () => g3Plc6LoWpanAdaptationLayerSetupV0AdpContextInformationTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable }, () => g3Plc6LoWpanAdaptationLayerSetupV0AdpBlacklistTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable }, () => g3Plc6LoWpanAdaptationLayerSetupV0AdpBroadcastLogTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v0", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable }, () => g3Plc6LoWpanAdaptationLayerSetupV0AdpGroupTable()),
];
