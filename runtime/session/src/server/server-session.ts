import { DecodeError, DlmsError, equalBytes, SecurityError } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeGeneralBlockTransfer } from "@cosemkit/model/apdu/general";
import { generalBlockTransferTag, isCiphered, tagOf, tagsOf } from "../association/apdu-tags.ts";
import { BlockTransfer, mostWindow } from "../association/block-transfer.ts";
import { type Referencing, referencingOf } from "../association/referencing.ts";
import { type AssociationEvent, type AssociationState, ServerAssociation } from "../association/server-association.ts";
import { exceptionResponse } from "../association/server-replies.ts";
import { tryDecode } from "../association/try-decode.ts";
import type { PushApdu } from "../push/push.ts";
import { ClientView, type Invocation } from "./client-view.ts";
import type { DeviceSession, SessionOptions } from "./endpoint.ts";
import { logicalNameProvider } from "./logical-name-services.ts";
import { type NotifyOutcome, notificationBits } from "./notify.ts";
import type { CosemServer, ServerClient } from "./server.ts";
import type { ServiceRefusal } from "./service-call.ts";
import type { ClientServices, ServiceProvider } from "./service-provider.ts";
import { shortNameProvider } from "./short-name-services.ts";

/** What a session reports; `ServerEvent` says of whom. */
type SessionEvent =
  | AssociationEvent
  | { readonly kind: "handler-failed"; readonly error: unknown; readonly what: string }
  | ({ readonly kind: "invoked" } & Invocation)
  | { readonly kind: "confirmed"; readonly invokeId: number }
  | { readonly kind: "session-failed"; readonly error: unknown };

const providers: Readonly<Record<Referencing, ServiceProvider>> = {
  logical: logicalNameProvider,
  short: shortNameProvider,
};

/** What may be broadcast (Green Book: unconfirmed services that write and invoke). */
const broadcastKinds: readonly XdlmsApdu["kind"][] = [
  "set-request-normal",
  "set-request-with-list",
  "action-request-normal",
  "action-request-with-list",
  "unconfirmed-write-request",
];

const nothing: Uint8Array = new Uint8Array(0);

/** Blocks of a request that are taken in one turn, where the link can carry several. */
const takenWindow = 8;

const aarqTag: number = tagOf("aarq");
const rlrqTag: number = tagOf("rlrq");

/** Whoever answers these may never come to an end. */
const finalTags: readonly number[] = tagsOf("aare", "rlre", "confirmed-service-error", "exception-response");

/**
 * One client on one connection, without I/O: takes its APDUs and answers them. It answers whatever comes, and never
 * throws; `CosemServer.open` makes it.
 */
export class ServerSession implements DeviceSession {
  private readonly server: CosemServer;
  readonly clientSap: number;
  private readonly client: ServerClient | undefined;
  private readonly association: ServerAssociation;
  private readonly report: (event: SessionEvent) => void;
  private services: ClientServices | undefined = undefined;
  /** Ends when all that came before is answered. It keeps no answer: there may be secrets in it. */
  private last: Promise<void> = Promise.resolve();
  private closed = false;
  private refused = 0;
  private readonly options: SessionOptions;
  /** The exchange in blocks that is under way, and the block that began it. Out of reach of whatever prints objects, as values are in them. */
  #transfer: { readonly first: Uint8Array; readonly blocks: BlockTransfer } | undefined = undefined;
  #rest: readonly Uint8Array[] = [];

  constructor(
    server: CosemServer,
    clientSap: number,
    client: ServerClient | undefined,
    address: string,
    options: SessionOptions,
    report: (event: SessionEvent) => void,
  ) {
    this.options = options;
    this.server = server;
    this.clientSap = clientSap;
    this.client = client;
    this.report = report;
    this.association = new ServerAssociation({
      provider: server.provider,
      systemTitle: server.systemTitle,
      terms: client,
      maxPduSize: server.maxPduSize,
      guard: server.guard,
      peer: `${clientSap} ${address}`,
      onEvent: (event) => this.onAssociation(event),
    });
  }

  get state(): AssociationState {
    return this.association.state;
  }

  /** How often the client was turned down: associations refused, proofs that were wrong. */
  get refusals(): number {
    return this.refused;
  }

  /**
   * Answers an APDU; undefined when it gets no answer. APDUs given while another is answered wait for their turn.
   */
  receive(apdu: Uint8Array): Promise<Uint8Array | undefined> {
    const answer = this.last.then(() => this.answer(apdu));
    this.last = answer.then(() => undefined);
    return answer;
  }

