import { DecodeError, fromHex, toHex } from "@cosemkit/core";
import { encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { describe, expect, test } from "vitest";
import { decodeMessages } from "../../src/push/decode-message.ts";
import { isFailed } from "../../src/push/message.ts";
import { quirks } from "../../src/push/quirks.ts";
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
];

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
    expect(message!.warnings).toMatchObject([{ code: name, offset }]);
  });

  test("does no harm to what is right", () => {
    const [message] = wholly(decodeMessages([fromHex(repaired)], { lenient: [name] }));
    expect(toHex(message!.apdu!.octets)).toBe(repaired);
    expect(message!.warnings).toEqual([]);
  });

  test("that is not the only thing wrong is still refused", () => {
    expect(decodeMessages([fromHex(`${octets}00`)], { lenient: [name] }).filter(isFailed)).toHaveLength(1);
  });
});
