import { decodeWith, encodeWith, fromXml, toHex, toXml, type XmlOptions } from "@cosemkit/core";
import { apduCases } from "@cosemkit/model/arbitraries/all";
import { translator } from "@cosemkit/model/xml/translator";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const parameters: fc.Parameters<unknown> = {
  numRuns: Number(process.env["COSEMKIT_RUNS"] ?? 100),
  ...(process.env["COSEMKIT_SEED"] === undefined ? {} : { seed: Number(process.env["COSEMKIT_SEED"]) }),
};

const variants: readonly [string, XmlOptions][] = [
  ["simple", { dialect: translator, form: "simple" }],
  ["simple, decimal", { dialect: translator, form: "simple", numbers: "decimal" }],
  ["standard", { dialect: translator, form: "standard" }],
];

describe.each(variants)("XML, %s", (_, options) => {
  test.each(apduCases.map((one) => [`${one.module} ${one.name}`, one] as const))(
    "%s: value to XML and back",
    (_name, one) => {
      const { codec } = one;
      fc.assert(
        fc.property(one.arbitrary(), (given) => {
          const bytes = encodeWith(codec, given);
          // What a decoder gives: optional fields always have their keys.
          const value = decodeWith(codec, bytes);
          const xml = toXml(codec.descriptor, value, options);
          const back = fromXml(codec.descriptor, xml, options);
          expect(back).toEqual(value);
          expect(toHex(encodeWith(codec, back as typeof value))).toBe(toHex(bytes));
          expect(fromXml(codec.descriptor, xml, { dialect: options.dialect, numbers: options.numbers })).toEqual(value);
        }),
        parameters,
      );
    },
  );
});
