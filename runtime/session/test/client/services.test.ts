import { type AccessError, fromHex, toHex } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import type { GetResponse } from "@cosemkit/model/apdu/get";
import type { Conformance } from "@cosemkit/model/apdu/initiate";
import { getResponse } from "@cosemkit/model/arbitraries/apdu/get";
import { clock } from "@cosemkit/model/classes/clock";
import { dataObject } from "@cosemkit/model/classes/data";
import { disconnectControl } from "@cosemkit/model/classes/disconnect-control";
import { profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { register } from "@cosemkit/model/classes/register";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientConformance } from "../../src/association/conformance.ts";
import { openReply } from "../../src/client/get.ts";
import { rawAttribute, rawMethod } from "../../src/client/target.ts";
import { HdlcReassembler } from "../../src/link/hdlc-reassembler.ts";
import { HdlcReceiver } from "../../src/link/hdlc-receiver.ts";
import { type Answer, fakeMeter, invoked } from "./fake-server.ts";
import { eventLog, rejection, session } from "./support.ts";

const value: Data = { type: "double-long-unsigned", value: 12345 };
const energy = register("1-0:1.8.0.255");

function got(request: XdlmsApdu, data: Data): XdlmsApdu {
  return {
    kind: "get-response-normal",
    invokeIdAndPriority: invoked(request),
    result: { kind: "data", value: data },
  };
}

function refusedGet(request: XdlmsApdu, result: "object-undefined" | "temporary-failure"): XdlmsApdu {
  return {
    kind: "get-response-normal",
    invokeIdAndPriority: invoked(request),
    result: { kind: "data-access-result", value: result },
  };
}

function block(request: XdlmsApdu, blockNumber: number, rawData: Uint8Array, lastBlock: boolean): XdlmsApdu {
  return {
    kind: "get-response-with-datablock",
    invokeIdAndPriority: invoked(request),
    result: { lastBlock, blockNumber, result: { kind: "raw-data", value: rawData } },
  };
}

function without(...bits: readonly string[]): { negotiatedConformance: Conformance } {
  return { negotiatedConformance: clientConformance.filter((bit) => !bits.includes(bit)) };
}

/** Answers a GET in blocks of `size` octets. */
function inBlocks(octets: Uint8Array, size: number): Answer {
  return (request) => {
    const after = request.kind === "get-request-next" ? request.blockNumber : 0;
    const part = octets.subarray(after * size, (after + 1) * size);
    return [block(request, after + 1, part, (after + 1) * size >= octets.length)];
  };
}

