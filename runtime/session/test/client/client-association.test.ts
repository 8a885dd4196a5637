import { concatBytes, encodeWith, fromHex, toHex } from "@cosemkit/core";
import { type Aare, type Aarq, decodeAcseApdu, encodeAcseApdu, type Rlrq } from "@cosemkit/model/apdu/acse";
import type { ActionRequestNormal } from "@cosemkit/model/apdu/action";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import type { InitiateResponse } from "@cosemkit/model/apdu/initiate";
import { associationLn } from "@cosemkit/model/classes/association-ln";
import { describe, expect, test } from "vitest";
import { ApduCipher, type ApduCipherOptions } from "../../src/association/apdu-cipher.ts";
import { ClientAssociation, type ClientAssociationOptions } from "../../src/association/client-association.ts";
import type { ClientAuthentication, ClientSecurity } from "../../src/association/client-authentication.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { answerPass3, type HlsMechanism } from "../../src/security/hls.ts";
import { MemoryCounterStore, ReceiveCounters, SendCounter } from "../../src/security/invocation-counter.ts";
import { createKeySet, Secret } from "../../src/security/keys.ts";
import { aare, initiateResponse } from "./fake-server.ts";
import { conformanceOf } from "./support.ts";

const clientTitle = fromHex("4d4d4d0000bc614e");
const serverTitle = fromHex("4d4d4d0000000001");
const serverChallenge = fromHex("503677524a323146");
const keys = createKeySet(nodeCrypto, 0, {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
});
const { method: replyToHls } = associationLn("0-0:40.0.0.255").replyToHlsAuthentication;

const none: ClientAuthentication = { mechanism: "none" };
const gmac: ClientAuthentication = { mechanism: "hls-gmac" };
const password: ClientAuthentication = { mechanism: "lls", password: Secret.fromText("12345678") };

function counter(): SendCounter {
  return new SendCounter(new MemoryCounterStore(), keys.guek!, clientTitle);
}

function security(protection: ClientSecurity["protection"] = "authenticated-encryption"): ClientSecurity {
  return { suite: 0, keys, protection, sendCounter: counter(), receiveCounters: new ReceiveCounters() };
}

function association(options: Partial<ClientAssociationOptions> = {}): ClientAssociation {
  return new ClientAssociation({ crypto: nodeCrypto, authentication: none, ...options });
}

/** The server's side of the cipher. */
function serverCipher(title = serverTitle): ApduCipher {
  return new ApduCipher(
    {
      keys,
      suite: 0,
      ownTitle: title,
      protection: "authenticated-encryption",
      form: "service",
      sendCounter: new SendCounter(new MemoryCounterStore(), keys.guek!, title),
      receiveCounters: undefined,
      policy: { minimum: "authentication" },
    },
    clientTitle,
  );
}

/** An AARE for HLS GMAC in a ciphered context. */
function cipheredAare(
  changes: Partial<Aare> = {},
  initiate: Partial<InitiateResponse> = {},
  cipher = serverCipher(),
): Uint8Array {
  return aare({
    applicationContextName: "ln-ciphering",
    resultSourceDiagnostic: { kind: "acse-service-user", value: "authentication-required" },
    respondingApTitle: cipher.ownTitle,
    responderAcseRequirements: ["authentication"],
    mechanismName: "hls-gmac",
    respondingAuthenticationValue: { kind: "charstring", value: serverChallenge },
    userInformation: cipher.protect(encodeXdlmsApdu({ ...initiateResponse, ...initiate })),
    ...changes,
  });
}

function cipheredOptions(): Partial<ClientAssociationOptions> {
  return { authentication: gmac, title: clientTitle, security: security() };
}

function challengeOf(aarq: Uint8Array): Uint8Array {
  return (decodeAcseApdu(aarq) as Aarq).callingAuthenticationValue!.value as Uint8Array;
}

