import {
  AccessError,
  ActionError,
  constant,
  type RequestContext,
  type ServerObject,
  toHex,
  variable,
} from "@cosemkit/core";
import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import { clockServer } from "@cosemkit/model/classes/clock";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { disconnectControlServer } from "@cosemkit/model/classes/disconnect-control";
import { profileGenericServer } from "@cosemkit/model/classes/profile-generic";
import { registerServer } from "@cosemkit/model/classes/register";
import { describe, expect, test } from "vitest";
import type { ServerClient } from "../../src/server/server.ts";
import {
  actionRequest,
  all,
  exceptionOf,
  getRequest,
  hexOf,
  id,
  type Selection,
  security,
  server,
  setRequest,
  Tester,
  target,
} from "./support.ts";

const zero: Data = { type: "integer", value: 0 };
const number = (value: number): Data => ({ type: "double-long-unsigned", value });

/** Objects that do what their names say. */
function objects(): readonly ServerObject[] {
  return [
    dataObjectServer("0-0:96.1.0.255", { value: variable<Data>(number(7)) }),
    dataObjectServer("0-0:96.1.1.255", { value: constant<Data>(number(8)) }),
    dataObjectServer("0-0:96.1.2.255", { value: { set: () => {} } }),
    dataObjectServer("0-0:96.1.3.255", {
      value: {
        get: () => {
          throw new Error("the sensor is gone, and its password is 12345678");
        },
        set: () => {
          throw new AccessError("temporary-failure", true, "busy");
        },
      },
    }),
    dataObjectServer("0-0:96.1.4.255", {
      value: {
        get: async () => {
          await Promise.resolve();
          throw new AccessError("object-unavailable", false, "not now");
        },
        set: () => Promise.reject(new TypeError("no")),
      },
    }),
    // A handler that answers with what is no value of its type.
    registerServer("1-0:1.8.0.255", {
      value: { get: () => ({ type: "double-long-unsigned", value: -1 }) },
      scalerUnit: { get: async () => ({ scaler: -1, unit: "watt-hour" }) },
      reset: (parameter) => {
        if (parameter !== 0) throw new ActionError("type-unmatched", false, "0 expected");
      },
    }),
    clockServer("0-0:1.0.0.255", { timeZone: variable(60) }),
    disconnectControlServer("0-0:96.3.10.255", {
      outputState: constant(true),
      remoteDisconnect: () => {
        throw new RangeError("stuck");
      },
      remoteReconnect: () => {
        throw new ActionError("scope-of-access-violated", false, "no");
      },
    }),
    profileGenericServer("1-0:99.1.0.255", {
      buffer: { get: () => Promise.reject(new AccessError("data-block-unavailable", true, "no")) },
      capturePeriod: variable(900),
    }),
  ];
}

async function associated(
  conformance: readonly ConformanceBit[] = all,
  more: Partial<ServerClient> = {},
): Promise<Tester & { readonly failures: unknown[] }> {
  const failures: unknown[] = [];
  const { server: meter } = server({
    objects: objects(),
    clients: [{ sap: 1, authentication: { mechanism: "none" }, ...more }],
    onEvent: (event) => {
      if (event.kind === "handler-failed") failures.push(event);
    },
  });
  const tester = new Tester(meter.open(1), { initiate: { proposedConformance: conformance } });
  await tester.associate();
  return Object.assign(tester, { failures });
}

function dataResponse(value: Data): XdlmsApdu {
  return { kind: "get-response-normal", invokeIdAndPriority: id, result: { kind: "data", value } };
}

function errorResponse(value: string): unknown {
  return { kind: "get-response-normal", invokeIdAndPriority: id, result: { kind: "data-access-result", value } };
}

const withoutSelection = { accessSelection: undefined };

