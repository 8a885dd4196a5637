import {
  type DecodeOptions,
  DlmsError,
  defaultLimits,
  equalBytes,
  type Limits,
  LinkError,
  TimeoutError,
} from "@cosemkit/core";
import type { AccessRequest } from "@cosemkit/model/apdu/access";
import type { ActionRequest } from "@cosemkit/model/apdu/action";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import {
  decodeInvokeIdAndPriority,
  decodeLongInvokeIdAndPriority,
  type InvokeIdAndPriority,
  type LongInvokeIdAndPriority,
} from "@cosemkit/model/apdu/common";
import type { GetRequest } from "@cosemkit/model/apdu/get";
import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import type { SetRequest } from "@cosemkit/model/apdu/set";
import type { UnconfirmedWriteRequest } from "@cosemkit/model/apdu/short-name";
import { generalBlockTransferTag, tagOf, tagsOf } from "../association/apdu-tags.ts";
import { BlockTransfer, mostWindow } from "../association/block-transfer.ts";
import type { ClientAssociation } from "../association/client-association.ts";
import { requireConformance } from "../association/negotiation.ts";
import { isRefusal, refusalError, ServiceError } from "../association/service-error.ts";
import { confirmationOf } from "../push/confirmation.ts";
import { abortedError } from "../transport/abort.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { defaultTimeout } from "../transport/pending.ts";
import type { ApduChannel } from "./channel.ts";
import type { ClientEvent, Notification } from "./events.ts";

export interface ConversationOptions {
  readonly channel: ApduChannel;
  readonly association: ClientAssociation;
  readonly priority?: "normal" | "high" | undefined;
  /** Milliseconds that each exchange of one request and one reply may take; 10,000 by default. */
  readonly timeout?: number | undefined;
  readonly decode?: DecodeOptions | undefined;
  /** Blocks that the server may send without waiting, in a general block transfer; 8 by default. */
  readonly blockWindow?: number | undefined;
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  readonly onNotification?: ((notification: Notification) => void) | undefined;
}

/** Requests of the confirmed services by short name, which have no invoke-id. */
type ShortNameRequest = Extract<XdlmsApdu, { kind: "read-request" | "write-request" }>;

/** Requests of the confirmed services. */
export type ServiceRequest = GetRequest | SetRequest | ActionRequest | AccessRequest | ShortNameRequest;

/** Requests that get no reply; the service class of a SET has to say so. */
export type UnconfirmedRequest = Extract<SetRequest, { kind: "set-request-normal" }> | UnconfirmedWriteRequest;

/** The answer to a service request, opened and known to be ours; its contents are not decoded yet. */
export interface ServiceReply {
  /** The plain APDU. */
  readonly apdu: Uint8Array;
  /** Which alternative of a GET, SET or ACTION response it is: octet 1. */
  readonly alternative: number;
  /** Where the contents of such a response begin, after the invoke-id. */
  readonly contents: number;
}

/** First octets of what servers send unasked. */
const notificationTags: readonly number[] = /* @__PURE__ */ tagsOf(
  "data-notification",
  "information-report-request",
  "event-notification-request",
);
const rlreTag: number = /* @__PURE__ */ tagOf("rlre");

/** What a block led to: the reply, or what to send next. */
type Step<T> = { readonly done: T } | { readonly next: readonly Uint8Array[] };

/** How often a block is sent at most, in the time of one request. */
const attempts = 3;
const defaultWindow = 8;
const largestPdu = 0xffff;

/** Milliseconds that a server may take to confirm a release. */
const releaseTimeout = 3000;

/**
 * One association at work over one channel: makes and releases it, and exchanges service requests for their replies,
 * one at a time. Each reply is tied to its request by service and invoke-id (rule W6): what belongs to no request
 * under way is dropped and reported. By short names there is no invoke-id: once a request went without its reply, no
 * other is sent, as that reply could be taken for another's. Everything that a service needs of the session goes through `exchange`, so that
 * general block transfer and other wrappings of whole APDUs have one place.
 */
