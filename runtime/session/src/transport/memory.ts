import type { ByteConnection, ByteReceiver, ByteTransport } from "./byte-transport.ts";

export interface MemoryPairOptions {
  /** Milliseconds that octets travel; none by default. */
  readonly latency?: number;
  /** Octets of the chunks that arrive: whatever is written in one go is cut, nothing is joined. Uncut by default. */
  readonly chunk?: number;
}

/** Two connections in memory, each the other side of the other: a client and a server in one process, without sockets. */
export function memoryPair(options: MemoryPairOptions = {}): readonly [ByteConnection, ByteConnection] {
  const a = new MemoryConnection("memory:a", options);
  const b = new MemoryConnection("memory:b", options);
  a.other = b;
  b.other = a;
  return [a, b];
}

/** A transport whose connections are ends of pairs in memory; `accept` takes the other end of each. */
export function memoryTransport(
  accept: (connection: ByteConnection) => void,
  options?: MemoryPairOptions,
): ByteTransport {
  return {
    peer: "memory",
    connect: async () => {
      const [client, server] = memoryPair(options);
      accept(server);
      return client;
    },
  };
}

/** What travels: octets, or the end of the stream. */
type Parcel = Uint8Array | "end";

class MemoryConnection implements ByteConnection {
  readonly peer: string;
  other!: MemoryConnection;
  private readonly latency: number;
  private readonly chunk: number;
  private receiver: ByteReceiver | undefined = undefined;
  private readonly early: Parcel[] = [];
  private over = false;

  constructor(peer: string, options: MemoryPairOptions) {
    this.peer = peer;
    this.latency = options.latency ?? 0;
    this.chunk = options.chunk ?? Number.POSITIVE_INFINITY;
  }

  start(receiver: ByteReceiver): void {
    this.receiver = receiver;
    for (const parcel of this.early.splice(0)) this.arrive(parcel);
  }

  write(bytes: Uint8Array): void {
    if (this.over) return;
    for (let at = 0; at < bytes.length; at += this.chunk) {
      this.send(bytes.slice(at, Math.min(bytes.length, at + this.chunk)));
    }
  }

  close(): void {
    if (this.over) return;
    this.over = true;
    this.send("end");
  }

  /** Never at once: neither side runs inside a call of the other. */
  private send(parcel: Parcel): void {
    const { other } = this;
    if (this.latency > 0) setTimeout(() => other.arrive(parcel), this.latency);
    else queueMicrotask(() => other.arrive(parcel));
  }

  private arrive(parcel: Parcel): void {
    if (this.over) return;
    if (this.receiver === undefined) this.early.push(parcel);
    else if (parcel === "end") {
      this.over = true;
      this.receiver.closed(undefined);
    } else this.receiver.receive(parcel);
  }
}