describe("read", () => {
  test("one attribute", async () => {
    const { meter, requests } = await fakeMeter((request) => [got(request, value)]);
    expect(await meter.read(energy.value)).toEqual(value);
    expect(requests).toEqual([
      {
        kind: "get-request-normal",
        invokeIdAndPriority: { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" },
        cosemAttributeDescriptor: { classId: 3, instanceId: fromHex("0100010800ff"), attributeId: 2 },
        accessSelection: undefined,
      },
    ]);
  });

  test("a part of an attribute", async () => {
    const { meter, requests } = await fakeMeter((request) => [got(request, { type: "array", value: [] })]);
    const profile = profileGeneric("1-0:99.1.0.255");
    const part = profile.bufferByEntryDescriptor({
      fromEntry: 1,
      toEntry: 4,
      fromSelectedValue: 1,
      toSelectedValue: 0,
    });
    const table = await meter.read(part);
    expect(table.length).toBe(0);
    expect(requests[0]).toMatchObject({
      accessSelection: {
        accessSelector: 2,
        accessParameters: {
          type: "structure",
          value: [
            { type: "double-long-unsigned", value: 1 },
            { type: "double-long-unsigned", value: 4 },
            { type: "long-unsigned", value: 1 },
            { type: "long-unsigned", value: 0 },
          ],
        },
      },
    });
  });

  test("a refusal names the attribute, and says whether to try again", async () => {
    const { meter } = await fakeMeter((request) => [refusedGet(request, "object-undefined")]);
    const error = await rejection(meter.read(energy.value), "access.refused");
    expect(error).toMatchObject({ result: "object-undefined", retryable: false });
    expect(error.message).toContain("1-0:1.8.0.255/3.value");
    const busy = await fakeMeter((request) => [refusedGet(request, "temporary-failure")]);
    expect(await rejection(busy.meter.read(energy.value), "access.refused")).toMatchObject({ retryable: true });
  });

  test("a value of another type is a DecodeError with the field", async () => {
    const { meter } = await fakeMeter((request) => [got(request, { type: "boolean", value: true })]);
    await rejection(meter.read(energy.scalerUnit), "decode.malformed");
  });

  test("any class by its numbers", async () => {
    const { meter, requests } = await fakeMeter((request) => [got(request, value)]);
    const selection = { selector: 9, parameters: value };
    expect(await meter.readRaw(9000, "0-1:94.7.0.255", -3, selection)).toEqual(value);
    expect(requests[0]).toMatchObject({
      cosemAttributeDescriptor: { classId: 9000, instanceId: fromHex("00015e0700ff"), attributeId: -3 },
      accessSelection: { accessSelector: 9, accessParameters: value },
    });
    await rejection(meter.readRaw(1, "no code", 2), "encode.invalid");
  });

  test("services and parts that were not negotiated are not asked for", async () => {
    const { meter, requests } = await fakeMeter(() => [], without("get", "set", "action", "selective-access"));
    const error = await rejection(meter.read(energy.value), "association.not-negotiated");
    expect(error).toMatchObject({ diagnostic: "get" });
    await rejection(meter.write(energy.value, value), "association.not-negotiated");
    await rejection(meter.invoke(energy.reset, 0), "association.not-negotiated");
    const { meter: other } = await fakeMeter(() => [], without("selective-access"));
    const selection = { selector: 1, parameters: value };
    const part = rawAttribute(7, "1-0:99.1.0.255", 2, selection);
    expect(await rejection(other.read(part), "association.not-negotiated")).toMatchObject({
      diagnostic: "selective-access",
    });
    await rejection(other.write(part, value), "association.not-negotiated");
    expect(requests).toEqual([]);
  });

  test("invoke-ids go round", async () => {
    const { meter, requests } = await fakeMeter((request) => [got(request, value)]);
    for (let i = 0; i < 18; i++) await meter.read(energy.value);
    expect(requests.map((request) => invoked(request).invokeId)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2,
    ]);
  });
});

