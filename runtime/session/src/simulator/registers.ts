import { constant, type ServerObject } from "@cosemkit/core";
import { extendedRegisterServer } from "@cosemkit/model/classes/extended-register";
import { type NumericValue, registerServer } from "@cosemkit/model/classes/register";
import type { UnitId } from "@cosemkit/model/codes/unit";
import { demandZero } from "../server/demand-zero.ts";
import type { Instruments } from "./instruments.ts";
import type { Metering } from "./metering.ts";

/** The registers of a simulated meter: energies, maximum demand, and what flows at present. */
export function registerObjects(metering: Metering, instruments: Instruments): readonly ServerObject[] {
  const energy = (logicalName: string, unit: UnitId, reading: () => number): ServerObject =>
    register(logicalName, "double-long-unsigned", 0, unit, reading);
  const power = (logicalName: string, unit: UnitId, value: () => number): ServerObject =>
    register(logicalName, "double-long-unsigned", 0, unit, value);
  /** Brings the counters up to the present first. */
  const now = (): Metering => {
    metering.advance();
    return metering;
  };
  const rates = [0, 1, 2] as const;
  return [
    ...rates.map((rate) => energy(`1-0:1.8.${rate}.255`, "watt-hour", () => now().readings.import[rate]!)),
    ...rates.map((rate) => energy(`1-0:2.8.${rate}.255`, "watt-hour", () => now().readings.export[rate]!)),
    energy("1-0:3.8.0.255", "var-hour", () => now().readings.reactiveImport),
    energy("1-0:4.8.0.255", "var-hour", () => now().readings.reactiveExport),
    extendedRegisterServer("1-0:1.6.0.255", {
      value: { get: () => ({ type: "double-long-unsigned", value: now().maximumDemand.power }) },
      scalerUnit: constant({ scaler: 0, unit: "watt" }),
      status: constant({ type: "unsigned", value: 0 }),
      captureTime: { get: () => ({ type: "octet-string", value: now().maximumDemand.at }) },
      reset: (parameter) => {
        demandZero(parameter);
        now().resetMaximumDemand();
      },
    }),
    power("1-0:1.7.0.255", "watt", () => metering.power.import),
    power("1-0:2.7.0.255", "watt", () => metering.power.export),
    power("1-0:3.7.0.255", "var", () => metering.power.reactiveImport),
    power("1-0:4.7.0.255", "var", () => metering.power.reactiveExport),
    register("1-0:13.7.0.255", "long-unsigned", -3, "count", () => instruments.powerFactor),
    register("1-0:14.7.0.255", "long-unsigned", -2, "hertz", () => instruments.frequency),
    // Quantities of the phases follow each other at a distance of 20: 21, 41, 61 is active power.
    ...[0, 1, 2].flatMap((phase) => [
      power(`1-0:${21 + 20 * phase}.7.0.255`, "watt", () => instruments.phases[phase]!.power),
      register(
        `1-0:${31 + 20 * phase}.7.0.255`,
        "long-unsigned",
        -2,
        "ampere",
        () => instruments.phases[phase]!.current,
      ),
      register(`1-0:${32 + 20 * phase}.7.0.255`, "long-unsigned", -1, "volt", () => instruments.phases[phase]!.voltage),
    ]),
  ];
}

function register(
  logicalName: string,
  type: "double-long-unsigned" | "long-unsigned",
  scaler: number,
  unit: UnitId,
  value: () => number,
): ServerObject {
  return registerServer(logicalName, {
    value: { get: (): NumericValue => ({ type, value: value() }) },
    scalerUnit: constant({ scaler, unit }),
  });
}
