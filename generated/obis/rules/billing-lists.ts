// Generated from spec/obis/billing-lists.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ObisTables } from "@cosemkit/core";
import type { UnitId } from "../../codes/unit.ts";

/**
 * Lists of values of billing periods, for abstract objects and for electricity.
 *
 * Blue Book part 1 / IEC 62056-6-1, list objects (C = 98).
 */
export const billingListsRules: ObisTables<UnitId> = {
  media: [0, 1],
  confidence: "confirmed",
  categories: [
    {
      c: 98,
      d: 1,
      name: "values of billing periods, scheme 1",
      classes: [7],
      values: [
        { e: "0-127", periods: true, name: "values of billing periods, scheme 1", instance: "e" },
        { e: 255, periods: true, name: "all values of billing periods, scheme 1" },
      ],
    },
    {
      c: 98,
      d: 2,
      name: "values of billing periods, scheme 2",
      classes: [7],
      values: [
        { e: "0-127", periods: true, name: "values of billing periods, scheme 2", instance: "e" },
        { e: 255, periods: true, name: "all values of billing periods, scheme 2" },
      ],
    },
    {
      c: 98,
      d: 10,
      name: "register tables",
      classes: [61],
      instance: "e",
      values: [
        { e: "0-127", periods: true, name: "register table" },
      ],
    },
  ],
};
