import { createServer, type Server, type Socket } from "node:net";
import { fromHex, type LinkError, toHex } from "@cosemkit/core";
import { register } from "@cosemkit/model/classes/register";
import { afterEach, describe, expect, test, vi } from "vitest";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import type { MeterSecurity } from "../../src/simulator/meter-clients.ts";
import type { ByteConnection } from "../../src/transport/byte-transport.ts";
import { connectUrl } from "../../src/transport/connect-url.ts";
import { tcpTransport } from "../../src/transport/tcp.ts";
import { TcpServer } from "../../src/transport/tcp-server.ts";
import { eventLog, rejection } from "./support.ts";

const servers: Server[] = [];
const sockets = new Set<Socket>();

/** A TCP server that does what `accept` does. */
async function listening(accept: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    accept(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as { port: number }).port;
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** What a connection hears. */
interface Heard {
  readonly chunks: Uint8Array[];
  readonly closed: Promise<LinkError | undefined>;
}

function listen(connection: ByteConnection): Heard {
  const chunks: Uint8Array[] = [];
  const closed = new Promise<LinkError | undefined>((resolve) => {
    connection.start({ receive: (bytes) => chunks.push(bytes), closed: resolve });
  });
  return { chunks, closed };
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 2));
  expect(condition()).toBe(true);
}

const joined = (chunks: readonly Uint8Array[]): string => chunks.map(toHex).join("");

