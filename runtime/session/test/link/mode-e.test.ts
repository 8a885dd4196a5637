import { EncodeError, fromHex, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EchoFilter } from "../../src/link/echo-filter.ts";
import { SignOn, type SignOnAction, type SignOnOptions, SignOnResponder } from "../../src/link/mode-e.ts";
import { addEvenParity, hasEvenParity } from "../../src/link/parity.ts";
import { chunked, chunkSizes } from "./support.ts";

const text = (characters: string): Uint8Array => new TextEncoder().encode(characters);
const parity = (characters: string): Uint8Array => addEvenParity(text(characters));

function brief(actions: readonly SignOnAction[]): string[] {
  return actions.map((action) => {
    switch (action.kind) {
      case "send":
        return `send ${String.fromCharCode(...action.bytes.map((octet) => octet & 0x7f)).trim()}`;
      case "switch":
        return `switch ${action.baud}`;
      case "ready":
        return `ready ${toHex(action.rest)}`.trim();
      case "error":
        return action.error.code;
      default:
        return `discarded ${action.reason}`;
    }
  });
}

/** A sign-on whose meter has sent its identification. */
function identified(identification: string, options: SignOnOptions = {}): { signOn: SignOn; said: string[] } {
  const signOn = new SignOn(options);
  signOn.start();
  return { signOn, said: brief(signOn.receive(parity(identification))) };
}

describe("parity", () => {
  test("/?! CR LF in 7E1", () => {
    expect(toHex(parity("/?!\r\n"))).toBe("af3f218d0a");
    expect(toHex(parity("\u0006252\r\n"))).toBe("06b235b28d0a");
  });

  test("each octet gets an even number of ones, and keeps its seven bits", () => {
    for (let octet = 0; octet < 128; octet++) {
      const [with7] = addEvenParity(Uint8Array.of(octet));
      expect(with7! & 0x7f).toBe(octet);
      expect(hasEvenParity(with7!)).toBe(true);
      expect(hasEvenParity(with7! ^ 0x80)).toBe(false);
      expect(with7!.toString(2).replaceAll("0", "").length % 2).toBe(0);
    }
  });
});

describe("sign-on", () => {
  test("from the request to HDLC", () => {
    const signOn = new SignOn({ address: "00012345" });
    expect(brief(signOn.start())).toEqual(["send /?00012345!"]);
    expect(brief(signOn.receive(parity("/LGZ5\\2ZMD310\r\n")))).toEqual(["send \u0006252", "switch 9600"]);
    expect([signOn.state, signOn.waiting]).toEqual(["switching", false]);
    expect(signOn.switched()).toEqual([]);
    expect(brief(signOn.receive(parity("\u0006252\r\n")))).toEqual(["ready"]);
  });

  test.each([
    ["5", 9_600, "252", 9_600],
    ["6", 9_600, "252", 9_600],
    ["6", 115_200, "262", 19_200],
    ["9", 115_200, "292", 115_200],
    ["0", 9_600, "202", 300],
    ["4", 3_000, "232", 2_400],
  ])("speed %s offered, %i wanted", (offered, maxBaud, acknowledged, baud) => {
    const { said } = identified(`/ABC${offered}\\2X\r\n`, { maxBaud });
    expect(said).toEqual([`send \u0006${acknowledged}`, `switch ${baud}`]);
  });

  test.each([
    ["/ABC5ISK5X\r\n", "link.unsupported"],
    ["/ABCx\\2X\r\n", "link.unsupported"],
    ["/A\r\n", "link.protocol"],
  ])("%j is refused", (identification, code) => {
    const { signOn, said } = identified(identification);
    expect([said, signOn.state]).toEqual([[code], "failed"]);
  });

  test("its own echo is no identification", () => {
    const { signOn, said } = identified("/?!\r\n");
    expect(said).toEqual(["discarded a line that is no identification, perhaps an echo"]);
    expect(brief(signOn.receive(parity("/ABC5\\2X\r\n")))).toEqual(["send \u0006252", "switch 9600"]);
  });

  test("an octet with wrong parity costs the line, and the request goes out again", () => {
    const signOn = new SignOn({ retries: 1 });
    signOn.start();
    const damaged = parity("/ABC5\\2X\r\n");
    damaged[4]! ^= 0x01;
    const said = brief(signOn.receive(damaged));
    expect(said[0]).toMatch(/parity/);
    expect(said.some((one) => one.startsWith("send"))).toBe(false);
    expect(brief(signOn.onSilence())).toEqual(["send /?!"]);
    expect(brief(signOn.onSilence())).toEqual(["link.no-response"]);
  });

  test("a confirmation that is missing, plain, of something else, or HDLC already", () => {
    const make = (): SignOn => {
      const { signOn } = identified("/ABC5\\2X\r\n");
      signOn.switched();
      return signOn;
    };
    expect(brief(make().onSilence()).at(-1)).toBe("ready");
    expect(brief(make().receive(text("\u0006252\r\n")))).toEqual(["ready"]);
    expect(brief(make().receive(fromHex("063235320d0a7ea0")))).toEqual(["ready 7ea0"]);
    expect(brief(make().receive(text("\u0006242\r\n")))).toEqual(["link.protocol"]);
    expect(brief(make().receive(fromHex("7ea007")))).toEqual(["ready 7ea007"]);
    // Garbage of the change of speed.
    expect(brief(make().receive(fromHex("ff00f8063235320d0a")))).toEqual(["ready"]);
  });

  test("addresses that cannot be one are refused", () => {
    expect(() => new SignOn({ address: "a!b" })).toThrow(EncodeError);
    expect(() => new SignOn({ address: "1".repeat(33) })).toThrow(EncodeError);
    expect(() => new SignOn({ maxBaud: 299 })).toThrow(EncodeError);
  });

  test("any octets in any chunks end in bounded memory and without a throw, and chunking changes nothing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), chunkSizes, (octets, sizes) => {
        const run = (chunks: readonly Uint8Array[]): string[] => {
          const signOn = new SignOn();
          signOn.start();
          return chunks.flatMap((chunk) => brief(signOn.receive(chunk)));
        };
        const noise = Uint8Array.of(...addEvenParity(octets), ...parity("/ABC5\\2X\r\n"));
        const whole = run([noise]);
        expect(run(chunked(noise, sizes))).toEqual(whole);
        expect(whole.slice(-2)).toEqual(["send \u0006252", "switch 9600"]);
      }),
      { examples: [[text("/ABC"), [1]]] },
    );
  });
});

