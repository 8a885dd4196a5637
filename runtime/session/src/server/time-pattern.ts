import { type CosemDate, type CosemTime, dayLast, daySecondLast, notSpecified, yearNotSpecified } from "@cosemkit/core";

/**
 * The times that a date and a time with wildcards name: each on which all fields agree that are specified (Blue Book, date
 * and time formats). Hundredths that are not specified are 0. The months in which daylight saving begins and ends stand for
 * none: no clock is asked.
 */
export type TimePattern = CosemDate & CosemTime;

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const dayLength = 24 * hourLength;

/** Weekdays and leap years come round again after 28 years: a pattern without a match until then has none. */
const horizon = 28 * 366;

/** Forward or back in time. */
type Step = 1 | -1;

/**
 * Milliseconds since 1970 on the face of a clock: time zone and daylight saving play no part. Undefined for a time with
 * wildcards.
 */
export function faceOf({ year, month, dayOfMonth, hour, minute, second, hundredths }: TimePattern): number | undefined {
  // Wildcards are above all values.
  if (year === yearNotSpecified || month > 12 || dayOfMonth > 31 || hour > 23 || minute > 59 || second > 59)
    return undefined;
  return Date.UTC(year, month - 1, dayOfMonth, hour, minute, second, hundredths === notSpecified ? 0 : hundredths * 10);
}

/** The first of the times at or after `from`, on the face of the clock. */
export function nextTime(pattern: TimePattern, from: number): number | undefined {
  return search(pattern, from, 1);
}

/** The last of the times at or before `until`, on the face of the clock. */
export function lastTime(pattern: TimePattern, until: number): number | undefined {
  return search(pattern, until, -1);
}

function search(pattern: TimePattern, bound: number, step: Step): number | undefined {
  const start = Math.floor(bound / dayLength);
  let [first, last] = [start, start + step * horizon];
  if (pattern.year !== yearNotSpecified) {
    const begin = Date.UTC(pattern.year, 0, 1) / dayLength;
    const end = Date.UTC(pattern.year + 1, 0, 1) / dayLength - 1;
    first = step > 0 ? Math.max(start, begin) : Math.min(start, end);
    last = step > 0 ? end : begin;
  }
  for (let date = first; (last - date) * step >= 0; date += step) {
    const found = isDay(pattern, date) ? timeOn(pattern, date * dayLength, bound, step) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the date says the day; `date` counts days since 1970. */
function isDay({ year, month, dayOfMonth, dayOfWeek }: CosemDate, date: number): boolean {
  const at = new Date(date * dayLength);
  if (year !== yearNotSpecified && year !== at.getUTCFullYear()) return false;
  if (month !== notSpecified && month !== at.getUTCMonth() + 1) return false;
  if (dayOfWeek !== notSpecified && dayOfWeek % 7 !== at.getUTCDay()) return false;
  if (dayOfMonth === notSpecified) return true;
  const daysOfMonth = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  const wanted = dayOfMonth === dayLast ? daysOfMonth : dayOfMonth === daySecondLast ? daysOfMonth - 1 : dayOfMonth;
  return wanted === at.getUTCDate();
}

/** The first of the times on the day that begins at `midnight` that is not before `bound`, seen in the direction of `step`. */
function timeOn(pattern: CosemTime, midnight: number, bound: number, step: Step): number | undefined {
  const hundredths = pattern.hundredths === notSpecified ? 0 : pattern.hundredths;
  // Whether a span is all on the far side of the bound.
  const isOut = (begin: number, length: number): boolean => (step > 0 ? begin + length <= bound : begin > bound);
  for (const h of values(pattern.hour, 24, step)) {
    const inHour = midnight + h * hourLength;
    if (isOut(inHour, hourLength)) continue;
    for (const m of values(pattern.minute, 60, step)) {
      const inMinute = inHour + m * minuteLength;
      if (isOut(inMinute, minuteLength)) continue;
      for (const s of values(pattern.second, 60, step)) {
        const time = inMinute + s * 1_000 + hundredths * 10;
        if (!isOut(time, 1)) return time;
      }
    }
  }
  return undefined;
}

/** The values that a field of a time may have, in the direction of `step`. */
function values(field: number, count: number, step: Step): readonly number[] {
  if (field !== notSpecified) return field < count ? [field] : [];
  return Array.from({ length: count }, (_, i) => (step > 0 ? i : count - 1 - i));
}
