import { LinkError } from "@cosemkit/core";
import type { HdlcAddress } from "../link/hdlc-address.ts";
import { formatAddress } from "../link/hdlc-address.ts";
import { HdlcClient, type HdlcClientAction, type HdlcTimer } from "../link/hdlc-client.ts";
import type { HdlcParameters } from "../link/hdlc-parameters.ts";
import type { ByteConnection, ByteTransport, WaitOptions } from "../transport/byte-transport.ts";
import { Pending } from "../transport/pending.ts";
import type { ApduChannel, ChannelListener } from "./channel.ts";
import { RequestSlot } from "./request-slot.ts";

export interface HdlcChannelOptions {
  readonly transport: ByteTransport;
  /** Client address, 1 to 126: 16 is the public client. */
  readonly client: number;
  readonly server: HdlcAddress;
  /** What to propose in SNRM; 128 octets and window 1 by default. */
  readonly parameters?: HdlcParameters | undefined;
  /** How often a frame that nobody answers is sent again; 3 by default. */
  readonly retries?: number | undefined;
  /** Milliseconds that the server may take to answer a frame; 2,500 by default. */
  readonly responseTime?: number | undefined;
  /** Milliseconds to leave a server alone that is busy or has nothing to say yet; 200 by default. */
  readonly pollTime?: number | undefined;
}

/** Milliseconds that a server may take to confirm a DISC when the channel is closed. */
const disconnectTimeout = 2000;

/** APDUs over an HDLC link (IEC 62056-46): sets it up with SNRM, runs its timers, gives it up with DISC. */
export class HdlcChannel implements ApduChannel {
  readonly peer: string;
  private readonly options: HdlcChannelOptions;
  private readonly slot: RequestSlot = new RequestSlot();
  private hdlc: HdlcClient;
  private connection: ByteConnection | undefined = undefined;
  private listener: ChannelListener | undefined = undefined;
  private opening: Pending<void> | undefined = undefined;
  private closing: Pending<void> | undefined = undefined;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  private timerKind: HdlcTimer = "none";
  /** Why the channel is not open any more. */
  private failure: LinkError | undefined = undefined;

  /** Throws `EncodeError` for addresses and parameters that do not fit. */
  constructor(options: HdlcChannelOptions) {
    this.options = options;
    this.hdlc = this.makeLink();
    this.peer = `${options.transport.peer}, client ${options.client}, server ${formatAddress(options.server)}`;
  }

  async open(listener: ChannelListener, wait: WaitOptions = {}): Promise<void> {
    if (this.connection !== undefined) throw this.error("link.not-ready", "the channel is open");
    const connection = await this.options.transport.connect(wait);
    this.connection = connection;
    this.listener = listener;
    this.hdlc = this.makeLink();
    this.failure = undefined;
    connection.start({
      receive: (bytes) => this.perform(this.hdlc.receive(bytes)),
      closed: (why) => this.broken(why ?? this.error("link.closed", "the server closed the connection")),
    });
    const what = `no answer to SNRM from ${this.peer}; are the server address and the baud rate right?`;
    this.opening = new Pending("hdlc", what, wait, () => {
      this.opening = undefined;
    });
    const { promise } = this.opening;
    this.perform(this.hdlc.connect());
    try {
      await promise;
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  async request<T extends object>(
    apdu: Uint8Array,
    take: (apdu: Uint8Array) => T | undefined,
    wait: WaitOptions = {},
  ): Promise<T> {
    const { slot } = this;
    if (!this.isOpen) throw this.failure ?? this.error("link.not-ready", "the channel is not open");
    if (slot.isBusy) throw this.error("link.not-ready", "a request is still waiting for its reply");
    const reply = slot.wait("hdlc", `no reply from ${this.peer}`, take, wait);
    if (slot.isBusy) this.perform(this.hdlc.send(apdu));
    return reply;
  }

  post(apdu: Uint8Array): void {
    if (this.isOpen) this.perform(this.hdlc.send(apdu, false));
  }

  async close(wait: WaitOptions = {}): Promise<void> {
    if (this.connection === undefined) return;
    this.slot.fail(this.error("link.closed", "the channel was closed"));
    this.closing = new Pending(
      "hdlc",
      `no answer to DISC from ${this.peer}`,
      { timeout: disconnectTimeout, ...wait },
      () => {
        this.closing = undefined;
      },
    );
    const { promise } = this.closing;
    this.perform(this.hdlc.disconnect());
    await promise.catch((error: unknown) => this.listener?.discarded(String(error)));
    this.drop();
  }

  /** The link does not hear of it when the connection under it is gone. */
  private get isOpen(): boolean {
    return this.connection !== undefined && this.hdlc.state === "connected";
  }

  private makeLink(): HdlcClient {
    const { client, server, parameters, retries } = this.options;
    return new HdlcClient({
      client,
      server,
      ...(parameters === undefined ? undefined : { parameters }),
      ...(retries === undefined ? undefined : { retries }),
    });
  }

  private perform(actions: readonly HdlcClientAction[]): void {
    let sent = false;
    for (const action of actions) {
      switch (action.kind) {
        case "send":
          this.connection?.write(action.bytes);
          sent = true;
          break;
        case "connected":
          this.opening?.succeed();
          break;
        case "apdu":
          this.onApdu(action.apdu);
          break;
        case "unconfirmed":
          this.listener?.unsolicited(action.apdu);
          break;
        case "disconnected":
          this.closing?.succeed();
          break;
        case "error":
          this.broken(action.error);
          break;
        case "discarded":
          this.listener?.discarded(action.reason);
      }
    }
    this.runTimer(sent);
  }

  private onApdu(apdu: Uint8Array): void {
    if (!this.slot.offer(apdu)) this.listener?.unsolicited(apdu);
    // It was not the reply: the server has to be asked on.
    if (this.slot.isBusy && this.isOpen) this.perform(this.hdlc.poll());
  }

  /** The timer starts anew after each call that sent something. Nobody is asked on behalf of nobody. */
  private runTimer(sent: boolean): void {
    const kind = this.isWaiting ? this.hdlc.timer : "none";
    if (kind === this.timerKind && !sent) return;
    this.stopTimer();
    if (kind === "none") return;
    const { responseTime = 2500, pollTime = 200 } = this.options;
    this.timerKind = kind;
    this.timer = setTimeout(
      () => {
        this.stopTimer();
        if (this.isWaiting) this.perform(this.hdlc.onTimeout());
      },
      kind === "poll" ? pollTime : responseTime,
    );
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timerKind = "none";
  }

  private get isWaiting(): boolean {
    return this.slot.isBusy || this.opening !== undefined || this.closing !== undefined;
  }

  private broken(error: LinkError): void {
    if (this.opening !== undefined) this.opening.fail(error);
    else if (this.closing !== undefined) this.closing.fail(error);
    else if (this.connection !== undefined) {
      this.drop();
      this.failure = error;
      this.slot.fail(error);
      this.listener?.closed(error);
    }
  }

  private drop(): void {
    this.stopTimer();
    this.connection?.close();
    this.connection = undefined;
  }

  private error(code: `link.${string}`, message: string, cause?: unknown): LinkError {
    return new LinkError(code, "hdlc", `${message} (${this.peer})`, cause === undefined ? undefined : { cause });
  }
}
