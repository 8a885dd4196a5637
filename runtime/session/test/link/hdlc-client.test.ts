import { concatBytes, EncodeError, emptyBytes, fromHex, LinkError, toHex } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { HdlcClient, type HdlcClientAction, type HdlcClientOptions } from "../../src/link/hdlc-client.ts";
import { decodeHdlcFrame, encodeHdlcFrame, type HdlcFrame, type HdlcFrameContent } from "../../src/link/hdlc-frame.ts";
import { encodeHdlcParameters, type HdlcParameters } from "../../src/link/hdlc-parameters.ts";
import { HdlcReceiver } from "../../src/link/hdlc-receiver.ts";
import { loadVectors } from "./support.ts";

const client = hdlcAddress(16);
const server = hdlcAddress(1, 17);

function limits(information: number, window = 1): HdlcParameters {
  return {
    maxInformationTransmit: information,
    maxInformationReceive: information,
    windowTransmit: window,
    windowReceive: window,
  };
}

function make(options: Partial<HdlcClientOptions> = {}): HdlcClient {
  return new HdlcClient({ client: 16, server, ...options });
}

/** A frame of the server. */
function answer(frame: Partial<HdlcFrameContent> & Pick<HdlcFrameContent, "kind">): Uint8Array {
  return encodeHdlcFrame({ destination: client, source: server, pollFinal: true, ...frame });
}

function response(ns: number, nr: number, hex: string, more: Partial<HdlcFrameContent> = {}): Uint8Array {
  return answer({ kind: "I", ns, nr, information: fromHex(hex), ...more });
}

/** Actions in short: `I 0 0 P`, `apdu c401`. */
function brief(actions: readonly HdlcClientAction[]): string[] {
  return actions.map((action) => {
    switch (action.kind) {
      case "send": {
        const frame = decodeHdlcFrame(action.bytes);
        expect([frame.destination, frame.source]).toEqual([server, client]);
        const numbers = [frame.ns, frame.nr].filter((number) => number !== undefined).join(" ");
        const flags = `${frame.pollFinal ? "P" : ""}${frame.segmented ? "S" : ""}`;
        return [frame.kind, numbers, flags, toHex(frame.information)].filter((part) => part !== "").join(" ");
      }
      case "apdu":
      case "unconfirmed":
        return `${action.kind} ${toHex(action.apdu)}`;
      case "error":
        expect(action.error).toBeInstanceOf(LinkError);
        expect(action.error.layer).toBe("hdlc");
        return action.error.code;
      default:
        return action.kind;
    }
  });
}

function connected(options: Partial<HdlcClientOptions> = {}): HdlcClient {
  const link = make(options);
  link.connect();
  const information = encodeHdlcParameters(options.parameters ?? limits(128));
  expect(brief(link.receive(answer({ kind: "UA", information })))).toEqual(["connected"]);
  return link;
}

describe("captured sessions: the client sends what the meter's client sent", () => {
  interface Session {
    readonly frames?: readonly { readonly kind: string; readonly information?: string }[];
    readonly directions?: readonly ("c2s" | "s2c")[];
  }
  const sessions = loadVectors<Session>("hdlc").filter(
    ({ id, expect: facts }) => facts.directions !== undefined && id !== "hdlc-andrebdo-sample",
  );
  test("there are some", () => expect(sessions.length).toBeGreaterThanOrEqual(8));

  test.each(sessions.map((session) => [session.id, session] as const))("%s", (_, session) => {
    const frames = new HdlcReceiver().push(fromHex(session.hex));
    const links = new Map<number, HdlcClient>();
    const sent: string[] = [];
    const act = (actions: readonly HdlcClientAction[]): void => {
      for (const action of actions) {
        if (action.kind === "send") sent.push(toHex(action.bytes));
        else if (action.kind !== "discarded") expect(["connected", "disconnected", "apdu"]).toContain(action.kind);
        // One of the servers counts RR frames in its N(R).
        else expect(action.reason).toMatch(/acknowledges what was not sent/);
      }
    };
    for (const [i, frame] of frames.entries()) {
      const bytes = encodeHdlcFrame(frame);
      const toMeter = session.expect.directions![i] === "c2s";
      // One client after the other calls the same meter.
      const id = (toMeter ? frame.source : frame.destination).upper;
      const link = links.get(id) ?? new HdlcClient({ client: id, server: frame.destination });
      links.set(id, link);
      if (!toMeter) act(link.receive(bytes));
      else {
        if (sent.length === 0) act(ask(link, frame));
        expect(sent.shift()).toBe(toHex(bytes));
      }
    }
    // A capture may stop in the middle of a reply, where the next RR is due.
    expect(sent.length).toBeLessThanOrEqual(1);
  });

  /** Asks the client for what brings the frame about; RR frames between segments it sends by itself. */
  function ask(link: HdlcClient, frame: HdlcFrame): readonly HdlcClientAction[] {
    switch (frame.kind) {
      case "SNRM":
        return link.connect();
      case "DISC":
        return link.disconnect();
      case "RR":
        return link.poll(false);
      default:
        return link.send(frame.information.subarray(3));
    }
  }
});

