import { createConnection, type Socket } from "node:net";
import { constant, fromHex, toHex } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GuessGuard } from "../../src/association/server-guess-guard.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { encodeHdlcFrame } from "../../src/link/hdlc-frame.ts";
import { encodeLlc } from "../../src/link/llc.ts";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { Secret } from "../../src/security/keys.ts";
import { TcpServer, type TcpServerEvent, type TcpServerOptions } from "../../src/transport/tcp-server.ts";
import { getRequest, server as makeServer, Tester, text } from "./support.ts";

const aarq = fromHex("601da109060760857405080101be10040e01000000065f1f0400007e1f04b0");
const get = encodeXdlmsApdu(getRequest(1, "0-0:96.1.0.255", 2));
const slowGet = encodeXdlmsApdu(getRequest(1, "0-0:96.1.1.255", 2));
const longGet = encodeXdlmsApdu(getRequest(1, "0-0:96.1.2.255", 2));

/** Milliseconds within which what has to happen at once happens, on a slow machine. */
const soon = 2_000;

const wrapped = (apdu: Uint8Array, client = 16, device = 1): Uint8Array =>
  encodeWrapper({ sourceWPort: client, destinationWPort: device, apdu });

/** A client made of a bare socket. */
class Raw {
  readonly socket: Socket;
  received: Uint8Array = new Uint8Array(0);
  closed = false;

  constructor(port: number, options: { readonly allowHalfOpen?: boolean; readonly localAddress?: string } = {}) {
    this.socket = createConnection({ host: "127.0.0.1", port, ...options });
    this.socket.on("data", (chunk) => {
      this.received = Uint8Array.of(...this.received, ...chunk);
    });
    this.socket.on("error", () => {});
    this.socket.on("close", () => {
      this.closed = true;
    });
  }

  get hex(): string {
    return toHex(this.received);
  }

  send(...apdus: readonly Uint8Array[]): void {
    for (const apdu of apdus) this.socket.write(apdu);
  }
}

async function until(condition: () => boolean, milliseconds = soon): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error("it did not happen in time");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let server: TcpServer | undefined;
let events: TcpServerEvent[];
let release: () => void;

beforeEach(() => {
  events = [];
  release = () => {};
});

afterEach(async () => {
  release();
  await server?.close();
  server = undefined;
});

async function listen(options: Partial<TcpServerOptions> = {}): Promise<TcpServer> {
  const zero: Data = { type: "unsigned", value: 7 };
  const slow = new Promise<Data>((resolve) => {
    release = () => resolve(zero);
  });
  const { server: device } = makeServer({
    clients: [{ sap: 16, authentication: { mechanism: "none" } }],
    objects: [
      dataObjectServer("0-0:96.1.0.255", { value: constant(zero) }),
      dataObjectServer("0-0:96.1.1.255", { value: { get: () => slow } }),
      dataObjectServer("0-0:96.1.2.255", {
        value: constant<Data>({ type: "octet-string", value: new Uint8Array(1_000) }),
      }),
    ],
  });
  server = await TcpServer.listen({
    devices: [device],
    link: "wrapper",
    onEvent: (event) => events.push(event),
    ...options,
  });
  return server;
}

const aareHex =
  "00010001001000" + "2b6129a109060760857405080101a203020100a305a103020100be10040e0800065f1f0400001e1d04000007";
const valueHex = "0001000100100006" + "c401c1001107";