export class Conversation {
  readonly association: ClientAssociation;
  readonly limits: Limits;
  readonly decoding: DecodeOptions;
  private readonly channel: ApduChannel;
  private readonly options: ConversationOptions;
  private invokeId = 0;
  private longInvokeId = 0;
  /** Ends when the task that is last in line has ended. */
  private line: Promise<void> = Promise.resolve();
  private turns = 0;
  private isClosed = false;
  private isLost = false;
  /** Whether a reply may still come that nothing would tell from that to another request. */
  private isAdrift = false;

  constructor(options: ConversationOptions) {
    this.options = options;
    this.channel = options.channel;
    this.association = options.association;
    this.decoding = options.decode ?? {};
    this.limits = { ...defaultLimits, ...this.decoding.limits };
  }

  get peer(): string {
    return this.channel.peer;
  }

  /** Opens the channel and makes the association. If that fails, the channel is closed again. */
  async open(wait: WaitOptions = {}): Promise<void> {
    const { channel, association } = this;
    const each = this.within(wait);
    await channel.open(
      {
        unsolicited: (apdu) => this.onUnsolicited(apdu),
        closed: (error) => {
          this.isLost = true;
          this.emit({ kind: "link-lost", error });
        },
        discarded: (reason) => this.emit({ kind: "discarded", reason }),
      },
      each,
    );
    try {
      let next: Uint8Array | undefined = association.begin();
      let before: Uint8Array | undefined;
      while (next !== undefined) {
        const take = (reply: Uint8Array): { apdu: Uint8Array } | undefined => this.takeHandshake(reply, before);
        const { apdu }: { apdu: Uint8Array } = await channel.request(next, take, each);
        next = association.onReply(apdu);
        before = apdu;
      }
    } catch (error) {
      if (error instanceof DlmsError && (error.layer === "association" || error.layer === "security")) {
        this.emit({ kind: "refused", error });
      }
      await channel.close();
      throw error;
    }
    const { negotiated, serverTitle } = association;
    this.emit({ kind: "associated", negotiated, serverTitle });
  }

  /** Releases the association, gives up the link and closes the channel. Never throws; waits for a task under way. */
  close(release: "request" | "disconnect", wait: WaitOptions = {}): Promise<void> {
    if (this.isClosed) return this.line;
    this.isClosed = true;
    const closing = this.line.then(async () => {
      if (release === "request" && !this.isLost && this.association.state === "associated") await this.release(wait);
      await this.channel.close(wait);
    });
    this.line = closing;
    return closing;
  }

  /**
   * Runs a task, of one or more exchanges, after those that are in line before it. Throws `aborted` when the signal
   * says so before its turn.
   */
  async run<T>(task: () => Promise<T>, wait: WaitOptions = {}): Promise<T> {
    if (this.isClosed) throw new LinkError("link.closed", "client", `the meter was closed (${this.peer})`);
    const turn = this.line;
    const result = untilAborted(turn, wait.signal, `waiting for the requests before (${this.peer})`).then(() => {
      this.turns++;
      return task();
    });
    // The line goes on when this task has ended, well or not, and never before the one ahead of it. It keeps no results.
    this.line = Promise.allSettled([turn, result]).then(() => undefined);
    return result;
  }

  /** The number of the task that runs, or that ran last. */
  get turn(): number {
    return this.turns;
  }

  /** Invoke-id and priority of a new request. */
  nextInvoke(): InvokeIdAndPriority {
    this.invokeId = (this.invokeId + 1) & 0x0f;
    const { priority = "high" } = this.options;
    return { invokeId: this.invokeId, reserved: 0, serviceClass: "confirmed", priority };
  }

  /** The same of a new ACCESS request. */
  nextLongInvoke(): LongInvokeIdAndPriority {
    this.longInvokeId = (this.longInvokeId + 1) & 0xffffff;
    const { priority = "high" } = this.options;
    return {
      invokeId: this.longInvokeId,
      reserved: 0,
      selfDescriptive: "not-self-descriptive",
      processingOption: "continue-on-error",
      serviceClass: "confirmed",
      priority,
    };
  }

