import { expect, test } from "vitest";
import { bookType, layOut, needsLayout } from "../src/book-type.ts";
import type { ClassType } from "../src/spec-model.ts";

const bits = [
  { bit: 0, id: "get" },
  { bit: 1, id: "set" },
];
const types: readonly [type: ClassType, text: string][] = [
  ["double-long-unsigned", "double-long-unsigned"],
  ["scal_unit_type", "scal_unit_type"],
  ["logical-name", "octet-string[6]"],
  [{ kind: "any", because: "unknown" }, "instance-specific"],
  [{ kind: "any", in: "array", because: "unknown" }, "array"],
  [{ kind: "enum", codes: "unit" }, "enum"],
  [{ kind: "octet-string" }, "octet-string"],
  [{ kind: "octet-string", size: 8 }, "octet-string[8]"],
  [{ kind: "octet-string", format: "date-time" }, "octet-string[12]"],
  [{ kind: "octet-string", format: "date" }, "octet-string[5]"],
  [{ kind: "octet-string", format: "time" }, "octet-string[4]"],
  [{ kind: "bit-string", size: 24 }, "bit-string[24]"],
  [{ kind: "named-bits", order: "msb0", bits }, "bit-string[2]"],
  [{ kind: "bit-flags", base: "unsigned", order: "lsb0", bits }, "unsigned"],
  [{ kind: "array", of: "long" }, "array<long>"],
  [{ kind: "array", of: "long", size: 3 }, "array[3]<long>"],
  [
    {
      kind: "structure",
      fields: [
        { name: "scaler", type: "integer" },
        { name: "unit", type: { kind: "enum", codes: "unit" } },
      ],
    },
    "structure{scaler: integer; unit: enum}",
  ],
  [{ kind: "choice", alternatives: ["boolean", { kind: "array", of: "long" }] }, "choice{boolean | array<long>}"],
  [
    {
      kind: "select",
      by: "mode",
      cases: [
        { when: "a", name: "one", type: "long" },
        { when: "b", name: "two", type: "long" },
        { when: 3, name: "three", type: "boolean" },
      ],
    },
    "choice{long | boolean}",
  ],
  [{ kind: "table", columns: "capture_objects" }, "choice{array<structure{*: instance-specific}> | compact-array}"],
];

test.each(types)("%j is written %s", (type, text) => {
  expect(bookType(type)).toBe(text);
});

test("a type is laid out down to the leaf", () => {
  const type: ClassType = {
    kind: "array",
    size: 2,
    of: {
      kind: "structure",
      fields: [
        { name: "limit", type: "long", unit: "watt", doc: "Most." },
        { name: "name", type: "logical-name" },
        { name: "access", type: { kind: "named-bits", order: "msb0", bits } },
        { name: "state", type: { kind: "bit-flags", base: "unsigned", order: "lsb0", bits } },
        { name: "mode", type: { kind: "enum", codes: "lamp-mode" } },
        {
          name: "value",
          type: {
            kind: "select",
            by: "mode",
            cases: [{ when: "on", name: "level", type: { kind: "any", because: "unknown" } }],
          },
        },
        {
          name: "when",
          type: { kind: "choice", alternatives: [{ kind: "octet-string", format: "date-time" }, "long"] },
        },
        { name: "key", type: { kind: "octet-string", size: 16 } },
        { name: "mask", type: { kind: "bit-string", size: 4 } },
      ],
    },
  };
  expect(layOut("entries", type)).toEqual([
    "entries: array of 2",
    "  element: structure",
    "    limit (watt): long -- Most.",
    "    name: octet-string[6] (logical name)",
    "    access: bit-string[2] (bit 0 first: get, set)",
    "    state: unsigned (bit 0 last: get, set)",
    "    mode: enum (codes: lamp-mode)",
    "    value: by mode",
    "      on, level: any Data (no source lays it out)",
    "    when: choice",
    "      1: octet-string[12] (date time)",
    "      2: long",
    "    key: octet-string[16]",
    "    mask: bit-string[4]",
  ]);
});

test("a layout is given where one line does not say all", () => {
  expect(needsLayout("long")).toBe(false);
  expect(needsLayout({ kind: "octet-string", size: 8 })).toBe(false);
  expect(needsLayout({ kind: "octet-string", format: "date" })).toBe(true);
  expect(needsLayout({ kind: "enum", codes: "unit" })).toBe(true);
});
