import { DecodeError, defaultLimits, EncodeError, LinkError } from "@cosemkit/core";
import type { Discard } from "./frame-stream.ts";
import { describeConnection, type HdlcAddress, hdlcAddress, sameAddress } from "./hdlc-address.ts";
import { describeFrame, encodeHdlcFrame, type HdlcFrame, type HdlcFrameContent } from "./hdlc-frame.ts";
import { describeFrameReject } from "./hdlc-frame-reject.ts";
import {
  decodeHdlcParameters,
  defaultHdlcParameters,
  encodeHdlcParameters,
  type HdlcParameters,
  negotiateHdlcParameters,
} from "./hdlc-parameters.ts";
import { HdlcReassembler } from "./hdlc-reassembler.ts";
import { HdlcReceiver } from "./hdlc-receiver.ts";
import { HdlcTransfer } from "./hdlc-transfer.ts";
import { unconfirmedFrames } from "./hdlc-unconfirmed.ts";
import { decodeLlc, encodeLlc } from "./llc.ts";

/** What the owner of a client has to do next, in this order. */
export type HdlcClientAction =
  /** Write the octets to the medium. */
  | { readonly kind: "send"; readonly bytes: Uint8Array }
  /** The link is set up; the parameters are those agreed on, in the client's directions. */
  | { readonly kind: "connected"; readonly parameters: HdlcParameters }
  /** An APDU of the connection. */
  | { readonly kind: "apdu"; readonly apdu: Uint8Array }
  /** An APDU outside the numbered sequence (UI frame): push. */
  | { readonly kind: "unconfirmed"; readonly apdu: Uint8Array }
  /** The link was given up as asked. */
  | { readonly kind: "disconnected" }
  /** The link failed and is down. */
  | { readonly kind: "error"; readonly error: LinkError }
  /** Something received was of no use; for traces. */
  | { readonly kind: "discarded"; readonly reason: string };

export type HdlcClientState = "disconnected" | "connecting" | "connected" | "disconnecting";

/**
 * Which timer the owner has to run; it starts anew after each call that returned a `send`.
 * - `response`: the server must answer; longer than the server may take plus two frames
 * - `poll`: the server has nothing to say yet; how long to leave it alone
 */
export type HdlcTimer = "none" | "response" | "poll";

export interface HdlcClientOptions {
  /** Client address, 1..7E: 16 is the public client. */
  readonly client: number;
  readonly server: HdlcAddress;
  /** What to propose. With the defaults (128 octets, window 1) SNRM carries no parameters. */
  readonly parameters?: HdlcParameters;
  /** Whether to propose information lengths in two octets even when one would do. */
  readonly twoOctetLengths?: boolean;
  /** How often a frame that nobody answers is sent again; 3 by default. */
  readonly retries?: number;
  /** How often in a row a server that is busy or has nothing to say is asked again; 100 by default. */
  readonly polls?: number;
  /** Octets of the longest APDU taken. */
  readonly maxApdu?: number;
}

const llcOctets = 3;

/**
 * The client's end of one HDLC connection (IEC 62056-46, 6.4.4), without I/O: octets, timer events and requests go
 * in, actions come out. It sets up and negotiates the link, cuts and joins segments, adds and strips the LLC octets,
 * sends lost frames again and gives up with a `LinkError` (`link.no-response`, `link.refused`, `link.busy`,
 * `link.frame-reject`, `link.disconnected`, `link.protocol`). It never waits and never throws on what it receives.
 */
export class HdlcClient {
  private readonly client: HdlcAddress;
  private readonly server: HdlcAddress;
  private readonly proposal: HdlcParameters;
  private readonly twoOctetLengths: boolean;
  private readonly retries: number;
  private readonly polls: number;
  private readonly maxMessage: number;
  private readonly receiver: HdlcReceiver;
  private readonly unconfirmed: HdlcReassembler;
  private actions: HdlcClientAction[] = [];

  private currentState: HdlcClientState = "disconnected";
  private currentTimer: HdlcTimer = "none";
  private agreed: HdlcParameters = defaultHdlcParameters;
  private transfer: HdlcTransfer;
  /** Replies that the owner expects. */
  private awaited = 0;
  /** The server said that it cannot take I frames. */
  private busy = false;
  /** Turns and timeouts in a row that brought nothing forward. */
  private failures = 0;
  private idlePolls = 0;
  /** Counts frames of the server, to tell whether one was found late. */
  private heard = 0;

