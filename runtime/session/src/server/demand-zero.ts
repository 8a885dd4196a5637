import { ActionError } from "@cosemkit/core";

/** Refuses any other parameter than 0: methods without a parameter of their own take 0, the rest is reserved. */
export function demandZero(parameter: number): void {
  if (parameter !== 0) throw new ActionError("type-unmatched", false, `the parameter is 0, not ${parameter}`);
}
