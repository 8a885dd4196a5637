import { DecodeError } from "@cosemkit/core";
import { generalBlockTransferTag } from "../association/apdu-tags.ts";
import type { Discard } from "../link/frame-stream.ts";
import { formatAddress } from "../link/hdlc-address.ts";
import type { HdlcFrame } from "../link/hdlc-frame.ts";
import { decodeHdlcParameters } from "../link/hdlc-parameters.ts";
import { type HdlcMessage, HdlcReassembler } from "../link/hdlc-reassembler.ts";
import { HdlcReceiver } from "../link/hdlc-receiver.ts";
import { decodeLlc } from "../link/llc.ts";
import type { LinkEvent, LinkMessages } from "./link-messages.ts";
import type { HdlcLayer, LlcLayer, MessageWarning } from "./message.ts";
import { RecentOctets } from "./recent-octets.ts";

/** A frame has at most this many octets between its flags, and two of those. */
const longestFrame = 0x7ff + 2;

/** Conversations that are remembered: a stream may go on for ever. */
const mostConversations = 1024;

function remember(conversations: Set<string>, key: string): void {
  if (conversations.size >= mostConversations) conversations.clear();
  conversations.add(key);
}

/** The bit of a block's control octet that marks the last one. */
const lastBlock = 0x80;

/** Messages out of HDLC frames: segments joined, LLC octets taken off. */
export class HdlcMessages implements LinkMessages {
  private readonly receiver: HdlcReceiver;
  private readonly reassembler: HdlcReassembler;
  private events: LinkEvent[] = [];
  /** First frames of messages that are not complete yet, by offset. */
  private readonly begun = new Map<number, HdlcFrame>();
  /** Conversations of which an I frame was seen. */
  private readonly heard = new Set<string>();
  /** Conversations in which a general block transfer has begun. */
  private readonly transferring = new Set<string>();
  private received = 0;
  /** Whether nothing was reported of the octets so far. */
  private silent = true;
  /** What came since the last whole frame, and the chunk that ended it. */
  private readonly recent = new RecentOctets(longestFrame);

  constructor(maxMessage: number) {
    this.receiver = new HdlcReceiver({ onDiscard: (discard) => this.discarded(discard) });
    this.reassembler = new HdlcReassembler({ maxMessage, onDiscard: (discard) => this.dropped(discard) });
  }

  get incomplete(): boolean {
    return this.probe().end().error !== undefined;
  }

  completedBy(octets: Uint8Array): boolean {
    const probe = this.probe();
    return probe.push(octets).length > 0 && probe.end().error === undefined;
  }

  /** A receiver that knows what came since the last whole frame. */
  private probe(): HdlcReceiver {
    const probe = new HdlcReceiver();
    for (const chunk of this.recent) probe.push(chunk);
    return probe;
  }

  push(chunk: Uint8Array): readonly LinkEvent[] {
    const frames = this.receiver.push(chunk);
    if (frames.length > 0) this.recent.clear();
    this.recent.push(chunk);
    this.received += chunk.length;
    return this.take(frames);
  }

  end(): readonly LinkEvent[] {
    const ended = this.take(this.receiver.end().frames);
    this.reassembler.end();
    const events = [...ended, ...this.flush()];
    if (this.silent && this.received > 0 && events.length === 0) events.push(this.nothing());
    return events;
  }

  /** Flags are fill between frames, and nobody hears of them: but they are no message either. */
  private nothing(): LinkEvent {
    const detail = "there are flags only, and no frame";
    const error = new DecodeError("decode.truncated", detail, { layer: "hdlc", offset: this.received });
    return { kind: "failed", offset: 0, layers: [], error, place: this.received };
  }

  private flush(): LinkEvent[] {
    const { events } = this;
    this.events = [];
    if (events.length > 0 || this.begun.size > 0) this.silent = false;
    return events;
  }

  private take(frames: readonly HdlcFrame[]): LinkEvent[] {
    for (const frame of frames) {
      if (frame.kind !== "I" && frame.kind !== "UI") {
        this.events.push(unnumbered(frame));
        continue;
      }
      const first = frame.kind === "I" && !this.heard.has(conversation(frame));
      if (first) remember(this.heard, conversation(frame));
      if (frame.segmented) this.begun.set(frame.offset, frame);
      const message = this.reassembler.push(frame);
      if (message !== undefined) this.message(message, first);
    }
    return this.flush();
  }

