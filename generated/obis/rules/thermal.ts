// Generated from spec/obis/thermal.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ObisTables } from "@cosemkit/core";
import type { UnitId } from "../../codes/unit.ts";

/**
 * Thermal energy: cooling and heat.
 *
 * EN 13757-1, thermal energy (A = 5 and 6): value groups C and D.
 */
export const thermalRules: ObisTables<UnitId> = {
  media: [5, 6],
  confidence: "confirmed",
  groupC: [
    { c: 1, name: "{medium} energy" },
    { c: 2, name: "accounted {medium} volume", unit: "cubic-metre" },
    { c: 3, name: "accounted {medium} mass", confidence: "single-source" },
    { c: 4, name: "flow volume", unit: "cubic-metre", confidence: "single-source" },
    { c: 5, name: "flow mass", confidence: "single-source" },
    { c: 6, name: "return volume", unit: "cubic-metre", confidence: "single-source" },
    { c: 7, name: "return mass", confidence: "single-source" },
    { c: 8, name: "{medium} power" },
    { c: 9, name: "flow rate" },
    { c: 10, name: "flow temperature" },
    { c: 11, name: "return temperature" },
    { c: 12, name: "temperature difference" },
    { c: 13, name: "media pressure", confidence: "single-source" },
  ],
  groupD: [
    {
      id: "processing",
      values: [
        { d: 0, name: "current value" },
        { d: 1, name: "periodical value 1" },
        { d: 2, name: "set date value" },
        { d: 3, name: "billing date value" },
        { d: 4, name: "minimum 1", confidence: "unconfirmed" },
        { d: 5, name: "maximum 1", confidence: "unconfirmed" },
        { d: 6, name: "test value", confidence: "unconfirmed" },
        { d: 7, name: "instantaneous", confidence: "unconfirmed" },
        { d: 8, name: "time integral 1", unit: null, confidence: "unconfirmed" },
        { d: 9, name: "time integral 2", unit: null, confidence: "unconfirmed" },
        { d: 10, name: "current average", confidence: "unconfirmed" },
        { d: 11, name: "last average", confidence: "unconfirmed" },
        { d: 12, name: "periodical value 2", confidence: "unconfirmed" },
        { d: 13, name: "periodical value 3", confidence: "unconfirmed" },
        { d: 14, name: "minimum 2", confidence: "unconfirmed" },
        { d: 15, name: "maximum 2", confidence: "unconfirmed" },
        { d: 20, name: "under limit occurrences", unit: "count", confidence: "unconfirmed" },
        { d: 21, name: "under limit duration", unit: null, confidence: "unconfirmed" },
        { d: 22, name: "over limit occurrences", unit: "count", confidence: "unconfirmed" },
        { d: 23, name: "over limit duration", unit: null, confidence: "unconfirmed" },
        { d: 24, name: "missing occurrences", unit: "count", confidence: "unconfirmed" },
        { d: 25, name: "missing duration", unit: null, confidence: "unconfirmed" },
        { d: 26, name: "under limit magnitude", confidence: "unconfirmed" },
        { d: 27, name: "over limit magnitude", confidence: "unconfirmed" },
        { d: 28, name: "missing magnitude", confidence: "unconfirmed" },
        { d: 29, name: "under limit threshold", confidence: "unconfirmed" },
        { d: 30, name: "over limit threshold", confidence: "unconfirmed" },
        { d: 31, name: "missing threshold", confidence: "unconfirmed" },
      ],
    },
  ],
  groupE: [
    {
      id: "tariff",
      confidence: "single-source",
      values: [
        { e: 0, name: "total", implied: true },
        { e: "1-63", name: "rate {e}", confidence: "unconfirmed" },
      ],
    },
  ],
  categories: [
    { c: 0, name: "general purpose" },
    {
      c: 0,
      d: 1,
      name: "billing periods",
      confidence: "single-source",
      values: [
        { e: 10, name: "local date at set date" },
      ],
    },
    { c: 96, name: "service entries" },
    { c: 97, name: "errors" },
    { c: 98, name: "lists of values" },
    { c: 99, name: "profiles" },
  ],
};
