import { type AttributeRef, fromHex, toHex, variable } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import { encodeReadResponse, type ReadResult, type WriteResult } from "@cosemkit/model/apdu/short-name";
import { associationSn } from "@cosemkit/model/classes/association-sn";
import { clock } from "@cosemkit/model/classes/clock";
import { dataObject, dataObjectServer } from "@cosemkit/model/classes/data";
import { disconnectControl } from "@cosemkit/model/classes/disconnect-control";
import { mBusClient } from "@cosemkit/model/classes/m-bus-client";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { type Register, register } from "@cosemkit/model/classes/register";
import { securitySetup } from "@cosemkit/model/classes/security-setup";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { shortNameConformance } from "../../src/association/conformance.ts";
import { connect, type Meter } from "../../src/client/client.ts";
import type { Notification } from "../../src/client/events.ts";
import { invoking, reading, writing } from "../../src/client/items.ts";
import { shortNames } from "../../src/client/short-names.ts";
import { rawAttribute, rawMethod } from "../../src/client/target.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { CosemServer } from "../../src/server/server.ts";
import { type Answer, type FakeMeter, fakeMeter, ScriptedChannel } from "./fake-server.ts";
import { reach } from "./serve.ts";
import { eventLog, rejection } from "./support.ts";

const number = (value: number): Data => ({ type: "double-long-unsigned", value });
const data = (value: Data): ReadResult => ({ kind: "data", value });
const reads = (...value: readonly ReadResult[]): XdlmsApdu => ({ kind: "read-response", value });
const writes = (...value: readonly WriteResult[]): XdlmsApdu => ({ kind: "write-response", value });

const energy = register("1-0:1.8.0.255");
const name = dataObject("0-0:42.0.0.255");
const breaker = disconnectControl("0-0:96.3.10.255");
const setup = securitySetup("0-0:43.0.0.255");

function entry(baseName: Data, classId: number, version: number, logicalName: string): Data {
  return {
    type: "structure",
    value: [
      baseName,
      { type: "long-unsigned", value: classId },
      { type: "unsigned", value: version },
      { type: "octet-string", value: fromHex(logicalName) },
    ],
  };
}

/** As meters in the field have it: base names as long, which are negative from 8000 on. */
const objectList: Data = {
  type: "array",
  value: [
    entry({ type: "long", value: -1536 }, 12, 1, "0000280000ff"),
    entry({ type: "long", value: -768 }, 1, 0, "00002a0000ff"),
    entry({ type: "long", value: 0x4000 }, 3, 0, "0100010800ff"),
    entry({ type: "long-unsigned", value: 0x9000 }, 70, 0, "000060030aff"),
    entry({ type: "long", value: 0x0500 }, 64, 1, "00002b0000ff"),
  ],
};

/** Whether a request asks for object_list. */
function asksForList(request: XdlmsApdu): boolean {
  return (
    request.kind === "read-request" && JSON.stringify(request.value) === '[{"kind":"variable-name","value":64008}]'
  );
}

/** A meter of short names that has the list, and answers everything else by a script. */
async function shortMeter(
  answer: Answer,
  more: Parameters<typeof fakeMeter>[1] = {},
  options: Parameters<typeof fakeMeter>[2] = {},
): Promise<FakeMeter & { readonly asked: () => readonly string[] }> {
  const made = await fakeMeter(
    (request) => (asksForList(request) ? [reads(data(objectList))] : answer(request)),
    more,
    { naming: shortNames, ...options },
  );
  // What was asked besides the list, as octets.
  const asked = (): readonly string[] =>
    made.requests.filter((request) => !asksForList(request)).map((request) => toHex(encodeXdlmsApdu(request)));
  return { ...made, asked };
}

