import { emptyBytes } from "@cosemkit/core";

/**
 * Joins the segments of one message. A message of one segment is handed up uncopied; a longer one is collected in a
 * buffer that grows by doubling, only ever for octets that are there.
 */
export class SegmentBuffer {
  private readonly limit: number;
  private first: Uint8Array = emptyBytes;
  private joined: Uint8Array | undefined = undefined;
  private length = 0;
  private begun = false;

  /** `limit`: octets of the longest message. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Whether nothing has been added since the last message. */
  get empty(): boolean {
    return !this.begun;
  }

  /** Adds a segment; false, and nothing added, when the message would be longer than the limit. */
  add(segment: Uint8Array): boolean {
    const length = this.length + segment.length;
    if (length > this.limit) return false;
    if (!this.begun) this.first = segment;
    else {
      let joined = this.joined;
      if (joined === undefined || length > joined.length) {
        const grown = new Uint8Array(Math.max(length, 2 * this.length));
        grown.set(joined === undefined ? this.first : joined.subarray(0, this.length));
        joined = grown;
        this.joined = grown;
      }
      joined.set(segment, this.length);
    }
    this.begun = true;
    this.length = length;
    return true;
  }

  /** The message; the buffer is empty afterwards and shares nothing with it. */
  take(): Uint8Array {
    const message = this.joined === undefined ? this.first : this.joined.subarray(0, this.length);
    this.clear();
    return message;
  }

  clear(): void {
    this.first = emptyBytes;
    this.joined = undefined;
    this.length = 0;
    this.begun = false;
  }
}

/** Cuts a message into segments of at most `most` octets. */
export function cutMessage(message: Uint8Array, most: number): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < message.length; at += most) parts.push(message.subarray(at, at + most));
  return parts;
}
