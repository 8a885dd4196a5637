// Generated from spec/codes/gsm-cs-attachment.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Circuit switched connection of a modem.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class GSM diagnostic.
 */
export type GsmCsAttachment = GsmCsAttachmentId | number;

/** Identifiers of GsmCsAttachment. */
export type GsmCsAttachmentId =
  | "inactive"
  | "incoming-call"
  | "active";

export const gsmCsAttachmentCodes: CodeTable<GsmCsAttachmentId> = /* @__PURE__ */ codeTable("gsm-cs-attachment", false, {
  "inactive": 0,
  "incoming-call": 1,
  "active": 2,
});
