import { type CosemDateTime, dateTimeFromDate, deviationNotSpecified } from "@cosemkit/core";
import { type ProfileRowsId, profileRowsCodes } from "@cosemkit/model/codes/profile-rows";
import { faceOf } from "./time-pattern.ts";

/** Rows of a profile, counted back from now. */
export interface RelativeRows {
  readonly rows: ProfileRowsId;
  /** How many columns, from the first; 0 for all. */
  readonly columns: number;
  /** How many rows, or units of time. */
  readonly count: number;
}

/** The rows of a profile buffer that a data_index selects; undefined when it selects none, or is the index of an element. */
export function relativeRows(dataIndex: number): RelativeRows | undefined {
  const rows = profileRowsCodes.ids[dataIndex >>> 12];
  return rows === undefined ? undefined : { rows, columns: (dataIndex >>> 8) & 0x0f, count: dataIndex & 0xff };
}

/** From when to when rows are wanted, both included. */
export interface RowSpan {
  readonly from: CosemDateTime;
  readonly to: CosemDateTime;
}

type Unit = "second" | "minute" | "hour" | "day" | "month";

const spans: { readonly [rows in ProfileRowsId]?: { readonly unit: Unit; readonly isCurrentToo: boolean } } = {
  "minutes-and-current": { unit: "minute", isCurrentToo: true },
  "hours-and-current": { unit: "hour", isCurrentToo: true },
  "days-and-current": { unit: "day", isCurrentToo: true },
  "months-and-current": { unit: "month", isCurrentToo: true },
  "complete-seconds": { unit: "second", isCurrentToo: false },
  "complete-minutes": { unit: "minute", isCurrentToo: false },
  "complete-hours": { unit: "hour", isCurrentToo: false },
  "complete-days": { unit: "day", isCurrentToo: false },
  "complete-months": { unit: "month", isCurrentToo: false },
};

/**
 * The time of which rows are wanted, by the clock of the meter; undefined for rows that are not told by the time of now, and
 * when the clock does not know it. The first instant of a day is of this day, and of no other.
 */
export function spanOf({ rows, count }: RelativeRows, now: CosemDateTime): RowSpan | undefined {
  const face = faceOf(now);
  const span = spans[rows];
  if (face === undefined || span === undefined) return undefined;
  const { unit, isCurrentToo } = span;
  const end = isCurrentToo ? face : startOf(face, unit, 0) - hundredth;
  return { from: timeOf(startOf(face, unit, count)), to: timeOf(end) };
}

const hundredth = 10;
const lengths: Readonly<Record<Exclude<Unit, "month">, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** When the unit of time began that was so many before the one of `face`. */
function startOf(face: number, unit: Unit, before: number): number {
  if (unit === "month") {
    const date = new Date(face);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - before, 1);
  }
  const length = lengths[unit];
  return (Math.floor(face / length) - before) * length;
}

/** A time on the face of a clock, whatever its time zone. */
function timeOf(face: number): CosemDateTime {
  return { ...dateTimeFromDate(new Date(face), { deviation: 0 }), deviation: deviationNotSpecified };
}