  /** What follows the last answer in the same turn: more blocks of a general block transfer. */
  more(): readonly Uint8Array[] {
    const rest = this.#rest;
    this.#rest = [];
    return rest;
  }

  /**
   * Sends what the client did not ask for, after the answers under way. Never throws; `CosemServer.notify` says what comes
   * of it.
   */
  notify(notification: PushApdu): Promise<NotifyOutcome> {
    // In the line of the answers: their invocation counters have to rise in the order in which they are sent.
    const outcome = this.last.then(() => this.sendUnasked(notification));
    this.last = outcome.then(() => undefined);
    return outcome;
  }

  private sendUnasked(notification: PushApdu): NotifyOutcome {
    const { association, options } = this;
    if (this.closed || this.state !== "associated" || options.send === undefined) return "not-associated";
    const bits = notificationBits(notification.kind, association.ciphered);
    if (!bits.every((bit) => association.conformance.includes(bit))) return "not-negotiated";
    try {
      const apdu = association.notify(encodeXdlmsApdu(notification));
      if (apdu === undefined) return "too-long";
      options.send(apdu);
      return "sent";
    } catch (error) {
      this.report({ kind: "session-failed", error });
      return "failed";
    }
  }

  /** Ends the session: the connection is gone. What is still being answered gets no answer. */
  close(): void {
    this.closed = true;
    this.association.abort();
    this.services = undefined;
    this.server.forget(this);
  }

  private async answer(apdu: Uint8Array): Promise<Uint8Array | undefined> {
    if (this.closed) return undefined;
    try {
      const reply = await this.dispatch(apdu);
      return this.closed ? undefined : reply;
    } catch (error) {
      // As when an invocation counter is used up: then nothing can be protected any more.
      this.association.abort();
      this.services = undefined;
      this.report({ kind: "session-failed", error });
      return exceptionResponse("service-not-allowed", "operation-not-possible");
    }
  }

  private async dispatch(apdu: Uint8Array): Promise<Uint8Array | undefined> {
    const tag = apdu[0];
    if (tag === undefined || finalTags.includes(tag)) return undefined;
    if (tag === aarqTag || tag === rlrqTag) {
      this.#transfer = undefined;
      const reply = tag === aarqTag ? this.association.request(apdu) : this.association.release(apdu);
      if (this.state !== "associated") this.services = undefined;
      return reply;
    }
    if (apdu.length > this.server.maxPduSize) return exceptionResponse("service-unknown", "pdu-too-long");
    if (tag === generalBlockTransferTag) return this.block(apdu);
    if (!this.hasBlocks) return this.request(apdu, undefined);
    const reply = await this.request(apdu, this.server.limits.replyBytes);
    if (reply === undefined || reply.length <= this.association.clientPduSize) return reply;
    const blocks = this.newTransfer();
    this.#transfer = { first: nothing, blocks };
    return this.turn(blocks.send(reply));
  }

  /** Whether general block transfer was agreed on. */
  private get hasBlocks(): boolean {
    return this.state === "associated" && this.association.conformance.includes("general-block-transfer");
  }

  private newTransfer(): BlockTransfer {
    const streams = this.options.streams ?? true;
    return new BlockTransfer({
      pduSize: this.association.clientPduSize,
      window: streams ? takenWindow : 1,
      burst: streams ? mostWindow : 1,
      asksAgain: false,
      maxOctets: this.server.limits.requestBytes,
    });
  }

