// Generated from spec/classes/0091-v2-g3-plc-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type G3PlcMacSetupV2MacGetNeighbourTableEntryReply,
  type G3PlcMacSetupV2MacKeyTable,
  type G3PlcMacSetupV2MacNeighbourTable,
  type G3PlcMacSetupV2MacPosTable,
  type MacKeyTableElement,
  type NeighbourTableEntryV1,
  type PosTableEntry,
  g3PlcMacSetupV2MacGetNeighbourTableEntryReplyDescriptor,
  g3PlcMacSetupV2MacKeyTableDescriptor,
  g3PlcMacSetupV2MacNeighbourTableDescriptor,
  g3PlcMacSetupV2MacPosTableDescriptor,
  macKeyTableElementDescriptor,
  neighbourTableEntryV1Descriptor,
  posTableEntryDescriptor,
  readG3PlcMacSetupV2MacGetNeighbourTableEntryReply,
  readG3PlcMacSetupV2MacKeyTable,
  readG3PlcMacSetupV2MacNeighbourTable,
  readG3PlcMacSetupV2MacPosTable,
  readMacKeyTableElement,
  readNeighbourTableEntryV1,
  readPosTableEntry,
  writeG3PlcMacSetupV2MacGetNeighbourTableEntryReply,
  writeG3PlcMacSetupV2MacKeyTable,
  writeG3PlcMacSetupV2MacNeighbourTable,
  writeG3PlcMacSetupV2MacPosTable,
  writeMacKeyTableElement,
  writeNeighbourTableEntryV1,
  writePosTableEntry,
} from "../../classes/g3-plc-mac-setup-v2.ts";
import { g3PlcGainResolutionCodes } from "../../codes/g3-plc-gain-resolution.ts";
import { g3PlcModulationCodes } from "../../codes/g3-plc-modulation.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of MacKeyTableElement. */
export function macKeyTableElement(): fc.Arbitrary<MacKeyTableElement> {
  return fc.record({ keyId: fc.integer({ min: 0, max: 255 }), key: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of NeighbourTableEntryV1. */
export function neighbourTableEntryV1(): fc.Arbitrary<NeighbourTableEntryV1> {
  return fc.record({ shortAddress: fc.integer({ min: 0, max: 65535 }), modulationScheme: fc.boolean(), toneMap: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }), modulation: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(g3PlcModulationCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => g3PlcModulationCodes.ids[code] === undefined)), txGain: fc.integer({ min: -128, max: 127 }), txRes: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(g3PlcGainResolutionCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => g3PlcGainResolutionCodes.ids[code] === undefined)), txCoeff: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }), lqi: fc.integer({ min: 0, max: 255 }), phaseDifferential: fc.integer({ min: -128, max: 127 }), tmrValidTime: fc.integer({ min: 0, max: 255 }), neighbourValidTime: fc.integer({ min: 0, max: 255 }) });
}

/** Values of PosTableEntry. */
export function posTableEntry(): fc.Arbitrary<PosTableEntry> {
  return fc.record({ shortAddress: fc.integer({ min: 0, max: 65535 }), lqi: fc.integer({ min: 0, max: 255 }), validTime: fc.integer({ min: 0, max: 255 }) });
}

/** Values of G3PlcMacSetupV2MacKeyTable. */
export function g3PlcMacSetupV2MacKeyTable(): fc.Arbitrary<G3PlcMacSetupV2MacKeyTable> {
  return fc.array(macKeyTableElement(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV2MacNeighbourTable. */
export function g3PlcMacSetupV2MacNeighbourTable(): fc.Arbitrary<G3PlcMacSetupV2MacNeighbourTable> {
  return fc.array(neighbourTableEntryV1(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV2MacPosTable. */
export function g3PlcMacSetupV2MacPosTable(): fc.Arbitrary<G3PlcMacSetupV2MacPosTable> {
  return fc.array(posTableEntry(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV2MacGetNeighbourTableEntryReply. */
export function g3PlcMacSetupV2MacGetNeighbourTableEntryReply(): fc.Arbitrary<G3PlcMacSetupV2MacGetNeighbourTableEntryReply> {
  return neighbourTableEntryV1();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-mac-setup-v2", { descriptor: macKeyTableElementDescriptor, read: readMacKeyTableElement, write: writeMacKeyTableElement }, () => macKeyTableElement()),
  typeCase("classes/g3-plc-mac-setup-v2", { descriptor: neighbourTableEntryV1Descriptor, read: readNeighbourTableEntryV1, write: writeNeighbourTableEntryV1 }, () => neighbourTableEntryV1()),
  typeCase("classes/g3-plc-mac-setup-v2", { descriptor: posTableEntryDescriptor, read: readPosTableEntry, write: writePosTableEntry }, () => posTableEntry()),
  typeCase("classes/g3-plc-mac-setup-v2", { descriptor: g3PlcMacSetupV2MacKeyTableDescriptor, read: readG3PlcMacSetupV2MacKeyTable, write: writeG3PlcMacSetupV2MacKeyTable }, () => g3PlcMacSetupV2MacKeyTable()),
  typeCase("classes/g3-plc-mac-setup-v2", { descriptor: g3PlcMacSetupV2MacNeighbourTableDescriptor, read: readG3PlcMacSetupV2MacNeighbourTable, write: writeG3PlcMacSetupV2MacNeighbourTable }, () => g3PlcMacSetupV2MacNeighbourTable()),
  typeCase("classes/g3-plc-mac-setup-v2", { descriptor: g3PlcMacSetupV2MacPosTableDescriptor, read: readG3PlcMacSetupV2MacPosTable, write: writeG3PlcMacSetupV2MacPosTable }, () => g3PlcMacSetupV2MacPosTable()),
  typeCase("classes/g3-plc-mac-setup-v2", { descriptor: g3PlcMacSetupV2MacGetNeighbourTableEntryReplyDescriptor, read: readG3PlcMacSetupV2MacGetNeighbourTableEntryReply, write: writeG3PlcMacSetupV2MacGetNeighbourTableEntryReply }, () => g3PlcMacSetupV2MacGetNeighbourTableEntryReply()),
];
