import { createSocket, type Socket } from "node:dgram";
import { fromHex } from "@cosemkit/core";
import { clock } from "@cosemkit/model/classes/clock";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { register } from "@cosemkit/model/classes/register";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { connectUrl } from "../../src/transport/connect-url.ts";
import { udpTransport } from "../../src/transport/udp.ts";
import { UdpServer, type UdpServerOptions } from "../../src/transport/udp-server.ts";
import { clientTitle, keyOctets, keys } from "../server/support.ts";
import { rejection } from "./support.ts";

let server: UdpServer;
let counters: MemoryCounterStore;
const sockets: Socket[] = [];

async function serve(options: Partial<UdpServerOptions> = {}): Promise<void> {
  const meter = simulatedMeter({ provider: nodeCrypto, security: { level: "hls5", keys: keyOctets }, days: 1 });
  counters = new MemoryCounterStore();
  server = await UdpServer.listen({ devices: [meter.server], ...options });
}

beforeEach(() => serve());
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await server.close();
});

function ciphered(port: number = server.port, more: Partial<ConnectOptions> = {}): Promise<Meter> {
  return connect({
    channel: new WrapperChannel({ transport: udpTransport("127.0.0.1", port), client: 1, server: 1 }),
    crypto: nodeCrypto,
    authentication: { mechanism: "hls-gmac" },
    security: { keys, counters },
    title: clientTitle,
    ...more,
  });
}

/** Passes datagrams on between a client and the server; `mishap` makes of each what arrives. */
async function relay(
  mishap: (octets: Uint8Array, index: number, direction: "up" | "down") => readonly Uint8Array[],
): Promise<number> {
  const front = createSocket("udp4");
  const back = createSocket("udp4");
  sockets.push(front, back);
  let client = 0;
  let index = 0;
  front.on("message", (octets, { port }) => {
    client = port;
    for (const one of mishap(octets, index++, "up")) back.send(one, server.port, "127.0.0.1");
  });
  back.on("message", (octets) => {
    for (const one of mishap(octets, index++, "down")) front.send(one, client, "127.0.0.1");
  });
  await new Promise<void>((resolve) => front.bind(0, "127.0.0.1", () => resolve()));
  return front.address().port;
}

describe("over UDP", () => {
  test("a ciphered association: registers, a profile in blocks, release", async () => {
    const meter = await ciphered();
    expect(await meter.read(register("1-0:1.8.0.255").scalerUnit)).toMatchObject({ unit: "watt-hour" });
    expect((await meter.read(profileGeneric("1-0:99.1.0.255").buffer)).length).toBeGreaterThan(90);
    await meter.close();
    expect(server.clients).toBe(1);
  });

  test("by URL, as the public client", async () => {
    await using meter = await connectUrl(`udp://127.0.0.1:${server.port}`);
    expect((await meter.objects()).objects.length).toBeGreaterThan(0);
  });

  test("datagrams that come twice, or bring no message, do no harm", async () => {
    const noise = [fromHex("00"), fromHex("0001001000010005aa"), new Uint8Array(2000)];
    const port = await relay((octets, i) => [...noise, octets, ...(i % 2 === 1 ? [octets] : [])]);
    const meter = await ciphered(port);
    for (let i = 0; i < 5; i++) await meter.read(clock("0-0:1.0.0.255").time);
    await meter.close();
  });

  test("a datagram that is lost ends in a timeout, and the next request is answered", async () => {
    let lose = false;
    const port = await relay((octets, _i, direction) => (lose && direction === "down" ? [] : [octets]));
    const meter = await ciphered(port);
    lose = true;
    await rejection(meter.read(clock("0-0:1.0.0.255").time, { timeout: 60 }), "timeout");
    lose = false;
    await meter.read(clock("0-0:1.0.0.255").time);
    await meter.close();
  });

  test("nobody listens there", async () => {
    const { port } = server;
    await server.close();
    const error = await rejection(ciphered(port, { timeout: 10_000 }), "link.refused");
    expect(error.message).toContain(`nobody listens at udp://127.0.0.1:${port}`);
    await serve();
  });

  test("nobody listens there any more", async () => {
    const meter = await ciphered();
    await server.close();
    await rejection(meter.read(clock("0-0:1.0.0.255").time, { timeout: 10_000 }), "link.refused");
    await rejection(meter.read(clock("0-0:1.0.0.255").time), "link.refused");
    await serve();
  });

  test("clients are limited by address", async () => {
    await server.close();
    await serve({ maxPerAddress: 2 });
    const meters = [await ciphered(), await ciphered()];
    await rejection(ciphered(server.port, { timeout: 40 }), "timeout");
    expect(server.clients).toBe(2);
    for (const meter of meters) await meter.close();
  });

  test("silent clients are forgotten", async () => {
    await server.close();
    await serve({ idleTimeout: 200 });
    const meter = await ciphered();
    while (server.clients > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await meter.close({ timeout: 20 });
  });
});
