import type { DecodeOptions } from "@cosemkit/core";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import type { Conversation } from "./conversation.ts";

/** A part of the octets of a value. */
export interface Piece {
  readonly octets: Uint8Array;
  readonly isLast: boolean;
}

/** Asks the server for the next piece of one value; not called after the last. Throws `AccessError` when it refuses. */
export type PieceSource = (wait: WaitOptions) => Promise<Piece>;

/**
 * The value of an attribute as it comes, in pieces: it is never there as a whole, and the next piece is asked for when
 * it is wanted. In between, the line is free: other requests of this client are served, but they end the transfer in
 * the meter, and so this one is over then (`service.interrupted`).
 */
export class ValuePieces {
  private readonly conversation: Conversation;
  private readonly begin: () => PieceSource;
  private source: PieceSource | undefined = undefined;
  /** The turn in which the last piece came. */
  private turn = 0;
  private isOver = false;
  private failure: unknown = undefined;

  constructor(conversation: Conversation, begin: () => PieceSource) {
    this.conversation = conversation;
    this.begin = begin;
  }

  /** What the decoder of the value is told. */
  get decoding(): DecodeOptions {
    return this.conversation.decoding;
  }

  /**
   * Asks for piece after piece until `enough` says so, or until the last one; whether more are to come. `enough` gets the
   * encoded Data, cut anywhere, and all its calls are in one turn: no other request comes between them. Any error ends the
   * transfer, what `enough` throws too.
   */
  async next(enough: (octets: Uint8Array) => boolean, wait: WaitOptions = {}): Promise<boolean> {
    const { conversation } = this;
    if (this.isOver) return false;
    if (this.failure !== undefined) throw this.failure;
    try {
      return await conversation.run(() => this.ask(enough, wait), wait);
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }

  private async ask(enough: (octets: Uint8Array) => boolean, wait: WaitOptions): Promise<boolean> {
    const { turn } = this.conversation;
    if (this.source !== undefined && turn !== this.turn + 1) {
      throw new ServiceError("service.interrupted", "another request went between two blocks: begin the transfer anew");
    }
    this.turn = turn;
    this.source ??= this.begin();
    for (;;) {
      const { octets, isLast } = await this.source(wait);
      const isEnough = enough(octets);
      this.isOver = isLast;
      if (isEnough || isLast) return !isLast;
    }
  }
}
