import { toHex } from "@cosemkit/core";
import { encodeData } from "@cosemkit/model/apdu/data";
import { clock, clockClass } from "@cosemkit/model/classes/clock";
import { dataObject } from "@cosemkit/model/classes/data";
import { disconnectControlV0 } from "@cosemkit/model/classes/disconnect-control-v0";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { register } from "@cosemkit/model/classes/register";
import { classDefinitions } from "@cosemkit/model/classes/registry";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ClientAuthentication } from "../../src/association/client-authentication.ts";
import type { ServerContext } from "../../src/association/server-client-terms.ts";
import { ServerSecurity } from "../../src/association/server-security.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import { attributeOf } from "../../src/client/discover.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { nobleCrypto } from "../../src/security/crypto-noble.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { createKeySet, Secret } from "../../src/security/keys.ts";
import type { ServerClient } from "../../src/server/server.ts";
import { type SimulatedMeter, simulatedMeter } from "../../src/simulator/meter.ts";
import { tcpTransport } from "../../src/transport/tcp.ts";
import { TcpServer } from "../../src/transport/tcp-server.ts";
import { clientTitle, keyOctets, keys, serverTitle } from "./support.ts";

const secret = Secret.fromText("a secret of some length");

interface Combination {
  readonly authentication: "none" | "lls" | "hls-md5" | "hls-sha1" | "hls-gmac" | "hls-sha256";
  readonly context: ServerContext;
  readonly protection: "none" | "authentication" | "authenticated-encryption";
  readonly form: "service" | "general";
  readonly link: "wrapper" | "hdlc";
  readonly scope?: "dedicated";
}

function combinations(): readonly Combination[] {
  const all: Combination[] = [];
  for (const authentication of ["none", "lls", "hls-md5", "hls-sha1", "hls-gmac", "hls-sha256"] as const) {
    for (const link of ["wrapper", "hdlc"] as const) {
      all.push({ authentication, context: "ln", protection: "none", form: "service", link });
      for (const protection of ["authentication", "authenticated-encryption"] as const) {
        for (const form of ["service", "general"] as const) {
          all.push({ authentication, context: "ln-ciphering", protection, form, link });
          if (protection === "authenticated-encryption") {
            all.push({ authentication, context: "ln-ciphering", protection, form, link, scope: "dedicated" });
          }
        }
      }
    }
  }
  return all;
}

function serverAuthentication(mechanism: Combination["authentication"]): ServerClient["authentication"] {
  if (mechanism === "none" || mechanism === "hls-gmac") return { mechanism };
  return mechanism === "lls" ? { mechanism, password: secret } : { mechanism, secret };
}

function clientAuthentication(mechanism: Combination["authentication"]): ClientAuthentication {
  if (mechanism === "none" || mechanism === "hls-gmac") return { mechanism };
  return mechanism === "lls" ? { mechanism, password: secret } : { mechanism, secret };
}

let server: TcpServer;
const now = Date.parse("2026-03-29T11:05:00Z");

function meterFor({ authentication, context, protection }: Combination): SimulatedMeter {
  const security = new ServerSecurity({
    provider: nodeCrypto,
    keys,
    systemTitle: serverTitle,
    counters: new MemoryCounterStore(),
    minimum: protection === "authentication" ? "authentication" : "authenticated-encryption",
  });
  return simulatedMeter({
    provider: nodeCrypto,
    security: { level: "none" },
    systemTitle: serverTitle,
    now: () => now,
    days: 1,
    clients: [{ sap: 1, authentication: serverAuthentication(authentication), security, contexts: [context] }],
  });
}

function channelTo(link: Combination["link"], client: number): ConnectOptions["channel"] {
  const transport = tcpTransport(server.host, server.port);
  return link === "wrapper"
    ? new WrapperChannel({ transport, client, server: 1 })
    : new HdlcChannel({ transport, client, server: hdlcAddress(1, 17) });
}

describe("each way to associate, over TCP", () => {
  test.each(combinations().map((one) => [Object.values(one).join(", "), one] as const))("%s", async (_name, one) => {
    const meter = meterFor(one);
    server = await TcpServer.listen({ devices: [meter.server], link: one.link });
    try {
      await using client = await connect({
        channel: channelTo(one.link, 1),
        crypto: nobleCrypto,
        authentication: clientAuthentication(one.authentication),
        security: {
          keys,
          protection: one.protection,
          form: one.form,
          dedicated: one.scope === "dedicated",
          counters: new MemoryCounterStore(),
        },
        title: clientTitle,
        allowWeak: true,
        conformance: [
          "general-protection",
          "block-transfer-with-get-or-read",
          "multiple-references",
          "get",
          "set",
          "action",
          "selective-access",
        ],
      });
      const time = clock("0-0:1.0.0.255");
      expect(await client.read(time.time)).toEqual(meter.clock.local());
      const energy = register("1-0:1.8.0.255");
      const [value, scalerUnit] = await client.readAll([energy.value, energy.scalerUnit]);
      expect(value).toMatchObject({ type: "double-long-unsigned" });
      expect(scalerUnit).toEqual({ scaler: 0, unit: "watt-hour" });
      const breaker = disconnectControlV0("0-0:96.3.10.255");
      await client.write(breaker.controlMode, "mode-4");
      await client.invoke(breaker.remoteDisconnect, 0);
      expect(await client.read(breaker.outputState)).toBe(false);
      await client.close();
    } finally {
      await server.close();
    }
    expect(server.connections).toBe(0);
  });
});