describe("TCP server", () => {
  test("picks a port on loopback, answers, and leaves nothing behind", async () => {
    const before = process.getActiveResourcesInfo();
    const { host, port } = await listen();
    expect(host).toBe("127.0.0.1");
    expect(port).toBeGreaterThan(0);
    const client = new Raw(port);
    client.send(wrapped(aarq), wrapped(get));
    await until(() => client.hex === aareHex + valueHex);
    expect(server!.connections).toBe(1);
    await server!.close();
    await until(() => client.closed);
    expect(server!.connections).toBe(0);
    const left = process.getActiveResourcesInfo().filter((resource) => /TCP|Timeout/.test(resource)).length;
    expect(left).toBeLessThanOrEqual(before.filter((resource) => /TCP|Timeout/.test(resource)).length);
  });

  test("whatever the chunking", async () => {
    const { port } = await listen();
    const client = new Raw(port);
    client.socket.setNoDelay(true);
    for (const octet of [...wrapped(aarq), ...wrapped(get)]) {
      client.send(Uint8Array.of(octet));
      await pause(0);
    }
    await until(() => client.hex === aareHex + valueHex);
  });

  test("answers those who half-close after the request", async () => {
    const { port } = await listen();
    const client = new Raw(port, { allowHalfOpen: true });
    client.send(wrapped(aarq), wrapped(get));
    client.socket.end();
    await until(() => client.closed);
    expect(client.hex).toBe(aareHex + valueHex);
  });

  test("a port that is taken is an error", async () => {
    const { port } = await listen();
    await expect(TcpServer.listen({ devices: [], link: "wrapper", port })).rejects.toMatchObject({
      code: "link.failed",
      message: expect.stringContaining(`${port}`),
    });
  });

  test("each client of a connection has an association of its own; others are passed over", async () => {
    const { port } = await listen();
    const client = new Raw(port);
    client.send(wrapped(aarq), wrapped(get, 17), wrapped(get, 16, 9), wrapped(aarq, 16, 0), wrapped(get));
    await until(() => client.hex.endsWith(valueHex));
    // The AARE, an exception for client 17, nothing for the logical devices 9 and 0, the value.
    expect(client.hex).toBe(`${aareHex}0001000100110003d80101${valueHex}`);
  });

  test("is closed by `await using`", async () => {
    const client = await (async () => {
      await using listening = await listen();
      const raw = new Raw(listening.port);
      await until(() => listening.connections === 1);
      return raw;
    })();
    await until(() => client.closed);
  });

  test("closing gives the answer under way, and no more", async () => {
    const { port } = await listen();
    const client = new Raw(port);
    client.send(wrapped(aarq), wrapped(slowGet));
    await until(() => client.hex === aareHex);
    const closing = server!.close();
    client.send(wrapped(get));
    await pause(20);
    expect(client.closed).toBe(false);
    release();
    await closing;
    await until(() => client.closed);
    expect(client.hex).toBe(aareHex + valueHex);
  });

  test("closing does not wait for a handler that never comes to an end", async () => {
    const { port } = await listen();
    const client = new Raw(port);
    client.send(wrapped(aarq), wrapped(slowGet));
    await until(() => client.hex === aareHex);
    const begin = Date.now();
    await server!.close();
    expect(Date.now() - begin).toBeLessThan(soon);
    await until(() => client.closed);
  });

  test("a client that goes away does no harm, also while it is answered", async () => {
    const { port } = await listen();
    const client = new Raw(port);
    client.send(wrapped(aarq), wrapped(slowGet));
    await until(() => client.hex === aareHex);
    client.socket.resetAndDestroy();
    release();
    await until(() => server!.connections === 0);
    const next = new Raw(port);
    next.send(wrapped(aarq));
    await until(() => next.hex === aareHex);
  });
});

