import type { CosemDateTime } from "@cosemkit/core";
import { noise } from "./noise.ts";

/** Milliseconds of a measuring period. */
export const quarter = 900_000;

/** What flows in one quarter of an hour: Wh and varh, whole numbers. */
export interface QuarterFlow {
  readonly import: number;
  readonly export: number;
  readonly reactiveImport: number;
  readonly reactiveExport: number;
}

export const noFlow: QuarterFlow = { import: 0, export: 0, reactiveImport: 0, reactiveExport: 0 };

/** Average power of a household by hour of the day, in W. */
const household: readonly number[] = [
  220, 190, 180, 175, 180, 220, 420, 700, 620, 480, 430, 460, 520, 470, 430, 450, 560, 820, 1100, 1180, 1020, 760, 480,
  300,
];

/** Peak of the solar panels, in W. */
const solarPeak = 3_000;

/** What the series of noise are for. */
const series = { load: 1, appliance: 2, cloud: 3, haze: 4, reactive: 5 } as const;

/** A household with solar panels: what flows in the quarter with this number (since 1970, UTC), at this local time. */
export function quarterFlow(seed: number, index: number, local: CosemDateTime): QuarterFlow {
  const day = Math.floor(index / 96);
  const hours = local.hour + local.minute / 60;
  const summer = Math.cos((2 * Math.PI * (local.month - 6.7 + local.dayOfMonth / 31)) / 12);
  const appliance = noise(seed, series.appliance, index) > 0.94 ? 1_800 : 0;
  const load =
    household[local.hour % 24]! *
      (local.dayOfWeek >= 6 ? 1.15 : 1) *
      (1 - 0.2 * summer) *
      (0.6 + 0.8 * noise(seed, series.load, index)) +
    appliance;
  const height = Math.max(0, Math.sin((Math.PI * (hours - 6)) / 12)) * (0.65 + 0.35 * summer);
  const clear = (0.2 + 0.8 * noise(seed, series.cloud, day)) * (0.7 + 0.3 * noise(seed, series.haze, index));
  const net = load - solarPeak * height * clear;
  const active = Math.round(Math.abs(net) / 4);
  const reactive = Math.round(active * (0.1 + 0.25 * noise(seed, series.reactive, index)));
  return net >= 0
    ? { import: active, export: 0, reactiveImport: reactive, reactiveExport: 0 }
    : { import: 0, export: active, reactiveImport: 0, reactiveExport: reactive };
}
