// Generated from spec/classes/0091-v1-g3-plc-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type G3PlcMacSetupV1MacGetNeighbourTableEntryReply,
  type G3PlcMacSetupV1MacKeyTable,
  type G3PlcMacSetupV1MacNeighbourTable,
  type MacKeyTableElement,
  type NeighbourTableEntryV1,
  g3PlcMacSetupV1MacGetNeighbourTableEntryReplyDescriptor,
  g3PlcMacSetupV1MacKeyTableDescriptor,
  g3PlcMacSetupV1MacNeighbourTableDescriptor,
  macKeyTableElementDescriptor,
  neighbourTableEntryV1Descriptor,
  readG3PlcMacSetupV1MacGetNeighbourTableEntryReply,
  readG3PlcMacSetupV1MacKeyTable,
  readG3PlcMacSetupV1MacNeighbourTable,
  readMacKeyTableElement,
  readNeighbourTableEntryV1,
  writeG3PlcMacSetupV1MacGetNeighbourTableEntryReply,
  writeG3PlcMacSetupV1MacKeyTable,
  writeG3PlcMacSetupV1MacNeighbourTable,
  writeMacKeyTableElement,
  writeNeighbourTableEntryV1,
} from "../../classes/g3-plc-mac-setup-v1.ts";
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

/** Values of G3PlcMacSetupV1MacKeyTable. */
export function g3PlcMacSetupV1MacKeyTable(): fc.Arbitrary<G3PlcMacSetupV1MacKeyTable> {
  return fc.array(macKeyTableElement(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV1MacNeighbourTable. */
export function g3PlcMacSetupV1MacNeighbourTable(): fc.Arbitrary<G3PlcMacSetupV1MacNeighbourTable> {
  return fc.array(neighbourTableEntryV1(), { maxLength: 4 });
}

/** Values of G3PlcMacSetupV1MacGetNeighbourTableEntryReply. */
export function g3PlcMacSetupV1MacGetNeighbourTableEntryReply(): fc.Arbitrary<G3PlcMacSetupV1MacGetNeighbourTableEntryReply> {
  return neighbourTableEntryV1();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/g3-plc-mac-setup-v1", { descriptor: macKeyTableElementDescriptor, read: readMacKeyTableElement, write: writeMacKeyTableElement }, () => macKeyTableElement()),
  typeCase("classes/g3-plc-mac-setup-v1", { descriptor: neighbourTableEntryV1Descriptor, read: readNeighbourTableEntryV1, write: writeNeighbourTableEntryV1 }, () => neighbourTableEntryV1()),
  typeCase("classes/g3-plc-mac-setup-v1", { descriptor: g3PlcMacSetupV1MacKeyTableDescriptor, read: readG3PlcMacSetupV1MacKeyTable, write: writeG3PlcMacSetupV1MacKeyTable }, () => g3PlcMacSetupV1MacKeyTable()),
  typeCase("classes/g3-plc-mac-setup-v1", { descriptor: g3PlcMacSetupV1MacNeighbourTableDescriptor, read: readG3PlcMacSetupV1MacNeighbourTable, write: writeG3PlcMacSetupV1MacNeighbourTable }, () => g3PlcMacSetupV1MacNeighbourTable()),
  typeCase("classes/g3-plc-mac-setup-v1", { descriptor: g3PlcMacSetupV1MacGetNeighbourTableEntryReplyDescriptor, read: readG3PlcMacSetupV1MacGetNeighbourTableEntryReply, write: writeG3PlcMacSetupV1MacGetNeighbourTableEntryReply }, () => g3PlcMacSetupV1MacGetNeighbourTableEntryReply()),
];