describe("W18", () => {
  test("connections are limited in total", async () => {
    const { port } = await listen({ maxConnections: 3 });
    const clients = Array.from({ length: 3 }, () => new Raw(port));
    await until(() => server!.connections === 3);
    const fourth = new Raw(port);
    await until(() => fourth.closed);
    expect(events).toEqual([{ kind: "refused", address: "127.0.0.1", reason: "too-many" }]);
    clients[0]!.socket.destroy();
    await until(() => server!.connections === 2);
    const fifth = new Raw(port);
    fifth.send(wrapped(aarq));
    await until(() => fifth.hex === aareHex);
  });

  test("connections are limited by address", async () => {
    const { port } = await listen({ maxPerAddress: 2 });
    const clients = [new Raw(port), new Raw(port)];
    await until(() => server!.connections === 2);
    const third = new Raw(port);
    await until(() => third.closed);
    const elsewhere = createConnection({ host: "127.0.0.1", port, localAddress: "127.0.0.2" });
    elsewhere.on("error", () => {});
    await until(() => server!.connections === 3);
    for (const { socket } of clients) socket.destroy();
    await until(() => server!.connections === 1);
    elsewhere.destroy();
    const again = new Raw(port);
    again.send(wrapped(aarq));
    await until(() => again.hex === aareHex);
  });

  test("a connection without an association is closed after the handshake deadline", async () => {
    const { port } = await listen({ handshakeTimeout: 60 });
    const silent = new Raw(port);
    await until(() => silent.closed);
    expect(events).toEqual([{ kind: "ended", address: "127.0.0.1", reason: "handshake" }]);
  });

  test("slow drip: octets that are no message do not put the deadline off", async () => {
    const { port } = await listen({ handshakeTimeout: 500 });
    const client = new Raw(port);
    // A message that is not whole before the deadline has passed many times.
    const octets = wrapped(new Uint8Array(1_000));
    for (let i = 0; i < 250 && !client.closed; i++) {
      client.send(octets.subarray(i, i + 1));
      await pause(20);
    }
    expect(client.closed).toBe(true);
    expect(events.at(-1)?.reason).toBe("handshake");
  });

  test("requests without an association do not put it off either, and an association does away with it", async () => {
    const { port } = await listen({ handshakeTimeout: 500 });
    const idle = new Raw(port);
    const associated = new Raw(port);
    associated.send(wrapped(aarq));
    for (let i = 0; i < 60 && !idle.closed; i++) {
      idle.send(wrapped(get));
      await pause(30);
    }
    expect(idle.closed).toBe(true);
    expect(associated.closed).toBe(false);
    // Released, it has to associate anew.
    associated.send(wrapped(fromHex("6203800100")));
    await until(() => associated.closed);
    expect(events.map(({ reason }) => reason)).toEqual(["handshake", "handshake"]);
  });

  test("half-open HLS: a pending association is none", async () => {
    const { server: device } = makeServer({
      clients: [{ sap: 1, authentication: { mechanism: "hls-md5", secret: Secret.fromText("secret") } }],
    });
    const { port } = await listen({ devices: [device], handshakeTimeout: 400 });
    const client = new Raw(port);
    client.send(
      wrapped(
        fromHex(
          "6036a1090607608574050801018a0207808b0760857405080203ac0a80084b35366956616759be10040e01000000065f1f0400007e1f04b0",
        ),
        1,
      ),
    );
    await until(() => client.closed);
    expect(client.hex).toContain("a20302010" + "0a305a10302010e");
    expect(events.at(-1)?.reason).toBe("handshake");
  });

  test("a connection on which nothing happens is closed after the idle deadline", async () => {
    const { port } = await listen({ idleTimeout: 400 });
    const client = new Raw(port);
    client.send(wrapped(aarq));
    for (let i = 0; i < 4; i++) {
      await pause(150);
      client.send(wrapped(get));
    }
    await until(() => client.hex === aareHex + valueHex.repeat(4));
    expect(client.closed).toBe(false);
    // Octets of a message that never ends are no sign of life.
    const partial = wrapped(get);
    for (let i = 0; i < partial.length - 1 && !client.closed; i++) {
      client.send(partial.subarray(i, i + 1));
      await pause(60);
    }
    expect(client.closed).toBe(true);
    expect(events.at(-1)?.reason).toBe("idle");
  });

  test("AARQ flood: too many refusals close the connection", async () => {
    const { port } = await listen({ maxRefusals: 5 });
    const client = new Raw(port);
    for (let i = 0; i < 5; i++) {
      await until(() => client.hex.length === i * 2 * 33);
      client.send(wrapped(aarq, 99));
    }
    await until(() => client.closed);
    expect(events.at(-1)?.reason).toBe("refusals");
  });

  test("W15: who guesses locks out his own address, not the others", async () => {
    const { server: device } = makeServer({
      clients: [{ sap: 1, authentication: { mechanism: "lls", password: Secret.fromText("12345678") } }],
      guard: new GuessGuard({ attempts: 1 }),
    });
    const { port } = await listen({ devices: [device] });
    const aarqWith = (password: string): Uint8Array => {
      const tester = new Tester(device.open(1), { mechanism: "lls", value: text(password) });
      return wrapped(tester.aarq(), 1);
    };
    const outcome = async (password: string, localAddress: string): Promise<string> => {
      const client = new Raw(port, { localAddress });
      client.send(aarqWith(password));
      await until(() => client.received.length > 0);
      client.socket.destroy();
      return client.hex.includes("a203020100") ? "accepted" : "rejected";
    };
    expect(await outcome("87654321", "127.0.0.1")).toBe("rejected");
    expect(await outcome("12345678", "127.0.0.1")).toBe("rejected");
    expect(await outcome("12345678", "127.0.0.2")).toBe("accepted");
  });

  test("what is no wrapper header closes the connection", async () => {
    const { port } = await listen();
    const client = new Raw(port);
    client.send(fromHex("7ea00703"));
    await until(() => client.closed);
    expect(events.at(-1)?.reason).toBe("malformed");
  });

  test("a length that is not allowed closes the connection before its octets are there", async () => {
    const { port } = await listen();
    const client = new Raw(port);
    client.send(fromHex("000100100001ffff"));
    await until(() => client.closed);
    expect(events.at(-1)?.reason).toBe("malformed");
  });

  test("a client that sends and never reads does not fill the server", async () => {
    const { port } = await listen({ idleTimeout: 60_000 });
    const client = new Raw(port);
    client.send(wrapped(fromHex("601da109060760857405080101be10040e01000000065f1f0400007e1fffff")));
    await until(() => client.received.length > 0);
    client.socket.pause();
    // Requests of 21 octets with answers of 1,016: far more than sockets buffer.
    const burst = new Uint8Array(100 * wrapped(longGet).length);
    for (let i = 0; i < 100; i++) burst.set(wrapped(longGet), i * wrapped(longGet).length);
    let stuck = false;
    const before = process.memoryUsage().arrayBuffers;
    for (let i = 0; i < 2_000 && !stuck; i++) {
      const flowing = client.socket.write(burst);
      if (!flowing) {
        const drained = await Promise.race([
          new Promise<boolean>((resolve) => client.socket.once("drain", () => resolve(true))),
          pause(500).then(() => false),
        ]);
        stuck = !drained;
      }
    }
    expect(stuck).toBe(true);
    // What waits to be written is at most what the requests of one chunk ask for.
    const [connection] = server!["open"];
    expect(connection!["socket"].writableLength).toBeLessThan(4 * 1024 * 1024);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    client.socket.destroy();
  });
});