  /** `first`: its last frame is the first I frame of the conversation. */
  private message(message: HdlcMessage, first: boolean): void {
    const frame = message.frames[0]!;
    for (const one of message.frames) this.begun.delete(one.offset);
    const layer = layerOf(frame, message.frames.length);
    const { offset } = frame;
    if (message.information.length === 0) {
      this.events.push({ kind: "bare", offset, layers: [layer], warnings: [] });
      return;
    }
    try {
      const { apdu, layers } = this.withoutLlc(frame, message.information);
      const dialogue = frame.kind === "I";
      const whole = { offset, layers: [layer, ...layers], apdu, conversation: conversation(frame), dialogue };
      this.events.push({ kind: "apdu", ...whole });
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      if (first) {
        const detail = "the frame does not begin with LLC octets: it may end a message that began before it";
        this.events.push({ kind: "bare", offset, layers: [layer], warnings: [incomplete(detail)] });
      } else {
        this.events.push({ kind: "failed", offset, layers: [layer], error, place: undefined });
      }
    }
  }

  /**
   * Takes the LLC octets off. Meters that push by general block transfer put them before the first block only, like
   * before the first segment of a message.
   */
  private withoutLlc(
    frame: HdlcFrame,
    information: Uint8Array,
  ): { readonly apdu: Uint8Array; readonly layers: readonly LlcLayer[] } {
    const key = conversation(frame);
    const bare = information[0] === generalBlockTransferTag && this.transferring.has(key);
    const llc = bare ? undefined : decodeLlc(information);
    const apdu = llc?.apdu ?? information;
    const last = apdu[0] !== generalBlockTransferTag || (apdu[1] ?? lastBlock) >= lastBlock;
    if (last) this.transferring.delete(key);
    else remember(this.transferring, key);
    if (llc === undefined) return { apdu, layers: [] };
    return { apdu, layers: [{ layer: "llc", direction: llc.source === 0xe6 ? "command" : "response" }] };
  }

  private discarded({ offset, error }: Discard): void {
    this.events.push({ kind: "failed", offset, layers: [], error, place: error.offset });
  }

  /** Segments that became no message. Of a dialogue, a recording may well hold an excerpt: no error then. */
  private dropped({ offset, error }: Discard): void {
    const frame = this.begun.get(offset);
    this.begun.delete(offset);
    const layers = frame === undefined ? [] : [layerOf(frame, 1)];
    if (frame?.kind === "I" && error.code === "decode.truncated") {
      this.events.push({ kind: "bare", offset, layers, warnings: [incomplete(error.detail)] });
    } else {
      this.events.push({ kind: "failed", offset, layers, error, place: error.offset });
    }
  }
}

function incomplete(message: string): MessageWarning {
  return { code: "incomplete-message", message };
}

function conversation(frame: HdlcFrame): string {
  return `hdlc ${formatAddress(frame.source)} ${formatAddress(frame.destination)}`;
}

function unnumbered(frame: HdlcFrame): LinkEvent {
  const layer = layerOf(frame, 1);
  const { offset, information } = frame;
  if ((frame.kind !== "SNRM" && frame.kind !== "UA") || information.length === 0) {
    return { kind: "bare", offset, layers: [layer], warnings: [] };
  }
  try {
    return {
      kind: "bare",
      offset,
      layers: [{ ...layer, parameters: decodeHdlcParameters(information) }],
      warnings: [],
    };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { kind: "failed", offset, layers: [layer], error, place: undefined };
  }
}

function layerOf(frame: HdlcFrame, frames: number): HdlcLayer {
  return {
    layer: "hdlc",
    frames,
    kind: frame.kind,
    destination: frame.destination,
    source: frame.source,
    pollFinal: frame.pollFinal,
    ns: frame.ns,
    nr: frame.nr,
    segmented: frame.segmented,
    parameters: undefined,
  };
}