describe("readAll", () => {
  const refs = [energy.value, energy.scalerUnit, dataObject("0-0:42.0.0.255").value] as const;
  const name: Data = { type: "visible-string", value: "meter" };
  const unit: Data = {
    type: "structure",
    value: [
      { type: "integer", value: -1 },
      { type: "enum", value: 30 },
    ],
  };
  const all: Answer = (request) => [
    {
      kind: "get-response-with-list",
      invokeIdAndPriority: invoked(request),
      result: [value, unit, name].map((data) => ({ kind: "data", value: data })),
    },
  ];
  const expected = [value, { scaler: -1, unit: "watt-hour" }, name];

  test("goes in one request, and its types are those of the references", async () => {
    const { meter, requests } = await fakeMeter(all);
    const [count, scalerUnit, text] = await meter.readAll(refs);
    // Compiles only when the tuple is typed.
    const scaler: number = scalerUnit.scaler;
    expect([count, { ...scalerUnit, scaler }, text]).toEqual(expected);
    expect(requests.map((request) => request.kind)).toEqual(["get-request-with-list"]);
  });

  test("goes one by one where the server has neither lists nor ACCESS", async () => {
    const queue = [value, unit, name];
    const { meter, requests } = await fakeMeter(
      (request) => [got(request, queue.shift()!)],
      without("multiple-references", "access"),
    );
    expect(await meter.readAll(refs)).toEqual(expected);
    expect(requests.map((request) => request.kind)).toEqual(Array(3).fill("get-request-normal"));
  });

  test("goes in as many lists as the server's PDU size asks for", async () => {
    // Ten octets each, and six before them: two fit.
    const { meter, requests } = await fakeMeter(
      (request) =>
        request.kind === "get-request-with-list"
          ? [
              {
                kind: "get-response-with-list",
                invokeIdAndPriority: invoked(request),
                result: request.attributeDescriptorList.map(() => ({ kind: "data", value })),
              },
            ]
          : [got(request, value)],
      { serverMaxReceivePduSize: 26 },
    );
    expect(await meter.readAll(Array(5).fill(energy.value))).toEqual(Array(5).fill(value));
    expect(requests.map((request) => encodeXdlmsApdu(request).length)).toEqual([24, 24, 13]);
  });

  test("nothing asks for nothing", async () => {
    const { meter, requests } = await fakeMeter(() => []);
    expect(await meter.readAll([])).toEqual([]);
    expect(requests).toEqual([]);
  });

  test("a list in blocks", async () => {
    const octets = fromHex(`0300${toHex(encodeData(value))}00${toHex(encodeData(unit))}00${toHex(encodeData(name))}`);
    const { meter } = await fakeMeter(inBlocks(octets, 3));
    expect(await meter.readAll(refs)).toEqual(expected);
  });

  test("each has its own outcome; one that is wrong does not take the others with it", async () => {
    const { meter } = await fakeMeter((request) => [
      {
        kind: "get-response-with-list",
        invokeIdAndPriority: invoked(request),
        result: [
          { kind: "data-access-result", value: "read-write-denied" },
          { kind: "data", value: { type: "array", value: [{ type: "array", value: [] }] } },
          { kind: "data", value: name },
        ],
      },
    ]);
    const [first, second, third] = await meter.readEach(refs);
    expect(first).toMatchObject({ ok: false, error: { code: "access.refused", result: "read-write-denied" } });
    expect(second).toMatchObject({ ok: false, error: { code: "decode.malformed" } });
    expect(third).toEqual({ ok: true, value: name });
    const error = (await rejection(meter.readAll(refs), "access.refused")) as AccessError;
    expect(error.message).toContain("1-0:1.8.0.255/3.value");
  });

  test("a list refused as a whole", async () => {
    const { meter } = await fakeMeter((request) => [refusedGet(request, "temporary-failure")]);
    for (const outcome of await meter.readEach(refs)) {
      expect(outcome).toMatchObject({ ok: false, error: { result: "temporary-failure" } });
    }
  });

  test("too few or too many results, one where a list is due, a list where one is due", async () => {
    const list: Answer = (request) => [
      { kind: "get-response-with-list", invokeIdAndPriority: invoked(request), result: [{ kind: "data", value }] },
    ];
    await rejection((await fakeMeter(list)).meter.readAll(refs), "service.protocol");
    await rejection((await fakeMeter(list)).meter.read(energy.value), "service.protocol");
    const one: Answer = (request) => [got(request, value)];
    await rejection((await fakeMeter(one)).meter.readAll(refs), "service.protocol");
    const four: Answer = (request) => [
      {
        kind: "get-response-with-list",
        invokeIdAndPriority: invoked(request),
        result: Array(4).fill({ kind: "data", value }),
      },
    ];
    await rejection((await fakeMeter(four)).meter.readAll(refs), "service.protocol");
  });

  test("octets behind the last result, and a result that is neither value nor error", async () => {
    const trailing = await fakeMeter(inBlocks(fromHex("03010301030103ff"), 100));
    await rejection(trailing.meter.readAll(refs), "decode.trailing");
    const neither = await fakeMeter(inBlocks(fromHex("03010301030203"), 100));
    await rejection(neither.meter.readAll(refs), "decode.unknown-tag");
  });
});

