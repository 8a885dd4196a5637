// Generated from spec/apdu/message.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Ask,
  type Message,
  type Place,
  askDescriptor,
  messageDescriptor,
  placeDescriptor,
  readAsk,
  readMessage,
  readPlace,
  writeAsk,
  writeMessage,
  writePlace,
} from "../../apdu/message.ts";
import { resultCodes } from "../../codes/result.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Message. */
export function message(): fc.Arbitrary<Message> {
  return fc.oneof(
      ask(),
      fc.record({ kind: fc.constant("answer" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(resultCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => resultCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("stop" as const) }),
    );
}

/** Values of Ask. */
export function ask(): fc.Arbitrary<Ask> {
  return fc.record({ kind: fc.constant("ask" as const), howMany: fc.integer({ min: 0, max: 255 }), lastOne: fc.boolean(), whereFrom: fc.option(fc.array(place(), { maxLength: 4 }), { nil: undefined }), innerMessage: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }) });
}

/** Values of Place. */
export function place(): fc.Arbitrary<Place> {
  return fc.oneof(
      fc.record({ kind: fc.constant("here" as const) }),
      fc.record({ kind: fc.constant("there" as const), value: fc.integer({ min: 0, max: 65535 }) }),
    );
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/message", { descriptor: messageDescriptor, read: readMessage, write: writeMessage }, () => message()),
  typeCase("apdu/message", { descriptor: askDescriptor, read: readAsk, write: writeAsk }, () => ask()),
  typeCase("apdu/message", { descriptor: placeDescriptor, read: readPlace, write: writePlace }, () => place()),
];
