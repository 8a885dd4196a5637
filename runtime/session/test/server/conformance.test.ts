/**
 * Cases that the conformance tests of the field know by name (application layer and security suite 0), against the
 * simulated meter as it is. What a name stands for is told in our own words; cases of key transfer wait for the job.
 */

import { fromHex, toHex } from "@cosemkit/core";
import { type Aare, type Aarq, decodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { InitiateRequest, InitiateResponse } from "@cosemkit/model/apdu/initiate";
import { describe, expect, test } from "vitest";
import { contextOf } from "../../src/association/referencing.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { createKeySet } from "../../src/security/keys.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import {
  all,
  clientTitle,
  exceptionOf,
  getRequest,
  hexOf,
  initiate,
  keyOctets,
  security,
  serverTitle,
  Tester,
  type TesterOptions,
  text,
} from "./support.ts";

const now = Date.UTC(2026, 0, 15, 12);
const provider = nodeCrypto;
const common = { provider, systemTitle: serverTitle, days: 1, now: () => now } as const;
const open = simulatedMeter({ ...common, security: { level: "none" }, shortNames: true }).server;
const locked = simulatedMeter({ ...common, security: { level: "lls", password: "12345678" } }).server;
const clock = getRequest(8, "0-0:1.0.0.255", 2);
const ciphered = { ciphered: true, mechanism: "hls-gmac" } as const;

/** A meter whose management client ciphers; each has keys that start afresh. */
const secured = (more: Parameters<typeof security>[0] = {}): Tester => {
  const setup = security(more);
  const clients = [{ sap: 1, authentication: { mechanism: "hls-gmac" }, security: setup } as const];
  return new Tester(simulatedMeter({ ...common, security: { level: "none" }, clients }).server.open(1), ciphered);
};

async function aareOf(
  options: TesterOptions,
  server = open,
): Promise<{ readonly aare: Aare; readonly client: Tester }> {
  const client = new Tester(server.open(1), options);
  return { aare: await client.associate(), client };
}

const refusal = ({ result, resultSourceDiagnostic }: Aare): string => `${result}/${resultSourceDiagnostic.value}`;
const accepted = "accepted/null";

/** Green Book, AARE: what the server agrees to. */
function agreed(aare: Aare): InitiateResponse {
  const decoded = decodeXdlmsApdu(aare.userInformation!);
  if (decoded.kind !== "initiate-response") throw new Error(decoded.kind);
  return decoded;
}

function initiateError(aare: Aare): unknown {
  const decoded = decodeXdlmsApdu(aare.userInformation!);
  return decoded.kind === "confirmed-service-error" ? decoded.value.value : decoded.kind;
}

describe("application layer", () => {
  test("OPEN_1: with the parameters that the meter declares, the association is made and works", async () => {
    const { aare, client } = await aareOf({});
    expect(refusal(aare)).toBe(accepted);
    expect(await client.exchange(clock)).toMatchObject({ kind: "get-response-normal", result: { kind: "data" } });
  });

  test("OPEN_2: a user id changes nothing where users are not told apart", async () => {
    for (const callingAeInvocationId of [0, 1, 0xff]) {
      const { aare, client } = await aareOf({ aarq: { callingAeInvocationId } });
      expect(refusal(aare)).toBe(accepted);
      expect(await client.exchange(clock)).toMatchObject({ result: { kind: "data" } });
    }
  });

  test("OPEN_3: nothing but pass 3 of HLS is answered before it is right; then all is", async () => {
    const client = secured();
    const aare = await client.associate();
    expect(refusal(aare)).toBe("accepted/authentication-required");
    expect(exceptionOf(await client.exchange(clock))).toBe("service-not-allowed/operation-not-possible");
    expect(await client.exchange(client.pass3(aare))).toMatchObject({ singleResponse: { result: "success" } });
    expect(await client.exchange(clock)).toMatchObject({ result: { kind: "data" } });
  });

  test("OPEN_4: protocol version 1 or none; others are refused", async () => {
    for (const [protocolVersion, outcome] of [
      [undefined, accepted],
      [["version1"], accepted],
      [[], "rejected-permanent/no-common-acse-version"],
    ] as const satisfies readonly (readonly [Aarq["protocolVersion"], string])[]) {
      expect(refusal((await aareOf({ aarq: { protocolVersion } })).aare)).toBe(outcome);
    }
  });

  test.each(["ln-ciphering", "sn-ciphering", "1.2.3.4"])(
    "OPEN_5: context %s, which is not offered, is refused",
    async (name) => {
      const { aare, client } = await aareOf({ aarq: { applicationContextName: name as "ln" } });
      expect(refusal(aare)).toBe("rejected-permanent/application-context-name-not-supported");
      expect(client.session.state).toBe("idle");
    },
  );

  test("OPEN_6: titles, qualifiers and invocation ids that nobody asked for change nothing; another server's title does", async () => {
    const all: Partial<Aarq> = {
      callingApTitle: fromHex("0102030405060708"),
      callingAeQualifier: fromHex("0102"),
      calledAeQualifier: fromHex("0304"),
      callingApInvocationId: 7,
      calledApInvocationId: 8,
      calledAeInvocationId: 9,
      calledApTitle: serverTitle,
    };
    for (const aarq of [all, ...Object.entries(all).map(([name, value]) => ({ [name]: value }))]) {
      expect(refusal((await aareOf({ aarq })).aare)).toBe(accepted);
    }
    const { aare } = await aareOf({ aarq: { calledApTitle: clientTitle } });
    expect(refusal(aare)).toBe("rejected-permanent/called-ap-title-not-recognized");
  });

  test("OPEN_7: where a password is asked for, the authentication unit, the mechanism and the value have to be there", async () => {
    const right: TesterOptions = { mechanism: "lls", value: text("12345678") };
    expect(refusal((await aareOf(right, locked)).aare)).toBe(accepted);
    for (const [options, diagnostic] of [
      [{}, "authentication-required"],
      [{ ...right, aarq: { senderAcseRequirements: undefined } }, "authentication-required"],
      [{ ...right, aarq: { senderAcseRequirements: [] } }, "authentication-required"],
      [{ ...right, aarq: { mechanismName: undefined } }, "authentication-mechanism-name-required"],
      [{ ...right, mechanism: "hls-md5" }, "authentication-mechanism-name-not-recognised"],
      [{ ...right, aarq: { callingAuthenticationValue: undefined } }, "authentication-failure"],
      [{ ...right, value: text("12345679") }, "authentication-failure"],
    ] as const satisfies readonly (readonly [TesterOptions, string])[]) {
      const { aare, client } = await aareOf(options, locked);
      expect(refusal(aare)).toBe(`rejected-permanent/${diagnostic}`);
      expect(client.session.state).toBe("idle");
    }
  });

  test("OPEN_9: a dedicated key in clear is refused", async () => {
    const { aare, client } = await aareOf({ initiate: { dedicatedKey: new Uint8Array(16) } });
    expect(refusal(aare)).toBe("rejected-permanent/no-reason-given");
    expect(client.session.state).toBe("idle");
  });

  test.each([-128, -1, 0, 1, 127])("OPEN_11: quality of service %d is not used, and harms nothing", async (quality) => {
    const { aare } = await aareOf({ initiate: { proposedQualityOfService: quality } });
    expect(refusal(aare)).toBe(accepted);
    expect(agreed(aare).negotiatedQualityOfService).toBeUndefined();
  });

  test("OPEN_12: a DLMS version below 6 is refused; above it, 6 is agreed on", async () => {
    for (const version of [0, 1, 5]) {
      const { aare } = await aareOf({ initiate: { proposedDlmsVersionNumber: version } });
      expect(refusal(aare)).toBe("rejected-permanent/no-reason-given");
      expect(initiateError(aare)).toEqual({ kind: "initiate", value: "dlms-version-too-low" });
    }
    for (const version of [6, 7, 255]) {
      const { aare } = await aareOf({ initiate: { proposedDlmsVersionNumber: version } });
      expect(agreed(aare).negotiatedDlmsVersionNumber).toBe(6);
    }
  });

  test("OPEN_13: of the conformance block what both have is agreed on, each bit by itself; nothing in common is refused", async () => {
    for (const bit of [...all, "read", "write", "priority-mgmt-supported", "event-notification"] as const) {
      const proposedConformance: InitiateRequest["proposedConformance"] = bit === "get" ? ["get"] : ["get", bit];
      const { negotiatedConformance } = agreed((await aareOf({ initiate: { proposedConformance } })).aare);
      for (const one of negotiatedConformance) expect(proposedConformance).toContain(one);
      expect(negotiatedConformance).toContain("get");
      // Those of short names and of what it does not do are not granted.
      expect(negotiatedConformance.includes(bit)).toBe(
        !["read", "write", "priority-mgmt-supported", "general-protection"].includes(bit),
      );
    }
    const { aare } = await aareOf({ initiate: { proposedConformance: [] } });
    expect(initiateError(aare)).toEqual({ kind: "initiate", value: "incompatible-conformance" });
  });

  test("OPEN_14: a PDU size below 12 is refused, 12 is enough, and 0 is no limit", async () => {
    for (const size of [1, 11]) {
      const { aare } = await aareOf({ initiate: { clientMaxReceivePduSize: size } });
      expect(initiateError(aare)).toEqual({ kind: "initiate", value: "pdu-size-too-short" });
    }
    for (const size of [12, 0]) {
      expect(refusal((await aareOf({ initiate: { clientMaxReceivePduSize: size } })).aare)).toBe(accepted);
    }
  });

  describe("by short names", () => {
    async function associated(): Promise<Tester> {
      const client = new Tester(open.open(1), {
        aarq: { applicationContextName: contextOf("short", false) },
        initiate: { proposedConformance: ["read", "write", "multiple-references"] },
      });
      expect(refusal(await client.associate())).toBe(accepted);
      return client;
    }

    test("DATA_SN_N1: a Read of a name that is not there", async () => {
      const client = await associated();
      const reply = await client.exchange({ kind: "read-request", value: [{ kind: "variable-name", value: 0x0009 }] });
      expect(reply).toEqual({
        kind: "read-response",
        value: [{ kind: "data-access-error", value: "object-undefined" }],
      });
      expect(client.session.state).toBe("associated");
    });

    test("DATA_SN_N2: a Write of a name that is not there, and one with fewer values than names", async () => {
      const client = await associated();
      const variableAccessSpecification = [{ kind: "variable-name", value: 0x0009 } as const];
      const value = { type: "unsigned", value: 1 } as const;
      expect(
        await client.exchange({ kind: "write-request", variableAccessSpecification, listOfData: [value] }),
      ).toEqual({ kind: "write-response", value: [{ kind: "data-access-error", value: "object-undefined" }] });
      const uneven = await client.exchange({ kind: "write-request", variableAccessSpecification, listOfData: [] });
      expect(uneven.kind).toMatch(/^(exception-response|confirmed-service-error)$/);
    });

    test("DATA_SN_N3: a service that does not exist, or that logical names have", async () => {
      const client = await associated();
      for (const apdu of [encodeXdlmsApdu(clock), Uint8Array.of(0x07, 0x00), fromHex("c3")]) {
        expect(hexOf(await client.session.receive(apdu))).toMatch(/^d8/);
      }
      expect(client.session.state).toBe("associated");
    });
  });
});

describe("security suite 0", () => {
  const undeciphered = "d80105";
  const get = encodeXdlmsApdu(clock);

  async function associated(more: Parameters<typeof security>[0] = {}): Promise<Tester> {
    const client = secured(more);
    await client.authenticate();
    return client;
  }

  test("BasicCap_1: suite 0 with HLS 5: association, a read, release, all of it protected", async () => {
    const client = await associated();
    const reply = await client.session.receive(client.cipher.protect(get));
    expect([reply![0], reply![2]]).toEqual([0xcc, 0x30]);
    const rlre = await client.release(client.cipher.protect(encodeXdlmsApdu(initiate)));
    expect(rlre.reason).toBe("normal");
    expect(rlre.userInformation![0]).toBe(0x28);
    expect(client.session.state).toBe("idle");
  });

  test("FraCount_1: a request that comes again is refused, and answered to once", async () => {
    const client = await associated();
    const request = client.cipher.protect(get);
    expect((await client.session.receive(request))?.[0]).toBe(0xcc);
    expect(hexOf(await client.session.receive(request))).toBe(undeciphered);
  });

  test("FraCount_3: counters may leave some out, and none may come below one that was taken, of whatever connection", async () => {
    const client = await associated();
    let counter = 1_000;
    const cipher = client.cipherWith({ sendCounter: { next: () => counter } });
    expect((await client.session.receive(cipher.protect(get)))?.[0]).toBe(0xcc);
    for (counter of [999, 1_000, 0])
      expect(hexOf(await client.session.receive(cipher.protect(get)))).toBe(undeciphered);
    counter = 1_001;
    expect((await client.session.receive(cipher.protect(get)))?.[0]).toBe(0xcc);
    const elsewhere = new Tester(client.session["server"].open(1), {
      ...ciphered,
      cipher: { sendCounter: { next: () => 500 } },
    });
    expect(refusal(await elsewhere.associate())).toBe("rejected-permanent/authentication-failure");
  });

  test("DedKey_N1: a dedicated key of another length is refused, and one that was not agreed on opens nothing", async () => {
    const client = secured();
    const wrong = new Tester(client.session, { ...ciphered, initiate: { dedicatedKey: new Uint8Array(15) } });
    expect(refusal(await wrong.associate())).toBe("rejected-permanent/no-reason-given");
    const other = await associated();
    const dedicated = createKeySet(nodeCrypto, 0, { ...keyOctets, dedicated: new Uint8Array(16) });
    const cipher = other.cipherWith({ keys: dedicated, dedicatedCounter: { next: () => 0 } });
    expect(hexOf(await other.session.receive(cipher.protect(get, "dedicated")))).toBe(undeciphered);
  });

  test("SecDataX_P1: values read under protection are those read in clear", async () => {
    const { client: plain } = await aareOf({});
    const client = await associated();
    for (const request of [clock, getRequest(3, "1-0:1.8.0.255", 2), getRequest(1, "0-0:96.1.0.255", 2)]) {
      expect(await client.exchange(request)).toEqual(await plain.exchange(request));
    }
  });

  test("SecDataX_N1: an APDU that was changed, in whatever octet, is refused, and the next one is answered", async () => {
    const client = await associated();
    const length = client.cipher.protect(get).length;
    for (let at = 1; at < length; at++) {
      const changed = client.cipher.protect(get).slice();
      changed[at]! ^= 0x01;
      expect(hexOf(await client.session.receive(changed))).toMatch(/^d8/);
    }
    expect((await client.session.receive(client.cipher.protect(get)))?.[0]).toBe(0xcc);
  });

  test.each([
    [
      "SecPol_1: a policy of authentication",
      "authentication",
      { authentication: 0xcc, "authenticated-encryption": 0xcc },
    ],
    [
      "SecPol_2: a policy of authentication and encryption",
      "authenticated-encryption",
      { "authenticated-encryption": 0xcc },
    ],
  ] as const)("%s takes what is protected as much or more, and nothing else", async (_name, minimum, answers) => {
    const client = await associated({ minimum });
    for (const protection of ["authentication", "encryption", "authenticated-encryption"] as const) {
      const reply = await client.session.receive(client.cipherWith({ protection }).protect(get));
      expect(reply?.[0]).toBe((answers as Record<string, number>)[protection] ?? 0xd8);
    }
    expect(hexOf(await client.session.receive(get))).toBe("d80101");
  });

  test("SecPol_3: the policy that the security setup shows is the one that holds", async () => {
    for (const protection of ["authentication", "authenticated-encryption"] as const) {
      const keys = { guek: keyOctets.guek, gak: keyOctets.gak };
      const meter = simulatedMeter({ ...common, security: { level: "hls5", keys } });
      expect(meter.security!.policy.request).toBe("authenticated-encryption");
      const client = new Tester(meter.server.open(1), ciphered);
      await client.authenticate();
      const policy = await client.exchange(getRequest(64, "0-0:43.0.0.255", 2));
      expect(policy).toMatchObject({ result: { kind: "data", value: { type: "enum", value: 0b0110_1100 } } });
      const apdu = client.cipherWith({ protection }).protect(get);
      const isEnough = protection === "authenticated-encryption";
      expect((await client.session.receive(apdu))?.[0]).toBe(isEnough ? 0xcc : 0xd8);
    }
  });

  test("REL_N1 in clear releases nothing; the same under protection does", async () => {
    const client = await associated();
    const rlre = decodeAcseApdu((await client.session.receive(fromHex("6200")))!);
    expect(rlre).toMatchObject({ kind: "rlre", reason: "not-finished" });
    expect(client.session.state).toBe("associated");
    expect(toHex(client.cipher.protect(get)).slice(0, 2)).toBe("c8");
  });
});