describe("set-up", () => {
  test("SNRM bears no parameters when the defaults do", () => {
    const link = make();
    expect(
      toHex(concatBytes(...link.connect().flatMap((action) => (action.kind === "send" ? [action.bytes] : [])))),
    ).toBe("7ea00802232193bd647e");
    expect([link.state, link.timer]).toEqual(["connecting", "response"]);
    expect(brief(link.receive(answer({ kind: "UA" })))).toEqual(["connected"]);
    expect([link.state, link.timer]).toEqual(["connected", "none"]);
    expect(link.parameters).toEqual(limits(128));
  });

  test("what both can do is agreed on, per direction", () => {
    const link = make({ parameters: { ...limits(2030, 7), maxInformationReceive: 512 } });
    expect(brief(link.connect())).toEqual(["SNRM P 818014050207ee06020200070400000007080400000007"]);
    const information = encodeHdlcParameters({
      maxInformationTransmit: 1000,
      maxInformationReceive: 62,
      windowTransmit: 3,
      windowReceive: 2,
    });
    expect(link.receive(answer({ kind: "UA", information }))).toEqual([
      {
        kind: "connected",
        parameters: { maxInformationTransmit: 62, maxInformationReceive: 512, windowTransmit: 2, windowReceive: 3 },
      },
    ]);
  });

  test("two-octet lengths on request", () => {
    expect(brief(make({ twoOctetLengths: true }).connect())).toEqual([
      "SNRM P 8180140502008006020080070400000001080400000001",
    ]);
  });

  test("SNRM is repeated, then the client gives up", () => {
    const link = make({ retries: 2 });
    expect(brief(link.connect())).toEqual(["SNRM P"]);
    expect(brief(link.onTimeout())).toEqual(["SNRM P"]);
    expect(brief(link.onTimeout())).toEqual(["SNRM P"]);
    expect(brief(link.onTimeout())).toEqual(["link.no-response"]);
    expect([link.state, link.timer]).toEqual(["disconnected", "none"]);
    expect(brief(link.connect())).toEqual(["SNRM P"]);
  });

  test("DM is a refusal", () => {
    const link = make();
    link.connect();
    expect(brief(link.receive(answer({ kind: "DM" })))).toEqual(["link.refused"]);
    expect(link.state).toBe("disconnected");
  });

  test("parameters in UA that make no sense end the attempt", () => {
    const link = make();
    link.connect();
    expect(brief(link.receive(answer({ kind: "UA", information: fromHex("818003090101") })))).toEqual([
      "link.protocol",
    ]);
  });

  test("a second UA, for an SNRM sent twice, changes nothing", () => {
    const link = make();
    link.connect();
    link.onTimeout();
    expect(brief(link.receive(concatBytes(answer({ kind: "UA" }), answer({ kind: "UA" }))))).toEqual([
      "connected",
      "discarded",
    ]);
    expect(brief(link.send(fromHex("c0")))).toEqual(["I 0 0 P e6e600c0"]);
  });

  test("frames of other stations and the echo of its own are not taken", () => {
    const link = make();
    const [snrm] = link.connect();
    if (snrm?.kind !== "send") throw new Error("no SNRM");
    expect(brief(link.receive(snrm.bytes))).toEqual(["discarded"]);
    expect(brief(link.receive(answer({ kind: "UA", source: hdlcAddress(1, 18) })))).toEqual(["discarded"]);
    expect(brief(link.receive(answer({ kind: "UA", destination: hdlcAddress(17) })))).toEqual(["discarded"]);
    expect(link.state).toBe("connecting");
  });

  test("options that cannot be are refused", () => {
    expect(() => make({ client: 0 })).toThrow(EncodeError);
    expect(() => make({ client: 127 })).toThrow(EncodeError);
    expect(() => make({ parameters: limits(2031) })).toThrow(EncodeError);
    expect(() => make({ server: { upper: 1, lower: 17, octets: 1 } })).toThrow(EncodeError);
  });

  test("requests at the wrong time throw a LinkError", () => {
    const link = make();
    expect(() => link.send(emptyBytes)).toThrow(LinkError);
    expect(() => link.poll()).toThrow(LinkError);
    link.connect();
    expect(() => link.connect()).toThrow(LinkError);
  });
});

