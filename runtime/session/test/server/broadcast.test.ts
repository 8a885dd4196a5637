import { fromHex, toHex, variable } from "@cosemkit/core";
import { decodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { encodeCosemApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { describe, expect, test } from "vitest";
import { encodeFields } from "../../src/association/general-ciphering.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { createKeySet, type KeySet } from "../../src/security/keys.ts";
import { protect } from "../../src/security/protection.ts";
import type { ServerEvent } from "../../src/server/server.ts";
import {
  clientTitle,
  getRequest,
  id,
  initiate,
  keyOctets,
  security,
  server,
  serverTitle,
  Tester,
  target,
} from "./support.ts";

const gbek = fromHex("101112131415161718191a1b1c1d1e1f");
const keys = createKeySet(nodeCrypto, 0, { ...keyOctets, gbek });
const name = "0-0:96.3.0.255";
const unconfirmed = { ...id, serviceClass: "unconfirmed" } as const;

function set(value: number, more: Partial<typeof id> = unconfirmed): Uint8Array {
  return encodeXdlmsApdu({
    kind: "set-request-normal",
    invokeIdAndPriority: { ...id, ...more },
    cosemAttributeDescriptor: target(1, name, 2),
    value: { type: "unsigned", value },
  });
}

interface Sent {
  readonly keys?: KeySet;
  readonly counter?: number;
  readonly title?: Uint8Array;
  readonly encrypted?: boolean;
}

/** As glo-set-request, or with another tag, with the broadcast bit. */
function glo(
  plain: Uint8Array,
  tag = 0xc9,
  { counter = 7, title = clientTitle, encrypted = true, ...more }: Sent = {},
): Uint8Array {
  const body = protect(plain, {
    keys: more.keys ?? keys,
    scope: "global",
    control: { suite: 0, authenticated: true, encrypted, broadcast: true, compressed: false },
    systemTitle: title,
    invocationCounter: counter,
  });
  return Uint8Array.of(tag, body.length, ...body);
}

/** In general-ciphering, to nobody by name. */
function general(plain: Uint8Array, counter = 7): Uint8Array {
  const fields = {
    transactionId: new Uint8Array(8),
    originatorSystemTitle: clientTitle,
    recipientSystemTitle: new Uint8Array(0),
    dateTime: new Uint8Array(0),
    otherInformation: new Uint8Array(0),
  };
  const cipheredContent = protect(plain, {
    keys,
    scope: "global",
    general: { octets: encodeFields(fields), broadcast: true },
    control: { suite: 0, authenticated: true, encrypted: true, broadcast: false, compressed: false },
    systemTitle: clientTitle,
    invocationCounter: counter,
  });
  const keyInfo = { kind: "identified-key", keyId: "global-broadcast-encryption-key" } as const;
  return encodeCosemApdu({ kind: "general-ciphering", ...fields, keyInfo, cipheredContent });
}

interface Served {
  readonly client: Tester;
  readonly events: readonly ServerEvent[];
  /** What the object holds. */
  value(): Promise<number>;
}

async function serve(setup = security({ keys }), associate = true): Promise<Served> {
  const start: Data = { type: "unsigned", value: 0 };
  const { server: meter, events } = server({
    objects: [dataObjectServer(name, { value: variable(start) })],
    clients: [{ sap: 1, authentication: { mechanism: "hls-gmac" }, security: setup }],
  });
  const client = new Tester(meter.open(1), { ciphered: true, mechanism: "hls-gmac" });
  if (associate) await client.authenticate();
  else await client.associate();
  const value = async (): Promise<number> => {
    const reply: XdlmsApdu = await client.exchange(getRequest(1, name, 2));
    if (reply.kind !== "get-response-normal" || reply.result.kind !== "data") throw new Error(reply.kind);
    return reply.result.value.type === "unsigned" ? reply.result.value.value : Number.NaN;
  };
  return { client, events, value };
}

describe("with a broadcast key", () => {
  test.each([
    ["glo-set-request", glo(set(5))],
    ["general-ciphering", general(set(5))],
  ])("an unconfirmed SET is done and not answered, in %s", async (_what, apdu) => {
    const { client, value } = await serve();
    expect(await client.session.receive(apdu)).toBeUndefined();
    expect(await value()).toBe(5);
  });

  test.each([
    ["a confirmed SET", glo(set(5, id))],
    ["a GET", glo(encodeXdlmsApdu(getRequest(1, name, 2)), 0xc8)],
    ["what is no APDU", general(fromHex("c1ff"))],
    ["less protection than asked for (W1)", glo(set(5), 0xc9, { encrypted: false })],
    ["another APDU than the tag says (W3)", glo(set(5), 0xcb)],
    ["another sender", glo(set(5), 0xc9, { title: fromHex("4d4d4d0000000002") })],
    ["our own title (W4)", glo(set(5), 0xc9, { title: serverTitle })],
    ["the unicast key in its place", glo(set(5), 0xc9, { keys: { ...keys, gbek: keys.guek } })],
  ])("%s is left, without an answer (W17)", async (_what, apdu) => {
    const { client, events, value } = await serve();
    expect(await client.session.receive(apdu)).toBeUndefined();
    expect(events.filter(({ kind }) => kind === "protection-failed")).toHaveLength(1);
    expect(await value()).toBe(0);
  });

  test("W8: it is done once, and its counter is its own", async () => {
    const { client, value } = await serve();
    await client.session.receive(glo(set(5), 0xc9, { counter: 1000 }));
    await client.session.receive(glo(set(6), 0xc9, { counter: 1000 }));
    await client.session.receive(general(set(7), 999));
    // That of the unicast key is far below, and is not moved.
    expect(await value()).toBe(5);
    await client.session.receive(general(set(8), 1001));
    expect(await value()).toBe(8);
  });

  test("the counter that clients may ask for is that of the unicast key", async () => {
    const setup = security({ keys });
    const { client } = await serve(setup);
    const before = setup.lastReceived;
    await client.session.receive(glo(set(5), 0xc9, { counter: 100_000 }));
    expect(setup.lastReceived).toBe(before);
  });

  test("it opens no association", async () => {
    const { server: meter } = server({
      clients: [{ sap: 1, authentication: { mechanism: "none" }, security: security({ keys }) }],
    });
    const session = meter.open(1);
    const aarq = (userInformation: Uint8Array): Uint8Array =>
      new Tester(session, { ciphered: true, aarq: { userInformation } }).aarq();
    const plain = encodeXdlmsApdu(initiate);
    expect(decodeAcseApdu((await session.receive(aarq(glo(plain, 0x21))))!)).toMatchObject({
      result: "rejected-permanent",
    });
    expect(decodeAcseApdu((await session.receive(new Tester(session, { ciphered: true }).aarq()))!)).toMatchObject({
      result: "accepted",
    });
  });

  test("nothing is done before the client has proved itself", async () => {
    const { client } = await serve(security({ keys }), false);
    expect(await client.session.receive(glo(set(5)))).toBeUndefined();
    expect(client.session.state).toBe("pending");
  });
});

test("without a broadcast key what is broadcast is refused like anything that cannot be deciphered", async () => {
  const { client, value } = await serve(security());
  expect(toHex((await client.session.receive(glo(set(5))))!)).toBe("d80105");
  expect(toHex((await client.session.receive(general(set(5))))!)).toBe("d80105");
  expect(await value()).toBe(0);
});
