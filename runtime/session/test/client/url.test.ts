import { fromHex } from "@cosemkit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConnectionUrl, parseConnectionUrl } from "../../src/client/url.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";

const usual = {
  client: 16,
  server: hdlcAddress(1),
  mechanism: "none",
  suite: 0,
  policy: "none",
  title: undefined,
  form: "service",
  keyInfo: undefined,
  names: "logical",
  blockWindow: undefined,
  gateway: undefined,
} as const;

/** A serial port without a sign-on. */
const plain = { signOn: false, address: undefined, echo: false };

describe("parseConnectionUrl", () => {
  test.each<readonly [string, Partial<ConnectionUrl>]>([
    ["tcp://10.1.2.3:4060", { location: { kind: "tcp", host: "10.1.2.3", port: 4060 } }],
    ["tcp://meter.example", { location: { kind: "tcp", host: "meter.example", port: 4059 } }],
    ["tcp://meter.example/", { location: { kind: "tcp", host: "meter.example", port: 4059 } }],
    ["tcp://[2001:db8::1]:4059", { location: { kind: "tcp", host: "2001:db8::1", port: 4059 } }],
    ["udp://10.1.2.3", { location: { kind: "udp", host: "10.1.2.3", port: 4059 } }],
    ["hdlc://10.1.2.3:5000", { location: { kind: "hdlc", host: "10.1.2.3", port: 5000 } }],
    ["serial:/dev/ttyUSB0", { location: { kind: "serial", path: "/dev/ttyUSB0", baud: 9600, ...plain } }],
    [
      "serial:/dev/ttyUSB0?baud=300&client=1",
      { location: { kind: "serial", path: "/dev/ttyUSB0", baud: 300, ...plain }, client: 1 },
    ],
    ["serial:COM3", { location: { kind: "serial", path: "COM3", baud: 9600, ...plain } }],
    [
      "serial:COM3?mode=e&address=12345&echo=on",
      { location: { kind: "serial", path: "COM3", baud: 9600, signOn: true, address: "12345", echo: true } },
    ],
    ["tcp://h?client=1&server=700", { client: 1, server: { upper: 700, lower: undefined, octets: 1 } }],
    ["hdlc://h?server=1:17", { server: hdlcAddress(1, 17, 2) }],
    ["hdlc://h?server=1:17&octets=4", { server: hdlcAddress(1, 17, 4) }],
    ["hdlc://h?server=1:9561", { server: hdlcAddress(1, 9561, 4) }],
    ["tcp://h?auth=lls", { mechanism: "lls" }],
    ["tcp://h?auth=hls5", { mechanism: "hls5", policy: "authenticated-encryption" }],
    ["tcp://h?auth=hls5&policy=none", { mechanism: "hls5", policy: "none" }],
    ["tcp://h?suite=2", { suite: 2, policy: "authenticated-encryption" }],
    ["tcp://h?auth=hls6&policy=authentication", { mechanism: "hls6", policy: "authentication" }],
    ["tcp://h?suite=0&form=general", { policy: "authenticated-encryption", form: "general" }],
    ["tcp://h?suite=0&form=general-ciphering", { policy: "authenticated-encryption", form: "general-ciphering" }],
    ["tcp://h?form=general-ciphering&keyinfo=wrapped", { form: "general-ciphering", keyInfo: "wrapped" }],
    ["tcp://h?names=short", { names: "short" }],
    ["tcp://h?gbt=8", { blockWindow: 8 }],
    ["tcp://h?gateway=1:0a0B", { gateway: { networkId: 1, deviceAddress: fromHex("0a0b") } }],
    ["hdlc://h?gateway=0:", { gateway: { networkId: 0, deviceAddress: new Uint8Array(0) } }],
    ["tcp://h?title=4d4D4d0000bc614e", { title: fromHex("4d4d4d0000bc614e") }],
  ])("%s", (text, expected) => {
    const parsed = parseConnectionUrl(text);
    expect(parsed).toMatchObject({ ...usual, text, ...expected });
  });

  test.each<readonly [string, RegExp]>([
    ["10.1.2.3", /not a URL; write it like tcp:/],
    ["http://10.1.2.3", /scheme "http" is not known; tcp, udp, hdlc, serial are/],
    ["tcp:///", /host is missing/],
    ["tcp://h/path", /"?\/path"? after the host means nothing/],
    ["tcp://h?clint=1", /parameter "clint" is not known/],
    ["tcp://h?client=1&client=2", /client is given twice/],
    ["tcp://h?gbt=0", /gbt is the number of blocks/],
    ["tcp://h?gbt=64", /gbt is "64"/],
    ["tcp://h?gateway=0a", /gateway is a network and the address/],
    ["tcp://h?gateway=1:0a0", /gateway is a network and the address/],
    ["tcp://h?gateway=256:0a", /network is "256"/],
    ["tcp://h?client=x", /client is "x", a whole number up to 65535/],
    ["tcp://h?client=", /client is ""/],
    ["tcp://h?client=-1", /client is "-1"/],
    ["tcp://h?client=65536", /up to 65535/],
    ["hdlc://h?client=127", /up to 126/],
    ["tcp://h?server=1:17", /physical device is for HDLC/],
    ["tcp://h?octets=4", /physical device is for HDLC/],
    ["hdlc://h?server=1:2:3", /logical:physical/],
    ["hdlc://h?server=1:17&octets=3", /octets is 1, 2 or 4/],
    ["hdlc://h?server=200", /upper 200 is not in 0..127/],
    ["hdlc://h?octets=2", /lower/],
    ["tcp://h?form=ded", /form "ded" is not known/],
    ["tcp://h?form=general&keyinfo=wrapped", /keyinfo is for form=general-ciphering/],
    ["tcp://h?form=general-ciphering&keyinfo=agreed", /keyinfo "agreed" is not known/],
    ["tcp://h?auth=hls7", /auth "hls7" is not known/],
    ["tcp://h?suite=3", /up to 2/],
    ["tcp://h?policy=3", /policy "3" is not known; none, authentication, encryption, authenticated-encryption are/],
    ["tcp://h?title=4d4d4d", /16 hex digits/],
    ["tcp://h?baud=9600", /baud is for serial ports/],
    ["serial://dev/ttyUSB0", /serial:\/dev\/ttyUSB0/],
    ["serial:", /serial:\/dev\/ttyUSB0/],
    ["tcp://h?mode=e", /mode is for serial ports/],
    ["serial:COM3?address=1", /address is for mode=e/],
    ["serial:COM3?mode=e&address=1!", /address has up to 32/],
    ["serial:COM3?mode=c", /hdlc, e are/],
    ["serial:COM3?baud=110", /at least 300/],
    ["serial:/dev/ttyUSB0?baud=fast", /baud is "fast"/],
  ])("%s is refused", (text, message) => {
    expect(() => parseConnectionUrl(text)).toThrow(
      expect.objectContaining({ code: "url.invalid", message: expect.stringMatching(message) }),
    );
  });

  test.each([
    "tcp://user:hunter2@h?client=1",
    "tcp://hunter2@h",
    "tcp://h?password=hunter2",
    "tcp://h?guek=hunter2",
    "tcp://h?GAK=hunter2",
    "tcp://h?secret=hunter2&client=x",
  ])("a secret in %s is refused and not repeated", (text) => {
    expect(() => parseConnectionUrl(text)).toThrow(
      expect.objectContaining({ code: "url.invalid", message: expect.not.stringContaining("hunter2") }),
    );
  });

  test("any text is parsed or refused, and nothing else", () => {
    const part = fc.string({ maxLength: 12 });
    const text = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom("tcp://h", "hdlc://h", "serial:/p"), fc.constantFrom("client", "server", "auth"), part)
        .map(([base, name, value]) => `${base}?${name}=${value}`),
    );
    fc.assert(
      fc.property(text, (url) => {
        try {
          return parseConnectionUrl(url).text === url;
        } catch (error) {
          return (error as { code?: unknown }).code === "url.invalid";
        }
      }),
    );
  });
});
