import { concatBytes, equalBytes, toHex } from "@cosemkit/core";
import type { Discard, StreamEnd } from "@cosemkit/session/link/frame-stream";
import { decodeHdlcFrame, encodeHdlcFrame } from "@cosemkit/session/link/hdlc-frame";
import { decodeHdlcParameters, encodeHdlcParameters } from "@cosemkit/session/link/hdlc-parameters";
import { HdlcReceiver } from "@cosemkit/session/link/hdlc-receiver";
import { decodeLlc } from "@cosemkit/session/link/llc";
import { MbusReceiver } from "@cosemkit/session/link/mbus";
import { decodeMbusFrame, encodeMbusFrame } from "@cosemkit/session/link/mbus-frame";
import { decodeWrapper, encodeWrapper, WrapperReceiver } from "@cosemkit/session/link/wrapper";
import { problemOf } from "./check-type.ts";
import { same } from "./same.ts";
import type { Tally } from "./tally.ts";

/** What a stream of octets is given to. */
export interface Receiver {
  push(chunk: Uint8Array): readonly Framed[];
  end(): StreamEnd<Framed>;
}

interface Framed {
  readonly offset: number;
}

/** A decoder of one frame or header, with the way back. */
export interface Link {
  readonly name: string;
  /** Whether there is one right form of every value: what is accepted is what would be encoded. */
  readonly exact: boolean;
  decode(bytes: Uint8Array): unknown;
  /** What is decoded, encoded again. */
  again(bytes: Uint8Array): Uint8Array;
}

export const hdlc: Link = {
  name: "decodeHdlcFrame",
  exact: true,
  decode: decodeHdlcFrame,
  again: (bytes) => encodeHdlcFrame(decodeHdlcFrame(bytes)),
};

export const wrapper: Link = {
  name: "decodeWrapper",
  exact: true,
  decode: decodeWrapper,
  again: (bytes) => encodeWrapper(decodeWrapper(bytes)),
};

export const mbus: Link = {
  name: "decodeMbusFrame",
  exact: true,
  decode: decodeMbusFrame,
  again: (bytes) => encodeMbusFrame(decodeMbusFrame(bytes)),
};

export const llc: Link = {
  name: "decodeLlc",
  exact: true,
  decode: decodeLlc,
  again: (bytes) => {
    const { destination, source, apdu } = decodeLlc(bytes);
    return concatBytes(Uint8Array.of(destination, source, 0), apdu);
  },
};

export const hdlcParameters: Link = {
  name: "decodeHdlcParameters",
  exact: false,
  decode: decodeHdlcParameters,
  again: (bytes) => encodeHdlcParameters(decodeHdlcParameters(bytes)),
};

/** What a decoder of one frame made of an input: accepted or refused, checking error, and value by encoding it. */
export function checkLink(link: Link, bytes: Uint8Array, tally: Tally): "accepted" | "refused" {
  let value: unknown;
  try {
    value = link.decode(bytes);
  } catch (error) {
    const problem = problemOf(error, bytes.length);
    if (problem !== undefined) tally.violation(link.name, bytes, problem);
    return "refused";
  }
  try {
    const again = link.again(bytes);
    if (equalBytes(again, bytes)) return "accepted";
    if (link.exact) tally.violation(link.name, bytes, `encodes to ${toHex(again)}`);
    if (!same(link.decode(again), value)) tally.violation(link.name, bytes, `decodes otherwise from ${toHex(again)}`);
  } catch (error) {
    tally.violation(link.name, bytes, `what was accepted does not encode and decode: ${String(error)}`);
  }
  return "accepted";
}

/** A receiver, and a way to make it that tells of discarded octets. */
export interface ReceiverKind {
  readonly name: string;
  /** Whether it finds its way back after damage. */
  readonly recovers: boolean;
  make(onDiscard: (discard: Discard) => void): Receiver;
}

export const hdlcReceiver: ReceiverKind = {
  name: "HdlcReceiver",
  recovers: true,
  make: (onDiscard) => new HdlcReceiver({ onDiscard }),
};

export const mbusReceiver: ReceiverKind = {
  name: "MbusReceiver",
  recovers: true,
  make: (onDiscard) => new MbusReceiver({ onDiscard }),
};

export const wrapperReceiver: ReceiverKind = {
  name: "WrapperReceiver",
  recovers: false,
  make: () => new WrapperReceiver(),
};

interface Received {
  readonly frames: readonly Framed[];
  readonly discarded: readonly Discard[];
  readonly error: unknown;
}

function receive(kind: ReceiverKind, stream: Uint8Array, chunk: number): Received {
  const discarded: Discard[] = [];
  const receiver = kind.make((discard) => discarded.push(discard));
  const frames: Framed[] = [];
  for (let at = 0; at < stream.length; at += chunk) frames.push(...receiver.push(stream.subarray(at, at + chunk)));
  const end = receiver.end();
  return { frames: [...frames, ...end.frames], discarded, error: end.error };
}

/**
 * A damaged frame, then a good one: nothing is thrown, errors are placed inside the stream, octets are chunked as one
 * likes, and the good frame comes out, except of a wrapper stream, which cannot find its way back.
 */
export function checkReceiver(kind: ReceiverKind, bytes: Uint8Array, good: Uint8Array, tally: Tally): void {
  const stream = concatBytes(bytes, good);
  try {
    const whole = receive(kind, stream, stream.length);
    for (const { offset, octets, error } of whole.discarded) {
      const problem = problemOf(error, stream.length);
      if (problem !== undefined) tally.violation(kind.name, stream, `discarded: ${problem}`);
      if (offset < 0 || octets < 1 || offset + octets > stream.length) {
        tally.violation(kind.name, stream, `discarded ${octets} octets at ${offset} of ${stream.length}`);
      }
    }
    const problem = whole.error === undefined ? undefined : problemOf(whole.error, stream.length);
    if (problem !== undefined) tally.violation(kind.name, stream, `end: ${problem}`);
    if (kind.recovers && !whole.frames.some(({ offset }) => offset === bytes.length)) {
      tally.violation(kind.name, stream, `the good frame at ${bytes.length} is lost`);
    }
    for (const chunk of [1, 7]) {
      if (!same(receive(kind, stream, chunk).frames, whole.frames)) {
        tally.violation(kind.name, stream, `other frames from chunks of ${chunk}`);
      }
    }
  } catch (error) {
    tally.violation(kind.name, stream, `threw ${String(error)}`);
  }
}
