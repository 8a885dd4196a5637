import { DecodeError, EncodeError, fromHex, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { decodeHdlcFrame, encodeHdlcFrame, type HdlcFrameKind } from "../../src/link/hdlc-frame.ts";
import { frameContent, trickyOctets } from "./support.ts";

const destination = hdlcAddress(1, 17);
const source = hdlcAddress(16);

function failure(bytes: Uint8Array): DecodeError {
  try {
    decodeHdlcFrame(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DecodeError);
    return error as DecodeError;
  }
  throw new Error(`decoded ${toHex(bytes)}`);
}

test("every frame comes back as it went", () => {
  fc.assert(
    fc.property(frameContent, (content) => {
      const bytes = encodeHdlcFrame(content);
      const frame = decodeHdlcFrame(bytes);
      expect(frame).toEqual({ ...content, offset: 0 });
      expect(encodeHdlcFrame(frame)).toEqual(bytes);
    }),
  );
});

test("information of 2030 octets behind a four-octet address", () => {
  const information = Uint8Array.from({ length: 2030 }, (_, i) => (i % 5 === 0 ? 0x7e : i));
  const content = { destination: hdlcAddress(1, 17, 4), source, kind: "I", pollFinal: true, ns: 7, nr: 0 } as const;
  const bytes = encodeHdlcFrame({ ...content, information });
  expect(bytes.length).toBe(2030 + 14);
  expect(decodeHdlcFrame(bytes).information).toEqual(information);
});

test("a frame longer than its length field can say is refused", () => {
  const content = { destination, source, kind: "UI", pollFinal: false } as const;
  expect(() => encodeHdlcFrame({ ...content, information: new Uint8Array(2040) })).toThrow(EncodeError);
});

test.each<[number, HdlcFrameKind, number | undefined, number | undefined, boolean]>([
  [0x00, "I", 0, 0, false],
  [0x10, "I", 0, 0, true],
  [0xfe, "I", 7, 7, true],
  [0xa4, "I", 2, 5, false],
  [0x11, "RR", undefined, 0, true],
  [0x31, "RR", undefined, 1, true],
  [0xf1, "RR", undefined, 7, true],
  [0x15, "RNR", undefined, 0, true],
  [0xf5, "RNR", undefined, 7, true],
  [0x93, "SNRM", undefined, undefined, true],
  [0x53, "DISC", undefined, undefined, true],
  [0x73, "UA", undefined, undefined, true],
  [0x1f, "DM", undefined, undefined, true],
  [0x97, "FRMR", undefined, undefined, true],
  [0x13, "UI", undefined, undefined, true],
  [0x03, "UI", undefined, undefined, false],
  [0x19, "REJ", undefined, 0, true],
  [0xe9, "REJ", undefined, 7, false],
  [0x1d, 0x0d, undefined, undefined, true],
  [0xff, 0xef, undefined, undefined, true],
])("control field %i is %s", (control, kind, ns, nr, pollFinal) => {
  const bytes = encodeHdlcFrame({ destination, source, kind, ns, nr, pollFinal });
  expect(bytes[6]).toBe(control);
  expect(decodeHdlcFrame(bytes)).toMatchObject({ kind, ns, nr, pollFinal });
});

test.each<[HdlcFrameKind, number | undefined, number | undefined]>([
  ["I", undefined, 0],
  ["I", 0, undefined],
  ["I", 8, 0],
  ["RR", undefined, undefined],
  ["RR", undefined, -1],
  [0x93, undefined, undefined],
  [0x83, undefined, undefined],
  [0x100, undefined, undefined],
])("a control field %s with N(S) %s and N(R) %s cannot be encoded", (kind, ns, nr) => {
  expect(() => encodeHdlcFrame({ destination, source, kind, ns, nr, pollFinal: true })).toThrow(EncodeError);
});

describe("damage", () => {
  const frame = encodeHdlcFrame({
    destination,
    source,
    kind: "I",
    ns: 1,
    nr: 2,
    pollFinal: true,
    information: fromHex("e6e600c001c100080000010000ff0200"),
  });

  test("every flipped bit of every octet is found", () => {
    for (let at = 0; at < frame.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const damaged = frame.slice();
        damaged[at]! ^= 1 << bit;
        const error = failure(damaged);
        expect(error.layer).toBe("hdlc");
        expect(error.offset).toBeGreaterThanOrEqual(0);
        expect(error.offset).toBeLessThanOrEqual(damaged.length);
      }
    }
  });

  test("every other value of every octet is found", () => {
    for (let at = 0; at < frame.length; at++) {
      for (let value = 0; value < 256; value++) {
        if (value === frame[at]) continue;
        const damaged = frame.slice();
        damaged[at] = value;
        failure(damaged);
      }
    }
  });

  test("the error stands at the octet that is wrong", () => {
    const at = (index: number, value: number): DecodeError => {
      const damaged = frame.slice();
      damaged[index] = value;
      return failure(damaged);
    };
    expect(at(0, 0x7f)).toMatchObject({ offset: 0, detail: "opening flag 7e expected, 7f found" });
    expect(at(1, 0xb0)).toMatchObject({ offset: 1, detail: "format type b found, a expected" });
    expect(at(2, 6)).toMatchObject({ offset: 1, detail: "length field is 6, at least 7 expected" });
    expect(at(7, 0)).toMatchObject({ offset: 7, detail: expect.stringMatching(/^HCS 00/) });
    expect(at(9, 0)).toMatchObject({ offset: 25, detail: expect.stringMatching(/^FCS/) });
    expect(at(25, 0)).toMatchObject({ offset: 25, detail: expect.stringMatching(/^FCS 00/) });
    expect(at(27, 0)).toMatchObject({ offset: 27, detail: "closing flag 7e expected, 00 found" });
  });

  test("every shortening is truncated and says so honestly", () => {
    for (let length = 0; length < frame.length; length++) {
      const error = failure(frame.slice(0, length));
      expect(error.code).toBe("decode.truncated");
      expect(error.offset).toBe(length);
      expect(error.needed).toBeGreaterThan(0);
      expect(error.needed).toBeLessThanOrEqual(Math.max(3, frame.length - length));
    }
  });

  test("octets behind the closing flag are refused", () => {
    expect(failure(Uint8Array.of(...frame, 0x00))).toMatchObject({ code: "decode.trailing", offset: frame.length });
    expect(failure(Uint8Array.of(...frame, 0x7e))).toMatchObject({ code: "decode.trailing", offset: frame.length });
  });

  test("a length that leaves room for an HCS but no information is refused", () => {
    for (const room of [1, 2]) {
      // SNRM with one or two octets between control field and FCS.
      const bytes = Uint8Array.of(0x7e, 0xa0, 7 + room, 0x03, 0x21, 0x93, ...new Uint8Array(room), 0, 0, 0x7e);
      expect(failure(bytes).detail).toBe(
        `length field is ${7 + room}, which leaves ${room} octets for HCS and information`,
      );
    }
  });
});

test("any octets give a frame or a DecodeError", () => {
  fc.assert(
    fc.property(trickyOctets(60), (tail) => {
      const bytes = Uint8Array.of(0x7e, 0xa0, ...tail);
      try {
        decodeHdlcFrame(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
        expect((error as DecodeError).offset).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 1000 },
  );
});
