// Generated from spec/classes/0111-v0-account.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AccountAccountModeAndStatus,
  type AccountChargeReferenceList,
  type AccountCreditChargeConfiguration,
  type AccountCreditReferenceList,
  type AccountCurrency,
  type AccountCurrentCreditStatus,
  type AccountModeAndStatus,
  type AccountTokenGatewayConfiguration,
  type CreditChargeConfigurationElement,
  type CreditChargeConfigurationElementCollectionConfiguration,
  type CreditChargeConfigurationElementCollectionConfigurationBit,
  type Currency,
  type CurrentCreditStatus,
  type CurrentCreditStatusBit,
  type TokenGatewayConfigurationElement,
  accountAccountModeAndStatusDescriptor,
  accountChargeReferenceListDescriptor,
  accountCreditChargeConfigurationDescriptor,
  accountCreditReferenceListDescriptor,
  accountCurrencyDescriptor,
  accountCurrentCreditStatusDescriptor,
  accountModeAndStatusDescriptor,
  accountTokenGatewayConfigurationDescriptor,
  creditChargeConfigurationElementCollectionConfigurationDescriptor,
  creditChargeConfigurationElementDescriptor,
  currencyDescriptor,
  currentCreditStatusDescriptor,
  readAccountAccountModeAndStatus,
  readAccountChargeReferenceList,
  readAccountCreditChargeConfiguration,
  readAccountCreditReferenceList,
  readAccountCurrency,
  readAccountCurrentCreditStatus,
  readAccountModeAndStatus,
  readAccountTokenGatewayConfiguration,
  readCreditChargeConfigurationElement,
  readCreditChargeConfigurationElementCollectionConfiguration,
  readCurrency,
  readCurrentCreditStatus,
  readTokenGatewayConfigurationElement,
  tokenGatewayConfigurationElementDescriptor,
  writeAccountAccountModeAndStatus,
  writeAccountChargeReferenceList,
  writeAccountCreditChargeConfiguration,
  writeAccountCreditReferenceList,
  writeAccountCurrency,
  writeAccountCurrentCreditStatus,
  writeAccountModeAndStatus,
  writeAccountTokenGatewayConfiguration,
  writeCreditChargeConfigurationElement,
  writeCreditChargeConfigurationElementCollectionConfiguration,
  writeCurrency,
  writeCurrentCreditStatus,
  writeTokenGatewayConfigurationElement,
} from "../../classes/account.ts";
import { accountStatusCodes } from "../../codes/account-status.ts";
import { currencyUnitCodes } from "../../codes/currency-unit.ts";
import { paymentModeCodes } from "../../codes/payment-mode.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CreditChargeConfigurationElementCollectionConfiguration. */
export function creditChargeConfigurationElementCollectionConfiguration(): fc.Arbitrary<CreditChargeConfigurationElementCollectionConfiguration> {
  return fc.subarray(["collect-when-supply-disconnected", "collect-in-load-limiting", "collect-in-friendly-credit"] as readonly CreditChargeConfigurationElementCollectionConfigurationBit[] as CreditChargeConfigurationElementCollectionConfigurationBit[]);
}

/** Values of CreditChargeConfigurationElement. */
export function creditChargeConfigurationElement(): fc.Arbitrary<CreditChargeConfigurationElement> {
  return fc.record({ creditReference: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), chargeReference: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), collectionConfiguration: creditChargeConfigurationElementCollectionConfiguration() });
}

/** Values of TokenGatewayConfigurationElement. */
export function tokenGatewayConfigurationElement(): fc.Arbitrary<TokenGatewayConfigurationElement> {
  return fc.record({ creditReference: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), tokenProportion: fc.integer({ min: 0, max: 255 }) });
}

/** Values of AccountModeAndStatus. */
export function accountModeAndStatus(): fc.Arbitrary<AccountModeAndStatus> {
  return fc.record({ paymentMode: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(paymentModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => paymentModeCodes.ids[code] === undefined)), accountStatus: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(accountStatusCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => accountStatusCodes.ids[code] === undefined)) });
}

/** Values of AccountAccountModeAndStatus. */
export function accountAccountModeAndStatus(): fc.Arbitrary<AccountAccountModeAndStatus> {
  return accountModeAndStatus();
}

/** Values of CurrentCreditStatus. */
export function currentCreditStatus(): fc.Arbitrary<CurrentCreditStatus> {
  return fc.subarray(["in-credit", "low-credit", "next-credit-enabled", "next-credit-selectable", "next-credit-selected", "selectable-credit-in-use", "out-of-credit", "reserved-7"] as readonly CurrentCreditStatusBit[] as CurrentCreditStatusBit[]);
}

