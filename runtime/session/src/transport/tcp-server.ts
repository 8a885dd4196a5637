import { createServer, type Server, type Socket } from "node:net";
import { LinkError } from "@cosemkit/core";
import type { Endpoint, ServedDevice } from "../server/endpoint.ts";
import { HdlcEndpoint } from "../server/hdlc-endpoint.ts";
import { WrapperEndpoint } from "../server/wrapper-endpoint.ts";
import { TcpServerConnection } from "./tcp-server-connection.ts";

/** Why a connection was not taken, or ended by the server. */
export type TcpServerReason =
  /** There are as many connections as allowed, altogether or from this address. */
  | "too-many"
  /** No association came about in time. */
  | "handshake"
  /** Nothing that makes sense came for too long. */
  | "idle"
  /** Too many associations were refused. */
  | "refusals"
  /** The octets are no messages of the link. */
  | "malformed";

/** What happened to a connection; for logs and monitoring. */
export interface TcpServerEvent {
  readonly kind: "refused" | "ended";
  /** Where the client connects from. */
  readonly address: string;
  readonly reason: TcpServerReason;
}

export interface TcpServerOptions {
  /** The logical devices behind the port, each with a SAP of its own. */
  readonly devices: readonly ServedDevice[];
  readonly link: "wrapper" | "hdlc";
  /** Interface to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  /** Connections at a time; 1,024 by default. */
  readonly maxConnections?: number;
  /** Connections at a time from one address; 64 by default. */
  readonly maxPerAddress?: number;
  /** Milliseconds in which a connection without an association has to get one; 30,000 by default. */
  readonly handshakeTimeout?: number;
  /** Milliseconds after which a silent connection is closed; 120,000 by default. */
  readonly idleTimeout?: number;
  /** Refused associations after which a connection is closed; 10 by default. */
  readonly maxRefusals?: number;
  /** HDLC: lower half of server addresses of two and four octets; 17 by default. */
  readonly physicalAddress?: number;
  /** HDLC: milliseconds of silence after which a frame cut short is given up; 1,500 by default. */
  readonly interFrameTimeout?: number;
  readonly onEvent?: (event: TcpServerEvent) => void;
}

/** Milliseconds that a connection has to take its last answer when the server closes. */
const closeGrace = 1_000;

/**
 * Logical devices behind a TCP port, over the wrapper (port 4059 is registered for it) or HDLC. However clients
 * behave, a connection costs bounded memory and time: connections are limited in total and by address, and each has a
 * deadline for its association and for silence (W18).
 */
export class TcpServer implements AsyncDisposable {
  /** The port that it listens on. */
  readonly port: number;
  readonly host: string;
  private readonly server: Server;
  private readonly options: TcpServerOptions;
  private readonly open = new Set<TcpServerConnection>();
  private readonly perAddress = new Map<string, number>();

  private constructor(server: Server, options: TcpServerOptions) {
    this.server = server;
    this.options = options;
    const bound = server.address();
    if (bound === null || typeof bound === "string") throw new LinkError("link.failed", "transport", "not a TCP port");
    this.host = bound.address;
    this.port = bound.port;
    server.on("connection", (socket: Socket) => this.accept(socket));
  }

  /** Starts to listen. Throws `LinkError` when the port cannot be had. */
  static listen(options: TcpServerOptions): Promise<TcpServer> {
    const { host = "127.0.0.1", port = 0 } = options;
    const server = createServer({ allowHalfOpen: true, noDelay: true });
    return new Promise((resolve, reject) => {
      server.once("error", (cause) => {
        reject(
          new LinkError("link.failed", "transport", `cannot listen on ${host}:${port}: ${cause.message}`, { cause }),
        );
      });
      server.listen({ host, port }, () => {
        server.removeAllListeners("error");
        // Such as a lack of file handles: the next connection may do better.
        server.on("error", () => {});
        resolve(new TcpServer(server, options));
      });
    });
  }

  /** Connections that are open. */
  get connections(): number {
    return this.open.size;
  }

  /** Stops listening and closes all connections once each has its last answer. */
  async close(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
    const gone = [...this.open].map((connection) => {
      connection.finish(closeGrace);
      return connection.gone;
    });
    await Promise.all([stopped, ...gone]);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private accept(socket: Socket): void {
    const { maxConnections = 1_024, maxPerAddress = 64, onEvent } = this.options;
    const address = socket.remoteAddress ?? "";
    const count = this.perAddress.get(address) ?? 0;
    if (this.open.size >= maxConnections || count >= maxPerAddress) {
      socket.destroy();
      onEvent?.({ kind: "refused", address, reason: "too-many" });
      return;
    }
    this.perAddress.set(address, count + 1);
    const connection = new TcpServerConnection(
      socket,
      this.endpoint(address, (bytes) => socket.write(bytes)),
      {
        handshakeTimeout: this.options.handshakeTimeout ?? 30_000,
        idleTimeout: this.options.idleTimeout ?? 120_000,
        maxRefusals: this.options.maxRefusals ?? 10,
        silence: this.options.link === "hdlc" ? (this.options.interFrameTimeout ?? 1_500) : undefined,
        onEnd: (reason) => onEvent?.({ kind: "ended", address, reason }),
        onClose: () => this.forget(connection, address),
      },
    );
    this.open.add(connection);
  }

  private endpoint(address: string, write: (bytes: Uint8Array) => void): Endpoint {
    const { devices, link, physicalAddress = 17 } = this.options;
    const options = { devices, address, write };
    return link === "hdlc" ? new HdlcEndpoint({ ...options, physicalAddress }) : new WrapperEndpoint(options);
  }

  private forget(connection: TcpServerConnection, address: string): void {
    this.open.delete(connection);
    const count = (this.perAddress.get(address) ?? 1) - 1;
    if (count === 0) this.perAddress.delete(address);
    else this.perAddress.set(address, count);
  }
}
