import { DecodeError, defaultLimits, EncodeError } from "@cosemkit/core";
import { type Discard, FrameStream, type StreamEnd } from "./frame-stream.ts";
import { encodeMbusFrame, type MbusFrame, MbusScanner, mbusMaxData } from "./mbus-frame.ts";
import { cutMessage, SegmentBuffer } from "./segment-buffer.ts";

export interface MbusReceiverOptions {
  /** Names of deviations to accept: `mbus-length-modulo-256`. */
  readonly lenient?: readonly string[] | undefined;
  /** Hears of octets that belong to no frame: line noise, damaged frames, frames without DLMS in them. */
  readonly onDiscard?: ((discard: Discard) => void) | undefined;
}

/**
 * Takes M-Bus long frames out of a stream of octets. Any chunking gives the same frames; damage costs at most the
 * frames that it touches. Data are views of the chunks (or of memory of their own): do not write to a chunk again.
 */
export class MbusReceiver {
  private readonly stream: FrameStream<MbusFrame>;

  constructor(options?: MbusReceiverOptions) {
    this.stream = new FrameStream(new MbusScanner(options?.lenient), options?.onDiscard);
  }

  /** Takes the next octets and returns the frames that they complete. */
  push(chunk: Uint8Array): readonly MbusFrame[] {
    return this.stream.push(chunk);
  }

  /** The stream has ended or fallen silent: what is incomplete now stays so. The receiver can go on. */
  end(): StreamEnd<MbusFrame> {
    return this.stream.end();
  }
}

/** A message out of the data of one or more frames. */
export interface MbusMessage {
  /** The frames that carried it, in order. */
  readonly frames: readonly MbusFrame[];
  readonly apdu: Uint8Array;
}

export interface MbusReassemblerOptions {
  /** Octets of the longest message; by default the APDU limit of the decoders. */
  readonly maxMessage?: number;
  /** Hears of segments that became no message. The offset is that of the first frame. */
  readonly onDiscard?: ((discard: Discard) => void) | undefined;
}

const segmentsPerMessage = 16;

/**
 * Joins segments to APDUs: they are numbered from 0, and the last one bears the final bit. A segment out of order
 * drops what was collected; segment 0 begins a new message.
 */
export class MbusReassembler {
  private readonly onDiscard: ((discard: Discard) => void) | undefined;
  private readonly maxMessage: number;
  private readonly buffer: SegmentBuffer;
  private frames: MbusFrame[] = [];

  constructor(options?: MbusReassemblerOptions) {
    this.maxMessage = options?.maxMessage ?? defaultLimits.apduBytes;
    this.onDiscard = options?.onDiscard;
    this.buffer = new SegmentBuffer(this.maxMessage);
  }

  /** The message that the frame completes. */
  push(frame: MbusFrame): MbusMessage | undefined {
    const first = this.frames[0];
    const expected = this.frames.length;
    if (first !== undefined && (frame.sequence !== expected || !sameSender(frame, first))) {
      this.drop(`segment ${frame.sequence} found, ${expected} of the message expected`, "decode.malformed");
    }
    if (this.frames.length === 0 && frame.sequence !== 0) {
      this.frames.push(frame);
      this.drop(`segment ${frame.sequence} found without those before it`, "decode.malformed");
      return undefined;
    }
    this.frames.push(frame);
    if (!this.buffer.add(frame.data)) {
      this.drop(`the message is longer than ${this.maxMessage} octets`, "decode.limit");
      return undefined;
    }
    if (!frame.final) return undefined;
    const message = { frames: this.frames, apdu: this.buffer.take() };
    this.frames = [];
    return message;
  }

  /** No more frames come: an incomplete message is dropped. Returns `decode.truncated` for it. */
  end(): DecodeError | undefined {
    if (this.frames.length === 0) return undefined;
    return this.drop("the last segments of the message are missing", "decode.truncated");
  }

  private drop(detail: string, code: "decode.malformed" | "decode.limit" | "decode.truncated"): DecodeError {
    const { offset } = this.frames[0]!;
    let octets = 0;
    for (const frame of this.frames) octets += frame.data.length;
    this.frames = [];
    this.buffer.clear();
    const error = new DecodeError(code, detail, { layer: "mbus", offset });
    this.onDiscard?.({ offset, octets, error });
    return error;
  }
}

function sameSender(a: MbusFrame, b: MbusFrame): boolean {
  return a.address === b.address && a.sourceSap === b.sourceSap && a.destinationSap === b.destinationSap;
}

/**
 * Cuts an APDU into long frames. Throws `EncodeError` when it needs more than the 16 segments that can be numbered,
 * or when a field does not fit its octet.
 */
export function encodeMbusMessage(
  message: Pick<MbusFrame, "control" | "address" | "sourceSap" | "destinationSap"> & { readonly apdu: Uint8Array },
): readonly Uint8Array[] {
  const { apdu, ...fields } = message;
  const parts = apdu.length === 0 ? [apdu] : cutMessage(apdu, mbusMaxData);
  if (parts.length > segmentsPerMessage) {
    throw new EncodeError(`APDU of ${apdu.length} octets, which takes ${parts.length} segments`, "apdu", "mbus");
  }
  return parts.map((data, sequence) =>
    encodeMbusFrame({ ...fields, final: sequence === parts.length - 1, sequence, data }),
  );
}
