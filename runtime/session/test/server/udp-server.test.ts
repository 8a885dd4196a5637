import { createSocket, type Socket } from "node:dgram";
import { fromHex, toHex } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { Secret } from "../../src/security/keys.ts";
import { UdpServer, type UdpServerEvent, type UdpServerOptions } from "../../src/transport/udp-server.ts";
import { getRequest, server as makeServer, Tester, text } from "./support.ts";

const aarq = fromHex("601da109060760857405080101be10040e01000000065f1f0400007e1f04b0");
const rlrq = fromHex("6203800100");
const get = encodeXdlmsApdu(getRequest(15, "0-0:40.0.0.255", 1));
const wrapped = (apdu: Uint8Array, client = 16): Uint8Array =>
  encodeWrapper({ sourceWPort: client, destinationWPort: 1, apdu });

let server: UdpServer;
let events: UdpServerEvent[];
const sockets: Socket[] = [];

beforeEach(() => {
  events = [];
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await server.close();
});

const { server: device } = makeServer({
  clients: [
    { sap: 16, authentication: { mechanism: "none" } },
    { sap: 1, authentication: { mechanism: "hls-md5", secret: Secret.fromText("secret") } },
  ],
});

async function listen(options: Partial<UdpServerOptions> = {}): Promise<void> {
  server = await UdpServer.listen({ devices: [device], onEvent: (event) => events.push(event), ...options });
}

/** A client made of a bare socket: what came back, in hex. */
class Raw {
  readonly socket: Socket = createSocket("udp4");
  readonly received: string[] = [];

  constructor() {
    sockets.push(this.socket);
    this.socket.on("message", (octets) => this.received.push(toHex(octets.subarray(8))));
  }

  send(...datagrams: readonly Uint8Array[]): void {
    for (const datagram of datagrams) this.socket.send(datagram, server.port, "127.0.0.1");
  }

  /** Sends one and waits for its answer. */
  async ask(datagram: Uint8Array): Promise<string> {
    const before = this.received.length;
    this.send(datagram);
    await until(() => this.received.length > before);
    return this.received.at(-1)!;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error("it did not happen in time");
    await pause(2);
  }
}

const ended = (reason: UdpServerEvent["reason"]): UdpServerEvent => ({ kind: "ended", address: "127.0.0.1", reason });

describe("W18 over UDP", () => {
  test("W18: clients are limited in total, by address, and those beyond are told of", async () => {
    await listen({ maxPeers: 3, maxPerAddress: 2 });
    const clients = [new Raw(), new Raw()];
    for (const client of clients) expect(await client.ask(wrapped(aarq))).toMatch(/^6129/);
    const third = new Raw();
    third.send(wrapped(aarq));
    await until(() => events.length === 1);
    expect(events).toEqual([{ kind: "refused", address: "127.0.0.1", reason: "too-many" }]);
    expect(third.received).toEqual([]);
    const bind = (address: string): Promise<Raw> =>
      new Promise((resolve) => {
        const raw = new Raw();
        raw.socket.bind({ address, port: 0 }, () => resolve(raw));
      });
    expect(await (await bind("127.0.0.2")).ask(wrapped(aarq))).toMatch(/^6129/);
    (await bind("127.0.0.3")).send(wrapped(aarq));
    await until(() => events.length === 2);
    expect(events[1]).toEqual({ kind: "refused", address: "127.0.0.3", reason: "too-many" });
    expect(server.clients).toBe(3);
  });

  test.each([
    ["AARQs that are refused", [wrapped(aarq, 99)]],
    ["requests without an association", [wrapped(get)]],
    ["messages for nobody here", [encodeWrapper({ sourceWPort: 16, destinationWPort: 9, apdu: get })]],
    // Pass 3 never comes.
    [
      "half-open HLS",
      [wrapped(new Tester(device.open(1), { mechanism: "hls-md5", value: text("K56iVagY") }).aarq(), 1)],
    ],
  ])("W18: the handshake deadline holds whatever comes: %s", async (_what, datagrams) => {
    await listen({ handshakeTimeout: 150, maxRefusals: 1_000_000 });
    const client = new Raw();
    for (let i = 0; i < 200 && events.length === 0; i++) {
      client.send(...datagrams);
      await pause(10);
    }
    expect(events[0]).toEqual(ended("handshake"));
  });

  test("W18: an association does away with the deadline, its release brings it back without a word", async () => {
    await listen({ handshakeTimeout: 300 });
    const client = new Raw();
    await client.ask(wrapped(aarq));
    await pause(400);
    expect(server.clients).toBe(1);
    expect(await client.ask(wrapped(get))).toMatch(/^c401/);
    await client.ask(wrapped(rlrq));
    await until(() => server.clients === 0);
    expect(events).toEqual([]);
  });

  test("W18: a silent client and its association are forgotten, and that is told", async () => {
    await listen({ idleTimeout: 200 });
    const client = new Raw();
    await client.ask(wrapped(aarq));
    await until(() => server.clients === 0);
    expect(events).toEqual([ended("idle")]);
    // Its association went with it.
    expect(await client.ask(wrapped(get))).toMatch(/^d801/);
  });

  test("W18: AARQ flood: who is turned down too often is not answered until it was silent for a while", async () => {
    await listen({ maxRefusals: 5, idleTimeout: 1_000 });
    const client = new Raw();
    for (let i = 0; i < 5; i++) expect(await client.ask(wrapped(aarq, 99))).toMatch(/^6117/);
    await until(() => events.length === 1);
    expect(events).toEqual([ended("refusals")]);
    // Not even what would be accepted; and it does not come back as somebody new.
    for (let i = 0; i < 10; i++) {
      client.send(wrapped(aarq));
      await pause(25);
    }
    expect(client.received).toHaveLength(5);
    expect(server.clients).toBe(1);
    await until(() => server.clients === 0);
    expect(await client.ask(wrapped(aarq))).toMatch(/^6129/);
    expect(events).toEqual([ended("refusals")]);
  });

  test("W18: closing leaves no timer behind", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((one) => one === "Timeout").length;
    const before = timers();
    await listen();
    await new Raw().ask(wrapped(aarq));
    await new Raw().ask(wrapped(aarq, 99));
    await server.close();
    expect(timers()).toBeLessThanOrEqual(before);
    await listen();
  });
});
