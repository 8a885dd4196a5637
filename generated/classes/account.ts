// Generated from spec/classes/0111-v0-account.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  readFlags,
  serverObject,
  writeCode,
  writeFlags,
} from "@cosemkit/core";
import { type AccountStatus, accountStatusCodes } from "../codes/account-status.ts";
import { type CurrencyUnit, currencyUnitCodes } from "../codes/currency-unit.ts";
import { type PaymentMode, paymentModeCodes } from "../codes/payment-mode.ts";
import {
  type DoubleLong,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetStringDateTime,
  type Unsigned,
  doubleLongCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringDateTimeCodec,
  unsignedCodec,
} from "./simple-types.ts";

/**
 * Wire form: 3 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type CreditChargeConfigurationElementCollectionConfiguration = readonly CreditChargeConfigurationElementCollectionConfigurationBit[];

/** Names of the bits of CreditChargeConfigurationElementCollectionConfiguration. */
export type CreditChargeConfigurationElementCollectionConfigurationBit =
  | "collect-when-supply-disconnected"
  | "collect-in-load-limiting"
  | "collect-in-friendly-credit";

export function readCreditChargeConfigurationElementCollectionConfiguration(r: Reader): CreditChargeConfigurationElementCollectionConfiguration {
  return readFlags(r, creditChargeConfigurationElementCollectionConfigurationFlags);
}

export function writeCreditChargeConfigurationElementCollectionConfiguration(w: Writer, v: CreditChargeConfigurationElementCollectionConfiguration): void {
  writeFlags(w, creditChargeConfigurationElementCollectionConfigurationFlags, v);
}

const creditChargeConfigurationElementCollectionConfigurationFlags: FlagsNode<CreditChargeConfigurationElementCollectionConfigurationBit> = { kind: "flags", form: "counted", size: 3, order: "msb0", ids: ["collect-when-supply-disconnected","collect-in-load-limiting","collect-in-friendly-credit"] };

export const creditChargeConfigurationElementCollectionConfigurationDescriptor: Descriptor = {
  name: "credit_charge_configuration_element_collection_configuration",
  node: creditChargeConfigurationElementCollectionConfigurationFlags,
  layer: "data",
};

/** Blue Book part 2, class Account (class_id 111, version 0). */
export interface CreditChargeConfigurationElement {
  readonly creditReference: Obis;
  readonly chargeReference: Obis;
  readonly collectionConfiguration: CreditChargeConfigurationElementCollectionConfiguration;
}

export function readCreditChargeConfigurationElement(r: Reader): CreditChargeConfigurationElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(9);
  const creditReference = obisFromBytes(r.octetsOf(6));
  r.expect(9);
  const chargeReference = obisFromBytes(r.octetsOf(6));
  r.expect(4);
  const collectionConfiguration = readCreditChargeConfigurationElementCollectionConfiguration(r);
  return { creditReference, chargeReference, collectionConfiguration };
}

export function writeCreditChargeConfigurationElement(w: Writer, v: CreditChargeConfigurationElement): void {
  w.length(3);
  w.u8(9);
  w.octetsOf(obisToBytes(v.creditReference), 6);
  w.u8(9);
  w.octetsOf(obisToBytes(v.chargeReference), 6);
  w.u8(4);
  writeCreditChargeConfigurationElementCollectionConfiguration(w, v.collectionConfiguration);
}

export const creditChargeConfigurationElementDescriptor: Descriptor = {
  name: "credit_charge_configuration_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "creditReference", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "chargeReference", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "collectionConfiguration", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => creditChargeConfigurationElementCollectionConfigurationDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Account (class_id 111, version 0). */
export interface TokenGatewayConfigurationElement {
  readonly creditReference: Obis;
  readonly tokenProportion: number;
}

export function readTokenGatewayConfigurationElement(r: Reader): TokenGatewayConfigurationElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const creditReference = obisFromBytes(r.octetsOf(6));
  r.expect(0x11);
  const tokenProportion = r.u8();
  return { creditReference, tokenProportion };
}

