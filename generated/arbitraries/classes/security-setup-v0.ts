// Generated from spec/classes/0064-v0-security-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type GlobalKeyTransferParameterItem,
  type SecuritySetupV0GlobalKeyTransferParameter,
  globalKeyTransferParameterItemDescriptor,
  readGlobalKeyTransferParameterItem,
  readSecuritySetupV0GlobalKeyTransferParameter,
  securitySetupV0GlobalKeyTransferParameterDescriptor,
  writeGlobalKeyTransferParameterItem,
  writeSecuritySetupV0GlobalKeyTransferParameter,
} from "../../classes/security-setup-v0.ts";
import { transferredKeyIdCodes } from "../../codes/transferred-key-id.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of GlobalKeyTransferParameterItem. */
export function globalKeyTransferParameterItem(): fc.Arbitrary<GlobalKeyTransferParameterItem> {
  return fc.record({ keyId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(transferredKeyIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => transferredKeyIdCodes.ids[code] === undefined)), keyWrapped: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of SecuritySetupV0GlobalKeyTransferParameter. */
export function securitySetupV0GlobalKeyTransferParameter(): fc.Arbitrary<SecuritySetupV0GlobalKeyTransferParameter> {
  return fc.array(globalKeyTransferParameterItem(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/security-setup-v0", { descriptor: globalKeyTransferParameterItemDescriptor, read: readGlobalKeyTransferParameterItem, write: writeGlobalKeyTransferParameterItem }, () => globalKeyTransferParameterItem()),
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0GlobalKeyTransferParameterDescriptor, read: readSecuritySetupV0GlobalKeyTransferParameter, write: writeSecuritySetupV0GlobalKeyTransferParameter }, () => securitySetupV0GlobalKeyTransferParameter()),
];
