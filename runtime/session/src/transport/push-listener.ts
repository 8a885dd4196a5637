/** Takes pushed messages on TCP and UDP ports and at lines, for Node.js. */

import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { createServer, type Server, type Socket } from "node:net";
import { DlmsError, LinkError } from "@cosemkit/core";
import { encodeWrapper } from "../link/wrapper.ts";
import { AsyncQueue } from "../push/async-queue.ts";
import type { Drop, DropReason, Push } from "../push/push.ts";
import { type ConfirmerIdentity, PushConfirmer } from "../push/push-confirmer.ts";
import { type PushOptions, PushStream, type Received } from "../push/push-stream.ts";
import { ReceiveCounters } from "../security/invocation-counter.ts";
import type { ByteConnection, ByteTransport } from "./byte-transport.ts";
import { dlmsPort } from "./tcp.ts";

export interface PushListenerOptions extends Omit<PushOptions, "counters"> {
  readonly counters?: ReceiveCounters | undefined;
  /** Which to listen on; both by default. */
  readonly protocols?: readonly ("tcp" | "udp")[] | undefined;
  /** Lines to listen at as well, such as `serialTransport`: each is opened once, and stays open. */
  readonly lines?: readonly ByteTransport[] | undefined;
  /** Who confirms ciphered pushes that ask for it; without it only plain ones are confirmed. */
  readonly confirmAs?: ConfirmerIdentity | undefined;
  /** Interface to listen on; 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** 4059 by default; 0 picks a free one, the same for both protocols. */
  readonly port?: number | undefined;
  /** Milliseconds after which the rest of a message is given up; 4,000 by default: some meters take 3 s. */
  readonly gap?: number | undefined;
  /** Milliseconds after which a connection on which no push was taken is closed; 15 minutes by default. */
  readonly idleTimeout?: number | undefined;
  /** Connections at a time; 1,024 by default. */
  readonly maxConnections?: number | undefined;
  /** Connections at a time from one address; 64 by default. */
  readonly maxPerAddress?: number | undefined;
  /**
   * Pushes that may wait to be taken; 1,000 by default. Then TCP connections are read no further, and what comes in datagrams
   * or at lines is dropped.
   */
  readonly maxWaiting?: number | undefined;
  /** Ends the listening. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of what was left out. It must not throw. */
  readonly onDrop?: ((drop: Drop) => void) | undefined;
}

/**
 * Listens for what meters push: `for await (const push of listener)`. It survives whatever comes: each connection costs
 * bounded memory and time, a bad message costs itself, and what is left out is counted (rules W8, W9, W18, W22).
 * Pushes in the wrapper that ask for a confirmation get one, ciphered where they are (see `confirmAs`).
 */
export class PushListener implements AsyncIterable<Push>, AsyncDisposable {
  readonly host: string;
  readonly port: number;
  private readonly options: PushListenerOptions;
  private readonly streams: PushOptions;
  private readonly queue: AsyncQueue<Push>;
  private readonly connections = new Map<Socket, NodeJS.Timeout>();
  private readonly perAddress = new Map<string, number>();
  private readonly counts = new Map<DropReason, number>();
  private readonly confirmer: PushConfirmer;
  /** The lines that are open, with what waits for the silence of each. */
  private readonly lines = new Map<ByteConnection, NodeJS.Timeout>();
  private readonly tcp: Server | undefined;
  private readonly udp: UdpSocket | undefined;
  private readonly onAbort = (): void => {
    void this.close();
  };

  private constructor(
    host: string,
    port: number,
    tcp: Server | undefined,
    udp: UdpSocket | undefined,
    lines: readonly ByteConnection[],
    options: PushListenerOptions,
  ) {
    this.host = host;
    this.port = port;
    this.tcp = tcp;
    this.udp = udp;
    this.options = options;
    this.streams = { ...options, counters: options.counters ?? new ReceiveCounters() };
    this.confirmer = new PushConfirmer(options.keys, options.confirmAs);
    this.queue = new AsyncQueue(options.maxWaiting ?? 1_000, () => {
      for (const socket of this.connections.keys()) this.readOn(socket);
    });
    tcp?.on("connection", (socket: Socket) => this.accept(socket));
    udp?.on("message", (octets, { address, port: from }) => this.datagram(octets, address, from));
    for (const line of lines) this.listenAt(line);
    options.signal?.addEventListener("abort", this.onAbort, { once: true });
    if (options.signal?.aborted === true) this.onAbort();
  }

