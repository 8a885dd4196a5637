// Generated from spec/codes/trigger-origin.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What triggered a capture of waveform data.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Measurement data monitoring. Confidence: single-source.
 */
export type TriggerOrigin = TriggerOriginId | number;

/** Identifiers of TriggerOrigin. */
export type TriggerOriginId =
  | "remote"
  | "local-script";

export const triggerOriginCodes: CodeTable<TriggerOriginId> = /* @__PURE__ */ codeTable("trigger-origin", false, {
  "remote": 0,
  "local-script": 1,
});
