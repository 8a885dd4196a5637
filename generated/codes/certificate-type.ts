// Generated from spec/codes/certificate-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * What a certificate is for.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Security setup v1.
 */
export type CertificateType = CertificateTypeId | number;

/** Identifiers of CertificateType. */
export type CertificateTypeId =
  | "digital-signature"
  | "key-agreement"
  | "tls"
  | "other";

export const certificateTypeCodes: CodeTable<CertificateTypeId> = /* @__PURE__ */ codeTable("certificate-type", false, {
  "digital-signature": 0,
  "key-agreement": 1,
  "tls": 2,
  "other": 3,
});
