// Generated from spec/codes/local-port-response-time.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Time between request and answer on a local port.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class IEC local port setup.
 */
export type LocalPortResponseTime = LocalPortResponseTimeId | number;

/** Identifiers of LocalPortResponseTime. */
export type LocalPortResponseTimeId =
  | "ms-20"
  | "ms-200";

export const localPortResponseTimeCodes: CodeTable<LocalPortResponseTimeId> = /* @__PURE__ */ codeTable("local-port-response-time", false, {
  "ms-20": 0,
  "ms-200": 1,
});
