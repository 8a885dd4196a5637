/**
 * The rules from which OBIS codes get their names, as plain data: what spec/obis says, without its documentation.
 * Rows give the values of the groups that they are about. Where two rows hold for a code, the one that holds for
 * fewer codes wins; only `ranges` go by their order.
 */

/** Values of one group: a number, or a text of values and ranges like `"1-63"` or `"0-99,255"`. */
export type ObisValues = number | string;

/** How far a rule is confirmed: by two independent sources, by one, or by none found. */
export type ObisConfidence = "confirmed" | "single-source" | "unconfirmed";

/** What sort of code it is. `unknown`: the medium is known, but no tables for it. */
export type ObisStatus =
  | "standard"
  | "manufacturer-specific"
  | "utility-specific"
  | "consortium-specific"
  | "country-specific"
  | "inactive"
  | "reserved"
  | "unknown";

/** What all rows have. A name may hold `{medium}`, `{b}` to `{f}`, and `{number}` where the row has one. */
interface Row {
  readonly name: string;
  /** Where it is less than that of the file. */
  readonly confidence?: ObisConfidence;
}

/** Rows that stand for several values may number them. */
interface NumberedRow extends Row {
  /** What `{number}` is for the values of the first group that has several: `"1-10"` for `"0-9"`. */
  readonly number?: string;
}

/** Group A. */
export interface ObisMediumRow extends Row {
  readonly a: number;
}

/** Group B. */
export interface ObisChannelRow extends Row {
  readonly b: ObisValues;
  /** Its name is left out of names. */
  readonly implied?: true;
}

/** Codes that no table covers: those of manufacturers, utilities and countries, and those reserved. */
export interface ObisRangeRow {
  readonly a?: ObisValues;
  readonly b?: ObisValues;
  readonly c?: ObisValues;
  readonly d?: ObisValues;
  readonly e?: ObisValues;
  readonly f?: ObisValues;
  readonly status: ObisStatus;
  /** Of whom; else the value of the deciding group is shown. */
  readonly name?: string;
  readonly confidence?: ObisConfidence;
}

/** What quantities measure: power, and its integral over time, energy. */
export interface ObisMeasure<Unit extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly unit?: Unit;
  readonly integral: { readonly name: string; readonly unit?: Unit };
}

/** What a row measures: `{measure}` in its name stands for it. */
interface MeasuredRow<Unit extends string> extends NumberedRow {
  readonly measure?: string;
  /** Where there is no measure. */
  readonly unit?: Unit | null;
}

/** Group C: a quantity. */
export interface ObisQuantityRow<Unit extends string = string> extends MeasuredRow<Unit> {
  readonly c: ObisValues;
  /** Distance to the values for L1, L2 (twice) and L3 (three times); `c` itself is the sum or any phase. */
  readonly phaseStep?: number;
}

/** Group D: how the quantity is processed. */
export interface ObisProcessingRow<Unit extends string = string> extends NumberedRow {
  readonly d: ObisValues;
  /** The quantity is integrated over time. */
  readonly integral?: true;
  /** Its name is left out where the integral of the measure has a name of its own. */
  readonly implied?: true;
  readonly classes?: readonly number[];
  /** Stands in for the unit of the quantity; null where none is implied. */
  readonly unit?: Unit | null;
}

/** Group E: tariff, harmonic and the like. */
export interface ObisQualifierRow<Unit extends string = string> extends MeasuredRow<Unit> {
  readonly e: ObisValues;
  readonly implied?: true;
  readonly classes?: readonly number[];
}

/** Group F: billing period or threshold. */
export interface ObisPeriodRow extends NumberedRow {
  readonly f: ObisValues;
  readonly implied?: true;
  /** Classes that come on top, because a list of values has this code. */
  readonly also?: readonly number[];
}

/** The quantities that a table is for. */
export interface ObisScope {
  readonly c?: ObisValues;
  readonly d?: ObisValues;
}

/** A table for one group. */
export interface ObisTable<Of> {
  readonly id: string;
  /** Without it, for all quantities. */
  readonly scope?: readonly ObisScope[];
  /** Group E names the quantity, instead of group C. */
  readonly leads?: true;
  readonly confidence?: ObisConfidence;
  /** Of the rows that state none themselves. */
  readonly classes?: readonly number[];
  readonly values: readonly Of[];
}

/** Named objects of a value of group C, or of groups C and D, and what they are about together. */
export interface ObisCategory<Unit extends string = string> extends Row {
  readonly c: ObisValues;
  readonly d?: ObisValues;
  /** Of the objects that state none themselves. */
  readonly classes?: readonly number[];
  readonly instance?: "d" | "e";
  readonly values?: readonly ObisObjectRow<Unit>[];
}

/** A named object. Its name may hold `{quantity}`: that whose groups C and D are the groups D and E of the object. */
export interface ObisObjectRow<Unit extends string = string> extends NumberedRow {
  /** Default: all channels. */
  readonly b?: ObisValues;
  /** Where the category does not say it. */
  readonly d?: ObisValues;
  readonly e: ObisValues;
  /** Default: 255, or with `periods` all that group F knows. */
  readonly f?: ObisValues;
  /** Group F is a billing period and says so. */
  readonly periods?: true;
  /** This group counts instances, from 0. */
  readonly instance?: "d" | "e";
  readonly classes?: readonly number[];
  readonly unit?: Unit;
}

/** What holds for all media. */
export interface ObisValueGroups {
  readonly confidence: ObisConfidence;
  readonly media: readonly ObisMediumRow[];
  readonly groupB: readonly ObisChannelRow[];
  readonly groupF: readonly ObisTable<ObisPeriodRow>[];
  /** The first that holds wins. */
  readonly ranges: readonly ObisRangeRow[];
}

/** Tables of one or more media. */
export interface ObisTables<Unit extends string = string> {
  readonly confidence: ObisConfidence;
  readonly media: readonly number[];
  readonly measures?: readonly ObisMeasure<Unit>[];
  readonly groupC?: readonly ObisQuantityRow<Unit>[];
  readonly groupD?: readonly ObisTable<ObisProcessingRow<Unit>>[];
  readonly groupE?: readonly ObisTable<ObisQualifierRow<Unit>>[];
  readonly groupF?: readonly ObisTable<ObisPeriodRow>[];
  readonly categories?: readonly ObisCategory<Unit>[];
}

/** All rules. */
export interface ObisRules<Unit extends string = string> {
  readonly groups: ObisValueGroups;
  readonly tables: readonly ObisTables<Unit>[];
}
