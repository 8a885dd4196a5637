// Generated from spec/obis/electricity.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type Obis, obis } from "@cosemkit/core";

/** Channel: group B. 0 is no channel. */
export type Channel =
  | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
  | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47
  | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64;

/**
 * Values of the option `tariff`; 0 where it is left out.
 *
 * - 0: total
 * - 1-63: rate
 */
export type Tariff =
  | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
  | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47
  | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63;

/**
 * Values of the option `harmonic`; 0 where it is left out.
 *
 * - 0: fundamental and all harmonics
 * - 1-120: harmonic
 * - 124: total harmonic distortion
 * - 125: total demand distortion
 * - 126: all harmonics
 * - 127: all harmonics relative to nominal value
 */
export type Harmonic =
  | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
  | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47
  | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70
  | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93
  | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113
  | 114 | 115 | 116 | 117 | 118 | 119 | 120 | 124 | 125 | 126 | 127;

/**
 * Values of the option `dip`.
 *
 * - 0: dip of 10-15 % for 10-100 ms
 * - 1: dip of 10-15 % for 100-500 ms
 * - 2: dip of 10-15 % for 500 ms-1 s
 * - 3: dip of 10-15 % for 1-3 s
 * - 4: dip of 10-15 % for 3-20 s
 * - 5: dip of 10-15 % for 20-60 s
 * - 10: dip of 15-30 % for 10-100 ms
 * - 11: dip of 15-30 % for 100-500 ms
 * - 12: dip of 15-30 % for 500 ms-1 s
 * - 13: dip of 15-30 % for 1-3 s
 * - 14: dip of 15-30 % for 3-20 s
 * - 15: dip of 15-30 % for 20-60 s
 * - 20: dip of 30-60 % for 10-100 ms
 * - 21: dip of 30-60 % for 100-500 ms
 * - 22: dip of 30-60 % for 500 ms-1 s
 * - 23: dip of 30-60 % for 1-3 s
 * - 24: dip of 30-60 % for 3-20 s
 * - 25: dip of 30-60 % for 20-60 s
 * - 30: dip of 60-90 % for 10-100 ms
 * - 31: dip of 60-90 % for 100-500 ms
 * - 32: dip of 60-90 % for 500 ms-1 s
 * - 33: dip of 60-90 % for 1-3 s
 * - 34: dip of 60-90 % for 3-20 s
 * - 35: dip of 60-90 % for 20-60 s
 * - 40: dip of 90-99 % for 10-100 ms
 * - 41: dip of 90-99 % for 100-500 ms
 * - 42: dip of 90-99 % for 500 ms-1 s
 * - 43: dip of 90-99 % for 1-3 s
 * - 44: dip of 90-99 % for 3-20 s
 * - 45: dip of 90-99 % for 20-60 s
 * - 255: all dips
 */
export type Dip =
  | 0 | 1 | 2 | 3 | 4 | 5 | 10 | 11 | 12 | 13 | 14 | 15 | 20 | 21 | 22 | 23 | 24 | 25 | 30 | 31 | 32 | 33 | 34 | 35
  | 40 | 41 | 42 | 43 | 44 | 45 | 255;

/**
 * Values of the option `threshold`; 255 where it is left out.
 *
 * - 0-99: threshold
 * - 255: no threshold number
 */
export type Threshold =
  | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
  | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47
  | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70
  | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93
  | 94 | 95 | 96 | 97 | 98 | 99 | 255;

/**
 * Values of the option `billingPeriod`; 255 where it is left out.
 *
 * - 0-99: billing period
 * - 101: last billing period
 * - 102-125: last billing periods
 * - 126: unspecified number of last billing periods
 * - 255: current value
 */
export type BillingPeriod =
  | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
  | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47
  | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70
  | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93
  | 94 | 95 | 96 | 97 | 98 | 99 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114
  | 115 | 116 | 117 | 118 | 119 | 120 | 121 | 122 | 123 | 124 | 125 | 126 | 255;

/** A phase. Without one, a code is for the sum of the phases or for any of them. */
export type Phase = "L1" | "L2" | "L3";

/** The options of all functions. */
export interface ObisPlace {
  readonly channel?: Channel;
}

/** The options of quantities that each phase has. */
export interface ObisPhase {
  readonly phase?: Phase;
}

