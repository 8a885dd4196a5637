// Generated from spec/codes/certificate-entity.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Whom a certificate belongs to.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Security setup v1.
 */
export type CertificateEntity = CertificateEntityId | number;

/** Identifiers of CertificateEntity. */
export type CertificateEntityId =
  | "server"
  | "client"
  | "certification-authority"
  | "other";

export const certificateEntityCodes: CodeTable<CertificateEntityId> = /* @__PURE__ */ codeTable("certificate-entity", false, {
  "server": 0,
  "client": 1,
  "certification-authority": 2,
  "other": 3,
});
