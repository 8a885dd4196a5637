import type { Node } from "../descriptor.ts";
import { arrayOf, type Description } from "../interpret-read.ts";

/** Node of `described` values. */
export type DescribedNode = Extract<Node, { kind: "described" }>;

/** A compact array as decoded. */
export interface CompactArray {
  readonly description: Description;
  readonly items: readonly unknown[];
}

/** Types whose values the field writes as plain text between semicolons. */
const plain: ReadonlySet<string> = new Set([
  "double-long",
  "double-long-unsigned",
  "octet-string",
  "visible-string",
  "utf8-string",
  "bcd",
  "integer",
  "long",
  "unsigned",
  "long-unsigned",
  "long64",
  "long64-unsigned",
  "enum",
]);

/** The types of the columns, when every one is plain: else the contents are written in hex. */
export function plainColumns(description: Description): readonly string[] | undefined {
  const members = columnsOf(description);
  return members.length > 0 && members.every((one) => plain.has(one.type)) ? members.map((one) => one.type) : undefined;
}

/** A structure has a column for each member; anything else is one column. */
export function columnsOf(description: Description): readonly Description[] {
  return isFlat(description) ? (description.value as readonly Description[]) : [description];
}

/** Whether the members of the description stand for it: a structure of two or more. With fewer they would be ambiguous. */
export function isFlat(description: Description): boolean {
  return description.type === "structure" && (description.value as readonly Description[]).length > 1;
}

/** Element of an array description and how many there are. */
export { arrayOf };
