import type { LinkError } from "@cosemkit/core";
import type { WaitOptions } from "../transport/byte-transport.ts";

/** What hears of what a channel does besides answering requests. None of these may throw. */
export interface ChannelListener {
  /** An APDU that came while no request waited: pushed by the server, or the late answer to a request given up. */
  unsolicited(apdu: Uint8Array): void;
  /** The channel broke or the other side closed it. Not called after `close`. */
  closed(error: LinkError): void;
  /** Something that came in was of no use; for traces. */
  discarded(reason: string): void;
}

/**
 * Carries APDUs between one client and one server, whatever the link below. One request at a time: the next may be
 * sent when the one before is answered or given up. Gateways and tunnels are channels around channels.
 */
export interface ApduChannel {
  /** The other side, for messages: `hdlc://10.1.2.3:4059, client 16, server 1`. */
  readonly peer: string;

  /** Whether several APDUs may go out in one turn, for general block transfer; not where each gives the turn away. */
  readonly streams?: boolean;

  /** Makes the connection and sets up the link. Throws `LinkError`, `TimeoutError` or `aborted`. */
  open(listener: ChannelListener, wait?: WaitOptions): Promise<void>;

  /**
   * Sends an APDU and waits for the reply: the first APDU for which `take` returns something, which is the result.
   * Others were not the reply, and the wait goes on. What `take` throws ends the request, and the channel stays open.
   *
   * Throws `TimeoutError` when no reply comes in time (10 s unless told otherwise), `LinkError` when the channel is
   * not open, busy or breaks, or `aborted`.
   */
  request<T extends object>(
    apdu: Uint8Array,
    take: (apdu: Uint8Array) => T | undefined,
    wait?: WaitOptions,
  ): Promise<T>;

  /**
   * Sends an APDU that has no reply, such as a confirmation, also while a request waits. Nobody hears whether it arrives; on
   * a channel that is not open it does nothing.
   */
  post(apdu: Uint8Array): void;

  /** Gives up the link in order and closes the connection. It never throws, and waits no longer than `timeout`. */
  close(wait?: WaitOptions): Promise<void>;
}
