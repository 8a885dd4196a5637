import { dateTimeFromBytes, fromHex } from "@cosemkit/core";
import { clock } from "@cosemkit/model/classes/clock";
import { dataObject } from "@cosemkit/model/classes/data";
import { register } from "@cosemkit/model/classes/register";
import { describe, expect, test } from "vitest";
import { type ConnectOptions, connect } from "../../src/client/client.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { createKeySet, Secret } from "../../src/security/keys.ts";
import {
  conformanceOf,
  eventLog,
  Recording,
  type SessionFrame,
  scriptedCounters,
  scriptedRandom,
  session,
} from "./support.ts";

/** Our client against recorded sessions: octet for octet what the recorded client sent, where nothing is left to chance. */

function overWrapper(
  frames: readonly SessionFrame[],
  client: number,
): { recording: Recording; channel: WrapperChannel } {
  const recording = new Recording(frames);
  return { recording, channel: new WrapperChannel({ transport: recording, client, server: 1 }) };
}

function overHdlc(
  frames: readonly SessionFrame[],
  client: number,
  server = hdlcAddress(1, 17, 4),
): { recording: Recording; channel: HdlcChannel } {
  const recording = new Recording(frames);
  return { recording, channel: new HdlcChannel({ transport: recording, client, server }) };
}

const password = { mechanism: "lls", password: Secret.fromText("12345678") } as const;
const titleOfMel = fromHex("4d454c0000000001");

describe("tcp-wrapper-lls-registers", () => {
  test("an association with a password, 21 reads and a release", async () => {
    const { frames } = session("tcp-wrapper-lls-registers");
    const { recording, channel } = overWrapper(frames, 1);
    const { events, onEvent } = eventLog();
    const meter = await connect({
      channel,
      crypto: nodeCrypto,
      authentication: password,
      allowWeak: true,
      lenient: ["diagnostic"],
      conformance: conformanceOf("00fe1d"),
      priority: "normal",
      onEvent,
    });
    expect(meter.negotiated).toEqual({
      conformance: conformanceOf("003a1d"),
      serverMaxPduSize: 114,
      clientMaxPduSize: 65535,
    });
    expect(await meter.read(dataObject("0-0:42.0.0.255").value)).toEqual({
      type: "octet-string",
      value: new TextEncoder().encode("ADX0011588840"),
    });
    const [volts, energy] = [register("1-0:72.7.0.255"), register("1-0:1.8.0.255")];
    expect(await meter.read(volts.scalerUnit)).toEqual({ scaler: 0, unit: "volt" });
    expect(await meter.read(energy.value)).toEqual({ type: "long64-unsigned", value: 91097n });
    for (const [code, what] of [
      ["1-0:71.7.0.255", "scalerUnit"],
      ["1-0:72.7.0.255", "value"],
      ["1-0:31.7.0.255", "scalerUnit"],
      ["1-0:71.7.0.255", "value"],
      ["1-0:51.7.0.255", "value"],
      ["1-0:1.8.1.255", "value"],
      ["1-0:52.7.0.255", "value"],
      ["1-0:2.8.0.255", "scalerUnit"],
      ["1-0:32.7.0.255", "value"],
      ["1-0:2.8.0.255", "value"],
      ["1-0:1.8.1.255", "scalerUnit"],
      ["1-0:1.8.2.255", "value"],
      ["1-0:1.8.0.255", "scalerUnit"],
      ["1-0:1.8.2.255", "scalerUnit"],
      ["1-0:52.7.0.255", "scalerUnit"],
      ["1-0:32.7.0.255", "scalerUnit"],
      ["1-0:31.7.0.255", "value"],
      ["1-0:51.7.0.255", "scalerUnit"],
    ] as const) {
      expect(await meter.read<unknown>(register(code)[what])).toBeDefined();
    }
    await meter.close();
    expect(recording.left).toBe(0);
    expect(events.map((event) => event.kind)).toEqual(["weak-mechanism", "associated"]);
  });

  test("its diagnostic 1 with an accepted association is refused unless allowed", async () => {
    const { frames } = session("tcp-wrapper-lls-registers");
    const { channel } = overWrapper(frames, 1);
    await expect(
      connect({
        channel,
        crypto: nodeCrypto,
        authentication: password,
        allowWeak: true,
        conformance: conformanceOf("00fe1d"),
      }),
    ).rejects.toMatchObject({ code: "association.diagnostic", diagnostic: "no-reason-given" });
  });
});