describe("what goes out", () => {
  test("octet for octet: the AARQ, object_list once, and a read", async () => {
    const { meter, channel } = await shortMeter(() => [reads(data(number(12345)))]);
    expect(await meter.read(energy.value)).toEqual(number(12345));
    expect(await meter.read(energy.value)).toEqual(number(12345));
    await meter.close();
    expect(channel.sent.map(toHex)).toEqual([
      "601da109060760857405080102be10040e01000000065f1f04001c1b20ffff",
      "050102fa08",
      "0501024008",
      "0501024008",
      "6203800100",
    ]);
  });

  test("attributes, parts of them, writes and methods", async () => {
    const { meter, asked } = await shortMeter((request) =>
      request.kind === "write-request"
        ? [writes({ kind: "success" })]
        : [reads(data({ type: "octet-string", value: fromHex("aa") }))],
    );
    await meter.write(name.value, number(1));
    await meter.invoke(breaker.remoteDisconnect, 0);
    // It replies something: a Read that bears the parameter.
    expect(await meter.invoke(setup.generateCertificateRequest, "digital-signature")).toEqual(fromHex("aa"));
    await meter.read(rawAttribute(3, "1-0:1.8.0.255", 3, { selector: 2, parameters: { type: "unsigned", value: 5 } }));
    await meter.readRaw(12, "0-0:40.0.0.255", 1);
    expect(asked()).toEqual([
      // FD08, one value.
      "060102fd08010600000001",
      // 9020: method 1 of class 70 is 0x20 behind its base name.
      "0601029020010f00",
      "0501040550001600",
      "0501044010021105",
      "050102fa00",
    ]);
  });

  test("several with lists, in their order", async () => {
    const { meter, asked } = await shortMeter((request) => {
      if (request.kind === "write-request")
        return [writes(...request.listOfData.map(() => ({ kind: "success" }) as const))];
      if (request.kind !== "read-request") return [];
      return [reads(...request.value.map(() => data(number(1))))];
    });
    expect(await meter.readAll([energy.value, name.value])).toEqual([number(1), number(1)]);
    await meter.perform([
      reading(energy.value),
      writing(name.value, number(2)),
      invoking(breaker.remoteDisconnect, 0),
      writing(name.value, number(3)),
      reading(name.value),
    ]);
    expect(asked()).toEqual([
      "050202400802fd08",
      "0501024008",
      "060302fd0802902002fd080306000000020f000600000003",
      "050102fd08",
    ]);
  });

  test("methods that reply stand alone: their replies might not fit together", async () => {
    const { meter, asked } = await shortMeter((request) =>
      request.kind === "read-request" ? [reads(data({ type: "octet-string", value: new Uint8Array(3) }))] : [],
    );
    const proof = associationSn("0-0:40.0.0.255").replyToHlsAuthentication;
    await meter.perform([invoking(proof, new Uint8Array(8)), invoking(proof, new Uint8Array(9))]);
    expect(asked()).toHaveLength(2);
  });

  test("one by one, where lists were not granted or an error is to end it", async () => {
    const one: Answer = (request) =>
      request.kind === "write-request"
        ? [writes({ kind: "data-access-error", value: "read-write-denied" })]
        : [reads(data(number(1)))];
    const without = shortNameConformance.filter((bit) => bit !== "multiple-references");
    const { meter, asked } = await shortMeter(one, { negotiatedConformance: without });
    await meter.readAll([energy.value, name.value]);
    expect(asked()).toEqual(["0501024008", "050102fd08"]);
    const other = await shortMeter(one);
    const outcomes = await other.meter.perform(
      [reading(energy.value), writing(name.value, number(1)), reading(name.value)],
      {
        onError: "break",
      },
    );
    expect(
      outcomes.map((outcome) => (outcome.ok ? outcome.value : (outcome.error as { result?: unknown }).result)),
    ).toEqual([number(1), "read-write-denied", "other-reason"]);
    expect(other.asked()).toHaveLength(2);
  });

  test("as many in one request as fit", async () => {
    const { meter, asked } = await shortMeter(
      (request) => (request.kind === "read-request" ? [reads(...request.value.map(() => data(number(1))))] : []),
      { serverMaxReceivePduSize: 16 },
    );
    await meter.readAll(Array.from({ length: 8 }, () => energy.value));
    expect(asked().map((hex) => hex.slice(0, 4))).toEqual(["0503", "0503", "0502"]);
  });

  test("what is not listed is not asked for", async () => {
    const { meter, asked } = await shortMeter((request) =>
      request.kind === "read-request" ? [reads(...request.value.map(() => data(number(1))))] : [],
    );
    const outcomes = await meter.readEach([
      energy.value,
      dataObject("0-0:96.1.0.255").value,
      register("0-0:42.0.0.255").value,
      name.value,
    ]);
    expect(outcomes).toMatchObject([
      { ok: true },
      { ok: false, error: { code: "access.refused", result: "object-undefined" } },
      { ok: false, error: { code: "access.refused", result: "object-class-inconsistent" } },
      { ok: true },
    ]);
    expect(asked()).toEqual(["0501024008", "050102fd08"]);
    await rejection(meter.invoke(disconnectControl("0-0:96.3.11.255").remoteDisconnect, 0), "action.refused");
  });

  test("a method whose short name no source gives is refused before anything is sent", async () => {
    const { meter, asked } = await shortMeter(() => []);
    await rejection(meter.invoke(rawMethod(3, "1-0:1.8.0.255", 1), { type: "integer", value: 0 }), "encode.invalid");
    expect(mBusClient("0-1:24.1.0.255").slaveInstall.method.shortName).toBeUndefined();
    expect(asked()).toEqual([]);
  });

  test("an unconfirmed write waits for nothing", async () => {
    const { meter, channel } = await shortMeter(() => []);
    await meter.writeUnconfirmed(name.value, number(1));
    expect(toHex(channel.sent.at(-1)!)).toBe("160102fd08010600000001");
    const logical = await fakeMeter(() => []);
    await logical.meter.writeUnconfirmed(name.value, number(1));
    expect(toHex(logical.channel.sent.at(-1)!)).toBe("c10181000100002a0000ff02000600000001");
  });

  test.each([
    ["read", (meter: FakeMeter["meter"]) => meter.read(name.value)],
    ["write", (meter: FakeMeter["meter"]) => meter.write(name.value, number(1))],
    ["write", (meter: FakeMeter["meter"]) => meter.invoke(breaker.remoteDisconnect, 0)],
    ["unconfirmed-write", (meter: FakeMeter["meter"]) => meter.writeUnconfirmed(name.value, number(1))],
    [
      "parameterized-access",
      (meter: FakeMeter["meter"]) => meter.invoke(setup.generateCertificateRequest, "digital-signature"),
    ],
    [
      "parameterized-access",
      (meter: FakeMeter["meter"]) => meter.readRaw(1, "0-0:42.0.0.255", 2, { selector: 1, parameters: number(1) }),
    ],
  ] as const)("not without %s", async (bit, use) => {
    const { meter, asked } = await shortMeter(() => [], {
      negotiatedConformance: shortNameConformance.filter((one) => one !== bit),
    });
    await rejection(use(meter), "association.not-negotiated");
    expect(asked()).toEqual([]);
  });
});