describe("GET", () => {
  test("answers the example of the facts byte for byte", async () => {
    const client = await associated();
    // get-request-normal of class 1, 0-0:96.1.0.255, attribute 2, invoke-id 1, confirmed, high.
    const reply = await client.send(Uint8Array.from([0xc0, 1, 0xc1, 0, 1, 0, 0, 96, 1, 0, 255, 2, 0]));
    expect(hexOf(reply)).toBe("c401c1000600000007");
  });

  test("reads values, logical names, and what handlers promise", async () => {
    const client = await associated();
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toEqual(dataResponse(number(7)));
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 1))).toEqual(
      dataResponse({ type: "octet-string", value: Uint8Array.of(0, 0, 96, 1, 0, 255) }),
    );
    expect(await client.exchange(getRequest(3, "1-0:1.8.0.255", 3))).toEqual(
      dataResponse({
        type: "structure",
        value: [
          { type: "integer", value: -1 },
          { type: "enum", value: 30 },
        ],
      }),
    );
  });

  test.each<[string, number, string, number, string]>([
    ["an object that is not there", 1, "0-0:96.1.9.255", 2, "object-undefined"],
    ["an object of another class", 3, "0-0:96.1.0.255", 2, "object-class-inconsistent"],
    ["an attribute that the class does not have", 1, "0-0:96.1.0.255", 3, "object-undefined"],
    ["attribute 0", 1, "0-0:96.1.0.255", 0, "object-undefined"],
    ["a negative attribute", 1, "0-0:96.1.0.255", -1, "object-undefined"],
    ["an attribute without a handler", 8, "0-0:1.0.0.255", 2, "read-write-denied"],
    ["an attribute that can only be written", 1, "0-0:96.1.2.255", 2, "read-write-denied"],
    ["a handler that refuses", 1, "0-0:96.1.4.255", 2, "object-unavailable"],
    ["a handler that fails", 1, "0-0:96.1.3.255", 2, "hardware-fault"],
    ["a value that cannot be encoded", 3, "1-0:1.8.0.255", 2, "hardware-fault"],
  ])("%s", async (_what, classId, name, attributeId, result) => {
    const client = await associated();
    expect(await client.exchange(getRequest(classId, name, attributeId))).toEqual(errorResponse(result));
    expect(client.failures).toHaveLength(result === "hardware-fault" ? 1 : 0);
  });

  test("a failure is reported to the owner of the server, and nothing of it to the client", async () => {
    const client = await associated();
    const reply = await client.send(encodeXdlmsApdu(getRequest(1, "0-0:96.1.3.255", 2)));
    expect(hexOf(reply)).toBe("c401c10101");
    expect(client.failures).toMatchObject([
      { client: 1, what: "0-0:96.1.3.255 attribute 2 read", error: { message: expect.stringContaining("sensor") } },
    ]);
  });

  test.each<[string, Selection, string]>([
    ["unknown selector", { accessSelector: 9, accessParameters: zero }, "scope-of-access-violated"],
    ["parameters of another type", { accessSelector: 1, accessParameters: zero }, "type-unmatched"],
    [
      "parameters that end early",
      { accessSelector: 2, accessParameters: { type: "structure", value: [number(1)] } },
      "type-unmatched",
    ],
  ])("selective access with %s", async (_what, selection, result) => {
    const client = await associated();
    expect(await client.exchange(getRequest(7, "1-0:99.1.0.255", 2, selection))).toEqual(errorResponse(result));
  });

  test("selective access where there is none, or where it was not agreed on", async () => {
    const selection = { accessSelector: 1, accessParameters: zero };
    const client = await associated();
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2, selection))).toEqual(
      errorResponse("scope-of-access-violated"),
    );
    const entries: Data = {
      type: "structure",
      value: [number(1), number(0), { type: "long-unsigned", value: 1 }, { type: "long-unsigned", value: 0 }],
    };
    const request = getRequest(7, "1-0:99.1.0.255", 2, { accessSelector: 2, accessParameters: entries });
    expect(await client.exchange(request)).toEqual(errorResponse("data-block-unavailable"));
    const without = await associated(["get"]);
    expect(await without.exchange(request)).toEqual(errorResponse("scope-of-access-violated"));
  });

  test("with a list answers each by itself", async () => {
    const client = await associated();
    const reply = await client.exchange({
      kind: "get-request-with-list",
      invokeIdAndPriority: { ...id, invokeId: 9 },
      attributeDescriptorList: [
        { cosemAttributeDescriptor: target(1, "0-0:96.1.0.255", 2), ...withoutSelection },
        { cosemAttributeDescriptor: target(1, "0-0:96.1.9.255", 2), ...withoutSelection },
        { cosemAttributeDescriptor: target(1, "0-0:96.1.3.255", 2), ...withoutSelection },
        { cosemAttributeDescriptor: target(1, "0-0:96.1.1.255", 2), ...withoutSelection },
      ],
    });
    expect(reply).toEqual({
      kind: "get-response-with-list",
      invokeIdAndPriority: { ...id, invokeId: 9 },
      result: [
        { kind: "data", value: number(7) },
        { kind: "data-access-result", value: "object-undefined" },
        { kind: "data-access-result", value: "hardware-fault" },
        { kind: "data", value: number(8) },
      ],
    });
  });

  test("an empty list has an empty answer", async () => {
    const client = await associated();
    const request = { kind: "get-request-with-list", invokeIdAndPriority: id, attributeDescriptorList: [] } as const;
    expect(await client.exchange(request)).toMatchObject({ kind: "get-response-with-list", result: [] });
  });

  test("the invoke-id and priority come back whatever they are", async () => {
    const client = await associated();
    for (const octet of [0x40, 0x4f, 0xc0, 0xf7]) {
      const reply = await client.send(Uint8Array.from([0xc0, 1, octet, 0, 1, 0, 0, 96, 1, 0, 255, 2, 0]));
      expect(reply?.[2]).toBe(octet);
    }
  });
});