describe("GET in blocks", () => {
  const long: Data = { type: "octet-string", value: Uint8Array.from({ length: 1000 }, (_, i) => i) };
  const target = rawAttribute(1, "0-0:42.0.0.255", 2);

  test.each([1, 7, 500, 1004, 2000])("blocks of %d octets", async (size) => {
    const { meter, requests } = await fakeMeter(inBlocks(encodeData(long), size));
    expect(await meter.read(target)).toEqual(long);
    const [first, ...rest] = requests;
    expect(first!.kind).toBe("get-request-normal");
    expect(rest).toEqual(
      rest.map((_, i) => ({
        kind: "get-request-next",
        invokeIdAndPriority: invoked(first!),
        blockNumber: i + 1,
      })),
    );
  });

  test("a recorded transfer of nine blocks: the columns of a profile", async () => {
    const apdus: Uint8Array[] = [];
    const receiver = new HdlcReceiver();
    const reassembler = new HdlcReassembler();
    for (const frame of session("hdlc-andrebdo-sample").frames) {
      if (frame.from === "client") continue;
      for (const found of receiver.push(fromHex(frame.hex))) {
        const message = found.kind === "I" ? reassembler.push(found) : undefined;
        if (message !== undefined) apdus.push(message.information.subarray(3));
      }
    }
    const blocks = apdus.filter((apdu) => apdu[0] === 0xc4 && apdu[1] === 2);
    expect(blocks).toHaveLength(9);
    const { meter } = await fakeMeter(() => [decodeXdlmsApdu(blocks.shift()!)]);
    const columns = await meter.read(profileGeneric("1-0:98.1.0.255").captureObjects);
    expect(columns).toHaveLength(60);
    expect(columns[1]).toMatchObject({ classId: 3, logicalName: "1-0:1.8.0.255", attributeIndex: 2, dataIndex: 0 });
  });

  test("repeated blocks are dropped", async () => {
    const answer = inBlocks(encodeData(long), 400);
    const { events, onEvent } = eventLog();
    const { meter } = await fakeMeter(
      (request) => {
        const [reply] = answer(request);
        // The block before comes again first.
        if (request.kind !== "get-request-next") return [reply!];
        return [block(request, request.blockNumber, new Uint8Array(3), false), reply!];
      },
      {},
      { onEvent },
    );
    expect(await meter.read(target)).toEqual(long);
    expect(events.filter((event) => event.kind === "reply-dropped")).toEqual(
      Array(2).fill({ kind: "reply-dropped", reason: "an answer that came before" }),
    );
  });

  test.each<readonly [string, (request: XdlmsApdu, n: number) => XdlmsApdu, string]>([
    ["begins with block 2", (request) => block(request, 2, fromHex("00"), true), "service.protocol"],
    ["begins with block 0", (request) => block(request, 0, fromHex("00"), true), "service.protocol"],
    ["skips a block", (request, n) => block(request, 2 * n - 1, fromHex("00"), false), "service.protocol"],
    ["has an empty block", (request, n) => block(request, n, fromHex(n === 2 ? "" : "09"), false), "service.protocol"],
    [
      "goes over to the whole",
      (request, n) => (n === 1 ? block(request, 1, fromHex("09"), false) : got(request, value)),
      "service.protocol",
    ],
    ["ends too early", (request, n) => block(request, n, fromHex("0905"), n === 2), "decode.truncated"],
  ])("a transfer that %s", async (_, answer, code) => {
    let n = 0;
    const { meter } = await fakeMeter((request) => [answer(request, ++n)]);
    await rejection(meter.read(target), code);
  });

  test("a block may be refused, in either form", async () => {
    const aborted: Answer = (request) =>
      request.kind === "get-request-next"
        ? [
            {
              kind: "get-response-with-datablock",
              invokeIdAndPriority: invoked(request),
              result: {
                lastBlock: true,
                blockNumber: 2,
                result: { kind: "data-access-result", value: "long-get-aborted" },
              },
            },
          ]
        : [block(request, 1, fromHex("09"), false)];
    const error = await rejection((await fakeMeter(aborted)).meter.read(target), "access.refused");
    expect(error).toMatchObject({ result: "long-get-aborted", retryable: true });
    const refused: Answer = (request) =>
      request.kind === "get-request-next"
        ? [refusedGet(request, "temporary-failure")]
        : [block(request, 1, fromHex("09"), false)];
    await rejection((await fakeMeter(refused)).meter.read(target), "access.refused");
  });

  test("a chain without end is cut off, by size and by number", async () => {
    const endless = (size: number): Answer => {
      let n = 0;
      return (request) => [block(request, ++n, new Uint8Array(size), false)];
    };
    const limit = (limits: object): object => ({ decode: { limits } });
    const bySize = await fakeMeter(endless(100), {}, limit({ apduBytes: 1000 }));
    await rejection(bySize.meter.read(target), "service.limit");
    expect(bySize.requests).toHaveLength(11);
    const byNumber = await fakeMeter(endless(1), {}, limit({ blocks: 20 }));
    await rejection(byNumber.meter.read(target), "service.limit");
    expect(byNumber.requests).toHaveLength(20);
  });

  test("silence in the middle ends in a timeout; the next read works", async () => {
    let isSilent = true;
    const { meter } = await fakeMeter(
      (request) => {
        if (request.kind === "get-request-next" && isSilent) return [];
        return inBlocks(encodeData(long), 600)(request);
      },
      {},
      { timeout: 20 },
    );
    await rejection(meter.read(target), "timeout");
    isSilent = false;
    expect(await meter.read(target)).toEqual(long);
  });
});

