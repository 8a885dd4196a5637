import {
  constant,
  fromHex,
  type MethodDefinition,
  Reader,
  type ServerObject,
  serverObject,
  variable,
} from "@cosemkit/core";
import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import {
  type DatablockSa,
  decodeGetDataResult,
  type InvokeIdAndPriority,
  readGetDataResult,
} from "@cosemkit/model/apdu/common";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import { dataObjectClass, dataObjectServer } from "@cosemkit/model/classes/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ServerLimits } from "../../src/server/limits.ts";
import { actionRequest, all, exceptionOf, getRequest, hexOf, id, security, server, Tester, target } from "./support.ts";

const long = "0-0:96.1.0.255";
const echo = "0-0:96.2.0.255";
const short = "0-0:96.1.1.255";

function octets(length: number): Data {
  return { type: "octet-string", value: Uint8Array.from({ length }, (_, i) => i) };
}

const echoed: MethodDefinition = {
  id: 1,
  name: "echo",
  property: "echo",
  parameter: dataObjectClass.attributes[1]!.codec,
  reply: dataObjectClass.attributes[1]!.codec,
  mandatory: false,
};

/** An object whose method gives its parameter back. */
function echoObject(): ServerObject {
  const definition = { ...dataObjectClass, classId: 9000, methods: [echoed] };
  return serverObject(definition, echo, { echo: (parameter: unknown) => parameter });
}

interface Options {
  readonly conformance?: readonly ConformanceBit[];
  readonly pduSize?: number;
  readonly ciphered?: boolean;
  readonly limits?: Partial<ServerLimits>;
  readonly value?: Data;
  readonly general?: boolean;
}

async function associated(options: Options = {}): Promise<Tester> {
  const {
    pduSize = 64,
    ciphered = false,
    limits = {},
    value = octets(200),
    general = false,
    conformance = all,
  } = options;
  const { server: meter } = server({
    objects: [
      dataObjectServer(long, { value: variable<Data>(value) }),
      dataObjectServer(short, { value: constant<Data>({ type: "unsigned", value: 7 }) }),
      echoObject(),
    ],
    clients: [{ sap: 1, authentication: { mechanism: "none" }, security: ciphered ? security() : undefined }],
    limits,
    maxPduSize: 0xffff,
  });
  const tester = new Tester(meter.open(1), {
    ciphered,
    initiate: { clientMaxReceivePduSize: pduSize, proposedConformance: conformance },
    cipher: { form: general ? "general" : "service" },
  });
  const aare = await tester.associate();
  expect(aare.result).toBe("accepted");
  return tester;
}

/** Reads as a client does, block by block; `sizes` are the octets of what came over the wire. */
async function readBlocks(
  client: Tester,
  request: XdlmsApdu,
  invokeId: InvokeIdAndPriority = id,
): Promise<{ readonly bytes: Uint8Array; readonly blocks: number }> {
  let response = await client.exchange(request);
  const parts: number[] = [];
  for (let block = 1; ; block++) {
    if (response.kind !== "get-response-with-datablock") throw new Error(response.kind);
    const { lastBlock, blockNumber, result } = response.result;
    expect(blockNumber).toBe(block);
    if (result.kind !== "raw-data") throw new Error(`${result.value}`);
    parts.push(...result.value);
    if (lastBlock) return { bytes: Uint8Array.from(parts), blocks: block };
    response = await client.exchange({ kind: "get-request-next", invokeIdAndPriority: invokeId, blockNumber });
  }
}

/** Watches that nothing longer than `most` octets comes back. */
function watch(client: Tester, most: number): { longest: number } {
  const seen = { longest: 0 };
  const { session } = client;
  const receive = session.receive.bind(session);
  session.receive = async (apdu) => {
    const reply = await receive(apdu);
    seen.longest = Math.max(seen.longest, reply?.length ?? 0);
    expect(reply?.length ?? 0).toBeLessThanOrEqual(most);
    return reply;
  };
  return seen;
}

