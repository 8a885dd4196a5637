import { fromHex, type Obis, obisToBytes } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import type { Conformance } from "@cosemkit/model/apdu/initiate";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import { beforeEach, describe, expect, test } from "vitest";
import { clientConformance, shortNameConformance } from "../../src/association/conformance.ts";
import { contextOf } from "../../src/association/referencing.ts";
import { notifyingConformance, serverConformance } from "../../src/association/server-negotiation.ts";
import type { ApduChannel } from "../../src/client/channel.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import type { ClientEvent, Notification } from "../../src/client/events.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { shortNames } from "../../src/client/short-names.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import type { PushApdu } from "../../src/push/push.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { CosemServer, type ServerClient, type ServerEvent } from "../../src/server/server.ts";
import { reach } from "../client/serve.ts";
import { clientTitle, keys, security, serverTitle } from "./support.ts";

const name = "0-0:96.1.0.255";
const value: Data = { type: "double-long-unsigned", value: 7 };
const referencings = ["logical", "short"] as const;
const grants = referencings.flatMap((one) => [...serverConformance[one], ...notifyingConformance[one]]);
const wants: Conformance = [...clientConformance, "data-notification"];
const wantsShort: Conformance = [...shortNameConformance, "data-notification", "general-protection"];

const event: PushApdu = {
  kind: "event-notification-request",
  time: undefined,
  cosemAttributeDescriptor: { classId: 1, instanceId: obisToBytes(name as Obis), attributeId: 2 },
  attributeValue: value,
};
const report: PushApdu = {
  kind: "information-report-request",
  currentTime: undefined,
  variableAccessSpecification: [{ kind: "variable-name", value: 0x0708 }],
  listOfData: [value],
};

function pushed(serviceClass: "confirmed" | "unconfirmed" = "unconfirmed", body: Data = value): PushApdu {
  return {
    kind: "data-notification",
    longInvokeIdAndPriority: {
      invokeId: 5,
      reserved: 0,
      selfDescriptive: "not-self-descriptive",
      processingOption: "continue-on-error",
      serviceClass,
      priority: "normal",
    },
    dateTime: fromHex("07e50b0f01172600ff800080"),
    notificationBody: { dataValue: body },
  };
}

const serverEvents: ServerEvent[] = [];
beforeEach(() => {
  serverEvents.length = 0;
});

type Protection = "none" | "authentication" | "authenticated-encryption";
type Link = "wrapper" | "hdlc";

function served(
  protection: Protection,
  grant: ServerClient["conformance"] = grants,
  onRead: () => void = () => {},
): CosemServer {
  const ciphered = protection === "none" ? undefined : security({ minimum: protection });
  const get = (): Data => {
    onRead();
    return value;
  };
  return new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    onEvent: (one) => serverEvents.push(one),
    objects: [dataObjectServer(name, { value: { get } })],
    clients: [
      {
        sap: 1,
        authentication: { mechanism: "none" },
        security: ciphered,
        conformance: grant,
        contexts: referencings.map((one) => contextOf(one, ciphered !== undefined)),
      },
      { sap: 2, authentication: { mechanism: "none" } },
    ],
  });
}

interface Heard {
  readonly meter: Meter;
  readonly notifications: Notification[];
  readonly events: ClientEvent[];
}

