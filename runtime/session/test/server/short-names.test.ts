import { type CosemObject, constant, fromHex, type ServerObject, toHex, variable } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, decodeData } from "@cosemkit/model/apdu/data";
import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import { encodeWriteRequest, type ReadResult, type VariableAccessSpecification } from "@cosemkit/model/apdu/short-name";
import { associationSnV2Class } from "@cosemkit/model/classes/association-sn-v2";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { disconnectControlServer } from "@cosemkit/model/classes/disconnect-control";
import { profileGenericClass } from "@cosemkit/model/classes/profile-generic";
import { registerClass, registerServer } from "@cosemkit/model/classes/register";
import { classDefinitions } from "@cosemkit/model/classes/registry";
import { sapAssignmentClass } from "@cosemkit/model/classes/sap-assignment";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortNameConformance } from "../../src/association/conformance.ts";
import { contextOf } from "../../src/association/referencing.ts";
import { shortNameAssociation } from "../../src/server/association-sn-object.ts";
import type { ServerClient } from "../../src/server/server.ts";
import { ShortNames } from "../../src/server/short-names.ts";
import { exceptionOf, getRequest, security, server, Tester, text } from "./support.ts";

const number = (value: number): Data => ({ type: "double-long-unsigned", value });
const zero: Data = { type: "integer", value: 0 };

/** Base names that tests can count on: 0x0100, 0x0200 and so on. */
function objects(): { readonly objects: readonly ServerObject[]; readonly disconnected: () => number } {
  let disconnected = 0;
  return {
    disconnected: () => disconnected,
    objects: [
      dataObjectServer("0-0:96.1.0.255", { value: variable<Data>(number(7)) }),
      dataObjectServer("0-0:96.1.1.255", { value: constant<Data>(number(8)) }),
      registerServer("1-0:1.8.0.255", {
        value: constant({ type: "double-long-unsigned", value: 4_711 }),
        scalerUnit: constant({ scaler: -1, unit: "watt-hour" }),
      }),
      disconnectControlServer("0-0:96.3.10.255", {
        outputState: constant(true),
        remoteDisconnect: () => {
          disconnected++;
        },
      }),
    ],
  };
}

const bases = [0x0100, 0x0200, 0x0300, 0x0400];
const first = 0x0108;
const second = 0x0208;
const energy = 0x0308;
const remoteDisconnect = 0x0420;

interface Associated {
  readonly client: Tester;
  readonly disconnected: () => number;
}

async function associated(
  conformance: readonly ConformanceBit[] = shortNameConformance,
  more: Partial<ServerClient> = {},
  clientMaxReceivePduSize: number = 0xffff,
): Promise<Associated> {
  const served = objects();
  const made = server({
    objects: served.objects,
    clients: [{ sap: 16, authentication: { mechanism: "none" }, contexts: ["sn"], ...more }],
    baseName: ({ instanceId }) => bases[served.objects.findIndex((object) => object.instanceId === instanceId)],
  });
  const client = new Tester(made.server.open(16), {
    aarq: { applicationContextName: "sn" },
    initiate: { proposedConformance: conformance, clientMaxReceivePduSize },
  });
  expect((await client.associate()).result).toBe("accepted");
  return { client, disconnected: served.disconnected };
}

const named = (value: number): VariableAccessSpecification => ({ kind: "variable-name", value });

async function read(client: Tester, ...value: readonly VariableAccessSpecification[]): Promise<readonly ReadResult[]> {
  const reply = await client.exchange({ kind: "read-request", value });
  if (reply.kind !== "read-response") throw new Error(`${reply.kind}: ${JSON.stringify(reply)}`);
  return reply.value;
}

function writeRequest(specifications: readonly VariableAccessSpecification[], listOfData: readonly Data[]): XdlmsApdu {
  return { kind: "write-request", variableAccessSpecification: specifications, listOfData };
}

/** What a reply says, in short. */
function said(reply: XdlmsApdu): string {
  if (reply.kind === "confirmed-service-error") {
    return `${reply.value.kind}: ${reply.value.value.kind}/${reply.value.value.value}`;
  }
  if (reply.kind !== "read-response" && reply.kind !== "write-response") return exceptionOf(reply);
  return reply.value.map((one) => ("value" in one ? `${one.kind} ${JSON.stringify(one.value)}` : one.kind)).join(", ");
}

