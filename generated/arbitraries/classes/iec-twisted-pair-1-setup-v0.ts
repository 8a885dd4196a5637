// Generated from spec/classes/0024-v0-iec-twisted-pair-1-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type IecTwistedPair1SetupV0PrimaryAddressList,
  type IecTwistedPair1SetupV0TabiList,
  iecTwistedPair1SetupV0PrimaryAddressListDescriptor,
  iecTwistedPair1SetupV0TabiListDescriptor,
  readIecTwistedPair1SetupV0PrimaryAddressList,
  readIecTwistedPair1SetupV0TabiList,
  writeIecTwistedPair1SetupV0PrimaryAddressList,
  writeIecTwistedPair1SetupV0TabiList,
} from "../../classes/iec-twisted-pair-1-setup-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of IecTwistedPair1SetupV0PrimaryAddressList. */
export function iecTwistedPair1SetupV0PrimaryAddressList(): fc.Arbitrary<IecTwistedPair1SetupV0PrimaryAddressList> {
  return fc.array(fc.uint8Array({ minLength: 1, maxLength: 1 }), { maxLength: 4 });
}

/** Values of IecTwistedPair1SetupV0TabiList. */
export function iecTwistedPair1SetupV0TabiList(): fc.Arbitrary<IecTwistedPair1SetupV0TabiList> {
  return fc.array(fc.integer({ min: -128, max: 127 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/iec-twisted-pair-1-setup-v0", { descriptor: iecTwistedPair1SetupV0PrimaryAddressListDescriptor, read: readIecTwistedPair1SetupV0PrimaryAddressList, write: writeIecTwistedPair1SetupV0PrimaryAddressList }, () => iecTwistedPair1SetupV0PrimaryAddressList()),
  typeCase("classes/iec-twisted-pair-1-setup-v0", { descriptor: iecTwistedPair1SetupV0TabiListDescriptor, read: readIecTwistedPair1SetupV0TabiList, write: writeIecTwistedPair1SetupV0TabiList }, () => iecTwistedPair1SetupV0TabiList()),
];