describe("SET", () => {
  test("writes, and what was written is read", async () => {
    const client = await associated();
    const set = Uint8Array.from([0xc1, 1, 0xc1, 0, 1, 0, 0, 96, 1, 0, 255, 2, 0, 0x11, 5]);
    expect(hexOf(await client.send(set))).toBe("c501c100");
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toEqual(
      dataResponse({ type: "unsigned", value: 5 }),
    );
  });

  test.each<[string, number, string, number, Data, string]>([
    ["an object that is not there", 1, "0-0:96.1.9.255", 2, zero, "object-undefined"],
    ["an object of another class", 8, "0-0:96.1.0.255", 2, zero, "object-class-inconsistent"],
    ["an attribute that the class does not have", 1, "0-0:96.1.0.255", 9, zero, "object-undefined"],
    ["the logical name", 1, "0-0:96.1.0.255", 1, zero, "read-write-denied"],
    ["an attribute that can only be read", 1, "0-0:96.1.1.255", 2, zero, "read-write-denied"],
    ["a value of another type", 7, "1-0:99.1.0.255", 4, zero, "type-unmatched"],
    ["a handler that refuses", 1, "0-0:96.1.3.255", 2, zero, "temporary-failure"],
    ["a handler that fails", 1, "0-0:96.1.4.255", 2, zero, "hardware-fault"],
  ])("%s", async (_what, classId, name, attributeId, value, result) => {
    const client = await associated();
    expect(await client.exchange(setRequest(classId, name, attributeId, value))).toEqual({
      kind: "set-response-normal",
      invokeIdAndPriority: id,
      result,
    });
    expect(client.failures).toHaveLength(result === "hardware-fault" ? 1 : 0);
  });

  test("no part of a value can be written", async () => {
    const client = await associated();
    const request = {
      ...setRequest(1, "0-0:96.1.0.255", 2, zero),
      accessSelection: { accessSelector: 1, accessParameters: zero },
    } as XdlmsApdu;
    expect(await client.exchange(request)).toMatchObject({ result: "scope-of-access-violated" });
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toEqual(dataResponse(number(7)));
  });

  test("with a list writes each by itself, in order", async () => {
    const client = await associated();
    const reply = await client.exchange({
      kind: "set-request-with-list",
      invokeIdAndPriority: id,
      attributeDescriptorList: [
        { cosemAttributeDescriptor: target(1, "0-0:96.1.0.255", 2), ...withoutSelection },
        { cosemAttributeDescriptor: target(1, "0-0:96.1.1.255", 2), ...withoutSelection },
        { cosemAttributeDescriptor: target(1, "0-0:96.1.0.255", 2), ...withoutSelection },
        { cosemAttributeDescriptor: target(1, "0-0:96.1.0.255", 2), ...withoutSelection },
      ],
      valueList: [number(1), number(2), number(3)],
    });
    expect(reply).toMatchObject({
      kind: "set-response-with-list",
      result: ["success", "read-write-denied", "success", "type-unmatched"],
    });
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toEqual(dataResponse(number(3)));
  });

  test("unconfirmed, writes without an answer", async () => {
    const client = await associated();
    const set = Uint8Array.from([0xc1, 1, 0x81, 0, 1, 0, 0, 96, 1, 0, 255, 2, 0, 0x11, 5]);
    expect(await client.send(set)).toBeUndefined();
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toMatchObject({
      result: { value: { value: 5 } },
    });
  });
});

