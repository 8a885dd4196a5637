// Generated from spec/codes/mechanism-name.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type OidTable, oidTable } from "@cosemkit/core";

/**
 * How the parties authenticate each other.
 *
 * An object identifier that is not known passes through as dotted text.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type MechanismName = MechanismNameId | (string & {});

/** Identifiers of MechanismName. */
export type MechanismNameId =
  | "none"
  | "lls"
  | "hls"
  | "hls-md5"
  | "hls-sha1"
  | "hls-gmac"
  | "hls-sha256"
  | "hls-ecdsa";

export const mechanismNameCodes: OidTable<MechanismNameId> = /* @__PURE__ */ oidTable("mechanism-name", "2.16.756.5.8.2", {
  "none": 0,
  "lls": 1,
  "hls": 2,
  "hls-md5": 3,
  "hls-sha1": 4,
  "hls-gmac": 5,
  "hls-sha256": 6,
  "hls-ecdsa": 7,
});
