import { DecodeError, EncodeError } from "./errors.ts";

/**
 * Dates and times of COSEM (Blue Book, "Date and time formats"). Every field holds its octets as they are on the
 * wire, so that wildcards, special days and plain nonsense from a meter come back bit for bit.
 */

/** A date: 5 octets on the wire. */
export interface CosemDate {
  /** 0 to 0xFFFE, or `yearNotSpecified`. */
  readonly year: number;
  /** 1 to 12, `monthDstBegin`, `monthDstEnd` or `notSpecified`. */
  readonly month: number;
  /** 1 to 31, `dayLast`, `daySecondLast` or `notSpecified`. */
  readonly dayOfMonth: number;
  /** 1 (Monday) to 7 (Sunday), or `notSpecified`. Never checked against the date: meters send wrong ones. */
  readonly dayOfWeek: number;
}

/** A time of day: 4 octets on the wire. Each field may be `notSpecified`. */
export interface CosemTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59. */
  readonly second: number;
  /** Hundredths of a second, 0 to 99. */
  readonly hundredths: number;
}

/** A date with a time of day: 12 octets on the wire. */
export interface CosemDateTime extends CosemDate, CosemTime {
  /** Minutes from local time to UTC: UTC = local + deviation, so -120 for +02:00; or `deviationNotSpecified`. */
  readonly deviation: number;
  /** Bits of `clockStatusBits`, or `notSpecified`. */
  readonly clockStatus: number;
}

/** Any octet but the year's and the deviation's: not specified, which in a schedule means every one. */
export const notSpecified: number = 0xff;
export const yearNotSpecified: number = 0xffff;
/** The month in which daylight saving time ends. */
export const monthDstEnd: number = 0xfd;
/** The month in which daylight saving time begins. */
export const monthDstBegin: number = 0xfe;
/** The second last day of the month. */
export const daySecondLast: number = 0xfd;
/** The last day of the month; with a day of week, the last such day. */
export const dayLast: number = 0xfe;
export const deviationNotSpecified: number = -0x8000;

/** The bits of the clock status octet. Bits 4 to 6 are reserved. */
export interface ClockStatusBits {
  /** The time could not be recovered after an incident. */
  readonly invalid: number;
  /** The time was recovered after an incident but cannot be relied on. */
  readonly doubtful: number;
  /** The time comes from another source than the clock base says. */
  readonly differentClockBase: number;
  /** This status octet itself is invalid. */
  readonly invalidClockStatus: number;
  /** Daylight saving time is active: the deviation contains it. */
  readonly daylightSaving: number;
}

export const clockStatusBits: ClockStatusBits = {
  invalid: 0x01,
  doubtful: 0x02,
  differentClockBase: 0x04,
  invalidClockStatus: 0x08,
  daylightSaving: 0x80,
};

/** What a clock status octet says. */
export type ClockStatusFlags = { readonly [name in keyof ClockStatusBits]: boolean };

/** The flags of a clock status octet; undefined when it is `notSpecified` and so says nothing. */
export function clockStatusFlags(clockStatus: number): ClockStatusFlags | undefined {
  if (clockStatus === notSpecified) return undefined;
  return {
    invalid: (clockStatus & clockStatusBits.invalid) !== 0,
    doubtful: (clockStatus & clockStatusBits.doubtful) !== 0,
    differentClockBase: (clockStatus & clockStatusBits.differentClockBase) !== 0,
    invalidClockStatus: (clockStatus & clockStatusBits.invalidClockStatus) !== 0,
    daylightSaving: (clockStatus & clockStatusBits.daylightSaving) !== 0,
  };
}

/** The date in exactly 5 octets. Any octets are a date; throws `DecodeError` for any other number of them. */
export function dateFromBytes(bytes: Uint8Array): CosemDate {
  checkSize(bytes, 5, "date");
  return {
    year: (bytes[0]! << 8) | bytes[1]!,
    month: bytes[2]!,
    dayOfMonth: bytes[3]!,
    dayOfWeek: bytes[4]!,
  };
}

/** The time in exactly 4 octets. Any octets are a time; throws `DecodeError` for any other number of them. */
export function timeFromBytes(bytes: Uint8Array): CosemTime {
  checkSize(bytes, 4, "time");
  return {
    hour: bytes[0]!,
    minute: bytes[1]!,
    second: bytes[2]!,
    hundredths: bytes[3]!,
  };
}

/** The date-time in exactly 12 octets. Any octets are a date-time; throws `DecodeError` for any other number of them. */
export function dateTimeFromBytes(bytes: Uint8Array): CosemDateTime {
  checkSize(bytes, 12, "date-time");
  return {
    year: (bytes[0]! << 8) | bytes[1]!,
    month: bytes[2]!,
    dayOfMonth: bytes[3]!,
    dayOfWeek: bytes[4]!,
    hour: bytes[5]!,
    minute: bytes[6]!,
    second: bytes[7]!,
    hundredths: bytes[8]!,
    deviation: ((bytes[9]! << 24) >> 16) | bytes[10]!,
    clockStatus: bytes[11]!,
  };
}

