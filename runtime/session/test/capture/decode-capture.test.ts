import { concatBytes, DecodeError, fromHex, toHex } from "@cosemkit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCaptureFile, readCaptureFile } from "../../src/capture/capture-file.ts";
import { CaptureWriter, captureHeader } from "../../src/capture/capture-writer.ts";
import { decodeCapture } from "../../src/capture/decode-capture.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { encodeHdlcFrame } from "../../src/link/hdlc-frame.ts";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { isFailed, type MessageOutcome } from "../../src/push/message.ts";
import { ipv4Tcp, ipv6Udp, linkHeaders, pcap, pcapng } from "./support.ts";

/** GET requests that can be told apart by their invoke-id. */
function request(invokeId: number): Uint8Array {
  const apdu = fromHex(`c001c${(invokeId & 15).toString(16)}00080000010000ff0200`);
  return encodeWrapper({ sourceWPort: 16, destinationWPort: 1, apdu });
}

function response(invokeId: number): Uint8Array {
  const apdu = fromHex(`c401c${(invokeId & 15).toString(16)}00110${invokeId % 10}`);
  return encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu });
}

/** Kind and invoke-id, or the code of the error. */
function brief(outcome: MessageOutcome): string {
  if (isFailed(outcome)) return `${outcome.error.layer} ${outcome.error.code}`;
  const { value } = outcome.apdu!;
  const id = "invokeIdAndPriority" in value ? (value.invokeIdAndPriority as { invokeId: number }).invokeId : "";
  return `${value.kind} ${id}`;
}

const briefs = (outcomes: readonly MessageOutcome[]): readonly string[] => outcomes.map(brief);

describe("files", () => {
  const packet = ipv4Tcp({ payload: request(1) });
  const time = 1250;

  test.each([
    ["pcap", pcap([packet]), time],
    ["pcap, little-endian", pcap([packet], { littleEndian: true }), time],
    ["pcap with nanoseconds", pcap([packet], { nanoseconds: true }), time],
    ["pcap with nanoseconds, little-endian", pcap([packet], { nanoseconds: true, littleEndian: true }), time],
    ["pcapng", pcapng([packet]), time],
    ["pcapng, little-endian", pcapng([packet], { littleEndian: true }), time],
    ["pcapng with binary fractions of seconds", pcapng([packet], { binary: true }), time],
    ["pcapng with simple packets", pcapng([packet], { simple: true }), undefined],
    [
      "pcapng of two sections of different order",
      concatBytes(pcapng([]), pcapng([packet], { littleEndian: true })),
      time,
    ],
  ])("%s", (_name, file, expected) => {
    expect(isCaptureFile(file)).toBe(true);
    expect(readCaptureFile(file)).toEqual({
      packets: [{ number: 1, time: expected, linkType: 101, octets: packet }],
      error: undefined,
    });
  });

  test.each(Object.entries(linkHeaders))("packets that begin with %s, padded behind", (_name, { linkType, header }) => {
    const frame = concatBytes(header, packet, new Uint8Array(linkType === 101 ? 0 : 6));
    expect(briefs(decodeCapture(pcap([frame], { linkType })).outcomes)).toEqual(["get-request-normal 1"]);
  });

  test("UDP over IPv6", () => {
    const { outcomes } = decodeCapture(pcap([ipv6Udp({ payload: request(3) }), ipv6Udp({ payload: request(4) })]));
    expect(briefs(outcomes)).toEqual(["get-request-normal 3", "get-request-normal 4"]);
    expect(outcomes[1]!.layers[0]).toEqual({
      layer: "udp",
      source: "[2001:db8::1]:20000",
      destination: "[2001:db8::2]:4059",
      packet: 2,
      time: "1970-01-01T00:00:02.250Z",
    });
  });

  test("hex and other octets are no capture", () => {
    for (const octets of ["", "7ea0", "c001c100", "0001001000010000"]) {
      expect(isCaptureFile(fromHex(octets))).toBe(false);
    }
  });

  test.each([
    ["pcap", pcap([packet, packet])],
    ["pcapng", pcapng([packet, packet])],
  ])("a %s file that is cut off gives what is whole, and says where it ends", (_name, file) => {
    for (let length = 4; length < file.length; length++) {
      const { packets, error } = readCaptureFile(file.subarray(0, length));
      expect(packets.length).toBeLessThanOrEqual(2);
      if (error === undefined) continue;
      expect(error).toMatchObject({ code: "decode.truncated", layer: "capture" });
      expect(error.offset).toBeLessThanOrEqual(length);
      expect(error.offset + error.needed!).toBeGreaterThan(0);
    }
    expect(readCaptureFile(file.subarray(0, file.length - 1)).error).toBeInstanceOf(DecodeError);
  });

  test("whatever octet is wrong, decoding ends without a throw", () => {
    for (const file of [pcap([packet, packet]), pcapng([packet, packet])]) {
      for (let at = 0; at < file.length; at++) {
        for (const value of [0, 1, 0x7f, 0x80, 0xff]) {
          const damaged = file.slice();
          damaged[at] = value;
          const { packets, passedOver, error } = decodeCapture(damaged);
          expect(passedOver).toBeLessThanOrEqual(packets);
          if (error !== undefined) expect(error.offset).toBeLessThanOrEqual(damaged.length);
        }
      }
    }
  });
});