  /** Starts to listen. Throws `LinkError` when a port cannot be had, and what a line throws that cannot be opened. */
  static async listen(options: PushListenerOptions = {}): Promise<PushListener> {
    const { protocols = ["tcp", "udp"], host = "127.0.0.1", port = dlmsPort, lines = [], signal } = options;
    const tcp = protocols.includes("tcp") ? await listenTcp(host, port) : undefined;
    let udp: UdpSocket | undefined;
    const open: ByteConnection[] = [];
    try {
      const bound = tcp === undefined ? port : portOf(tcp.address());
      udp = protocols.includes("udp") ? await listenUdp(host, bound) : undefined;
      for (const line of lines) open.push(await line.connect({ signal }));
      return new PushListener(host, udp === undefined ? bound : udp.address().port, tcp, udp, open, options);
    } catch (error) {
      tcp?.close();
      udp?.close();
      for (const line of open) line.close();
      throw error;
    }
  }

  /** How often something was left out, by reason. */
  get dropped(): ReadonlyMap<DropReason, number> {
    return this.counts;
  }

  [Symbol.asyncIterator](): AsyncIterator<Push> {
    return this.queue;
  }

  /** Stops listening and closes the connections. Pushes that wait can still be taken. */
  async close(): Promise<void> {
    this.options.signal?.removeEventListener("abort", this.onAbort);
    const { tcp, udp } = this;
    const stopped = [
      tcp === undefined ? undefined : new Promise<void>((resolve) => tcp.close(() => resolve())),
      udp === undefined ? undefined : closeUdp(udp),
    ];
    for (const socket of this.connections.keys()) socket.destroy();
    for (const line of this.lines.keys()) this.leave(line);
    await Promise.all(stopped);
    this.queue.end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private accept(socket: Socket): void {
    const { maxConnections = 1_024, maxPerAddress = 64, gap = defaultGap, idleTimeout = 900_000 } = this.options;
    const address = socket.remoteAddress ?? "";
    const count = this.perAddress.get(address) ?? 0;
    const peer = `${address}:${socket.remotePort ?? 0}`;
    if (this.connections.size >= maxConnections || count >= maxPerAddress) {
      socket.destroy();
      this.drop({ peer, reason: "overflow", error: undefined });
      return;
    }
    this.perAddress.set(address, count + 1);
    const stream = new PushStream(peer, this.streams);
    const take = (received: Received): void => this.take(received, (bytes) => socket.write(bytes));
    const silence = setTimeout(() => take(stream.silence(Date.now())), gap);
    const idle = setTimeout(() => {
      // It is not the peer's fault when nobody takes its pushes.
      if (this.queue.isFull) idle.refresh();
      else socket.destroy();
    }, idleTimeout);
    this.connections.set(socket, idle);
    socket.on("data", (octets: Uint8Array) => {
      silence.refresh();
      const received = stream.receive(octets, Date.now());
      // Octets alone are no sign of life: who drips them would hold a place for ever.
      if (received.pushes.length > 0) idle.refresh();
      take(received);
      // Who does not take the confirmations is not read either, or they would pile up here.
      if (this.queue.isFull || socket.writableNeedDrain) socket.pause();
    });
    socket.on("drain", () => this.readOn(socket));
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(silence);
      clearTimeout(idle);
      this.connections.delete(socket);
      const left = (this.perAddress.get(address) ?? 1) - 1;
      if (left === 0) this.perAddress.delete(address);
      else this.perAddress.set(address, left);
      take(stream.silence(Date.now()));
    });
  }

  private readOn(socket: Socket): void {
    if (!this.queue.isFull && !socket.writableNeedDrain) socket.resume();
  }

  /** A line cannot be told to wait: what comes when nobody takes it is dropped. */
  private listenAt(line: ByteConnection): void {
    const { peer } = line;
    const stream = new PushStream(peer, this.streams);
    const take = (received: Received): void => {
      const { pushes, drops } = received;
      const room = this.queue.isFull ? [] : pushes;
      if (room.length < pushes.length) this.drop({ peer, reason: "overflow", error: undefined });
      this.take({ pushes: room, drops }, (bytes) => line.write(bytes));
    };
    const silence = setTimeout(() => take(stream.silence(Date.now())), this.options.gap ?? defaultGap);
    this.lines.set(line, silence);
    line.start({
      receive: (bytes) => {
        silence.refresh();
        take(stream.receive(bytes, Date.now()));
      },
      closed: (error) => {
        take(stream.silence(Date.now()));
        this.leave(line);
        this.drop({ peer, reason: "line-closed", error });
        if (this.tcp === undefined && this.udp === undefined && this.lines.size === 0) void this.close();
      },
    });
  }

  private leave(line: ByteConnection): void {
    clearTimeout(this.lines.get(line));
    this.lines.delete(line);
    line.close();
  }

  /** A datagram is whole in itself. */
  private datagram(octets: Uint8Array, address: string, from: number): void {
    const peer = `${address}:${from}`;
    if (this.queue.isFull) {
      this.drop({ peer, reason: "overflow", error: undefined });
      return;
    }
    const stream = new PushStream(peer, this.streams);
    const send = (bytes: Uint8Array): void => this.udp?.send(bytes, from, address, () => {});
    const now = Date.now();
    this.take(stream.receive(octets, now), send);
    this.take(stream.silence(now), send);
  }

  private take({ pushes, drops }: Received, send: (bytes: Uint8Array) => void): void {
    for (const push of pushes) {
      if (this.queue.push(push)) this.confirm(push, send);
    }
    for (const drop of drops) this.drop(drop);
  }

  private confirm(push: Push, send: (bytes: Uint8Array) => void): void {
    const { layers, peer } = push;
    try {
      const apdu = this.confirmer.confirm(push);
      if (apdu === undefined) return;
      const wrapper = layers.find((layer) => layer.layer === "wrapper");
      if (wrapper === undefined)
        throw new LinkError("link.unsupported", "transport", "only the wrapper has a way back");
      const { sourceWPort, destinationWPort } = wrapper;
      send(encodeWrapper({ sourceWPort: destinationWPort, destinationWPort: sourceWPort, apdu }));
    } catch (error) {
      if (!(error instanceof DlmsError)) throw error;
      this.drop({ peer, reason: "unconfirmed", error });
    }
  }

  private drop(drop: Drop): void {
    this.counts.set(drop.reason, (this.counts.get(drop.reason) ?? 0) + 1);
    this.options.onDrop?.(drop);
  }
}

