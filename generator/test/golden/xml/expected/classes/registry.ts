// Generated from the whole spec by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ClassDefinition } from "@cosemkit/core";

/** Every version of every interface class, sorted by class_id and version. */
export const classDefinitions: readonly ClassDefinition[] = [
];
