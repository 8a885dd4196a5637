// Generated from spec/classes/0051-v0-s-fsk-active-initiator.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type ActiveInitiator,
  type SFskActiveInitiatorActiveInitiator,
  activeInitiatorDescriptor,
  readActiveInitiator,
  readSFskActiveInitiatorActiveInitiator,
  sFskActiveInitiatorActiveInitiatorDescriptor,
  writeActiveInitiator,
  writeSFskActiveInitiatorActiveInitiator,
} from "../../classes/s-fsk-active-initiator.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ActiveInitiator. */
export function activeInitiator(): fc.Arbitrary<ActiveInitiator> {
  return fc.record({ systemTitle: fc.uint8Array({ maxLength: 20 }), macAddress: fc.integer({ min: 0, max: 65535 }), lSapSelector: fc.integer({ min: 0, max: 255 }) });
}

/** Values of SFskActiveInitiatorActiveInitiator. */
export function sFskActiveInitiatorActiveInitiator(): fc.Arbitrary<SFskActiveInitiatorActiveInitiator> {
  return activeInitiator();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/s-fsk-active-initiator", { descriptor: activeInitiatorDescriptor, read: readActiveInitiator, write: writeActiveInitiator }, () => activeInitiator()),
  typeCase("classes/s-fsk-active-initiator", { descriptor: sFskActiveInitiatorActiveInitiatorDescriptor, read: readSFskActiveInitiatorActiveInitiator, write: writeSFskActiveInitiatorActiveInitiator }, () => sFskActiveInitiatorActiveInitiator()),
];