describe("meters in the field", () => {
  /** Answers as meters did in published logs: the AARE, and then what a script says. */
  async function fieldMeter(answer: string, lenient: readonly string[], script: Answer = () => []): Promise<Meter> {
    const channel = new ScriptedChannel((apdu) => {
      if (apdu[0] === 0x60) return [fromHex(answer)];
      return script(decodeXdlmsApdu(apdu)).map(encodeXdlmsApdu);
    });
    return connect({ channel, crypto: nodeCrypto, naming: shortNames, lenient, timeout: 20, release: "disconnect" });
  }

  // pastebin.com/7HTFDmEv and pastebin.com/Vvs6PqXK.
  test.each([
    [
      "the conformance tag in one octet",
      "short-conformance-tag",
      "6128a109060760857405080102a203020100a305a103020100be0f040d0800065f04001802200960fa00",
    ],
    [
      "lengths that say one octet less",
      "short-acse-lengths",
      "6128a109060760857405080102a203020100a305a103020100be0f040d0800065f1f04001802200960fa00",
    ],
  ] as const)("%s", async (_, quirk, answer) => {
    const meter = await fieldMeter(answer, [quirk], (request) =>
      asksForList(request) ? [reads(data(objectList))] : [],
    );
    expect(meter.negotiated).toEqual({
      conformance: ["read", "write", "multiple-references", "parameterized-access"],
      serverMaxPduSize: 2400,
      clientMaxPduSize: 0xffff,
    });
    expect((await meter.objects()).objects).toHaveLength(5);
    await meter.close();
    await expect(fieldMeter(answer, [])).rejects.toThrow(`lenient option ${quirk}`);
  });

  test.each<[string, string, string]>([
    [
      "the vaa-name of logical names",
      "6129a109060760857405080102a203020100a305a103020100be10040e0800065f1f040018022009600007",
      "association.vaa-name",
    ],
    [
      "the context of logical names",
      "6129a109060760857405080101a203020100a305a103020100be10040e0800065f1f04001802200960fa00",
      "association.context",
    ],
    [
      "services of logical names",
      "6129a109060760857405080102a203020100a305a103020100be10040e0800065f1f04001802380960fa00",
      "association.conformance",
    ],
  ])("W14: a server that answers with %s is refused", async (_, answer, code) => {
    await rejection(fieldMeter(answer, []), code);
  });
});

