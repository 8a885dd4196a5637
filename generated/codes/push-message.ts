// Generated from spec/codes/push-message.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How a pushed message is encoded.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Push setup.
 */
export type PushMessage = PushMessageId | number;

/** Identifiers of PushMessage. */
export type PushMessageId =
  | "a-xdr-encoded-xdlms-apdu"
  | "xml-encoded-xdlms-apdu";

export const pushMessageCodes: CodeTable<PushMessageId> = /* @__PURE__ */ codeTable("push-message", false, {
  "a-xdr-encoded-xdlms-apdu": 0,
  "xml-encoded-xdlms-apdu": 1,
});
