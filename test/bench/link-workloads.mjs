// W4: HDLC frames.

import { hdlcAddress } from "@cosemkit/session/link/hdlc-address";
import { decodeHdlcFrame, encodeHdlcFrame } from "@cosemkit/session/link/hdlc-frame";
import { HdlcReceiver } from "@cosemkit/session/link/hdlc-receiver";
import * as hand from "./hand-links.mjs";
import { rotate } from "./inputs.mjs";

const content = (size) =>
  rotate((i) => ({
    destination: hdlcAddress(16),
    source: hdlcAddress(1),
    kind: "I",
    pollFinal: true,
    ns: i & 7,
    nr: (i >> 1) & 7,
    information: Uint8Array.from({ length: size }, (_, at) => (at * 7 + i) & 0xff),
  }));

/** Information of each frame in a stream that comes in segments of TCP. */
function streamReader() {
  const receiver = new HdlcReceiver();
  return (bytes) => {
    let information;
    for (let at = 0; at < bytes.length; at += 1460) {
      for (const frame of receiver.push(bytes.subarray(at, at + 1460))) information = frame.information;
    }
    return information;
  };
}

export const linkWorkloads = [128, 2030].flatMap((size) => {
  const contents = content(size);
  const fromStream = streamReader();
  const frames = rotate((i) => encodeHdlcFrame(contents(i)));
  return [
    {
      name: `W4 parse an HDLC frame, ${size} octets`,
      items: 1,
      goal: 1.5,
      hand: (i) => hand.parseFrame(frames(i)),
      cosemkit: (i) => decodeHdlcFrame(frames(i)),
    },
    {
      name: `W4 the same from a stream in chunks, ${size} octets`,
      items: 1,
      goal: 2,
      hand: (i) => hand.parseFrame(frames(i)).information,
      cosemkit: (i) => fromStream(frames(i)),
    },
    {
      name: `W4 build an HDLC frame, ${size} octets`,
      items: 1,
      goal: 1.4,
      hand: (i) => hand.buildFrame(contents(i)),
      cosemkit: (i) => encodeHdlcFrame(contents(i)),
    },
  ];
});
