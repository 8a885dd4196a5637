// Generated from spec/codes/application-context-name.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type OidTable, oidTable } from "@cosemkit/core";

/**
 * Whether objects are referenced by logical or by short name, and whether APDUs may be ciphered.
 *
 * An object identifier that is not known passes through as dotted text.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ApplicationContextName = ApplicationContextNameId | (string & {});

/** Identifiers of ApplicationContextName. */
export type ApplicationContextNameId =
  | "ln"
  | "sn"
  | "ln-ciphering"
  | "sn-ciphering";

export const applicationContextNameCodes: OidTable<ApplicationContextNameId> = /* @__PURE__ */ oidTable("application-context-name", "2.16.756.5.8.1", {
  "ln": 1,
  "sn": 2,
  "ln-ciphering": 3,
  "sn-ciphering": 4,
});
