import { clock } from "@cosemkit/model/classes/clock";
import { disconnectControlV0 } from "@cosemkit/model/classes/disconnect-control-v0";
import { expect, test } from "vitest";
import { ApduCipher } from "../../src/association/apdu-cipher.ts";
import { ClientAssociation } from "../../src/association/client-association.ts";
import { connect } from "../../src/client/client.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore, ReceiveCounters, SendCounter } from "../../src/security/invocation-counter.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { tracedChannel } from "../../src/trace/traced-channel.ts";
import { clientTitle, keys, security, serverTitle } from "../server/support.ts";

/** First octets of what the client sent, of one association with a dedicated key. */
async function conversation(form: "service" | "general"): Promise<readonly number[]> {
  const { server } = simulatedMeter({
    provider: nodeCrypto,
    security: { level: "none" },
    systemTitle: serverTitle,
    days: 1,
    clients: [{ sap: 1, authentication: { mechanism: "hls-gmac" }, security: security(), contexts: ["ln-ciphering"] }],
  });
  const session = server.open(1);
  const sent: number[] = [];
  const channel = {
    peer: "memory",
    open: async () => {},
    request: async <T extends object>(apdu: Uint8Array, take: (apdu: Uint8Array) => T | undefined) =>
      take((await session.receive(apdu))!)!,
    post: () => {},
    close: async () => {},
  };
  const meter = await connect({
    channel: tracedChannel(channel, ({ direction, apdu }) => {
      if (direction === "sent") sent.push(apdu[0]!);
    }),
    crypto: nodeCrypto,
    authentication: { mechanism: "hls-gmac" },
    security: { keys, dedicated: true, form, counters: new MemoryCounterStore() },
    title: clientTitle,
  });
  await meter.read(clock("0-0:1.0.0.255").timeZone);
  await meter.write(disconnectControlV0("0-0:96.3.10.255").controlMode, "mode-4");
  await meter.close();
  return sent;
}

test("services are ciphered with the dedicated key, the proof of HLS before that with the global one", async () => {
  // AARQ; glo-action-request; ded-get-request, ded-set-request; RLRQ.
  expect(await conversation("service")).toEqual([0x60, 0xcb, 0xd0, 0xd1, 0x62]);
  // general-glo-ciphering; general-ded-ciphering.
  expect(await conversation("general")).toEqual([0x60, 0xdb, 0xdc, 0xdc, 0x62]);
});

/** An association with a dedicated key, and the InitiateRequest of its AARQ in plain. */
function begun(protection: "authentication" | "authenticated-encryption"): Uint8Array {
  const counters = new MemoryCounterStore();
  const association = new ClientAssociation({
    crypto: nodeCrypto,
    authentication: { mechanism: "none" },
    title: clientTitle,
    security: {
      suite: 0,
      keys,
      protection,
      dedicated: true,
      sendCounter: new SendCounter(counters, keys.guek!, clientTitle),
      receiveCounters: new ReceiveCounters(),
    },
  });
  const aarq = association.begin();
  const information = aarq.subarray(aarq.indexOf(0xbe) + 4);
  const opener = new ApduCipher(
    {
      keys,
      suite: 0,
      ownTitle: serverTitle,
      protection,
      form: "service",
      sendCounter: { next: () => 0 },
      receiveCounters: undefined,
      policy: { minimum: "authentication" },
    },
    clientTitle,
  );
  return opener.open(information).plaintext;
}

test("the key is fresh for each association, and as long as the suite asks for", () => {
  const [first, second] = [begun("authenticated-encryption"), begun("authenticated-encryption")];
  // InitiateRequest: tag, dedicated key present, 16 octets.
  expect([...first.subarray(0, 3)]).toEqual([1, 1, 16]);
  expect(first.subarray(3, 19)).not.toEqual(second.subarray(3, 19));
});

test("a key that would not be encrypted is refused", () => {
  expect(() => begun("authentication")).toThrow(expect.objectContaining({ code: "security.dedicated" }));
});
