/** Logical devices behind a UDP port, for Node.js. */

import { createSocket, type Socket } from "node:dgram";
import { LinkError } from "@cosemkit/core";
import { isWrapperDatagram } from "../link/wrapper.ts";
import type { ServedDevice } from "../server/endpoint.ts";
import { WrapperEndpoint } from "../server/wrapper-endpoint.ts";
import type { TcpServerEvent } from "./tcp-server.ts";

/** What happened to a client: as on TCP, but that a datagram which makes no sense is dropped and ends nothing. */
export type UdpServerEvent = TcpServerEvent;

export interface UdpServerOptions {
  /** The logical devices behind the port, each with a SAP of its own. */
  readonly devices: readonly ServedDevice[];
  /** Interface to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  /** Clients, by address and port, that are remembered at a time; 1,024 by default. */
  readonly maxPeers?: number;
  /** Clients at a time from one address; 64 by default. */
  readonly maxPerAddress?: number;
  /** Milliseconds after which a client without an association is forgotten; 30,000 by default. */
  readonly handshakeTimeout?: number;
  /** Milliseconds after which a silent client and its associations are forgotten; 120,000 by default. */
  readonly idleTimeout?: number;
  /** Refused associations after which a client gets no more answers until it was silent for `idleTimeout`; 10 by default. */
  readonly maxRefusals?: number;
  readonly onEvent?: (event: UdpServerEvent) => void;
}

/** Requests of one client that wait for their answers: a window of blocks, unless it does not keep to the rules. */
const mostWaiting = 10;

/** One client: an address and a port, which are its key. */
interface Peer {
  readonly key: string;
  readonly endpoint: WrapperEndpoint;
  readonly idle: NodeJS.Timeout;
  readonly address: string;
  /** Runs while it has no association. */
  handshake: NodeJS.Timeout | undefined;
  /** Whether it had an association: then there is nothing to tell when it has gone after the release. */
  hadAssociation: boolean;
  /** Turned down too often: it gets no more answers. */
  isMute: boolean;
  waiting: number;
  /** Ends when all its requests so far are answered. */
  last: Promise<void>;
}

/**
 * Logical devices behind a UDP port, in the wrapper (port 4059 is registered for it): one message a datagram. A client
 * without associations costs nothing that lasts: clients are limited in total and by address, each has a deadline for its
 * association and for silence, and those who are turned down too often are not answered (W18). Whatever is no whole
 * message is dropped.
 */
export class UdpServer implements AsyncDisposable {
  readonly host: string;
  readonly port: number;
  private readonly socket: Socket;
  private readonly options: UdpServerOptions;
  private readonly peers = new Map<string, Peer>();
  private readonly perAddress = new Map<string, number>();
  private closed = false;

  private constructor(socket: Socket, options: UdpServerOptions) {
    this.socket = socket;
    this.options = options;
    const { address, port } = socket.address();
    this.host = address;
    this.port = port;
    socket.on("message", (octets, { address: from, port: fromPort }) => this.receive(octets, from, fromPort));
    // Such as an answer that a client's host turns away: the next one may do better.
    socket.on("error", () => {});
  }

  /** Starts to listen. Throws `LinkError` when the port cannot be had. */
  static listen(options: UdpServerOptions): Promise<UdpServer> {
    const { host = "127.0.0.1", port = 0 } = options;
    const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
    return new Promise((resolve, reject) => {
      socket.once("error", (cause) => {
        reject(
          new LinkError("link.failed", "transport", `cannot listen on ${host}:${port}: ${cause.message}`, { cause }),
        );
      });
      socket.bind({ address: host, port }, () => {
        socket.removeAllListeners("error");
        resolve(new UdpServer(socket, options));
      });
    });
  }

  /** Clients that are remembered. */
  get clients(): number {
    return this.peers.size;
  }

  /** Stops listening and forgets all clients, after the answers under way. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.peers.values()].map(({ last }) => last));
    for (const key of [...this.peers.keys()]) this.forget(key);
    await new Promise<void>((resolve) => {
      this.socket.close(() => resolve());
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private receive(octets: Uint8Array, address: string, port: number): void {
    if (this.closed || !isWrapperDatagram(octets)) return;
    const peer = this.peer(address, port);
    if (peer === undefined || peer.waiting >= mostWaiting) return;
    peer.idle.refresh();
    if (peer.isMute) return;
    for (const { session, apdu, answer } of peer.endpoint.receive(octets)) {
      peer.waiting++;
      peer.last = peer.last
        .then(async () => {
          answer(await session.receive(apdu));
          for (const more of session.more()) answer(more);
        })
        .finally(() => {
          peer.waiting--;
          this.watch(peer);
        });
    }
  }

  /** After an answer: sees to the deadline and the refusals. */
  private watch(peer: Peer): void {
    const { maxRefusals = 10 } = this.options;
    if (this.peers.get(peer.key) !== peer || peer.isMute) return;
    if (peer.endpoint.refusals >= maxRefusals) {
      peer.isMute = true;
      clearTimeout(peer.handshake);
      peer.endpoint.close();
      this.tell("ended", peer.address, "refusals");
    } else if (peer.endpoint.associated) {
      peer.hadAssociation = true;
      clearTimeout(peer.handshake);
      peer.handshake = undefined;
    } else {
      peer.handshake ??= this.handshake(peer.key);
    }
  }

  private handshake(key: string): NodeJS.Timeout {
    return setTimeout(() => this.end(key, "handshake"), this.options.handshakeTimeout ?? 30_000);
  }

  /** A deadline has passed. */
  private end(key: string, reason: "handshake" | "idle"): void {
    const { hadAssociation, isMute, address } = this.peers.get(key)!;
    this.forget(key);
    // Nothing tells a client that released its association from one that goes on later: it just goes.
    if (!isMute && (reason === "idle" || !hadAssociation)) this.tell("ended", address, reason);
  }

  private tell(kind: UdpServerEvent["kind"], address: string, reason: UdpServerEvent["reason"]): void {
    this.options.onEvent?.({ kind, address, reason });
  }

  private peer(address: string, port: number): Peer | undefined {
    const key = `${address} ${port}`;
    const known = this.peers.get(key);
    if (known !== undefined) return known;
    const { devices, maxPeers = 1_024, maxPerAddress = 64, idleTimeout = 120_000 } = this.options;
    const count = this.perAddress.get(address) ?? 0;
    if (this.peers.size >= maxPeers || count >= maxPerAddress) {
      this.tell("refused", address, "too-many");
      return undefined;
    }
    this.perAddress.set(address, count + 1);
    const peer: Peer = {
      key,
      endpoint: new WrapperEndpoint({
        devices,
        address,
        write: (bytes) => {
          if (!this.closed || peer.waiting > 0) this.socket.send(bytes, port, address, () => {});
        },
      }),
      idle: setTimeout(() => this.end(key, "idle"), idleTimeout),
      address,
      handshake: this.handshake(key),
      hadAssociation: false,
      isMute: false,
      waiting: 0,
      last: Promise.resolve(),
    };
    this.peers.set(key, peer);
    return peer;
  }

  private forget(key: string): void {
    const { endpoint, idle, handshake, address } = this.peers.get(key)!;
    clearTimeout(idle);
    clearTimeout(handshake);
    endpoint.close();
    this.peers.delete(key);
    const count = this.perAddress.get(address)! - 1;
    if (count === 0) this.perAddress.delete(address);
    else this.perAddress.set(address, count);
  }
}