/** How the quantity is processed, and the options that go with it. */
export type TariffOptions =
  | {
      readonly processing?:
        | "billing-period-average"
        | "cumulative-minimum-1"
        | "cumulative-maximum-1"
        | "minimum-1"
        | "current-average-1"
        | "last-average-1"
        | "maximum-1"
        | "instantaneous"
        | "cumulative-minimum-2"
        | "cumulative-maximum-2"
        | "minimum-2"
        | "current-average-2"
        | "last-average-2"
        | "maximum-2"
        | "cumulative-minimum-3"
        | "cumulative-maximum-3"
        | "minimum-3"
        | "current-average-3"
        | "last-average-3"
        | "maximum-3"
        | "current-average-5"
        | "current-average-6"
        | "contracted-value"
        | "average-recording-interval-1"
        | "average-recording-interval-2"
        | "minimum-recording-interval-1"
        | "minimum-recording-interval-2"
        | "maximum-recording-interval-1"
        | "maximum-recording-interval-2"
        | "test-average"
        | "current-average-4-harmonics";
      readonly tariff?: Tariff;
      readonly billingPeriod?: BillingPeriod;
    }
  | {
      readonly processing:
        | "under-limit-threshold"
        | "under-limit-occurrences"
        | "under-limit-duration"
        | "under-limit-magnitude"
        | "over-limit-threshold"
        | "over-limit-occurrences"
        | "over-limit-duration"
        | "over-limit-magnitude"
        | "missing-threshold"
        | "missing-occurrences"
        | "missing-duration"
        | "missing-magnitude"
        | "time-threshold-under-limit"
        | "time-threshold-over-limit"
        | "time-threshold-missing";
      readonly tariff?: Tariff;
      readonly threshold?: Threshold;
    };

/** How the quantity is processed, and the options that go with it. */
export type TariffIntegralOptions =
  | {
      readonly processing?:
        | "time-integral-1"
        | "time-integral-2-billing-period"
        | "time-integral-3-excess-over-threshold"
        | "time-integral-7"
        | "time-integral-8"
        | "time-integral-9"
        | "time-integral-10"
        | "time-integral-5"
        | "time-integral-6"
        | "time-integral-4-test";
      readonly tariff?: Tariff;
      readonly billingPeriod?: BillingPeriod;
    };

/** How the quantity is processed, and the options that go with it. */
export type HarmonicTariffOptions =
  | {
      readonly processing:
        | "billing-period-average"
        | "cumulative-minimum-1"
        | "cumulative-maximum-1"
        | "minimum-1"
        | "current-average-1"
        | "last-average-1"
        | "maximum-1"
        | "cumulative-minimum-2"
        | "cumulative-maximum-2"
        | "minimum-2"
        | "current-average-2"
        | "last-average-2"
        | "maximum-2"
        | "cumulative-minimum-3"
        | "cumulative-maximum-3"
        | "minimum-3"
        | "last-average-3"
        | "maximum-3"
        | "current-average-5"
        | "current-average-6"
        | "contracted-value"
        | "average-recording-interval-1"
        | "average-recording-interval-2"
        | "minimum-recording-interval-1"
        | "minimum-recording-interval-2"
        | "maximum-recording-interval-1"
        | "maximum-recording-interval-2"
        | "test-average";
      readonly tariff?: Tariff;
      readonly billingPeriod?: BillingPeriod;
    }
  | {
      readonly processing?:
        | "instantaneous"
        | "current-average-3"
        | "current-average-4-harmonics";
      readonly harmonic?: Harmonic;
      readonly billingPeriod?: BillingPeriod;
    }
  | {
      readonly processing:
        | "under-limit-threshold"
        | "under-limit-occurrences"
        | "under-limit-duration"
        | "under-limit-magnitude"
        | "over-limit-threshold"
        | "over-limit-occurrences"
        | "over-limit-duration"
        | "over-limit-magnitude"
        | "missing-threshold"
        | "missing-occurrences"
        | "missing-duration"
        | "missing-magnitude"
        | "time-threshold-under-limit"
        | "time-threshold-over-limit"
        | "time-threshold-missing";
      readonly harmonic?: Harmonic;
      readonly threshold?: Threshold;
    };

