// Generated from spec/classes/0027-v0-pstn-modem-configuration.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type InitializationStringElement,
  type ModemConfigurationV0InitializationString,
  type ModemConfigurationV0ModemProfile,
  initializationStringElementDescriptor,
  modemConfigurationV0InitializationStringDescriptor,
  modemConfigurationV0ModemProfileDescriptor,
  readInitializationStringElement,
  readModemConfigurationV0InitializationString,
  readModemConfigurationV0ModemProfile,
  writeInitializationStringElement,
  writeModemConfigurationV0InitializationString,
  writeModemConfigurationV0ModemProfile,
} from "../../classes/pstn-modem-configuration-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of InitializationStringElement. */
export function initializationStringElement(): fc.Arbitrary<InitializationStringElement> {
  return fc.record({ request: fc.uint8Array({ maxLength: 20 }), response: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of ModemConfigurationV0InitializationString. */
export function modemConfigurationV0InitializationString(): fc.Arbitrary<ModemConfigurationV0InitializationString> {
  return fc.array(initializationStringElement(), { maxLength: 4 });
}

/** Values of ModemConfigurationV0ModemProfile. */
export function modemConfigurationV0ModemProfile(): fc.Arbitrary<ModemConfigurationV0ModemProfile> {
  return fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/pstn-modem-configuration-v0", { descriptor: initializationStringElementDescriptor, read: readInitializationStringElement, write: writeInitializationStringElement }, () => initializationStringElement()),
  typeCase("classes/pstn-modem-configuration-v0", { descriptor: modemConfigurationV0InitializationStringDescriptor, read: readModemConfigurationV0InitializationString, write: writeModemConfigurationV0InitializationString }, () => modemConfigurationV0InitializationString()),
  typeCase("classes/pstn-modem-configuration-v0", { descriptor: modemConfigurationV0ModemProfileDescriptor, read: readModemConfigurationV0ModemProfile, write: writeModemConfigurationV0ModemProfile }, () => modemConfigurationV0ModemProfile()),
];
