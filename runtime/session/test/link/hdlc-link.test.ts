import { LinkError } from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { HdlcClient, type HdlcClientAction } from "../../src/link/hdlc-client.ts";
import type { HdlcParameters } from "../../src/link/hdlc-parameters.ts";
import { HdlcServer, type HdlcServerAction } from "../../src/link/hdlc-server.ts";

/** What happens to a frame under way. */
type Fate = "arrives" | "lost" | "damaged" | "cut" | "doubled" | "late";

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fate>("arrives") },
  { weight: 3, arbitrary: fc.constantFrom<Fate>("lost", "damaged", "cut", "doubled", "late") },
);

const parameters: fc.Arbitrary<HdlcParameters> = fc.record({
  maxInformationTransmit: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 128, max: 2030 })),
  maxInformationReceive: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 128, max: 2030 })),
  windowTransmit: fc.integer({ min: 1, max: 7 }),
  windowReceive: fc.integer({ min: 1, max: 7 }),
});

interface Outcome {
  readonly replies: Uint8Array[];
  readonly requests: Uint8Array[];
  readonly error: LinkError | undefined;
  readonly disconnected: boolean;
  readonly steps: number;
}

/** The server's answer to a request: made from it, so that a wrong one shows. */
function answerTo(request: Uint8Array, factor: number): Uint8Array {
  const reply = new Uint8Array(request.length * factor + 2);
  for (let i = 0; i < reply.length; i++) reply[i] = request.length === 0 ? i : request[i % request.length]! ^ i;
  return reply;
}

interface Setting {
  readonly client: HdlcParameters;
  readonly server: HdlcParameters;
  readonly requests: readonly Uint8Array[];
  /** How much longer than the request a reply is. */
  readonly factor: number;
  readonly fates: readonly Fate[];
  /** Server turns by which the reply comes after the poll, used in turn. */
  readonly delays: readonly number[];
  readonly retries?: number;
}

/**
 * A client and a server with a medium between them that does to the first frames what `fates` says, and then works.
 * Time goes by only when nothing is under way.
 */
function converse(setting: Setting): Outcome {
  const address = hdlcAddress(1, 17);
  const client = new HdlcClient({
    client: 16,
    server: address,
    parameters: setting.client,
    retries: setting.retries ?? 20,
  });
  const server = new HdlcServer({ addresses: [address], parameters: setting.server });
  const replies: Uint8Array[] = [];
  const requests: Uint8Array[] = [];
  let error: LinkError | undefined;
  let disconnected = false;
  let frames = 0;
  let delivered = 0;
  const toServer: Uint8Array[] = [];
  const toClient: Uint8Array[] = [];
  const lateToServer: Uint8Array[] = [];
  const lateToClient: Uint8Array[] = [];
  const pendingReplies: { wait: number; run: () => readonly HdlcServerAction[] }[] = [];

  const transmit = (bytes: Uint8Array, way: Uint8Array[], late: Uint8Array[]): void => {
    const what = setting.fates[frames++] ?? "arrives";
    // A medium is first in, first out: what follows a late frame is late as well.
    if (what === "late" || late.length > 0) {
      late.push(bytes);
      return;
    }
    switch (what) {
      case "lost":
        break;
      case "damaged": {
        const damaged = bytes.slice();
        damaged[(frames * 7) % damaged.length]! ^= 1 << (frames % 8);
        way.push(damaged);
        break;
      }
      case "cut":
        way.push(bytes.slice(0, (frames * 5) % bytes.length));
        break;
      case "doubled":
        way.push(bytes, bytes);
        break;
      default:
        way.push(bytes);
    }
  };

  const onClient = (actions: readonly HdlcClientAction[]): void => {
    for (const action of actions) {
      switch (action.kind) {
        case "send":
          transmit(action.bytes, toServer, lateToServer);
          break;
        case "connected":
          ask();
          break;
        case "apdu":
          replies.push(action.apdu);
          ask();
          break;
        case "error":
          error = action.error;
          break;
        case "disconnected":
          disconnected = true;
          break;
        case "unconfirmed":
          throw new Error("nobody sent UI");
      }
    }
  };

  const ask = (): void => {
    const request = setting.requests[replies.length];
    onClient(request === undefined ? client.disconnect() : client.send(request));
  };

  const onServer = (actions: readonly HdlcServerAction[]): void => {
    for (const action of actions) {
      if (action.kind === "send") transmit(action.bytes, toClient, lateToClient);
      if (action.kind === "apdu") {
        const { link, apdu } = action;
        requests.push(apdu);
        const wait = setting.delays[delivered++ % setting.delays.length]!;
        const run = (): readonly HdlcServerAction[] => (link.open ? link.send(answerTo(apdu, setting.factor)) : []);
        if (wait === 0) onServer(run());
        else pendingReplies.push({ wait, run });
      }
    }
  };

  onClient(client.connect());
  let steps = 0;
  while (error === undefined && !disconnected) {
    if (++steps > 20_000) throw new Error("the conversation does not end");
    const up = toServer.shift();
    if (up !== undefined) {
      onServer(server.receive(up));
      continue;
    }
    const down = toClient.shift();
    if (down !== undefined) {
      onClient(client.receive(down));
      continue;
    }
    // Silence: the server gives up on half a frame, slow answers come nearer, and what the client waits for times out.
    onServer(server.onSilence());
    for (const pending of pendingReplies.splice(0)) {
      if (--pending.wait > 0) pendingReplies.push(pending);
      else onServer(pending.run());
    }
    onClient(client.onTimeout());
    // Late frames come in after the timeout that they caused.
    toServer.push(...lateToServer.splice(0));
    toClient.push(...lateToClient.splice(0));
    if (
      client.timer === "none" &&
      toServer.length === 0 &&
      toClient.length === 0 &&
      !disconnected &&
      error === undefined
    ) {
      throw new Error("the client waits for nothing");
    }
  }
  return { replies, requests, error, disconnected, steps };
}