describe("replies are tied to requests (W6)", () => {
  test("answers to other invoke-ids and services are dropped, and the right one is found", async () => {
    const { events, onEvent } = eventLog();
    const { meter } = await fakeMeter(
      (request) => {
        const { invokeId, ...rest } = invoked(request);
        return [
          { kind: "set-response-normal", invokeIdAndPriority: invoked(request), result: "success" },
          {
            kind: "get-response-normal",
            invokeIdAndPriority: { invokeId: (invokeId + 15) % 16, ...rest },
            result: { kind: "data", value: { type: "boolean", value: false } },
          },
          got(request, value),
          got(request, { type: "boolean", value: true }),
        ];
      },
      {},
      { onEvent },
    );
    expect(await meter.readRaw(3, "1-0:1.8.0.255", 2)).toEqual(value);
    expect(await meter.readRaw(3, "1-0:1.8.0.255", 2)).toEqual(value);
    expect(events.flatMap((event) => (event.kind === "reply-dropped" ? [event.reason] : []))).toEqual([
      "an APDU c5, which does not answer get-request-normal",
      "an answer to invoke-id 0, 1 expected",
      "an APDU c4 that nobody waits for",
      "an APDU c5, which does not answer get-request-normal",
      "an answer to invoke-id 1, 2 expected",
      "an APDU c4 that nobody waits for",
    ]);
  });

  test("a late reply does not answer the next request", async () => {
    const late: XdlmsApdu[] = [];
    const { meter } = await fakeMeter(
      (request) => {
        late.push(got(request, late.length === 0 ? { type: "boolean", value: false } : value));
        return late.length === 1 ? [] : late.splice(0);
      },
      {},
      { timeout: 20 },
    );
    await rejection(meter.readRaw(3, "1-0:1.8.0.255", 2), "timeout");
    expect(await meter.readRaw(3, "1-0:1.8.0.255", 2)).toEqual(value);
  });

  test("a timeout tells of what was dropped", async () => {
    const { meter } = await fakeMeter(
      (request) => [{ ...got(request, value), invokeIdAndPriority: { ...invoked(request), invokeId: 9 } } as XdlmsApdu],
      {},
      { timeout: 20 },
    );
    const error = await rejection(meter.read(energy.value), "timeout");
    expect(error.message).toMatch(/1 others were dropped, the last: an answer to invoke-id 9, 1 expected/);
  });

  test("a reply cut short, and one of an alternative that does not exist", async () => {
    const { meter, channel } = await fakeMeter(() => []);
    const cut = rejection(meter.read(energy.value), "decode.truncated");
    await new Promise((resolve) => setTimeout(resolve, 0));
    channel.arrive(fromHex("c401"));
    await cut;
    const unknown = rejection(meter.read(energy.value), "decode.unknown-tag");
    await new Promise((resolve) => setTimeout(resolve, 0));
    channel.arrive(fromHex("c409c200"));
    await unknown;
  });

  test("exception-response and ConfirmedServiceError", async () => {
    const exception = await fakeMeter(() => [
      {
        kind: "exception-response",
        stateError: "service-not-allowed",
        serviceError: { kind: "invocation-counter-error", value: 42 },
      },
    ]);
    const error = await rejection(exception.meter.read(energy.value), "service.exception");
    expect(error).toMatchObject({ reason: "invocation-counter-error", invocationCounter: 42 });
    expect(error.message).toMatch(/raise the counter/);
    const confirmed = await fakeMeter(() => [
      {
        kind: "confirmed-service-error",
        value: { kind: "read", value: { kind: "access", value: "object-access-violated" } },
      },
    ]);
    expect(await rejection(confirmed.meter.read(energy.value), "service.error")).toMatchObject({
      reason: "object-access-violated",
    });
  });

  test("a notification in between is handed on, and is no reply", async () => {
    const notifications: XdlmsApdu[] = [];
    const event: XdlmsApdu = {
      kind: "event-notification-request",
      time: undefined,
      cosemAttributeDescriptor: { classId: 1, instanceId: fromHex("0000600700ff"), attributeId: 2 },
      attributeValue: value,
    };
    const { meter, channel } = await fakeMeter(
      (request) => [event, got(request, value)],
      {},
      { onNotification: (notification) => notifications.push(notification) },
    );
    expect(await meter.read(energy.value)).toEqual(value);
    expect(notifications).toEqual([event]);
    channel.arrive(encodeXdlmsApdu(event));
    await Promise.resolve();
    expect(notifications).toEqual([event, event]);
  });

  test("what comes unasked and cannot be read is reported", async () => {
    const { events, onEvent } = eventLog();
    const { channel } = await fakeMeter(() => [], {}, { onEvent, onNotification: () => {} });
    channel.arrive(fromHex("0f00"));
    await Promise.resolve();
    expect(events.at(-1)).toMatchObject({ kind: "discarded", reason: expect.stringContaining("decode.truncated") });
  });
});

