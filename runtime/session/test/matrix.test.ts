import { concatBytes, fromHex, variable } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import type { Conformance } from "@cosemkit/model/apdu/initiate";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import { register, registerServer } from "@cosemkit/model/classes/register";
import { securitySetup, securitySetupServer } from "@cosemkit/model/classes/security-setup";
import type { MechanismNameId } from "@cosemkit/model/codes/mechanism-name";
import { describe, expect, test } from "vitest";
import type { ClientAuthentication, ClientSecurity } from "../src/association/client-authentication.ts";
import { clientConformance, shortNameConformance } from "../src/association/conformance.ts";
import { contextOf, type Referencing } from "../src/association/referencing.ts";
import type { ServerAuthentication } from "../src/association/server-client-terms.ts";
import { ServerSecurity } from "../src/association/server-security.ts";
import type { ApduChannel } from "../src/client/channel.ts";
import { type ConnectOptions, connect, type Meter } from "../src/client/client.ts";
import { HdlcChannel } from "../src/client/hdlc-channel.ts";
import { logicalNames } from "../src/client/logical-name-services.ts";
import { shortNames } from "../src/client/short-names.ts";
import { WrapperChannel } from "../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../src/link/hdlc-address.ts";
import type { HdlcParameters } from "../src/link/hdlc-parameters.ts";
import { nobleCrypto } from "../src/security/crypto-noble.ts";
import { nodeCrypto } from "../src/security/crypto-node.ts";
import type { HlsManufacturer } from "../src/security/hls.ts";
import { MemoryCounterStore } from "../src/security/invocation-counter.ts";
import { createKeySet, Secret } from "../src/security/keys.ts";
import { CosemServer, type ServerEvent } from "../src/server/server.ts";
import { reach } from "./client/serve.ts";
import { eventLog, rejection } from "./client/support.ts";

/** Client against server: link x mechanism x protection x PDU size, with every service, and what must be refused. */

const keyOctets = {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
  kek: fromHex("303132333435363738393a3b3c3d3e3f"),
};
const clientTitle = fromHex("4d4d4d0000000001");
const serverTitle = fromHex("4d4d4d0000bc614e");
const sap = 1;

const secret = Secret.fromText("what both sides know");
/** As much as a manufacturer could come up with: the challenge, and who answers it. */
const manufacturer: HlsManufacturer = {
  mechanism: 2,
  prove: (challenge, prover) => concatBytes(challenge, Uint8Array.of(prover === "client" ? 1 : 2)),
};

type Mechanism = Exclude<MechanismNameId, "hls-ecdsa">;
type Protection = ClientSecurity["protection"];

interface Setup {
  readonly link: keyof typeof links;
  readonly mechanism: Mechanism;
  readonly protection: Protection;
  readonly form?: ClientSecurity["form"];
  readonly keyInfo?: ClientSecurity["keyInfo"];
  readonly pduSize?: number;
  readonly names?: Referencing;
}

const wide: HdlcParameters = {
  maxInformationTransmit: 512,
  maxInformationReceive: 300,
  windowTransmit: 3,
  windowReceive: 7,
};

const links = {
  wrapper: (device: CosemServer): ApduChannel =>
    new WrapperChannel({ transport: reach(device, "wrapper"), client: sap, server: 1 }),
  "wrapper in chunks of 5": (device: CosemServer): ApduChannel =>
    new WrapperChannel({ transport: reach(device, "wrapper", { chunk: 5 }), client: sap, server: 1 }),
  hdlc: (device: CosemServer): ApduChannel =>
    new HdlcChannel({ transport: reach(device, "hdlc"), client: sap, server: hdlcAddress(1) }),
  "hdlc with long frames, a window and an address of four octets": (device: CosemServer): ApduChannel =>
    new HdlcChannel({
      transport: reach(device, "hdlc", { chunk: 7 }),
      client: sap,
      server: hdlcAddress(1, 17, 4),
      parameters: wide,
    }),
} as const;

function clientAuthentication(mechanism: Mechanism): ClientAuthentication {
  switch (mechanism) {
    case "none":
    case "hls-gmac":
      return { mechanism };
    case "lls":
      return { mechanism, password: secret };
    case "hls":
      return { mechanism, proof: manufacturer };
    default:
      return { mechanism, secret };
  }
}

function serverAuthentication(mechanism: Mechanism): ServerAuthentication {
  return mechanism === "hls" ? { mechanism, manufacturer } : (clientAuthentication(mechanism) as ServerAuthentication);
}

const long: Data = { type: "octet-string", value: Uint8Array.from({ length: 2000 }, (_, i) => i * 7) };
const energy: Data = { type: "double-long-unsigned", value: 4_711 };
const certificate = Uint8Array.from({ length: 700 }, (_, i) => i);

