import {
  type CosemDateTime,
  dateTimeFromBytes,
  dateTimeFromDate,
  dateTimeToBytes,
  dateTimeToDate,
  deviationNotSpecified,
  notSpecified,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";

/** Octets of a date-time. */
const dateTimeOctets = 12;
/** The largest deviation that there is: 14 hours. */
const largestDeviation = 840;

/** The time that a cell of a clock's column holds: a date-time, or its octets as clocks have them. */
export function timeOfCell(cell: Data | undefined): CosemDateTime | undefined {
  if (cell?.type === "date-time") return cell.value;
  return cell?.type === "octet-string" && cell.value.length === dateTimeOctets
    ? dateTimeFromBytes(cell.value)
    : undefined;
}

/**
 * A time some seconds later or earlier, with its deviation and status as they are; undefined when the time is not one
 * certain moment.
 */
export function shiftedTime(time: CosemDateTime, seconds: number): CosemDateTime | undefined {
  const { clockStatus, deviation } = time;
  const known = deviation === deviationNotSpecified ? 0 : deviation;
  const instant = dateTimeToDate(time, { utcOffsetMinutes: 0 });
  if (instant === undefined || Math.abs(known) > largestDeviation) return undefined;
  const shifted = dateTimeFromDate(new Date(instant.getTime() + seconds * 1000), { deviation: known, clockStatus });
  return {
    ...shifted,
    deviation,
    // What the clock does not tell of the one it does not tell of the other.
    dayOfWeek: time.dayOfWeek === notSpecified ? notSpecified : shifted.dayOfWeek,
    hundredths: time.hundredths === notSpecified ? notSpecified : shifted.hundredths,
  };
}

/**
 * Puts in what a meter leaves out of the rows of one answer (Blue Book, Profile generic, buffer): null-data stands for the
 * value of the row before, and in a column of times for the time of the row before and one capture_period. Where nothing
 * came before, null-data stays.
 */
export class RowFiller {
  private readonly isTime: (index: number) => boolean;
  private readonly capturePeriod: number;
  private before: readonly Data[] = [];

  /** `isTime` tells of the columns in the order of the cells; `capturePeriod` is in seconds, 0 when it is not time that makes rows. */
  constructor(isTime: (index: number) => boolean, capturePeriod: number) {
    this.isTime = isTime;
    this.capturePeriod = capturePeriod;
  }

  /** The next row, with all its cells. */
  fill(row: readonly Data[]): readonly Data[] {
    this.before = row.map((cell, index) => {
      const last = this.before[index];
      if (cell.type !== "null-data" || last === undefined) return cell;
      return this.capturePeriod > 0 && this.isTime(index) ? laterCell(last, this.capturePeriod) : last;
    });
    return this.before;
  }
}

function laterCell(last: Data, seconds: number): Data {
  const time = timeOfCell(last);
  const later = time && shiftedTime(time, seconds);
  if (later === undefined) return last;
  return last.type === "date-time"
    ? { type: "date-time", value: later }
    : { type: "octet-string", value: dateTimeToBytes(later) };
}
