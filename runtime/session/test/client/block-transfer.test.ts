import { concatBytes, fromHex, variable } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeInvokeIdAndPriority } from "@cosemkit/model/apdu/common";
import type { Data } from "@cosemkit/model/apdu/data";
import type { GeneralBlockTransfer } from "@cosemkit/model/apdu/general";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import { profileGenericServer } from "@cosemkit/model/classes/profile-generic";
import { securitySetup, securitySetupServer } from "@cosemkit/model/classes/security-setup";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientConformance, shortNameConformance } from "../../src/association/conformance.ts";
import type { ApduChannel } from "../../src/client/channel.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { shortNames } from "../../src/client/short-names.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { CosemServer } from "../../src/server/server.ts";
import type { ServerSession } from "../../src/server/server-session.ts";
import type { TraceEvent } from "../../src/trace/trace-event.ts";
import { tracedChannel } from "../../src/trace/traced-channel.ts";
import { tcpTransport } from "../../src/transport/tcp.ts";
import { TcpServer } from "../../src/transport/tcp-server.ts";
import { actionRequest, clientTitle, getRequest, keys, security, serverTitle, Tester } from "../server/support.ts";
import { type Answer, type FakeMeter, fakeMeter, invoked } from "./fake-server.ts";
import { reach } from "./serve.ts";
import { rejection } from "./support.ts";

const note = dataObject("0-0:96.1.0.255");
const setup = securitySetup("0-0:43.0.0.255");
const octets = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 7) & 0xff);
const long = (length: number): Data => ({ type: "octet-string", value: octets(length) });

interface Setup {
  readonly link: "wrapper" | "hdlc" | "tcp";
  readonly ciphered: boolean;
  readonly pduSize: number;
  readonly window: number;
}

/** A client with a server that holds a value, with general block transfer; and what went between them. */
async function associated({
  link,
  ciphered,
  pduSize,
  window,
}: Setup): Promise<{ meter: Meter; events: TraceEvent[]; imported: Uint8Array[]; end(): Promise<void> }> {
  const imported: Uint8Array[] = [];
  const device = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    maxPduSize: pduSize,
    objects: [
      dataObjectServer("0-0:96.1.0.255", { value: variable<Data>({ type: "null-data" }) }),
      securitySetupServer("0-0:43.0.0.255", {
        importCertificate: (certificate) => void imported.push(certificate),
        exportCertificate: () => octets(3_000),
      }),
    ],
    clients: [
      ciphered
        ? { sap: 1, authentication: { mechanism: "hls-gmac" }, security: security(), contexts: ["ln-ciphering"] }
        : { sap: 1, authentication: { mechanism: "none" } },
    ],
  });
  const server = link === "tcp" ? await TcpServer.listen({ devices: [device], link: "wrapper" }) : undefined;
  const channel: ApduChannel =
    link === "hdlc"
      ? new HdlcChannel({ transport: reach(device, "hdlc"), client: 1, server: hdlcAddress(1) })
      : new WrapperChannel({
          transport: server === undefined ? reach(device, "wrapper") : tcpTransport("127.0.0.1", server.port),
          client: 1,
          server: 1,
        });
  const events: TraceEvent[] = [];
  const meter = await connect({
    channel: tracedChannel(channel, (event) => events.push(event)),
    crypto: nodeCrypto,
    authentication: { mechanism: ciphered ? "hls-gmac" : "none" },
    security: ciphered ? { keys, counters: new MemoryCounterStore() } : undefined,
    title: clientTitle,
    conformance: [...clientConformance, "general-block-transfer"],
    maxPduSize: Math.max(pduSize, 64),
    lenient: ["pdu-size"],
    blockWindow: window,
  });
  return {
    meter,
    events,
    imported,
    end: async () => {
      await meter.close();
      await server?.close();
    },
  };
}

const nothing = new Uint8Array(0);

/** A session with an association, general block transfer granted, and a PDU of 128 octets. */
async function associatedSession(
  ciphered = false,
): Promise<{ session: ServerSession; tester: Tester; captured(): number }> {
  let captures = 0;
  const device = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    objects: [
      dataObjectServer("0-0:96.1.0.255", { value: { get: () => long(1_000) } }),
      profileGenericServer("1-0:99.1.0.255", { capture: () => void captures++ }),
    ],
    clients: [
      ciphered
        ? { sap: 1, authentication: { mechanism: "none" }, security: security(), contexts: ["ln-ciphering"] }
        : { sap: 1, authentication: { mechanism: "none" } },
    ],
  });
  const session = device.open(1);
  const proposedConformance = ["get", "action", "general-block-transfer"] as const;
  const tester = new Tester(session, { ciphered, initiate: { proposedConformance, clientMaxReceivePduSize: 128 } });
  await tester.associate();
  return { session, tester, captured: () => captures };
}

