/** What a client refuses of a server that ciphers: the rules by their numbers, where no other file has them. */

import { DlmsError, fromHex, toHex } from "@cosemkit/core";
import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { register } from "@cosemkit/model/classes/register";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ApduCipher } from "../../src/association/apdu-cipher.ts";
import { connect, type Meter } from "../../src/client/client.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { encodeHdlcFrame } from "../../src/link/hdlc-frame.ts";
import { encodeLlc } from "../../src/link/llc.ts";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore, ReceiveCounters } from "../../src/security/invocation-counter.ts";
import { memoryTransport } from "../../src/transport/memory.ts";
import { type Forgery, forgedApdu } from "../security/forge.ts";
import { type CipheredAnswer, cipheredMeter, clientTitle, keyOctets, keys, serverTitle } from "./ciphered-meter.ts";
import { aare, initiateResponse, invoked, ScriptedChannel } from "./fake-server.ts";
import { rejection } from "./support.ts";

const value: Data = { type: "double-long-unsigned", value: 12345 };
const energy = register("1-0:1.8.0.255");
const getResponse = 0xcc;

const got = (request: XdlmsApdu): Uint8Array =>
  encodeXdlmsApdu({
    kind: "get-response-normal",
    invokeIdAndPriority: invoked(request),
    result: { kind: "data", value },
  });

/** The forgery of who has all keys; the counter is the one that the right reply bears. */
const keyed: Forgery = { ...keyOctets, title: serverTitle, counter: 2 };

/** A reply made of the right one. */
type Wrong = (request: XdlmsApdu, good: Uint8Array) => Uint8Array;

/** A client whose next reply is `wrong`; those after it are right. */
function wrongOnce(wrong: Wrong, more: Parameters<typeof cipheredMeter>[1] = {}): ReturnType<typeof cipheredMeter> {
  let isFirst = true;
  const answer: CipheredAnswer = (request, cipher) => {
    const good = cipher.protect(got(request));
    const reply = isFirst ? wrong(request, good.slice()) : good;
    isFirst = false;
    return [reply];
  };
  return cipheredMeter(answer, { timeout: 2_000, ...more });
}

/** Holds that a reply is refused with this code, and that the next one is taken. */
async function refused(wrong: Wrong, code: string): Promise<Error> {
  const { meter } = await wrongOnce(wrong);
  const error = await rejection(meter.read(energy.value), code);
  expect(await meter.read(energy.value)).toEqual(value);
  return error;
}

describe("W2: of 256 security control octets, one is what was agreed on", () => {
  /** Whatever is wrong with it is found before a key is used: the tag, which is right for it, is not looked at. */
  const codeOf = (control: number): string => {
    if ((control & 0x0f) > 2) return "security.suite";
    if ((control & 0x80) !== 0) return "security.compression";
    if ((control & 0x30) === 0) return "security.control";
    if ((control & 0x30) !== 0x30) return "security.policy";
    if ((control & 0x0f) !== 0) return "security.suite";
    return "security.key-missing";
  };

  test("W2: all others are refused, though their tags are right", async () => {
    for (let control = 0; control < 256; control++) {
      if (control === 0x30) continue;
      await refused((request) => forgedApdu(getResponse, got(request), { ...keyed, control }), codeOf(control));
    }
    const { meter } = await wrongOnce((request) => forgedApdu(getResponse, got(request), keyed));
    expect(await meter.read(energy.value)).toEqual(value);
  });
});

test("W3: under each other outer tag, what is inside is refused", async () => {
  // set-response, action-response, read-response, event-notification, get-request: all with a right tag.
  for (const outer of [0xcd, 0xcf, 0x2c, 0xc8]) {
    await refused((request) => forgedApdu(outer, got(request), keyed), "security.inner-tag");
  }
  await refused(() => forgedApdu(getResponse, fromHex("c501c100"), keyed), "security.inner-tag");
});

test("W7: who has the encryption key but not the authentication key is refused", async () => {
  const other = { ...keyed, gak: new Uint8Array(16) };
  await refused((request) => forgedApdu(getResponse, got(request), other), "security.tag");
  await refused(
    (request) => forgedApdu(getResponse, got(request), { ...keyed, gak: new Uint8Array(0) }),
    "security.tag",
  );
});

test("W9: a reply that is not authentic does not move the counter, however high its own is", async () => {
  await refused((_, good) => {
    good.set([0xff, 0xff, 0xff, 0xfe], 3);
    return good;
  }, "security.tag");
  const encrypted = { ...keyed, control: 0x20, counter: 0xffff_fffe };
  await refused((request) => forgedApdu(getResponse, got(request), encrypted), "security.policy");
});

test.each([4, 8, 13, 14, 15, 16])("W12: a right tag of %d octets is refused", async (tagLength) => {
  await refused((request) => forgedApdu(getResponse, got(request), { ...keyed, tagLength }), "security.tag");
});

