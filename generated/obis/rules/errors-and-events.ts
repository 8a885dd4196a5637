// Generated from spec/obis/errors-and-events.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ObisTables } from "@cosemkit/core";
import type { UnitId } from "../../codes/unit.ts";

/**
 * Error objects and event logs, for abstract objects, electricity and gas.
 *
 * Blue Book part 1 / IEC 62056-6-1, error objects (C = 97) and event logs (C = 99, D = 98). Confidence: single-source.
 */
export const errorsAndEventsRules: ObisTables<UnitId> = {
  media: [0, 1, 7],
  confidence: "single-source",
  categories: [
    {
      c: 97,
      d: 97,
      name: "errors",
      classes: [1, 3, 4],
      values: [
        { e: "0-9", name: "error object {number}", number: "1-10" },
        { e: 255, name: "error profile", classes: [7, 61] },
      ],
    },
    {
      c: 99,
      d: 98,
      name: "event logs",
      classes: [7],
      instance: "e",
      values: [
        { e: "0-127", name: "event log" },
      ],
    },
  ],
};
