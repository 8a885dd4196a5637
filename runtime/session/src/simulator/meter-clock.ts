import {
  AccessError,
  type CosemDateTime,
  clockStatusBits,
  dateTimeFromDate,
  dateTimeToDate,
  dayLast,
  deviationNotSpecified,
  notSpecified,
  yearNotSpecified,
} from "@cosemkit/core";

export interface MeterClockOptions {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Minutes that local normal time is ahead of UTC. */
  readonly utcOffset: number;
}

/** When daylight saving begins and ends in a year. */
interface Summer {
  readonly year: number;
  readonly begin: number;
  readonly end: number;
}

const hour = 3_600_000;
const daylightSavingMinutes = 60;

/** Last Sunday in March, 02:00 local normal time. */
export const daylightSavingBegin: CosemDateTime = lastSundayOf(3, 2);
/** Last Sunday in October, 03:00 local daylight saving time. */
export const daylightSavingEnd: CosemDateTime = lastSundayOf(10, 3);

function lastSundayOf(month: number, hourOfDay: number): CosemDateTime {
  return {
    year: yearNotSpecified,
    month,
    dayOfMonth: dayLast,
    dayOfWeek: 7,
    hour: hourOfDay,
    minute: 0,
    second: 0,
    hundredths: 0,
    deviation: deviationNotSpecified,
    clockStatus: notSpecified,
  };
}

/**
 * The clock of a meter: it runs with the time source it is given, and can be set. Daylight saving begins and ends as
 * in the European Union. The time zone of the process plays no part.
 */
export class MeterClock {
  /** Minutes that local normal time is ahead of UTC. */
  readonly utcOffset: number;
  daylightSavingEnabled = true;
  private readonly now: () => number;
  private ahead = 0;
  /** Daylight saving of the year that was asked for last. */
  private summer: Summer = { year: Number.NaN, begin: 0, end: 0 };

  constructor({ now, utcOffset }: MeterClockOptions) {
    this.now = now;
    this.utcOffset = utcOffset;
  }

  /** What the meter takes for the present: milliseconds since 1970, UTC. */
  get instant(): number {
    return this.now() + this.ahead;
  }

  /** Sets the clock. */
  setInstant(instant: number): void {
    this.ahead = instant - this.now();
  }

  /** The instant that a date-time names; one without a deviation is local time. Undefined with wildcards in it. */
  instantOf(value: CosemDateTime): number | undefined {
    const normal = dateTimeToDate(value, { utcOffsetMinutes: this.utcOffset })?.getTime();
    if (normal === undefined || value.deviation !== deviationNotSpecified) return normal;
    const summer = normal - daylightSavingMinutes * 60_000;
    return this.daylightSavingAt(summer) ? summer : normal;
  }

  /** As `instantOf`; refuses what is no instant with a result for the client. */
  demand(value: CosemDateTime): number {
    const instant = this.instantOf(value);
    if (instant === undefined) throw new AccessError("other-reason", false, "a date-time with wildcards is no instant");
    return instant;
  }

  daylightSavingAt(instant: number): boolean {
    if (!this.daylightSavingEnabled) return false;
    const year = new Date(instant).getUTCFullYear();
    if (year !== this.summer.year) this.summer = this.summerOf(year);
    const { begin, end } = this.summer;
    return instant >= begin && instant < end;
  }

  private summerOf(year: number): Summer {
    const normal = this.utcOffset * 60_000;
    const begin = lastSunday(year, 3) + 2 * hour - normal;
    const end = lastSunday(year, 10) + 3 * hour - normal - daylightSavingMinutes * 60_000;
    return { year, begin, end };
  }

  /** Local time at an instant: the deviation says how far it is from UTC, and the status whether daylight saving is on. */
  local(instant: number = this.instant): CosemDateTime {
    const summer = this.daylightSavingAt(instant);
    const ahead = this.utcOffset + (summer ? daylightSavingMinutes : 0);
    return dateTimeFromDate(new Date(instant), {
      deviation: 0 - ahead,
      clockStatus: summer ? clockStatusBits.daylightSaving : 0,
    });
  }
}

/** Midnight UTC of the last Sunday of a month with 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}