describe("the association", () => {
  test("octet for octet: AARQ and AARE by short names", async () => {
    const made = server({ clients: [{ sap: 16, authentication: { mechanism: "none" }, contexts: ["sn"] }] });
    const session = made.server.open(16);
    const aarq = fromHex("601da109060760857405080102be10040e01000000065f1f04001c0320ffff");
    // vaa-name FA00, and of what was proposed all but the information report.
    expect(toHex((await session.receive(aarq))!)).toBe(
      "6129a109060760857405080102a203020100a305a103020100be10040e0800065f1f04001c02200400fa00",
    );
  });

  test.each(["logical", "short"] as const)("only what fits %s names is negotiated", async (referencing) => {
    const { client } = await associated([...shortNameConformance, "get", "set", "action", "access"], {
      contexts: [contextOf("logical", false), contextOf("short", false)],
    });
    const again = new Tester(client.session, {
      aarq: { applicationContextName: contextOf(referencing, false) },
      initiate: { proposedConformance: ["read", "write", "get", "set", "multiple-references"] },
    });
    const aare = await again.associate();
    const response = decodeXdlmsApdu(aare.userInformation!);
    expect(response).toMatchObject({
      vaaName: referencing === "logical" ? 7 : 0xfa00,
      negotiatedConformance:
        referencing === "logical" ? ["multiple-references", "get", "set"] : ["read", "write", "multiple-references"],
    });
  });

  test("nothing to agree on", async () => {
    const made = server({ clients: [{ sap: 16, authentication: { mechanism: "none" }, contexts: ["sn"] }] });
    const client = new Tester(made.server.open(16), {
      aarq: { applicationContextName: "sn" },
      initiate: { proposedConformance: ["get", "set", "action"] },
    });
    const { result, userInformation } = await client.associate();
    expect(result).toBe("rejected-permanent");
    expect(said(decodeXdlmsApdu(userInformation!))).toBe("initiate-error: initiate/incompatible-conformance");
  });

  test("services of one sort do nothing in an association of the other", async () => {
    const { client } = await associated();
    expect(exceptionOf(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2)))).toBe(
      "service-unknown/service-not-supported",
    );
    const made = server({ clients: [{ sap: 16, authentication: { mechanism: "none" } }] });
    const logical = new Tester(made.server.open(16));
    await logical.associate();
    expect(exceptionOf(await logical.exchange({ kind: "read-request", value: [named(0xfa08)] }))).toBe(
      "service-unknown/service-not-supported",
    );
  });
});