  /** Throws `EncodeError` for addresses and parameters that do not fit. */
  constructor(options: HdlcClientOptions) {
    if (options.client < 1 || options.client > 0x7e) {
      throw new EncodeError(`client address ${options.client} is not in 1..126`, "client", "hdlc");
    }
    this.client = hdlcAddress(options.client);
    this.server = hdlcAddress(options.server.upper, options.server.lower, options.server.octets);
    this.proposal = options.parameters ?? defaultHdlcParameters;
    this.twoOctetLengths = options.twoOctetLengths ?? false;
    encodeHdlcParameters(this.proposal, this.twoOctetLengths);
    this.retries = options.retries ?? 3;
    this.polls = options.polls ?? 100;
    this.maxMessage = (options.maxApdu ?? defaultLimits.apduBytes) + llcOctets;
    const onDiscard = (discard: Discard): void => this.discard(discard.error.message);
    this.receiver = new HdlcReceiver({ onDiscard });
    this.unconfirmed = new HdlcReassembler({ maxMessage: this.maxMessage, maxPending: 1, onDiscard });
    this.transfer = new HdlcTransfer(this.agreed, this.maxMessage);
  }

  get state(): HdlcClientState {
    return this.currentState;
  }

  get timer(): HdlcTimer {
    return this.currentTimer;
  }

  /** What was agreed on, in the client's directions; the defaults before that. */
  get parameters(): HdlcParameters {
    return this.agreed;
  }

  /** Sets up the link: sends SNRM. Throws `LinkError` unless disconnected. */
  connect(): readonly HdlcClientAction[] {
    if (this.currentState !== "disconnected") throw this.misuse(`connect while ${this.currentState}`);
    this.currentState = "connecting";
    this.failures = 0;
    this.sendSetMode();
    return this.drain();
  }

  /**
   * Sends an APDU, after those that still wait. `expectReply`: the server is polled until an APDU comes back; when
   * that one was not the reply (an event notification came first), call `poll`. Throws `LinkError` unless connected.
   */
  send(apdu: Uint8Array, expectReply = true): readonly HdlcClientAction[] {
    if (this.currentState !== "connected") throw this.misuse(`send while ${this.currentState}`);
    this.transfer.enqueue(encodeLlc("command", apdu));
    if (expectReply) this.awaited++;
    if (this.currentTimer !== "response" && !this.busy) this.sendTurn();
    return this.drain();
  }

  /**
   * Gives the server the turn, for an APDU that it sends without a request or in a row with others; with
   * `expectReply` the server is polled until one comes. Throws `LinkError` unless connected.
   */
  poll(expectReply = true): readonly HdlcClientAction[] {
    if (this.currentState !== "connected") throw this.misuse(`poll while ${this.currentState}`);
    if (expectReply) this.awaited++;
    if (this.currentTimer !== "response") this.sendReady();
    return this.drain();
  }

  /** Sends an APDU in UI frames: nobody acknowledges it, and no link is needed. */
  sendUnconfirmed(apdu: Uint8Array): readonly HdlcClientAction[] {
    const frames = unconfirmedFrames({
      destination: this.server,
      source: this.client,
      message: encodeLlc("command", apdu),
      maxInformation: this.agreed.maxInformationTransmit,
      pollFinal: false,
    });
    for (const bytes of frames) this.actions.push({ kind: "send", bytes });
    return this.drain();
  }

  /**
   * Gives up the link: sends DISC, also when there is none, which frees a server that still believes in one.
   * What still waits to be sent is dropped.
   */
  disconnect(): readonly HdlcClientAction[] {
    if (this.currentState === "disconnecting") return [];
    this.currentState = "disconnecting";
    this.failures = 0;
    this.sendDisconnect();
    return this.drain();
  }

  /** Takes octets from the medium. */
  receive(bytes: Uint8Array): readonly HdlcClientAction[] {
    for (const frame of this.receiver.push(bytes)) this.handle(frame);
    return this.drain();
  }

  /** The timer that `timer` names has run out. */
  onTimeout(): readonly HdlcClientAction[] {
    // A frame cut short swallows those behind it until its length is reached. Silence shows that it will not be.
    const heard = this.heard;
    for (const frame of this.receiver.end().frames) this.handle(frame);
    if (this.heard === heard) {
      if (this.currentTimer === "response") this.onSilence();
      else if (this.currentTimer === "poll") this.onPollTime();
    }
    return this.drain();
  }

