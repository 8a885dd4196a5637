import { toHex } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { securitySetup } from "@cosemkit/model/classes/security-setup";
import { describe, expect, test } from "vitest";
import type { ServerSecurity } from "../../src/association/server-security.ts";
import { connect, type Meter } from "../../src/client/client.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import type { Protection } from "../../src/security/security-policy.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { rejection } from "../client/support.ts";
import { refuses } from "../security/support.ts";
import { clientTitle, getRequest, keyOctets, keys, security, server, Tester } from "./support.ts";

const get = encodeXdlmsApdu(getRequest(15, "0-0:40.0.0.255", 8));
const undeciphered = "d80105";
const ciphers = ["authentication", "encryption", "authenticated-encryption"] as const;

async function associated(setup: ServerSecurity): Promise<Tester> {
  const { server: meter } = server({
    clients: [{ sap: 1, authentication: { mechanism: "hls-gmac" }, security: setup }],
  });
  const client = new Tester(meter.open(1), {
    ciphered: true,
    mechanism: "hls-gmac",
    cipher: { policy: { minimum: "none" } },
  });
  await client.authenticate();
  return client;
}

describe("a policy holds for each direction apart (SecPol)", () => {
  // What is asked of requests and responses, what the request has, and the security control of the answer; null: refused.
  test.each<[Protection, Protection, (typeof ciphers)[number], number | null]>([
    ["authenticated-encryption", "authenticated-encryption", "authentication", null],
    ["authenticated-encryption", "authenticated-encryption", "encryption", null],
    ["authentication", "authentication", "authentication", 0x10],
    ["authentication", "authentication", "authenticated-encryption", 0x30],
    ["authentication", "authentication", "encryption", null],
    ["authentication", "authenticated-encryption", "authentication", 0x30],
    ["authenticated-encryption", "authentication", "authenticated-encryption", 0x30],
    ["encryption", "encryption", "encryption", 0x20],
    ["encryption", "encryption", "authentication", null],
    ["encryption", "authentication", "encryption", 0x30],
    ["none", "none", "authentication", 0x10],
    ["none", "encryption", "authentication", 0x30],
  ])("requests %s, responses %s: a request with %s", async (request, response, protection, control) => {
    const client = await associated(security({ minimum: { request, response } }));
    const reply = await client.session.receive(client.cipherWith({ protection }).protect(get));
    if (control === null) expect(toHex(reply!)).toBe(undeciphered);
    else expect([reply![0], reply![2]]).toEqual([0xcc, control]);
  });

  test("plain requests are taken where nothing is asked of them, and answered as the policy says (W13)", async () => {
    for (const [response, tag] of [
      ["none", 0xc4],
      ["authentication", 0xcc],
    ] as const) {
      const client = await associated(security({ minimum: { request: "none", response } }));
      expect((await client.session.receive(get))?.[0]).toBe(tag);
    }
    const strict = await associated(security({ minimum: { request: "authentication", response: "none" } }));
    expect(toHex((await strict.session.receive(get))!)).toBe("d80101");
  });
});

test("a policy is strengthened, never weakened, and holds at once", async () => {
  const setup = security({ minimum: "authentication" });
  const client = await associated(setup);
  const weak = client.cipherWith({ protection: "authentication" });
  expect((await client.session.receive(weak.protect(get)))?.[0]).toBe(0xcc);
  for (const minimum of ["none", "encryption"] as const) {
    refuses("security.policy", () => setup.strengthen({ request: minimum, response: "authenticated-encryption" }));
    refuses("security.policy", () => setup.strengthen({ request: "authenticated-encryption", response: minimum }));
  }
  setup.strengthen({ request: "authenticated-encryption", response: "authentication" });
  expect(toHex((await client.session.receive(weak.protect(get)))!)).toBe(undeciphered);
  expect(decodeXdlmsApdu((await client.send(get))!).kind).toBe("get-response-normal");
});

test("the simulated meter shows its policy, and lets it be strengthened only", async () => {
  const { server: meter, security: setup } = simulatedMeter({
    provider: nodeCrypto,
    security: { level: "hls5", keys: keyOctets },
    days: 1,
  });
  const session = meter.open(1);
  const channel = {
    peer: "memory",
    open: async () => {},
    request: async <T extends object>(apdu: Uint8Array, take: (apdu: Uint8Array) => T | undefined) =>
      take((await session.receive(apdu))!)!,
    post: () => {},
    close: async () => {},
  };
  await using client: Meter = await connect({
    channel,
    crypto: nodeCrypto,
    authentication: { mechanism: "hls-gmac" },
    security: { keys, counters: new MemoryCounterStore() },
    title: clientTitle,
  });
  const object = securitySetup("0-0:43.0.0.255");
  const all = ["authenticated-request", "encrypted-request", "authenticated-response", "encrypted-response"] as const;
  expect(await client.read(object.securityPolicy)).toEqual(all);
  await client.invoke(object.securityActivate, all);
  await rejection(client.invoke(object.securityActivate, all.slice(1)), "action.refused");
  await rejection(client.invoke(object.securityActivate, [...all, "signed-request"]), "action.refused");
  expect(setup!.policy).toEqual({ request: "authenticated-encryption", response: "authenticated-encryption" });
});
