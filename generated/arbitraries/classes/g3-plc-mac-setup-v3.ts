// Generated from spec/classes/0091-v3-g3-plc-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type G3PlcMacSetupV3MacGetNeighbourTableEntryReply,
  type G3PlcMacSetupV3MacGetPosTableEntryReply,
  type G3PlcMacSetupV3MacKeyTable,
  type G3PlcMacSetupV3MacNeighbourTable,
  type G3PlcMacSetupV3MacPosTable,
  type MacKeyTableElement,
  type NeighbourTableEntryV1,
  type PosTableEntry,
  g3PlcMacSetupV3MacGetNeighbourTableEntryReplyDescriptor,
  g3PlcMacSetupV3MacGetPosTableEntryReplyDescriptor,
  g3PlcMacSetupV3MacKeyTableDescriptor,
  g3PlcMacSetupV3MacNeighbourTableDescriptor,
  g3PlcMacSetupV3MacPosTableDescriptor,
  macKeyTableElementDescriptor,
  neighbourTableEntryV1Descriptor,
  posTableEntryDescriptor,
  readG3PlcMacSetupV3MacGetNeighbourTableEntryReply,
  readG3PlcMacSetupV3MacGetPosTableEntryReply,
  readG3PlcMacSetupV3MacKeyTable,
  readG3PlcMacSetupV3MacNeighbourTable,
  readG3PlcMacSetupV3MacPosTable,
  readMacKeyTableElement,
  readNeighbourTableEntryV1,
  readPosTableEntry,
  writeG3PlcMacSetupV3MacGetNeighbourTableEntryReply,
  writeG3PlcMacSetupV3MacGetPosTableEntryReply,
  writeG3PlcMacSetupV3MacKeyTable,
  writeG3PlcMacSetupV3MacNeighbourTable,
  writeG3PlcMacSetupV3MacPosTable,
  writeMacKeyTableElement,
  writeNeighbourTableEntryV1,
  writePosTableEntry,
} from "../../classes/g3-plc-mac-setup-v3.ts";
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

/** Values of G3PlcMacSetupV3MacKeyTable. */
export function g3PlcMacSetupV3MacKeyTable(): fc.Arbitrary<G3PlcMacSetupV3MacKeyTable> {
  return fc.array(macKeyTableElement(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV3MacNeighbourTable. */
export function g3PlcMacSetupV3MacNeighbourTable(): fc.Arbitrary<G3PlcMacSetupV3MacNeighbourTable> {
  return fc.array(neighbourTableEntryV1(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV3MacPosTable. */
export function g3PlcMacSetupV3MacPosTable(): fc.Arbitrary<G3PlcMacSetupV3MacPosTable> {
  return fc.array(posTableEntry(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV3MacGetNeighbourTableEntryReply. */
export function g3PlcMacSetupV3MacGetNeighbourTableEntryReply(): fc.Arbitrary<G3PlcMacSetupV3MacGetNeighbourTableEntryReply> {
  return neighbourTableEntryV1();
}

/** Values of G3PlcMacSetupV3MacGetPosTableEntryReply. */
export function g3PlcMacSetupV3MacGetPosTableEntryReply(): fc.Arbitrary<G3PlcMacSetupV3MacGetPosTableEntryReply> {
  return posTableEntry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: macKeyTableElementDescriptor, read: readMacKeyTableElement, write: writeMacKeyTableElement }, () => macKeyTableElement()),
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: neighbourTableEntryV1Descriptor, read: readNeighbourTableEntryV1, write: writeNeighbourTableEntryV1 }, () => neighbourTableEntryV1()),
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: posTableEntryDescriptor, read: readPosTableEntry, write: writePosTableEntry }, () => posTableEntry()),
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: g3PlcMacSetupV3MacKeyTableDescriptor, read: readG3PlcMacSetupV3MacKeyTable, write: writeG3PlcMacSetupV3MacKeyTable }, () => g3PlcMacSetupV3MacKeyTable()),
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: g3PlcMacSetupV3MacNeighbourTableDescriptor, read: readG3PlcMacSetupV3MacNeighbourTable, write: writeG3PlcMacSetupV3MacNeighbourTable }, () => g3PlcMacSetupV3MacNeighbourTable()),
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: g3PlcMacSetupV3MacPosTableDescriptor, read: readG3PlcMacSetupV3MacPosTable, write: writeG3PlcMacSetupV3MacPosTable }, () => g3PlcMacSetupV3MacPosTable()),
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: g3PlcMacSetupV3MacGetNeighbourTableEntryReplyDescriptor, read: readG3PlcMacSetupV3MacGetNeighbourTableEntryReply, write: writeG3PlcMacSetupV3MacGetNeighbourTableEntryReply }, () => g3PlcMacSetupV3MacGetNeighbourTableEntryReply()),
  typeCase("classes/g3-plc-mac-setup-v3", { descriptor: g3PlcMacSetupV3MacGetPosTableEntryReplyDescriptor, read: readG3PlcMacSetupV3MacGetPosTableEntryReply, write: writeG3PlcMacSetupV3MacGetPosTableEntryReply }, () => g3PlcMacSetupV3MacGetPosTableEntryReply()),
];
