// Generated from the whole spec by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { cases as apduMessageCases } from "./apdu/message.ts";
import type { TypeCase } from "./case.ts";
import { cases as classesSimpleTypesCases } from "./classes/simple-types.ts";

/** Every type of the APDUs. */
export const apduCases: readonly TypeCase[] = [
  ...apduMessageCases,
];

/** Every type of the interface classes, and every attribute and method parameter. */
export const classCases: readonly TypeCase[] = [
  ...classesSimpleTypesCases,
];
