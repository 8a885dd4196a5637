// Generated from spec/codes/service-error-definition.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Failures of the kind definition in a ConfirmedServiceError.
 *
 * A code that is not known passes through as a number.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceErrorDefinition = ServiceErrorDefinitionId | number;

/** Identifiers of ServiceErrorDefinition. */
export type ServiceErrorDefinitionId =
  | "other"
  | "object-undefined"
  | "object-class-inconsistent"
  | "object-attribute-inconsistent";

export const serviceErrorDefinitionCodes: CodeTable<ServiceErrorDefinitionId> = /* @__PURE__ */ codeTable("service-error-definition", false, {
  "other": 0,
  "object-undefined": 1,
  "object-class-inconsistent": 2,
  "object-attribute-inconsistent": 3,
});
