import { fromHex, toHex, variable } from "@cosemkit/core";
import { decodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type GatewayAddress,
  gatewayRequest,
  gatewayResponse,
  splitGatewayRequest,
  splitGatewayResponse,
} from "../src/association/gateway.ts";
import type { ApduChannel } from "../src/client/channel.ts";
import { connect, type Meter } from "../src/client/client.ts";
import type { ClientEvent } from "../src/client/events.ts";
import { gatewayChannel } from "../src/client/gateway-channel.ts";
import { HdlcChannel } from "../src/client/hdlc-channel.ts";
import { WrapperChannel } from "../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../src/link/hdlc-address.ts";
import { nodeCrypto } from "../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../src/security/invocation-counter.ts";
import type { ServedDevice } from "../src/server/endpoint.ts";
import { Gateway } from "../src/server/gateway.ts";
import { CosemServer } from "../src/server/server.ts";
import { aare, ScriptedChannel } from "./client/fake-server.ts";
import { reach } from "./client/serve.ts";
import { rejection } from "./client/support.ts";
import { clientTitle, keys, security, serverTitle } from "./server/support.ts";

const name = dataObject("0-0:96.1.0.255");
const cell = (value: number): Data => ({ type: "unsigned", value });

function device(value: number, ciphered = false): CosemServer {
  return new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    objects: [dataObjectServer("0-0:96.1.0.255", { value: variable(cell(value)) })],
    clients: [
      {
        sap: 1,
        authentication: { mechanism: "none" },
        security: ciphered ? security() : undefined,
        contexts: [ciphered ? "ln-ciphering" : "ln"],
      },
    ],
  });
}

const address = (networkId: number, hex: string): GatewayAddress => ({ networkId, deviceAddress: fromHex(hex) });

function gateway(): Gateway {
  return new Gateway({
    own: device(1),
    devices: [
      { ...address(0, ""), device: device(2) },
      { ...address(1, "0a0b"), device: device(3, true) },
      { ...address(2, "0a0b"), device: device(4) },
    ],
  });
}

const links = {
  wrapper: (served: ServedDevice): ApduChannel =>
    new WrapperChannel({ transport: reach(served, "wrapper"), client: 1, server: 1 }),
  hdlc: (served: ServedDevice): ApduChannel =>
    new HdlcChannel({ transport: reach(served, "hdlc"), client: 1, server: hdlcAddress(1) }),
} as const;

function meterOver(channel: ApduChannel, ciphered = false): Promise<Meter> {
  return connect({
    channel,
    crypto: nodeCrypto,
    timeout: 500,
    ...(ciphered ? { title: clientTitle, security: { keys, counters: new MemoryCounterStore() } } : {}),
  });
}

describe("the prefix", () => {
  test("is what the spec says it is", () => {
    const apdu = fromHex("c001c100010000600100ff0200");
    const request = gatewayRequest(address(1, "0a0b"), apdu);
    expect(toHex(request)).toBe(`e601020a0b${toHex(apdu)}`);
    expect(decodeCosemApdu(request)).toMatchObject({
      kind: "gateway-request",
      networkId: 1,
      physicalDeviceAddress: fromHex("0a0b"),
      userApdu: { kind: "get-request-normal" },
    });
    expect(decodeCosemApdu(gatewayResponse(address(255, ""), fromHex("c401c1010b")))).toMatchObject({
      kind: "gateway-response",
      networkId: 255,
    });
  });

  test("comes off as it went on, and no octets make it throw", () => {
    const octets = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(fc.nat({ max: 255 }), octets, octets, (networkId, deviceAddress, apdu) => {
        const at = { networkId, deviceAddress };
        expect(splitGatewayRequest(gatewayRequest(at, apdu))).toEqual({ ...at, apdu });
        expect(splitGatewayResponse(gatewayResponse(at, apdu))).toEqual({ ...at, apdu });
        expect(splitGatewayRequest(gatewayResponse(at, apdu))).toBeUndefined();
        const cut = Uint8Array.of(0xe6, ...deviceAddress);
        const split = splitGatewayRequest(cut);
        if (split !== undefined) expect(gatewayRequest(split, split.apdu)).toEqual(cut);
      }),
    );
  });

  test("of an address that cannot be is refused at once", () => {
    const { wrapper } = links;
    expect(() => gatewayChannel(wrapper(device(1)), address(256, ""))).toThrow(
      expect.objectContaining({ code: "encode.invalid" }),
    );
    const twice = { ...address(1, "0a"), device: device(1) };
    expect(() => new Gateway({ own: device(1), devices: [twice, twice] })).toThrow(
      /network 1, device 0a is there twice/,
    );
  });
});