  /** Whether ACCESS can be used: it was granted, and its APDUs, which have only the general ciphered form, can be protected. */
  get hasAccess(): boolean {
    return this.has("access") && (!this.association.isCiphered || this.has("general-protection"));
  }

  /** Throws `association.not-negotiated` unless the server granted it. */
  require(bit: ConformanceBit, what: string): void {
    requireConformance(this.association.negotiated, bit, what);
  }

  has(bit: ConformanceBit): boolean {
    return this.association.negotiated.conformance.includes(bit);
  }

  /**
   * Sends a request and waits for its reply. `take` gets each APDU of the right service and invoke-id, and returns
   * nothing for one that answers an earlier request of the same transfer: that one is dropped. When the server expects a
   * higher invocation counter, ours goes on from there, as far as may be without consent, and a read is tried once more.
   *
   * Throws `ServiceError`, `SecurityError`, `DecodeError`, `TimeoutError`, `LinkError` or `aborted`.
   */
  async exchange<T extends object>(
    request: ServiceRequest,
    take: (reply: ServiceReply) => T | undefined,
    wait: WaitOptions = {},
  ): Promise<T> {
    try {
      return await this.attempt(request, take, wait);
    } catch (error) {
      if (!(error instanceof ServiceError) || error.invocationCounter === undefined) throw error;
      this.association.raiseCounter(error.invocationCounter);
      // The refusal came in clear. What changes something may have been done all the same: only reads are tried again.
      if (!isRead(request)) throw error;
      return this.attempt(request, take, wait);
    }
  }

  private async attempt<T extends object>(
    request: ServiceRequest,
    take: (reply: ServiceReply) => T | undefined,
    wait: WaitOptions,
  ): Promise<T> {
    const { association } = this;
    if (this.isAdrift) {
      throw new LinkError(
        "link.out-of-step",
        "client",
        `the reply to an earlier request may still come, and short names have no invoke-id to tell it by: connect again (${this.peer})`,
      );
    }
    const plain = encodeXdlmsApdu(request);
    const room = request.kind === "access-request" ? association.generalRoom : association.room;
    this.checkRoom(request.kind, plain.length, room);
    const dropped: string[] = [];
    const drop = (reason: string, kind: "reply-dropped" | "replay-dropped" = "reply-dropped"): undefined => {
      dropped.push(reason);
      this.emit({ kind, reason });
    };
    const takeApdu = (apdu: Uint8Array): T | undefined => {
      if (association.isCiphered && isNotification(apdu)) {
        this.onUnsolicited(apdu);
        return undefined;
      }
      const opened = this.openReply(apdu);
      if (opened === undefined) return drop("an APDU whose invocation counter was used before", "replay-dropped");
      if (isRefusal(opened)) throw refusalError(opened, request.kind, this.decoding);
      if (this.notify(opened)) return undefined;
      const other = mismatch(opened, request);
      if (other !== undefined) return drop(other);
      return take({ apdu: opened, alternative: opened[1]!, contents: 3 }) ?? drop("an answer that came before");
    };
    try {
      return await this.send(association.protect(plain), takeApdu, this.within(wait));
    } catch (error) {
      const isOwed = error instanceof DlmsError && (error.code === "timeout" || error.code === "aborted");
      if (isOwed && hasNoInvokeId(request)) this.isAdrift = true;
      if (!(error instanceof TimeoutError) || dropped.length === 0) throw error;
      const last = dropped.at(-1)!;
      throw new TimeoutError(
        error.layer,
        error.milliseconds,
        `no reply to the ${request.kind} from ${this.peer}; ${dropped.length} others were dropped, the last: ${last}`,
      );
    }
  }

  /** Sends a request that gets no reply. Throws `ServiceError` when it is too long, and `LinkError`. */
  tell(request: UnconfirmedRequest): void {
    const { association, channel } = this;
    if (this.isLost) throw new LinkError("link.closed", "client", `the connection is gone (${this.peer})`);
    const plain = encodeXdlmsApdu(request);
    this.checkRoom(request.kind, plain.length, association.room);
    channel.post(association.protect(plain));
  }