describe("the simulated meter, as it is", () => {
  let meter: SimulatedMeter;

  beforeEach(async () => {
    meter = simulatedMeter({ provider: nodeCrypto, security: { level: "hls5", keys: keyOctets }, now: () => now });
    server = await TcpServer.listen({ devices: [meter.server], link: "wrapper" });
  });

  afterEach(() => server.close());

  function management(counters = new MemoryCounterStore(), more: Partial<ConnectOptions> = {}): Promise<Meter> {
    return connect({
      channel: channelTo("wrapper", 1),
      crypto: nodeCrypto,
      authentication: { mechanism: "hls-gmac" },
      security: { keys, counters },
      title: clientTitle,
      ...more,
    });
  }

  test("the public client learns who it is, and the counter to go on with", async () => {
    const store = new MemoryCounterStore();
    const first = await management(store);
    await first.close();
    await using anybody = await connect({ channel: channelTo("wrapper", 16), crypto: nodeCrypto });
    const name = await anybody.read(dataObject("0-0:42.0.0.255").value);
    expect(name).toEqual({ type: "octet-string", value: new TextEncoder().encode(meter.logicalDeviceName) });
    const last = await anybody.read(dataObject("0-0:43.1.0.255").value);
    // AARQ, proof, ACTION, RLRQ: the last of them had counter 4.
    expect(last).toEqual({ type: "double-long-unsigned", value: 4 });
    await expect(anybody.read(register("1-0:1.8.0.255").value)).rejects.toMatchObject({ result: "object-undefined" });
    await expect(anybody.write(clock("0-0:1.0.0.255").timeZone, 0)).rejects.toMatchObject({
      code: expect.stringMatching(/^association|^access/),
    });
    // A client that has lost its counters is refused until it goes on from there.
    await expect(management(new MemoryCounterStore())).rejects.toMatchObject({ code: "association.rejected" });
    const recovered: MemoryCounterStore = new MemoryCounterStore();
    recovered.reserve = (_id, count) => {
      const start = 5 + MemoryCounterStore.prototype.reserve.call(recovered, "x", count).first;
      return { first: start, end: start + count };
    };
    await (await management(recovered)).close();
  });

  test("its objects are discovered with their classes; of a class that is left out, attributes are read as Data", async () => {
    await using client = await management();
    const all = await client.discover(classDefinitions);
    expect(all.problems).toEqual([]);
    expect(all.objects.filter(({ known }) => !known)).toEqual([]);
    const [energy] = all.of(register);
    expect(await client.read(energy!.scalerUnit)).toMatchObject({ unit: expect.any(String) });
    const few = await client.discover([clockClass]);
    const unknown = few.find("1-0:1.8.0.255")!;
    expect(unknown.known).toBe(false);
    expect(await client.read(attributeOf(unknown, 3)!)).toMatchObject({ type: "structure" });
    expect(few.of(clock)).toHaveLength(1);
  });

  test("the object list names what is there", async () => {
    await using client = await management();
    const { objects } = await client.objects();
    const names = objects.map(({ classId, logicalName }) => `${logicalName}/${classId}`);
    expect(names).toHaveLength(meter.server.objects.length + 1);
    expect(names.slice(0, 2)).toEqual(["0-0:40.0.0.255/15", "0-0:42.0.0.255/1"]);
  });

  test("a day of load profile comes in blocks, by range, and ends where the registers are", async () => {
    await using client = await management(undefined, { maxPduSize: 300 });
    const profile = profileGeneric("1-0:99.1.0.255");
    const columns = await client.read(profile.captureObjects);
    const from = meter.clock.local(now - 86_400_000);
    const [restrictingObject] = columns;
    const table = await client.read(
      profile.bufferByRangeDescriptor({
        restrictingObject: restrictingObject!,
        fromValue: { type: "date-time", value: from },
        toValue: { type: "date-time", value: meter.clock.local() },
        selectedValues: [],
      }),
    );
    expect(table.length).toBe(96);
    const imports = table.column(2).cells();
    const total = await client.read(register("1-0:1.8.0.255").value);
    const lastRow = imports.at(-1);
    if (lastRow?.type !== "double-long-unsigned" || total.type !== "double-long-unsigned") throw new Error("type");
    // The profile ended five minutes ago.
    expect(total.value).toBeGreaterThanOrEqual(lastRow.value);
    expect(total.value - lastRow.value).toBeLessThan(2_000);
  });

  test("wrong keys are refused, and say nothing of which", async () => {
    const { guek, gak } = keyOctets;
    for (const wrong of [
      { guek, gak: guek },
      { guek: gak, gak },
    ]) {
      const security = { keys: createKeySet(nodeCrypto, 0, wrong), counters: new MemoryCounterStore() };
      await expect(management(undefined, { security })).rejects.toMatchObject({
        code: "association.rejected",
        diagnostic: "authentication-failure",
      });
    }
  });

  test("values are the same over and over, byte for byte", async () => {
    const again = simulatedMeter({ provider: nodeCrypto, security: { level: "none" }, now: () => now });
    expect(again.serialNumber).toBe(meter.serialNumber);
    await using client = await management();
    const buffer = await client.readRaw(7, "1-0:99.1.0.255", 2);
    const other = await TcpServer.listen({ devices: [again.server], link: "wrapper" });
    try {
      await using second = await connect({
        channel: new WrapperChannel({ transport: tcpTransport(other.host, other.port), client: 1, server: 1 }),
        crypto: nodeCrypto,
      });
      expect(toHex(encodeData(await second.readRaw(7, "1-0:99.1.0.255", 2)))).toBe(toHex(encodeData(buffer)));
    } finally {
      await other.close();
    }
  });
});
