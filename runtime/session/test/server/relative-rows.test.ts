import { formatDateTime, parseDateTime, yearNotSpecified } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { relativeRows, spanOf } from "../../src/server/relative-rows.ts";

const now = parseDateTime("2026-03-01T13:01:05.50+01:00");

describe("rows counted back from now", () => {
  test.each([
    [0xb00a, "13:00:55", "13:01:04.99"],
    [0xc005, "12:56:00", "13:00:59.99"],
    [0xd001, "12:00:00", "12:59:59.99"],
    [0xe001, "2026-02-28T00:00:00", "2026-02-28T23:59:59.99"],
    [0xf001, "2026-02-01T00:00:00", "2026-02-28T23:59:59.99"],
    [0xf003, "2025-12-01T00:00:00", "2026-02-28T23:59:59.99"],
    [0x7001, "13:00:00", "13:01:05.50"],
    [0x8000, "13:00:00", "13:01:05.50"],
    [0x9002, "2026-02-27T00:00:00", "13:01:05.50"],
    [0xa001, "2026-02-01T00:00:00", "13:01:05.50"],
  ])("data index %i: from %s to %s", (dataIndex, from, to) => {
    const span = spanOf(relativeRows(dataIndex)!, now)!;
    const whole = (text: string): string => (text.length < 14 ? `2026-03-01T${text}` : text);
    // Wherever the meter is: the times are its own.
    expect(formatDateTime(span.from)).toContain(whole(from));
    expect(formatDateTime(span.to)).toContain(whole(to));
    expect([span.from.deviation, span.to.deviation]).toEqual([-0x8000, -0x8000]);
  });

  test("columns and counts", () => {
    expect(relativeRows(0x1abc)).toEqual({ rows: "last-entries", columns: 10, count: 0xbc });
    expect(relativeRows(0x0fff)).toBeUndefined();
  });

  test("no time: counted by entries, from a confirmation, or by a clock that does not know it", () => {
    for (const dataIndex of [0x1001, 0x2001, 0x6001]) expect(spanOf(relativeRows(dataIndex)!, now)).toBeUndefined();
    expect(spanOf(relativeRows(0xe001)!, { ...now, year: yearNotSpecified })).toBeUndefined();
  });
});