describe("what comes in", () => {
  test.each<[string, XdlmsApdu, string]>([
    ["too few results", reads(data(number(1))), "service.protocol"],
    ["too many results", reads(data(number(1)), data(number(1)), data(number(1))), "service.protocol"],
    ["the number of a block", reads({ kind: "block-number", value: 1 }), "service.protocol"],
    [
      "a ConfirmedServiceError",
      { kind: "confirmed-service-error", value: { kind: "read", value: { kind: "service", value: "pdu-size" } } },
      "service.error",
    ],
    [
      "an exception-response",
      { kind: "exception-response", stateError: "service-unknown", serviceError: { kind: "service-not-supported" } },
      "service.exception",
    ],
    ["one refusal for all", reads({ kind: "data-access-error", value: "temporary-failure" }), "access.refused"],
  ])("%s", async (_, answer, code) => {
    const { meter } = await shortMeter(() => [answer]);
    await rejection(meter.readAll([energy.value, name.value]), code);
  });

  test.each<[string, XdlmsApdu, string]>([
    ["too many results", writes({ kind: "success" }, { kind: "success" }), "service.protocol"],
    ["the number of a block", writes({ kind: "block-number", value: 1 }), "service.protocol"],
    ["a refusal", writes({ kind: "data-access-error", value: "type-unmatched" }), "access.refused"],
  ])("in answer to a Write: %s", async (_, answer, code) => {
    const { meter } = await shortMeter(() => [answer]);
    await rejection(meter.write(name.value, number(1)), code);
  });

  test("in answer to a Write of several: one refusal for all", async () => {
    const { meter, asked } = await shortMeter(() => [
      writes({ kind: "data-access-error", value: "temporary-failure" }),
    ]);
    const outcomes = await meter.perform([writing(name.value, number(1)), writing(name.value, number(2))]);
    expect(outcomes).toMatchObject([
      { ok: false, error: { code: "access.refused", result: "temporary-failure" } },
      { ok: false, error: { code: "access.refused", result: "temporary-failure" } },
    ]);
    expect(asked()).toHaveLength(1);
  });

  test("methods fail with the results of methods", async () => {
    const { meter } = await shortMeter((request) =>
      request.kind === "write-request"
        ? [writes({ kind: "data-access-error", value: "read-write-denied" })]
        : [reads({ kind: "data-access-error", value: "long-get-aborted" })],
    );
    await expect(meter.invoke(breaker.remoteDisconnect, 0)).rejects.toMatchObject({
      code: "action.refused",
      result: "read-write-denied",
    });
    await expect(meter.invoke(setup.generateCertificateRequest, "digital-signature")).rejects.toMatchObject({
      code: "action.refused",
      result: "long-action-aborted",
    });
  });

  test("one value that is not what its class says does not take the others with it", async () => {
    const { meter } = await shortMeter(() => [reads(data({ type: "array", value: [number(1)] }), data(number(2)))]);
    const outcomes = await meter.readEach([energy.scalerUnit, name.value]);
    expect(outcomes).toMatchObject([
      { ok: false, error: { code: "decode.malformed" } },
      { ok: true, value: number(2) },
    ]);
  });

  test("a reply of another service is dropped, and the wait goes on", async () => {
    const { events, onEvent } = eventLog();
    const { meter } = await shortMeter(() => [writes({ kind: "success" }), reads(data(number(1)))], {}, { onEvent });
    expect(await meter.read(energy.value)).toEqual(number(1));
    expect(events.map(({ kind }) => kind)).toContain("reply-dropped");
  });

  test("information reports are notifications, also before a reply", async () => {
    const notifications: Notification[] = [];
    const report: XdlmsApdu = {
      kind: "information-report-request",
      currentTime: undefined,
      variableAccessSpecification: [{ kind: "variable-name", value: 0x4008 }],
      listOfData: [number(42)],
    };
    const onNotification = (notification: Notification): void => {
      notifications.push(notification);
    };
    const { meter, channel } = await shortMeter(() => [report, reads(data(number(1)))], {}, { onNotification });
    expect(await meter.read(energy.value)).toEqual(number(1));
    channel.arrive(encodeXdlmsApdu(report));
    await Promise.resolve();
    expect(notifications).toEqual([report, report]);
  });

  test("W6: after a request without its reply nothing is asked any more, for nothing tells late replies apart", async () => {
    let silent = true;
    const { meter, channel, asked } = await shortMeter(
      () => (silent ? [] : [reads(data(number(2)))]),
      {},
      { timeout: 20 },
    );
    await rejection(meter.read(energy.value), "timeout");
    silent = false;
    queueMicrotask(() => channel.arrive(encodeXdlmsApdu(reads(data(number(1))))));
    await rejection(meter.read(name.value), "link.out-of-step");
    await rejection(meter.write(name.value, number(1)), "link.out-of-step");
    expect(asked()).toHaveLength(1);
    await meter.close();
    expect(channel.closed).toBe(1);
  });

  test("a request that was aborted leaves a reply behind as well", async () => {
    const { meter } = await shortMeter(() => []);
    await meter.objects();
    const reason = AbortSignal.timeout(5);
    await rejection(meter.read(energy.value, { signal: reason }), "aborted");
    await rejection(meter.read(energy.value), "link.out-of-step");
  });
});

