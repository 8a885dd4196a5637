import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { type HdlcAddress, hdlcAddress } from "../../src/link/hdlc-address.ts";
import type { HdlcFrameContent, HdlcFrameKind } from "../../src/link/hdlc-frame.ts";

export interface Vector<Expect> {
  readonly id: string;
  readonly source: string;
  readonly hex: string;
  readonly expect: Expect;
}

export function loadVectors<Expect>(name: string): readonly Vector<Expect>[] {
  const url = new URL(`../../../../test/vectors/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { vectors: Vector<Expect>[] }).vectors;
}

/** Cuts a stream into chunks of the given sizes, used in turn. */
export function chunked(stream: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, i = 0; at < stream.length; i++) {
    const size = sizes[i % sizes.length]!;
    chunks.push(stream.slice(at, at + size));
    at += size;
  }
  return chunks;
}

export const chunkSizes: fc.Arbitrary<number[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 3000 })),
  { minLength: 1, maxLength: 20 },
);

export const octets = (maxLength: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength, size: "max" });

export const address: fc.Arbitrary<HdlcAddress> = fc.oneof(
  fc.nat(0x7f).map((upper) => hdlcAddress(upper)),
  fc.tuple(fc.nat(0x7f), fc.nat(0x7f)).map(([upper, lower]) => hdlcAddress(upper, lower, 2)),
  fc.tuple(fc.nat(0x3fff), fc.nat(0x3fff)).map(([upper, lower]) => hdlcAddress(upper, lower, 4)),
);

const sequence = fc.nat(7);

/** Octets with many flags and format octets among them, which look like frames. */
export const trickyOctets = (maxLength: number): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.nat(0xff) }, fc.constantFrom(0x7e, 0xa0, 0xa8, 0x03, 0x68, 0x16, 0x07)),
      {
        maxLength,
        size: "max",
      },
    )
    .map((list) => Uint8Array.from(list));

const information = fc.oneof(trickyOctets(40), trickyOctets(300), octets(2030));

/** Any frame as decode gives it, but for its offset. */
export const frameContent: fc.Arbitrary<Required<HdlcFrameContent>> = fc
  .record({
    destination: address,
    source: address,
    kind: fc.constantFrom<HdlcFrameKind[]>(
      "I",
      "RR",
      "RNR",
      "REJ",
      "SNRM",
      "DISC",
      "UA",
      "DM",
      "FRMR",
      "UI",
      0x0d,
      0x23,
      0xef,
    ),
    pollFinal: fc.boolean(),
    ns: sequence,
    nr: sequence,
    segmented: fc.boolean(),
    information,
  })
  .map((frame) => ({
    ...frame,
    ns: frame.kind === "I" ? frame.ns : undefined,
    nr: ["I", "RR", "RNR", "REJ"].includes(String(frame.kind)) ? frame.nr : undefined,
  }));