describe("general block transfer, client against server", () => {
  test.each<Setup>([
    { link: "wrapper", ciphered: false, pduSize: 128, window: 1 },
    { link: "wrapper", ciphered: true, pduSize: 128, window: 7 },
    { link: "hdlc", ciphered: true, pduSize: 128, window: 7 },
    { link: "tcp", ciphered: true, pduSize: 256, window: 63 },
  ])("SET, GET and ACTION that are longer than the PDU: %j", async (setting) => {
    const { meter, events, imported, end } = await associated(setting);
    await meter.write(note.value, long(2_000));
    expect(await meter.read(note.value)).toEqual(long(2_000));
    await meter.invoke(setup.importCertificate, octets(1_500));
    expect(imported).toEqual([octets(1_500)]);
    expect(meter.negotiated.conformance).toContain("general-block-transfer");
    const services = events.filter(({ apdu }) => ![0x60, 0x61, 0x62, 0x63, 0xcb, 0xcf].includes(apdu[0]!));
    const received = services.filter(({ direction }) => direction === "received");
    expect(new Set(received.map(({ apdu }) => apdu[0]))).toEqual(new Set([0xe0]));
    // What fits goes as it is: the GET alone.
    const plain = services.filter(({ apdu, direction }) => direction === "sent" && apdu[0] !== 0xe0);
    expect(plain.length).toBe(1);
    for (const { apdu } of services) expect(apdu.length).toBeLessThanOrEqual(setting.pduSize);
    await end();
  });

  test("more than 64 KB, and the server streams as many blocks as the client takes", async () => {
    const { meter, events, end } = await associated({ link: "wrapper", ciphered: true, pduSize: 1_024, window: 20 });
    await meter.write(note.value, long(150_000));
    events.length = 0;
    expect(await meter.read(note.value)).toEqual(long(150_000));
    const received = events.filter(({ direction }) => direction === "received").length;
    const sent = events.filter(({ direction }) => direction === "sent").length;
    expect(received).toBe(Math.ceil(150_034 / (1_024 - 9)));
    // The server hears how many the client takes with its first acknowledgement.
    expect(sent).toBe(1 + Math.ceil((received - 1) / 20));
    await end();
  });

  test("any size of PDU, length and window", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 64, max: 700 }),
        fc.integer({ min: 0, max: 2_500 }),
        fc.integer({ min: 1, max: 63 }),
        fc.boolean(),
        async (pduSize, length, window, ciphered) => {
          const { meter, end } = await associated({ link: "wrapper", ciphered, pduSize, window });
          await meter.write(note.value, long(length));
          expect(await meter.read(note.value)).toEqual(long(length));
          await end();
        },
      ),
      { numRuns: 25 },
    );
  });

  test("who asks the same again, without an invoke-id, gets what holds now", async () => {
    let reads = 0;
    const device = new CosemServer({
      provider: nodeCrypto,
      systemTitle: serverTitle,
      objects: [dataObjectServer("0-0:96.1.0.255", { value: { get: () => ({ type: "unsigned", value: ++reads }) } })],
      clients: [{ sap: 1, authentication: { mechanism: "none" }, contexts: ["sn"] }],
    });
    const meter = await connect({
      channel: new WrapperChannel({ transport: reach(device, "wrapper"), client: 1, server: 1 }),
      crypto: nodeCrypto,
      naming: shortNames,
      conformance: [...shortNameConformance, "general-block-transfer"],
    });
    expect(meter.negotiated.conformance).toContain("general-block-transfer");
    expect(await meter.read(note.value)).toEqual({ type: "unsigned", value: 1 });
    expect(await meter.read(note.value)).toEqual({ type: "unsigned", value: 2 });
    await meter.close();
  });

  /** A block of a server. */
  const block = (blockNumber: number, blockNumberAck: number, data: Uint8Array, last = true): GeneralBlockTransfer => ({
    kind: "general-block-transfer",
    blockControl: { window: 1, streaming: "not-streaming", lastBlock: last ? "last" : "not-last" },
    blockNumber,
    blockNumberAck,
    blockData: data,
  });
  /** The answer to a GET. */
  const valueFor = (invokeId: number, value: number): Uint8Array =>
    encodeXdlmsApdu({
      kind: "get-response-normal",
      invokeIdAndPriority: { invokeId, reserved: 0, serviceClass: "confirmed", priority: "high" },
      result: { kind: "data", value: { type: "unsigned", value } },
    });
  const bits = ["get", "set", "action", "general-block-transfer"] as const;
  const fake = (answer: Answer, options: Partial<ConnectOptions> = {}): Promise<FakeMeter> =>
    fakeMeter(answer, { negotiatedConformance: bits }, { conformance: bits, ...options });

  test.each([
    ["the first", 1, "timeout"],
    ["one that is not its turn", 5, "link.out-of-step"],
  ])("a server that sends one block over and over, %s, is not answered for ever", async (_, number, code) => {
    const { meter } = await fake(() => [block(number, 0, fromHex("c401"), false)]);
    await rejection(meter.read(note.value), code);
  });

  test("a late answer to an earlier request does not keep the right one out", async () => {
    const { meter } = await fake((request) => {
      const { invokeId } = invoked(request);
      return [block(1, 0, valueFor(invokeId ^ 8, 1)), block(1, 0, valueFor(invokeId, 2))];
    });
    expect(await meter.read(note.value)).toEqual({ type: "unsigned", value: 2 });
  });

  test("what is lost goes again, also when a late answer seems to acknowledge it", async () => {
    const { meter, requests } = await fake(
      (request) => {
        const { blockData } = request as GeneralBlockTransfer;
        const { invokeId } = decodeInvokeIdAndPriority(blockData.subarray(2, 3));
        return requests.length > 1 ? [] : [block(1, 1, valueFor(invokeId ^ 8, 1))];
      },
      { timeout: 60 },
    );
    await rejection(meter.write(note.value, long(2_000)), "timeout");
    expect(requests[1]).toEqual(requests[0]);
  });

  test("what goes in one APDU is sent once, what goes in blocks is sent again", async () => {
    const { meter, requests } = await fake(() => [], { timeout: 60 });
    await rejection(meter.write(note.value, long(10)), "timeout");
    await rejection(meter.read(note.value), "timeout");
    expect(requests.map(({ kind }) => kind)).toEqual(["set-request-normal", "get-request-normal"]);
    await rejection(meter.write(note.value, long(2_000)), "timeout");
    expect(requests.slice(2).map(({ kind }) => kind)).toEqual(new Array(3).fill("general-block-transfer"));
  });

  test("the client sends as many blocks in a turn as the server takes", async () => {
    const { meter, events, end } = await associated({ link: "tcp", ciphered: true, pduSize: 128, window: 1 });
    events.length = 0;
    await meter.write(note.value, long(8_000));
    const sent = events.filter(({ direction }) => direction === "sent").length;
    const received = events.filter(({ direction }) => direction === "received").length;
    expect(sent).toBe(Math.ceil(8_048 / (128 - 9)));
    // Nobody knows yet how many the server takes when the first is sent.
    expect(received).toBe(1 + Math.ceil((sent - 1) / 8));
    await end();
  });

  test("a server does what is asked as often as it is asked, without an invoke-id that changes", async () => {
    const { session, captured } = await associatedSession();
    const action = encodeXdlmsApdu(actionRequest(7, "1-0:99.1.0.255", 2, { type: "integer", value: 0 }));
    for (let i = 1; i <= 3; i++) {
      const reply = await session.receive(encodeXdlmsApdu(block(1, 0, action)));
      expect(decodeXdlmsApdu(reply!)).toMatchObject({
        kind: "general-block-transfer",
        blockNumber: 1,
        blockNumberAck: 1,
      });
      expect(captured()).toBe(i);
    }
  });

  test("a ciphered request that comes twice is done once, and answered twice", async () => {
    const { session, tester, captured } = await associatedSession(true);
    const action = actionRequest(7, "1-0:99.1.0.255", 2, { type: "integer", value: 0 });
    const request = encodeXdlmsApdu(block(1, 0, tester.cipher.protect(encodeXdlmsApdu(action))));
    const [first, second] = [await session.receive(request), await session.receive(request)];
    expect(first![0]).toBe(0xe0);
    expect(second).toEqual(first);
    expect(captured()).toBe(1);
  });

  test("an answer that is too long for the client goes in blocks, also when the request did not", async () => {
    const { session } = await associatedSession();
    let reply = decodeXdlmsApdu((await session.receive(encodeXdlmsApdu(getRequest(1, "0-0:96.1.0.255", 2))))!);
    const parts: Uint8Array[] = [];
    for (let number = 1; reply.kind === "general-block-transfer"; number++) {
      expect(encodeXdlmsApdu(reply).length).toBeLessThanOrEqual(128);
      parts.push(reply.blockData);
      if (reply.blockControl.lastBlock === "last") break;
      reply = decodeXdlmsApdu((await session.receive(encodeXdlmsApdu(block(number, number, nothing))))!);
    }
    expect(decodeXdlmsApdu(concatBytes(...parts))).toMatchObject({ result: { kind: "data", value: long(1_000) } });
  });

  test("without it, a server is not sent any; a server that did not agree refuses it", async () => {
    const { meter } = await fakeMeter(() => [], { negotiatedConformance: ["get"] });
    expect(meter.negotiated.conformance).not.toContain("general-block-transfer");
    const { meter: plain, end } = await associated({ link: "wrapper", ciphered: false, pduSize: 300, window: 1 });
    await rejection(plain.read(dataObject("0-0:96.9.9.255").value), "access.refused");
    await end();
  });
});
