import { dateFromBytes, dateTimeFromBytes, fromHex, timeFromBytes } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { inColumns } from "../src/columns.ts";
import { parseReference, siblingOf } from "../src/session/reference.ts";
import { valueLines, valueText } from "../src/session/value-text.ts";

const instant = "07e60c1f06173b1e00ffc400";

describe("a value for people", () => {
  const texts: readonly (readonly [value: unknown, text: string])[] = [
    [undefined, "none"],
    [null, "none"],
    [true, "true"],
    [12n, "12"],
    [-0.5, "-0.5"],
    ["a text", "a text"],
    [
      "bell \u0007, escape \u001b[2J, line\n, hidden \u200b",
      "bell \\u{7}, escape \\u{1b}[2J, line\\u{a}, hidden \\u{200b}",
    ],
    [fromHex("01ff"), "01ff"],
    [fromHex("434b5431"), "CKT1"],
    [fromHex(instant), "2022-12-31T23:59:30+01:00"],
    [fromHex("ffff0c1f06173b1e00ffc400"), "ffff0c1f06173b1e00ffc400"],
    [dateTimeFromBytes(fromHex(instant)), "2022-12-31T23:59:30+01:00"],
    [dateFromBytes(fromHex("07e60c1f06")), "2022-12-31"],
    [timeFromBytes(fromHex("173b1e00")), "23:59:30"],
    [{ type: "long64", value: -5n }, "-5"],
    [{ type: "null-data" }, "null-data"],
    [{ type: "float32", value: Number.NaN, bits: "7f800001" }, "NaN"],
    [{ kind: "data", value: { type: "bit-string", value: "0101" } }, "0101"],
    [{ type: "array", value: [] }, "none"],
    [
      {
        type: "structure",
        value: [
          { type: "unsigned", value: 1 },
          { type: "octet-string", value: fromHex("00") },
        ],
      },
      "1, 00",
    ],
    [
      {
        type: "array",
        value: [
          {
            type: "structure",
            value: [
              { type: "unsigned", value: 1 },
              { type: "unsigned", value: 2 },
            ],
          },
        ],
      },
      "(1, 2)",
    ],
    [{ type: "compact-array", value: { description: {}, items: [{ type: "unsigned", value: 7 }] } }, "7"],
    [{ scaler: -1, unit: "volt", left: undefined }, "scaler -1, unit volt"],
    [["clock-invalid", "doubtful"], "clock-invalid, doubtful"],
  ];

  test.each(texts.map(([value, text]) => ({ value, text })))("$text", ({ value, text }) => {
    expect(valueText(value)).toBe(text);
    expect(valueLines(value)).toEqual([text]);
  });

  test("has its parts on lines of their own when it is long", () => {
    const part = { classId: 3, logicalName: "1-0:1.8.0.255", note: "x".repeat(50) };
    expect(valueLines({ type: "array", value: [part, { ...part, inner: [part, part] }] })).toEqual([
      `- classId 3, logicalName 1-0:1.8.0.255, note ${part.note}`,
      "-",
      "  classId: 3",
      "  logicalName: 1-0:1.8.0.255",
      `  note: ${part.note}`,
      "  inner:",
      `    - classId 3, logicalName 1-0:1.8.0.255, note ${part.note}`,
      `    - classId 3, logicalName 1-0:1.8.0.255, note ${part.note}`,
    ]);
    const simple = Array.from({ length: 60 }, (_, index) => index);
    expect(valueLines(simple)).toEqual([simple.join(", ")]);
  });
});

describe("a reference", () => {
  test("names an attribute by name or number, of the newest version that has it", () => {
    const byName = parseReference("1-0:99.1.0.255/7.buffer");
    expect(byName).toMatchObject({ classId: 7, attributeId: 2, attributeName: "buffer" });
    expect(byName.layouts.map(({ definition }) => definition.version)).toEqual([1, 0]);
    expect(parseReference("1-0:99.1.0.255/7.2")).toEqual({ ...byName, text: "1-0:99.1.0.255/7.2" });
    const old = parseReference("1-0:99.1.0.255/7v0.buffer");
    expect(old.layouts.map(({ definition }) => definition.version)).toEqual([0]);
  });

  test("takes only versions in which the number has that name", () => {
    for (const { attribute } of parseReference("0-0:40.0.0.255/15.object_list").layouts) {
      expect(attribute).toMatchObject({ id: 2, name: "object_list" });
    }
  });

  test("reaches what classes do not know, by number", () => {
    expect(parseReference("1.8.0/3.-7")).toMatchObject({
      logicalName: "1-0:1.8.0.255",
      attributeId: -7,
      attributeName: "-7",
      layouts: [],
    });
    expect(parseReference("0-0:1.0.0.255/40000.5")).toMatchObject({ classId: 40000, attributeId: 5, layouts: [] });
  });

  test("knows the other attributes of its object", () => {
    expect(siblingOf(parseReference("1.8.0/3.value"), "scaler_unit")).toMatchObject({
      text: "1-0:1.8.0.255/3.scaler_unit",
      attributeId: 3,
    });
    expect(siblingOf(parseReference("0-0:1.0.0.255/8.time"), "scaler_unit")).toBeUndefined();
  });
});

test("columns are as wide as need be, with numbers to the right", () => {
  expect(
    inColumns(
      [
        ["name", "value", "more"],
        ["a", "1", "x"],
        ["lång", "-23.5"],
      ],
      1,
    ),
  ).toEqual(["name  value  more", "a         1  x", "lång  -23.5"]);
});
