import { constant } from "@cosemkit/core";
import { encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { decodeCosemApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { createKeySet, Secret } from "../../src/security/keys.ts";
import { protect } from "../../src/security/protection.ts";
import type { CosemServer } from "../../src/server/server.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import {
  actionRequest,
  getRequest,
  id,
  initiate,
  keyOctets,
  security,
  server,
  serverTitle,
  setRequest,
  Tester,
  type TesterOptions,
  target,
  text,
} from "./support.ts";

const meter = simulatedMeter({
  provider: nodeCrypto,
  security: { level: "hls5", keys: keyOctets },
  systemTitle: serverTitle,
  now: () => 1_768_384_800_000,
  days: 1,
});

/** Requests of every kind that a server takes. */
function requests(): readonly Uint8Array[] {
  const value: Data = { type: "octet-string", value: new Uint8Array(12) };
  const datablock = { lastBlock: false, blockNumber: 1, rawData: Uint8Array.of(9, 3, 1) };
  const descriptor = target(8, "0-0:1.0.0.255", 2);
  const method = { classId: 70, instanceId: target(70, "0-0:96.3.10.255", 1).instanceId, methodId: 1 };
  const entry: Data = {
    type: "structure",
    value: [
      { type: "double-long-unsigned", value: 1 },
      { type: "double-long-unsigned", value: 3 },
      { type: "long-unsigned", value: 1 },
      { type: "long-unsigned", value: 0 },
    ],
  };
  return [
    getRequest(15, "0-0:40.0.0.255", 2),
    getRequest(7, "1-0:99.1.0.255", 2, { accessSelector: 2, accessParameters: entry }),
    setRequest(8, "0-0:1.0.0.255", 2, value),
    actionRequest(70, "0-0:96.3.10.255", 1, { type: "integer", value: 0 }),
    { kind: "get-request-next", invokeIdAndPriority: id, blockNumber: 1 } as const,
    {
      kind: "get-request-with-list",
      invokeIdAndPriority: id,
      attributeDescriptorList: [{ cosemAttributeDescriptor: descriptor }],
    } as const,
    {
      kind: "set-request-with-list",
      invokeIdAndPriority: id,
      attributeDescriptorList: [{ cosemAttributeDescriptor: descriptor }],
      valueList: [value],
    } as const,
    {
      kind: "set-request-with-first-datablock",
      invokeIdAndPriority: id,
      cosemAttributeDescriptor: descriptor,
      datablock,
    } as const,
    { kind: "set-request-with-datablock", invokeIdAndPriority: id, datablock } as const,
    {
      kind: "action-request-with-first-pblock",
      invokeIdAndPriority: id,
      cosemMethodDescriptor: method,
      pblock: datablock,
    } as const,
    {
      kind: "action-request-with-list",
      invokeIdAndPriority: id,
      cosemMethodDescriptorList: [method],
      methodInvocationParameters: [value],
    } as const,
  ].map((request) => encodeXdlmsApdu(request));
}

/** Octets that are a request, but for a few changes. */
function mutated(originals: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(
      fc.constantFrom(...originals),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }),
      fc.option(fc.nat(60)),
    )
    .map(([original, changes, cut]) => {
      const octets = original.slice(0, cut ?? original.length);
      for (const [at, value] of changes) if (octets.length > 0) octets[at % octets.length] = value;
      return octets;
    });
}

/** Whatever comes: the server answers with an APDU, or with nothing, and goes on. */
async function withstands(
  device: CosemServer,
  client: number,
  apdus: readonly Uint8Array[],
  options: TesterOptions,
): Promise<void> {
  const tester = new Tester(device.open(client), options);
  expect(await tester.associate()).toMatchObject({ result: "accepted" });
  for (const apdu of apdus) {
    const reply = await tester.session.receive(apdu);
    if (reply !== undefined) expect(() => decodeCosemApdu(reply)).not.toThrow();
  }
}