async function heard(
  server: CosemServer,
  link: Link,
  protection: Protection,
  more: Partial<ConnectOptions> = {},
): Promise<Heard> {
  const notifications: Notification[] = [];
  const events: ClientEvent[] = [];
  const transport = reach(server, link);
  const channel: ApduChannel =
    link === "hdlc"
      ? new HdlcChannel({ transport, client: 1, server: hdlcAddress(1) })
      : new WrapperChannel({ transport, client: 1, server: 1 });
  const meter = await connect({
    channel,
    crypto: nodeCrypto,
    title: protection === "none" ? undefined : clientTitle,
    security: protection === "none" ? undefined : { keys, protection, counters: new MemoryCounterStore() },
    conformance: wants,
    onNotification: (notification) => notifications.push(notification),
    onEvent: (one) => events.push(one),
    ...more,
  });
  return { meter, notifications, events };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe.each(["wrapper", "hdlc"] as const)("over %s", (link) => {
  test.each(["none", "authentication", "authenticated-encryption"] as const)(
    "each kind reaches the client, protected by %s, and requests go on",
    async (protection) => {
      const server = served(protection);
      const { meter, notifications } = await heard(server, link, protection);
      for (const one of [event, pushed()]) expect(await server.notify(1, one)).toEqual(["sent"]);
      expect(await server.notify(1, report)).toEqual(["not-negotiated"]);
      expect(await meter.read(dataObject(name).value)).toEqual(value);
      expect(notifications).toEqual([event, pushed()]);
      expect(await meter.read(dataObject(name).value)).toEqual(value);
      await meter.close();
      expect(await server.notify(1, event)).toEqual([]);
    },
  );

  test.each(["none", "authentication", "authenticated-encryption"] as const)(
    "clients of short names get reports, protected by %s, and requests go on",
    async (protection) => {
      const server = served(protection);
      const short = { naming: shortNames, conformance: wantsShort };
      const { meter, notifications } = await heard(server, link, protection, short);
      for (const one of [report, pushed()]) expect(await server.notify(1, one)).toEqual(["sent"]);
      expect(await server.notify(1, event)).toEqual(["not-negotiated"]);
      expect(await meter.read(dataObject(name).value)).toEqual(value);
      expect(notifications).toEqual([report, pushed()]);
      await meter.close();
    },
  );
});

test.each([
  ["wrapper", "none"],
  ["wrapper", "authenticated-encryption"],
  ["hdlc", "authentication"],
] as const)(
  "over %s, %s: what asks for a confirmation gets one, and answers stay answers",
  async (link, protection) => {
    const server = served(protection);
    const { meter, notifications } = await heard(server, link, protection);
    await server.notify(1, pushed("confirmed"));
    const read = meter.read(dataObject(name).value);
    await server.notify(1, pushed());
    expect(await read).toEqual(value);
    await meter.read(dataObject(name).value);
    expect(notifications).toEqual([pushed("confirmed"), pushed()]);
    expect(serverEvents.filter(({ kind }) => kind !== "associated")).toEqual([
      { client: 1, address: "memory", kind: "confirmed", invokeId: 5 },
    ]);
    await meter.close();
  },
);

test("nobody who listens, no confirmation", async () => {
  const server = served("none");
  const { meter } = await heard(server, "wrapper", "none", { onNotification: undefined });
  await server.notify(1, pushed("confirmed"));
  await meter.read(dataObject(name).value);
  expect(serverEvents.map(({ kind }) => kind)).toEqual(["associated"]);
  await meter.close();
});

test("in a ciphered association, DataNotification needs the general form", async () => {
  const server = served("authenticated-encryption");
  const conformance: Conformance = ["get", "event-notification", "data-notification"];
  const { meter } = await heard(server, "wrapper", "authenticated-encryption", { conformance });
  expect(await server.notify(1, pushed())).toEqual(["not-negotiated"]);
  expect(await server.notify(1, event)).toEqual(["sent"]);
  await meter.close();
});

test("whenever a notification comes in an answer's way, their invocation counters rise: no replay is seen", async () => {
  let onRead: () => void = () => {};
  const server = served("authenticated-encryption", grants, () => onRead());
  const { meter, notifications, events } = await heard(server, "wrapper", "authenticated-encryption");
  // One of these turns is between protecting the answer and sending it.
  for (let turns = 0; turns < 40; turns++) {
    onRead = async () => {
      for (let turn = 0; turn < turns; turn++) await undefined;
      await server.notify(1, event);
    };
    expect(await meter.read(dataObject(name).value, { timeout: 500 })).toEqual(value);
    await settled();
  }
  expect(notifications.length).toBe(40);
  expect(events.filter(({ kind }) => kind !== "associated")).toEqual([]);
  await meter.close();
});

test("who did not propose it, was not granted it, or cannot take as much, gets nothing", async () => {
  const server = served("none");
  const { meter, notifications } = await heard(server, "wrapper", "none", { conformance: ["get"], maxPduSize: 64 });
  expect(await server.notify(1, event)).toEqual(["not-negotiated"]);
  await meter.close();
  const strict = served("none", serverConformance.logical);
  const second = await heard(strict, "wrapper", "none");
  expect(await strict.notify(1, event)).toEqual(["not-negotiated"]);
  await second.meter.close();
  const third = await heard(server, "wrapper", "none", { maxPduSize: 64 });
  const long = pushed("unconfirmed", { type: "octet-string", value: new Uint8Array(64) });
  expect(await server.notify(1, long)).toEqual(["too-long"]);
  expect(await server.notify(2, event)).toEqual([]);
  await settled();
  expect([...notifications, ...second.notifications, ...third.notifications]).toEqual([]);
  await third.meter.close();
});