interface Served {
  readonly device: CosemServer;
  readonly events: ServerEvent[];
  /** What import_certificate got. */
  readonly imported: Uint8Array[];
}

function serve({ mechanism, protection, pduSize = 1024, names = "logical" }: Setup): Served {
  const events: ServerEvent[] = [];
  const imported: Uint8Array[] = [];
  const needsKeys = protection !== "none" || mechanism === "hls-gmac";
  const security = new ServerSecurity({
    provider: nodeCrypto,
    keys: createKeySet(nodeCrypto, 0, keyOctets),
    systemTitle: serverTitle,
    counters: new MemoryCounterStore(),
    minimum: protection === "authentication" ? "authentication" : "authenticated-encryption",
  });
  const device = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    maxPduSize: pduSize,
    objects: [
      dataObjectServer("0-0:42.0.0.255", { value: variable(long) }),
      dataObjectServer("0-0:96.1.0.255", { value: { get: () => energy } }),
      registerServer("1-0:1.8.0.255", {
        value: { get: () => ({ type: "double-long-unsigned", value: 4_711 }) },
        scalerUnit: { get: () => ({ scaler: -1, unit: "watt-hour" }) },
      }),
      securitySetupServer("0-0:43.0.0.255", {
        importCertificate: (octets) => {
          imported.push(octets);
        },
        generateCertificateRequest: () => certificate,
      }),
    ],
    clients: [
      {
        sap,
        authentication: serverAuthentication(mechanism),
        security: needsKeys ? security : undefined,
        contexts: [contextOf(names, protection !== "none")],
      },
    ],
    onEvent: (event) => events.push(event),
  });
  return { device, events, imported };
}

function options(setup: Setup, device: CosemServer, more: Partial<ConnectOptions> = {}): ConnectOptions {
  const { mechanism, protection, form, keyInfo, link } = setup;
  const needsKeys = protection !== "none" || mechanism === "hls-gmac";
  return {
    channel: links[link](device),
    crypto: nodeCrypto,
    authentication: clientAuthentication(mechanism),
    allowWeak: true,
    title: clientTitle,
    timeout: 2000,
    naming: setup.names === "short" ? shortNames : logicalNames,
    ...(setup.pduSize === undefined ? {} : { maxPduSize: setup.pduSize }),
    ...(needsKeys
      ? {
          security: {
            keys: createKeySet(nodeCrypto, 0, keyOctets),
            protection,
            form,
            keyInfo,
            counters: new MemoryCounterStore(),
          },
        }
      : {}),
    ...more,
  };
}

/** Uses every service there is, and holds each result. */
async function useAll(meter: Meter, { imported }: Served, names: Referencing): Promise<void> {
  const name = dataObject("0-0:42.0.0.255");
  const count = register("1-0:1.8.0.255");
  const setup = securitySetup("0-0:43.0.0.255");
  expect(await meter.read(count.value)).toEqual(energy);
  expect(await meter.read(name.value)).toEqual(long);
  expect(await meter.readAll([count.value, name.value, count.scalerUnit])).toEqual([
    energy,
    long,
    { scaler: -1, unit: "watt-hour" },
  ]);
  const [good, bad] = await meter.readEach([count.value, dataObject("0-0:96.99.0.255").value]);
  expect(good).toEqual({ ok: true, value: energy });
  expect(bad).toMatchObject({ ok: false, error: { result: "object-undefined" } });
  for (const value of [energy, long]) {
    await meter.write(name.value, value);
    expect(await meter.read(name.value)).toEqual(value);
  }
  await rejection(meter.write(dataObject("0-0:96.1.0.255").value, energy), "access.refused");
  await meter.invoke(setup.importCertificate, certificate);
  expect(imported.at(-1)).toEqual(certificate);
  expect(await meter.invoke(setup.generateCertificateRequest, "digital-signature")).toEqual(certificate);
  await rejection(meter.invoke(count.reset, 0), "action.refused");
  const { objects, problems } = await meter.objects();
  expect(problems).toEqual([]);
  expect(objects.map(({ classId, logicalName }) => `${logicalName}/${classId}`)).toEqual(
    expect.arrayContaining([`0-0:40.0.0.255/${names === "logical" ? 15 : 12}`, "0-0:42.0.0.255/1", "1-0:1.8.0.255/3"]),
  );
  expect(objects.find(({ logicalName }) => logicalName === "1-0:1.8.0.255")?.attributes).toContainEqual({
    attributeId: 2,
    read: true,
    write: false,
    authenticated: false,
    mode: 1,
    selectors: [],
  });
}

async function works(setup: Setup, more: Partial<ConnectOptions> = {}): Promise<void> {
  const served = serve(setup);
  const { events, onEvent } = eventLog();
  const meter = await connect(options(setup, served.device, { ...more, onEvent }));
  await useAll(meter, served, setup.names ?? "logical");
  await meter.close();
  expect(events.filter(({ kind }) => kind !== "weak-mechanism").map(({ kind }) => kind)).toEqual(["associated"]);
  expect(served.events.filter(({ kind }) => kind === "handler-failed" || kind === "session-failed")).toEqual([]);
}

