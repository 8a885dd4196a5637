// Generated from spec/classes/0024-v1-iec-twisted-pair-1-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type IecTwistedPair1SetupPrimaryAddressList,
  type IecTwistedPair1SetupTabiList,
  iecTwistedPair1SetupPrimaryAddressListDescriptor,
  iecTwistedPair1SetupTabiListDescriptor,
  readIecTwistedPair1SetupPrimaryAddressList,
  readIecTwistedPair1SetupTabiList,
  writeIecTwistedPair1SetupPrimaryAddressList,
  writeIecTwistedPair1SetupTabiList,
} from "../../classes/iec-twisted-pair-1-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of IecTwistedPair1SetupPrimaryAddressList. */
export function iecTwistedPair1SetupPrimaryAddressList(): fc.Arbitrary<IecTwistedPair1SetupPrimaryAddressList> {
  return fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 });
}

/** Values of IecTwistedPair1SetupTabiList. */
export function iecTwistedPair1SetupTabiList(): fc.Arbitrary<IecTwistedPair1SetupTabiList> {
  return fc.array(fc.integer({ min: -128, max: 127 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/iec-twisted-pair-1-setup", { descriptor: iecTwistedPair1SetupPrimaryAddressListDescriptor, read: readIecTwistedPair1SetupPrimaryAddressList, write: writeIecTwistedPair1SetupPrimaryAddressList }, () => iecTwistedPair1SetupPrimaryAddressList()),
  typeCase("classes/iec-twisted-pair-1-setup", { descriptor: iecTwistedPair1SetupTabiListDescriptor, read: readIecTwistedPair1SetupTabiList, write: writeIecTwistedPair1SetupTabiList }, () => iecTwistedPair1SetupTabiList()),
];
