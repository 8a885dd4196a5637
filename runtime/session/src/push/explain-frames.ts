import type { ExplainedSpan } from "@cosemkit/core";
import { formatAddress } from "../link/hdlc-address.ts";
import { describeFrame, type HdlcFrame } from "../link/hdlc-frame.ts";
import { HdlcReceiver } from "../link/hdlc-receiver.ts";
import { MbusReceiver } from "../link/mbus.ts";
import type { MbusFrame } from "../link/mbus-frame.ts";
import { WrapperReceiver } from "../link/wrapper.ts";

/** A field of a frame: name, octets, text. */
type Part = readonly [name: string, octets: number, text: string];

/**
 * Says of every octet of a link's stream which field of which frame it is. What is inside the frames is one field
 * here: it is explained once it is joined and deciphered. Octets of no frame are `undecoded`. `lenient` holds names of
 * deviations to accept.
 */
export function explainFrames(
  link: "hdlc" | "wrapper" | "mbus",
  bytes: Uint8Array,
  lenient?: readonly string[],
): readonly ExplainedSpan[] {
  const spans: ExplainedSpan[] = [];
  let at = 0;
  const skipTo = (offset: number): void => {
    if (offset <= at) return;
    const text = "outside a frame, damaged, or incomplete";
    spans.push({ offset: at, length: offset - at, path: "", part: "undecoded", text, secret: false });
    at = offset;
  };
  for (const { offset, parts } of framesOf(link, bytes, lenient)) {
    skipTo(offset);
    let start = offset;
    for (const [path, octets, text] of parts) {
      // Two frames may share the flag between them: it closed the one before.
      const length = octets - Math.max(0, at - start);
      if (length > 0) spans.push({ offset: start, length, path, part: "value", text, secret: false });
      start += octets;
      at = Math.max(at, start);
    }
  }
  skipTo(bytes.length);
  return spans;
}

function framesOf(
  link: "hdlc" | "wrapper" | "mbus",
  bytes: Uint8Array,
  lenient: readonly string[] | undefined,
): readonly { readonly offset: number; readonly parts: readonly Part[] }[] {
  if (link === "hdlc") {
    const receiver = new HdlcReceiver();
    const frames = [...receiver.push(bytes), ...receiver.end().frames];
    return frames.map((frame) => ({ offset: frame.offset, parts: hdlcParts(frame) }));
  }
  if (link === "mbus") {
    const receiver = new MbusReceiver({ lenient });
    const frames = [...receiver.push(bytes), ...receiver.end().frames];
    return frames.map((frame) => ({ offset: frame.offset, parts: mbusParts(frame) }));
  }
  return new WrapperReceiver().push(bytes).map(({ offset, sourceWPort, destinationWPort, apdu }) => ({
    offset,
    parts: [
      ["version", 2, "1"],
      ["sourceWPort", 2, `${sourceWPort}`],
      ["destinationWPort", 2, `${destinationWPort}`],
      ["length", 2, `${apdu.length}`],
      ["apdu", apdu.length, ""],
    ],
  }));
}

function hdlcParts(frame: HdlcFrame): readonly Part[] {
  const { destination, source, information } = frame;
  const size = information.length;
  const inner: readonly Part[] =
    size === 0
      ? []
      : [
          ["HCS", 2, ""],
          ["information", size, ""],
        ];
  const numbers = `${frame.ns === undefined ? "" : ` N(S) ${frame.ns}`}${frame.nr === undefined ? "" : ` N(R) ${frame.nr}`}`;
  return [
    ["flag", 1, describeFrame(frame)],
    ["format", 2, frame.segmented ? "type 3, segmented, length" : "type 3, length"],
    ["destination", destination.octets, formatAddress(destination)],
    ["source", source.octets, formatAddress(source)],
    ["control", 1, `${frame.kind}${numbers}${frame.pollFinal ? " P/F" : ""}`],
    ...inner,
    ["FCS", 2, ""],
    ["flag", 1, ""],
  ];
}

function mbusParts(frame: MbusFrame): readonly Part[] {
  const { data } = frame;
  return [
    ["start", 1, "long frame"],
    ["length", 2, `${data.length + 5}`],
    ["start", 1, ""],
    ["control", 1, `${frame.control}`],
    ["address", 1, `${frame.address}`],
    ["CI", 1, `segment ${frame.sequence}${frame.final ? ", the last" : ""}`],
    ["sourceSap", 1, `${frame.sourceSap}`],
    ["destinationSap", 1, `${frame.destinationSap}`],
    ["data", data.length, ""],
    ["checksum", 1, ""],
    ["stop", 1, ""],
  ];
}
