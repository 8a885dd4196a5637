import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EncodeError } from "../src/errors.ts";
import { obisNames } from "../src/obis-names.ts";
import type { ObisRules, ObisTables } from "../src/obis-rules.ts";

/** A small world: medium 1 measures, medium 2 has no tables, 3 has two files. */
const metering: ObisTables = {
  confidence: "confirmed",
  media: [1],
  measures: [{ id: "active", name: "power", unit: "watt", integral: { name: "energy", unit: "watt-hour" } }],
  groupC: [
    { c: 1, name: "{measure} in", measure: "active", phaseStep: 20 },
    { c: 12, name: "voltage", phaseStep: 20, unit: "volt" },
    { c: 83, name: "losses" },
    { c: "90-92", name: "part {number}", number: "1-3" },
    { c: 92, name: "last part" },
    { c: 52, name: "voltage of the lamp" },
  ],
  groupD: [
    {
      id: "processing",
      values: [
        { d: 6, name: "maximum", classes: [4] },
        { d: 7, name: "instantaneous", classes: [3] },
        { d: 8, name: "integral", integral: true, implied: true, classes: [3] },
        { d: 9, name: "integral of the period", integral: true, classes: [3], confidence: "single-source" },
        { d: 32, name: "occurrences", unit: "count", classes: [1, 3] },
        { d: 33, name: "duration", unit: null, classes: [1, 3] },
      ],
    },
    { id: "parts", scope: [{ c: "90-92" }], classes: [7], values: [{ d: 7, name: "now" }] },
  ],
  groupE: [
    {
      id: "tariff",
      values: [
        { e: 0, name: "total", implied: true },
        { e: "1-63", name: "rate {e}" },
      ],
    },
    {
      id: "tariff",
      scope: [{ d: "8-9" }],
      values: [
        { e: 0, name: "total" },
        { e: "1-63", name: "rate {e}" },
      ],
    },
    {
      id: "harmonic",
      scope: [{ c: "12,32,52,72", d: 7 }],
      values: [
        { e: 0, name: "all", implied: true },
        { e: "1-120", name: "harmonic {e}" },
        { e: 3, name: "third harmonic", classes: [1], confidence: "unconfirmed" },
        { e: 124, name: "distortion", unit: "percent" },
      ],
    },
    {
      id: "loss",
      scope: [{ c: 83 }],
      leads: true,
      values: [{ e: 1, name: "copper {measure}", measure: "active" }],
    },
  ],
  groupF: [
    {
      id: "threshold",
      scope: [{ d: "32-33" }],
      values: [
        { f: "0-99", name: "threshold {f}" },
        { f: 255, name: "none", implied: true },
      ],
    },
  ],
  categories: [
    { c: 0, name: "general" },
    {
      c: 0,
      d: 1,
      name: "serial numbers",
      classes: [1, 3],
      values: [
        { e: "0-9", name: "serial number {number}", number: "1-10" },
        { e: 0, name: "factory number", classes: [1] },
        { e: 200, name: "seal number" },
        { e: 20, f: "0-99,255", periods: true, name: "counter" },
        { b: 0, e: 30, name: "the only one" },
        { e: 31, name: "input {b}" },
      ],
    },
    { c: 10, name: "scripts", classes: [9], instance: "d", values: [{ d: "0-127", e: 0, name: "reset script" }] },
    {
      c: 99,
      name: "profiles",
      classes: [7],
      values: [
        { d: "1-92", e: "0-99", name: "profile of {quantity}" },
        { d: 1, e: 1, name: "load profile", confidence: "single-source" },
      ],
    },
  ],
};

