// Generated from spec/apdu/presence.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { type Presence, presenceDescriptor, readPresence, writePresence } from "../../apdu/presence.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Presence. */
export function presence(): fc.Arbitrary<Presence> {
  return fc.record({ first: fc.option(fc.integer({ min: 0, max: 255 }), { nil: undefined }), second: fc.integer({ min: 0, max: 65535 }), third: fc.boolean(), fourth: fc.integer({ min: 0, max: 255 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/presence", { descriptor: presenceDescriptor, read: readPresence, write: writePresence }, () => presence()),
];