describe("blocks", () => {
  const long: Data = { type: "octet-string", value: Uint8Array.from({ length: 300 }, (_, i) => i) };

  /** Sends octets in blocks of a size, by Read. */
  function inBlocks(
    octets: Uint8Array,
    size: number,
    change: (block: ReadResult, number: number) => ReadResult = (block) => block,
  ): Answer {
    return (request) => {
      const [access] = request.kind === "read-request" ? request.value : [];
      const after = access?.kind === "block-number-access" ? access.blockNumber : 0;
      const rawData = octets.subarray(after * size, (after + 1) * size);
      const lastBlock = (after + 1) * size >= octets.length;
      return [reads(change({ kind: "data-block-result", lastBlock, blockNumber: after + 1, rawData }, after + 1))];
    };
  }

  test("hold the list of results with its count", async () => {
    const octets = encodeReadResponse([data(long), { kind: "data-access-error", value: "read-write-denied" }]);
    const { meter, asked } = await shortMeter(inBlocks(octets, 120));
    expect(await meter.readEach([name.value, energy.value])).toMatchObject([
      { ok: true, value: long },
      { ok: false, error: { result: "read-write-denied" } },
    ]);
    // Each block is asked for by the number of the one before.
    expect(asked().slice(1)).toEqual(["0501050001", "0501050002"]);
  });

  test("that come once more, late, are dropped", async () => {
    const octets = encodeReadResponse([data(long)]);
    const blocks = inBlocks(octets, 120);
    let before: XdlmsApdu | undefined;
    const { meter } = await shortMeter((request) => {
      const [block] = blocks(request);
      const late = before === undefined ? [] : [before];
      before = block;
      return [...late, block!];
    });
    expect(await meter.read(name.value)).toEqual(long);
  });

  test("or the value alone, as some servers have it, when one was asked for", async () => {
    const { meter } = await shortMeter(inBlocks(encodeData(long), 120));
    expect(await meter.read(name.value)).toEqual(long);
  });

  test("of a list, where there is but one", async () => {
    const { meter } = await shortMeter(inBlocks(encodeReadResponse([data(long)]), 120));
    expect(await meter.read(name.value)).toEqual(long);
  });

  test("an array alone is not taken for a list of results", async () => {
    const rows: Data[] = [
      { type: "array", value: [] },
      { type: "array", value: [number(1)] },
      { type: "array", value: [{ type: "array", value: [] }] },
      { type: "array", value: [{ type: "structure", value: [number(1), number(2)] }] },
    ];
    for (const value of rows) {
      for (const octets of [encodeData(value), encodeReadResponse([data(value)])]) {
        const { meter } = await shortMeter(inBlocks(octets, 1));
        expect(await meter.read(name.value)).toEqual(value);
      }
    }
  });

  test.each<[string, (block: ReadResult, number: number) => ReadResult, string]>([
    [
      "a block twice",
      (block, number) => (block.kind === "data-block-result" && number === 2 ? { ...block, blockNumber: 3 } : block),
      "service.protocol",
    ],
    [
      "an empty block that is not the last",
      (block, number) =>
        block.kind === "data-block-result" && number === 2 ? { ...block, rawData: new Uint8Array(0) } : block,
      "service.protocol",
    ],
    [
      "a refusal in between",
      (block, number) => (number === 2 ? { kind: "data-access-error", value: "data-block-unavailable" } : block),
      "access.refused",
    ],
    ["the whole in between", (block, number) => (number === 2 ? data(long) : block), "service.protocol"],
  ])("%s", async (_, change, code) => {
    const { meter } = await shortMeter(inBlocks(encodeReadResponse([data(long)]), 120, change));
    await rejection(meter.read(name.value), code);
  });

  test("without end", async () => {
    let number = 0;
    const endless: Answer = () => [
      reads({ kind: "data-block-result", lastBlock: false, blockNumber: ++number, rawData: new Uint8Array(1000) }),
    ];
    const { meter } = await shortMeter(endless, {}, { decode: { limits: { blocks: 20 } } });
    await rejection(meter.read(name.value), "service.limit");
    expect(number).toBe(20);
  });

  test("of a write: refused on the way, and acknowledged with the wrong number", async () => {
    const small = { serverMaxReceivePduSize: 64 };
    const acknowledged =
      (offset: number, refuseAt: number): Answer =>
      (request) => {
        const [access] = request.kind === "write-request" ? request.variableAccessSpecification : [];
        if (access?.kind !== "write-data-block-access") return [];
        if (access.blockNumber === refuseAt) return [writes({ kind: "data-access-error", value: "long-set-aborted" })];
        return [writes({ kind: "block-number", value: access.blockNumber + offset })];
      };
    const refused = await shortMeter(acknowledged(0, 3), small);
    await expect(refused.meter.write(name.value, long)).rejects.toMatchObject({ result: "long-set-aborted" });
    expect(refused.asked()).toHaveLength(3);
    const wrong = await shortMeter(acknowledged(1, 0), small);
    await rejection(wrong.meter.write(name.value, long), "service.protocol");
    const endless = await shortMeter(acknowledged(0, 0), small);
    await rejection(endless.meter.write(name.value, long), "service.protocol");
  });

  test("not without having been granted", async () => {
    const { meter } = await shortMeter(() => [], {
      serverMaxReceivePduSize: 64,
      negotiatedConformance: shortNameConformance.filter((bit) => !bit.startsWith("block-transfer")),
    });
    await rejection(meter.write(name.value, long), "association.not-negotiated");
    await rejection(
      meter.readRaw(1, "0-0:42.0.0.255", 2, { selector: 1, parameters: long }),
      "association.not-negotiated",
    );
  });
});

