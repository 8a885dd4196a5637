import { DecodeError, LinkError } from "@cosemkit/core";
import { describeConnection, type HdlcAddress } from "./hdlc-address.ts";
import { controlOf, describeFrame, encodeHdlcFrame, type HdlcFrame, type HdlcFrameContent } from "./hdlc-frame.ts";
import { encodeFrameReject, type FrameRejectReason } from "./hdlc-frame-reject.ts";
import type { HdlcParameters } from "./hdlc-parameters.ts";
import type { HdlcServerAction } from "./hdlc-server.ts";
import { HdlcTransfer } from "./hdlc-transfer.ts";
import { decodeLlc, encodeLlc } from "./llc.ts";

/**
 * The server's end of one connection: from SNRM to DISC. `HdlcServer` makes it and feeds it frames; the owner answers
 * through it. It talks only when the client has given it the turn: what is sent at another time waits for a poll.
 */
export class HdlcServerLink {
  /** The client's address. */
  readonly client: HdlcAddress;
  /** The address by which the client called this server. */
  readonly server: HdlcAddress;
  /** What was agreed on, in the server's directions. */
  readonly parameters: HdlcParameters;
  private readonly transfer: HdlcTransfer;
  /** The client waits for the answer to a message that has been handed up. */
  private holdsTurn = false;
  /** Made when a frame was rejected: the answer to everything until the client sets up the link anew. */
  private frameReject: Uint8Array | undefined = undefined;
  private closed = false;

  constructor(client: HdlcAddress, server: HdlcAddress, parameters: HdlcParameters, maxMessage: number) {
    this.client = client;
    this.server = server;
    this.parameters = parameters;
    this.transfer = new HdlcTransfer(parameters, maxMessage);
  }

  /** Whether the link is up. */
  get open(): boolean {
    return !this.closed;
  }

  /** Sends an APDU: at once when the client waits for it, else when it polls. Throws `LinkError` on a closed link. */
  send(apdu: Uint8Array): readonly HdlcServerAction[] {
    this.mustBeOpen("send");
    const actions: HdlcServerAction[] = [];
    this.transfer.enqueue(encodeLlc("response", apdu));
    if (this.holdsTurn) this.answer(actions);
    return actions;
  }

  /** Gives the turn back without an APDU: the request needs no answer. Throws `LinkError` on a closed link. */
  pass(): readonly HdlcServerAction[] {
    this.mustBeOpen("pass");
    const actions: HdlcServerAction[] = [];
    if (this.holdsTurn) this.answer(actions);
    return actions;
  }

  /** Takes a frame of the client other than SNRM, DISC and UI: the server does those. */
  receive(frame: HdlcFrame): readonly HdlcServerAction[] {
    const actions: HdlcServerAction[] = [];
    if (this.frameReject !== undefined) {
      if (frame.pollFinal) this.push(actions, { kind: "FRMR", pollFinal: true, information: this.frameReject });
    } else if (frame.nr !== undefined) {
      this.onTransfer(frame, frame.nr, actions);
    } else if (typeof frame.kind === "number") this.reject(frame, "control", actions);
    else discard(frame, "a server does not take it", actions);
    return actions;
  }

  /** The link is gone: nothing can be sent any more. */
  close(): void {
    this.closed = true;
  }

  /**
   * Takes I, RR, RNR and REJ. REJ needs nothing of its own: it acknowledges what is before N(R), and each turn sends again
   * from there.
   */
  private onTransfer(frame: HdlcFrame, nr: number, actions: HdlcServerAction[]): void {
    if (frame.information.length > this.parameters.maxInformationReceive) {
      this.reject(frame, "too-long", actions);
      return;
    }
    if (this.transfer.acknowledge(nr) === "invalid") {
      this.reject(frame, "nr", actions);
      return;
    }
    let delivered = false;
    if (frame.kind === "I") {
      const expected = this.transfer.nr;
      const arrival = this.transfer.accept(frame);
      if (arrival === "too-long") {
        this.reject(frame, "too-long", actions);
        return;
      }
      if (arrival !== "next") discard(frame, `N(S) ${frame.ns}, ${expected} expected`, actions);
      else if (!frame.segmented) delivered = this.deliver(frame, actions);
    }
    if (!frame.pollFinal) return;
    this.holdsTurn = true;
    // The owner answers a message that it has just been given. In all other cases the client gets its answer now.
    if (!delivered) this.answer(actions, frame.kind === "RNR");
  }

  private deliver(frame: HdlcFrame, actions: HdlcServerAction[]): boolean {
    const message = this.transfer.takeMessage();
    if (message.length === 0) return false;
    try {
      const { source, apdu } = decodeLlc(message);
      if (source === 0xe6) {
        actions.push({ kind: "apdu", link: this, apdu });
        return true;
      }
      discard(frame, "LLC of a response, command expected", actions);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      discard(frame, error.message, actions);
    }
    return false;
  }

  /** Gives the turn back: with I frames when there are any and the client takes them, else with RR. */
  private answer(actions: HdlcServerAction[], clientBusy = false): void {
    this.holdsTurn = false;
    const nr = this.transfer.nr;
    if (clientBusy || !this.transfer.sending) {
      this.push(actions, { kind: "RR", pollFinal: true, nr });
      return;
    }
    const segments = this.transfer.turn();
    for (const [i, segment] of segments.entries()) {
      this.push(actions, { kind: "I", pollFinal: i === segments.length - 1, nr, ...segment });
    }
  }

  private reject(frame: HdlcFrame, reason: FrameRejectReason, actions: HdlcServerAction[]): void {
    discard(frame, `rejected: ${reason}`, actions);
    this.holdsTurn = false;
    const { vs, nr: vr } = this.transfer;
    this.frameReject = encodeFrameReject({ control: controlOf(frame), isResponse: false, vs, vr, reasons: [reason] });
    if (frame.pollFinal) this.push(actions, { kind: "FRMR", pollFinal: true, information: this.frameReject });
  }

  private push(actions: HdlcServerAction[], frame: Omit<HdlcFrameContent, "destination" | "source">): void {
    const bytes = encodeHdlcFrame({ destination: this.client, source: this.server, ...frame });
    actions.push({ kind: "send", bytes });
  }

  private mustBeOpen(what: string): void {
    if (this.closed) {
      const where = describeConnection(this.client, this.server);
      throw new LinkError("link.not-ready", "hdlc", `${what} on a link that is closed (${where})`);
    }
  }
}

function discard(frame: HdlcFrame, reason: string, actions: HdlcServerAction[]): void {
  actions.push({ kind: "discarded", reason: `${describeFrame(frame)}: ${reason}` });
}
