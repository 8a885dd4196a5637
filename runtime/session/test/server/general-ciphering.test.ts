import { fromHex, toHex } from "@cosemkit/core";
import { decodeCosemApdu, decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { GeneralCiphering } from "@cosemkit/model/apdu/general";
import { describe, expect, test } from "vitest";
import { type GeneralForm, identifiedForm, wrappedForm } from "../../src/association/general-ciphering.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { createKeySet } from "../../src/security/keys.ts";
import type { ServerClient } from "../../src/server/server.ts";
import {
  clientTitle,
  getRequest,
  keyOctets,
  security,
  server,
  serverTitle,
  Tester,
  type TesterOptions,
} from "./support.ts";

const keys = createKeySet(nodeCrypto, 0, { ...keyOctets, kek: fromHex("303132333435363738393a3b3c3d3e3f") });
const brought = new Uint8Array(16).fill(9);
const get = encodeXdlmsApdu(getRequest(15, "0-0:40.0.0.255", 8));
const undeciphered = "d80105";
const hls5: ServerClient = { sap: 1, authentication: { mechanism: "hls-gmac" } };

async function associated(more: Partial<TesterOptions> = {}, setup = security({ keys })): Promise<Tester> {
  const { server: meter } = server({ clients: [{ ...hls5, security: setup }] });
  const client = new Tester(meter.open(1), { ciphered: true, mechanism: "hls-gmac", cipher: { keys }, ...more });
  await client.authenticate();
  return client;
}

function parts(apdu: Uint8Array | undefined): GeneralCiphering {
  const decoded = decodeCosemApdu(apdu!);
  if (decoded.kind !== "general-ciphering") throw new Error(decoded.kind);
  return decoded;
}

describe.each<[string, GeneralForm]>([
  ["without key-info", { keyInfo: undefined, key: undefined }],
  ["with an identified key", identifiedForm],
  ["with a wrapped key", wrappedForm(keys.kek!, brought)],
])("general-ciphering %s", (_what, form) => {
  test("is answered in kind, with the transaction-id of the request", async () => {
    const client = await associated();
    const cipher = client.cipherWith({ form: { ...form, transactionId: fromHex("cafe") } });
    const reply = await client.session.receive(cipher.protect(get));
    expect(parts(reply)).toMatchObject({
      keyInfo: form.keyInfo,
      transactionId: fromHex("cafe"),
      originatorSystemTitle: serverTitle,
      recipientSystemTitle: clientTitle,
      dateTime: new Uint8Array(0),
    });
    const opened = cipher.open(reply!);
    expect(opened).toMatchObject({ authenticated: true, scope: form.key === undefined ? "global" : "wrapped" });
    expect(decodeXdlmsApdu(opened.plaintext).kind).toBe("get-response-normal");
  });

  test("W1, W3, W8, W17, W20: whatever is wrong with it, the reply is the same", async () => {
    const client = await associated();
    const cipher = client.cipherWith({ form });
    const good = cipher.protect(get);
    expect((await client.session.receive(good))?.[0]).toBe(0xdd);
    const changed = (at: number): Uint8Array => {
      const apdu = cipher.protect(get).slice();
      apdu[at < 0 ? apdu.length + at : at]! ^= 1;
      return apdu;
    };
    const stranger = fromHex("4d4d4d0000000002");
    const toOther = client.cipherWith({ form });
    toOther.peerTitle = stranger;
    for (const apdu of [
      good,
      changed(-1),
      changed(2),
      changed(12),
      changed(21),
      client.cipherWith({ form, protection: "authentication" }).protect(get),
      client.cipherWith({ form, protection: "encryption" }).protect(get),
      client.cipherWith({ form, ownTitle: stranger }).protect(get),
      client.cipherWith({ form, ownTitle: serverTitle }).protect(get),
      toOther.protect(get),
    ]) {
      expect(toHex((await client.session.receive(apdu))!)).toBe(undeciphered);
    }
    expect((await client.session.receive(cipher.protect(get)))?.[0]).toBe(0xdd);
  });

  test("is refused where general protection was not agreed on", async () => {
    const client = await associated({ initiate: { proposedConformance: ["get", "action"] } });
    expect(toHex((await client.session.receive(client.cipherWith({ form }).protect(get)))!)).toBe("d80101");
  });
});

test("W8: a wrapped key is not fresh again for another connection", async () => {
  const setup = security({ keys });
  const form = wrappedForm(keys.kek!, brought);
  let counter = 1000;
  const first = await associated({}, setup);
  const recorded = first.cipherWith({ form }).protect(get);
  expect((await first.session.receive(recorded))?.[0]).toBe(0xdd);
  const second = await associated({ cipher: { keys, sendCounter: { next: () => counter++ } } }, setup);
  expect(toHex((await second.session.receive(recorded))!)).toBe(undeciphered);
});

test("W8: a server that may say so tells the counter that it expects of the key in question", async () => {
  const client = await associated({}, security({ keys, reportCounter: true }));
  const form = wrappedForm(keys.kek!, brought);
  const apdu = client.cipherWith({ form, sendCounter: { next: () => 7 } }).protect(get);
  await client.session.receive(apdu);
  const reply = decodeXdlmsApdu((await client.session.receive(apdu))!);
  expect(reply).toMatchObject({ serviceError: { kind: "invocation-counter-error", value: 8 } });
});

test("W10: no counter of the server comes twice with a wrapped key, whoever brings it again", async () => {
  const setup = security({ keys });
  const used: number[] = [];
  for (let i = 0; i < 3; i++) {
    let own = 10_000 * (i + 1);
    const client = await associated({ cipher: { keys, sendCounter: { next: () => own++ } } }, setup);
    const cipher = client.cipherWith({ form: wrappedForm(keys.kek!, brought) });
    for (let n = 0; n < 2; n++) {
      used.push(cipher.open((await client.session.receive(cipher.protect(get)))!).invocationCounter);
    }
  }
  expect(new Set(used).size).toBe(6);
});

test("an answer that has no room for a long transaction-id is refused as too long", async () => {
  const client = await associated({ initiate: { clientMaxReceivePduSize: 100 } });
  const cipher = client.cipherWith({ form: { ...identifiedForm, transactionId: new Uint8Array(60) } });
  expect(toHex((await client.session.receive(cipher.protect(get)))!)).toBe("d80104");
  const short = client.cipherWith({ form: identifiedForm });
  expect((await client.session.receive(short.protect(get)))!.length).toBeLessThanOrEqual(100);
});

test("a wrapped key proves nobody: pass 3 has to have been right before", async () => {
  const { server: meter } = server({ clients: [{ ...hls5, security: security({ keys }) }] });
  const client = new Tester(meter.open(1), { ciphered: true, mechanism: "hls-gmac", cipher: { keys } });
  await client.associate();
  const cipher = client.cipherWith({ form: wrappedForm(keys.kek!, brought) });
  expect(toHex((await client.session.receive(cipher.protect(get)))!)).toMatch(/^d8/);
});