const mechanisms: readonly Mechanism[] = ["none", "lls", "hls", "hls-md5", "hls-sha1", "hls-gmac", "hls-sha256"];
const protections: readonly Protection[] = ["none", "authentication", "authenticated-encryption"];

describe.each(Object.keys(links) as readonly Setup["link"][])("%s", (link) => {
  describe.each(protections)("protection %s", (protection) => {
    test.each(mechanisms)("mechanism %s", async (mechanism) => {
      await works({ link, mechanism, protection });
    });
  });

  test.each([128, 300, 65535])("everything in PDUs of %d octets", async (pduSize) => {
    await works({ link, mechanism: "hls-gmac", protection: "authenticated-encryption", pduSize });
    await works({ link, mechanism: "none", protection: "none", pduSize });
  });

  test.each(["authentication", "authenticated-encryption"] as const)("general ciphering, %s", async (protection) => {
    await works({ link, mechanism: "hls-gmac", protection, form: "general" });
  });

  test.each(["none", "identified", "wrapped"] as const)("general-ciphering, key-info %s", async (keyInfo) => {
    for (const protection of ["authentication", "authenticated-encryption"] as const) {
      await works({ link, mechanism: "hls-gmac", protection, form: "general-ciphering", keyInfo });
    }
    const setup = { link, mechanism: "none", protection: "authenticated-encryption", pduSize: 160 } as const;
    await works({ ...setup, form: "general-ciphering", keyInfo });
  });

  test("with the other crypto provider", async () => {
    const setup: Setup = { link, mechanism: "hls-gmac", protection: "authenticated-encryption" };
    const keys = createKeySet(nobleCrypto, 0, keyOctets);
    await works(setup, { crypto: nobleCrypto, security: { keys, counters: new MemoryCounterStore() } });
  });

  test("without lists", async () => {
    const conformance = clientConformance.filter((bit) => bit !== "multiple-references");
    await works({ link, mechanism: "none", protection: "none" }, { conformance });
    await works({ link, mechanism: "hls-gmac", protection: "authenticated-encryption" }, { conformance });
  });

  test("one connection after another, with one set of keys and counters", async () => {
    const setup: Setup = { link, mechanism: "hls-gmac", protection: "authenticated-encryption" };
    const served = serve(setup);
    const shared = options(setup, served.device);
    for (let i = 0; i < 3; i++) {
      const meter = await connect({ ...shared, channel: links[link](served.device) });
      expect(await meter.read(register("1-0:1.8.0.255").value)).toEqual(energy);
      await meter.close();
    }
  });
});

describe.each(["wrapper", "hdlc"] as const)("by short names, %s", (link) => {
  describe.each(protections)("protection %s", (protection) => {
    test.each(["none", "lls", "hls", "hls-gmac", "hls-sha256"] as const)("mechanism %s", async (mechanism) => {
      await works({ link, mechanism, protection, names: "short" });
    });
  });

  test.each([14, 40, 128, 300, 65535])("everything in PDUs of %d octets", async (pduSize) => {
    await works({ link, mechanism: "none", protection: "none", pduSize, names: "short" });
    if (pduSize < 128) return;
    await works({ link, mechanism: "hls-gmac", protection: "authenticated-encryption", pduSize, names: "short" });
  });

  test.each(["authentication", "authenticated-encryption"] as const)("general ciphering, %s", async (protection) => {
    await works({ link, mechanism: "hls-gmac", protection, form: "general", names: "short" });
    await works({
      link,
      mechanism: "hls-gmac",
      protection,
      form: "general-ciphering",
      keyInfo: "wrapped",
      names: "short",
    });
  });

  test("with a dedicated key", async () => {
    const setup: Setup = { link, mechanism: "hls-gmac", protection: "authenticated-encryption", names: "short" };
    const keys = createKeySet(nodeCrypto, 0, keyOctets);
    await works(setup, { security: { keys, dedicated: true, counters: new MemoryCounterStore() } });
  });

  test("without lists", async () => {
    const conformance = shortNameConformance.filter((bit) => bit !== "multiple-references");
    await works({ link, mechanism: "none", protection: "none", names: "short" }, { conformance });
  });

  test("in general block transfer", async () => {
    const conformance: Conformance = [...shortNameConformance, "general-block-transfer"];
    await works({ link, mechanism: "none", protection: "none", pduSize: 128, names: "short" }, { conformance });
  });
});

