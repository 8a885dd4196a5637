import { fromHex, type LinkError, toHex } from "@cosemkit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ChannelListener } from "../../src/client/channel.ts";
import { HdlcChannel, type HdlcChannelOptions } from "../../src/client/hdlc-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { encodeHdlcFrame, type HdlcFrame, type HdlcFrameContent } from "../../src/link/hdlc-frame.ts";
import { HdlcReceiver } from "../../src/link/hdlc-receiver.ts";
import type { ByteConnection } from "../../src/transport/byte-transport.ts";
import { memoryTransport } from "../../src/transport/memory.ts";
import { rejection } from "./support.ts";

type Sent = Omit<HdlcFrameContent, "destination" | "source">;

const client = hdlcAddress(16);
const server = hdlcAddress(1);

class Log implements ChannelListener {
  readonly apdus: string[] = [];
  readonly closes: LinkError[] = [];
  readonly discards: string[] = [];
  unsolicited(apdu: Uint8Array): void {
    this.apdus.push(toHex(apdu));
  }
  closed(error: LinkError): void {
    this.closes.push(error);
  }
  discarded(reason: string): void {
    this.discards.push(reason);
  }
}

interface Peer {
  readonly channel: HdlcChannel;
  readonly listener: Log;
  /** Kinds of the frames that the server got. */
  readonly frames: string[];
  readonly connection: () => ByteConnection;
  send(frame: Sent): void;
}

/** A channel and a server that answers each frame by hand: `answer` returns what it sends. */
function make(answer: (frame: HdlcFrame, peer: Peer) => readonly Sent[], options?: Partial<HdlcChannelOptions>): Peer {
  let connection!: ByteConnection;
  const frames: string[] = [];
  const transport = memoryTransport((accepted) => {
    connection = accepted;
    const receiver = new HdlcReceiver();
    connection.start({
      receive: (bytes) => {
        for (const frame of receiver.push(bytes)) {
          frames.push(String(frame.kind));
          for (const reply of answer(frame, peer)) peer.send(reply);
        }
      },
      closed: () => frames.push("closed"),
    });
  });
  const peer: Peer = {
    channel: new HdlcChannel({ transport, client: 16, server, ...options }),
    listener: new Log(),
    frames,
    connection: () => connection,
    send: (frame) => connection.write(encodeHdlcFrame({ destination: client, source: server, ...frame })),
  };
  return peer;
}

const ua: Sent = { kind: "UA", pollFinal: true };
const response = (nr: number, ns: number, apdu: string): Sent => ({
  kind: "I",
  pollFinal: true,
  nr,
  ns,
  information: fromHex(`e6e700${apdu}`),
});
const ready = (nr: number): Sent => ({ kind: "RR", pollFinal: true, nr });
const take = (apdu: Uint8Array): { hex: string } => ({ hex: toHex(apdu) });
const request = fromHex("c001c1");

/** Sets the link up and takes it down; what else comes, `answer` gets. */
function linked(
  answer: (frame: HdlcFrame, peer: Peer) => readonly Sent[],
): (frame: HdlcFrame, peer: Peer) => readonly Sent[] {
  return (frame, peer) => (frame.kind === "SNRM" || frame.kind === "DISC" ? [ua] : answer(frame, peer));
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Lets time pass until a promise is settled. */
async function passing<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const settle = (): void => {
    isSettled = true;
  };
  promise.then(settle, settle);
  for (let i = 0; i < 10_000 && !isSettled; i++) await vi.advanceTimersByTimeAsync(100);
  return promise;
}

