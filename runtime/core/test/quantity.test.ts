import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EncodeError } from "../src/errors.ts";
import { formatQuantity, quantityText, quantityToNumber } from "../src/quantity.ts";

describe("formatQuantity", () => {
  test.each([
    [12345, -3, "12.345"],
    [12000, -3, "12.000"],
    [5, -3, "0.005"],
    [-5, -3, "-0.005"],
    [-12345, -1, "-1234.5"],
    [0, -2, "0.00"],
    [0, 3, "0"],
    [7, 0, "7"],
    [7, 3, "7000"],
    [-7, 2, "-700"],
    [3, -1, "0.3"],
    [18446744073709551615n, -3, "18446744073709551.615"],
    [-9223372036854775808n, 2, "-922337203685477580800"],
    [0.5, 0, "0.5"],
    [0.5, 1, "5"],
    [0.5, 3, "500"],
    [-230.25, -1, "-23.025"],
    [1e21, -21, "1"],
    [1.5e-7, 0, "0.00000015"],
    [1.5e-7, 9, "150"],
    [Number.NaN, 2, "NaN"],
    [Number.POSITIVE_INFINITY, -1, "Infinity"],
    [Number.NEGATIVE_INFINITY, -1, "-Infinity"],
  ])("%s x 10^%i is %s", (raw, scaler, text) => {
    expect(formatQuantity({ raw, scaler, unit: "" })).toBe(text);
  });

  test("whole numbers: the text holds exactly raw x 10^scaler", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
        fc.integer({ min: -128, max: 127 }),
        (raw, scaler) => {
          const text = formatQuantity({ raw, scaler, unit: "" });
          expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
          const [whole, fraction = ""] = text.split(".");
          expect(fraction.length).toBe(Math.max(0, -scaler));
          expect(BigInt(whole! + fraction)).toBe(scaler < 0 ? raw : raw * 10n ** BigInt(scaler));
        },
      ),
    );
  });

  test("floating point: scaler 0 reads back as the same number", () => {
    fc.assert(
      fc.property(fc.double(), (raw) => {
        const text = formatQuantity({ raw, scaler: 0, unit: "" });
        expect(text).not.toMatch(/e/);
        expect(Number(text)).toBe(raw === 0 ? 0 : raw);
      }),
    );
  });

  test.each([-129, 128, 0.5, Number.NaN, 1e9])("scaler %s is refused", (scaler) => {
    expect(() => formatQuantity({ raw: 1, scaler, unit: "V" })).toThrow(EncodeError);
    expect(() => formatQuantity({ raw: 1, scaler, unit: "V" })).toThrow("in scaler");
  });
});

test("quantityText adds the unit where there is one", () => {
  expect(quantityText({ raw: 12345, scaler: -3, unit: "kWh" })).toBe("12.345 kWh");
  expect(quantityText({ raw: 12345, scaler: -3, unit: "" })).toBe("12.345");
});

test("quantityToNumber gives the nearest number", () => {
  expect(quantityToNumber({ raw: 3, scaler: -1, unit: "" })).toBe(0.3);
  expect(quantityToNumber({ raw: 18446744073709551615n, scaler: 0, unit: "" })).toBe(2 ** 64);
  expect(quantityToNumber({ raw: Number.NaN, scaler: 1, unit: "" })).toBeNaN();
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -128, max: 127 }), (raw, scaler) => {
      expect(quantityToNumber({ raw, scaler, unit: "" })).toBe(Number(`${raw}e${scaler}`));
    }),
  );
});