export function writeTokenGatewayConfigurationElement(w: Writer, v: TokenGatewayConfigurationElement): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(obisToBytes(v.creditReference), 6);
  w.u8(0x11);
  w.u8(v.tokenProportion);
}

export const tokenGatewayConfigurationElementDescriptor: Descriptor = {
  name: "token_gateway_configuration_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "creditReference", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "tokenProportion", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Account (class_id 111, version 0). */
export interface AccountModeAndStatus {
  readonly paymentMode: PaymentMode;
  readonly accountStatus: AccountStatus;
}

export function readAccountModeAndStatus(r: Reader): AccountModeAndStatus {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const paymentMode = readCode(r, paymentModeCodes);
  r.expect(0x16);
  const accountStatus = readCode(r, accountStatusCodes);
  return { paymentMode, accountStatus };
}

export function writeAccountModeAndStatus(w: Writer, v: AccountModeAndStatus): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, paymentModeCodes, v.paymentMode);
  w.u8(0x16);
  writeCode(w, accountStatusCodes, v.accountStatus);
}

export const accountModeAndStatusDescriptor: Descriptor = {
  name: "account_mode_and_status",
  node: { kind: "sequence", counted: true, fields: [
    { property: "paymentMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: paymentModeCodes } } },
    { property: "accountStatus", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: accountStatusCodes } } },
  ] },
  layer: "data",
};

/**
 * How the account is paid, and its state.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type AccountAccountModeAndStatus = AccountModeAndStatus;

export function readAccountAccountModeAndStatus(r: Reader): AccountAccountModeAndStatus {
  r.expect(2);
  return readAccountModeAndStatus(r);
}

export function writeAccountAccountModeAndStatus(w: Writer, v: AccountAccountModeAndStatus): void {
  w.u8(2);
  writeAccountModeAndStatus(w, v);
}

export const accountAccountModeAndStatusDescriptor: Descriptor = {
  name: "Account.account_mode_and_status",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => accountModeAndStatusDescriptor } },
  layer: "data",
};

export const accountAccountModeAndStatusCodec: Codec<AccountAccountModeAndStatus> = {
  descriptor: accountAccountModeAndStatusDescriptor,
  read: readAccountAccountModeAndStatus,
  write: writeAccountAccountModeAndStatus,
};

/**
 * Wire form: 8 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type CurrentCreditStatus = readonly CurrentCreditStatusBit[];

/** Names of the bits of CurrentCreditStatus. */
export type CurrentCreditStatusBit =
  | "in-credit"
  | "low-credit"
  | "next-credit-enabled"
  | "next-credit-selectable"
  | "next-credit-selected"
  | "selectable-credit-in-use"
  | "out-of-credit"
  | "reserved-7";

export function readCurrentCreditStatus(r: Reader): CurrentCreditStatus {
  return readFlags(r, currentCreditStatusFlags);
}

export function writeCurrentCreditStatus(w: Writer, v: CurrentCreditStatus): void {
  writeFlags(w, currentCreditStatusFlags, v);
}

const currentCreditStatusFlags: FlagsNode<CurrentCreditStatusBit> = { kind: "flags", form: "counted", size: 8, order: "msb0", ids: ["in-credit","low-credit","next-credit-enabled","next-credit-selectable","next-credit-selected","selectable-credit-in-use","out-of-credit","reserved-7"] };

export const currentCreditStatusDescriptor: Descriptor = {
  name: "current_credit_status",
  node: currentCreditStatusFlags,
  layer: "data",
};