/** A plain action-response to pass 3, with a proof. */
function pass4(proof: Uint8Array): Uint8Array {
  return encodeXdlmsApdu({
    kind: "action-response-normal",
    invokeIdAndPriority: { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" },
    singleResponse: {
      result: "success",
      returnParameters: { kind: "data", value: decodeData(encodeWith(replyToHls.reply!, proof)) },
    },
  });
}

function pass3Of(apdu: Uint8Array): Uint8Array {
  const request = decodeXdlmsApdu(apdu) as ActionRequestNormal;
  expect(request).toMatchObject({ kind: "action-request-normal", cosemMethodDescriptor: { classId: 15, methodId: 1 } });
  return encodeData(request.methodInvocationParameters!).subarray(2);
}

describe("AARQ", () => {
  test("of a public client", () => {
    const client = association({ conformance: conformanceOf("001e1d") });
    expect(toHex(client.begin())).toBe("601da109060760857405080101be10040e01000000065f1f0400001e1dffff");
  });

  test("with a password", () => {
    const client = association({ authentication: password, allowWeak: true, conformance: conformanceOf("00fe1d") });
    expect(toHex(client.begin())).toBe(
      "6036a1090607608574050801018a0207808b0760857405080201ac0a80083132333435363738be10040e01000000065f1f040000fe1dffff",
    );
  });

  test("with a system title, a user and a PDU size", () => {
    const aarq = decodeAcseApdu(association({ title: clientTitle, userId: 5, maxPduSize: 512 }).begin());
    expect(aarq).toMatchObject({ callingApTitle: clientTitle, callingAeInvocationId: 5 });
    expect(decodeXdlmsApdu((aarq as Aarq).userInformation!)).toMatchObject({ clientMaxReceivePduSize: 512 });
  });

  test("ciphers the InitiateRequest, and bears a fresh challenge each time", () => {
    const [first, second] = [0, 1].map(() => decodeAcseApdu(association(cipheredOptions()).begin()) as Aarq);
    expect(first).toMatchObject({ applicationContextName: "ln-ciphering", mechanismName: "hls-gmac" });
    const opened = serverCipher().open(first!.userInformation!);
    expect(opened).toMatchObject({ authenticated: true, encrypted: true });
    expect(decodeXdlmsApdu(opened.plaintext)).toMatchObject({ kind: "initiate-request" });
    expect(first!.callingAuthenticationValue!.value).toHaveLength(16);
    expect(first!.callingAuthenticationValue).not.toEqual(second!.callingAuthenticationValue);
  });

  test("proposes general protection where general ciphering is asked for", () => {
    const client = association({ ...cipheredOptions(), security: { ...security(), form: "general" } });
    const { userInformation } = decodeAcseApdu(client.begin()) as Aarq;
    expect(userInformation![0]).toBe(0x21);
    expect(decodeXdlmsApdu(serverCipher().open(userInformation!).plaintext)).toMatchObject({
      proposedConformance: expect.arrayContaining(["general-protection"]),
    });
  });

  test.each([7, 65])("a challenge of %d octets is refused", (challengeLength) => {
    const client = association({ ...cipheredOptions(), challengeLength });
    expect(() => client.begin()).toThrow(/8 to 64/);
    expect(client.state).toBe("failed");
  });

  test.each([-1, 11, 65536])("a PDU size of %d is refused", (maxPduSize) => {
    expect(() => association({ maxPduSize })).toThrow(/maxPduSize/);
  });

  test("system titles have 8 octets, and ciphering needs one", () => {
    const code = "security.title";
    expect(() => association({ title: new Uint8Array(7) })).toThrow(expect.objectContaining({ code }));
    expect(() => association({ serverTitle: new Uint8Array(9) })).toThrow(expect.objectContaining({ code }));
    expect(() => association({ security: security() })).toThrow(expect.objectContaining({ code }));
  });

  test("the library's own random generator failing is an error, not a weak challenge (W4)", () => {
    const crypto = { ...nodeCrypto, random: (length: number) => new Uint8Array(length) };
    const client = association({ ...cipheredOptions(), crypto });
    expect(() => client.begin()).toThrow(expect.objectContaining({ code: "security.random" }));
  });
});

describe("weak mechanisms (W5)", () => {
  const secret = Secret.fromText("secret");
  test.each<readonly [string, Partial<ClientAssociationOptions>]>([
    ["lls", { authentication: password }],
    ["hls", { authentication: { mechanism: "hls", proof: { mechanism: 2, prove: (challenge) => challenge } } }],
    ["hls-md5", { authentication: { mechanism: "hls-md5", secret } }],
    ["hls-sha1", { authentication: { mechanism: "hls-sha1", secret } }],
    ["encryption without authentication", { title: clientTitle, security: security("encryption") }],
  ])("%s is refused unless allowed", (name, options) => {
    expect(() => association(options)).toThrow(
      expect.objectContaining({ code: "association.weak", message: expect.stringContaining(name) }),
    );
    expect(association({ ...options, allowWeak: true }).state).toBe("idle");
  });
});

describe("AARE without ciphering", () => {
  function answered(reply: Uint8Array, options: Partial<ClientAssociationOptions> = {}): ClientAssociation {
    const client = association(options);
    client.begin();
    expect(client.onReply(reply)).toBeUndefined();
    return client;
  }

  function refused(reply: Uint8Array, code: string, options: Partial<ClientAssociationOptions> = {}): Error {
    const client = association(options);
    client.begin();
    let error: unknown;
    try {
      client.onReply(reply);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code });
    expect(client.state).toBe("failed");
    expect(() => client.onReply(aare())).toThrow(expect.objectContaining({ code: "association.state" }));
    return error as Error;
  }

  test("accepted", () => {
    const client = answered(aare({ respondingApTitle: serverTitle }));
    expect(client.state).toBe("associated");
    expect(client.serverTitle).toEqual(serverTitle);
    expect(client.negotiated).toEqual({
      conformance: initiateResponse.negotiatedConformance,
      serverMaxPduSize: 1024,
      clientMaxPduSize: 65535,
    });
    expect(client.room).toBe(1024);
    expect(client.protect(serverTitle)).toBe(serverTitle);
  });

  test("no limit to the PDU size", () => {
    const client = answered(aare({}, { serverMaxReceivePduSize: 0 }), { maxPduSize: 100 });
    expect(client.room).toBe(Number.POSITIVE_INFINITY);
  });

  test("rejected, with what to do about it", () => {
    const error = refused(
      aare({
        result: "rejected-permanent",
        resultSourceDiagnostic: { kind: "acse-service-user", value: "authentication-failure" },
        userInformation: undefined,
      }),
      "association.rejected",
    );
    expect(error).toMatchObject({ diagnostic: "authentication-failure" });
    expect(error.message).toMatch(/wrong password or key/);
  });

  test("rejected for now", () => {
    const resultSourceDiagnostic = { kind: "acse-service-provider", value: "no-reason-given" } as const;
    const reply = aare({ result: "rejected-transient", resultSourceDiagnostic });
    expect(refused(reply, "association.rejected-transient").message).toMatch(/the association control says/);
  });

  test("rejected with an initiate error", () => {
    const reply = fromHex("611fa109060760857405080101a203020101a305a103020101be0604040e010601");
    expect(refused(reply, "association.rejected").message).toMatch(/initiate-error, initiate: dlms-version-too-low/);
  });

  test("rejected with user information that nobody understands", () => {
    const reply = aare({ result: "rejected-permanent", userInformation: fromHex("ff") });
    refused(reply, "association.rejected");
  });

  test("accepted with an initiate error inside", () => {
    refused(aare({ userInformation: fromHex("0e010602") }), "association.rejected");
  });

  test("an exception-response, and a ConfirmedServiceError alone", () => {
    expect(refused(fromHex("d80202"), "service.exception")).toMatchObject({ reason: "service-not-supported" });
    refused(fromHex("0e010601"), "association.rejected");
  });

  test("something else", () => {
    refused(encodeAcseApdu({ kind: "rlre", reason: "normal" }), "association.protocol");
    refused(aare({ userInformation: undefined }), "association.protocol");
    refused(aare({ userInformation: fromHex("c501c100") }), "association.protocol");
    refused(fromHex("61"), "decode.truncated");
    refused(new Uint8Array(0), "decode.truncated");
  });

  test("another context or mechanism is a downgrade (W14)", () => {
    refused(aare({ applicationContextName: "sn" }), "association.context");
    refused(aare({ applicationContextName: "ln-ciphering" }), "association.context");
    refused(aare({ mechanismName: "lls" }), "association.mechanism");
    const weak = { authentication: password, allowWeak: true };
    refused(aare({ mechanismName: "none" }), "association.mechanism", weak);
    answered(aare({ mechanismName: "lls" }), weak);
    answered(aare(), weak);
  });

  test("bits that were not proposed (W14)", () => {
    const negotiatedConformance = conformanceOf("001e5d");
    const error = refused(aare({}, { negotiatedConformance }), "association.conformance", {
      conformance: conformanceOf("001e1d"),
    });
    expect(error.message).toMatch(/\(access\)/);
    const client = answered(aare({}, { negotiatedConformance }), {
      conformance: conformanceOf("001e1d"),
      lenient: ["conformance"],
    });
    expect(client.negotiated.conformance).toEqual(conformanceOf("001e1d"));
  });

  test("a PDU size larger than proposed (W14), or too small for anything", () => {
    refused(aare({}, { serverMaxReceivePduSize: 1025 }), "association.pdu-size", { maxPduSize: 1024 });
    const lenient = answered(aare({}, { serverMaxReceivePduSize: 1025 }), { maxPduSize: 1024, lenient: ["pdu-size"] });
    expect(lenient.room).toBe(1024);
    refused(aare({}, { serverMaxReceivePduSize: 11 }), "association.pdu-size");
    expect(answered(aare({}, { serverMaxReceivePduSize: 12 })).room).toBe(12);
  });

  test("another DLMS version or object name", () => {
    refused(aare({}, { negotiatedDlmsVersionNumber: 5 }), "association.dlms-version");
    expect(refused(aare({}, { vaaName: 0xfa00 }), "association.vaa-name").message).toMatch(/fa00/);
  });

  test("a diagnostic that does not fit", () => {
    const resultSourceDiagnostic = { kind: "acse-service-user", value: "authentication-required" } as const;
    refused(aare({ resultSourceDiagnostic }), "association.diagnostic");
    answered(aare({ resultSourceDiagnostic }), { lenient: ["diagnostic"] });
  });

  test("a system title that is not the expected one, is our own, or none", () => {
    refused(aare({ respondingApTitle: clientTitle }), "security.title", { serverTitle });
    refused(aare({ respondingApTitle: clientTitle }), "security.reflection", { title: clientTitle });
    refused(aare({ respondingApTitle: new Uint8Array(7) }), "security.title");
    expect(answered(aare({ respondingApTitle: new Uint8Array(0) }), { serverTitle }).serverTitle).toEqual(serverTitle);
  });

  test("a ciphered answer", () => {
    refused(aare({ userInformation: serverCipher().protect(encodeXdlmsApdu(initiateResponse)) }), "security.context");
  });

  test("services are plain both ways", () => {
    const client = answered(aare());
    const apdu = fromHex("c501c100");
    expect(client.open(apdu)).toBe(apdu);
    expect(() => client.open(serverCipher().protect(apdu))).toThrow(
      expect.objectContaining({ code: "security.context" }),
    );
  });
});

