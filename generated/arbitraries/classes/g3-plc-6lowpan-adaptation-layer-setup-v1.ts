// Generated from spec/classes/0092-v1-g3-plc-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdpPrefixTableItem,
  type BlacklistEntry,
  type BroadcastLogEntry,
  type ContextInformationEntry,
  type G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable,
  type G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable,
  type G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable,
  type G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable,
  type G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable,
  type G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration,
  type G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable,
  type RoutingConfigurationV2,
  type RoutingTableEntry,
  adpPrefixTableItemDescriptor,
  blacklistEntryDescriptor,
  broadcastLogEntryDescriptor,
  contextInformationEntryDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTableDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfigurationDescriptor,
  g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTableDescriptor,
  readAdpPrefixTableItem,
  readBlacklistEntry,
  readBroadcastLogEntry,
  readContextInformationEntry,
  readG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable,
  readG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable,
  readG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable,
  readG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable,
  readG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable,
  readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration,
  readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable,
  readRoutingConfigurationV2,
  readRoutingTableEntry,
  routingConfigurationV2Descriptor,
  routingTableEntryDescriptor,
  writeAdpPrefixTableItem,
  writeBlacklistEntry,
  writeBroadcastLogEntry,
  writeContextInformationEntry,
  writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable,
  writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration,
  writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable,
  writeRoutingConfigurationV2,
  writeRoutingTableEntry,
} from "../../classes/g3-plc-6lowpan-adaptation-layer-setup-v1.ts";
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

/** Values of G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable> {
  return fc.array(adpPrefixTableItem(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration. */
export function g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration> {
  return fc.array(routingConfigurationV2(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable> {
  return fc.array(routingTableEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable> {
  return fc.array(contextInformationEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable> {
  return fc.array(blacklistEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable> {
  return fc.array(broadcastLogEntry(), { maxLength: 4 });
}

/** Values of G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable. */
export function g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable(): fc.Arbitrary<G3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: routingConfigurationV2Descriptor, read: readRoutingConfigurationV2, write: writeRoutingConfigurationV2 }, () => routingConfigurationV2()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: routingTableEntryDescriptor, read: readRoutingTableEntry, write: writeRoutingTableEntry }, () => routingTableEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: contextInformationEntryDescriptor, read: readContextInformationEntry, write: writeContextInformationEntry }, () => contextInformationEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: blacklistEntryDescriptor, read: readBlacklistEntry, write: writeBlacklistEntry }, () => blacklistEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: broadcastLogEntryDescriptor, read: readBroadcastLogEntry, write: writeBroadcastLogEntry }, () => broadcastLogEntry()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: adpPrefixTableItemDescriptor, read: readAdpPrefixTableItem, write: writeAdpPrefixTableItem }, () => adpPrefixTableItem()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable }, () => g3Plc6LoWpanAdaptationLayerSetupV1AdpPrefixTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfigurationDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration, write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration }, () => g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingConfiguration()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable }, () => g3Plc6LoWpanAdaptationLayerSetupV1AdpRoutingTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable }, () => g3Plc6LoWpanAdaptationLayerSetupV1AdpContextInformationTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable }, () => g3Plc6LoWpanAdaptationLayerSetupV1AdpBlacklistTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable }, () => g3Plc6LoWpanAdaptationLayerSetupV1AdpBroadcastLogTable()),
  typeCase("classes/g3-plc-6lowpan-adaptation-layer-setup-v1", { descriptor: g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTableDescriptor, read: readG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable, write: writeG3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable }, () => g3Plc6LoWpanAdaptationLayerSetupV1AdpGroupTable()),
];
