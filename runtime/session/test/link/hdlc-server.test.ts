import { concatBytes, EncodeError, fromHex, LinkError, toHex } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { formatAddress, type HdlcAddress, hdlcAddress } from "../../src/link/hdlc-address.ts";
import { decodeHdlcFrame, encodeHdlcFrame, type HdlcFrameContent } from "../../src/link/hdlc-frame.ts";
import { encodeHdlcParameters, type HdlcParameters } from "../../src/link/hdlc-parameters.ts";
import { HdlcServer, type HdlcServerAction, type HdlcServerOptions } from "../../src/link/hdlc-server.ts";
import type { HdlcServerLink } from "../../src/link/hdlc-server-link.ts";

const client = hdlcAddress(16);
const address = hdlcAddress(1, 17);

function make(options: Partial<HdlcServerOptions> = {}): HdlcServer {
  return new HdlcServer({ addresses: [address], ...options });
}

function limits(information: number, window = 1): HdlcParameters {
  return {
    maxInformationTransmit: information,
    maxInformationReceive: information,
    windowTransmit: window,
    windowReceive: window,
  };
}

/** A frame of the client. */
function command(frame: Partial<HdlcFrameContent> & Pick<HdlcFrameContent, "kind">): Uint8Array {
  return encodeHdlcFrame({ destination: address, source: client, pollFinal: true, ...frame });
}

function request(ns: number, nr: number, hex: string, more: Partial<HdlcFrameContent> = {}): Uint8Array {
  return command({ kind: "I", ns, nr, information: fromHex(hex), ...more });
}

function brief(actions: readonly HdlcServerAction[]): string[] {
  return actions.map((action) => {
    switch (action.kind) {
      case "send": {
        const frame = decodeHdlcFrame(action.bytes);
        const numbers = [frame.ns, frame.nr].filter((number) => number !== undefined).join(" ");
        const flags = `${frame.pollFinal ? "F" : ""}${frame.segmented ? "S" : ""}`;
        return [frame.kind, numbers, flags, toHex(frame.information)].filter((part) => part !== "").join(" ");
      }
      case "apdu":
      case "unconfirmed":
        return `${action.kind} ${toHex(action.apdu)}`;
      default:
        return action.kind;
    }
  });
}

function connected(options: Partial<HdlcServerOptions> = {}): { server: HdlcServer; link: HdlcServerLink } {
  const server = make(options);
  const information = encodeHdlcParameters(options.parameters ?? limits(128));
  const actions = server.receive(command({ kind: "SNRM", information }));
  const found = actions.find((action) => action.kind === "connected");
  if (found?.kind !== "connected") throw new Error("not connected");
  return { server, link: found.link };
}