describe("ACTION", () => {
  test("invokes", async () => {
    const client = await associated();
    const action = Uint8Array.from([0xc3, 1, 0xc1, 0, 3, 1, 0, 1, 8, 0, 255, 1, 1, 0x0f, 0]);
    expect(hexOf(await client.send(action))).toBe("c701c10000");
  });

  test.each<[string, number, string, number, Data | undefined, string]>([
    ["an object that is not there", 3, "1-0:1.8.1.255", 1, zero, "object-undefined"],
    ["an object of another class", 4, "1-0:1.8.0.255", 1, zero, "object-class-inconsistent"],
    ["a method that the class does not have", 3, "1-0:1.8.0.255", 2, zero, "object-undefined"],
    ["a method without a handler", 8, "0-0:1.0.0.255", 1, zero, "read-write-denied"],
    ["a parameter of another type", 3, "1-0:1.8.0.255", 1, { type: "unsigned", value: 0 }, "type-unmatched"],
    ["no parameter where there is one", 3, "1-0:1.8.0.255", 1, undefined, "type-unmatched"],
    ["a parameter that the handler refuses", 3, "1-0:1.8.0.255", 1, { type: "integer", value: 1 }, "type-unmatched"],
    ["a handler that fails", 70, "0-0:96.3.10.255", 1, zero, "other-reason"],
    ["a handler that refuses", 70, "0-0:96.3.10.255", 2, zero, "scope-of-access-violated"],
  ])("%s", async (_what, classId, name, methodId, parameter, result) => {
    const client = await associated();
    expect(await client.exchange(actionRequest(classId, name, methodId, parameter))).toEqual({
      kind: "action-response-normal",
      invokeIdAndPriority: id,
      singleResponse: { result, returnParameters: undefined },
    });
    expect(client.failures).toHaveLength(result === "other-reason" ? 1 : 0);
  });

  test("with a list invokes each by itself", async () => {
    const client = await associated();
    const methods = [
      actionRequest(3, "1-0:1.8.0.255", 1, zero),
      actionRequest(70, "0-0:96.3.10.255", 2, zero),
      actionRequest(3, "1-0:1.8.0.255", 1, zero),
    ].map((request) => (request.kind === "action-request-normal" ? request.cosemMethodDescriptor : undefined));
    const reply = await client.exchange({
      kind: "action-request-with-list",
      invokeIdAndPriority: id,
      cosemMethodDescriptorList: methods.map((method) => method!),
      methodInvocationParameters: [zero, zero],
    });
    expect(reply).toMatchObject({
      kind: "action-response-with-list",
      listOfResponses: [
        { result: "success" },
        { result: "scope-of-access-violated" },
        // Without a parameter of its own.
        { result: "type-unmatched" },
      ],
    });
  });
});

