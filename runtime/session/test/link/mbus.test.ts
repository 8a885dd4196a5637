import { concatBytes, DecodeError, EncodeError, fromHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Discard } from "../../src/link/frame-stream.ts";
import { encodeMbusMessage, type MbusMessage, MbusReassembler, MbusReceiver } from "../../src/link/mbus.ts";
import { decodeMbusFrame, encodeMbusFrame, type MbusFrame } from "../../src/link/mbus-frame.ts";
import { chunked, chunkSizes, octets, trickyOctets } from "./support.ts";

const octet = fc.nat(0xff);
const content: fc.Arbitrary<Omit<MbusFrame, "offset">> = fc.record({
  control: octet,
  address: octet,
  final: fc.boolean(),
  sequence: fc.nat(15),
  sourceSap: octet,
  destinationSap: octet,
  data: trickyOctets(250),
});

const frame = fromHex("680808685301000203aabbcc8a16");

interface Reception {
  readonly frames: MbusFrame[];
  readonly discards: { offset: number; octets: number; message: string }[];
  readonly error: string | undefined;
}

function receive(chunks: readonly Uint8Array[]): Reception {
  const discards: Reception["discards"] = [];
  const onDiscard = ({ offset, octets, error }: Discard): void => {
    discards.push({ offset, octets, message: error.message });
  };
  const receiver = new MbusReceiver({ onDiscard });
  const frames = chunks.flatMap((chunk) => receiver.push(chunk));
  const end = receiver.end();
  frames.push(...end.frames);
  return { frames, discards, error: end.error?.message };
}

test("every frame comes back as it went", () => {
  fc.assert(
    fc.property(content, (fields) => {
      const bytes = encodeMbusFrame(fields);
      const decoded = decodeMbusFrame(bytes);
      expect(decoded).toEqual({ ...fields, offset: 0 });
      expect(encodeMbusFrame(decoded)).toEqual(bytes);
    }),
  );
});

describe("refused", () => {
  test("every other value of every octet", () => {
    for (let at = 0; at < frame.length; at++) {
      for (let value = 0; value < 256; value++) {
        if (value === frame[at]) continue;
        const damaged = frame.slice();
        damaged[at] = value;
        expect(() => decodeMbusFrame(damaged), `octet ${at} is ${value}`).toThrow(DecodeError);
      }
    }
  });

  test("every shortening", () => {
    for (let length = 0; length < frame.length; length++) {
      expect(() => decodeMbusFrame(frame.slice(0, length))).toThrow(
        expect.objectContaining({ code: "decode.truncated", layer: "mbus", offset: length }),
      );
    }
  });

  test.each([
    ["100808685301000203aabbcc8a16", "decode.malformed", 0, "start octet"],
    ["681008685301000203aabbcc8a16", "decode.malformed", 2, "differ"],
    ["680808695301000203aabbcc8a16", "decode.malformed", 3, "second start octet"],
    ["680404685301000256 16", "decode.malformed", 1, "at least 5"],
    ["680808685301720203aabbccfc16", "decode.malformed", 6, "CI field 72"],
    ["680808685301000203aabbcc8b16", "decode.malformed", 12, "checksum 8b found, 8a computed"],
    ["680808685301000203aabbcc8a17", "decode.malformed", 13, "stop octet"],
    ["680808685301000203aabbcc8a16ff", "decode.trailing", 14, "left over"],
  ])("%s with %s at %i", (hex, code, offset, says) => {
    expect(() => decodeMbusFrame(fromHex(hex))).toThrow(
      expect.objectContaining({ code, offset, detail: expect.stringContaining(says) }),
    );
  });

  test.each([
    { control: 256 },
    { address: -1 },
    { sequence: 16 },
    { sourceSap: 1.5 },
    { destinationSap: 300 },
    { data: new Uint8Array(251) },
  ])("to encode %o", (change) => {
    expect(() => encodeMbusFrame({ ...decodeMbusFrame(frame), ...change })).toThrow(EncodeError);
  });
});

