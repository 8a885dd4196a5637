import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type CosemDateTime,
  clockStatusBits,
  clockStatusFlags,
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeFromDate,
  dateTimeToBytes,
  dateTimeToDate,
  dateToBytes,
  dayLast,
  daySecondLast,
  deviationNotSpecified,
  formatDate,
  formatDateTime,
  formatTime,
  monthDstBegin,
  monthDstEnd,
  notSpecified,
  parseDateTime,
  timeFromBytes,
  timeToBytes,
  yearNotSpecified,
} from "../src/date-time.ts";
import { DecodeError, EncodeError } from "../src/errors.ts";
import { fromHex, toHex } from "../src/hex.ts";

interface Vector {
  readonly source: string;
  readonly hex: string;
  /** Ten fields in the order of the wire; null is "not specified". */
  readonly fields: readonly (number | null)[];
  readonly text: string;
  /** ISO text of the instant, null where there is none. */
  readonly instant: string | null;
}

const vectors: readonly Vector[] = [
  {
    source: "captured push telegram: Monday 2021-09-27, deviation -120, status daylight saving",
    hex: "07e5091b01092f0f00ff8880",
    fields: [2021, 9, 27, 1, 9, 47, 15, 0, -120, 0x80],
    text: "2021-09-27T09:47:15+02:00",
    instant: "2021-09-27T07:47:15.000Z",
  },
  {
    source: "u9n/dlms-cosem:tests/test_time.py",
    hex: "07e40101ff00030000ff8800",
    fields: [2020, 1, 1, null, 0, 3, 0, 0, -120, 0],
    text: "2020-01-01T00:03:00+02:00",
    instant: "2019-12-31T22:03:00.000Z",
  },
  {
    source: "u9n/dlms-cosem:tests/test_time.py",
    hex: "07e40106ff00030000ffc400",
    fields: [2020, 1, 6, null, 0, 3, 0, 0, -60, 0],
    text: "2020-01-06T00:03:00+01:00",
    instant: "2020-01-05T23:03:00.000Z",
  },
  {
    source: "u9n/dlms-cosem:tests/test_time.py",
    hex: "07e2020cff00000000800000",
    fields: [2018, 2, 12, null, 0, 0, 0, 0, null, 0],
    text: "2018-02-12T00:00:00",
    instant: null,
  },
  {
    source: "Blue Book date-time field rules: as in the Green Book ACCESS example season start",
    hex: "ffffffffffffff0000000000",
    fields: [null, null, null, null, null, null, 0, 0, 0, 0],
    text: "*-*-*T*:*:00Z",
    instant: null,
  },
  {
    source: "Blue Book date-time field rules: last Sunday of March 02:00",
    hex: "ffff03fe0702000000ffc400",
    fields: [null, 3, dayLast, 7, 2, 0, 0, 0, -60, 0],
    text: "*-03-last-day(Sunday)T02:00:00+01:00",
    instant: null,
  },
  {
    source: "DLMS UA FAQ examples via jdlms FcsCalcTest: unusual raw octets of clock attributes 5 and 6",
    hex: "ff4f19f3007000000000000f",
    fields: [65359, 25, 243, 0, 112, 0, 0, 0, 0, 15],
    text: "65359-25-243(0)T112:00:00Z",
    instant: null,
  },
  {
    source: "Blue Book date-time field rules: every field not specified",
    hex: "ffffffffffffffffff8000ff",
    fields: [null, null, null, null, null, null, null, null, null, null],
    text: "*-*-*T*:*:*",
    instant: null,
  },
  {
    source: 'DLMS UA FAQ "Examples for DLMS/COSEM information exchange" (G. Kmethy) via jdlms FcsCalcTest',
    hex: "07d20c04030a060bff007800",
    fields: [2002, 12, 4, 3, 10, 6, 11, null, 120, 0],
    text: "2002-12-04T10:06:11-02:00",
    instant: "2002-12-04T12:06:11.000Z",
  },
  {
    source: "value list of milanbella/gocosem:dlms_test.go TestDlms_encode_decode_DlmsData_array",
    hex: "010203040506070808101112",
    fields: [0x102, 3, 4, 5, 6, 7, 8, 8, 0x1011, 0x12],
    text: "0258-03-04T06:07:08.08-68:33",
    instant: "0258-03-07T02:40:08.080Z",
  },
];

const names = [
  "year",
  "month",
  "dayOfMonth",
  "dayOfWeek",
  "hour",
  "minute",
  "second",
  "hundredths",
  "deviation",
  "clockStatus",
] as const;

