import type { LinkError } from "@cosemkit/core";

/** What hears from a connection. Neither function may throw. */
export interface ByteReceiver {
  /** The next octets of the stream. They are the receiver's to keep: the connection never writes to them again. */
  receive(bytes: Uint8Array): void;
  /** The stream is over, once and for good; `error` says why when neither side closed it in order. */
  closed(error: LinkError | undefined): void;
}

/** An open stream of octets in both directions: a TCP connection, a serial line, one end of a pair in memory. */
export interface ByteConnection {
  /** The other side, for messages: `tcp://10.1.2.3:4059`. */
  readonly peer: string;
  /** Says who hears from the connection. Called once; what came in before is kept for it. */
  start(receiver: ByteReceiver): void;
  /** Sends octets, in order. They must not be written to afterwards. After the stream is over it does nothing. */
  write(bytes: Uint8Array): void;
  /** Sends what was written, then closes the stream. The receiver hears nothing from here on. */
  close(): void;
}

/** How long to wait, and what ends the wait early. */
export interface WaitOptions {
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A way to reach the other side. Each call makes a connection of its own. */
export interface ByteTransport {
  /** What it reaches, for messages: `tcp://meter.example:4059`. */
  readonly peer: string;
  /** Throws `LinkError`, `TimeoutError`, or `aborted` when the signal says so. */
  connect(options?: WaitOptions): Promise<ByteConnection>;
}