describe("responder", () => {
  const options = { manufacturer: "KCT", name: "SIM", baud: 9_600, address: "12345" };

  test.each([
    ["/?!\r\n", true],
    ["/?12345!\r\n", true],
    ["/?00012345!\r\n", true],
    ["/?99!\r\n", false],
    ["/KCT5\\2SIM\r\n", false],
  ])("%j is answered: %s", (request, isAnswered) => {
    const said = brief(new SignOnResponder(options).receive(parity(request)));
    expect(said).toEqual(isAnswered ? ["send /KCT5\\2SIM"] : []);
  });

  test("client and responder agree on the slower speed, in any chunks", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(300, 2_400, 9_600),
        fc.constantFrom(300, 9_600, 19_200),
        chunkSizes,
        (a, b, sizes) => {
          const meter = new SignOnResponder({ ...options, baud: a });
          const signOn = new SignOn({ maxBaud: b });
          const speeds: number[] = [];
          const queue = [...signOn.start()];
          let isReady = false;
          for (let action = queue.shift(); action !== undefined; action = queue.shift()) {
            if (action.kind === "switch") {
              speeds.push(action.baud);
              queue.push(...signOn.switched());
            }
            if (action.kind === "ready") isReady = true;
            if (action.kind !== "send") continue;
            const replies = chunked(action.bytes, sizes).flatMap((chunk) => meter.receive(chunk));
            for (const reply of replies) {
              if (reply.kind === "switch") speeds.push(reply.baud);
              if (reply.kind === "send" && signOn.state === "switching") queue.push(...signOn.switched());
              if (reply.kind === "send")
                queue.push(...chunked(reply.bytes, sizes).flatMap((one) => signOn.receive(one)));
            }
          }
          expect(isReady).toBe(true);
          expect(new Set(speeds)).toEqual(new Set([Math.min(a, b)]));
        },
      ),
    );
  });
});

describe("echo", () => {
  test("what was sent is left out, what follows is not, in any chunks", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), chunkSizes, (sent, answer, sizes) => {
        const filter = new EchoFilter();
        filter.sent(sent);
        const heard = chunked(Uint8Array.of(...sent, ...answer), sizes).map((chunk) => toHex(filter.receive(chunk)));
        expect(heard.join("")).toBe(toHex(answer));
      }),
    );
  });

  test("an echo that is damaged or missing costs nothing of the answer", () => {
    const filter = new EchoFilter();
    filter.sent(fromHex("7ea007"));
    expect(toHex(filter.receive(fromHex("7ea107")))).toBe("a107");
    expect(toHex(filter.receive(fromHex("7ea0")))).toBe("7ea0");
    filter.sent(fromHex("7ea007"));
    filter.silence();
    expect(toHex(filter.receive(fromHex("7ea0")))).toBe("7ea0");
  });
});
