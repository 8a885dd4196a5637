// Generated from spec/codes/service-error-task.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind task in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorTask = ServiceErrorTaskId | number;

/** Identifiers of ServiceErrorTask. */
export type ServiceErrorTaskId =
  | "other"
  | "no-remote-control"
  | "ti-stopped"
  | "ti-running"
  | "ti-unusable";

export const serviceErrorTaskCodes: CodeTable<ServiceErrorTaskId> = /* @__PURE__ */ codeTable("service-error-task", false, {
  "other": 0,
  "no-remote-control": 1,
  "ti-stopped": 2,
  "ti-running": 3,
  "ti-unusable": 4,
});
