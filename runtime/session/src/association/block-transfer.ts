import { concatBytes, DlmsError } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeGeneralBlockTransfer, type GeneralBlockTransfer } from "@cosemkit/model/apdu/general";

export interface BlockTransferOptions {
  /** Octets of the longest APDU that the peer takes: a block with its head is no longer. */
  readonly pduSize: number;
  /** Blocks that we take without answering, 1 to 63. */
  readonly window: number;
  /** Blocks that we send without waiting for an answer, whatever the peer takes. */
  readonly burst: number;
  /**
   * Whether this party asks again when nothing comes. Then it does not answer what came before: an APDU that the link
   * doubles would double all that follow.
   */
  readonly asksAgain: boolean;
  /** Octets of what the peer sends, all blocks together. */
  readonly maxOctets: number;
}

/** What comes of a block. */
export interface BlockArrival {
  /** APDUs to send now: the next blocks, or an acknowledgement. */
  readonly send: readonly Uint8Array[];
  /** What the peer has sent, once all of it is there. */
  readonly whole: Uint8Array | undefined;
}

interface OutgoingBlock {
  readonly number: number;
  readonly data: Uint8Array;
  readonly last: boolean;
}

/** Tag, block-control, block-number, block-number-ack, and the length of the data in up to three octets. */
const blockHead = 9;
const mostBlocks = 0xffff;
/** Blocks that a party can say it takes in a row. */
export const mostWindow = 63;
const nothing: BlockArrival = { send: [], whole: undefined };

/**
 * One party's end of a general block transfer (Green Book, general-block-transfer service), without I/O: cuts an APDU into
 * blocks, puts the peer's together, and has lost ones sent again. Both parties number the blocks of one exchange from 1,
 * acknowledgements included, and say in each which of the peer's they have in a row. A block that is not `streaming` gives
 * the turn to the peer, who goes on from the first block that is not acknowledged.
 */
export class BlockTransfer {
  private readonly options: BlockTransferOptions;
  private queue: OutgoingBlock[] = [];
  /** What was to be sent, whatever of it is acknowledged. */
  private sent: readonly OutgoingBlock[] = [];
  /** Number of the last block that was made. */
  private made = 0;
  /** Number of the last block of the peer that came in its row. */
  private received = 0;
  private parts: Uint8Array[] = [];
  private octets = 0;
  private peerWindow = 1;
  private isWhole = false;

  constructor(options: BlockTransferOptions) {
    this.options = options;
  }

  /** Begins to send an APDU. Throws `transfer.size` when it takes more blocks than can be numbered. */
  send(apdu: Uint8Array): readonly Uint8Array[] {
    const room = this.options.pduSize - blockHead;
    const count = Math.ceil(apdu.length / room);
    if (room < 1 || this.made + count > mostBlocks) {
      throw failure("transfer.size", `${apdu.length} octets do not go in blocks of ${room}`);
    }
    for (let at = 0; at < apdu.length; at += room) {
      const data = apdu.subarray(at, at + room);
      this.queue.push({ number: ++this.made, data, last: at + room >= apdu.length });
    }
    this.sent = [...this.queue];
    return this.turn();
  }

  /**
   * Takes an APDU of the peer. Throws `DecodeError`; `transfer.protocol` for numbers that cannot be, and `transfer.limit` when
   * the peer sends more than is taken.
   */
  receive(apdu: Uint8Array): BlockArrival {
    const { blockControl, blockNumber, blockNumberAck, blockData } = decodeGeneralBlockTransfer(apdu.subarray(1));
    if (blockNumberAck > this.made || blockNumber === 0) {
      throw failure(
        "transfer.protocol",
        `block ${blockNumber}, with block ${blockNumberAck} of ${this.made} acknowledged`,
      );
    }
    const before = this.progress;
    const isDouble = blockNumber <= this.received;
    while (this.queue.length > 0 && this.queue[0]!.number <= blockNumberAck) this.queue.shift();
    this.peerWindow = Math.min(Math.max(blockControl.window, 1), mostWindow);
    // Out of its row: either it came before, or one before it is lost and both are sent again.
    if (blockNumber === this.received + 1) this.take(blockData, blockControl.lastBlock === "last");
    if (blockControl.streaming === "streaming") return nothing;
    if (this.isWhole && this.parts.length > 0) {
      const whole = concatBytes(...this.parts);
      this.parts = [];
      return { send: [], whole };
    }
    if (this.options.asksAgain && isDouble && this.progress === before) return nothing;
    return { send: this.turn(), whole: undefined };
  }

