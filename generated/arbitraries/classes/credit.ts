// Generated from spec/classes/0112-v0-credit.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type CreditConfiguration,
  type CreditConfigurationBit,
  type CreditCreditConfiguration,
  type Period,
  creditConfigurationDescriptor,
  creditCreditConfigurationDescriptor,
  periodDescriptor,
  readCreditConfiguration,
  readCreditCreditConfiguration,
  readPeriod,
  writeCreditConfiguration,
  writeCreditCreditConfiguration,
  writePeriod,
} from "../../classes/credit.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CreditConfiguration. */
export function creditConfiguration(): fc.Arbitrary<CreditConfiguration> {
  return fc.subarray(["visual-indication", "confirmation-needed", "to-be-paid-back", "resettable", "able-to-receive-tokens"] as readonly CreditConfigurationBit[] as CreditConfigurationBit[]);
}

/** Values of CreditCreditConfiguration. */
export function creditCreditConfiguration(): fc.Arbitrary<CreditCreditConfiguration> {
  return creditConfiguration();
}

/** Values of Period. */
export function period(): fc.Arbitrary<Period> {
  return fc.oneof(
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
    );
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/credit", { descriptor: creditConfigurationDescriptor, read: readCreditConfiguration, write: writeCreditConfiguration }, () => creditConfiguration()),
  typeCase("classes/credit", { descriptor: creditCreditConfigurationDescriptor, read: readCreditCreditConfiguration, write: writeCreditCreditConfiguration }, () => creditCreditConfiguration()),
  typeCase("classes/credit", { descriptor: periodDescriptor, read: readPeriod, write: writePeriod }, () => period()),
];