  private checkRoom(kind: string, octets: number, room: number): void {
    if (octets <= room) return;
    throw new ServiceError("service.pdu-size", `the ${kind} has ${octets} octets, ${room} are what the server takes`);
  }

  /**
   * Sends an APDU and waits for its reply. Where general block transfer was agreed on, either goes in blocks when it does not
   * fit in one APDU; then each turn has the time of a request, and what is lost is asked for again. What goes in one APDU is
   * sent once: nobody can tell its repetition from the same request made twice.
   */
  private async send<T extends object>(
    apdu: Uint8Array,
    take: (apdu: Uint8Array) => T | undefined,
    wait: WaitOptions,
  ): Promise<T> {
    const { association, channel, limits } = this;
    if (!this.has("general-block-transfer")) return channel.request(apdu, take, wait);
    const pduSize = association.negotiated.serverMaxPduSize || largestPdu;
    const transfer = new BlockTransfer({
      pduSize,
      window: this.options.blockWindow ?? defaultWindow,
      burst: channel.streams === true ? mostWindow : 1,
      asksAgain: true,
      maxOctets: limits.apduBytes,
    });
    const takeWhole = (whole: Uint8Array): Step<T> | undefined => {
      const done = take(whole);
      return done === undefined ? undefined : { done };
    };
    const takeBlock = (reply: Uint8Array): Step<T> | undefined => {
      if (reply[0] !== generalBlockTransferTag) return takeWhole(reply);
      const { whole, send } = transfer.receive(reply);
      if (whole === undefined) return send.length === 0 ? undefined : { next: send };
      const step = takeWhole(whole);
      // The answer to something else, that comes late.
      if (step === undefined) transfer.restart();
      return step;
    };
    let maySendAgain = apdu.length > pduSize;
    let next = maySendAgain ? transfer.send(apdu) : [apdu];
    for (let attempt = 1; ; attempt++) {
      const timeout = maySendAgain ? Math.ceil(wait.timeout! / attempts) : wait.timeout;
      try {
        const before = transfer.progress;
        for (const block of next.slice(0, -1)) channel.post(block);
        const step: Step<T> = await channel.request(next.at(-1)!, takeBlock, { timeout, signal: wait.signal });
        if ("done" in step) return step.done;
        next = step.next;
        maySendAgain = true;
        if (transfer.progress > before) attempt = 0;
        else if (attempt >= attempts) throw new LinkError("link.out-of-step", "client", `${this.peer} repeats a block`);
      } catch (error) {
        if (!(error instanceof TimeoutError) || !maySendAgain || attempt >= attempts) throw error;
        next = transfer.again();
      }
    }
  }

  private within(wait: WaitOptions): WaitOptions {
    return { timeout: wait.timeout ?? this.options.timeout ?? defaultTimeout, signal: wait.signal };
  }

  private async release(wait: WaitOptions): Promise<void> {
    const { association, channel } = this;
    const timeout = Math.min(releaseTimeout, this.within(wait).timeout!);
    const take = (apdu: Uint8Array): { apdu: Uint8Array } | undefined => {
      if (apdu[0] === rlreTag || isRefusal(apdu)) return { apdu };
      this.onUnsolicited(apdu);
      return undefined;
    };
    try {
      const { apdu } = await channel.request(association.release(), take, { timeout, signal: wait.signal });
      association.onReleaseReply(apdu);
    } catch (error) {
      if (!(error instanceof DlmsError)) throw error;
      this.emit({ kind: "release-failed", error });
    }
  }

  /** `before`: the reply before this one, which datagrams can bring twice. */
  private takeHandshake(apdu: Uint8Array, before: Uint8Array | undefined): { apdu: Uint8Array } | undefined {
    if (before !== undefined && equalBytes(apdu, before)) {
      this.emit({ kind: "reply-dropped", reason: "a reply that came before" });
      return undefined;
    }
    if (!isNotification(apdu)) return { apdu };
    this.emit({ kind: "discarded", reason: "a notification before the association was made" });
    return undefined;
  }