describe("what must be refused", () => {
  const link = "wrapper";

  async function refused(asked: Setup, served: Setup, code: string, more?: Partial<ConnectOptions>): Promise<Error> {
    const { device } = serve(served);
    return rejection(connect(options(asked, device, { timeout: 200, ...more })), code);
  }

  test("a wrong password, with the same answer as any other refusal", async () => {
    const setup: Setup = { link, mechanism: "lls", protection: "none" };
    const authentication = { mechanism: "lls", password: Secret.fromText("wrong") } as const;
    const error = await refused(setup, setup, "association.rejected", { authentication });
    expect(error).toMatchObject({ diagnostic: "authentication-failure" });
  });

  test.each(["hls-md5", "hls-sha1", "hls-sha256"] as const)("a wrong secret with %s", async (mechanism) => {
    const setup: Setup = { link, mechanism, protection: "none" };
    const authentication = { mechanism, secret: Secret.fromText("wrong") };
    await refused(setup, setup, "association.authentication", { authentication });
  });

  test("wrong keys", async () => {
    const setup: Setup = { link, mechanism: "hls-gmac", protection: "authenticated-encryption" };
    for (const wrong of [
      { ...keyOctets, guek: new Uint8Array(16) },
      { ...keyOctets, gak: new Uint8Array(16) },
    ]) {
      const security = { keys: createKeySet(nodeCrypto, 0, wrong), counters: new MemoryCounterStore() };
      const error = await rejection(
        connect(options(setup, serve(setup).device, { security, timeout: 200 })),
        "association.rejected",
      );
      expect(error.message).not.toMatch(/d0d1|0001020/);
    }
  });

  test("names of another sort than the client may use", async () => {
    for (const protection of ["none", "authenticated-encryption"] as const) {
      const setup: Setup = { link, mechanism: "hls-gmac", protection };
      for (const [asked, served] of [
        ["logical", "short"],
        ["short", "logical"],
      ] as const) {
        await refused({ ...setup, names: asked }, { ...setup, names: served }, "association.rejected");
      }
    }
  });

  test("a mechanism or a context that the client has not", async () => {
    for (const [asked, served] of [
      [
        { mechanism: "none", protection: "none" },
        { mechanism: "lls", protection: "none" },
      ],
      [
        { mechanism: "lls", protection: "none" },
        { mechanism: "hls-sha256", protection: "none" },
      ],
      [
        { mechanism: "hls-gmac", protection: "none" },
        { mechanism: "hls-gmac", protection: "authenticated-encryption" },
      ],
      [
        { mechanism: "hls-gmac", protection: "authenticated-encryption" },
        { mechanism: "hls-gmac", protection: "none" },
      ],
      [
        { mechanism: "none", protection: "authenticated-encryption" },
        { mechanism: "hls-gmac", protection: "authenticated-encryption" },
      ],
    ] as const) {
      await refused({ link, ...asked }, { link, ...served }, "association.rejected");
    }
  });

  test.each(["authentication", "encryption"] as const)(
    "less protection than the server asks for: %s",
    async (protection) => {
      await refused(
        { link, mechanism: "hls-gmac", protection },
        { link, mechanism: "hls-gmac", protection: "authenticated-encryption" },
        "association.rejected",
      );
    },
  );

  test("a client that the server does not know", async () => {
    const setup: Setup = { link, mechanism: "none", protection: "none" };
    const { device } = serve(setup);
    const channel = new WrapperChannel({ transport: reach(device, "wrapper"), client: 99, server: 1 });
    await rejection(connect(options(setup, device, { channel, timeout: 200 })), "association.rejected");
  });

  test("a server that is not there is silence, and with HDLC no answer to SNRM", async () => {
    const setup: Setup = { link, mechanism: "none", protection: "none" };
    const { device } = serve(setup);
    const wrapper = new WrapperChannel({ transport: reach(device, "wrapper"), client: sap, server: 5 });
    await rejection(connect(options(setup, device, { channel: wrapper, timeout: 100 })), "timeout");
    const hdlc = new HdlcChannel({
      transport: reach(device, "hdlc"),
      client: sap,
      server: hdlcAddress(5),
      responseTime: 20,
      retries: 1,
    });
    await rejection(connect(options(setup, device, { channel: hdlc, timeout: 1000 })), "link.no-response");
  });

  test("another server than the one expected", async () => {
    const setup: Setup = { link, mechanism: "hls-gmac", protection: "authenticated-encryption" };
    await refused(setup, setup, "security.title", { serverTitle: clientTitle.map((octet) => octet ^ 1) });
  });

  test("an invocation counter that was used before", async () => {
    const setup: Setup = { link, mechanism: "hls-gmac", protection: "authenticated-encryption" };
    const { device } = serve(setup);
    const meter = await connect(options(setup, device));
    await meter.close();
    // A fresh store begins at 0 again.
    await rejection(connect(options(setup, device, { timeout: 200 })), "association.rejected");
  });
});