/** The 5 octets of a date. Throws `EncodeError` that names the field that does not fit its octets. */
export function dateToBytes(value: CosemDate): Uint8Array {
  const out = new Uint8Array(5);
  putDate(out, value);
  return out;
}

/** The 4 octets of a time. Throws `EncodeError` that names the field that does not fit its octet. */
export function timeToBytes(value: CosemTime): Uint8Array {
  const out = new Uint8Array(4);
  putTime(out, 0, value);
  return out;
}

/** The 12 octets of a date-time. Throws `EncodeError` that names the field that does not fit its octets. */
export function dateTimeToBytes(value: CosemDateTime): Uint8Array {
  const out = new Uint8Array(12);
  putDate(out, value);
  putTime(out, 5, value);
  const deviation = whole(value.deviation, -0x8000, 0x7fff, "deviation");
  out[9] = deviation >> 8;
  out[10] = deviation;
  out[11] = octet(value.clockStatus, "clockStatus");
  return out;
}

/**
 * A date for people: `2021-09-27`. Not specified shows as `*`, special values as `dst-begin`, `dst-end`, `last-day`
 * and `second-last-day`; where the date is not one certain day, a day of week follows: `*-03-last-day(Sunday)`.
 * Octets without a meaning show as their numbers.
 */
export function formatDate(value: CosemDate): string {
  const { year, month, dayOfMonth, dayOfWeek } = value;
  const yearText = year === yearNotSpecified ? "*" : String(year).padStart(4, "0");
  const monthText = month === monthDstBegin ? "dst-begin" : month === monthDstEnd ? "dst-end" : two(month);
  const dayText =
    dayOfMonth === dayLast ? "last-day" : dayOfMonth === daySecondLast ? "second-last-day" : two(dayOfMonth);
  const text = `${yearText}-${monthText}-${dayText}`;
  const certain = year !== yearNotSpecified && month <= 12 && dayOfMonth <= 31;
  return certain || dayOfWeek === notSpecified ? text : `${text}(${weekdays[dayOfWeek - 1] ?? dayOfWeek})`;
}

/**
 * A time for people: `09:47:15`, with hundredths (`09:47:15.50`) unless they are 0 or not specified. Not specified
 * shows as `*`, octets without a meaning as their numbers (hundredths above 99 in brackets).
 */
export function formatTime(value: CosemTime): string {
  const { hour, minute, second, hundredths } = value;
  const text = `${two(hour)}:${two(minute)}:${two(second)}`;
  if (hundredths === 0 || hundredths === notSpecified) return text;
  return `${text}.${hundredths < 100 ? two(hundredths) : `(${hundredths})`}`;
}

/**
 * A date-time for people: `2021-09-27T09:47:15+02:00`, `Z` for UTC, and no offset when the deviation is not
 * specified. The parts are those of `formatDate` and `formatTime`; the clock status is not shown.
 */
export function formatDateTime(value: CosemDateTime): string {
  return `${formatDate(value)}T${formatTime(value)}${offsetText(value.deviation)}`;
}

export interface DateTimeToDateOptions {
  /** Minutes that local time is ahead of UTC (120 for +02:00), for values whose deviation is not specified. */
  readonly utcOffsetMinutes?: number | undefined;
}

/**
 * The instant of a date-time. Undefined unless it is one certain instant: a date and time of the calendar with no
 * wildcard, and either a deviation or `utcOffsetMinutes` (which a specified deviation overrides). Hundredths not
 * specified count as 0. The day of week and the clock status are not looked at.
 */
