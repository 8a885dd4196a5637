import { fromHex, toHex } from "@cosemkit/core";
import { type Aare, type Aarq, decodeAcseApdu, encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Conformance, InitiateResponse } from "@cosemkit/model/apdu/initiate";
import type { MechanismNameId } from "@cosemkit/model/codes/mechanism-name";
import { describe, expect, test } from "vitest";
import { GuessGuard } from "../../src/association/server-guess-guard.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { CryptoProvider } from "../../src/security/crypto-provider.ts";
import { ReceiveCounters } from "../../src/security/invocation-counter.ts";
import { createKeySet, Secret } from "../../src/security/keys.ts";
import type { ServerClient } from "../../src/server/server.ts";
import {
  actionRequest,
  clientTitle,
  exceptionOf,
  getRequest,
  hexOf,
  initiate,
  keyOctets,
  keys,
  security,
  server,
  serverTitle,
  Tester,
  type TesterOptions,
  text,
} from "./support.ts";

const publicClient: ServerClient = { sap: 16, authentication: { mechanism: "none" } };
const lls: ServerClient = { sap: 1, authentication: { mechanism: "lls", password: Secret.fromText("12345678") } };
const password = text("12345678");

function hls5(more: Partial<ServerClient> = {}): ServerClient {
  return { sap: 1, authentication: { mechanism: "hls-gmac" }, security: security(), ...more };
}

function tester(client: ServerClient, options: TesterOptions = {}): Tester {
  return new Tester(server({ clients: [client] }).server.open(client.sap), options);
}

/** `result/diagnostic`. */
function outcomeOf({ result, resultSourceDiagnostic }: Aare): string {
  return `${result}/${resultSourceDiagnostic.value}`;
}

function initiateResponseOf(aare: Aare): InitiateResponse {
  const decoded = decodeXdlmsApdu(aare.userInformation!);
  if (decoded.kind !== "initiate-response") throw new Error(decoded.kind);
  return decoded;
}