/**
 * State of the credit in use.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type AccountCurrentCreditStatus = CurrentCreditStatus;

export function readAccountCurrentCreditStatus(r: Reader): AccountCurrentCreditStatus {
  r.expect(4);
  return readCurrentCreditStatus(r);
}

export function writeAccountCurrentCreditStatus(w: Writer, v: AccountCurrentCreditStatus): void {
  w.u8(4);
  writeCurrentCreditStatus(w, v);
}

export const accountCurrentCreditStatusDescriptor: Descriptor = {
  name: "Account.current_credit_status",
  node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => currentCreditStatusDescriptor } },
  layer: "data",
};

export const accountCurrentCreditStatusCodec: Codec<AccountCurrentCreditStatus> = {
  descriptor: accountCurrentCreditStatusDescriptor,
  read: readAccountCurrentCreditStatus,
  write: writeAccountCurrentCreditStatus,
};

/**
 * Credit objects of the account.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type AccountCreditReferenceList = readonly Obis[];

export function readAccountCreditReferenceList(r: Reader): AccountCreditReferenceList {
  r.expect(1);
  const count1 = r.count(8);
  const items2 = new Array<Obis>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = obisFromBytes(r.octetsOf(6));
  }
  return items2;
}

export function writeAccountCreditReferenceList(w: Writer, v: AccountCreditReferenceList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octetsOf(obisToBytes(item1), 6);
  }
}

export const accountCreditReferenceListDescriptor: Descriptor = {
  name: "Account.credit_reference_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } }, least: 8 } },
  layer: "data",
};

export const accountCreditReferenceListCodec: Codec<AccountCreditReferenceList> = {
  descriptor: accountCreditReferenceListDescriptor,
  read: readAccountCreditReferenceList,
  write: writeAccountCreditReferenceList,
};

/**
 * Charge objects of the account.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type AccountChargeReferenceList = readonly Obis[];

export function readAccountChargeReferenceList(r: Reader): AccountChargeReferenceList {
  r.expect(1);
  const count1 = r.count(8);
  const items2 = new Array<Obis>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = obisFromBytes(r.octetsOf(6));
  }
  return items2;
}

export function writeAccountChargeReferenceList(w: Writer, v: AccountChargeReferenceList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octetsOf(obisToBytes(item1), 6);
  }
}

export const accountChargeReferenceListDescriptor: Descriptor = {
  name: "Account.charge_reference_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } }, least: 8 } },
  layer: "data",
};

export const accountChargeReferenceListCodec: Codec<AccountChargeReferenceList> = {
  descriptor: accountChargeReferenceListDescriptor,
  read: readAccountChargeReferenceList,
  write: writeAccountChargeReferenceList,
};

/**
 * Which charges may be collected from which credits, and when.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type AccountCreditChargeConfiguration = readonly CreditChargeConfigurationElement[];

export function readAccountCreditChargeConfiguration(r: Reader): AccountCreditChargeConfiguration {
  r.expect(1);
  const count1 = r.count(21);
  const items2 = new Array<CreditChargeConfigurationElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readCreditChargeConfigurationElement(r);
  }
  return items2;
}

export function writeAccountCreditChargeConfiguration(w: Writer, v: AccountCreditChargeConfiguration): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeCreditChargeConfigurationElement(w, item1);
  }
}

export const accountCreditChargeConfigurationDescriptor: Descriptor = {
  name: "Account.credit_charge_configuration",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => creditChargeConfigurationElementDescriptor } }, least: 21 } },
  layer: "data",
};

export const accountCreditChargeConfigurationCodec: Codec<AccountCreditChargeConfiguration> = {
  descriptor: accountCreditChargeConfigurationDescriptor,
  read: readAccountCreditChargeConfiguration,
  write: writeAccountCreditChargeConfiguration,
};

/**
 * Share of a token that each credit gets, in percent.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type AccountTokenGatewayConfiguration = readonly TokenGatewayConfigurationElement[];

export function readAccountTokenGatewayConfiguration(r: Reader): AccountTokenGatewayConfiguration {
  r.expect(1);
  const count1 = r.count(12);
  const items2 = new Array<TokenGatewayConfigurationElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readTokenGatewayConfigurationElement(r);
  }
  return items2;
}

export function writeAccountTokenGatewayConfiguration(w: Writer, v: AccountTokenGatewayConfiguration): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeTokenGatewayConfigurationElement(w, item1);
  }
}

export const accountTokenGatewayConfigurationDescriptor: Descriptor = {
  name: "Account.token_gateway_configuration",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => tokenGatewayConfigurationElementDescriptor } }, least: 12 } },
  layer: "data",
};

export const accountTokenGatewayConfigurationCodec: Codec<AccountTokenGatewayConfiguration> = {
  descriptor: accountTokenGatewayConfigurationDescriptor,
  read: readAccountTokenGatewayConfiguration,
  write: writeAccountTokenGatewayConfiguration,
};

/** Blue Book part 2, class Account (class_id 111, version 0). */
export interface Currency {
  readonly currencyName: string;
  readonly currencyScale: number;
  readonly currencyUnit: CurrencyUnit;
}

