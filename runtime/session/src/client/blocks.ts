import { concatBytes, type Limits } from "@cosemkit/core";
import { ServiceError } from "../association/service-error.ts";

/** Joins the blocks of one transfer. Numbers begin at 1 and rise by 1; count and size are limited. */
export class BlockJoiner {
  private readonly limits: Limits;
  private readonly what: string;
  private readonly blocks: Uint8Array[] = [];
  private octets = 0;

  /** `what` is transferred, for messages. */
  constructor(limits: Limits, what: string) {
    this.limits = limits;
    this.what = what;
  }

  /** Number of the block added last; 0 before the first. */
  get last(): number {
    return this.blocks.length;
  }

  /** Throws `service.protocol` for a wrong number or an empty block, after which more would follow; `service.limit`. */
  add(blockNumber: number, rawData: Uint8Array, isLast: boolean): void {
    const { blocks, limits, what } = this;
    if (blockNumber !== blocks.length + 1) {
      throw new ServiceError(
        "service.protocol",
        `${what}: block ${blockNumber} came, ${blocks.length + 1} is the next`,
      );
    }
    if (rawData.length === 0 && !isLast) {
      throw new ServiceError("service.protocol", `${what}: block ${blockNumber} is empty, and not the last`);
    }
    this.octets += rawData.length;
    if (this.octets > limits.apduBytes || (blockNumber >= limits.blocks && !isLast)) {
      throw new ServiceError(
        "service.limit",
        `${what}: more than ${limits.apduBytes} octets or ${limits.blocks} blocks; raise the limits if that can be`,
      );
    }
    blocks.push(rawData);
  }

  join(): Uint8Array {
    return concatBytes(...this.blocks);
  }
}

/** One block to send. */
export interface Block {
  readonly lastBlock: boolean;
  readonly blockNumber: number;
  readonly rawData: Uint8Array;
}

/** Octets in the first block and in those after it; throws `service.pdu-size` when a block has no room. */
export function* cutBlocks(bytes: Uint8Array, first: number, later: number, what: string): Generator<Block, void> {
  if (first < 1 || later < 1) {
    throw new ServiceError("service.pdu-size", `${what}: the server takes PDUs too short for even one octet a block`);
  }
  let at = 0;
  for (let blockNumber = 1; at < bytes.length; blockNumber++) {
    const end = at + (blockNumber === 1 ? first : later);
    yield { lastBlock: end >= bytes.length, blockNumber, rawData: bytes.subarray(at, end) };
    at = end;
  }
}