describe("AARQ without authentication", () => {
  // Green Book (DLMS UA 1000-2), COSEM-OPEN example of an AARQ, LN, no security.
  const published = fromHex("601da109060760857405080101be10040e01000000065f1f0400007e1f04b0");

  test("is accepted with what both sides can do", async () => {
    const { server: meter, events } = server({ clients: [publicClient] });
    const session = meter.open(16);
    const reply = await session.receive(published);
    expect(hexOf(reply)).toBe("6129a109060760857405080101a203020100a305a103020100be10040e0800065f1f0400001e1d04000007");
    expect(session.state).toBe("associated");
    expect(events).toEqual([
      { client: 16, address: "", kind: "associated", mechanism: "none", context: "ln", weak: false },
    ]);
  });

  test("is answered in the way of a published refusal when the DLMS version is too low", async () => {
    const aarq = published.slice();
    aarq[aarq.indexOf(0x06, 20)] = 5;
    const reply = await server({ clients: [publicClient] })
      .server.open(16)
      .receive(aarq);
    // Green Book: AARE rejected-permanent with initiateError, dlms-version-too-low.
    expect(hexOf(reply)).toBe("611fa109060760857405080101a203020101a305a103020101be0604040e010601");
  });

  test.each<[string, Partial<Aarq>, string]>([
    ["another protocol version", { protocolVersion: [] }, "rejected-permanent/no-common-acse-version"],
    ["protocol version 1, spelled out", { protocolVersion: ["version1"] }, "accepted/null"],
    ["short names", { applicationContextName: "sn" }, "rejected-permanent/application-context-name-not-supported"],
    [
      "a ciphered context",
      { applicationContextName: "ln-ciphering" },
      "rejected-permanent/application-context-name-not-supported",
    ],
    [
      "a context of its own",
      { applicationContextName: "1.2.3" },
      "rejected-permanent/application-context-name-not-supported",
    ],
    ["another server's title", { calledApTitle: clientTitle }, "rejected-permanent/called-ap-title-not-recognized"],
    ["this server's title", { calledApTitle: serverTitle }, "accepted/null"],
    ["a title of its own, of any kind", { callingApTitle: new Uint8Array(8) }, "accepted/null"],
    [
      "a mechanism that is not asked for",
      { senderAcseRequirements: ["authentication"], mechanismName: "lls" },
      "rejected-permanent/authentication-mechanism-name-not-recognised",
    ],
    [
      "the mechanism that is none",
      { senderAcseRequirements: ["authentication"], mechanismName: "none" },
      "accepted/null",
    ],
    ["a mechanism without the functional unit", { mechanismName: "lls" }, "accepted/null"],
    [
      "invocation ids",
      { callingApInvocationId: 1, calledAeInvocationId: 2, callingAeInvocationId: 3 },
      "accepted/null",
    ],
    ["no InitiateRequest", { userInformation: undefined }, "rejected-permanent/no-reason-given"],
    [
      "another APDU in its place",
      { userInformation: encodeXdlmsApdu(getRequest(1, "0-0:42.0.0.255", 2)) },
      "rejected-permanent/no-reason-given",
    ],
  ])("%s", async (_what, aarq, outcome) => {
    expect(outcomeOf(await tester(publicClient, { aarq }).associate())).toBe(outcome);
  });

  test.each<[string, Partial<typeof initiate>, string]>([
    ["version 5", { proposedDlmsVersionNumber: 5 }, "dlms-version-too-low"],
    ["no service at all", { proposedConformance: [] }, "incompatible-conformance"],
    ["services that are not there", { proposedConformance: ["read", "write"] }, "incompatible-conformance"],
    ["features without a service", { proposedConformance: ["multiple-references"] }, "incompatible-conformance"],
    ["a PDU size of 11", { clientMaxReceivePduSize: 11 }, "pdu-size-too-short"],
    ["a dedicated key in clear", { dedicatedKey: new Uint8Array(16) }, "other"],
  ])("InitiateRequest with %s is refused", async (_what, changes, error) => {
    const aare = await tester(publicClient, { initiate: changes }).associate();
    expect(outcomeOf(aare)).toBe("rejected-permanent/no-reason-given");
    expect(decodeXdlmsApdu(aare.userInformation!)).toEqual({
      kind: "confirmed-service-error",
      value: { kind: "initiate-error", value: { kind: "initiate", value: error } },
    });
  });

  test.each<[string, Partial<typeof initiate>, Partial<InitiateResponse>]>([
    ["a later version", { proposedDlmsVersionNumber: 7 }, { negotiatedDlmsVersionNumber: 6 }],
    ["a quality of service", { proposedQualityOfService: 3 }, { negotiatedQualityOfService: undefined }],
    ["a PDU size of 12", { clientMaxReceivePduSize: 12 }, { serverMaxReceivePduSize: 12 }],
    ["no limit of PDUs", { clientMaxReceivePduSize: 0 }, { serverMaxReceivePduSize: 1024 }],
    [
      "one service among others that are not there",
      { proposedConformance: ["get", "read", "write", "priority-mgmt-supported"] },
      { negotiatedConformance: ["get"] },
    ],
    [
      "protection that an association in clear does not have",
      { proposedConformance: ["get", "general-protection"] },
      { negotiatedConformance: ["get"] },
    ],
  ])("InitiateRequest with %s", async (_what, changes, expected) => {
    const aare = await tester(publicClient, { initiate: changes }).associate();
    expect(outcomeOf(aare)).toBe("accepted/null");
    expect(initiateResponseOf(aare)).toMatchObject(expected);
  });

  test("offers what the terms of the client say", async () => {
    const conformance: Conformance = ["get", "selective-access"];
    const aare = await tester({ ...publicClient, conformance }).associate();
    expect(initiateResponseOf(aare).negotiatedConformance).toEqual(["get", "selective-access"]);
  });

  test("that wants no answer gets none, and no association", async () => {
    const client = tester(publicClient, { initiate: { responseAllowed: false } });
    expect(await client.session.receive(client.aarq())).toBeUndefined();
    expect(client.session.state).toBe("idle");
  });

  test("of a client that is not known is refused", async () => {
    const { server: meter } = server({ clients: [publicClient] });
    expect(outcomeOf(await new Tester(meter.open(17)).associate())).toBe("rejected-permanent/no-reason-given");
  });

  test("that cannot be read is refused", async () => {
    const aarq = published.slice();
    aarq[5] = 9;
    const reply = decodeAcseApdu(
      (await server({ clients: [publicClient] })
        .server.open(16)
        .receive(aarq))!,
    );
    expect(reply).toMatchObject({
      kind: "aare",
      result: "rejected-permanent",
      resultSourceDiagnostic: { kind: "acse-service-provider", value: "no-reason-given" },
    });
  });
});

describe("state", () => {
  const notAllowed = "service-not-allowed/operation-not-possible";

  test("IDLE_N1: without an association no service is allowed, not even release", async () => {
    const { session } = tester(publicClient);
    expect(exceptionOf(await session.receive(encodeXdlmsApdu(getRequest(1, "0-0:42.0.0.255", 2))))).toBe(notAllowed);
    expect(exceptionOf(await session.receive(fromHex("6203800100")))).toBe(notAllowed);
    expect(exceptionOf(await session.receive(Uint8Array.of(0xff)))).toBe(notAllowed);
  });

  test("REL_P1: an RLRQ ends the association", async () => {
    const client = tester(publicClient);
    await client.associate();
    expect(hexOf(await client.session.receive(fromHex("6203800100")))).toBe("6303800100");
    expect(client.session.state).toBe("idle");
    expect(exceptionOf(await client.session.receive(encodeXdlmsApdu(getRequest(1, "0-0:42.0.0.255", 2))))).toBe(
      notAllowed,
    );
  });

  test.each([
    ["without anything", "6200", "6303800100"],
    [
      "with an InitiateRequest",
      "6215800100be10040e01000000065f1f0400001f1fffff",
      "6315800100be10040e0800065f1f0400001e1d04000007",
    ],
  ])("RLRQ %s is answered in kind", async (_what, request, reply) => {
    const client = tester(publicClient);
    await client.associate();
    expect(hexOf(await client.session.receive(fromHex(request)))).toBe(reply);
  });

  test("an RLRQ that cannot be read ends nothing", async () => {
    const client = tester(publicClient);
    await client.associate();
    expect(exceptionOf(await client.session.receive(fromHex("62058001")))).toBe("service-unknown/other-reason");
    expect(client.session.state).toBe("associated");
  });

  test("an AARQ that is refused leaves the association, one that is accepted takes its place", async () => {
    const client = tester(publicClient);
    await client.associate();
    const refused = new Tester(client.session, { initiate: { clientMaxReceivePduSize: 1 } });
    expect(outcomeOf(await refused.associate())).toBe("rejected-permanent/no-reason-given");
    expect(client.session.state).toBe("associated");
    const other = new Tester(client.session, { initiate: { proposedConformance: ["set"] } });
    expect(outcomeOf(await other.associate())).toBe("accepted/null");
    const reply = await client.session.receive(encodeXdlmsApdu(getRequest(1, "0-0:42.0.0.255", 2)));
    expect(exceptionOf(reply)).toBe("service-not-allowed/service-not-supported");
  });

  test("what answers requests is not answered itself", async () => {
    const client = tester(publicClient);
    await client.associate();
    for (const hex of ["", "d80101", "0e010601", "6303800100", "6100"]) {
      expect(await client.session.receive(fromHex(hex))).toBeUndefined();
    }
  });
});

