// Generated from spec/classes/0095-v0-wi-sun-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type ChannelPlanType,
  type WiSunSetupChannelPlan,
  type WiSunSetupRegChannelExclusions,
  channelPlanTypeDescriptor,
  readChannelPlanType,
  readWiSunSetupChannelPlan,
  readWiSunSetupRegChannelExclusions,
  wiSunSetupChannelPlanDescriptor,
  wiSunSetupRegChannelExclusionsDescriptor,
  writeChannelPlanType,
  writeWiSunSetupChannelPlan,
  writeWiSunSetupRegChannelExclusions,
} from "../../classes/wi-sun-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ChannelPlanType. */
export function channelPlanType(): fc.Arbitrary<ChannelPlanType> {
  return fc.record({ regulatoryDomainIdentifier: data(), operatingClassDesignator: data() });
}

/** Values of WiSunSetupChannelPlan. */
export function wiSunSetupChannelPlan(): fc.Arbitrary<WiSunSetupChannelPlan> {
  return channelPlanType();
}

/** Values of WiSunSetupRegChannelExclusions. */
export function wiSunSetupRegChannelExclusions(): fc.Arbitrary<WiSunSetupRegChannelExclusions> {
  return fc.array(data(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/wi-sun-setup", { descriptor: channelPlanTypeDescriptor, read: readChannelPlanType, write: writeChannelPlanType }, () => channelPlanType()),
  typeCase("classes/wi-sun-setup", { descriptor: wiSunSetupChannelPlanDescriptor, read: readWiSunSetupChannelPlan, write: writeWiSunSetupChannelPlan }, () => wiSunSetupChannelPlan()),
  typeCase("classes/wi-sun-setup", { descriptor: wiSunSetupRegChannelExclusionsDescriptor, read: readWiSunSetupRegChannelExclusions, write: writeWiSunSetupRegChannelExclusions }, () => wiSunSetupRegChannelExclusions()),
];
