// Generated from spec/classes/0011-v0-special-days-table.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateFromBytes } from "@cosemkit/core";
import {
  type SpecDayEntry,
  type SpecialDaysTableEntries,
  type SpecialDaysTableInsertParameter,
  readSpecDayEntry,
  readSpecialDaysTableEntries,
  readSpecialDaysTableInsertParameter,
  specDayEntryDescriptor,
  specialDaysTableEntriesDescriptor,
  specialDaysTableInsertParameterDescriptor,
  writeSpecDayEntry,
  writeSpecialDaysTableEntries,
  writeSpecialDaysTableInsertParameter,
} from "../../classes/special-days-table.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of SpecDayEntry. */
export function specDayEntry(): fc.Arbitrary<SpecDayEntry> {
  return fc.record({ index: fc.integer({ min: 0, max: 65535 }), specialdayDate: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)), dayId: fc.integer({ min: 0, max: 255 }) });
}

/** Values of SpecialDaysTableEntries. */
export function specialDaysTableEntries(): fc.Arbitrary<SpecialDaysTableEntries> {
  return fc.array(specDayEntry(), { maxLength: 4 });
}

/** Values of SpecialDaysTableInsertParameter. */
export function specialDaysTableInsertParameter(): fc.Arbitrary<SpecialDaysTableInsertParameter> {
  return specDayEntry();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/special-days-table", { descriptor: specDayEntryDescriptor, read: readSpecDayEntry, write: writeSpecDayEntry }, () => specDayEntry()),
  typeCase("classes/special-days-table", { descriptor: specialDaysTableEntriesDescriptor, read: readSpecialDaysTableEntries, write: writeSpecialDaysTableEntries }, () => specialDaysTableEntries()),
  typeCase("classes/special-days-table", { descriptor: specialDaysTableInsertParameterDescriptor, read: readSpecialDaysTableInsertParameter, write: writeSpecialDaysTableInsertParameter }, () => specialDaysTableInsertParameter()),
];