describe.each(Object.keys(links) as readonly (keyof typeof links)[])("a gateway over %s", (link) => {
  test("reaches the gateway itself and each device behind it, one ciphered", async () => {
    const served = gateway();
    for (const [at, value] of [
      [undefined, 1],
      [address(0, ""), 2],
      [address(1, "0a0b"), 3],
      [address(2, "0a0b"), 4],
    ] as const) {
      const direct = links[link](served);
      const meter = await meterOver(at === undefined ? direct : gatewayChannel(direct, at), value === 3);
      expect(await meter.read(name.value)).toEqual(cell(value));
      await meter.write(name.value, cell(value + 10));
      expect(await meter.read(name.value)).toEqual(cell(value + 10));
      await meter.close();
    }
  });
});

test("a device that is not there is silence, and names itself in the error", async () => {
  const channel = gatewayChannel(links.wrapper(gateway()), address(9, "01"));
  const error = await rejection(connect({ channel, crypto: nodeCrypto, timeout: 50 }), "timeout");
  expect(channel.peer).toMatch(/network 9, device 01$/);
  expect(error).toBeInstanceOf(Error);
});

test("two devices on one connection to a gateway have associations of their own", async () => {
  const session = gateway().open(1);
  const aarq = fromHex("601da109060760857405080101be10040e01000000065f1f0400007e1f04b0");
  const get = fromHex("c001c100010000600100ff0200");
  const first = address(0, "");
  const second = address(2, "0a0b");
  expect(splitGatewayResponse((await session.receive(gatewayRequest(first, aarq)))!)).toMatchObject(first);
  expect(session.state).toBe("associated");
  expect(toHex((await session.receive(gatewayRequest(first, get)))!)).toBe("e70000c401c1001102");
  // Not associated.
  expect(toHex((await session.receive(gatewayRequest(second, get)))!)).toMatch(/^e702020a0bd8/);
  expect(toHex((await session.receive(get))!)).toMatch(/^d8/);
  // Cut short: nobody can tell whom it is for.
  expect(toHex((await session.receive(fromHex("e60205")))!)).toMatch(/^d8/);
  session.close();
  expect(await session.receive(gatewayRequest(first, get))).toBeUndefined();
  expect(session.state).toBe("idle");
});

test("what comes from elsewhere is dropped and reported", async () => {
  const mine = address(1, "0a");
  const events: ClientEvent[] = [];
  const channel = new ScriptedChannel(() => [
    aare(),
    gatewayResponse(address(2, "0a"), aare()),
    gatewayResponse(address(1, "0b"), aare()),
    gatewayResponse(mine, aare()),
  ]);
  const meter = await connect({
    channel: gatewayChannel(channel, mine),
    crypto: nodeCrypto,
    timeout: 200,
    onEvent: (event) => events.push(event),
  });
  channel.arrive(gatewayResponse(address(2, "0a"), fromHex("c401c1001102")));
  await Promise.resolve();
  expect(meter.peer).toMatch(/network 1, device 0a/);
  expect(events.filter(({ kind }) => kind === "discarded")).toHaveLength(4);
});
