// Generated from spec/classes/0028-v0-pstn-auto-answer.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type AutoAnswerV0ListeningWindow,
  type AutoAnswerV0NumberOfRings,
  type NumberOfRings,
  type WindowElement,
  autoAnswerV0ListeningWindowDescriptor,
  autoAnswerV0NumberOfRingsDescriptor,
  numberOfRingsDescriptor,
  readAutoAnswerV0ListeningWindow,
  readAutoAnswerV0NumberOfRings,
  readNumberOfRings,
  readWindowElement,
  windowElementDescriptor,
  writeAutoAnswerV0ListeningWindow,
  writeAutoAnswerV0NumberOfRings,
  writeNumberOfRings,
  writeWindowElement,
} from "../../classes/pstn-auto-answer-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of WindowElement. */
export function windowElement(): fc.Arbitrary<WindowElement> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), endTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of AutoAnswerV0ListeningWindow. */
export function autoAnswerV0ListeningWindow(): fc.Arbitrary<AutoAnswerV0ListeningWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Values of NumberOfRings. */
export function numberOfRings(): fc.Arbitrary<NumberOfRings> {
  return fc.record({ nrRingsInWindow: fc.integer({ min: 0, max: 255 }), nrRingsOutOfWindow: fc.integer({ min: 0, max: 255 }) });
}

/** Values of AutoAnswerV0NumberOfRings. */
export function autoAnswerV0NumberOfRings(): fc.Arbitrary<AutoAnswerV0NumberOfRings> {
  return numberOfRings();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/pstn-auto-answer-v0", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/pstn-auto-answer-v0", { descriptor: autoAnswerV0ListeningWindowDescriptor, read: readAutoAnswerV0ListeningWindow, write: writeAutoAnswerV0ListeningWindow }, () => autoAnswerV0ListeningWindow()),
  typeCase("classes/pstn-auto-answer-v0", { descriptor: numberOfRingsDescriptor, read: readNumberOfRings, write: writeNumberOfRings }, () => numberOfRings()),
  typeCase("classes/pstn-auto-answer-v0", { descriptor: autoAnswerV0NumberOfRingsDescriptor, read: readAutoAnswerV0NumberOfRings, write: writeAutoAnswerV0NumberOfRings }, () => autoAnswerV0NumberOfRings()),
];
