import { type DlmsError, LinkError } from "@cosemkit/core";
import { encodeWrapper, WrapperReceiver } from "../link/wrapper.ts";
import type { ByteTransport, WaitOptions } from "../transport/byte-transport.ts";
import { Pending } from "../transport/pending.ts";

export interface Delivery {
  /** SAP of the logical device, which is its wPort. */
  readonly source: number;
  /** SAP of the client. */
  readonly destination: number;
  /** One message, or its blocks. */
  readonly apdus: readonly Uint8Array[];
  /** Whether an APDU that comes back is the confirmation; without it nobody waits for one. */
  readonly isConfirmation?: ((apdu: Uint8Array) => boolean) | undefined;
}

/**
 * Brings a push to its destination over a connection of its own, in the wrapper (IEC 62056-47). Throws what `connect`
 * throws; when a confirmation is waited for, `TimeoutError` without one, and `LinkError` when the connection ends first.
 */
export async function deliver(transport: ByteTransport, delivery: Delivery, wait: WaitOptions): Promise<void> {
  const { source, destination, apdus, isConfirmation } = delivery;
  const { peer } = transport;
  const connection = await transport.connect(wait);
  const receiver = new WrapperReceiver();
  const confirmed = new Pending<void>("server", `no confirmation from ${peer}`, wait);
  const fail = (detail: string, cause?: DlmsError): void =>
    confirmed.fail(new LinkError("link.closed", "wrapper", `${detail} (${peer})`, { cause }));
  try {
    connection.start({
      receive: (bytes) => {
        for (const { sourceWPort, destinationWPort, apdu } of receiver.push(bytes)) {
          if (sourceWPort !== destination || destinationWPort !== source) continue;
          if (isConfirmation?.(apdu) === true) confirmed.succeed();
        }
        if (receiver.error !== undefined) fail("what came is no wrapper", receiver.error);
      },
      closed: (error) => fail("the connection was closed before the confirmation", error),
    });
    for (const apdu of apdus) {
      connection.write(encodeWrapper({ sourceWPort: source, destinationWPort: destination, apdu }));
    }
    if (isConfirmation === undefined) confirmed.succeed();
    await confirmed.promise;
  } finally {
    connection.close();
  }
}
