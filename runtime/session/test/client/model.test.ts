import { variable } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connect, type Meter } from "../../src/client/client.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { Secret } from "../../src/security/keys.ts";
import { CosemServer } from "../../src/server/server.ts";
import type { ByteConnection, ByteReceiver, ByteTransport, WaitOptions } from "../../src/transport/byte-transport.ts";
import { serverTitle } from "../server/support.ts";
import { reach } from "./serve.ts";
import { rejection } from "./support.ts";

/** What a client has to be, whatever was done to it (invariant 5). */
interface Model {
  /** `none` before the first connection, `lost` when the server has gone. */
  state: "none" | "open" | "lost" | "closed";
  value: number;
}

type Link = "wrapper" | "hdlc";

const value = dataObject("0-0:96.1.0.255").value;
const absent = dataObject("0-0:96.9.9.255").value;
const number = (n: number): Data => ({ type: "double-long-unsigned", value: n });

/** A client, a server in memory, and the line between them, which can be cut and held up. */
class Real {
  readonly link: Link;
  meter: Meter | undefined = undefined;
  private readonly device = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    objects: [dataObjectServer("0-0:96.1.0.255", { value: variable<Data>(number(0)) })],
    clients: [{ sap: 1, authentication: { mechanism: "lls", password: Secret.fromText("right") } }],
  });
  private receiver: ByteReceiver | undefined = undefined;
  private connection: ByteConnection | undefined = undefined;
  private held: Uint8Array[] | undefined = undefined;

  constructor(link: Link) {
    this.link = link;
  }

  private transport(): ByteTransport {
    const inner = reach(this.device, this.link);
    return {
      peer: inner.peer,
      connect: async (wait?: WaitOptions) => {
        const connection = await inner.connect(wait);
        return {
          peer: connection.peer,
          start: (receiver) => {
            this.receiver = receiver;
            this.connection = connection;
            connection.start({
              receive: (bytes) => (this.held === undefined ? receiver.receive(bytes) : this.held.push(bytes)),
              closed: (error) => receiver.closed(error),
            });
          },
          write: (bytes) => connection.write(bytes),
          close: () => connection.close(),
        };
      },
    };
  }

  connect(password: string): Promise<Meter> {
    const transport = this.transport();
    return connect({
      channel:
        this.link === "hdlc"
          ? new HdlcChannel({ transport, client: 1, server: hdlcAddress(1) })
          : new WrapperChannel({ transport, client: 1, server: 1 }),
      crypto: nodeCrypto,
      authentication: { mechanism: "lls", password: Secret.fromText(password) },
      allowWeak: true,
    });
  }

  /** The server goes away. */
  cut(): void {
    this.connection!.close();
    this.receiver!.closed(undefined);
  }

  /** Keeps back what comes; the function gives it on, late. */
  hold(): () => void {
    const held: Uint8Array[] = [];
    this.held = held;
    return () => {
      this.held = undefined;
      for (const bytes of held) this.receiver!.receive(bytes);
    };
  }
}

type Command = fc.AsyncCommand<Model, Real>;

/** What may be done in which states, and what comes of it. */
function command(
  name: string,
  states: readonly Model["state"][],
  run: (model: Model, real: Real) => Promise<void>,
): Command {
  return { check: ({ state }) => states.includes(state), run, toString: () => name };
}

const made = ["open", "lost", "closed"] as const;
const unmade = ["none", "lost", "closed"] as const;

/** Holds that a call gives this where the meter is open, and that it fails as it has to where it is not. */
async function gives<T>(model: Model, call: Promise<T>, expected: T): Promise<void> {
  if (model.state === "open") expect(await call).toEqual(expected);
  else await rejection(call, "link.closed");
}

const commands: readonly Command[] = [
  command("connect", unmade, async (model, real) => {
    real.meter = await real.connect("right");
    model.state = "open";
  }),
  command("connect with a wrong password", unmade, async (_, real) => {
    await rejection(real.connect("wrong"), "association.rejected");
  }),
  command("read", made, (model, { meter }) => gives(model, meter!.read(value), number(model.value))),
  command("read several at a time", made, async (model, { meter }) => {
    await Promise.all([1, 2, 3].map(() => gives(model, meter!.read(value), number(model.value))));
  }),
  command("read what is not there", made, async (model, { meter }) => {
    await rejection(meter!.read(absent), model.state === "open" ? "access.refused" : "link.closed");
  }),
  command("read with a signal that has gone off", ["open"], async (_, { meter }) => {
    await rejection(meter!.read(value, { signal: AbortSignal.abort() }), "aborted");
  }),
  command("give up a read that is under way", ["open"], async (model, { meter }) => {
    const controller = new AbortController();
    const reading = meter!.read(value, { signal: controller.signal }).then(
      (found) => expect(found).toEqual(number(model.value)),
      (error: unknown) => expect(error).toMatchObject({ code: "aborted" }),
    );
    for (let i = 0; i < 5; i++) await Promise.resolve();
    controller.abort();
    await reading;
  }),
  command("close, also twice", made, async (model, { meter }) => {
    await Promise.all([meter!.close(), meter!.close()]);
    model.state = "closed";
  }),
  command("the server goes", ["open"], async (model, real) => {
    real.cut();
    model.state = "lost";
  }),
  command("the server goes while a read is under way", ["open"], async (model, real) => {
    const reading = real.meter!.read(value);
    for (let i = 0; i < 3; i++) await Promise.resolve();
    real.cut();
    await rejection(reading, "link.closed");
    model.state = "lost";
  }),
];

const writing: fc.Arbitrary<Command> = fc.nat(1_000).map((n) =>
  command(`write ${n}`, made, async (model, { meter }) => {
    await gives(model, meter!.write(value, number(n)), undefined);
    if (model.state === "open") model.value = n;
  }),
);

/** Nothing comes in time, and then late: over HDLC the link itself would see to it. */
const lateAnswer = command("an answer that comes late", ["open"], async (model, real) => {
  const give = real.hold();
  await rejection(real.meter!.read(value, { timeout: 3 }), "timeout");
  give();
  await gives(model, real.meter!.read(value), number(model.value));
});

describe("invariant 5: a client is what a reference says, whatever is called and happens", () => {
  test.each<[Link, readonly Command[]]>([
    ["wrapper", [...commands, lateAnswer]],
    ["hdlc", commands],
  ])("over %s", async (link, known) => {
    await fc.assert(
      fc.asyncProperty(
        fc.commands([...known.map((one) => fc.constant(one)), writing], { maxCommands: 25 }),
        async (list) => {
          const real = new Real(link);
          await fc.asyncModelRun(() => ({ model: { state: "none", value: 0 } as Model, real }), list);
          await real.meter?.close();
        },
      ),
      { numRuns: 150 },
    );
  });
});
