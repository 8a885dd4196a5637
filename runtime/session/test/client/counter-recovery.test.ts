import { variable } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import { expect, test } from "vitest";
import { connect, type Meter } from "../../src/client/client.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { CosemServer } from "../../src/server/server.ts";
import { clientTitle, keys, security, serverTitle } from "../server/support.ts";
import { rejection } from "./support.ts";

const note = dataObject("0-0:96.1.0.255");

/** A client with a server that has seen later counters of this key in the meantime: those up to `seen`. */
async function behind(seen: number): Promise<{
  meter: Meter;
  written: { get(): Data };
  /** As if the server had seen this counter. */
  expectNext(last: number): void;
}> {
  const own = security({ reportCounter: true });
  const written = variable<Data>({ type: "unsigned", value: 1 });
  const server = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    objects: [dataObjectServer("0-0:96.1.0.255", { value: written })],
    clients: [
      {
        sap: 1,
        authentication: { mechanism: "none" },
        security: own,
        contexts: ["ln-ciphering"],
      },
    ],
  });
  const session = server.open(1);
  const meter = await connect({
    channel: {
      peer: "memory",
      open: async () => {},
      request: async (apdu, take) => take((await session.receive(apdu))!)!,
      post: () => {},
      close: async () => {},
    },
    crypto: nodeCrypto,
    security: { keys, counters: new MemoryCounterStore() },
    title: clientTitle,
  });
  const expectNext = (last: number): void => own.receiveCounters.accept(keys.guek!, clientTitle, last);
  expectNext(seen);
  return { meter, written, expectNext };
}

test("a read goes on from the counter that the server expects", async () => {
  const { meter } = await behind(500);
  expect(await meter.read(note.value)).toEqual({ type: "unsigned", value: 1 });
  await meter.write(note.value, { type: "unsigned", value: 2 });
  expect(await meter.read(note.value)).toEqual({ type: "unsigned", value: 2 });
});

test("a write is not repeated, as a refusal in clear proves nothing; the counter is right for the next try", async () => {
  const { meter, written } = await behind(500);
  const error = await rejection(meter.write(note.value, { type: "unsigned", value: 2 }), "service.exception");
  expect(error).toMatchObject({ invocationCounter: 501 });
  expect(written.get()).toEqual({ type: "unsigned", value: 1 });
  await meter.write(note.value, { type: "unsigned", value: 2 });
  expect(written.get()).toEqual({ type: "unsigned", value: 2 });
});

test("many steps in small lies need consent too (W11)", async () => {
  const { meter, expectNext } = await behind(500);
  await meter.read(note.value);
  for (let seen = 400_000; seen < 1_000_000; seen += 400_000) {
    expectNext(seen);
    await meter.read(note.value);
  }
  expectNext(1_200_000);
  await rejection(meter.read(note.value), "security.counter-jump");
});

test("a counter that is far away needs consent (W11)", async () => {
  const { meter } = await behind(0x7000_0000);
  await rejection(meter.read(note.value), "security.counter-jump");
});