  /**
   * Forgets what the peer has sent, which answers something else: what it acknowledged was not what was sent here, and what
   * answers that is still to come.
   */
  restart(): void {
    this.queue = [...this.sent];
    this.received = 0;
    this.octets = 0;
    this.parts = [];
    this.isWhole = false;
  }

  /** Grows with each block that has come to either party: a peer that only repeats itself gets nowhere. */
  get progress(): number {
    return this.received + (this.queue[0]?.number ?? this.made + 1);
  }

  /** What to send when the peer says nothing: the blocks that it has not acknowledged, or the acknowledgement again. */
  again(): readonly Uint8Array[] {
    return this.turn();
  }

  private take(data: Uint8Array, last: boolean): void {
    this.received++;
    if (this.isWhole) return;
    this.octets += data.length;
    if (this.octets > this.options.maxOctets) {
      throw failure("transfer.limit", `the peer sends more than ${this.options.maxOctets} octets in blocks`);
    }
    if (data.length > 0) this.parts.push(data);
    // An acknowledgement is the last block of a party that has nothing to send.
    this.isWhole = last && this.parts.length > 0;
  }

  /** As many blocks as the peer takes at a time; without any, an acknowledgement. */
  private turn(): readonly Uint8Array[] {
    // An acknowledgement has a number too: until the peer has it, nothing that is sent after it is in its row.
    if (this.queue.length === 0) {
      if (this.made === mostBlocks) throw failure("transfer.size", `more than ${mostBlocks} blocks`);
      this.queue.push({ number: ++this.made, data: new Uint8Array(0), last: true });
    }
    const blocks = this.queue.slice(0, Math.min(this.peerWindow, this.options.burst));
    return blocks.map((block, i) => this.encode(block, i < blocks.length - 1));
  }

  private encode({ number, data, last }: OutgoingBlock, streaming: boolean): Uint8Array {
    const block: GeneralBlockTransfer = {
      kind: "general-block-transfer",
      blockControl: {
        window: this.options.window,
        streaming: streaming ? "streaming" : "not-streaming",
        lastBlock: last ? "last" : "not-last",
      },
      blockNumber: number,
      blockNumberAck: this.received,
      blockData: data,
    };
    return encodeXdlmsApdu(block);
  }
}

/**
 * An APDU in blocks that nobody answers, as meters push them: all of them streaming, with window 0. Throws
 * `transfer.size` when it takes more blocks than can be numbered.
 */
export function streamedBlocks(apdu: Uint8Array, pduSize: number): readonly Uint8Array[] {
  const room = pduSize - blockHead;
  const count = Math.ceil(apdu.length / room);
  if (room < 1 || count > mostBlocks) {
    throw failure("transfer.size", `${apdu.length} octets do not go in blocks of ${room}`);
  }
  return Array.from({ length: count }, (_, i) => {
    const blockControl = {
      window: 0,
      streaming: "streaming",
      lastBlock: i === count - 1 ? "last" : "not-last",
    } as const;
    const blockData = apdu.subarray(i * room, (i + 1) * room);
    return encodeXdlmsApdu({
      kind: "general-block-transfer",
      blockControl,
      blockNumber: i + 1,
      blockNumberAck: 0,
      blockData,
    });
  });
}

function failure(code: `transfer.${string}`, detail: string): DlmsError {
  return new DlmsError(code, "apdu", `${code}: general block transfer: ${detail}`);
}
