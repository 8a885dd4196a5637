// Generated from spec/classes/0064-v0-security-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type GlobalKeyTransferParameterItem,
  type SecuritySetupV0ClientSystemTitle,
  type SecuritySetupV0GlobalKeyTransferParameter,
  type SecuritySetupV0LogicalName,
  type SecuritySetupV0SecurityActivateParameter,
  type SecuritySetupV0SecurityPolicy,
  type SecuritySetupV0SecuritySuite,
  type SecuritySetupV0ServerSystemTitle,
  globalKeyTransferParameterItemDescriptor,
  readGlobalKeyTransferParameterItem,
  readSecuritySetupV0ClientSystemTitle,
  readSecuritySetupV0GlobalKeyTransferParameter,
  readSecuritySetupV0LogicalName,
  readSecuritySetupV0SecurityActivateParameter,
  readSecuritySetupV0SecurityPolicy,
  readSecuritySetupV0SecuritySuite,
  readSecuritySetupV0ServerSystemTitle,
  securitySetupV0ClientSystemTitleDescriptor,
  securitySetupV0GlobalKeyTransferParameterDescriptor,
  securitySetupV0LogicalNameDescriptor,
  securitySetupV0SecurityActivateParameterDescriptor,
  securitySetupV0SecurityPolicyDescriptor,
  securitySetupV0SecuritySuiteDescriptor,
  securitySetupV0ServerSystemTitleDescriptor,
  writeGlobalKeyTransferParameterItem,
  writeSecuritySetupV0ClientSystemTitle,
  writeSecuritySetupV0GlobalKeyTransferParameter,
  writeSecuritySetupV0LogicalName,
  writeSecuritySetupV0SecurityActivateParameter,
  writeSecuritySetupV0SecurityPolicy,
  writeSecuritySetupV0SecuritySuite,
  writeSecuritySetupV0ServerSystemTitle,
} from "../../classes/security-setup-v0.ts";
import { securityPolicyV0Codes } from "../../codes/security-policy-v0.ts";
import { securitySuiteCodes } from "../../codes/security-suite.ts";
import { transferredKeyIdCodes } from "../../codes/transferred-key-id.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of SecuritySetupV0LogicalName. */
export function securitySetupV0LogicalName(): fc.Arbitrary<SecuritySetupV0LogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of SecuritySetupV0SecurityPolicy. */
export function securitySetupV0SecurityPolicy(): fc.Arbitrary<SecuritySetupV0SecurityPolicy> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(securityPolicyV0Codes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => securityPolicyV0Codes.ids[code] === undefined));
}

/** Values of SecuritySetupV0SecuritySuite. */
export function securitySetupV0SecuritySuite(): fc.Arbitrary<SecuritySetupV0SecuritySuite> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(securitySuiteCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => securitySuiteCodes.ids[code] === undefined));
}

/** Values of SecuritySetupV0ClientSystemTitle. */
export function securitySetupV0ClientSystemTitle(): fc.Arbitrary<SecuritySetupV0ClientSystemTitle> {
  return fc.uint8Array({ maxLength: 20 });
}

/** Values of SecuritySetupV0ServerSystemTitle. */
export function securitySetupV0ServerSystemTitle(): fc.Arbitrary<SecuritySetupV0ServerSystemTitle> {
  return fc.uint8Array({ maxLength: 20 });
}

/** Values of SecuritySetupV0SecurityActivateParameter. */
export function securitySetupV0SecurityActivateParameter(): fc.Arbitrary<SecuritySetupV0SecurityActivateParameter> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(securityPolicyV0Codes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => securityPolicyV0Codes.ids[code] === undefined));
}

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
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0LogicalNameDescriptor, read: readSecuritySetupV0LogicalName, write: writeSecuritySetupV0LogicalName }, () => securitySetupV0LogicalName()),
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0SecurityPolicyDescriptor, read: readSecuritySetupV0SecurityPolicy, write: writeSecuritySetupV0SecurityPolicy }, () => securitySetupV0SecurityPolicy()),
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0SecuritySuiteDescriptor, read: readSecuritySetupV0SecuritySuite, write: writeSecuritySetupV0SecuritySuite }, () => securitySetupV0SecuritySuite()),
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0ClientSystemTitleDescriptor, read: readSecuritySetupV0ClientSystemTitle, write: writeSecuritySetupV0ClientSystemTitle }, () => securitySetupV0ClientSystemTitle()),
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0ServerSystemTitleDescriptor, read: readSecuritySetupV0ServerSystemTitle, write: writeSecuritySetupV0ServerSystemTitle }, () => securitySetupV0ServerSystemTitle()),
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0SecurityActivateParameterDescriptor, read: readSecuritySetupV0SecurityActivateParameter, write: writeSecuritySetupV0SecurityActivateParameter }, () => securitySetupV0SecurityActivateParameter()),
  typeCase("classes/security-setup-v0", { descriptor: globalKeyTransferParameterItemDescriptor, read: readGlobalKeyTransferParameterItem, write: writeGlobalKeyTransferParameterItem }, () => globalKeyTransferParameterItem()),
  typeCase("classes/security-setup-v0", { descriptor: securitySetupV0GlobalKeyTransferParameterDescriptor, read: readSecuritySetupV0GlobalKeyTransferParameter, write: writeSecuritySetupV0GlobalKeyTransferParameter }, () => securitySetupV0GlobalKeyTransferParameter()),
];