export function readCurrency(r: Reader): Currency {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x0c);
  const currencyName = r.utf8(r.length());
  r.expect(0x0f);
  const currencyScale = r.i8();
  r.expect(0x16);
  const currencyUnit = readCode(r, currencyUnitCodes);
  return { currencyName, currencyScale, currencyUnit };
}

export function writeCurrency(w: Writer, v: Currency): void {
  w.length(3);
  w.u8(0x0c);
  w.utf8(v.currencyName);
  w.u8(0x0f);
  w.i8(v.currencyScale);
  w.u8(0x16);
  writeCode(w, currencyUnitCodes, v.currencyUnit);
}

export const currencyDescriptor: Descriptor = {
  name: "currency",
  node: { kind: "sequence", counted: true, fields: [
    { property: "currencyName", presence: "required", node: { kind: "tagged", tag: 12, of: { kind: "text", charset: "utf8" } } },
    { property: "currencyScale", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "currencyUnit", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: currencyUnitCodes } } },
  ] },
  layer: "data",
};

/**
 * Name, scale and unit of the amounts.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export type AccountCurrency = Currency;

export function readAccountCurrency(r: Reader): AccountCurrency {
  r.expect(2);
  return readCurrency(r);
}

export function writeAccountCurrency(w: Writer, v: AccountCurrency): void {
  w.u8(2);
  writeCurrency(w, v);
}

export const accountCurrencyDescriptor: Descriptor = {
  name: "Account.currency",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => currencyDescriptor } },
  layer: "data",
};

export const accountCurrencyCodec: Codec<AccountCurrency> = {
  descriptor: accountCurrencyDescriptor,
  read: readAccountCurrency,
  write: writeAccountCurrency,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const accountModeAndStatusAttribute: AttributeDefinition<AccountAccountModeAndStatus> = {
  id: 2,
  name: "account_mode_and_status",
  property: "accountModeAndStatus",
  codec: accountAccountModeAndStatusCodec,
  storage: "static",
  shortName: 0x08,
};
const currentCreditInUseAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "current_credit_in_use",
  property: "currentCreditInUse",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const currentCreditStatusAttribute: AttributeDefinition<AccountCurrentCreditStatus> = {
  id: 4,
  name: "current_credit_status",
  property: "currentCreditStatus",
  codec: accountCurrentCreditStatusCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const availableCreditAttribute: AttributeDefinition<DoubleLong> = {
  id: 5,
  name: "available_credit",
  property: "availableCredit",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const amountToClearAttribute: AttributeDefinition<DoubleLong> = {
  id: 6,
  name: "amount_to_clear",
  property: "amountToClear",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const clearanceThresholdAttribute: AttributeDefinition<DoubleLong> = {
  id: 7,
  name: "clearance_threshold",
  property: "clearanceThreshold",
  codec: doubleLongCodec,
  storage: "static",
  shortName: 0x30,
};
const aggregatedDebtAttribute: AttributeDefinition<DoubleLong> = {
  id: 8,
  name: "aggregated_debt",
  property: "aggregatedDebt",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const creditReferenceListAttribute: AttributeDefinition<AccountCreditReferenceList> = {
  id: 9,
  name: "credit_reference_list",
  property: "creditReferenceList",
  codec: accountCreditReferenceListCodec,
  storage: "static",
  shortName: 0x40,
};
const chargeReferenceListAttribute: AttributeDefinition<AccountChargeReferenceList> = {
  id: 10,
  name: "charge_reference_list",
  property: "chargeReferenceList",
  codec: accountChargeReferenceListCodec,
  storage: "static",
  shortName: 0x48,
};
const creditChargeConfigurationAttribute: AttributeDefinition<AccountCreditChargeConfiguration> = {
  id: 11,
  name: "credit_charge_configuration",
  property: "creditChargeConfiguration",
  codec: accountCreditChargeConfigurationCodec,
  storage: "static",
  shortName: 0x50,
};
const tokenGatewayConfigurationAttribute: AttributeDefinition<AccountTokenGatewayConfiguration> = {
  id: 12,
  name: "token_gateway_configuration",
  property: "tokenGatewayConfiguration",
  codec: accountTokenGatewayConfigurationCodec,
  storage: "static",
  shortName: 0x58,
};
const accountActivationTimeAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 13,
  name: "account_activation_time",
  property: "accountActivationTime",
  codec: octetStringDateTimeCodec,
  storage: "static",
  shortName: 0x60,
};
const accountClosureTimeAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 14,
  name: "account_closure_time",
  property: "accountClosureTime",
  codec: octetStringDateTimeCodec,
  storage: "static",
  shortName: 0x68,
};
const currencyAttribute: AttributeDefinition<AccountCurrency> = {
  id: 15,
  name: "currency",
  property: "currency",
  codec: accountCurrencyCodec,
  storage: "static",
  shortName: 0x70,
};
const lowCreditThresholdAttribute: AttributeDefinition<DoubleLong> = {
  id: 16,
  name: "low_credit_threshold",
  property: "lowCreditThreshold",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x78,
};
const nextCreditAvailableThresholdAttribute: AttributeDefinition<DoubleLong> = {
  id: 17,
  name: "next_credit_available_threshold",
  property: "nextCreditAvailableThreshold",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x80,
};
const maxProvisionAttribute: AttributeDefinition<LongUnsigned> = {
  id: 18,
  name: "max_provision",
  property: "maxProvision",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x88,
};
const maxProvisionPeriodAttribute: AttributeDefinition<DoubleLong> = {
  id: 19,
  name: "max_provision_period",
  property: "maxProvisionPeriod",
  codec: doubleLongCodec,
  storage: "static",
  shortName: 0x90,
};
const activateAccountMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "activate_account",
  property: "activateAccount",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x98,
};
const closeAccountMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "close_account",
  property: "closeAccount",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0xa0,
};
const resetAccountMethod: MethodDefinition<Integer, undefined> = {
  id: 3,
  name: "reset_account",
  property: "resetAccount",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0xa8,
};

/**
 * Account, version 0: A payment account: credits, charges and what they add up to.
 *
 * Blue Book part 2, class Account (class_id 111, version 0).
 */
