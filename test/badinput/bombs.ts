import { concatBytes } from "@cosemkit/core";

/* Inputs of a few octets that promise a lot, to be put in the place of any field. */

/** A unit so many times over. */
export function repeated(times: number, unit: readonly number[]): Uint8Array {
  const out = new Uint8Array(times * unit.length);
  for (let at = 0; at < out.length; at += unit.length) out.set(unit, at);
  return out;
}

/** A count or length in its form of four octets. */
export function long(value: number): readonly number[] {
  return [0x84, value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** Values in values. */
export interface Nesting {
  readonly name: string;
  readonly unit: readonly number[];
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

export const nestings: readonly Nesting[] = [
  { name: "arrays of one", before: [], unit: [0x01, 0x01], behind: [0x00] },
  { name: "structures of one", before: [], unit: [0x02, 0x01], behind: [0x00] },
  { name: "arrays that claim more", before: [], unit: [0x01, 0x7f], behind: [0x00] },
  { name: "structures as columns", before: [0x13], unit: [0x02, 0x01], behind: [0x11, 0x00] },
  { name: "arrays as columns", before: [0x13], unit: [0x01, 0x00, 0x01], behind: [0x11, 0x00] },
  { name: "BER elements", before: [], unit: [0x60, 0x84, 0x00, 0xff, 0xff, 0xff], behind: [] },
];

export function nested({ before, unit, behind }: Nesting, depth: number): Uint8Array {
  return concatBytes(Uint8Array.from(before), repeated(depth, unit), Uint8Array.from(behind));
}

/** Lengths and counts that no input has room for, bare and behind the tags of Data; compact arrays of nothing. */
export const claims: readonly (readonly number[])[] = [
  ...[0x01, 0x02, 0x04, 0x09, 0x0a, 0x0c].map((tag) => [tag, ...long(0xffff_ffff)]),
  long(0xffff_ffff),
  long(0x7fff_ffff),
  [...long(0xffff_fff8), 0x00],
  [0x83, 0xff, 0xff, 0xff],
  [0x82, 0xff, 0xff],
  [0x85, 0x01, 0x00, 0x00, 0x00, 0x00],
  [0x80],
  [0xff, 0xff, 0xff],
  // Without columns; of null-data; of arrays of 65,535 null-data; of arrays of nothing; longer than the input.
  [0x13, 0x02, 0x00, 0x01, 0x00],
  [0x13, 0x00, 0x01, 0x00],
  [0x13, 0x00, ...long(0xffff_ffff)],
  [0x13, 0x01, 0xff, 0xff, 0x00, 0x01, 0x00],
  [0x13, 0x01, 0x00, 0x00, 0x11, 0x01, 0x00],
  [0x13, 0x11, ...long(0xffff_ffff), 0x00],
];
