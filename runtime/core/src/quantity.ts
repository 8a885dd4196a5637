import { EncodeError } from "./errors.ts";

/**
 * A measured value as the meter gives it: `raw` x 10^`scaler` in `unit`. Nothing is computed until it is asked for,
 * so that no digit is lost (Blue Book, scaler_unit of Register, class 3).
 */
export interface Quantity {
  /** The value attribute as it came. */
  readonly raw: number | bigint;
  /** Power of ten, -128 to 127. */
  readonly scaler: number;
  /** Symbol of the unit, for example `Wh`; empty for a value without a unit. */
  readonly unit: string;
}

/**
 * The exact decimal text of `raw` x 10^`scaler`, without the unit and without an exponent: raw 12345 with scaler -3
 * is `12.345`. An integer keeps as many decimals as the scaler gives (`12.000`): they are the resolution of the meter.
 * A floating-point value counts as the shortest decimal that reads back as that number; `NaN`, `Infinity` and
 * `-Infinity` stay so. Throws `EncodeError` for a scaler that is not a whole number from -128 to 127.
 */
export function formatQuantity(quantity: Quantity): string {
  const { raw, scaler } = quantity;
  if (!Number.isInteger(scaler) || scaler < -128 || scaler > 127) {
    throw new EncodeError(`${String(scaler)} is not a whole number from -128 to 127`, "scaler", "data");
  }
  const text = String(raw);
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const shift = Number(exponent) - fraction.length + scaler;
  if (shift >= 0) return sign + (digits + "0".repeat(shift)).replace(/^0+(?=\d)/, "");
  const padded = digits.padStart(1 - shift, "0");
  return `${sign}${padded.slice(0, shift).replace(/^0+(?=\d)/, "")}.${padded.slice(shift)}`;
}

/** The exact decimal text with its unit: `12.345 kWh`. Throws as `formatQuantity` does. */
export function quantityText(quantity: Quantity): string {
  const text = formatQuantity(quantity);
  return quantity.unit === "" ? text : `${text} ${quantity.unit}`;
}

/** The number nearest to `raw` x 10^`scaler`; exact where a double can hold it. Throws as `formatQuantity` does. */
export function quantityToNumber(quantity: Quantity): number {
  // Through the text: a product with 10^scaler would round twice (3 x 10^-1 gives 0.30000000000000004).
  return Number(formatQuantity(quantity));
}
