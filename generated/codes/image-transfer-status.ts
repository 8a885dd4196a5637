// Generated from spec/codes/image-transfer-status.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * State of an image transfer.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Image transfer.
 */
export type ImageTransferStatus = ImageTransferStatusId | number;

/** Identifiers of ImageTransferStatus. */
export type ImageTransferStatusId =
  | "not-initiated"
  | "initiated"
  | "verification-initiated"
  | "verification-successful"
  | "verification-failed"
  | "activation-initiated"
  | "activation-successful"
  | "activation-failed";

export const imageTransferStatusCodes: CodeTable<ImageTransferStatusId> = /* @__PURE__ */ codeTable("image-transfer-status", false, {
  "not-initiated": 0,
  "initiated": 1,
  "verification-initiated": 2,
  "verification-successful": 3,
  "verification-failed": 4,
  "activation-initiated": 5,
  "activation-successful": 6,
  "activation-failed": 7,
});
