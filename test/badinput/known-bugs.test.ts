import {
  concatBytes,
  DecodeError,
  defaultLimits,
  equalBytes,
  fromHex,
  interpretRead,
  type Limits,
  toHex,
} from "@cosemkit/core";
import { decodeCosemApdu, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, dataDescriptor, decodeData, encodeData, type TypeDescription } from "@cosemkit/model/apdu/data";
import type { GeneralBlockTransfer } from "@cosemkit/model/apdu/general";
import { hdlcAddress } from "@cosemkit/session/link/hdlc-address";
import { decodeHdlcFrame, encodeHdlcFrame } from "@cosemkit/session/link/hdlc-frame";
import { decodeHdlcParameters, defaultHdlcParameters } from "@cosemkit/session/link/hdlc-parameters";
import { HdlcReassembler } from "@cosemkit/session/link/hdlc-reassembler";
import { HdlcReceiver } from "@cosemkit/session/link/hdlc-receiver";
import { decodeLlc } from "@cosemkit/session/link/llc";
import { MbusReceiver } from "@cosemkit/session/link/mbus";
import { encodeMbusFrame } from "@cosemkit/session/link/mbus-frame";
import { encodeWrapper, WrapperReceiver } from "@cosemkit/session/link/wrapper";
import { BlockJoiner, type BlockOutcome } from "@cosemkit/session/push/block-transfer";
import { describe, expect, test } from "vitest";
import { long, repeated } from "./bombs.ts";
import type { Receiver } from "./check-link.ts";
import { same } from "./same.ts";
import { within } from "./time-limit.ts";

/* Bugs that other implementations had, each by its name. */

const timeLimit = 5_000;

function filled(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31) & 0xff);
}

/** How much larger `many` is than `few`, wherever time is compared. */
const times = 16;

/**
 * Processor time for `many`, in units of what as much would take in runs of `few`: about 1 where time grows in
 * proportion, about 16 where it grows with the square. Other programs do not count, and the least of some runs does.
 */
function growth(few: () => void, many: () => void): number {
  const fewAtATime = (): void => {
    for (let i = 0; i < times; i++) few();
  };
  many();
  fewAtATime();
  // Measured on linear code: about 1 in most attempts, 2 to 6 in the first and now and then in a later one. Growth with
  // the square shows in every attempt: 14 with the cache of `describedSize` taken out.
  return Math.min(...Array.from({ length: 3 }, () => cost(many) / cost(fewAtATime)));
}

/** Microseconds. */
function cost(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least;
}

describe("a compact array without columns does not loop for ever", () => {
  test.each([
    ["a structure of nothing", "13 02 00 01 00"],
    ["null-data", "13 00 01 00"],
    ["dont-care", "13 ff 01 00"],
    ["arrays of no element", "13 01 0000 11 01 00"],
    ["arrays of null-data", "13 01 0010 00 01 00"],
    ["structures of structures of nothing", "13 02 02 02 00 02 00 01 00"],
  ])("%s", (_name, hex) => {
    within(timeLimit, () => {
      expect(() => decodeData(fromHex(hex))).toThrow(expect.objectContaining({ code: "decode.malformed" }));
    });
  });

  test("without contents there are no rows", () => {
    expect(decodeData(fromHex("13 02 00 00"))).toEqual({
      type: "compact-array",
      value: { description: { type: "structure", value: [] }, items: [] },
    });
  });
});

describe("depth is not counted for each sibling", () => {
  test("1,000 structures side by side, in arrays, in compact arrays", () => {
    const siblings = repeated(1_000, [0x02, 0x01, 0x01, 0x00]);
    const bytes = concatBytes(Uint8Array.of(0x01, 0x82, 0x03, 0xe8), siblings);
    expect(encodeData(decodeData(bytes))).toEqual(bytes);
    const compact = repeated(1_000, [0x13, 0x02, 0x01, 0x11, 0x01, 0x07]);
    const list = concatBytes(Uint8Array.of(0x01, 0x82, 0x03, 0xe8), compact);
    expect(encodeData(decodeData(list))).toEqual(list);
  });

  test("side by side at the deepest level that is allowed", () => {
    const deepest = concatBytes(
      repeated(30, [0x01, 0x01]),
      Uint8Array.of(0x01, 0x64),
      repeated(100, [0x02, 0x01, 0x00]),
    );
    expect(encodeData(decodeData(deepest))).toEqual(deepest);
  });
});

