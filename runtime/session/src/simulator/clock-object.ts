import { ActionError, constant, type ServerObject } from "@cosemkit/core";
import { clockServer, type PresetAdjustingTimeParameter } from "@cosemkit/model/classes/clock";
import { demandZero } from "../server/demand-zero.ts";
import { quarter } from "./load-model.ts";
import { daylightSavingBegin, daylightSavingEnd, type MeterClock } from "./meter-clock.ts";

/** The clock of a simulated meter as an object. `set` puts the meter to another instant. */
export function clockObject(clock: MeterClock, set: (instant: number) => void): ServerObject {
  let preset: PresetAdjustingTimeParameter | undefined;
  const toNearest = (parameter: number, period: number): void => {
    demandZero(parameter);
    set(Math.round(clock.instant / period) * period);
  };
  return clockServer("0-0:1.0.0.255", {
    time: { get: () => clock.local(), set: (value) => set(clock.demand(value)) },
    timeZone: { get: () => 0 - clock.utcOffset },
    status: { get: () => (clock.daylightSavingAt(clock.instant) ? ["daylight-saving-active"] : []) },
    daylightSavingsBegin: constant(daylightSavingBegin),
    daylightSavingsEnd: constant(daylightSavingEnd),
    daylightSavingsDeviation: constant(60),
    daylightSavingsEnabled: {
      get: () => clock.daylightSavingEnabled,
      set: (enabled) => {
        clock.daylightSavingEnabled = enabled;
      },
    },
    clockBase: constant("internal-crystal"),
    adjustToQuarter: (parameter) => toNearest(parameter, quarter),
    adjustToMeasuringPeriod: (parameter) => toNearest(parameter, quarter),
    adjustToMinute: (parameter) => toNearest(parameter, 60_000),
    adjustToPresetTime: (parameter) => {
      demandZero(parameter);
      if (preset === undefined) throw new ActionError("other-reason", false, "no time was preset");
      const now = clock.instant;
      if (now < clock.demand(preset.validityIntervalStart) || now > clock.demand(preset.validityIntervalEnd)) {
        throw new ActionError("other-reason", false, "outside of the interval in which the preset time may be used");
      }
      set(clock.demand(preset.presetTime));
    },
    presetAdjustingTime: (parameter) => {
      preset = parameter;
    },
    shiftTime: (seconds) => {
      if (Math.abs(seconds) > 900) throw new ActionError("scope-of-access-violated", false, "at most 900 s");
      set(clock.instant + seconds * 1_000);
    },
  });
}