describe("low level security", () => {
  const options = { mechanism: "lls", value: password } as const;

  test("lets the right password in", async () => {
    const { server: meter, events } = server({ clients: [lls] });
    const aare = await new Tester(meter.open(1), options).associate();
    expect(outcomeOf(aare)).toBe("accepted/null");
    expect(events).toMatchObject([{ kind: "associated", mechanism: "lls", weak: true }]);
  });

  test.each<[string, TesterOptions, string]>([
    ["another password", { ...options, value: text("12345679") }, "authentication-failure"],
    ["a part of it", { ...options, value: text("1234567") }, "authentication-failure"],
    ["nothing", { ...options, value: new Uint8Array(0) }, "authentication-failure"],
    [
      "bits",
      { ...options, aarq: { callingAuthenticationValue: { kind: "bitstring", value: "1" } } },
      "authentication-failure",
    ],
    ["no value", { ...options, aarq: { callingAuthenticationValue: undefined } }, "authentication-failure"],
    ["no authentication", {}, "authentication-required"],
    ["no mechanism", { ...options, aarq: { mechanismName: undefined } }, "authentication-mechanism-name-required"],
    ["HLS", { ...options, mechanism: "hls-gmac" }, "authentication-mechanism-name-not-recognised"],
    ["the mechanism that is none", { mechanism: "none" }, "authentication-mechanism-name-not-recognised"],
  ])("refuses %s", async (_what, more, diagnostic) => {
    const client = tester(lls, more);
    expect(outcomeOf(await client.associate())).toBe(`rejected-permanent/${diagnostic}`);
    expect(client.session.state).toBe("idle");
  });

  test("W15: no reply but that to a request without fault tells a right password from a wrong one", async () => {
    for (const changes of [
      { initiate: { proposedDlmsVersionNumber: 5 } },
      { initiate: { proposedConformance: [] } },
      { initiate: { clientMaxReceivePduSize: 3 } },
      { aarq: { userInformation: undefined } },
      { aarq: { protocolVersion: [] } },
      { aarq: { applicationContextName: "sn" } },
    ] satisfies TesterOptions[]) {
      const replies = await Promise.all(
        [password, text("password")].map(async (value) => {
          const client = tester(lls, { ...options, ...changes, value });
          return hexOf(await client.session.receive(client.aarq()));
        }),
      );
      expect(replies[0]).toBe(replies[1]);
    }
  });

  test("W15: after five wrong passwords even the right one is refused, with the same octets, for a while", async () => {
    let now = 0;
    const guard = new GuessGuard({ now: () => now });
    const { server: meter, events } = server({ clients: [lls], guard });
    const session = meter.open(1, "10.0.0.1");
    const attempt = async (value: Uint8Array, from = session): Promise<string> => {
      return hexOf(await from.receive(new Tester(from, { ...options, value }).aarq()));
    };
    const refusal = await attempt(text("guess"));
    for (let i = 1; i < 5; i++) expect(await attempt(text(`guess ${i}`))).toBe(refusal);
    expect(await attempt(password)).toBe(refusal);
    expect(session.state).toBe("idle");
    expect(session.refusals).toBe(6);
    expect(events.filter(({ kind }) => kind === "authentication-failed")).toHaveLength(6);
    // A new connection changes nothing; another address is not concerned.
    expect(await attempt(password, meter.open(1, "10.0.0.1"))).toBe(refusal);
    const elsewhere = meter.open(1, "10.0.0.2");
    expect(await attempt(password, elsewhere)).not.toBe(refusal);
    expect(elsewhere.state).toBe("associated");
    now = 59_999;
    expect(await attempt(password)).toBe(refusal);
    now = 60_000;
    await attempt(password);
    expect(session.state).toBe("associated");
  });
});

