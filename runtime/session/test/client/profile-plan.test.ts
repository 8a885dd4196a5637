import { type AttributeRef, deviationNotSpecified } from "@cosemkit/core";
import { describe, expect, test } from "vitest";
import { EntryPlan, type EntryRange, RangePlan } from "../../src/client/profile-plan.ts";
import type { TimeRange } from "../../src/client/profile-selection.ts";
import { timeAt } from "./profile-support.ts";

/** What was asked for, and a reference that nobody reads. */
function selections<T>(): { readonly asked: T[]; readonly select: (one: T) => AttributeRef<unknown> } {
  const asked: T[] = [];
  return {
    asked,
    select: (one) => {
      asked.push(one);
      return {} as AttributeRef<unknown>;
    },
  };
}

const row = (key: string): { readonly time: undefined; readonly key: string } => ({ time: undefined, key });

describe("reading by entry", () => {
  const plan = (entries: EntryRange, newestFirst = false): { plan: EntryPlan; asked: EntryRange[] } => {
    const { asked, select } = selections<EntryRange>();
    return { plan: new EntryPlan({ entries, select, newestFirst }), asked };
  };

  test("goes on with the row that came last, and knows where it went", () => {
    const { plan: entries, asked } = plan({ first: 3, last: 0 });
    entries.next(true);
    for (const key of ["c", "d", "e"]) expect(entries.accept(row(key))).toBe("new");
    // The profile gave up its two oldest rows.
    entries.next(true);
    expect(entries.accept(row("g"))).toBe("over");
    entries.next(true);
    for (const key of ["c", "d", "e"]) expect(entries.accept(row(key))).toBe("known");
    expect(entries.accept(row("f"))).toBe("new");
    // From here on it is known where they are.
    entries.next(true);
    expect(asked).toEqual([
      { first: 3, last: 0 },
      { first: 5, last: 0 },
      { first: 1, last: 0 },
      { first: 4, last: 0 },
    ]);
    expect(entries.accept(row("f"))).toBe("known");
    entries.ended();
    expect(entries.next(true)).toBeUndefined();
  });

  test("looks farther back each time, and no farther than the first", () => {
    const { plan: entries, asked } = plan({ first: 100, last: 120 });
    entries.next(true);
    expect(entries.accept(row("a"))).toBe("new");
    entries.next(true);
    expect(entries.accept(row("x"))).toBe("over");
    entries.next(true);
    entries.ended();
    entries.next(true);
    expect(asked.map(({ first }) => first)).toEqual([100, 100, 36, 1]);
    expect(() => entries.ended()).toThrow(/profile.changed/);
  });

  test("gives no more than was asked for", () => {
    const { plan: entries } = plan({ first: 1, last: 2 });
    entries.next(true);
    expect(["a", "b", "c"].map((key) => entries.accept(row(key)))).toEqual(["new", "new", "over"]);
    expect(entries.next(true)).toBeUndefined();
  });

  test("looks among later entries where new rows come first", () => {
    const { plan: entries, asked } = plan({ first: 1, last: 5 }, true);
    entries.next(true);
    expect(["a", "b"].map((key) => entries.accept(row(key)))).toEqual(["new", "new"]);
    entries.next(true);
    expect(asked.at(-1)).toEqual({ first: 2, last: 0 });
    expect(["y", "a", "b"].map((key) => entries.accept(row(key)))).toEqual(["known", "known", "known"]);
    expect(["c", "d", "e", "f"].map((key) => entries.accept(row(key)))).toEqual(["new", "new", "new", "over"]);
  });

  test("counts rows off without selective access, and sees when they are others", () => {
    for (const [again, isSame] of [
      [["a", "b", "c"], true],
      [["b", "c", "d"], false],
    ] as const) {
      const { plan: entries, asked } = plan({ first: 1, last: 0 });
      entries.next(false);
      for (const key of ["a", "b"]) entries.accept(row(key));
      entries.next(false);
      expect(asked).toEqual([
        { first: 1, last: 0 },
        { first: 1, last: 0 },
      ]);
      const verdicts = (): unknown => again.map((key) => entries.accept(row(key)));
      if (isSame) expect(verdicts()).toEqual(["known", "known", "new"]);
      else expect(verdicts).toThrow(/profile.changed/);
    }
    const { plan: short } = plan({ first: 1, last: 0 });
    short.next(false);
    for (const key of ["a", "b"]) short.accept(row(key));
    short.next(false);
    short.accept(row("a"));
    expect(() => short.ended()).toThrow(/profile.changed/);
  });
});

