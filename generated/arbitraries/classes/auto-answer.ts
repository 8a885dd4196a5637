// Generated from spec/classes/0028-v2-auto-answer.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type AutoAnswerListOfAllowedCallers,
  type AutoAnswerListeningWindow,
  type AutoAnswerNumberOfRings,
  type ListOfAllowedCallersElement,
  type NumberOfRings,
  type WindowElement,
  autoAnswerListOfAllowedCallersDescriptor,
  autoAnswerListeningWindowDescriptor,
  autoAnswerNumberOfRingsDescriptor,
  listOfAllowedCallersElementDescriptor,
  numberOfRingsDescriptor,
  readAutoAnswerListOfAllowedCallers,
  readAutoAnswerListeningWindow,
  readAutoAnswerNumberOfRings,
  readListOfAllowedCallersElement,
  readNumberOfRings,
  readWindowElement,
  windowElementDescriptor,
  writeAutoAnswerListOfAllowedCallers,
  writeAutoAnswerListeningWindow,
  writeAutoAnswerNumberOfRings,
  writeListOfAllowedCallersElement,
  writeNumberOfRings,
  writeWindowElement,
} from "../../classes/auto-answer.ts";
import { autoAnswerCallTypeCodes } from "../../codes/auto-answer-call-type.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of WindowElement. */
export function windowElement(): fc.Arbitrary<WindowElement> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), endTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of ListOfAllowedCallersElement. */
export function listOfAllowedCallersElement(): fc.Arbitrary<ListOfAllowedCallersElement> {
  return fc.record({ callerId: fc.uint8Array({ maxLength: 20 }), callType: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(autoAnswerCallTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => autoAnswerCallTypeCodes.ids[code] === undefined)) });
}

/** Values of AutoAnswerListeningWindow. */
export function autoAnswerListeningWindow(): fc.Arbitrary<AutoAnswerListeningWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Values of NumberOfRings. */
export function numberOfRings(): fc.Arbitrary<NumberOfRings> {
  return fc.record({ nrRingsInWindow: fc.integer({ min: 0, max: 255 }), nrRingsOutOfWindow: fc.integer({ min: 0, max: 255 }) });
}

/** Values of AutoAnswerNumberOfRings. */
export function autoAnswerNumberOfRings(): fc.Arbitrary<AutoAnswerNumberOfRings> {
  return numberOfRings();
}

/** Values of AutoAnswerListOfAllowedCallers. */
export function autoAnswerListOfAllowedCallers(): fc.Arbitrary<AutoAnswerListOfAllowedCallers> {
  return fc.array(listOfAllowedCallersElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/auto-answer", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/auto-answer", { descriptor: listOfAllowedCallersElementDescriptor, read: readListOfAllowedCallersElement, write: writeListOfAllowedCallersElement }, () => listOfAllowedCallersElement()),
  typeCase("classes/auto-answer", { descriptor: autoAnswerListeningWindowDescriptor, read: readAutoAnswerListeningWindow, write: writeAutoAnswerListeningWindow }, () => autoAnswerListeningWindow()),
  typeCase("classes/auto-answer", { descriptor: numberOfRingsDescriptor, read: readNumberOfRings, write: writeNumberOfRings }, () => numberOfRings()),
  typeCase("classes/auto-answer", { descriptor: autoAnswerNumberOfRingsDescriptor, read: readAutoAnswerNumberOfRings, write: writeAutoAnswerNumberOfRings }, () => autoAnswerNumberOfRings()),
  typeCase("classes/auto-answer", { descriptor: autoAnswerListOfAllowedCallersDescriptor, read: readAutoAnswerListOfAllowedCallers, write: writeAutoAnswerListOfAllowedCallers }, () => autoAnswerListOfAllowedCallers()),
];