describe("the objects of a meter", () => {
  test("without access rights, where the association has none", async () => {
    const { meter } = await shortMeter(() => []);
    const { objects, problems } = await meter.objects();
    expect(problems).toEqual([]);
    expect(objects.map(({ baseName, classId, logicalName }) => [baseName, classId, logicalName])).toEqual([
      [0xfa00, 12, "0-0:40.0.0.255"],
      [0xfd00, 1, "0-0:42.0.0.255"],
      [0x4000, 3, "1-0:1.8.0.255"],
      [0x9000, 70, "0-0:96.3.10.255"],
      [0x0500, 64, "0-0:43.0.0.255"],
    ]);
    expect(objects.every(({ attributes, methods }) => attributes.length + methods.length === 0)).toBe(true);
  });

  const rightsOf = (mode: number): Data => ({
    type: "array",
    value: [
      {
        type: "structure",
        value: [
          { type: "long", value: -768 },
          {
            type: "array",
            value: [
              {
                type: "structure",
                value: [{ type: "integer", value: 2 }, { type: "enum", value: mode }, { type: "null-data" }],
              },
            ],
          },
          {
            type: "array",
            value: [
              {
                type: "structure",
                value: [
                  { type: "integer", value: 1 },
                  { type: "enum", value: 1 },
                ],
              },
            ],
          },
        ],
      },
    ],
  });

  test.each([
    [2, 3, { read: true, write: true, authenticated: false }],
    [3, 4, { read: true, write: false, authenticated: true }],
    [4, 6, { read: false, write: true, authenticated: true }],
    [4, 4, { read: false, write: false, authenticated: true }],
  ])("with those of version %d: mode %d", async (version, mode, expected) => {
    const list: Data = {
      type: "array",
      value: [
        entry({ type: "long", value: -1536 }, 12, version, "0000280000ff"),
        entry({ type: "long", value: -768 }, 1, 0, "00002a0000ff"),
        { type: "null-data" },
      ],
    };
    const answers = [list, rightsOf(mode)];
    const { meter, requests } = await fakeMeter(() => [reads(data(answers.shift()!))], {}, { naming: shortNames });
    const { objects, problems } = await meter.objects();
    expect(requests.map((request) => toHex(encodeXdlmsApdu(request)))).toEqual(["050102fa08", "050102fa10"]);
    expect(objects[1]!.attributes).toEqual([{ attributeId: 2, mode, selectors: [], ...expected }]);
    expect(objects[1]!.methods).toMatchObject([{ methodId: 1, access: true }]);
    expect(problems).toEqual(["entry 2 is no object", "access rights of 0-0:40.0.0.255 are not known"]);
  });

  test("rights that the meter keeps to itself are a problem, not an error", async () => {
    const list: Data = { type: "array", value: [entry({ type: "long", value: -1536 }, 12, 2, "0000280000ff")] };
    const answers: ReadResult[] = [data(list), { kind: "data-access-error", value: "read-write-denied" }];
    const { meter } = await fakeMeter(() => [reads(answers.shift()!)], {}, { naming: shortNames });
    const { objects, problems } = await meter.objects();
    expect(objects).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });

  test("references are those by logical names, with their types", async () => {
    const { meter } = await shortMeter(() => [reads(data(number(1)))]);
    const value = await meter.read(energy.value);
    expectTypeOf(value).toEqualTypeOf<Register["value"] extends AttributeRef<infer T> ? T : never>();
    const discovery = await meter.discover([energy.definition]);
    const [found] = discovery.of(register);
    expect(await meter.read(found!.value)).toEqual(number(1));
    // @ts-expect-error a clock has no scaler
    expect(clock("0-0:1.0.0.255").scalerUnit).toBeUndefined();
    expect(profileGeneric("1-0:99.1.0.255").buffer.attribute.shortName).toBe(0x08);
    expect(associationSn("0-0:40.0.0.255").objectList.attribute.shortName).toBe(0x08);
  });
});

