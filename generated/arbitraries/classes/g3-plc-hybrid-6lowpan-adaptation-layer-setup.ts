// Generated from spec/classes/0162-v1-g3-plc-hybrid-6lowpan-adaptation-layer-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
  type G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
  g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor,
  g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfDescriptor,
  g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor,
  readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
  readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
  writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable,
  writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf,
  writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable,
} from "../../classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable(): fc.Arbitrary<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable(): fc.Arbitrary<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf. */
export function g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf(): fc.Arbitrary<G3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf> {
  return fc.array(data(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTableDescriptor, read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable, write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable }, () => g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingTable()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTableDescriptor, read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable, write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable }, () => g3PlcHybrid6LoWpanAdaptationLayerSetupAdpBlacklistTable()),
  typeCase("classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup", { descriptor: g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRfDescriptor, read: readG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf, write: writeG3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf }, () => g3PlcHybrid6LoWpanAdaptationLayerSetupAdpRoutingConfigurationRf()),
];