describe("high level security", () => {
  test("HLS 5 reproduces the published proofs", async () => {
    // Green Book (DLMS UA 1000-2), HLS 5 example: titles, keys, challenges and both proofs.
    const setup = security();
    setup.sendCounter.raiseTo(0x01234567, { consent: true });
    const { server: meter } = server({ clients: [hls5({ security: setup, contexts: ["ln"] })] });
    const client = new Tester(meter.open(1), { mechanism: "hls-gmac" });
    const aare = await client.associate();
    expect(outcomeOf(aare)).toBe("accepted/authentication-required");
    expect(aare).toMatchObject({
      respondingApTitle: serverTitle,
      responderAcseRequirements: ["authentication"],
      mechanismName: "hls-gmac",
    });
    const reply = await client.exchange(client.pass3(aare));
    const proof = reply.kind === "action-response-normal" ? reply.singleResponse.returnParameters : undefined;
    expect(proof).toMatchObject({ kind: "data", value: { type: "octet-string" } });
    const octets = (proof as { readonly value: { readonly value: Uint8Array } }).value.value;
    // f(CtoS) is over the client's challenge alone, so it is the published one.
    expect(toHex(octets)).toBe("1001234567fe1466afb3dbcd4f9389e2b7");
    expect(client.session.state).toBe("associated");
  });

  const challenge = text("K56iVagY");

  test.each([
    ["hls-md5", { mechanism: "hls-md5", secret: Secret.fromText("geheim") }],
    ["hls-sha1", { mechanism: "hls-sha1", secret: Secret.fromText("geheim") }],
    ["hls-sha256", { mechanism: "hls-sha256", secret: Secret.fromText("geheim") }],
    ["hls", { mechanism: "hls", manufacturer: { mechanism: 2, prove: (octets) => octets.slice().reverse() } }],
  ] satisfies [MechanismNameId, ServerClient["authentication"]][])(
    "%s asks for proof too",
    async (mechanism, authentication) => {
      const client = tester({ sap: 1, authentication }, { mechanism, value: challenge });
      const aare = await client.associate();
      expect(outcomeOf(aare)).toBe("accepted/authentication-required");
      const wrong = actionRequest(15, "0-0:40.0.0.255", 1, { type: "octet-string", value: new Uint8Array(16) });
      expect(await client.exchange(wrong)).toMatchObject({ singleResponse: { result: "other-reason" } });
      expect(client.session.state).toBe("idle");
    },
  );

  test("W4: each challenge is new", async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const client = tester(hls5({ contexts: ["ln"] }), { mechanism: "hls-gmac" });
      const value = (await client.associate()).respondingAuthenticationValue;
      seen.add(value?.kind === "charstring" ? toHex(value.value) : "");
    }
    expect(seen.size).toBe(20);
    expect([...seen][0]).toHaveLength(32);
  });

  test.each([7, 65])("W4: a challenge of %i octets is refused", async (length) => {
    const client = tester(hls5({ contexts: ["ln"] }), { mechanism: "hls-gmac", value: new Uint8Array(length).fill(7) });
    expect(outcomeOf(await client.associate())).toBe("rejected-permanent/authentication-failure");
  });

  test("W4: a client that bears the server's title is refused", async () => {
    const client = tester(hls5({ contexts: ["ln"] }), {
      mechanism: "hls-gmac",
      aarq: { callingApTitle: serverTitle },
    });
    expect(outcomeOf(await client.associate())).toBe("rejected-permanent/calling-ap-title-not-recognized");
  });

  test("W4: a challenge that comes back as the client's own is not used", async () => {
    const provider: CryptoProvider = { ...nodeCrypto, random: () => text("0123456789abcdef") };
    const { server: meter } = server({ clients: [hls5({ contexts: ["ln"] })], provider });
    const client = new Tester(meter.open(1), { mechanism: "hls-gmac", value: text("0123456789abcdef") });
    expect(outcomeOf(await client.associate())).toBe("rejected-permanent/authentication-failure");
  });

  test("a pending association takes pass 3 and nothing else", async () => {
    const client = tester(hls5({ contexts: ["ln"] }), { mechanism: "hls-gmac" });
    const aare = await client.associate();
    for (const request of [
      getRequest(15, "0-0:40.0.0.255", 2),
      actionRequest(15, "0-0:40.0.0.255", 2, { type: "octet-string", value: challenge }),
      actionRequest(15, "0-0:40.0.1.255", 1, { type: "octet-string", value: challenge }),
      actionRequest(15, "0-0:40.0.0.255", 1, { type: "null-data" }),
      actionRequest(70, "0-0:96.3.10.255", 1, { type: "integer", value: 0 }),
    ]) {
      expect(exceptionOf(await client.exchange(request))).toBe("service-not-allowed/operation-not-possible");
    }
    expect(client.session.state).toBe("pending");
    expect(await client.exchange(client.pass3(aare))).toMatchObject({ singleResponse: { result: "success" } });
    // Pass 3 is over: a second one proves nothing, and harms nothing.
    expect(await client.exchange(client.pass3(aare))).toMatchObject({ singleResponse: { result: "other-reason" } });
    expect(client.session.state).toBe("associated");
  });

  test("a wrong proof ends the association, and counts as a guess", async () => {
    const { server: meter, events } = server({
      clients: [hls5({ contexts: ["ln"] })],
      guard: new GuessGuard({ attempts: 2, now: () => 0 }),
    });
    const session = meter.open(1);
    for (let i = 0; i < 2; i++) {
      const client = new Tester(session, { mechanism: "hls-gmac" });
      const pass3 = client.pass3(await client.associate());
      if (pass3.kind !== "action-request-normal" || pass3.methodInvocationParameters?.type !== "octet-string")
        throw pass3;
      pass3.methodInvocationParameters.value[16]! ^= 1;
      expect(await client.exchange(pass3)).toMatchObject({ singleResponse: { result: "other-reason" } });
      expect(session.state).toBe("idle");
    }
    const third = await new Tester(session, { mechanism: "hls-gmac" }).associate();
    expect(outcomeOf(third)).toBe("rejected-permanent/authentication-failure");
    expect(session.refusals).toBe(3);
    expect(events.map(({ kind }) => kind)).toEqual([
      "authentication-failed",
      "authentication-failed",
      "authentication-failed",
      "refused",
    ]);
  });

  test("the proof of one session is worth nothing in another", async () => {
    const client = hls5({ contexts: ["ln"] });
    const { server: meter } = server({ clients: [client] });
    const first = new Tester(meter.open(1), { mechanism: "hls-gmac" });
    const pass3 = first.pass3(await first.associate());
    await first.exchange(pass3);
    const second = new Tester(meter.open(1), { mechanism: "hls-gmac" });
    await second.associate();
    expect(await second.exchange(pass3)).toMatchObject({ singleResponse: { result: "other-reason" } });
  });
});