/** How the quantity is processed, and the options that go with it. */
export type DipHarmonicTariffOptions =
  | {
      readonly processing:
        | "billing-period-average"
        | "cumulative-minimum-1"
        | "cumulative-maximum-1"
        | "minimum-1"
        | "current-average-1"
        | "last-average-1"
        | "maximum-1"
        | "cumulative-minimum-2"
        | "cumulative-maximum-2"
        | "minimum-2"
        | "current-average-2"
        | "last-average-2"
        | "maximum-2"
        | "cumulative-minimum-3"
        | "cumulative-maximum-3"
        | "minimum-3"
        | "last-average-3"
        | "maximum-3"
        | "current-average-5"
        | "current-average-6"
        | "contracted-value"
        | "average-recording-interval-1"
        | "average-recording-interval-2"
        | "minimum-recording-interval-1"
        | "minimum-recording-interval-2"
        | "maximum-recording-interval-1"
        | "maximum-recording-interval-2"
        | "test-average";
      readonly tariff?: Tariff;
      readonly billingPeriod?: BillingPeriod;
    }
  | {
      readonly processing?:
        | "instantaneous"
        | "current-average-3"
        | "current-average-4-harmonics";
      readonly harmonic?: Harmonic;
      readonly billingPeriod?: BillingPeriod;
    }
  | {
      readonly processing:
        | "under-limit-threshold"
        | "under-limit-duration"
        | "under-limit-magnitude"
        | "over-limit-threshold"
        | "over-limit-occurrences"
        | "over-limit-duration"
        | "over-limit-magnitude"
        | "missing-threshold"
        | "missing-occurrences"
        | "missing-duration"
        | "missing-magnitude"
        | "time-threshold-under-limit"
        | "time-threshold-over-limit"
        | "time-threshold-missing";
      readonly harmonic?: Harmonic;
      readonly threshold?: Threshold;
    }
  | {
      readonly processing:
        | "under-limit-occurrences";
      readonly dip: Dip;
      readonly threshold?: Threshold;
    };

