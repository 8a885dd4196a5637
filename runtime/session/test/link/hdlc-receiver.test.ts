import { concatBytes, fromHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Discard } from "../../src/link/frame-stream.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { encodeHdlcFrame, type HdlcFrame, type HdlcFrameContent } from "../../src/link/hdlc-frame.ts";
import { HdlcReceiver } from "../../src/link/hdlc-receiver.ts";
import { chunked, chunkSizes, frameContent, octets, trickyOctets } from "./support.ts";

interface Reception {
  readonly frames: HdlcFrame[];
  readonly discards: { offset: number; octets: number; message: string }[];
  readonly error: string | undefined;
}

function receive(chunks: readonly Uint8Array[]): Reception {
  const discards: Reception["discards"] = [];
  const onDiscard = ({ offset, octets, error }: Discard): void => {
    discards.push({ offset, octets, message: error.message });
  };
  const receiver = new HdlcReceiver({ onDiscard });
  const frames: HdlcFrame[] = [];
  for (const chunk of chunks) frames.push(...receiver.push(chunk));
  const end = receiver.end();
  frames.push(...end.frames);
  return { frames, discards, error: end.error?.message };
}

function content({ offset: _, ...rest }: HdlcFrame): HdlcFrameContent {
  return rest;
}

/** Octets without a flag cannot touch a frame. */
const noise = octets(50).map((bytes) => bytes.map((octet) => (octet === 0x7e ? 0 : octet)));

const filler = fc.oneof(
  fc.constant<"shared">("shared"),
  fc.nat(3).map((flags) => new Uint8Array(flags).fill(0x7e)),
  noise,
);

const information = Uint8Array.from({ length: 60 }, (_, i) => i);
const reference: HdlcFrameContent = {
  destination: hdlcAddress(16),
  source: hdlcAddress(1, 17),
  kind: "I",
  ns: 0,
  nr: 1,
  pollFinal: true,
  segmented: false,
  information,
};
const good = encodeHdlcFrame(reference);

test("any chunking of frames, shared flags and noise gives the same frames", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, frameContent), { maxLength: 8 }), chunkSizes, (parts, sizes) => {
      const pieces: Uint8Array[] = [];
      const offsets: number[] = [];
      let length = 0;
      for (const [before, frame] of parts) {
        const shared = before === "shared" && length > 0;
        if (before !== "shared") {
          pieces.push(before);
          length += before.length;
        }
        const bytes = encodeHdlcFrame(frame);
        offsets.push(shared ? length - 1 : length);
        pieces.push(shared ? bytes.subarray(1) : bytes);
        length += shared ? bytes.length - 1 : bytes.length;
      }
      const { frames } = receive(chunked(concatBytes(...pieces), sizes));
      expect(frames).toEqual(parts.map(([, frame], i) => ({ ...frame, offset: offsets[i] })));
    }),
  );
});

test("any chunking of any octets gives the same frames, discards and end", () => {
  const damaged = fc.tuple(frameContent, fc.nat(), fc.nat(254)).map(([frame, at, change]) => {
    const bytes = encodeHdlcFrame(frame);
    bytes[at % bytes.length]! ^= change + 1;
    return bytes;
  });
  const cut = fc.tuple(frameContent, fc.nat()).map(([frame, at]) => {
    const bytes = encodeHdlcFrame(frame);
    return bytes.subarray(0, at % bytes.length);
  });
  const piece = fc.oneof(frameContent.map(encodeHdlcFrame), damaged, cut, trickyOctets(60));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), chunkSizes, (pieces, sizes) => {
      const stream = concatBytes(...pieces);
      expect(receive(chunked(stream, sizes))).toEqual(receive([stream]));
    }),
    { numRuns: 300 },
  );
});

