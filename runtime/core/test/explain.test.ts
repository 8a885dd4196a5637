import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeTable, type Descriptor, type Explanation, explain, formatExplanation, fromHex } from "../src/index.ts";

const results = codeTable("result", false, { success: 0, "hardware-fault": 1 });

/** A record with an optional secret, a name, a result and some numbers. */
const record: Descriptor = {
  name: "record",
  node: {
    kind: "sequence",
    counted: false,
    fields: [
      { property: "key", presence: "flag", node: { kind: "octets", form: "counted", secret: true } },
      { property: "name", presence: "required", node: { kind: "octets", form: "fixed", size: 6 } },
      { property: "result", presence: "required", node: { kind: "enumerated", form: "octet", codes: results } },
      {
        property: "numbers",
        presence: "required",
        node: { kind: "list", of: { kind: "integer", size: 2, signed: true }, least: 2 },
      },
      { property: "note", presence: "required", node: { kind: "octets", form: "counted" } },
    ],
  },
};

const octets = fromHex("0102aabb" + "0100010800ff" + "01" + "02fffe0003" + "03414243");

/** Fails unless the spans cover the octets once and in order. */
function tiled(bytes: Uint8Array, explanation: Explanation): Explanation {
  let at = 0;
  for (const span of explanation.spans) {
    expect(span.offset).toBe(at);
    expect(span.length).toBeGreaterThan(0);
    at += span.length;
  }
  expect(at).toBe(bytes.length);
  return explanation;
}

describe("explain", () => {
  test("says of every octet what it is", () => {
    const { spans, error } = tiled(octets, explain(record, octets));
    expect(error).toBeUndefined();
    expect(spans.map(({ path, part, text }) => [path, part, text])).toEqual([
      ["key", "presence", ""],
      ["key", "value", "secret"],
      ["name", "value", "1-0:1.8.0.255"],
      ["result", "value", "hardware-fault"],
      ["numbers", "count", ""],
      ["numbers[0]", "value", "-2"],
      ["numbers[1]", "value", "3"],
      ["note", "value", '"ABC"'],
    ]);
  });

  test("after an error, shows what is left with the reason", () => {
    const { spans, error } = tiled(octets.subarray(0, 14), explain(record, octets.subarray(0, 14)));
    expect(error).toMatchObject({ code: "decode.truncated", path: "numbers" });
    expect(spans.at(-1)).toMatchObject({ part: "undecoded", text: error!.detail });
    const trailing = fromHex("000102");
    expect(tiled(trailing, explain({ name: "one", node: { kind: "boolean" } }, trailing)).error!.code).toBe(
      "decode.trailing",
    );
    expect(explain(record, new Uint8Array(0))).toMatchObject({ spans: [], error: { code: "decode.truncated" } });
  });

  test("any octets are covered", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        tiled(bytes, explain(record, bytes));
      }),
    );
  });

  test.each([
    ["", "empty"],
    ["20", '" "'],
    ["0001", "0001"],
    ["0100010800ff", "1-0:1.8.0.255"],
    ["313630343536", '"160456"'],
    ["00".repeat(30), `${"00".repeat(24)} … 30 octets`],
  ])("octets %s read %s", (hex, text) => {
    const bytes = fromHex(`${(hex.length / 2).toString(16).padStart(2, "0")}${hex}`);
    const { spans } = explain({ name: "octets", node: { kind: "octets", form: "counted" } }, bytes);
    expect(spans.map((span) => span.text)).toEqual([text]);
  });
});

describe("formatExplanation", () => {
  test("one line a field, long fields on several, secrets covered", () => {
    const lines = formatExplanation(octets, explain(record, octets).spans, 0x10);
    expect(lines).toEqual([
      "0010  01                                   key presence",
      "0011  ** ** **                             key secret",
      "0014  01 00 01 08 00 ff                    name 1-0:1.8.0.255",
      "001a  01                                   result hardware-fault",
      "001b  02                                   numbers count",
      "001c  ff fe                                numbers[0] -2",
      "001e  00 03                                numbers[1] 3",
      '0020  03 41 42 43                          note "ABC"',
    ]);
    const long = fromHex(`10${"00".repeat(16)}`);
    const { spans } = explain({ name: "octets", node: { kind: "octets", form: "counted" } }, long);
    expect(formatExplanation(long, spans)).toEqual([
      `0000  10 ${"00 ".repeat(11)} ${"00".repeat(16)}`,
      `000c  ${"00 ".repeat(5).trim()}`,
    ]);
  });
});
