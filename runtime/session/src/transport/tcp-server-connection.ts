import type { Socket } from "node:net";
import type { Endpoint } from "../server/endpoint.ts";
import type { TcpServerReason } from "./tcp-server.ts";

export interface TcpServerConnectionOptions {
  readonly handshakeTimeout: number;
  readonly idleTimeout: number;
  readonly maxRefusals: number;
  /** Milliseconds after which silence means something to the link, where it does. */
  readonly silence: number | undefined;
  /** The server ends the connection. */
  readonly onEnd: (reason: TcpServerReason) => void;
  /** The connection is gone, whoever ended it. */
  readonly onClose: () => void;
}

/**
 * One TCP connection of a server. It reads on only when what it has read is answered and the answers are on their way,
 * so a client that sends without reading fills its own buffers, not ours.
 */
export class TcpServerConnection {
  /** Settles when the connection is gone. */
  readonly gone: Promise<void>;
  private readonly socket: Socket;
  private readonly endpoint: Endpoint;
  private readonly options: TcpServerConnectionOptions;
  private readonly idle: NodeJS.Timeout;
  private readonly silence: NodeJS.Timeout | undefined;
  private handshake: NodeJS.Timeout | undefined = undefined;
  private grace: NodeJS.Timeout | undefined = undefined;
  private busy = false;
  private finishing = false;

  constructor(socket: Socket, endpoint: Endpoint, options: TcpServerConnectionOptions) {
    this.socket = socket;
    this.endpoint = endpoint;
    this.options = options;
    this.idle = setTimeout(() => this.end("idle"), options.idleTimeout);
    if (options.silence !== undefined) this.silence = setTimeout(() => endpoint.silence(), options.silence);
    this.watchHandshake();
    // Whatever goes wrong here may cost this connection, never the process.
    socket.on("data", (chunk: Uint8Array) => this.receive(chunk).catch(() => socket.destroy()));
    // Comes when everything before it is answered: the client has said all it had to say.
    socket.on("end", () => socket.end());
    // What a broken connection says is in its end, which follows.
    socket.on("error", () => {});
    this.gone = new Promise((resolve) => {
      socket.on("close", () => {
        this.closed();
        resolve();
      });
    });
  }

  /** Closes the connection after the answer that is being made, or after `grace` milliseconds at the latest. */
  finish(grace: number): void {
    this.finishing = true;
    this.grace ??= setTimeout(() => this.socket.destroy(), grace);
    if (!this.busy) this.socket.end();
  }

  private async receive(chunk: Uint8Array): Promise<void> {
    const { socket, endpoint } = this;
    socket.pause();
    this.silence?.refresh();
    this.busy = true;
    const before = endpoint.activity;
    for (const { session, apdu, answer } of endpoint.receive(chunk)) {
      answer(await session.receive(apdu));
      for (const more of session.more()) answer(more);
      if (socket.destroyed) return;
    }
    this.busy = false;
    if (endpoint.activity !== before) this.idle.refresh();
    this.watchHandshake();
    if (endpoint.broken) return this.end("malformed");
    if (endpoint.refusals >= this.options.maxRefusals) return this.end("refusals");
    if (this.finishing) socket.end();
    else if (socket.writableNeedDrain) socket.once("drain", () => socket.resume());
    else socket.resume();
  }

  /** The deadline runs whenever there is no association. */
  private watchHandshake(): void {
    if (this.endpoint.associated) {
      clearTimeout(this.handshake);
      this.handshake = undefined;
    } else {
      this.handshake ??= setTimeout(() => this.end("handshake"), this.options.handshakeTimeout);
    }
  }

  private end(reason: TcpServerReason): void {
    this.options.onEnd(reason);
    // Who is refused too often still gets the last refusal; the others have nothing to wait for.
    if (reason === "refusals") this.socket.destroySoon();
    else this.socket.destroy();
  }

  private closed(): void {
    clearTimeout(this.idle);
    clearTimeout(this.silence);
    clearTimeout(this.handshake);
    clearTimeout(this.grace);
    this.endpoint.close();
    this.options.onClose();
  }
}