describe("wrapper-kfm-hls-gmac", () => {
  const { frames, keys } = session("wrapper-kfm-hls-gmac");
  const conformance = conformanceOf("001f1f");
  const title = new Uint8Array(8);

  function secured(counters: readonly number[]): Partial<ConnectOptions> & Pick<ConnectOptions, "crypto"> {
    const { guek, gak } = keys!;
    return {
      crypto: scriptedRandom("7336554c55333736635a456f6179506c"),
      authentication: { mechanism: "hls-gmac" },
      title,
      conformance,
      security: {
        keys: createKeySet(nodeCrypto, 0, { guek: fromHex(guek), gak: fromHex(gak) }),
        counters: scriptedCounters(...counters),
      },
    };
  }

  test("the public client reads the logical device name", async () => {
    const { channel, recording } = overWrapper(frames.slice(0, 4), 16);
    const meter = await connect({ channel, crypto: nodeCrypto, title, conformance, release: "disconnect" });
    expect(await meter.read(dataObject("0-0:42.0.0.255").value)).toEqual({
      type: "octet-string",
      value: new TextEncoder().encode("KFM1000100000002"),
    });
    await meter.close();
    expect(recording.left).toBe(0);
  });

  test("GMAC both ways, a ciphered read, a ciphered release", async () => {
    const { channel, recording } = overWrapper([...frames.slice(5, 11), ...frames.slice(13)], 1);
    const { events, onEvent } = eventLog();
    const meter = await connect({ channel, ...secured([0x4b36, 0x4b37, 0x4b38, 0x4b39, 0x4b3a]), onEvent });
    expect(meter.serverTitle).toEqual(fromHex("4b464d6410000002"));
    expect(meter.negotiated.conformance).toEqual(conformanceOf("001e1d"));
    expect(await meter.read(clock("0-0:1.0.0.255").time)).toMatchObject({ year: 2026, month: 4, hour: 4, minute: 4 });
    await meter.close();
    expect(recording.left).toBe(0);
    expect(events.map((event) => event.kind)).toEqual(["associated"]);
  });

  test("a ciphered write", async () => {
    const { channel, recording } = overWrapper([...frames.slice(5, 9), ...frames.slice(11, 13)], 1);
    const meter = await connect({
      channel,
      ...secured([0x4b36, 0x4b37, 0x4b38, 0x4b3f]),
      release: "disconnect",
    });
    await meter.write(clock("0-0:1.0.0.255").time, dateTimeFromBytes(fromHex("07ea04080314311a008000ff")));
    await meter.close();
    expect(recording.left).toBe(0);
  });
});

describe("mel-trace", () => {
  const everything = conformanceOf("ffffff");

  test("low-level security over HDLC with an address of four octets", async () => {
    const { channel, recording } = overHdlc(
      session("mel-trace-low-level-sec").frames.slice(2),
      1,
      hdlcAddress(1, 9561, 4),
    );
    const meter = await connect({
      channel,
      crypto: nodeCrypto,
      authentication: password,
      allowWeak: true,
      conformance: everything,
      release: "disconnect",
    });
    expect(await meter.readRaw(1, "0-0:96.1.0.255", 2)).toEqual({
      type: "octet-string",
      value: new TextEncoder().encode("10339561"),
    });
    await meter.close();
    expect(recording.left).toBe(0);
  });

  test.each(["mel-trace-authentication", "mel-trace-authentication-and-encryption"])(
    "%s: the public client reads two counters with one list",
    async (id) => {
      const { channel, recording } = overHdlc(session(id).frames.slice(2, 10), 16);
      const meter = await connect({ channel, crypto: nodeCrypto, conformance: everything, release: "disconnect" });
      const [sent, received] = await meter.readAll([
        dataObject("0-0:43.1.0.255").value,
        dataObject("0-0:43.1.1.255").value,
      ]);
      expect(sent).toEqual({ type: "double-long-unsigned", value: id.endsWith("encryption") ? 0x58 : 0x4e });
      expect(received).toEqual({ type: "double-long-unsigned", value: 0 });
      // This one gives up the link from another client address.
      expect(recording.left).toBe(2);
    },
  );

  test("authenticated encryption over HDLC", async () => {
    const { frames, keys } = session("mel-trace-authentication-and-encryption");
    const { channel, recording } = overHdlc(frames.slice(10), 1);
    const meter = await connect({
      channel,
      crypto: scriptedRandom("5a44584f323b3636"),
      challengeLength: 8,
      authentication: { mechanism: "hls-gmac" },
      title: titleOfMel,
      conformance: conformanceOf("00fe1f"),
      security: {
        keys: createKeySet(nodeCrypto, 0, { guek: fromHex(keys!.guek), gak: fromHex(keys!.gak) }),
        counters: scriptedCounters(0x59, 0x5a, 0x5b, 0x5d),
      },
    });
    expect(meter.serverTitle).toEqual(fromHex("4d454c6470b71b11"));
    expect(meter.negotiated.serverMaxPduSize).toBe(239);
    expect(await meter.readRaw(1, "0-0:96.1.0.255", 2)).toEqual({
      type: "octet-string",
      value: new TextEncoder().encode("12000017"),
    });
    expect(recording.left).toBe(0);
  });

  test("authentication only: what the meter sends is taken, and plain text is readable on the line", async () => {
    const { frames, keys } = session("mel-trace-authentication");
    // The recorded client encrypted its InitiateRequest, which ours leaves readable: only the answers are replayed.
    const answers = frames.slice(10).map((frame) => (frame.from === "client" ? { ...frame, hex: "*" } : frame));
    const { channel, recording } = overHdlc(answers, 1);
    const meter = await connect({
      channel,
      crypto: scriptedRandom("425927294f2c4d22"),
      challengeLength: 8,
      authentication: { mechanism: "hls-gmac" },
      title: titleOfMel,
      conformance: conformanceOf("00fe1f"),
      release: "disconnect",
      security: {
        keys: createKeySet(nodeCrypto, 0, { guek: fromHex(keys!.guek), gak: fromHex(keys!.gak) }),
        protection: "authentication",
        counters: scriptedCounters(0x4f, 0x50, 0x51, 0x53),
      },
    });
    expect(await meter.readRaw(1, "0-0:96.1.0.255", 2)).toMatchObject({ type: "octet-string" });
    await meter.close();
    expect(recording.left).toBe(0);
  });
});