export function dateTimeToDate(value: CosemDateTime, options?: DateTimeToDateOptions): Date | undefined {
  const offset = value.deviation === deviationNotSpecified ? options?.utcOffsetMinutes : -value.deviation;
  if (offset === undefined) return undefined;
  const time = civilTime(value);
  if (time === undefined) return undefined;
  const instant = new Date(time - offset * 60_000);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

export interface DateTimeFromDateOptions {
  /** Minutes from local time to UTC, -840 to 840: -120 for +02:00, 0 for UTC. */
  readonly deviation: number;
  /** Bits of `clockStatusBits`; default `notSpecified`. */
  readonly clockStatus?: number | undefined;
}

/**
 * The local date-time of an instant at a deviation, with its day of week; milliseconds are cut to hundredths. The
 * time zone of the process is never used. Throws `EncodeError` for an invalid date, a local year outside 0 to 65534,
 * a deviation out of range, or a clock status that is no octet.
 */
export function dateTimeFromDate(date: Date, options: DateTimeFromDateOptions): CosemDateTime {
  const deviation = whole(options.deviation, -maximumOffset, maximumOffset, "deviation");
  const local = new Date(date.getTime() - deviation * 60_000);
  const year = local.getUTCFullYear();
  if (Number.isNaN(year)) throw new EncodeError("the date is invalid", "", "data");
  return {
    year: whole(year, 0, yearNotSpecified - 1, "year"),
    month: local.getUTCMonth() + 1,
    dayOfMonth: local.getUTCDate(),
    dayOfWeek: weekday(local),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    hundredths: Math.floor(local.getUTCMilliseconds() / 10),
    deviation,
    clockStatus: octet(options.clockStatus ?? notSpecified, "clockStatus"),
  };
}

const isoText = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

/**
 * The date-time of an ISO 8601 text: `2021-09-27T09:47:15+02:00`. Seconds may be left out (0), a fraction is cut to
 * hundredths, a blank may stand for `T`. Without `Z` or an offset the deviation is not specified; the clock status
 * never is, and the day of week is computed. Throws `EncodeError` for other forms (wildcards too: build those as
 * objects), for days and times that do not exist, and for offsets beyond 14 hours.
 */
export function parseDateTime(text: string): CosemDateTime {
  const parts = isoText.exec(text);
  if (parts === null) throw badText(text, "not of the form 2021-09-27T09:47:15+02:00");
  const [, year, month, day, hour, minute, second = "0", fraction = "", utc, sign, offsetHour, offsetMinute] = parts;
  let deviation = deviationNotSpecified;
  if (utc !== undefined) deviation = 0;
  else if (sign !== undefined) {
    const offset = Number(offsetHour) * 60 + Number(offsetMinute);
    if (offset > maximumOffset || Number(offsetMinute) > 59) throw badText(text, "no such offset from UTC");
    deviation = sign === "-" ? offset : 0 - offset;
  }
  const value = {
    year: Number(year),
    month: Number(month),
    dayOfMonth: Number(day),
    dayOfWeek: notSpecified,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    hundredths: Number(fraction.slice(0, 2).padEnd(2, "0")),
    deviation,
    clockStatus: notSpecified,
  };
  const time = civilTime(value);
  if (time === undefined) throw badText(text, "no such day or time of day");
  value.dayOfWeek = weekday(new Date(time));
  return value;
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Offsets in use reach from -12:00 to +14:00; the sign of a deviation is mixed up often enough to take both. */
const maximumOffset = 840;

function checkSize(bytes: Uint8Array, size: number, name: string): void {
  if (bytes.length === size) return;
  // Not decode.truncated: the size is fixed, more octets from a stream would not join this value.
  throw new DecodeError("decode.malformed", `${name} of ${bytes.length} octets, ${size} expected`, {
    layer: "data",
    offset: Math.min(bytes.length, size),
  });
}

function putDate(out: Uint8Array, value: CosemDate): void {
  const year = whole(value.year, 0, 0xffff, "year");
  out[0] = year >> 8;
  out[1] = year;
  out[2] = octet(value.month, "month");
  out[3] = octet(value.dayOfMonth, "dayOfMonth");
  out[4] = octet(value.dayOfWeek, "dayOfWeek");
}

function putTime(out: Uint8Array, at: number, value: CosemTime): void {
  out[at] = octet(value.hour, "hour");
  out[at + 1] = octet(value.minute, "minute");
  out[at + 2] = octet(value.second, "second");
  out[at + 3] = octet(value.hundredths, "hundredths");
}

function octet(value: number, path: string): number {
  return whole(value, 0, 0xff, path);
}

function whole(value: number, least: number, most: number, path: string): number {
  if (isWhole(value, least, most)) return value;
  throw new EncodeError(`${String(value)} is not a whole number from ${least} to ${most}`, path, "data");
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function two(value: number): string {
  return value === notSpecified ? "*" : String(value).padStart(2, "0");
}

function offsetText(deviation: number): string {
  if (deviation === deviationNotSpecified) return "";
  if (deviation === 0) return "Z";
  const minutes = Math.abs(deviation);
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  return `${deviation < 0 ? "+" : "-"}${hours}:${two(minutes % 60)}`;
}

/** Milliseconds from 1970 to a date and time, both taken as UTC; undefined when the calendar has no such time. */
function civilTime(value: CosemDate & CosemTime): number | undefined {
  const { year, month, dayOfMonth, hour, minute, second } = value;
  const hundredths = value.hundredths === notSpecified ? 0 : value.hundredths;
  if (!isWhole(year, 0, yearNotSpecified - 1)) return undefined;
  if (!isWhole(hour, 0, 23) || !isWhole(minute, 0, 59) || !isWhole(second, 0, 59)) return undefined;
  if (!isWhole(hundredths, 0, 99)) return undefined;
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  // Date carries a 31st of June over into July: such a day is none.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return date.setUTCHours(hour, minute, second, hundredths * 10);
}

/** 1 for Monday to 7 for Sunday. */
function weekday(date: Date): number {
  return ((date.getUTCDay() + 6) % 7) + 1;
}

function badText(text: string, why: string): EncodeError {
  return new EncodeError(`date and time ${JSON.stringify(String(text).slice(0, 40))}: ${why}`, "", "data");
}