describe("tcpTransport", () => {
  test("carries octets both ways, and never writes to those it handed up", async () => {
    const port = await listening((socket) => socket.on("data", (chunk) => socket.write(chunk)));
    const connection = await tcpTransport("127.0.0.1", port).connect();
    const { chunks } = listen(connection);
    connection.write(fromHex("0102"));
    await until(() => joined(chunks) === "0102");
    const [first] = chunks;
    connection.write(fromHex("ffffffff"));
    await until(() => joined(chunks) === "0102ffffffff");
    expect(toHex(first!)).toBe("0102");
    connection.close();
    await until(() => sockets.size === 0);
  });

  test("keeps what comes before somebody listens", async () => {
    const port = await listening((socket) => socket.write(fromHex("abcd")));
    const connection = await tcpTransport("localhost", port).connect();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { chunks } = listen(connection);
    expect(joined(chunks)).toBe("abcd");
    connection.close();
  });

  test("a stream that the server ends is closed without error, once", async () => {
    const port = await listening((socket) => socket.end(fromHex("01")));
    const connection = await tcpTransport("127.0.0.1", port).connect();
    const { chunks, closed } = listen(connection);
    expect(await closed).toBeUndefined();
    expect(joined(chunks)).toBe("01");
    connection.write(fromHex("02"));
    connection.close();
  });

  test("a stream that was over before somebody listens", async () => {
    const port = await listening((socket) => socket.end());
    const connection = await tcpTransport("127.0.0.1", port).connect();
    await until(() => sockets.size === 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await listen(connection).closed).toBeUndefined();
  });

  test("a reset is an error", async () => {
    const port = await listening((socket) => socket.on("data", () => socket.resetAndDestroy()));
    const connection = await tcpTransport("127.0.0.1", port).connect();
    const { closed } = listen(connection);
    connection.write(fromHex("01"));
    expect(await closed).toMatchObject({ code: "link.reset", layer: "transport" });
  });

  test("closing sends what was written, and is silent", async () => {
    const received: string[] = [];
    const port = await listening((socket) => socket.on("data", (chunk) => received.push(toHex(chunk))));
    const connection = await tcpTransport("127.0.0.1", port).connect();
    let heard = 0;
    connection.start({ receive: () => heard++, closed: () => heard++ });
    connection.write(fromHex("0102"));
    connection.close();
    connection.close();
    await until(() => sockets.size === 0);
    expect(received.join("")).toBe("0102");
    expect(heard).toBe(0);
  });

  test("closing does not wait for a peer that does not read", async () => {
    const port = await listening((socket) => socket.pause());
    const connection = await tcpTransport("127.0.0.1", port).connect();
    listen(connection);
    connection.write(new Uint8Array(64 * 1024 * 1024));
    connection.close();
    for (const socket of sockets) socket.on("error", () => {});
    await new Promise((resolve) => setTimeout(resolve, 1200));
    for (const socket of sockets) socket.resume();
    await until(() => sockets.size === 0);
  });

  test("nobody listens, no such host", async () => {
    const port = await listening(() => {});
    await new Promise((resolve) => servers.pop()!.close(resolve));
    const error = await rejection(tcpTransport("127.0.0.1", port).connect(), "link.refused");
    expect(error.message).toContain(`tcp://127.0.0.1:${port}`);
    const unknown = tcpTransport("no-such-host.invalid", 4059, { scheme: "hdlc" });
    expect(unknown.peer).toBe("hdlc://no-such-host.invalid:4059");
    await rejection(unknown.connect(), "link.unreachable");
    expect(tcpTransport("::1").peer).toBe("tcp://[::1]:4059");
  });

  test("a connection that takes too long", async () => {
    const port = await listening(() => {});
    vi.useFakeTimers();
    try {
      const connecting = rejection(tcpTransport("127.0.0.1", port).connect(), "timeout");
      // Before the system has any chance to connect.
      vi.advanceTimersByTime(10_000);
      expect(await connecting).toMatchObject({ layer: "transport", milliseconds: 10_000 });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    await until(() => sockets.size === 0);
  });

  test("a signal, before and while it connects", async () => {
    await rejection(tcpTransport("127.0.0.1", 1).connect({ signal: AbortSignal.abort() }), "aborted");
    const port = await listening(() => {});
    const controller = new AbortController();
    const connecting = rejection(tcpTransport("127.0.0.1", port).connect({ signal: controller.signal }), "aborted");
    controller.abort();
    await connecting;
  });
});

describe("connectUrl", () => {
  const keys = { guek: new Uint8Array(16).fill(1), gak: new Uint8Array(16).fill(2) };

  async function simulated(security: MeterSecurity, link: "wrapper" | "hdlc"): Promise<TcpServer> {
    const { server } = simulatedMeter({ provider: nodeCrypto, security, days: 1 });
    return TcpServer.listen({ devices: [server], link });
  }

  const energy = register("1-0:1.8.0.255");

  test.each(["wrapper", "hdlc"] as const)("a simulated meter over %s, with GMAC and ciphering", async (link) => {
    await using server = await simulated({ level: "hls5", keys }, link);
    const scheme = link === "hdlc" ? "hdlc" : "tcp";
    const url = `${scheme}://127.0.0.1:${server.port}?client=1&auth=hls5&title=4d4d4d0000000001`;
    await using meter = await connectUrl(url, keys, { counters: new MemoryCounterStore() });
    const [value, { scaler, unit }] = await meter.readAll([energy.value, energy.scalerUnit]);
    expect(value).toMatchObject({ value: expect.anything() });
    expect([typeof scaler, unit]).toEqual(["number", "watt-hour"]);
    expect((await meter.objects()).objects.length).toBeGreaterThan(10);
  });

  test("with a password, as text or octets", async () => {
    await using server = await simulated({ level: "lls", password: "12345678" }, "wrapper");
    const url = `tcp://127.0.0.1:${server.port}?client=1&auth=lls`;
    for (const password of ["12345678", new TextEncoder().encode("12345678")]) {
      const { events, onEvent } = eventLog();
      await using meter = await connectUrl(url, { password }, { allowWeak: true, onEvent });
      expect(await meter.read(energy.value)).toBeDefined();
      expect(events[0]).toEqual({ kind: "weak-mechanism", mechanism: "lls" });
    }
    await rejection(connectUrl(url, { password: "12345678" }), "association.weak");
    await rejection(connectUrl(url, { password: "wrong" }, { allowWeak: true }), "association.rejected");
  });

  test("a server that hangs up in the middle of a read", async () => {
    await using server = await simulated({ level: "none" }, "wrapper");
    const { events, onEvent } = eventLog();
    const meter = await connectUrl(`tcp://127.0.0.1:${server.port}?client=1`, {}, { onEvent });
    await server.close();
    await rejection(meter.read(energy.value), "link.closed");
    await meter.close();
    expect(events.map(({ kind }) => kind)).toEqual(["associated", "link-lost"]);
  });

  test("what does not fit is refused before anything is connected", async () => {
    const counters = new MemoryCounterStore();
    const title = "title=4d4d4d0000000001";
    await rejection(connectUrl("tcp://h?auth=lls", {}, { allowWeak: true }), "security.key-missing");
    for (const auth of ["hls3", "hls4", "hls6"]) {
      await rejection(connectUrl(`tcp://h?auth=${auth}&${title}`, {}, { allowWeak: true }), "security.key-missing");
    }
    await rejection(connectUrl(`tcp://h?auth=hls5&${title}`, keys), "security.counter-store");
    await rejection(connectUrl(`tcp://h?auth=hls5&${title}`, {}, { counters }), "security.key-missing");
    await rejection(connectUrl(`tcp://h?suite=2&${title}`, keys, { counters }), "security.key-length");
    await rejection(connectUrl("tcp://h?auth=hls5", keys, { counters }), "security.title");
    await rejection(connectUrl("serial:/dev/no-such-port"), "link.unreachable");
    await rejection(connectUrl("ftp://h"), "url.invalid");
  });
});
