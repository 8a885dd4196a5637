import { DecodeError, defaultLimits } from "@cosemkit/core";
import type { Discard } from "./frame-stream.ts";
import { formatAddress } from "./hdlc-address.ts";
import type { HdlcFrame } from "./hdlc-frame.ts";
import { SegmentBuffer } from "./segment-buffer.ts";

/** A message out of the information fields of one or more frames. */
export interface HdlcMessage {
  /** The frames that carried it, in order. */
  readonly frames: readonly HdlcFrame[];
  /** The information fields joined: LLC octets and APDU; empty for an I or UI frame without information. */
  readonly information: Uint8Array;
}

export interface HdlcReassemblerOptions {
  /** Octets of the longest message; by default the APDU limit of the decoders. */
  readonly maxMessage?: number;
  /** Conversations whose messages may be incomplete at a time; the oldest one goes when there are more. */
  readonly maxPending?: number;
  /** Hears of segments that became no message. The offset is that of the first frame. */
  readonly onDiscard?: ((discard: Discard) => void) | undefined;
}

interface Pending {
  readonly frames: HdlcFrame[];
  readonly buffer: SegmentBuffer;
  /** N(S) of the last segment. */
  ns: number | undefined;
}

/**
 * Joins segmented I and UI frames to messages without taking part in the conversation: for push, and for recorded
 * frames of both directions. Each direction and each of I and UI is put together on its own; a repeated I frame
 * counts once, a gap in N(S) drops what was collected.
 */
export class HdlcReassembler {
  private readonly maxMessage: number;
  private readonly maxPending: number;
  private readonly onDiscard: ((discard: Discard) => void) | undefined;
  private readonly pending = new Map<string, Pending>();

  constructor(options?: HdlcReassemblerOptions) {
    this.maxMessage = options?.maxMessage ?? defaultLimits.apduBytes;
    this.maxPending = options?.maxPending ?? 64;
    this.onDiscard = options?.onDiscard;
  }

  /** The message that the frame completes. Frames other than I and UI carry none. */
  push(frame: HdlcFrame): HdlcMessage | undefined {
    if (frame.kind !== "I" && frame.kind !== "UI") return undefined;
    if (this.pending.size === 0 && !frame.segmented) return { frames: [frame], information: frame.information };
    const key = conversation(frame);
    let message = this.pending.get(key);
    if (message !== undefined && frame.kind === "I") {
      if (frame.ns === message.ns) return undefined;
      if (frame.ns !== (message.ns! + 1) % 8) {
        this.drop(key, message, `segment ${frame.ns} follows segment ${message.ns} of the message`);
        message = undefined;
      }
    }
    if (message === undefined) {
      if (!frame.segmented) return { frames: [frame], information: frame.information };
      message = { frames: [], buffer: new SegmentBuffer(this.maxMessage), ns: undefined };
      this.makeRoom();
      this.pending.set(key, message);
    }
    message.ns = frame.ns;
    // A segment of nothing is not kept: an endless row of them must not fill the memory.
    if (frame.information.length > 0 || message.frames.length === 0) message.frames.push(frame);
    if (!message.buffer.add(frame.information)) {
      this.drop(key, message, `the message is longer than ${this.maxMessage} octets`, "decode.limit");
      return undefined;
    }
    if (frame.segmented) return undefined;
    this.pending.delete(key);
    return { frames: message.frames, information: message.buffer.take() };
  }

  /** No more frames come: incomplete messages are dropped. Returns `decode.truncated` for the first of them. */
  end(): DecodeError | undefined {
    let error: DecodeError | undefined;
    for (const [key, message] of this.pending) {
      const dropped = this.drop(key, message, "the last segments of the message are missing", "decode.truncated");
      error ??= dropped;
    }
    return error;
  }

  private makeRoom(): void {
    if (this.pending.size < this.maxPending) return;
    for (const [key, message] of this.pending) {
      this.drop(key, message, "too many incomplete messages at a time", "decode.limit");
      return;
    }
  }

  private drop(
    key: string,
    message: Pending,
    detail: string,
    code: "decode.malformed" | "decode.limit" | "decode.truncated" = "decode.malformed",
  ): DecodeError {
    this.pending.delete(key);
    const offset = message.frames[0]!.offset;
    let octets = 0;
    for (const frame of message.frames) octets += frame.information.length;
    const error = new DecodeError(code, detail, { layer: "hdlc", offset });
    this.onDiscard?.({ offset, octets, error });
    return error;
  }
}

function conversation(frame: HdlcFrame): string {
  return `${frame.kind} ${formatAddress(frame.source)} ${formatAddress(frame.destination)}`;
}
