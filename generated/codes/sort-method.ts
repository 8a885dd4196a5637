// Generated from spec/codes/sort-method.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How a profile is sorted once it is full.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Profile generic.
 */
export type SortMethod = SortMethodId | number;

/** Identifiers of SortMethod. */
export type SortMethodId =
  | "fifo"
  | "lifo"
  | "largest"
  | "smallest"
  | "nearest-to-zero"
  | "farthest-from-zero";

export const sortMethodCodes: CodeTable<SortMethodId> = /* @__PURE__ */ codeTable("sort-method", false, {
  "fifo": 1,
  "lifo": 2,
  "largest": 3,
  "smallest": 4,
  "nearest-to-zero": 5,
  "farthest-from-zero": 6,
});
