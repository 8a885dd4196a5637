import { Writer } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { decodeGetRequest, type GetResponse } from "@cosemkit/model/apdu/get";
import { profileGeneric, writeProfileGenericCaptureObjects } from "@cosemkit/model/classes/profile-generic";
import { expect, test } from "vitest";
import { collect, heapInUse } from "../../../../test/badinput/heap.ts";
import type { ApduChannel } from "../../src/client/channel.ts";
import { connect } from "../../src/client/client.ts";
import { readProfile } from "../../src/client/profile.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { aare, rlre } from "./fake-server.ts";
import { captured, profileName, rowAt } from "./profile-support.ts";

const rows = 100_000;
const blockSize = 1_000;
const head = Uint8Array.of(1, 0x83, rows >> 16, (rows >> 8) & 255, rows & 255);
const rowOctets = rowOf(0).length;

function rowOf(index: number): Uint8Array {
  return encodeData({ type: "structure", value: rowAt(index * 60, index & 255, index) });
}

/** Octets of a buffer that is nowhere as a whole. */
function bufferPart(from: number, to: number): Uint8Array {
  const part = new Uint8Array(to - from);
  const put = (octets: Uint8Array, at: number): void => {
    const start = Math.max(0, from - at);
    if (start < octets.length) part.set(octets.subarray(start, Math.min(octets.length, to - at)), at + start - from);
  };
  if (from < head.length) put(head, 0);
  const first = Math.max(0, Math.floor((from - head.length) / rowOctets));
  for (let i = first; i < rows && head.length + i * rowOctets < to; i++) put(rowOf(i), head.length + i * rowOctets);
  return part;
}

function answer(apdu: Uint8Array): Uint8Array {
  if (apdu[0] === 0x60) return aare();
  if (apdu[0] === 0x62) return rlre;
  const request = decodeGetRequest(apdu.subarray(1));
  const { invokeIdAndPriority } = request;
  const total = head.length + rows * rowOctets;
  if (request.kind === "get-request-normal" && request.cosemAttributeDescriptor.attributeId === 3) {
    const w = new Writer();
    writeProfileGenericCaptureObjects(w, captured);
    return respond({
      kind: "get-response-normal",
      invokeIdAndPriority,
      result: { kind: "data", value: decodeData(w.finish()) },
    });
  }
  const isBuffer = request.kind === "get-request-next" || request.kind === "get-request-normal";
  if (!isBuffer || (request.kind === "get-request-normal" && request.cosemAttributeDescriptor.attributeId !== 2)) {
    return respond({
      kind: "get-response-normal",
      invokeIdAndPriority,
      result: { kind: "data-access-result", value: "read-write-denied" },
    });
  }
  const blockNumber = request.kind === "get-request-next" ? request.blockNumber + 1 : 1;
  const to = Math.min(total, blockNumber * blockSize);
  return respond({
    kind: "get-response-with-datablock",
    invokeIdAndPriority,
    result: {
      lastBlock: to === total,
      blockNumber,
      result: { kind: "raw-data", value: bufferPart((blockNumber - 1) * blockSize, to) },
    },
  });
}

function respond(response: GetResponse): Uint8Array {
  return encodeXdlmsApdu(response);
}

/** A meter that keeps nothing of what it was asked. */
const channel: ApduChannel = {
  peer: "heap",
  open: async () => {},
  request: async (apdu, take) => take(answer(apdu))!,
  post: () => {},
  close: async () => {},
};

test("a profile of 100,000 rows is read in the memory of a block and some rows", async () => {
  const conformance = ["get", "block-transfer-with-get-or-read", "selective-access"] as const;
  const meter = await connect({ channel, crypto: nodeCrypto, conformance, lenient: ["conformance"] });
  let count = 0;
  let sum = 0;
  let most = 0;
  let before = 0;
  for await (const { cells } of readProfile(meter, profileGeneric(profileName))) {
    const { value } = cells[2]!;
    if (value.type === "double-long-unsigned") sum += value.value;
    if (++count % 20_000 === 10_000) {
      collect();
      const used = heapInUse();
      if (before === 0) before = used;
      most = Math.max(most, used - before);
    }
  }
  await meter.close();
  expect(count).toBe(rows);
  expect(sum).toBe((rows * (rows - 1)) / 2);
  // The buffer has 2.3 MB, and its rows as objects some 60.
  expect(most).toBeLessThan(1024 * 1024);
});
