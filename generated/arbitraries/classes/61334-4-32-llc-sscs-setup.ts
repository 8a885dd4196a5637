// Generated from spec/classes/0080-v0-61334-4-32-llc-sscs-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { TypeCase } from "../case.ts";

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
];
