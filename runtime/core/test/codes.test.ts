import { describe, expect, test } from "vitest";
import { readFlags } from "../src/codes.ts";
import type { Descriptor, FlagsNode } from "../src/descriptor.ts";
import { fromHex } from "../src/hex.ts";
import { interpretRead } from "../src/interpret-read.ts";
import { Reader } from "../src/reader.ts";

describe("named bits", () => {
  const node: FlagsNode<string> = {
    kind: "flags",
    form: "counted",
    size: 24,
    order: "msb0",
    ids: Array.from({ length: 24 }, (_, bit) => `bit-${bit}`),
  };
  const descriptor: Descriptor = { name: "flags", node };

  test("are read from the bits that are set", () => {
    expect(readFlags(new Reader(fromHex("18800001")), node)).toEqual(["bit-0", "bit-23"]);
  });

  test.each(["18", "1880", "188000"])("%s is cut short: all octets that are missing are asked for", (hex) => {
    const bytes = fromHex(hex);
    const refusal = { code: "decode.truncated", offset: 1, needed: 4 - bytes.length };
    expect(() => readFlags(new Reader(bytes), node)).toThrow(expect.objectContaining(refusal));
    expect(() => interpretRead(descriptor, bytes)).toThrow(expect.objectContaining(refusal));
  });
});
