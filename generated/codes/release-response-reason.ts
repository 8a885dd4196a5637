// Generated from spec/codes/release-response-reason.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How the server takes the release.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954.
 */
export type ReleaseResponseReason = ReleaseResponseReasonId | number;

/** Identifiers of ReleaseResponseReason. */
export type ReleaseResponseReasonId =
  | "normal"
  | "not-finished"
  | "user-defined";

export const releaseResponseReasonCodes: CodeTable<ReleaseResponseReasonId> = /* @__PURE__ */ codeTable("release-response-reason", false, {
  "normal": 0,
  "not-finished": 1,
  "user-defined": 30,
});
