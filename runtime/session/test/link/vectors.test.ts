import { fromHex, toHex } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { crc16 } from "../../src/link/crc.ts";
import type { Discard } from "../../src/link/frame-stream.ts";
import { decodeHdlcFrame, encodeHdlcFrame, type HdlcFrame } from "../../src/link/hdlc-frame.ts";
import { decodeHdlcParameters, encodeHdlcParameters, type HdlcParameters } from "../../src/link/hdlc-parameters.ts";
import { HdlcReassembler } from "../../src/link/hdlc-reassembler.ts";
import { HdlcReceiver } from "../../src/link/hdlc-receiver.ts";
import { decodeLlc, encodeLlc } from "../../src/link/llc.ts";
import { MbusReassembler, MbusReceiver } from "../../src/link/mbus.ts";
import { decodeMbusFrame, encodeMbusFrame } from "../../src/link/mbus-frame.ts";
import { decodeWrapper, encodeWrapper, WrapperReceiver } from "../../src/link/wrapper.ts";
import { chunked, loadVectors } from "./support.ts";

interface Refusal {
  readonly code: string;
  readonly says: string;
}

interface AddressFacts {
  readonly upper: number;
  readonly lower?: number;
  readonly octets: number;
}

interface FrameFacts {
  readonly destination: AddressFacts;
  readonly source: AddressFacts;
  readonly kind: string;
  readonly ns?: number;
  readonly nr?: number;
  readonly pollFinal: boolean;
  readonly segmented: boolean;
  readonly length: number;
  readonly hcs?: string;
  readonly fcs?: string;
  readonly information?: string;
  readonly parameters?: HdlcParameters;
}

interface HdlcFacts {
  readonly frame?: FrameFacts;
  readonly llc?: string;
  readonly apdu?: string;
  readonly frames?: readonly FrameFacts[];
  readonly messages?: readonly { readonly llc: string; readonly apdu: string }[];
  readonly discarded?: number;
  readonly incomplete?: number;
  readonly parameters?: HdlcParameters;
  readonly check?: string;
  readonly error?: Refusal;
}

function refused(decode: () => unknown, layer: string, error: Refusal): void {
  expect(decode).toThrow(
    expect.objectContaining({ layer, code: error.code, detail: expect.stringContaining(error.says) }),
  );
}

function checkFrame(frame: HdlcFrame, facts: FrameFacts): void {
  const { length, hcs: _hcs, fcs: _fcs, information, parameters: _parameters, ...fields } = facts;
  expect(frame).toMatchObject(fields);
  expect(frame.ns).toBe(facts.ns);
  expect(frame.nr).toBe(facts.nr);
  expect(toHex(frame.information)).toBe(information ?? "");
  expect(encodeHdlcFrame(frame).length - 2).toBe(length);
}

function checkStream(stream: Uint8Array, chunks: readonly Uint8Array[], expected: HdlcFacts): void {
  const discards: Discard[] = [];
  const onDiscard = (discard: Discard): void => {
    discards.push(discard);
  };
  const receiver = new HdlcReceiver({ onDiscard });
  const reassembler = new HdlcReassembler();
  const frames = chunks.flatMap((chunk) => receiver.push(chunk));
  expect(receiver.end()).toEqual({ frames: [], error: undefined });
  const messages = frames.flatMap((frame) => reassembler.push(frame) ?? []);
  expect(frames.length).toBe(expected.frames!.length);
  for (const [i, frame] of frames.entries()) {
    checkFrame(frame, expected.frames![i]!);
    const bytes = encodeHdlcFrame(frame);
    expect(toHex(stream.subarray(frame.offset, frame.offset + bytes.length))).toBe(toHex(bytes));
  }
  const texts = messages
    .filter((message) => message.information.length > 0)
    .map((message) => toHex(message.information));
  expect(texts).toEqual(expected.messages!.map(({ llc, apdu }) => llc + apdu));
  expect(discards.length).toBe(expected.discarded ?? 0);
  expect(reassembler.end() !== undefined).toBe(expected.incomplete !== undefined);
}

