// Generated from spec/codes/port-protection-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of a protected communication port.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Communication port protection.
 */
export type PortProtectionStatus = PortProtectionStatusId | number;

/** Identifiers of PortProtectionStatus. */
export type PortProtectionStatusId =
  | "unlocked"
  | "temporarily-locked"
  | "locked";

export const portProtectionStatusCodes: CodeTable<PortProtectionStatusId> = /* @__PURE__ */ codeTable("port-protection-status", false, {
  "unlocked": 0,
  "temporarily-locked": 1,
  "locked": 2,
});
