// Generated from spec/classes/0027-v1-modem-configuration.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type InitializationStringElement,
  type ModemConfigurationInitializationString,
  type ModemConfigurationModemProfile,
  initializationStringElementDescriptor,
  modemConfigurationInitializationStringDescriptor,
  modemConfigurationModemProfileDescriptor,
  readInitializationStringElement,
  readModemConfigurationInitializationString,
  readModemConfigurationModemProfile,
  writeInitializationStringElement,
  writeModemConfigurationInitializationString,
  writeModemConfigurationModemProfile,
} from "../../classes/modem-configuration.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of InitializationStringElement. */
export function initializationStringElement(): fc.Arbitrary<InitializationStringElement> {
  return fc.record({ request: fc.uint8Array({ maxLength: 20 }), response: fc.uint8Array({ maxLength: 20 }), delayAfterResponse: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ModemConfigurationInitializationString. */
export function modemConfigurationInitializationString(): fc.Arbitrary<ModemConfigurationInitializationString> {
  return fc.array(initializationStringElement(), { maxLength: 4 });
}

/** Values of ModemConfigurationModemProfile. */
export function modemConfigurationModemProfile(): fc.Arbitrary<ModemConfigurationModemProfile> {
  return fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/modem-configuration", { descriptor: initializationStringElementDescriptor, read: readInitializationStringElement, write: writeInitializationStringElement }, () => initializationStringElement()),
  typeCase("classes/modem-configuration", { descriptor: modemConfigurationInitializationStringDescriptor, read: readModemConfigurationInitializationString, write: writeModemConfigurationInitializationString }, () => modemConfigurationInitializationString()),
  typeCase("classes/modem-configuration", { descriptor: modemConfigurationModemProfileDescriptor, read: readModemConfigurationModemProfile, write: writeModemConfigurationModemProfile }, () => modemConfigurationModemProfile()),
];
