// Generated from spec/codes/port-protection-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * When a communication port is locked.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Communication port protection.
 */
export type PortProtectionMode = PortProtectionModeId | number;

/** Identifiers of PortProtectionMode. */
export type PortProtectionModeId =
  | "locked"
  | "locked-on-failed-attempts"
  | "unlocked";

export const portProtectionModeCodes: CodeTable<PortProtectionModeId> = /* @__PURE__ */ codeTable("port-protection-mode", false, {
  "locked": 0,
  "locked-on-failed-attempts": 1,
  "unlocked": 2,
});