/** Values of AccountCurrentCreditStatus. */
export function accountCurrentCreditStatus(): fc.Arbitrary<AccountCurrentCreditStatus> {
  return currentCreditStatus();
}

/** Values of AccountCreditReferenceList. */
export function accountCreditReferenceList(): fc.Arbitrary<AccountCreditReferenceList> {
  return fc.array(fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), { maxLength: 4 });
}

/** Values of AccountChargeReferenceList. */
export function accountChargeReferenceList(): fc.Arbitrary<AccountChargeReferenceList> {
  return fc.array(fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), { maxLength: 4 });
}

/** Values of AccountCreditChargeConfiguration. */
export function accountCreditChargeConfiguration(): fc.Arbitrary<AccountCreditChargeConfiguration> {
  return fc.array(creditChargeConfigurationElement(), { maxLength: 4 });
}

/** Values of AccountTokenGatewayConfiguration. */
export function accountTokenGatewayConfiguration(): fc.Arbitrary<AccountTokenGatewayConfiguration> {
  return fc.array(tokenGatewayConfigurationElement(), { maxLength: 4 });
}

/** Values of Currency. */
export function currency(): fc.Arbitrary<Currency> {
  return fc.record({ currencyName: fc.string({ unit: "binary", maxLength: 20 }), currencyScale: fc.integer({ min: -128, max: 127 }), currencyUnit: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(currencyUnitCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => currencyUnitCodes.ids[code] === undefined)) });
}

/** Values of AccountCurrency. */
export function accountCurrency(): fc.Arbitrary<AccountCurrency> {
  return currency();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/account", { descriptor: creditChargeConfigurationElementCollectionConfigurationDescriptor, read: readCreditChargeConfigurationElementCollectionConfiguration, write: writeCreditChargeConfigurationElementCollectionConfiguration }, () => creditChargeConfigurationElementCollectionConfiguration()),
  typeCase("classes/account", { descriptor: creditChargeConfigurationElementDescriptor, read: readCreditChargeConfigurationElement, write: writeCreditChargeConfigurationElement }, () => creditChargeConfigurationElement()),
  typeCase("classes/account", { descriptor: tokenGatewayConfigurationElementDescriptor, read: readTokenGatewayConfigurationElement, write: writeTokenGatewayConfigurationElement }, () => tokenGatewayConfigurationElement()),
  typeCase("classes/account", { descriptor: accountModeAndStatusDescriptor, read: readAccountModeAndStatus, write: writeAccountModeAndStatus }, () => accountModeAndStatus()),
  typeCase("classes/account", { descriptor: accountAccountModeAndStatusDescriptor, read: readAccountAccountModeAndStatus, write: writeAccountAccountModeAndStatus }, () => accountAccountModeAndStatus()),
  typeCase("classes/account", { descriptor: currentCreditStatusDescriptor, read: readCurrentCreditStatus, write: writeCurrentCreditStatus }, () => currentCreditStatus()),
  typeCase("classes/account", { descriptor: accountCurrentCreditStatusDescriptor, read: readAccountCurrentCreditStatus, write: writeAccountCurrentCreditStatus }, () => accountCurrentCreditStatus()),
  typeCase("classes/account", { descriptor: accountCreditReferenceListDescriptor, read: readAccountCreditReferenceList, write: writeAccountCreditReferenceList }, () => accountCreditReferenceList()),
  typeCase("classes/account", { descriptor: accountChargeReferenceListDescriptor, read: readAccountChargeReferenceList, write: writeAccountChargeReferenceList }, () => accountChargeReferenceList()),
  typeCase("classes/account", { descriptor: accountCreditChargeConfigurationDescriptor, read: readAccountCreditChargeConfiguration, write: writeAccountCreditChargeConfiguration }, () => accountCreditChargeConfiguration()),
  typeCase("classes/account", { descriptor: accountTokenGatewayConfigurationDescriptor, read: readAccountTokenGatewayConfiguration, write: writeAccountTokenGatewayConfiguration }, () => accountTokenGatewayConfiguration()),
  typeCase("classes/account", { descriptor: currencyDescriptor, read: readCurrency, write: writeCurrency }, () => currency()),
  typeCase("classes/account", { descriptor: accountCurrencyDescriptor, read: readAccountCurrency, write: writeAccountCurrency }, () => accountCurrency()),
];
