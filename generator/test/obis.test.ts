import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { EncodeError, type Obis, type ObisDescription, obisNames } from "@cosemkit/core";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { emitCodes } from "../src/emit/codes.ts";
import { emitObis } from "../src/emit/obis.ts";
import type { OutputFile } from "../src/emit.ts";
import { load } from "../src/generate.ts";
import { lowerObis } from "../src/lower-obis.ts";
import { tableFinder } from "../src/obis-values.ts";
import type { ObisFile, Spec } from "../src/spec-model.ts";
import { verify } from "../src/verify.ts";
import { newFolder, realSpec } from "./support.ts";

const spec: Spec = load(realSpec);

/** What is printed for OBIS, with the enumeration that it refers to. */
function printed(files: readonly ObisFile[]): OutputFile[] {
  const unit = spec.codes.find((one) => one.name === "unit")!;
  return [emitCodes({ spec: unit, as: "Unit", table: "unitCodes" }), ...emitObis(files)].map((module) => ({
    path: `${module.path}.ts`,
    text: module.text(),
  }));
}

interface Describe {
  describeObis(code: string): ObisDescription;
  findObis(words: string, options?: { limit?: number }): readonly ObisDescription[];
}
type Make = (options?: object) => Obis;

let describing: Describe;
let electricity: Readonly<Record<string, Make>>;

