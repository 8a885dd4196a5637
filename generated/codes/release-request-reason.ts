// Generated from spec/codes/release-request-reason.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Why the client releases the association.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module; ISO/IEC 15954.
 */
export type ReleaseRequestReason = ReleaseRequestReasonId | number;

/** Identifiers of ReleaseRequestReason. */
export type ReleaseRequestReasonId =
  | "normal"
  | "urgent"
  | "user-defined";

export const releaseRequestReasonCodes: CodeTable<ReleaseRequestReasonId> = /* @__PURE__ */ codeTable("release-request-reason", false, {
  "normal": 0,
  "urgent": 1,
  "user-defined": 30,
});
