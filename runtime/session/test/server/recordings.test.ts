import { constant, dateTimeFromBytes, fromHex, toHex } from "@cosemkit/core";
import { decodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { clockServer } from "@cosemkit/model/classes/clock";
import { describe, expect, test } from "vitest";
import { ServerSecurity } from "../../src/association/server-security.ts";
import { decodeWrapper } from "../../src/link/wrapper.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { createKeySet } from "../../src/security/keys.ts";
import type { Endpoint } from "../../src/server/endpoint.ts";
import { HdlcEndpoint } from "../../src/server/hdlc-endpoint.ts";
import { CosemServer } from "../../src/server/server.ts";
import { WrapperEndpoint } from "../../src/server/wrapper-endpoint.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { type SessionFrame, session } from "../client/support.ts";

const now = Date.parse("2026-04-04T04:43:00Z");

/** Gives an endpoint octets and returns what it writes. */
async function converse(endpoint: Endpoint, written: Uint8Array[], octets: Uint8Array): Promise<readonly Uint8Array[]> {
  written.length = 0;
  for (const request of endpoint.receive(octets)) request.answer(await request.session.receive(request.apdu));
  return [...written];
}

function wrapperEndpoint(device: CosemServer): { readonly endpoint: Endpoint; readonly written: Uint8Array[] } {
  const written: Uint8Array[] = [];
  const write = (bytes: Uint8Array): void => void written.push(bytes);
  return { endpoint: new WrapperEndpoint({ devices: [device], address: "", write }), written };
}

/** Each frame of the client with that of the server that answered it. */
function exchanges(frames: readonly SessionFrame[]): readonly (readonly [SessionFrame, SessionFrame | undefined])[] {
  return frames.flatMap((frame, i) => {
    const next = frames[i + 1];
    return frame.from === "client" ? [[frame, next?.from === "server" ? next : undefined] as const] : [];
  });
}

describe("a recorded client against the simulated meter", () => {
  test("LLS over the wrapper: all that the client reads is there", async () => {
    const { server } = simulatedMeter({
      provider: nodeCrypto,
      security: { level: "lls", password: "12345678" },
      now: () => now,
      days: 1,
    });
    const { endpoint, written } = wrapperEndpoint(server);
    const { frames } = session("tcp-wrapper-lls-registers");
    let reads = 0;
    for (const [frame, recorded] of exchanges(frames)) {
      const [reply] = await converse(endpoint, written, fromHex(frame.hex));
      const ours = decodeWrapper(reply!);
      const theirs = decodeWrapper(fromHex(recorded!.hex));
      expect([ours.sourceWPort, ours.destinationWPort]).toEqual([theirs.sourceWPort, theirs.destinationWPort]);
      expect(ours.apdu[0]).toBe(theirs.apdu[0]);
      if (ours.apdu[0] !== 0xc4) continue;
      reads++;
      const [a, b] = [decodeXdlmsApdu(ours.apdu), decodeXdlmsApdu(theirs.apdu)];
      if (a.kind !== "get-response-normal" || b.kind !== "get-response-normal") throw new Error(a.kind);
      expect(a.invokeIdAndPriority).toEqual(b.invokeIdAndPriority);
      expect(a.result).toMatchObject({ kind: "data" });
      // Where the other meter gives scaler and unit, so does this one, in the same unit.
      if (b.result.kind === "data" && b.result.value.type === "structure") {
        expect(a.result).toMatchObject({
          value: { type: "structure", value: [{ type: "integer" }, b.result.value.value[1]] },
        });
      }
    }
    expect(reads).toBe(21);
  });

  test("LLS over HDLC: frames, addresses and the serial number are those of the recording", async () => {
    const { server } = simulatedMeter({
      provider: nodeCrypto,
      security: { level: "lls", password: "12345678" },
      serialNumber: "10339561",
      days: 1,
    });
    const written: Uint8Array[] = [];
    const endpoint = new HdlcEndpoint({
      devices: [server],
      address: "",
      write: (bytes) => void written.push(bytes),
      physicalAddress: 9561,
    });
    const { frames } = session("mel-trace-low-level-sec");
    const replies: string[] = [];
    for (const [frame] of exchanges(frames)) {
      for (const reply of await converse(endpoint, written, fromHex(frame.hex))) replies.push(toHex(reply));
    }
    const recorded = frames.filter(({ from }) => from === "server").map(({ hex }) => hex);
    expect(replies).toHaveLength(recorded.length);
    // UA and AARE say what this server can do; all others are the same to the last octet.
    const own = [1, 2];
    expect(replies.filter((_, i) => !own.includes(i))).toEqual(recorded.filter((_, i) => !own.includes(i)));
  });
});

test("HLS 5 and ciphering: a recorded meter's replies come out octet for octet", async () => {
  // Of the meter: its title, the challenge that it made, its counters, its clock, and what it grants each client.
  const { frames, keys } = session("wrapper-kfm-hls-gmac");
  const systemTitle = fromHex("4b464d6410000002");
  const setup = new ServerSecurity({
    provider: nodeCrypto,
    keys: createKeySet(nodeCrypto, 0, { guek: fromHex(keys!.guek), gak: fromHex(keys!.gak) }),
    systemTitle,
    counters: new MemoryCounterStore(),
    clientTitles: [new Uint8Array(8)],
  });
  setup.sendCounter.raiseTo(0x413a);
  const time = dateTimeFromBytes(fromHex("07ea04040604042b00fe9801"));
  const device = new CosemServer({
    provider: { ...nodeCrypto, random: () => fromHex("e174f6aca21f02245ef7911b54af84d5") },
    systemTitle,
    objects: [clockServer("0-0:1.0.0.255", { time: constant(time) })],
    clients: [
      {
        sap: 16,
        authentication: { mechanism: "none" },
        conformance: ["block-transfer-with-get-or-read", "multiple-references", "get"],
      },
      { sap: 1, authentication: { mechanism: "hls-gmac" }, security: setup },
    ],
    maxPduSize: 0x04c8,
  });
  const { endpoint, written } = wrapperEndpoint(device);
  const compared: string[] = [];
  for (const [frame, recorded] of exchanges(frames)) {
    // The SET comes from another run of the same client: its counter is out of order here.
    if (recorded === undefined || frame.plaintext?.startsWith("c1") === true) continue;
    // The name of that meter is not the one of this.
    if (frame.hex.includes("2a0000ff")) continue;
    const replies = await converse(endpoint, written, fromHex(frame.hex));
    expect(replies.map(toHex)).toEqual([recorded.hex]);
    compared.push(recorded.hex.slice(16, 18));
  }
  // AARE of the public client; AARE, pass 4, the clock and RLRE of the other.
  expect(compared).toEqual(["61", "61", "cf", "cc", "63"]);
});