describe("a chain of blocks without end", () => {
  const limits: Limits = { ...defaultLimits, apduBytes: 10_000, blocks: 50 };

  function block(blockNumber: number, blockData: Uint8Array): GeneralBlockTransfer {
    return {
      kind: "general-block-transfer",
      blockControl: { window: 1, streaming: "streaming", lastBlock: "not-last" },
      blockNumber,
      blockNumberAck: 0,
      blockData,
    };
  }

  function lastOfChain(octets: number): number {
    const joiner = new BlockJoiner<string>(limits, () => undefined);
    for (let number = 1; number < 1_000; number++) {
      try {
        joiner.push("meter", block(number, filled(octets)), "here");
      } catch (error) {
        expect(error).toMatchObject({ code: "decode.limit" });
        return number;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  test("ends with the longest APDU", () => expect(lastOfChain(1_000)).toBe(11));
  test("ends with the greatest number of blocks", () => expect(lastOfChain(1)).toBe(51));

  test("of empty blocks is kept nowhere", () => {
    const joiner = new BlockJoiner<string>(limits, () => expect.unreachable());
    for (let number = 1; number < 1_000; number++) {
      expect(joiner.push("meter", block(number, new Uint8Array(0)), "here")).toEqual({ kind: "empty" });
    }
    joiner.end();
  });
});

describe("options of no length do not loop for ever", () => {
  test.each([
    ["HDLC parameters of no octet", "81 80 06 05 00 06 00 07 00"],
    ["an empty group of HDLC parameters", "81 80 00"],
  ])("%s stand for the defaults", (_name, hex) => {
    within(timeLimit, () => expect(decodeHdlcParameters(fromHex(hex))).toEqual(defaultHdlcParameters));
  });

  test.each([
    ["an unknown HDLC parameter of no octet", "81 80 02 01 00"],
    ["user data without their group", "81 80 00 00 00 00"],
  ])("%s", (_name, hex) => {
    within(timeLimit, () => expect(() => decodeHdlcParameters(fromHex(hex))).toThrow(DecodeError));
  });

  test.each([
    ["empty BER elements in an AARQ", "60 06 a1 00 a1 00 a1 00"],
    ["an AARQ of nothing", "60 00"],
    ["elements of tag and length 0", "61 08 00 00 00 00 00 00 00 00"],
  ])("%s", (_name, hex) => {
    within(timeLimit, () => expect(() => decodeCosemApdu(fromHex(hex))).toThrow(DecodeError));
  });
});

describe("tiny chunks cost time in proportion", () => {
  const address = { destination: hdlcAddress(16), source: hdlcAddress(1, 17, 4), pollFinal: true };
  const hdlcFrame = encodeHdlcFrame({ ...address, kind: "UI", information: filled(1_900) });
  const mbusFrame = encodeMbusFrame({
    control: 0x53,
    address: 1,
    final: true,
    sequence: 0,
    sourceSap: 1,
    destinationSap: 103,
    data: filled(250),
  });
  const wrapped = (octets: number): Uint8Array =>
    encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu: filled(octets) });
  const row = (frame: Uint8Array, count: number): Uint8Array => repeated(count, [...frame]);

  // A header that is right and promises 2,030 octets, over and over: each one has to be given up.
  const header = encodeHdlcFrame({ ...address, kind: "UI", information: filled(2_030) }).subarray(0, 11);

  const streams: readonly (readonly [string, () => Receiver, (size: number) => Uint8Array])[] = [
    ["HDLC frames", () => new HdlcReceiver(), (size) => row(hdlcFrame, 4 * size)],
    ["flags", () => new HdlcReceiver(), (size) => repeated(8_000 * size, [0x7e])],
    ["noise between flags", () => new HdlcReceiver(), (size) => repeated(2_000 * size, [0x7e, 0x00, 0xff, 0xa0])],
    ["headers of HDLC frames that never come", () => new HdlcReceiver(), (size) => row(header, 500 * size)],
    ["M-Bus frames", () => new MbusReceiver(), (size) => row(mbusFrame, 30 * size)],
    ["starts of M-Bus frames", () => new MbusReceiver(), (size) => repeated(8_000 * size, [0x68])],
    ["one long wrapped APDU", () => new WrapperReceiver(), (size) => wrapped(4_000 * size)],
    ["many wrapped APDUs", () => new WrapperReceiver(), (size) => row(wrapped(24), 250 * size)],
  ];

  function push(make: () => Receiver, stream: Uint8Array, chunk: number): number {
    const receiver = make();
    let frames = 0;
    for (let at = 0; at < stream.length; at += chunk) frames += receiver.push(stream.subarray(at, at + chunk)).length;
    return frames + receiver.end().frames.length;
  }

  test.each(streams)("%s, octet by octet", (_name, make, stream) => {
    const [few, many] = [stream(1), stream(times)];
    expect(push(make, few, 1)).toBe(push(make, few, few.length));
    expect(
      growth(
        () => push(make, few, 1),
        () => push(make, many, 1),
      ),
    ).toBeLessThan(2.5);
  });
});

describe("a compact array costs time in proportion", () => {
  /** Rows of an array of nothing and an octet; `size` rows, and as many columns that the array would have. */
  function emptyArrays(size: number): Uint8Array {
    const columns = concatBytes(Uint8Array.of(0x02, ...long(size)), repeated(size, [0x11]));
    const description = concatBytes(Uint8Array.of(0x02, 0x02, 0x01, 0x00, 0x00), columns, Uint8Array.of(0x11));
    return concatBytes(Uint8Array.of(0x13), description, Uint8Array.of(...long(size)), repeated(size, [0x07]));
  }

  test.each([
    ["codec", decodeData],
    ["interpreter", (bytes: Uint8Array) => interpretRead(dataDescriptor, bytes)],
  ])("with arrays of nothing, whose columns are many: %s", (_name, decode) => {
    const [few, many] = [emptyArrays(400), emptyArrays(400 * times)];
    expect(
      growth(
        () => decode(few),
        () => decode(many),
      ),
    ).toBeLessThan(2.5);
  });
});

describe("length forms", () => {
  const octets = filled(70_000);
  const data: Data = { type: "octet-string", value: octets };

  test("83, for more than 65,535 octets", () => {
    const bytes = concatBytes(Uint8Array.of(0x09, 0x83, 0x01, 0x11, 0x70), octets);
    expect(same(decodeData(bytes), data)).toBe(true);
    expect(equalBytes(encodeData(data), bytes)).toBe(true);
  });

  test("84, longer than needed, is taken and reported", () => {
    const warnings: string[] = [];
    const bytes = concatBytes(Uint8Array.of(0x09, ...long(70_000)), octets);
    expect(same(decodeData(bytes, { onWarning: ({ code }) => warnings.push(code) }), data)).toBe(true);
    expect(warnings).toEqual(["non-minimal-length"]);
  });

  test.each(["09 80", "09 85 00 00 00 00 01 aa", "09 ff aa"])("%s is refused", (hex) => {
    expect(() => decodeData(fromHex(hex))).toThrow(expect.objectContaining({ code: "decode.malformed", offset: 1 }));
  });

  test("general-glo-ciphering with more than 255 octets", () => {
    const apdu = { kind: "general-glo-ciphering" as const, systemTitle: filled(8), cipheredContent: filled(300) };
    const bytes = encodeCosemApdu(apdu);
    expect(toHex(bytes.subarray(0, 14))).toBe(`db08${toHex(filled(8))}82012c00`);
    expect(decodeCosemApdu(bytes)).toEqual(apdu);
  });
});

describe("a compact array of 10,000 rows", () => {
  const rows = 10_000;
  const description: TypeDescription = {
    type: "structure",
    value: [
      { type: "octet-string" },
      { type: "double-long-unsigned" },
      { type: "long64" },
      { type: "float32" },
      { type: "long-unsigned" },
    ],
  };
  const items = Array.from({ length: rows }, (_, row): Data => {
    return {
      type: "structure",
      value: [
        { type: "octet-string", value: Uint8Array.of(row >>> 8, row & 0xff, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) },
        { type: "double-long-unsigned", value: row },
        { type: "long64", value: BigInt(-row) },
        { type: "float32", value: row / 2 },
        { type: "long-unsigned", value: row },
      ],
    };
  });
  const data: Data = { type: "compact-array", value: { description, items } };

  test("comes back with all its rows", () => {
    const bytes = encodeData(data);
    // Tag, description, a length of four octets, and 31 octets a row.
    expect(bytes.length).toBe(1 + 7 + 4 + 31 * rows);
    expect(same(decodeData(bytes), data)).toBe(true);
  });
});

describe("messages beyond 64 KiB", () => {
  test("Data", () => {
    const data: Data = {
      type: "array",
      value: Array.from({ length: 70_000 }, (_, value) => ({ type: "long-unsigned", value: value & 0xffff })),
    };
    expect(same(decodeData(encodeData(data)), data)).toBe(true);
  });

  test.each(["not-streaming", "streaming"] as const)("general block transfer, %s", (streaming) => {
    const message = filled(200_000);
    const joiner = new BlockJoiner<number>(defaultLimits, () => expect.unreachable());
    const size = 1_000;
    let outcome: BlockOutcome<number> | undefined;
    for (let at = 0, blockNumber = 1; at < message.length; at += size, blockNumber++) {
      const bytes = encodeCosemApdu({
        kind: "general-block-transfer",
        blockControl: {
          window: streaming === "streaming" ? 7 : 1,
          streaming,
          lastBlock: at + size === message.length ? "last" : "not-last",
        },
        blockNumber,
        blockNumberAck: 0,
        blockData: message.subarray(at, at + size),
      });
      const apdu = decodeCosemApdu(bytes);
      if (apdu.kind !== "general-block-transfer") return expect.unreachable();
      outcome = joiner.push("meter", apdu, 0);
    }
    expect(outcome).toMatchObject({ kind: "whole", blocks: 200 });
    expect(outcome?.kind === "whole" && equalBytes(outcome.apdu, message)).toBe(true);
  });

  test("one block of general block transfer", () => {
    const apdu: GeneralBlockTransfer = {
      kind: "general-block-transfer",
      blockControl: { window: 1, streaming: "not-streaming", lastBlock: "last" },
      blockNumber: 1,
      blockNumberAck: 0,
      blockData: filled(100_000),
    };
    expect(same(decodeCosemApdu(encodeCosemApdu(apdu)), apdu)).toBe(true);
  });
});

describe("HDLC information", () => {
  const ends = { destination: hdlcAddress(16), source: hdlcAddress(1, 17, 4), pollFinal: true };

  test("of 2,030 octets", () => {
    const frame = encodeHdlcFrame({ ...ends, kind: "I", ns: 0, nr: 0, information: filled(2_030) });
    expect(decodeHdlcFrame(frame).information).toEqual(filled(2_030));
  });

  test("that begins with E6 E7 00 in a later segment, where it is payload", () => {
    const first = { ...ends, kind: "I", ns: 0, nr: 0, segmented: true, information: fromHex("e6e700 c401") } as const;
    const second = { ...ends, kind: "I", ns: 1, nr: 0, information: fromHex("e6e700 01") } as const;
    const reassembler = new HdlcReassembler();
    expect(reassembler.push(decodeHdlcFrame(encodeHdlcFrame(first)))).toBeUndefined();
    const message = reassembler.push(decodeHdlcFrame(encodeHdlcFrame(second)));
    expect(toHex(decodeLlc(message!.information).apdu)).toBe("c401e6e70001");
  });
});
