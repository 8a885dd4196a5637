// Generated from spec/classes/0161-v1-g3-plc-hybrid-rf-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type G3PlcHybridRfMacSetupMacPosTableRf,
  g3PlcHybridRfMacSetupMacPosTableRfDescriptor,
  readG3PlcHybridRfMacSetupMacPosTableRf,
  writeG3PlcHybridRfMacSetupMacPosTableRf,
} from "../../classes/g3-plc-hybrid-rf-mac-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of G3PlcHybridRfMacSetupMacPosTableRf. */
export function g3PlcHybridRfMacSetupMacPosTableRf(): fc.Arbitrary<G3PlcHybridRfMacSetupMacPosTableRf> {
  return fc.array(data(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-hybrid-rf-mac-setup", { descriptor: g3PlcHybridRfMacSetupMacPosTableRfDescriptor, read: readG3PlcHybridRfMacSetupMacPosTableRf, write: writeG3PlcHybridRfMacSetupMacPosTableRf }, () => g3PlcHybridRfMacSetupMacPosTableRf()),
];
