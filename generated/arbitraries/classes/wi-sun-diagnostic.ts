// Generated from spec/classes/0096-v0-wi-sun-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type WiSunDiagnosticIftable,
  type WiSunDiagnosticNeighbourTableInformation,
  type WiSunDiagnosticTransmissionInformation,
  readWiSunDiagnosticIftable,
  readWiSunDiagnosticNeighbourTableInformation,
  readWiSunDiagnosticTransmissionInformation,
  wiSunDiagnosticIftableDescriptor,
  wiSunDiagnosticNeighbourTableInformationDescriptor,
  wiSunDiagnosticTransmissionInformationDescriptor,
  writeWiSunDiagnosticIftable,
  writeWiSunDiagnosticNeighbourTableInformation,
  writeWiSunDiagnosticTransmissionInformation,
} from "../../classes/wi-sun-diagnostic.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of WiSunDiagnosticIftable. */
export function wiSunDiagnosticIftable(): fc.Arbitrary<WiSunDiagnosticIftable> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of WiSunDiagnosticNeighbourTableInformation. */
export function wiSunDiagnosticNeighbourTableInformation(): fc.Arbitrary<WiSunDiagnosticNeighbourTableInformation> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of WiSunDiagnosticTransmissionInformation. */
export function wiSunDiagnosticTransmissionInformation(): fc.Arbitrary<WiSunDiagnosticTransmissionInformation> {
  return fc.array(data(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/wi-sun-diagnostic", { descriptor: wiSunDiagnosticIftableDescriptor, read: readWiSunDiagnosticIftable, write: writeWiSunDiagnosticIftable }, () => wiSunDiagnosticIftable()),
  typeCase("classes/wi-sun-diagnostic", { descriptor: wiSunDiagnosticNeighbourTableInformationDescriptor, read: readWiSunDiagnosticNeighbourTableInformation, write: writeWiSunDiagnosticNeighbourTableInformation }, () => wiSunDiagnosticNeighbourTableInformation()),
  typeCase("classes/wi-sun-diagnostic", { descriptor: wiSunDiagnosticTransmissionInformationDescriptor, read: readWiSunDiagnosticTransmissionInformation, write: writeWiSunDiagnosticTransmissionInformation }, () => wiSunDiagnosticTransmissionInformation()),
];