describe("invariant 2: any octets give an answer, and never an exception", () => {
  const some = fc.array(fc.oneof(fc.uint8Array({ maxLength: 80 }), mutated(requests())), { maxLength: 6 });
  const open: TesterOptions = {};

  test("without an association", async () => {
    const aarq = new Tester(meter.server.open(16)).aarq();
    const apdus = fc.array(fc.oneof(fc.uint8Array({ maxLength: 80 }), mutated([aarq])), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(apdus, async (list) => {
        const session = meter.server.open(16);
        for (const apdu of list) {
          const reply = await session.receive(apdu);
          if (reply !== undefined) expect(() => decodeCosemApdu(reply)).not.toThrow();
        }
      }),
      { numRuns: 400 },
    );
  });

  test("in an association in clear", async () => {
    const device = simulatedMeter({ provider: nodeCrypto, security: { level: "none" }, days: 1 }).server;
    await fc.assert(
      fc.asyncProperty(some, (apdus) => withstands(device, 1, apdus, open)),
      { numRuns: 400 },
    );
  });

  test.each(["pending", "associated"])("in a ciphered association that is %s", async (state) => {
    await fc.assert(
      fc.asyncProperty(some, async (apdus) => {
        const tester = new Tester(meter.server.open(1), { ciphered: true, mechanism: "hls-gmac" });
        tester.sendCounter.raiseTo(counter);
        counter += apdus.length + 3;
        if (state === "pending") expect(await tester.associate()).toMatchObject({ result: "accepted" });
        else await tester.authenticate();
        for (const apdu of apdus) {
          for (const sent of [apdu, glo(tester, apdu)]) {
            const reply = await tester.session.receive(sent);
            if (reply !== undefined) expect(() => decodeCosemApdu(reply)).not.toThrow();
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  let counter = 0;

  /** Protects octets that need be no APDU: in the general form, which says nothing of what is in it. */
  function glo(tester: Tester, plain: Uint8Array): Uint8Array {
    return tester.cipherWith({ form: "general" }).protect(plain);
  }
});

describe("invariant 5: the state is that of a reference", () => {
  type Step = "associate" | "bad password" | "release" | "get" | "garbage" | "small pdu";
  const steps = fc.array(
    fc.constantFrom<Step[]>("associate", "bad password", "release", "get", "garbage", "small pdu"),
    {
      maxLength: 30,
    },
  );

  test("whatever the client does, and in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const { server: device } = server({
          objects: [dataObjectServer("0-0:96.1.0.255", { value: constant<Data>({ type: "unsigned", value: 1 }) })],
          clients: [{ sap: 1, authentication: { mechanism: "lls", password: Secret.fromText("12345678") } }],
        });
        const session = device.open(1);
        let associated = false;
        let failures = 0;
        for (const step of list) {
          const options = { mechanism: "lls", value: text(step === "bad password" ? "x" : "12345678") } as const;
          const size = { initiate: { ...initiate, clientMaxReceivePduSize: 3 } };
          const tester = new Tester(session, step === "small pdu" ? { ...options, ...size } : options);
          switch (step) {
            case "associate":
            case "bad password":
            case "small pdu": {
              const locked = failures >= 5;
              const accepted = step === "associate" && !locked;
              if (step === "bad password" && !locked) failures++;
              if (accepted) failures = 0;
              expect((await tester.associate()).result).toBe(accepted ? "accepted" : "rejected-permanent");
              associated ||= accepted;
              break;
            }
            case "release": {
              const reply = await session.receive(Uint8Array.of(0x62, 0));
              expect(reply?.[0]).toBe(associated ? 0x63 : 0xd8);
              associated = false;
              break;
            }
            case "get": {
              const reply = await tester.exchange(getRequest(1, "0-0:96.1.0.255", 2));
              expect(reply.kind).toBe(associated ? "get-response-normal" : "exception-response");
              break;
            }
            case "garbage":
              expect((await session.receive(Uint8Array.of(0xc0, 0xff)))?.[0]).toBe(0xd8);
              break;
          }
          expect(session.state).toBe(associated ? "associated" : "idle");
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("depth bombs and lengths without octets are turned down at once", async () => {
  const tester = new Tester(
    simulatedMeter({ provider: nodeCrypto, security: { level: "none" }, days: 1, maxPduSize: 0xffff }).server.open(1),
  );
  await tester.associate();
  const head = encodeXdlmsApdu(setRequest(8, "0-0:1.0.0.255", 2, { type: "null-data" })).slice(0, -1);
  for (const tail of [
    new Uint8Array(60_000).fill(1),
    Uint8Array.of(1, 0x84, 0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(9, 0x84, 0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(0x13, 0x02, 0x00, 0x84, 0xff, 0xff, 0xff, 0xff),
  ]) {
    const begin = process.cpuUsage();
    const reply = await tester.send(Uint8Array.of(...head, ...tail));
    expect(reply?.[0]).toBe(0xd8);
    // Processor time, in microseconds: other programs do not count.
    const { user, system } = process.cpuUsage(begin);
    expect(user + system).toBeLessThan(500_000);
  }
});

test("the broadcast key, which all meters share, opens no association", async () => {
  const gbek = new Uint8Array(16).fill(3);
  const shared = createKeySet(nodeCrypto, 0, { ...keyOctets, gbek });
  const setup = security({ keys: shared });
  const { server: device } = server({ clients: [{ sap: 1, authentication: { mechanism: "none" }, security: setup }] });
  const body = protect(encodeXdlmsApdu(initiate), {
    keys: shared,
    scope: "global",
    control: { suite: 0, authenticated: true, encrypted: true, broadcast: true, compressed: false },
    systemTitle: text("MMM00001"),
    invocationCounter: 1,
  });
  const aarq = encodeAcseApdu({
    kind: "aarq",
    applicationContextName: "ln-ciphering",
    callingApTitle: text("MMM00001"),
    userInformation: Uint8Array.of(0x21, body.length, ...body),
  });
  expect(decodeCosemApdu((await device.open(1).receive(aarq))!)).toMatchObject({
    kind: "aare",
    result: "rejected-permanent",
    resultSourceDiagnostic: { value: "authentication-failure" },
  });
});