/** The date-time of ten fields; null is the octets of "not specified". */
function dateTime(fields: readonly (number | null)[]): CosemDateTime {
  const absent: Record<string, number> = { year: yearNotSpecified, deviation: deviationNotSpecified };
  return Object.fromEntries(names.map((name, i) => [name, fields[i] ?? absent[name] ?? notSpecified])) as never;
}

const start = dateTime([2021, 9, 27, 1, 9, 47, 15, 0, -120, 0x80]);

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("vectors", () => {
  test.each(vectors)("$hex ($source)", ({ hex, fields, text, instant }) => {
    const value = dateTimeFromBytes(fromHex(hex));
    expect(value).toEqual(dateTime(fields));
    expect(Object.keys(value)).toEqual(names);
    expect(toHex(dateTimeToBytes(value))).toBe(hex);
    expect(formatDateTime(value)).toBe(text);
    expect(dateTimeToDate(value)?.toISOString() ?? null).toBe(instant);
  });

  test("date and time", () => {
    // source: u9n/dlms-cosem:tests/test_dlms_date_time_data.py
    expect(dateFromBytes(fromHex("07e80b15ff"))).toEqual({ year: 2024, month: 11, dayOfMonth: 21, dayOfWeek: 255 });
    expect(formatDate(dateFromBytes(fromHex("07e80b15ff")))).toBe("2024-11-21");
    expect(formatDate(dateFromBytes(fromHex("ffffffffff")))).toBe("*-*-*");
    expect(timeFromBytes(fromHex("081e0f17"))).toEqual({ hour: 8, minute: 30, second: 15, hundredths: 23 });
    expect(formatTime(timeFromBytes(fromHex("081e0f17")))).toBe("08:30:15.23");
  });
});

describe("octets", () => {
  const octets = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });

  test("any octets come back bit for bit", () => {
    const same = (size: number, again: (bytes: Uint8Array) => Uint8Array) =>
      fc.assert(
        fc.property(octets(size), (bytes) => {
          expect(again(bytes)).toEqual(bytes);
        }),
      );
    same(12, (bytes) => dateTimeToBytes(dateTimeFromBytes(bytes)));
    same(5, (bytes) => dateToBytes(dateFromBytes(bytes)));
    same(4, (bytes) => timeToBytes(timeFromBytes(bytes)));
  });

  test("every deviation comes back", () => {
    for (let deviation = -0x8000; deviation <= 0x7fff; deviation += 7) {
      expect(dateTimeFromBytes(dateTimeToBytes({ ...start, deviation })).deviation).toBe(deviation);
    }
  });

  test.each([
    ["date-time", dateTimeFromBytes, 12],
    ["date", dateFromBytes, 5],
    ["time", timeFromBytes, 4],
  ] as const)("a %s of another size is refused for good", (name, read, size) => {
    for (const length of [0, size - 1, size + 1]) {
      const error = caught(() => read(new Uint8Array(length)));
      expect(error).toBeInstanceOf(DecodeError);
      expect(error).toMatchObject({ code: "decode.malformed", layer: "data", offset: Math.min(length, size) });
      expect((error as DecodeError).detail).toBe(`${name} of ${length} octets, ${size} expected`);
    }
  });

  test("a field that does not fit is named", () => {
    for (const name of names) {
      const most = name === "year" ? 0xffff : name === "deviation" ? 0x7fff : 0xff;
      const least = name === "deviation" ? -0x8000 : 0;
      for (const wrong of [most + 1, least - 1, 0.5, Number.NaN, "1", 1n, undefined]) {
        const error = caught(() => dateTimeToBytes({ ...start, [name]: wrong }));
        expect(error).toBeInstanceOf(EncodeError);
        expect(error).toMatchObject({ code: "encode.invalid", layer: "data", path: name });
      }
      for (const right of [most, least]) expect(dateTimeToBytes({ ...start, [name]: right })).toHaveLength(12);
    }
  });
});