describe("HdlcChannel", () => {
  test("SNRM, a request and its reply, DISC", async () => {
    const { channel, listener, frames } = make(linked((frame) => [response(1, frame.ns!, "c401c1")]));
    await channel.open(listener);
    expect(await channel.request(request, take)).toEqual({ hex: "c401c1" });
    await channel.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(frames).toEqual(["SNRM", "I", "DISC", "closed"]);
    expect(listener).toMatchObject({ closes: [], discards: [], apdus: [] });
  });

  test("a server that says nothing to SNRM is asked again, and then given up", async () => {
    const { channel, listener, frames } = make(() => [], { retries: 1, responseTime: 100 });
    const error = await passing(rejection(channel.open(listener), "link.no-response"));
    expect(error.message).toMatch(/SNRM/);
    expect(frames).toEqual(["SNRM", "SNRM", "closed"]);
    expect(listener.closes).toEqual([]);
  });

  test("the timeout holds for the set-up", async () => {
    const { channel, listener, frames } = make(() => []);
    const error = await passing(rejection(channel.open(listener, { timeout: 1000 }), "timeout"));
    expect(error.message).toMatch(/no answer to SNRM/);
    expect(frames.at(-1)).toBe("closed");
  });

  test("a signal ends the set-up", async () => {
    const { channel, listener } = make(() => []);
    const controller = new AbortController();
    const opening = rejection(channel.open(listener, { signal: controller.signal }), "aborted");
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await opening;
  });

  test("a server that refuses, and one that hangs up", async () => {
    const refusing = make(() => [{ kind: "DM", pollFinal: true }]);
    await rejection(refusing.channel.open(refusing.listener), "link.refused");
    const leaving = make((_, peer) => {
      peer.connection().close();
      return [];
    });
    await rejection(leaving.channel.open(leaving.listener), "link.closed");
    expect(leaving.listener.closes).toEqual([]);
  });

  test("a slow server is polled at intervals until it has something to say", async () => {
    const answers: Sent[] = [ready(1), ready(1), response(1, 0, "c4")];
    const { channel, listener, frames } = make(linked(() => [answers.shift()!]));
    await channel.open(listener);
    expect(await passing(channel.request(request, take))).toEqual({ hex: "c4" });
    expect(frames).toEqual(["SNRM", "I", "RR", "RR"]);
    await channel.close();
  });

  test("a lost frame is asked for", async () => {
    const answers: (readonly Sent[])[] = [[], [response(1, 0, "c4")]];
    const { channel, listener, frames } = make(
      linked(() => answers.shift()!),
      { responseTime: 500 },
    );
    await channel.open(listener);
    expect(await passing(channel.request(request, take))).toEqual({ hex: "c4" });
    expect(frames).toEqual(["SNRM", "I", "RR"]);
    await channel.close();
  });

  test("an APDU that is not the reply is passed over, and the server is asked on", async () => {
    const answers: Sent[] = [response(1, 0, "c201"), response(1, 1, "c4")];
    const { channel, listener, frames } = make(linked(() => [answers.shift()!]));
    await channel.open(listener);
    const taken = await channel.request(request, (apdu) => (apdu[0] === 0xc4 ? take(apdu) : undefined));
    expect(taken).toEqual({ hex: "c4" });
    expect(listener.apdus).toEqual([]);
    expect(frames).toEqual(["SNRM", "I", "RR"]);
    await channel.close();
  });

  test("UI frames go to the listener at any time", async () => {
    const peer = make(linked(() => []));
    const { channel, listener } = peer;
    await channel.open(listener);
    peer.send({ kind: "UI", pollFinal: false, information: fromHex("e6e7000f01") });
    await vi.advanceTimersByTimeAsync(0);
    expect(listener.apdus).toEqual(["0f01"]);
    await channel.close();
  });

  test("after a request that was given up, nobody is asked, and the next request works", async () => {
    let silent = true;
    const { channel, listener, frames } = make(
      linked((frame) => {
        if (silent) return [ready(1)];
        return frame.kind === "I" ? [response(2, 0, "c402")] : [ready(2)];
      }),
    );
    await channel.open(listener);
    await passing(rejection(channel.request(request, take, { timeout: 1000 }), "timeout"));
    const asked = frames.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(frames.length).toBe(asked);
    silent = false;
    expect(await passing(channel.request(request, take))).toEqual({ hex: "c402" });
    await channel.close();
  });

  test("silence after a request ends at its timeout", async () => {
    const { channel, listener } = make(
      linked(() => []),
      { responseTime: 60_000 },
    );
    await channel.open(listener);
    const error = await passing(rejection(channel.request(request, take, { timeout: 3000 }), "timeout"));
    expect(error).toMatchObject({ layer: "hdlc", milliseconds: 3000 });
    await channel.close();
  });

  test.each<readonly [string, Sent, string]>([
    ["DM", { kind: "DM", pollFinal: true }, "link.disconnected"],
    ["FRMR", { kind: "FRMR", pollFinal: true, information: fromHex("100000") }, "link.frame-reject"],
  ])("%s breaks the link", async (_, frame, code) => {
    const { channel, listener, frames } = make(linked(() => [frame]));
    await channel.open(listener);
    const error = await rejection(channel.request(request, take), code);
    expect(listener.closes).toEqual([error]);
    await rejection(channel.request(request, take), code);
    await vi.advanceTimersByTimeAsync(0);
    expect(frames.at(-1)).toBe("closed");
  });

  test("a connection closed by the server breaks the link", async () => {
    const { channel, listener } = make(
      linked((_, peer) => {
        peer.connection().close();
        return [];
      }),
    );
    await channel.open(listener);
    const error = await rejection(channel.request(request, take), "link.closed");
    expect(listener.closes).toEqual([error]);
    await channel.close();
  });

  test("one request at a time, open once, and not before", async () => {
    const { channel, listener } = make(linked(() => [response(1, 0, "c4")]));
    await rejection(channel.request(request, take), "link.not-ready");
    await channel.open(listener);
    await rejection(channel.open(listener), "link.not-ready");
    const first = channel.request(request, take);
    await rejection(channel.request(request, take), "link.not-ready");
    await first;
    await channel.close();
    await channel.close();
    await rejection(channel.request(request, take), "link.not-ready");
    await channel.open(listener);
    await channel.close();
  });

  test("closing does not wait for a server that is gone, and fails the request under way", async () => {
    const { channel, listener, frames } = make((frame) => (frame.kind === "SNRM" ? [ua] : []));
    await channel.open(listener);
    const waiting = rejection(channel.request(request, take), "link.closed");
    const begun = Date.now();
    await passing(channel.close());
    expect(Date.now() - begun).toBeLessThanOrEqual(2100);
    await waiting;
    await vi.advanceTimersByTimeAsync(0);
    expect(frames).toEqual(["SNRM", "I", "DISC", "closed"]);
    expect(listener.discards).toEqual([expect.stringMatching(/no answer to DISC/)]);
  });

  test("addresses and parameters are checked at once", () => {
    expect(() => make(() => [], { client: 0 })).toThrow(expect.objectContaining({ code: "encode.invalid" }));
    const parameters = {
      maxInformationTransmit: 4000,
      maxInformationReceive: 128,
      windowTransmit: 1,
      windowReceive: 1,
    };
    expect(() => make(() => [], { parameters })).toThrow(expect.objectContaining({ code: "encode.invalid" }));
  });
});