test("a frame cut anywhere gives the same octet by octet and at once", () => {
  const address3 = fromHex("7ea0140002232110aaaa");
  const badCheck = good.slice();
  badCheck[8]! ^= 1;
  for (const frame of [good, address3, badCheck, fromHex("7ea00321"), fromHex("7e7e00a0")]) {
    for (let length = 0; length <= frame.length; length++) {
      const stream = concatBytes(good, frame.subarray(0, length));
      expect(receive(chunked(stream, [1]))).toEqual(receive([stream]));
    }
  }
});

test("garbage costs at most the frames that it touches", () => {
  const garbage = fc.oneof(trickyOctets(30), trickyOctets(3000));
  fc.assert(
    fc.property(fc.array(garbage, { maxLength: 5 }), chunkSizes, (garbages, sizes) => {
      const pieces = garbages.flatMap((bytes) => [bytes, good]);
      const { frames } = receive(chunked(concatBytes(...pieces), sizes));
      const kept = frames.filter((frame) => frame.information.length === information.length);
      expect(kept.map(content)).toEqual(garbages.map(() => reference));
    }),
  );
});

test("every octet damaged or lost costs its own frame and no other", () => {
  for (let at = 0; at < good.length; at++) {
    const damaged = good.slice();
    damaged[at]! ^= 0x01;
    const lossy = concatBytes(good.subarray(0, at), good.subarray(at + 1));
    for (const [middle, name] of [
      [damaged, "damaged"],
      [lossy, "lost"],
    ] as const) {
      const { frames } = receive([concatBytes(good, middle, good)]);
      // The first octet or the last may be lost unnoticed: the neighbour's flag stands in for it.
      const survives = name === "lost" && (at === 0 || at === good.length - 1);
      expect(frames.length, `octet ${at} ${name}`).toBe(survives ? 3 : 2);
    }
  }
});

