import { fromHex, toHex } from "./hex.ts";
import type { Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/**
 * A float with its type. A NaN other than the usual one keeps its bits beside the value, as hex: a number of
 * JavaScript cannot hold them.
 */
export interface FloatValue<Type extends string> {
  readonly type: Type;
  readonly value: number;
  readonly bits?: string | undefined;
}

const usualNaN: Readonly<Record<4 | 8, string>> = { 4: "7fc00000", 8: "7ff8000000000000" };

/** Reads an IEEE 754 float of `size` octets. */
export function readFloat<Type extends string>(r: Reader, type: Type, size: 4 | 8): FloatValue<Type> {
  const start = r.pos;
  const value = size === 4 ? r.f32() : r.f64();
  if (!Number.isNaN(value)) return { type, value };
  const bits = toHex(r.bytes.subarray(start, r.pos));
  return bits === usualNaN[size] ? { type, value } : { type, value, bits };
}

export function writeFloat(w: Writer, v: FloatValue<string>, size: 4 | 8): void {
  if (v.bits !== undefined) {
    if (!isNaNBits(v.bits, size)) w.fail(`bits ${JSON.stringify(v.bits)} are not those of a NaN of ${size} octets`);
    w.fixed(fromHex(v.bits), size);
  } else if (Number.isNaN(v.value)) {
    w.fixed(fromHex(usualNaN[size]), size);
  } else if (size === 4) {
    w.f32(v.value);
  } else {
    w.f64(v.value);
  }
}

function isNaNBits(bits: unknown, size: 4 | 8): bits is string {
  if (typeof bits !== "string" || !/^[0-9a-f]+$/.test(bits) || bits.length !== 2 * size) return false;
  const view = new DataView(fromHex(bits).slice().buffer);
  return Number.isNaN(size === 4 ? view.getFloat32(0) : view.getFloat64(0));
}