const rules: ObisRules = {
  groups: {
    confidence: "confirmed",
    media: [
      { a: 1, name: "electricity" },
      { a: 2, name: "unknown juice", confidence: "single-source" },
      { a: 3, name: "juice" },
    ],
    groupB: [
      { b: 0, name: "none", implied: true },
      { b: "1-64", name: "channel {b}" },
    ],
    groupF: [
      {
        id: "billing-period",
        values: [
          { f: "0-99", name: "billing period {f}", also: [7] },
          { f: "102-125", name: "last {number} periods", number: "2-25" },
          { f: 255, name: "current", implied: true },
        ],
      },
    ],
    ranges: [
      { b: "65-127", status: "utility-specific" },
      { b: "128-255", status: "reserved" },
      { a: 3, c: 1, status: "inactive" },
      { c: 94, d: 31, status: "country-specific", name: "Netherlands" },
      { c: "128-199", status: "manufacturer-specific" },
      { d: "128-254", status: "manufacturer-specific" },
      { e: "128-254", status: "manufacturer-specific" },
      { f: "128-254", status: "manufacturer-specific", confidence: "unconfirmed" },
    ],
  },
  tables: [
    metering,
    { ...metering, media: [3], confidence: "single-source", categories: [] },
    {
      confidence: "confirmed",
      media: [3],
      categories: [{ c: 1, name: "{medium} box", values: [{ d: 0, e: 0, name: "{medium} object" }] }],
    },
  ],
};

const names = obisNames(rules);
const name = (code: string): string => names.describe(code).name;

describe("composed names", () => {
  test.each([
    ["1-0:1.7.0", "power in, instantaneous"],
    ["1-0:1.8.0", "energy in, total"],
    ["1-0:1.8.2", "energy in, rate 2"],
    ["1-0:21.8.0", "energy in L1, total"],
    ["1-0:61.7.0", "power in L3, instantaneous"],
    ["1-0:1.9.0", "energy in, integral of the period, total"],
    ["1-0:1.6.0", "power in, maximum"],
    ["1-0:1.6.3", "power in, maximum, rate 3"],
    ["1-0:12.8.0", "voltage, integral, total"],
    ["1-0:32.7.0", "voltage L1, instantaneous"],
    ["1-0:32.7.5", "voltage L1, instantaneous, harmonic 5"],
    ["1-0:32.7.3", "voltage L1, instantaneous, third harmonic"],
    ["1-0:83.8.1", "copper energy"],
    ["1-0:83.7.1", "copper power, instantaneous"],
    ["1-0:91.7.0", "part 2, now"],
    ["1-0:92.7.0", "last part, now"],
    ["1-0:52.6.0", "voltage of the lamp, maximum"],
    ["1-0:72.6.0", "voltage L3, maximum"],
    ["1-0:1.8.0*7", "energy in, total, billing period 7"],
    ["1-0:1.8.0*103", "energy in, total, last 3 periods"],
    ["1-0:1.32.0*7", "power in, occurrences, threshold 7"],
    ["1-5:1.8.0", "energy in, total, channel 5"],
  ])("%s is %s", (code, expected) => {
    expect(names.describe(code)).toMatchObject({ name: expected, status: "standard", medium: "electricity" });
  });

  test("carry classes, unit and confidence", () => {
    const of = (code: string): unknown => {
      const { classes, unit, confidence } = names.describe(code);
      return [classes, unit, confidence];
    };
    expect(of("1-0:1.7.0")).toEqual([[3], "watt", "confirmed"]);
    expect(of("1-0:1.8.0")).toEqual([[3], "watt-hour", "confirmed"]);
    expect(of("1-0:1.8.0*7")).toEqual([[3, 7], "watt-hour", "confirmed"]);
    expect(of("1-0:1.9.0")).toEqual([[3], "watt-hour", "single-source"]);
    // No unit is guessed for an integral that the rules do not name.
    expect(of("1-0:12.8.0")).toEqual([[3], undefined, "confirmed"]);
    expect(of("1-0:32.7.3")).toEqual([[1], "volt", "unconfirmed"]);
    expect(of("1-0:32.7.124")).toEqual([[3], "percent", "confirmed"]);
    expect(of("1-0:12.32.0")).toEqual([[1, 3], "count", "confirmed"]);
    expect(of("1-0:12.33.0")).toEqual([[1, 3], undefined, "confirmed"]);
    expect(of("1-0:90.7.0")).toEqual([[7], undefined, "confirmed"]);
    expect(of("1-0:83.8.1")).toEqual([[3], "watt-hour", "confirmed"]);
    expect(of("3-0:12.7.0")).toEqual([[3], "volt", "single-source"]);
  });
});

