// Generated from spec/classes/0126-v0-schc-lpwan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type SchcLpwanSetupSchcCdRules,
  readSchcLpwanSetupSchcCdRules,
  schcLpwanSetupSchcCdRulesDescriptor,
  writeSchcLpwanSetupSchcCdRules,
} from "../../classes/schc-lpwan-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of SchcLpwanSetupSchcCdRules. */
export function schcLpwanSetupSchcCdRules(): fc.Arbitrary<SchcLpwanSetupSchcCdRules> {
  return fc.array(data(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/schc-lpwan-setup", { descriptor: schcLpwanSetupSchcCdRulesDescriptor, read: readSchcLpwanSetupSchcCdRules, write: writeSchcLpwanSetupSchcCdRules }, () => schcLpwanSetupSchcCdRules()),
];