describe("set-up", () => {
  test("SNRM without parameters means the defaults, and UA says what is agreed on", () => {
    const server = make();
    const actions = server.receive(command({ kind: "SNRM" }));
    expect(brief(actions)).toEqual(["UA F 818012050180060180070400000001080400000001", "connected"]);
    expect(server.links.map((link) => [link.client, link.server, link.parameters, link.open])).toEqual([
      [client, address, limits(128), true],
    ]);
  });

  test("the answer goes to the client, from the address that it called", () => {
    const four = hdlcAddress(1, 17, 4);
    const server = make({ addresses: [hdlcAddress(1), four] });
    for (const destination of [hdlcAddress(1), four]) {
      const [answer] = server.receive(command({ kind: "SNRM", destination }));
      if (answer?.kind !== "send") throw new Error("no answer");
      expect(decodeHdlcFrame(answer.bytes)).toMatchObject({ destination: client, source: destination });
    }
    expect(server.links.length).toBe(2);
  });

  test("each direction gets the smaller of what one sends and the other takes", () => {
    const server = make({ parameters: { ...limits(1000, 3), maxInformationReceive: 62 } });
    const information = encodeHdlcParameters({ ...limits(2030, 7), maxInformationReceive: 512 });
    expect(brief(server.receive(command({ kind: "SNRM", information })))).toEqual([
      "UA F 8180130502020006013e070400000003080400000003",
      "connected",
    ]);
  });

  test.each([
    ["818003090101", "another parameter"],
    ["8180", "parameters cut short"],
    ["00", "no parameters at all"],
  ])("DM answers SNRM with the information %s: %s", (hex) => {
    const server = make();
    expect(brief(server.receive(command({ kind: "SNRM", information: fromHex(hex) })))).toEqual(["discarded", "DM F"]);
    expect(server.links).toEqual([]);
  });

  test("DM answers clients that are refused and more links than there may be", () => {
    const server = make({ maxLinks: 2, accept: (from) => from.upper !== 99 });
    const snrm = (upper: number): string[] =>
      brief(server.receive(command({ kind: "SNRM", source: hdlcAddress(upper) })));
    expect(snrm(99)).toEqual(["discarded", "DM F"]);
    expect(snrm(1)[1]).toBe("connected");
    expect(snrm(2)[1]).toBe("connected");
    expect(snrm(3)).toEqual(["discarded", "DM F"]);
    expect(snrm(2)).toEqual(["disconnected", expect.stringMatching(/^UA/), "connected"]);
  });

  test("SNRM on a link begins a new one; the old one is dead", () => {
    const { server, link } = connected();
    server.receive(request(0, 0, "e6e600c0"));
    expect(brief(server.receive(command({ kind: "SNRM" })))).toEqual([
      "disconnected",
      expect.stringMatching(/^UA/),
      "connected",
    ]);
    expect(link.open).toBe(false);
    expect(() => link.send(fromHex("c4"))).toThrow(LinkError);
    expect(() => link.pass()).toThrow(LinkError);
    expect(brief(server.receive(request(0, 0, "e6e600c1")))).toEqual(["apdu c1"]);
  });

  test("without a link, commands that poll get DM, others nothing", () => {
    const server = make();
    expect(brief(server.receive(command({ kind: "DISC" })))).toEqual(["DM F"]);
    expect(brief(server.receive(command({ kind: "RR", nr: 0 })))).toEqual(["DM F"]);
    expect(brief(server.receive(request(0, 0, "e6e600c0")))).toEqual(["DM F"]);
    expect(brief(server.receive(request(0, 0, "e6e600c0", { pollFinal: false })))).toEqual(["discarded"]);
    expect(brief(server.receive(command({ kind: "SNRM", pollFinal: false })))).toEqual(["discarded"]);
  });

  test("frames for others, and from no client, are not answered", () => {
    const server = make();
    const snrm = (destination: HdlcAddress, source: HdlcAddress): string[] =>
      brief(server.receive(command({ kind: "SNRM", destination, source })));
    expect(snrm(hdlcAddress(1, 18), client)).toEqual(["discarded"]);
    expect(snrm(hdlcAddress(1), client)).toEqual(["discarded"]);
    expect(snrm(address, hdlcAddress(0))).toEqual(["discarded"]);
    expect(snrm(address, hdlcAddress(0x7f))).toEqual(["discarded"]);
    expect(snrm(address, hdlcAddress(16, 1))).toEqual(["discarded"]);
  });

  test("options that cannot be are refused", () => {
    expect(() => make({ addresses: [] })).toThrow(EncodeError);
    expect(() => make({ parameters: limits(0) })).toThrow(EncodeError);
  });
});

