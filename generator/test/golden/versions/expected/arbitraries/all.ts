// Generated from the whole spec by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { cases as apduDataCases } from "./apdu/data.ts";
import type { TypeCase } from "./case.ts";
import { cases as classesNewThingCases } from "./classes/new-thing.ts";
import { cases as classesOldThingV0Cases } from "./classes/old-thing-v0.ts";
import { cases as classesSimpleTypesCases } from "./classes/simple-types.ts";

/** Every type of the APDUs. */
export const apduCases: readonly TypeCase[] = [
  ...apduDataCases,
];

/** Every type of the interface classes, and every attribute and method parameter. */
export const classCases: readonly TypeCase[] = [
  ...classesSimpleTypesCases,
  ...classesOldThingV0Cases,
  ...classesNewThingCases,
];
