import type { ObisValues } from "./obis-rules.ts";

/** Values of one group, compiled: first and last of each range, in order. */
export type Ranges = readonly number[];

/** All values of a group. */
export const anyValue: Ranges = [0, 255];

/** Compiles values. The rules are taken as checked: a text that is none gives a range that holds nothing. */
export function toRanges(values: ObisValues): Ranges {
  if (typeof values === "number") return [values, values];
  return values.split(",").flatMap((part) => {
    const [first, last = first] = part.split("-").map(Number);
    return [first ?? Number.NaN, last ?? Number.NaN];
  });
}

export function holds(ranges: Ranges, value: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if (value >= ranges[i]! && value <= ranges[i + 1]!) return true;
  }
  return false;
}

/** How many values there are. */
export function countOf(ranges: Ranges): number {
  let count = 0;
  for (let i = 0; i < ranges.length; i += 2) count += ranges[i + 1]! - ranges[i]! + 1;
  return count;
}

/** All values, in order. */
export function valuesOf(ranges: Ranges): number[] {
  const values: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    for (let value = ranges[i]!; value <= ranges[i + 1]!; value++) values.push(value);
  }
  return values;
}

/** The value of `to` that stands where `value` stands in `from`. */
export function renumber(from: Ranges, to: Ranges, value: number): number | undefined {
  return valuesOf(to)[valuesOf(from).indexOf(value)];
}
