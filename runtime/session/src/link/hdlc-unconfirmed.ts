import type { HdlcAddress } from "./hdlc-address.ts";
import { encodeHdlcFrame } from "./hdlc-frame.ts";
import { cutMessage } from "./segment-buffer.ts";

export interface UnconfirmedMessage {
  readonly destination: HdlcAddress;
  readonly source: HdlcAddress;
  /** LLC octets and APDU. */
  readonly message: Uint8Array;
  /** Octets of the longest information field. */
  readonly maxInformation: number;
  /** Poll/final bit of the last frame; the others have none. */
  readonly pollFinal: boolean;
}

/** The UI frames of a message, in segments when it does not fit one information field (IEC 62056-46, 6.4.4). */
export function unconfirmedFrames(unconfirmed: UnconfirmedMessage): readonly Uint8Array[] {
  const { destination, source, message, maxInformation } = unconfirmed;
  const parts = cutMessage(message, maxInformation);
  return parts.map((information, i) => {
    const segmented = i < parts.length - 1;
    const pollFinal = unconfirmed.pollFinal && !segmented;
    return encodeHdlcFrame({ destination, source, kind: "UI", pollFinal, segmented, information });
  });
}
