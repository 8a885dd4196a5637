import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { PushApdu } from "./push.ts";

/**
 * The data-notification-confirm of a DataNotification that asks for one, as a plain APDU (Green Book, DataNotification
 * service, edition 9 and later); undefined for everything else.
 */
export function confirmationOf(push: PushApdu): Uint8Array | undefined {
  if (push.kind !== "data-notification") return undefined;
  const { longInvokeIdAndPriority } = push;
  if (longInvokeIdAndPriority.serviceClass !== "confirmed") return undefined;
  return encodeXdlmsApdu({ kind: "data-notification-confirm", longInvokeIdAndPriority, dateTime: new Uint8Array(0) });
}