describe("services that are not there", () => {
  test.each<[string, readonly ConformanceBit[], XdlmsApdu]>([
    ["GET", ["set"], getRequest(1, "0-0:96.1.0.255", 2)],
    ["SET", ["get"], setRequest(1, "0-0:96.1.0.255", 2, zero)],
    ["ACTION", ["get"], actionRequest(3, "1-0:1.8.0.255", 1, zero)],
    [
      "GET with a list",
      ["get"],
      { kind: "get-request-with-list", invokeIdAndPriority: id, attributeDescriptorList: [] },
    ],
    [
      "SET with a list",
      ["set"],
      { kind: "set-request-with-list", invokeIdAndPriority: id, attributeDescriptorList: [], valueList: [] },
    ],
    [
      "ACTION with a list",
      ["action"],
      {
        kind: "action-request-with-list",
        invokeIdAndPriority: id,
        cosemMethodDescriptorList: [],
        methodInvocationParameters: [],
      },
    ],
  ])("%s that was not agreed on", async (_what, conformance, request) => {
    const client = await associated(conformance);
    expect(exceptionOf(await client.exchange(request))).toBe("service-not-allowed/service-not-supported");
    expect(client.session.state).toBe("associated");
  });

  test.each([
    ["DATA_LN_N4: READ, of short names", "0501020000", "service-unknown/service-not-supported"],
    ["ACCESS, which was not negotiated", "d940000001000000", "service-not-allowed/service-not-supported"],
    ["a tag that nobody knows", "aa00", "service-unknown/service-not-supported"],
    ["a response", "c401c1000600000007", "service-unknown/service-not-supported"],
    ["an InitiateRequest outside of an AARQ", "01000000065f1f0400007e1f04b0", "service-unknown/service-not-supported"],
    ["DATA_LN_N1: a GET that ends early", "c001c10001000060010", "service-unknown/other-reason"],
    ["DATA_LN_N1: a GET of no kind", "c009c1", "service-unknown/other-reason"],
    ["DATA_LN_N1: a GET with something behind it", "c001c1000100006001 00ff0200ff", "service-unknown/other-reason"],
    ["DATA_LN_N3: a SET with a value of no type", "c101c1000100006001 00ff0200 08", "service-unknown/other-reason"],
  ])("%s", async (_what, hex, exception) => {
    const client = await associated();
    const octets = hex
      .replaceAll(" ", "")
      .match(/../g)!
      .map((octet) => Number.parseInt(octet, 16));
    expect(exceptionOf(await client.send(Uint8Array.from(octets)))).toBe(exception);
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toEqual(dataResponse(number(7)));
  });

  test("a ciphered APDU in an association in clear", async () => {
    const client = await associated();
    const apdu = client.cipher.protect(encodeXdlmsApdu(getRequest(1, "0-0:96.1.0.255", 2)));
    expect(exceptionOf(await client.send(apdu))).toBe("service-not-allowed/operation-not-possible");
  });

  test("an APDU longer than the server takes", async () => {
    const client = await associated();
    const value: Data = { type: "octet-string", value: new Uint8Array(1024) };
    const request = encodeXdlmsApdu(setRequest(1, "0-0:96.1.0.255", 2, value));
    expect(exceptionOf(await client.send(request))).toBe("service-unknown/pdu-too-long");
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toEqual(dataResponse(number(7)));
  });
});