  private onSilence(): void {
    if (this.failures >= this.retries) {
      const what = { connecting: "SNRM", disconnecting: "DISC", connected: "the last frame", disconnected: "" };
      this.fail("link.no-response", `no answer to ${what[this.currentState]} after ${this.retries} repetitions`);
      return;
    }
    this.failures++;
    if (this.currentState === "connecting") this.sendSetMode();
    else if (this.currentState === "disconnecting") this.sendDisconnect();
    else this.sendReady();
  }

  private onPollTime(): void {
    if (this.idlePolls >= this.polls) {
      const what = this.busy ? "the server is busy" : "the server has nothing to say";
      this.fail("link.busy", `${what} after ${this.polls} polls`);
      return;
    }
    this.idlePolls++;
    this.sendReady();
  }

  private handle(frame: HdlcFrame): void {
    if (!sameAddress(frame.destination, this.client) || !sameAddress(frame.source, this.server)) {
      this.discard(`${describeFrame(frame)} is not for this link`);
      return;
    }
    this.heard++;
    if (frame.kind === "UI") {
      const message = this.unconfirmed.push(frame);
      if (message !== undefined) this.deliver("unconfirmed", message.information);
      return;
    }
    switch (this.currentState) {
      case "connecting":
        if (frame.kind === "UA") this.onConnected(frame);
        else if (frame.kind === "DM") this.fail("link.refused", "the server answers SNRM with DM");
        else this.discard(`${describeFrame(frame)} while connecting`);
        break;
      case "disconnecting":
        if (frame.kind === "UA" || frame.kind === "DM") {
          this.down();
          this.actions.push({ kind: "disconnected" });
        } else this.discard(`${describeFrame(frame)} while disconnecting`);
        break;
      case "connected":
        this.onTransfer(frame);
        break;
      case "disconnected":
        this.discard(`${describeFrame(frame)} while disconnected`);
    }
  }

  private onConnected(frame: HdlcFrame): void {
    let peer: HdlcParameters;
    try {
      peer = decodeHdlcParameters(frame.information);
    } catch (cause) {
      if (!(cause instanceof DecodeError)) throw cause;
      this.fail("link.protocol", `the parameters in UA are wrong: ${cause.message}`, { cause });
      return;
    }
    this.down();
    this.currentState = "connected";
    this.agreed = negotiateHdlcParameters(this.proposal, peer);
    this.transfer = new HdlcTransfer(this.agreed, this.maxMessage);
    this.actions.push({ kind: "connected", parameters: this.agreed });
  }

  private onTransfer(frame: HdlcFrame): void {
    switch (frame.kind) {
      case "I":
      case "RR":
      case "RNR":
      // It acknowledges what is before N(R), as RR does, and the next turn sends again from there.
      case "REJ":
        break;
      case "DM":
        this.fail("link.disconnected", "the server answers DM: it has given up the link");
        return;
      case "FRMR":
        this.fail("link.frame-reject", `the server ${describeFrameReject(frame.information)}`);
        return;
      default:
        this.discard(`${describeFrame(frame)} while connected`);
        return;
    }
    const acknowledgement = this.transfer.acknowledge(frame.nr!);
    if (acknowledgement === "invalid") {
      this.discard(`${describeFrame(frame)}: N(R) ${frame.nr} acknowledges what was not sent`);
      // There are servers that count RR frames in N(R). While nothing waits for an acknowledgement it does no harm.
      if (this.transfer.outstanding) return;
    }
    let progress = acknowledgement === "progress";
    if (frame.kind === "I") {
      const expected = this.transfer.nr;
      const arrival = this.transfer.accept(frame);
      if (arrival === "too-long") {
        this.fail("link.protocol", `the server sends a message of more than ${this.maxMessage} octets`);
        return;
      }
      if (arrival === "next") {
        // Some servers answer a poll with an I frame of nothing: that is no progress, or they would be polled for ever.
        if (frame.information.length > 0) progress = true;
        if (!frame.segmented && this.deliver("apdu", this.transfer.takeMessage()) && this.awaited > 0) this.awaited--;
        if (this.currentState !== "connected") return;
      } else {
        this.discard(`${describeFrame(frame)}: N(S) ${frame.ns}, ${expected} expected`);
        // The late answer to a frame that was sent twice. It must not take the turn: each exchange from now on would
        // be doubled.
        if (arrival === "repeated" && !progress) return;
      }
    }
    if (progress) {
      this.failures = 0;
      this.idlePolls = 0;
    }
    this.busy = frame.kind === "RNR";
    if (frame.pollFinal) this.onTurn(progress);
  }