describe("text", () => {
  test.each([
    [{ month: monthDstBegin, dayOfMonth: daySecondLast }, "2021-dst-begin-second-last-day(Monday)T09:47:15+02:00"],
    [{ month: monthDstEnd, dayOfWeek: notSpecified }, "2021-dst-end-27T09:47:15+02:00"],
    [{ year: 7, dayOfMonth: notSpecified }, "0007-09-*(Monday)T09:47:15+02:00"],
    [{ dayOfWeek: 6 }, "2021-09-27T09:47:15+02:00"],
    [{ hundredths: 5 }, "2021-09-27T09:47:15.05+02:00"],
    [{ hundredths: notSpecified }, "2021-09-27T09:47:15+02:00"],
    [{ hundredths: 150 }, "2021-09-27T09:47:15.(150)+02:00"],
    [{ second: notSpecified }, "2021-09-27T09:47:*+02:00"],
    [{ deviation: 0 }, "2021-09-27T09:47:15Z"],
    [{ deviation: 210 }, "2021-09-27T09:47:15-03:30"],
    [{ deviation: 15300 }, "2021-09-27T09:47:15-255:00"],
    [{ deviation: deviationNotSpecified }, "2021-09-27T09:47:15"],
  ])("%o", (change, text) => {
    expect(formatDateTime({ ...start, ...change })).toBe(text);
  });
});

describe("dateTimeToDate", () => {
  test.each([
    ["a wildcard year", { year: yearNotSpecified }],
    ["a wildcard month", { month: notSpecified }],
    ["a special month", { month: monthDstBegin }],
    ["month 0", { month: 0 }],
    ["month 13", { month: 13 }],
    ["a wildcard day", { dayOfMonth: notSpecified }],
    ["a special day", { dayOfMonth: dayLast }],
    ["day 0", { dayOfMonth: 0 }],
    ["31 September", { dayOfMonth: 31 }],
    ["29 February 2021", { month: 2, dayOfMonth: 29 }],
    ["hour 24", { hour: 24 }],
    ["a negative hour", { hour: -1 }],
    ["a wildcard hour", { hour: notSpecified }],
    ["minute 60", { minute: 60 }],
    ["second 60", { second: 60 }],
    ["100 hundredths", { hundredths: 100 }],
    ["no deviation", { deviation: deviationNotSpecified }],
  ])("%s gives undefined", (_, change) => {
    expect(dateTimeToDate(start)).toBeInstanceOf(Date);
    expect(dateTimeToDate({ ...start, ...change })).toBeUndefined();
  });

  test("utcOffsetMinutes stands in for a deviation that is not specified, and only then", () => {
    const local = { ...start, deviation: deviationNotSpecified };
    expect(dateTimeToDate(local, { utcOffsetMinutes: 60 })?.toISOString()).toBe("2021-09-27T08:47:15.000Z");
    expect(dateTimeToDate(local, { utcOffsetMinutes: 0 })?.toISOString()).toBe("2021-09-27T09:47:15.000Z");
    expect(dateTimeToDate(local, { utcOffsetMinutes: Number.NaN })).toBeUndefined();
    expect(dateTimeToDate(start, { utcOffsetMinutes: 60 })?.toISOString()).toBe("2021-09-27T07:47:15.000Z");
  });

  test("the day of week is never checked, hundredths not specified are 0, early years are themselves", () => {
    expect(dateTimeToDate({ ...start, dayOfWeek: 5, hundredths: notSpecified })).toEqual(dateTimeToDate(start));
    expect(dateTimeToDate({ ...start, year: 21 })?.getUTCFullYear()).toBe(21);
    expect(dateTimeToDate({ ...start, year: 2024, month: 2, dayOfMonth: 29 })?.getUTCDate()).toBe(29);
  });
});