beforeAll(async () => {
  const folder = newFolder();
  for (const { path, text } of printed(spec.obis)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  describing = (await load("obis/describe.ts")) as Describe;
  electricity = (await load("obis/electricity.ts")) as Readonly<Record<string, Make>>;
});

describe("printed rules", () => {
  test("explain codes as the spec does", () => {
    const { groups, tables } = lowerObis(spec.obis)!;
    const names = obisNames({ groups: groups.spec, tables: tables.map((one) => one.spec) });
    const octet = fc.oneof(fc.nat(255), fc.nat(127), fc.constantFrom(0, 255));
    fc.assert(
      fc.property(fc.nat(16), octet, octet, octet, octet, octet, (a, b, c, d, e, f) => {
        const code = `${a}-${b}:${c}.${d}.${e}.${f}`;
        expect(describing.describeObis(code)).toEqual(names.describe(code));
      }),
      { numRuns: 500 },
    );
    expect(describing.describeObis("1.8.0")).toEqual({
      code: "1-0:1.8.0.255",
      name: "active energy import, total",
      classes: [3, 4],
      unit: "watt-hour",
      medium: "electricity",
      status: "standard",
      confidence: "confirmed",
    });
    expect(describing.findObis("active energy import", { limit: 1 })).toEqual([describing.describeObis("1.8.0")]);
  });

  test("do not depend on the order of files", () => {
    expect(printed([...spec.obis].reverse())).toEqual(printed(spec.obis));
  });

  test("are nothing without value groups", () => {
    expect(emitObis([])).toEqual([]);
  });
});

describe("printed functions", () => {
  test.each<[string, object, string]>([
    ["activeEnergyImport", {}, "1-0:1.8.0.255"],
    ["activeEnergyImport", { tariff: 1 }, "1-0:1.8.1.255"],
    ["activeEnergyImport", { tariff: 63, phase: "L3", channel: 2, billingPeriod: 7 }, "1-2:61.8.63.7"],
    ["activeEnergyExport", { processing: "time-integral-2-billing-period" }, "1-0:2.9.0.255"],
    ["activePowerImport", {}, "1-0:1.7.0.255"],
    ["activePowerImport", { processing: "maximum-1", tariff: 2 }, "1-0:1.6.2.255"],
    ["reactiveEnergyQiv", {}, "1-0:8.8.0.255"],
    ["voltage", { phase: "L1" }, "1-0:32.7.0.255"],
    ["voltage", { phase: "L2", harmonic: 7 }, "1-0:52.7.7.255"],
    ["voltage", { phase: "L2", processing: "under-limit-occurrences", dip: 34 }, "1-0:52.32.34.255"],
    ["voltage", { processing: "over-limit-threshold", threshold: 2 }, "1-0:12.35.0.2"],
    ["voltageL1L2", {}, "1-0:124.7.0.255"],
    ["current", { phase: "L3" }, "1-0:71.7.0.255"],
    ["neutralCurrent", {}, "1-0:91.7.0.255"],
    ["powerFactor", { phase: "L1" }, "1-0:33.7.0.255"],
    ["supplyFrequency", {}, "1-0:14.7.0.255"],
    ["inductiveReactiveEnergy", { phase: "L1" }, "1-0:101.8.0.255"],
    ["ampereSquaredHours", {}, "1-0:88.8.0.255"],
  ])("%s(%j) is %s", (name, options, code) => {
    expect(electricity[name]!(options)).toBe(code);
  });

  test("are named after what their codes stand for", () => {
    const made = Object.entries(electricity);
    expect(made.length).toBeGreaterThan(40);
    for (const [name, make] of made) {
      const { status, name: words } = describing.describeObis(make());
      expect(status, name).toBe("standard");
      const quantity = words.replace(/, (instantaneous|total)$/, "").replaceAll(/[^A-Za-z0-9]/g, "");
      expect(quantity.toLowerCase(), name).toBe(name.toLowerCase());
    }
  });

  test("refuse what is no option, also where types do not help", () => {
    for (const options of [{ phase: "L4" }, { processing: "maximum" }, { tariff: 300 }, { channel: -1 }]) {
      expect(() => electricity["activePowerImport"]!(options)).toThrow(EncodeError);
    }
  });

  test("take only options that go together", () => {
    const use = `
      import { activeEnergyImport, activePowerImport, neutralCurrent, voltage } from "./electricity.ts";
      export const fine: readonly string[] = [
        activeEnergyImport(),
        activeEnergyImport({ tariff: 1, phase: "L2", billingPeriod: 101 }),
        activePowerImport({ processing: "maximum-1", tariff: 63 }),
        voltage({ phase: "L1", harmonic: 124 }),
        voltage({ processing: "under-limit-occurrences", dip: 255 }),
      ];
      export const wrong: readonly unknown[] = [
        // @ts-expect-error: rates end at 63
        activeEnergyImport({ tariff: 64 }),
        // @ts-expect-error: energy is no average
        activeEnergyImport({ processing: "last-average-1" }),
        // @ts-expect-error: there are three phases
        activePowerImport({ phase: "L4" }),
        // @ts-expect-error: instantaneous voltage has harmonics, no rates
        voltage({ tariff: 1 }),
        // @ts-expect-error: a dip must be said
        voltage({ processing: "under-limit-occurrences" }),
        // @ts-expect-error: the neutral is no phase
        neutralCurrent({ phase: "L1" }),
        // @ts-expect-error: 100 is reserved
        activeEnergyImport({ billingPeriod: 100 }),
      ];
    `;
    verify([...printed(spec.obis), { path: "obis/use.ts", text: use }]);
  });
});

describe("tableFinder", () => {
  const table = (id: string, scope?: readonly { c?: string | number; d?: string | number }[]) => ({
    id,
    ...(scope === undefined ? {} : { scope }),
    values: [],
  });

  test("takes the table with the narrowest scope", () => {
    const tables = [
      table("all"),
      table("d", [{ d: "7-9" }]),
      table("both", [{ c: "1-20,41", d: 7 }, { c: 90 }]),
      table("c", [{ c: 12 }]),
    ];
    const id = (c: number, d: number): string | undefined => tableFinder(tables)(c, d)?.id;
    expect([id(50, 1), id(50, 8), id(41, 7), id(41, 8), id(90, 1), id(12, 7), id(12, 1)]).toEqual([
      "all",
      "d",
      "both",
      "d",
      "both",
      "both",
      "c",
    ]);
    expect(tableFinder(tables.slice(1))(50, 1)).toBeUndefined();
  });
});
