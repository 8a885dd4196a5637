import { fromHex, toHex } from "@cosemkit/core";
import { decodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { clock } from "@cosemkit/model/classes/clock";
import { expect, test } from "vitest";
import type { ClientSecurity } from "../../src/association/client-authentication.ts";
import { connect } from "../../src/client/client.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { createKeySet } from "../../src/security/keys.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { tracedChannel } from "../../src/trace/traced-channel.ts";
import { clientTitle, keyOctets, security, serverTitle } from "../server/support.ts";
import { rejection } from "./support.ts";

const keys = createKeySet(nodeCrypto, 0, { ...keyOctets, kek: fromHex("303132333435363738393a3b3c3d3e3f") });

/** The general-ciphering APDUs that the client sent, of one association in which it reads twice. */
async function conversation(
  keyInfo: ClientSecurity["keyInfo"],
): Promise<readonly ReturnType<typeof decodeCosemApdu>[]> {
  const { server } = simulatedMeter({
    provider: nodeCrypto,
    security: { level: "none" },
    systemTitle: serverTitle,
    days: 1,
    clients: [
      { sap: 1, authentication: { mechanism: "hls-gmac" }, security: security({ keys }), contexts: ["ln-ciphering"] },
    ],
  });
  const session = server.open(1);
  const sent: Uint8Array[] = [];
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
      if (direction === "sent" && apdu[0] === 0xdd) sent.push(apdu);
    }),
    crypto: nodeCrypto,
    authentication: { mechanism: "hls-gmac" },
    security: { keys, form: "general-ciphering", keyInfo, counters: new MemoryCounterStore() },
    title: clientTitle,
  });
  await meter.read(clock("0-0:1.0.0.255").timeZone);
  await meter.read(clock("0-0:1.0.0.255").status);
  await meter.close();
  return sent.map((apdu) => decodeCosemApdu(apdu));
}

test("services go in general-ciphering from pass 3 on, each with both titles and a transaction-id of its own", async () => {
  const sent = await conversation(undefined);
  expect(sent).toHaveLength(3);
  for (const apdu of sent) {
    expect(apdu).toMatchObject({
      originatorSystemTitle: clientTitle,
      recipientSystemTitle: serverTitle,
      keyInfo: { kind: "identified-key", keyId: "global-unicast-encryption-key" },
    });
  }
  const ids = sent.map((apdu) => (apdu.kind === "general-ciphering" ? toHex(apdu.transactionId) : ""));
  expect(new Set(ids).size).toBe(3);
  expect((await conversation("none")).every((apdu) => "keyInfo" in apdu && apdu.keyInfo === undefined)).toBe(true);
});

test("a wrapped key is fresh for each association, and the same within it", async () => {
  const wrappedOf = async (): Promise<ReadonlySet<string>> =>
    new Set(
      (await conversation("wrapped")).map((apdu) => JSON.stringify("keyInfo" in apdu ? apdu.keyInfo : undefined)),
    );
  const [first, second] = [await wrappedOf(), await wrappedOf()];
  expect([first.size, second.size]).toEqual([1, 1]);
  expect([...first][0]).toContain("wrapped-key");
  expect(first).not.toEqual(second);
});

test("what cannot be is refused before anything is sent", async () => {
  const { kek: _, ...noKek } = keys;
  for (const [code, more] of [
    ["security.key-missing", { keys: noKek, keyInfo: "wrapped" }],
    ["security.dedicated", { keys, dedicated: true }],
  ] as const) {
    const channel = {
      peer: "memory",
      open: () => expect.fail("opened"),
      request: () => expect.fail("asked"),
      post: () => expect.fail("sent"),
      close: async () => {},
    };
    const asked = connect({
      channel,
      crypto: nodeCrypto,
      title: clientTitle,
      security: { form: "general-ciphering", counters: new MemoryCounterStore(), ...more },
    });
    await rejection(asked, code);
  }
});
