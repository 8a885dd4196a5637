// Generated from spec/obis/heat-cost-allocator.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ObisTables } from "@cosemkit/core";
import type { UnitId } from "../../codes/unit.ts";

/**
 * Heat cost allocators.
 *
 * EN 13757-1, heat cost allocators (A = 4): value groups C and D. Confidence: single-source.
 */
export const heatCostAllocatorRules: ObisTables<UnitId> = {
  media: [4],
  confidence: "single-source",
  groupC: [
    { c: 1, name: "unrated heat cost integral" },
    { c: 2, name: "rated heat cost integral" },
    { c: 3, name: "radiator surface temperature" },
    { c: 4, name: "heating medium temperature" },
    { c: 5, name: "flow temperature" },
    { c: 6, name: "return temperature" },
    { c: 7, name: "room temperature" },
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
      ],
    },
  ],
  categories: [
    { c: 0, name: "general purpose" },
    {
      c: 0,
      d: 1,
      name: "billing periods",
      values: [
        { e: 10, name: "local date at set date" },
      ],
    },
    {
      c: 0,
      d: 9,
      name: "local time and date",
      values: [
        { e: 1, name: "time at transmission" },
        { e: 2, name: "date at transmission" },
      ],
    },
    { c: 96, name: "service entries" },
    { c: 97, name: "errors" },
    { c: 98, name: "lists of values" },
    { c: 99, name: "profiles" },
  ],
};
