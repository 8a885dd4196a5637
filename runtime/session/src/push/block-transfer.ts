import { concatBytes, DecodeError, equalBytes, type Limits } from "@cosemkit/core";
import type { GeneralBlockTransfer } from "@cosemkit/model/apdu/general";

/** What `push` made of a block. */
export type BlockOutcome<Place> =
  /** It is kept until the rest is there, or it is a repetition. */
  | { readonly kind: "kept" }
  /** It carries no data: an acknowledgement. */
  | { readonly kind: "empty" }
  /** It completes a transfer that began at `place`. */
  | { readonly kind: "whole"; readonly apdu: Uint8Array; readonly blocks: number; readonly place: Place };

interface Transfer<Place> {
  readonly place: Place;
  readonly parts: Map<number, Uint8Array>;
  octets: number;
  last: number | undefined;
}

/** Transfers that may be incomplete at a time; the oldest goes when there are more. */
const maxPending = 64;

/**
 * Puts general block transfers together (Green Book, general-block-transfer) without taking part: each sender's blocks
 * are joined on their own, in the order of their numbers, whatever order they come in. `Place` says where one began.
 */
export class BlockJoiner<Place> {
  private readonly limits: Limits;
  private readonly onDrop: (error: DecodeError, place: Place) => void;
  private readonly transfers = new Map<string, Transfer<Place>>();

  /** `onDrop` hears of transfers that stay incomplete, with the place where they began. */
  constructor(limits: Limits, onDrop: (error: DecodeError, place: Place) => void) {
    this.limits = limits;
    this.onDrop = onDrop;
  }

  /** Takes a block of the conversation named by `key`. Throws `DecodeError` for one that nothing can be made of. */
  push(key: string, block: GeneralBlockTransfer, place: Place): BlockOutcome<Place> {
    const { blockNumber, blockData } = block;
    const last = block.blockControl.lastBlock === "last";
    let transfer = this.transfers.get(key);
    if (blockData.length === 0 && !(last && transfer !== undefined)) return { kind: "empty" };
    if (blockNumber === 1 && transfer?.parts.has(1) === true && !equalBytes(transfer.parts.get(1)!, blockData)) {
      this.drop(key, transfer);
      transfer = undefined;
    }
    if (transfer === undefined) {
      if (blockNumber !== 1) fail("decode.malformed", `block ${blockNumber} found, block 1 of the transfer expected`);
      transfer = { place, parts: new Map(), octets: 0, last: undefined };
      const oldest = this.transfers.entries().next();
      if (this.transfers.size >= maxPending && oldest.done !== true) this.drop(...oldest.value);
      this.transfers.set(key, transfer);
    }
    if (transfer.parts.has(blockNumber)) return { kind: "kept" };
    const highest = last ? Math.max(...transfer.parts.keys(), 0) : 0;
    if (blockNumber === 0 || highest > blockNumber || blockNumber > (transfer.last ?? blockNumber)) {
      this.transfers.delete(key);
      fail("decode.malformed", `block ${blockNumber} is not in the row of the transfer`);
    }
    transfer.parts.set(blockNumber, blockData);
    transfer.octets += blockData.length;
    if (last) transfer.last = blockNumber;
    if (transfer.parts.size > this.limits.blocks || transfer.octets > this.limits.apduBytes) {
      this.transfers.delete(key);
      fail(
        "decode.limit",
        `the transfer is longer than ${this.limits.apduBytes} octets or ${this.limits.blocks} blocks`,
      );
    }
    const { parts } = transfer;
    if (transfer.last === undefined || parts.size < transfer.last) return { kind: "kept" };
    this.transfers.delete(key);
    const ordered = [...parts.keys()].sort((a, b) => a - b).map((number) => parts.get(number)!);
    return { kind: "whole", apdu: concatBytes(...ordered), blocks: ordered.length, place: transfer.place };
  }

  /** No more blocks come. */
  end(): void {
    for (const [key, transfer] of this.transfers) this.drop(key, transfer);
  }

  private drop(key: string, transfer: Transfer<Place>): void {
    this.transfers.delete(key);
    const detail = `blocks of the general block transfer are missing: ${transfer.parts.size} came${
      transfer.last === undefined ? ", the last one did not" : ` of ${transfer.last}`
    }`;
    this.onDrop(new DecodeError("decode.truncated", detail, { offset: 0 }), transfer.place);
  }
}

function fail(code: "decode.malformed" | "decode.limit", detail: string): never {
  throw new DecodeError(code, detail, { offset: 0, path: "blockNumber" });
}
