import { concatBytes } from "@cosemkit/core";
import type { XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { dataObject } from "@cosemkit/model/classes/data";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Meter } from "../../src/client/client.ts";
import { shortNames } from "../../src/client/short-names.ts";
import { rawAttribute } from "../../src/client/target.ts";
import { type FakeMeter, fakeMeter, invoked } from "./fake-server.ts";
import { rejection } from "./support.ts";

const text: Data = { type: "octet-string", value: Uint8Array.from({ length: 100 }, (_, i) => i) };
const octets = encodeData(text);
const { value: ref } = dataObject("0-0:96.1.0.255");

function getBlock(request: XdlmsApdu, blockNumber: number, size: number, bytes: Uint8Array): XdlmsApdu {
  const rawData = bytes.subarray((blockNumber - 1) * size, blockNumber * size);
  return {
    kind: "get-response-with-datablock",
    invokeIdAndPriority: invoked(request),
    result: {
      lastBlock: blockNumber * size >= bytes.length,
      blockNumber,
      result: { kind: "raw-data", value: rawData },
    },
  };
}

/** A meter that answers every GET in blocks of so many octets. */
function inBlocks(size: number, bytes: Uint8Array = octets): Promise<FakeMeter> {
  return fakeMeter((request) => [
    getBlock(request, request.kind === "get-request-next" ? request.blockNumber + 1 : 1, size, bytes),
  ]);
}

/** The same by short names: what is cut is the list of results. */
function shortInBlocks(size: number, bytes: Uint8Array): Promise<FakeMeter> {
  return fakeMeter(
    (request) => {
      if (request.kind !== "read-request") return [];
      const [access] = request.value;
      const blockNumber = access?.kind === "block-number-access" ? access.blockNumber + 1 : 1;
      const rawData = bytes.subarray((blockNumber - 1) * size, blockNumber * size);
      const lastBlock = blockNumber * size >= bytes.length;
      return [{ kind: "read-response", value: [{ kind: "data-block-result", lastBlock, blockNumber, rawData }] }];
    },
    {},
    { naming: shortNames },
  );
}

/** The object_list of the association: its short name is known beforehand. */
const shortRef = rawAttribute(12, "0-0:40.0.0.255", 2);

async function whole(meter: Meter, which = ref): Promise<Data> {
  const pieces = meter.pieces(which);
  const found: Uint8Array[] = [];
  while (await pieces.next((piece) => found.push(piece) > 0));
  return decodeData(concatBytes(...found));
}

describe("a value in pieces", () => {
  test("comes as it was cut, whatever the size", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 110 }), async (size) => {
        const { meter } = await inBlocks(size);
        expect(await whole(meter)).toEqual(text);
      }),
      { numRuns: 20 },
    );
  });

  test("comes by short names too, in a list of results or alone", async () => {
    const list = concatBytes(Uint8Array.of(1, 0), octets);
    const empty: Data = { type: "array", value: [] };
    const alone: Data = { type: "array", value: [{ type: "structure", value: [{ type: "unsigned", value: 1 }] }] };
    for (const size of [1, 2, 3, 50, 200]) {
      expect(await whole((await shortInBlocks(size, list)).meter, shortRef)).toEqual(text);
      expect(await whole((await shortInBlocks(size, encodeData(empty))).meter, shortRef)).toEqual(empty);
      expect(await whole((await shortInBlocks(size, encodeData(alone))).meter, shortRef)).toEqual(alone);
      const refused = await shortInBlocks(size, Uint8Array.of(1, 1, 3));
      await rejection(whole(refused.meter, shortRef), "access.refused");
    }
    const single = await fakeMeter(
      () => [{ kind: "read-response", value: [{ kind: "data", value: text }] }],
      {},
      { naming: shortNames },
    );
    expect(await whole(single.meter, shortRef)).toEqual(text);
  });

  test("comes in one piece when it comes in one reply; a refusal is thrown", async () => {
    const good = await fakeMeter((request) => [
      {
        kind: "get-response-normal",
        invokeIdAndPriority: invoked(request),
        result: { kind: "data", value: text },
      },
    ]);
    expect(await whole(good.meter)).toEqual(text);
    const bad = await fakeMeter((request) => [
      {
        kind: "get-response-normal",
        invokeIdAndPriority: invoked(request),
        result: { kind: "data-access-result", value: "read-write-denied" },
      },
    ]);
    await rejection(whole(bad.meter), "access.refused");
  });

  test("is asked for only as far as it is wanted", async () => {
    const { meter, requests } = await inBlocks(30);
    const pieces = meter.pieces(ref);
    expect(requests).toHaveLength(0);
    const found: number[] = [];
    const take = (piece: Uint8Array): boolean => found.push(piece.length) % 2 === 0;
    expect(await pieces.next(take)).toBe(true);
    expect(requests.map(({ kind }) => kind)).toEqual(["get-request-normal", "get-request-next"]);
    expect(await pieces.next(take)).toBe(false);
    expect(found).toEqual([30, 30, 30, 12]);
    expect(await pieces.next(take)).toBe(false);
    expect(requests).toHaveLength(4);
  });

  test("leaves the line to other requests, and is over then", async () => {
    const { meter, requests } = await inBlocks(60);
    const pieces = meter.pieces(ref);
    expect(await pieces.next(() => true)).toBe(true);
    expect(await meter.read(ref)).toEqual(text);
    await rejection(
      pieces.next(() => true),
      "service.interrupted",
    );
    await rejection(
      pieces.next(() => true),
      "service.interrupted",
    );
    expect(requests).toHaveLength(3);
  });

  test("ends with blocks that do not follow, and with what the taker throws", async () => {
    const wrong = await fakeMeter((request) => [
      getBlock(request, request.kind === "get-request-next" ? request.blockNumber + 2 : 1, 20, octets),
    ]);
    await rejection(whole(wrong.meter), "service.protocol");
    const { meter } = await inBlocks(20);
    const pieces = meter.pieces(ref);
    const failing = (): boolean => {
      throw new Error("no room");
    };
    await expect(pieces.next(failing)).rejects.toThrow("no room");
    await expect(pieces.next(() => true)).rejects.toThrow("no room");
  });

  test("has a limit of blocks, not of octets", async () => {
    const { meter } = await fakeMeter(
      (request) => [getBlock(request, request.kind === "get-request-next" ? request.blockNumber + 1 : 1, 10, octets)],
      {},
      { decode: { limits: { blocks: 5 } } },
    );
    await rejection(whole(meter), "service.limit");
    const small = await fakeMeter(
      (request) => [getBlock(request, request.kind === "get-request-next" ? request.blockNumber + 1 : 1, 10, octets)],
      {},
      { decode: { limits: { apduBytes: 30 } } },
    );
    expect(await whole(small.meter)).toEqual(text);
    await rejection(small.meter.read(ref), "service.limit");
  });
});