describe("write", () => {
  const period = profileGeneric("1-0:99.1.0.255").capturePeriod;

  test("one attribute", async () => {
    const { meter, requests } = await fakeMeter((request) => [
      { kind: "set-response-normal", invokeIdAndPriority: invoked(request), result: "success" },
    ]);
    await meter.write(period, 900);
    expect(requests).toMatchObject([
      {
        kind: "set-request-normal",
        cosemAttributeDescriptor: { classId: 7, attributeId: 4 },
        value: { type: "double-long-unsigned", value: 900 },
      },
    ]);
  });

  test("a refusal, and a value that does not fit", async () => {
    const { meter } = await fakeMeter((request) => [
      { kind: "set-response-normal", invokeIdAndPriority: invoked(request), result: "type-unmatched" },
    ]);
    const error = await rejection(meter.write(period, 900), "access.refused");
    expect(error.message).toBe("access.refused: 1-0:99.1.0.255/7.capture_period: type-unmatched");
    await rejection(meter.write(period, -1), "encode.invalid");
  });

  test("an answer of a form that was not asked for", async () => {
    const { meter } = await fakeMeter((request) => [
      { kind: "set-response-with-list", invokeIdAndPriority: invoked(request), result: ["success"] },
    ]);
    await rejection(meter.write(period, 900), "service.protocol");
  });

  /** Takes a SET in blocks and remembers what was written. */
  function blockServer(): { answer: Answer; written: number[]; sizes: number[] } {
    const written: number[] = [];
    const sizes: number[] = [];
    const answer: Answer = (request) => {
      if (request.kind !== "set-request-with-first-datablock" && request.kind !== "set-request-with-datablock") {
        throw new Error(request.kind);
      }
      const { blockNumber, lastBlock, rawData } = request.datablock;
      written.push(...rawData);
      sizes.push(encodeXdlmsApdu(request).length);
      const invokeIdAndPriority = invoked(request);
      return [
        lastBlock
          ? { kind: "set-response-last-datablock", invokeIdAndPriority, result: "success", blockNumber }
          : { kind: "set-response-datablock", invokeIdAndPriority, blockNumber },
      ];
    };
    return { answer, written, sizes };
  }

  const target = rawAttribute(1, "0-0:42.0.0.255", 2);
  const long: Data = { type: "octet-string", value: Uint8Array.from({ length: 300 }, (_, i) => i) };

  test.each([36, 50, 64, 300])("in blocks, for a server that takes %d octets", async (size) => {
    const { answer, written, sizes } = blockServer();
    const { meter } = await fakeMeter(answer, { serverMaxReceivePduSize: size });
    await meter.write(target, long);
    expect(decodeData(Uint8Array.from(written))).toEqual(long);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
    expect(sizes.length).toBeGreaterThan(1);
  });

  test("a repeated confirmation is dropped", async () => {
    const { answer, written } = blockServer();
    const { meter } = await fakeMeter(
      (request) => {
        const { blockNumber } = (request as { datablock: { blockNumber: number } }).datablock;
        const again: XdlmsApdu = {
          kind: "set-response-datablock",
          invokeIdAndPriority: invoked(request),
          blockNumber: blockNumber - 1,
        };
        return blockNumber === 1 ? answer(request) : [again, ...answer(request)];
      },
      { serverMaxReceivePduSize: 100 },
    );
    await meter.write(target, long);
    expect(decodeData(Uint8Array.from(written))).toEqual(long);
  });

  test.each<readonly [string, (request: XdlmsApdu) => XdlmsApdu, string]>([
    [
      "refused at the first block",
      (request) => ({
        kind: "set-response-last-datablock",
        invokeIdAndPriority: invoked(request),
        result: "read-write-denied",
        blockNumber: 1,
      }),
      "access.refused",
    ],
    [
      "refused in the short form",
      (request) => ({ kind: "set-response-normal", invokeIdAndPriority: invoked(request), result: "object-undefined" }),
      "access.refused",
    ],
    [
      "confirmed as a whole too early",
      (request) => ({
        kind: "set-response-last-datablock",
        invokeIdAndPriority: invoked(request),
        result: "success",
        blockNumber: 1,
      }),
      "service.protocol",
    ],
    [
      "confirmed with a wrong number",
      (request) => ({ kind: "set-response-datablock", invokeIdAndPriority: invoked(request), blockNumber: 2 }),
      "service.protocol",
    ],
  ])("a transfer that is %s", async (_, answer, code) => {
    const { meter } = await fakeMeter((request) => [answer(request)], { serverMaxReceivePduSize: 100 });
    await rejection(meter.write(target, long), code);
  });

  test("too long for a server without blocks, or with blocks of no octet", async () => {
    const { meter } = await fakeMeter(() => [], {
      serverMaxReceivePduSize: 100,
      ...without("block-transfer-with-set-or-write"),
    });
    await rejection(meter.write(target, long), "association.not-negotiated");
    const tiny = await fakeMeter(() => [], { serverMaxReceivePduSize: 24 });
    await rejection(tiny.meter.write(target, long), "service.pdu-size");
    const tinier = await fakeMeter(() => [], { serverMaxReceivePduSize: 12 });
    await rejection(tinier.meter.read(target), "service.pdu-size");
  });
});

