import { fromHex, toHex } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { crc16 } from "../../src/link/crc.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { decodeHdlcFrame, encodeHdlcFrame, type HdlcFrameContent } from "../../src/link/hdlc-frame.ts";
import { HdlcReceiver } from "../../src/link/hdlc-receiver.ts";
import { HdlcServer } from "../../src/link/hdlc-server.ts";

/**
 * The conformance cases of the HDLC layer by their names: what a lab sends, and what the server has to do. P cases are
 * answered; N cases are passed over, and the server works afterwards as before.
 */

const client = hdlcAddress(16);
const address = hdlcAddress(1, 17, 4);
const get = fromHex("e6e600c001c100080000010000ff0200");

function command(frame: Partial<HdlcFrameContent> & Pick<HdlcFrameContent, "kind">): Uint8Array {
  return encodeHdlcFrame({ destination: address, source: client, pollFinal: true, ...frame });
}

const snrm = command({ kind: "SNRM" });
const disc = command({ kind: "DISC" });
const receiverReady = (nr: number): Uint8Array => command({ kind: "RR", nr });
const request = (ns: number, more: Partial<HdlcFrameContent> = {}): Uint8Array =>
  command({ kind: "I", ns, nr: 0, information: get, ...more });

/** A server on a line: what it answers, in frames by name, and what reaches its application. */
class Line {
  readonly server: HdlcServer = new HdlcServer({ addresses: [address, hdlcAddress(1), hdlcAddress(1, 17, 2)] });
  readonly apdus: string[] = [];

  send(...octets: readonly Uint8Array[]): string[] {
    return octets.flatMap((one) => this.receive(one)).map(name);
  }

  /** Takes octets and answers what they ask for, before the next come. */
  private receive(octets: Uint8Array): Uint8Array[] {
    return this.server.receive(octets).flatMap((action) => {
      if (action.kind === "send") return [action.bytes];
      if (action.kind === "unconfirmed") this.apdus.push(`UI ${toHex(action.apdu)}`);
      if (action.kind !== "apdu") return [];
      this.apdus.push(toHex(action.apdu));
      return action.link
        .send(fromHex("c401c10011"))
        .flatMap((answer) => (answer.kind === "send" ? [answer.bytes] : []));
    });
  }

  /** The inter-octet time-out passes. */
  silence(): string[] {
    return this.server.onSilence().flatMap((action) => (action.kind === "send" ? [name(action.bytes)] : []));
  }
}

function name(bytes: Uint8Array): string {
  const { kind, ns, nr } = decodeHdlcFrame(bytes);
  return [kind, ns, nr].filter((part) => part !== undefined).join(" ");
}

/** A frame with its checksums made right again. */
function repaired(bytes: Uint8Array): Uint8Array {
  const fixed = bytes.slice();
  const inner = fixed.subarray(1, -3);
  const fcs = crc16(inner);
  fixed[fixed.length - 3] = fcs & 0xff;
  fixed[fixed.length - 2] = fcs >>> 8;
  return fixed;
}

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy.set([value], at < 0 ? copy.length + at : at);
  return copy;
}

/** The server sets up a link on the next SNRM, so that what came before did no harm. */
function worksAfter(line: Line): void {
  line.silence();
  expect(line.send(snrm)).toEqual(["UA"]);
  expect(line.send(request(0))).toEqual(["I 0 1"]);
}

type Case = (line: Line) => void;