/**
 * Code of active power import: 1-b:1.d.e.f; L1 21, L2 41, L3 61.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerImport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(1, 20, "instantaneous", options);
}

/**
 * Code of active energy import: 1-b:1.d.e.f; L1 21, L2 41, L3 61.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyImport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(1, 20, "time-integral-1", options);
}

/**
 * Code of active power export: 1-b:2.d.e.f; L1 22, L2 42, L3 62.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerExport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(2, 20, "instantaneous", options);
}

/**
 * Code of active energy export: 1-b:2.d.e.f; L1 22, L2 42, L3 62.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyExport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(2, 20, "time-integral-1", options);
}

/**
 * Code of reactive power import: 1-b:3.d.e.f; L1 23, L2 43, L3 63.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactivePowerImport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(3, 20, "instantaneous", options);
}

/**
 * Code of reactive energy import: 1-b:3.d.e.f; L1 23, L2 43, L3 63.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactiveEnergyImport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(3, 20, "time-integral-1", options);
}

/**
 * Code of reactive power export: 1-b:4.d.e.f; L1 24, L2 44, L3 64.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactivePowerExport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(4, 20, "instantaneous", options);
}

/**
 * Code of reactive energy export: 1-b:4.d.e.f; L1 24, L2 44, L3 64.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactiveEnergyExport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(4, 20, "time-integral-1", options);
}

/**
 * Code of reactive power QI: 1-b:5.d.e.f; L1 25, L2 45, L3 65.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactivePowerQi(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(5, 20, "instantaneous", options);
}

/**
 * Code of reactive energy QI: 1-b:5.d.e.f; L1 25, L2 45, L3 65.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactiveEnergyQi(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(5, 20, "time-integral-1", options);
}

/**
 * Code of reactive power QII: 1-b:6.d.e.f; L1 26, L2 46, L3 66.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactivePowerQii(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(6, 20, "instantaneous", options);
}

/**
 * Code of reactive energy QII: 1-b:6.d.e.f; L1 26, L2 46, L3 66.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactiveEnergyQii(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(6, 20, "time-integral-1", options);
}

/**
 * Code of reactive power QIII: 1-b:7.d.e.f; L1 27, L2 47, L3 67.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactivePowerQiii(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(7, 20, "instantaneous", options);
}

/**
 * Code of reactive energy QIII: 1-b:7.d.e.f; L1 27, L2 47, L3 67.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactiveEnergyQiii(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(7, 20, "time-integral-1", options);
}

/**
 * Code of reactive power QIV: 1-b:8.d.e.f; L1 28, L2 48, L3 68.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactivePowerQiv(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(8, 20, "instantaneous", options);
}

/**
 * Code of reactive energy QIV: 1-b:8.d.e.f; L1 28, L2 48, L3 68.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function reactiveEnergyQiv(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(8, 20, "time-integral-1", options);
}

/**
 * Code of apparent power import: 1-b:9.d.e.f; L1 29, L2 49, L3 69.
 *
 * Processing: `instantaneous` where none is given. Unit: volt-ampere.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function apparentPowerImport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(9, 20, "instantaneous", options);
}

/**
 * Code of apparent energy import: 1-b:9.d.e.f; L1 29, L2 49, L3 69.
 *
 * Processing: `time-integral-1` where none is given. Unit: volt-ampere-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function apparentEnergyImport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(9, 20, "time-integral-1", options);
}

/**
 * Code of apparent power export: 1-b:10.d.e.f; L1 30, L2 50, L3 70.
 *
 * Processing: `instantaneous` where none is given. Unit: volt-ampere.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function apparentPowerExport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(10, 20, "instantaneous", options);
}

/**
 * Code of apparent energy export: 1-b:10.d.e.f; L1 30, L2 50, L3 70.
 *
 * Processing: `time-integral-1` where none is given. Unit: volt-ampere-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function apparentEnergyExport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(10, 20, "time-integral-1", options);
}

/**
 * Code of current: 1-b:11.d.e.f; L1 31, L2 51, L3 71.
 *
 * Processing: `instantaneous` where none is given. Unit: ampere.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function current(options: ObisPlace & ObisPhase & HarmonicTariffOptions = {}): Obis {
  return make(11, 20, "instantaneous", options);
}

/**
 * Code of voltage: 1-b:12.d.e.f; L1 32, L2 52, L3 72.
 *
 * Processing: `instantaneous` where none is given. Unit: volt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function voltage(options: ObisPlace & ObisPhase & DipHarmonicTariffOptions = {}): Obis {
  return make(12, 20, "instantaneous", options);
}

/**
 * Code of power factor: 1-b:13.d.e.f; L1 33, L2 53, L3 73.
 *
 * Processing: `instantaneous` where none is given. Unit: count.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function powerFactor(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(13, 20, "instantaneous", options);
}

/**
 * Code of supply frequency: 1-b:14.d.e.f; L1 34, L2 54, L3 74.
 *
 * Processing: `instantaneous` where none is given. Unit: hertz.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function supplyFrequency(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(14, 20, "instantaneous", options);
}

/**
 * Code of active power import plus export: 1-b:15.d.e.f; L1 35, L2 55, L3 75.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerImportPlusExport(options: ObisPlace & ObisPhase & HarmonicTariffOptions = {}): Obis {
  return make(15, 20, "instantaneous", options);
}

/**
 * Code of active energy import plus export: 1-b:15.d.e.f; L1 35, L2 55, L3 75.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyImportPlusExport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(15, 20, "time-integral-1", options);
}

/**
 * Code of active power import minus export: 1-b:16.d.e.f; L1 36, L2 56, L3 76.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerImportMinusExport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(16, 20, "instantaneous", options);
}

/**
 * Code of active energy import minus export: 1-b:16.d.e.f; L1 36, L2 56, L3 76.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyImportMinusExport(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(16, 20, "time-integral-1", options);
}

/**
 * Code of active power QI: 1-b:17.d.e.f; L1 37, L2 57, L3 77.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerQi(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(17, 20, "instantaneous", options);
}

/**
 * Code of active energy QI: 1-b:17.d.e.f; L1 37, L2 57, L3 77.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyQi(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(17, 20, "time-integral-1", options);
}

/**
 * Code of active power QII: 1-b:18.d.e.f; L1 38, L2 58, L3 78.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerQii(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(18, 20, "instantaneous", options);
}

/**
 * Code of active energy QII: 1-b:18.d.e.f; L1 38, L2 58, L3 78.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyQii(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(18, 20, "time-integral-1", options);
}

/**
 * Code of active power QIII: 1-b:19.d.e.f; L1 39, L2 59, L3 79.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerQiii(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(19, 20, "instantaneous", options);
}

/**
 * Code of active energy QIII: 1-b:19.d.e.f; L1 39, L2 59, L3 79.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyQiii(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(19, 20, "time-integral-1", options);
}

/**
 * Code of active power QIV: 1-b:20.d.e.f; L1 40, L2 60, L3 80.
 *
 * Processing: `instantaneous` where none is given. Unit: watt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activePowerQiv(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(20, 20, "instantaneous", options);
}

/**
 * Code of active energy QIV: 1-b:20.d.e.f; L1 40, L2 60, L3 80.
 *
 * Processing: `time-integral-1` where none is given. Unit: watt-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function activeEnergyQiv(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(20, 20, "time-integral-1", options);
}

/**
 * Code of unitless quantity: 1-b:82.d.e.f.
 *
 * Processing: `instantaneous` where none is given. Unit: count.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function unitlessQuantity(options: ObisPlace & TariffOptions = {}): Obis {
  return make(82, 0, "instantaneous", options);
}

/**
 * Code of power factor export: 1-b:84.d.e.f; L1 85, L2 86, L3 87.
 *
 * Processing: `instantaneous` where none is given. Unit: count.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function powerFactorExport(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(84, 1, "instantaneous", options);
}

/**
 * Code of squared current: 1-b:88.d.e.f.
 *
 * Processing: `instantaneous` where none is given.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function squaredCurrent(options: ObisPlace & TariffOptions = {}): Obis {
  return make(88, 0, "instantaneous", options);
}

/**
 * Code of ampere-squared hours: 1-b:88.d.e.f.
 *
 * Processing: `time-integral-1` where none is given. Unit: ampere-squared-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function ampereSquaredHours(options: ObisPlace & TariffIntegralOptions = {}): Obis {
  return make(88, 0, "time-integral-1", options);
}

/**
 * Code of squared voltage: 1-b:89.d.e.f.
 *
 * Processing: `instantaneous` where none is given.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function squaredVoltage(options: ObisPlace & TariffOptions = {}): Obis {
  return make(89, 0, "instantaneous", options);
}

/**
 * Code of volt-squared hours: 1-b:89.d.e.f.
 *
 * Processing: `time-integral-1` where none is given. Unit: volt-squared-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function voltSquaredHours(options: ObisPlace & TariffIntegralOptions = {}): Obis {
  return make(89, 0, "time-integral-1", options);
}

/**
 * Code of sum of phase currents: 1-b:90.d.e.f.
 *
 * Processing: `instantaneous` where none is given. Unit: ampere.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function sumOfPhaseCurrents(options: ObisPlace & HarmonicTariffOptions = {}): Obis {
  return make(90, 0, "instantaneous", options);
}

/**
 * Code of neutral current: 1-b:91.d.e.f.
 *
 * Processing: `instantaneous` where none is given. Unit: ampere.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function neutralCurrent(options: ObisPlace & HarmonicTariffOptions = {}): Obis {
  return make(91, 0, "instantaneous", options);
}

/**
 * Code of neutral voltage: 1-b:92.d.e.f.
 *
 * Processing: `instantaneous` where none is given. Unit: volt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function neutralVoltage(options: ObisPlace & HarmonicTariffOptions = {}): Obis {
  return make(92, 0, "instantaneous", options);
}

/**
 * Code of inductive reactive power: 1-b:100.d.e.f; L1 101, L2 102, L3 103.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function inductiveReactivePower(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(100, 1, "instantaneous", options);
}

/**
 * Code of inductive reactive energy: 1-b:100.d.e.f; L1 101, L2 102, L3 103.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function inductiveReactiveEnergy(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(100, 1, "time-integral-1", options);
}

/**
 * Code of capacitive reactive power: 1-b:104.d.e.f; L1 105, L2 106, L3 107.
 *
 * Processing: `instantaneous` where none is given. Unit: var.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function capacitiveReactivePower(options: ObisPlace & ObisPhase & TariffOptions = {}): Obis {
  return make(104, 1, "instantaneous", options);
}

/**
 * Code of capacitive reactive energy: 1-b:104.d.e.f; L1 105, L2 106, L3 107.
 *
 * Processing: `time-integral-1` where none is given. Unit: var-hour.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function capacitiveReactiveEnergy(options: ObisPlace & ObisPhase & TariffIntegralOptions = {}): Obis {
  return make(104, 1, "time-integral-1", options);
}

/**
 * Code of voltage L1-L2: 1-b:124.d.e.f.
 *
 * Processing: `instantaneous` where none is given. Unit: volt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function voltageL1L2(options: ObisPlace & DipHarmonicTariffOptions = {}): Obis {
  return make(124, 0, "instantaneous", options);
}

/**
 * Code of voltage L2-L3: 1-b:125.d.e.f.
 *
 * Processing: `instantaneous` where none is given. Unit: volt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function voltageL2L3(options: ObisPlace & DipHarmonicTariffOptions = {}): Obis {
  return make(125, 0, "instantaneous", options);
}

/**
 * Code of voltage L3-L1: 1-b:126.d.e.f.
 *
 * Processing: `instantaneous` where none is given. Unit: volt.
 *
 * Blue Book part 1 / IEC 62056-6-1, electricity (A = 1): value groups C, D, E and electricity related objects.
 */