test("W16: titles that prove nothing take no place in the table of counters", async () => {
  const receiveCounters = new ReceiveCounters(1);
  const security = { keys, counters: new MemoryCounterStore(), receiveCounters };
  for (let i = 2; i < 20; i++) {
    const stranger = fromHex(`4d4d4d00000000${i.toString(16).padStart(2, "0")}`);
    const channel = new ScriptedChannel(() => [
      aare({
        applicationContextName: "ln-ciphering",
        respondingApTitle: stranger,
        userInformation: forgedApdu(0x28, encodeXdlmsApdu(initiateResponse), {
          ...keyed,
          title: stranger,
          gak: new Uint8Array(16),
        }),
      }),
    ]);
    await rejection(connect({ channel, crypto: nodeCrypto, title: clientTitle, security }), "security.tag");
  }
  const { meter } = await cipheredMeter((request, cipher) => [cipher.protect(got(request))], { security });
  expect(await meter.read(energy.value)).toEqual(value);
});

describe("W17: whatever is wrong with the protection, a server cannot tell which", () => {
  const flip = (at: number): Wrong => {
    return (_, good) => {
      good[at < 0 ? good.length + at : at]! ^= 1;
      return good;
    };
  };
  const authentic: Readonly<Record<string, Wrong>> = {
    "first octet of the ciphertext": flip(7),
    "last octet of the ciphertext": flip(-13),
    "first octet of the tag": flip(-12),
    "last octet of the tag": flip(-1),
    counter: flip(6),
    "the encryption key": (request) =>
      forgedApdu(getResponse, got(request), { ...keyed, guek: new Uint8Array(16).fill(1) }),
    "the authentication key": (request) => forgedApdu(getResponse, got(request), { ...keyed, gak: new Uint8Array(16) }),
    "the title": (request) => forgedApdu(getResponse, got(request), { ...keyed, title: fromHex("5858580000000001") }),
    "a plaintext that is no APDU": () =>
      forgedApdu(getResponse, fromHex("c4ff"), { ...keyed, gak: new Uint8Array(16) }),
  };
  const others: Readonly<Record<string, Wrong>> = {
    ...authentic,
    "no protection": (request) => got(request),
    "encryption alone": (request) => forgedApdu(getResponse, got(request), { ...keyed, control: 0x20 }),
    "another suite": (request) => forgedApdu(getResponse, got(request), { ...keyed, control: 0x31 }),
    "the broadcast key": (request) => forgedApdu(getResponse, got(request), { ...keyed, control: 0x70 }),
    "the outer tag": (request) => forgedApdu(0xcd, got(request), keyed),
    "our own title": (request) =>
      new ApduCipher(
        {
          keys,
          suite: 0,
          ownTitle: clientTitle,
          protection: "authenticated-encryption",
          form: "general",
          sendCounter: { next: () => 1_000 },
          receiveCounters: undefined,
          policy: { minimum: "authenticated-encryption" },
        },
        serverTitle,
      ).protect(got(request)),
    "a body cut short": (_, good) => Uint8Array.of(good[0]!, 10, ...good.subarray(2, 12)),
    "an APDU cut short": (_, good) => good.subarray(0, 12),
  };

  /** What the server sees from the wrong reply on: when the client goes on, and with what. */
  async function seen(wrong: Wrong): Promise<readonly string[]> {
    const { meter, channel } = await wrongOnce(wrong);
    const begin = channel.sent.length;
    const failed: unknown = await meter.read(energy.value).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(DlmsError);
    // Not waited out: that would be seen.
    expect((failed as DlmsError).code).not.toBe("timeout");
    const atOnce = channel.sent.length - begin;
    await meter.read(energy.value);
    await meter.close();
    return [`${atOnce} sent, ${channel.closed} closed`, ...channel.sent.slice(begin).map(toHex)];
  }

  test("W17: of what the tag holds, the client itself learns no more than that it is wrong", async () => {
    const messages = new Set<string>();
    for (const wrong of Object.values(authentic)) messages.add((await refused(wrong, "security.tag")).message);
    expect(messages.size).toBe(1);
  });

  test("W17: after any wrong reply the client does the same, at once", async () => {
    const [first, ...rest] = await Promise.all(Object.values(others).map(seen));
    for (const one of rest) expect(one).toEqual(first);
  });

  test("W17: after any wrong AARE the client does the same: it hangs up without a word", async () => {
    const initiate = encodeXdlmsApdu(initiateResponse);
    const wrongs = [
      forgedApdu(0x28, initiate, { ...keyed, gak: new Uint8Array(16) }),
      forgedApdu(0x28, initiate, { ...keyed, guek: new Uint8Array(16) }),
      forgedApdu(0x28, initiate, { ...keyed, title: clientTitle }),
      forgedApdu(0x28, initiate, { ...keyed, control: 0x20 }),
      forgedApdu(0x28, initiate, { ...keyed, tagLength: 8 }),
      forgedApdu(0x28, fromHex("c501c100"), keyed),
      initiate,
      fromHex("2803300000"),
    ];
    for (const userInformation of wrongs) {
      const channel = new ScriptedChannel(() => [
        aare({ applicationContextName: "ln-ciphering", respondingApTitle: serverTitle, userInformation }),
      ]);
      const security = { keys, counters: new MemoryCounterStore() };
      const failed: unknown = await connect({
        channel,
        crypto: nodeCrypto,
        title: clientTitle,
        security,
        timeout: 2_000,
      }).catch((error: unknown) => error);
      expect(failed).toMatchObject({ layer: "security" });
      expect([channel.sent.length, channel.closed]).toEqual([1, 1]);
    }
  });
});