export const accountClass: ClassDefinition = {
  classId: 111,
  version: 0,
  name: "Account",
  attributes: [logicalNameAttribute, accountModeAndStatusAttribute, currentCreditInUseAttribute, currentCreditStatusAttribute, availableCreditAttribute, amountToClearAttribute, clearanceThresholdAttribute, aggregatedDebtAttribute, creditReferenceListAttribute, chargeReferenceListAttribute, creditChargeConfigurationAttribute, tokenGatewayConfigurationAttribute, accountActivationTimeAttribute, accountClosureTimeAttribute, currencyAttribute, lowCreditThresholdAttribute, nextCreditAvailableThresholdAttribute, maxProvisionAttribute, maxProvisionPeriodAttribute],
  methods: [activateAccountMethod, closeAccountMethod, resetAccountMethod],
};

/**
 * A client's references to one Account object.
 *
 * A payment account: credits, charges and what they add up to.
 */
export interface Account extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** How the account is paid, and its state. */
  readonly accountModeAndStatus: AttributeRef<AccountAccountModeAndStatus>;
  /** Position of the credit in use in credit_reference_list. */
  readonly currentCreditInUse: AttributeRef<Unsigned>;
  /** State of the credit in use. */
  readonly currentCreditStatus: AttributeRef<AccountCurrentCreditStatus>;
  /** Sum of the credits that may be used. */
  readonly availableCredit: AttributeRef<DoubleLong>;
  /** Amount to pay before supply comes back. */
  readonly amountToClear: AttributeRef<DoubleLong>;
  /** Amount of credit to reach when clearing. */
  readonly clearanceThreshold: AttributeRef<DoubleLong>;
  /** Sum of what the charges still have to collect. */
  readonly aggregatedDebt: AttributeRef<DoubleLong>;
  /** Credit objects of the account. */
  readonly creditReferenceList: AttributeRef<AccountCreditReferenceList>;
  /** Charge objects of the account. */
  readonly chargeReferenceList: AttributeRef<AccountChargeReferenceList>;
  /** Which charges may be collected from which credits, and when. */
  readonly creditChargeConfiguration: AttributeRef<AccountCreditChargeConfiguration>;
  /** Share of a token that each credit gets, in percent. */
  readonly tokenGatewayConfiguration: AttributeRef<AccountTokenGatewayConfiguration>;
  /** When the account was or will be activated. */
  readonly accountActivationTime: AttributeRef<OctetStringDateTime>;
  /** When the account was or will be closed. */
  readonly accountClosureTime: AttributeRef<OctetStringDateTime>;
  /** Name, scale and unit of the amounts. */
  readonly currency: AttributeRef<AccountCurrency>;
  /** Credit below which a warning is due. */
  readonly lowCreditThreshold: AttributeRef<DoubleLong>;
  /** Credit below which the next credit becomes available. */
  readonly nextCreditAvailableThreshold: AttributeRef<DoubleLong>;
  /** Largest amount taken from a payment for debts. */
  readonly maxProvision: AttributeRef<LongUnsigned>;
  /** Period in which max_provision counts. */
  readonly maxProvisionPeriod: AttributeRef<DoubleLong>;
  /** Activates the account. The parameter is 0. */
  readonly activateAccount: MethodRef<Integer, undefined>;
  /** Closes the account. The parameter is 0. */
  readonly closeAccount: MethodRef<Integer, undefined>;
  /** Clears a closed account for new use. The parameter is 0. */
  readonly resetAccount: MethodRef<Integer, undefined>;
}

