// Generated from spec/apdu/enumerated.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type ClosedCodesType,
  type Enumerated,
  closedCodesTypeDescriptor,
  enumeratedDescriptor,
  readClosedCodesType,
  readEnumerated,
  writeClosedCodesType,
  writeEnumerated,
} from "../../apdu/enumerated.ts";
import { closedCodesCodes } from "../../codes/closed-codes.ts";
import { openCodesCodes } from "../../codes/open-codes.ts";
import { unitCodes } from "../../codes/unit.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Enumerated. */
export function enumerated(): fc.Arbitrary<Enumerated> {
  return fc.record({ open: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(openCodesCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => openCodesCodes.ids[code] === undefined)), closed: closedCodesType(), unit: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(unitCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => unitCodes.ids[code] === undefined)) });
}

/** Values of ClosedCodesType. */
export function closedCodesType(): fc.Arbitrary<ClosedCodesType> {
  return fc.constantFrom(...Object.values(closedCodesCodes.ids));
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/enumerated", { descriptor: enumeratedDescriptor, read: readEnumerated, write: writeEnumerated }, () => enumerated()),
  typeCase("apdu/enumerated", { descriptor: closedCodesTypeDescriptor, read: readClosedCodesType, write: writeClosedCodesType }, () => closedCodesType()),
];