describe("HLS", () => {
  const secret = Secret.fromText("a shared secret");

  function hls(mechanismName: "hls" | "hls-md5" | "hls-sha1" | "hls-sha256" | "hls-gmac"): {
    authentication: ClientAuthentication;
    server: HlsMechanism;
  } {
    switch (mechanismName) {
      case "hls": {
        const proof = {
          mechanism: 2,
          prove: (challenge: Uint8Array, prover: string) => concatBytes(challenge, new TextEncoder().encode(prover)),
        } as const;
        return { authentication: { mechanism: "hls", proof }, server: proof };
      }
      case "hls-md5":
        return { authentication: { mechanism: "hls-md5", secret }, server: { mechanism: 3, secret } };
      case "hls-sha1":
        return { authentication: { mechanism: "hls-sha1", secret }, server: { mechanism: 4, secret } };
      case "hls-sha256":
        return {
          authentication: { mechanism: "hls-sha256", secret },
          server: { mechanism: 6, secret, clientTitle, serverTitle },
        };
      case "hls-gmac":
        return {
          authentication: gmac,
          server: {
            mechanism: 5,
            suite: 0,
            keys,
            clientTitle,
            serverTitle,
            sendCounter: new SendCounter(new MemoryCounterStore(), keys.guek!, serverTitle),
            receiveCounters: undefined,
          },
        };
    }
  }

  function hlsAare(mechanismName: Aare["mechanismName"], changes: Partial<Aare> = {}): Uint8Array {
    return aare({
      resultSourceDiagnostic: { kind: "acse-service-user", value: "authentication-required" },
      respondingApTitle: serverTitle,
      mechanismName,
      respondingAuthenticationValue: { kind: "charstring", value: serverChallenge },
      ...changes,
    });
  }

  test.each(["hls", "hls-md5", "hls-sha1", "hls-sha256", "hls-gmac"] as const)("%s, both ways, plain", (name) => {
    const { authentication, server } = hls(name);
    const client = association({ authentication, title: clientTitle, security: security("none"), allowWeak: true });
    const clientToServer = challengeOf(client.begin());
    const next = client.onReply(hlsAare(name))!;
    expect(client.state).toBe("authenticating");
    const challenges = { clientToServer, serverToClient: serverChallenge };
    const proof = answerPass3(nodeCrypto, server, challenges, pass3Of(next));
    expect(client.onReply(pass4(proof))).toBeUndefined();
    expect(client.state).toBe("associated");
  });

  function atPass4(): { client: ClientAssociation; pass3: Uint8Array } {
    const client = association({ authentication: gmac, title: clientTitle, security: security("none") });
    client.begin();
    return { client, pass3: client.onReply(hlsAare("hls-gmac"))! };
  }

  test("a server that does not prove itself is refused", () => {
    const wrong = atPass4();
    expect(() => wrong.client.onReply(pass4(new Uint8Array(17)))).toThrow(
      expect.objectContaining({ code: "security.proof" }),
    );
    expect(wrong.client.state).toBe("failed");
    const silent = fromHex("c701c10000");
    expect(() => atPass4().client.onReply(silent)).toThrow(expect.objectContaining({ code: "security.proof" }));
  });

  test("our own proof sent back is refused (W4)", () => {
    const { client, pass3 } = atPass4();
    expect(() => client.onReply(pass4(pass3Of(pass3)))).toThrow(
      expect.objectContaining({ code: "security.reflection" }),
    );
  });

  test("our own challenge sent back is refused (W4)", () => {
    const client = association({ authentication: gmac, title: clientTitle, security: security("none") });
    const value = challengeOf(client.begin());
    const reply = hlsAare("hls-gmac", { respondingAuthenticationValue: { kind: "charstring", value } });
    expect(() => client.onReply(reply)).toThrow(expect.objectContaining({ code: "security.reflection" }));
  });

  test("a server's GMAC whose counter was used before is refused (W8)", () => {
    const shared = security("none");
    for (const code of [undefined, "security.replay"]) {
      const { server } = hls("hls-gmac");
      const client = association({ authentication: gmac, title: clientTitle, security: shared });
      const clientToServer = challengeOf(client.begin());
      const pass3 = pass3Of(client.onReply(hlsAare("hls-gmac"))!);
      const challenges = { clientToServer, serverToClient: serverChallenge };
      const reply = pass4(answerPass3(nodeCrypto, server, challenges, pass3));
      if (code === undefined) client.onReply(reply);
      else expect(() => client.onReply(reply)).toThrow(expect.objectContaining({ code }));
    }
  });

  test("a refused proof", () => {
    const reply = fromHex("c701c10300");
    expect(() => atPass4().client.onReply(reply)).toThrow(
      expect.objectContaining({ code: "association.authentication", diagnostic: "read-write-denied" }),
    );
  });

  test("an answer of another service", () => {
    expect(() => atPass4().client.onReply(fromHex("c501c100"))).toThrow(
      expect.objectContaining({ code: "association.protocol" }),
    );
    expect(() => atPass4().client.onReply(fromHex("d80101"))).toThrow(
      expect.objectContaining({ code: "service.exception" }),
    );
  });

  test.each<readonly [string, Partial<Aare>, string]>([
    ["no challenge", { respondingAuthenticationValue: undefined }, "association.mechanism"],
    [
      "a challenge of bits",
      { respondingAuthenticationValue: { kind: "bitstring", value: "0101" } },
      "association.mechanism",
    ],
    [
      "a short challenge",
      { respondingAuthenticationValue: { kind: "charstring", value: new Uint8Array(7) } },
      "security.challenge",
    ],
    ["another mechanism", { mechanismName: "hls-md5" }, "association.mechanism"],
    [
      "no need of authentication",
      { resultSourceDiagnostic: { kind: "acse-service-user", value: "null" } },
      "association.diagnostic",
    ],
    ["no system title", { respondingApTitle: undefined }, "security.title"],
  ])("an AARE with %s is refused", (_, changes, code) => {
    const client = association({ authentication: gmac, title: clientTitle, security: security("none") });
    client.begin();
    expect(() => client.onReply(hlsAare("hls-gmac", changes))).toThrow(expect.objectContaining({ code }));
  });

  test("GMAC without keys or title", () => {
    for (const [options, code] of [
      [{ title: clientTitle }, "security.key-missing"],
      [{ security: security("none") }, "security.title"],
    ] as const) {
      const client = association({ authentication: gmac, ...options });
      client.begin();
      expect(() => client.onReply(hlsAare("hls-gmac"))).toThrow(expect.objectContaining({ code }));
    }
  });
});

