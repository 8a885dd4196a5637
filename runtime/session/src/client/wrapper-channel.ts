import { LinkError } from "@cosemkit/core";
import { encodeWrapper, WrapperReceiver } from "../link/wrapper.ts";
import type { ByteConnection, ByteTransport, WaitOptions } from "../transport/byte-transport.ts";
import type { ApduChannel, ChannelListener } from "./channel.ts";
import { RequestSlot } from "./request-slot.ts";

export interface WrapperChannelOptions {
  readonly transport: ByteTransport;
  /** wPort of the client: 16 is the public client, 1 the management client. */
  readonly client: number;
  /** wPort of the server: 1 is the management logical device. */
  readonly server: number;
}

/** APDUs with the wrapper of the TCP-UDP/IP profile (IEC 62056-47) over a stream. */
export class WrapperChannel implements ApduChannel {
  readonly peer: string;
  readonly streams = true;
  private readonly options: WrapperChannelOptions;
  private receiver: WrapperReceiver = new WrapperReceiver();
  private connection: ByteConnection | undefined = undefined;
  private listener: ChannelListener | undefined = undefined;
  private readonly slot: RequestSlot = new RequestSlot();
  /** Why the channel is not open any more. */
  private failure: LinkError | undefined = undefined;

  constructor(options: WrapperChannelOptions) {
    this.options = options;
    this.peer = `${options.transport.peer}, client ${options.client}, server ${options.server}`;
  }

  async open(listener: ChannelListener, wait?: WaitOptions): Promise<void> {
    if (this.connection !== undefined) throw this.error("link.not-ready", "the channel is open");
    const connection = await this.options.transport.connect(wait);
    this.connection = connection;
    this.listener = listener;
    this.receiver = new WrapperReceiver();
    this.failure = undefined;
    connection.start({
      receive: (bytes) => this.receive(bytes),
      closed: (why) => this.broken(why ?? this.error("link.closed", "the server closed the connection")),
    });
  }

  async request<T extends object>(
    apdu: Uint8Array,
    take: (apdu: Uint8Array) => T | undefined,
    wait: WaitOptions = {},
  ): Promise<T> {
    const { slot } = this;
    if (this.connection === undefined) throw this.failure ?? this.error("link.not-ready", "the channel is not open");
    if (slot.isBusy) throw this.error("link.not-ready", "a request is still waiting for its reply");
    const reply = slot.wait("wrapper", `no reply from ${this.peer}`, take, wait);
    if (slot.isBusy) this.post(apdu);
    return reply;
  }

  post(apdu: Uint8Array): void {
    const { client, server } = this.options;
    this.connection?.write(encodeWrapper({ sourceWPort: client, destinationWPort: server, apdu }));
  }

  async close(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    connection?.close();
    this.slot.fail(this.error("link.closed", "the channel was closed"));
  }

  private receive(bytes: Uint8Array): void {
    for (const { sourceWPort, destinationWPort, apdu } of this.receiver.push(bytes)) {
      const { client, server } = this.options;
      if (sourceWPort !== server || destinationWPort !== client) {
        this.listener?.discarded(
          `an APDU from wPort ${sourceWPort} to ${destinationWPort} is not for this association`,
        );
      } else if (!this.slot.offer(apdu)) {
        this.listener?.unsolicited(apdu);
      }
    }
    const { error } = this.receiver;
    if (error !== undefined)
      this.broken(this.error("link.protocol", `what came is no wrapper: ${error.message}`, error));
  }

  private broken(error: LinkError): void {
    const { connection } = this;
    if (connection === undefined) return;
    this.connection = undefined;
    this.failure = error;
    connection.close();
    this.slot.fail(error);
    this.listener?.closed(error);
  }

  private error(code: `link.${string}`, message: string, cause?: unknown): LinkError {
    return new LinkError(code, "wrapper", `${message} (${this.peer})`, cause === undefined ? undefined : { cause });
  }
}