describe("reading by time", () => {
  const plan = (range: TimeRange): { plan: RangePlan; asked: TimeRange[] } => {
    const { asked, select } = selections<TimeRange>();
    return { plan: new RangePlan({ ranges: [range], select, newestFirst: false }), asked };
  };
  const at = (hours: number, key = String(hours)): Parameters<RangePlan["accept"]>[0] => ({
    time: timeAt(hours * 3600),
    key,
  });
  const whole: TimeRange = { from: undefined, to: undefined };

  test("counts rows off where the clock was set back, and sees when they are others", () => {
    for (const last of ["1", "other"]) {
      const { plan: times, asked } = plan(whole);
      times.next(true);
      for (const hours of [0, 5, 10, 1]) expect(times.accept(at(hours))).toBe("new");
      times.next(true);
      expect(asked.at(-1)).toEqual(whole);
      for (const hours of [0, 5, 10]) expect(times.accept(at(hours))).toBe("known");
      if (last === "1") {
        expect(times.accept(at(1))).toBe("known");
        expect(times.accept(at(1))).toBe("new");
        times.ended();
        expect(times.next(true)).toBeUndefined();
      } else {
        expect(() => times.accept(at(1, last))).toThrow(/profile.changed/);
      }
    }
    const { plan: gone } = plan(whole);
    gone.next(false);
    for (const hours of [0, 5]) gone.accept(at(hours));
    gone.next(false);
    gone.accept(at(0));
    expect(() => gone.ended()).toThrow(/profile.changed/);
  });

  test("counts rows off where times cannot be compared", () => {
    for (const odd of [
      { time: undefined, key: "odd" },
      { time: { ...timeAt(9 * 3600), deviation: deviationNotSpecified }, key: "odd" },
    ]) {
      const { plan: times, asked } = plan({ from: timeAt(0), to: undefined });
      times.next(true);
      for (const one of [at(0), at(5), odd, at(10)]) times.accept(one);
      times.next(true);
      expect(asked.at(-1)).toEqual({ from: timeAt(0), to: undefined });
      expect([at(0), at(5), odd, at(10), at(11)].map((one) => times.accept(one))).toEqual([
        "known",
        "known",
        "known",
        "known",
        "new",
      ]);
    }
  });

  test("bears meters that send all whatever was asked for", () => {
    const { plan: times } = plan(whole);
    times.next(true);
    for (const hours of [0, 1, 2, 3, 4, 5]) times.accept(at(hours));
    times.next(true);
    expect([0, 1, 2, 3, 4, 5, 6].map((hours) => times.accept(at(hours)))).toEqual([
      ...Array.from({ length: 6 }, () => "known"),
      "new",
    ]);
  });

  test("goes on an hour before, and remembers two", () => {
    const { plan: times, asked } = plan({ from: timeAt(0), to: timeAt(99 * 3600) });
    times.next(true);
    for (const hours of [0, 1, 2, 3, 4]) times.accept(at(hours));
    times.next(true);
    expect(asked.at(-1)).toEqual({ from: timeAt(3 * 3600), to: timeAt(99 * 3600) });
    // A meter that compares local times may send what is an hour older.
    expect([2, 3, 4, 5].map((hours) => times.accept(at(hours)))).toEqual(["known", "known", "known", "new"]);
  });
});