describe("named cases", () => {
  test("one flag closes a frame and opens the next", () => {
    const stream = concatBytes(good, good.subarray(1), good.subarray(1));
    for (const size of [1, 2, 3, 7, 64, stream.length]) {
      const { frames, discards } = receive(chunked(stream, [size]));
      expect(frames.map(content)).toEqual([reference, reference, reference]);
      expect(frames.map((frame) => frame.offset)).toEqual([0, good.length - 1, 2 * (good.length - 1)]);
      expect(discards).toEqual([]);
    }
  });

  test("a flag octet inside the FCS, the HCS and the information does no harm", () => {
    let found = 0;
    for (let i = 0; i < 0x10000 && found < 20; i++) {
      const content: HdlcFrameContent = {
        ...reference,
        information: Uint8Array.of(i >> 8, i & 0xff, 0x7e, 0xa0, 0x07),
      };
      const bytes = encodeHdlcFrame(content);
      const fcs = bytes.length - 3;
      if (bytes[fcs] !== 0x7e && bytes[fcs + 1] !== 0x7e) continue;
      found++;
      for (const size of [1, 2, 5, bytes.length]) {
        const { frames, discards } = receive(chunked(concatBytes(bytes, bytes), [size]));
        expect(frames.length).toBe(2);
        expect(discards).toEqual([]);
      }
    }
    expect(found).toBe(20);
  });

  test("information of 2030 octets in chunks of a TCP segment and of one octet", () => {
    const frame = { ...reference, information: Uint8Array.from({ length: 2030 }, (_, i) => (i * 7) & 0xff) };
    const stream = concatBytes(encodeHdlcFrame(frame), encodeHdlcFrame(frame), encodeHdlcFrame(frame));
    for (const size of [1, 1460]) {
      expect(receive(chunked(stream, [size])).frames.map(content)).toEqual([frame, frame, frame]);
    }
  });

  test("frames handed up are never overwritten", () => {
    fc.assert(
      fc.property(fc.array(frameContent, { minLength: 20, maxLength: 40 }), chunkSizes, (contents, sizes) => {
        const { frames } = receive(chunked(concatBytes(...contents.map(encodeHdlcFrame)), sizes));
        expect(frames.map(content)).toEqual(contents);
      }),
      { numRuns: 20 },
    );
  });

  test("only a frame that spans chunks is copied", () => {
    const receiver = new HdlcReceiver();
    const first = good.slice();
    const second = concatBytes(good, good.subarray(0, 20));
    const third = concatBytes(good.subarray(20), good, good);
    const views = [first, second, third].map((chunk) =>
      receiver.push(chunk).map((frame) => frame.information.buffer === chunk.buffer),
    );
    expect(views).toEqual([[true], [true], [false, true, true]]);
  });

  test("a frame is there with its closing flag, not one octet later", () => {
    const receiver = new HdlcReceiver();
    expect(receiver.push(good.subarray(0, good.length - 1))).toEqual([]);
    expect(receiver.push(good.subarray(good.length - 1)).map(content)).toEqual([reference]);
  });

  test("garbage that looks like a long frame is found out by the HCS, without waiting for its end", () => {
    const receiver = new HdlcReceiver();
    expect(receiver.push(fromHex("7ea7ff032110ffff")).length).toBe(0);
    expect(receiver.push(good).map(content)).toEqual([reference]);
  });

  test("a frame cut short hides those behind it until silence", () => {
    const long = encodeHdlcFrame({ ...reference, information: new Uint8Array(1000) });
    const discards: Discard[] = [];
    const receiver = new HdlcReceiver({ onDiscard: (discard) => discards.push(discard) });
    expect(receiver.push(concatBytes(long.subarray(0, 500), good, good))).toEqual([]);
    const end = receiver.end();
    expect(end.frames.map(content)).toEqual([reference, reference]);
    expect(end.error).toBeUndefined();
    expect(discards).toMatchObject([{ offset: 0, octets: 500, error: { code: "decode.truncated" } }]);
    expect(receiver.push(good).map((frame) => frame.offset)).toEqual([500 + 2 * good.length]);
  });

  test("an incomplete frame at the end is reported with its place in the stream", () => {
    const receiver = new HdlcReceiver();
    expect(receiver.push(concatBytes(good, good.subarray(0, 30))).length).toBe(1);
    const { frames, error } = receiver.end();
    expect(frames).toEqual([]);
    expect(error).toMatchObject({
      code: "decode.truncated",
      layer: "hdlc",
      offset: good.length + 30,
      needed: good.length - 30,
    });
    expect(new HdlcReceiver().end()).toEqual({ frames: [], error: undefined });
  });

  test("discards say where, how much and why, once for each damaged frame", () => {
    const bad = good.slice();
    bad[20]! ^= 0xff;
    const { discards } = receive([concatBytes(fromHex("0102037e7e"), good, bad, bad, good, fromHex("00ff"))]);
    const size = good.length;
    expect(discards).toMatchObject([
      { offset: 0, octets: 3, message: expect.stringContaining("octets outside a frame") },
      { offset: 5 + size, octets: size - 1, message: expect.stringContaining("FCS") },
      { offset: 5 + 2 * size, octets: size - 1, message: expect.stringContaining("FCS") },
      { offset: 5 + 4 * size, octets: 2, message: expect.stringContaining("octets outside a frame") },
    ]);
  });
});

describe("cost", () => {
  function seconds(run: () => void): number {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  }

  const hostile = {
    "flags only": fromHex("7e".repeat(64)),
    "starts of long frames": fromHex("7ea7ff".repeat(32)),
    "headers with a right HCS that claim 2047 octets": encodeHdlcFrame({
      ...reference,
      information: new Uint8Array(2030),
    }).subarray(0, 10),
  };

  test.each(Object.entries(hostile))("a megabyte of %s, octet by octet and at once, takes linear time", (_, unit) => {
    const stream = new Uint8Array(1 << 20);
    for (let at = 0; at + unit.length <= stream.length; at += unit.length) stream.set(unit, at);
    const chunks = chunked(stream, [1]);
    expect(seconds(() => receive(chunks))).toBeLessThan(10);
    expect(seconds(() => receive([stream]))).toBeLessThan(10);
  });
});