/** References to the Account object with this logical name. Throws when it is not an OBIS code. */
export function account(logicalName: string): Account {
  const object = cosemObject(accountClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    accountModeAndStatus: attributeRef(object, accountModeAndStatusAttribute),
    currentCreditInUse: attributeRef(object, currentCreditInUseAttribute),
    currentCreditStatus: attributeRef(object, currentCreditStatusAttribute),
    availableCredit: attributeRef(object, availableCreditAttribute),
    amountToClear: attributeRef(object, amountToClearAttribute),
    clearanceThreshold: attributeRef(object, clearanceThresholdAttribute),
    aggregatedDebt: attributeRef(object, aggregatedDebtAttribute),
    creditReferenceList: attributeRef(object, creditReferenceListAttribute),
    chargeReferenceList: attributeRef(object, chargeReferenceListAttribute),
    creditChargeConfiguration: attributeRef(object, creditChargeConfigurationAttribute),
    tokenGatewayConfiguration: attributeRef(object, tokenGatewayConfigurationAttribute),
    accountActivationTime: attributeRef(object, accountActivationTimeAttribute),
    accountClosureTime: attributeRef(object, accountClosureTimeAttribute),
    currency: attributeRef(object, currencyAttribute),
    lowCreditThreshold: attributeRef(object, lowCreditThresholdAttribute),
    nextCreditAvailableThreshold: attributeRef(object, nextCreditAvailableThresholdAttribute),
    maxProvision: attributeRef(object, maxProvisionAttribute),
    maxProvisionPeriod: attributeRef(object, maxProvisionPeriodAttribute),
    activateAccount: methodRef(object, activateAccountMethod),
    closeAccount: methodRef(object, closeAccountMethod),
    resetAccount: methodRef(object, resetAccountMethod),
  };
}

