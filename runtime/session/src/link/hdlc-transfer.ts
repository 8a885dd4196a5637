import type { HdlcFrame } from "./hdlc-frame.ts";
import type { HdlcParameters } from "./hdlc-parameters.ts";
import { SegmentBuffer } from "./segment-buffer.ts";

/** An I frame to send, without addresses and N(R). */
export interface HdlcSegment {
  readonly ns: number;
  readonly segmented: boolean;
  readonly information: Uint8Array;
}

/**
 * What N(R) says:
 * - `progress`: it acknowledges frames
 * - `nothing`: it acknowledges no more than before
 * - `invalid`: it acknowledges a frame that was never sent
 */
export type Acknowledgement = "progress" | "nothing" | "invalid";

/**
 * What an I frame is:
 * - `next`: the one expected; its information is taken
 * - `repeated`: had before
 * - `ahead`: one before it got lost; the other side sends it again
 * - `too-long`: the message is longer than allowed
 */
export type Arrival = "next" | "repeated" | "ahead" | "too-long";

/**
 * The numbered information transfer of one data link connection, the same for client and server (IEC 62056-46,
 * 6.4.4.4.4): V(S), V(R), N(R), the window, segmentation, and what is to be sent again. A turn ends with P or F, and
 * what the other side has not acknowledged when it gives the turn back is lost: each turn sends it again, then new
 * segments while the window has room.
 */
export class HdlcTransfer {
  private readonly maxInformation: number;
  private readonly window: number;
  private readonly windowReceive: number;
  private readonly incoming: SegmentBuffer;
  /** Messages to send; the first may be cut in part. */
  private readonly queue: Uint8Array[] = [];
  private cut = 0;
  /** Sent and not acknowledged; N(S) of the first is `oldest`, V(S) is one past the last. */
  private readonly sent: HdlcSegment[] = [];
  private oldest = 0;
  private expected = 0;

  constructor(parameters: HdlcParameters, maxMessage: number) {
    this.maxInformation = parameters.maxInformationTransmit;
    this.window = parameters.windowTransmit;
    this.windowReceive = parameters.windowReceive;
    this.incoming = new SegmentBuffer(maxMessage);
  }

  /** V(R), which every frame carries as its N(R). */
  get nr(): number {
    return this.expected;
  }

  /** V(S): the N(S) of the next new segment. */
  get vs(): number {
    return (this.oldest + this.sent.length) % 8;
  }

  /** Whether segments wait to be sent or acknowledged. */
  get sending(): boolean {
    return this.queue.length > 0 || this.sent.length > 0;
  }

  /** Whether segments wait to be acknowledged. */
  get outstanding(): boolean {
    return this.sent.length > 0;
  }

  /** Whether a message has come in part. */
  get receiving(): boolean {
    return !this.incoming.empty;
  }

  /** Adds a message (LLC octets and APDU) to those to be sent. */
  enqueue(message: Uint8Array): void {
    this.queue.push(message);
  }

  /** The segments of one turn, at least one when `sending`. */
  turn(): readonly HdlcSegment[] {
    while (this.sent.length < this.window && this.queue.length > 0) {
      const message = this.queue[0]!;
      const end = Math.min(this.cut + this.maxInformation, message.length);
      const segmented = end < message.length;
      const ns = this.vs;
      this.sent.push({ ns, segmented, information: message.subarray(this.cut, end) });
      if (segmented) this.cut = end;
      else {
        this.queue.shift();
        this.cut = 0;
      }
    }
    return this.sent;
  }

  /** Takes N(R) of a frame of the other side. */
  acknowledge(nr: number): Acknowledgement {
    const count = (nr - this.oldest) & 7;
    if (count > this.sent.length) return "invalid";
    if (count === 0) return "nothing";
    this.sent.splice(0, count);
    this.oldest = nr;
    return "progress";
  }

  /** Takes an I frame. */
  accept(frame: HdlcFrame): Arrival {
    const distance = (frame.ns! - this.expected) & 7;
    if (distance !== 0) return distance < this.windowReceive ? "ahead" : "repeated";
    if (!this.incoming.add(frame.information)) return "too-long";
    this.expected = (this.expected + 1) % 8;
    return "next";
  }

  /** The message that came with the last segment. */
  takeMessage(): Uint8Array {
    return this.incoming.take();
  }
}