describe("receiver", () => {
  test("any chunking of any octets gives the same frames, discards and end", () => {
    const damaged = fc.tuple(content, fc.nat(), fc.nat(254)).map(([fields, at, change]) => {
      const bytes = encodeMbusFrame(fields);
      bytes[at % bytes.length]! ^= change + 1;
      return bytes;
    });
    const piece = fc.oneof(content.map(encodeMbusFrame), damaged, trickyOctets(40));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), chunkSizes, (pieces, sizes) => {
        const stream = concatBytes(...pieces);
        expect(receive(chunked(stream, sizes))).toEqual(receive([stream]));
      }),
      { numRuns: 300 },
    );
  });

  test("a frame cut anywhere gives the same octet by octet and at once", () => {
    for (const hex of [
      "680808685301000203aabbcc8a16",
      "680808685301720203aabbccfc16",
      "680809685301000203aabbcc8a16",
    ]) {
      for (let length = 0; length <= 14; length++) {
        const stream = fromHex(hex).subarray(0, length);
        expect(receive(chunked(stream, [1]))).toEqual(receive([stream]));
      }
    }
  });

  test("noise without a start octet loses no frame", () => {
    const noise = octets(30).map((bytes) => bytes.map((value) => (value === 0x68 ? 0 : value)));
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, content), { maxLength: 8 }), chunkSizes, (parts, sizes) => {
        const stream = concatBytes(...parts.flatMap(([before, fields]) => [before, encodeMbusFrame(fields)]));
        const { frames } = receive(chunked(stream, sizes));
        expect(frames.map(({ offset: _, ...fields }) => fields)).toEqual(parts.map(([, fields]) => fields));
      }),
    );
  });

  test("garbage costs at most the frames that it touches", () => {
    fc.assert(
      fc.property(fc.array(trickyOctets(300), { maxLength: 5 }), chunkSizes, (garbages, sizes) => {
        const stream = concatBytes(...garbages.flatMap((bytes) => [bytes, frame]));
        const { frames } = receive(chunked(stream, sizes));
        expect(frames.filter((found) => found.control === 0x53 && found.data.length === 3).length).toBe(
          garbages.length,
        );
      }),
    );
  });

  test("discards say where, how much and why", () => {
    const bad = frame.slice();
    bad[10] = 0;
    const other = fromHex("680808685301720203aabbccfc16");
    const stream = concatBytes(fromHex("e510"), frame, bad, other, frame, fromHex("6808"));
    expect(receive([stream])).toMatchObject({
      frames: [{ offset: 2 }, { offset: 44 }],
      discards: [
        { offset: 0, octets: 2, message: expect.stringContaining("octets outside a frame") },
        { offset: 16, octets: 14, message: expect.stringContaining("checksum") },
        { offset: 30, octets: 14, message: expect.stringContaining("CI field 72") },
        { offset: 58, octets: 2, message: expect.stringContaining("incomplete") },
      ],
      error: expect.stringContaining("incomplete"),
    });
  });
});

describe("reassembly", () => {
  const fields = { control: 0x53, address: 0xff, sourceSap: 1, destinationSap: 103 };

  test("a message comes back as it went, up to 16 segments of 250 octets", () => {
    fc.assert(
      fc.property(octets(4000), chunkSizes, (apdu, sizes) => {
        const receiver = new MbusReceiver();
        const reassembler = new MbusReassembler();
        const messages: MbusMessage[] = [];
        for (const chunk of chunked(concatBytes(...encodeMbusMessage({ ...fields, apdu })), sizes)) {
          for (const found of receiver.push(chunk)) {
            const message = reassembler.push(found);
            if (message !== undefined) messages.push(message);
          }
        }
        expect(messages.map((message) => message.apdu)).toEqual([apdu]);
        expect(messages[0]!.frames.length).toBe(Math.max(1, Math.ceil(apdu.length / 250)));
        expect(reassembler.end()).toBeUndefined();
      }),
    );
    expect(() => encodeMbusMessage({ ...fields, apdu: new Uint8Array(4001) })).toThrow(EncodeError);
  });

  const segment = (sequence: number, final: boolean, data: number, offset = 0): MbusFrame => ({
    ...fields,
    sequence,
    final,
    data: Uint8Array.of(data),
    offset,
  });

  function collect(frames: readonly MbusFrame[], maxMessage = 100): { apdus: number[][]; discards: Discard[] } {
    const discards: Discard[] = [];
    const reassembler = new MbusReassembler({ maxMessage, onDiscard: (discard) => discards.push(discard) });
    const apdus = frames.flatMap((found) => {
      const message = reassembler.push(found);
      return message === undefined ? [] : [[...message.apdu]];
    });
    reassembler.end();
    return { apdus, discards };
  }

  test("a lost segment costs its message only", () => {
    const frames = [segment(0, false, 1, 10), segment(2, true, 3), segment(0, false, 4), segment(1, true, 5)];
    const { apdus, discards } = collect(frames);
    expect(apdus).toEqual([[4, 5]]);
    expect(discards).toMatchObject([{ offset: 10, octets: 1 }, { octets: 1 }]);
  });

  test("segment 0 begins anew", () => {
    const { apdus, discards } = collect([segment(0, false, 1), segment(0, false, 2), segment(1, true, 3)]);
    expect(apdus).toEqual([[2, 3]]);
    expect(discards.length).toBe(1);
  });

  test("segments of another sender do not mix in", () => {
    const other = { ...segment(1, true, 9), sourceSap: 2 };
    const { apdus, discards } = collect([segment(0, false, 1), other]);
    expect(apdus).toEqual([]);
    expect(discards.length).toBe(2);
  });

  test("an incomplete message and one that is too long are reported", () => {
    expect(collect([segment(0, false, 1)]).discards).toMatchObject([{ error: { code: "decode.truncated" } }]);
    const frames = [segment(0, false, 1), segment(1, true, 2)];
    expect(collect(frames, 1)).toMatchObject({ apdus: [], discards: [{ error: { code: "decode.limit" } }] });
  });
});