describe("rights", () => {
  const name = "0-0:96.1.0.255";
  const read = getRequest(1, name, 2);
  const write = setRequest(1, name, 2, number(1));

  test.each([
    ["no-access", "read-write-denied", "read-write-denied"],
    ["read-only", undefined, "read-write-denied"],
    ["write-only", "read-write-denied", "success"],
    ["read-and-write", undefined, "success"],
    ["authenticated-read-only", "read-write-denied", "read-write-denied"],
    ["authenticated-write-only", "read-write-denied", "read-write-denied"],
    ["authenticated-read-and-write", "read-write-denied", "read-write-denied"],
    [77, "read-write-denied", "read-write-denied"],
  ] as const)("%s", async (mode, reading, writing) => {
    const client = await associated(all, { attribute: () => mode });
    expect(await client.exchange(read)).toEqual(
      reading === undefined ? dataResponse(number(7)) : errorResponse(reading),
    );
    expect(await client.exchange(write)).toMatchObject({ result: writing });
  });

  test("what needs authentication is there for those who cipher", async () => {
    const { server: meter } = server({
      objects: objects(),
      clients: [
        {
          sap: 1,
          authentication: { mechanism: "none" },
          security: security(),
          attribute: () => "authenticated-read-and-write",
          method: () => "authenticated-access",
        },
      ],
    });
    const client = new Tester(meter.open(1), { ciphered: true });
    await client.associate();
    expect(await client.exchange(read)).toEqual(dataResponse(number(7)));
    expect(await client.exchange(write)).toMatchObject({ result: "success" });
    const reset = actionRequest(3, "1-0:1.8.0.255", 1, zero);
    expect(await client.exchange(reset)).toMatchObject({ singleResponse: { result: "success" } });
  });

  test.each([
    ["no-access", "read-write-denied"],
    ["access", "success"],
    ["authenticated-access", "read-write-denied"],
    [9, "read-write-denied"],
  ] as const)("method: %s", async (mode, result) => {
    const client = await associated(all, { method: () => mode });
    const reset = actionRequest(3, "1-0:1.8.0.255", 1, zero);
    expect(await client.exchange(reset)).toMatchObject({ singleResponse: { result } });
  });

  test("an object that a client may not see is not there for it", async () => {
    const client = await associated(all, { visible: ({ instanceId }) => instanceId !== name });
    expect(await client.exchange(read)).toEqual(errorResponse("object-undefined"));
    expect(await client.exchange(write)).toMatchObject({ result: "object-undefined" });
    expect(await client.exchange(getRequest(3, name, 2))).toEqual(errorResponse("object-undefined"));
  });

  test("handlers learn who asks", async () => {
    const contexts: RequestContext[] = [];
    const { server: meter } = server({
      objects: [
        dataObjectServer(name, {
          value: {
            get: (context) => {
              contexts.push(context);
              return zero;
            },
          },
        }),
      ],
      clients: [
        { sap: 16, authentication: { mechanism: "none" } },
        { sap: 2, authentication: { mechanism: "none" }, security: security() },
      ],
    });
    const clear = new Tester(meter.open(16));
    await clear.associate();
    await clear.exchange(read);
    const ciphered = new Tester(meter.open(2), { ciphered: true });
    await ciphered.associate();
    await ciphered.exchange(read);
    expect(contexts).toEqual([
      { client: 16, authenticated: false },
      { client: 2, authenticated: true },
    ]);
  });
});

