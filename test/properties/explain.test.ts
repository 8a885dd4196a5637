import { encodeWith, explain } from "@cosemkit/core";
import { apduCases } from "@cosemkit/model/arbitraries/all";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parameters } from "./support.ts";

/** Spans in order that cover all octets, each once. */
function expectTiled(spans: readonly { readonly offset: number; readonly length: number }[], octets: number): void {
  let at = 0;
  for (const { offset, length } of spans) {
    expect(offset).toBe(at);
    expect(length).toBeGreaterThan(0);
    at += length;
  }
  expect(at).toBe(octets);
}

describe("every octet has its field", () => {
  test.each(apduCases.map((one) => [`${one.module} ${one.name}`, one] as const))("%s", (_, { codec, arbitrary }) => {
    fc.assert(
      fc.property(arbitrary(), fc.nat(), fc.nat({ max: 255 }), (value, place, octet) => {
        const bytes = encodeWith(codec, value);
        const whole = explain(codec.descriptor, bytes);
        expect(whole.error).toBeUndefined();
        expect(whole.spans.every((span) => span.part !== "undecoded")).toBe(true);
        expectTiled(whole.spans, bytes.length);
        if (bytes.length === 0) return;
        const damaged = bytes.slice();
        damaged[place % bytes.length] = octet;
        for (const one of [damaged, bytes.subarray(0, place % bytes.length)]) {
          expectTiled(explain(codec.descriptor, one).spans, one.length);
        }
      }),
      parameters,
    );
  });
});