/** A server's handlers for one Account object. What is left out is refused. */
export interface AccountServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** How the account is paid, and its state. */
  readonly accountModeAndStatus?: AttributeHandler<AccountAccountModeAndStatus>;
  /** Position of the credit in use in credit_reference_list. */
  readonly currentCreditInUse?: AttributeHandler<Unsigned>;
  /** State of the credit in use. */
  readonly currentCreditStatus?: AttributeHandler<AccountCurrentCreditStatus>;
  /** Sum of the credits that may be used. */
  readonly availableCredit?: AttributeHandler<DoubleLong>;
  /** Amount to pay before supply comes back. */
  readonly amountToClear?: AttributeHandler<DoubleLong>;
  /** Amount of credit to reach when clearing. */
  readonly clearanceThreshold?: AttributeHandler<DoubleLong>;
  /** Sum of what the charges still have to collect. */
  readonly aggregatedDebt?: AttributeHandler<DoubleLong>;
  /** Credit objects of the account. */
  readonly creditReferenceList?: AttributeHandler<AccountCreditReferenceList>;
  /** Charge objects of the account. */
  readonly chargeReferenceList?: AttributeHandler<AccountChargeReferenceList>;
  /** Which charges may be collected from which credits, and when. */
  readonly creditChargeConfiguration?: AttributeHandler<AccountCreditChargeConfiguration>;
  /** Share of a token that each credit gets, in percent. */
  readonly tokenGatewayConfiguration?: AttributeHandler<AccountTokenGatewayConfiguration>;
  /** When the account was or will be activated. */
  readonly accountActivationTime?: AttributeHandler<OctetStringDateTime>;
  /** When the account was or will be closed. */
  readonly accountClosureTime?: AttributeHandler<OctetStringDateTime>;
  /** Name, scale and unit of the amounts. */
  readonly currency?: AttributeHandler<AccountCurrency>;
  /** Credit below which a warning is due. */
  readonly lowCreditThreshold?: AttributeHandler<DoubleLong>;
  /** Credit below which the next credit becomes available. */
  readonly nextCreditAvailableThreshold?: AttributeHandler<DoubleLong>;
  /** Largest amount taken from a payment for debts. */
  readonly maxProvision?: AttributeHandler<LongUnsigned>;
  /** Period in which max_provision counts. */
  readonly maxProvisionPeriod?: AttributeHandler<DoubleLong>;
  /** Activates the account. The parameter is 0. */
  readonly activateAccount?: MethodHandler<Integer, void>;
  /** Closes the account. The parameter is 0. */
  readonly closeAccount?: MethodHandler<Integer, void>;
  /** Clears a closed account for new use. The parameter is 0. */
  readonly resetAccount?: MethodHandler<Integer, void>;
}

/** A Account object for a server. Throws when `logicalName` is not an OBIS code. */
export function accountServer(logicalName: string, handlers: AccountServer): ServerObject {
  return serverObject(accountClass, logicalName, handlers);
}