const cases: Readonly<Record<string, Case>> = {
  "FRAME_P1: a frame between two flags is answered": (line) => {
    expect(line.send(snrm)).toEqual(["UA"]);
  },
  "FRAME_P2: frames that share a flag are both answered": (line) => {
    expect(line.send(Uint8Array.of(...snrm.subarray(0, -1), ...receiverReady(0)))).toEqual(["UA", "RR 0"]);
  },
  "FRAME_P3: flags between frames mean nothing": (line) => {
    expect(line.send(fromHex("7e7e7e"), snrm, fromHex("7e7e"), receiverReady(0))).toEqual(["UA", "RR 0"]);
  },
  "FRAME_N1: a frame without its opening flag": (line) => {
    expect(line.send(snrm.subarray(1))).toEqual([]);
    worksAfter(line);
  },
  "FRAME_N2: a frame without its closing flag": (line) => {
    expect(line.send(snrm.subarray(0, -1))).toEqual([]);
    expect(line.silence()).toEqual([]);
    worksAfter(line);
  },
  "FRAME_N3: a frame of another format type": (line) => {
    expect(line.send(repaired(changed(snrm, 1, 0x90)))).toEqual([]);
    worksAfter(line);
  },
  "FRAME_N4: a frame shorter or longer than its length field says": (line) => {
    for (const length of [snrm[2]! - 1, snrm[2]! + 1]) {
      expect(line.send(repaired(changed(snrm, 2, length)))).toEqual([]);
      line.silence();
    }
    worksAfter(line);
  },
  "FRAME_N5: a wrong header check sequence": (line) => {
    expect(line.send(snrm)).toEqual(["UA"]);
    const frame = request(0);
    // Behind format, destination (4), source and control.
    expect(line.send(repaired(changed(frame, 9, frame[9]! ^ 0x01)))).toEqual([]);
    expect(line.apdus).toEqual([]);
    worksAfter(line);
  },
  "FRAME_N7: a wrong frame check sequence": (line) => {
    expect(line.send(changed(snrm, -2, snrm.at(-2)! ^ 0x80))).toEqual([]);
    worksAfter(line);
  },
  "FRAME_N8: a frame interrupted for longer than the inter-octet time-out": (line) => {
    expect(line.send(snrm.subarray(0, 5))).toEqual([]);
    line.silence();
    expect(line.send(snrm.subarray(5))).toEqual([]);
    worksAfter(line);
  },
  "ADDRESS_P1: addresses of one, two and four octets": (line) => {
    for (const destination of [hdlcAddress(1), hdlcAddress(1, 17, 2), address]) {
      expect(line.send(command({ kind: "SNRM", destination }))).toEqual(["UA"]);
    }
  },
  "ADDRESS_N1: the address of another device": (line) => {
    for (const destination of [hdlcAddress(2), hdlcAddress(1, 18, 2), hdlcAddress(2, 17, 4)]) {
      expect(line.send(command({ kind: "SNRM", destination }))).toEqual([]);
    }
    worksAfter(line);
  },
  "ADDRESS_N4: a source that is no station or all stations": (line) => {
    for (const upper of [0x00, 0x7f])
      expect(line.send(command({ kind: "SNRM", source: hdlcAddress(upper) }))).toEqual([]);
    worksAfter(line);
  },
  "ADDRESS_N6: a source of more than one octet": (line) => {
    expect(line.send(command({ kind: "SNRM", source: hdlcAddress(16, 1, 2) }))).toEqual([]);
    worksAfter(line);
  },
  "ADDRESS_N7: a poll, or an I frame, to all stations": (line) => {
    expect(line.send(snrm)).toEqual(["UA"]);
    const destination = hdlcAddress(0x3fff, 0x3fff, 4);
    expect(
      line.send(command({ kind: "SNRM", destination }), command({ kind: "UI", destination, information: get })),
    ).toEqual([]);
    expect(line.send(request(0, { destination, pollFinal: false }))).toEqual([]);
    expect(line.apdus).toEqual([]);
    // A DISC without a poll ends the links without a word; with a poll it is passed over.
    expect(line.send(command({ kind: "DISC", destination }))).toEqual([]);
    expect(line.server.links.length).toBe(1);
    worksAfter(line);
  },
  "NDM2NRM_P1: SNRM without parameters sets up the link with the defaults": (line) => {
    expect(line.send(snrm)).toEqual(["UA"]);
    expect(line.server.links[0]!.parameters).toMatchObject({ maxInformationTransmit: 128, windowTransmit: 1 });
  },
  "NDM2NRM_P2: SNRM with parameters gets the smaller of both": (line) => {
    // 200 octets to send, 64 to take; a window of 7.
    const information = fromHex("8180120501c80601400704000000070804000000" + "07");
    expect(line.send(command({ kind: "SNRM", information }))).toEqual(["UA"]);
    expect(line.server.links[0]!.parameters).toEqual({
      maxInformationTransmit: 64,
      maxInformationReceive: 200,
      windowTransmit: 1,
      windowReceive: 1,
    });
  },
  "INFO_P1: an I frame is answered with the next numbers": (line) => {
    expect(line.send(snrm, request(0), request(1, { nr: 1 }))).toEqual(["UA", "I 0 1", "I 1 2"]);
    expect(line.apdus.length).toBe(2);
  },
  "INFO_N1: an information field longer than agreed is rejected": (line) => {
    expect(line.send(snrm)).toEqual(["UA"]);
    expect(line.send(request(0, { information: new Uint8Array(129).fill(0xe6) }))).toEqual(["FRMR"]);
    expect(line.apdus).toEqual([]);
    // Until the link is set up anew.
    expect(line.send(request(0))).toEqual(["FRMR"]);
    worksAfter(line);
  },
  "INFO_N2: an I frame out of sequence is not taken": (line) => {
    expect(line.send(snrm, request(3))).toEqual(["UA", "RR 0"]);
    expect(line.apdus).toEqual([]);
    // The one expected is taken still, and once only.
    expect(line.send(request(0))).toEqual(["I 0 1"]);
    expect(line.send(request(0))).toEqual(["I 0 1"]);
    expect(line.apdus.length).toBe(1);
  },
  "INFO_N3: an N(R) of what was never sent is rejected": (line) => {
    expect(line.send(snrm, request(0, { nr: 5 }))).toEqual(["UA", "FRMR"]);
    expect(line.apdus).toEqual([]);
    worksAfter(line);
  },
  "NDMOP_N1: without a link there is no answer but DM": (line) => {
    expect(line.send(request(0), receiverReady(0), disc)).toEqual(["DM", "DM", "DM"]);
    expect(line.send(request(0, { pollFinal: false }))).toEqual([]);
    expect(line.apdus).toEqual([]);
    worksAfter(line);
  },
};

describe("conformance of HDLC", () => {
  test.each(Object.entries(cases))("%s", (_, run) => run(new Line()));

  test("all 22 are here", () => {
    expect(Object.keys(cases).map((one) => one.slice(0, one.indexOf(":")))).toEqual(
      "FRAME_P1 FRAME_P2 FRAME_P3 FRAME_N1 FRAME_N2 FRAME_N3 FRAME_N4 FRAME_N5 FRAME_N7 FRAME_N8 ADDRESS_P1 ADDRESS_N1 ADDRESS_N4 ADDRESS_N6 ADDRESS_N7 NDM2NRM_P1 NDM2NRM_P2 INFO_P1 INFO_N1 INFO_N2 INFO_N3 NDMOP_N1".split(
        " ",
      ),
    );
  });

  test("the frames above are what they say: one right frame each", () => {
    for (const frame of [snrm, disc, receiverReady(0), request(0)]) {
      expect(new HdlcReceiver().push(frame).length).toBe(1);
      expect(toHex(repaired(frame))).toBe(toHex(frame));
    }
  });
});
