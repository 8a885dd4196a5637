import { DecodeError, EncodeError, emptyBytes } from "@cosemkit/core";
import type { Discard } from "./frame-stream.ts";
import { acceptsAddress, formatAddress, type HdlcAddress, isBroadcast } from "./hdlc-address.ts";
import { describeFrame, encodeHdlcFrame, type HdlcFrame } from "./hdlc-frame.ts";
import {
  decodeHdlcParameters,
  defaultHdlcParameters,
  encodeHdlcParameters,
  type HdlcParameters,
  negotiateHdlcParameters,
} from "./hdlc-parameters.ts";
import { HdlcReassembler } from "./hdlc-reassembler.ts";
import { HdlcReceiver } from "./hdlc-receiver.ts";
import { HdlcServerLink } from "./hdlc-server-link.ts";
import { unconfirmedFrames } from "./hdlc-unconfirmed.ts";
import { decodeLlc, encodeLlc } from "./llc.ts";

/** What the owner of a server has to do next, in this order. */
export type HdlcServerAction =
  /** Write the octets to the medium. */
  | { readonly kind: "send"; readonly bytes: Uint8Array }
  /** A client has set up a link. */
  | { readonly kind: "connected"; readonly link: HdlcServerLink }
  /** An APDU of a link. Answer with `link.send`, or `link.pass` when it needs no answer. */
  | { readonly kind: "apdu"; readonly link: HdlcServerLink; readonly apdu: Uint8Array }
  /** An APDU in UI frames, which may be a broadcast. */
  | {
      readonly kind: "unconfirmed";
      readonly client: HdlcAddress;
      readonly server: HdlcAddress;
      readonly apdu: Uint8Array;
    }
  /** A link is gone: the client gave it up, set it up anew, or was silent for too long. */
  | { readonly kind: "disconnected"; readonly link: HdlcServerLink }
  /** Something received was of no use; for traces. */
  | { readonly kind: "discarded"; readonly reason: string };

export interface HdlcServerOptions {
  /** The addresses that this server answers to; those of all its logical devices, in each length it takes. */
  readonly addresses: readonly HdlcAddress[];
  /** What it can do; 2030 octets and window 1 by default. */
  readonly parameters?: HdlcParameters;
  /** Whether a client may set up a link; all may by default. */
  readonly accept?: (client: HdlcAddress, server: HdlcAddress) => boolean;
  /** Links at a time; SNRM for more is answered with DM. 16 by default. */
  readonly maxLinks?: number;
  /** Octets of the longest APDU taken; 65,535 by default, the most that clients can announce. */
  readonly maxApdu?: number;
}

const llcOctets = 3;
const noStation = 0x00;
const allStation = 0x7f;

/**
 * The server's end of a medium with HDLC on it (IEC 62056-46, 6.4.4), without I/O: one link for each pair of client
 * and server address. Octets and timer events go in, actions come out; it never waits and never throws on what it
 * receives.
 */
export class HdlcServer {
  private readonly addresses: readonly HdlcAddress[];
  private readonly own: HdlcParameters;
  private readonly accept: (client: HdlcAddress, server: HdlcAddress) => boolean;
  private readonly maxLinks: number;
  private readonly maxMessage: number;
  private readonly receiver: HdlcReceiver;
  private readonly unconfirmed: HdlcReassembler;
  private readonly open = new Map<string, HdlcServerLink>();
  private actions: HdlcServerAction[] = [];

  /** Throws `EncodeError` for parameters out of range. */
  constructor(options: HdlcServerOptions) {
    if (options.addresses.length === 0) throw new EncodeError("no address to answer to", "addresses", "hdlc");
    this.addresses = options.addresses;
    this.own = options.parameters ?? {
      ...defaultHdlcParameters,
      maxInformationTransmit: 2030,
      maxInformationReceive: 2030,
    };
    encodeHdlcParameters(this.own);
    this.accept = options.accept ?? ((): boolean => true);
    this.maxLinks = options.maxLinks ?? 16;
    this.maxMessage = (options.maxApdu ?? 0xffff) + llcOctets;
    const onDiscard = (discard: Discard): void => this.discard(discard.error.message);
    this.receiver = new HdlcReceiver({ onDiscard });
    this.unconfirmed = new HdlcReassembler({ maxMessage: this.maxMessage, maxPending: 4, onDiscard });
  }

  /** The links that are up. */
  get links(): readonly HdlcServerLink[] {
    return [...this.open.values()];
  }

  /** Takes octets from the medium. */
  receive(bytes: Uint8Array): readonly HdlcServerAction[] {
    for (const frame of this.receiver.push(bytes)) this.handle(frame);
    return this.drain();
  }

