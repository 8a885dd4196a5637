import type { DlmsError, LinkError } from "@cosemkit/core";
import type { DataNotification, EventNotificationRequest } from "@cosemkit/model/apdu/notification";
import type { InformationReportRequest } from "@cosemkit/model/apdu/short-name";
import type { Negotiated } from "../association/negotiation.ts";

/** What a client tells about its work, for logs and monitoring. None of it is needed to use the client. */
export type ClientEvent =
  /** A weak mechanism or protection is used, as `allowWeak` allows. */
  | { readonly kind: "weak-mechanism"; readonly mechanism: string }
  | { readonly kind: "associated"; readonly negotiated: Negotiated; readonly serverTitle: Uint8Array | undefined }
  /** The server refused the association, or was not what was asked for. */
  | { readonly kind: "refused"; readonly error: DlmsError }
  /** A message failed a check of its protection: tag, title, policy. */
  | { readonly kind: "protection-failed"; readonly error: DlmsError }
  /** A message whose invocation counter was used before was dropped. */
  | { readonly kind: "replay-dropped"; readonly reason: string }
  /** A reply that belongs to no request under way: late or repeated. */
  | { readonly kind: "reply-dropped"; readonly reason: string }
  /** Something else that came in was of no use. */
  | { readonly kind: "discarded"; readonly reason: string }
  /** The server did not confirm the release; the link was given up all the same. */
  | { readonly kind: "release-failed"; readonly error: DlmsError }
  /** The link broke while the association was open. */
  | { readonly kind: "link-lost"; readonly error: LinkError };

/** What a server sends without being asked. */
export type Notification = DataNotification | EventNotificationRequest | InformationReportRequest;