describe("streams", () => {
  /** A stream in segments of these lengths. */
  function segmented(stream: Uint8Array, lengths: readonly number[], first: number): Uint8Array[] {
    const packets: Uint8Array[] = [];
    for (let at = 0, i = 0; at < stream.length; i++) {
      const length = lengths[i % lengths.length]!;
      const payload = stream.subarray(at, at + length);
      packets.push(ipv4Tcp({ sequence: (first + at) >>> 0, payload }));
      at += payload.length;
    }
    return packets;
  }

  const requests = [1, 2, 3, 4, 5, 6];
  const stream = concatBytes(...requests.map(request));
  const expected = requests.map((id) => `get-request-normal ${id}`);

  test("any segments, sent twice and overtaken, give the same messages", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.noShrink(fc.infiniteStream(fc.integer({ min: 0, max: 5 }))),
        (lengths, first, moves) => {
          const packets = segmented(stream, lengths, first).flatMap((packet) => {
            const times = moves.next().value === 0 ? 2 : 1;
            return Array.from({ length: times }, () => packet);
          });
          // The first packet tells where the stream begins, as SYN would: it stays in its place.
          const late = packets.map((packet, i) => ({ packet, at: i === 0 ? 0 : i + moves.next().value! }));
          packets.splice(0, packets.length, ...late.sort((a, b) => a.at - b.at).map(({ packet }) => packet));
          expect(briefs(decodeCapture(pcap(packets)).outcomes)).toEqual(expected);
        },
      ),
    );
  });

  test("both directions, in the order of the packets", () => {
    const packets = [1, 2, 3].flatMap((id) => [
      ipv4Tcp({ sequence: 1 + (id - 1) * request(1).length, payload: request(id) }),
      ipv4Tcp({ from: 4059, to: 20_000, sequence: 1 + (id - 1) * response(1).length, payload: response(id) }),
    ]);
    const { outcomes, passedOver } = decodeCapture(pcap(packets));
    expect(briefs(outcomes)).toEqual(
      [1, 2, 3].flatMap((id) => [`get-request-normal ${id}`, `get-response-normal ${id}`]),
    );
    expect(outcomes.map(({ layers }) => (layers[0] as { packet: number }).packet)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(passedOver).toBe(0);
  });

  test("a segment that the capture lacks costs the message that it touches, and is reported", () => {
    const each = request(1).length;
    for (let lost = 1; lost < requests.length; lost++) {
      const packets = segmented(stream, [each], 7).toSpliced(lost, 1);
      expect(briefs(decodeCapture(pcap(packets)).outcomes)).toEqual([
        ...expected.slice(0, lost),
        ...(lost === requests.length - 1 ? [] : ["capture decode.truncated"]),
        ...expected.slice(lost + 1),
      ]);
    }
  });

  test("a new connection on the same ports is a new stream", () => {
    const { outcomes } = decodeCapture(
      pcap([
        ipv4Tcp({ syn: true, sequence: 99 }),
        ipv4Tcp({ sequence: 100, payload: request(1) }),
        ipv4Tcp({ syn: true, sequence: 0x7000_0000 }),
        ipv4Tcp({ sequence: 0x7000_0001, payload: request(2) }),
      ]),
    );
    expect(briefs(outcomes)).toEqual(["get-request-normal 1", "get-request-normal 2"]);
  });

  test("other ports are told by what they carry; other traffic is passed over and counted", () => {
    const frame = encodeHdlcFrame({
      kind: "UI",
      destination: hdlcAddress(16),
      source: hdlcAddress(1),
      pollFinal: false,
      information: fromHex("e6e700 0f 00000001 00 00"),
    });
    const { outcomes, passedOver, packets } = decodeCapture(
      pcap([
        ipv4Tcp({ to: 2000, payload: frame }),
        ipv4Tcp({ to: 80, payload: new TextEncoder().encode("GET / HTTP/1.1") }),
        ipv4Tcp({ to: 81 }),
        new Uint8Array(20),
      ]),
    );
    expect(briefs(outcomes)).toEqual(["data-notification "]);
    expect({ passedOver, packets }).toEqual({ passedOver: 3, packets: 4 });
  });

  test("octets that were not captured are reported, and the stream goes on", () => {
    const cut = ipv4Tcp({ payload: request(1) });
    const file = pcap([cut.subarray(0, -3), ipv4Tcp({ sequence: 1 + request(1).length, payload: request(2) })]);
    expect(briefs(decodeCapture(file).outcomes)).toEqual([
      "wrapper decode.truncated",
      "capture decode.truncated",
      "get-request-normal 2",
    ]);
  });
});