describe("hdlc", () => {
  test.each(loadVectors<HdlcFacts>("hdlc").map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const bytes = fromHex(vector.hex);
    const { expect: facts } = vector;
    if (facts.error !== undefined) {
      refused(() => decodeHdlcFrame(bytes), "hdlc", facts.error);
      const receiver = new HdlcReceiver();
      expect([...receiver.push(bytes), ...receiver.end().frames]).toEqual([]);
    } else if (facts.frame !== undefined) {
      const frame = decodeHdlcFrame(bytes);
      checkFrame(frame, facts.frame);
      expect(toHex(encodeHdlcFrame(frame))).toBe(vector.hex);
      if (facts.frame.fcs !== undefined) expect(toHex(bytes.subarray(-3, -1))).toBe(facts.frame.fcs);
      if (facts.frame.hcs !== undefined) {
        const at = bytes.length - 3 - frame.information.length - 2;
        expect(toHex(bytes.subarray(at, at + 2))).toBe(facts.frame.hcs);
      }
      if (facts.frame.parameters !== undefined) {
        expect(decodeHdlcParameters(frame.information)).toEqual(facts.frame.parameters);
        const twoOctets = frame.information[4] === 2;
        expect(toHex(encodeHdlcParameters(facts.frame.parameters, twoOctets))).toBe(facts.frame.information);
      }
      if (facts.apdu !== undefined) {
        const { source, apdu } = decodeLlc(frame.information);
        expect(toHex(apdu)).toBe(facts.apdu);
        expect(toHex(encodeLlc(source === 0xe6 ? "command" : "response", apdu))).toBe(facts.llc! + facts.apdu);
      }
    } else if (facts.frames !== undefined) {
      for (const size of [1, 100, bytes.length]) checkStream(bytes, chunked(bytes, [size]), facts);
    } else if (facts.parameters !== undefined) {
      expect(decodeHdlcParameters(bytes)).toEqual(facts.parameters);
    } else {
      const check = crc16(bytes);
      expect(toHex(Uint8Array.of(check & 0xff, check >> 8))).toBe(facts.check);
    }
  });
});

interface WrapperFacts {
  readonly message?: { readonly sourceWPort: number; readonly destinationWPort: number; readonly apdu: string };
  readonly messages?: readonly {
    readonly sourceWPort: number;
    readonly destinationWPort: number;
    readonly length: number;
  }[];
  readonly error?: Refusal;
}

describe("wrapper", () => {
  test.each(loadVectors<WrapperFacts>("wrapper").map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const bytes = fromHex(vector.hex);
    const { message, messages, error } = vector.expect;
    if (error !== undefined) {
      refused(() => decodeWrapper(bytes), "wrapper", error);
    } else if (message !== undefined) {
      const decoded = decodeWrapper(bytes);
      expect({ ...decoded, apdu: toHex(decoded.apdu) }).toEqual({ ...message, offset: 0 });
      expect(toHex(encodeWrapper(decoded))).toBe(vector.hex);
    } else {
      for (const size of [1, 100, bytes.length]) {
        const receiver = new WrapperReceiver();
        const found = chunked(bytes, [size]).flatMap((chunk) => receiver.push(chunk));
        expect(receiver.end().error).toBeUndefined();
        expect(
          found.map(({ sourceWPort, destinationWPort, apdu }) => ({
            sourceWPort,
            destinationWPort,
            length: apdu.length,
          })),
        ).toEqual(messages);
        expect(found.map((each) => toHex(encodeWrapper(each))).join("")).toBe(vector.hex);
      }
    }
  });
});

interface MbusFacts {
  readonly frames?: readonly { readonly data: string; readonly [field: string]: unknown }[];
  readonly messages?: readonly string[];
  readonly incomplete?: number;
  readonly error?: Refusal;
}

describe("mbus", () => {
  test.each(loadVectors<MbusFacts>("mbus").map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const bytes = fromHex(vector.hex);
    const { frames, messages, incomplete, error } = vector.expect;
    if (error !== undefined) {
      refused(() => decodeMbusFrame(bytes), "mbus", error);
      return;
    }
    for (const size of [1, 100, bytes.length]) {
      const receiver = new MbusReceiver();
      const reassembler = new MbusReassembler();
      const found = chunked(bytes, [size]).flatMap((chunk) => receiver.push(chunk));
      expect(receiver.end()).toEqual({ frames: [], error: undefined });
      expect(found.map(({ offset: _, ...fields }) => ({ ...fields, data: toHex(fields.data) }))).toEqual(frames);
      expect(found.map((frame) => toHex(encodeMbusFrame(frame))).join("")).toBe(vector.hex);
      const apdus = found.flatMap((frame) => reassembler.push(frame) ?? []).map((message) => toHex(message.apdu));
      expect(apdus).toEqual(messages);
      expect(reassembler.end() !== undefined).toBe(incomplete !== undefined);
    }
  });
});
