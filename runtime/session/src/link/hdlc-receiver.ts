import { type Discard, FrameStream, type StreamEnd } from "./frame-stream.ts";
import { type HdlcFrame, HdlcScanner } from "./hdlc-frame.ts";

export interface HdlcReceiverOptions {
  /** Hears of octets that belong to no frame: line noise, damaged frames, an incomplete frame at the end. */
  readonly onDiscard?: ((discard: Discard) => void) | undefined;
}

/**
 * Takes HDLC frames out of a stream of octets. Any chunking gives the same frames, frames may share flags, and flag
 * octets inside a frame do no harm, since its length field delimits it. Damage costs at most the frames that it
 * touches. Information fields are views of the chunks (or of memory of their own): do not write to a chunk again.
 */
export class HdlcReceiver {
  private readonly stream: FrameStream<HdlcFrame>;

  constructor(options?: HdlcReceiverOptions) {
    this.stream = new FrameStream(new HdlcScanner(), options?.onDiscard);
  }

  /** Takes the next octets and returns the frames that they complete. */
  push(chunk: Uint8Array): readonly HdlcFrame[] {
    return this.stream.push(chunk);
  }

  /**
   * The stream has ended, or has been silent for longer than a frame allows: what is incomplete now stays so. The
   * receiver can go on with a next frame.
   */
  end(): StreamEnd<HdlcFrame> {
    return this.stream.end();
  }
}