describe("transfer", () => {
  test("a request is handed up, and its answer goes out at once", () => {
    const { server, link } = connected();
    for (let i = 0; i < 20; i++) {
      const number = i % 8;
      const actions = server.receive(request(number, number, "e6e600c001"));
      expect(actions).toMatchObject([{ kind: "apdu", link }]);
      expect(brief(actions)).toEqual(["apdu c001"]);
      expect(brief(link.send(fromHex("c401")))).toEqual([`I ${number} ${(number + 1) % 8} F e6e700c401`]);
    }
  });

  test("a request that needs no answer gives the turn back with RR", () => {
    const { server, link } = connected();
    server.receive(request(0, 0, "e6e600c0"));
    expect(brief(link.pass())).toEqual(["RR 1 F"]);
    expect(brief(link.pass())).toEqual([]);
  });

  test("an answer that takes long waits for the poll", () => {
    const { server, link } = connected();
    server.receive(request(0, 0, "e6e600c0"));
    expect(brief(server.receive(command({ kind: "RR", nr: 0 })))).toEqual(["RR 1 F"]);
    expect(brief(link.send(fromHex("c4")))).toEqual([]);
    expect(brief(server.receive(command({ kind: "RR", nr: 0 })))).toEqual(["I 0 1 F e6e700c4"]);
  });

  test("segments of a request are acknowledged one by one; E6 E6 00 in a later one is payload", () => {
    const { server } = connected();
    expect(brief(server.receive(request(0, 0, "e6e60001", { segmented: true })))).toEqual(["RR 1 F"]);
    expect(brief(server.receive(request(1, 0, "e6e60002", { segmented: true })))).toEqual(["RR 2 F"]);
    expect(brief(server.receive(request(2, 0, "03")))).toEqual(["apdu 01e6e6000203"]);
  });

  test("a long answer goes in segments, one for each RR", () => {
    const { server, link } = connected({ parameters: limits(5) });
    server.receive(request(0, 0, "e6e600c0"));
    expect(brief(link.send(fromHex("01020304050607")))).toEqual(["I 0 1 FS e6e7000102"]);
    expect(brief(server.receive(command({ kind: "RR", nr: 1 })))).toEqual(["I 1 1 F 0304050607"]);
    expect(brief(server.receive(command({ kind: "RR", nr: 2 })))).toEqual(["RR 1 F"]);
  });

  test("a window of three", () => {
    const { server, link } = connected({ parameters: limits(4, 3) });
    const parts = ["e6e600c0", "01020304", "05"].map((hex, i) =>
      request(i, 0, hex, { segmented: i < 2, pollFinal: i === 2 }),
    );
    expect(brief(server.receive(concatBytes(...parts)))).toEqual(["apdu c00102030405"]);
    expect(brief(link.send(fromHex("0102030405060708090a")))).toEqual([
      "I 0 3 S e6e70001",
      "I 1 3 S 02030405",
      "I 2 3 FS 06070809",
    ]);
    expect(brief(server.receive(command({ kind: "RR", nr: 2 })))).toEqual(["I 2 3 S 06070809", "I 3 3 F 0a"]);
  });

  test("REJ has the segments from its N(R) on sent again, and acknowledges those before", () => {
    const { server, link } = connected({ parameters: { ...limits(8, 3), maxInformationReceive: 128 } });
    server.receive(request(0, 0, "e6e600c0"));
    expect(brief(link.send(fromHex("0102030405060708090a0b0c0d0e0f101112131415")))).toEqual([
      "I 0 1 S e6e7000102030405",
      "I 1 1 S 060708090a0b0c0d",
      "I 2 1 F 0e0f101112131415",
    ]);
    // Without the turn there is nothing to say yet.
    expect(brief(server.receive(command({ kind: "REJ", nr: 1, pollFinal: false })))).toEqual([]);
    expect(brief(server.receive(command({ kind: "REJ", nr: 1 })))).toEqual([
      "I 1 1 S 060708090a0b0c0d",
      "I 2 1 F 0e0f101112131415",
    ]);
    expect(brief(server.receive(command({ kind: "REJ", nr: 3 })))).toEqual(["RR 1 F"]);
    expect(brief(server.receive(command({ kind: "REJ", nr: 4 })))).toEqual(["discarded", "FRMR F 992608"]);
  });

  test("a repeated request is not handed up twice: its answer is sent again", () => {
    const { server, link } = connected();
    server.receive(request(0, 0, "e6e600c0"));
    link.send(fromHex("c4"));
    expect(brief(server.receive(request(0, 0, "e6e600c0")))).toEqual(["discarded", "I 0 1 F e6e700c4"]);
    expect(brief(server.receive(command({ kind: "RR", nr: 0 })))).toEqual(["I 0 1 F e6e700c4"]);
  });

  test("a request ahead of its turn is dropped and N(R) says which is expected", () => {
    const { server } = connected();
    expect(brief(server.receive(request(1, 0, "e6e600c0")))).toEqual(["discarded", "RR 0 F"]);
    expect(brief(server.receive(request(1, 0, "e6e600c0", { pollFinal: false })))).toEqual(["discarded"]);
  });

  test("RNR of the client holds I frames back", () => {
    const { server, link } = connected();
    server.receive(request(0, 0, "e6e600c0"));
    server.receive(command({ kind: "RR", nr: 0 }));
    link.send(fromHex("c4"));
    expect(brief(server.receive(command({ kind: "RNR", nr: 0 })))).toEqual(["RR 1 F"]);
    expect(brief(server.receive(command({ kind: "RR", nr: 0 })))).toEqual(["I 0 1 F e6e700c4"]);
  });

  test("a message that is no LLC command is dropped, and the client gets its turn", () => {
    const { server } = connected();
    expect(brief(server.receive(request(0, 0, "c0")))).toEqual(["discarded", "RR 1 F"]);
    expect(brief(server.receive(request(1, 0, "e6e700c0")))).toEqual(["discarded", "RR 2 F"]);
    expect(brief(server.receive(request(2, 0, "")))).toEqual(["RR 3 F"]);
    expect(brief(server.receive(command({ kind: "UA" })))).toEqual(["discarded"]);
  });

  test("two clients and two logical devices at a time, each with its own numbers", () => {
    const other = hdlcAddress(2, 17);
    const server = make({ addresses: [address, other] });
    const pairs = [hdlcAddress(1), client].flatMap((source) =>
      [address, other].map((destination) => ({ source, destination })),
    );
    for (const pair of pairs) server.receive(command({ kind: "SNRM", ...pair }));
    expect(server.links.length).toBe(4);
    for (const pair of pairs) {
      const [action] = server.receive(request(0, 0, "e6e600c0", pair));
      if (action?.kind !== "apdu") throw new Error("no APDU");
      expect(formatAddress(action.link.client)).toBe(formatAddress(pair.source));
      const [answer] = action.link.send(fromHex("c4"));
      if (answer?.kind !== "send") throw new Error("no answer");
      expect(decodeHdlcFrame(answer.bytes)).toMatchObject({
        destination: pair.source,
        source: pair.destination,
        ns: 0,
        nr: 1,
      });
    }
  });
});

