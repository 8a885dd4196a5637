/** The wrapper over UDP, for Node.js: one message a datagram. */

import { createSocket, type Socket } from "node:dgram";
import { LinkError } from "@cosemkit/core";
import { isWrapperDatagram } from "../link/wrapper.ts";
import type { ByteConnection, ByteReceiver, ByteTransport, WaitOptions } from "./byte-transport.ts";
import { Pending } from "./pending.ts";
import { dlmsPort } from "./tcp.ts";

/**
 * Reaches a server over UDP: for `WrapperChannel`, each of whose writes is one message and goes as one datagram. Datagrams
 * that are no whole message are dropped, as are those that get lost on the way: a request then ends in a `TimeoutError`.
 * `connect` throws `LinkError` when the host is not known, `TimeoutError`, or `aborted`.
 */
export function udpTransport(host: string, port: number = dlmsPort): ByteTransport {
  const peer = `udp://${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { peer, connect: (wait = {}) => open(host, port, peer, wait) };
}

async function open(host: string, port: number, peer: string, wait: WaitOptions): Promise<ByteConnection> {
  const connecting = new Pending<void>("transport", `no way to ${peer}`, wait);
  const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
  socket.once("error", (cause) => {
    connecting.fail(
      new LinkError("link.unreachable", "transport", `${peer} cannot be reached: ${cause.message}`, { cause }),
    );
  });
  if (!connecting.isSettled) socket.connect(port, host, () => connecting.succeed());
  try {
    await connecting.promise;
  } catch (error) {
    socket.close();
    throw error;
  }
  socket.removeAllListeners("error");
  return new UdpConnection(peer, socket);
}

class UdpConnection implements ByteConnection {
  readonly peer: string;
  private readonly socket: Socket;
  private receiver: ByteReceiver | undefined = undefined;
  private early: Uint8Array[] = [];
  private failure: LinkError | undefined = undefined;
  private over = false;

  constructor(peer: string, socket: Socket) {
    this.peer = peer;
    this.socket = socket;
    socket.on("message", (octets) => this.receive(octets));
    socket.on("error", (cause) => this.fail(cause));
  }

  start(receiver: ByteReceiver): void {
    this.receiver = receiver;
    for (const octets of this.early.splice(0)) receiver.receive(octets);
    if (this.failure !== undefined) receiver.closed(this.failure);
  }

  write(octets: Uint8Array): void {
    if (this.over) return;
    this.socket.send(octets, (cause) => {
      if (cause !== null) this.fail(cause);
    });
  }

  close(): void {
    if (this.over) return;
    this.over = true;
    this.socket.close();
  }

  private receive(octets: Uint8Array): void {
    if (this.over || !isWrapperDatagram(octets)) return;
    if (this.receiver === undefined) this.early.push(octets);
    else this.receiver.receive(octets);
  }

  private fail(cause: Error): void {
    if (this.over) return;
    const refused = "code" in cause && cause.code === "ECONNREFUSED";
    const why = refused ? `nobody listens at ${this.peer}` : `sending to ${this.peer} failed: ${cause.message}`;
    this.failure = new LinkError(refused ? "link.refused" : "link.failed", "transport", why, { cause });
    this.close();
    this.receiver?.closed(this.failure);
  }
}