  /** The server has given the turn back. */
  private onTurn(progress: boolean): void {
    const { sending, receiving } = this.transfer;
    if (!sending && !receiving && this.awaited === 0) this.currentTimer = "none";
    else if (this.busy || (!progress && !sending && !receiving)) this.currentTimer = "poll";
    else if (!progress && this.failures++ >= this.retries) {
      this.fail("link.no-response", `no progress after ${this.retries} repetitions`);
    } else if (sending) this.sendTurn();
    else this.sendReady();
  }

  /** Hands up the APDU of a whole message; false for a message without octets. */
  private deliver(kind: "apdu" | "unconfirmed", message: Uint8Array): boolean {
    if (message.length === 0) return false;
    try {
      const { source, apdu } = decodeLlc(message);
      if (source === 0xe7) {
        this.actions.push({ kind, apdu });
        return true;
      }
      throw new DecodeError("decode.malformed", "LLC of a command, response expected", { layer: "llc", offset: 1 });
    } catch (cause) {
      if (!(cause instanceof DecodeError)) throw cause;
      if (kind === "unconfirmed") this.discard(cause.message);
      else this.fail("link.protocol", `the message is not an LLC response: ${cause.message}`, { cause });
      return false;
    }
  }

  private sendSetMode(): void {
    const isDefault = !this.twoOctetLengths && sameParameters(this.proposal, defaultHdlcParameters);
    this.sendFrame(
      isDefault
        ? { kind: "SNRM", pollFinal: true }
        : { kind: "SNRM", pollFinal: true, information: encodeHdlcParameters(this.proposal, this.twoOctetLengths) },
    );
    this.currentTimer = "response";
  }

  private sendDisconnect(): void {
    this.sendFrame({ kind: "DISC", pollFinal: true });
    this.currentTimer = "response";
  }

  private sendReady(): void {
    this.sendFrame({ kind: "RR", pollFinal: true, nr: this.transfer.nr });
    this.currentTimer = "response";
  }

  private sendTurn(): void {
    const segments = this.transfer.turn();
    for (const [i, segment] of segments.entries()) {
      this.sendFrame({ kind: "I", pollFinal: i === segments.length - 1, nr: this.transfer.nr, ...segment });
    }
    this.currentTimer = "response";
  }

  private sendFrame(frame: Omit<HdlcFrameContent, "destination" | "source">): void {
    const bytes = encodeHdlcFrame({ destination: this.server, source: this.client, ...frame });
    this.actions.push({ kind: "send", bytes });
  }

  private discard(reason: string): void {
    this.actions.push({ kind: "discarded", reason });
  }

  private fail(code: `link.${string}`, message: string, options?: ErrorOptions): void {
    this.down();
    this.actions.push({
      kind: "error",
      error: new LinkError(code, "hdlc", `${message} (${describeConnection(this.client, this.server)})`, options),
    });
  }

  private misuse(what: string): LinkError {
    return new LinkError("link.not-ready", "hdlc", `${what} (${describeConnection(this.client, this.server)})`);
  }

  private down(): void {
    this.currentState = "disconnected";
    this.currentTimer = "none";
    this.agreed = defaultHdlcParameters;
    this.transfer = new HdlcTransfer(this.agreed, this.maxMessage);
    this.awaited = 0;
    this.busy = false;
    this.failures = 0;
    this.idlePolls = 0;
  }

  private drain(): readonly HdlcClientAction[] {
    const actions = this.actions;
    this.actions = [];
    return actions;
  }
}

function sameParameters(a: HdlcParameters, b: HdlcParameters): boolean {
  return (
    a.maxInformationTransmit === b.maxInformationTransmit &&
    a.maxInformationReceive === b.maxInformationReceive &&
    a.windowTransmit === b.windowTransmit &&
    a.windowReceive === b.windowReceive
  );
}
