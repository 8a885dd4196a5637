import { describe, expect, test } from "vitest";
import { GuessGuard } from "../../src/association/server-guess-guard.ts";

describe("GuessGuard", () => {
  test("waits twice as long after each further failure, an hour at most", () => {
    let now = 0;
    const guard = new GuessGuard({ attempts: 2, lock: 1_000, now: () => now });
    guard.failed("a");
    expect(guard.allows("a")).toBe(true);
    for (const wait of [1_000, 2_000, 4_000, 8_000]) {
      guard.failed("a");
      now += wait - 1;
      expect(guard.allows("a")).toBe(false);
      now += 1;
      expect(guard.allows("a")).toBe(true);
    }
    for (let i = 0; i < 100; i++) guard.failed("a");
    now += 3_599_999;
    expect(guard.allows("a")).toBe(false);
    now += 1;
    expect(guard.allows("a")).toBe(true);
  });

  test("forgets failures after a success, and keeps peers apart", () => {
    const guard = new GuessGuard({ attempts: 2, now: () => 0 });
    guard.failed("a");
    guard.succeeded("a");
    guard.failed("a");
    expect(guard.allows("a")).toBe(true);
    guard.failed("a");
    expect(guard.allows("a")).toBe(false);
    expect(guard.allows("b")).toBe(true);
  });

  test("remembers as many peers as it may, those that failed last", () => {
    const guard = new GuessGuard({ attempts: 1, peers: 2, now: () => 0 });
    guard.failed("a");
    guard.failed("b");
    guard.failed("a");
    guard.failed("c");
    expect(guard.allows("a")).toBe(false);
    expect(guard.allows("b")).toBe(true);
    expect(guard.allows("c")).toBe(false);
  });
});
