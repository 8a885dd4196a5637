import type { Metering } from "./metering.ts";
import { noise } from "./noise.ts";

/** What is measured on one phase. */
export interface PhaseValues {
  /** 0.1 V. */
  readonly voltage: number;
  /** 0.01 A. */
  readonly current: number;
  /** W, taken from the grid. */
  readonly power: number;
}

/** Shares of the phases in what flows, in percent. */
const shares: readonly (readonly [number, number, number])[] = [
  [50, 30, 20],
  [34, 33, 33],
  [20, 45, 35],
  [25, 25, 50],
];

/** The instruments of a simulated meter: they show what the metering counts, with a grid that wavers a little. */
export class Instruments {
  private readonly metering: Metering;
  private readonly seed: number;
  private readonly now: () => number;

  /** `now`: milliseconds since 1970; what wavers does so every ten seconds. */
  constructor(metering: Metering, seed: number, now: () => number) {
    this.metering = metering;
    this.seed = seed;
    this.now = now;
  }

  /** The three phases; their powers add up to that of the meter. */
  get phases(): readonly PhaseValues[] {
    const { import: taken, export: given, reactiveImport, reactiveExport } = this.metering.power;
    const apparent = Math.hypot(taken + given, reactiveImport + reactiveExport);
    const share = shares[Math.floor(noise(this.seed, 203, Math.floor(this.now() / 900_000)) * shares.length)]!;
    const second = Math.floor((taken * share[1]) / 100);
    const third = Math.floor((taken * share[2]) / 100);
    return [taken - second - third, second, third].map((power, phase) => {
      const voltage = 2_300 + Math.round((this.waver(phase) - 0.5) * 80);
      const current = Math.round((apparent * share[phase]! * 10) / voltage);
      return { voltage, current, power };
    });
  }

  /** 0.01 Hz. */
  get frequency(): number {
    return 5_000 + Math.round((this.waver(3) - 0.5) * 8);
  }

  /** 0.001. */
  get powerFactor(): number {
    const { import: taken, export: given, reactiveImport, reactiveExport } = this.metering.power;
    const active = taken + given;
    const apparent = Math.hypot(active, reactiveImport + reactiveExport);
    return apparent === 0 ? 1_000 : Math.round((1_000 * active) / apparent);
  }

  private waver(what: number): number {
    return noise(this.seed, 210 + what, Math.floor(this.now() / 10_000));
  }
}
