// Generated from spec/classes/0140-v0-hs-plc-iso-iec-12139-1-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { TypeCase } from "../case.ts";

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
];
