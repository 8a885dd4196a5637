import type { Segment } from "./segment.ts";

/** The next octets of a stream, or how many are missing before those that follow. */
export type StreamPiece<Place> =
  | { readonly kind: "octets"; readonly octets: Uint8Array; readonly place: Place }
  | { readonly kind: "lost"; readonly octets: number; readonly place: Place };

/** Segments that may wait for one that was overtaken, before that one is given up. */
const mostWaiting = 64;

/**
 * One direction of a TCP connection, put together from its segments: what was sent again counts once, what was
 * overtaken is put in its place, and what the capture lacks is reported. `Place` says where octets come from.
 */
export class TcpStream<Place> {
  /** Sequence number that is expected next. */
  private next: number | undefined = undefined;
  private waiting: { readonly segment: Segment; readonly place: Place }[] = [];

  push(segment: Segment, place: Place): readonly StreamPiece<Place>[] {
    if (segment.syn) {
      // The same ports serve a new connection.
      const before = this.end();
      this.next = (segment.sequence + 1) >>> 0;
      return before;
    }
    if (segment.payload.length === 0 && segment.missing === 0) return [];
    this.next ??= segment.sequence;
    this.waiting.push({ segment, place });
    const pieces = this.inOrder();
    return this.waiting.length > mostWaiting ? [...pieces, ...this.skip()] : pieces;
  }

  /** No more segments come: what waits is handed out. */
  end(): readonly StreamPiece<Place>[] {
    const pieces: StreamPiece<Place>[] = [];
    while (this.waiting.length > 0) pieces.push(...this.skip());
    return pieces;
  }

  /** Whatever can be handed out without a gap. */
  private inOrder(): readonly StreamPiece<Place>[] {
    const pieces: StreamPiece<Place>[] = [];
    for (;;) {
      const at = this.waiting.findIndex(({ segment }) => this.distance(segment) <= 0);
      if (at < 0) return pieces;
      const [{ segment, place }] = this.waiting.splice(at, 1) as [{ segment: Segment; place: Place }];
      const known = -this.distance(segment);
      const { payload, missing } = segment;
      const length = payload.length + missing;
      if (known >= length) continue;
      this.next = (segment.sequence + length) >>> 0;
      if (known < payload.length) pieces.push({ kind: "octets", octets: payload.subarray(known), place });
      if (missing > 0) pieces.push({ kind: "lost", octets: length - Math.max(known, payload.length), place });
    }
  }

  /** Gives up what is missing before the first segment that waits. */
  private skip(): readonly StreamPiece<Place>[] {
    const first = this.waiting.reduce((least, one) =>
      this.distance(one.segment) < this.distance(least.segment) ? one : least,
    );
    const lost = this.distance(first.segment);
    this.next = first.segment.sequence;
    return [{ kind: "lost", octets: lost, place: first.place }, ...this.inOrder()];
  }

  /** Octets between what is expected next and a segment; negative when it begins before. Numbers wrap at 2^32. */
  private distance({ sequence }: Segment): number {
    return (sequence - this.next!) | 0;
  }
}