describe("the current association", () => {
  const association = "0-0:40.0.0.255";

  async function read(attributeId: number, more: Partial<ServerClient> = {}): Promise<string> {
    const client = await associated(["get", "selective-access"], more);
    const reply = await client.exchange(getRequest(15, association, attributeId));
    if (reply.kind !== "get-response-normal" || reply.result.kind !== "data") throw new Error("no data");
    return toHex(encodeData(reply.result.value));
  }

  test("says what was agreed on", async () => {
    expect(await read(1)).toBe("09060000280000ff");
    // client 1, server 1
    expect(await read(3)).toBe("02020f01120001");
    // 2.16.756.5.8.1.1: LN without ciphering
    expect(await read(4)).toBe("090760857405080101");
    // get and selective-access; server 1024, client 65535, version 6
    expect(await read(5)).toBe("020604180000141204001" + "2ffff11060f000900");
    expect(await read(6)).toBe("090760857405080200");
    expect(await read(8)).toBe("1602");
  });

  test("lists what the client sees, with its rights", async () => {
    const client = await associated(all, {
      visible: ({ definition }) => definition.classId === 1 || definition.classId === 3,
      attribute: () => "read-only",
      method: () => "no-access",
    });
    const reply = await client.exchange(getRequest(15, association, 2));
    expect(reply).toMatchObject({ result: { kind: "data", value: { type: "array" } } });
    const list = (reply as { readonly result: { readonly value: { readonly value: readonly Data[] } } }).result.value
      .value;
    expect(list).toHaveLength(7);
    // The association itself: all but secret and security setup can be read; object_list has selectors 1 to 4.
    expect(toHex(encodeData(list[0]!))).toBe(
      "020412000f110109060000280000ff0202" +
        "0109" +
        "02030f01160100" +
        "02030f02160101040f010f020f030f04" +
        "02030f03160100" +
        "02030f04160100" +
        "02030f05160100" +
        "02030f06160100" +
        "02030f07160000" +
        "02030f08160100" +
        "02030f09160000" +
        "0104" +
        "02020f011600" +
        "02020f021600" +
        "02020f031600" +
        "02020f041600",
    );
    // Register: read only although its value could be reset.
    expect(toHex(encodeData(list[6]!))).toBe(
      "0204120003110009060100010800ff0202" +
        "0103" +
        "02030f01160100" +
        "02030f02160100" +
        "02030f03160100" +
        "0101" +
        "02020f011600",
    );
  });

  test.each<[string, Selection, number]>([
    ["all, without rights", { accessSelector: 1, accessParameters: { type: "null-data" } }, 10],
    [
      "by classes",
      {
        accessSelector: 2,
        accessParameters: { type: "array", value: [1, 8].map((value) => ({ type: "long-unsigned", value })) },
      },
      6,
    ],
    [
      "by a list of objects",
      {
        accessSelector: 3,
        accessParameters: { type: "array", value: [objectId(1, 0, 96, 1, 0), objectId(2, 0, 96, 1, 1)] },
      },
      1,
    ],
    ["by one object", { accessSelector: 4, accessParameters: objectId(1, 0, 96, 1, 1) }, 1],
    ["by one that is not there", { accessSelector: 4, accessParameters: objectId(1, 0, 96, 1, 9) }, 0],
  ])("lists a part: %s", async (_what, selection, length) => {
    const client = await associated();
    const reply = await client.exchange(getRequest(15, association, 2, selection));
    const list = (reply as { readonly result: { readonly value: { readonly value: readonly Data[] } } }).result.value
      .value;
    expect(list).toHaveLength(length);
    const first = list[0];
    if (selection.accessSelector === 1) {
      expect(toHex(encodeData(first!))).toBe("020412000f110109060000280000ff020201000100");
    }
  });

  test("does not take pass 3 without HLS", async () => {
    const client = await associated();
    const pass3 = actionRequest(15, association, 1, { type: "octet-string", value: new Uint8Array(17) });
    expect(await client.exchange(pass3)).toMatchObject({ singleResponse: { result: "read-write-denied" } });
  });
});

function objectId(classId: number, ...groups: readonly number[]): Data {
  const [a, b, c, d] = groups;
  return {
    type: "structure",
    value: [
      { type: "long-unsigned", value: classId },
      { type: "octet-string", value: Uint8Array.of(0, a!, b!, c!, d!, 255) },
    ],
  };
}

