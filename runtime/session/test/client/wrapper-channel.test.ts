import { fromHex, LinkError, toHex } from "@cosemkit/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ChannelListener } from "../../src/client/channel.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { encodeWrapper, WrapperReceiver } from "../../src/link/wrapper.ts";
import type { ByteConnection } from "../../src/transport/byte-transport.ts";
import { type MemoryPairOptions, memoryTransport } from "../../src/transport/memory.ts";
import { rejection } from "./support.ts";

interface Peer {
  readonly channel: WrapperChannel;
  readonly listener: Log;
  /** APDUs that the server got. */
  readonly received: string[];
  /** Sends an APDU to the client. */
  reply(apdu: string, ports?: { source?: number; destination?: number }): void;
  readonly server: () => ByteConnection;
}

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

/** An open channel and a server that does what `answer` does with each APDU. */
async function opened(answer: (peer: Peer, apdu: string) => void, options?: MemoryPairOptions): Promise<Peer> {
  let server!: ByteConnection;
  const received: string[] = [];
  const channel = new WrapperChannel({
    transport: memoryTransport((connection) => {
      server = connection;
    }, options),
    client: 16,
    server: 1,
  });
  const peer: Peer = {
    channel,
    listener: new Log(),
    received,
    server: () => server,
    reply: (apdu, { source = 1, destination = 16 } = {}) =>
      server.write(encodeWrapper({ sourceWPort: source, destinationWPort: destination, apdu: fromHex(apdu) })),
  };
  await channel.open(peer.listener);
  const receiver = new WrapperReceiver();
  server.start({
    receive: (bytes) => {
      for (const message of receiver.push(bytes)) {
        expect(message).toMatchObject({ sourceWPort: 16, destinationWPort: 1 });
        received.push(toHex(message.apdu));
        answer(peer, toHex(message.apdu));
      }
    },
    closed: () => received.push("closed"),
  });
  return peer;
}

const take = (apdu: Uint8Array): { hex: string } => ({ hex: toHex(apdu) });
const request = fromHex("c001c1");

/** All that was put off until now. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

afterEach(() => {
  vi.useRealTimers();
});

describe("WrapperChannel", () => {
  test.each([undefined, 1, 3])("a request and its reply, in chunks of %s", async (chunk) => {
    const peer = await opened(({ reply }) => reply("c401c100"), chunk === undefined ? {} : { chunk });
    expect(await peer.channel.request(request, take)).toEqual({ hex: "c401c100" });
    expect(peer.received).toEqual(["c001c1"]);
    await peer.channel.close();
    await settled();
    expect(peer.received).toEqual(["c001c1", "closed"]);
    expect(peer.listener.closes).toEqual([]);
  });

  test("what is not the reply is passed over, and the wait goes on", async () => {
    const { channel, listener } = await opened(({ reply }) =>
      ["0f01", "c401c1"].forEach((apdu) => {
        reply(apdu);
      }),
    );
    const taken = await channel.request(request, (apdu) => (apdu[0] === 0xc4 ? take(apdu) : undefined));
    expect(taken).toEqual({ hex: "c401c1" });
    expect(listener.apdus).toEqual([]);
  });

  test("what comes unasked, or late, goes to the listener", async () => {
    const { channel, listener, reply } = await opened(() => {});
    await rejection(channel.request(request, take, { timeout: 10 }), "timeout");
    reply("c401c1");
    await settled();
    expect(listener.apdus).toEqual(["c401c1"]);
  });

  test("silence ends in a TimeoutError that says who was silent", async () => {
    const { channel } = await opened(() => {});
    const error = await rejection(channel.request(request, take, { timeout: 10 }), "timeout");
    expect(error).toMatchObject({ layer: "wrapper", milliseconds: 10 });
    expect(error.message).toBe("timeout: no reply from memory, client 16, server 1 (waited 10 ms)");
  });

  test("ten seconds is what a reply may take", async () => {
    const { channel } = await opened(() => {});
    vi.useFakeTimers();
    const reply = rejection(channel.request(request, take), "timeout");
    await vi.advanceTimersByTimeAsync(9_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reply).toMatchObject({ milliseconds: 10_000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a signal ends the wait, before and after it begins, and leaves no listener", async () => {
    const { channel, received } = await opened(() => {});
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, "removeEventListener");
    const waiting = rejection(channel.request(request, take, { signal: controller.signal }), "aborted");
    controller.abort(new Error("enough"));
    expect((await waiting).cause).toEqual(new Error("enough"));
    expect(remove).toHaveBeenCalledTimes(1);
    await rejection(channel.request(request, take, { signal: controller.signal }), "aborted");
    await settled();
    expect(received).toHaveLength(1);
  });

  test("no timer outlives a reply", async () => {
    const { channel } = await opened(({ reply }) => reply("c4"));
    vi.useFakeTimers();
    await channel.request(request, take);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("one request at a time", async () => {
    const { channel, reply } = await opened(() => {});
    const first = channel.request(request, take);
    await rejection(channel.request(request, take), "link.not-ready");
    reply("c4");
    expect(await first).toEqual({ hex: "c4" });
  });

  test("what take throws ends the request, not the channel", async () => {
    const { channel } = await opened(({ reply }) => reply("c4"));
    await rejection(
      channel.request(request, () => {
        throw new LinkError("link.test", "client", "no");
      }),
      "link.test",
    );
    expect(await channel.request(request, take)).toEqual({ hex: "c4" });
  });

  test("a connection closed by the server fails the request and all after it", async () => {
    const { channel, listener } = await opened(({ server }) => server().close());
    const error = await rejection(channel.request(request, take), "link.closed");
    expect(listener.closes).toEqual([error]);
    await rejection(channel.request(request, take), "link.closed");
  });

  test("what is no wrapper closes the connection", async () => {
    const { channel, listener } = await opened(({ server }) => server().write(fromHex("7ea00a")));
    const error = await rejection(channel.request(request, take), "link.protocol");
    expect(error.message).toMatch(/no wrapper: decode.malformed at offset 0/);
    expect(listener.closes).toEqual([error]);
  });

  test("an APDU for another association is passed over", async () => {
    const { channel, listener } = await opened(({ reply }) => {
      reply("c400", { source: 2 });
      reply("c401", { destination: 17 });
      reply("c402");
    });
    expect(await channel.request(request, take)).toEqual({ hex: "c402" });
    expect(listener.discards).toEqual([
      "an APDU from wPort 2 to 16 is not for this association",
      "an APDU from wPort 1 to 17 is not for this association",
    ]);
  });

  test("is open once, and not before", async () => {
    const { channel, listener } = await opened(() => {});
    await rejection(channel.open(listener), "link.not-ready");
    await channel.close();
    await channel.close();
    await rejection(channel.request(request, take), "link.not-ready");
    await channel.open(listener);
    await channel.close();
  });

  test("closing fails a request under way", async () => {
    const { channel } = await opened(() => {});
    const waiting = rejection(channel.request(request, take), "link.closed");
    await channel.close();
    await waiting;
  });

  test("an APDU too long for the wrapper is not sent", async () => {
    const { channel } = await opened(() => {});
    await rejection(channel.request(new Uint8Array(65_536), take), "encode.invalid");
  });
});
