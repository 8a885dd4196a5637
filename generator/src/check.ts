import { checkApdu } from "./check-apdu.ts";
import { checkClasses } from "./check-class.ts";
import { checkCodes } from "./check-codes.ts";
import { createContext } from "./check-context.ts";
import { checkObis } from "./check-obis.ts";
import type { Problem } from "./problems.ts";
import type { Area } from "./read.ts";
import type { ShapedFile } from "./shape.ts";

/**
 * Checks the meaning of a whole spec: what no schema can see. References into a broken area are let through,
 * because what they name may be in the file that could not be read.
 */
export function check(files: readonly ShapedFile[], broken: ReadonlySet<Area>): readonly Problem[] {
  const problems: Problem[] = [];
  const context = createContext(files, broken, problems);
  checkCodes(context);
  checkApdu(context);
  checkClasses(context);
  checkObis(context);
  return problems;
}
