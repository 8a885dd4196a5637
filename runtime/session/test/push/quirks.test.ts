import { concatBytes, DecodeError, fromHex, toHex } from "@cosemkit/core";
import { encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { describe, expect, test } from "vitest";
import { quirks } from "../../src/association/quirks.ts";
import { decodeMessages } from "../../src/push/decode-message.ts";
import { explainFrames } from "../../src/push/explain-frames.ts";
import { type DecodedMessage, isFailed, type MessageWarning } from "../../src/push/message.ts";
import { wholly } from "./support.ts";

const cases = [
  {
    name: "tagged-date-time",
    octets: "0f40000000090c07e1090f05052128ff800000120005",
    repaired: "0f400000000c07e1090f05052128ff800000120005",
    offset: 5,
  },
  {
    name: "unflagged-event-time",
    octets: "c2090c07e70706040a362600ff88800001000060010aff0209024b41",
    repaired: "c2010c07e70706040a362600ff88800001000060010aff0209024b41",
    offset: 1,
  },
  {
    name: "short-conformance-tag",
    octets: "01000000065f0400181a200000",
    repaired: "01000000065f1f0400181a200000",
    offset: 5,
  },
  {
    // An AARE of a Landis+Gyr E650 (jDLMS HdlcFrameTest.decode3): all three lengths are one too small.
    name: "short-acse-lengths",
    octets: "6128a109060760857405080102a203020100a305a103020100be0f040d0800065f1f04001802200960fa00",
    repaired: "6129a109060760857405080102a203020100a305a103020100be10040e0800065f1f04001802200960fa00",
    offset: 1,
  },
  {
    // A capture (gocosem, trace-encryption.txt): 49 octets are announced, 37 are there.
    name: "counted-absent-tag",
    octets: "cb3120000000560e44fc81aa1809407238bb70c5576bc3d9786d079bc856c84fda011129338fdc",
    repaired: "cb2520000000560e44fc81aa1809407238bb70c5576bc3d9786d079bc856c84fda011129338fdc",
    offset: 1,
  },
];

/** What the keys that are not given add to the warnings. */
function withoutKeys(message: DecodedMessage | undefined): readonly MessageWarning[] {
  return message!.warnings.filter((warning) => warning.code !== "key-missing");
}

test("every quirk has its case", () => {
  expect(quirks.map((quirk) => quirk.name)).toEqual(cases.map((one) => one.name));
});

describe.each(cases)("$name", ({ name, octets, repaired, offset }) => {
  test("is refused by default, with the option that takes it", () => {
    const [failure] = decodeMessages([fromHex(octets)]).filter(isFailed);
    expect(failure!.error).toBeInstanceOf(DecodeError);
    expect(failure!.error.message).toContain(`lenient option ${name}`);
  });

  test("is refused under other options", () => {
    const others = quirks.map((quirk) => quirk.name).filter((other) => other !== name);
    expect(decodeMessages([fromHex(octets)], { lenient: others }).filter(isFailed)).toHaveLength(1);
  });

  test("is put right and reported under its option", () => {
    const [message] = wholly(decodeMessages([fromHex(octets)], { lenient: [name] }));
    expect(toHex(message!.apdu!.octets)).toBe(repaired);
    expect(toHex(encodeCosemApdu(message!.apdu!.value))).toBe(repaired);
    expect(withoutKeys(message)).toMatchObject([{ code: name, offset }]);
  });

  test("does no harm to what is right", () => {
    const [message] = wholly(decodeMessages([fromHex(repaired)], { lenient: [name] }));
    expect(toHex(message!.apdu!.octets)).toBe(repaired);
    expect(withoutKeys(message)).toEqual([]);
  });

  test("that is not the only thing wrong is still refused", () => {
    expect(decodeMessages([fromHex(`${octets}00`)], { lenient: [name] }).filter(isFailed)).toHaveLength(1);
  });
});

describe("short-acse-lengths", () => {
  const under = (hex: string) => decodeMessages([fromHex(hex)], { lenient: ["short-acse-lengths"] });

  test("puts right the RLRE of a Gurux server", () => {
    // Capture (htanwar922/wireshark-dlms, Output.pcap): 11 and 0f where 15 and 10 are needed.
    const [message] = wholly(under("6311800100be0f040e0800065f1f0400001e5d04000007"));
    expect(toHex(message!.apdu!.octets)).toBe("6315800100be10040e0800065f1f0400001e5d04000007");
    expect(message!.userInformation!.value.kind).toBe("initiate-response");
    expect(message!.warnings).toMatchObject([{ code: "short-acse-lengths", offset: 1 }]);
  });

  test.each([
    ["a length that says more than is there", "601ea109060760857405080101be10040e01000000065f1f0400007e1f04b0"],
    ["an APDU that was cut", "601da109060760857405080101be10040e01000000065f1f0400007e1f04"],
    [
      "octets that the user-information does not end with",
      "601da109060760857405080101be10040e01000000065f1f0400007e1f04b000",
    ],
  ])("does not take %s for it", (_, hex) => {
    const [failure] = under(hex).filter(isFailed);
    expect(failure!.error.message).not.toContain("lenient");
  });

  test("takes user-information longer than one octet can count", () => {
    const ciphered = `288180${"3000000001".padEnd(256, "a5")}`;
    const [message] = wholly(under(`637f800100be7e047d${ciphered}`));
    expect(toHex(message!.apdu!.octets)).toBe(`63818c800100be8186048183${ciphered}`);
  });
});

describe("counted-absent-tag", () => {
  const under = (hex: string) => decodeMessages([fromHex(hex)], { lenient: ["counted-absent-tag"] });

  test("is put right behind a system title too", () => {
    const [message] = wholly(under("db084d4d4d0000bc614e 13 20 00000001 c401".replaceAll(" ", "")));
    expect(toHex(message!.apdu!.octets)).toBe("db084d4d4d0000bc614e07 2000000001c401".replaceAll(" ", ""));
  });

  test("is not taken where a tag is announced: the APDU is cut", () => {
    const [failure] = under("cb3130000000560e44fc81aa1809407238bb70c5576bc3d9786d079bc856c84fda011129338fdc").filter(
      isFailed,
    );
    expect(failure!.error).toMatchObject({ code: "decode.truncated" });
    expect(failure!.error.message).not.toContain("lenient");
  });
});

describe("mbus-length-modulo-256", () => {
  // 257 octets from C to the end of the data, which 01 counts modulo 256; the APDU is a data-notification.
  const apdu = fromHex(`0f000000010009 81 f3 ${"5a".repeat(243)}`.replaceAll(" ", ""));
  const fields = concatBytes(Uint8Array.of(0x53, 0xff, 0x10, 0x01, 0x67), apdu);
  const sum = fields.reduce((total, octet) => (total + octet) & 0xff, 0);
  const frame = concatBytes(Uint8Array.of(0x68, 0x01, 0x01, 0x68), fields, Uint8Array.of(sum, 0x16));

  test("is a frame of 257 octets", () => {
    expect(fields).toHaveLength(257);
  });

  test("is refused by default, with the option that takes it", () => {
    const failures = decodeMessages([frame]).filter(isFailed);
    expect(failures[0]!.error).toMatchObject({ code: "decode.malformed", layer: "mbus", offset: 1 });
    expect(failures[0]!.error.message).toContain("lenient option mbus-length-modulo-256");
  });

  test("is accepted and reported under its option, in any chunks", () => {
    for (const size of [1, 7, frame.length]) {
      const chunks = Array.from({ length: Math.ceil(frame.length / size) }, (_, i) =>
        frame.subarray(i * size, (i + 1) * size),
      );
      const outcomes = decodeMessages(chunks, { as: "mbus", lenient: ["mbus-length-modulo-256"] });
      const [message] = wholly(outcomes);
      expect(toHex(message!.apdu!.octets)).toBe(toHex(apdu));
      expect(message!.warnings).toMatchObject([{ code: "mbus-length-modulo-256" }]);
    }
  });

  test("is found out too", () => {
    expect(wholly(decodeMessages([frame], { lenient: ["mbus-length-modulo-256"] }))).toHaveLength(1);
  });

  test("every octet has its field", () => {
    const spans = explainFrames("mbus", frame, ["mbus-length-modulo-256"]);
    expect(spans.map((span) => span.length).reduce((a, b) => a + b)).toBe(frame.length);
    expect(spans.find((span) => span.path === "data")).toMatchObject({ offset: 9, length: apdu.length });
  });
});
