/** TCP connections, for Node.js. */

import { connect, type Socket } from "node:net";
import { LinkError } from "@cosemkit/core";
import type { ByteConnection, ByteReceiver, ByteTransport, WaitOptions } from "./byte-transport.ts";
import { Pending } from "./pending.ts";

/** Port registered for DLMS/COSEM. */
export const dlmsPort = 4059;

/** Octets of one read: more than most APDUs, less than matters to somebody with thousands of connections. */
const readSize = 16 * 1024;
/** How long octets that were written may take to leave after `close`. */
const lingerMilliseconds = 1000;

export interface TcpOptions {
  /** What to call the connection in messages: `tcp` by default. */
  readonly scheme?: string;
}

/**
 * Reaches a TCP server. `connect` throws `LinkError`: `link.refused` (the host is there, nobody listens on the port),
 * `link.unreachable` (no such host, no way to it); `TimeoutError` after 10 s unless told otherwise; or `aborted`.
 */
export function tcpTransport(host: string, port: number = dlmsPort, options: TcpOptions = {}): ByteTransport {
  const peer = `${options.scheme ?? "tcp"}://${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { peer, connect: (wait = {}) => open(host, port, peer, wait) };
}

async function open(host: string, port: number, peer: string, wait: WaitOptions): Promise<ByteConnection> {
  const connection = new TcpConnection(peer);
  const what = `no connection to ${peer}; is the address right, and a firewall open?`;
  let socket: Socket | undefined;
  const connecting = new Pending<void>("transport", what, wait);
  if (!connecting.isSettled) {
    // Reading into one buffer saves an allocation of 64 KiB for each read; what is handed up is copied out of it.
    const buffer = new Uint8Array(readSize);
    socket = connect({
      host,
      port,
      noDelay: true,
      onread: {
        buffer,
        callback: (count) => {
          connection.receive(buffer.slice(0, count));
          return true;
        },
      },
    });
    connection.attach(socket);
    socket.on("connect", () => connecting.succeed());
    socket.on("error", (cause) => connecting.fail(connectError(peer, cause)));
  }
  try {
    await connecting.promise;
    return connection;
  } catch (error) {
    socket?.destroy();
    throw error;
  }
}

function connectError(peer: string, cause: NodeJS.ErrnoException): LinkError {
  switch (cause.code) {
    case "ECONNREFUSED":
      return new LinkError("link.refused", "transport", `nobody listens at ${peer}`, { cause });
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new LinkError("link.unreachable", "transport", `the host name of ${peer} is not known`, { cause });
    default:
      return new LinkError("link.unreachable", "transport", `${peer} cannot be reached: ${cause.message}`, { cause });
  }
}

class TcpConnection implements ByteConnection {
  readonly peer: string;
  private socket!: Socket;
  private receiver: ByteReceiver | undefined = undefined;
  private readonly early: Uint8Array[] = [];
  private failure: LinkError | undefined = undefined;
  private over = false;
  private closedHere = false;

  constructor(peer: string) {
    this.peer = peer;
  }

  attach(socket: Socket): void {
    this.socket = socket;
    socket.on("error", (cause) => {
      this.failure = new LinkError(
        "link.reset",
        "transport",
        `the connection to ${this.peer} broke: ${cause.message}`,
        {
          cause,
        },
      );
    });
    socket.on("close", () => {
      if (this.over) return;
      this.over = true;
      this.receiver?.closed(this.failure);
    });
  }

  receive(bytes: Uint8Array): void {
    if (this.over) return;
    if (this.receiver === undefined) this.early.push(bytes);
    else this.receiver.receive(bytes);
  }

  start(receiver: ByteReceiver): void {
    this.receiver = receiver;
    for (const bytes of this.early.splice(0)) receiver.receive(bytes);
    if (this.over && !this.closedHere) receiver.closed(this.failure);
  }

  write(bytes: Uint8Array): void {
    if (!this.over) this.socket.write(bytes);
  }

  close(): void {
    if (this.over) return;
    this.over = true;
    this.closedHere = true;
    const { socket } = this;
    socket.destroySoon();
    if (!socket.destroyed) {
      const timer = setTimeout(() => socket.destroy(), lingerMilliseconds);
      socket.on("close", () => clearTimeout(timer));
    }
  }
}