describe("W18: no server holds a client for longer than its deadline", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A client of a server that answers the AARQ, and then says what `chatter` says, every 100 ms, whatever is asked. */
  async function held(link: "wrapper" | "hdlc", chatter: (n: number) => Uint8Array): Promise<Meter> {
    vi.useFakeTimers();
    const [server, client] = [hdlcAddress(1), hdlcAddress(16)];
    const back = { destination: client, source: server, pollFinal: true };
    const transport = memoryTransport((connection) => {
      let turn = 0;
      connection.start({
        receive: () => {
          if (link === "wrapper") {
            if (turn === 0) connection.write(encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu: aare() }));
          } else if (turn === 0) connection.write(encodeHdlcFrame({ ...back, kind: "UA" }));
          else if (turn === 1) {
            const information = encodeLlc("response", aare());
            connection.write(encodeHdlcFrame({ ...back, kind: "I", ns: 0, nr: 1, information }));
          }
          turn++;
          if (turn !== (link === "wrapper" ? 1 : 2)) return;
          let n = 0;
          const timer = setInterval(() => connection.write(chatter(n++)), 100);
          setTimeout(() => clearInterval(timer), 60_000);
        },
        closed: () => {},
      });
    });
    const options = { transport, client: 16, server: 1 };
    const channel = link === "wrapper" ? new WrapperChannel(options) : new HdlcChannel({ ...options, server });
    const connecting = connect({ channel, crypto: nodeCrypto, timeout: 3_000 });
    await vi.advanceTimersByTimeAsync(50);
    return connecting;
  }

  const late = encodeXdlmsApdu({
    kind: "get-response-normal",
    invokeIdAndPriority: { invokeId: 9, reserved: 0, serviceClass: "confirmed", priority: "high" },
    result: { kind: "data", value },
  });
  const wrapped = (apdu: Uint8Array): Uint8Array => encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu });

  test.each<readonly ["wrapper" | "hdlc", string, (n: number) => Uint8Array]>([
    ["wrapper", "answers to others without end", () => wrapped(late)],
    ["wrapper", "a reply an octet at a time", (n) => wrapped(new Uint8Array(60_000)).subarray(n, n + 1)],
    ["hdlc", "flags", () => Uint8Array.of(0x7e)],
    ["hdlc", "a frame an octet at a time", (n) => Uint8Array.of(n === 0 ? 0x7e : n === 1 ? 0xa7 : n === 2 ? 0xff : 3)],
    [
      "hdlc",
      "frames for nobody",
      () =>
        encodeHdlcFrame({
          destination: hdlcAddress(99),
          source: hdlcAddress(1),
          kind: "UI",
          pollFinal: false,
          information: late,
        }),
    ],
    [
      "hdlc",
      "frames that say it is not ready",
      () =>
        encodeHdlcFrame({ destination: hdlcAddress(16), source: hdlcAddress(1), kind: "RNR", nr: 2, pollFinal: true }),
    ],
  ])("W18: over %s, %s", async (link, _what, chatter) => {
    const meter = await held(link, chatter);
    let outcome: unknown = "still waiting";
    const reading = meter.read(energy.value).then(
      () => "read",
      (error: DlmsError) => error.code,
    );
    void reading.then((code) => {
      outcome = code;
    });
    await vi.advanceTimersByTimeAsync(3_100);
    expect(outcome).toBe("timeout");
    const closing = meter.close();
    await vi.advanceTimersByTimeAsync(20_000);
    await closing;
  });

  test("W18: what comes in one go is bounded, whatever length it claims", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0x0100, max: 0xffff }), async (length) => {
        const transport = memoryTransport((connection) => {
          connection.start({
            receive: () => connection.write(fromHex(`000100010010${length.toString(16).padStart(4, "0")}`)),
            closed: () => {},
          });
        });
        const channel = new WrapperChannel({ transport, client: 16, server: 1 });
        const before = process.memoryUsage().arrayBuffers;
        const outcome: unknown = await connect({ channel, crypto: nodeCrypto, timeout: 5 }).catch(
          (error) => error.code,
        );
        expect(["timeout", "decode.malformed", "link.closed"]).toContain(outcome);
        expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024);
      }),
      { numRuns: 20 },
    );
  });
});
