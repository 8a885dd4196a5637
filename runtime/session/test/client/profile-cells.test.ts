import {
  type CosemDateTime,
  dateTimeToBytes,
  deviationNotSpecified,
  notSpecified,
  parseDateTime,
  yearNotSpecified,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { describe, expect, test } from "vitest";
import { RowFiller, shiftedTime, timeOfCell } from "../../src/client/profile-cells.ts";

const none: Data = { type: "null-data" };
const noon = parseDateTime("2026-01-31T12:00:00+01:00");
const octets = (time: CosemDateTime): Data => ({ type: "octet-string", value: dateTimeToBytes(time) });

describe("what meters leave out of rows", () => {
  const filler = (capturePeriod: number): RowFiller => new RowFiller((index) => index === 0, capturePeriod);
  const five: Data = { type: "unsigned", value: 5 };

  test("is the value before, and for times one capture period more", () => {
    for (const cell of [octets, (value: CosemDateTime): Data => ({ type: "date-time", value })]) {
      const rows = filler(900);
      expect(rows.fill([cell(noon), five])).toEqual([cell(noon), five]);
      const later = { ...parseDateTime("2026-01-31T12:15:00+01:00") };
      expect(rows.fill([none, none])).toEqual([cell(later), five]);
      expect(rows.fill([none, none])[0]).toEqual(cell(parseDateTime("2026-01-31T12:30:00+01:00")));
    }
  });

  test("is the time before where it is not time that makes rows", () => {
    const rows = filler(0);
    rows.fill([octets(noon), five]);
    expect(rows.fill([none, none])).toEqual([octets(noon), five]);
  });

  test("stays out where nothing came before", () => {
    const rows = filler(900);
    expect(rows.fill([none, none])).toEqual([none, none]);
    expect(rows.fill([octets(noon), none])).toEqual([octets(noon), none]);
    expect(rows.fill([none, five])[1]).toEqual(five);
  });

  test("is the value before for what is no certain moment", () => {
    const rows = filler(900);
    const daily = octets({ ...noon, year: yearNotSpecified });
    rows.fill([daily]);
    expect(rows.fill([none])).toEqual([daily]);
    rows.fill([five]);
    expect(rows.fill([none])).toEqual([five]);
  });
});

describe("a time some seconds later", () => {
  test("keeps what the clock tells, and does not tell", () => {
    const time = { ...noon, dayOfWeek: notSpecified, hundredths: notSpecified, clockStatus: 0x80 };
    expect(shiftedTime(time, 43_200)).toEqual({ ...time, dayOfMonth: 1, month: 2, hour: 0 });
    const local = { ...noon, deviation: deviationNotSpecified };
    expect(shiftedTime(local, -3600)).toEqual({ ...local, hour: 11 });
    expect(shiftedTime(noon, 86_400)).toEqual({ ...noon, dayOfMonth: 1, month: 2, dayOfWeek: 7 });
  });

  test("is none for what is no certain moment", () => {
    for (const odd of [{ hour: notSpecified }, { deviation: 5000 }, { dayOfMonth: 32 }]) {
      expect(shiftedTime({ ...noon, ...odd }, 1)).toBeUndefined();
    }
  });

  test("is read from both forms that meters have", () => {
    expect(timeOfCell(octets(noon))).toEqual(noon);
    expect(timeOfCell({ type: "date-time", value: noon })).toEqual(noon);
    expect(timeOfCell({ type: "octet-string", value: new Uint8Array(5) })).toBeUndefined();
    expect(timeOfCell(undefined)).toBeUndefined();
  });
});
