// Generated from spec/classes/0050-v1-s-fsk-phy-mac-set-up.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Frequencies,
  type SFskPhyMacSetUpFrequencies,
  type SFskPhyMacSetUpMacGroupAddresses,
  frequenciesDescriptor,
  readFrequencies,
  readSFskPhyMacSetUpFrequencies,
  readSFskPhyMacSetUpMacGroupAddresses,
  sFskPhyMacSetUpFrequenciesDescriptor,
  sFskPhyMacSetUpMacGroupAddressesDescriptor,
  writeFrequencies,
  writeSFskPhyMacSetUpFrequencies,
  writeSFskPhyMacSetUpMacGroupAddresses,
} from "../../classes/s-fsk-phy-mac-set-up.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Frequencies. */
export function frequencies(): fc.Arbitrary<Frequencies> {
  return fc.record({ markFrequency: fc.integer({ min: 0, max: 4294967295 }), spaceFrequency: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SFskPhyMacSetUpFrequencies. */
export function sFskPhyMacSetUpFrequencies(): fc.Arbitrary<SFskPhyMacSetUpFrequencies> {
  return frequencies();
}

/** Values of SFskPhyMacSetUpMacGroupAddresses. */
export function sFskPhyMacSetUpMacGroupAddresses(): fc.Arbitrary<SFskPhyMacSetUpMacGroupAddresses> {
  return fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/s-fsk-phy-mac-set-up", { descriptor: frequenciesDescriptor, read: readFrequencies, write: writeFrequencies }, () => frequencies()),
  typeCase("classes/s-fsk-phy-mac-set-up", { descriptor: sFskPhyMacSetUpFrequenciesDescriptor, read: readSFskPhyMacSetUpFrequencies, write: writeSFskPhyMacSetUpFrequencies }, () => sFskPhyMacSetUpFrequencies()),
  typeCase("classes/s-fsk-phy-mac-set-up", { descriptor: sFskPhyMacSetUpMacGroupAddressesDescriptor, read: readSFskPhyMacSetUpMacGroupAddresses, write: writeSFskPhyMacSetUpMacGroupAddresses }, () => sFskPhyMacSetUpMacGroupAddresses()),
];
