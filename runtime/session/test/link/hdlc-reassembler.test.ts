import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Discard } from "../../src/link/frame-stream.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import type { HdlcFrame } from "../../src/link/hdlc-frame.ts";
import { HdlcReassembler } from "../../src/link/hdlc-reassembler.ts";
import { SegmentBuffer } from "../../src/link/segment-buffer.ts";

const client = hdlcAddress(16);
const server = hdlcAddress(1);

function frame(fields: Partial<HdlcFrame>): HdlcFrame {
  return {
    destination: client,
    source: server,
    kind: "UI",
    pollFinal: false,
    ns: undefined,
    nr: undefined,
    segmented: false,
    information: fromHex("e6e7000f"),
    offset: 0,
    ...fields,
  };
}

function segment(ns: number, hex: string, segmented: boolean, fields: Partial<HdlcFrame> = {}): HdlcFrame {
  return frame({ kind: "I", ns, nr: 0, information: fromHex(hex), segmented, ...fields });
}

test("an unsegmented frame is a message by itself, uncopied", () => {
  const only = frame({});
  const message = new HdlcReassembler().push(only);
  expect(message).toEqual({ frames: [only], information: only.information });
  expect(message?.information.buffer).toBe(only.information.buffer);
});

test("segments join in order; frames without a message in them do not disturb", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 130 }), { minLength: 2, maxLength: 20 }),
      fc.nat(7),
      (parts, first) => {
        const reassembler = new HdlcReassembler();
        for (const [i, information] of parts.entries()) {
          const segmented = i < parts.length - 1;
          const message = reassembler.push(frame({ kind: "I", ns: (first + i) % 8, nr: 0, segmented, information }));
          if (segmented) expect(message).toBeUndefined();
          else expect(message?.information).toEqual(concatBytes(...parts));
          expect(reassembler.push(frame({ kind: "RR", nr: 1, source: client, destination: server }))).toBeUndefined();
        }
      },
    ),
  );
});

test("E6 E7 00 at the start of a continuation segment is payload", () => {
  const reassembler = new HdlcReassembler();
  reassembler.push(segment(0, "e6e700c401", true));
  const message = reassembler.push(segment(1, "e6e700ff", false));
  expect(toHex(message!.information)).toBe("e6e700c401e6e700ff");
});

test("a segment that was sent twice counts once", () => {
  const reassembler = new HdlcReassembler();
  reassembler.push(segment(7, "0102", true));
  reassembler.push(segment(0, "03", true));
  reassembler.push(segment(0, "03", true));
  expect(toHex(reassembler.push(segment(1, "04", false))!.information)).toBe("01020304");
});

test("a gap drops what was collected and begins anew", () => {
  const discards: Discard[] = [];
  const reassembler = new HdlcReassembler({ onDiscard: (discard) => discards.push(discard) });
  reassembler.push(segment(0, "0102", true, { offset: 40 }));
  expect(toHex(reassembler.push(segment(2, "03", false))!.information)).toBe("03");
  expect(discards).toMatchObject([{ offset: 40, octets: 2, error: { code: "decode.malformed", layer: "hdlc" } }]);
});

test("directions, connections and UI frames do not mix", () => {
  const reassembler = new HdlcReassembler();
  const back = { source: client, destination: server };
  reassembler.push(segment(0, "01", true));
  reassembler.push(segment(0, "11", true, back));
  reassembler.push(frame({ segmented: true, information: fromHex("21") }));
  reassembler.push(segment(0, "31", true, { destination: hdlcAddress(17) }));
  expect(toHex(reassembler.push(segment(1, "02", false))!.information)).toBe("0102");
  expect(toHex(reassembler.push(segment(1, "12", false, back))!.information)).toBe("1112");
  expect(toHex(reassembler.push(frame({ information: fromHex("22") }))!.information)).toBe("2122");
  expect(reassembler.end()).toMatchObject({ code: "decode.truncated" });
  expect(reassembler.end()).toBeUndefined();
});

test("memory is bounded: by message, by conversation, and against segments of nothing", () => {
  const codes: string[] = [];
  const onDiscard = (discard: Discard): void => {
    codes.push(discard.error.code);
  };
  const reassembler = new HdlcReassembler({ maxMessage: 4, maxPending: 2, onDiscard });
  reassembler.push(segment(0, "010203", true));
  expect(reassembler.push(segment(1, "0405", true))).toBeUndefined();
  expect(codes).toEqual(["decode.limit"]);
  for (let upper = 1; upper <= 3; upper++) reassembler.push(segment(0, "01", true, { source: hdlcAddress(upper) }));
  expect(codes).toEqual(["decode.limit", "decode.limit"]);

  const endless = new HdlcReassembler();
  for (let i = 0; i < 1000; i++) endless.push(segment(i % 8, "", true));
  expect(endless.push(segment(0, "", false))!.frames.length).toBe(1);
});

test("a message of 200,000 segments takes linear time", () => {
  const part = new Uint8Array(10).fill(1);
  const start = performance.now();
  const buffer = new SegmentBuffer(10_000_000);
  for (let i = 0; i < 200_000; i++) buffer.add(part);
  expect(buffer.take().length).toBe(2_000_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
