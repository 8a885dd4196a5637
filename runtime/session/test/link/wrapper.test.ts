import { concatBytes, DecodeError, EncodeError, fromHex, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeWrapper, encodeWrapper, type WrapperMessage, WrapperReceiver } from "../../src/link/wrapper.ts";
import { chunked, chunkSizes, octets } from "./support.ts";

const message = fc.record({
  sourceWPort: fc.nat(0xffff),
  destinationWPort: fc.nat(0xffff),
  apdu: fc.oneof(octets(20), octets(4000)),
});

function receive(chunks: readonly Uint8Array[], maxApdu?: number): { messages: WrapperMessage[]; error?: string } {
  const receiver = new WrapperReceiver(maxApdu === undefined ? {} : { maxApdu });
  const messages = chunks.flatMap((chunk) => receiver.push(chunk));
  const { error } = receiver.end();
  return error === undefined ? { messages } : { messages, error: error.message };
}

test("a datagram comes back as it went", () => {
  fc.assert(
    fc.property(message, (content) => {
      const bytes = encodeWrapper(content);
      expect(decodeWrapper(bytes)).toEqual({ ...content, offset: 0 });
    }),
  );
});

test("an APDU of 65,535 octets fits, a longer one does not", () => {
  const content = { sourceWPort: 1, destinationWPort: 16, apdu: new Uint8Array(65_535).fill(7) };
  const bytes = encodeWrapper(content);
  expect(decodeWrapper(bytes).apdu).toEqual(content.apdu);
  expect(receive(chunked(bytes, [1])).messages).toEqual([{ ...content, offset: 0 }]);
  expect(() => encodeWrapper({ ...content, apdu: new Uint8Array(65_536) })).toThrow(EncodeError);
  expect(() => encodeWrapper({ ...content, sourceWPort: 65_536 })).toThrow(EncodeError);
  expect(() => encodeWrapper({ ...content, destinationWPort: -1 })).toThrow(EncodeError);
});

test("any chunking of a stream gives the same messages", () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), chunkSizes, (contents, sizes) => {
      const pieces = contents.map(encodeWrapper);
      let offset = 0;
      const expected = contents.map((content, i) => {
        const at = offset;
        offset += pieces[i]!.length;
        return { ...content, offset: at };
      });
      expect(receive(chunked(concatBytes(...pieces), sizes))).toEqual({ messages: expected });
    }),
  );
});

test("any chunking of any stream gives the same messages and the same error", () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 3 }), octets(60), fc.nat(), chunkSizes, (contents, tail, cut, sizes) => {
      const whole = concatBytes(...contents.map(encodeWrapper), tail, encodeWrapper(contents[0] ?? empty));
      const stream = whole.subarray(0, whole.length - (cut % 12));
      expect(receive(chunked(stream, sizes), 1000)).toEqual(receive([stream], 1000));
    }),
    { numRuns: 300 },
  );
});

const empty = { sourceWPort: 1, destinationWPort: 1, apdu: new Uint8Array(0) };

describe("refused", () => {
  test.each([
    ["", "decode.truncated", 0],
    ["00", "decode.truncated", 1],
    ["00010010000100", "decode.truncated", 7],
    ["0001001000010002c0", "decode.truncated", 9],
    ["0001001000010001c001", "decode.trailing", 9],
    ["01", "decode.malformed", 0],
    ["0002001000010001c0", "decode.malformed", 1],
    ["0101001000010001c0", "decode.malformed", 0],
  ])("the datagram %s with %s at %i", (hex, code, offset) => {
    expect(() => decodeWrapper(fromHex(hex))).toThrow(expect.objectContaining({ code, offset, layer: "wrapper" }));
  });

  test("any octets give a message or a DecodeError", () => {
    fc.assert(
      fc.property(octets(12), (tail) => {
        const bytes = Uint8Array.of(0, 1, ...tail);
        try {
          decodeWrapper(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError);
          expect((error as DecodeError).offset).toBeLessThanOrEqual(bytes.length);
        }
      }),
    );
  });
});

test("a wrong version ends the stream: what came before is kept, nothing after is read", () => {
  const good = encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu: fromHex("c401") });
  for (const size of [1, 3, 100]) {
    const receiver = new WrapperReceiver();
    const stream = concatBytes(good, fromHex("0003"), good);
    const messages = chunked(stream, [size]).flatMap((chunk) => receiver.push(chunk));
    expect(messages.map((found) => toHex(found.apdu))).toEqual(["c401"]);
    expect(receiver.error).toMatchObject({ code: "decode.malformed", offset: good.length + 1 });
    expect(receiver.push(good)).toEqual([]);
    expect(receiver.end().error).toBe(receiver.error);
  }
});

test("a header that announces more than allowed is refused before its octets come", () => {
  const receiver = new WrapperReceiver({ maxApdu: 1000 });
  expect(receiver.push(fromHex("00010001001003e9"))).toEqual([]);
  expect(receiver.error).toMatchObject({ code: "decode.limit", offset: 6 });
  const allowed = new WrapperReceiver({ maxApdu: 1000 });
  allowed.push(fromHex("00010001001003e8"));
  expect(allowed.error).toBeUndefined();
});

test("an incomplete message at the end is truncated", () => {
  const receiver = new WrapperReceiver();
  receiver.push(fromHex("0001001000010001c0" + "000100100001000ac001"));
  expect(receiver.end().error).toMatchObject({ code: "decode.truncated", offset: 19, needed: 8 });
  const header = new WrapperReceiver();
  header.push(fromHex("000100"));
  expect(header.end().error).toMatchObject({ code: "decode.truncated", offset: 3, needed: 5 });
  expect(new WrapperReceiver().end().error).toBeUndefined();
});

test("messages handed up are never overwritten", () => {
  const contents = Array.from({ length: 50 }, (_, i) => ({
    sourceWPort: i,
    destinationWPort: 1,
    apdu: new Uint8Array(i * 3).fill(i),
  }));
  const stream = concatBytes(...contents.map(encodeWrapper));
  for (const size of [1, 7, 50]) {
    expect(receive(chunked(stream, [size])).messages).toMatchObject(contents);
  }
});