describe("what we write", () => {
  const client = { address: "192.0.2.1", port: 20_000 };
  const server = { address: "192.0.2.2", port: 4059 };

  test("is read back, with its times", () => {
    const writer = new CaptureWriter(client, server);
    const file = concatBytes(
      captureHeader(),
      writer.packets("sent", request(1), 1_700_000_000_123.5),
      writer.packets("received", response(1), 1_700_000_000_200),
      writer.packets("sent", request(2), 1_700_000_001_000),
    );
    const { outcomes, packets } = decodeCapture(file);
    expect(packets).toBe(3);
    expect(briefs(outcomes)).toEqual(["get-request-normal 1", "get-response-normal 1", "get-request-normal 2"]);
    expect(readCaptureFile(file).packets[0]!.time).toBe(1_700_000_000_123.5);
  });

  test("has right checksums: all words with the checksum give FFFF", () => {
    const file = concatBytes(
      captureHeader(),
      new CaptureWriter(client, server).packets("sent", request(1).subarray(0, 7), 0),
    );
    const { octets } = readCaptureFile(file).packets[0]!;
    expect(ones(octets.subarray(0, 20))).toBe(0xffff);
    const pseudo = concatBytes(octets.subarray(12, 20), Uint8Array.of(0, 6, 0, octets.length - 20));
    expect(ones(concatBytes(pseudo, octets.subarray(20)))).toBe(0xffff);
  });

  test("is cut into packets where it is long", () => {
    const long = new Uint8Array(150_000).fill(0x11);
    const file = concatBytes(captureHeader(), new CaptureWriter(client, server).packets("sent", long, 0));
    const { packets } = readCaptureFile(file);
    expect(packets.length).toBe(3);
    expect(toHex(concatBytes(...packets.map(({ octets }) => octets.subarray(40))))).toBe(toHex(long));
  });
});

function ones(bytes: Uint8Array): number {
  let total = 0;
  for (let i = 0; i < bytes.length; i += 2) total += (bytes[i]! << 8) | (bytes[i + 1] ?? 0);
  while (total > 0xffff) total = (total & 0xffff) + (total >>> 16);
  return total;
}
