import { type DlmsError, LinkError } from "@cosemkit/core";
import { hdlcAddress } from "../link/hdlc-address.ts";
import { defaultHdlcParameters } from "../link/hdlc-parameters.ts";
import { unconfirmedFrames } from "../link/hdlc-unconfirmed.ts";
import { encodeLlc } from "../link/llc.ts";
import { encodeWrapper, WrapperReceiver } from "../link/wrapper.ts";
import type { ByteTransport, WaitOptions } from "../transport/byte-transport.ts";
import { Pending } from "../transport/pending.ts";

/** How messages are framed: in the wrapper, or in UI frames of HDLC, which have no way back. */
export type PushLink = "wrapper" | "hdlc";

export interface Delivery {
  readonly link: PushLink;
  /** SAP of the logical device, which is its wPort, and the upper half of its HDLC address. */
  readonly source: number;
  /** SAP of the client. */
  readonly destination: number;
  /** One message, or its blocks. */
  readonly apdus: readonly Uint8Array[];
  /** Whether an APDU that comes back is the confirmation; without it nobody waits for one. */
  readonly isConfirmation?: ((apdu: Uint8Array) => boolean) | undefined;
}

/** The lower half of HDLC addresses: that of a device which is alone on its line. */
const physicalDevice = 17;

/**
 * Brings a push to its destination over a connection of its own: in the wrapper (IEC 62056-47), or in UI frames (IEC
 * 62056-46). Throws what `connect` throws, and `EncodeError` for a SAP that is no HDLC address; when a confirmation is waited for, `TimeoutError` without one, and `LinkError` when the connection ends first.
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
    for (const apdu of apdus) for (const bytes of framed(delivery, apdu)) connection.write(bytes);
    if (isConfirmation === undefined) confirmed.succeed();
    await confirmed.promise;
  } finally {
    connection.close();
  }
}

function framed({ link, source, destination }: Delivery, apdu: Uint8Array): readonly Uint8Array[] {
  if (link === "wrapper") return [encodeWrapper({ sourceWPort: source, destinationWPort: destination, apdu })];
  return unconfirmedFrames({
    destination: hdlcAddress(destination),
    source: hdlcAddress(source, physicalDevice),
    message: encodeLlc("response", apdu),
    // Nobody has agreed on more.
    maxInformation: defaultHdlcParameters.maxInformationTransmit,
    pollFinal: true,
  });
}