describe("named objects", () => {
  test.each([
    ["1-0:0.1.4", "serial number 5", [1, 3]],
    ["1-0:0.1.0", "factory number", [1]],
    ["1-0:0.1.200", "seal number", [1, 3]],
    ["1-2:0.1.4", "serial number 5, channel 2", [1, 3]],
    ["1-0:0.1.20", "counter", [1, 3]],
    ["1-0:0.1.20*9", "counter, billing period 9", [1, 3]],
    ["1-0:0.1.30", "the only one", [1, 3]],
    ["1-7:0.1.31", "input 7, channel 7", [1, 3]],
    ["1-0:10.0.0", "reset script", [9]],
    ["1-0:10.3.0", "reset script (instance 3)", [9]],
    ["1-0:99.32.7", "profile of voltage L1, instantaneous", [7]],
    ["1-0:99.1.8", "profile of energy in", [7]],
    ["1-0:99.1.1", "load profile", [7]],
    ["3-0:1.0.0", "juice object", []],
  ])("%s is %s", (code, expected, classes) => {
    expect(names.describe(code)).toMatchObject({ name: expected, classes, status: "standard" });
  });
});

describe("codes without a rule of their own", () => {
  test.each([
    ["9-0:1.8.0", "reserved medium (A 9)", "reserved"],
    ["2-0:1.8.0", "unknown juice (C 1, D 8, E 0, F 255)", "unknown"],
    ["2-3:1.8.0", "unknown juice (C 1, D 8, E 0, F 255), channel 3", "unknown"],
    ["1-70:1.8.0", "electricity, utility specific (B 70)", "utility-specific"],
    ["1-200:1.8.0", "electricity, reserved (B 200)", "reserved"],
    ["1-0:130.8.0", "electricity, manufacturer specific (C 130)", "manufacturer-specific"],
    ["1-0:1.130.0", "power in, manufacturer specific (D 130)", "manufacturer-specific"],
    ["1-0:1.7.130", "power in, instantaneous, manufacturer specific (E 130)", "manufacturer-specific"],
    ["1-0:1.8.0*130", "energy in, total, manufacturer specific (F 130)", "manufacturer-specific"],
    ["1-0:50.8.0*130", "electricity, manufacturer specific (F 130)", "manufacturer-specific"],
    ["1-0:0.130.0", "general, manufacturer specific (D 130)", "manufacturer-specific"],
    ["1-0:0.1.130", "serial numbers, manufacturer specific (E 130)", "manufacturer-specific"],
    ["1-0:0.1.4*130", "serial number 5, manufacturer specific (F 130)", "manufacturer-specific"],
    ["1-1:94.31.6", "electricity, country specific (Netherlands), channel 1", "country-specific"],
    ["1-0:50.8.0", "electricity, reserved (C 50)", "reserved"],
    ["1-0:1.99.0", "power in, reserved (D 99)", "reserved"],
    ["1-0:1.8.99", "energy in, reserved (E 99)", "reserved"],
    ["1-0:1.8.0*127", "energy in, total, reserved (F 127)", "reserved"],
    ["1-0:0.9.0", "general, reserved (D 9)", "reserved"],
    ["1-0:0.1.99", "serial numbers, reserved (E 99)", "reserved"],
    ["1-0:0.1.4*5", "serial number 5, reserved (F 5)", "reserved"],
    ["1-3:0.1.30", "serial numbers, reserved (E 30), channel 3", "reserved"],
    ["1-0:99.50.7", "profiles, reserved (D 50)", "reserved"],
    ["3-0:1.7.0", "juice, inactive (C 1)", "inactive"],
  ])("%s is %s", (code, expected, status) => {
    expect(names.describe(code)).toMatchObject({ name: expected, status, classes: [], unit: undefined });
  });

  test("confidence is that of the rule that decided", () => {
    expect(names.describe("1-0:1.8.0*130").confidence).toBe("unconfirmed");
    expect(names.describe("3-0:50.8.0").confidence).toBe("single-source");
  });
});

