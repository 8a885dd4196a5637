// Generated from spec/classes/0091-v4-g3-plc-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type G3PlcMacSetupMacGetNeighbourTableEntryReply,
  type G3PlcMacSetupMacGetPosTableEntryReply,
  type G3PlcMacSetupMacKeyTable,
  type G3PlcMacSetupMacNeighbourTable,
  type G3PlcMacSetupMacPosTable,
  type MacKeyTableElement,
  type PosTableEntry,
  type PosTableEntryValidTime,
  g3PlcMacSetupMacGetNeighbourTableEntryReplyDescriptor,
  g3PlcMacSetupMacGetPosTableEntryReplyDescriptor,
  g3PlcMacSetupMacKeyTableDescriptor,
  g3PlcMacSetupMacNeighbourTableDescriptor,
  g3PlcMacSetupMacPosTableDescriptor,
  macKeyTableElementDescriptor,
  posTableEntryDescriptor,
  posTableEntryValidTimeDescriptor,
  readG3PlcMacSetupMacGetNeighbourTableEntryReply,
  readG3PlcMacSetupMacGetPosTableEntryReply,
  readG3PlcMacSetupMacKeyTable,
  readG3PlcMacSetupMacNeighbourTable,
  readG3PlcMacSetupMacPosTable,
  readMacKeyTableElement,
  readPosTableEntry,
  readPosTableEntryValidTime,
  writeG3PlcMacSetupMacGetNeighbourTableEntryReply,
  writeG3PlcMacSetupMacGetPosTableEntryReply,
  writeG3PlcMacSetupMacKeyTable,
  writeG3PlcMacSetupMacNeighbourTable,
  writeG3PlcMacSetupMacPosTable,
  writeMacKeyTableElement,
  writePosTableEntry,
  writePosTableEntryValidTime,
} from "../../classes/g3-plc-mac-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of MacKeyTableElement. */
export function macKeyTableElement(): fc.Arbitrary<MacKeyTableElement> {
  return fc.record({ keyId: fc.integer({ min: 0, max: 255 }), key: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of PosTableEntryValidTime. */
export function posTableEntryValidTime(): fc.Arbitrary<PosTableEntryValidTime> {
  return fc.oneof(
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
    );
}

/** Values of PosTableEntry. */
export function posTableEntry(): fc.Arbitrary<PosTableEntry> {
  return fc.record({ shortAddress: fc.integer({ min: 0, max: 65535 }), lqi: fc.integer({ min: 0, max: 255 }), validTime: posTableEntryValidTime() });
}

/** Values of G3PlcMacSetupMacKeyTable. */
export function g3PlcMacSetupMacKeyTable(): fc.Arbitrary<G3PlcMacSetupMacKeyTable> {
  return fc.array(macKeyTableElement(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupMacNeighbourTable. */
export function g3PlcMacSetupMacNeighbourTable(): fc.Arbitrary<G3PlcMacSetupMacNeighbourTable> {
  return fc.array(fc.array(data(), { maxLength: 4 }), { maxLength: 4 });
}

/** Values of G3PlcMacSetupMacPosTable. */
export function g3PlcMacSetupMacPosTable(): fc.Arbitrary<G3PlcMacSetupMacPosTable> {
  return fc.array(posTableEntry(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupMacGetNeighbourTableEntryReply. */
export function g3PlcMacSetupMacGetNeighbourTableEntryReply(): fc.Arbitrary<G3PlcMacSetupMacGetNeighbourTableEntryReply> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupMacGetPosTableEntryReply. */
export function g3PlcMacSetupMacGetPosTableEntryReply(): fc.Arbitrary<G3PlcMacSetupMacGetPosTableEntryReply> {
  return posTableEntry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-mac-setup", { descriptor: macKeyTableElementDescriptor, read: readMacKeyTableElement, write: writeMacKeyTableElement }, () => macKeyTableElement()),
  typeCase("classes/g3-plc-mac-setup", { descriptor: posTableEntryValidTimeDescriptor, read: readPosTableEntryValidTime, write: writePosTableEntryValidTime }, () => posTableEntryValidTime()),
  typeCase("classes/g3-plc-mac-setup", { descriptor: posTableEntryDescriptor, read: readPosTableEntry, write: writePosTableEntry }, () => posTableEntry()),
  typeCase("classes/g3-plc-mac-setup", { descriptor: g3PlcMacSetupMacKeyTableDescriptor, read: readG3PlcMacSetupMacKeyTable, write: writeG3PlcMacSetupMacKeyTable }, () => g3PlcMacSetupMacKeyTable()),
  typeCase("classes/g3-plc-mac-setup", { descriptor: g3PlcMacSetupMacNeighbourTableDescriptor, read: readG3PlcMacSetupMacNeighbourTable, write: writeG3PlcMacSetupMacNeighbourTable }, () => g3PlcMacSetupMacNeighbourTable()),
  typeCase("classes/g3-plc-mac-setup", { descriptor: g3PlcMacSetupMacPosTableDescriptor, read: readG3PlcMacSetupMacPosTable, write: writeG3PlcMacSetupMacPosTable }, () => g3PlcMacSetupMacPosTable()),
  typeCase("classes/g3-plc-mac-setup", { descriptor: g3PlcMacSetupMacGetNeighbourTableEntryReplyDescriptor, read: readG3PlcMacSetupMacGetNeighbourTableEntryReply, write: writeG3PlcMacSetupMacGetNeighbourTableEntryReply }, () => g3PlcMacSetupMacGetNeighbourTableEntryReply()),
  typeCase("classes/g3-plc-mac-setup", { descriptor: g3PlcMacSetupMacGetPosTableEntryReplyDescriptor, read: readG3PlcMacSetupMacGetPosTableEntryReply, write: writeG3PlcMacSetupMacGetPosTableEntryReply }, () => g3PlcMacSetupMacGetPosTableEntryReply()),
];
