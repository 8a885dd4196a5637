// Generated from spec/obis/water.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ObisTables } from "@cosemkit/core";
import type { UnitId } from "../../codes/unit.ts";

/**
 * Cold and hot water.
 *
 * EN 13757-1:2015, cold water (A = 8) and hot water (A = 9): value groups C, D, E. Confidence: single-source.
 */
export const waterRules: ObisTables<UnitId> = {
  media: [8, 9],
  confidence: "single-source",
  groupC: [
    { c: 1, name: "{medium} volume", unit: "cubic-metre" },
    { c: 2, name: "{medium} flow rate" },
    { c: 3, name: "{medium} forward temperature" },
  ],
  groupD: [
    {
      id: "processing",
      values: [
        { d: 0, name: "current value" },
        { d: 1, name: "periodical value" },
        { d: 2, name: "set date value" },
        { d: 3, name: "billing date value" },
        { d: 4, name: "minimum" },
        { d: 5, name: "maximum" },
        { d: 6, name: "test value" },
      ],
    },
  ],
  groupE: [
    {
      id: "tariff",
      values: [
        { e: 0, name: "total", implied: true },
        { e: "1-9", name: "rate {e}" },
        { e: "10-12", name: "rate {e}", confidence: "unconfirmed" },
      ],
    },
  ],
  categories: [
    { c: 0, name: "general purpose" },
    { c: 96, name: "service entries" },
    { c: 97, name: "errors" },
    { c: 98, name: "lists of values" },
    { c: 99, name: "profiles" },
  ],
};
