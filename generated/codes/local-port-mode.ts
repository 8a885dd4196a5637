// Generated from spec/codes/local-port-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Protocol that a local port begins with.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class IEC local port setup.
 */
export type LocalPortMode = LocalPortModeId | number;

/** Identifiers of LocalPortMode. */
export type LocalPortModeId =
  | "iec-62056-21"
  | "hdlc"
  | "not-specified";

export const localPortModeCodes: CodeTable<LocalPortModeId> = /* @__PURE__ */ codeTable("local-port-mode", false, {
  "iec-62056-21": 0,
  "hdlc": 1,
  "not-specified": 2,
});