export function voltageL3L1(options: ObisPlace & DipHarmonicTariffOptions = {}): Obis {
  return make(126, 0, "instantaneous", options);
}

const phases = { L1: 1, L2: 2, L3: 3 } as const;

const processings = {
  "billing-period-average": 0,
  "cumulative-minimum-1": 1,
  "cumulative-maximum-1": 2,
  "minimum-1": 3,
  "current-average-1": 4,
  "last-average-1": 5,
  "maximum-1": 6,
  instantaneous: 7,
  "cumulative-minimum-2": 11,
  "cumulative-maximum-2": 12,
  "minimum-2": 13,
  "current-average-2": 14,
  "last-average-2": 15,
  "maximum-2": 16,
  "cumulative-minimum-3": 21,
  "cumulative-maximum-3": 22,
  "minimum-3": 23,
  "current-average-3": 24,
  "last-average-3": 25,
  "maximum-3": 26,
  "current-average-5": 27,
  "current-average-6": 28,
  "under-limit-threshold": 31,
  "under-limit-occurrences": 32,
  "under-limit-duration": 33,
  "under-limit-magnitude": 34,
  "over-limit-threshold": 35,
  "over-limit-occurrences": 36,
  "over-limit-duration": 37,
  "over-limit-magnitude": 38,
  "missing-threshold": 39,
  "missing-occurrences": 40,
  "missing-duration": 41,
  "missing-magnitude": 42,
  "time-threshold-under-limit": 43,
  "time-threshold-over-limit": 44,
  "time-threshold-missing": 45,
  "contracted-value": 46,
  "average-recording-interval-1": 49,
  "average-recording-interval-2": 50,
  "minimum-recording-interval-1": 51,
  "minimum-recording-interval-2": 52,
  "maximum-recording-interval-1": 53,
  "maximum-recording-interval-2": 54,
  "test-average": 55,
  "current-average-4-harmonics": 56,
  "time-integral-1": 8,
  "time-integral-2-billing-period": 9,
  "time-integral-3-excess-over-threshold": 10,
  "time-integral-7": 17,
  "time-integral-8": 18,
  "time-integral-9": 19,
  "time-integral-10": 20,
  "time-integral-5": 29,
  "time-integral-6": 30,
  "time-integral-4-test": 58,
} as const;

interface Options extends ObisPlace, ObisPhase {
  readonly processing?: keyof typeof processings;
  readonly tariff?: Tariff;
  readonly harmonic?: Harmonic;
  readonly dip?: Dip;
  readonly threshold?: Threshold;
  readonly billingPeriod?: BillingPeriod;
}

/** What is no option in TypeScript, yet got here, ends in a group that `obis` refuses. */
function make(c: number, step: number, usual: keyof typeof processings, options: Options): Obis {
  const { channel = 0, phase, processing = usual } = options;
  const quantity = phase === undefined ? c : c + step * phases[phase];
  const e = options.tariff ?? options.harmonic ?? options.dip ?? 0;
  const f = options.threshold ?? options.billingPeriod ?? 255;
  return obis(`1-${channel}:${quantity}.${processings[processing]}.${e}.${f}`);
}