  /** A block of a request, or the client's turn in an answer that goes in blocks. */
  private async block(apdu: Uint8Array): Promise<Uint8Array | undefined> {
    if (!this.hasBlocks) return exceptionResponse("service-not-allowed", "service-not-supported");
    try {
      const { blockNumber, blockNumberAck, blockControl, blockData } = decodeGeneralBlockTransfer(apdu.subarray(1));
      const begins = blockNumber === 1 && blockNumberAck === 0;
      // A request in one block that comes twice is made twice, as without blocks, unless it is ciphered: then no two are the
      // same. Of a longer one it is the transfer that goes on.
      const isDistinct = blockControl.lastBlock !== "last" || isCiphered(blockData[0] ?? 0);
      const isRepeat = isDistinct && equalBytes(apdu, this.#transfer?.first ?? nothing);
      if (this.#transfer === undefined || (begins && !isRepeat)) {
        this.#transfer = { first: apdu.slice(), blocks: this.newTransfer() };
      }
      const { blocks } = this.#transfer;
      const { send, whole } = blocks.receive(apdu);
      if (whole === undefined) return this.turn(send);
      const reply = await this.request(whole, this.server.limits.replyBytes);
      return reply === undefined ? undefined : this.turn(blocks.send(reply));
    } catch (error) {
      const isOfPeer =
        error instanceof DecodeError || (error instanceof DlmsError && error.code.startsWith("transfer."));
      if (!isOfPeer) throw error;
      this.#transfer = undefined;
      return exceptionResponse("service-not-allowed", "other-reason");
    }
  }

  private turn([first, ...rest]: readonly Uint8Array[]): Uint8Array | undefined {
    this.#rest = rest;
    return first;
  }

  /** `room`: octets that a plain answer may have, where its size is not bound by the client's PDU. */
  private async request(apdu: Uint8Array, room: number | undefined): Promise<Uint8Array | undefined> {
    const opened = this.association.open(apdu);
    if (opened.kind === "refused") return opened.reply;
    const { plain, envelope } = opened;
    if (envelope === undefined) return this.broadcast(plain);
    const { provider } = this;
    let request: XdlmsApdu;
    try {
      request = decodeXdlmsApdu(plain);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      const unknown = error.code === "decode.unknown-tag" && error.offset === 0;
      return provider.refuse(plain[0]!, unknown ? "service-unknown" : "not-understood", envelope);
    }
    if (request.kind === "data-notification-confirm") {
      this.report({ kind: "confirmed", invokeId: request.longInvokeIdAndPriority.invokeId });
      return undefined;
    }
    const answer =
      this.state === "pending"
        ? this.prove(request)
        : await this.services!.answer(request, {
            conformance: this.association.conformance,
            room: room ?? envelope.room,
          });
    if (isUnconfirmed(request)) return undefined;
    return typeof answer === "string" ? provider.refuse(plain[0]!, answer, envelope) : envelope.seal(answer);
  }

  /** Does what was broadcast, or leaves it: nobody gets an answer. */
  private async broadcast(plain: Uint8Array): Promise<undefined> {
    const request = tryDecode(() => decodeXdlmsApdu(plain));
    if (request === undefined || !broadcastKinds.includes(request.kind) || !isUnconfirmed(request)) {
      const error = new SecurityError(
        "security.policy",
        "what is broadcast has to be an unconfirmed SET, ACTION or Write",
      );
      this.report({ kind: "protection-failed", error });
      return;
    }
    const { conformance, clientPduSize } = this.association;
    // None before the client has proved itself.
    await this.services?.answer(request, { conformance, room: clientPduSize });
  }

  /** Of the association there is. */
  private get provider(): ServiceProvider {
    return providers[referencingOf(this.association.context ?? "ln")];
  }

  /** Pass 3 of HLS, the one request that a pending association takes. */
  private prove(request: XdlmsApdu): Uint8Array | ServiceRefusal {
    const { provider } = this;
    const pass3 = provider.pass3Of(request);
    if (pass3 === undefined) return "operation-not-possible";
    const pass4 = this.association.prove(pass3);
    if (pass4 === undefined) this.refused++;
    return provider.answerPass3(request, pass4);
  }

  private onAssociation(event: AssociationEvent): void {
    if (event.kind === "associated") this.services = this.newServices();
    if (event.kind === "refused") this.refused++;
    this.report(event);
  }

  private newServices(): ClientServices {
    const { server, association, clientSap, provider } = this;
    const view: ClientView = new ClientView({
      objects: server.objects,
      association: provider.associationObject({
        association,
        clientSap,
        serverSap: server.sap,
        maxPduSize: server.maxPduSize,
        securitySetup: this.client?.securitySetup,
        view: () => view,
        names: server.shortNames,
      }),
      rights: this.client ?? {},
      context: { client: clientSap, authenticated: association.ciphered },
      onFailure: (error, what) => this.report({ kind: "handler-failed", error, what }),
      onInvoked: (invocation) => this.report({ kind: "invoked", ...invocation }),
    });
    return provider.services({ view, limits: server.limits, names: server.shortNames });
  }
}

function isUnconfirmed(request: XdlmsApdu): boolean {
  if (request.kind === "unconfirmed-write-request") return true;
  if ("longInvokeIdAndPriority" in request) return request.longInvokeIdAndPriority.serviceClass === "unconfirmed";
  return (
    "invokeIdAndPriority" in request &&
    typeof request.invokeIdAndPriority === "object" &&
    "serviceClass" in request.invokeIdAndPriority &&
    request.invokeIdAndPriority.serviceClass === "unconfirmed"
  );
}
