import { type ActionResult, actionResultCodes } from "@cosemkit/model/codes/action-result";
import { type DataAccessResult, dataAccessResultCodes } from "@cosemkit/model/codes/data-access-result";

/*
 * Methods have results of their own, and by short names they are answered with the results of attributes. Both are the
 * same codes, in so far as they mean the same.
 */

/** What the result of a method is when it is reached by its short name. */
export function accessResultOf(result: ActionResult): DataAccessResult {
  const code = typeof result === "number" ? result : actionResultCodes.codes[result];
  return dataAccessResultCodes.ids[code] ?? code;
}

/** The result of a method that was reached by its short name. */
export function actionResultOf(result: DataAccessResult): ActionResult {
  const code = typeof result === "number" ? result : dataAccessResultCodes.codes[result];
  return actionResultCodes.ids[code] ?? code;
}