describe("client and server", () => {
  test("invariant 6: any PDU size gives the same octets, in values and parameters, read and written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 12, max: 80 }),
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (pduSize, values, lists) => {
          const refs = values.map((_, i) => dataObject(`0-0:96.1.${i}.255`).value);
          const longest: number[] = [];
          const device = new CosemServer({
            provider: nodeCrypto,
            systemTitle: fromHex("4d4d4d0000bc614e"),
            maxPduSize: pduSize,
            objects: refs.map(({ object }) =>
              dataObjectServer(object.instanceId, { value: variable<Data>({ type: "null-data" }) }),
            ),
            clients: [{ sap: 16, authentication: { mechanism: "none" }, contexts: ["sn"] }],
          });
          const channel = new WrapperChannel({ transport: reach(device, "wrapper"), client: 16, server: 1 });
          const meter = await connect({
            channel: {
              peer: channel.peer,
              open: (listener, wait) => channel.open(listener, wait),
              request: (apdu, take, wait) =>
                channel.request(
                  apdu,
                  (reply) => {
                    if (apdu[0] !== 0x60 && apdu[0] !== 0x62) longest.push(apdu.length, reply.length);
                    return take(reply);
                  },
                  wait,
                ),
              post: (apdu) => channel.post(apdu),
              close: () => channel.close(),
            },
            crypto: nodeCrypto,
            naming: shortNames,
            maxPduSize: pduSize,
            conformance: lists ? undefined : shortNameConformance.filter((bit) => bit !== "multiple-references"),
          });
          const written = values.map((value): Data => ({ type: "octet-string", value }));
          await meter.perform(refs.map((ref, i) => writing(ref, written[i]!)));
          expect(await meter.readAll(refs)).toEqual(written);
          await meter.close();
          expect(Math.max(...longest)).toBeLessThanOrEqual(pduSize);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("hostile answers end in a typed error or a value", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(0x0c, 0x0d, 0x0e, 0xd8),
        async (octets, tag) => {
          const channel = new ScriptedChannel((apdu) => {
            if (apdu[0] === 0x60) {
              return [
                fromHex("6129a109060760857405080102a203020100a305a103020100be10040e0800065f1f04001c1b200400fa00"),
              ];
            }
            return [Uint8Array.of(tag, ...octets)];
          });
          const meter = await connect({
            channel,
            crypto: nodeCrypto,
            naming: shortNames,
            timeout: 5,
            release: "disconnect",
          });
          for (const use of [
            () => meter.readRaw(12, "0-0:40.0.0.255", 2),
            () => meter.objects(),
            () => meter.write(rawAttribute(12, "0-0:40.0.0.255", 2), number(1)),
          ]) {
            const code = await use().then(
              () => "value",
              (error: unknown) => (error as { readonly code?: string }).code,
            );
            expect(code).toMatch(/^(value|decode\.|service\.|access\.|timeout|link\.)/);
          }
          await meter.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
