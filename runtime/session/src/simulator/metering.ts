import type { CosemDateTime } from "@cosemkit/core";
import { noFlow, type QuarterFlow, quarter, quarterFlow } from "./load-model.ts";
import type { MeterClock } from "./meter-clock.ts";
import { noise } from "./noise.ts";

/** Readings of the energy registers, in Wh and varh: [total, tariff 1, tariff 2], the total being their sum. */
export interface Readings {
  readonly import: readonly number[];
  readonly export: readonly number[];
  readonly reactiveImport: number;
  readonly reactiveExport: number;
}

/** The highest average power of a quarter of an hour since the last reset. */
export interface MaximumDemand {
  /** W. */
  readonly power: number;
  /** When the quarter ended. */
  readonly at: CosemDateTime;
}

export interface MeteringOptions {
  readonly clock: MeterClock;
  readonly seed: number;
  /** When the meter began to count, as far as it is simulated. */
  readonly since: number;
  /** A quarter of an hour has ended at this instant. */
  readonly onQuarter: (instant: number) => void;
}

/** Registers count in Wh x milliseconds, so that a part of a quarter adds up to the quarter, exactly. */
interface Counters {
  readonly import: [number, number];
  readonly export: [number, number];
  reactiveImport: number;
  reactiveExport: number;
}

/** Tariff 1 is from 06:00 to 22:00 on working days. */
function tariffAt({ hour, dayOfWeek }: CosemDateTime): 0 | 1 {
  return hour >= 6 && hour < 22 && dayOfWeek <= 5 ? 0 : 1;
}

/**
 * What a simulated meter measures. It does nothing by itself: whoever asks calls `advance` first, and all that has
 * happened since the last time is then accounted for, quarter by quarter.
 */
export class Metering {
  private readonly options: MeteringOptions;
  private readonly counters: Counters;
  private accounted: number;
  private closed = true;
  /** Import of the quarter so far, in Wh x milliseconds. */
  private demand = 0;
  private maximum: MaximumDemand;

  constructor(options: MeteringOptions) {
    const { seed, since, clock } = options;
    const before = (series: number, most: number): number => Math.floor(noise(seed, series, 0) * most) * quarter;
    this.options = options;
    this.accounted = since;
    this.maximum = { power: 0, at: clock.local(since) };
    this.counters = {
      import: [before(101, 12_000_000), before(102, 9_000_000)],
      export: [before(103, 6_000_000), before(104, 3_000_000)],
      reactiveImport: before(105, 4_000_000),
      reactiveExport: before(106, 1_000_000),
    };
  }

  /** Whether the output is connected: without it nothing flows. */
  set connected(connected: boolean) {
    this.advance();
    this.closed = connected;
  }

  /** Accounts for all that has happened up to now. */
  advance(): void {
    const { clock, onQuarter } = this.options;
    const now = clock.instant;
    while (this.accounted < now) {
      const index = Math.floor(this.accounted / quarter);
      const end = (index + 1) * quarter;
      this.count(index, Math.min(end, now) - this.accounted);
      this.accounted = Math.min(end, now);
      if (this.accounted < end) return;
      this.endQuarter(end);
      onQuarter(end);
    }
  }

  /** Sets the clock: time that is jumped over is not measured, and time that is gone back to is measured again. */
  jump(instant: number): void {
    this.advance();
    this.options.clock.setInstant(instant);
    this.accounted = instant;
    this.demand = 0;
  }

  get readings(): Readings {
    const { import: taken, export: given, reactiveImport, reactiveExport } = this.counters;
    return {
      import: readingsOf(taken),
      export: readingsOf(given),
      reactiveImport: readingOf(reactiveImport),
      reactiveExport: readingOf(reactiveExport),
    };
  }

  get maximumDemand(): MaximumDemand {
    return this.maximum;
  }

  resetMaximumDemand(): void {
    this.maximum = { power: 0, at: this.options.clock.local() };
  }

  /** What flows at present, as power: W and var. */
  get power(): QuarterFlow {
    const { clock } = this.options;
    const index = Math.floor(clock.instant / quarter);
    const flow = this.flow(index, clock.local(index * quarter));
    return {
      import: 4 * flow.import,
      export: 4 * flow.export,
      reactiveImport: 4 * flow.reactiveImport,
      reactiveExport: 4 * flow.reactiveExport,
    };
  }

  private flow(index: number, local: CosemDateTime): QuarterFlow {
    return this.closed ? quarterFlow(this.options.seed, index, local) : noFlow;
  }

  private count(index: number, milliseconds: number): void {
    const local = this.options.clock.local(index * quarter);
    const flow = this.flow(index, local);
    const tariff = tariffAt(local);
    const { counters } = this;
    counters.import[tariff] += flow.import * milliseconds;
    counters.export[tariff] += flow.export * milliseconds;
    counters.reactiveImport += flow.reactiveImport * milliseconds;
    counters.reactiveExport += flow.reactiveExport * milliseconds;
    this.demand += flow.import * milliseconds;
  }

  private endQuarter(end: number): void {
    const power = Math.round((4 * this.demand) / quarter);
    if (power > this.maximum.power) this.maximum = { power, at: this.options.clock.local(end) };
    this.demand = 0;
  }
}

function readingOf(counter: number): number {
  return Math.floor(counter / quarter) % 0x1_0000_0000;
}

function readingsOf(tariffs: readonly number[]): readonly number[] {
  const readings = tariffs.map(readingOf);
  return [readings.reduce((sum, reading) => sum + reading, 0) % 0x1_0000_0000, ...readings];
}
