import { EncodeError, obis } from "@cosemkit/core";
import { type UnitId, unitSymbols } from "@cosemkit/model/codes/unit";
import { describeObis, findObis } from "@cosemkit/model/obis/describe";
import { activeEnergyImport, activePowerImport, current, voltage } from "@cosemkit/model/obis/electricity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { specNames } from "./support.ts";

describe("@cosemkit/model/obis", () => {
  test("explains codes as spec/obis does", () => {
    const names = specNames();
    const octet = fc.oneof(fc.nat(255), fc.nat(127), fc.constantFrom(0, 255));
    fc.assert(
      fc.property(fc.nat(16), octet, octet, octet, octet, octet, (a, b, c, d, e, f) => {
        const code = `${a}-${b}:${c}.${d}.${e}.${f}`;
        expect(describeObis(code)).toEqual(names.describe(code));
      }),
      { numRuns: 1000 },
    );
    expect(() => describeObis("1.8.256")).toThrow(EncodeError);
  });

  test("units are those of the enumeration", () => {
    const unit: UnitId | undefined = describeObis("1.8.0").unit;
    expect(unit && unitSymbols[unit]).toBe("Wh");
  });

  test("functions make the codes that their names say", () => {
    expect(activeEnergyImport({ tariff: 1 })).toBe(obis("1.8.1"));
    expect(activePowerImport({ processing: "maximum-1" })).toBe(obis("1.6.0"));
    expect(voltage({ phase: "L1" })).toBe(obis("32.7.0"));
    expect(current({ phase: "L2", harmonic: 3 })).toBe(obis("51.7.3"));
    // @ts-expect-error: rates end at 63
    expect(activeEnergyImport({ tariff: 64 })).toBe(obis("1.8.64"));
    expect(describeObis(voltage({ phase: "L3", channel: 2 })).name).toBe("voltage L3, instantaneous, channel 2");
  });

  test("codes are found by words", () => {
    expect(findObis("active energy import", { limit: 2 }).map((one) => one.code)).toEqual([
      activeEnergyImport(),
      activeEnergyImport({ tariff: 1 }),
    ]);
  });
});