function blocksOf(bytes: Uint8Array, size: number): readonly DatablockSa[] {
  const count = Math.max(1, Math.ceil(bytes.length / size));
  return Array.from({ length: count }, (_, i) => ({
    lastBlock: i === count - 1,
    blockNumber: i + 1,
    rawData: bytes.subarray(i * size, (i + 1) * size),
  }));
}

describe("GET in blocks", () => {
  test("has the form of the facts, byte for byte", async () => {
    const client = await associated({
      pduSize: 15,
      value: { type: "octet-string", value: fromHex("0102030405060708090a") },
    });
    const next = (block: number): Uint8Array => Uint8Array.of(0xc0, 2, 0xc1, 0, 0, 0, block);
    expect(hexOf(await client.send(encodeXdlmsApdu(getRequest(1, long, 2))))).toBe(
      "c402c1000000000100" + "05090a010203",
    );
    expect(hexOf(await client.send(next(1)))).toBe("c402c1000000000200" + "050405060708");
    expect(hexOf(await client.send(next(2)))).toBe("c402c1010000000300" + "02090a");
  });

  test("what just fits is not cut", async () => {
    // 4 octets of response, 2 of Data, 58 of value.
    const fits = await associated({ value: octets(58) });
    expect((await fits.exchange(getRequest(1, long, 2))).kind).toBe("get-response-normal");
    const exceeds = await associated({ value: octets(59) });
    expect((await exceeds.exchange(getRequest(1, long, 2))).kind).toBe("get-response-with-datablock");
  });

  test("invariant 6: any PDU size from 12 gives the same octets, and no reply is longer", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.integer({ min: 12, max: 80 }), fc.integer({ min: 12, max: 0xffff })),
        fc.oneof(fc.nat(80), fc.nat(3_000), fc.constantFrom(70_000)),
        async (pduSize, length) => {
          const client = await associated({ pduSize, value: octets(length) });
          watch(client, pduSize);
          const response = await client.exchange(getRequest(1, short, 2));
          expect(response.kind).toBe("get-response-normal");
          const expected = encodeData(octets(length));
          if (expected.length + 4 <= pduSize) {
            const whole = await client.exchange(getRequest(1, long, 2));
            expect(whole).toMatchObject({ result: { kind: "data" } });
          } else if (length / pduSize < 300) {
            const { bytes, blocks } = await readBlocks(client, getRequest(1, long, 2));
            expect(bytes).toEqual(expected);
            // No block is shorter than it has to be: 9 octets of head and at most 3 of length.
            expect(blocks).toBeLessThanOrEqual(Math.ceil(expected.length / Math.max(pduSize - 12, 2)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("invariant 6: with ciphering too, in both forms", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 40, max: 400 }),
        fc.nat(1_000),
        fc.boolean(),
        async (pduSize, length, general) => {
          const client = await associated({ pduSize, ciphered: true, general, value: octets(length) });
          const seen = watch(client, pduSize);
          const expected = encodeData(octets(length));
          const response = await client.exchange(getRequest(1, long, 2));
          if (response.kind === "get-response-normal") {
            expect(response).toMatchObject({ result: { kind: "data", value: octets(length) } });
          } else {
            const { bytes } = await readBlocks(client, getRequest(1, long, 2));
            expect(bytes).toEqual(expected);
            // Room is used to the last octets: at most the change of a length field is left.
            expect(seen.longest).toBeGreaterThanOrEqual(Math.min(pduSize - 4, expected.length));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("with a list, the blocks hold the list with its count", async () => {
    const client = await associated();
    const { bytes } = await readBlocks(client, {
      kind: "get-request-with-list",
      invokeIdAndPriority: id,
      attributeDescriptorList: [long, "0-0:96.9.9.255", long, short].map((name) => ({
        cosemAttributeDescriptor: target(1, name, 2),
      })),
    });
    const r = new Reader(bytes);
    const results = Array.from({ length: r.length() }, () => readGetDataResult(r));
    r.finish();
    expect(results).toEqual([
      { kind: "data", value: octets(200) },
      { kind: "data-access-result", value: "object-undefined" },
      { kind: "data", value: octets(200) },
      { kind: "data", value: { type: "unsigned", value: 7 } },
    ]);
  });

  test.each([
    ["the first again", 0],
    ["one too far", 2],
    ["none at all", 0xffff_ffff],
  ])("a wrong block number (%s) ends the transfer", async (_what, blockNumber) => {
    const client = await associated();
    await client.exchange(getRequest(1, long, 2));
    const next = { kind: "get-request-next", invokeIdAndPriority: id } as const;
    expect(await client.exchange({ ...next, blockNumber })).toMatchObject({
      result: {
        lastBlock: true,
        blockNumber,
        result: { kind: "data-access-result", value: "data-block-number-invalid" },
      },
    });
    expect(await client.exchange({ ...next, blockNumber: 1 })).toMatchObject({
      result: { result: { value: "no-long-get-in-progress" } },
    });
  });

  test("a block that nobody waits for is refused, and so is one after the last", async () => {
    const client = await associated();
    const next = { kind: "get-request-next", invokeIdAndPriority: id, blockNumber: 1 } as const;
    const none = { result: { lastBlock: true, result: { value: "no-long-get-in-progress" } } };
    expect(await client.exchange(next)).toMatchObject(none);
    const { blocks } = await readBlocks(client, getRequest(1, long, 2));
    expect(await client.exchange({ ...next, blockNumber: blocks })).toMatchObject(none);
  });

  test("transfers with different invoke-ids do not mix; the oldest gives way", async () => {
    const client = await associated({ limits: { pending: 2 } });
    const withId = (invokeId: number): InvokeIdAndPriority => ({ ...id, invokeId });
    const begin = (invokeId: number): Promise<XdlmsApdu> =>
      client.exchange({ ...getRequest(1, long, 2), invokeIdAndPriority: withId(invokeId) } as XdlmsApdu);
    const next = (invokeId: number): Promise<XdlmsApdu> =>
      client.exchange({ kind: "get-request-next", invokeIdAndPriority: withId(invokeId), blockNumber: 1 });
    for (const invokeId of [1, 2, 3]) await begin(invokeId);
    expect(await next(1)).toMatchObject({ result: { result: { value: "no-long-get-in-progress" } } });
    for (const invokeId of [3, 2]) {
      expect(await next(invokeId)).toMatchObject({ invokeIdAndPriority: { invokeId }, result: { blockNumber: 2 } });
    }
  });

  test("a new association knows nothing of the transfers of the old one", async () => {
    const client = await associated();
    await client.exchange(getRequest(1, long, 2));
    await client.associate();
    const next = { kind: "get-request-next", invokeIdAndPriority: id, blockNumber: 1 } as const;
    expect(await client.exchange(next)).toMatchObject({ result: { result: { value: "no-long-get-in-progress" } } });
  });

  test("a value is the one at the time of the request, whatever is written meanwhile", async () => {
    const client = await associated();
    const first = await client.exchange(getRequest(1, long, 2));
    expect(first.kind).toBe("get-response-with-datablock");
    await client.exchange({
      kind: "set-request-normal",
      invokeIdAndPriority: { ...id, invokeId: 2 },
      cosemAttributeDescriptor: target(1, long, 2),
      value: octets(3),
    });
    const second = await client.exchange({ kind: "get-request-next", invokeIdAndPriority: id, blockNumber: 1 });
    expect(second).toMatchObject({ result: { blockNumber: 2, result: { kind: "raw-data" } } });
  });

  test("without block transfer a long value cannot be had", async () => {
    const { server: meter } = server({
      objects: [dataObjectServer(long, { value: constant(octets(200)) })],
      clients: [{ sap: 1, authentication: { mechanism: "none" } }],
    });
    const client = new Tester(meter.open(1), {
      initiate: { clientMaxReceivePduSize: 64, proposedConformance: ["get", "multiple-references"] },
    });
    await client.associate();
    expect(await client.exchange(getRequest(1, long, 2))).toMatchObject({ result: { value: "other-reason" } });
    const list = {
      kind: "get-request-with-list",
      invokeIdAndPriority: id,
      attributeDescriptorList: [{ cosemAttributeDescriptor: target(1, long, 2) }],
    } as const;
    expect(exceptionOf(await client.exchange(list))).toBe("service-not-allowed/pdu-too-long");
  });

  test("one request does not cost more than the limit of replies", async () => {
    const client = await associated({ pduSize: 0xffff, limits: { replyBytes: 500 } });
    const attributeDescriptorList = Array.from({ length: 100 }, () => ({
      cosemAttributeDescriptor: target(1, long, 2),
    }));
    const reply = await client.exchange({
      kind: "get-request-with-list",
      invokeIdAndPriority: id,
      attributeDescriptorList,
    });
    if (reply.kind !== "get-response-with-list") throw new Error(reply.kind);
    expect(reply.result).toHaveLength(100);
    expect(reply.result.filter(({ kind }) => kind === "data")).toHaveLength(3);
    expect(reply.result[3]).toEqual({ kind: "data-access-result", value: "other-reason" });
    const small = await associated({ limits: { replyBytes: 100 } });
    expect(await small.exchange(getRequest(1, long, 2))).toMatchObject({ result: { value: "other-reason" } });
  });
});

describe("SET in blocks", () => {
  async function setInBlocks(client: Tester, bytes: Uint8Array, size: number): Promise<XdlmsApdu> {
    let reply: XdlmsApdu | undefined;
    for (const block of blocksOf(bytes, size)) {
      const common = { invokeIdAndPriority: id, datablock: block };
      reply = await client.exchange(
        block.blockNumber === 1
          ? { kind: "set-request-with-first-datablock", cosemAttributeDescriptor: target(1, long, 2), ...common }
          : { kind: "set-request-with-datablock", ...common },
      );
      if (!block.lastBlock) {
        expect(reply).toEqual({
          kind: "set-response-datablock",
          invokeIdAndPriority: id,
          blockNumber: block.blockNumber,
        });
      }
    }
    return reply!;
  }

  test("invariant 6: any cut gives the same value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.integer({ min: 1, max: 500 }), async (length, size) => {
        const client = await associated({ pduSize: 0xffff });
        const bytes = encodeData(octets(length));
        expect(await setInBlocks(client, bytes, size)).toEqual({
          kind: "set-response-last-datablock",
          invokeIdAndPriority: id,
          result: "success",
          blockNumber: Math.ceil(bytes.length / size),
        });
        expect(await client.exchange(getRequest(1, long, 2))).toMatchObject({
          result: { kind: "data", value: octets(length) },
        });
      }),
      { numRuns: 50 },
    );
  });

  test("has the form of the facts", async () => {
    const client = await associated();
    const first = await client.send(fromHex("c102c1000100006001 00ff0200 00 00000001 02 1105".replaceAll(" ", "")));
    // Not the last block, and yet the whole value: there may be nothing behind it.
    expect(hexOf(first)).toBe("c502c100000001");
    expect(hexOf(await client.send(fromHex("c103c1010000000200")))).toBe("c503c10000000002");
    expect(await client.exchange(getRequest(1, long, 2))).toMatchObject({ result: { value: { value: 5 } } });
  });

  test("with a list writes each", async () => {
    const client = await associated({ pduSize: 0xffff });
    const values = [octets(90), { type: "unsigned", value: 9 } as const];
    const bytes = Uint8Array.of(2, ...values.flatMap((value) => [...encodeData(value)]));
    const [first, ...rest] = blocksOf(bytes, 40);
    let reply = await client.exchange({
      kind: "set-request-with-list-and-first-datablock",
      invokeIdAndPriority: id,
      attributeDescriptorList: [
        { cosemAttributeDescriptor: target(1, long, 2) },
        { cosemAttributeDescriptor: target(1, short, 2) },
      ],
      datablock: first!,
    });
    for (const datablock of rest) {
      expect(reply.kind).toBe("set-response-datablock");
      reply = await client.exchange({ kind: "set-request-with-datablock", invokeIdAndPriority: id, datablock });
    }
    expect(reply).toEqual({
      kind: "set-response-last-datablock-with-list",
      invokeIdAndPriority: id,
      result: ["success", "read-write-denied"],
      blockNumber: 3,
    });
    expect(await client.exchange(getRequest(1, long, 2))).toMatchObject({ result: { value: octets(90) } });
  });

  test("a list that is none changes nothing", async () => {
    const client = await associated({ pduSize: 0xffff });
    for (const rawData of [fromHex("02110511"), fromHex("7f"), fromHex("02110511061107"), new Uint8Array(0)]) {
      const reply = await client.exchange({
        kind: "set-request-with-list-and-first-datablock",
        invokeIdAndPriority: id,
        attributeDescriptorList: [{ cosemAttributeDescriptor: target(1, long, 2) }],
        datablock: { lastBlock: true, blockNumber: 1, rawData },
      });
      expect(reply).toMatchObject({ result: ["type-unmatched"] });
    }
    expect(await client.exchange(getRequest(1, long, 2))).toMatchObject({ result: { value: octets(200) } });
  });

  const begin = {
    kind: "set-request-with-first-datablock",
    invokeIdAndPriority: id,
    cosemAttributeDescriptor: target(1, long, 2),
    datablock: { lastBlock: false, blockNumber: 1, rawData: Uint8Array.of(0x11) },
  } as const;
  const go = (blockNumber: number, rawData: Uint8Array, lastBlock = true): XdlmsApdu => ({
    kind: "set-request-with-datablock",
    invokeIdAndPriority: id,
    datablock: { lastBlock, blockNumber, rawData },
  });

  test.each([
    ["0", 0],
    ["the first again", 1],
    ["one too far", 3],
  ])("a wrong block number (%s) ends the transfer, and nothing is written", async (_what, blockNumber) => {
    const client = await associated();
    await client.exchange(begin);
    expect(await client.exchange(go(blockNumber, Uint8Array.of(5)))).toEqual({
      kind: "set-response-last-datablock",
      invokeIdAndPriority: id,
      result: "data-block-number-invalid",
      blockNumber,
    });
    expect(await client.exchange(go(2, Uint8Array.of(5)))).toMatchObject({ result: "no-long-set-in-progress" });
    expect((await client.exchange(getRequest(1, long, 2))).kind).toBe("get-response-with-datablock");
  });

  test("a first block with another number is refused", async () => {
    const client = await associated();
    const reply = await client.exchange({ ...begin, datablock: { ...begin.datablock, blockNumber: 2 } });
    expect(reply).toMatchObject({ result: "data-block-number-invalid", blockNumber: 2 });
  });

  test("more octets than the limit end the transfer, and so do blocks without octets", async () => {
    const client = await associated({ limits: { requestBytes: 10 } });
    await client.exchange(begin);
    expect(await client.exchange(go(2, new Uint8Array(10)))).toMatchObject({ result: "long-set-aborted" });
    await client.exchange(begin);
    expect(await client.exchange(go(2, new Uint8Array(0), false))).toMatchObject({ result: "long-set-aborted" });
    await client.exchange(begin);
    expect(await client.exchange(go(2, Uint8Array.of(6)))).toMatchObject({ result: "success" });
  });

  test("what is no value in the end is refused", async () => {
    const client = await associated();
    await client.exchange(begin);
    expect(await client.exchange(go(2, new Uint8Array(0)))).toMatchObject({ result: "type-unmatched" });
  });

  test("a list whose answer would be too long is refused before anything is written", async () => {
    const client = await associated({ pduSize: 13 });
    const targets = Array.from({ length: 10 }, () => ({ cosemAttributeDescriptor: target(1, long, 2) }));
    const set = {
      kind: "set-request-with-list",
      invokeIdAndPriority: id,
      attributeDescriptorList: targets,
      valueList: targets.map(() => ({ type: "unsigned", value: 1 }) as const),
    } as const;
    expect(exceptionOf(await client.exchange(set))).toBe("service-not-allowed/pdu-too-long");
    const blocks = {
      kind: "set-request-with-list-and-first-datablock",
      invokeIdAndPriority: id,
      attributeDescriptorList: targets,
      datablock: { lastBlock: true, blockNumber: 1, rawData: Uint8Array.of(1, 0x11, 1) },
    } as const;
    expect(exceptionOf(await client.exchange(blocks))).toBe("service-not-allowed/pdu-too-long");
    expect((await client.exchange(getRequest(1, long, 2))).kind).toBe("get-response-with-datablock");
  });
});

describe("ACTION in blocks", () => {
  /** Sends the parameter in blocks and takes the reply in blocks, as a client does. */
  async function act(client: Tester, bytes: Uint8Array, size: number): Promise<Data> {
    let reply: XdlmsApdu | undefined;
    for (const pblock of blocksOf(bytes, size)) {
      const common = { invokeIdAndPriority: id, pblock };
      const first = actionRequest(9000, echo, 1);
      if (first.kind !== "action-request-normal") throw first;
      reply = await client.exchange(
        pblock.blockNumber === 1
          ? {
              kind: "action-request-with-first-pblock",
              cosemMethodDescriptor: first.cosemMethodDescriptor,
              ...common,
            }
          : { kind: "action-request-with-pblock", ...common },
      );
      if (!pblock.lastBlock) {
        expect(reply).toMatchObject({ kind: "action-response-next-pblock", blockNumber: pblock.blockNumber });
      }
    }
    return result(client, reply!);
  }

  async function result(client: Tester, first: XdlmsApdu): Promise<Data> {
    let reply = first;
    if (reply.kind === "action-response-normal") {
      expect(reply.singleResponse.result).toBe("success");
      const { returnParameters } = reply.singleResponse;
      if (returnParameters?.kind !== "data") throw new Error("no data");
      return returnParameters.value;
    }
    const parts: number[] = [];
    for (let block = 1; ; block++) {
      if (reply.kind !== "action-response-with-pblock") throw new Error(reply.kind);
      expect(reply.pblock.blockNumber).toBe(block);
      parts.push(...reply.pblock.rawData);
      if (reply.pblock.lastBlock) break;
      reply = await client.exchange({
        kind: "action-request-next-pblock",
        invokeIdAndPriority: id,
        blockNumber: block,
      });
    }
    const joined = decodeGetDataResult(Uint8Array.from(parts));
    if (joined.kind !== "data") throw new Error("no data");
    return joined.value;
  }

  test("invariant 6: any PDU size and any cut give the same parameter and reply", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 12, max: 300 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 400 }),
        async (pduSize, length, size) => {
          const client = await associated({ pduSize });
          watch(client, pduSize);
          expect(await act(client, encodeData(octets(length)), size)).toEqual(octets(length));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("a long reply to a short request comes in blocks", async () => {
    const client = await associated({ pduSize: 40 });
    const first = await client.exchange(actionRequest(9000, echo, 1, octets(100)));
    expect(await result(client, first)).toEqual(octets(100));
  });

  test("with a list, parameters and answers come in blocks", async () => {
    const client = await associated({ pduSize: 100 });
    const first = actionRequest(9000, echo, 1);
    if (first.kind !== "action-request-normal") throw first;
    const list = (length: number): XdlmsApdu => ({
      kind: "action-request-with-list-and-first-pblock",
      invokeIdAndPriority: id,
      cosemMethodDescriptorList: [first.cosemMethodDescriptor, first.cosemMethodDescriptor],
      pblock: {
        lastBlock: true,
        blockNumber: 1,
        rawData: Uint8Array.of(2, ...encodeData(octets(length)), ...encodeData(octets(1))),
      },
    });
    expect(await client.exchange(list(20))).toMatchObject({
      kind: "action-response-with-list",
      listOfResponses: [
        { result: "success", returnParameters: { kind: "data", value: octets(20) } },
        { result: "success", returnParameters: { kind: "data", value: octets(1) } },
      ],
    });
    let reply = await client.exchange(list(100));
    const parts: number[] = [];
    for (let blockNumber = 1; ; blockNumber++) {
      if (reply.kind !== "action-response-with-pblock") throw new Error(reply.kind);
      parts.push(...reply.pblock.rawData);
      if (reply.pblock.lastBlock) break;
      reply = await client.exchange({ kind: "action-request-next-pblock", invokeIdAndPriority: id, blockNumber });
    }
    // Count, then result, that there are return-parameters, their choice, and the Data.
    const answers = [octets(100), octets(1)].flatMap((value) => [0, 1, 0, ...encodeData(value)]);
    expect(parts).toEqual([2, ...answers]);
  });

  test("with a list and no blocks, replies that do not fit are withheld, and what cannot be answered is not done", async () => {
    const client = await associated({ pduSize: 40, conformance: ["action", "multiple-references"] });
    const first = actionRequest(9000, echo, 1);
    if (first.kind !== "action-request-normal") throw first;
    const list = (parameters: readonly Data[]): XdlmsApdu => ({
      kind: "action-request-with-list",
      invokeIdAndPriority: id,
      cosemMethodDescriptorList: parameters.map(() => first.cosemMethodDescriptor),
      methodInvocationParameters: parameters,
    });
    const withheld = { result: "success", returnParameters: { kind: "data-access-result", value: "other-reason" } };
    expect(await client.exchange(list([octets(30), octets(2)]))).toMatchObject({
      listOfResponses: [withheld, withheld],
    });
    expect(exceptionOf(await client.exchange(list(Array(10).fill(octets(1)))))).toBe(
      "service-not-allowed/pdu-too-long",
    );
  });

  test("what comes out of order ends the transfer", async () => {
    const client = await associated({ pduSize: 40, limits: { requestBytes: 50 } });
    const pblock = { lastBlock: true, blockNumber: 2, rawData: Uint8Array.of(0) };
    const answerOf = (reply: XdlmsApdu): string | number =>
      reply.kind === "action-response-normal" ? reply.singleResponse.result : reply.kind;
    const go = { kind: "action-request-with-pblock", invokeIdAndPriority: id, pblock } as const;
    expect(answerOf(await client.exchange(go))).toBe("no-long-action-in-progress");
    const first = actionRequest(9000, echo, 1);
    if (first.kind !== "action-request-normal") throw first;
    const begin = {
      kind: "action-request-with-first-pblock",
      invokeIdAndPriority: id,
      cosemMethodDescriptor: first.cosemMethodDescriptor,
      pblock: { lastBlock: false, blockNumber: 1, rawData: Uint8Array.of(0x11) },
    } as const;
    await client.exchange(begin);
    expect(answerOf(await client.exchange({ ...go, pblock: { ...pblock, blockNumber: 3 } }))).toBe(
      "long-action-aborted",
    );
    expect(answerOf(await client.exchange(go))).toBe("no-long-action-in-progress");
    await client.exchange(begin);
    expect(answerOf(await client.exchange({ ...go, pblock: { ...pblock, rawData: new Uint8Array(60) } }))).toBe(
      "long-action-aborted",
    );
    const next = { kind: "action-request-next-pblock", invokeIdAndPriority: id, blockNumber: 1 } as const;
    expect(answerOf(await client.exchange(next))).toBe("no-long-action-in-progress");
    await client.exchange(actionRequest(9000, echo, 1, octets(100)));
    expect(answerOf(await client.exchange({ ...next, blockNumber: 2 }))).toBe("long-action-aborted");
    expect(answerOf(await client.exchange(next))).toBe("no-long-action-in-progress");
  });

  test("blocks that are no parameter are refused", async () => {
    const client = await associated();
    const first = actionRequest(9000, echo, 1);
    if (first.kind !== "action-request-normal") throw first;
    const reply = await client.exchange({
      kind: "action-request-with-first-pblock",
      invokeIdAndPriority: id,
      cosemMethodDescriptor: first.cosemMethodDescriptor,
      pblock: { lastBlock: true, blockNumber: 1, rawData: Uint8Array.of(0x11) },
    });
    expect(reply).toMatchObject({ singleResponse: { result: "type-unmatched" } });
  });
});
