import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import type { PushApdu } from "../push/push.ts";

/** What came of a notification in one association. */
export type NotifyOutcome =
  /** It is on its way; in HDLC it waits until the client polls. */
  | "sent"
  /** The association is being made, or over. */
  | "not-associated"
  /** The client did not propose the conformance bit of the service, or the server does not offer it to this client. */
  | "not-negotiated"
  /** It is longer than what the client takes. */
  | "too-long"
  /** It could not be encoded or protected; the server reports an event. */
  | "failed";

const serviceBits: Readonly<Record<PushApdu["kind"], ConformanceBit>> = {
  "data-notification": "data-notification",
  "event-notification-request": "event-notification",
  "information-report-request": "information-report",
};

/**
 * The conformance bits that a service needs which the server starts (Green Book, Conformance). DataNotification has no
 * ciphered form but the general ones.
 */
export function notificationBits(kind: PushApdu["kind"], ciphered: boolean): readonly ConformanceBit[] {
  const needsGeneral = ciphered && kind === "data-notification";
  return needsGeneral ? [serviceBits[kind], "general-protection"] : [serviceBits[kind]];
}