const setting: fc.Arbitrary<Setting> = fc.record({
  client: parameters,
  server: parameters,
  requests: fc.array(fc.uint8Array({ minLength: 1, maxLength: 300, size: "max" }), { minLength: 1, maxLength: 4 }),
  factor: fc.nat(6),
  fates: fc.array(fate, { maxLength: 60, size: "max" }),
  delays: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
});

const runs = { numRuns: 300 };

describe("client against server over a bad medium", () => {
  test("a medium that works brings every reply, each request once", () => {
    fc.assert(
      fc.property(setting, (drawn) => {
        const outcome = converse({ ...drawn, fates: [] });
        expect(outcome.error).toBeUndefined();
        expect(outcome.requests).toEqual(drawn.requests);
        expect(outcome.replies).toEqual(drawn.requests.map((request) => answerTo(request, drawn.factor)));
      }),
      runs,
    );
  });

  test("within the budget, any loss, damage, doubling and delay gives the same data, each request once", () => {
    fc.assert(
      fc.property(setting, (drawn) => {
        const outcome = converse({ ...drawn, retries: 100 });
        // Lost UA and lost end are beyond what repetition can mend only in how often; never in what arrives.
        expect(outcome.error).toBeUndefined();
        expect(outcome.requests).toEqual(drawn.requests);
        expect(outcome.replies).toEqual(drawn.requests.map((request) => answerTo(request, drawn.factor)));
      }),
      runs,
    );
  });

  test("beyond the budget it ends in a LinkError, and what came until then is right", () => {
    let failed = 0;
    fc.assert(
      fc.property(setting, fc.nat(1), (drawn, retries) => {
        const outcome = converse({ ...drawn, retries });
        if (outcome.error !== undefined) {
          failed++;
          expect(outcome.error).toBeInstanceOf(LinkError);
        }
        expect(outcome.requests).toEqual(drawn.requests.slice(0, outcome.requests.length));
        const all = drawn.requests.map((request) => answerTo(request, drawn.factor));
        expect(outcome.replies).toEqual(all.slice(0, outcome.replies.length));
        if (outcome.disconnected) expect(outcome.replies.length).toBe(all.length);
      }),
      runs,
    );
    expect(failed).toBeGreaterThan(0);
  });

  test("a dead medium ends in link.no-response", () => {
    const limits = { maxInformationTransmit: 128, maxInformationReceive: 128, windowTransmit: 1, windowReceive: 1 };
    const fates = new Array<Fate>(100).fill("lost");
    const outcome = converse({
      client: limits,
      server: limits,
      requests: [],
      factor: 1,
      fates,
      delays: [0],
      retries: 3,
    });
    expect(outcome.error?.code).toBe("link.no-response");
  });
});