describe("transfer", () => {
  test("request and reply, sequence numbers going round", () => {
    const link = connected();
    for (let i = 0; i < 20; i++) {
      const number = i % 8;
      expect(brief(link.send(fromHex("c0")))).toEqual([`I ${number} ${number} P e6e600c0`]);
      expect(link.timer).toBe("response");
      expect(brief(link.receive(response(number, (number + 1) % 8, "e6e700c401")))).toEqual(["apdu c401"]);
      expect(link.timer).toBe("none");
    }
  });

  test("a long request goes in segments, one a turn", () => {
    const link = connected({ parameters: limits(5) });
    expect(brief(link.send(fromHex("0102030405060708")))).toEqual(["I 0 0 PS e6e6000102"]);
    expect(brief(link.receive(answer({ kind: "RR", nr: 1 })))).toEqual(["I 1 0 PS 0304050607"]);
    expect(brief(link.receive(answer({ kind: "RR", nr: 2 })))).toEqual(["I 2 0 P 08"]);
    expect(brief(link.receive(response(0, 3, "e6e700c4")))).toEqual(["apdu c4"]);
  });

  test("a long reply is collected with RR between segments; E6 E7 00 at the start of a later one is payload", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.receive(response(0, 1, "e6e700c402", { segmented: true })))).toEqual(["RR 1 P"]);
    expect(brief(link.receive(response(1, 1, "e6e700ff", { segmented: true })))).toEqual(["RR 2 P"]);
    expect(brief(link.receive(response(2, 1, "e6e600")))).toEqual(["apdu c402e6e700ffe6e600"]);
  });

  test("a window of three: three frames a turn, the last one polls", () => {
    const link = connected({ parameters: limits(3, 3) });
    expect(brief(link.send(fromHex("0102030405060708090a")))).toEqual([
      "I 0 0 S e6e600",
      "I 1 0 S 010203",
      "I 2 0 PS 040506",
    ]);
    // The second got lost: it and the third go again, with a new one.
    expect(brief(link.receive(answer({ kind: "RR", nr: 1 })))).toEqual([
      "I 1 0 S 010203",
      "I 2 0 S 040506",
      "I 3 0 PS 070809",
    ]);
    expect(brief(link.receive(answer({ kind: "RR", nr: 4 })))).toEqual(["I 4 0 P 0a"]);
    const reply = [response(0, 5, "e6e700", { segmented: true, pollFinal: false }), response(1, 5, "c4")];
    expect(brief(link.receive(concatBytes(...reply)))).toEqual(["apdu c4"]);
  });

  test("with a window, a frame lost in the middle of a turn is asked for again", () => {
    const link = connected({ parameters: limits(128, 3) });
    link.send(fromHex("c0"));
    const parts = [
      response(0, 1, "e6e70001", { segmented: true, pollFinal: false }),
      response(1, 1, "02", { segmented: true, pollFinal: false }),
      response(2, 1, "03"),
    ] as const;
    expect(brief(link.receive(concatBytes(parts[0], parts[2])))).toEqual(["discarded", "RR 1 P"]);
    expect(brief(link.receive(concatBytes(parts[1], parts[2])))).toEqual(["apdu 010203"]);
  });

  test("a lost request is sent again after a poll", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(brief(link.receive(answer({ kind: "RR", nr: 0 })))).toEqual(["I 0 0 P e6e600c0"]);
    expect(brief(link.receive(response(0, 1, "e6e700c4")))).toEqual(["apdu c4"]);
  });

  test("a lost reply is sent again after a poll", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(brief(link.receive(response(0, 1, "e6e700c4")))).toEqual(["apdu c4"]);
    // The first answer was only late; its repetition brings nothing and takes no turn.
    expect(brief(link.receive(response(0, 1, "e6e700c4")))).toEqual(["discarded"]);
    expect(brief(link.send(fromHex("c1")))).toEqual(["I 1 1 P e6e600c1"]);
    expect(brief(link.receive(response(0, 1, "e6e700c4")))).toEqual(["discarded"]);
    expect(link.timer).toBe("response");
    expect(brief(link.receive(response(1, 2, "e6e700c5")))).toEqual(["apdu c5"]);
  });

  test("with a window of one, any other N(S) is a repetition: it takes no turn", () => {
    const link = connected();
    link.send(fromHex("c0"));
    for (const ns of [1, 4, 7]) expect(brief(link.receive(response(ns, 0, "e6e700c4")))).toEqual(["discarded"]);
    expect(link.timer).toBe("response");
  });

  test("a segment that comes unasked is acknowledged, and the rest fetched", () => {
    const link = connected();
    expect(brief(link.receive(response(0, 0, "e6e700c2", { segmented: true })))).toEqual(["RR 1 P"]);
    expect(brief(link.receive(response(1, 0, "01")))).toEqual(["apdu c201"]);
  });

  test("budgets begin anew with each link and with each progress", () => {
    const link = make({ retries: 1, polls: 1 });
    const busy = answer({ kind: "RNR", nr: 0 });
    for (let round = 0; round < 2; round++) {
      link.connect();
      expect(brief(link.onTimeout())).toEqual(["SNRM P"]);
      link.receive(answer({ kind: "UA" }));
      link.send(fromHex("c0"));
      expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
      link.receive(busy);
      expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
      link.receive(busy);
      expect(brief(link.onTimeout())).toEqual(["link.busy"]);
    }
    link.connect();
    link.receive(answer({ kind: "UA" }));
    for (let i = 0; i < 10; i++) {
      link.send(fromHex("c0"));
      expect(brief(link.onTimeout())).toEqual([`RR ${i % 8} P`]);
      expect(brief(link.receive(response(i % 8, (i + 1) % 8, "e6e700c4")))).toEqual(["apdu c4"]);
    }
  });

  test("silence ends in link.no-response", () => {
    const link = connected({ retries: 2 });
    link.send(fromHex("c0"));
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(brief(link.onTimeout())).toEqual(["link.no-response"]);
    expect(link.state).toBe("disconnected");
  });

  test("a server that never takes the request is given up", () => {
    const link = connected({ retries: 2 });
    link.send(fromHex("c0"));
    const refusal = answer({ kind: "RR", nr: 0 });
    expect(brief(link.receive(refusal))).toEqual(["I 0 0 P e6e600c0"]);
    expect(brief(link.receive(refusal))).toEqual(["I 0 0 P e6e600c0"]);
    expect(brief(link.receive(refusal))).toEqual(["link.no-response"]);
  });

  test("a server that only acknowledges is polled: at once, then by timer", () => {
    const link = connected({ polls: 2 });
    link.send(fromHex("c0"));
    const ready = answer({ kind: "RR", nr: 1 });
    expect(brief(link.receive(ready))).toEqual(["RR 0 P"]);
    expect(brief(link.receive(ready))).toEqual([]);
    expect(link.timer).toBe("poll");
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(link.timer).toBe("response");
    expect(brief(link.receive(ready))).toEqual([]);
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(brief(link.receive(ready))).toEqual([]);
    expect(brief(link.onTimeout())).toEqual(["link.busy"]);
  });

  test("without an expected reply, the acknowledgement ends the turn", () => {
    const link = connected();
    expect(brief(link.send(fromHex("c0"), false))).toEqual(["I 0 0 P e6e600c0"]);
    expect(brief(link.receive(answer({ kind: "RR", nr: 1 })))).toEqual([]);
    expect(link.timer).toBe("none");
  });

  test("RNR holds I frames back until the server is ready", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.receive(answer({ kind: "RNR", nr: 0 })))).toEqual([]);
    expect(link.timer).toBe("poll");
    expect(brief(link.send(fromHex("c1")))).toEqual([]);
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(brief(link.receive(answer({ kind: "RR", nr: 0 })))).toEqual(["I 0 0 P e6e600c0"]);
    expect(brief(link.receive(response(0, 1, "e6e700c4")))).toEqual(["apdu c4", "I 1 1 P e6e600c1"]);
  });

  test("REJ has the segments from its N(R) on sent again, within the budget", () => {
    const link = connected({ retries: 1, parameters: limits(8, 3) });
    expect(brief(link.send(fromHex("0102030405060708090a0b0c0d0e0f101112131415")))).toEqual([
      "I 0 0 S e6e6000102030405",
      "I 1 0 S 060708090a0b0c0d",
      "I 2 0 P 0e0f101112131415",
    ]);
    const again = ["I 1 0 S 060708090a0b0c0d", "I 2 0 P 0e0f101112131415"];
    const reject = answer({ kind: "REJ", nr: 1 });
    expect(brief(link.receive(answer({ kind: "REJ", nr: 1, pollFinal: false })))).toEqual([]);
    expect(brief(link.receive(reject))).toEqual(again);
    expect(brief(link.receive(reject))).toEqual(["link.no-response"]);
  });

  test("REJ ends RNR", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.receive(answer({ kind: "RNR", nr: 0 })))).toEqual([]);
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    expect(brief(link.receive(answer({ kind: "REJ", nr: 0 })))).toEqual(["I 0 0 P e6e600c0"]);
    expect(brief(link.receive(answer({ kind: "REJ", nr: 2 })))).toEqual(["discarded"]);
  });

  test("a server that stays busy is given up", () => {
    const link = connected({ polls: 1 });
    link.send(fromHex("c0"));
    const busy = answer({ kind: "RNR", nr: 0 });
    link.receive(busy);
    expect(brief(link.onTimeout())).toEqual(["RR 0 P"]);
    link.receive(busy);
    expect(brief(link.onTimeout())).toEqual(["link.busy"]);
  });

  test("requests queue up; each reply is waited for", () => {
    const link = connected();
    expect(brief(link.send(fromHex("c0")))).toEqual(["I 0 0 P e6e600c0"]);
    expect(brief(link.send(fromHex("c1")))).toEqual([]);
    expect(brief(link.receive(response(0, 1, "e6e700c4")))).toEqual(["apdu c4", "I 1 1 P e6e600c1"]);
    expect(brief(link.receive(response(1, 2, "e6e700c5")))).toEqual(["apdu c5"]);
    expect(link.timer).toBe("none");
  });

  test("poll fetches what the server has by itself; an I frame of nothing is none", () => {
    const link = connected();
    expect(brief(link.poll())).toEqual(["RR 0 P"]);
    expect(brief(link.receive(response(0, 0, "")))).toEqual([]);
    expect(link.timer).toBe("poll");
    expect(brief(link.onTimeout())).toEqual(["RR 1 P"]);
    expect(brief(link.receive(response(1, 0, "e6e700c2")))).toEqual(["apdu c2"]);
    expect(link.timer).toBe("none");
  });

  test("N(R) that acknowledges what was not sent is not believed", () => {
    const link = connected({ retries: 0 });
    link.send(fromHex("c0"));
    expect(brief(link.receive(response(0, 2, "e6e700c4")))).toEqual(["discarded"]);
    expect(brief(link.onTimeout())).toEqual(["link.no-response"]);
  });

  test("a server that counts RR frames in N(R) gets its segments through all the same", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.receive(response(0, 1, "e6e700c4", { segmented: true })))).toEqual(["RR 1 P"]);
    expect(brief(link.receive(response(1, 2, "01", { segmented: true })))).toEqual(["discarded", "RR 2 P"]);
    expect(brief(link.receive(response(2, 3, "02")))).toEqual(["discarded", "apdu c40102"]);
  });

  test("UI frames are delivered in any state, whole", () => {
    const link = make();
    const part = (hex: string, segmented: boolean): Uint8Array =>
      answer({ kind: "UI", pollFinal: !segmented, segmented, information: fromHex(hex) });
    expect(brief(link.receive(part("e6e7000f01", false)))).toEqual(["unconfirmed 0f01"]);
    link.connect();
    expect(brief(link.receive(concatBytes(part("e6e7000f", true), part("e6e700", false))))).toEqual([
      "unconfirmed 0fe6e700",
    ]);
    expect(brief(link.receive(part("0f", false)))).toEqual(["discarded"]);
    link.receive(answer({ kind: "UA" }));
    link.send(fromHex("c0"));
    expect(brief(link.receive(part("e6e7000f02", false)))).toEqual(["unconfirmed 0f02"]);
    expect(link.timer).toBe("response");
  });

  test("UI frames are sent without a link, in segments when need be", () => {
    const link = connected({ parameters: limits(4) });
    expect(brief(link.sendUnconfirmed(fromHex("0102")))).toEqual(["UI S e6e60001", "UI 02"]);
    expect(brief(make().sendUnconfirmed(fromHex("0102")))).toEqual(["UI e6e6000102"]);
  });

  test("a late frame that a broken one had hidden is found at the timeout", () => {
    const link = connected({ parameters: limits(200) });
    link.send(fromHex("c0"));
    const broken = response(0, 1, "00".repeat(150)).subarray(0, 100);
    expect(brief(link.receive(concatBytes(broken, response(0, 1, "e6e700c4"))))).toEqual([]);
    expect(brief(link.onTimeout())).toEqual(["discarded", "apdu c4"]);
    expect(link.timer).toBe("none");
    link.send(fromHex("c0"));
    expect(brief(link.receive(concatBytes(broken, response(1, 2, "e6e700c4", { segmented: true }))))).toEqual([]);
    expect(brief(link.onTimeout())).toEqual(["discarded", "RR 2 P"]);
  });
});

