// Generated from spec/classes/0128-v0-lorawan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type LoRaWanSetupMulticastsParameters,
  loRaWanSetupMulticastsParametersDescriptor,
  readLoRaWanSetupMulticastsParameters,
  writeLoRaWanSetupMulticastsParameters,
} from "../../classes/lorawan-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of LoRaWanSetupMulticastsParameters. */
export function loRaWanSetupMulticastsParameters(): fc.Arbitrary<LoRaWanSetupMulticastsParameters> {
  return fc.array(data(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/lorawan-setup", { descriptor: loRaWanSetupMulticastsParametersDescriptor, read: readLoRaWanSetupMulticastsParameters, write: writeLoRaWanSetupMulticastsParameters }, () => loRaWanSetupMulticastsParameters()),
];
