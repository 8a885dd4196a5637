import { concatBytes, type ExplainedSpan, fromHex } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { encodeMbusMessage } from "../../src/link/mbus.ts";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { explainFrames } from "../../src/push/explain-frames.ts";
import { getResponse, pushFrame } from "./support.ts";

/** Every octet is in one span, and the spans are in order. */
function tiled(octets: Uint8Array, spans: readonly ExplainedSpan[]): readonly ExplainedSpan[] {
  let at = 0;
  for (const span of spans) {
    expect(span.offset).toBe(at);
    expect(span.length).toBeGreaterThan(0);
    at += span.length;
  }
  expect(at).toBe(octets.length);
  return spans;
}

const frame = pushFrame(getResponse);
const mbus = encodeMbusMessage({
  control: 0x53,
  address: 0xff,
  sourceSap: 1,
  destinationSap: 103,
  apdu: getResponse,
})[0]!;
const wrapped = encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu: getResponse });
const noise = fromHex("0102");

describe("every octet has its field", () => {
  test.each([
    ["hdlc", frame, ["flag", "format", "destination", "source", "control", "HCS", "information", "FCS", "flag"]],
    [
      "mbus",
      mbus,
      [
        "start",
        "length",
        "start",
        "control",
        "address",
        "CI",
        "sourceSap",
        "destinationSap",
        "data",
        "checksum",
        "stop",
      ],
    ],
    ["wrapper", wrapped, ["version", "sourceWPort", "destinationWPort", "length", "apdu"]],
  ] as const)("%s", (link, octets, fields) => {
    expect(tiled(octets, explainFrames(link, octets)).map((span) => span.path)).toEqual(fields);
  });

  test("frames that share a flag", () => {
    const shared = concatBytes(frame, frame.subarray(1));
    const paths = tiled(shared, explainFrames("hdlc", shared)).map((span) => span.path);
    expect(paths.filter((path) => path === "flag")).toHaveLength(3);
    expect(paths.filter((path) => path === "FCS")).toHaveLength(2);
  });

  test.each([
    ["hdlc", frame],
    ["mbus", mbus],
  ] as const)("noise around and a cut-off frame: %s", (link, octets) => {
    const stream = concatBytes(noise, octets, noise, octets.subarray(0, 8));
    const spans = tiled(stream, explainFrames(link, stream));
    expect(spans.filter((span) => span.part === "undecoded").map((span) => span.length)).toEqual([2, 10]);
  });

  test("nothing of a frame", () => {
    expect(tiled(noise, explainFrames("wrapper", noise))).toMatchObject([{ part: "undecoded", length: 2 }]);
    expect(explainFrames("hdlc", new Uint8Array(0))).toEqual([]);
  });
});
