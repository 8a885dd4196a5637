import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { clock } from "@cosemkit/model/classes/clock";
import { disconnectControlV0 } from "@cosemkit/model/classes/disconnect-control-v0";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "../src/client/client.ts";
import { WrapperChannel } from "../src/client/wrapper-channel.ts";
import { nodeCrypto } from "../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../src/security/invocation-counter.ts";
import { createKeySet, Secret } from "../src/security/keys.ts";
import { simulatedMeter } from "../src/simulator/meter.ts";
import { publishClientEvents, publishServerEvents } from "../src/transport/diagnostics.ts";
import { reach } from "./client/serve.ts";
import { clientTitle, keyOctets, keys, security, serverTitle } from "./server/support.ts";

const kinds = [
  "associated",
  "refused",
  "protection-failed",
  "weak-mechanism",
  "invoked",
  "authentication-failed",
  "released",
];

/** What is published while a test runs. */
function heard(): { name: string; message: unknown }[] {
  const all: { name: string; message: unknown }[] = [];
  for (const source of ["client", "server"]) {
    for (const kind of kinds) {
      const name = `cosemkit:${source}:${kind}`;
      const listener = (message: unknown): void => void all.push({ name, message });
      subscribe(name, listener);
      onTestFinished(() => {
        unsubscribe(name, listener);
      });
    }
  }
  return all;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const password = Secret.fromText("secret password");

function meter(): WrapperChannel {
  const { server } = simulatedMeter({
    provider: nodeCrypto,
    security: { level: "none" },
    systemTitle: serverTitle,
    days: 1,
    onEvent: publishServerEvents,
    clients: [
      { sap: 1, authentication: { mechanism: "hls-gmac" }, security: security(), contexts: ["ln-ciphering"] },
      { sap: 2, authentication: { mechanism: "lls", password } },
    ],
  });
  return new WrapperChannel({ transport: reach(server, "wrapper"), client: 1, server: 1 });
}

test("association opened, disconnect invoked, released: on channels by kind", async () => {
  const all = heard();
  const connected = await connect({
    channel: meter(),
    crypto: nodeCrypto,
    authentication: { mechanism: "hls-gmac" },
    security: { keys, counters: new MemoryCounterStore() },
    title: clientTitle,
    onEvent: publishClientEvents("meter 7"),
  });
  const breaker = disconnectControlV0("0-0:96.3.10.255");
  await connected.write(breaker.controlMode, "mode-4");
  await connected.invoke(breaker.remoteDisconnect, 0);
  await connected.read(clock("0-0:1.0.0.255").time);
  await connected.close();
  await settle();
  expect(all.map(({ name }) => name).sort()).toEqual([
    "cosemkit:client:associated",
    "cosemkit:server:associated",
    "cosemkit:server:invoked",
    "cosemkit:server:released",
  ]);
  expect(all.find(({ name }) => name === "cosemkit:client:associated")!.message).toMatchObject({ peer: "meter 7" });
  expect(all.find(({ name }) => name === "cosemkit:server:invoked")!.message).toMatchObject({
    classId: 70,
    logicalName: "0-0:96.3.10.255",
    methodId: 1,
    result: "success",
    client: 1,
  });
});

test("a wrong key: refused here, and a failed tag there; no message holds a key", async () => {
  const all = heard();
  const wrong = createKeySet(nodeCrypto, 0, { ...keyOctets, gak: new Uint8Array(16) });
  await expect(
    connect({
      channel: meter(),
      crypto: nodeCrypto,
      authentication: { mechanism: "hls-gmac" },
      security: { keys: wrong, counters: new MemoryCounterStore() },
      title: clientTitle,
      onEvent: publishClientEvents("meter 7"),
    }),
  ).rejects.toMatchObject({ code: "association.rejected" });
  await settle();
  expect(all.map(({ name }) => name)).toContain("cosemkit:client:refused");
  expect(all.map(({ name }) => name)).toContain("cosemkit:server:protection-failed");
  expect(JSON.stringify(all)).not.toContain("d0d1d2d3");
});