describe("FRMR", () => {
  test.each([
    ["an unknown control field", command({ kind: 0x0d }), "1d0001"],
    ["more information than agreed", request(0, 0, "00".repeat(129)), "100004"],
    ["N(R) for a frame not sent", command({ kind: "RR", nr: 3 }), "710008"],
  ])("answers %s, and everything else until the link is set up anew", (_, frame, information) => {
    const { server } = connected();
    expect(brief(server.receive(frame))).toEqual(["discarded", `FRMR F ${information}`]);
    expect(brief(server.receive(request(0, 0, "e6e600c0")))).toEqual([`FRMR F ${information}`]);
    expect(brief(server.receive(request(0, 0, "e6e600c0", { pollFinal: false })))).toEqual([]);
    expect(brief(server.receive(command({ kind: "SNRM" })))).toEqual([
      "disconnected",
      expect.stringMatching(/^UA/),
      "connected",
    ]);
    expect(brief(server.receive(request(0, 0, "e6e600c0")))).toEqual(["apdu c0"]);
  });

  test("answers a message longer than allowed", () => {
    const { server } = connected({ maxApdu: 3 });
    expect(brief(server.receive(request(0, 0, "e6e600010203", { segmented: true })))).toEqual(["RR 1 F"]);
    expect(brief(server.receive(request(1, 0, "04")))).toEqual(["discarded", "FRMR F 122004"]);
  });
});

describe("unconfirmed", () => {
  test("UI frames are handed up with their addresses, joined", () => {
    const server = make();
    const part = (hex: string, segmented: boolean): Uint8Array =>
      command({ kind: "UI", pollFinal: false, segmented, information: fromHex(hex) });
    const actions = server.receive(concatBytes(part("e6e600c0", true), part("e6e600", false)));
    expect(actions).toEqual([{ kind: "unconfirmed", client, server: address, apdu: fromHex("c0e6e600") }]);
    expect(brief(server.receive(part("c0", false)))).toEqual(["discarded"]);
    expect(brief(server.receive(part("", false)))).toEqual([]);
  });

  test("broadcasts: UI and DISC without a poll, nothing else, and never an answer", () => {
    const { server } = connected();
    const all = { destination: hdlcAddress(0x7f, 0x7f) };
    const ui = { kind: "UI", information: fromHex("e6e600c0"), ...all } as const;
    expect(brief(server.receive(command({ ...ui, pollFinal: false })))).toEqual(["unconfirmed c0"]);
    expect(brief(server.receive(command(ui)))).toEqual(["discarded"]);
    expect(brief(server.receive(request(0, 0, "e6e600c0", { ...all, pollFinal: false })))).toEqual(["discarded"]);
    expect(brief(server.receive(command({ kind: "SNRM", ...all })))).toEqual(["discarded"]);
    expect(brief(server.receive(command({ kind: "DISC", ...all })))).toEqual(["discarded"]);
    expect(brief(server.receive(command({ kind: "DISC", ...all, pollFinal: false })))).toEqual(["disconnected"]);
  });

  test("push goes out in one UI frame when it fits, else in segments", () => {
    const server = make();
    const destination = hdlcAddress(103);
    expect(brief(server.sendUnconfirmed(destination, address, fromHex("0f01")))).toEqual(["UI F e6e7000f01"]);
    expect(brief(server.sendUnconfirmed(destination, address, fromHex("0f010203"), 4))).toEqual([
      "UI S e6e7000f",
      "UI F 010203",
    ]);
  });
});

describe("the end of a link", () => {
  test("DISC", () => {
    const { server, link } = connected();
    expect(brief(server.receive(command({ kind: "DISC" })))).toEqual(["disconnected", "UA F"]);
    expect(link.open).toBe(false);
    expect(brief(server.receive(command({ kind: "DISC" })))).toEqual(["DM F"]);
  });

  test("inactivity closes a link without a word", () => {
    const { server, link } = connected();
    expect(brief(server.onInactivity(link))).toEqual(["disconnected"]);
    expect(server.onInactivity(link)).toEqual([]);
    expect(brief(server.receive(request(0, 0, "e6e600c0")))).toEqual(["DM F"]);
  });

  test("silence sets free what a frame cut short had hidden", () => {
    const { server } = connected();
    const broken = request(0, 0, "00".repeat(100)).subarray(0, 80);
    expect(brief(server.receive(concatBytes(broken, command({ kind: "RR", nr: 0 }))))).toEqual([]);
    expect(brief(server.onSilence())).toEqual(["discarded", "RR 0 F"]);
  });
});