describe("invoke", () => {
  const shift = clock("0-0:1.0.0.255").shiftTime;
  const target = rawMethod(9000, "0-0:44.0.0.255", 3);
  const long: Data = { type: "octet-string", value: Uint8Array.from({ length: 300 }, (_, i) => i) };

  test("a method without a reply", async () => {
    const { meter, requests } = await fakeMeter((request) => [
      {
        kind: "action-response-normal",
        invokeIdAndPriority: invoked(request),
        singleResponse: { result: "success", returnParameters: undefined },
      },
    ]);
    expect(await meter.invoke(shift, 30)).toBeUndefined();
    expect(requests).toMatchObject([
      {
        kind: "action-request-normal",
        cosemMethodDescriptor: { classId: 8, methodId: 6 },
        methodInvocationParameters: { type: "long", value: 30 },
      },
    ]);
    await rejection(meter.invoke(shift, 100_000), "encode.invalid");
  });

  test("a method with a reply", async () => {
    const { meter } = await fakeMeter((request) => [
      {
        kind: "action-response-normal",
        invokeIdAndPriority: invoked(request),
        singleResponse: { result: "success", returnParameters: { kind: "data", value } },
      },
    ]);
    expect(await meter.invoke(target, long)).toEqual(value);
  });

  test("refused, refused in the reply, nothing where a reply is due, an answer of another form", async () => {
    const answers =
      (singleResponse: object): Answer =>
      (request) => [
        { kind: "action-response-normal", invokeIdAndPriority: invoked(request), singleResponse } as XdlmsApdu,
      ];
    const { disconnect } = { disconnect: disconnectControl("0-0:96.3.10.255").remoteDisconnect };
    const refused = await fakeMeter(answers({ result: "temporary-failure" }));
    const error = await rejection(refused.meter.invoke(disconnect, 0), "action.refused");
    expect(error).toMatchObject({ result: "temporary-failure", retryable: true });
    expect(error.message).toContain("0-0:96.3.10.255/70.remote_disconnect");
    const withheld = await fakeMeter(
      answers({ result: "success", returnParameters: { kind: "data-access-result", value: "object-undefined" } }),
    );
    await rejection(withheld.meter.invoke(target, value), "access.refused");
    const empty = await fakeMeter(answers({ result: "success" }));
    await rejection(empty.meter.invoke(target, value), "service.protocol");
    const other = await fakeMeter((request) => [
      { kind: "action-response-next-pblock", invokeIdAndPriority: invoked(request), blockNumber: 1 },
    ]);
    await rejection(other.meter.invoke(target, value), "service.protocol");
  });

  /** Takes a parameter in blocks and returns `reply` in blocks. */
  function blockServer(reply: Uint8Array, size: number): { answer: Answer; parameter: number[]; sizes: number[] } {
    const parameter: number[] = [];
    const sizes: number[] = [];
    const part = (request: XdlmsApdu, after: number): XdlmsApdu => ({
      kind: "action-response-with-pblock",
      invokeIdAndPriority: invoked(request),
      pblock: {
        lastBlock: (after + 1) * size >= reply.length,
        blockNumber: after + 1,
        rawData: reply.subarray(after * size, (after + 1) * size),
      },
    });
    const answer: Answer = (request) => {
      sizes.push(encodeXdlmsApdu(request).length);
      switch (request.kind) {
        case "action-request-with-first-pblock":
        case "action-request-with-pblock": {
          const { blockNumber, lastBlock, rawData } = request.pblock;
          parameter.push(...rawData);
          if (lastBlock) return [part(request, 0)];
          return [{ kind: "action-response-next-pblock", invokeIdAndPriority: invoked(request), blockNumber }];
        }
        case "action-request-normal":
          return [part(request, 0)];
        case "action-request-next-pblock":
          return [part(request, request.blockNumber)];
        default:
          throw new Error(request.kind);
      }
    };
    return { answer, parameter, sizes };
  }

  test.each<readonly [string, string]>([
    ["the Data itself", ""],
    ["a Get-Data-Result", "00"],
  ])("parameter and reply in blocks that hold %s", async (_, before) => {
    const { answer, parameter, sizes } = blockServer(fromHex(before + toHex(encodeData(long))), 70);
    const { meter } = await fakeMeter(answer, { serverMaxReceivePduSize: 64 });
    expect(await meter.invoke(target, long)).toEqual(long);
    expect(decodeData(Uint8Array.from(parameter))).toEqual(long);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(64);
  });

  test("a reply in blocks that is refused, wrong, or of no use", async () => {
    const refusal = await fakeMeter(blockServer(fromHex("010b"), 1).answer);
    expect(await rejection(refusal.meter.invoke(target, value), "access.refused")).toMatchObject({
      result: "object-unavailable",
    });
    const wrong = await fakeMeter(blockServer(fromHex("ffff"), 1).answer);
    await rejection(wrong.meter.invoke(target, value), "decode.trailing");
    const unused = await fakeMeter(blockServer(encodeData(long), 100).answer);
    expect(await unused.meter.invoke(shift, 30)).toBeUndefined();
  });

  test("refused in the middle, of the parameter and of the reply", async () => {
    const refusal = (request: XdlmsApdu): XdlmsApdu => ({
      kind: "action-response-normal",
      invokeIdAndPriority: invoked(request),
      singleResponse: { result: "long-action-aborted", returnParameters: undefined },
    });
    const early = await fakeMeter((request) => [refusal(request)], { serverMaxReceivePduSize: 64 });
    await rejection(early.meter.invoke(target, long), "action.refused");
    expect(early.requests).toHaveLength(1);
    const { answer } = blockServer(encodeData(long), 100);
    const late = await fakeMeter((request) =>
      request.kind === "action-request-next-pblock" ? [refusal(request)] : answer(request),
    );
    await rejection(late.meter.invoke(target, value), "action.refused");
  });

  test("a wrong number, or a confirmation after the last block", async () => {
    const wrong: Answer = (request) => [
      { kind: "action-response-next-pblock", invokeIdAndPriority: invoked(request), blockNumber: 9 },
    ];
    const small = { serverMaxReceivePduSize: 64 };
    await rejection((await fakeMeter(wrong, small)).meter.invoke(target, long), "service.protocol");
    const always: Answer = (request) => [
      {
        kind: "action-response-next-pblock",
        invokeIdAndPriority: invoked(request),
        blockNumber: (request as { pblock: { blockNumber: number } }).pblock.blockNumber,
      },
    ];
    await rejection((await fakeMeter(always, small)).meter.invoke(target, long), "service.protocol");
    await rejection(
      (await fakeMeter(() => [], { ...small, ...without("block-transfer-with-action") })).meter.invoke(target, long),
      "association.not-negotiated",
    );
  });
});

describe("the view of a get-response", () => {
  test("says what the generated decoder says", () => {
    fc.assert(
      fc.property(getResponse(), (response) => {
        const apdu = encodeXdlmsApdu(response);
        const decoded = decodeXdlmsApdu(apdu) as GetResponse;
        const opened = openReply({ apdu, alternative: apdu[1]!, contents: 3 });
        switch (decoded.kind) {
          case "get-response-normal":
            if (decoded.result.kind === "data") {
              expect(opened).toEqual({ form: "data", octets: encodeData(decoded.result.value) });
            } else expect(opened).toEqual({ form: "refused", result: decoded.result.value });
            break;
          case "get-response-with-datablock": {
            const { lastBlock, blockNumber, result } = decoded.result;
            if (result.kind === "raw-data") {
              expect(opened).toEqual({ form: "block", block: { lastBlock, blockNumber, rawData: result.value } });
            } else expect(opened).toEqual({ form: "refused", result: result.value });
            break;
          }
          case "get-response-with-list":
            expect(opened).toEqual({ form: "list", octets: apdu.subarray(3) });
        }
      }),
    );
  });
});
