import { emptyBytes } from "@cosemkit/core";
import type { DatablockSa } from "@cosemkit/model/apdu/common";
import { octetsThatFit } from "../association/server-envelope.ts";
import { SegmentBuffer } from "../link/segment-buffer.ts";

/** The block transfers of a client that wait for their next block, by invoke-id. */
export class BlockTransfers<T> {
  private readonly limit: number;
  /** Out of reach of whatever prints objects: values are in them. */
  readonly #transfers = new Map<number, T>();

  /** `limit`: transfers at a time. One more ends the oldest, so that forgotten ones do not stay in the way. */
  constructor(limit: number) {
    this.limit = limit;
  }

  get(invokeId: number): T | undefined {
    return this.#transfers.get(invokeId);
  }

  /** Adds a transfer, in place of one with the same invoke-id. */
  add(invokeId: number, transfer: T): void {
    this.#transfers.delete(invokeId);
    this.#transfers.set(invokeId, transfer);
    if (this.#transfers.size > this.limit) {
      const [oldest] = this.#transfers.keys();
      this.#transfers.delete(oldest!);
    }
  }

  end(invokeId: number): void {
    this.#transfers.delete(invokeId);
  }

  clear(): void {
    this.#transfers.clear();
  }
}

/** Octets on their way to the client, block by block. */
export class OutgoingBlocks {
  private rest: Uint8Array;
  private number = 0;

  constructor(octets: Uint8Array) {
    this.rest = octets;
  }

  /** The number of the block sent last; 0 before the first. */
  get last(): number {
    return this.number;
  }

  /** The next block. `room`: octets for its length field and its data, at least 2. */
  next(room: number): DatablockSa {
    const size = octetsThatFit(room);
    const rawData = this.rest.subarray(0, size);
    this.rest = this.rest.length > size ? this.rest.subarray(size) : emptyBytes;
    this.number++;
    return { lastBlock: this.rest.length === 0, blockNumber: this.number, rawData };
  }
}

/** What a block that came in is: `number` when it is not the next one, `excess` when the whole grows too long. */
export type BlockArrival = "more" | "complete" | "number" | "excess";

/** Octets on their way from the client, block by block. */
export class IncomingBlocks {
  private readonly buffer: SegmentBuffer;
  private number = 0;

  /** `limit`: octets of the whole. */
  constructor(limit: number) {
    this.buffer = new SegmentBuffer(limit);
  }

  add({ blockNumber, lastBlock, rawData }: DatablockSa): BlockArrival {
    if (blockNumber !== this.number + 1) return "number";
    // An empty block that is not the last could be followed by others without end.
    if (!this.buffer.add(rawData) || (rawData.length === 0 && !lastBlock)) return "excess";
    this.number++;
    return lastBlock ? "complete" : "more";
  }

  /** The whole, once it is complete. */
  take(): Uint8Array {
    return this.buffer.take();
  }
}
