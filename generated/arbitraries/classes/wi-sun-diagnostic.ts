// Generated from spec/classes/0096-v0-wi-sun-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type IftableEntry,
  type NeighbourEntry,
  type TransmissionEntry,
  type WiSunDiagnosticIftable,
  type WiSunDiagnosticNeighbourTableInformation,
  type WiSunDiagnosticTransmissionInformation,
  iftableEntryDescriptor,
  neighbourEntryDescriptor,
  readIftableEntry,
  readNeighbourEntry,
  readTransmissionEntry,
  readWiSunDiagnosticIftable,
  readWiSunDiagnosticNeighbourTableInformation,
  readWiSunDiagnosticTransmissionInformation,
  transmissionEntryDescriptor,
  wiSunDiagnosticIftableDescriptor,
  wiSunDiagnosticNeighbourTableInformationDescriptor,
  wiSunDiagnosticTransmissionInformationDescriptor,
  writeIftableEntry,
  writeNeighbourEntry,
  writeTransmissionEntry,
  writeWiSunDiagnosticIftable,
  writeWiSunDiagnosticNeighbourTableInformation,
  writeWiSunDiagnosticTransmissionInformation,
} from "../../classes/wi-sun-diagnostic.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of IftableEntry. */
export function iftableEntry(): fc.Arbitrary<IftableEntry> {
  return fc.record({ ifDescr: fc.uint8Array({ maxLength: 20 }), ifPhysAddress: fc.uint8Array({ maxLength: 20 }), ifInOctets: data(), ifInUcastPackets: data(), ifInNucastPackets: data(), ifInErrors: data(), ifInUnknownProtos: data(), ifOutOctets: data(), ifOutUcastPackets: data(), ifOutNucastPackets: data(), ifOutErrors: data(), ifOutQLen: data() });
}

/** Values of NeighbourEntry. */
export function neighbourEntry(): fc.Arbitrary<NeighbourEntry> {
  return fc.record({ neighbourId: fc.uint8Array({ maxLength: 20 }), neighbourType: data(), deviceRank: data(), rssi: data(), etxToParent: data() });
}

/** Values of TransmissionEntry. */
export function transmissionEntry(): fc.Arbitrary<TransmissionEntry> {
  return fc.record({ neighbourId: fc.uint8Array({ maxLength: 20 }), numberOfReceptions: data(), numberOfSuccessfulTransmissions: data(), numberOfFailedTransmissions: data() });
}

/** Values of WiSunDiagnosticIftable. */
export function wiSunDiagnosticIftable(): fc.Arbitrary<WiSunDiagnosticIftable> {
  return fc.array(iftableEntry(), { maxLength: 4 });
}

/** Values of WiSunDiagnosticNeighbourTableInformation. */
export function wiSunDiagnosticNeighbourTableInformation(): fc.Arbitrary<WiSunDiagnosticNeighbourTableInformation> {
  return fc.array(neighbourEntry(), { maxLength: 4 });
}

/** Values of WiSunDiagnosticTransmissionInformation. */
export function wiSunDiagnosticTransmissionInformation(): fc.Arbitrary<WiSunDiagnosticTransmissionInformation> {
  return fc.array(transmissionEntry(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/wi-sun-diagnostic", { descriptor: iftableEntryDescriptor, read: readIftableEntry, write: writeIftableEntry }, () => iftableEntry()),
  typeCase("classes/wi-sun-diagnostic", { descriptor: neighbourEntryDescriptor, read: readNeighbourEntry, write: writeNeighbourEntry }, () => neighbourEntry()),
  typeCase("classes/wi-sun-diagnostic", { descriptor: transmissionEntryDescriptor, read: readTransmissionEntry, write: writeTransmissionEntry }, () => transmissionEntry()),
  typeCase("classes/wi-sun-diagnostic", { descriptor: wiSunDiagnosticIftableDescriptor, read: readWiSunDiagnosticIftable, write: writeWiSunDiagnosticIftable }, () => wiSunDiagnosticIftable()),
  typeCase("classes/wi-sun-diagnostic", { descriptor: wiSunDiagnosticNeighbourTableInformationDescriptor, read: readWiSunDiagnosticNeighbourTableInformation, write: writeWiSunDiagnosticNeighbourTableInformation }, () => wiSunDiagnosticNeighbourTableInformation()),
  typeCase("classes/wi-sun-diagnostic", { descriptor: wiSunDiagnosticTransmissionInformationDescriptor, read: readWiSunDiagnosticTransmissionInformation, write: writeWiSunDiagnosticTransmissionInformation }, () => wiSunDiagnosticTransmissionInformation()),
];
