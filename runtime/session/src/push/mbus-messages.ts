import type { Discard } from "../link/frame-stream.ts";
import { MbusReassembler, MbusReceiver } from "../link/mbus.ts";
import { type MbusFrame, mbusLengthModulo256, mbusMaxData, mbusMaxFrame } from "../link/mbus-frame.ts";
import type { LinkEvent, LinkMessages } from "./link-messages.ts";
import type { MbusLayer, MessageWarning } from "./message.ts";
import { RecentOctets } from "./recent-octets.ts";

/** Messages out of M-Bus long frames: segments joined. */
export class MbusMessages implements LinkMessages {
  private readonly lenient: readonly string[] | undefined;
  private readonly receiver: MbusReceiver;
  private readonly reassembler: MbusReassembler;
  private events: LinkEvent[] = [];
  /** First frame of the message that is not complete yet. */
  private first: MbusFrame | undefined = undefined;
  private readonly recent = new RecentOctets(mbusMaxFrame);

  constructor(maxMessage: number, lenient: readonly string[] | undefined) {
    this.lenient = lenient;
    this.receiver = new MbusReceiver({ lenient, onDiscard: (discard) => this.discarded(discard) });
    this.reassembler = new MbusReassembler({ maxMessage, onDiscard: (discard) => this.discarded(discard) });
  }

  get incomplete(): boolean {
    return this.probe().end().error !== undefined;
  }

  completedBy(octets: Uint8Array): boolean {
    const probe = this.probe();
    return probe.push(octets).length > 0 && probe.end().error === undefined;
  }

  /** A receiver that knows what came since the last whole frame. */
  private probe(): MbusReceiver {
    const probe = new MbusReceiver({ lenient: this.lenient });
    for (const chunk of this.recent) probe.push(chunk);
    return probe;
  }

  push(chunk: Uint8Array): readonly LinkEvent[] {
    const frames = this.receiver.push(chunk);
    if (frames.length > 0) this.recent.clear();
    this.recent.push(chunk);
    return this.take(frames);
  }

  end(): readonly LinkEvent[] {
    const events = this.take(this.receiver.end().frames);
    this.reassembler.end();
    return [...events, ...this.flush()];
  }

  private flush(): LinkEvent[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  private take(frames: readonly MbusFrame[]): LinkEvent[] {
    for (const frame of frames) {
      const message = this.reassembler.push(frame);
      if (message === undefined) {
        if (frame.sequence === 0) this.first = frame;
        continue;
      }
      const first = message.frames[0]!;
      this.events.push({
        kind: "apdu",
        offset: first.offset,
        layers: [layerOf(first, message.frames.length)],
        apdu: message.apdu,
        conversation: `mbus ${first.address} ${first.sourceSap} ${first.destinationSap}`,
        dialogue: false,
        warnings: message.frames.filter((one) => one.data.length > mbusMaxData).map(moduloWarning),
      });
    }
    return this.flush();
  }

  private discarded({ offset, error }: Discard): void {
    const layers = this.first?.offset === offset ? [layerOf(this.first, 1)] : [];
    this.events.push({ kind: "failed", offset, layers, error, place: error.offset });
  }
}

function layerOf(frame: MbusFrame, frames: number): MbusLayer {
  const { control, address, sourceSap, destinationSap } = frame;
  return { layer: "mbus", frames, control, address, sourceSap, destinationSap };
}

function moduloWarning({ data }: MbusFrame): MessageWarning {
  return { code: mbusLengthModulo256, message: `a frame with ${data.length} octets of data has its length modulo 256` };
}
