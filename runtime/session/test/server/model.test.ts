import { constant, fromHex } from "@cosemkit/core";
import type { Aare } from "@cosemkit/model/apdu/acse";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AssociationState } from "../../src/association/server-association.ts";
import { getRequest, initiate, security, server, Tester } from "./support.ts";

/** What a session with HLS and ciphering has to be, whatever a client does (invariant 5). */
interface Model {
  state: AssociationState;
  /** Wrong proofs in a row: after five the client is locked out. */
  failures: number;
}

/** A client that does right and wrong, in one session. */
class Real {
  readonly tester: Tester;
  aare: Aare | undefined = undefined;

  constructor() {
    const { server: device } = server({
      objects: [dataObjectServer("0-0:96.1.0.255", { value: constant<Data>({ type: "unsigned", value: 1 }) })],
      clients: [
        { sap: 1, authentication: { mechanism: "hls-gmac" }, security: security(), contexts: ["ln-ciphering"] },
      ],
    });
    this.tester = new Tester(device.open(1), { ciphered: true, mechanism: "hls-gmac" });
  }
}

type Command = fc.AsyncCommand<Model, Real>;

function command(
  name: string,
  check: (model: Readonly<Model>) => boolean,
  act: (model: Model, real: Real) => Promise<void>,
): Command {
  return {
    check,
    toString: () => name,
    run: async (model, real) => {
      await act(model, real);
      expect(real.tester.session.state).toBe(model.state);
    },
  };
}

const always = (): boolean => true;
const get = getRequest(1, "0-0:96.1.0.255", 2);

const commands: readonly Command[] = [
  command("associate", always, async (model, real) => {
    real.aare = await real.tester.associate();
    expect(real.aare.result).toBe("accepted");
    model.state = "pending";
  }),
  command(
    "the right proof",
    ({ state }) => state === "pending",
    async (model, { tester, aare }) => {
      const reply = await tester.exchange(tester.pass3(aare!));
      expect(reply).toMatchObject({ singleResponse: { result: "success" } });
      model.state = "associated";
      model.failures = 0;
    },
  ),
  command(
    "a wrong proof",
    ({ state, failures }) => state === "pending" && failures < 4,
    async (model, { tester, aare }) => {
      const stoc = { kind: "charstring", value: fromHex("0011223344556677") } as const;
      const reply = await tester.exchange(tester.pass3({ ...aare!, respondingAuthenticationValue: stoc }));
      expect(JSON.stringify(reply)).not.toContain('"success"');
      model.state = "idle";
      model.failures++;
    },
  ),
  command(
    "a proof out of its turn",
    ({ state }) => state !== "pending",
    async (_, { tester, aare }) => {
      if (aare === undefined) return;
      const reply = await tester.exchange(tester.pass3(aare));
      expect(JSON.stringify(reply)).not.toContain('"success"');
    },
  ),
  command("GET", always, async ({ state }, { tester }) => {
    const { kind } = await tester.exchange(get);
    expect(kind).toBe(state === "associated" ? "get-response-normal" : "exception-response");
  }),
  command("GET in clear", always, async (_, { tester }) => {
    expect((await tester.session.receive(encodeXdlmsApdu(get)))?.[0]).toBe(0xd8);
  }),
  command(
    "GET twice in the same octets",
    ({ state }) => state === "associated",
    async (_, { tester }) => {
      const octets = tester.cipher.protect(encodeXdlmsApdu(get));
      expect((await tester.session.receive(octets))?.[0]).toBe(0xcc);
      expect((await tester.session.receive(octets))?.[0]).toBe(0xd8);
    },
  ),
  command("GET with a wrong tag", always, async (_, { tester }) => {
    const octets = tester.cipher.protect(encodeXdlmsApdu(get)).slice();
    octets[octets.length - 1]! ^= 1;
    expect((await tester.session.receive(octets))?.[0]).toBe(0xd8);
  }),
  command("release in clear", always, async ({ state }, { tester }) => {
    expect((await tester.session.receive(Uint8Array.of(0x62, 0)))?.[0]).toBe(state === "idle" ? 0xd8 : 0x63);
  }),
  command(
    "release",
    ({ state }) => state !== "idle",
    async (model, { tester }) => {
      const { reason } = await tester.release(tester.cipher.protect(encodeXdlmsApdu(initiate)));
      expect(reason).toBe("normal");
      model.state = "idle";
    },
  ),
  command("octets of no sense", always, async (_, { tester }) => {
    expect((await tester.session.receive(fromHex("c8ff")))?.[0]).toBe(0xd8);
  }),
];

test("invariant 5: a session with HLS and ciphering is what a reference says, whatever comes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        commands.map((one) => fc.constant(one)),
        { maxCommands: 40 },
      ),
      (list) => fc.asyncModelRun(() => ({ model: { state: "idle", failures: 0 } as Model, real: new Real() }), list),
    ),
    { numRuns: 200 },
  );
});
