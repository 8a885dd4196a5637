// Generated from spec/classes/0050-v0-s-fsk-phy-mac-set-up.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Frequencies,
  type SFskPhyMacSetUpV0Frequencies,
  type SFskPhyMacSetUpV0MacGroupAddresses,
  frequenciesDescriptor,
  readFrequencies,
  readSFskPhyMacSetUpV0Frequencies,
  readSFskPhyMacSetUpV0MacGroupAddresses,
  sFskPhyMacSetUpV0FrequenciesDescriptor,
  sFskPhyMacSetUpV0MacGroupAddressesDescriptor,
  writeFrequencies,
  writeSFskPhyMacSetUpV0Frequencies,
  writeSFskPhyMacSetUpV0MacGroupAddresses,
} from "../../classes/s-fsk-phy-mac-set-up-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Frequencies. */
export function frequencies(): fc.Arbitrary<Frequencies> {
  return fc.record({ markFrequency: fc.integer({ min: 0, max: 4294967295 }), spaceFrequency: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SFskPhyMacSetUpV0Frequencies. */
export function sFskPhyMacSetUpV0Frequencies(): fc.Arbitrary<SFskPhyMacSetUpV0Frequencies> {
  return frequencies();
}

/** Values of SFskPhyMacSetUpV0MacGroupAddresses. */
export function sFskPhyMacSetUpV0MacGroupAddresses(): fc.Arbitrary<SFskPhyMacSetUpV0MacGroupAddresses> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/s-fsk-phy-mac-set-up-v0", { descriptor: frequenciesDescriptor, read: readFrequencies, write: writeFrequencies }, () => frequencies()),
  typeCase("classes/s-fsk-phy-mac-set-up-v0", { descriptor: sFskPhyMacSetUpV0FrequenciesDescriptor, read: readSFskPhyMacSetUpV0Frequencies, write: writeSFskPhyMacSetUpV0Frequencies }, () => sFskPhyMacSetUpV0Frequencies()),
  typeCase("classes/s-fsk-phy-mac-set-up-v0", { descriptor: sFskPhyMacSetUpV0MacGroupAddressesDescriptor, read: readSFskPhyMacSetUpV0MacGroupAddresses, write: writeSFskPhyMacSetUpV0MacGroupAddresses }, () => sFskPhyMacSetUpV0MacGroupAddresses()),
];