  /**
   * The medium has been silent for longer than the gap between two octets of a frame may be: a frame cut short will
   * not be completed, and no longer hides those behind it.
   */
  onSilence(): readonly HdlcServerAction[] {
    for (const frame of this.receiver.end().frames) this.handle(frame);
    return this.drain();
  }

  /** The inactivity time-out of a link has run out: it is closed without a word. */
  onInactivity(link: HdlcServerLink): readonly HdlcServerAction[] {
    for (const [key, open] of this.open) if (open === link) this.closeLink(key, link);
    return this.drain();
  }

  /**
   * Sends an APDU in UI frames (push): nobody acknowledges it, and no link is needed. Cut into segments when it does
   * not fit one information field.
   */
  sendUnconfirmed(
    client: HdlcAddress,
    server: HdlcAddress,
    apdu: Uint8Array,
    maxInformation: number = this.own.maxInformationTransmit,
  ): readonly HdlcServerAction[] {
    const message = encodeLlc("response", apdu);
    const frames = unconfirmedFrames({ destination: client, source: server, message, maxInformation, pollFinal: true });
    for (const bytes of frames) this.actions.push({ kind: "send", bytes });
    return this.drain();
  }

  private handle(frame: HdlcFrame): void {
    const { destination, source } = frame;
    if (source.octets !== 1 || source.upper === noStation || source.upper === allStation) {
      this.discard(`${describeFrame(frame)}: the source is not a client`);
      return;
    }
    if (!this.addresses.some((own) => acceptsAddress(own, destination))) {
      this.discard(`${describeFrame(frame)} is not for this server`);
      return;
    }
    const broadcast = isBroadcast(destination);
    if (broadcast && (frame.pollFinal || (frame.kind !== "UI" && frame.kind !== "DISC"))) {
      this.discard(`${describeFrame(frame)}: only UI and DISC without a poll may be broadcast`);
      return;
    }
    if (frame.kind === "UI") {
      this.onUnconfirmed(frame);
      return;
    }
    if (broadcast) {
      for (const [key, link] of this.open) if (acceptsAddress(link.server, destination)) this.closeLink(key, link);
      return;
    }
    const key = `${formatAddress(source)} ${destination.octets} ${formatAddress(destination)}`;
    const link = this.open.get(key);
    switch (frame.kind) {
      case "SNRM":
        this.onSetMode(frame, key, link);
        break;
      case "DISC":
        if (link !== undefined) this.closeLink(key, link);
        if (frame.pollFinal) this.reply(frame, link === undefined ? "DM" : "UA");
        break;
      default:
        if (link !== undefined) this.actions.push(...link.receive(frame));
        else if (frame.pollFinal) this.reply(frame, "DM");
        else this.discard(`${describeFrame(frame)} without a link`);
    }
  }

  private onSetMode(frame: HdlcFrame, key: string, link: HdlcServerLink | undefined): void {
    if (!frame.pollFinal) {
      this.discard(`${describeFrame(frame)} without a poll`);
      return;
    }
    let peer: HdlcParameters;
    try {
      peer = decodeHdlcParameters(frame.information);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.discard(`${describeFrame(frame)}: ${error.message}`);
      this.reply(frame, "DM");
      return;
    }
    if (link !== undefined) this.closeLink(key, link);
    if (this.open.size >= this.maxLinks || !this.accept(frame.source, frame.destination)) {
      this.discard(`${describeFrame(frame)}: refused`);
      this.reply(frame, "DM");
      return;
    }
    const agreed = negotiateHdlcParameters(this.own, peer);
    const opened = new HdlcServerLink(frame.source, frame.destination, agreed, this.maxMessage);
    this.open.set(key, opened);
    this.reply(frame, "UA", encodeHdlcParameters(agreed));
    this.actions.push({ kind: "connected", link: opened });
  }

  private onUnconfirmed(frame: HdlcFrame): void {
    const message = this.unconfirmed.push(frame);
    if (message === undefined || message.information.length === 0) return;
    try {
      const { apdu } = decodeLlc(message.information);
      this.actions.push({ kind: "unconfirmed", client: frame.source, server: frame.destination, apdu });
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.discard(`${describeFrame(frame)}: ${error.message}`);
    }
  }

  private closeLink(key: string, link: HdlcServerLink): void {
    this.open.delete(key);
    link.close();
    this.actions.push({ kind: "disconnected", link });
  }

  /** Answers an unnumbered command. */
  private reply({ source, destination }: HdlcFrame, kind: "UA" | "DM", information: Uint8Array = emptyBytes): void {
    const bytes = encodeHdlcFrame({ destination: source, source: destination, kind, pollFinal: true, information });
    this.actions.push({ kind: "send", bytes });
  }

  private discard(reason: string): void {
    this.actions.push({ kind: "discarded", reason });
  }

  private drain(): readonly HdlcServerAction[] {
    const actions = this.actions;
    this.actions = [];
    return actions;
  }
}
