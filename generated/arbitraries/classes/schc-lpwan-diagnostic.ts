// Generated from spec/classes/0127-v0-schc-lpwan-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { TypeCase } from "../case.ts";

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
];