describe("dateTimeFromDate", () => {
  test("local fields of the deviation, Monday is 1, Sunday is 7", () => {
    const date = new Date("2021-09-26T22:30:00.987Z");
    expect(dateTimeFromDate(date, { deviation: -120, clockStatus: 0x80 })).toEqual(
      dateTime([2021, 9, 27, 1, 0, 30, 0, 98, -120, 0x80]),
    );
    expect(dateTimeFromDate(date, { deviation: 0 })).toEqual(dateTime([2021, 9, 26, 7, 22, 30, 0, 98, 0, null]));
    expect(dateTimeFromDate(new Date(-1), { deviation: 0 })).toEqual(
      dateTime([1969, 12, 31, 3, 23, 59, 59, 99, 0, null]),
    );
  });

  test("the process time zone plays no part", () => {
    const date = new Date("2021-03-28T01:30:00Z");
    const zones = ["UTC", "America/New_York", "Asia/Kathmandu", "Europe/Berlin"];
    const localOffsets = new Set<number>();
    try {
      for (const zone of zones) {
        vi.stubEnv("TZ", zone);
        localOffsets.add(date.getTimezoneOffset());
        const value = dateTimeFromDate(date, { deviation: -60 });
        expect(value).toEqual(dateTime([2021, 3, 28, 7, 2, 30, 0, 0, -60, null]));
        expect(parseDateTime("2021-03-28T02:30:00+01:00")).toEqual(value);
        expect(dateTimeToDate(value)).toEqual(date);
      }
    } finally {
      vi.unstubAllEnvs();
    }
    expect(localOffsets.size).toBe(zones.length);
  });

  test("is undone by dateTimeToDate, to hundredths", () => {
    const date = fc.date({ min: new Date("0001-01-02T00:00:00Z"), max: new Date("9998-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -840, max: 840 }), (instant, deviation) => {
        const value = dateTimeFromDate(instant, { deviation });
        expect(dateTimeToDate(value)?.getTime()).toBe(Math.floor(instant.getTime() / 10) * 10);
        expect(parseDateTime(formatDateTime(value))).toEqual(value);
        expect(Object.keys(parseDateTime(formatDateTime(value)))).toEqual(names);
      }),
    );
  });

  test.each([
    ["an invalid date", new Date(Number.NaN), { deviation: 0 }, ""],
    ["a deviation that is not specified", new Date(0), { deviation: deviationNotSpecified }, "deviation"],
    ["a deviation beyond 14 hours", new Date(0), { deviation: 841 }, "deviation"],
    ["half a minute", new Date(0), { deviation: 0.5 }, "deviation"],
    ["a status that is no octet", new Date(0), { deviation: 0, clockStatus: 256 }, "clockStatus"],
    ["a year before 0", new Date("-000001-12-31T00:00:00Z"), { deviation: 0 }, "year"],
    ["the year that means not specified", new Date("+065535-01-01T00:00:00Z"), { deviation: 0 }, "year"],
  ])("%s is refused", (_, date, options, path) => {
    const error = caught(() => dateTimeFromDate(date, options));
    expect(error).toBeInstanceOf(EncodeError);
    expect(error).toMatchObject({ layer: "data", path });
  });
});

describe("parseDateTime", () => {
  test.each([
    ["2021-09-27T09:47:15+02:00", [2021, 9, 27, 1, 9, 47, 15, 0, -120, null]],
    ["2021-09-26 09:47Z", [2021, 9, 26, 7, 9, 47, 0, 0, 0, null]],
    ["2021-09-27T09:47:15.5-03:30", [2021, 9, 27, 1, 9, 47, 15, 50, 210, null]],
    ["2021-09-27T09:47:15.129999999", [2021, 9, 27, 1, 9, 47, 15, 12, null, null]],
    ["2021-09-27T09:47:15+00:00", [2021, 9, 27, 1, 9, 47, 15, 0, 0, null]],
    ["2021-09-27T09:47:15-00:00", [2021, 9, 27, 1, 9, 47, 15, 0, 0, null]],
    ["0099-01-01T00:00:00+14:00", [99, 1, 1, 4, 0, 0, 0, 0, -840, null]],
  ])("%s", (text, fields) => {
    expect(parseDateTime(text)).toEqual(dateTime(fields));
  });

  test.each([
    "",
    "2021-09-27",
    "2021-9-27T09:47:15",
    "2021-09-31T09:47:15Z",
    "2021-02-29T09:47:15Z",
    "2021-00-01T09:47:15Z",
    "2021-09-27T24:00:00Z",
    "2021-09-27T09:60:00Z",
    "2021-09-27T09:47:60Z",
    "2021-09-27T09:47:15+14:01",
    "2021-09-27T09:47:15+01:60",
    "2021-09-27T09:47:15+0200",
    "2021-09-27T09:47:15Z\n",
    "*-09-27T09:47:15Z",
    "1".repeat(100_000),
  ])("%j is refused", (text) => {
    const error = caught(() => parseDateTime(text));
    expect(error).toBeInstanceOf(EncodeError);
    expect((error as Error).message.length).toBeLessThan(200);
  });
});

describe("clock status", () => {
  test("each bit has its flag", () => {
    const flags = Object.keys(clockStatusBits);
    expect(Object.values(clockStatusBits)).toEqual([0x01, 0x02, 0x04, 0x08, 0x80]);
    for (const [name, bit] of Object.entries(clockStatusBits)) {
      const seen = clockStatusFlags(bit as number);
      expect(seen).toEqual(Object.fromEntries(flags.map((flag) => [flag, flag === name])));
    }
  });

  test("reserved bits are no flags, FF says nothing", () => {
    expect(Object.values(clockStatusFlags(0x70)!)).toEqual([false, false, false, false, false]);
    expect(clockStatusFlags(notSpecified)).toBeUndefined();
  });
});
