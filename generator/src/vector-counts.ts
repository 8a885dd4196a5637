import { readFileSync } from "node:fs";
import { DlmsError } from "@cosemkit/core";

/** How many byte strings exercise each APDU, by its name. */
export type VectorCounts = Readonly<Record<string, number>>;

/** Reads the counts of vectors; undefined without a file. Throws `spec.vectors` for a file that does not hold them. */
export function readVectorCounts(path: string | undefined): VectorCounts | undefined {
  if (path === undefined) return undefined;
  const content: unknown = parse(readFileSync(path, "utf8"));
  const isCounts =
    typeof content === "object" &&
    content !== null &&
    !Array.isArray(content) &&
    Object.values(content).every((count) => Number.isInteger(count) && count >= 0);
  if (isCounts) return content as VectorCounts;
  throw new DlmsError("spec.vectors", "spec", `${path}: names of APDUs with numbers of vectors are expected`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