describe("ciphered", () => {
  function associated(options: Partial<ClientAssociationOptions> = {}): {
    client: ClientAssociation;
    server: ApduCipher;
  } {
    const server = serverCipher();
    const client = association({ ...cipheredOptions(), ...options });
    const clientToServer = challengeOf(client.begin());
    const next = client.onReply(cipheredAare({}, {}, server))!;
    expect([0xcb, 0xdb]).toContain(next[0]);
    const mechanism: HlsMechanism = {
      mechanism: 5,
      suite: 0,
      keys,
      clientTitle,
      serverTitle,
      sendCounter: new SendCounter(new MemoryCounterStore(), keys.guek!, serverTitle),
      receiveCounters: undefined,
    };
    const challenges = { clientToServer, serverToClient: serverChallenge };
    const proof = answerPass3(nodeCrypto, mechanism, challenges, pass3Of(server.open(next).plaintext));
    client.onReply(server.protect(pass4(proof)));
    expect(client.state).toBe("associated");
    return { client, server };
  }

  test("GMAC both ways, and services ciphered both ways", () => {
    const { client, server } = associated();
    const request = fromHex("c001c100080000010000ff0200");
    const wire = client.protect(request);
    expect(wire[0]).toBe(0xc8);
    expect(server.open(wire).plaintext).toEqual(request);
    const reply = fromHex("c501c100");
    expect(client.open(server.protect(reply))).toEqual(reply);
  });

  test("general ciphering for services, service-specific for the Initiate APDUs", () => {
    const { client, server } = associated({ security: { ...security(), form: "general" } });
    const wire = client.protect(fromHex("c001c100080000010000ff0200"));
    expect(toHex(wire.subarray(0, 10))).toBe("db084d4d4d0000bc614e");
    expect(server.open(wire).authenticated).toBe(true);
    expect((decodeAcseApdu(client.release()) as Rlrq).userInformation![0]).toBe(0x21);
  });

  test("plain APDUs are refused (W13), but for a refusal of the request", () => {
    const { client } = associated();
    for (const hex of ["c501c100", "c401c1000f01", "0f000000010000", "", "61"]) {
      expect(() => client.open(fromHex(hex))).toThrow(expect.objectContaining({ code: "security.plain" }));
    }
    const exception = fromHex("d801060000002a");
    expect(client.open(exception)).toBe(exception);
  });

  test("a replayed APDU, and one of a stranger", () => {
    const { client, server } = associated();
    const wire = server.protect(fromHex("c501c100"));
    client.open(wire);
    expect(() => client.open(wire)).toThrow(expect.objectContaining({ code: "security.replay" }));
    const stranger = serverCipher(fromHex("5858580000000001"));
    expect(() => client.open(stranger.protect(fromHex("c501c100")))).toThrow(
      expect.objectContaining({ code: "security.tag" }),
    );
  });

  test.each<readonly [string, () => Uint8Array, string]>([
    [
      "a plain InitiateResponse (W13)",
      () => cipheredAare({ userInformation: encodeXdlmsApdu(initiateResponse) }),
      "security.plain",
    ],
    ["the plain context (W14)", () => cipheredAare({ applicationContextName: "ln" }), "association.context"],
    ["no mechanism at all (W14)", () => cipheredAare({ mechanismName: "none" }), "association.mechanism"],
    [
      "a title that did not cipher it",
      () => cipheredAare({ respondingApTitle: fromHex("5858580000000001") }),
      "security.tag",
    ],
    ["our own title", () => cipheredAare({ respondingApTitle: clientTitle }), "security.reflection"],
    ["no title", () => cipheredAare({ respondingApTitle: undefined }), "security.title"],
    [
      "bits that were not proposed",
      () => cipheredAare({}, { negotiatedConformance: ["get", "read"] }),
      "association.conformance",
    ],
    [
      "an InitiateRequest in place of the response",
      () =>
        cipheredAare({
          userInformation: serverCipher().protect(fromHex("01000000065f1f0400001e1dffff")),
        }),
      "association.protocol",
    ],
  ])("an AARE with %s is refused", (_, reply, code) => {
    const client = association(cipheredOptions());
    client.begin();
    expect(() => client.onReply(reply())).toThrow(expect.objectContaining({ code }));
    expect(client.state).toBe("failed");
  });

  test("our own InitiateRequest sent back is refused (W4)", () => {
    for (const respondingApTitle of [serverTitle, clientTitle]) {
      const client = association(cipheredOptions());
      const { userInformation } = decodeAcseApdu(client.begin()) as Aarq;
      expect(() => client.onReply(cipheredAare({ userInformation, respondingApTitle }))).toThrow(
        expect.objectContaining({ layer: "security" }),
      );
    }
  });

  test("pass 4 in clear is refused (W13)", () => {
    const client = association(cipheredOptions());
    client.begin();
    client.onReply(cipheredAare());
    expect(() => client.onReply(pass4(new Uint8Array(17)))).toThrow(
      expect.objectContaining({ code: "security.plain" }),
    );
  });

  test("authentication alone is taken where it was asked for, and nowhere else (W1)", () => {
    const authenticating = new ApduCipher(
      {
        keys,
        suite: 0,
        ownTitle: serverTitle,
        protection: "authentication",
        form: "service",
        sendCounter: { next: () => 1_000_000 },
        receiveCounters: undefined,
        policy: { minimum: "authentication" },
      },
      clientTitle,
    );
    const reply = fromHex("c501c100");
    expect(associated({ security: security("authentication") }).client.open(authenticating.protect(reply))).toEqual(
      reply,
    );
    expect(() => associated().client.open(authenticating.protect(reply))).toThrow(
      expect.objectContaining({ code: "security.policy" }),
    );
  });

  test.each<readonly [string, Partial<ApduCipherOptions>, string]>([
    ["encrypted only (W1)", { protection: "encryption" }, "security.policy"],
    ["in another suite (W2)", { suite: 1 }, "security.suite"],
  ])("a reply %s is refused", (_, changes, code) => {
    const { client } = associated();
    const cipher = new ApduCipher(
      {
        keys,
        suite: 0,
        ownTitle: serverTitle,
        protection: "authenticated-encryption",
        form: "service",
        sendCounter: { next: () => 1_000_000 },
        receiveCounters: undefined,
        policy: { minimum: "authentication" },
        ...changes,
      },
      clientTitle,
    );
    expect(() => client.open(cipher.protect(fromHex("c501c100")))).toThrow(expect.objectContaining({ code }));
  });

  test("room is what is left of the server's PDU size", () => {
    const { client } = associated();
    expect(client.room).toBe(1024 - 1 - 3 - 17);
    expect(client.protect(new Uint8Array([0xc0, ...new Uint8Array(client.room - 1)]))).toHaveLength(1024);
    const general = associated({ security: { ...security(), form: "general" } }).client;
    expect(general.protect(new Uint8Array([0xc0, ...new Uint8Array(general.room - 1)]))).toHaveLength(1024);
  });

  describe("release", () => {
    test("ciphered both ways", () => {
      const { client, server } = associated();
      const rlrq = decodeAcseApdu(client.release()) as Rlrq;
      expect(rlrq).toMatchObject({ kind: "rlrq", reason: "normal" });
      expect(decodeXdlmsApdu(server.open(rlrq.userInformation!).plaintext).kind).toBe("initiate-request");
      const userInformation = server.protect(encodeXdlmsApdu(initiateResponse));
      client.onReleaseReply(encodeAcseApdu({ kind: "rlre", reason: "normal", userInformation }));
      expect(client.state).toBe("released");
    });

    test.each<readonly [string, (server: ApduCipher) => Uint8Array, string]>([
      ["in clear", () => encodeAcseApdu({ kind: "rlre", reason: "normal" }), "security.plain"],
      [
        "with a plain InitiateResponse",
        () => encodeAcseApdu({ kind: "rlre", userInformation: encodeXdlmsApdu(initiateResponse) }),
        "security.plain",
      ],
      [
        "with something else inside",
        (server) => encodeAcseApdu({ kind: "rlre", userInformation: server.protect(fromHex("c501c100")) }),
        "association.protocol",
      ],
      ["not finished", () => encodeAcseApdu({ kind: "rlre", reason: "not-finished" }), "association.release"],
      ["by an AARE", () => aare(), "association.protocol"],
    ])("an answer %s is refused", (_, reply, code) => {
      const { client, server } = associated();
      client.release();
      expect(() => client.onReleaseReply(reply(server))).toThrow(expect.objectContaining({ code }));
      expect(client.state).toBe("failed");
    });
  });
});

describe("order", () => {
  const code = "association.state";

  test("each step in its turn", () => {
    const client = association();
    expect(() => client.onReply(aare())).toThrow(expect.objectContaining({ code }));
    expect(() => client.release()).toThrow(expect.objectContaining({ code }));
    expect(() => client.negotiated).toThrow(expect.objectContaining({ code }));
    client.begin();
    expect(() => client.begin()).toThrow(expect.objectContaining({ code }));
    client.onReply(aare());
    expect(() => client.onReply(aare())).toThrow(expect.objectContaining({ code }));
    expect(toHex(client.release())).toBe("6203800100");
    expect(() => client.release()).toThrow(expect.objectContaining({ code }));
    client.onReleaseReply(fromHex("6300"));
    expect(client.state).toBe("released");
    expect(() => client.onReleaseReply(fromHex("6300"))).toThrow(expect.objectContaining({ code }));
  });
});