describe("CosemServer", () => {
  const publicClient: ServerClient = { sap: 16, authentication: { mechanism: "none" } };
  const object = dataObjectServer("0-0:96.1.0.255", { value: constant<Data>(zero) });

  test.each([
    ["an object twice", { clients: [publicClient], objects: [object, object] }, "objects"],
    ["a client twice", { clients: [publicClient, publicClient] }, "clients"],
    ["GMAC without keys", { clients: [{ sap: 1, authentication: { mechanism: "hls-gmac" } }] }, "clients"],
    ["ciphering without keys", { clients: [{ ...publicClient, contexts: ["ln-ciphering"] }] }, "clients"],
    ["PDUs of 11 octets", { clients: [publicClient], maxPduSize: 11 }, "maxPduSize"],
    ["PDUs of 65536 octets", { clients: [publicClient], maxPduSize: 65_536 }, "maxPduSize"],
  ] as const)("refuses %s", (_what, options, path) => {
    expect(() => server(options)).toThrow(expect.objectContaining({ code: "encode.invalid", path }));
  });

  test("refuses an association object, which it makes itself", () => {
    const association = dataObjectServer("0-0:40.0.0.255", {});
    expect(() => server({ clients: [publicClient], objects: [association] })).toThrow(/made for each client/);
  });

  test("takes objects of two classes by one name", async () => {
    const register = registerServer("0-0:96.1.0.255", { value: { get: () => ({ type: "unsigned", value: 3 }) } });
    const { server: meter } = server({ clients: [publicClient], objects: [object, register] });
    const client = new Tester(meter.open(16));
    await client.associate();
    expect(await client.exchange(getRequest(3, "0-0:96.1.0.255", 2))).toMatchObject({
      result: { value: { value: 3 } },
    });
    expect(await client.exchange(getRequest(1, "0-0:96.1.0.255", 2))).toMatchObject({
      result: { value: { value: 0 } },
    });
    expect(await client.exchange(getRequest(4, "0-0:96.1.0.255", 2))).toEqual(
      errorResponse("object-class-inconsistent"),
    );
  });

  test("answers one after the other, in order", async () => {
    let release: () => void = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const order: string[] = [];
    const { server: meter } = server({
      clients: [publicClient],
      objects: [
        dataObjectServer("0-0:96.1.0.255", {
          value: {
            get: async () => {
              order.push("slow begins");
              await slow;
              order.push("slow ends");
              return zero;
            },
          },
        }),
        dataObjectServer("0-0:96.1.1.255", {
          value: {
            get: () => {
              order.push("quick");
              return zero;
            },
          },
        }),
      ],
    });
    const client = new Tester(meter.open(16));
    await client.associate();
    const both = Promise.all([
      client.exchange(getRequest(1, "0-0:96.1.0.255", 2)),
      client.exchange(getRequest(1, "0-0:96.1.1.255", 2)),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    release();
    expect(await both).toHaveLength(2);
    expect(order).toEqual(["slow begins", "slow ends", "quick"]);
  });

  test("gives no answer to a connection that has gone", async () => {
    let release: () => void = () => {};
    const slow = new Promise<Data>((resolve) => {
      release = () => resolve(zero);
    });
    const { server: meter } = server({
      clients: [publicClient],
      objects: [dataObjectServer("0-0:96.1.0.255", { value: { get: () => slow } })],
    });
    const client = new Tester(meter.open(16));
    await client.associate();
    const answer = client.send(encodeXdlmsApdu(getRequest(1, "0-0:96.1.0.255", 2)));
    await Promise.resolve();
    client.session.close();
    release();
    expect(await answer).toBeUndefined();
    expect(client.session.state).toBe("idle");
    expect(await client.session.receive(client.aarq())).toBeUndefined();
  });

  test("an observer that throws does no harm", async () => {
    const { server: meter } = server({
      clients: [publicClient],
      onEvent: () => {
        throw new Error("out of disk space");
      },
    });
    const client = new Tester(meter.open(16));
    expect(await client.associate()).toMatchObject({ result: "accepted" });
  });
});
