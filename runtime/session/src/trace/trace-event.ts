/** One APDU of a conversation as it travels: below ciphering, above the link. */
export interface TraceEvent {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** From the point of view of who traces. */
  readonly direction: "sent" | "received";
  /** Client and server of the conversation, for messages. */
  readonly peer: string;
  /** As it travels, secrets and all: show only what `Redactor` lets through. */
  readonly apdu: Uint8Array;
}

/** Hears of each APDU. It must not throw. */
export type TraceSink = (event: TraceEvent) => void;
