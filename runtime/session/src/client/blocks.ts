import { concatBytes, type Limits } from "@cosemkit/core";
import { ServiceError } from "../association/service-error.ts";

/** Checks the blocks of one transfer. Numbers begin at 1 and rise by 1; the count is limited. */
export class BlockOrder {
  private readonly limits: Limits;
  private readonly what: string;
  private number = 0;

  /** `what` is transferred, for messages. */
  constructor(limits: Limits, what: string) {
    this.limits = limits;
    this.what = what;
  }

  /** Number of the block that came last; 0 before the first. */
  get last(): number {
    return this.number;
  }

  /** Throws `service.protocol` for a wrong number or an empty block, after which more would follow; `service.limit`. */
  check({ blockNumber, rawData, lastBlock }: Block): void {
    const { limits, what } = this;
    if (blockNumber !== this.number + 1) {
      throw new ServiceError("service.protocol", `${what}: block ${blockNumber} came, ${this.number + 1} is the next`);
    }
    if (rawData.length === 0 && !lastBlock) {
      throw new ServiceError("service.protocol", `${what}: block ${blockNumber} is empty, and not the last`);
    }
    if (blockNumber >= limits.blocks && !lastBlock) {
      throw new ServiceError(
        "service.limit",
        `${what}: more than ${limits.blocks} blocks; raise the limits if that can be`,
      );
    }
    this.number = blockNumber;
  }
}

/** Joins the blocks of one transfer, in the order of `BlockOrder`; their size is limited too. */
export class BlockJoiner {
  private readonly limits: Limits;
  private readonly what: string;
  private readonly order: BlockOrder;
  private readonly blocks: Uint8Array[] = [];
  private octets = 0;

  /** `what` is transferred, for messages. */
  constructor(limits: Limits, what: string) {
    this.limits = limits;
    this.what = what;
    this.order = new BlockOrder(limits, what);
  }

  /** Number of the block added last; 0 before the first. */
  get last(): number {
    return this.order.last;
  }

  /** Throws as `BlockOrder.check`, and `service.limit` when the whole grows too long. */
  add(block: Block): void {
    const { limits, what } = this;
    this.order.check(block);
    this.octets += block.rawData.length;
    if (this.octets > limits.apduBytes) {
      throw new ServiceError(
        "service.limit",
        `${what}: more than ${limits.apduBytes} octets; raise the limits if that can be`,
      );
    }
    this.blocks.push(block.rawData);
  }

  join(): Uint8Array {
    return concatBytes(...this.blocks);
  }
}

/** One block of a transfer. */
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