const defaultGap = 4_000;

function listenTcp(host: string, port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(cannotListen("TCP", host, port, cause)));
    server.listen({ host, port }, () => {
      server.removeAllListeners("error");
      // Such as a lack of file handles: the next connection may do better.
      server.on("error", () => {});
      resolve(server);
    });
  });
}

function listenUdp(host: string, port: number): Promise<UdpSocket> {
  const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
  return new Promise((resolve, reject) => {
    socket.once("error", (cause) => reject(cannotListen("UDP", host, port, cause)));
    socket.bind({ address: host, port }, () => {
      socket.removeAllListeners("error");
      socket.on("error", () => {});
      resolve(socket);
    });
  });
}

function closeUdp(socket: UdpSocket): Promise<void> {
  return new Promise((resolve) => {
    try {
      socket.close(() => resolve());
    } catch {
      // It is closed already.
      resolve();
    }
  });
}

function portOf(address: ReturnType<Server["address"]>): number {
  if (address === null || typeof address === "string")
    throw new DlmsError("link.failed", "transport", "not a TCP port");
  return address.port;
}

function cannotListen(protocol: string, host: string, port: number, cause: Error): LinkError {
  const message = `cannot listen on ${protocol} ${host}:${port}: ${cause.message}`;
  return new LinkError("link.failed", "transport", message, { cause });
}
