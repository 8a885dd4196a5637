// Generated from spec/codes/certificate-identification-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How a certificate is named.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Security setup v1.
 */
export type CertificateIdentificationType = CertificateIdentificationTypeId | number;

/** Identifiers of CertificateIdentificationType. */
export type CertificateIdentificationTypeId =
  | "certificate-entity"
  | "certificate-serial-number";

export const certificateIdentificationTypeCodes: CodeTable<CertificateIdentificationTypeId> = /* @__PURE__ */ codeTable("certificate-identification-type", false, {
  "certificate-entity": 0,
  "certificate-serial-number": 1,
});
