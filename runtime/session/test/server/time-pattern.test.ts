import { dayLast, daySecondLast, monthDstBegin, notSpecified, parseDateTime, yearNotSpecified } from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faceOf, lastTime, nextTime, type TimePattern } from "../../src/server/time-pattern.ts";

const any: TimePattern = {
  year: yearNotSpecified,
  month: notSpecified,
  dayOfMonth: notSpecified,
  dayOfWeek: notSpecified,
  hour: notSpecified,
  minute: notSpecified,
  second: 0,
  hundredths: 0,
};

const at = (text: string): number => Date.parse(`${text}Z`);
const said = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 19);

const wild = (values: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(notSpecified) }, values);

const pattern: fc.Arbitrary<TimePattern> = fc.record({
  year: fc.constantFrom(yearNotSpecified, yearNotSpecified, 2025, 2026, 2027),
  month: wild(fc.constantFrom(1, 2, 3, 12)),
  dayOfMonth: wild(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(dayLast, daySecondLast))),
  dayOfWeek: wild(fc.integer({ min: 1, max: 7 })),
  hour: wild(fc.integer({ min: 0, max: 23 })),
  minute: wild(fc.constantFrom(0, 1, 30, 59)),
  second: fc.constantFrom(0, 0, 59, notSpecified),
  hundredths: fc.constantFrom(0, notSpecified),
});
const instant = fc.integer({ min: at("2025-12-20T00:00:00"), max: at("2026-03-10T00:00:00") });

/** Says for each second by itself whether it is one of the times. */
function matches(p: TimePattern, time: number): boolean {
  const d = new Date(time);
  const is = (field: number, value: number): boolean => field === notSpecified || field === value;
  const tomorrow = new Date(time + 86_400_000);
  const afterTomorrow = new Date(time + 2 * 86_400_000);
  const isDayOfMonth =
    p.dayOfMonth === dayLast
      ? tomorrow.getUTCDate() === 1
      : p.dayOfMonth === daySecondLast
        ? afterTomorrow.getUTCDate() === 1
        : is(p.dayOfMonth, d.getUTCDate());
  return (
    (p.year === yearNotSpecified || p.year === d.getUTCFullYear()) &&
    is(p.month, d.getUTCMonth() + 1) &&
    isDayOfMonth &&
    is(p.dayOfWeek, d.getUTCDay() === 0 ? 7 : d.getUTCDay()) &&
    is(p.hour, d.getUTCHours()) &&
    is(p.minute, d.getUTCMinutes()) &&
    is(p.second, d.getUTCSeconds()) &&
    time % 1_000 === 0
  );
}

describe("the times of a pattern", () => {
  test("the next and the last are times of it, on their side", () => {
    fc.assert(
      fc.property(pattern, instant, (p, now) => {
        const next = nextTime(p, now);
        const last = lastTime(p, now);
        if (next !== undefined) expect([next >= now, matches(p, next)]).toEqual([true, true]);
        if (last !== undefined) expect([last <= now, matches(p, last)]).toEqual([true, true]);
        // Nothing lies between them: from either the other is found.
        if (next !== undefined && next > now) expect(lastTime(p, next - 1)).toBe(last);
        if (last !== undefined && last < now) expect(nextTime(p, last + 1)).toBe(next);
      }),
    );
  });

  test("no second of the next three hours is passed over", () => {
    fc.assert(
      fc.property(pattern, instant, (p, now) => {
        const begin = Math.ceil(now / 1_000) * 1_000;
        let first: number | undefined;
        for (let time = begin; first === undefined && time < begin + 3 * 3_600_000; time += 1_000) {
          if (matches(p, time)) first = time;
        }
        const next = nextTime(p, now);
        if (first === undefined) expect(next === undefined || next >= begin + 3 * 3_600_000).toBe(true);
        else expect(next).toBe(first);
      }),
      { numRuns: 30 },
    );
  });

  test.each<[string, Partial<TimePattern>, string | undefined, string | undefined]>([
    ["each midnight", { hour: 0, minute: 0 }, "2026-01-16T00:00:00", "2026-01-15T00:00:00"],
    [
      "the last of the month",
      { dayOfMonth: dayLast, hour: 12, minute: 0 },
      "2026-01-31T12:00:00",
      "2025-12-31T12:00:00",
    ],
    ["29 February", { month: 2, dayOfMonth: 29, hour: 0, minute: 0 }, "2028-02-29T00:00:00", "2024-02-29T00:00:00"],
    ["Sundays at 3", { dayOfWeek: 7, hour: 3, minute: 0 }, "2026-01-18T03:00:00", "2026-01-11T03:00:00"],
    [
      "a year that is over",
      { year: 2019, month: 12, dayOfMonth: 31, hour: 1, minute: 0 },
      undefined,
      "2019-12-31T01:00:00",
    ],
    ["a year to come", { year: 2091, month: 1, dayOfMonth: 1, hour: 1, minute: 0 }, "2091-01-01T01:00:00", undefined],
    ["30 February", { month: 2, dayOfMonth: 30 }, undefined, undefined],
    ["the day when daylight saving begins", { month: monthDstBegin }, undefined, undefined],
    ["an hour that there is not", { hour: 24 }, undefined, undefined],
  ])("%s", (_, fields, next, last) => {
    const now = at("2026-01-15T12:34:56");
    expect([said(nextTime({ ...any, ...fields }, now)), said(lastTime({ ...any, ...fields }, now))]).toEqual([
      next,
      last,
    ]);
  });

  test("the face of a clock", () => {
    const time = parseDateTime("2026-01-31T12:34:56+02:00");
    expect(said(faceOf(time))).toBe("2026-01-31T12:34:56");
    const wildcards = [
      { year: yearNotSpecified },
      { month: 0xfe },
      { dayOfMonth: dayLast },
      { hour: 0xff },
      { second: 0xff },
    ];
    for (const one of wildcards) expect(faceOf({ ...time, ...one })).toBeUndefined();
  });
});