describe("ciphered context", () => {
  const options = { ciphered: true, mechanism: "hls-gmac" } as const;
  const get = getRequest(15, "0-0:40.0.0.255", 8);
  const undeciphered = "service-not-allowed/deciphering-error";

  async function associated(more: Partial<ServerClient> = {}, how: TesterOptions = options): Promise<Tester> {
    const client = tester(hls5(more), how);
    await client.authenticate();
    return client;
  }

  test("HLS 5 in it protects everything", async () => {
    const { server: meter, events } = server({ clients: [hls5()] });
    const client = new Tester(meter.open(1), options);
    const aare = await client.associate();
    expect(outcomeOf(aare)).toBe("accepted/authentication-required");
    expect(aare.userInformation![0]).toBe(0x28);
    const initiated = decodeXdlmsApdu(client.cipher.open(aare.userInformation!).plaintext);
    expect(initiated).toMatchObject({ kind: "initiate-response", serverMaxReceivePduSize: 1024, vaaName: 7 });
    await client.exchange(client.pass3(aare));
    expect(await client.exchange(get)).toMatchObject({ result: { kind: "data", value: { type: "enum", value: 2 } } });
    expect(events).toMatchObject([{ kind: "associated", mechanism: "hls-gmac", context: "ln-ciphering", weak: false }]);
  });

  test.each<[string, Partial<TesterOptions>, number]>([
    ["glo- in glo-", {}, 0xcc],
    ["general-glo in general-glo", { cipher: { form: "general" } }, 0xdb],
  ])("answers %s", async (_what, more, tag) => {
    const client = await associated({}, { ...options, ...more });
    const reply = await client.session.receive(client.cipher.protect(encodeXdlmsApdu(get)));
    expect(reply?.[0]).toBe(tag);
    expect(decodeXdlmsApdu(client.cipher.open(reply!).plaintext).kind).toBe("get-response-normal");
  });

  test("refuses general-glo where it was not agreed on", async () => {
    const client = await associated({}, { ...options, initiate: { proposedConformance: ["get", "action"] } });
    const general = client.cipherWith({ form: "general" });
    expect(exceptionOf(await client.session.receive(general.protect(encodeXdlmsApdu(get))))).toBe(
      "service-not-allowed/operation-not-possible",
    );
  });

  test("uses the dedicated key of the client, and goes on with its counters", async () => {
    const dedicatedKey = fromHex("00112233445566778899aabbccddeeff");
    const client = tester(hls5(), { ...options, initiate: { dedicatedKey } });
    await client.authenticate();
    const dedicated = createKeySet(nodeCrypto, 0, { ...keyOctets, dedicated: dedicatedKey });
    let counter = 0;
    const cipher = client.cipherWith({ keys: dedicated, dedicatedCounter: { next: () => counter++ } });
    for (let i = 0; i < 3; i++) {
      const reply = await client.session.receive(cipher.protect(encodeXdlmsApdu(get), "dedicated"));
      expect(reply?.[0]).toBe(0xd4);
      // The receiver of the replies refuses a counter that comes twice.
      const opened = cipher.open(reply!);
      expect(opened.invocationCounter).toBe(i + 1);
      expect(decodeXdlmsApdu(opened.plaintext).kind).toBe("get-response-normal");
    }
    counter = 0;
    const replayed = await client.session.receive(cipher.protect(encodeXdlmsApdu(get), "dedicated"));
    expect(exceptionOf(replayed)).toBe(undeciphered);
  });

  test("refuses a dedicated key of the wrong length", async () => {
    const aare = await tester(hls5(), { ...options, initiate: { dedicatedKey: new Uint8Array(24) } }).associate();
    expect(outcomeOf(aare)).toBe("rejected-permanent/no-reason-given");
    // The error is protected as the request was.
    expect(aare.userInformation![0]).toBe(0x2e);
  });

  test("asks for PDUs that leave room for the protection", async () => {
    for (const [size, outcome] of [
      [39, "rejected-permanent/no-reason-given"],
      [40, "accepted/authentication-required"],
    ] as const) {
      const client = tester(hls5(), { ...options, initiate: { clientMaxReceivePduSize: size } });
      expect(outcomeOf(await client.associate())).toBe(outcome);
    }
  });

  test("W1: what is protected less than the policy asks for is refused", async () => {
    const client = await associated();
    for (const protection of ["authentication", "encryption"] as const) {
      const weak = client.cipherWith({ protection });
      expect(exceptionOf(await client.session.receive(weak.protect(encodeXdlmsApdu(get))))).toBe(undeciphered);
    }
    expect(await client.exchange(get)).toMatchObject({ kind: "get-response-normal" });
  });

  test("W1: a policy of authentication takes both, and answers in kind, but never encryption alone", async () => {
    const client = await associated({ security: security({ minimum: "authentication" }) });
    for (const [protection, control] of [
      ["authentication", 0x10],
      ["authenticated-encryption", 0x30],
    ] as const) {
      const reply = await client.session.receive(client.cipherWith({ protection }).protect(encodeXdlmsApdu(get)));
      expect(reply?.[0]).toBe(0xcc);
      expect(reply?.[2]).toBe(control);
    }
    const encrypted = client.cipherWith({ protection: "encryption" }).protect(encodeXdlmsApdu(get));
    expect(exceptionOf(await client.session.receive(encrypted))).toBe(undeciphered);
  });

  test("W2: a security control octet that makes no sense is refused", async () => {
    const client = await associated();
    for (const control of [0x00, 0x40, 0x70, 0xb0, 0x31, 0x32, 0x3f, 0x33]) {
      const apdu = client.cipher.protect(encodeXdlmsApdu(get)).slice();
      apdu[2] = control;
      expect(exceptionOf(await client.session.receive(apdu))).toBe(undeciphered);
    }
  });

  test("W2: a suite that was not agreed on is refused, even where its keys have the right length", async () => {
    const client = await associated();
    const other = client.cipherWith({ suite: 1 });
    expect(exceptionOf(await client.session.receive(other.protect(encodeXdlmsApdu(get))))).toBe(undeciphered);
  });

  test("W3: an APDU that is not what its outer tag says is refused", async () => {
    const client = await associated();
    const apdu = client.cipher.protect(encodeXdlmsApdu(get)).slice();
    apdu[0] = 0xcb;
    expect(exceptionOf(await client.session.receive(apdu))).toBe(undeciphered);
  });

  test("W4: the server's own messages are refused when they come back", async () => {
    const client = await associated();
    const reply = await client.session.receive(client.cipher.protect(encodeXdlmsApdu(get)));
    expect(exceptionOf(await client.session.receive(reply!))).toBe(undeciphered);
    const general = client.cipherWith({ form: "general", ownTitle: serverTitle });
    expect(exceptionOf(await client.session.receive(general.protect(encodeXdlmsApdu(get))))).toBe(undeciphered);
  });

  test("W8: a message is taken once", async () => {
    const client = await associated();
    const apdu = client.cipher.protect(encodeXdlmsApdu(get));
    expect((await client.session.receive(apdu))?.[0]).toBe(0xcc);
    expect(exceptionOf(await client.session.receive(apdu))).toBe(undeciphered);
  });

  test("W8: an AARQ is taken once, on whatever connection", async () => {
    const { server: meter } = server({ clients: [hls5()] });
    const first = new Tester(meter.open(1), options);
    const aarq = first.aarq();
    expect(decodeAcseApdu((await first.session.receive(aarq))!)).toMatchObject({ result: "accepted" });
    expect(decodeAcseApdu((await meter.open(1).receive(aarq))!)).toMatchObject({ result: "rejected-permanent" });
  });

  test("W8: a server that may say so tells the counter that it expects", async () => {
    const client = await associated({ security: security({ reportCounter: true }) });
    const apdu = client.cipher.protect(encodeXdlmsApdu(get));
    await client.session.receive(apdu);
    const reply = decodeXdlmsApdu((await client.session.receive(apdu))!);
    // 0 is in the AARQ, 1 in the proof, 2 around it, 3 in the GET.
    expect(reply).toMatchObject({ serviceError: { kind: "invocation-counter-error", value: 5 } });
  });

  test("W9: a message that is not authentic does not move the counter", async () => {
    const client = await associated();
    const forged = client.cipher.protect(encodeXdlmsApdu(get)).slice();
    forged.set([0xff, 0xff, 0xff, 0xfe], 3);
    expect(exceptionOf(await client.session.receive(forged))).toBe(undeciphered);
    expect(await client.exchange(get)).toMatchObject({ kind: "get-response-normal" });
  });

  test("W13: plain requests are refused, and the association stays", async () => {
    const client = await associated();
    const plain = await client.session.receive(encodeXdlmsApdu(get));
    expect(exceptionOf(plain)).toBe("service-not-allowed/operation-not-possible");
    expect(await client.exchange(get)).toMatchObject({ kind: "get-response-normal" });
  });

  test.each<[string, ServerClient["contexts"]]>([
    ["a client that has to cipher", undefined],
    ["one that may leave it, once it ciphers", ["ln", "ln-ciphering"]],
  ])("W13: a plain AARQ of %s is refused", async (_what, contexts) => {
    const client = await associated({ contexts });
    const plain = new Tester(client.session, { mechanism: "hls-gmac" });
    expect(outcomeOf(await plain.associate())).toBe("rejected-permanent/application-context-name-not-supported");
    expect(await client.exchange(get)).toMatchObject({ kind: "get-response-normal" });
  });

  test("W13: a plain InitiateRequest in a ciphered AARQ is refused", async () => {
    const client = tester(hls5(), { ...options, aarq: { userInformation: encodeXdlmsApdu(initiate) } });
    expect(outcomeOf(await client.associate())).toBe("rejected-permanent/authentication-failure");
  });

  test("W13: a plain RLRQ is refused, a ciphered one releases (REL_N1)", async () => {
    const client = await associated();
    for (const userInformation of [undefined, new Uint8Array(0), encodeXdlmsApdu(initiate)]) {
      expect(await client.release(userInformation)).toEqual({
        kind: "rlre",
        reason: "not-finished",
        userInformation: undefined,
      });
      expect(client.session.state).toBe("associated");
    }
    const rlre = await client.release(client.cipher.protect(encodeXdlmsApdu(initiate)));
    expect(rlre.reason).toBe("normal");
    expect(decodeXdlmsApdu(client.cipher.open(rlre.userInformation!).plaintext).kind).toBe("initiate-response");
    expect(client.session.state).toBe("idle");
  });

  test("W16: titles that are not on the list are refused, and so is one of zeros", async () => {
    const listed = security({ clientTitles: [clientTitle] });
    const stranger = fromHex("4d4d4d0000000002");
    for (const [setup, title, outcome] of [
      [listed, clientTitle, "accepted/authentication-required"],
      [listed, stranger, "rejected-permanent/calling-ap-title-not-recognized"],
      [security(), stranger, "accepted/authentication-required"],
      [security(), new Uint8Array(8), "rejected-permanent/calling-ap-title-not-recognized"],
      [security({ clientTitles: [new Uint8Array(8)] }), new Uint8Array(8), "accepted/authentication-required"],
      [security(), fromHex("4d4d4d00"), "rejected-permanent/calling-ap-title-not-recognized"],
    ] as const) {
      const ownTitle = title.length === 8 ? title : clientTitle;
      const client = tester(hls5({ security: setup }), {
        ...options,
        aarq: { callingApTitle: title },
        cipher: { ownTitle },
      });
      expect(outcomeOf(await client.associate())).toBe(outcome);
    }
  });

  test("W16: an AARQ that is not authentic leaves no trace in the counters", async () => {
    const setup = security();
    const wrong = createKeySet(nodeCrypto, 0, { ...keyOctets, gak: new Uint8Array(16) });
    const client = tester(hls5({ security: setup }), { ...options, cipher: { keys: wrong } });
    expect(outcomeOf(await client.associate())).toBe("rejected-permanent/authentication-failure");
    expect(setup.lastReceived).toBeUndefined();
    expect(setup.clientTitle).toBeUndefined();
    expect(setup.receiveCounters.lowest(setup.keys.guek!, clientTitle)).toBe(0);
  });

  test("W17: whatever is wrong with the protection, the reply is the same", async () => {
    const { server: meter, events } = server({ clients: [hls5()] });
    const client = new Tester(meter.open(1), options);
    await client.authenticate();
    const good = (): Uint8Array => client.cipher.protect(encodeXdlmsApdu(get)).slice();
    const changed = (at: number): Uint8Array => {
      const apdu = good();
      apdu[at < 0 ? apdu.length + at : at]! ^= 1;
      return apdu;
    };
    const otherKey = createKeySet(nodeCrypto, 0, { ...keyOctets, guek: new Uint8Array(16) });
    const old = good();
    await client.session.receive(old);
    const replies = [
      changed(-1),
      changed(-12),
      changed(8),
      changed(3),
      client.cipherWith({ keys: otherKey }).protect(encodeXdlmsApdu(get)),
      client.cipherWith({ ownTitle: fromHex("4d4d4d0000000002"), form: "general" }).protect(encodeXdlmsApdu(get)),
      client.cipherWith({ protection: "encryption" }).protect(encodeXdlmsApdu(get)),
      good().subarray(0, 10),
      fromHex("c800"),
      fromHex("dd00"),
      fromHex("dd0000000000010201000000"),
      old,
    ];
    for (const apdu of replies) expect(hexOf(await client.session.receive(apdu))).toBe("d80105");
    const failures = events.filter(({ kind }) => kind === "protection-failed");
    expect(failures).toHaveLength(replies.length);
    // Who watches the server does learn what was wrong.
    const codes = new Set(failures.map((event) => (event.kind === "protection-failed" ? event.error.code : "")));
    expect([...codes].sort()).toEqual([
      "decode.malformed",
      "decode.truncated",
      "security.key-agreement",
      "security.policy",
      "security.replay",
      "security.tag",
      "security.title",
    ]);
    expect(await client.exchange(get)).toMatchObject({ kind: "get-response-normal" });
  });

  test("W17: whatever is wrong with the protection of an AARQ, the reply is the same", async () => {
    const good = tester(hls5(), options);
    const wrongKeys = createKeySet(nodeCrypto, 0, { ...keyOctets, guek: new Uint8Array(16) });
    const replies = new Set<string>();
    for (const userInformation of [
      undefined,
      new Uint8Array(0),
      encodeXdlmsApdu(initiate),
      good.cipherWith({ keys: wrongKeys }).protect(encodeXdlmsApdu(initiate)),
      good.cipherWith({ protection: "encryption" }).protect(encodeXdlmsApdu(initiate)),
      good.cipherWith({ protection: "authentication" }).protect(encodeXdlmsApdu(initiate)),
      good.cipher.protect(encodeXdlmsApdu(get)),
      good.cipher.protect(encodeXdlmsApdu(initiate)).subarray(0, 9),
      fromHex("210430000000"),
    ]) {
      const client = tester(hls5(), { ...options, aarq: { userInformation } });
      replies.add(hexOf(await client.session.receive(client.aarq())));
    }
    expect([...replies]).toEqual(["6117a109060760857405080103a203020101a305a10302010d"]);
  });

  test("W7: who has the encryption key but not the authentication key does not get in", async () => {
    const wrong = createKeySet(nodeCrypto, 0, { ...keyOctets, gak: new Uint8Array(16) });
    const client = tester(hls5(), { ...options, cipher: { keys: wrong } });
    expect(outcomeOf(await client.associate())).toBe("rejected-permanent/authentication-failure");
  });

  test("LLS in it keeps the password as weak as it is, but protects what follows", async () => {
    const { server: meter, events } = server({ clients: [{ ...lls, security: security() }] });
    const client = new Tester(meter.open(1), { ciphered: true, mechanism: "lls", value: password });
    const aare = await client.associate();
    expect(outcomeOf(aare)).toBe("accepted/null");
    expect(aare.respondingApTitle).toEqual(serverTitle);
    expect(await client.exchange(get)).toMatchObject({ kind: "get-response-normal" });
    expect(events).toMatchObject([{ kind: "associated", mechanism: "lls" }]);
  });

  test("the Green Book's ciphered AARQ with a dedicated key is understood", async () => {
    // Green Book (DLMS UA 1000-2), COSEM-OPEN examples: LN with ciphering, LLS, glo-initiateRequest with dedicated key.
    const aarq = fromHex(
      "6066a109060760857405080103a60a04084d4d4d0000bc614e8a0207808b0760857405080201ac0a80083132333435363738" +
        "be34043221303001234567801302ff8a7874133d414ced25b42534d28db0047720606b175bd52211be6841db204d39ee6fdb8e356855",
    );
    const systemTitle = fromHex("4d4d4d0000000001");
    const setup = security({ systemTitle });
    const { server: meter } = server({ systemTitle, clients: [{ ...lls, security: setup }] });
    const session = meter.open(1);
    const reply = decodeAcseApdu((await session.receive(aarq))!);
    expect(reply).toMatchObject({ kind: "aare", result: "accepted", respondingApTitle: systemTitle });
    expect(setup.lastReceived).toBe(0x01234567);
    expect(setup.clientTitle).toEqual(serverTitle);
    expect(session.state).toBe("associated");
  });

  test("a used-up counter ends the association instead of using one twice", async () => {
    const setup = security();
    const { server: meter, events } = server({ clients: [hls5({ security: setup })] });
    const client = new Tester(meter.open(1), options);
    await client.authenticate();
    setup.sendCounter.raiseTo(0xffff_ffff, { consent: true });
    const reply = await client.session.receive(client.cipher.protect(encodeXdlmsApdu(get)));
    expect(exceptionOf(reply)).toBe("service-not-allowed/operation-not-possible");
    expect(client.session.state).toBe("idle");
    expect(events.at(-1)).toMatchObject({
      kind: "session-failed",
      error: { code: "security.counter-exhausted" },
    });
  });

  test("receivers that share counters between proofs and APDUs see them rise", async () => {
    const client = tester(hls5(), options);
    const shared = new ReceiveCounters();
    client.cipher = client.cipherWith({ receiveCounters: shared });
    const aare = await client.associate();
    expect(client.cipher.open(aare.userInformation!).invocationCounter).toBe(1);
    const reply = await client.exchange(client.pass3(aare));
    const proof = reply.kind === "action-response-normal" ? reply.singleResponse.returnParameters : undefined;
    const octets = (proof as { readonly value: { readonly value: Uint8Array } }).value.value;
    expect(toHex(octets.subarray(0, 5))).toBe("1000000002");
    expect(shared.lowest(keys.guek!, serverTitle)).toBe(4);
  });

  test("an AARQ with a zero-length title in clear is no ciphered one", async () => {
    const aarq = encodeAcseApdu({
      kind: "aarq",
      applicationContextName: "ln-ciphering",
      userInformation: new Uint8Array(3),
    });
    const { server: meter } = server({ clients: [hls5()] });
    expect(decodeAcseApdu((await meter.open(1).receive(aarq))!)).toMatchObject({
      resultSourceDiagnostic: { value: "calling-ap-title-not-recognized" },
    });
  });
});
