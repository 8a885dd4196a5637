// Generated from spec/obis by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type Obis,
  type ObisDescription as ObisDescription_,
  type ObisFindOptions,
  type ObisNames,
  obisNames,
} from "@cosemkit/core";
import type { UnitId } from "../codes/unit.ts";
import { abstractRules } from "./rules/abstract.ts";
import { billingListsRules } from "./rules/billing-lists.ts";
import { electricityRules } from "./rules/electricity.ts";
import { errorsAndEventsRules } from "./rules/errors-and-events.ts";
import { gasRules } from "./rules/gas.ts";
import { heatCostAllocatorRules } from "./rules/heat-cost-allocator.ts";
import { thermalRules } from "./rules/thermal.ts";
import { valueGroups } from "./rules/value-groups.ts";
import { waterRules } from "./rules/water.ts";

/** What an OBIS code stands for. */
export type ObisDescription = ObisDescription_<UnitId>;

let names: ObisNames<UnitId> | undefined;

/** The rules are compiled when they are first needed. */
function rules(): ObisNames<UnitId> {
  names ??= obisNames({
    groups: valueGroups,
    tables: [
      abstractRules,
      billingListsRules,
      electricityRules,
      errorsAndEventsRules,
      gasRules,
      heatCostAllocatorRules,
      thermalRules,
      waterRules,
    ],
  });
  return names;
}

/**
 * What an OBIS code stands for. Takes every form of a code that `obis` takes, and throws `EncodeError` as it does.
 *
 * Every code gets a name: where the tables have none, it says that the code is reserved, or whose it is.
 */
export function describeObis(code: Obis | string): ObisDescription {
  return rules().describe(code);
}

/**
 * Codes whose names and media have all these words, or words that begin with them; the shortest names first.
 *
 * Finds named objects and current values of quantities. The default limit is 20.
 */
export function findObis(words: string, options?: ObisFindOptions): readonly ObisDescription[] {
  return rules().find(words, options);
}