describe("the end of a link", () => {
  test("DISC and UA, or DM", () => {
    for (const kind of ["UA", "DM"] as const) {
      const link = connected();
      expect(brief(link.disconnect())).toEqual(["DISC P"]);
      expect(brief(link.disconnect())).toEqual([]);
      expect(brief(link.receive(response(0, 0, "e6e700c4")))).toEqual(["discarded"]);
      expect(brief(link.receive(answer({ kind })))).toEqual(["disconnected"]);
      expect([link.state, link.timer]).toEqual(["disconnected", "none"]);
      expect(brief(link.receive(answer({ kind })))).toEqual(["discarded"]);
    }
  });

  test("DISC is repeated, then the link is given up anyway", () => {
    const link = connected({ retries: 1 });
    link.disconnect();
    expect(brief(link.onTimeout())).toEqual(["DISC P"]);
    expect(brief(link.onTimeout())).toEqual(["link.no-response"]);
    expect(link.state).toBe("disconnected");
    expect(link.onTimeout()).toEqual([]);
  });

  test("DM while connected: the server has forgotten the link", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.receive(answer({ kind: "DM" })))).toEqual(["link.disconnected"]);
    expect(brief(link.connect())).toEqual(["SNRM P"]);
  });

  test.each([
    [
      "100004",
      "rejects the I frame N(S) 0 N(R) 0: the information field is too long: propose shorter ones (its V(S) is 0, V(R) 0)",
    ],
    ["715408", "rejects the RR frame N(R) 3: N(R) acknowledges what it did not send (its V(S) is 2, V(R) 2)"],
    [
      "1d2003",
      "rejects the frame with control 0d: it does not know the control field; such a frame has no information field (its V(S) is 0, V(R) 1)",
    ],
    ["930000", "rejects the SNRM frame: it does not say why (its V(S) is 0, V(R) 0)"],
    ["10", "rejects a frame and does not say which"],
    ["", "rejects a frame and does not say which"],
  ])("FRMR %s says what was wrong", (information, message) => {
    const link = connected();
    link.send(fromHex("c0"));
    const [action] = link.receive(answer({ kind: "FRMR", information: fromHex(information) }));
    expect(action).toMatchObject({
      kind: "error",
      error: { code: "link.frame-reject", message: expect.stringContaining(`the server ${message} (client 16`) },
    });
    expect(link.state).toBe("disconnected");
  });

  test("a message without LLC octets and one that is too long end the link", () => {
    const link = connected();
    link.send(fromHex("c0"));
    expect(brief(link.receive(response(0, 1, "c4")))).toEqual(["link.protocol"]);
    const mirrored = connected();
    mirrored.send(fromHex("c0"));
    expect(brief(mirrored.receive(response(0, 1, "e6e600c4")))).toEqual(["link.protocol"]);
    const small = connected({ maxApdu: 2 });
    small.send(fromHex("c0"));
    expect(brief(small.receive(response(0, 1, "e6e700c401", { segmented: true })))).toEqual(["RR 1 P"]);
    expect(brief(small.receive(response(1, 1, "02")))).toEqual(["link.protocol"]);
  });
});
