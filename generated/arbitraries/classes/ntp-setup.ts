// Generated from spec/classes/0100-v0-ntp-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AuthenticationKey,
  type NtpSetupAddAuthenticationKeyParameter,
  type NtpSetupAuthenticationKeys,
  authenticationKeyDescriptor,
  ntpSetupAddAuthenticationKeyParameterDescriptor,
  ntpSetupAuthenticationKeysDescriptor,
  readAuthenticationKey,
  readNtpSetupAddAuthenticationKeyParameter,
  readNtpSetupAuthenticationKeys,
  writeAuthenticationKey,
  writeNtpSetupAddAuthenticationKeyParameter,
  writeNtpSetupAuthenticationKeys,
} from "../../classes/ntp-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of AuthenticationKey. */
export function authenticationKey(): fc.Arbitrary<AuthenticationKey> {
  return fc.record({ keyId: fc.integer({ min: 0, max: 4294967295 }), key: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of NtpSetupAuthenticationKeys. */
export function ntpSetupAuthenticationKeys(): fc.Arbitrary<NtpSetupAuthenticationKeys> {
  return fc.array(authenticationKey(), { maxLength: 4 });
}

/** Values of NtpSetupAddAuthenticationKeyParameter. */
export function ntpSetupAddAuthenticationKeyParameter(): fc.Arbitrary<NtpSetupAddAuthenticationKeyParameter> {
  return authenticationKey();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/ntp-setup", { descriptor: authenticationKeyDescriptor, read: readAuthenticationKey, write: writeAuthenticationKey }, () => authenticationKey()),
  typeCase("classes/ntp-setup", { descriptor: ntpSetupAuthenticationKeysDescriptor, read: readNtpSetupAuthenticationKeys, write: writeNtpSetupAuthenticationKeys }, () => ntpSetupAuthenticationKeys()),
  typeCase("classes/ntp-setup", { descriptor: ntpSetupAddAuthenticationKeyParameterDescriptor, read: readNtpSetupAddAuthenticationKeyParameter, write: writeNtpSetupAddAuthenticationKeyParameter }, () => ntpSetupAddAuthenticationKeyParameter()),
];