  /** The plain APDU of a reply; nothing for one that was replayed. */
  private openReply(apdu: Uint8Array): Uint8Array | undefined {
    try {
      return this.association.open(apdu);
    } catch (error) {
      if (error instanceof DlmsError && error.code === "security.replay") return undefined;
      if (error instanceof DlmsError && error.layer === "security") this.emit({ kind: "protection-failed", error });
      throw error;
    }
  }

  private onUnsolicited(apdu: Uint8Array): void {
    try {
      const opened = this.association.open(apdu);
      if (!this.notify(opened)) {
        this.emit({ kind: "reply-dropped", reason: `an APDU ${hex(opened[0])} that nobody waits for` });
      }
    } catch (error) {
      if (!(error instanceof DlmsError)) throw error;
      this.emit({ kind: "discarded", reason: error.message });
    }
  }

  /** Hands on a notification; whether it was one. Throws `DecodeError`. */
  private notify(apdu: Uint8Array): boolean {
    if (!isNotification(apdu)) return false;
    const { onNotification } = this.options;
    if (onNotification !== undefined) {
      const notification = decodeXdlmsApdu(apdu, this.decoding) as Notification;
      queueMicrotask(() => onNotification(notification));
      this.confirm(notification);
    }
    return true;
  }

  /** Confirms what asks for it, protected as the association is. */
  private confirm(notification: Notification): void {
    const confirmation = confirmationOf(notification);
    if (confirmation === undefined) return;
    try {
      this.channel.post(this.association.protect(confirmation));
    } catch (error) {
      if (!(error instanceof DlmsError)) throw error;
      this.emit({ kind: "discarded", reason: `a notification was not confirmed: ${error.message}` });
    }
  }

  /** Listeners run on their own: what they throw or call must not meet the protocol half-way. */
  private emit(event: ClientEvent): void {
    const { onEvent } = this.options;
    if (onEvent !== undefined) queueMicrotask(() => onEvent(event));
  }
}

/** Whether a request changes nothing, and may be made twice. */
function isRead({ kind }: ServiceRequest): boolean {
  return kind.startsWith("get-") || kind === "read-request";
}

function isNotification(apdu: Uint8Array): boolean {
  return notificationTags.includes(apdu[0] ?? -1);
}

/** Why an APDU is not the reply to a request; nothing when it is. Throws `DecodeError` for one cut short. */
function mismatch(apdu: Uint8Array, request: ServiceRequest): string | undefined {
  const service = request.kind.slice(0, request.kind.indexOf("-"));
  if (apdu[0] !== tagOf(`${service}-response`)) return `an APDU ${hex(apdu[0])}, which does not answer ${request.kind}`;
  if (hasNoInvokeId(request)) return undefined;
  const isAccess = request.kind === "access-request";
  const { invokeId } = isAccess
    ? decodeLongInvokeIdAndPriority(apdu.subarray(1, 5))
    : decodeInvokeIdAndPriority(apdu.subarray(2, 3));
  const expected = (isAccess ? request.longInvokeIdAndPriority : request.invokeIdAndPriority).invokeId;
  return invokeId === expected ? undefined : `an answer to invoke-id ${invokeId}, ${expected} expected`;
}

function hasNoInvokeId(request: ServiceRequest): request is ShortNameRequest {
  return request.kind === "read-request" || request.kind === "write-request";
}

function hex(octet: number | undefined): string {
  return octet === undefined ? "of no octets" : octet.toString(16).padStart(2, "0");
}

/** Waits for a promise that never rejects, or for the signal. */
async function untilAborted(turn: Promise<unknown>, signal: AbortSignal | undefined, what: string): Promise<void> {
  if (signal === undefined) {
    await turn;
    return;
  }
  let onAbort!: () => void;
  const aborted = new Promise<void>((resolve) => {
    onAbort = resolve;
    signal.addEventListener("abort", onAbort);
  });
  if (!signal.aborted) await Promise.race([turn, aborted]);
  signal.removeEventListener("abort", onAbort);
  if (signal.aborted) throw abortedError(signal, "client", what);
}