describe("HLS", () => {
  const replyToHls = 0xfa58;

  async function pending(ciphered: boolean): Promise<Tester> {
    const made = server({
      clients: [
        {
          sap: 1,
          authentication: ciphered ? { mechanism: "hls-gmac" } : { mechanism: "hls", manufacturer },
          security: ciphered ? security() : undefined,
          contexts: [contextOf("short", ciphered)],
        },
      ],
    });
    const client = new Tester(made.server.open(1), {
      ciphered,
      mechanism: ciphered ? "hls-gmac" : "hls",
      aarq: { applicationContextName: contextOf("short", ciphered) },
      initiate: { proposedConformance: shortNameConformance },
    });
    expect((await client.associate()).result).toBe("accepted");
    return client;
  }

  const manufacturer = {
    mechanism: 2,
    prove: (challenge: Uint8Array, prover: "client" | "server") =>
      prover === "client" ? text("it is I") : Uint8Array.of(...challenge, 1),
  } as const;

  const pass3 = (value: string): XdlmsApdu => ({
    kind: "read-request",
    value: [
      {
        kind: "parameterized-access",
        variableName: replyToHls,
        selector: 0,
        parameter: { type: "octet-string", value: text(value) },
      },
    ],
  });

  test("pass 3 is a Read of reply_to_HLS_authentication with a parameter, and pass 4 its result", async () => {
    const client = await pending(false);
    const reply = await client.exchange(pass3("it is I"));
    expect(said(reply)).toMatch(/^data \{"type":"octet-string"/);
    expect(client.session.state).toBe("associated");
    // Once is enough.
    expect(said(await client.exchange(pass3("it is I")))).toBe('data-access-error "other-reason"');
  });

  test("a wrong proof ends the association", async () => {
    const client = await pending(false);
    expect(said(await client.exchange(pass3("it is you")))).toBe('data-access-error "other-reason"');
    expect(client.session.state).toBe("idle");
  });

  test.each<[string, XdlmsApdu]>([
    ["object_list", { kind: "read-request", value: [named(0xfa08)] }],
    ["pass 3 without a parameter", { kind: "read-request", value: [named(replyToHls)] }],
    [
      "pass 3 and more",
      { kind: "read-request", value: [...(pass3("it is I") as never as { value: [] }).value, named(8)] },
    ],
    [
      "another method",
      {
        kind: "read-request",
        value: [
          {
            kind: "parameterized-access",
            variableName: 0xfa30,
            selector: 0,
            parameter: { type: "octet-string", value: text("it is I") },
          },
        ],
      },
    ],
  ])("before it nothing else is answered: %s", async (_, request) => {
    const client = await pending(false);
    expect(said(await client.exchange(request))).toBe("read: vde-state-error/no-dlms-context");
    expect(client.session.state).toBe("pending");
  });

  test("a refusal is ciphered where the association is", async () => {
    const client = await pending(true);
    const plain = encodeXdlmsApdu({ kind: "read-request", value: [named(0xfa08)] });
    const reply = (await client.session.receive(client.cipher.protect(plain)))!;
    expect(reply[0]).toBe(0x2e);
    expect(said(decodeXdlmsApdu(client.cipher.open(reply).plaintext))).toBe("read: vde-state-error/no-dlms-context");
  });
});

describe("Read", () => {
  test("attributes by their short names, each with a result of its own", async () => {
    const { client } = await associated();
    expect(await read(client, named(first))).toEqual([{ kind: "data", value: number(7) }]);
    expect(
      said(await client.exchange({ kind: "read-request", value: [named(energy), named(0x9000), named(second)] })),
    ).toBe(
      [
        'data {"type":"double-long-unsigned","value":4711}',
        'data-access-error "object-undefined"',
        'data {"type":"double-long-unsigned","value":8}',
      ].join(", "),
    );
  });

  test.each<[string, number, string]>([
    ["a name between two objects", 0x0118, "object-undefined"],
    ["a name that is no multiple of 8", first + 1, "object-undefined"],
    ["an attribute without a handler", 0x0418, "read-write-denied"],
    ["the short name of a method", remoteDisconnect, "read-write-denied"],
  ])("%s", async (_, name, result) => {
    const { client, disconnected } = await associated();
    expect(await read(client, named(name))).toEqual([{ kind: "data-access-error", value: result }]);
    expect(disconnected()).toBe(0);
  });

  test("rights hold as by logical names", async () => {
    const { client } = await associated(shortNameConformance, {
      visible: ({ instanceId }) => instanceId !== "0-0:96.1.1.255",
      attribute: ({ instanceId }) => (instanceId === "0-0:96.1.0.255" ? "no-access" : "read-only"),
    });
    expect(
      said(await client.exchange({ kind: "read-request", value: [named(first), named(second), named(energy)] })),
    ).toBe(
      'data-access-error "read-write-denied", data-access-error "object-undefined", data {"type":"double-long-unsigned","value":4711}',
    );
  });

  test("object_list and access_rights_list agree, and leave out what the client does not see", async () => {
    const { client } = await associated(shortNameConformance, {
      visible: ({ instanceId }) => instanceId !== "0-0:96.1.1.255",
    });
    const [list, rights] = await read(client, named(0xfa08), named(0xfa10));
    const baseNames = (result: ReadResult | undefined): readonly unknown[] => {
      if (result?.kind !== "data" || result.value.type !== "array") throw new Error("no list");
      return result.value.value.map((entry) => (entry.type === "structure" ? entry.value[0] : undefined));
    };
    const expected = [0xfa00, 0x0100, 0x0300, 0x0400].map((value) => ({ type: "long-unsigned", value }));
    expect(baseNames(list)).toEqual(expected);
    expect(baseNames(rights)).toEqual(expected);
  });

  test("read_by_logicalname", async () => {
    const { client } = await associated();
    const entry = (classId: number, name: number[], index: number): Data => ({
      type: "structure",
      value: [
        { type: "long-unsigned", value: classId },
        { type: "octet-string", value: Uint8Array.from(name) },
        { type: "integer", value: index },
      ],
    });
    const ask = (...value: readonly Data[]): Promise<readonly ReadResult[]> =>
      read(client, {
        kind: "parameterized-access",
        variableName: 0xfa30,
        selector: 0,
        parameter: { type: "array", value },
      });
    const scalerUnit = decodeData(Uint8Array.of(2, 2, 0x0f, 0xff, 0x16, 30));
    const energyValue: Data = { type: "double-long-unsigned", value: 4_711 };
    const [one] = await ask(entry(3, [1, 0, 1, 8, 0, 255], 2), entry(1, [0, 0, 96, 1, 1, 255], 2));
    expect(one).toEqual({ kind: "data", value: { type: "structure", value: [energyValue, number(8)] } });
    const [all] = await ask(entry(3, [1, 0, 1, 8, 0, 255], 0));
    const logicalName: Data = { type: "octet-string", value: Uint8Array.of(1, 0, 1, 8, 0, 255) };
    expect(all).toEqual({
      kind: "data",
      value: { type: "structure", value: [{ type: "structure", value: [logicalName, energyValue, scalerUnit] }] },
    });
    const [none] = await ask(entry(3, [1, 0, 99, 8, 0, 255], 2));
    expect(none).toEqual({ kind: "data-access-error", value: "object-undefined" });
    // control_state has no handler here: nothing is told of an object of which not everything may be read.
    const [denied] = await ask(entry(70, [0, 0, 96, 3, 10, 255], 0));
    expect(denied).toEqual({ kind: "data-access-error", value: "scope-of-access-violated" });
  });

  test.each<[string, XdlmsApdu, string]>([
    ["nothing", { kind: "read-request", value: [] }, "read: service/other"],
    [
      "a block beside a name",
      { kind: "read-request", value: [{ kind: "block-number-access", blockNumber: 1 }, named(first)] },
      "read: service/other",
    ],
    [
      "a name beside a block",
      { kind: "read-request", value: [named(first), { kind: "block-number-access", blockNumber: 1 }] },
      'data {"type":"double-long-unsigned","value":7}, data-access-error "other-reason"',
    ],
    [
      "a block that nobody has",
      { kind: "read-request", value: [{ kind: "block-number-access", blockNumber: 1 }] },
      'data-access-error "no-long-get-in-progress"',
    ],
    [
      "a block for writing",
      { kind: "read-request", value: [{ kind: "write-data-block-access", lastBlock: true, blockNumber: 1 }] },
      'data-access-error "other-reason"',
    ],
    [
      "blocks that do not begin",
      {
        kind: "read-request",
        value: [{ kind: "read-data-block-access", lastBlock: true, blockNumber: 2, rawData: new Uint8Array(3) }],
      },
      'data-access-error "no-long-get-in-progress"',
    ],
    [
      "blocks that hold no request",
      {
        kind: "read-request",
        value: [{ kind: "read-data-block-access", lastBlock: true, blockNumber: 1, rawData: new Uint8Array(3) }],
      },
      "read: service/other",
    ],
  ])("%s", async (_, request, expected) => {
    const { client } = await associated();
    expect(said(await client.exchange(request))).toBe(expected);
  });

  test.each<[string, ConformanceBit, XdlmsApdu, string]>([
    ["Read itself", "read", { kind: "read-request", value: [named(first)] }, "read: service/service-unsupported"],
    [
      "lists",
      "multiple-references",
      { kind: "read-request", value: [named(first), named(second)] },
      "read: service/service-unsupported",
    ],
    [
      "blocks",
      "block-transfer-with-get-or-read",
      { kind: "read-request", value: [{ kind: "block-number-access", blockNumber: 1 }] },
      "read: service/service-unsupported",
    ],
    [
      "parameters",
      "parameterized-access",
      {
        kind: "read-request",
        value: [{ kind: "parameterized-access", variableName: first, selector: 1, parameter: zero }],
      },
      'data-access-error "scope-of-access-violated"',
    ],
  ])("%s when not negotiated", async (_, bit, request, expected) => {
    const { client } = await associated(shortNameConformance.filter((one) => one !== bit));
    expect(said(await client.exchange(request))).toBe(expected);
  });

  describe("an answer in blocks", () => {
    const objectList = named(0xfa08);
    const blockAfter = (blockNumber: number): VariableAccessSpecification => ({
      kind: "block-number-access",
      blockNumber,
    });
    const begun = async (): Promise<Tester> => {
      const { client } = await associated(shortNameConformance, {}, 40);
      expect(await read(client, objectList)).toMatchObject([
        { kind: "data-block-result", lastBlock: false, blockNumber: 1 },
      ]);
      return client;
    };
    const over = 'data-access-error "no-long-get-in-progress"';

    test("goes on after the block that the client has, and not after another", async () => {
      const client = await begun();
      expect(await read(client, blockAfter(1))).toMatchObject([
        { kind: "data-block-result", lastBlock: false, blockNumber: 2 },
      ]);
      const wrong = await client.exchange({ kind: "read-request", value: [blockAfter(1)] });
      expect(said(wrong)).toBe('data-access-error "data-block-number-invalid"');
      expect(said(await client.exchange({ kind: "read-request", value: [blockAfter(2)] }))).toBe(over);
    });

    test.each<[string, VariableAccessSpecification]>([
      ["another Read", named(first)],
      ["a Read in blocks", { kind: "read-data-block-access", lastBlock: false, blockNumber: 1, rawData: text("a") }],
    ])("ends with %s", async (_, other) => {
      const client = await begun();
      await read(client, other);
      expect(said(await client.exchange({ kind: "read-request", value: [blockAfter(1)] }))).toBe(over);
    });
  });

  test("an answer that is too long, without blocks: nothing was invoked for it", async () => {
    const conformance = shortNameConformance.filter((bit) => bit !== "block-transfer-with-get-or-read");
    const { client, disconnected } = await associated(conformance, {}, 12);
    const invocation: VariableAccessSpecification = {
      kind: "parameterized-access",
      variableName: remoteDisconnect,
      selector: 0,
      parameter: zero,
    };
    const request: XdlmsApdu = { kind: "read-request", value: Array.from({ length: 6 }, () => invocation) };
    expect(said(await client.exchange(request))).toBe("read: service/pdu-size");
    expect(disconnected()).toBe(0);
    expect(said(await client.exchange({ kind: "read-request", value: [named(0xfa08)] }))).toBe(
      "read: service/pdu-size",
    );
  });

  test("what is no request at all", async () => {
    const { client } = await associated();
    for (const octets of [[0x05], [0x05, 1, 3], [0x05, 0x84, 0xff, 0xff, 0xff, 0xff], [0x05, 1, 2, 1]]) {
      expect(said(decodeXdlmsApdu((await client.send(Uint8Array.from(octets)))!))).toBe("read: service/other");
    }
    expect(said(decodeXdlmsApdu((await client.send(Uint8Array.of(0x06, 1)))!))).toBe("write: service/other");
  });
});

describe("Write", () => {
  test("attributes and methods by their short names", async () => {
    const { client, disconnected } = await associated();
    const names = [first, second, remoteDisconnect, 0x9000, remoteDisconnect];
    const values = [number(9), number(9), zero, zero, number(1)];
    expect(said(await client.exchange(writeRequest(names.map(named), values)))).toBe(
      [
        "success",
        'data-access-error "read-write-denied"',
        "success",
        'data-access-error "object-undefined"',
        'data-access-error "type-unmatched"',
      ].join(", "),
    );
    expect(disconnected()).toBe(1);
    expect(await read(client, named(first))).toEqual([{ kind: "data", value: number(9) }]);
  });

  test("a method is invoked by a Read with a parameter as well, and that gives null-data where it replies nothing", async () => {
    const { client, disconnected } = await associated();
    const invocation = {
      kind: "parameterized-access",
      variableName: remoteDisconnect,
      selector: 0,
      parameter: zero,
    } as const;
    expect(await read(client, invocation)).toEqual([{ kind: "data", value: { type: "null-data" } }]);
    expect(disconnected()).toBe(1);
  });

  test("an unconfirmed write is done and not answered", async () => {
    const { client } = await associated();
    const request = { ...writeRequest([named(first)], [number(5)]), kind: "unconfirmed-write-request" } as XdlmsApdu;
    expect(await client.send(encodeXdlmsApdu(request))).toBeUndefined();
    expect(await read(client, named(first))).toEqual([{ kind: "data", value: number(5) }]);
  });

  test("an unconfirmed write that was not negotiated is not done either", async () => {
    const { client } = await associated(shortNameConformance.filter((bit) => bit !== "unconfirmed-write"));
    const request = { ...writeRequest([named(first)], [number(5)]), kind: "unconfirmed-write-request" } as XdlmsApdu;
    expect(await client.send(encodeXdlmsApdu(request))).toBeUndefined();
    expect(await read(client, named(first))).toEqual([{ kind: "data", value: number(7) }]);
  });

  const block = (blockNumber: number, lastBlock: boolean, value: Uint8Array): XdlmsApdu =>
    writeRequest([{ kind: "write-data-block-access", lastBlock, blockNumber }], [{ type: "octet-string", value }]);

  test("blocks hold a request without its tag", async () => {
    const { client } = await associated();
    const whole = encodeWriteRequest({
      kind: "write-request",
      variableAccessSpecification: [named(first), named(second)],
      listOfData: [number(1), number(2)],
    });
    expect(said(await client.exchange(block(1, false, whole.subarray(0, 5))))).toBe("block-number 1");
    expect(said(await client.exchange(block(2, true, whole.subarray(5))))).toBe(
      'success, data-access-error "read-write-denied"',
    );
    expect(await read(client, named(first))).toEqual([{ kind: "data", value: number(1) }]);
  });

  test.each<[string, readonly XdlmsApdu[], string]>([
    [
      "a block that is not the next",
      [block(1, false, text("a")), block(3, true, text("b"))],
      'data-access-error "data-block-number-invalid"',
    ],
    ["blocks that do not begin", [block(2, true, text("a"))], 'data-access-error "no-long-set-in-progress"'],
    [
      "an empty block that is not the last",
      [block(1, false, new Uint8Array(0))],
      'data-access-error "long-set-aborted"',
    ],
    ["blocks that hold no request", [block(1, true, text("a"))], "write: service/other"],
    [
      "another request between the blocks",
      [block(1, false, text("a")), writeRequest([named(first)], [number(1)]), block(2, true, text("b"))],
      'data-access-error "no-long-set-in-progress"',
    ],
    [
      "a block that is no octet-string",
      [writeRequest([{ kind: "write-data-block-access", lastBlock: true, blockNumber: 1 }], [number(1)])],
      "write: service/other",
    ],
    ["nothing", [writeRequest([], [])], "write: service/other"],
    ["more names than values", [writeRequest([named(first), named(first)], [number(1)])], "write: service/other"],
    ["more values than names", [writeRequest([named(first)], [number(1), number(2)])], "write: service/other"],
    [
      "a block for reading",
      [writeRequest([{ kind: "block-number-access", blockNumber: 1 }], [number(1)])],
      'data-access-error "other-reason"',
    ],
    [
      "a part of an attribute",
      [
        writeRequest(
          [{ kind: "parameterized-access", variableName: first, selector: 1, parameter: zero }],
          [number(1)],
        ),
      ],
      'data-access-error "scope-of-access-violated"',
    ],
    [
      "a part of a method",
      [
        writeRequest(
          [{ kind: "parameterized-access", variableName: remoteDisconnect, selector: 1, parameter: zero }],
          [zero],
        ),
      ],
      'data-access-error "scope-of-access-violated"',
    ],
  ])("%s", async (_, requests, expected) => {
    const { client, disconnected } = await associated();
    let last = "";
    for (const request of requests) last = said(await client.exchange(request));
    expect(last).toBe(expected);
    expect(disconnected()).toBe(0);
  });

  test("blocks without end are given up", async () => {
    const { client } = await associated();
    const full = block(1, false, new Uint8Array(900));
    let said1 = said(await client.exchange(full));
    let blocks = 1;
    for (; said1 === `block-number ${blocks}` && blocks < 5_000; blocks++) {
      said1 = said(await client.exchange(block(blocks + 1, false, new Uint8Array(900))));
    }
    expect(said1).toBe('data-access-error "long-set-aborted"');
    expect(blocks * 900).toBeGreaterThan(1024 * 1024 - 900);
  });

  test.each<[string, ConformanceBit, XdlmsApdu]>([
    ["Write itself", "write", writeRequest([named(first)], [number(1)])],
    ["lists", "multiple-references", writeRequest([named(first), named(first)], [number(1), number(1)])],
    ["blocks", "block-transfer-with-set-or-write", block(1, true, text("a"))],
  ])("%s when not negotiated", async (_, bit, request) => {
    const { client } = await associated(shortNameConformance.filter((one) => one !== bit));
    expect(said(await client.exchange(request))).toBe("write: service/service-unsupported");
  });

  test("nothing is written that could not be answered for", async () => {
    const { client } = await associated(shortNameConformance, {}, 12);
    const many = Array.from({ length: 6 }, () => first);
    expect(
      said(
        await client.exchange(
          writeRequest(
            many.map(named),
            many.map(() => number(1)),
          ),
        ),
      ),
    ).toBe("write: service/pdu-size");
    expect(await read(client, named(first))).toEqual([{ kind: "data", value: number(7) }]);
  });
});

describe("base names", () => {
  const association = shortNameAssociation;
  const object = (index: number, definition: CosemObject["definition"]): CosemObject =>
    ({ definition, instanceId: `0-0:96.${index >> 8}.${index & 0xff}.255` }) as CosemObject;

  test("every member of every class has a name of its own, the same every time", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...classDefinitions), { maxLength: 30 }), (classes) => {
        const all = classes.map((definition, index) => object(index, definition));
        const names = new ShortNames(all, association);
        const again = new ShortNames(all, association);
        const used = Array.from({ length: 0x1_0000 }, (_name, name) => name).filter(
          (name) => names.find(name) !== undefined,
        );
        expect(used.filter((name) => (name & 7) !== 0)).toEqual([]);
        expect(used.map((name) => again.find(name))).toEqual(used.map((name) => names.find(name)));
        const known = [association, ...all].flatMap(({ definition: { attributes, methods } }) => [
          ...attributes,
          ...methods.filter(({ shortName }) => shortName !== undefined),
        ]);
        expect(used).toHaveLength(known.length);
        for (const one of all) {
          const baseName = names.baseNameOf(one)!;
          for (const { id, shortName } of one.definition.attributes) {
            const { descriptor } = names.find(baseName + shortName!)!;
            expect(descriptor).toMatchObject({ classId: one.definition.classId, attributeId: id });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test("those that are reserved", () => {
    const name = { ...object(0, registerClass), instanceId: "0-0:42.0.0.255" } as CosemObject;
    const sap = { definition: sapAssignmentClass, instanceId: "0-0:41.0.0.255" } as CosemObject;
    const data = dataObjectServer("0-0:42.0.0.255", {});
    const names = new ShortNames([name, data, sap], association);
    expect(names.baseNameOf(association)).toBe(0xfa00);
    expect(names.baseNameOf(data)).toBe(0xfd00);
    expect(names.baseNameOf(sap)).toBe(0xfc00);
    expect(names.baseNameOf(name)).toBe(0x0008);
    expect(associationSnV2Class.classId).toBe(12);
  });

  test.each<[string, readonly (number | undefined)[]]>([
    ["no multiple of 8", [0x0104]],
    ["two at one place", [0x0100, 0x0100]],
    ["one within another", [0x0100, 0x0108]],
    ["in the place of the association", [0xfa08]],
    ["beyond the last", [0xfff8]],
    ["none at all", [-8]],
  ])("chosen: %s", (_, chosen) => {
    const all = chosen.map((_name, index) => object(index, registerClass));
    expect(() => new ShortNames(all, association, (one) => chosen[all.indexOf(one)])).toThrow(/encode\.invalid/);
  });

  test("objects that are left find a place around those that were chosen", () => {
    const all = [0, 1, 2].map((index) => object(index, registerClass));
    const names = new ShortNames(all, association, (one) => (one === all[1] ? 0x0018 : undefined));
    expect(all.map((one) => names.baseNameOf(one))).toEqual([0x0048, 0x0018, 0x0078]);
  });

  test("a server without short names may have more objects than there are names", () => {
    const many = Array.from({ length: 1_200 }, (_, index) => object(index, profileGenericClass));
    expect(() => new ShortNames(many, association)).toThrow("no short name is left");
    const served = many.map((one) => ({ ...one, attributes: new Map(), methods: new Map() }));
    const clients = [{ sap: 16, authentication: { mechanism: "none" } }] as const;
    expect(() => server({ objects: served, clients })).not.toThrow();
    expect(() => server({ objects: served, clients: [{ ...clients[0], contexts: ["sn"] }] })).toThrow("encode.invalid");
  });
});