describe("over HDLC", () => {
  const client = hdlcAddress(16);
  const frame = (kind: "SNRM" | "DISC" | "I", address = hdlcAddress(1), information?: Uint8Array): Uint8Array =>
    encodeHdlcFrame({
      destination: address,
      source: client,
      kind,
      pollFinal: true,
      ...(kind === "I" ? { ns: 0, nr: 0 } : {}),
      ...(information === undefined ? {} : { information }),
    });

  test.each([
    ["one octet", hdlcAddress(1)],
    ["two octets", hdlcAddress(1, 17, 2)],
    ["four octets", hdlcAddress(1, 17, 4)],
  ])("answers to an address of %s", async (_what, address) => {
    const { port } = await listen({ link: "hdlc" });
    const raw = new Raw(port);
    raw.send(frame("SNRM", address));
    await until(() => raw.received.length > 0);
    raw.send(frame("I", address, encodeLlc("command", aarq)));
    await until(() => raw.hex.includes("6129a1"));
    const before = raw.received.length;
    raw.send(frame("DISC", address));
    await until(() => raw.received.length > before);
    raw.send(frame("DISC", address));
    // UA to the first, DM to the second.
    await until(() => raw.received.length > before + 9);
  });

  test("does not answer to others", async () => {
    const { port } = await listen({ link: "hdlc", physicalAddress: 300 });
    const raw = new Raw(port);
    raw.send(frame("SNRM", hdlcAddress(2)), frame("SNRM", hdlcAddress(1, 301, 4)));
    raw.send(frame("SNRM", hdlcAddress(1, 300, 4)));
    await until(() => raw.received.length > 0);
    await pause(20);
    expect(raw.hex.match(/7e(?=a0)/g)).toHaveLength(1);
  });

  test("W18: SNRM without end does not hold the connection", async () => {
    const { port } = await listen({ link: "hdlc", handshakeTimeout: 500 });
    const raw = new Raw(port);
    for (let i = 0; i < 250 && !raw.closed; i++) {
      raw.send(frame("SNRM"));
      await pause(20);
    }
    expect(raw.closed).toBe(true);
    expect(events.at(-1)?.reason).toBe("handshake");
  });

  test("W18: links set up anew do not make refusals forgotten", async () => {
    const { port } = await listen({ link: "hdlc", maxRefusals: 3 });
    const raw = new Raw(port);
    const stranger = hdlcAddress(99);
    for (let i = 0; i < 3; i++) {
      const before = raw.received.length;
      const snrm = { destination: hdlcAddress(1), source: stranger, kind: "SNRM", pollFinal: true } as const;
      raw.send(encodeHdlcFrame(snrm));
      await until(() => raw.received.length > before);
      const answered = raw.received.length;
      const information = encodeLlc("command", aarq);
      raw.send(encodeHdlcFrame({ ...snrm, kind: "I", ns: 0, nr: 0, information }));
      await until(() => raw.received.length > answered || raw.closed);
    }
    await until(() => raw.closed);
    expect(events.at(-1)?.reason).toBe("refusals");
  });

  test("noise is passed over, and a frame cut short does not hide the next for long", async () => {
    const { port } = await listen({ link: "hdlc", interFrameTimeout: 40 });
    const raw = new Raw(port);
    raw.send(Uint8Array.from({ length: 300 }, (_, i) => (i * 7) & 0xff));
    raw.send(Uint8Array.of(0x7e, 0xa7, 0xff, 0x03));
    await pause(150);
    raw.send(frame("SNRM"));
    await until(() => raw.received.length > 0);
  });

  test("noise alone is no sign of life", async () => {
    const { port } = await listen({ link: "hdlc", idleTimeout: 500, handshakeTimeout: 60_000 });
    const raw = new Raw(port);
    for (let i = 0; i < 250 && !raw.closed; i++) {
      raw.send(Uint8Array.of(0x7e, 0x00, 0xff));
      await pause(20);
    }
    expect(raw.closed).toBe(true);
    expect(events.at(-1)?.reason).toBe("idle");
  });
});
