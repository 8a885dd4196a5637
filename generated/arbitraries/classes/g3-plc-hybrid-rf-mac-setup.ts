// Generated from spec/classes/0161-v1-g3-plc-hybrid-rf-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply,
  type G3PlcHybridRfMacSetupMacPosTableRf,
  type PosTableEntryRf,
  g3PlcHybridRfMacSetupMacGetPosTableEntryRfReplyDescriptor,
  g3PlcHybridRfMacSetupMacPosTableRfDescriptor,
  posTableEntryRfDescriptor,
  readG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply,
  readG3PlcHybridRfMacSetupMacPosTableRf,
  readPosTableEntryRf,
  writeG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply,
  writeG3PlcHybridRfMacSetupMacPosTableRf,
  writePosTableEntryRf,
} from "../../classes/g3-plc-hybrid-rf-mac-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of PosTableEntryRf. */
export function posTableEntryRf(): fc.Arbitrary<PosTableEntryRf> {
  return fc.record({ shortAddress: fc.integer({ min: 0, max: 65535 }), forwardLqi: fc.integer({ min: 0, max: 255 }), reverseLqi: fc.integer({ min: 0, max: 255 }), dutyCycle: fc.integer({ min: 0, max: 255 }), forwardTxPowerOffset: fc.integer({ min: 0, max: 255 }), reverseTxPowerOffset: fc.integer({ min: 0, max: 255 }), posValidTime: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of G3PlcHybridRfMacSetupMacPosTableRf. */
export function g3PlcHybridRfMacSetupMacPosTableRf(): fc.Arbitrary<G3PlcHybridRfMacSetupMacPosTableRf> {
  return fc.array(posTableEntryRf(), { maxLength: 4 });
}

/** Values of G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply. */
export function g3PlcHybridRfMacSetupMacGetPosTableEntryRfReply(): fc.Arbitrary<G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply> {
  return posTableEntryRf();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-hybrid-rf-mac-setup", { descriptor: posTableEntryRfDescriptor, read: readPosTableEntryRf, write: writePosTableEntryRf }, () => posTableEntryRf()),
  typeCase("classes/g3-plc-hybrid-rf-mac-setup", { descriptor: g3PlcHybridRfMacSetupMacPosTableRfDescriptor, read: readG3PlcHybridRfMacSetupMacPosTableRf, write: writeG3PlcHybridRfMacSetupMacPosTableRf }, () => g3PlcHybridRfMacSetupMacPosTableRf()),
  typeCase("classes/g3-plc-hybrid-rf-mac-setup", { descriptor: g3PlcHybridRfMacSetupMacGetPosTableEntryRfReplyDescriptor, read: readG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply, write: writeG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply }, () => g3PlcHybridRfMacSetupMacGetPosTableEntryRfReply()),
];