describe("describe", () => {
  test("takes every form of a code and returns the canonical one", () => {
    expect(names.describe("1.8.0").code).toBe("1-0:1.8.0.255");
    expect(names.describe("1.0.1.8.0.255")).toEqual(names.describe("1.8.0"));
    expect(() => names.describe("1.8.256")).toThrow(EncodeError);
  });

  test("has a name for every code", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, octet, octet, (a, b, c, d, e, f) => {
        const text = name(`${a}-${b}:${c}.${d}.${e}.${f}`);
        expect(text).toMatch(/^[a-z]/);
        expect(text).not.toMatch(/[{}]|undefined|NaN|, ,|,$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("the order of files and rows does not matter, but for ranges", () => {
    const reversed = obisNames({
      groups: { ...rules.groups, groupB: rules.groups.groupB.toReversed() },
      tables: rules.tables.toReversed().map((file) => ({
        ...file,
        groupC: (file.groupC ?? []).toReversed(),
        groupD: (file.groupD ?? []).toReversed().map((one) => ({ ...one, values: one.values.toReversed() })),
        groupE: (file.groupE ?? []).toReversed().map((one) => ({ ...one, values: one.values.toReversed() })),
        categories: (file.categories ?? []).map((one) => ({ ...one, values: (one.values ?? []).toReversed() })),
      })),
    });
    for (const c of [0, 1, 12, 32, 83, 90, 99])
      for (const d of [0, 1, 6, 7, 8, 32]) {
        for (const e of [0, 1, 3, 4, 124, 200]) {
          const code = `1-0:${c}.${d}.${e}.255`;
          expect(reversed.describe(code)).toEqual(names.describe(code));
        }
      }
  });
});

describe("find", () => {
  const found = (words: string, options = {}): string[] => names.find(words, options).map((one) => one.code);

  test("needs all words, in any order, and takes the beginnings of words", () => {
    expect(found("energy in total")[0]).toBe("1-0:1.8.0.255");
    expect(found("TOT ener L2")[0]).toBe("1-0:41.8.0.255");
    expect(found("energy voltage")).toEqual([]);
    expect(found("  ,")).toEqual([]);
  });

  test("takes numbers as they stand", () => {
    expect(found("energy in rate 12")[0]).toBe("1-0:1.8.12.255");
    expect(found("serial number 10")).toEqual(["1-0:0.1.9.255"]);
    expect(found("harmonic 5 voltage L3")).toEqual(["1-0:72.7.5.255", "3-0:72.7.5.255"]);
  });

  test("puts the shortest names first, each code once, and stops at the limit", () => {
    const all = names.find("voltage", { limit: 1000 });
    const lengths = all.map((one) => one.name.split(/[ ,]+/).length);
    expect(lengths).toEqual(lengths.toSorted((x, y) => x - y));
    expect(new Set(all.map((one) => one.code)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(20);
    expect(found("voltage")).toHaveLength(20);
    expect(found("voltage", { limit: 3 })).toHaveLength(3);
  });

  test("looks at media, and may be held to one", () => {
    expect(found("juice object")).toEqual(["3-0:1.0.0.255"]);
    expect(found("juice voltage L1 instantaneous")[0]).toBe("3-0:32.7.0.255");
    expect(found("serial", { medium: 3 })).toEqual([]);
  });

  test("finds only codes that have a name of their own", () => {
    for (const one of names.find("power", { limit: 1000 })) expect(one.status).toBe("standard");
  });
});
